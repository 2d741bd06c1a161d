"""Twenty clients of a body, as varied as they come, and the loss of its approval."""

from datetime import date, timedelta

from certflow import Case
from certflow.schemes.itsms import (
    BodyLoss,
    Cancellation,
    GroundKind,
    GroundReport,
    LegalStatus,
    LossKind,
    Qualification,
    Reason,
    Refusal,
    Rejection,
    Restoration,
    Revocation,
    Stage,
    SubCertificate,
    SurveillancePlan,
    Termination,
    Withdrawal,
)
from certflow.schemes.itsms.scheme import ITSMS
from certflow.testing import acceptance, application, certified, contract, in_audit, steps, suspension

LOST = date(2029, 6, 11)
LOSS = BodyLoss(kind=LossKind.REVOKED, qualification=Qualification.ITSMS, on=LOST, document="announcement 14 of 2029")
AFTER, SPRING, GRANTED = LOST + timedelta(days=1), date(2029, 4, 2), date(2027, 5, 10)
WHY = {"evidence": "JD-7", "confirmed_on": SPRING, "decided_by": "Luo Qing"}
TEAM = ("He Jun", "Tang Min")
STATUS = LegalStatus(holder="Wuxi branch", document="91320200MA2", valid_from=date(2015, 1, 5), valid_until=date.max)
GROUND = GroundReport(
    kind=GroundKind.OTHER, seen_on=SPRING, seen_by="He Jun", what="fire", against="-", prevented="stage 2"
)


def applied(on=SPRING):
    return steps(Case.new("", ITSMS), ("submit", on, application(on)))


def valid(granted=GRANTED):
    return certified(granted)


def deciding():
    whole = certified(SPRING)
    return Case.load("", ITSMS, whole.records[:-1])


def surveyed(begun=None):
    case = steps(valid(), ("plan_surveillance", SPRING, SurveillancePlan(team=TEAM)))
    return case if begun is None else steps(case, ("begin_audit", begun, Stage(begins_on=begun, auditors=TEAM)))


def with_branch(case):
    facts = SubCertificate(number="ITSMS-Z-1", site="Suzhou", scope="operation of IT services", subject=STATUS)
    return steps(case, ("issue_sub_certificate", GRANTED, facts))


def clients():
    """By the id of the case: the name in both languages, and what has become of it so far."""
    suspended = ("suspend", SPRING, suspension(SPRING))
    restored = ("restore", SPRING, Restoration(cause_removed_on=SPRING, verified_by="He Jun", evidence="HF-2"))
    cancelled = ("cancel", SPRING, Cancellation(reason=Reason.MERGER, **WHY))
    audit = in_audit(SPRING - timedelta(days=10))
    return {
        "01": ("Suzhou Yunqiao", "苏州云桥", applied()),
        "02": ("Hangzhou Qingzhan", "杭州青栈", steps(applied(), ("accept", SPRING, acceptance(SPRING)))),
        "03": ("Changsha Zhuli", "长沙竹里", steps(
            applied(), ("accept", SPRING, acceptance(SPRING)), ("conclude", SPRING, contract(SPRING)))),
        "04": ("Chengdu Jincheng", "成都锦程", audit),
        "05": ("Xiamen Dunlin", "厦门墩林", deciding()),
        "06": ("Wuhan Jiangyin", "武汉江吟", steps(
            applied(), ("reject", SPRING, Rejection(reviewed_by="Shen Yan", reasons="outside the fields")))),
        "07": ("Qingdao Haiyan", "青岛海砚", steps(
            audit, ("withdraw", SPRING, Withdrawal(requested_by="Gu Wen", requested_on=SPRING, document="CH-4")))),
        "08": ("Ningbo Tingchao", "宁波听潮", steps(
            deciding(), ("refuse", SPRING, Refusal(decided_by="Luo Qing", reasons="no records")))),
        "09": ("Xi'an Gulou", "西安鼓楼", steps(
            audit, ("report_ground", SPRING, GROUND), ("terminate_audit", SPRING, Termination(decided_by="Luo Qing")))),
        "10": ("Dalian Xinghai", "大连星海", valid()),
        "11": ("Kunming Dianyun", "昆明滇云", valid(date(2026, 6, 1))),
        "12": ("Harbin Songhua", "哈尔滨松花", surveyed()),
        "13": ("Guiyang Shanlan", "贵阳山岚", steps(valid(), suspended)),
        "14": ("Fuzhou Rongyin", "福州榕荫", steps(valid(), suspended, restored)),
        "15": ("Jinan Quancheng", "济南泉城", steps(
            valid(), ("revoke", SPRING, Revocation(reason=Reason.REQUIREMENTS_NOT_MET, **WHY)))),
        "16": ("Hefei Chaohu", "合肥巢湖", steps(valid(), cancelled)),
        "17": ("Nanning Yongjiang", "南宁邕江", steps(valid(), cancelled, ("reapply", SPRING, application(SPRING)))),
        "18": ("Wuxi Liangxi", "无锡梁溪", steps(with_branch(valid()), suspended)),
        "19": ("Taiyuan Fenhe", "太原汾河", applied(AFTER)),
        "20": ("Lanzhou Huanghe", "兰州黄河", surveyed(AFTER)),
    }  # fmt: skip
