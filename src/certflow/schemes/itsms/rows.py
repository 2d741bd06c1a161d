"""What the scheme has to do, row by row: the ids that clauses and scenarios name, in our own words."""

from __future__ import annotations

from attrs import field, frozen

from certflow.model.clause import Layer
from certflow.model.text import Text

__all__ = ["ROWS", "Row"]

NOTICE, RULE, STATUTE, PRODUCT = Layer.NOTICE, Layer.RULE, Layer.STATUTE, Layer.PRODUCT
STANDARD = Layer.ACCREDITATION


@frozen
class Row:
    """One requirement: the layers it comes from and what it asks.

    ``cannot_block`` argues why nothing can ever be not permitted because of it; None where something can.
    """

    id: str
    sources: tuple[Layer, ...]
    title: Text
    cannot_block: Text | None = field(default=None, kw_only=True)


CONTRACT_AND_APPLICATION = (
    Row(
        "N01",
        (NOTICE,),
        Text("A written contract signed by both sides before any audit", "先订立双方签署的书面合同，后审核"),
    ),
    Row(
        "N02",
        (NOTICE,),
        Text("The contract brings the notice with it, as confirmed", "签订合同即接受须知，并留存客户确认"),
    ),
    Row("N03", (NOTICE,), Text("Lawful subject status, within its validity", "合法主体资格在有效期内")),
    Row("N04", (NOTICE,), Text("Administrative licences, within their validity", "所需行政许可在有效期内")),
    Row("N05", (NOTICE,), Text("Three full months of operation", "体系运行满三个月")),
    Row(
        "N06",
        (NOTICE,),
        Text(
            "One full year since suspension, cancellation or revocation for own reasons",
            "因自身原因被暂停、注销或撤销证书后满一年",
        ),
    ),
    Row(
        "N07",
        (NOTICE,),
        Text("Revoked once the suspension ran out: a year from the suspension", "暂停期满后被撤销：一年从暂停之日起算"),
    ),
    Row(
        "N08",
        (NOTICE,),
        Text(
            "Three full months since CNCA revoked the former body's ITSMS qualification",
            "原发证机构ITSMS资质被撤销后满三个月",
        ),
    ),
    Row("N09", (NOTICE,), Text("No order to stop production or business stands", "不处于被责令停产停业整顿的状态")),
    Row(
        "N10",
        (NOTICE,),
        Text("On neither list of serious dishonesty, each checked", "两份严重违法失信名单均已查询且均未列入"),
    ),
    Row(
        "N11", (NOTICE, PRODUCT), Text("Further conditions, with who set them and why", "另设条件，注明由谁设定及理由")
    ),
    Row(
        "N12",
        (NOTICE,),
        Text(
            "Whoever lacks lawful status applies through who has it; so do sites",
            "无主体资格的单位由所属主体申请；子证书场所自身有主体资格",
        ),
    ),
    Row(
        "N13",
        (NOTICE,),
        Text("Application and documents, with what is missing named", "申请书和文件齐全，缺项逐一列明"),
    ),
    Row(
        "N14",
        (NOTICE,),
        Text("Conditions tested when applying, and again on acceptance", "条件以申请之日为准，受理时复核"),
    ),
)

AUDIT = (
    Row("N15", (NOTICE,), Text("Termination ground: no cooperation", "终止情形：不予配合")),
    Row(
        "N16",
        (NOTICE, PRODUCT),
        Text("Termination ground: no leadership at a meeting", "终止情形：领导层缺席首、末次会议"),
    ),
    Row(
        "N17",
        (NOTICE,),
        Text("Termination ground: reality differs from the application", "终止情形：实际与申请材料重大不一致"),
    ),
    Row(
        "N18",
        (NOTICE, PRODUCT),
        Text("Termination ground: anything else, with its reason", "终止情形：其他，须写明理由"),
    ),
    Row(
        "N19",
        (NOTICE,),
        Text("While a ground stands, no other step of the audit", "存在终止情形时，审核的其他步骤不得进行"),
    ),
    Row(
        "N20",
        (NOTICE,),
        Text("No waiting period after a terminated audit", "审核终止后无须等待"),
        cannot_block=Text(
            "the notice names no period, so there is none that an application could fall into",
            "须知未规定等待期间，任何申请均不因此受限",
        ),
    ),
    Row("N21", (RULE, STANDARD), Text("Audits of seven kinds, each a run of its own", "七类审核，各为独立流程")),
    Row(
        "N22",
        (STANDARD,),
        Text("A major left open for six months: another stage 2", "严重不符合逾六个月未验证：重新进行第二阶段"),
    ),
)

DECISION_AND_CERTIFICATE = (
    Row(
        "N23",
        (STANDARD,),
        Text("Decided after the audit, by somebody who took no part in it", "审核完成后由未参与审核的人员决定"),
    ),
    Row("N24", (RULE,), Text("What a certificate states, and its term", "证书的内容和有效期")),
    Row("N25", (NOTICE, STATUTE), Text("What the public may know of a certificate", "证书及其状态对社会公布")),
    Row("N26", (RULE, STANDARD), Text("Surveillance in time, or suspension", "按期监督，逾期暂停")),
    Row("N27", (RULE, STANDARD), Text("Renewal before expiry, or anew", "到期前完成再认证，否则重新初次认证")),
    Row(
        "N28",
        (STANDARD, STATUTE),
        Text("Suspend on a ground; restore in time, or else revoke", "依列明的理由暂停，按期恢复，否则撤销"),
    ),
    Row("N29", (RULE,), Text("Revoke, cancel and expire", "撤销、注销和到期失效")),
    Row(
        "N30",
        (STANDARD, NOTICE),
        Text("Wider or narrower scope, new edition of the standard", "扩大、缩小范围和标准换版"),
    ),
    Row(
        "N31",
        (STANDARD, NOTICE),
        Text("Short-notice audits, in circumstances declared before", "提前较短时间通知的审核，情形事先声明"),
    ),
    Row("N32", (NOTICE,), Text("The body loses its approval", "认证机构丧失批准资质")),
    Row("N33", (NOTICE, PRODUCT), Text("Sub-certificates follow the main certificate", "子证书随主证书")),
    Row("N34", (STANDARD,), Text("Transfer to another body", "转换认证机构")),
)

DUTIES_OF_THE_CLIENT = (
    Row(
        "N35",
        (NOTICE,),
        Text("Follows the procedure, tells the truth, cooperates", "遵守程序、如实提供信息、配合检查和调查"),
    ),
    Row("N36", (NOTICE, STANDARD), Text("Reports changes and accidents in time", "及时通报变更和事故")),
    Row(
        "N37",
        (NOTICE, STATUTE, STANDARD),
        Text("Keeps the system running, uses the mark correctly", "体系持续运行，证书和标志使用正确"),
    ),
    Row("N38", (NOTICE,), Text("Bears the risk that its body loses the qualification", "自担所选机构资质被撤销的风险")),
)

AROUND_IT = (
    Row("N39", (NOTICE, STANDARD), Text("Appeals and complaints", "申诉和投诉")),
    Row("N40", (NOTICE,), Text("Ten topics that anybody concerned may consult", "可供查询的十类信息")),
    Row(
        "N41",
        (PRODUCT,),
        Text("All that an officer reads, in Chinese and in English", "合规人员所读内容均有中英文"),
        cannot_block=Text(
            "a sentence that lacks a language stops the scheme from being built, long before anybody applies under it",
            "缺少任一语言的语句即无法建立方案，早在有人申请之前便已暴露",
        ),
    ),
    Row("N42", (NOTICE,), Text("Each verdict names edition and settings", "每项判定注明依据的版本和政策设置")),
    Row(
        "N43",
        (NOTICE,),
        Text("It binds every ITSMS applicant from submission on", "自提交申请起约束每个ITSMS认证委托人"),
    ),
)

ROWS = (*CONTRACT_AND_APPLICATION, *AUDIT, *DECISION_AND_CERTIFICATE, *DUTIES_OF_THE_CLIENT, *AROUND_IT)
