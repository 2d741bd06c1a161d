"""The command line, command by command, as its own help has it."""

import inspect
from collections.abc import Iterator

import typer

from certflow.cli.app import app
from certflow_docs.markdown import anchored, said, table


def commands() -> Iterator[str]:
    """Each command: how it is written, what it does, what it takes."""
    for name, command in typer.main.get_group(app).commands.items():
        context = type(command).context_class(command, info_name=f"certflow {name}")
        yield from (anchored(f"command-{name}"), f"## `certflow {name}`", "", said(command.help or ""), "")
        if (exits := inspect.getdoc(command.callback) or "").startswith("Exit"):
            yield from (exits.replace("``", "`"), "")
        yield from ("```text", command.get_usage(context), "```", "")
        helped = (parameter.get_help_record(context) for parameter in command.params)
        yield from table(("takes", "which is"), ((f"`{_written(one[0])}`", said(one[1])) for one in helped if one))


def _written(words: str) -> str:
    """An option with the kind of its value; an argument by its name alone."""
    return words if words.startswith("-") else words.partition(" <")[0]
