"""The tree of a file: texts, lists and mappings with their lines, within limits that no honest file meets."""

from __future__ import annotations

from attrs import define, field

from certflow.casefile.problems import Problems, show

__all__ = ["MAX_DEPTH", "MAX_NODES", "Builder", "Mapping", "Node", "Scalar", "Sequence"]

MAX_DEPTH = 50
"""How deep lists and mappings may be nested."""
MAX_NODES = 100_000
"""How many texts, lists and mappings a file may hold, repetitions by alias counted in full."""

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


@define(eq=False)
class Scalar:
    """A text; ``plain`` where it stands without quotes."""

    line: int
    text: str
    plain: bool = True
    size: int = 1
    height: int = 0

    @property
    def null(self) -> bool:
        """Whether it stands for nothing: empty, ``~`` or ``null`` without quotes."""
        return self.plain and self.text in _NULLS


@define(eq=False)
class Sequence:
    """A list."""

    line: int
    items: list[Node] = field(factory=list)
    size: int = 1
    height: int = 1


@define(eq=False)
class Mapping:
    """A mapping; of a key that comes twice only the first is kept."""

    line: int
    pairs: dict[str, tuple[int, Node]] = field(factory=dict)
    size: int = 1
    height: int = 1


Node = Scalar | Sequence | Mapping


def plain(node: Node) -> object:
    """A tree as plain data: texts as they stand, None where nothing stands."""
    if isinstance(node, Mapping):
        return {key: plain(value) for key, (_, value) in node.pairs.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return None if node.null else node.text


@define(eq=False)
class _Frame:
    node: Sequence | Mapping
    key: Node | None = None


@define(eq=False)
class Builder:
    """Builds the tree from the inside out, noting keys that come twice or are no texts.

    Raises CaseFileError where a limit is passed, since reading on could not end well.
    """

    problems: Problems
    root: Node | None = None
    _open: list[_Frame] = field(factory=list)
    _count: int = 0

    @property
    def where(self) -> str:
        """The key being read, as messages name it: ``acts[2].with.scope``."""
        words = ""
        for frame in self._open:
            if isinstance(frame.node, Sequence):
                words += f"[{len(frame.node.items) + 1}]"
            elif isinstance(frame.key, Scalar):
                words += f".{show(frame.key.text)}" if words else show(frame.key.text)
        return words

    def begin(self, node: Sequence | Mapping) -> None:
        """A list or mapping begins."""
        self._deep(node.line, 1)
        self._counted(node.line, 1)
        self._open.append(_Frame(node))

    def end(self) -> Node:
        """The innermost list or mapping ends."""
        node = self._open.pop().node
        self._place(node)
        return node

    def add(self, node: Node, line: int) -> Node:
        """A text, or a whole that was read before, stands at ``line``."""
        self._deep(line, node.height)
        self._counted(line, node.size)
        self._place(node)
        return node

    def fail(self, line: int, en: str, zh: str) -> None:
        """Give up. Raises CaseFileError."""
        self.problems.add(line, self.where, en, zh)
        raise self.problems.error()

    def _deep(self, line: int, height: int) -> None:
        if len(self._open) + height > MAX_DEPTH:
            self.fail(
                line, f"nested deeper than {MAX_DEPTH} levels; take levels out", f"嵌套超过{MAX_DEPTH}层，请减少层级"
            )

    def _counted(self, line: int, size: int) -> None:
        self._count += size
        if self._count > MAX_NODES:
            self.fail(
                line,
                f"the file holds more than {MAX_NODES} entries, aliases counted in full; split it or drop the aliases",
                f"文件内容超过{MAX_NODES}项（别名按展开后计），请拆分文件或去掉别名",
            )

    def _place(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        frame = self._open[-1]
        frame.node.size += node.size
        frame.node.height = max(frame.node.height, node.height + 1)
        if isinstance(frame.node, Sequence):
            frame.node.items.append(node)
        elif frame.key is None:
            frame.key = node
        else:
            self._pair(frame.node, frame.key, node)
            frame.key = None

    def _pair(self, mapping: Mapping, key: Node, value: Node) -> None:
        if not isinstance(key, Scalar) or key.null:
            self.problems.add(
                key.line,
                self.where,
                "a key has to be a word; write `key: value`",
                "键名须为一个词语，请写成“键: 值”的形式",
            )
        elif key.text in mapping.pairs:
            first = mapping.pairs[key.text][0]
            self.problems.add(
                key.line,
                self.where,
                f"this key already stands on line {first}; keep one of the two",
                f"此键已在第{first}行出现，请只保留一处",
            )
        else:
            mapping.pairs[key.text] = (key.line, value)
