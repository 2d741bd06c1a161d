"""YAML into the tree, event by event: nothing is resolved, so that ``NO`` stays a text and no tag makes an object."""

from __future__ import annotations

from typing import Any

from certflow.casefile.nodes import Builder, Mapping, Node, Scalar, Sequence
from certflow.casefile.problems import Problems
from certflow.errors import MissingExtraError

try:
    import yaml as _yaml
except ImportError:  # pragma: no cover - the extra brings it
    _yaml = None  # type: ignore[assignment]

__all__ = ["read_yaml"]

yaml: Any = _yaml

_GENERIC = (
    "this is not YAML; check the indentation, quotes and brackets, and that each key is followed by ': '",
    "不符合 YAML 格式；请检查缩进、引号和括号，以及键名后是否为半角冒号加空格",
)
_LESSONS = (
    ("tab", "a tab stands where spaces belong; indent with spaces", "此处用了制表符，缩进请改用空格"),
    ("'\\t'", "a tab stands where spaces belong; indent with spaces", "此处用了制表符，缩进请改用空格"),
    (
        "mapping values are not allowed",
        "a second ': ' on one line, or an indentation that does not fit; put the value in quotes or align the key",
        "同一行出现第二个冒号或缩进不一致；请给值加上引号，或将键名对齐",
    ),
    (
        "cannot start any token",
        "a value cannot begin with a tab, @, ` or %; indent with spaces, put the value in quotes",
        "值不能以制表符、@、` 或 % 开头；缩进请用空格，值请加引号",
    ),
    (
        "unexpected end of stream",
        "the quote that opens here is never closed; close it",
        "此处开始的引号没有闭合，请补上引号",
    ),
    (
        "could not find expected ':'",
        "a key without ': ' after it; write `key: value`",
        "键名后缺少冒号；请写成“键: 值”（半角冒号，其后加空格）",
    ),
    (
        "unknown escape",
        "a backslash in double quotes that means nothing; use single quotes",
        "双引号内的反斜杠无法识别，请改用单引号",
    ),
    (
        "Unicode character escape",
        "an escape that stands for no character; write the character itself",
        "转义序列不对应任何字符，请直接填写该字符",
    ),
    (
        "expected ',' or",
        "a bracket that opens here is not closed, or a comma is missing; close it",
        "括号没有闭合或缺少逗号，请补上",
    ),
    (
        "alphabetic or numeric character",
        "an anchor (&name, *name) takes letters a to z, digits, - and _; give it such a name",
        "锚点（&名称、*名称）只能使用英文字母、数字、- 和 _，请改名",
    ),
    ("tag", "a tag (!…) has no meaning here; take it out", "此处不使用标签（!…），请删去"),
    (
        "YAML document",
        "YAML of this version is not read; take the %YAML line out",
        "不支持该 YAML 版本，请删去 %YAML 行",
    ),
)


def read_yaml(text: str, problems: Problems) -> Node | None:
    """The tree of a YAML text; None where it is empty. Raises CaseFileError, MissingExtraError."""
    if yaml is None:
        raise MissingExtraError("reading a YAML file", "读取 YAML 文件", "casefile")
    reader = _Reader(Builder(problems))
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        for event in yaml.parse(text, Loader=loader):
            reader.take(event)
    except yaml.YAMLError as error:
        line, en, zh = _lesson(error, text)
        problems.add(line, "", en, zh)
        raise problems.error() from None
    return reader.builder.root


def _lesson(error: Any, text: str) -> tuple[int, str, str]:
    said = str(getattr(error, "problem", None) or "")
    mark = getattr(error, "problem_mark", None)
    if "end of stream" in said and "quoted" in str(error.context):
        mark = error.context_mark
    line = 1 if mark is None else min(int(mark.line), text.rstrip("\n").count("\n")) + 1
    en, zh = next(((en, zh) for words, en, zh in _LESSONS if _fits(words, said, str(error))), _GENERIC)
    return line, en, zh


def _fits(words: str, said: str, whole: str) -> bool:
    return words in said and (words != "unexpected end of stream" or "quoted" in whole)


class _Reader:
    """Feeds events to the builder; knows anchors, refuses tags and a second document."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self._anchors: dict[str, Node] = {}
        self._named: list[str | None] = []
        self._documents = 0

    def take(self, event: Any) -> None:
        """One event."""
        line = event.start_mark.line + 1
        if getattr(event, "tag", None) is not None:
            self.builder.problems.add(
                line, self.builder.where, "a tag (!…) has no meaning here; take it out", "此处不使用标签（!…），请删去"
            )
        if isinstance(event, yaml.ScalarEvent):
            node = self.builder.add(Scalar(line, event.value, plain=event.style in {None, ""}), line)
            self._name(event.anchor, node)
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event.anchor, line)
        elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
            mapping = isinstance(event, yaml.MappingStartEvent)
            self.builder.begin(Mapping(line) if mapping else Sequence(line))
            self._named.append(event.anchor)
        elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            self._name(self._named.pop(), self.builder.end())
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self.builder.fail(
                    line, "a second document begins; keep one per file", "出现第二个文档；每个文件请只保留一个"
                )

    def _name(self, anchor: str | None, node: Node) -> None:
        if anchor is not None:
            self._anchors[anchor] = node

    def _alias(self, anchor: str | None, line: int) -> None:
        if anchor in self._named:
            self.builder.fail(line, "an alias that contains itself; write the values out", "别名引用了自身，请逐项填写")
        node = self._anchors.get(anchor or "")
        if node is None:
            self.builder.fail(
                line,
                "an alias (*…) to an anchor (&…) that does not stand above; write the values out, or put the text "
                "in quotes",
                "别名（*…）所引用的锚点（&…）不在其前；请逐项填写，或给文字加引号",
            )
        else:
            self.builder.add(node, line)
