"""What the schemes for other fields share: the law of ITSMS under clauses, standards and words of their own."""

import inspect
import re
import sys
from pathlib import Path
from subprocess import run

import pytest
from attrs import evolve

import certflow
from certflow import (
    ITSMS,
    Case,
    FixedSettingError,
    Layer,
    Outcome,
    Request,
    Setting,
    Standing,
    Text,
    agenda,
    owed,
    unmet,
)
from certflow.schemes import isms as isms_file
from certflow.schemes import qms as qms_file
from certflow.schemes.isms import ISMS, isms
from certflow.schemes.itsms import (
    CERTIFICATION,
    FIELD,
    BodyLoss,
    Field,
    LossKind,
    PriorCertificate,
    PriorEnding,
    PriorSuspension,
    Qualification,
    Reason,
)
from certflow.schemes.itsms.loss import INVALIDATE
from certflow.schemes.named import SHIPPED
from certflow.schemes.qms import QMS, qms
from certflow.schemes.sibling import cited_in, interpretations_of
from certflow.schemes.sources import RULE
from certflow.testing import ORGANISATION, application, asked, day, done, grant

DERIVED = pytest.mark.parametrize(("derive", "rule"), [(qms, "CNCA-QMS-01:2025"), (isms, "CNCA-ISMS-01:2026")])
SIBLINGS = pytest.mark.parametrize("scheme", [QMS, ISMS], ids=lambda scheme: scheme.id)
NUMBER = grant(day("2026-09-21")).certificate.number
OF_ITSMS = re.compile(r"ITSMS|信息技术服务")
OTHER = {QMS.id: ISMS, ISMS.id: QMS}
STANDARD = {QMS.id: "ISO 9001:2015", ISMS.id: "ISO/IEC 27001:2022"}
ACTS = (
    ("submit", "2026-09-01"),
    ("accept", "2026-09-03"),
    ("conclude", "2026-09-05"),
    ("plan_audit", "2026-09-06"),
    ("hold_stage_1", "2026-09-08"),
    ("hold_stage_2", "2026-09-11"),
    ("record_meeting", "2026-09-11"),
    ("record_meeting", "2026-09-14"),
    ("close_audit", "2026-09-16"),
    ("grant", "2026-09-21"),
)


def policy_of(scheme):
    policy = scheme.policy()
    return policy.settle("Chen Li", day("2026-01-01"), in_force_since="2026-01-01") if scheme is QMS else policy


def empty(scheme):
    return Case.new("C-1", scheme, policy_of(scheme))


def apply(scheme, on="2026-09-01", **changes):
    facts = application(day(on), **{"standard": STANDARD.get(scheme.id, "ISO/IEC 20000-1:2018"), **changes})
    return empty(scheme).ask(Request("submit", day(on), facts))


def prior(scheme, **befell):
    """A former certificate of the scheme's field, of another body."""
    told = {"number": "P-1", "body": "Linan", "holder": ORGANISATION, "suspensions": ()}
    return (PriorCertificate(**{**told, "standard": STANDARD[scheme.id], **befell}),)


def journey(scheme):
    case = empty(scheme)
    for act, on in ACTS:
        case = done(case, act, day(on))
    return case


def whole(finding):
    yield finding
    for part in finding.parts:
        yield from whole(part)


def said(judgements):
    """Everything a person reads of judgements, in both languages."""
    for judged in judgements:
        texts = [judged.title, judged.clause.label, judged.clause.title]
        for finding in whole(judged.finding):
            texts += [finding.because, *([finding.clause.label, finding.clause.title] if finding.clause else [])]
        yield from (text.render(lang) for text in texts for lang in ("en", "zh"))


@SIBLINGS
def test_a_certification_runs_from_the_application_to_the_certificate(scheme):
    case = journey(scheme)

    assert case.tracks["C1"].state == "granted"
    assert {record.scheme for record in case.records} == {scheme.id}


@SIBLINGS
def test_nothing_that_is_said_on_the_way_speaks_of_itsms(scheme):
    case = journey(scheme)
    lines = [line for record in case.records for line in said(record.judgements)]
    lines += [line for verdict in case.next(day("2027-01-01")) for line in said(verdict.judgements)]
    lines += [line for due in owed(case, day("2027-01-01")) for line in (str(due.duty.title), str(due.duty.otherwise))]
    lines += [str(due.follows) for due in agenda(case, day("2027-01-01"), day("2030-01-01"))]

    assert len(lines) > 300
    assert [line for line in lines if OF_ITSMS.search(line.replace(NUMBER, ""))] == []


@SIBLINGS
def test_the_register_lists_no_clause_of_the_itsms_rule(scheme):
    citations = scheme.register()
    texts = [text for each in citations for text in (each.clause.label, each.clause.title)]
    texts += [title for each in citations for _, _, title in each.used_by]
    texts += [title for setting in scheme.settings for title in (setting.title, setting.describe(setting.default))]

    assert RULE.en not in {each.clause.instrument.en for each in citations}
    assert not [text for text in texts if OF_ITSMS.search(text.render("en") + text.render("zh"))]


@SIBLINGS
def test_each_clause_of_its_rule_is_of_the_layer_rule_with_an_inferred_number(scheme):
    own = [each.clause for each in scheme.register() if each.clause.instrument == scheme.edition.instrument]

    assert len(own) == len([c for c in ITSMS.register() if c.clause.instrument == RULE]) + 1
    assert {clause.layer for clause in own} == {Layer.RULE}
    assert {clause.inferred for clause in own if clause.shown is None} == {True}


@SIBLINGS
def test_a_verdict_cites_its_rule_also_in_parts(scheme):
    restored = PriorSuspension(on=day("2026-03-01"), restored_on=day("2026-05-01"), reason=Reason.MISUSE)
    revoked = PriorEnding(on=day("2026-06-01"), reason=Reason.MISUSE)
    verdict = apply(scheme, prior_certificates=prior(scheme, suspensions=(restored,), revoked=revoked))
    (judged,) = verdict.in_the_way

    assert verdict.edition == scheme.edition
    assert judged.clause.id == f"{scheme.edition.instrument.en} 5.1.2(4)"
    cited = {finding.clause.id for finding in whole(judged.finding) if finding.clause}
    assert cited == {f"{scheme.edition.instrument.en} 5.1.2(4)"}


def test_the_passages_of_the_notice_and_of_the_standard_stay_as_they_are():
    def others(scheme):
        return {
            each.clause.id
            for each in scheme.register()
            if each.clause.instrument not in (scheme.edition.instrument, RULE) and each.clause.number != "scope"
        }

    assert others(ISMS) == others(ITSMS) == others(QMS)


@pytest.mark.parametrize(
    ("scheme", "standard", "outcome"),
    [
        (QMS, "ISO 9001:2015", Outcome.MET),
        (QMS, "ISO9001", Outcome.MET),
        (QMS, "GB/T 19001-2016/ISO 9001:2015", Outcome.MET),
        (QMS, "GB/T 19001-2016", Outcome.UNDETERMINED),
        (QMS, "ISO 90011", Outcome.UNMET),
        (QMS, "ISO/IEC 20000-1:2018", Outcome.UNMET),
        (QMS, "ISO/IEC 27001:2022", Outcome.UNMET),
        (ISMS, "ISO/IEC 27001:2022", Outcome.MET),
        (ISMS, "iso 27001", Outcome.MET),
        (ISMS, "GB/T 22080-2016", Outcome.MET),
        (ISMS, "GB／T22080", Outcome.MET),
        (ISMS, "DB32/T 22080", Outcome.UNMET),
        (ISMS, "ISO/IEC 27002:2022", Outcome.UNMET),
        (ISMS, "ISO/IEC 20000-1:2018", Outcome.UNMET),
    ],
)
def test_an_application_is_for_the_standard_of_the_field(scheme, standard, outcome):
    verdict = apply(scheme, standard=standard)
    (judged,) = (each for each in verdict.judgements if each.guard == "for_this_field")

    assert judged.finding.on(verdict.on) is outcome
    assert verdict.permitted is (outcome is Outcome.MET)


@SIBLINGS
@pytest.mark.parametrize("how", ["suspended", "revoked"])
def test_suspension_and_revocation_bar_for_a_year(scheme, how):
    event = {"on": day("2026-06-01"), "reason": Reason.MISUSE}
    befell = {"suspensions": (PriorSuspension(**event),)} if how == "suspended" else {"revoked": PriorEnding(**event)}
    former = prior(scheme, **befell)

    assert not apply(scheme, "2027-06-01", prior_certificates=former).permitted
    assert apply(scheme, "2027-06-02", prior_certificates=former).permitted


@SIBLINGS
def test_a_former_certificate_of_another_field_does_not_count(scheme):
    revoked = PriorEnding(on=day("2026-06-01"), reason=Reason.MISUSE)
    for other in (ITSMS, OTHER[scheme.id]):
        former = prior(scheme, revoked=revoked, standard=STANDARD.get(other.id, "ISO/IEC 20000-1:2018"))
        verdict = apply(scheme, prior_certificates=former)
        (judged,) = (each for each in verdict.judgements if each.guard == "waited_one_year")

        assert verdict.permitted
        assert f"only {scheme.policy()[FIELD].name} certificates count" in str(judged.finding.parts[0].because)


@SIBLINGS
@pytest.mark.parametrize("word", [*Qualification, "OTHER", "ems"])
def test_the_loss_of_the_qualification_for_the_field_bars_for_three_months(scheme, word):
    field = scheme.policy()[FIELD]
    loss = BodyLoss(kind=LossKind.REVOKED, qualification=word, on=day("2026-07-01"), document="D-1")
    former = prior(scheme, body_loss=loss)
    last, after = (apply(scheme, on, prior_certificates=former) for on in ("2026-10-01", "2026-10-02"))
    (judged,) = (each for each in last.judgements if each.guard == "waited_three_months")

    assert judged.finding.on(last.on) is {
        field.id: Outcome.UNMET,
        "ems": Outcome.UNDETERMINED,
    }.get(word, Outcome.NOT_APPLICABLE)
    assert after.permitted is (word != "ems")


@SIBLINGS
@pytest.mark.parametrize("word", Qualification)
def test_only_the_loss_of_the_qualification_for_the_field_ends_its_certificates(scheme, word):
    loss = BodyLoss(kind=LossKind.REVOKED, qualification=word, on=day("2027-02-01"), document="D-1")
    verdict = journey(scheme).ask(Request(INVALIDATE.id, day("2027-02-01"), loss))

    assert verdict.permitted is (word == scheme.policy()[FIELD].id)


@SIBLINGS
def test_what_the_rule_gives_is_settled_by_no_body(scheme):
    with pytest.raises(FixedSettingError, match=r"given by the rule \(CNCA-I?[QS]MS?-?.*leave it out"):
        scheme.policy().settle("Chen Li", day("2026-09-01"), field="itsms")


@SIBLINGS
def test_the_interpretations_of_the_itsms_notice_are_not_its_own(scheme):
    assert scheme.interpretations == ()
    assert ITSMS.interpretations


@DERIVED
def test_a_change_in_the_law_they_share_flows_through(derive, rule):
    def board_agrees(case):
        return unmet(Text("the board has not agreed", "委员会尚未同意")).under(CERTIFICATION.by_id["submit"].clause)

    submit = CERTIFICATION.by_id["submit"]
    board = Standing(submit.clause, Text("The board agrees", "委员会同意"), board_agrees)
    (operated,) = (guard for guard in submit.guards if guard.id == "operated_three_months")
    other = evolve(operated, check=lambda case, facts: unmet(Text("operated too little", "运行不足")))
    guards = (*(other if guard is operated else guard for guard in submit.guards), board)
    changed = ITSMS.extend("changed", CERTIFICATION.extend(transitions=(evolve(submit, guards=guards),)))
    scheme = derive(changed)
    verdict = Case.new("C-1", scheme, scheme.policy()).ask(
        Request("submit", day("2026-09-01"), application(day("2026-09-01"), standard=STANDARD[scheme.id]))
    )
    blocked = {judged.guard: judged for judged in verdict.in_the_way}

    assert {"operated_three_months", "board_agrees"} <= blocked.keys()
    assert str(blocked["operated_three_months"].finding.because) == "operated too little"
    assert blocked["board_agrees"].finding.clause.id == f"{rule} 5.1.2"


@DERIVED
def test_a_setting_that_the_parent_settles_otherwise_flows_through(derive, rule):
    term = next(setting for setting in ITSMS.settings if setting.id == "certificate_term")
    changed: Setting = evolve(term, default=5)

    assert derive(ITSMS.extend("changed", settings=(changed,))).policy()[term] == 5
    assert derive(ITSMS).policy()[term] == 3


def test_a_field_that_certflow_does_not_know_needs_no_edit_of_its_files():
    field = Field(id="ems", name="EMS", label=Text("EMS", "环境管理体系"), standard="ISO 14001")
    own = ITSMS.extend(
        "own-ems-2026",
        reciting=cited_in(Text("CNCA-EMS-01", "CNCA-EMS-01"), field),
        settings=(evolve(FIELD, default=field),),
        dropping=interpretations_of(ITSMS),
    )
    case = journey(own)
    lines = [line for record in case.records for line in said(record.judgements)]
    loss = BodyLoss(kind=LossKind.REVOKED, qualification="ems", on=day("2027-02-01"), document="D-1")

    assert case.tracks["C1"].state == "granted"
    assert case.ask(Request(INVALIDATE.id, day("2027-02-01"), loss)).permitted
    assert not case.ask(Request(INVALIDATE.id, day("2027-02-01"), evolve(loss, qualification="itsms"))).permitted
    assert [line for line in lines if OF_ITSMS.search(line.replace(NUMBER, ""))] == []


@pytest.mark.parametrize("module", [qms_file, isms_file])
def test_a_sibling_states_its_differences_in_fewer_than_eighty_lines(module):
    assert len(Path(inspect.getfile(module)).read_text(encoding="utf-8").splitlines()) < 80


def test_the_parent_is_as_it_was():
    assert ITSMS.policy()[FIELD].id == "itsms"
    assert {each.clause.instrument.en for each in ITSMS.register()} >= {RULE.en}
    assert not {"CNCA-QMS-01:2025", "CNCA-ISMS-01:2026"} & {each.clause.instrument.en for each in ITSMS.register()}
    assert ITSMS.by_id["certification"] is CERTIFICATION


def test_what_a_body_settled_is_not_carried_to_a_scheme_whose_rule_gives_it():
    settled = ISMS.policy().settle("Chen Li", day("2026-03-01"), in_force_since="2026-03-01")
    case = done(Case.new("C-1", ISMS, settled), "submit", day("2026-09-01"))
    _, verdict = case.migrate(to=ITSMS, on=day("2026-10-01"), reason="applied for the wrong field")

    assert not verdict.permitted
    assert "which under the scheme cnca-itsms-2026 the rule itself gives" in "".join(said(verdict.in_the_way))


@pytest.mark.parametrize(("act", "shown"), [("cancel", False), ("revoke", True)])
def test_the_question_after_the_year_of_waiting_asks_for_what_bars(act, shown):
    for scheme, bars in ((QMS, shown), (ISMS, True)):
        case = done(journey(scheme), act, day("2027-02-01"))
        (question,) = (each for each in scheme.questions if each.id == "applied_within_waiting")

        assert question.clause.instrument == scheme.edition.instrument
        assert asked(case, "reapply", day("2027-03-01")).permitted is not bars
        guardless = evolve(scheme.by_id["certification"].by_id["reapply"], guards=())
        loose = scheme.extend(
            "loose",
            scheme.by_id["certification"].extend(transitions=(guardless,)),
            dropping=tuple(guard.id for guard in scheme.by_id["certification"].by_id["reapply"].guards),
        )
        history = Case.replay("C-2", evolve(loose, id=scheme.id), case.records, policy_of(scheme))
        again = done(history, "reapply", day("2027-03-01"))
        assert question.shown_by(again.view("C2")) is bars


def test_they_are_shipped_by_their_ids():
    assert (SHIPPED["cnca-qms-2025"], SHIPPED["cnca-isms-2026"]) == (QMS, ISMS)
    assert (certflow.QMS, certflow.ISMS) == (QMS, ISMS)


def test_importing_certflow_builds_neither():
    code = "import sys, certflow; sys.exit(any(name in sys.modules for name in sys.argv[1:]))"
    done_ = run([sys.executable, "-c", code, "certflow.schemes.qms", "certflow.schemes.isms"], check=False)

    assert done_.returncode == 0
