"""The pages to look things up in, as a browser gets them."""

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from certflow import ITSMS
from certflow.book.anchors import clause_anchor
from certflow.book.book import Book
from certflow.book.site import write

PAGES = ("blocked", "clauses", "glossary", "interpretations", "lifecycles", "settings")
LANGUAGES = ("en", "zh")


class Read(HTMLParser):
    """The ids, links and words of a page."""

    def __init__(self, path: Path):
        super().__init__()
        self.ids, self.links, self.words, self.within = [], [], [], {}
        self.feed(path.read_text(encoding="utf-8"))
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if "id" in given:
            self.ids.append(given["id"])
            self.within[given["id"]] = len(self.words)
        if tag == "a" and "href" in given:
            self.links.append(given["href"])

    def handle_data(self, data):
        self.words.append(data)

    def after(self, anchor, many=400):
        """The words that follow a place."""
        return " ".join(" ".join(self.words[self.within[anchor] :]).split())[:many]


@pytest.fixture(scope="module")
def book(chapters, tmp_path_factory):
    out = tmp_path_factory.mktemp("book")
    policy = ITSMS.policy().settle("Chen Li", date(2026, 3, 2), "agreed", full_period="corresponding_day")
    write(Book(scheme=ITSMS, policy=policy, chapters=chapters), out)
    return out


@pytest.fixture(scope="module")
def pages(book):
    return {f"{lang}/{file.stem}": Read(file) for lang in LANGUAGES for file in (book / lang).glob("*.html")}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_the_same_places_in_both_languages_each_once(pages, name):
    assert pages[f"en/{name}"].ids == pages[f"zh/{name}"].ids
    assert len(pages[f"en/{name}"].ids) == len(set(pages[f"en/{name}"].ids))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_to_a_place_that_there_is(pages, lang, name):
    for link in pages[f"{lang}/{name}"].links:
        page, _, anchor = link.partition("#")
        to = page.removesuffix(".html").removeprefix("../") or name
        there = pages[to if "/" in to else f"{lang}/{to}"]
        assert not anchor or anchor in there.ids or anchor == "text", link


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_the_contents_list_each_page(pages, lang, name):
    assert f"{name}.html" in pages[f"{lang}/index"].links


def test_a_reason_is_found_by_its_words_with_clause_acts_and_what_helps(pages):
    page = pages["zh/blocked"]
    told = page.after("blocked-waited_one_year-5.1.2-4")
    assert told.startswith("因自身原因被暂停、注销或撤销证书的，已满一年")
    assert "提出认证申请和重新申请" in told
    assert "满一年的最后一日为…" in told
    assert "待所载日期届至" in told
    assert "缺：……" in told
    assert "rule-" in " ".join(page.links)
    assert "the last day of the full year is …" in pages["en/blocked"].after("blocked-waited_one_year-5.1.2-4")


def test_a_reason_is_found_by_the_act_that_was_blocked(pages):
    assert "暂停期未满" in pages["zh/blocked"].after("act-certification-restore")


def test_a_clause_that_only_parts_of_a_reason_rest_on_leads_to_the_requirement(pages):
    told = pages["zh/blocked"].after("clause-client-notice-F101-5-rev.-0-C-2")
    assert "下列要求的理由亦可能依据本条款 因自身原因被暂停、注销或撤销证书的，已满一年" in told


def test_every_clause_that_a_reason_may_rest_on_has_its_place(pages):
    cited = {clause for _, act in ITSMS.transitions() for guard in act.guards for clause in (guard.clause, *guard.also)}
    places = {clause_anchor(clause): clause.number for clause in cited}
    missing = [number for place, number in places.items() if place not in pages["zh/blocked"].ids]
    assert missing == ["T-silence"]  # nothing is blocked because of it


def test_a_clause_tells_how_often_it_permits_and_blocks_and_where(pages):
    told = pages["en/clauses"].after("clause-client-notice-F101-5-rev.-0-T-silence")
    assert "Nothing is blocked because of it: the notice names no period" in told
    assert "No scenario shows it." in pages["en/clauses"].after("clause-Civil-Code-200-203")
    assert "尚无场景体现" in pages["zh/clauses"].after("clause-Civil-Code-200-203")


def test_the_bodys_own_value_is_told_with_who_settled_it_when_and_why(pages):
    for lang, day in (("en", "Chen Li, on 2 March 2026"), ("zh", "Chen Li，2026年3月2日")):
        told = pages[f"{lang}/settings"].after("setting-full_period")
        assert day in told
        assert "agreed" in told


def test_what_nobody_has_settled_is_named_first(pages):
    assert "The year of the new edition" in pages["en/settings"].after("open")
    assert "换版的截止日期" in pages["zh/settings"].after("open")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_lifecycle_is_drawn_once_and_told_as_a_table(book, pages, lang):
    text = (book / lang / "lifecycles.html").read_text(encoding="utf-8")
    assert text.count("<svg") == len(ITSMS.lifecycles)
    assert text.count("<title>") == 1 + len(ITSMS.lifecycles)
    assert not re.search(r"<\?xml|<!DOCTYPE svg", text)
    for lifecycle in ITSMS.lifecycles:
        for act in lifecycle.transitions:
            assert act.title.render(lang) in pages[f"{lang}/lifecycles"].text


def test_a_word_stands_in_both_languages_on_either_page(pages):
    for lang in LANGUAGES:
        for words in ("证书撤销", "certificate revoked", "准予"):
            assert words in pages[f"{lang}/glossary"].text


def test_a_reading_is_told_with_the_setting_by_which_a_body_may_read_otherwise(pages):
    for lang in LANGUAGES:
        assert any(link.startswith("settings.html#setting-") for link in pages[f"{lang}/interpretations"].links)
