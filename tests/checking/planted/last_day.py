from small import GRANTED, REVOKED, RULE, Standing, Text, act, expires, scheme

from certflow import holds_until


def in_term(case):
    return holds_until(expires(case), Text("through the last day", "至最后一日止"))


SCHEME = scheme(
    (), (act("give_back", GRANTED, REVOKED, guards=(Standing(RULE, Text("In term", "有效期内"), in_term),)),)
)
