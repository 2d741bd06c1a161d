"""Where the scenarios that come with certflow lie."""

from __future__ import annotations

from pathlib import Path

import certflow

__all__ = ["shipped_features"]


def shipped_features() -> Path:
    """The directory of the features: inside the package as installed, at the root of the repository in a checkout."""
    package = Path(certflow.__file__).parent
    inside = package / "features"
    return inside if inside.is_dir() else package.parents[1] / "features"
