"""Verifying and rebuilding: the history alone makes every line, and what was changed is named."""

import pytest
from sqlalchemy import delete, select, update

from certflow import (
    ITSMS,
    Request,
)
from certflow.errors import UnfitWordsError, UnknownCaseError
from certflow.registry import Registry
from certflow.store import MemoryStore
from certflow.store.tables import heads, records
from certflow.testing import acceptance, application, certified, day, suspension

APPLIED = day("2026-09-01")
GRANTED = day("2026-09-21")
SUBMIT = Request("submit", APPLIED, application(APPLIED), "Gu Wen", "apply")
ACCEPT = Request("accept", day("2026-09-03"), acceptance(day("2026-09-03")), "Shen Yan", "accept")
ACME = ITSMS.extend("acme-itsms-2026", *ITSMS.lifecycles)
SPOILT = {
    "version": 3,
    "scheme": "another",
    "policy": b"x" * 32,
    "state": "suspended",
    "tracks": "{}",
    "due": "2026-01-01",
    "corrected": 1,
}


@pytest.fixture
def three(registry, keep):
    """A registry that keeps a certified case, one suspended and corrected, and one that has just applied."""
    keep(registry, "A-1", certified(GRANTED))
    keep(registry, "A-2", certified(GRANTED))
    since = day("2026-09-25")
    registry.advance("A-2", Request("suspend", since, suspension(since)))
    registry.correct("A-2", 12, on=since, reason="another client's")
    registry.open("A-3", SUBMIT)
    return registry


def lines(store):
    """The lines by id, as they stand."""
    if isinstance(store, MemoryStore):
        return dict(store.lines)
    with store.engine.connect() as connection:
        return {row.case_id: tuple(row) for row in connection.execute(select(heads))}


def spoil(store, case_id, **values):
    """Write into a case's line behind the store's back; without values, take it away."""
    if isinstance(store, MemoryStore):
        if values:
            store.lines[case_id] = store.lines[case_id]._replace(**values)
        else:
            del store.lines[case_id]
        return
    with store.engine.begin() as connection:
        which = heads.c.case_id == case_id
        connection.execute(update(heads).where(which).values(**values) if values else delete(heads).where(which))


def lose(store, case_id, seq):
    """Take a record away behind the store's back."""
    if isinstance(store, MemoryStore):
        store.history[case_id] = tuple(row for row in store.history[case_id] if row.seq != seq)
        return
    with store.engine.begin() as connection:
        connection.execute(delete(records).where(records.c.case_id == case_id, records.c.seq == seq))


def test_what_was_kept_fits_together(three):
    assert list(three.verify()) == []
    assert list(three.verify("A-2")) == []


def test_every_line_that_is_lost_is_made_anew_from_the_history(three):
    before = lines(three.store)
    for case_id in before:
        spoil(three.store, case_id)

    assert [(found.case, found.seq) for found in three.verify()] == [("A-1", 0), ("A-2", 0), ("A-3", 0)]
    assert [found.case for found in three.verify("A-2")] == ["A-2"]
    done = three.rebuild()
    assert (done.cases, done.changed, done.broken) == (3, 3, ())
    assert lines(three.store) == before
    assert list(three.verify()) == []


@pytest.mark.parametrize("column", SPOILT)
def test_a_line_that_was_spoilt_is_named_and_made_anew(three, column):
    before = lines(three.store)
    spoil(three.store, "A-1", **{column: SPOILT[column]})

    (found,) = three.verify()
    assert (found.case, found.seq) == ("A-1", 0)
    assert three.rebuild("A-1").changed == 1
    assert lines(three.store) == before
    assert three.rebuild().changed == 0


def test_a_line_that_names_another_last_record_is_named_and_left(three):
    spoil(three.store, "A-1", hash=b"x" * 32)
    before = lines(three.store)

    assert [found.case for found in three.verify()] == ["A-1"]
    done = three.rebuild()
    assert (done.cases, done.changed, [found.case for found in done.broken]) == (2, 0, ["A-1"])
    assert lines(three.store) == before


@pytest.mark.parametrize("seq", [1, 6, 11])
def test_a_case_that_has_lost_a_record_is_named_and_left(three, seq):
    lose(three.store, "A-1", seq)
    before = lines(three.store)

    assert [(found.case, found.seq) for found in three.verify()] == [("A-1", seq)]
    assert [(found.case, found.seq) for found in three.rebuild().broken] == [("A-1", seq)]
    assert lines(three.store) == before


def test_a_case_that_has_lost_a_record_and_its_line_is_left_without_a_line(three):
    lose(three.store, "A-1", 6)
    spoil(three.store, "A-1")

    assert [(found.case, found.seq) for found in three.rebuild().broken] == [("A-1", 6)]
    assert "A-1" not in lines(three.store)


def test_a_case_that_has_lost_everything_but_its_line_is_named(three):
    lose(three.store, "A-3", 1)

    assert [(found.case, found.seq) for found in three.verify()] == [("A-3", 1)]
    spoil(three.store, "A-3", version=0)
    assert [(found.case, found.seq) for found in three.verify()] == [("A-3", 1)]
    assert [found.case for found in three.rebuild().broken] == ["A-3"]


def test_what_does_not_fit_is_said_in_both_languages(three):
    lose(three.store, "A-1", 6)
    spoil(three.store, "A-2", state="granted" * 2)
    spoil(three.store, "A-3")

    for found in three.verify():
        assert found.what.render("en").isascii()
        assert any("一" <= letter <= "鿿" for letter in found.what.render("zh"))


def test_a_case_that_is_not_there_is_no_case_that_fits(three):
    for use in (lambda: list(three.verify("A-9")), lambda: three.rebuild("A-9")):
        with pytest.raises(UnknownCaseError):
            use()
    for use in (lambda: list(three.verify("")), lambda: three.rebuild("")):
        with pytest.raises(UnfitWordsError):
            use()


def test_many_cases_are_each_looked_at_once(registry, monkeypatch):
    monkeypatch.setattr("certflow.registry.check._PAGE", 8)
    ids = [f"{letter}{n}" for letter in "aBcDéZz_-案" for n in range(8)]
    for case_id in ids:
        registry.open(case_id, SUBMIT)
    for case_id in ids:
        spoil(registry.store, case_id, state="granted")

    named = [found.case for found in registry.verify()]
    assert sorted(named) == sorted(ids)
    assert named == sorted(ids)
    assert registry.rebuild().changed == 80
    assert [kept.case for kept in registry.cases()] == sorted(ids)


def test_a_case_of_another_scheme_is_not_accused_and_its_line_is_left(three, clock):
    acme = Registry(ACME, three.store, clock=clock)
    acme.open("B-1", SUBMIT)
    before = lines(three.store)

    assert list(three.verify()) == []
    assert list(acme.verify()) == []
    three.rebuild()
    acme.rebuild()
    assert lines(three.store) == before
    spoil(three.store, "B-1")
    assert [found.case for found in three.verify()] == ["B-1"]
    assert [found.case for found in three.rebuild().broken] == ["B-1"]
    assert "B-1" not in lines(three.store)
    acme.rebuild()
    assert lines(three.store) == before


def test_a_record_lost_from_a_case_of_another_scheme_is_named(three, clock):
    Registry(ACME, three.store, clock=clock).open("B-1", SUBMIT)
    lose(three.store, "B-1", 1)

    assert [(found.case, found.seq) for found in three.verify()] == [("B-1", 1)]
