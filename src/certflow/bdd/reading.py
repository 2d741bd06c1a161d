"""Reading feature files with gherkin-official, the parser under pytest-bdd, and on our own account."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from gherkin.dialect import DIALECTS
from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

from certflow.bdd.feature import (
    Background,
    Examples,
    Feature,
    Problem,
    Row,
    Rule,
    Scenario,
    Source,
    Step,
    StepType,
    Text,
)

_HEADER = re.compile(r"\s*#\s*language\s*:\s*([A-Za-z_-]+)\s*$")
_TYPES: dict[str, StepType] = {"Context": "given", "Action": "when", "Outcome": "then"}


def feature_files(directory: Path) -> tuple[Path, ...]:
    """List the feature files beneath a directory, in a stable order."""
    return tuple(sorted(directory.glob("**/*.feature")))


def read(path: Path, language: str = "en") -> Source:
    """Read a feature file; `language` is assumed where the file declares none.

    What cannot be read is told in `problems`. Raises `OSError` where the file cannot be opened.
    """
    file = str(path)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        message = f"is not UTF-8 ({error.reason} at byte {error.start}); save it as UTF-8"
        return Source(file, (), None, None, (Problem(file, 1, message),))
    if text.startswith("\ufeff"):
        message = "begins with a byte order mark, which hides its first line; save it as UTF-8 without one"
        return Source(file, (), None, None, (Problem(file, 1, message),))
    lines = tuple(text.split("\n"))
    declared = next((match[1] for line in _before_feature(lines) if (match := _HEADER.match(line))), None)
    problems: list[Problem] = []
    feature = None
    if declared is not None and declared not in DIALECTS:
        message = f"Gherkin knows no language {declared!r}; write `# language: zh-CN` or leave the line out for English"
        return Source(file, lines, declared, None, (Problem(file, 1, message),))
    try:
        document = _parsed(text, language)
    except CompositeParserException as error:
        problems += (_unreadable(file, lines, each) for each in error.errors)
    except ParserException as error:
        problems.append(_unreadable(file, lines, error))
    else:
        data = document.get("feature")
        if data is None:
            problems.append(
                Problem(file, 1, "holds no feature; begin it with `Feature:` or `功能:`, or delete the file")
            )
        else:
            feature = _feature(data, lines)
    return Source(file, lines, declared, feature, tuple(problems))


@lru_cache(maxsize=256)
def _parsed(text: str, language: str) -> dict[str, Any]:
    return cast("dict[str, Any]", Parser().parse(text, TokenMatcher(language)))


def _before_feature(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        if line.strip() and not line.lstrip().startswith("#"):
            return
        yield line


def _unreadable(file: str, lines: Sequence[str], error: ParserException) -> Problem:
    number = error.location["line"]
    found = lines[number - 1].strip() if 0 < number <= len(lines) else "the end of the file"
    reason = str(error).split(": ", 1)[-1].split(", got ")[0]
    return Problem(file, number, f"cannot be read as Gherkin at '{found}': {reason}")


def _feature(data: dict[str, Any], lines: Sequence[str]) -> Feature:
    children = data["children"]
    return Feature(
        line=data["location"]["line"],
        name=data["name"],
        language=data["language"],
        tags=_tags(data),
        description=_description(data, lines),
        background=_background(children, lines),
        loose=tuple(_scenario(child["scenario"], lines) for child in children if "scenario" in child),
        rules=tuple(_rule(child["rule"], lines) for child in children if "rule" in child),
    )


def _rule(data: dict[str, Any], lines: Sequence[str]) -> Rule:
    children = data["children"]
    return Rule(
        line=data["location"]["line"],
        name=data["name"],
        tags=_tags(data),
        description=_description(data, lines),
        background=_background(children, lines),
        scenarios=tuple(_scenario(child["scenario"], lines) for child in children if "scenario" in child),
    )


def _background(children: Iterable[dict[str, Any]], lines: Sequence[str]) -> Background | None:
    for child in children:
        if data := child.get("background"):
            return Background(data["location"]["line"], _description(data, lines), _steps(data["steps"]))
    return None


def _scenario(data: dict[str, Any], lines: Sequence[str]) -> Scenario:
    outlines = {keyword for dialect in DIALECTS.values() for keyword in dialect["scenarioOutline"]}
    return Scenario(
        line=data["location"]["line"],
        name=data["name"],
        outline=bool(data["examples"]) or data["keyword"] in outlines,
        tags=_tags(data),
        description=_description(data, lines),
        steps=_steps(data["steps"]),
        examples=tuple(_examples(each, lines) for each in data["examples"]),
    )


def _examples(data: dict[str, Any], lines: Sequence[str]) -> Examples:
    header = data.get("tableHeader")
    return Examples(
        line=data["location"]["line"],
        name=data["name"],
        description=_description(data, lines),
        header=_row(header) if header else None,
        rows=tuple(_row(row) for row in data.get("tableBody", ())),
    )


def _steps(data: Iterable[dict[str, Any]]) -> tuple[Step, ...]:
    steps: list[Step] = []
    kind: StepType = "given"
    for each in data:
        kind = _TYPES.get(each["keywordType"], kind)
        table = tuple(_row(row) for row in each.get("dataTable", {}).get("rows", ()))
        doc = each.get("docString", {}).get("content", "")
        steps.append(Step(each["location"]["line"], each["keyword"].strip(), kind, each["text"], table, doc))
    return tuple(steps)


def _row(data: dict[str, Any]) -> Row:
    return Row(data["location"]["line"], tuple(cell.get("value", "") for cell in data["cells"]))


def _tags(data: dict[str, Any]) -> tuple[str, ...]:
    return tuple(tag["name"].removeprefix("@") for tag in data["tags"])


def _description(data: dict[str, Any], lines: Sequence[str]) -> tuple[Text, ...]:
    found: list[Text] = []
    described: str = data.get("description") or ""
    number: int = data["location"]["line"]
    for wanted in filter(None, (line.strip() for line in described.split("\n"))):
        while number < len(lines) and lines[number].strip() != wanted:
            number += 1
        number += 1
        found.append(Text(number, wanted))
    return tuple(found)
