from small import GRANTED, State, Text, act, scheme

LONELY = State("lonely", Text("reached by nothing", "无从进入"))
SCHEME = scheme((LONELY,), (act("leave_it", LONELY, GRANTED),))
