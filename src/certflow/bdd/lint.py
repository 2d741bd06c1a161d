"""The lint of the scenarios: what pytest-bdd would lose or pass in silence, and how scenarios are to be written.

`python -m certflow.bdd.lint features` prints what is wrong, by file and line, and checks the twins as well where the
directory holds `en` and `zh-CN`. It exits 0 where all is well, 1 where something is wrong, 2 where there is nothing
to check. Undefined and ambiguous steps show only at run time: see `certflow.bdd.loss`.

A Chinese file may hold the Latin words that `words` lists in the table `[tool.certflow]` of the pyproject.toml nearest
above the directory: the names of products and people.
"""

import argparse
import sys
import tomllib
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from certflow.bdd import misread
from certflow.bdd.feature import (
    DESCRIPTION_COLUMNS,
    PLACEHOLDER,
    Background,
    Examples,
    Feature,
    Problem,
    Rule,
    Scenario,
    Step,
    Text,
)
from certflow.bdd.reading import feature_files, read
from certflow.bdd.twins import CHINESE, ENGLISH, twins
from certflow.bdd.words import wording

__all__ = ["Problem", "lint", "lint_file", "main", "words_for"]

_ORDER = ("given", "when", "then")


def words_for(directory: Path) -> frozenset[str]:
    """The Latin words that Chinese files beneath a directory may hold beside those of `certflow.bdd.terms`."""
    here = directory.resolve()
    settings = next((file for each in (here, *here.parents) if (file := each / "pyproject.toml").is_file()), None)
    if settings is None:
        return frozenset()
    return frozenset(tomllib.loads(settings.read_text("utf-8")).get("tool", {}).get("certflow", {}).get("words", ()))


def lint(directory: str | Path, words: frozenset[str] = frozenset()) -> tuple[Problem, ...]:
    """Every problem of the feature files beneath a directory, each file judged by itself; Chinese ones may hold ``words``.

    Raises `FileNotFoundError` where there is no such directory or no feature file in it.
    """
    directory = Path(directory)
    if not directory.is_dir():
        message = f"{directory}: there is no such directory; name the one that holds the feature files"
        raise FileNotFoundError(message)
    files = feature_files(directory)
    if not files:
        message = f"{directory}: no file in it ends in .feature; name the one that holds them"
        raise FileNotFoundError(message)
    return tuple(problem for file in files for problem in lint_file(file, words))


def lint_file(path: Path, words: frozenset[str] = frozenset()) -> tuple[Problem, ...]:
    """Every problem of one feature file. A folder named `en` or `zh-CN` in its path fixes its language."""
    expected = next((part for part in reversed(path.parts[:-1]) if part in (ENGLISH, CHINESE)), None)
    source = read(path, expected or ENGLISH)
    found = list(misread.lines(source))
    told = {each.line for each in found}
    if source.lines and expected is not None and (source.declared or ENGLISH) != expected:
        found.append(Text(1, _language(source.declared, expected)))
    if source.feature is not None:
        found += (each for each in misread.descriptions(source.feature) if each.line not in told)
        found += _feature(source.feature)
        found += wording(source, words)
    problems = [Problem(source.file, each.line, each.text) for each in found]
    problems += (each for each in source.problems if each.line not in told)
    return tuple(sorted(set(problems)))


def _language(declared: str | None, expected: str) -> str:
    if expected == ENGLISH:
        return f"declares the language {declared} beneath {ENGLISH}/; delete the line or move the file"
    return (
        f"declares {f'the language {declared}' if declared else 'no language'}; begin it with `# language: {expected}`"
    )


def _feature(feature: Feature) -> Iterator[Text]:
    if not feature.name:
        yield Text(feature.line, "the feature has no name; say after its keyword what it is about")
    yield from _background(feature.background)
    for scenario in feature.loose:
        yield Text(scenario.line, f"{_named(scenario)} stands outside any rule; put it under the rule that it shows")
    if not feature.rules:
        yield Text(feature.line, "the feature has no rule; write one for each clause that it shows")
    for rule in feature.rules:
        yield from _rule(rule)
    yield from _names(feature)
    for _, scenario in feature.scenarios():
        yield from _acts(scenario)
        yield from _placeholders(scenario)
        yield from _tables(scenario)


def _rule(rule: Rule) -> Iterator[Text]:
    if not any(tag.startswith("clause:") and tag != "clause:" for tag in rule.tags):
        yield Text(rule.line, f"the rule '{rule.name}' names no clause; tag it, as in @clause:5.1.2(4)")
    if not rule.name:
        yield Text(rule.line, "the rule has no name; state the requirement as one sentence")
    if not rule.scenarios:
        yield Text(rule.line, f"the rule '{rule.name}' has no scenario, or none that can be read; add one below it")
    yield from _background(rule.background)


def _background(background: Background | None) -> Iterator[Text]:
    for step in _steps_of(background):
        if step.type != "given":
            yield Text(step.line, f"a Background holds only what is given; move '{step.text}' into the scenarios")
        for name in _used(step):
            yield Text(step.line, f"<{name}> in a Background: no column reaches it; write the value")


def _names(feature: Feature) -> Iterator[Text]:
    first: dict[str, int] = {}
    for _, scenario in feature.scenarios():
        if not scenario.name:
            yield Text(scenario.line, "the scenario has no name; tell its outcome as a sentence")
        elif scenario.name in first:
            where = first[scenario.name]
            message = (
                f"{_named(scenario)} has the name of the one on line {where}, which pytest-bdd then drops; rename one"
            )
            yield Text(scenario.line, message)
        first.setdefault(scenario.name, scenario.line)


def _acts(scenario: Scenario) -> Iterator[Text]:
    if not scenario.steps:
        yield Text(scenario.line, f"{_named(scenario)} has no steps and would pass; write Given, When and Then")
        return
    blocks = [(kind, list(steps)) for kind, steps in groupby(scenario.steps, key=lambda step: step.type)]
    kinds = [kind for kind, _ in blocks]
    if "when" not in kinds:
        yield Text(
            scenario.line, f"{_named(scenario)} has no When, so nothing happens in it; say who does what, and when"
        )
    if "then" not in kinds:
        yield Text(scenario.line, f"{_named(scenario)} has no Then, so it cannot fail; say what comes of it")
    acts = [steps for kind, steps in blocks if kind == "when"]
    for again in acts[1:]:
        yield Text(
            again[0].line, f"a second When in {_named(scenario)}: one act a scenario; split it, or make it a Given"
        )
    order = [_ORDER.index(kind) for kind in kinds]
    if len(acts) == 1 and order != sorted(order):
        late = next(number for number in range(1, len(order)) if order[number] < order[number - 1])
        message = (
            f"'{blocks[late][1][0].text}' stands too late; write what is Given, then the When, then what holds Then"
        )
        yield Text(blocks[late][1][0].line, message)


def _placeholders(scenario: Scenario) -> Iterator[Text]:
    used = [Text(scenario.line, name) for name in PLACEHOLDER.findall(scenario.name)]
    used += (Text(step.line, name) for step in scenario.steps for name in _used(step))
    if scenario.outline:
        used += (Text(step.line, name) for step in scenario.steps for name in PLACEHOLDER.findall(step.doc))
    if not scenario.examples:
        for each in used:
            yield Text(each.line, f"<{each.text}> without examples: the step gets it as it is written; write the value")
        return
    for examples in scenario.examples:
        if examples.header is None:
            continue
        known = ", ".join(examples.columns)
        for each in used:
            if each.text not in examples.columns:
                message = f"<{each.text}> is no column of the examples on line {examples.line} (they have: {known})"
                yield Text(each.line, f"{message}; mend the spelling or add the column")
        for column in examples.columns:
            if column not in DESCRIPTION_COLUMNS and column not in {each.text for each in used}:
                message = f"no step uses the column '{column}'; write <{column}> where it belongs, or drop the column"
                yield Text(examples.header.line, message)


def _tables(scenario: Scenario) -> Iterator[Text]:
    if scenario.outline and not scenario.examples:
        yield Text(
            scenario.line, f"{_named(scenario)} is an outline without examples; add a table, or make it a scenario"
        )
    for examples in scenario.examples:
        if not examples.rows:
            message = f"the examples of {_named(scenario)} have no row, so it runs with the names of its columns"
            yield Text(examples.line, f"{message}; add rows with half-width bars (|)")
        yield from _columns(examples)


def _columns(examples: Examples) -> Iterator[Text]:
    if examples.header is None:
        return
    for column in examples.columns:
        if not column or examples.columns.count(column) > 1:
            message = f"'{column}' heads {examples.columns.count(column)} columns" if column else "a column has no name"
            yield Text(examples.header.line, f"{message}; give each column a name of its own")
    for number, row in enumerate(examples.rows):
        if row.cells in [earlier.cells for earlier in examples.rows[:number]]:
            yield Text(row.line, "the same row stands above already; drop one of them")
        for cell in row.cells:
            for name in PLACEHOLDER.findall(cell):
                yield Text(row.line, f"<{name}> in a row of examples: no column reaches it; write the value")


def _used(step: Step) -> list[str]:
    return [name for text in step.texts for name in PLACEHOLDER.findall(text)]


def _steps_of(background: Background | None) -> tuple[Step, ...]:
    return background.steps if background else ()


def _named(scenario: Scenario) -> str:
    return f"the scenario '{scenario.name}'"


def main(argv: Sequence[str] | None = None) -> int:
    """Print the problems of the directories named; return 0, 1 (problems) or 2 (nothing to check)."""
    parser = argparse.ArgumentParser(prog="python -m certflow.bdd.lint", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("directory", nargs="+", type=Path, help="a directory with feature files")
    problems: list[Problem] = []
    for directory in parser.parse_args(argv).directory:
        try:
            problems += lint(directory, words_for(directory))
        except FileNotFoundError as error:
            sys.stderr.write(f"{error}\n")
            return 2
        english, chinese = directory / ENGLISH, directory / CHINESE
        if english.is_dir() and chinese.is_dir():
            problems += twins(english, chinese)
    for problem in dict.fromkeys(problems):
        sys.stdout.write(f"{problem}\n")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
