from small import APPLIED, RULE, Audit, Standing, Text, act, met, scheme


def last_audit(case):
    return met(Text("audit {n}", "审核{n}", n=case.all(Audit)[-1].facts.number))


SCHEME = scheme((), (act("number", APPLIED, None, guards=(Standing(RULE, Text("Numbered", "已编号"), last_audit),)),))
