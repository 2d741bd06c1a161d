"""What a recorded run found counts as long as the scheme and the features are the same."""

from datetime import date

import pytest

from certflow import ISMS, ITSMS
from certflow.bdd.digest import scheme_digest
from certflow.bdd.recorded import Recorded, RecordedFile, file_digest, write_results
from certflow.book.features import shipped_features
from certflow.book.recalled import recalled
from certflow.book.results import Outcome
from certflow.book.twins import chapters_in
from certflow.cli.app import run_app

NAMES = ("certificate", "waiting")
FILES = tuple(f"{language}/{name}.feature" for language in ("en", "zh-CN") for name in NAMES)


@pytest.fixture
def project(tmp_path):
    """Two chapters in both languages, and a run of them in which the first result of each file failed."""
    for file in FILES:
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_bytes((shipped_features() / file).read_bytes())
    record(tmp_path)
    return tmp_path


def record(project, scheme=ITSMS, digest=None, files=FILES, outcomes=None):
    places = {}
    for chapter in chapters_in(project):
        for place in chapter.places:
            for lang in ("en", "zh"):
                file, _, line = place.render(lang).rpartition(":")
                places.setdefault(file, []).append(int(line))
    features = tuple(
        RecordedFile(
            file,
            file_digest(project / file),
            scheme.id,
            digest or scheme_digest(scheme),
            dict.fromkeys(places[file], "passed") | {places[file][0]: "failed", places[file][1]: "skipped"},
        )
        for file in files
    )
    write_results(project / "results.json", Recorded("0.1.0", "3.11.7", date(2026, 11, 26), features))


def shown(project, scheme=ITSMS):
    chapters = chapters_in(project)
    return chapters, recalled(project / "results.json", project, chapters, scheme)


def test_what_the_run_found_is_shown_row_by_row(project):
    chapters, results = shown(project)

    for chapter in chapters:
        for lang in ("en", "zh"):
            found = [results.of(place.render(lang)) for place in chapter.places]
            assert found[:2] == [Outcome.FAILED, Outcome.NOT_RUN]
            assert {*found[2:]} == {Outcome.PASSED}
    assert results.day == date(2026, 11, 26)
    assert not any(results.reasons.values())


def test_a_feature_file_that_changed_is_not_run_and_its_chapter_says_so(project):
    file = project / "zh-CN" / "waiting.feature"
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    chapters, results = shown(project)
    certificate, waiting = (chapter.places for chapter in chapters)

    assert {results.of(place.zh) for place in waiting} == {Outcome.NOT_RUN}
    assert results.of(waiting[2].en) == results.of(certificate[2].zh) == Outcome.PASSED
    (said,) = results.reasons["chapter-waiting"]
    assert said.en.startswith("Changed since the run")
    assert "在运行之后已有改动" in said.zh
    assert said.values == {"files": ("zh-CN/waiting.feature",)}
    assert results.reasons["chapter-certificate"] == ()
    assert chapters[1].title.en in results.reasons["index"][0].render("en")


def test_a_feature_file_that_did_not_run_is_told_apart_from_one_that_changed(project):
    record(project, files=FILES[:3])
    _, results = shown(project)

    assert [said.render("en") for said in results.reasons["chapter-waiting"]] == [
        "Not part of the run, so that its scenarios are shown as not run: zh-CN/waiting.feature."
    ]


WHOLE = {
    "the scheme changed": ({"digest": "0" * 64}, "The scheme or the program has changed", "方案或程序已有改动"),
    "another scheme": ({"scheme": ISMS}, "The run judged by cnca-isms-2026, not by cnca-itsms-2026", "所依据的方案为"),
    "nothing ran": ({"files": ()}, "No scenario ran in the recorded run", "未运行任何场景"),
}
"""What is otherwise about the record, and what is said of it."""


@pytest.mark.parametrize("kind", WHOLE)
def test_where_the_scheme_is_another_nothing_is_run_and_every_page_says_why(project, kind):
    otherwise, en, zh = WHOLE[kind]
    record(project, **otherwise)
    chapters, results = shown(project)

    assert {results.of(place.en) for chapter in chapters for place in chapter.places} == {Outcome.NOT_RUN}
    for page in ("index", "chapter-waiting", "chapter-certificate"):
        (said,) = results.reasons[page]
        assert en in said.render("en")
        assert zh in said.render("zh")


def test_the_book_shows_results_and_reasons(project, tmp_path, capsys):
    record(project, files=FILES[:3])
    asked = ["book", "--out", str(tmp_path / "book"), "--features", str(project), "--lang", "zh"]
    assert run_app([*asked, "--results", str(project / "results.json")]) == 0
    page = (tmp_path / "book" / "zh" / "chapter-waiting.html").read_text(encoding="utf-8")

    assert "以下文件不在该次运行之内，其中场景标为未运行：zh-CN/waiting.feature。" in page
    assert "未运行" in page
    assert "通过" in (tmp_path / "book" / "zh" / "chapter-certificate.html").read_text(encoding="utf-8")
    capsys.readouterr()


def test_a_file_of_results_that_cannot_be_read_stops_the_book(project, tmp_path, capsys):
    (project / "results.json").write_text("{}", encoding="utf-8")
    asked = ["book", "--out", str(tmp_path / "book"), "--features", str(project), "--lang", "zh"]

    assert run_app([*asked, "--results", str(project / "results.json")]) == 2
    assert "不是有效的运行结果" in capsys.readouterr().err
    assert not (tmp_path / "book").exists()
