"""The field of certification: which kind of management system, by which standard, on which qualification of the body."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import normalize

from attrs import field, frozen

from certflow.model.text import Text, plain
from certflow.schemes.itsms.events import Qualification

__all__ = ["Field"]


@frozen(kw_only=True)
class Field:
    """One field of certification, as ITSMS is one.

    ``id`` is also the word for the body's qualification in it (`Qualification.ITSMS`); ``name`` is the word for it in
    both languages, ``label`` its full name. ``standard`` is the number of the international standard, ``national`` that
    of the national one; ``doubtful`` is a national number of which the sources do not say whether it is that.
    """

    id: str
    name: str
    label: Text = field(hash=False)
    standard: str
    national: str | None = None
    doubtful: str | None = None

    def covers(self, standard: str | None) -> bool | None:
        """Whether a standard is that of the field, alone or beside a national number, however spaced, with or without
        year: ``"ISO/IEC 20000-1:2018"``, ``"GB/T 24405.1-2009/ISO/IEC 20000-1"``. None where it cannot be told.
        """
        if standard is None:
            return None
        written = _written(standard)
        if _named(self.standard).search(written) or (self.national and _named(self.national).search(written)):
            return True
        return None if self.doubtful and _named(self.doubtful).search(written) else False

    def edition_year(self, standard: str | None) -> int | None:
        """The year of the edition of the international standard that a standard names; None where it names none."""
        found = _named(self.standard).finditer(_written(standard or ""))
        return next((int(each["year"]) for each in found if each["year"]), None)

    def qualifies(self, qualification: str) -> bool | None:
        """Whether a qualification of a body is the one in this field; None where the word for it is not known."""
        word = qualification.casefold()
        return True if word == self.id else False if word in _KNOWN else None

    def qualification(self, word: str) -> Text:
        """A qualification as an officer reads it."""
        if self.qualifies(word):
            return self.label
        return _KNOWN.get(word.casefold()) or plain(word)

    def unclear(self, standard: str | None) -> Text:
        """What is missing where it cannot be told whether a standard is that of the field."""
        return Text(
            "a statement whether {standard} is the {field} standard",
            "{standard}是否为{field}标准的说明",
            standard=standard,
            field=self.name,
        )

    def unknown(self, qualification: str) -> Text:
        """What is missing where it cannot be told whether a qualification is the one in the field."""
        return Text(
            "a statement whether the qualification “{word}” is the {field} one",
            "资质“{word}”是否为{field}认证资质的说明",
            word=qualification,
            field=self.name,
        )


_KNOWN = {str(each.value): each.label for each in Qualification}
_DASH = re.compile(r"[\u2010-\u2015\u2212]")


def _written(standard: str) -> str:
    return _DASH.sub("-", normalize("NFKC", standard))


@cache
def _named(number: str) -> re.Pattern[str]:
    """A standard's number however spaced, under one of its publishers: ``ISO/IEC 20000-1`` also as ``ISO20000 - 1``."""
    publishers, digits = number.split(" ", 1)
    names = "|".join(name.replace("/", r"\s*/?\s*") for name in re.split(r"/(?!T\b)", publishers))
    spaced = r"\s*-\s*".join(re.escape(part) for part in digits.split("-"))
    return re.compile(rf"(?:{names})\s*{spaced}(?!\d)(?:\s*[:-]\s*(?P<year>\d{{4}})(?!\d))?", re.IGNORECASE)
