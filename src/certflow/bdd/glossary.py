"""The glossary: one word for each thing in each language, from the titles of a scheme and the tables of `certflow.bdd.terms`.

``python -m certflow.bdd.glossary`` prints it; ``docs/reference/glossary.md`` is that page.
"""

import sys
from collections.abc import Iterable, Iterator

from certflow.bdd.terms import NEVER, TERMS, VERDICTS, Term
from certflow.model.finding import Outcome
from certflow.model.text import Text
from certflow.rules.scheme import Scheme
from certflow.schemes.itsms import ITSMS

__all__ = ["glossary"]

_HEAD = """\
# Glossary · 词汇表

One word for each thing, in Chinese and in English: in scenarios, verdicts, documents and code. Where a row has a name, it
is the one in code and in case files. The lint of the scenarios holds them to it.

一词一义，中英文对照；场景、判定、文件和代码用词一致。“标识”一栏为代码和案卷文件中所用的名称。场景用词由检查工具逐句核对。
"""


def glossary(scheme: Scheme = ITSMS) -> str:
    """The page, in Markdown: what a scheme names, what verdicts say, who and what else has a name, words never used."""
    return "\n".join(_lines(scheme))


def _lines(scheme: Scheme) -> Iterator[str]:
    yield _HEAD
    yield from _heading("What runs", "流程")
    yield from _named((lifecycle.id, lifecycle.title) for lifecycle in scheme.lifecycles)
    for lifecycle in scheme.lifecycles:
        yield from _heading(f"{lifecycle.title.en}: where it stands", f"{lifecycle.title.zh}的状态")
        yield from _named((state.id, state.title) for state in lifecycle.states)
    listed: set[str] = set()
    for lifecycle in scheme.lifecycles:
        acts = [act for run, act in scheme.transitions() if run is lifecycle and act.id not in listed]
        listed |= {act.id for act in acts}
        yield from _heading(f"{lifecycle.title.en}: what is done", f"{lifecycle.title.zh}的办理事项")
        yield from _named((act.id, act.title) for act in acts)
    yield from _heading("Verdicts", "判定")
    yield from _terms(VERDICTS)
    yield from _heading("What is found of a requirement", "各项要求的认定")
    yield from _named((outcome.value, outcome.label) for outcome in Outcome)
    yield from _heading("Who, and what else", "主体及其他用词")
    yield from _terms(TERMS)
    yield from _heading("Never written", "不得使用的词")
    yield from _table(
        ("不得写作 · never write", "应写作", "instead"),
        ((never.said, never.instead.zh, never.instead.en) for never in NEVER),
    )


def _heading(en: str, zh: str) -> Iterator[str]:
    yield f"## {en[0].upper()}{en[1:]} · {zh}\n"


def _named(words: Iterable[tuple[str, Text]]) -> Iterator[str]:
    header = ("中文", "English", "标识 · name")
    return _table(header, ((word.zh, word.en, f"`{name}`") for name, word in words))


def _terms(terms: Iterable[Term]) -> Iterator[str]:
    header = ("中文", "English", "说明", "remark")
    blank = Text("", "")
    return _table(
        header,
        ((term.word.zh, term.word.en, (term.remark or blank).zh, (term.remark or blank).en) for term in terms),
    )


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for cells in (header, ("---",) * len(header), *rows):
        yield f"| {' | '.join(cells)} |"
    yield ""


if __name__ == "__main__":
    sys.stdout.write(glossary())
