from small import APPLIED, RULE, Guard, Text, act, met, scheme


def numbered(case, facts):
    return met(Text("number {n}", "编号{n}", n=facts.number.strip()))


SCHEME = scheme((), (act("number", APPLIED, None, guards=(Guard(RULE, Text("Numbered", "已编号"), numbered),)),))
