"""Reading a case file: its head, its policy, and all its mistakes at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path, PureWindowsPath
from typing import Any

from certflow.casefile.acts import acts_from
from certflow.casefile.facts import known_keys, needed, record
from certflow.casefile.files import Unreadable, content, load, parse, parse_bytes, root_mapping
from certflow.casefile.model import Act, CaseFile
from certflow.casefile.nodes import Mapping as Entries
from certflow.casefile.nodes import Node, Scalar
from certflow.casefile.policy import policy_from, settings_from, version_is
from certflow.casefile.problems import Problems, near, show
from certflow.casefile.values import day, text
from certflow.errors import CaseFileError, UnknownTransitionError
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy
from certflow.schemes.named import SHIPPED

__all__ = ["USUAL", "VERSION", "read_case", "read_case_text", "read_facts", "read_facts_text", "scheme_in"]

VERSION = 1
"""The version of the case file's format that is read."""
USUAL = "cnca-itsms-2026"
"""The scheme of a file that names none."""

_KEYS = ("certflow", "case", "client", "scheme", "policy", "acts", "until")


def read_case(path: Path, *, schemes: Mapping[str, Scheme] | None = None) -> CaseFile:
    """A case file, YAML or (``.json``) JSON, under one of the schemes by id (those that certflow ships unless given).

    Raises CaseFileError with every mistake of the file and of the policy file that it names; MissingExtraError for a
    YAML file without PyYAML.
    """
    problems = Problems(str(path))
    root = load(path, problems)
    return _case(root, path, path.parent, schemes, problems)


def read_case_text(
    words: str, name: str = "case.yaml", *, schemes: Mapping[str, Scheme] | None = None, beside: Path | None = None
) -> CaseFile:
    """A case file from a text; ``name`` stands in its messages and, ending in ``.json``, says that it is JSON.

    A policy by path is looked for in the directory ``beside``; without one the text has to hold its settings itself.
    Raises as `read_case`.
    """
    problems = Problems(name)
    return _case(root_mapping(parse(words, problems), problems), Path(name), beside, schemes, problems)


def read_facts(path: Path, transition_id: str, scheme: Scheme) -> object:
    """The facts that a transition takes, from a file that holds just their mapping.

    Raises CaseFileError, MissingExtraError, UnknownTransitionError.
    """
    takes, problems = _takes(transition_id, scheme), Problems(str(path))
    return _facts(load(path, problems), takes, problems)


def read_facts_text(words: str, transition_id: str, scheme: Scheme, name: str = "facts.json") -> object:
    """The same from a text, such as the body of a web request; ``name`` is read as that of `read_case_text`."""
    takes, problems = _takes(transition_id, scheme), Problems(name)
    return _facts(root_mapping(parse(words, problems), problems), takes, problems)


def _takes(transition_id: str, scheme: Scheme) -> type[Any]:
    takes = {transition.id: transition.takes for _, transition in scheme.transitions()}
    if transition_id not in takes:
        raise UnknownTransitionError(transition_id, near(transition_id, takes))
    return takes[transition_id]


def _facts(root: Entries, takes: type[Any], problems: Problems) -> object:
    facts: object = record(root, "", takes, problems)
    problems.check()
    return facts


def _case(
    root: Entries, path: Path, beside: Path | None, schemes: Mapping[str, Scheme] | None, problems: Problems
) -> CaseFile:
    version = root.pairs.get("certflow")
    if not version_is(VERSION, version and version[1], root.line, "certflow", problems):
        raise problems.error()
    entries = known_keys(root, "", _KEYS, problems)
    name = needed(root, "case", ("give the case an id of its own", "请为案卷填写编号"), "", text, problems)
    client = text(entries["client"], "client", problems) if "client" in entries else None
    until = day(entries["until"], "until", problems) if "until" in entries else None
    scheme = scheme_in(entries.get("scheme"), root.line, SHIPPED if schemes is None else schemes, problems)
    if scheme is None:
        raise problems.error()
    policy = _policy(entries.get("policy"), beside, scheme, problems)
    acts = acts_from(entries.get("acts"), root.line, scheme, problems)
    until_line = entries["until"].line if "until" in entries else 0
    _until_after(until, until_line, acts, problems)
    problems.check()
    return CaseFile(
        path=path,
        case=name or "",
        client=client,
        scheme=scheme,
        policy=policy,
        acts=acts,
        until=until,
        until_line=until_line,
    )


def _until_after(until: date | None, line: int, acts: tuple[Act, ...], problems: Problems) -> None:
    last = max((act.request.on for act in acts), default=None)
    if until is not None and last is not None and until < last:
        problems.add(
            line,
            "until",
            f"{until} lies before the last act, on {last}; write that day or a later one",
            f"{until}早于最后一项办理的日期{last}，请填写该日或其后的日期",
        )


def scheme_in(node: Node | None, line: int, schemes: Mapping[str, Scheme], problems: Problems) -> Scheme | None:
    """The scheme that a file names; None, with a mistake noted, where there is none of that id."""
    named = None if node is None else text(node, "scheme", problems)
    if named is None and len(schemes) == 1:
        return next(iter(schemes.values()))
    wanted = named or USUAL
    if wanted in schemes:
        return schemes[wanted]
    like = near(wanted, schemes)
    cure = f"did you mean {' or '.join(like)}?" if like else f"schemes there are: {', '.join(schemes)};"
    cure_zh = f"是否为 {'、'.join(like)}？" if like else f"现有方案：{'、'.join(schemes)}；"
    problems.add(
        node.line if node else line,
        "scheme",
        f"unknown scheme '{show(wanted)}'; {cure} one of your own is named by --scheme MODULE:NAME (for impact, by --from)",
        f"没有名为“{show(wanted)}”的方案；{cure_zh}自有方案请用 --scheme 模块:名称 指定（impact 命令用 --from）",
    )
    return None


def _policy(node: Node | None, beside: Path | None, scheme: Scheme, problems: Problems) -> Policy:
    if node is None or not isinstance(node, Scalar):
        return scheme.policy() if node is None else settings_from(node, "policy", scheme, problems)
    said = text(node, "policy", problems)
    if said is None:
        return scheme.policy()
    if PureWindowsPath(said).anchor:
        problems.add(
            node.line,
            "policy",
            f"'{show(said)}' is an absolute path; write it relative to this file",
            f"“{show(said)}”是绝对路径，请填写相对于本文件的路径",
        )
    elif beside is None:
        problems.add(
            node.line,
            "policy",
            "a text without a directory has no policy file beside it; write the settings here",
            "此内容不在文件夹中，无法读取旁边的政策文件；请在此直接填写政策设置",
        )
    else:
        return _policy_file(beside / said, node, scheme, problems)
    return scheme.policy()


def _policy_file(path: Path, node: Scalar, scheme: Scheme, problems: Problems) -> Policy:
    try:
        data = content(path)
        inner = Problems(str(path))
        return policy_from(root_mapping(parse_bytes(data, inner), inner), scheme, inner)
    except Unreadable as error:
        problems.add(node.line, "policy", f"{show(node.text)}: {error.en}", f"{show(node.text)}：{error.zh}")
    except CaseFileError as error:
        problems.add_all(error)
    return scheme.policy()
