"""All that the book is made of."""

from __future__ import annotations

from attrs import field, frozen

from certflow.book.chapter import Chapter
from certflow.book.results import Results
from certflow.book.subject import Subject
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy

__all__ = ["Book"]


@frozen(kw_only=True, repr=False)
class Book:
    """A scheme and the body's policy, the chapters that show it, a run's results, and the cases that have a page of their own."""

    scheme: Scheme
    policy: Policy
    chapters: tuple[Chapter, ...] = ()
    results: Results = field(factory=Results)
    cases: tuple[Subject, ...] = ()
