"""From a path to the tree of a file, with everything refused that is no readable text."""

from __future__ import annotations

import re
from pathlib import Path

from certflow.casefile.jsontext import read_json
from certflow.casefile.nodes import Mapping, Node, Scalar
from certflow.casefile.problems import Problems
from certflow.casefile.yamltext import read_yaml

__all__ = ["MAX_BYTES", "Unreadable", "content", "load", "parse", "parse_bytes", "root_mapping"]

MAX_BYTES = 5_000_000
"""How large a file may be, in bytes."""

_NOT_IN_YAML = re.compile("[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NOT_IN_JSON = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff]")


class Unreadable(Exception):  # noqa: N818 - never leaves the package
    """A file that cannot be had at all; both sentences."""

    def __init__(self, en: str, zh: str) -> None:
        super().__init__(en)
        self.en = en
        self.zh = zh


def content(path: Path) -> bytes:
    """The bytes of a file. Raises Unreadable."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise Unreadable("there is no such file; check the path", "文件不存在，请检查路径") from None
    except IsADirectoryError:
        raise Unreadable("this is a directory; name a file in it", "此路径是文件夹，请指定其中的文件") from None
    except (OSError, ValueError):
        raise Unreadable(
            "the file cannot be read; check its permissions and path", "无法读取文件，请检查权限和路径"
        ) from None
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // 1_000_000
        raise Unreadable(f"the file is larger than {limit} MB; split it", f"文件超过 {limit} MB，请拆分")
    return data


def load(path: Path, problems: Problems) -> Mapping:
    """The mapping that a file holds. Raises CaseFileError."""
    try:
        data = content(path)
    except Unreadable as error:
        problems.add(None, "", error.en, error.zh)
        raise problems.error() from None
    return root_mapping(parse_bytes(data, problems), problems)


def parse_bytes(data: bytes, problems: Problems) -> Node:
    """The tree of a file's bytes. Raises CaseFileError."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.add(line, "", "this is not UTF-8; save the file as UTF-8", "不是 UTF-8 编码，请将文件另存为 UTF-8")
        raise problems.error() from None
    return parse(text, problems)


def parse(text: str, problems: Problems) -> Node:
    """The tree of a text: JSON where the file's name ends in ``.json``, else YAML. Raises CaseFileError."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "replace")) > MAX_BYTES:
        limit = MAX_BYTES // 1_000_000
        problems.add(None, "", f"the file is larger than {limit} MB; split it", f"文件超过 {limit} MB，请拆分")
    elif not text.strip():
        problems.add(1, "", "the file is empty; write `key: value` lines", "文件为空，请逐行填写“键: 值”")
    problems.check()
    as_json = problems.name.lower().endswith(".json")
    for found in (_NOT_IN_JSON if as_json else _NOT_IN_YAML).finditer(text):
        line, code = text.count("\n", 0, found.start()) + 1, f"U+{ord(found[0]):04X}"
        problems.add(line, "", f"a control character ({code}); delete it", f"含有控制字符（{code}），请删去")
        raise problems.error()
    node = (read_json if as_json else read_yaml)(text, problems)
    if node is None:
        problems.add(1, "", "the file is empty; write `key: value` lines", "文件为空，请逐行填写“键: 值”")
        raise problems.error()
    return node


def root_mapping(node: Node, problems: Problems) -> Mapping:
    """The mapping that the whole file is. Raises CaseFileError."""
    if isinstance(node, Mapping):
        return node
    is_text = isinstance(node, Scalar)
    problems.add(
        node.line,
        "",
        f"the file is {'a mere text' if is_text else 'a list'}, not a mapping; write `key: value` lines, the colon followed by a space",
        f"文件内容是{'一段文字' if is_text else '列表'}；请逐行写成“键: 值”（半角冒号，其后加空格）",
    )
    raise problems.error()
