from small import GRANTED, RULE, Standing, Text, act, add_months, holds_from, scheme

from certflow import holds_until


def first(case):
    return case.days(GRANTED).spans[0][0]


def early(case):
    return holds_until(add_months(first(case), 6), Text("within six months", "六个月内"))


def late(case):
    return holds_from(add_months(first(case), 7), Text("after seven months", "七个月后"))


SURVEY = act(
    "survey",
    GRANTED,
    None,
    guards=(
        Standing(RULE, Text("Soon enough", "不得过迟"), early),
        Standing(RULE, Text("Not too soon", "不得过早"), late),
    ),
)
SCHEME = scheme((), (SURVEY,))
