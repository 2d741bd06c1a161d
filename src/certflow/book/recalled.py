"""A recorded run, as far as it still holds: of the scheme and of each feature file as they are now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from certflow.bdd.digest import scheme_digest
from certflow.bdd.recorded import Recorded, RecordedFile, file_digest, read_results
from certflow.bdd.twins import CHINESE, ENGLISH
from certflow.book.chapter import Chapter
from certflow.book.chapters import page_name
from certflow.book.results import Outcome, Results
from certflow.model.text import Text
from certflow.rules.scheme import Scheme

__all__ = ["recalled"]

_OUTCOMES = {"passed": Outcome.PASSED, "failed": Outcome.FAILED, "skipped": Outcome.NOT_RUN}
_LACKING = Text(
    "Not every scenario of these chapters counts as run, for the reason given there: {chapters}.",
    "以下各章的场景未全部计为已运行，理由见各章：{chapters}。",
)


def recalled(path: Path, features: Path, chapters: Sequence[Chapter], scheme: Scheme) -> Results:
    """The results in a file, for the chapters in a directory, judged by a scheme. Raises CaseFileError, OSError."""
    recorded = read_results(path)
    judged = [one for one in recorded.features if one.scheme == scheme.id and one.digest == scheme_digest(scheme)]
    if not judged:
        why = (_otherwise(recorded, scheme),)
        return Results(day=recorded.day, reasons=dict.fromkeys(["index", *map(page_name, chapters)], why))
    holding = [one for one in judged if _stands(features / one.file, one)]
    outcomes = {f"{one.file}:{line}": _OUTCOMES[outcome] for one in holding for line, outcome in one.outcomes.items()}
    run, valid = ({one.file for one in some} for some in (judged, holding))
    reasons = {page_name(chapter): tuple(_reasons(chapter, run, valid)) for chapter in chapters}
    lacking = tuple(chapter.title for chapter in chapters if reasons[page_name(chapter)])
    if lacking:
        reasons["index"] = (Text(_LACKING.en, _LACKING.zh, chapters=lacking),)
    return Results(day=recorded.day, outcomes=outcomes, reasons=reasons)


def _stands(path: Path, one: RecordedFile) -> bool:
    return path.is_file() and file_digest(path) == one.sha256


def _otherwise(recorded: Recorded, scheme: Scheme) -> Text:
    if any(one.scheme == scheme.id for one in recorded.features):
        return Text(
            "The scheme or the program has changed since the run, so that its results no longer count: all scenarios are"
            " shown as not run. Record the results anew.",
            "运行之后，方案或程序已有改动，原结果不再有效，全部场景标为未运行。请重新记录结果。",
        )
    others = tuple(sorted({one.scheme for one in recorded.features}))
    return Text(
        "The run judged by {others}, not by {scheme}: all scenarios are shown as not run. Record results by this scheme."
        if others
        else "No scenario ran in the recorded run: all are shown as not run. Record the results anew.",
        "该次运行所依据的方案为{others}，而非{scheme}，全部场景标为未运行。请按本方案重新记录结果。"
        if others
        else "所记录的运行未运行任何场景，全部场景标为未运行。请重新记录结果。",
        others=others,
        scheme=scheme.id,
    )


def _reasons(chapter: Chapter, run: set[str], valid: set[str]) -> Iterator[Text]:
    files = [f"{language}/{chapter.name}.feature" for language in (ENGLISH, CHINESE)]
    if absent := tuple(file for file in files if file not in run):
        yield Text(
            "Not part of the run, so that its scenarios are shown as not run: {files}.",
            "以下文件不在该次运行之内，其中场景标为未运行：{files}。",
            files=absent,
        )
    if changed := tuple(file for file in files if file in run - valid):
        yield Text(
            "Changed since the run, so that its scenarios are shown as not run: {files}. Record the results anew.",
            "以下文件在运行之后已有改动，其中场景标为未运行：{files}。请重新记录结果。",
            files=changed,
        )
