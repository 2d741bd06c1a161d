from attrs import frozen
from small import APPLIED, RULE, Paper, Question, Text, act, scheme


@frozen(kw_only=True)
class Warning(Paper):
    """A warning."""


SCHEME = scheme((), (act("warn", APPLIED, None, takes=Warning),)).extend(
    "warns-too-often",
    questions=(
        Question(
            id="thrice",
            clause=RULE,
            title=Text("A third warning without an end", "三次警告仍未终止"),
            shown_by=lambda case: len(case.all(Warning)) > 2,
        ),
    ),
)
