"""What a body may call its qualification, and how that is read back."""

import pytest

from certflow.schemes.qms import QUALITY


@pytest.mark.parametrize(
    ("word", "counts", "read"),
    [
        ("qms", True, "QMS"),
        ("QMS", True, "QMS"),
        ("ISMS", False, "ISMS"),
        ("other", False, "another scheme"),
        ("cloud services", None, "cloud services"),
    ],
)
def test_a_qualification_is_told_by_its_word_and_one_that_is_not_known_stays_as_it_is_written(word, counts, read):
    assert (QUALITY.qualifies(word), QUALITY.qualification(word).render("en")) == (counts, read)
