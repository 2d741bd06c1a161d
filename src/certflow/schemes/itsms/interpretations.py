"""Where the two languages of the notice differ, and the reading taken: the Chinese governs."""

from __future__ import annotations

from certflow.model.text import Text
from certflow.rules.interpretation import Interpretation
from certflow.schemes.itsms.conditions import AFTER_AN_ORDER, LAWFUL, LICENCE_DOCUMENTS
from certflow.schemes.itsms.lists import LISTS
from certflow.schemes.itsms.operation import OPERATION
from certflow.schemes.itsms.public_information import PUBLIC_CLAUSES, Topic
from certflow.schemes.itsms.termination import UNDERTAKING
from certflow.schemes.itsms.waiting_policies import ONE_YEAR, RAN_OUT

__all__ = ["LANGUAGES_DIFFER"]

TOLD = Text("the notice, what the client is told", "须知“客户须知”一节")
CHINESE_IS_THE_LAW = Text(
    "The rule is published in Chinese alone; the English is a translation of it",
    "规则以中文发布，英文仅为其译文",
)

LANGUAGES_DIFFER = (
    Interpretation(
        id="edition_year",
        where=Text("the notice, explanatory note", "须知“说明”"),
        differs=Text(
            "the rule is that of 2026 in Chinese, that of 2025 in English", "中文写2026年版规则，英文写2025年版"
        ),
        reading=Text("the edition of 2026 applies", "适用2026年版"),
        why=Text(
            "Every other passage names 2026, in both languages, and no 2025 edition for ITSMS is known",
            "其余各处中英文均写2026年版，且未见2025年版信息技术服务管理体系认证规则",
        ),
        rows=("N42",),
    ),
    Interpretation(
        id="name_of_the_rule",
        where=TOLD,
        differs=Text(
            "under the number of the ITSMS rule, the English gives the name of the one for quality management",
            "英文在同一编号下写成质量管理体系认证规则，中文为信息技术服务管理体系认证规则",
        ),
        reading=Text("the ITSMS rule is meant", "所指为信息技术服务管理体系认证规则"),
        why=Text("The number is that of the ITSMS rule, and so is the Chinese name", "编号与中文名称均为该规则"),
        rows=("N42",),
    ),
    Interpretation(
        id="service_or_contract",
        where=TOLD,
        differs=Text(
            "what follows the rule and the law: the certification service (认证服务) in Chinese, “this contract” in English",
            "须遵守规则和法律的，中文为“认证服务”，英文为“this contract”（本合同）",
        ),
        reading=Text(
            "the body's whole work for the client follows the rule, not the contract's wording alone",
            "认证机构的全部认证工作均依规则进行，不限于合同文本",
        ),
        why=Text(
            "Only whoever renders a service can follow rules; a contract is a text",
            "能遵守规则的是提供服务的一方，而非文本",
        ),
        rows=("N42",),
    ),
    Interpretation(
        id="words_for_cancelling",
        where=ONE_YEAR.label,
        differs=Text(
            "注销 is “withdrawn” in this condition, “cancelled” or “cancellation” everywhere else",
            "“注销”在此条件的英文中作“withdrawn”，他处均作“cancelled”或“cancellation”",
        ),
        reading=Text(
            "注销 is to cancel and 撤销 to revoke, everywhere; “withdrawn” is kept for applications",
            "“注销”一律译作“cancel”，“撤销”一律译作“revoke”；“withdrawn”只用于撤回申请",
        ),
        why=Text(
            "ISO/IEC 17021-1 withdraws where the rule revokes: one word for both acts would blur them",
            "ISO/IEC 17021-1的“withdraw”对应撤销，若又用于注销，两种处理便无从区分",
        ),
        rows=("N06", "N29"),
    ),
    Interpretation(
        id="cancelled_twice",
        where=RAN_OUT.label,
        differs=Text(
            "the three events are suspending, revoking and cancelling in Chinese; the English list says “cancelled” twice",
            "中文列暂停、撤销、注销三种情形，英文列举时“cancelled”出现两次",
        ),
        reading=Text("each of the three starts the year", "三种情形均须等满一年"),
        why=Text(
            "Further on the same English sentence names all three as well", "同一句英文后半部分也列出了这三种情形"
        ),
        rows=("N06",),
    ),
    Interpretation(
        id="revoked_after_suspension",
        where=RAN_OUT.label,
        differs=Text(
            "after the suspension ran out the certificate is revoked (撤销) in Chinese, “cancelled” in English",
            "暂停期满之后，中文为“撤销”，英文为“cancelled”（注销）",
        ),
        reading=Text(
            "the year runs from the suspension where a revocation follows it; a cancellation starts a year of its own",
            "暂停期满后被撤销的，自暂停之日起算；注销的，另自注销之日起算",
        ),
        why=Text(
            "A suspension that nobody cured ends in revocation; with the English word the rule would rest on the wrong event",
            "暂停后未能恢复的结果是撤销；照英文理解，起算规则便落在了错误的事件上",
        ),
        rows=("N07",),
        settings=("revoked_during_suspension",),
    ),
    Interpretation(
        id="full_period",
        where=Text("{a}; {b}", "{a}；{b}", a=ONE_YEAR.label, b=OPERATION.label),
        differs=Text(
            "a period is full (满) in Chinese; “at least one year” leans lenient, “only after one year from the date” strict",
            "中文用“满”；英文一处作“at least”（偏宽），另一处作“only after … from the date”（偏严）",
        ),
        reading=Text(
            "the last day has to be over: the first permitted day is the day after it",
            "期间最后一日须已过完，次日方可办理",
        ),
        why=Text("Under the Civil Code the last day ends at midnight", "依《民法典》，期间的最后一日至二十四时截止"),
        rows=("N05", "N06", "N07", "N08"),
        settings=("full_period", "operation_first_day_counts"),
    ),
    Interpretation(
        id="lawful_subject",
        where=LAWFUL.label,
        differs=Text(
            "合法主体资格 is “legal entity qualification” in one place and “legal subject qualification” in another",
            "“合法主体资格”的英文一处作“legal entity qualification”，另一处作“legal subject qualification”",
        ),
        reading=Text(
            "lawful subject status, which need not be that of a legal person",
            "指合法主体资格，不限于法人资格",
        ),
        why=Text(
            "Branches and sole traders hold a licence without being legal persons, and the Chinese asks for no more",
            "分支机构、个体工商户等持有营业执照而非法人，中文并未要求法人资格",
        ),
        rows=("N03", "N12"),
    ),
    Interpretation(
        id="two_lists",
        where=LISTS.label,
        differs=Text(
            "the two publications are joined by 和 in Chinese, by “or” in English", "两个平台之间中文用“和”，英文用“or”"
        ),
        reading=Text("an entry in either list bars; both are looked up", "列入任一名单即不满足，两份均须查询"),
        why=Text(
            "That only an entry in both should bar would defeat the condition, and the English excludes it",
            "若须同时列入两份名单才受限制，则有违设立该条件的目的，英文亦不支持",
        ),
        rows=("N10",),
    ),
    Interpretation(
        id="stop_order",
        where=AFTER_AN_ORDER.label,
        differs=Text(
            "in clarification (3) the English leaves out 停业, the stop of business, which condition (6) names",
            "进一步明确事项（3）的英文漏译“停业”，而条件（6）未漏",
        ),
        reading=Text("an order to stop production or business counts in both", "责令停产和责令停业在两处均计入"),
        why=Text(
            "The clarification explains the condition and cannot be narrower; providers of services do business rather than produce",
            "该事项是对条件的说明，范围不应更窄；服务组织多属停业而非停产",
        ),
        rows=("N09",),
    ),
    Interpretation(
        id="after_a_stop_order",
        where=AFTER_AN_ORDER.label,
        differs=Text("应 became “should”", "“应”的英文作“should”"),
        reading=Text(
            "rectifying, removing the consequences and operating normally are conditions, no advice",
            "整改、消除后果和恢复正常经营均为必须满足的条件，而非建议",
        ),
        why=Text("应 is the word of obligation in Chinese rules", "“应”在规范性文件中表示义务"),
        rows=("N09",),
    ),
    Interpretation(
        id="licences_where_applicable",
        where=LICENCE_DOCUMENTS.label,
        differs=Text("the English leaves out 适用时 (where applicable)", "英文漏译“适用时”"),
        reading=Text(
            "licences and qualification certificates are asked for only where the law asks for them",
            "仅在法律法规要求时才须提供许可文件和资质证书",
        ),
        why=Text(
            "Condition (2), which the document proves, has the reservation in both languages",
            "该文件所证明的条件（2），中英文均有此限定",
        ),
        rows=("N04", "N13"),
    ),
    Interpretation(
        id="work_from_abroad",
        where=PUBLIC_CLAUSES[Topic.BUSINESS].label,
        differs=Text(
            "the body works for bodies abroad as their subcontractor in Chinese; in English it outsources work to them",
            "中文指承接境外认证机构分包的业务，英文则成了向境外机构外包业务",
        ),
        reading=Text(
            "what is public is the work taken over from bodies abroad", "应公开的是承接境外认证机构分包业务的情况"
        ),
        why=CHINESE_IS_THE_LAW,
        rows=("N40",),
    ),
    Interpretation(
        id="undertaking_to_terminate",
        where=UNDERTAKING.label,
        differs=Text("将 became “shall”", "“将”的英文作“shall”"),
        reading=Text(
            "the body undertakes to terminate: once a ground stands, no other step of the audit goes on",
            "此为认证机构的承诺：出现终止情形的，审核的其他步骤不再进行",
        ),
        why=Text(
            "将 announces what will be done and leaves no choice; it sets no day, so none is invented",
            "“将”表明必为之事，不留选择余地；但未定期限，故不另设期限",
        ),
        rows=("N19",),
    ),
    Interpretation(
        id="accepting_the_notice",
        where=TOLD,
        differs=Text("认可 (and accept) is lost in “be aware of”", "“认可”在英文中漏译，仅作“be aware of”（知悉）"),
        reading=Text("the client accepts the notice, it does not merely know it", "客户不仅知悉须知，而且接受须知"),
        why=Text(
            "The closing note of both languages treats the signature as agreement", "两种语言的“说明”均将签署视为同意"
        ),
        rows=("N02", "N43"),
        settings=("other_confirmation",),
    ),
)
