"""The sentence that a pattern of a step reads as."""

import pytest

from certflow.bdd.sentences import sentence
from certflow.bdd.world import DAY


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("nothing is public yet", "nothing is public yet"),
        (rf"(?P<day>{DAY}) comes", "<day> comes"),
        (rf"from (?P<day_first>{DAY}) on", "from <day first> on"),
        (r"a case for (?P<who>[\w ]+?)", "a case for <who>"),
        (r"“(?P<title>[^”]+)” is on file(?:, lacking “(?P<gap>[^”]+)”)?", "“<title>” is on file[, lacking “<gap>”]"),
        (r"(?:it|the act) is done", "{it / the act} is done"),
        (r"an? (?:old|new) one", "a[n] {old / new} one"),
        (r"as (?:(?P<what>\w+)|“(?P<words>[^”]+)”)?", "as [{<what> / “<words>”}]"),
        (r"open(?P<alone>, and alone)?", "open[, and alone]"),
        (r"5\.1\.2", "5.1.2"),
    ],
)
def test_it_is_written_as_a_person_would(pattern, words):
    assert (sentence(pattern).words, sentence(pattern).choices) == (words, {})


@pytest.mark.parametrize(
    ("pattern", "words", "choices"),
    [
        (r"it (?P<verdict>is|is not) done", "it <verdict> done", {"verdict": ("is", "is not")}),
        (r"held by (?P<both_of>\w+ and \w+)", "held by <both of>", {"both of": ("… and …",)}),
        (r"(?P<body>body [AB]|this body)", "<body>", {"body": ("body {A / B}", "this body")}),
        (r"(?P<who>company|[A-Z]\w+(?: [A-Z]\w+)*)", "<who>", {"who": ("company", "…")}),
    ],
)
def test_what_can_be_filled_in_is_told_where_not_any_words_can(pattern, words, choices):
    assert (sentence(pattern).words, dict(sentence(pattern).choices)) == (words, choices)


def test_words_without_a_name_cannot_be_told():
    with pytest.raises(ValueError, match=r"without a name; put them in a group \(\?P<name>"):
        sentence(r"[\w ]+ comes")
