"""The dates and numbers of a text, read alike from English and from Chinese."""

import re
import unicodedata
from collections import Counter

from attrs import frozen

from certflow.bdd.feature import PLACEHOLDER
from certflow.model.text import MONTHS

Day = tuple[int | None, int | None, int | None]
"""Year, month and day; what a text leaves out is `None`."""

_MONTH = "|".join(MONTHS)
_DATES = (
    re.compile(rf"\b(?P<d>[0-9]{{1,2}}) (?P<m>{_MONTH})(?: (?P<y>[0-9]{{4}})\b)?"),
    re.compile(rf"\b(?P<m>{_MONTH}) (?P<y>[0-9]{{4}})\b(?P<d>)"),
    re.compile(r"(?P<y>[0-9]{4}) ?年 ?(?P<m>[0-9]{1,2}) ?月(?: ?(?P<d>[0-9]{1,2}) ?日)?"),
    re.compile(r"(?P<m>[0-9]{1,2}) ?月 ?(?P<d>[0-9]{1,2}) ?日(?P<y>)"),
    re.compile(r"\b(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})\b"),
)
_DIGITS = re.compile(r"[0-9]+")
_THOUSANDS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_CHINESE = re.compile("[零〇一二两三四五六七八九十]+")
_CHINESE_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_ENGLISH = {
    word: value
    for value, words in enumerate(
        (
            ("one", "first", "once"),
            ("two", "second", "twice"),
            ("three", "third"),
            ("four", "fourth"),
            ("five", "fifth"),
            ("six", "sixth"),
            ("seven", "seventh"),
            ("eight", "eighth"),
            ("nine", "ninth"),
            ("ten", "tenth"),
            ("eleven", "eleventh"),
            ("twelve", "twelfth"),
        ),
        start=1,
    )
    for word in words
}


@frozen
class Amounts:
    """The dates, the numbers in digits and the numbers in words of one text."""

    dates: Counter[Day]
    digits: Counter[int]
    words: Counter[int]

    def unmatched(self, other: "Amounts") -> tuple[list[Day], list[int]]:
        """List the dates and the numbers in digits that `other` has not; a number may be a word there."""
        return sorted((self.dates - other.dates).elements(), key=str), sorted(
            (self.digits - other.digits - other.words).elements()
        )


def amounts(text: str) -> Amounts:
    """Read the dates and numbers of a text; what stands in `<placeholders>` does not count."""
    text = unicodedata.normalize("NFKC", PLACEHOLDER.sub(" ", text))
    dates: Counter[Day] = Counter()
    for pattern in _DATES:
        for match in pattern.finditer(text):
            dates[_number(match["y"]), _month(match["m"]), _number(match["d"])] += 1
        text = pattern.sub(" ", text)
    digits = Counter(int(found) for found in _DIGITS.findall(_THOUSANDS.sub("", text)))
    words = Counter(_ENGLISH[word] for word in re.findall("[a-z]+", text.lower()) if word in _ENGLISH)
    words.update(_chinese(found) for found in _CHINESE.findall(text))
    return Amounts(dates, digits, words)


def written(day: Day) -> str:
    """Write a day as `2026-03-16`, with `?` for what the text leaves out."""
    return "-".join("?" if part is None else f"{part:02d}" for part in day)


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _month(text: str) -> int:
    return MONTHS.index(text) + 1 if text in MONTHS else int(text)


def _chinese(text: str) -> int:
    tens, ten, units = text.rpartition("十")
    if not ten:
        return int("".join(str(_CHINESE_DIGITS[char]) for char in text))
    return 10 * (_CHINESE_DIGITS.get(tens, 1) if tens else 1) + _CHINESE_DIGITS.get(units, 0)
