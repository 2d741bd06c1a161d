"""The dossier of a case: one client's file as a page that can be printed and filed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

import certflow
from certflow.book import case_words
from certflow.book.ahead import ahead
from certflow.book.book import Book
from certflow.book.cited import cited_by
from certflow.book.known import answers, public_words
from certflow.book.page import Page
from certflow.book.parts import CASES
from certflow.book.subject import Subject
from certflow.book.timeline import Entry, timeline
from certflow.case.agenda import a_year_from, agenda
from certflow.model.text import Text

__all__ = ["dossier_pages"]


@frozen
class _Stand:
    """Where a track stands."""

    track: str
    kind: Text
    state: Text
    since: date


def dossier_pages(book: Book) -> Iterable[Page]:
    """One page for each case, in the order given."""
    taken: set[str] = set()
    for subject in book.cases:
        name = _name(subject.case.id, taken)
        taken.add(name)
        yield _page(book, subject, name)


def _name(case_id: str, taken: set[str]) -> str:
    """A file's name for a case, of letters, digits and hyphens, that no other page has."""
    base = f"case-{re.sub(r'[^A-Za-z0-9-]+', '-', case_id).strip('-')}".strip("-")
    number = 1
    name = base
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    return name


def _page(book: Book, subject: Subject, name: str) -> Page:
    case, day = subject.case, subject.day
    entries = timeline(case)
    told = tuple(_flat(entries))
    next_acts, settings = ahead(case, day), answers(subject)
    until = a_year_from(day)
    due = agenda(case, day, until)
    judged = [each for one in told if one.blocked for each in (*one.blocked.barriers, *one.blocked.passed)]
    judged += [each for one in next_acts for each in one.barriers]
    clauses = [reason.clause for each in judged for reason, _ in each.reasons]
    clauses += [one.act.transition.clause for one in next_acts]
    clauses += [case.scheme.edition, *(one.clause for one in due), *(one.setting.clause for one in settings)]
    return Page(
        name=name,
        title=Text(case_words.DOSSIER.en, case_words.DOSSIER.zh, name=subject.name),
        template="dossier.html",
        part=CASES,
        about=_about(subject),
        data={
            "c": case_words,
            "sheet": _in_a_style_sheet(case.id),
            "subject": subject,
            "version": certflow.__version__,
            "stands": tuple(_stands(subject)),
            "timeline": entries,
            "told": told,
            "ahead": next_acts,
            "due": due,
            "until": until,
            "public": public_words(case),
            "answers": settings,
            "cited": cited_by(clauses, case.scheme, book.scheme),
        },
    )


def _in_a_style_sheet(words: str) -> str:
    """Words as a string of CSS holds them, whatever they are."""
    return "".join(one if one.isalnum() else f"\\{ord(one):x} " for one in words)


def _flat(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Every entry, in the order of its records."""
    listed = list(entries)
    for entry in listed:
        listed += entry.under
    yield from sorted(listed, key=lambda one: one.seq)


def _stands(subject: Subject) -> Iterator[_Stand]:
    case = subject.case
    for track in case.tracks.values():
        yield _Stand(track.id, case.scheme.by_id[track.lifecycle].title, case.state_title(track.id), track.since)


def _about(subject: Subject) -> Text:
    stands = tuple(_stands(subject))
    if not stands:
        return Text("{file}", "{file}", file=subject.file)
    main = [one for one in stands if one.kind == stands[0].kind][-1]
    return Text(
        "{state} as of {day} ({file})",
        "{state}，截至{day}（{file}）",
        state=main.state,
        day=subject.day,
        file=subject.file,
    )
