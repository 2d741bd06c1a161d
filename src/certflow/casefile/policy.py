"""Policy files: what a body has settled, by whom, on which day, and why."""

from __future__ import annotations

from datetime import date
from enum import Enum
from pathlib import Path

from certflow.casefile.facts import joined, known_keys, mapping, needed
from certflow.casefile.files import load
from certflow.casefile.nodes import Mapping, Node, Scalar
from certflow.casefile.problems import Problems, near, show
from certflow.casefile.shapes import meant, options
from certflow.casefile.values import day, text
from certflow.errors import FixedSettingError, SettingValueError
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy, Setting, Settled

__all__ = ["POLICY_VERSION", "policy_from", "read_policy", "settings_from", "version_is"]

POLICY_VERSION = 1
"""The version of the policy file's format that is read."""
_LONGEST = 200
"""How many characters of a value are looked at; Python converts no number of 5,000 digits."""


def read_policy(path: Path, scheme: Scheme) -> Policy:
    """The policy of a scheme with what a policy file settles. Raises CaseFileError, MissingExtraError."""
    problems = Problems(str(path))
    return policy_from(load(path, problems), scheme, problems)


def policy_from(root: Mapping, scheme: Scheme, problems: Problems) -> Policy:
    """The policy from the mapping that a policy file holds. Raises CaseFileError."""
    version = root.pairs.get("certflow-policy")
    if not version_is(POLICY_VERSION, version and version[1], root.line, "certflow-policy", problems):
        raise problems.error()
    entries = known_keys(root, "", ("certflow-policy", "scheme", "settings"), problems)
    if "scheme" in entries:
        named = text(entries["scheme"], "scheme", problems)
        if named not in {None, scheme.id}:
            problems.add(
                entries["scheme"].line,
                "scheme",
                f"this policy is one of '{show(named)}', the case stands under '{scheme.id}'; use a policy of that scheme",
                f"此政策文件属于方案“{show(named)}”，而案卷适用“{scheme.id}”；请使用该方案的政策文件",
            )
    if "settings" not in entries:
        problems.add(
            root.line, "settings", "missing; write `settings:` and the settings below", "缺少此项，请填写各项政策设置"
        )
        raise problems.error()
    policy = settings_from(entries["settings"], "settings", scheme, problems)
    problems.check()
    return policy


def version_is(version: int, node: Node | None, line: int, key: str, problems: Problems) -> bool:
    """Whether the rest of the file can be read: False, with a mistake noted, where it is of another version."""
    if node is None:
        problems.add(
            line, key, f"missing; begin the file with `{key}: {version}`", f"缺少此项，请在文件开头写“{key}: {version}”"
        )
        return True
    if isinstance(node, Scalar) and node.text.strip() == str(version):
        return True
    said = show(node.text) if isinstance(node, Scalar) else "…"
    problems.add(
        node.line,
        key,
        f"version '{said}' of the format is not known; this certflow reads version {version}: write `{key}: {version}`",
        f"不支持的格式版本“{said}”；本程序读取第 {version} 版，请写“{key}: {version}”",
    )
    return False


def settings_from(node: Node, where: str, scheme: Scheme, problems: Problems) -> Policy:
    """The scheme's policy with the settings that a mapping settles; its own where there are mistakes."""
    policy = scheme.policy()
    if isinstance(node, Scalar) and node.null:
        return policy
    found = mapping(node, where, problems)
    if found is None:
        return policy
    known = {setting.id: setting for setting in scheme.settings}
    settled: dict[str, Settled] = {}
    for name, (line, entry) in found.pairs.items():
        place = joined(where, show(name))
        if name not in known:
            like = near(name, known)
            cure = f"did you mean {' or '.join(like)}?" if like else "certflow policies lists the settings there are"
            cure_zh = f"是否为 {'、'.join(like)}？" if like else "现有政策设置见 certflow policies"
            problems.add(line, place, f"unknown setting; {cure}", f"没有这项政策设置；{cure_zh}")
            continue
        if known[name].fixed:
            label = known[name].clause.label
            en, zh = FixedSettingError(name, label.render("en"), label.render("zh")).why
            problems.add(line, place, f"{en}; leave it out", f"{zh}；请删去该项")
            continue
        answer = _settled(entry, place, known[name], problems)
        if answer is not None:
            settled[name] = answer
    return Policy(scheme.settings, settled)


def _settled(node: Node, where: str, setting: Setting[object], problems: Problems) -> Settled | None:
    found = mapping(node, where, problems)
    if found is None:
        return None
    before = len(problems)
    entries = known_keys(found, where, ("value", "by", "on", "reason"), problems)
    value = None
    if "value" in entries:
        value = _value(entries["value"], joined(where, "value"), setting, problems)
    else:
        takes, takes_zh = _takes(setting, "en"), _takes(setting, "zh")
        problems.add(found.line, joined(where, "value"), f"missing; it takes {takes}", f"缺少此项；可填：{takes_zh}")
    by = needed(found, "by", ("write who settled it", "请填写由谁确定"), where, text, problems)
    on = needed(found, "on", ("write the day it was settled", "请填写确定日期"), where, day, problems)
    reason = text(entries["reason"], joined(where, "reason"), problems) if "reason" in entries else None
    if by is None or on is None or len(problems) > before:
        return None
    return Settled(value=value, by=by, on=on, reason=reason or "")


def _value(node: Node, where: str, setting: Setting[object], problems: Problems) -> object:
    before = len(problems)
    nothing = isinstance(node, Scalar) and node.null and setting.default is None
    said = "none" if nothing else text(node, where, problems)
    if len(problems) > before:
        return None
    takes, takes_zh = _takes(setting, "en"), _takes(setting, "zh")
    if said is None:
        problems.add(node.line, where, f"missing; it takes {takes}", f"缺少此项；可填：{takes_zh}")
        return None
    try:
        return setting.parse(said if len(said) <= _LONGEST else "")
    except SettingValueError:
        like = meant(setting.takes, said) if issubclass(setting.takes, Enum) else ""
        hint, hint_zh = (f"; did you mean {like}?", f"；是否为 {like}？") if like else ("", "")
        problems.add(
            node.line,
            where,
            f"'{show(said)}' is not taken; it takes {takes}{hint}",
            f"此项政策设置不接受“{show(said)}”；可填：{takes_zh}{hint_zh}",
        )
        return None


def _takes(setting: Setting[object], lang: str) -> str:
    if issubclass(setting.takes, Enum):
        words = options(setting.takes, lang)
    elif setting.takes is bool:
        words = "true（是）、false（否）" if lang == "zh" else "true, false"
    elif setting.takes is date:
        words = "日期，如 2026-03-01" if lang == "zh" else "a day, as 2026-03-01"
    elif setting.takes is str:
        words = "文字" if lang == "zh" else "words"
    else:
        unit = setting.unit.render("zh" if lang == "zh" else "en") if setting.unit else ""
        words = (
            f"0 或正整数{unit and f'（{unit}）'}" if lang == "zh" else f"whole numbers from 0{unit and f' ({unit})'}"
        )
    nothing = "、none（无）" if lang == "zh" else ", none"
    return f"{words}{nothing}" if setting.default is None else words
