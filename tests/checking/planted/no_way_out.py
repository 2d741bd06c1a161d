from small import GRANTED, State, Text, act, scheme

FROZEN = State("frozen", Text("frozen", "冻结"))
SCHEME = scheme((FROZEN,), (act("freeze", GRANTED, FROZEN),))
