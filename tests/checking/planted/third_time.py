from attrs import frozen
from small import APPLIED, RULE, Paper, Question, Text, act, scheme


@frozen(kw_only=True)
class Reminder(Paper):
    """A reminder."""


SCHEME = scheme((), (act("remind", APPLIED, None, takes=Reminder),)).extend(
    "reminds-too-often",
    questions=(
        Question(
            id="thrice",
            clause=RULE,
            title=Text("A third reminder without an end", "三次提醒仍未终止"),
            shown_by=lambda case: len(case.all(Reminder)) > 2,
        ),
    ),
)
