"""The words of the scenarios, as data: which go together, which are never used.

To add a concept, add a `Pair`; to ban a word, add a `Never`. The checks that read these tables are in
`certflow.bdd.words` and `certflow.bdd.twins`.
"""

import re
from typing import Literal

from attrs import frozen

Language = Literal["en", "zh-CN"]


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

    A sentence breaks it when every one of `words` is found in it.
    """

    language: Language
    words: tuple[re.Pattern[str], ...]
    instead: str


def _pair(chinese: str, *english: str, said: tuple[str, str], both_ways: bool = False) -> Pair:
    return Pair(re.compile(chinese), english, said, both_ways)


def _never(language: Language, *words: str, instead: str) -> Never:
    return Never(language, tuple(re.compile(word, re.IGNORECASE) for word in words), instead)


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
        instead="a certificate is revoked (撤销) or cancelled (注销); only an application is withdrawn",
    ),
    _never(
        "en",
        r"\b(?:refus|reject)\w*",
        r"\b(?:requests?|acts?)\b",
        instead="a blocked act is 'not permitted'; only a certification is refused and an application rejected",
    ),
    _never("zh-CN", "准予", instead="the verdict is 可以办理"),
    _never("zh-CN", "撤消", instead="write 撤销"),
    _never("zh-CN", "吊销证书", instead="a certificate is 撤销 or 注销"),
)
"""What is never written, sentence by sentence."""

LATIN_IN_CHINESE = frozenset({"ISO", "IEC", "ITSMS", "ISMS", "QMS", "CNCA", "GB", "GB/T"})
"""The Latin words that a Chinese file may hold, beside placeholders and the numbers of standards."""
