"""A small scheme in order, and its parts for the schemes with a mistake."""

from datetime import date

from attrs import frozen

from certflow import (
    START,
    Clause,
    Duty,
    Guard,
    Layer,
    Lifecycle,
    Nothing,
    Question,
    Scheme,
    Standing,
    State,
    Text,
    Transition,
    add_months,
    fact,
    holds_from,
    met,
    missing,
    undetermined,
    unmet,
)

RULE = Clause(Layer.CONTRACT, Text("small rule", "小规则"), "1", Text("What the small rule asks", "小规则的要求"))


@frozen(kw_only=True)
class Paper:
    number: str | None = fact("the number of the paper", "文件编号")


@frozen(kw_only=True)
class Contract(Paper):
    signed_on: date | None = fact("the day of signing", "签署日期")


@frozen(kw_only=True)
class Audit(Paper):
    pass


@frozen(kw_only=True)
class Revocation(Paper):
    pass


APPLIED = State("applied", Text("applied", "已申请"))
CONTRACTED = State("contracted", Text("under contract", "已签约"))
AUDITED = State("audited", Text("audited", "已审核"))
GRANTED = State("granted", Text("certificate valid", "证书有效"))
REVOKED = State("revoked", Text("certificate revoked", "证书撤销"), final=True)
EXPIRED = State("expired", Text("certificate expired", "证书到期"), final=True)
STATES = (APPLIED, CONTRACTED, AUDITED, GRANTED, REVOKED, EXPIRED)


def act(ident, sources, target, takes=Paper, guards=(), **more):
    return Transition(
        ident,
        sources,
        target,
        title=Text(ident.replace("_", " "), f"办理{ident}"),
        clause=RULE,
        takes=takes,
        guards=guards,
        **more,
    )


def signed(case, contract):
    if contract.signed_on is None:
        return undetermined(missing(Text("the day of signing", "签署日期")))
    return holds_from(contract.signed_on, Text("signed on {day}", "{day}签署", day=contract.signed_on))


def contract_on_file(case):
    return (met if case.all(Contract) else unmet)(Text("whether a contract is on file", "合同是否在案"))


def audit_on_file(case):
    return (met if case.all(Audit) else unmet)(Text("whether an audit is on file", "审核是否在案"))


def waited(case):
    ends = [entry.on for run in case.earlier for entry in run.all(Revocation)]
    if not ends:
        return met(Text("nothing was revoked", "未曾撤销"))
    return holds_from(add_months(max(ends), 12), Text("a year since the revocation", "自撤销之日起满一年"))


def expires(case):
    first = case.days(GRANTED).spans[:1]
    return add_months(first[0][0], 36) if first else None


SIGNED = Guard(RULE, Text("The contract is signed", "合同已签署"), signed)
CONTRACT_ON_FILE = Standing(RULE, Text("A contract is on file", "合同在案"), contract_on_file)
AUDIT_ON_FILE = Standing(RULE, Text("An audit is on file", "审核在案"), audit_on_file)
WAITED = Standing(RULE, Text("A year has passed", "已满一年"), waited)

APPLY = act("apply", START, APPLIED)
SIGN = act("sign", APPLIED, CONTRACTED, Contract, (SIGNED,))
HOLD_AUDIT = act("hold_audit", CONTRACTED, AUDITED, Audit, (CONTRACT_ON_FILE,))
GRANT = act("grant", AUDITED, GRANTED, Paper, (CONTRACT_ON_FILE, AUDIT_ON_FILE))
REVOKE = act("revoke", GRANTED, REVOKED, Revocation)
EXPIRE = act("expire", GRANTED, EXPIRED, Nothing, automatic=expires)
REAPPLY = act("reapply", (REVOKED, EXPIRED), APPLIED, Paper, (WAITED,), opens=True)
ACTS = (APPLY, SIGN, HOLD_AUDIT, GRANT, REVOKE, EXPIRE, REAPPLY)


def without_contract(case):
    first = next((day for day, _ in case.days(GRANTED).spans), None)
    return first is not None and not any(entry.on <= first for entry in case.all(Contract))


def within_waiting(case):
    ends = [entry for run in (*case.earlier, case) for entry in run.all(Revocation)]
    steps = [entry for entry in case.all(Paper) if not isinstance(entry.facts, Revocation)]
    return any(step.seq > end.seq and step.on < add_months(end.on, 12) for end in ends for step in steps)


QUESTIONS = (
    Question(
        id="without_contract",
        clause=RULE,
        title=Text("A certificate without a contract", "无合同的证书"),
        shown_by=without_contract,
    ),
    Question(
        id="within_waiting",
        clause=RULE,
        title=Text("A new start within the year", "一年内重新开始"),
        shown_by=within_waiting,
    ),
)


def main(states=(), acts=()):
    return Lifecycle("main", "C", Text("certification", "认证"), STATES, ACTS).extend(states=states, transitions=acts)


def duty(while_in, by):
    return Duty(
        id="report",
        clause=RULE,
        title=Text("Report within the month", "一个月内报告"),
        while_in=while_in,
        due=lambda case: next((add_months(day, 1) for day, _ in case.days(*while_in).spans), None),
        by=by,
        otherwise=Text("it is late", "即为逾期"),
    )


def scheme(states=(), acts=(), **more):
    return Scheme(
        id="small",
        title=Text("a small scheme", "小方案"),
        edition=RULE,
        main="main",
        lifecycles=(main(states, acts),),
        questions=QUESTIONS,
        **more,
    )


CLEAN = scheme()
