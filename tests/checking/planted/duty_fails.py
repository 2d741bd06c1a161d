from attrs import evolve
from small import ACTS, GRANTED, Audit, duty, scheme

REPORT = duty((GRANTED,), next(act for act in ACTS if act.takes is Audit))
SCHEME = scheme(duties=(evolve(REPORT, due=lambda case: case.last(Audit).day),))
