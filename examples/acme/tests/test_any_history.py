from hypothesis import given, settings

from acme_certification import ACME
from acme_certification.questions import WITHOUT_REVIEW
from certflow import Case
from certflow.testing.strategies import histories


@settings(max_examples=20, deadline=None)
@given(histories(ACME))
def test_any_history_replays_and_grants_nothing_past_the_review(case):
    assert Case.replay(case.id, ACME, case.records, case.policy) == case
    runs = [track.id for track in case.tracks.values() if track.lifecycle == ACME.main]
    assert not any(WITHOUT_REVIEW.shown_by(case.view(run)) for run in runs)
