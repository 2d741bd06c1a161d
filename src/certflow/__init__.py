"""certflow: a workflow state machine for management-system certification, whose guards say on which days, and why.

The one idea: a guard answers on which days its requirement holds. Build a `Case`, `advance` it with `Request`s and read
the `Verdict`s. This is not legal advice.
"""

from importlib.metadata import version

from certflow.case.case import Case
from certflow.case.duties import Owed, owed
from certflow.case.record import Correction, Judgement, Record, Request, Verdict
from certflow.errors import (
    AutomaticLoopError,
    AutomaticTieError,
    BlockedError,
    CaseFileError,
    CertflowError,
    CorrectionError,
    DayOrderError,
    FactsTypeError,
    GuardError,
    KeyReusedError,
    MissingExtraError,
    NotADayError,
    ReplayError,
    ReservedKeyError,
    SchemeError,
    SettingValueError,
    UnjudgedMoveError,
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
from certflow.rules.lifecycle import Consequence, Duty, Lifecycle
from certflow.rules.scheme import Citation, Scheme
from certflow.rules.setting import UNSETTLED, Policy, Setting, Settled
from certflow.rules.transition import START, Guard, Standing, State, Transition
from certflow.rules.view import Filed, Stay, Track, View
from certflow.schemes.itsms import ITSMS

__version__ = version("certflow")

__all__ = [
    "ALWAYS",
    "ITSMS",
    "NEVER",
    "START",
    "UNSETTLED",
    "AutomaticLoopError",
    "AutomaticTieError",
    "BlockedError",
    "Case",
    "CaseFileError",
    "CertflowError",
    "Choice",
    "Citation",
    "Clause",
    "Consequence",
    "Correction",
    "CorrectionError",
    "DayOrderError",
    "Duty",
    "FactsTypeError",
    "Filed",
    "Finding",
    "Guard",
    "GuardError",
    "Judgement",
    "KeyReusedError",
    "Lang",
    "Layer",
    "Lifecycle",
    "MissingExtraError",
    "NotADayError",
    "Nothing",
    "Outcome",
    "Owed",
    "Policy",
    "Record",
    "ReplayError",
    "Request",
    "ReservedKeyError",
    "Scheme",
    "SchemeError",
    "Setting",
    "SettingValueError",
    "Settled",
    "Standing",
    "State",
    "Stay",
    "Text",
    "Track",
    "Transition",
    "UnjudgedMoveError",
    "UnknownSettingError",
    "UnknownTrackError",
    "UnknownTransitionError",
    "UnsettledError",
    "Verdict",
    "View",
    "Window",
    "__version__",
    "add_months",
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
