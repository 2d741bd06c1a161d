"""What may stand in a line of the store."""

from __future__ import annotations

from certflow.errors import UnfitWordsError

__all__ = ["LONGEST", "check_case_id", "check_words"]

LONGEST = 200
_LONGEST_TRACK = 100
"""The longest id, key or name, in characters; a reason may be ten times as long."""


def _fits(value: object, longest: int) -> bool:
    if not isinstance(value, str) or len(value) > longest:
        return False
    return all(character.isprintable() for character in value)


def check_case_id(case_id: object) -> None:
    """Raise UnfitWordsError for what is no id of a case."""
    if case_id == "" or not _fits(case_id, LONGEST):
        raise UnfitWordsError("case id", "案卷编号", case_id, LONGEST)


def check_words(*, key: object = "", by: object = "", reason: object = "", track: object = "") -> None:
    """Raise UnfitWordsError for a key, name, reason or track that no database keeps as it is."""
    for what, what_zh, value, longest in (
        ("key", "编号", key, LONGEST),
        ("by", "办理人", by, LONGEST),
        ("reason", "理由", reason, 10 * LONGEST),
        ("track", "流程编号", track, _LONGEST_TRACK),
    ):
        if not _fits(value, longest):
            raise UnfitWordsError(what, what_zh, value, longest)
