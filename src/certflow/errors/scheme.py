"""Mistakes in a scheme and its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from certflow.errors.base import CertflowError, perhaps

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "FixedSettingError",
    "SchemeError",
    "SchemeModuleError",
    "SettingValueError",
    "UnjudgedMoveError",
    "UnknownSchemeError",
    "UnknownSettingError",
    "UnsettledError",
]


class SchemeError(CertflowError, ValueError):
    """A scheme that does not hold together; ``problems`` holds one (English, Chinese) pair per mistake, with its mend."""

    def __init__(self, scheme: str, problems: Sequence[tuple[str, str]]) -> None:
        self.scheme = scheme
        self.problems = tuple(problems)
        en, zh = ("".join(f"\n  - {problem[place]}" for problem in self.problems) for place in (0, 1))
        super().__init__(f"{scheme} does not hold together:{en}", f"方案“{scheme}”的定义有误：{zh}")


class SchemeModuleError(CertflowError, ImportError):
    """The module of a scheme failed while it was imported; the cause is chained, ``where`` is the line that it got to."""

    def __init__(self, scheme: str, cause: BaseException, where: tuple[str, int] | None = None) -> None:
        self.scheme, self.where = scheme, where
        said = f"{type(cause).__name__}: {cause}"
        line, line_zh = (f"{where[0]}, line {where[1]}: ", f"{where[0]} 第{where[1]}行：") if where else ("", "")
        super().__init__(
            f"scheme {scheme!r}: its module cannot be imported; put right what Python says of it: {line}{said}",
            f"方案“{scheme}”：其模块无法导入；请按 Python 的提示改正：{line_zh}{said}",
        )


class UnknownSchemeError(CertflowError, LookupError):
    """No scheme of that name: neither a shipped id nor ``MODULE:NAME``; ``near`` holds names that look alike."""

    def __init__(
        self,
        scheme: str,
        near: Sequence[str] = (),
        *,
        known: Sequence[str] = (),
        lacks_module: str = "",
        lacks_name: bool = False,
    ) -> None:
        self.scheme = scheme
        self.near = tuple(near)
        hint, hint_zh = perhaps(self.near)
        if lacks_module:
            super().__init__(
                f"scheme {scheme!r}: there is no module {lacks_module!r} to import: check the name, and that the package "
                f"is installed or lies in the directory you are in{hint}",
                f"方案“{scheme}”：找不到模块“{lacks_module}”，请核对名称，并确认该软件包已安装或位于当前目录{hint_zh}",
            )
        elif lacks_name:
            super().__init__(
                f"scheme {scheme!r}: the module has no scheme of that name{hint}",
                f"方案“{scheme}”：该模块中没有此名称的方案{hint_zh}",
            )
        else:
            there, there_zh = ", ".join(known), "、".join(known)
            super().__init__(
                f"unknown scheme {scheme!r}; schemes there are: {there}; one of your own is named MODULE:NAME{hint}",
                f"没有名为“{scheme}”的方案；现有方案：{there_zh}；自有方案请写作“模块:名称”{hint_zh}",
            )


class UnknownSettingError(CertflowError, LookupError):
    """No such setting in the scheme."""

    def __init__(self, setting: str, near: Sequence[str] = ()) -> None:
        self.setting = setting
        self.near = tuple(near)
        hint, hint_zh = perhaps(self.near)
        super().__init__(f"unknown setting {setting!r}{hint}", f"没有名为“{setting}”的政策设置{hint_zh}")


class FixedSettingError(CertflowError, ValueError):
    """A value was settled for what the rule itself gives; ``why`` says so in English and in Chinese, by which clause."""

    def __init__(self, setting: str, clause_en: str, clause_zh: str) -> None:
        self.setting = setting
        self.why = (
            f"given by the rule ({clause_en}), so no body settles it",
            f"由规则规定（{clause_zh}），机构不得另定",
        )
        en, zh = self.why
        super().__init__(
            f"setting {setting!r} is {en}: leave it out; another rule is a scheme of its own, whose extend(settings=…) "
            "replaces it",
            f"政策设置“{setting}”{zh}：请删去该项；适用其他规则的，请另立方案，以 extend(settings=…) 替换",
        )


class SettingValueError(CertflowError, ValueError):
    """A value that the setting does not take; ``takes`` says what it takes."""

    def __init__(self, setting: str, value: object, takes: str) -> None:
        self.setting, self.value, self.takes = setting, value, takes
        super().__init__(
            f"setting {setting!r} does not take {value!r}; it takes {takes}",
            f"政策设置“{setting}”不接受“{value}”；可取：{takes}",
        )


class UnsettledError(CertflowError, LookupError):
    """A setting without default was read and nobody has settled it; while judging it makes a finding undetermined.

    ``gap`` says in English and in Chinese what is missing, without the cure.
    """

    def __init__(self, setting: str, title_en: str, title_zh: str) -> None:
        self.setting = setting
        self.gap = (
            f"nobody has settled the policy '{title_en}' ({setting})",
            f"政策设置“{title_zh}”（{setting}）尚未确定",
        )
        en, zh = self.gap
        super().__init__(
            f"{en}: settle it in the policy of the case or the registry, or in a policy file given by --policy",
            f"{zh}：请在案卷或登记库的政策设置中予以确定，或以 --policy 指定政策文件",
        )


class UnjudgedMoveError(CertflowError, RuntimeError):
    """A move was asked of the engine without a permitting verdict."""

    def __init__(self, transition: str, source: str) -> None:
        self.transition, self.source = transition, source
        super().__init__(
            f"the engine will not move {transition!r} from {source!r} without a permitting verdict",
            f"未经判定可以办理，引擎不会从“{source}”执行“{transition}”",
        )
