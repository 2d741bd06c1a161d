"""Where a paragraph's lines end."""

import pytest
from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from certflow.cli.paragraph import Paragraph


def lines(words, width):
    console = Console(width=width)
    with console.capture() as captured:
        console.print(Paragraph(Line(words)))
    return [line.rstrip() for line in captured.get().splitlines()]


@pytest.mark.parametrize("width", range(14, 40))
def test_a_day_stays_on_one_line_in_either_language(width):
    assert any("14 June 2028" in line for line in lines("the document was filed on 14 June 2028 by the client", width))
    assert any("2028年6月14日" in line for line in lines("该文件由客户于2028年6月14日提交，并经评审人核对", width))


@pytest.mark.parametrize("width", range(8, 30))
def test_no_line_begins_with_a_comma(width):
    assert not [line for line in lines("暂停期满，未恢复的，应撤销证书；或者缩小范围。", width) if line[0] in "，；。"]


def test_a_word_longer_than_a_column_that_folds_is_folded_and_not_cut_off():
    table = Table(box=None)
    table.add_column(overflow="fold", width=12)
    table.add_row(Paragraph(Line("（voluntary_cancellation_is_own）"), 2, 4))
    console = Console(width=20)
    with console.capture() as captured:
        console.print(table)

    assert "".join(captured.get().split()) == "（voluntary_cancellation_is_own）"
