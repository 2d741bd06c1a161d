from attrs import evolve

from certflow import ITSMS, Nothing, Text, Transition
from certflow.schemes.itsms import CERTIFICATION, INITIAL_AUDIT
from certflow.schemes.itsms.decision import DECISION_BY_OTHERS
from certflow.schemes.itsms.states import AUDIT, CONTRACT


def trusting(lifecycle):
    acts = (
        evolve(one, guards=tuple(guard for guard in one.guards if guard.id != "contract_on_file"))
        for one in lifecycle.transitions
    )
    return evolve(lifecycle, transitions=tuple(acts))


HURRY = Transition[Nothing](
    "hurry", CONTRACT, AUDIT, title=Text("Hurry", "加急"), clause=DECISION_BY_OTHERS, takes=Nothing
)
SCHEME = ITSMS.extend(
    "hurried-2026",
    trusting(CERTIFICATION.extend(transitions=(HURRY,))),
    trusting(INITIAL_AUDIT),
    dropping=("contract_on_file",),
)
