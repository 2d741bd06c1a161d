"""The file of what a body makes public: topic by topic, where it is, who sees to it, when it was last checked."""

from __future__ import annotations

from pathlib import Path

from certflow.casefile.facts import joined, known_keys, mapping, needed, record
from certflow.casefile.files import load
from certflow.casefile.nodes import Mapping, Node
from certflow.casefile.policy import version_is
from certflow.casefile.problems import Problems
from certflow.casefile.reading import scheme_in
from certflow.schemes.itsms import ITSMS, Publication, Topic

__all__ = ["PUBLIC_INFORMATION_VERSION", "read_public_information"]

PUBLIC_INFORMATION_VERSION = 1
"""The version of the file's format that is read."""

_HEAD = "certflow-public-information"


def read_public_information(path: Path) -> dict[Topic, Publication]:
    """What the file tells of each topic; one that it leaves out is not on file.

    Raises CaseFileError with every mistake, MissingExtraError for a YAML file without PyYAML.
    """
    problems = Problems(str(path))
    root = load(path, problems)
    version = root.pairs.get(_HEAD)
    if not version_is(PUBLIC_INFORMATION_VERSION, version and version[1], root.line, _HEAD, problems):
        raise problems.error()
    entries = known_keys(root, "", (_HEAD, "scheme", "topics"), problems)
    scheme_in(entries.get("scheme"), root.line, {ITSMS.id: ITSMS}, problems)
    cure = "write `topics:` and each topic below", "请写明 `topics:`，并在其下逐项填写各类信息"
    found: Mapping | None = needed(root, "topics", cure, "", mapping, problems)
    topics = {} if found is None else _topics(found, problems)
    problems.check()
    return topics


def _topics(found: Mapping, problems: Problems) -> dict[Topic, Publication]:
    known: dict[str, Node] = known_keys(found, "topics", [str(topic.value) for topic in Topic], problems)
    told = {Topic(key): record(node, joined("topics", key), Publication, problems) for key, node in known.items()}
    return {topic: publication for topic, publication in told.items() if publication is not None}
