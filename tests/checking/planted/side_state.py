from certflow import ITSMS, Nothing, State, Text, Transition
from certflow.schemes.itsms import CERTIFICATION
from certflow.schemes.itsms.decision import DECISION_BY_OTHERS
from certflow.schemes.itsms.states import CONTRACT, REVOKED

AGAIN = State("revoked", REVOKED.title)
PARKED = State("parked", Text("parked", "暂存"))
PARK = Transition[Nothing]("park", AGAIN, PARKED, title=Text("Park", "暂存"), clause=DECISION_BY_OTHERS, takes=Nothing)
RESUME = Transition[Nothing](
    "resume", PARKED, CONTRACT, title=Text("Resume", "恢复办理"), clause=DECISION_BY_OTHERS, takes=Nothing
)
SCHEME = ITSMS.extend("parking-2026", CERTIFICATION.extend(states=(AGAIN, PARKED), transitions=(PARK, RESUME)))
