"""The parts of the book: its chapters in the order of the procedure, then what one looks things up in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from certflow.book.chapter import Chapter
from certflow.model.text import Text

__all__ = ["CASES", "FURTHER", "PARTS", "REFERENCE", "Part", "parted"]


@frozen
class Part:
    """A heading of the contents; ``chapters`` are the names of the features that stand under it."""

    id: str
    title: Text
    chapters: tuple[str, ...] = ()


CASES = Part("cases", Text("Cases", "案卷"))
REFERENCE = Part("reference", Text("To look things up", "查阅"))
FURTHER = Part("further", Text("Further chapters", "其他章节"))

PARTS = (
    CASES,
    Part(
        "application",
        Text("Application and contract", "申请与合同"),
        ("application-conditions", "who-applies", "waiting", "applying-again", "documents", "contract"),
    ),
    Part("audits", Text("Audits", "审核"), ("audit-termination", "certificate-audits", "decision")),
    Part(
        "certificate",
        Text("The certificate", "证书"),
        ("certificate", "publication", "surveillance", "renewal", "scope", "edition", "sub-certificates", "transfer"),
    ),
    Part(
        "duties",
        Text("Client and body", "客户与认证机构"),
        ("body-loss", "client-duties", "appeals", "public-information", "records"),
    ),
    Part(
        "whole",
        Text("The procedure as a whole", "全过程"),
        (
            "journey",
            "states",
            "evidence-before-the-certificate",
            "evidence-on-certificates",
            "languages",
            "sibling-schemes",
        ),
    ),
    FURTHER,
    REFERENCE,
)
"""The order of the contents."""


def parted(chapters: Iterable[Chapter]) -> Iterator[tuple[Part, Chapter]]:
    """Each chapter with its part, in the order of the book; a chapter that no part names is a further one."""
    left = {chapter.name: chapter for chapter in chapters}
    for part in PARTS:
        for name in part.chapters:
            if name in left:
                yield part, left.pop(name)
    for chapter in left.values():
        yield FURTHER, chapter
