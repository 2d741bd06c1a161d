"""The parity of twins: the English and the Chinese feature files say the same, line by line.

Both hold the same files at the same relative paths; in each, the same rules with the same tags, the same scenarios
and steps by type, the same tables, dates and numbers, and the terms that `certflow.bdd.terms` pairs.
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path

from attrs import frozen

from certflow.bdd.amounts import amounts, written
from certflow.bdd.feature import (
    PLACEHOLDER,
    Background,
    Examples,
    Feature,
    Problem,
    Row,
    Rule,
    Scenario,
    Source,
    Step,
    Text,
)
from certflow.bdd.reading import feature_files, read
from certflow.bdd.terms import PAIRS

ENGLISH = "en"
CHINESE = "zh-CN"


def twins(english: str | Path, chinese: str | Path) -> tuple[Problem, ...]:
    """Tell what differs between two directories of twins; what is missing is told of the file that is there.

    Raises `FileNotFoundError` where a directory is missing.
    """
    english, chinese = Path(english), Path(chinese)
    for directory in (english, chinese):
        if not directory.is_dir():
            message = f"{directory}: there is no such directory; twins live in one for each language"
            raise FileNotFoundError(message)
    ours = {file.relative_to(english) for file in feature_files(english)}
    theirs = {file.relative_to(chinese) for file in feature_files(chinese)}
    found = [_alone(english / name, chinese / name) for name in ours - theirs]
    found += [_alone(chinese / name, english / name) for name in theirs - ours]
    for name in ours & theirs:
        found += compare(read(english / name, ENGLISH), read(chinese / name, CHINESE))
    return tuple(sorted(set(found)))


def compare(english: Source, chinese: Source) -> tuple[Problem, ...]:
    """Tell what differs between two files; where one cannot be read, the reasons for that."""
    if english.feature is None or chinese.feature is None:
        return english.problems + chinese.problems
    return tuple(_Comparison(english.file, chinese.file).features(english.feature, chinese.feature))


def _alone(here: Path, missing: Path) -> Problem:
    return Problem(str(here), 1, f"has no twin; write {missing}, or delete this file")


@frozen
class _Comparison:
    english: str
    chinese: str

    def features(self, english: Feature, chinese: Feature) -> Iterator[Problem]:
        yield from self._tags("feature", english, chinese)
        yield from self._texts(Text(english.line, english.name), Text(chinese.line, chinese.name))
        yield from self._backgrounds(english.line, english.background, chinese.line, chinese.background)
        yield from self._scenarios(english.line, english.loose, chinese.line, chinese.loose)
        if len(english.rules) != len(chinese.rules):
            yield self._count("rule", english.line, english.rules, chinese.line, chinese.rules)
            return
        for ours, theirs in zip(english.rules, chinese.rules, strict=True):
            yield from self._rules(ours, theirs)

    def _rules(self, english: Rule, chinese: Rule) -> Iterator[Problem]:
        yield from self._tags("rule", english, chinese)
        yield from self._texts(Text(english.line, english.name), Text(chinese.line, chinese.name))
        yield from self._backgrounds(english.line, english.background, chinese.line, chinese.background)
        yield from self._scenarios(english.line, english.scenarios, chinese.line, chinese.scenarios)

    def _backgrounds(
        self, line: int, ours: Background | None, there: int, theirs: Background | None
    ) -> Iterator[Problem]:
        yield from self._steps(
            ours.line if ours else line,
            ours.steps if ours else (),
            theirs.line if theirs else there,
            theirs.steps if theirs else (),
        )

    def _scenarios(
        self, line: int, ours: Sequence[Scenario], there: int, theirs: Sequence[Scenario]
    ) -> Iterator[Problem]:
        if len(ours) != len(theirs):
            yield self._count("scenario", line, ours, there, theirs)
            return
        for english, chinese in zip(ours, theirs, strict=True):
            yield from self._tags("scenario", english, chinese)
            yield from self._texts(Text(english.line, english.name), Text(chinese.line, chinese.name))
            if english.outline != chinese.outline:
                kinds = ("a scenario", "an outline")
                message = f"is {kinds[english.outline]}, and its twin {kinds[chinese.outline]}; make both the same"
                yield self._differs(english.line, chinese.line, message)
            yield from self._steps(english.line, english.steps, chinese.line, chinese.steps)
            if len(english.examples) != len(chinese.examples):
                yield self._count("table of examples", english.line, english.examples, chinese.line, chinese.examples)
                continue
            for our, their in zip(english.examples, chinese.examples, strict=True):
                yield from self._tables(our.line, _rows(our), their.line, _rows(their))
                yield from self._columns(english.steps, our, chinese.steps, their)

    def _steps(self, line: int, ours: Sequence[Step], there: int, theirs: Sequence[Step]) -> Iterator[Problem]:
        for english, chinese in zip_longest(ours, theirs):
            if english is None or chinese is None or english.type != chinese.type:
                mine, other = (f"'{each.keyword} {each.text}'" if each else "nothing" for each in (english, chinese))
                message = f"the steps part here: {mine} against {other}; give both the same steps, by type and order"
                yield self._differs(english.line if english else line, chinese.line if chinese else there, message)
                return
            yield from self._texts(Text(english.line, english.text), Text(chinese.line, chinese.text))
            yield from self._texts(Text(english.line, english.doc), Text(chinese.line, chinese.doc))
            yield from self._tables(english.line, english.table, chinese.line, chinese.table)

    def _tables(self, line: int, ours: Sequence[Row], there: int, theirs: Sequence[Row]) -> Iterator[Problem]:
        if len(ours) != len(theirs):
            yield self._count("row", line, ours, there, theirs)
            return
        for english, chinese in zip(ours, theirs, strict=True):
            if len(english.cells) != len(chinese.cells):
                yield self._count("column", english.line, english.cells, chinese.line, chinese.cells)
                return
            for our, their in zip(english.cells, chinese.cells, strict=True):
                yield from self._texts(Text(english.line, our), Text(chinese.line, their))

    def _columns(
        self, ours: Sequence[Step], english: Examples, theirs: Sequence[Step], chinese: Examples
    ) -> Iterator[Problem]:
        for our, their in zip(ours, theirs, strict=False):
            mine, other = _used(our, english), _used(their, chinese)
            if mine != other:
                message = f"uses the columns {mine or 'none'} of the examples, and its twin {other or 'none'}"
                yield self._differs(our.line, their.line, f"{message}; keep the columns in the same order")

    def _texts(self, english: Text, chinese: Text) -> Iterator[Problem]:
        ours, theirs = amounts(english.text), amounts(chinese.text)
        for days, numbers, has in ((*ours.unmatched(theirs), "has"), (*theirs.unmatched(ours), "lacks")):
            for name, values in (("date", [written(day) for day in days]), ("number", [str(each) for each in numbers])):
                if values:
                    message = f"{has} the {name}{'s' * (len(values) > 1)} {', '.join(values)}, unlike its twin"
                    yield self._differs(english.line, chinese.line, f"'{english.text}' {message} '{chinese.text}'")
        for pair in PAIRS:
            says, expected = pair.in_english(english.text), pair.in_chinese(chinese.text)
            message = f"'{english.text}' and '{chinese.text}' do not say the same"
            if expected and not says:
                cure = f"the Chinese says {pair.said[0]}, so write {pair.said[1]} in English"
                yield self._differs(english.line, chinese.line, f"{message}: {cure}")
            if pair.both_ways and says and not expected:
                cure = f"the English says {pair.said[1]}, so write {pair.said[0]} in Chinese"
                yield self._differs(english.line, chinese.line, f"{message}: {cure}")

    def _tags(
        self, kind: str, english: Feature | Rule | Scenario, chinese: Feature | Rule | Scenario
    ) -> Iterator[Problem]:
        if sorted(english.tags) != sorted(chinese.tags):
            ours, theirs = (" ".join(f"@{tag}" for tag in sorted(each.tags)) or "none" for each in (english, chinese))
            message = f"the {kind}'s tags are {ours}, and its twin's {theirs}; give both the same"
            yield self._differs(english.line, chinese.line, message)

    def _count(self, kind: str, line: int, ours: Sequence[object], there: int, theirs: Sequence[object]) -> Problem:
        plural = kind.replace("table", "tables") if " " in kind else f"{kind}s"
        message = f"{len(ours)} {kind if len(ours) == 1 else plural} here, {len(theirs)} in its twin; write the rest"
        return self._differs(line, there, message)

    def _differs(self, line: int, there: int, message: str) -> Problem:
        return Problem(self.english, line, f"{message} (twin: {self.chinese}:{there})")


def _rows(examples: Examples) -> tuple[Row, ...]:
    return (examples.header, *examples.rows) if examples.header else ()


def _used(step: Step, examples: Examples) -> list[int]:
    names = {name for text in (*step.texts, step.doc) for name in PLACEHOLDER.findall(text)}
    return [number for number, column in enumerate(examples.columns, start=1) if column in names]
