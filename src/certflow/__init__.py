"""certflow: a workflow state machine for management-system certification, whose guards say on which days, and why.

The one idea: a guard answers on which days its requirement holds. Build a `Case`, `advance` it with `Request`s and read
the `Verdict`s. To add to a scheme, `Scheme.extend` it with a `State`, a `Transition`, a `Guard` and a class of facts
(`fact`): ``examples/acme`` is a package that does. What the shipped scheme is made of stands in `certflow.schemes.itsms`,
what its tests need in `certflow.testing`. This is not legal advice.
"""

from typing import TYPE_CHECKING

from certflow.case.agenda import Due, DueKind, agenda
from certflow.case.case import Case
from certflow.case.duties import Owed, owed
from certflow.case.record import Correction, Judgement, Migration, Record, Request, Verdict
from certflow.errors import (
    AutomaticLoopError,
    AutomaticTieError,
    BlockedError,
    BrokenRecordError,
    CaseExistsError,
    CaseFileError,
    CaseNotWritableError,
    CertflowError,
    ConflictError,
    ConversionError,
    CorrectionError,
    DayOrderError,
    DrawingError,
    DutyError,
    EarlierSchemeError,
    FactsTypeError,
    FactsValueError,
    FixedSettingError,
    FutureDayError,
    GuardError,
    KeyNeededError,
    KeyReusedError,
    MissingExtraError,
    NotADayError,
    NotInEveryCaseError,
    NoTransactionError,
    OtherSchemeError,
    ReplayError,
    ReservedKeyError,
    SameSchemeError,
    SchemeError,
    SchemeModuleError,
    SettingValueError,
    StoreClosedError,
    StoreUnavailableError,
    StoreVersionError,
    UnfitWordsError,
    UnjudgedMoveError,
    UnknownCaseError,
    UnknownCounterpartError,
    UnknownLifecycleError,
    UnknownSchemeError,
    UnknownSettingError,
    UnknownTrackError,
    UnknownTransitionError,
    UnsettledError,
)
from certflow.model.clause import Clause, Layer
from certflow.model.finding import (
    Finding,
    Outcome,
    all_of,
    any_of,
    holds_during,
    holds_from,
    holds_until,
    met,
    not_applicable,
    undetermined,
    unmet,
)
from certflow.model.months import add_months
from certflow.model.text import Lang, Text
from certflow.model.window import ALWAYS, NEVER, Window
from certflow.rules.facts import Choice, Nothing, fact, label_of, lacks, missing
from certflow.rules.interpretation import Interpretation
from certflow.rules.lifecycle import Consequence, Duty, Lifecycle, Reversal
from certflow.rules.question import Question
from certflow.rules.scheme import Citation, Scheme
from certflow.rules.setting import UNSETTLED, Policy, Setting, Settled
from certflow.rules.transition import START, Guard, Standing, State, Transition
from certflow.rules.view import Filed, Stay, Track, View
from certflow.schemes.itsms import ITSMS

if TYPE_CHECKING:
    from certflow.schemes.isms import ISMS
    from certflow.schemes.qms import QMS

__version__: str


def __getattr__(name: str) -> object:
    """What is looked up where it is asked for, as it would lengthen every import: ``__version__``, `QMS`, `ISMS`."""
    if name == "__version__":
        from importlib.metadata import version  # noqa: PLC0415 - see above

        return version("certflow")
    if name in {"QMS", "ISMS"}:
        from certflow.schemes.named import SHIPPED  # noqa: PLC0415 - see above

        return SHIPPED["cnca-qms-2025" if name == "QMS" else "cnca-isms-2026"]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "ALWAYS",
    "ISMS",
    "ITSMS",
    "NEVER",
    "QMS",
    "START",
    "UNSETTLED",
    "AutomaticLoopError",
    "AutomaticTieError",
    "BlockedError",
    "BrokenRecordError",
    "Case",
    "CaseExistsError",
    "CaseFileError",
    "CaseNotWritableError",
    "CertflowError",
    "Choice",
    "Citation",
    "Clause",
    "ConflictError",
    "Consequence",
    "ConversionError",
    "Correction",
    "CorrectionError",
    "DayOrderError",
    "DrawingError",
    "Due",
    "DueKind",
    "Duty",
    "DutyError",
    "EarlierSchemeError",
    "FactsTypeError",
    "FactsValueError",
    "Filed",
    "Finding",
    "FixedSettingError",
    "FutureDayError",
    "Guard",
    "GuardError",
    "Interpretation",
    "Judgement",
    "KeyNeededError",
    "KeyReusedError",
    "Lang",
    "Layer",
    "Lifecycle",
    "Migration",
    "MissingExtraError",
    "NoTransactionError",
    "NotADayError",
    "NotInEveryCaseError",
    "Nothing",
    "OtherSchemeError",
    "Outcome",
    "Owed",
    "Policy",
    "Question",
    "Record",
    "ReplayError",
    "Request",
    "ReservedKeyError",
    "Reversal",
    "SameSchemeError",
    "Scheme",
    "SchemeError",
    "SchemeModuleError",
    "Setting",
    "SettingValueError",
    "Settled",
    "Standing",
    "State",
    "Stay",
    "StoreClosedError",
    "StoreUnavailableError",
    "StoreVersionError",
    "Text",
    "Track",
    "Transition",
    "UnfitWordsError",
    "UnjudgedMoveError",
    "UnknownCaseError",
    "UnknownCounterpartError",
    "UnknownLifecycleError",
    "UnknownSchemeError",
    "UnknownSettingError",
    "UnknownTrackError",
    "UnknownTransitionError",
    "UnsettledError",
    "Verdict",
    "View",
    "Window",
    "__version__",
    "add_months",
    "agenda",
    "all_of",
    "any_of",
    "fact",
    "holds_during",
    "holds_from",
    "holds_until",
    "label_of",
    "lacks",
    "met",
    "missing",
    "not_applicable",
    "owed",
    "undetermined",
    "unmet",
]
