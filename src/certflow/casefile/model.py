"""A case file as read: what it asks, line by line, and how it runs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from attrs import frozen

from certflow.case.case import Case
from certflow.case.record import Request
from certflow.casefile.problems import message
from certflow.errors import CaseFileError, CertflowError, KeyReusedError
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy

__all__ = ["Act", "CaseFile", "CorrectionRequest"]


@frozen(kw_only=True)
class CorrectionRequest:
    """A correction as a file asks for it: of the act numbered (from 1) or keyed ``of``; facts None sets it aside."""

    of: int | str
    on: date
    reason: str
    facts: object = None
    by: str = ""
    key: str = ""


@frozen
class Act:
    """One act of a file and the line on which it begins."""

    line: int
    request: Request | CorrectionRequest


@frozen(kw_only=True, eq=False)
class CaseFile:
    """A case file as read; nothing of it has been judged yet."""

    path: Path
    case: str
    client: str | None
    scheme: Scheme
    policy: Policy
    acts: tuple[Act, ...]
    until: date | None = None
    until_line: int = 0

    def run(self) -> Case:
        """The case after every act in order and, where ``until`` says so, the time after. A blocked act is recorded.

        Raises CaseFileError, with the line of the act, where an act cannot be asked: no track that could be meant, a
        day before the last move, a key used twice, a record that cannot be corrected.
        """
        case = Case.new(self.case, self.scheme, self.policy)
        numbers: list[int] = []
        for place, act in enumerate(self.acts, 1):
            try:
                case, number = self._carry_out(case, act.request, numbers)
            except CertflowError as error:
                raise self._failed(act.line, f"acts[{place}]", error) from error
            numbers.append(number)
        if self.until is None:
            return case
        try:
            return case.until(self.until)
        except CertflowError as error:
            raise self._failed(self.until_line, "until", error) from error

    def _carry_out(self, case: Case, request: Request | CorrectionRequest, numbers: list[int]) -> tuple[Case, int]:
        """The case after an act, and the number of the record that the act became."""
        before = len(case.records)
        used = next((record.seq for record in case.records if request.key and record.key == request.key), None)
        if isinstance(request, Request):
            after, _ = case.advance(request)
        elif used is not None:
            raise KeyReusedError(request.key, used)
        else:
            of = numbers[self._number_of(request.of) - 1]
            after, _ = case.correct(
                of, on=request.on, reason=request.reason, facts=request.facts, by=request.by, key=request.key
            )
        new = (record.seq for record in after.records[before:] if record.cause is None)
        return after, next(new, used or 0)

    def _number_of(self, of: int | str) -> int:
        if isinstance(of, int):
            return of
        return next(number for number, act in enumerate(self.acts, 1) if act.request.key == of)

    def _failed(self, line: int, where: str, error: CertflowError) -> CaseFileError:
        en, zh = " ".join(error.en.split()), "".join(error.zh.splitlines())
        return CaseFileError([message(str(self.path), line, where, en, zh)])
