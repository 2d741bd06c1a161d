"""What the tutorial promises beyond what it shows."""

import ast
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from following import blocks_of, run


def test_a_state_an_act_and_a_requirement_with_clause_and_facts_take_fifteen_lines_of_formatted_code(tmp_path):
    first = next(block for _, where, block in blocks_of("docs/how-to/extend.md") if where)
    nodes = [node for node in ast.parse(first).body[1:] if not isinstance(node, ast.Import | ast.ImportFrom)]
    start = min(node.lineno - len(getattr(node, "decorator_list", ())) for node in nodes)
    lines = [line for line in first.splitlines()[start - 1 :] if line.strip()]

    assert len(lines) <= 15
    for what in ("Clause(", "State(", "fact(", "-> Finding:", "Guard(", "Transition["):
        assert any(what in line for line in lines)
    if shutil.which("ruff", path=Path(sys.executable).parent):
        (tmp_path / "first.py").write_text(first, encoding="utf-8")
        assert run("ruff format --line-length 120 --diff first.py", tmp_path) == "1 file already formatted\n"
