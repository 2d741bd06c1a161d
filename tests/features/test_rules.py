"""An officer finds a rule by its number: each rule of the chapters begins with that of its clause."""

import re
from pathlib import Path

import pytest

from certflow.bdd.reading import feature_files, read

FEATURES = Path(__file__).parents[2] / "features"
NUMBER = re.compile(r"\d+(?:\.\d+)*(?:\(\d\)(?:-\(\d\))?)?")


@pytest.mark.parametrize("file", feature_files(FEATURES), ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_each_rule_begins_with_the_number_of_its_clause(file):
    for rule in read(file).feature.rules:
        clauses = [value for name, _, value in (tag.partition(":") for tag in rule.tags) if name == "clause"]
        if clauses and NUMBER.fullmatch(clauses[0]):
            first = re.match(rf"(?:Article |第)?({NUMBER.pattern})", rule.name)
            assert first, rule.name
            assert first[1] == clauses[0], rule.name
