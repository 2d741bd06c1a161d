"""What the tests of the book share."""

import pytest

from certflow.book.features import shipped_features
from certflow.book.twins import chapters_in


@pytest.fixture(scope="session")
def chapters():
    return chapters_in(shipped_features())
