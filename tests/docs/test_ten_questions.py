"""The questions that the book has to answer: the table, the Chinese pages and the verdicts say the same."""

import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from certflow import ITSMS
from certflow.book.ahead import ahead
from certflow.book.book import Book
from certflow.book.chapters import chapter_pages
from certflow.book.dossier import dossier_pages
from certflow.book.features import shipped_features
from certflow.book.rendering import Writer
from certflow.book.subject import subject_of
from certflow.book.twins import chapters_in
from certflow.case.words import NO_DAY, reasons_of
from certflow.casefile import read_case
from certflow.model.finding import Outcome
from certflow.model.text import Text

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/reference/ten-questions.md"
ROW = re.compile(r"^\| \d+ \| (chapter )?`([\w.-]+)` \| (.+?) \| (.+?) \| (.+?) \| (.*?) ?\|$", re.MULTILINE)
QUESTIONS = [match.groups() for match in ROW.finditer(PAGE.read_text(encoding="utf-8"))]
OF_CASES = [question[1:] for question in QUESTIONS if not question[0]]
OF_CHAPTERS = [question[1:] for question in QUESTIONS if question[0]]
ANSWERS = {
    "no": "not permitted",
    "no, it cannot be judged yet": "not permitted",
    "yes, bringing what an application takes": "permitted, once its facts are brought",
}


def test_there_are_ten_of_them_each_answered_in_a_known_way():
    assert len(QUESTIONS) == 10
    assert {answer for _, _, _, answer, _, _ in QUESTIONS} == ANSWERS.keys()


def asked(question):
    """The day and the act's Chinese title that a question names."""
    *numbers, act = re.search(r"(\d+)年(\d+)月(\d+)日可否(\S+?)？", question).groups()
    return date(*map(int, numbers)), act


def in_chinese(day):
    return Text("{day}", "{day}", day=day).render("zh")


def words(html):
    """What a page says, without its marks."""
    return re.sub(r"\s+", "", unescape(re.sub(r"<[^>]+>", "", html)))


def verdict_on(file, day, act):
    """What certflow says: how an act stands on a day, the first permitted day, and what is in the way."""
    case = read_case(ROOT / "examples" / file).run()
    for record in case.records:
        if record.on == day and case.title_of(record.transition).render("zh") == act:
            return "permitted" if record.done else "not permitted", record.first_day, record.in_the_way
    (verdict,) = [each for each in case.outlook(day) if each.title.render("zh") == act]
    barring = [judged for judged in verdict.in_the_way if not judged.awaits_facts]
    standing = "not permitted" if barring else "permitted, once its facts are brought"
    (possible,) = [each for each in ahead(case, day) if each.act.transition.title.render("zh") == act]
    assert possible.standing.render("en") == standing
    return standing, possible.when, barring


@pytest.mark.parametrize(("file", "question", "answer", "first", "by"), OF_CASES)
def test_certflow_answers_as_the_table_does(file, question, answer, first, by):
    day, act = asked(question)
    standing, since, barring = verdict_on(file, day, act)

    assert ANSWERS[answer] == standing
    if isinstance(since, Text):
        assert since.render("zh") == f"自{in_chinese(date.fromisoformat(first))}起"
    else:
        assert first == str(since or "no day")
    reasons = [reason for judged in barring for reason in reasons_of(judged, day)]
    assert {reason.clause.label.render("en") for reason in reasons} == ({by} if by else set())
    assert ("cannot be judged" in answer) == any(reason.outcome is Outcome.UNDETERMINED for reason in reasons)


@pytest.mark.parametrize(("file", "question", "answer", "first", "by"), OF_CASES)
def test_the_page_of_the_case_tells_it_in_chinese(file, question, answer, first, by):
    day, act = asked(question)
    _, _, barring = verdict_on(file, day, act)
    subject = subject_of(read_case(ROOT / "examples" / file))
    book = Book(scheme=ITSMS, policy=ITSMS.policy(), cases=(subject,))
    (page,) = dossier_pages(book)
    told = words(Writer(book, {page.name: page.title}, "zh").page(page))
    since = NO_DAY.render("zh") if first == "no day" else in_chinese(date.fromisoformat(first))
    clauses = [reason.clause.label.render("zh") for judged in barring for reason in reasons_of(judged, day)]
    needed = [words(one) for one in (since, *clauses)]

    places = [place.end() for place in re.finditer(re.escape(act), told)]
    assert any(all(one in told[place : place + 600] for one in needed) for place in places)


@pytest.fixture(scope="module")
def chapters():
    """Each chapter's page in Chinese, as HTML."""
    book = Book(scheme=ITSMS, policy=ITSMS.policy(), chapters=chapters_in(shipped_features()))
    pages = [page for page in chapter_pages(book) if page.name in {f"chapter-{name}" for name, *_ in OF_CHAPTERS}]
    writer = Writer(book, {page.name: page.title for page in chapter_pages(book)}, "zh")
    return {page.name.removeprefix("chapter-"): writer.page(page) for page in pages}


@pytest.mark.parametrize(("chapter", "question", "answer", "first", "by"), OF_CHAPTERS)
def test_the_chapter_shows_it_in_a_row_of_its_examples(chapters, chapter, question, answer, first, by):
    since, day = [date(*map(int, numbers)) for numbers in re.findall(r"(\d+)年(\d+)月(\d+)日", question)]
    (told,) = [
        words(rule)
        for rule in re.split(r"<h2", chapters[chapter])[1:]
        if words(rule).split(">", 1)[-1].startswith(by) and in_chinese(since) in words(rule)
    ]

    assert answer == "no"
    assert re.search(f"{in_chinese(day)}不得办理{in_chinese(date.fromisoformat(first))}", told)
