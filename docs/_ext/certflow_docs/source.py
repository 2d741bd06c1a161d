"""Pages that read on their own in the repository, as the site shows them."""

import re
from pathlib import Path

DOCS = Path(__file__).parents[2]
LINK = re.compile(r"\[([^\]]+)\]\((\.\./[^)#\s]+)(?:#[^)]*)?\)")
FILE = re.compile(r"^```(\w+) ([\w./-]+)\n", re.MULTILINE)


def as_shown(text: str, page: Path) -> str:
    """A block that is a file has its name above it; what the site has not, but the repository, is named, not linked."""
    named = FILE.sub(lambda block: f"```{{code-block}} {block[1]}\n:caption: {block[2]}\n\n", text)
    return LINK.sub(lambda link: _named(link, page), named)


def _named(link: re.Match[str], page: Path) -> str:
    words, target = link.groups()
    where = (page.parent / target).resolve()
    if where.is_relative_to(DOCS) or (where.is_file() and where.suffix != ".md"):
        return link[0]
    path = where.relative_to(DOCS.parent)
    return f"`{path}`" if words.strip("`") == str(path) else f"{words} (`{path}`)"
