"""Reading texts that hold mistakes, and what is asked of every message."""

import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from certflow import CaseFileError, Scheme
from certflow.casefile import CaseFile, read_case_text, template
from certflow.schemes.itsms import ITSMS

LINE = re.compile(r"(?P<file>[^:]+)(:(?P<line>\d+))?: (?:(?P<key>[!-9;-~]+)(?:: |：))?(?P<said>.+)")
ENGLISH = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}")
CHINESE = re.compile(r"[\u4e00-\u9fff]")

Mistake = tuple[int, str]


def judged(error: CaseFileError) -> list[Mistake]:
    """Line and key of each mistake, which both languages have to name, each in its own words and on one line."""
    found = []
    for en, zh in error.problems:
        english, chinese = LINE.fullmatch(en), LINE.fullmatch(zh)
        assert english, en
        assert chinese, zh
        assert not CHINESE.search(english["said"]), en
        assert CHINESE.search(chinese["said"]), zh
        assert not ENGLISH.search(chinese["said"]), zh
        assert english["line"] == chinese["line"]
        assert (english["key"] or "") == (chinese["key"] or "")
        found.append((int(english["line"] or 0), english["key"] or ""))
    assert str(error).count("\n") == error.zh.count("\n") == len(found) - 1
    return found


@pytest.fixture
def refused() -> Callable[..., list[Mistake]]:
    """The lines and keys of what is wrong with a text."""

    def read(text: str, name: str = "case.yaml", **named: Any) -> list[Mistake]:
        with pytest.raises(CaseFileError) as caught:
            read_case_text(text, name, **named)
        return judged(caught.value)

    return read


@pytest.fixture
def judge() -> Callable[[CaseFileError], list[Mistake]]:
    return judged


@pytest.fixture
def said() -> Callable[..., tuple[str, str]]:
    """The single mistake of a text, in English and in Chinese."""

    def read(text: str, name: str = "case.yaml", schemes: Mapping[str, Scheme] | None = None) -> tuple[str, str]:
        with pytest.raises(CaseFileError) as caught:
            read_case_text(text, name, schemes=schemes)
        judged(caught.value)
        [pair] = caught.value.problems
        return pair

    return read


@pytest.fixture(scope="session")
def valid() -> str:
    """A case file that reads and runs to the grant."""
    return template(ITSMS, "en")


@pytest.fixture(scope="session")
def valid_file(valid: str) -> CaseFile:
    return read_case_text(valid)
