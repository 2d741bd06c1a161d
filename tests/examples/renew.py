"""Writes what every example prints, in both languages, into ``printed/``; then read the difference before committing.

Run it anywhere: ``python tests/examples/renew.py``
"""

import os
from contextlib import redirect_stdout
from io import StringIO

from test_examples import LANGS, PAGES, PRINTED, ROOT, printed


def renew():
    os.chdir(ROOT)
    for name in ("FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        os.environ.pop(name, None)
    PRINTED.mkdir(exist_ok=True)
    for old in PRINTED.iterdir():
        old.unlink()
    for page in PAGES:
        for lang in LANGS:
            with redirect_stdout(StringIO()) as out:
                text = printed(page, lang, out.getvalue)
            (PRINTED / f"{page}.{lang}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    renew()
