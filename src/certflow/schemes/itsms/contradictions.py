"""Where the notice contradicts itself, in both languages or with the rule, or is silent; and the reading taken."""

from __future__ import annotations

from certflow.model.text import Text
from certflow.rules.interpretation import Interpretation
from certflow.schemes.itsms.contract import CONFIRMING
from certflow.schemes.itsms.general import APPLIES_TO
from certflow.schemes.itsms.loss import BODYS_LOSS
from certflow.schemes.itsms.meetings import ABSENT

__all__ = ["SELF_CONTRADICTIONS"]

SELF_CONTRADICTIONS = (
    Interpretation(
        id="quality_management_system",
        where=Text("the notice, objectives 2 and 4", "须知“目标”2、4"),
        differs=Text(
            "both languages speak of a quality management system in a notice on ITSMS",
            "须知针对信息技术服务管理体系，两处目标中英文却均写质量管理体系",
        ),
        reading=Text("the ITSMS of the client is meant", "所指为客户的信息技术服务管理体系"),
        why=Text(
            "The notice applies to ITSMS alone; the words seem to come from that of another scheme",
            "须知仅适用于信息技术服务管理体系认证，该措辞应系沿用其他领域的文本",
        ),
        rows=("N36", "N37"),
    ),
    Interpretation(
        id="who_is_absent",
        where=ABSENT.label,
        differs=Text(
            "top management or (或) an authorised senior manager is absent: is one of them missing enough, or must both be?",
            "最高管理者“或”经授权的高级管理层成员缺席：是一方缺席即可，还是双方均缺席",
        ),
        reading=Text(
            "a ground stands only where neither attends; one authorised beforehand stands for the top management",
            "双方均未出席才构成终止情形；事先获授权者可代表最高管理者",
        ),
        why=Text(
            "An authorisation would be pointless if the absence of whoever gave it were a ground all the same",
            "若授权人缺席仍构成终止情形，授权便毫无意义",
        ),
        rows=("N16",),
        settings=("remote_attendance",),
    ),
    Interpretation(
        id="which_meeting",
        where=ABSENT.label,
        differs=Text(
            "the meetings are joined by a mere comma (、) in Chinese, by “or” in English; the stage is not named",
            "首次、末次会议之间中文仅用顿号，英文用“or”；亦未指明哪一阶段",
        ),
        reading=Text(
            "absence from either meeting of stage 2 is a ground", "缺席第二阶段首次或末次会议之一即构成终止情形"
        ),
        why=Text(
            "Each meeting has a purpose that the other does not serve; stage 1 prepares the audit and decides nothing",
            "两次会议作用不同，不能互相替代；第一阶段属准备性审核",
        ),
        rows=("N16",),
        settings=("meetings_missed", "meetings_that_count"),
    ),
    Interpretation(
        id="who_the_client_is",
        where=Text("the notice, background", "须知“背景”"),
        differs=Text(
            "the organisation that applies is called client or certified organisation, as if they were one",
            "申请认证的组织被同时称为“客户”或“获证组织”，未加区分",
        ),
        reading=Text(
            "an applicant becomes a certified organisation by the grant; each is bound by the duties of its own time",
            "认证委托人自授予认证起成为获证组织，各自承担所处阶段的义务",
        ),
        why=Text(
            "The notice itself gives the two different duties and different risks",
            "须知对两者规定的义务和风险并不相同",
        ),
        rows=("N35", "N38", "N43"),
    ),
    Interpretation(
        id="part_or_supplement",
        where=CONFIRMING.label,
        differs=Text(
            "the notice is a part of the contract in its background, a supplement to it in its note",
            "须知在“背景”中是合同的组成部分，在“说明”中是合同的补充文件",
        ),
        reading=Text("either way it binds both as the contract does", "无论何者，须知与合同一样约束双方"),
        why=Text(
            "The note gives it the same force, so nothing turns on the name", "“说明”已赋予其同等效力，名称并无影响"
        ),
        rows=("N02",),
    ),
    Interpretation(
        id="binding_from",
        where=APPLIES_TO.label,
        differs=Text(
            "the notice binds from the day of application in one place, by the signature of the contract in another",
            "须知一处自提交申请之日起约束客户，另一处以签署合同为准",
        ),
        reading=Text(
            "its duties bind the applicant from the application on; the contract needs the confirmation besides",
            "自提交申请起即应履行须知义务；订立合同时另须书面确认",
        ),
        why=Text(
            "The earlier day is the stated scope; the signature makes it part of what both have agreed",
            "适用范围已写明较早之日；签署则使其成为双方约定的内容",
        ),
        rows=("N02", "N35", "N43"),
    ),
    Interpretation(
        id="quoted_clause",
        where=CONFIRMING.label,
        differs=Text(
            "the note calls what the contract has to contain a quotation of 5.1, which is on applying",
            "“说明”称所引内容是第5.1条规定的合同必备内容，而该条规定的是认证申请",
        ),
        reading=Text(
            "conditions and documents rest on 5.1, the contract on 5.3",
            "申请条件和文件以第5.1条为据，合同以第5.3条为据",
        ),
        why=Text(
            "Sibling rules have the contract in 5.3; the numbers below 5.1 are inferred and marked so",
            "同类规则的合同要求均在第5.3条；第5.1条以外的条号均注明系推定",
        ),
        rows=("N01", "N42"),
    ),
    Interpretation(
        id="risk_and_loss",
        where=BODYS_LOSS.label,
        differs=Text(
            "the client bears the risk that the body's qualification is revoked, yet the body bears the losses from it",
            "客户承担认证机构资质被撤销的风险，而由此造成的损失又由认证机构承担",
        ),
        reading=Text(
            "the client bears that its certification ends; the body informs it and bears losses agreed or found by law",
            "客户承受认证终止、证书失效的后果；认证机构负有告知义务，并承担约定或法定的损失",
        ),
        why=Text(
            "One speaks of the certificate, the other of money; read so, both have an effect",
            "前者针对认证的效力，后者针对经济损失，如此理解两处均有意义",
        ),
        rows=("N32", "N38"),
    ),
    Interpretation(
        id="prevailing_language",
        where=Text("the notice as a whole", "须知全文"),
        differs=Text("no language is declared to prevail", "未写明以何种语言为准"),
        reading=Text("where they differ, the Chinese governs", "两种语言不一致的，以中文为准"),
        why=Text(
            "It restates a Chinese rule, for a procedure under Chinese law",
            "须知转述中文规则，适用于依中国法律进行的认证",
        ),
        rows=("N41", "N42"),
    ),
    Interpretation(
        id="in_time",
        where=Text("the notice, wherever it says 及时", "须知中各处“及时”"),
        differs=Text(
            "reporting and informing are owed “in time” or “promptly”; no number of days is given",
            "通报、告知均要求“及时”，未规定天数",
        ),
        reading=Text(
            "it gets no number of days; what is recorded is when it happened and when it was told",
            "不另定天数，只记录何时发生、何时通报",
        ),
        why=Text(
            "Any figure would be an invention, and what is in time depends on the change",
            "任何天数均属臆定，是否及时取决于变更的性质",
        ),
        rows=("N32", "N36"),
    ),
)
