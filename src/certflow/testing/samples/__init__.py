"""Sample facts for each class of the shipped schemes: such that a certification in order passes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from certflow.rules.view import View
from certflow.testing.samples.appeals import APPEALS
from certflow.testing.samples.applying import APPLYING
from certflow.testing.samples.auditing import AUDITING
from certflow.testing.samples.certificates import CERTIFICATES
from certflow.testing.samples.clients import CLIENTS

__all__ = ["SAMPLES", "Sample"]

Sample = Callable[[View, date], object]
"""Makes facts of one class for an act on a day; it may read the file as a guard does, from the track of the act."""

SAMPLES: Mapping[type[Any], Sample] = {**APPLYING, **AUDITING, **CERTIFICATES, **CLIENTS, **APPEALS}
"""For each class of facts that a shipped scheme files, facts that pass."""
