"""The words of the scenarios, as data: what things are called, which words go together, which are never used.

To name a concept, add a `Term`; to bind twins to a word, a `Pair`; to ban a word, a `Never`. The checks that read these
tables are in `certflow.bdd.words` and `certflow.bdd.twins`, the page that shows them is `certflow.bdd.glossary`.
"""

import re
from typing import Literal

from attrs import frozen

from certflow.model.text import Text

Language = Literal["en", "zh-CN"]


@frozen
class Term:
    """What one concept is called, and perhaps a remark in both languages; concepts of a scheme have titles there."""

    word: Text
    remark: Text | None = None


@frozen
class Pair:
    """One concept: where a text says it in one language, its twin says it in the other.

    `chinese` is a regular expression; `english` are beginnings of words, in lower case. A pair binds from Chinese to
    English, and the other way round as well where `both_ways` is set. `said` names both in messages.
    """

    chinese: re.Pattern[str]
    english: tuple[str, ...]
    said: tuple[str, str]
    both_ways: bool = False

    def in_chinese(self, text: str) -> bool:
        """Whether the Chinese text says it."""
        return self.chinese.search(text) is not None

    def in_english(self, text: str) -> bool:
        """Whether the English text says it."""
        return any(re.search(rf"\b{re.escape(stem)}", text, re.IGNORECASE) for stem in self.english)


@frozen
class Never:
    """Words that no sentence of a language holds, and what to write instead.

    A sentence breaks it when every one of `words` is found in it. `said` shows one that does.
    """

    language: Language
    words: tuple[re.Pattern[str], ...]
    said: str
    instead: Text


def _pair(chinese: str, *english: str, said: tuple[str, str], both_ways: bool = False) -> Pair:
    return Pair(re.compile(chinese), english, said, both_ways)


def _never(language: Language, *words: str, said: str, en: str, zh: str) -> Never:
    return Never(language, tuple(re.compile(word, re.IGNORECASE) for word in words), said, Text(en, zh))


def _term(en: str, zh: str, remark: Text | None = None) -> Term:
    return Term(Text(en, zh), remark)


VERDICTS: tuple[Term, ...] = (
    _term("permitted", "可以办理"),
    _term("not permitted", "不得办理"),
    _term(
        "not permitted, as it cannot be judged yet",
        "因尚不能判定而不得办理",
        Text("something is missing; the verdict names it", "材料有所缺，判定写明缺何项"),
    ),
    _term(
        "first permitted day",
        "最早可办理日",
        Text("the day after the last day of a full period", "满一定期间的，为期间最后一日的次日"),
    ),
    _term("waiting period", "等待期间"),
)
"""What is said of an act on a day."""

TERMS: tuple[Term, ...] = (
    _term("applicant", "认证委托人"),
    _term("certified organisation", "获证组织"),
    _term("audited organisation", "接受认证审核的组织"),
    _term("certification body", "认证机构"),
    _term("lawful subject status", "合法主体资格", Text("of the applicant and of a site", "认证委托人、场所的资格")),
    _term("qualification", "认证资质", Text("of a body, for one field", "认证机构在某一领域的资质")),
    _term("approval", "批准", Text("of a body, by the regulator", "主管部门对认证机构的批准")),
    _term("accreditation", "认可", Text("of a body, by an accreditation body", "认可机构对认证机构的认可")),
    _term(
        "nonconformity", "不符合", Text("an unmet requirement of the rule is 不满足", "规则的要求未达到的，称“不满足”")
    ),
    _term("major nonconformity", "严重不符合"),
    _term("minor nonconformity", "轻微不符合"),
    _term("maintain", "保持"),
    _term("renew", "更新"),
    _term("recertification audit", "再认证审核"),
    _term("surveillance audit", "监督审核"),
    _term("expand (the scope)", "扩大（范围）"),
    _term("reduce (the scope)", "缩小（范围）"),
    _term(
        "revoke",
        "撤销",
        Text("17021-1 says withdraw", "ISO/IEC 17021-1的英文作withdraw"),
    ),
    _term("cancel", "注销"),
    _term("suspend", "暂停"),
    _term("restore", "恢复"),
    _term("scheme", "方案"),
    _term("case", "案卷"),
    _term("act", "办理事项"),
    _term("duty", "应履行事项"),
)
"""What else has one name, beside the titles of a scheme."""

PAIRS: tuple[Pair, ...] = (
    _pair("撤销", "revok", "revoc", said=("撤销", "revoke"), both_ways=True),
    _pair("注销", "cancel", said=("注销", "cancel"), both_ways=True),
    _pair("暂停", "suspen", said=("暂停", "suspend"), both_ways=True),
    _pair("终止", "terminat", said=("终止", "terminate"), both_ways=True),
    _pair("不符合", "nonconform", said=("不符合", "nonconformity"), both_ways=True),
    _pair("拒绝认证", "refus", said=("拒绝认证", "refuse")),
    _pair("不予受理", "reject", said=("不予受理", "reject")),
    _pair("撤回", "withdr", "drop", said=("撤回", "withdraw or drop")),
    _pair(
        "到期|届满", "expir", "end", "ran out", "run out", "runs out", said=("到期 or 届满", "expire, end or run out")
    ),
    _pair("(?<![确承公])认可", "accredit", said=("认可", "accredit")),
    _pair("批准", "approv", said=("批准", "approve")),
)
"""What the twins must say alike."""

NEVER: tuple[Never, ...] = (
    _never(
        "en",
        r"\bcertificates?\b",
        r"\bwithdr(?:awn?|ew|awals?|aws|awing)\b",
        said="the certificate is withdrawn",
        en="a certificate is revoked (撤销) or cancelled (注销); only an application is withdrawn",
        zh="证书为撤销（revoke）或注销（cancel）；withdraw仅用于撤回申请",
    ),
    _never(
        "en",
        r"\b(?:refus|reject)\w*",
        r"\b(?:requests?|acts?)\b",
        said="the request is refused",
        en="a blocked act is 'not permitted'; only a certification is refused and an application rejected",
        zh="办理事项为“不得办理”（not permitted）；refuse仅用于拒绝认证，reject仅用于不予受理申请",
    ),
    _never(
        "en",
        r"\bscopes?\b",
        r"\bexten(?:d|ds|ded|ding|sions?)\b",
        said="the scope is extended",
        en="a scope is expanded (扩大) or reduced (缩小)",
        zh="范围为扩大（expand）或缩小（reduce）",
    ),
    _never(
        "en",
        r"\b(?:reject|refus|withdr)\w* (?:the|an|its|that) appeal\b"
        r"|\bappeals? (?:is|was|are|were|be|been|being) (?:rejected|refused|withdrawn)\b",
        said="the appeal is rejected",
        en="an appeal is upheld (申诉成立), dismissed (申诉不成立) or dropped (申诉撤回)",
        zh="申诉的结果为成立（upheld）、不成立（dismissed）或撤回（dropped）",
    ),
    _never("zh-CN", "准予", said="准予", en="the verdict is 可以办理", zh="判定为“可以办理”"),
    _never(
        "zh-CN",
        "(?:拒绝|不予|允许)办理",
        said="拒绝办理、不予办理、允许办理",
        en="the verdict is 可以办理 or 不得办理",
        zh="判定为“可以办理”或“不得办理”",
    ),
    _never(
        "zh-CN",
        "不符合(?:要求|条件|规定)",
        said="不符合要求",
        en="a requirement of the rule is 不满足; 不符合 is a nonconformity",
        zh="规则的要求用“不满足”；“不符合”专指审核发现的不符合",
    ),
    _never("zh-CN", "撤消", said="撤消", en="write 撤销", zh="写作“撤销”"),
    _never(
        "zh-CN",
        "(?:吊销|取消)[^，。；]{0,6}证书|证书[^，。；]{0,8}(?:吊销|取消)",
        said="吊销证书、证书被取消",
        en="a certificate is 撤销 or 注销",
        zh="证书为“撤销”或“注销”",
    ),
)
"""What is never written, sentence by sentence."""

LATIN_IN_CHINESE = frozenset({"ISO", "IEC", "ITSMS", "ISMS", "QMS", "CNCA", "GB", "GB/T"})
"""The Latin words that a Chinese file may hold, beside placeholders and the numbers of standards."""
