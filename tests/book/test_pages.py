"""The pages as a reader meets them: whole, linked, the same in both languages, and the same each time."""

import re
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from attrs import evolve

from certflow import ITSMS
from certflow.book.book import Book
from certflow.book.features import shipped_features
from certflow.book.parts import FURTHER, parted
from certflow.book.results import Outcome, Results
from certflow.book.site import write
from certflow.book.twins import chapters_in

LANGUAGES = {"zh": "zh-CN", "en": "en"}
HAN = re.compile(r"[\u4e00-\u9fff]")
EMPTY = {"meta", "link", "br", "img", "hr"}


class Reader(HTMLParser):
    """What a page holds: its elements in order, tables by rows, and the words of all."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.tables, self.words, self.open = [], [], [], []
        self.feed(text)
        assert self.open == [], "every element is closed"

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in {"td", "th"}:
            self.tables[-1][-1].append("")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)
        if {"td", "th"} & {*self.open}:
            self.tables[-1][-1][-1] += data.strip()

    def all(self, tag):
        return [attrs for name, attrs in self.elements if name == tag]

    @property
    def ids(self):
        return [attrs["id"] for _, attrs in self.elements if "id" in attrs]

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def filled(words):
    """The words, with a name that a row of examples fills in between the brackets of the language."""
    chinese = re.search(r"[\u4e00-\u9fff]", words)
    return re.sub(r"<(\S[^<>]*)>", r"〈\1〉" if chinese else r"‹\1›", words)


@pytest.fixture(scope="module")
def chapters():
    return chapters_in(shipped_features())


@pytest.fixture(scope="module")
def results(chapters):
    """Everything passed, but one row failed in each language, and the second scenario of the last chapter was not run."""
    places = [place.render(lang) for chapter in chapters for place in chapter.places for lang in LANGUAGES]
    outcomes = dict.fromkeys(places, Outcome.PASSED)
    for lang in LANGUAGES:
        outcomes[chapters[0].places[1].render(lang)] = Outcome.FAILED
        del outcomes[chapters[-1].places[1].render(lang)]
    return Results(outcomes=outcomes)


@pytest.fixture(scope="module")
def book(chapters, results):
    return Book(scheme=ITSMS, policy=ITSMS.policy(), chapters=chapters, results=results)


@pytest.fixture(scope="module")
def site(book, tmp_path_factory):
    """Where the book is written, and each page as read, by its path."""
    out = tmp_path_factory.mktemp("site") / "book"
    write(book, out)
    return out, {str(file.relative_to(out)): Reader(file.read_text("utf-8")) for file in sorted(out.rglob("*.html"))}


def chapter_of(site, chapter, lang):
    return site[1][f"{lang}/chapter-{chapter.name}.html"]


def test_every_page_is_there_in_both_languages_with_the_same_places_in_the_same_order(site, chapters):
    _, pages = site
    names = {name.removeprefix("zh/") for name in pages if name.startswith("zh/")}
    assert names == {name.removeprefix("en/") for name in pages if name.startswith("en/")}
    assert names >= {f"chapter-{chapter.name}.html" for chapter in chapters}
    for name in names:
        chinese, english = pages[f"zh/{name}"], pages[f"en/{name}"]
        assert chinese.ids == english.ids, name
        assert len({*chinese.ids}) == len(chinese.ids), name


def test_every_link_leads_somewhere_inside_the_book(site):
    out, pages = site
    for name, page in pages.items():
        links = [*page.all("a"), *page.all("link")]
        assert not [element for element in page.elements if "src" in element[1] or element[0] == "script"]
        for href in (link["href"] for link in links):
            path, _, place = href.partition("#")
            target = (out / name).parent / path if path else out / name
            assert target.is_file(), (name, href)
            if place:
                assert place in pages[str(target.resolve().relative_to(out.resolve()))].ids, (name, href)


def test_beside_each_heading_stands_the_way_to_the_same_place_in_the_other_language(site):
    _, pages = site
    for name, page in pages.items():
        lang, _, file = name.rpartition("/")
        if lang:
            other = "en" if lang == "zh" else "zh"
            named = [attrs["id"] for tag, attrs in page.elements if re.fullmatch("h[2-4]", tag) and "id" in attrs]
            turns = [link["href"] for link in page.all("a") if link.get("class") == "turn"]
            assert {*turns} >= {f"../{other}/{file}#{place}" for place in named}, name
            assert {*turns} <= {f"../{other}/{file}#{place}" for place in page.ids}, name


def test_every_page_says_its_language_and_can_be_walked_through_by_its_headings_and_landmarks(site):
    _, pages = site
    for name, page in pages.items():
        assert page.all("html") == [{"lang": LANGUAGES.get(name[:2], "zh-CN")}], name
        assert len(page.all("main")) == len(page.all("h1")) == 1, name
        assert page.all("title"), name
        levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
        assert all(after <= before + 1 for before, after in pairwise(levels)), name
        assert all(attrs.get("scope") for attrs in page.all("th")), name
        if "/" in name:
            assert page.all("a")[0] == {"class": "skip", "href": "#text"}
            assert page.all("main") == [{"id": "text"}]


def test_no_chinese_is_on_an_english_page_but_the_name_of_the_language_and_on_those_about_words(site):
    _, pages = site
    for name, page in pages.items():
        if name.startswith("en/") and name not in {"en/glossary.html", "en/interpretations.html"}:
            assert {word.strip() for word in page.words if HAN.search(word)} == {"中文"}, name


def test_every_sentence_and_every_row_of_every_scenario_is_on_the_page_of_its_chapter(site, chapters):
    for chapter in chapters:
        for lang in LANGUAGES:
            page = chapter_of(site, chapter, lang)
            said = re.sub(r"\s", "", page.text)
            steps = [step for rule in chapter.rules for step in rule.background]
            steps += [step for scenario in chapter.scenarios for step in scenario.steps]
            for words in (chapter.about, *(rule.name for rule in chapter.rules), *(step.text for step in steps)):
                assert re.sub(r"\s", "", filled(words.render(lang))) in said
            tables = [
                [[filled(cell.render(lang)) for cell in row] for row in step.table] for step in steps if step.table
            ]
            for examples in (table for scenario in chapter.scenarios for table in scenario.examples):
                rows = [examples.columns, *(row.cells for row in examples.rows)]
                tables.append([[cell.render(lang) for cell in row] for row in rows])
            for table in tables:
                assert table in page.tables or table in [[row[:-1] for row in each] for each in page.tables]


def test_each_result_is_told_in_words_beside_its_scenario_or_row(site, chapters, results):
    for chapter in chapters:
        for lang in LANGUAGES:
            words = [word.strip() for word in chapter_of(site, chapter, lang).words]
            told = [word for word in words if word in {outcome.label.render(lang) for outcome in Outcome}]
            assert told == [results.of(place.render(lang)).label.render(lang) for place in chapter.places]


def test_what_did_not_pass_is_counted_at_the_head_of_the_chapter_and_in_the_contents(site, chapters):
    _, pages = site
    failed, unrun, whole = chapters[0], chapters[-1], chapters[1]
    assert "1项未通过" in chapter_of(site, failed, "zh").text
    assert "1 not run" in chapter_of(site, unrun, "en").text
    assert f"all {len(whole.places)} passed" in chapter_of(site, whole, "en").text
    assert "1项未通过" in pages["zh/index.html"].text
    assert f"{sum(len(chapter.places) for chapter in chapters) - 2} passed" in pages["en/index.html"].text


def test_each_requirement_is_told_with_the_acts_that_it_stands_before(site, chapters):
    waiting = next(chapter for chapter in chapters if chapter.name == "waiting")
    text = chapter_of(site, waiting, "zh").text
    assert "CNCA-ITSMS-01:2026 5.1.2(4)（条号系推定）" in text
    assert "因自身原因被暂停、注销或撤销证书的，已满一年 （办理前核查：提出认证申请和重新申请）" in text


def test_each_clause_is_told_once_on_a_page(site, chapters):
    registered = {citation.clause.number for citation in ITSMS.register()}
    for chapter in chapters:
        told = [each for each in chapter_of(site, chapter, "en").all("div") if each.get("class") == "clause"]
        assert len(told) == len({number for rule in chapter.rules for number in rule.clauses} & registered)


def test_every_chapter_that_is_shipped_has_its_place_in_the_order_of_the_book(chapters):
    assert FURTHER not in [part for part, _ in parted(chapters)]


def test_the_same_input_gives_the_same_bytes(book, site, tmp_path):
    write(book, tmp_path)
    first, second = (
        {file.relative_to(out): file.read_bytes() for file in out.rglob("*.*")} for out in (site[0], tmp_path)
    )
    assert first == second


def test_beside_a_clause_stands_what_the_body_has_settled_about_it(site, book, chapters, tmp_path):
    waiting = tuple(chapter for chapter in chapters if chapter.name == "waiting")
    assert "暂停已恢复的，仍限制一年 ：否 （默认值）" in chapter_of(site, waiting[0], "zh").text
    policy = ITSMS.policy().settle("Chen Li", date(2026, 3, 2), restored_suspension_bars=True)
    write(evolve(book, chapters=waiting, policy=policy), tmp_path)
    text = Reader((tmp_path / "zh" / "chapter-waiting.html").read_text("utf-8")).text
    assert "暂停已恢复的，仍限制一年 ：是 （机构自行确定）" in text
