"""A case that has a page of its own: as it stood on a day, and the file that it was read from."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from typing import TypeVar

from attrs import evolve, field, frozen

from certflow.case.case import Case
from certflow.casefile.model import CaseFile
from certflow.casefile.problems import message
from certflow.errors import CaseFileError
from certflow.rules.setting import Policy, Setting

__all__ = ["Subject", "subject_of"]

T = TypeVar("T")


@frozen(kw_only=True, repr=False)
class Subject:
    """A case on a day, and what the dossier says of where it comes from.

    ``name`` is the client's, else the case's id. ``digest`` is the SHA-256 of the file's bytes, ``later`` the number of its
    records after the day, ``read`` the ids of the settings that a verdict on its acts asked for.
    """

    name: str
    client: str | None
    case: Case
    day: date
    file: str
    digest: str
    later: int
    read: frozenset[str]


@frozen(hash=False)
class _Watched(Policy):
    """A policy that remembers which settings were asked for."""

    read: set[str] = field(factory=set, repr=False, eq=False)

    def __getitem__(self, setting: Setting[T]) -> T:
        self.read.add(setting.id)
        return super().__getitem__(setting)


def subject_of(file: CaseFile, on: date | None = None) -> Subject:
    """The case of a file as it stands on a day: that of its last act, unless given. Raises as `CaseFile.run`, OSError."""
    watched = _Watched(file.policy.settings, file.policy.settled)
    whole = evolve(file, policy=watched).run().settle(file.policy)
    read = frozenset(watched.read)
    day = on or file.until or whole.last_day
    if day is None:
        en, zh = "nothing was done yet; name a day with --on", "尚未办理任何事项，请用 --on 指定日期"
        raise CaseFileError([message(str(file.path), None, "acts", en, zh)])
    case = whole.as_of(day)
    return Subject(
        name=file.client or file.case,
        client=file.client,
        case=case,
        day=day,
        file=file.path.name,
        digest=sha256(file.path.read_bytes()).hexdigest(),
        later=sum(record.on > day for record in whole.records),
        read=read,
    )
