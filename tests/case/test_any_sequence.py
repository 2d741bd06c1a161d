"""Whatever is asked in whatever order: no accident, no state without its guards, and the history tells it all."""

from datetime import timedelta

import pytest
from attrs import frozen
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from certflow import ITSMS, START, Case, Correction, Outcome, Setting, State, Text, Transition, fact
from certflow.testing import certified, done, in_audit
from certflow.testing.strategies import BEGIN, histories

POLICIES = (
    {},
    {"full_period": "corresponding_day", "meetings_missed": "both"},
    {"certificate_term": 1, "longest_suspension": 1},
    {"certificate_term": 1, "restore_after_expiry": True, "appeal_stays": True},
)


def after(case, day, *acts):
    for act in acts:
        case = done(case, act, day)
    return case


DECISION, SUSPENDED = BEGIN + timedelta(days=12), BEGIN + timedelta(days=60)
IN_AUDIT, CERTIFIED = in_audit(BEGIN), certified(BEGIN + timedelta(days=30))
IN_SUSPENSION = after(CERTIFIED, SUSPENDED, "suspend")
STARTS = (
    Case.new("demo", ITSMS),
    IN_AUDIT,
    after(IN_AUDIT, DECISION, "record_meeting", "record_meeting", "close_audit"),
    CERTIFIED,
    IN_SUSPENSION,
    after(IN_SUSPENSION, SUSPENDED, "lodge_appeal", "acknowledge_appeal", "investigate_appeal"),
)
HISTORIES = histories(
    ITSMS,
    starts=[case.settle(ITSMS.policy().settle("Chen Li", BEGIN, **settled)) for case in STARTS for settled in POLICIES],
)
GENTLE = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@GENTLE
@given(HISTORIES)
def test_any_requests_end_in_a_history_that_holds(case):
    check_records(case)
    check_tracks(case)
    assert Case.replay(case.id, case.scheme, case.records, case.policy) == case
    assert Case.load(case.id, case.scheme, case.records, case.policy) == case


def check_records(case):
    assert [record.seq for record in case.records] == list(range(1, len(case.records) + 1))
    assert len({record.key for record in case.records}) == len(case.records)
    for record in case.records:
        said = {judgement.finding.on(record.on) for judgement in record.judgements}
        if not record.done:
            assert said & {Outcome.UNMET, Outcome.UNDETERMINED}
            continue
        assert said <= {Outcome.MET, Outcome.NOT_APPLICABLE}
        if isinstance(record.facts, Correction):
            continue
        home = next(home for home in ITSMS.lifecycles if home.prefix == record.track.rstrip("0123456789"))
        transition = home.by_id[record.transition]
        assert record.source in sources_of(record)
        assert record.target == (transition.target.id if transition.target else None)
        assert isinstance(record.facts, transition.takes)


def sources_of(record):
    return {state.id for _, t in ITSMS.transitions() if t.id == record.transition for state in t.sources}


def check_tracks(case):
    """Every track's effective records form a chain from its opening to where it stands."""
    stands = {}
    for record in case.effective():
        opens = ITSMS.opening.get(record.transition)
        if opens:
            assert record.track not in stands
            assert record.source == START.id or record.transition == "reapply"
        else:
            # Not necessarily record.source: a correction may let an act stand from another state than it was done from.
            assert stands[record.track] in sources_of(record)
        if record.target:
            stands[record.track] = record.target
    assert stands == {track.id: track.state for track in case.tracks.values()}
    for track in case.tracks.values():
        entered = [stay.since for stay in track.stays]
        assert entered == sorted(entered)


def with_more():
    """A scheme that adds a state, two acts, a type of facts and a setting to the shipped one."""
    certification = ITSMS.by_id["certification"]
    looked = State("second_look", Text("second look", "复核中"))
    decision = next(state for state in certification.states if state.id == "decision")
    words = {"clause": ITSMS.edition, "title": Text("look", "复核"), "takes": SecondLook}
    acts = (Transition("look_again", decision, looked, **words), Transition("looked", looked, decision, **words))
    setting = Setting(
        id="looks",
        title=Text("looks", "复核次数"),
        clause=ITSMS.edition,
        reason=Text("ours", "自定"),
        takes=int,
        default=1,
    )
    return ITSMS.extend("more", certification.extend(states=(looked,), transitions=acts), settings=(setting,))


@frozen(kw_only=True)
class SecondLook:
    """Who looked again."""

    by: str | None = fact("who looked again", "复核人")


MORE = with_more()


@GENTLE
@given(old=HISTORIES, data=st.data())
def test_any_history_can_be_moved_to_a_scheme_that_merely_adds_things_and_goes_on_there(old, data):
    on = max([BEGIN, *(record.on for record in old.records)])
    old = old.until(on)
    case, verdict = old.migrate(MORE, on=on, reason="more")

    assert verdict.permitted
    assert (case.tracks, case.records[:-1], case.policy.settled) == (old.tracks, old.records, old.policy.settled)
    assert {kind: [r.facts for r in filed] for kind, filed in case.files.items()} == {
        kind: [r.facts for r in filed] for kind, filed in old.files.items()
    }
    assert case.as_of(on).tracks == old.as_of(on).tracks
    case = data.draw(histories(MORE, starts=[case]))
    asked = [record for record in case.records[len(old.records) :] if record.cause is None]
    assert {record.scheme for record in asked} == {"more"}
    assert Case.replay(case.id, MORE, case.records, case.policy, earlier=(ITSMS,)) == case
    assert Case.load(case.id, MORE, case.records, case.policy, earlier=(ITSMS,)) == case


@settings(max_examples=40, deadline=None)
@given(HISTORIES)
def test_what_can_be_asked_next_can_be_asked_of_any_case(case):
    day = max([BEGIN, *(track.since for track in case.tracks.values())])
    for verdict in case.next(day):
        assert verdict.transition in {t.id for _, t in ITSMS.transitions()}
        assert verdict.permitted == (not verdict.in_the_way)
        for judgement in verdict.judgements:
            assert judgement.finding.because.render("en")
            assert judgement.finding.because.render("zh")


@pytest.mark.parametrize("what", ["granted", "overturned"])
def test_histories_get_as_far_as_a_certificate_and_an_appeal_that_sets_a_decision_aside(what):
    saw = {
        "granted": lambda case: any(record.transition == "grant" and record.done for record in case.records),
        "overturned": lambda case: any(
            record.cause and isinstance(record.facts, Correction) for record in case.records
        ),
    }[what]
    starts = {"granted": STARTS[2], "overturned": STARTS[-1]}
    unshrunk = settings(
        max_examples=3000, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
    )

    assert find(histories(ITSMS, starts=[starts[what]]), saw, settings=unshrunk)
