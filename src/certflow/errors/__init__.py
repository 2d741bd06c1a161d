"""Every error certflow raises, one class per mistake.

CertflowError
├── SchemeError (ValueError)            a scheme does not hold together; raised when it is built
├── UnknownTransitionError (LookupError) no such transition in the scheme
├── NotInEveryCaseError (LookupError)   an act for every case that does not begin where a certification stands
├── UnknownTrackError (LookupError)     no such track in the case, or several that could be meant
├── UnknownSchemeError (LookupError)    no scheme of that id, or of that name in a module
├── SchemeModuleError (ImportError)     the module of a scheme fails while it is imported
├── UnknownSettingError (LookupError)   no such setting in the scheme
├── FixedSettingError (ValueError)      a value settled for what the rule itself gives
├── SettingValueError (ValueError)      a value that a setting does not take
├── UnsettledError (LookupError)        a setting without default that nobody has settled
├── FactsTypeError (TypeError)          facts of another class than the transition takes
├── NotADayError (TypeError)            something else than a `datetime.date` where a day is asked
├── DayOrderError (ValueError)          a day before the track's last move
├── KeyReusedError (ValueError)         a request's key used again with other content
├── KeyNeededError (ValueError)         an act for every case without a key to resume it by
├── ReservedKeyError (ValueError)       a key that begins with #, as the derived ones do
├── GuardError (RuntimeError)           a guard failed, or answered with something else than a finding
├── DutyError (RuntimeError)            a duty failed to tell the day on which it falls due
├── AutomaticLoopError (RuntimeError)   automatic acts of one day bring each other about without end
├── AutomaticTieError (RuntimeError)    two automatic acts of one track fall on one day
├── UnjudgedMoveError (RuntimeError)    the engine was asked to move without a permitting verdict
├── CorrectionError (ValueError)        a correction that names no act that can be corrected
├── SameSchemeError (ValueError)        a case is to move to the scheme that it is under
├── UnknownCounterpartError (LookupError) a move names a state that its schemes do not have
├── ConversionError (TypeError)         a move converted facts into what the new scheme does not take
├── EarlierSchemeError (LookupError)    a history names a scheme that was not given with it
├── ReplayError (ValueError)            a history that does not replay
├── BlockedError (PermissionError)      raised only by ``raise_if_blocked``
├── MissingExtraError (ImportError)     an optional package is not installed
├── CaseFileError (ValueError)          a file that cannot be read; each problem names file, line and key
├── CaseNotWritableError (ValueError)   a case that no case file can say
├── UnknownLifecycleError (LookupError) no such lifecycle in the scheme
├── DrawingError (RuntimeError)         the picture could not be drawn
├── UnknownCaseError (LookupError)      no such case in the store
├── CaseExistsError (ValueError)        a case of that id is kept already
├── UnfitWordsError (ValueError)        an id, key, name or reason that no database keeps as it is
├── ConflictError (RuntimeError)        the case has moved on since it was read
├── FutureDayError (ValueError)         a day that has not come yet
├── FactsValueError (ValueError)        facts whose values do not fit their fields
├── NoTransactionError (RuntimeError)    the host has begun no transaction on its connection
├── OtherSchemeError (ValueError)       the case is kept under another scheme
├── StoreVersionError (RuntimeError)    tables of another version
├── StoreUnavailableError (OSError)     the database refused: full, locked, read-only, unreachable
├── StoreClosedError (ValueError)       the store was closed
├── BrokenRecordError (ValueError)      a kept record that does not read
├── FeaturesError (ValueError)          features that cannot be put side by side in both languages
└── NotABookError (FileExistsError)     a book was to go where something else is

A blocked request is no error: it is a verdict. Sentences that an officer can meet are `Text` values in both
languages; ``str(error)`` is the English one.
"""

from certflow.errors.base import CertflowError, MissingExtraError
from certflow.errors.book import FeaturesError, NotABookError
from certflow.errors.diagram import DrawingError, UnknownLifecycleError
from certflow.errors.files import CaseFileError, CaseNotWritableError
from certflow.errors.request import (
    AutomaticLoopError,
    AutomaticTieError,
    BlockedError,
    ConversionError,
    CorrectionError,
    DayOrderError,
    DutyError,
    EarlierSchemeError,
    FactsTypeError,
    GuardError,
    KeyNeededError,
    KeyReusedError,
    NotADayError,
    NotInEveryCaseError,
    ReplayError,
    ReservedKeyError,
    SameSchemeError,
    UnknownCounterpartError,
    UnknownTrackError,
    UnknownTransitionError,
)
from certflow.errors.scheme import (
    FixedSettingError,
    SchemeError,
    SchemeModuleError,
    SettingValueError,
    UnjudgedMoveError,
    UnknownSchemeError,
    UnknownSettingError,
    UnsettledError,
)
from certflow.errors.store import (
    BrokenRecordError,
    CaseExistsError,
    ConflictError,
    FactsValueError,
    FutureDayError,
    NoTransactionError,
    OtherSchemeError,
    StoreClosedError,
    StoreUnavailableError,
    StoreVersionError,
    UnfitWordsError,
    UnknownCaseError,
)

__all__ = [
    "AutomaticLoopError",
    "AutomaticTieError",
    "BlockedError",
    "BrokenRecordError",
    "CaseExistsError",
    "CaseFileError",
    "CaseNotWritableError",
    "CertflowError",
    "ConflictError",
    "ConversionError",
    "CorrectionError",
    "DayOrderError",
    "DrawingError",
    "DutyError",
    "EarlierSchemeError",
    "FactsTypeError",
    "FactsValueError",
    "FeaturesError",
    "FixedSettingError",
    "FutureDayError",
    "GuardError",
    "KeyNeededError",
    "KeyReusedError",
    "MissingExtraError",
    "NoTransactionError",
    "NotABookError",
    "NotADayError",
    "NotInEveryCaseError",
    "OtherSchemeError",
    "ReplayError",
    "ReservedKeyError",
    "SameSchemeError",
    "SchemeError",
    "SchemeModuleError",
    "SettingValueError",
    "StoreClosedError",
    "StoreUnavailableError",
    "StoreVersionError",
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
]
