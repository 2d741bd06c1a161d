"""The shipped schemes, each searched once: nothing is found, and the search gets everywhere."""

import pytest

from certflow.schemes.named import SHIPPED


@pytest.mark.parametrize("scheme", SHIPPED)
def test_a_shipped_scheme_is_in_order(scheme, answers):
    code, report = answers(scheme)

    assert report["found"] == []
    assert code == 0
    assert report["acts"]["took_place"] >= report["acts"]["all"] - 1
    assert {"granted_without_contract", "granted_without_audit", "applied_within_waiting"} <= {
        one["id"] for one in report["asked"]
    }
    never = [one["said"]["en"] for one in report["remarks"] if one["kind"] == "never_fired"]
    assert all("is met only where the body settles" in said for said in never)


def test_the_same_bound_gives_the_same_report(answers):
    assert answers("dead_end:SCHEME") == answers("dead_end:SCHEME")
