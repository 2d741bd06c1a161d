"""The dossier of each example: everything is on it, in both languages."""

import json
import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from certflow import ITSMS
from certflow.book.book import Book
from certflow.book.dossier import dossier_pages
from certflow.book.rendering import Writer
from certflow.book.subject import subject_of
from certflow.casefile import read_case
from certflow.cli.app import run_app

EXAMPLES = Path(__file__).parents[2] / "examples"
ALL = sorted(path.name for path in EXAMPLES.iterdir() if path.suffix in {".yaml", ".json"})


@pytest.fixture(scope="module")
def dossier():
    """The dossier of a case file in both languages, as HTML by language."""
    known = {}

    def made(path, on=None):
        if (path, on) not in known:
            subject = subject_of(read_case(EXAMPLES / path), on)
            book = Book(scheme=ITSMS, policy=ITSMS.policy(), cases=(subject,))
            (page,) = dossier_pages(book)
            writers = {lang: Writer(book, {page.name: page.title}, lang) for lang in ("en", "zh")}
            known[path, on] = subject, {lang: unescape(writer.page(page)) for lang, writer in writers.items()}
        return known[path, on]

    return made


def ids(html):
    return re.findall(r' id="([^"]+)"', html)


@pytest.mark.parametrize("name", ALL)
def test_every_record_has_its_place_in_both_languages(dossier, name):
    subject, pages = dossier(name)
    records = read_case(EXAMPLES / name).run().records
    for html in pages.values():
        assert [one for one in ids(html) if re.fullmatch(r"act-\d+", one)]
        assert {f"act-{record.seq}" for record in records} <= set(ids(html))
        assert all(subject.case.title_of(record.transition).render("en") in pages["en"] for record in records)


@pytest.mark.parametrize("name", ALL)
def test_anchors_are_the_same_in_both_languages_and_no_link_on_the_page_leads_nowhere(dossier, name):
    _, pages = dossier(name)
    assert ids(pages["en"]) == ids(pages["zh"])
    for html in pages.values():
        found = ids(html)
        assert len(found) == len(set(found))
        assert set(re.findall(r'href="#([^"]+)"', html)) <= set(found)


@pytest.mark.parametrize("name", ALL)
def test_a_blocked_act_shows_every_reason_its_clause_and_the_first_permitted_day(dossier, name):
    subject, pages = dossier(name)
    for lang, html in pages.items():
        for record in subject.case.records:
            if record.done:
                continue
            (told,) = re.findall(
                rf'<article>\s*<div class="head"><h3 id="blocked-{record.seq}".*?</article>', html, re.DOTALL
            )
            for judged in record.in_the_way:
                assert judged.title.render(lang) in told
                for leaf in judged.finding.leaves(record.on):
                    assert leaf.because.render(lang) in told
                    assert (leaf.clause or judged.clause).label.render(lang) in told
            first = record.first_day
            if first is not None:
                assert f"{first.year}" in told.split("</p>", 1)[0]


@pytest.mark.parametrize("name", ALL)
def test_the_file_is_named_with_its_digest(dossier, name):
    subject, pages = dossier(name)
    assert all(subject.digest in html and subject.file in html for html in pages.values())


def test_what_followed_from_an_act_stands_under_it(dossier):
    _, pages = dossier("first-certification.yaml")
    assert re.search(
        r'Close the audit.*?followed from this:.*?<ol class="history">\s*<li id="act-\d+".*?decision',
        pages["en"],
        re.DOTALL,
    )


@pytest.fixture
def corrected(tmp_path):
    """An application whose first facts were put right; the names in it are as awkward as names can be."""
    data = json.loads((EXAMPLES / "reservation.json").read_text(encoding="utf-8"))
    (first, *_) = data["acts"]
    first["key"] = "application"
    first["with"]["scope"] = "{braces} & <i>scope</i>"
    again = {**first["with"], "headcount": 77}
    correction = {"on": "2026-09-08", "do": "correct", "of": "application", "reason": "<b>typing</b>", "with": again}
    path = tmp_path / "odd.json"
    told = {**data, "case": "../odd <case>", "client": "<b>Bold</b> & Sons", "acts": [first, correction]}
    path.write_text(json.dumps(told), encoding="utf-8")
    return path


def test_a_correction_shows_what_it_replaced_and_the_act_that_it_was(dossier, corrected):
    _, pages = dossier(corrected)
    (told,) = re.findall(r'<table class="changes">(.*?)</table>', pages["en"], re.DOTALL)
    assert re.findall(r"<td>(.*?)</td>", told) == ["62", "77"]
    assert 'href="#act-2">put right by no. 2<' in pages["en"]
    assert pages["zh"].count('href="#act-2">已由第2项更正<') == 2
    assert "状态不变" not in pages["zh"].split('id="act-2"')[1].split("</li>")[0]


def test_what_was_set_aside_is_marked(dossier):
    _, pages = dossier("correction.yaml")
    assert re.search(r'<li id="act-8" class="deed void">.*?set aside by no. 11', pages["en"], re.DOTALL)


def test_names_are_written_as_text(dossier, corrected):
    subject = subject_of(read_case(corrected))
    book = Book(scheme=ITSMS, policy=ITSMS.policy(), cases=(subject, subject))
    pages = tuple(dossier_pages(book))
    assert [page.name for page in pages] == ["case-odd-case", "case-odd-case-2"]
    html = Writer(book, {}, "zh").page(pages[0])
    assert "&lt;b&gt;Bold&lt;/b&gt; &amp; Sons" in html
    assert "{braces} &amp; &lt;i&gt;scope&lt;/i&gt;" in html
    assert r"案卷\2e \2e \2f odd\20 \3c case\3e 　截至" in html
    assert not re.search(r"<b>(Bold|typing)|<i>scope", html)


def test_the_page_speaks_of_the_day_asked_for(dossier):
    _, late = dossier("suspended-and-restored.yaml")
    subject, early = dossier("suspended-and-restored.yaml", date(2026, 5, 1))
    assert subject.later
    assert f"此后的{subject.later}条记录" in early["zh"]
    assert "此后的" not in late["zh"]


def test_an_address_of_the_register_that_nobody_settled_is_said_to_be_open(dossier):
    assert "尚未确定" in dossier("first-certification.yaml")[1]["zh"]
    assert "https://" in dossier("scope-reduced.yaml")[1]["zh"]


@pytest.mark.parametrize("on", [date(2027, 3, 15), date(2027, 9, 14)])
def test_an_act_that_is_barred_shows_from_which_day_it_is_permitted_and_by_which_clause(dossier, on):
    _, pages = dossier("revoked-and-applying-again.yaml", on)
    (told,) = re.findall(r'<h4 id="next-C2-reapply">.*?</article>', pages["zh"], re.DOTALL)
    assert "可办理日期：自2027年9月15日起，须提交所需材料" in told
    assert "客户须知F101-5（第0版）进一步明确事项（2）" in told
    assert "自2027年9月15日起满足" in told


BROKEN = "certflow: 1\ncase: broken\nacts:\n  - on: 2026-13-01\n    do: sumbit\n"


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_broken_case_file_is_told_as_run_tells_it_and_nothing_is_written(tmp_path, capsys, lang):
    path = tmp_path / "broken.yaml"
    path.write_text(BROKEN, encoding="utf-8")
    assert run_app(["run", str(path), "--lang", lang]) == 2
    told = capsys.readouterr()
    good = str(EXAMPLES / "expired.yaml")
    out = tmp_path / "book"
    words = ["book", "--out", str(out), "--case", good, "--case", str(path), "--lang", lang]
    assert run_app(words) == 2
    assert capsys.readouterr() == told
    assert told.err.count("broken.yaml") == 2
    assert not out.exists()


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_file_in_which_nothing_was_done_needs_a_day(tmp_path, capsys, lang):
    path = tmp_path / "empty.yaml"
    path.write_text("certflow: 1\ncase: empty\nacts: []\n", encoding="utf-8")
    words = ["book", "--out", str(tmp_path / "book"), "--case", str(path), "--lang", lang]
    assert run_app(words) == 2
    assert "--on" in capsys.readouterr().err
    assert run_app([*words, "--on", "2026-09-01"]) == 0
    assert (tmp_path / "book" / lang / "case-empty.html").is_file()
