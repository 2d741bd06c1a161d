"""The command line."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line and leave with its exit code: 0 done, 1 blocked, 2 bad input."""
    try:
        from certflow.cli.app import run_app
    except ImportError as error:
        name = (error.name or "").split(".")[0]
        if name not in {"typer", "click", "rich"}:
            raise
        sys.stderr.write(
            f"certflow: the command line needs the package {name}: pip install 'certflow[cli]'\n"
            f"certflow：命令行需要组件 {name}：pip install 'certflow[cli]'\n"
        )
        sys.exit(2)
    sys.exit(run_app(sys.argv[1:]))
