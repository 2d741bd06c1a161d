from small import APPLIED, CONTRACTED, GRANTED, act, duty, scheme

REPORT = act("report", (APPLIED, CONTRACTED), None)
SCHEME = scheme((), (REPORT,), duties=(duty((GRANTED,), REPORT),))
