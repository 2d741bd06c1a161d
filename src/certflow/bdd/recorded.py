"""The results of a run of scenarios, as a file that others can read."""

from __future__ import annotations

import os
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Literal

import msgspec
from attrs import frozen

from certflow.casefile.problems import Problems

__all__ = ["Outcome", "Recorded", "RecordedFile", "file_digest", "read_results", "write_results"]

Outcome = Literal["passed", "failed", "skipped"]
"""What came of a scenario."""


@frozen
class RecordedFile:
    """The results of one feature file as it was, judged by one scheme as it was.

    ``file`` is relative to the directory of all features; the outcomes are by the line of a scenario, or of a row of
    its examples.
    """

    file: str
    sha256: str
    scheme: str
    digest: str
    outcomes: dict[int, Outcome]


@frozen
class Recorded:
    """A run: by which certflow and which Python, on which day (UTC), and its results file by file."""

    certflow: str
    python: str
    day: date
    features: tuple[RecordedFile, ...]


def file_digest(path: Path) -> str:
    """The SHA-256 of a feature file. Raises OSError."""
    return sha256(path.read_bytes()).hexdigest()


def write_results(path: Path, recorded: Recorded) -> None:
    """Put a run in the place of an earlier one, whole or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.write_bytes(msgspec.json.format(msgspec.json.encode(recorded), indent=1) + b"\n")
    beside.replace(path)


def read_results(path: Path) -> Recorded:
    """The run in a file. Raises CaseFileError, which names what is wrong with it."""
    problems = Problems(str(path))
    try:
        return msgspec.json.decode(path.read_bytes(), type=Recorded)
    except FileNotFoundError:
        en, zh = "there is no such file; record one", "没有此文件；请先记录结果"
    except OSError as error:
        en, zh = f"cannot be read ({error.strerror}); record one", f"无法读取（{error.strerror}）；请重新记录结果"
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        en, zh = f"holds no recorded results ({error}); record them anew", f"不是有效的运行结果（{error}）；请重新记录"
    command = "pytest --bdd-results FILE"
    problems.add(None, "", f"{en} with {command}", f"{zh}：{command}")
    raise problems.error()
