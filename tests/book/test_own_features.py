"""Features of other people: what is in them is shown as it stands, or told why it cannot be."""

import sys
from pathlib import Path

import pytest

from certflow import ITSMS
from certflow.book.book import Book
from certflow.book.site import write
from certflow.book.twins import chapters_in
from certflow.errors import FeaturesError
from certflow.schemes.named import scheme_named

ACME = Path(__file__).parents[2] / "examples" / "acme"

ENGLISH = """\
Feature: Signs & <marks>
  Scenario: 1 < 2 & "3" > 2
    Given a bill of <b>5</b> & more
      | fact  | value      |
      | a & b | <i>c</i>   |
    Then it is permitted
"""
CHINESE = """\
# language: zh-CN
功能: 符号与<标记>
  场景: 1 < 2 & "3" > 2
    假如 账单为<b>5</b> & 其他
      | 项目  | 值       |
      | a & b | <i>c</i> |
    那么 该事项可以办理
"""


@pytest.fixture
def features(tmp_path):
    def written(english=ENGLISH, chinese=CHINESE):
        for language, text in (("en", english), ("zh-CN", chinese)):
            (tmp_path / "features" / language).mkdir(parents=True)
            if text is not None:
                (tmp_path / "features" / language / "signs.feature").write_text(text, "utf-8")
        return tmp_path / "features"

    return written


def page(directory, out, name="chapter-signs", lang="en"):
    write(Book(scheme=ITSMS, policy=ITSMS.policy(), chapters=chapters_in(directory)), out)
    return (out / lang / f"{name}.html").read_text("utf-8")


def test_signs_of_html_are_words_like_any_other(features, tmp_path):
    text = page(features(), tmp_path / "out")
    assert "1 &lt; 2 &amp; &#34;3&#34; &gt; 2" in text
    assert "a bill of &lt;b&gt;5&lt;/b&gt; &amp; more" in text
    assert "&lt;i&gt;c&lt;/i&gt;</td>" in text
    assert "<title>Signs &amp; &lt;marks&gt;" in text


def test_scenarios_outside_any_rule_are_shown(features, tmp_path):
    text = page(features(), tmp_path / "out", lang="zh")
    assert "该事项可以办理" in text
    assert 'id="scenario-signs-1"' in text


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        (ENGLISH, None),
        (None, CHINESE),
        (ENGLISH, CHINESE.replace("    那么 该事项可以办理\n", "")),
        (ENGLISH, CHINESE.replace("      | a & b | <i>c</i> |\n", "")),
    ],
    ids=["no Chinese", "no English", "a step less", "a row less"],
)
def test_twins_that_part_are_told_with_what_finds_out_where(features, english, chinese):
    with pytest.raises(FeaturesError) as caught:
        chapters_in(features(english, chinese))
    for message in (caught.value.en, caught.value.zh):
        assert "signs.feature" in message
        assert "python -m certflow.bdd.lint" in message


def test_a_file_that_cannot_be_read_is_told_with_its_line(features):
    with pytest.raises(FeaturesError, match=r"signs\.feature:6: "):
        chapters_in(features(ENGLISH.replace("Then", "Thus")))


def test_a_directory_without_features_is_told(tmp_path):
    with pytest.raises(FeaturesError) as caught:
        chapters_in(tmp_path)
    assert "en and zh-CN" in caught.value.en
    assert "en 和 zh-CN" in caught.value.zh


def test_an_extension_gets_a_book_of_its_own_scheme_and_scenarios(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(ACME / "src")
    acme = scheme_named("acme_certification.scheme:ACME")
    chapters = chapters_in(ACME / "features")
    write(Book(scheme=acme, policy=acme.policy(), chapters=chapters), tmp_path)
    text = (tmp_path / "zh" / "chapter-longer-wait.html").read_text("utf-8")
    assert chapters[0].title.zh in text
    assert next(one.clause for one in acme.register() if one.clause.number == "6.1").title.zh in text
    assert "其他章节" in (tmp_path / "zh" / "index.html").read_text("utf-8")
    for name in [name for name in sys.modules if name.startswith("acme_certification")]:
        monkeypatch.delitem(sys.modules, name)
