"""Whatever is given wrongly: certflow's own error with a cure in both languages, and nothing is recorded."""

import re
from datetime import date

import pytest
from attrs import evolve, frozen

from certflow import ITSMS, FactsTypeError, Request
from certflow.errors import BrokenRecordError, FactsValueError, StoreClosedError, UnfitWordsError, UnknownCaseError
from certflow.registry import Registry
from certflow.schemes.itsms.application import Acceptance
from certflow.schemes.itsms.documents import Application
from certflow.store import MemoryStore
from certflow.testing import acceptance, application, certified, day

APPLIED = day("2026-09-01")
ACCEPTED = day("2026-09-03")
SUBMIT = Request("submit", APPLIED, application(APPLIED), "Gu Wen", "apply")
ACCEPT = Request("accept", ACCEPTED, acceptance(ACCEPTED), "Shen Yan", "accept")
UNFIT = {
    "new line": "one\ntwo",
    "tab": "one\ttwo",
    "bell": "one\a",
    "NUL": "one\0two",
    "delete": "one\x7f",
    "C1 control": "one\x85two",
    "line separator": "one\u2028two",
    "direction override": "one\u202etwo",
    "zero-width space": "one\u200btwo",
    "byte order mark": "\ufeffone",
    "lone surrogate": "one\ud800",
    "too long": "案" * 201,
    "bytes": b"one",
    "number": 7,
}
FIT = [
    "案" * 200,
    "𠮷" * 200,
    "C-1 / 苏州云桥 (2026)",
    "'; DROP TABLE certflow_record; --",
    "%s {x} \\",
    "é",
    "e\u0301",
    " ",
]


def refused(error, kind):
    """What is asked of every message: both languages, each with something to do."""
    assert type(error) is kind
    assert re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", error.en)
    assert re.search(r"[\u4e00-\u9fff]{2,}", error.zh)
    assert ":" in error.en or ";" in error.en
    assert re.search("：|；|请", error.zh)


@pytest.mark.parametrize("words", UNFIT.values(), ids=UNFIT)
def test_words_that_no_database_keeps_as_they_are_are_refused(registry, everything, words):
    registry.open("A-1", SUBMIT)
    before = everything(registry.store)
    on = day("2026-09-05")
    uses = {
        "case id": [
            lambda: registry.open(words, evolve(SUBMIT, key="other")),
            lambda: registry.advance(words, ACCEPT),
            lambda: registry.correct(words, 1, on=on, reason="r"),
            lambda: registry.until(words, on),
            lambda: registry.read(words),
            lambda: registry.ask(words, ACCEPT),
            lambda: registry.next(words, on),
            lambda: registry.agenda(on, on, words),
            lambda: list(registry.verify(words)),
        ],
        "key": [
            lambda: registry.open("A-2", evolve(SUBMIT, key=words)),
            lambda: registry.advance("A-1", evolve(ACCEPT, key=words)),
            lambda: registry.correct("A-1", 1, on=on, reason="r", key=words),
        ],
        "by": [
            lambda: registry.open("A-2", evolve(SUBMIT, by=words)),
            lambda: registry.advance("A-1", evolve(ACCEPT, by=words)),
            lambda: registry.correct("A-1", 1, on=on, reason="r", by=words),
        ],
        "reason": [
            lambda: registry.correct("A-1", 1, on=on, reason=words * 10 if isinstance(words, str) else words),
        ],
        "track": [
            lambda: registry.open("A-2", evolve(SUBMIT, key="other", track=words)),
            lambda: registry.advance("A-1", evolve(ACCEPT, track=words)),
        ],
    }  # fmt: skip
    for what, asked in uses.items():
        for use in asked:
            with pytest.raises(UnfitWordsError) as error:
                use()
            refused(error.value, UnfitWordsError)
            assert error.value.what == what
    assert everything(registry.store) == before


@pytest.mark.parametrize("words", FIT, ids=range(len(FIT)))
def test_any_other_words_come_back_as_they_are(registry, words):
    registry.open(words, evolve(SUBMIT, key=words, by=words))
    registry.correct(words, words, on=ACCEPTED, reason=words * 10 if len(words) < 200 else words, by=words)
    case = registry.read(words)

    assert case.id == words
    assert (case.records[0].key, case.records[0].by, case.records[1].by) == (words, words, words)
    assert list(registry.verify()) == []
    assert [kept.case for kept in registry.cases()] == [words]


def test_an_empty_id_is_refused_and_an_empty_key_and_name_are_not(registry):
    with pytest.raises(UnfitWordsError):
        registry.open("", SUBMIT)
    registry.open("A-1", evolve(SUBMIT, key="", by=""))

    assert registry.read("A-1").records[0].key == "#1"


def test_a_track_with_a_number_beyond_any_use_is_refused(registry, everything):
    before = everything(registry.store)

    with pytest.raises(UnfitWordsError) as error:
        registry.open("A-1", evolve(SUBMIT, track="C" + "1" * 100))
    assert error.value.longest == 100
    assert everything(registry.store) == before
    assert registry.open("A-1", evolve(SUBMIT, track="C" + "1" * 99)).verdict.track == "C" + "1" * 99


@frozen(kw_only=True)
class LongerApplication(Application):
    """An application with something more in it, which no reader would know of."""

    colour: str = "blue"


def vars_of(facts):
    return {field.name: getattr(facts, field.name) for field in facts.__attrs_attrs__}


MISFITS = {
    "words for a number": {"headcount": "many"},
    "a fraction for a whole number": {"headcount": 8.5},
    "words for a day": {"operating_since": "2026-01-01"},
    "a name in bytes": {"address": b"Suzhou"},
    "a lone surrogate": {"address": "Suzhou \ud800"},
    "a list for a tuple": {"licences": []},
    "an object of no known class": {"address": object()},
}


@pytest.mark.parametrize("name", MISFITS)
def test_facts_that_could_not_be_read_again_as_they_are_are_refused(registry, everything, name):
    facts = application(APPLIED, **MISFITS[name])
    registry.open("A-1", SUBMIT)
    before = everything(registry.store)

    for use in (
        lambda: registry.open("A-2", evolve(SUBMIT, facts=facts)),
        lambda: registry.correct("A-1", 1, on=ACCEPTED, reason="r", facts=facts),
    ):
        with pytest.raises(FactsValueError) as error:
            use()
        refused(error.value, FactsValueError)
    assert everything(registry.store) == before


@pytest.mark.parametrize("address", ["", "line\nline", "NUL\0 in the middle", "𠮷 \u202e", "\x7f\x85", "\\u0000"])
def test_facts_may_hold_any_text_at_all(registry, address):
    registry.open("A-1", evolve(SUBMIT, facts=application(APPLIED, address=address)))

    assert registry.read("A-1").records[0].facts.address == address
    assert registry.open("A-1", evolve(SUBMIT, facts=application(APPLIED, address=address))).repeated


@pytest.mark.parametrize("days", [(date.min, date.max), (day("0999-12-31"), day("9999-12-30"))])
def test_facts_may_hold_the_first_and_the_last_day_there_is(registry, days):
    first, last = days
    subject = evolve(application(APPLIED).subject, valid_from=first, valid_until=last)
    registry.open("A-1", evolve(SUBMIT, facts=application(APPLIED, subject=subject, operating_since=first)))
    facts = registry.read("A-1").records[0].facts

    assert (facts.subject.valid_from, facts.subject.valid_until, facts.operating_since) == (first, last, first)


def test_facts_of_a_subclass_are_refused(registry, everything):
    registry.open("A-1", SUBMIT)
    before = everything(registry.store)
    facts = LongerApplication(**vars_of(application(APPLIED)))

    for use in (
        lambda: registry.open("A-2", evolve(SUBMIT, facts=facts)),
        lambda: registry.correct("A-1", 1, on=ACCEPTED, reason="r", facts=facts),
    ):
        with pytest.raises(FactsTypeError) as error:
            use()
        assert "LongerApplication" in error.value.zh
    assert everything(registry.store) == before


@pytest.mark.parametrize("facts", [None, {}, Acceptance, application(APPLIED)], ids=["none", "dict", "class", "other"])
def test_facts_of_another_kind_are_refused(registry, everything, facts):
    registry.open("A-1", SUBMIT)
    before = everything(registry.store)

    with pytest.raises(FactsTypeError):
        registry.advance("A-1", evolve(ACCEPT, facts=facts))
    assert everything(registry.store) == before


def test_a_case_that_is_not_there_is_named(registry, everything):
    before = everything(registry.store)
    on = day("2026-09-05")
    uses = [
        lambda: registry.advance("A-9", ACCEPT),
        lambda: registry.correct("A-9", 1, on=on, reason="r"),
        lambda: registry.until("A-9", on),
        lambda: registry.ask("A-9", ACCEPT),
        lambda: registry.next("A-9", on),
        lambda: registry.read("A-9"),
        lambda: registry.agenda(on, on, "A-9"),
        lambda: list(registry.verify("A-9")),
        lambda: registry.rebuild("A-9"),
    ]
    for use in uses:
        with pytest.raises(UnknownCaseError) as error:
            use()
        refused(error.value, UnknownCaseError)
        assert "A-9" in error.value.en
        assert "A-9" in error.value.zh
    assert everything(registry.store) == before


def test_a_closed_store_says_so_whatever_is_asked(registry):
    registry.open("A-1", SUBMIT)
    registry.store.close()
    registry.store.close()
    on = day("2026-09-05")
    uses = [
        lambda: registry.open("A-2", SUBMIT),
        lambda: registry.advance("A-1", ACCEPT),
        lambda: registry.correct("A-1", 1, on=on, reason="r"),
        lambda: registry.until("A-1", on),
        lambda: registry.ask("A-1", ACCEPT),
        lambda: registry.next("A-1", on),
        lambda: registry.read("A-1"),
        lambda: list(registry.cases()),
        lambda: registry.agenda(on, on),
        registry.sweep,
        registry.rebuild,
        lambda: list(registry.verify()),
    ]
    for use in uses:
        with pytest.raises(StoreClosedError) as error:
            use()
        refused(error.value, StoreClosedError)


def test_a_record_that_does_not_read_is_named_by_its_number(clock):
    store = MemoryStore()
    registry = Registry(ITSMS, store, clock=clock)
    registry.open("A-1", SUBMIT)
    registry.advance("A-1", ACCEPT)
    first, second = store.history["A-1"]
    spoilt = [
        second._replace(facts="{"),
        second._replace(facts='{"reviewed_by": 7}'),
        second._replace(on_day="2026-02-30"),
        second._replace(transition="nonsense"),
        second._replace(policy=b"x" * 32),
        second._replace(filed_at="yesterday"),
    ]
    for row in spoilt:
        store.history["A-1"] = (first, row)
        for use in (lambda: registry.read("A-1"), lambda: registry.ask("A-1", ACCEPT)):
            with pytest.raises(BrokenRecordError) as error:
                use()
            refused(error.value, BrokenRecordError)
            assert (error.value.case, error.value.seq) == ("A-1", 2)
            assert "2" in error.value.zh


def test_findings_that_do_not_read_are_named_by_their_record(clock):
    store = MemoryStore()
    registry = Registry(ITSMS, store, clock=clock)
    registry.open("A-1", SUBMIT)
    (first,) = store.history["A-1"]
    for row in (first._replace(findings="[]"), first._replace(findings="["), first._replace(form=b"x" * 32)):
        store.history["A-1"] = (row,)
        with pytest.raises(BrokenRecordError) as error:
            registry.read("A-1")
        assert error.value.seq == 1


def test_a_line_that_does_not_fit_the_number_of_records_is_named(clock, keep):
    store = MemoryStore()
    registry = Registry(ITSMS, store, clock=clock)
    keep(registry, "A-1", certified(day("2026-09-21")))
    store.history["A-1"] = store.history["A-1"][:-1]

    with pytest.raises(BrokenRecordError) as error:
        registry.read("A-1")
    refused(error.value, BrokenRecordError)
    assert error.value.seq == 0
