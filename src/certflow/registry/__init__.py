"""Cases kept in a store."""

from certflow.registry.aio import AsyncRegistry
from certflow.registry.answers import Answer, Kept
from certflow.registry.batch import Advanced
from certflow.registry.check import Break, Rebuilt
from certflow.registry.clock import Clock, china_time
from certflow.registry.registry import Listener, Registry
from certflow.registry.sweep import Swept

__all__ = [
    "Advanced",
    "Answer",
    "AsyncRegistry",
    "Break",
    "Clock",
    "Kept",
    "Listener",
    "Rebuilt",
    "Registry",
    "Swept",
    "china_time",
]
