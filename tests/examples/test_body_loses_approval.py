"""The example of a body that loses its approval, as whoever tries it out runs it."""

import subprocess
import sys
from pathlib import Path

import pytest

from certflow import ITSMS
from certflow.registry import Registry
from certflow.store.sql import SqlStore

RUN = Path(__file__).parents[2] / "examples" / "body-loses-approval" / "run.py"
ENDED = {"en": "invalid because the body lost its qualification", "zh": "因发证机构丧失资质而失效"}
LEFT = {
    "en": ("Lanzhou Huanghe: not permitted on 11 June 2029", "Taiyuan Fenhe: left as it is"),
    "zh": ("兰州黄河：2029年6月11日不得办理", "太原汾河：未予办理"),
}
STATES = ("rejected", "withdrawn", "refused", "terminated", "revoked", "cancelled", "expired")


def run(*words):
    done = subprocess.run(
        [sys.executable, "-W", "error", str(RUN), *words], capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_it_tells_of_each_client_what_became_of_it_and_what_it_is_owed(lang):
    told = run("--lang", lang)
    ends = told.index("")
    became, owed = told[ends + 1 : ends + 21], told[ends + 22 :]

    assert tuple(line.startswith(words) for line, words in zip(told, LEFT[lang], strict=False)) == (True, True)
    assert sum(line.endswith(ENDED[lang]) for line in became) == 13
    assert len(owed) == 22


def test_it_keeps_them_in_a_store_where_one_is_named(tmp_path):
    run("--store", str(tmp_path / "cases.db"))
    store = SqlStore.open(tmp_path / "cases.db")
    registry = Registry(ITSMS, store)
    states = [kept.state for kept in registry.cases()]

    assert states.count("invalidated") == 13
    assert sorted(state for state in states if state != "invalidated") == sorted(STATES)
    assert registry.read("18").tracks["B1"].state == "invalidated"
    assert not [track for case in registry.cases() for track in registry.read(case.case).tracks.values()
                if track.lifecycle == "certificate_audit" and track.state in {"planned", "on_site"}]  # fmt: skip
    assert list(registry.verify()) == []
    store.close()
