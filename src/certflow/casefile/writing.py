"""Writing a case file: the acts of a case as a file that runs to the same history."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from attrs import evolve, fields, has

from certflow.case.alike import alike
from certflow.case.case import Case
from certflow.case.history import moves_of
from certflow.case.record import AUTOMATIC, Correction, Record
from certflow.casefile.reading import VERSION, read_case_text
from certflow.errors import CaseFileError, CaseNotWritableError, MissingExtraError
from certflow.rules.setting import Policy

try:
    import yaml as _yaml
except ImportError:  # pragma: no cover - the extra brings it
    _yaml = None  # type: ignore[assignment]

__all__ = ["case_file"]

yaml: Any = _yaml


def case_file(case: Case) -> str:
    """The case as a case file in YAML, which `read_case_text` reads and which then runs to the same records.

    What time alone brings about, and what follows from an act, is not written: it happens again. Time stamps and the
    client's name are in no record as a file has them, and are left out. Raises CaseNotWritableError where no file says
    what the case holds (several policies, a text that no file takes), MissingExtraError without PyYAML.
    """
    if yaml is None:  # pragma: no cover - the extra brings it
        raise MissingExtraError("writing a YAML file", "写入 YAML 文件", "casefile")
    policy = case.records[-1].policy if case.records else case.policy
    if moves_of(case.records):
        raise CaseNotWritableError(
            case.id,
            "it was moved to another scheme, and a file has one scheme",
            "案卷曾改用其他方案，而案卷文件只能适用一个方案",
        )
    if case.unread or any(record.policy.settled != policy.settled for record in case.records):
        raise CaseNotWritableError(
            case.id,
            "its records were judged under several policies, or the earlier ones are not loaded",
            "各条记录依据的政策设置不止一套，或较早的记录尚未载入",
        )
    acts = [record for record in case.records if record.cause is None]
    numbers = {record.seq: number for number, record in enumerate(acts, 1)}
    tree: dict[str, object] = {"certflow": VERSION, "case": case.id, "scheme": case.scheme.id}
    if policy.settled:
        tree["policy"] = _policy(policy)
    tree["acts"] = [_act(record, case, numbers) for record in acts]
    later = [record for record in case.records if not acts or record.seq > acts[-1].seq]
    if any(record.cause == AUTOMATIC for record in later):
        tree["until"] = later[-1].on
    words: str = yaml.dump(
        tree, Dumper=_Dumper, allow_unicode=True, sort_keys=False, default_flow_style=False, width=120
    )
    _check(case, policy, words)
    return words


class _Dumper(yaml.SafeDumper if yaml else object):  # type: ignore[misc]
    """Writes every value out where it stands: no anchors."""

    def ignore_aliases(self, data: object) -> bool:
        del data
        return True


def _policy(policy: Policy) -> dict[str, object]:
    return {
        name: {
            "value": "none" if settled.value is None else _plain(settled.value),
            "by": settled.by,
            "on": settled.on,
            **({"reason": settled.reason} if settled.reason else {}),
        }
        for name, settled in policy.settled.items()
    }


def _own_key(record: Record) -> str:
    return "" if record.key.startswith("#") else record.key


def _act(record: Record, case: Case, numbers: dict[int, int]) -> dict[str, object]:
    key = _own_key(record)
    act: dict[str, object] = {"on": record.on, "do": record.transition}
    if record.by:
        act["by"] = record.by
    if key:
        act["key"] = key
    facts = record.facts
    if isinstance(facts, Correction):
        act["of"] = _called(facts.of, case, numbers)
        act["reason"] = facts.reason
        return act if facts.facts is None else {**act, "with": _plain(facts.facts)}
    act["track"] = record.track
    brought = _plain(facts)
    return {**act, "with": brought} if brought else act


def _called(seq: int, case: Case, numbers: dict[int, int]) -> int | str:
    """What a correction calls the record: its key, else its number among the acts; none where it is no act."""
    record = next(one for one in case.records if one.seq == seq)
    return _own_key(record) or numbers.get(seq, 0)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if has(type(value)):
        own = ((at.alias or at.name, getattr(value, at.name)) for at in fields(type(value)) if at.init)
        return {key: _plain(said) for key, said in own if said is not None}
    return value if isinstance(value, bool | int | date) or value is None else str(value)


def _check(case: Case, policy: Policy, words: str) -> None:
    """Read it back and run it: what is written has to come to what the case holds."""
    try:
        read = read_case_text(words, schemes={case.scheme.id: case.scheme})
        run = read.run()
    except CaseFileError as error:
        raise CaseNotWritableError(case.id, error.en, error.zh) from error
    same = (run.id, run.version, _settled(read.policy)) == (case.id, case.version, _settled(policy))
    ours, theirs = ([evolve(record, at=None, policy=policy) for record in each.records] for each in (case, run))
    if not same or not all(map(alike, ours, theirs)):
        raise CaseNotWritableError(
            case.id,
            "a text in it is blank, a fact is not of the type its class declares, or an act is of a day before one on which "
            "time had moved the case: run from a file, it would come out otherwise",
            "其中有空白文字，或事实的值与所声明的类型不符，或某项办理的日期早于已发生的自动变动，由文件运行所得将与原案卷不同",
        )


def _settled(policy: Policy) -> dict[str, tuple[object, str, date, str]]:
    values = policy.named()
    return {name: (values[name], said.by, said.on, said.reason) for name, said in policy.settled.items()}
