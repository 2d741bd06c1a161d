"""The engine moves what was judged, and nothing else."""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest
from transitions import MachineError

import certflow
from certflow import ITSMS, START, UnjudgedMoveError
from certflow.engine import Engine, engine_for

CERTIFICATION = ITSMS.by_id["certification"]
SOURCE = Path(certflow.__file__).parent


@pytest.fixture
def engine():
    return Engine(CERTIFICATION)


def edges():
    for lifecycle, transition in ITSMS.transitions():
        for source in transition.sources:
            yield lifecycle, transition, source


@pytest.mark.parametrize(
    ("lifecycle", "transition", "source"),
    [pytest.param(*edge, id=f"{edge[1].id} from {edge[2].id}") for edge in edges()],
)
def test_a_permitted_act_reaches_its_target_and_an_unjudged_one_does_not(lifecycle, transition, source):
    engine = engine_for(lifecycle)

    assert engine.move(transition.id, source.id, permitted=True) == (transition.target or source).id
    with pytest.raises(UnjudgedMoveError):
        engine.move(transition.id, source.id, permitted=False)


@pytest.mark.parametrize("permitted", [1, "yes", [True]])
def test_only_a_true_verdict_moves(engine, permitted):
    with pytest.raises(UnjudgedMoveError):
        engine.move("submit", START.id, permitted=permitted)


@pytest.mark.parametrize("state", [START, *CERTIFICATION.states], ids=lambda state: state.id)
def test_no_state_can_be_jumped_to(engine, state):
    for trigger in (f"to_{state.id}", f"to_{state.id.lower()}"):
        if trigger not in CERTIFICATION.by_id:
            with pytest.raises(UnjudgedMoveError):
                engine.move(trigger, START.id, permitted=True)


def test_the_triggers_are_the_transitions_and_no_more(engine):
    assert set(engine._events) == set(CERTIFICATION.by_id)  # noqa: SLF001 - nothing else shows what was left out


def test_asking_from_a_state_where_an_act_does_not_begin_creates_no_source(engine):
    for source in ("nowhere", "granted"):
        for _ in range(2):
            with pytest.raises(Exception, match=source):
                engine.move("submit", source, permitted=True)
    event = engine._events["submit"]  # noqa: SLF001
    with pytest.raises(KeyError):
        event.transitions["nowhere"]
    assert set(event.transitions) == {START.id}


def test_the_machine_itself_refuses_an_act_from_another_state(engine):
    cursor = SimpleNamespace(state="granted")

    with pytest.raises(MachineError, match="granted"):
        engine._events["submit"].trigger(cursor)  # noqa: SLF001 - the second line of defence, behind `move`
    assert cursor.state == "granted"


def test_the_machine_itself_moves_the_state(engine):
    cursor = SimpleNamespace(state="granted")

    assert engine._events["revoke"].trigger(cursor) is True  # noqa: SLF001
    assert cursor.state == "revoked"


def test_one_engine_serves_a_lifecycle():
    assert engine_for(CERTIFICATION) is engine_for(CERTIFICATION)


def test_threads_share_an_engine(engine):
    walk = [("submit", "START", "application"), ("accept", "application", "contract"), ("conclude", "contract", "audit"),
            ("grant", "decision", "granted"), ("revoke", "granted", "revoked")]  # fmt: skip

    def go(offset):
        for n in range(300):
            name, source, target = walk[(n + offset) % len(walk)]
            if engine.move(name, source, permitted=True) != target:
                return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(go, range(8)))


def test_only_the_engine_imports_the_state_machine():
    imports = re.compile(r"^\s*(?:from|import)\s+transitions\b|import_module\(.transitions", re.MULTILINE)
    users = {
        path.relative_to(SOURCE).parts[0] for path in SOURCE.rglob("*.py") if imports.search(path.read_text("utf-8"))
    }

    assert users == {"engine"}
