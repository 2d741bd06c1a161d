from small import GRANTED, State, Text, act, scheme

LAPSED = State("lapsed", Text("lapsed", ""), final=True)
SCHEME = scheme((LAPSED,), (act("lapse", GRANTED, LAPSED),))
