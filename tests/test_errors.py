"""Every error goes through pickle and copy whole."""

import copy
import inspect
import pickle

import pytest

from certflow import ITSMS, BlockedError, Case, Request, errors
from certflow.testing import application, day

ON = day("2026-09-01")
MADE = [
    errors.CertflowError("wrong", "错误"),
    errors.SchemeError("tiny", [("no state", "没有状态"), ("no id", "没有标识")]),
    errors.UnknownTransitionError("submitt", ["submit"]),
    errors.NotInEveryCaseError("submit"),
    errors.NotInEveryCaseError("invalidate", "C1"),
    errors.UnknownTrackError("accept", "C2", ["C1"]),
    errors.UnknownTrackError("accept", None, []),
    errors.UnknownTrackError("close_audit", None, ["S1", "S2"]),
    errors.SchemeModuleError("own:OWN", KeyError("x"), ("own.py", 3)),
    errors.UnknownSchemeError("own", ["own-2026"]),
    errors.UnknownSchemeError("own:OWN", lacks_module="own"),
    errors.UnknownSchemeError("own:OWN", ["own:OWN_2026"], lacks_name=True),
    errors.UnknownSettingError("full", ["full_period"]),
    errors.FixedSettingError("field", "the rule, 5", "该规则 5"),
    errors.SettingValueError("full_period", 3, "day_after"),
    errors.UnsettledError("term", "The term", "有效期"),
    errors.FactsTypeError("submit", int, str),
    errors.NotADayError("2026-09-01"),
    errors.DayOrderError("accept", "C1", ON, day("2026-09-02")),
    errors.KeyNeededError("invalidate"),
    errors.KeyReusedError("k", 3),
    errors.ReservedKeyError("#1"),
    errors.GuardError("end", "yes", "it answered True", "其结果为True"),
    errors.DutyError("report", "C1", "KeyError: 'x'"),
    errors.AutomaticLoopError("M1", ON, "back"),
    errors.AutomaticTieError("M1", ON, ["one", "other"]),
    errors.UnjudgedMoveError("submit", "START"),
    errors.CorrectionError(3, "it is gone", "已作废"),
    errors.SameSchemeError("C-1", "cnca-itsms-2026"),
    errors.UnknownCounterpartError("granted", "acme", ["valid"]),
    errors.ConversionError(3, "acme", "it failed", "出错"),
    errors.EarlierSchemeError("C-1", "acme"),
    errors.ReplayError(3, "it differs", "结果不同"),
    errors.BlockedError("not permitted", "不得办理", "the verdict"),
    errors.MissingExtraError("a case file", "案卷文件", "casefile"),
    errors.CaseNotWritableError("c", "a text in it is blank", "其中有空白文字"),
    errors.CaseFileError([("a.yaml:1: key", "a.yaml:1：键"), ("a.yaml:2: key", "a.yaml:2：键")]),
    errors.UnknownLifecycleError("audits", ["audit"]),
    errors.DrawingError("out of memory"),
    errors.UnknownCaseError("C-1"),
    errors.CaseExistsError("C-1"),
    errors.UnfitWordsError("case id", "案卷编号", "", 64),
    errors.ConflictError("C-1", 3, 4),
    errors.FutureDayError("submit", ON, day("2026-08-31")),
    errors.FactsValueError("submit", "headcount"),
    errors.NoTransactionError(),
    errors.OtherSchemeError("C-1", "cnca-itsms-2026", "acme"),
    errors.StoreVersionError(1, 2),
    errors.StoreUnavailableError("database or disk is full"),
    errors.StoreClosedError(),
    errors.BrokenRecordError("C-1", 3, "the hash differs", "摘要不符"),
    errors.FeaturesError("waiting.feature has no twin", "waiting.feature 缺少对应版本"),
    errors.NotABookError("book"),
]


def through_pickle(error):
    return pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes


WAYS = {"pickle": through_pickle, "copy": copy.copy, "deepcopy": copy.deepcopy}


def test_every_error_class_is_among_those_tried():
    classes = {
        kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, errors.CertflowError)
    }

    assert {type(error) for error in MADE} == classes
    assert {kind.__name__ for kind in classes} == {*errors.__all__}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
def test_an_error_keeps_its_data_and_both_messages(error, way):
    again = WAYS[way](error)

    assert type(again) is type(error)
    assert vars(again) == vars(error)
    assert again.args == error.args
    assert (str(again), again.render("en"), again.render("zh")) == (error.en, error.en, error.zh)


@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
def test_an_error_speaks_two_languages_and_is_a_standard_one_as_well(error):
    assert error.en.strip()
    assert any("一" <= letter <= "鿿" for letter in error.zh)
    assert str(error) == error.en
    assert type(error) is errors.CertflowError or len(type(error).__bases__) == 2


@pytest.mark.parametrize("way", WAYS)
def test_a_blocked_verdict_travels_with_its_error(way):
    verdict = Case.new("demo", ITSMS).ask(Request("submit", ON, application(ON, headcount=None)))
    with pytest.raises(BlockedError) as error:
        verdict.raise_if_blocked()
    again = WAYS[way](error.value).verdict

    assert (again.transition, again.on, again.judgements) == (verdict.transition, verdict.on, verdict.judgements)
