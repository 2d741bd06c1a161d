"""Reading the feature files of both languages side by side, as the chapters of the book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from attrs import frozen

from certflow.bdd import feature as read_as
from certflow.bdd.reading import feature_files, read
from certflow.bdd.twins import CHINESE, ENGLISH
from certflow.book.anchors import anchor
from certflow.book.chapter import Chapter, Examples, Place, Row, Rule, Scenario, Step
from certflow.errors import FeaturesError
from certflow.model.text import Text

__all__ = ["chapters_in"]

T = TypeVar("T")
_Pair = tuple[T, T]


def chapters_in(directory: Path) -> tuple[Chapter, ...]:
    """The chapters beneath a directory that holds ``en`` and ``zh-CN``. Raises FeaturesError."""
    english, chinese = directory / ENGLISH, directory / CHINESE
    names = sorted({file.relative_to(side) for side in (english, chinese) for file in feature_files(side)})
    if not names:
        raise FeaturesError(
            f"{directory}: no feature is there; --features takes a directory that holds en and zh-CN",
            f"{directory}：其中没有特性文件；--features 应指向含有 en 和 zh-CN 的文件夹",
        )
    return tuple(_Twins(name.with_suffix("").as_posix(), directory).chapter() for name in names)


@frozen
class _Twins:
    """The two files of one chapter."""

    name: str
    directory: Path

    def chapter(self) -> Chapter:
        english, chinese = self._read(ENGLISH), self._read(CHINESE)
        one = (english, chinese)
        numbers = iter(range(1, 1 + sum(1 for _ in english.scenarios())))
        rules = []
        if english.loose or chinese.loose:
            loose = tuple(self._scenarios(english.loose, chinese.loose, english.tags, numbers))
            rules.append(Rule("rule-0", Text("", ""), Text("", ""), (), (), (), loose))
        for number, pair in enumerate(self._pairs(english.rules, chinese.rules), start=1):
            tags = (*english.tags, *pair[0].tags)
            scenarios = tuple(self._scenarios(pair[0].scenarios, pair[1].scenarios, tags, numbers))
            rules.append(
                Rule(
                    anchor("rule", number),
                    _named(pair),
                    _about(pair),
                    _tagged("clause", tags),
                    _tagged("row", tags),
                    self._background(pair),
                    scenarios,
                )
            )
        return Chapter(self.name, _named(one), _about(one), self._background(one), tuple(rules))

    def _read(self, language: str) -> read_as.Feature:
        path = self.directory / language / f"{self.name}.feature"
        try:
            source = read(path, language)
        except OSError as error:
            raise self._apart() from error
        if source.feature is None:
            problems = "\n".join(map(str, source.problems))
            raise FeaturesError(problems, f"特性文件无法读取：\n{problems}")
        return source.feature

    def _scenarios(
        self,
        ours: Sequence[read_as.Scenario],
        theirs: Sequence[read_as.Scenario],
        tags: Sequence[str],
        numbers: Iterator[int],
    ) -> Iterator[Scenario]:
        for pair in self._pairs(ours, theirs):
            yield Scenario(
                anchor("scenario", self.name, next(numbers)),
                self._place(pair),
                _named(pair),
                _about(pair),
                self._steps(pair[0].steps, pair[1].steps),
                tuple(map(self._examples, self._pairs(pair[0].examples, pair[1].examples))),
                _tagged("clause", (*tags, *pair[0].tags)),
                _tagged("row", (*tags, *pair[0].tags)),
            )

    def _examples(self, pair: _Pair[read_as.Examples]) -> Examples:
        columns = self._texts(pair[0].columns, pair[1].columns)
        rows = (
            Row(self._place(rows), self._texts(rows[0].cells, rows[1].cells))
            for rows in self._pairs(pair[0].rows, pair[1].rows)
        )
        return Examples(_named(pair), columns, tuple(rows))

    def _background(self, pair: _Pair[read_as.Feature] | _Pair[read_as.Rule]) -> tuple[Step, ...]:
        english, chinese = (each.background.steps if each.background else () for each in pair)
        return self._steps(english, chinese)

    def _steps(self, ours: Sequence[read_as.Step], theirs: Sequence[read_as.Step]) -> tuple[Step, ...]:
        return tuple(
            Step(
                en.type,
                Text(en.keyword, zh.keyword),
                Text(en.text, zh.text),
                tuple(self._texts(*(row.cells for row in rows)) for rows in self._pairs(en.table, zh.table)),
                Text(en.doc, zh.doc),
            )
            for en, zh in self._pairs(ours, theirs)
        )

    def _texts(self, ours: Sequence[str], theirs: Sequence[str]) -> tuple[Text, ...]:
        return tuple(Text(*pair) for pair in self._pairs(ours, theirs))

    def _place(self, pair: _Pair[read_as.Scenario] | _Pair[read_as.Row]) -> Place:
        name = f"{self.name}.feature"
        return Place(f"{ENGLISH}/{name}:{pair[0].line}", f"{CHINESE}/{name}:{pair[1].line}")

    def _pairs(self, ours: Sequence[T], theirs: Sequence[T]) -> Iterator[_Pair[T]]:
        if len(ours) != len(theirs):
            raise self._apart()
        return zip(ours, theirs, strict=True)

    def _apart(self) -> FeaturesError:
        return FeaturesError(
            f"{self.name}.feature does not say the same in {ENGLISH} and {CHINESE};"
            f" python -m certflow.bdd.lint {self.directory} tells where they part",
            f"{self.name}.feature 的 {ENGLISH} 与 {CHINESE} 两个版本不一致；"
            f"运行 python -m certflow.bdd.lint {self.directory} 可查明差异所在",
        )


def _named(
    pair: _Pair[read_as.Feature] | _Pair[read_as.Rule] | _Pair[read_as.Scenario] | _Pair[read_as.Examples],
) -> Text:
    return Text(pair[0].name, pair[1].name)


def _about(pair: _Pair[read_as.Feature] | _Pair[read_as.Rule] | _Pair[read_as.Scenario]) -> Text:
    english, chinese = ([line.text for line in each.description] for each in pair)
    return Text(" ".join(english), "".join(chinese))


def _tagged(kind: str, tags: Sequence[str]) -> tuple[str, ...]:
    pairs = (tag.partition(":") for tag in tags)
    return tuple(dict.fromkeys(value for name, _, value in pairs if name == kind))
