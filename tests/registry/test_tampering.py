"""Whatever is changed in the file behind the registry's back is found: the case, and the first record that does not fit."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from attrs import frozen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from certflow import ITSMS, Request
from certflow.registry import Registry
from certflow.store.sql import SqlStore
from certflow.store.tables import bodies, heads, records
from certflow.testing import acceptance, application, certified, day, suspension

GRANTED = day("2026-09-21")
RECORD = [column.name for column in records.c]
LINE = [column.name for column in heads.c]
ALWAYS = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """A file that keeps four cases: two alike, one blocked and corrected, one under a policy of its own."""
    file = tmp_path_factory.mktemp("sound") / "cases.db"
    store = SqlStore.open(file)
    registry = Registry(ITSMS, store, clock=lambda: datetime(2026, 10, 1, tzinfo=UTC))
    for case_id in ("case one", "case two"):
        for number, record in enumerate(certified(GRANTED).records):
            if record.cause is None:
                request = Request(record.transition, record.on, record.facts, "Gu Wen", f"k{number}", record.track)
                (registry.advance if number else registry.open)(case_id, request)
    registry.open("third", Request("submit", GRANTED, application(GRANTED), "Gu Wen"))
    registry.advance("third", Request("accept", GRANTED, acceptance(GRANTED, reviewed_by=None)))
    registry.correct("third", 1, on=GRANTED, reason="typing error", facts=application(GRANTED, headcount=90))
    policy = ITSMS.policy().settle("Chen Li", GRANTED, "as decided", longest_suspension=3)
    Registry(ITSMS, store, clock=registry.clock, policy=policy).advance(
        "case two", Request("suspend", GRANTED, suspension(GRANTED))
    )
    assert list(registry.verify()) == []
    store.close()
    return file


@pytest.fixture
def tampered(sound, tmp_path):
    """Changes a copy of the file by SQL, and says what verifying it finds: first records by case."""
    file = tmp_path / "copy.db"

    def tamper(*changes):
        shutil.copy(sound, file)
        with closing(sqlite3.connect(file)) as connection, connection:
            for change in changes:
                assert connection.execute(*change).rowcount > 0
        store = SqlStore.open(file)
        try:
            found = list(Registry(ITSMS, store).verify())
        finally:
            store.close()
        assert len({one.case for one in found}) == len(found)
        assert all(one.what.render("en") and one.what.render("zh") for one in found)
        return {one.case: one.seq for one in found}

    return tamper


@pytest.fixture(scope="module")
def kept(sound):
    """Every record (case, seq), line and shared body of the sound file, with the records that use the body."""
    with closing(sqlite3.connect(sound)) as connection:
        rows = connection.execute("SELECT case_id, seq, policy, form FROM certflow_record ORDER BY 1, 2").fetchall()
        lines = connection.execute("SELECT case_id, version FROM certflow_case ORDER BY 1").fetchall()
        shared = [digest for (digest,) in connection.execute("SELECT digest FROM certflow_shared ORDER BY 1")]
    users = {digest: {} for digest in shared}
    for case_id, seq, policy, form in rows:
        for digest in (policy, form):
            users[digest].setdefault(case_id, seq)
    return Keeping([(case_id, seq) for case_id, seq, *_ in rows], dict(lines), users)


@frozen
class Keeping:
    """What the sound file keeps."""

    records: list
    versions: dict
    users: dict


def altered(old, place, other):
    """The value with one byte changed to another."""
    plain = old if isinstance(old, bytes) else old.encode()
    if not plain:
        return b"x"
    at = place % len(plain)
    return plain[:at] + bytes([(plain[at] + other) % 256]) + plain[at + 1 :]


def value_of(sound, table, column, where):
    with closing(sqlite3.connect(sound)) as connection:
        (value,) = connection.execute(f"SELECT {column} FROM {table} WHERE {where[0]}", where[1]).fetchone()
    return value


def change_of(sound, table, column, where, place, other):
    """A change of one byte (of a number: of the number; of nothing: to something)."""
    old = value_of(sound, table, column, where)
    if old is None:
        return f"UPDATE {table} SET {column} = ? WHERE {where[0]}", ("2026-10-02", *where[1])
    if isinstance(old, int):
        return f"UPDATE {table} SET {column} = ? WHERE {where[0]}", (old + 100 * other, *where[1])
    new = altered(old, place, other)
    put = "?" if isinstance(old, bytes) else "CAST(? AS TEXT)"
    return f"UPDATE {table} SET {column} = {put} WHERE {where[0]}", (new, *where[1])


BYTES = {"place": st.integers(0, 5000), "other": st.integers(1, 255)}


@ALWAYS
@given(data=st.data(), column=st.sampled_from(RECORD), **BYTES)
def test_one_byte_changed_anywhere_in_a_record_is_found(sound, kept, tampered, data, column, place, other):
    case_id, seq = data.draw(st.sampled_from(kept.records))
    change = change_of(
        sound, "certflow_record", column, ("case_id = ? AND seq = ?", (case_id, seq)), place, other
    )  # fmt: skip
    try:
        found = tampered(change)
    except sqlite3.IntegrityError:  # another record has that number or key: the database itself refuses
        assert column in {"case_id", "seq", "request_key"}
        return

    assert found.pop(case_id) == seq
    assert len(found) == (column == "case_id")  # then the record stands alone under another id


@pytest.mark.parametrize("column", RECORD)
@pytest.mark.parametrize("seq", [1, 2, 3])
def test_each_column_of_a_record_is_watched(sound, tampered, column, seq):
    where = ("case_id = ? AND seq = ?", ("third", seq))
    change = change_of(sound, "certflow_record", column, where, 1, 7)

    assert tampered(change)["third"] == seq


@pytest.mark.parametrize("column", [name for name in RECORD if records.c[name].nullable])
def test_a_value_taken_away_is_found(tampered, column):
    change = (f"UPDATE certflow_record SET {column} = NULL WHERE case_id = 'case one' AND {column} IS NOT NULL",)
    try:
        found = tampered(change)
    except AssertionError:
        pytest.fail(f"no record has a {column}")

    assert set(found) == {"case one"}


@pytest.mark.parametrize("column", [name for name in RECORD if name not in {"seq", "policy", "form", "hash"}])
def test_words_kept_as_bytes_are_found(tampered, column):
    change = (f"UPDATE certflow_record SET {column} = CAST({column} AS BLOB) WHERE case_id = 'case two' AND seq = 2",)
    if column in {"target", "cause", "parent"}:
        change = (change[0].replace("seq = 2", f"{column} IS NOT NULL"),)

    assert set(tampered(change)) == {"case two"}


@ALWAYS
@given(data=st.data(), column=st.sampled_from(LINE), **BYTES)
def test_one_byte_changed_anywhere_in_a_line_is_found(sound, kept, tampered, data, column, place, other):
    case_id = data.draw(st.sampled_from(sorted(kept.versions)))
    change = change_of(sound, "certflow_case", column, ("case_id = ?", (case_id,)), place, other)
    found = tampered(change)

    assert found.pop(case_id) == (kept.versions[case_id] if column == "hash" else 0)
    assert len(found) == (column == "case_id")


@pytest.mark.parametrize(
    "column", [name for name in LINE if name not in {"version", "corrected", "policy", "hash", "seal"}]
)
def test_a_line_of_bytes_is_found(tampered, column):
    change = (f"UPDATE certflow_case SET {column} = CAST({column} AS BLOB) WHERE case_id = 'case two'",)

    assert tampered(change) == {"case two": 0}


@ALWAYS
@given(data=st.data(), column=st.sampled_from([column.name for column in bodies.c]), **BYTES)
def test_one_byte_changed_in_what_records_share_is_found_in_each_that_uses_it(
    sound, kept, tampered, data, column, place, other
):
    digest = data.draw(st.sampled_from(sorted(kept.users)))
    change = change_of(sound, "certflow_shared", column, ("digest = ?", (digest,)), place, other)

    assert tampered(change) == kept.users[digest]


def test_what_records_share_taken_away_or_kept_as_bytes_is_found(kept, tampered):
    for digest, users in kept.users.items():
        assert tampered(("DELETE FROM certflow_shared WHERE digest = ?", (digest,))) == users
    for digest, users in list(kept.users.items())[:5]:
        change = ("UPDATE certflow_shared SET body = CAST(body AS BLOB) WHERE digest = ?", (digest,))
        assert tampered(change) == users


def test_any_record_taken_away_is_found(kept, tampered):
    for case_id, seq in kept.records:
        change = ("DELETE FROM certflow_record WHERE case_id = ? AND seq = ?", (case_id, seq))
        assert tampered(change) == {case_id: seq}


COPY = (
    "INSERT INTO certflow_record SELECT ?, ?, request_key || ' again', "
    + ", ".join(RECORD[3:])
    + " FROM certflow_record WHERE case_id = ? AND seq = ?"
)


def test_any_record_copied_to_the_end_is_found(kept, tampered):
    for case_id, seq in kept.records:
        for other, version in kept.versions.items():
            assert tampered((COPY, (other, version + 1, case_id, seq))) == {other: version + 1}


def test_a_record_put_in_the_place_of_another_is_found(tampered):
    assert tampered(
        ("DELETE FROM certflow_record WHERE case_id = 'case two' AND seq = 5",),
        (COPY, ("case two", 5, "case one", 5)),
    ) == {"case two": 5}


@pytest.mark.parametrize(("one", "other"), [(1, 2), (3, 7), (10, 11)])
def test_records_that_changed_places_are_found(tampered, one, other):
    turn = "UPDATE certflow_record SET seq = ? WHERE case_id = 'case one' AND seq = ?"

    assert tampered((turn, (99, one)), (turn, (one, other)), (turn, (other, 99))) == {"case one": one}


def test_facts_that_changed_places_are_found(tampered):
    other = "(SELECT facts FROM certflow_record WHERE case_id = 'third' AND seq = 1)"
    change = f"UPDATE certflow_record SET facts = {other} WHERE case_id = 'case one' AND seq = 1"

    assert tampered((change,)) == {"case one": 1}


@pytest.mark.parametrize("garbage", [b"\xff", b"\xc3\x28", b"ab\xed\xa0\x80", b"\x00", b""])
@pytest.mark.parametrize("column", [name for name in RECORD if name not in {"seq", "policy", "form", "hash"}])
def test_bytes_that_are_no_text_are_found(tampered, column, garbage):
    change = (
        f"UPDATE certflow_record SET {column} = CAST(? AS TEXT) WHERE case_id = 'case one' AND seq = 4",
        (garbage,),
    )
    found = tampered(change)

    assert found.pop("case one") == 4
    assert len(found) == (column == "case_id" and garbage != b"")
