"""The agenda as a calendar, read back as a calendar program would read it."""

from datetime import UTC, date, datetime, timedelta, timezone

import icalendar
import pytest
from attrs import evolve

from certflow import ITSMS, Case, MissingExtraError, Text, agenda
from certflow.case import calendar as module
from certflow.case.calendar import calendar
from certflow.testing import certified, day, steps, suspension

STAMP = datetime(2026, 11, 2, 8, 30, 15, tzinfo=UTC)
SUSPENDED = day("2026-11-01")
NAME = "成都岷舟运维科技有限公司认证事项日程，含暂停、恢复、撤销、注销与到期失效"


def entries(since="2027-05-01", until="2029-12-31"):
    case = steps(certified(day("2026-09-21")), ("suspend", SUSPENDED, suspension(SUSPENDED)))
    told = ("restore", "revoke_when_run_out", "expire")
    return [due for due in agenda(case, day(since), day(until)) if due.id in told]


def written(lang="zh", told=None, name=NAME, stamp=STAMP):
    return calendar(entries() if told is None else told, lang, stamp, name=name)


def read(data):
    return icalendar.Calendar.from_ical(data)


def events(data):
    return read(data).walk("VEVENT")


def test_each_entry_is_an_event_of_its_whole_day_that_blocks_no_time():
    found = events(written())

    assert [event["dtstart"].dt for event in found] == [day("2027-05-01"), day("2027-05-02"), day("2029-09-21")]
    assert [event["dtend"].dt for event in found] == [day("2027-05-02"), day("2027-05-03"), day("2029-09-22")]
    assert all(type(event["dtstart"].dt) is date for event in found)
    assert b"DTSTART;VALUE=DATE:20270501\r\n" in written()
    assert {str(event["transp"]) for event in found} == {"TRANSPARENT"}


@pytest.mark.parametrize(
    ("lang", "tag", "summary", "category", "lines"),
    [
        (
            "zh",
            "zh-CN",
            "最晚可办理日：恢复证书（demo）",
            "最晚可办理日",
            [
                "自2027年5月2日起不得办理；自该日起不满足“暂停期未满”：暂停截止日期为2027年5月1日",
                "ISO/IEC 17021-1:2015 9.6.5",
                "案卷：demo，流程：C1",
            ],
        ),
        (
            "en",
            "en",
            "last permitted day: Restore the certificate (demo)",
            "last permitted day",
            [
                "not permitted from 2 May 2027; “The suspension has not run out” is unmet from then: the last day of the suspension is 1 May 2027",
                "ISO/IEC 17021-1:2015, 9.6.5",
                "Case demo, track C1",
            ],
        ),
    ],
)
def test_an_event_says_what_by_which_clause_and_what_follows_in_its_language(lang, tag, summary, category, lines):
    event = events(written(lang))[0]

    assert str(event["summary"]) == summary
    assert event["summary"].params["LANGUAGE"] == tag
    assert str(event["description"]).split("\n") == lines
    assert [str(word) for word in event["categories"].cats] == [category]


def test_a_line_is_folded_within_75_octets_and_never_within_a_character():
    lines = written().split(b"\r\n")

    assert any(line.startswith(b" ") and len(line.decode()) < len(line) for line in lines)
    assert max(len(line) for line in lines) <= 75
    for line in lines:
        line.decode("utf-8")
    assert str(read(written())["x-wr-calname"]) == NAME
    assert NAME.encode() not in written()


def test_commas_semicolons_and_line_ends_come_back_as_they_were():
    told = [evolve(entries()[0], title=Text("a, b; c\\d\ne", "甲，乙；丙\\丁\n戊"))]

    assert "a, b; c\\d\ne" in str(events(written("en", told))[0]["summary"])
    assert "甲，乙；丙\\丁\n戊" in str(events(written("zh", told))[0]["summary"])


def test_the_calendar_can_be_subscribed_to():
    found = read(written())

    assert (str(found["version"]), str(found["method"]), str(found["prodid"])) == (
        "2.0",
        "PUBLISH",
        "-//certflow//agenda//ZH",
    )
    assert str(found["name"]) == NAME
    assert b"\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n" in written()
    assert b"\r\nX-PUBLISHED-TTL:P1D\r\n" in written()


def uids(data):
    return [str(event["uid"]) for event in events(data)]


def test_an_entry_keeps_its_uid_whenever_and_in_whichever_language_it_is_published():
    first = uids(written())

    assert len(set(first)) == 3
    assert uids(written("en", stamp=STAMP + timedelta(days=40), name="other")) == first
    assert uids(written(told=entries(since="2027-06-01"))) == first[1:]
    assert first[0] == "28e5424b-5ae7-5f5e-ba77-3049667c163d"


@pytest.mark.parametrize("change", [{"case": "b"}, {"track": "C2"}, {"id": "x"}, {"day": day("2027-05-03")}])
def test_another_entry_has_another_uid(change):
    first = entries()[0]

    assert uids(written(told=[first])) != uids(written(told=[evolve(first, **change)]))


def test_an_overdue_duty_stands_on_its_own_day_and_is_called_overdue():
    (event, _) = events(written("en", entries(since="2027-06-01")))

    assert event["dtstart"].dt == day("2027-05-02")
    assert str(event["summary"]).startswith("overdue duty: Revoke the certificate, or reduce its scope")
    assert [str(word) for word in event["categories"].cats] == ["overdue duty"]


@pytest.mark.parametrize(
    "stamp",
    [STAMP, STAMP.replace(tzinfo=None), STAMP.astimezone(timezone(timedelta(hours=8)))],
    ids=["utc", "no zone", "china"],
)
def test_the_stamp_is_written_in_utc(stamp):
    assert written(stamp=stamp).count(b"\r\nDTSTAMP:20261102T083015Z\r\n") == 3


def test_a_calendar_in_which_nothing_falls_due_is_still_one():
    told = agenda(Case.new("x", ITSMS), day("2027-01-01"), day("2027-02-01"))

    assert told == ()
    assert events(written(told=told)) == []


def test_the_last_day_of_the_calendar_can_be_written():
    (event,) = events(written(told=[evolve(entries()[0], day=date.max)]))

    assert event["dtstart"].dt == date.max


def test_without_the_extra_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(module, "icalendar", None)

    with pytest.raises(MissingExtraError) as caught:
        written()
    assert "certflow[ical]" in caught.value.en
    assert "certflow[ical]" in caught.value.zh
    assert "日历" in caught.value.zh
