"""The glossary: one word for each thing in each language, from the titles of a scheme and the tables of `certflow.bdd.terms`.

``python -m certflow.bdd.glossary`` prints it; ``docs/reference/glossary.md`` is that page.
"""

import sys
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from certflow.bdd.terms import NEVER, TERMS, VERDICTS, Term
from certflow.model.finding import Outcome
from certflow.model.text import Text
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.scheme import Scheme
from certflow.rules.transition import State, Transition
from certflow.schemes.itsms import ITSMS

__all__ = ["Section", "Word", "glossary", "sections"]


@frozen
class Word:
    """What one thing is called; its name in code and in case files where it has one, and perhaps a remark."""

    word: Text
    name: str = ""
    remark: Text | None = None


@frozen
class Section:
    """Words of one kind; either all of them have a name or none has."""

    title: Text
    words: tuple[Word, ...]


_HEAD = """\
# Glossary · 词汇表

One word for each thing, in Chinese and in English: in scenarios, verdicts, documents and code. Where a row has a name, it
is the one in code and in case files. The lint of the scenarios holds them to it.

一词一义，中英文对照；场景、判定、文件和代码用词一致。“标识”一栏为代码和案卷文件中所用的名称。场景用词由检查工具逐句核对。
"""


def sections(scheme: Scheme = ITSMS) -> Iterator[Section]:
    """What a scheme names, what verdicts say, who and what else has a name; ``NEVER`` are the words never used."""
    yield _named(Text("What runs", "流程"), scheme.lifecycles)
    for lifecycle in scheme.lifecycles:
        title = Text("{run}: where it stands", "{run}的状态", run=lifecycle.title)
        yield _named(title, lifecycle.states)
    listed: set[str] = set()
    for lifecycle in scheme.lifecycles:
        acts = [act for act in lifecycle.transitions if act.id not in listed]
        listed |= {act.id for act in acts}
        yield _named(Text("{run}: what is done", "{run}的办理事项", run=lifecycle.title), acts)
    yield Section(Text("Verdicts", "判定"), _terms(VERDICTS))
    outcomes = tuple(Word(outcome.label, outcome.value) for outcome in Outcome)
    yield Section(Text("What is found of a requirement", "各项要求的认定"), outcomes)
    yield Section(Text("Who, and what else", "主体及其他用词"), _terms(TERMS))


def _named(title: Text, things: Iterable[Lifecycle | State | Transition[Any]]) -> Section:
    return Section(title, tuple(Word(thing.title, thing.id) for thing in things))


def _terms(terms: Iterable[Term]) -> tuple[Word, ...]:
    return tuple(Word(term.word, remark=term.remark) for term in terms)


def glossary(scheme: Scheme = ITSMS) -> str:
    """The page, in Markdown."""
    return "\n".join(_lines(scheme))


def _lines(scheme: Scheme) -> Iterator[str]:
    yield _HEAD
    for section in sections(scheme):
        yield from _heading(section.title)
        if section.words[0].name:
            named = ((each.word.zh, each.word.en, f"`{each.name}`") for each in section.words)
            yield from _table(("中文", "English", "标识 · name"), named)
        else:
            remarked = ((each.word, each.remark or Text("", "")) for each in section.words)
            rows = ((word.zh, word.en, remark.zh, remark.en) for word, remark in remarked)
            yield from _table(("中文", "English", "说明", "remark"), rows)
    yield from _heading(Text("Never written", "不得使用的词"))
    yield from _table(
        ("不得写作 · never write", "应写作", "instead"),
        ((never.said, never.instead.zh, never.instead.en) for never in NEVER),
    )


def _heading(title: Text) -> Iterator[str]:
    en = title.render("en")
    yield f"## {en[0].upper()}{en[1:]} · {title.render('zh')}\n"


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for cells in (header, ("---",) * len(header), *rows):
        yield f"| {' | '.join(cells)} |"
    yield ""


if __name__ == "__main__":
    sys.stdout.write(glossary())
