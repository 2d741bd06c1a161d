"""What docs/how-to/check-a-scheme.md shows is what happens."""

import re
from pathlib import Path

from certflow.checking import Kind

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "check-a-scheme.md").read_text(encoding="utf-8")


def test_the_question_of_the_page_is_asked_of_the_scheme_that_states_it():
    (block,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    named = {}
    exec(compile(block, "docs/how-to/check-a-scheme.md", "exec"), named)  # noqa: S102 - our own document

    assert [question.id for question in named["STRICTER"].questions][-1] == "refused_and_granted"


def test_the_page_tells_of_every_kind_whether_it_is_a_mistake_or_a_remark():
    mistakes, remarks = PAGE.split("Beside them stand remarks")

    for kind in Kind:
        assert f"| `{kind}` |" in (mistakes if kind.fault else remarks)


def test_the_page_names_every_key_of_the_answer(answers):
    _, report = answers("never_met:SCHEME")

    for key in (*report, *report["found"][0], *report["found"][0]["history"][0]):
        assert f"`{key}`" in PAGE
