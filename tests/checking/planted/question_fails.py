from small import CLEAN, RULE, Audit, Question, Text


def audited_late(case):
    return case.last(Audit).on.year > 2100


SCHEME = CLEAN.extend(
    "asks-too-soon",
    questions=(Question(id="late", clause=RULE, title=Text("Audited late", "审核过晚"), shown_by=audited_late),),
)
