from small import GRANTED, RULE, Audit, Guard, State, Text, act, met, scheme, unmet

FROZEN = State("frozen", Text("frozen", "冻结"))


def told_before(case, facts):
    return (met if len(case.all(Audit)) > 1 else unmet)(Text("whether a second audit is on file", "第二次审核是否在案"))


THAW = act("thaw", FROZEN, GRANTED, guards=(Guard(RULE, Text("A second audit", "第二次审核"), told_before),))
SCHEME = scheme((FROZEN,), (act("freeze", GRANTED, FROZEN), THAW))
