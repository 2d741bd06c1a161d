"""What a scenario shows, by its tags and outcomes."""

import pytest

from certflow.bdd.shown import shown

ENGLISH = """
@row:N01
Feature: Contracts
  @clause:5.3 @row:N02
  Rule: In writing
    @row:N03
    Scenario Outline: In order
      Given a contract
      When it is concluded on <day>
      Then it <verdict>

      Examples:
        | day | verdict          |
        | 1   | is not permitted |
        | 2   | is permitted     |

    Scenario: Left open
      When it is concluded
      Then it is not permitted, as it cannot be judged yet

  Rule: Owed
    Scenario: Owed
      Given that it is not permitted
      When a day comes
      Then the body owes a contract
"""
CHINESE = """# language: zh-CN
功能: 合同
  @row:N01
  规则: 书面
    场景: 未签
      当 签订
      那么 因尚不能判定而不得办理
    场景: 已签
      当 签订
      那么 该事项可以办理
"""


@pytest.fixture
def scenarios(tmp_path):
    def read(text):
        file = tmp_path / "contract.feature"
        file.write_text(text, encoding="utf-8")
        return shown(file)

    return read


def test_a_row_of_examples_shows_what_its_outcome_says_with_the_cells_filled_in(scenarios):
    first, second, *_ = scenarios(ENGLISH)

    assert (first.example, first.blocks) == ((("day", "1"), ("verdict", "is not permitted")), True)
    assert (second.example, second.blocks) == ((("day", "2"), ("verdict", "is permitted")), False)
    assert first.line == second.line


def test_what_cannot_be_judged_yet_is_blocked_and_any_other_outcome_permits(scenarios):
    *_, left_open, owed = scenarios(ENGLISH)

    assert left_open.blocks
    assert not owed.blocks


def test_the_tags_of_feature_rule_and_scenario_count(scenarios):
    first, _, left_open, owed = scenarios(ENGLISH)

    assert (first.rows, first.clauses) == ({"N01", "N02", "N03"}, {"5.3"})
    assert (left_open.rows, left_open.clauses) == ({"N01", "N02"}, {"5.3"})
    assert (owed.rows, owed.clauses) == ({"N01"}, frozenset())


def test_chinese_outcomes_are_told_apart_as_well(scenarios):
    assert [(each.language, each.blocks) for each in scenarios(CHINESE)] == [("zh-CN", True), ("zh-CN", False)]


def test_a_file_that_cannot_be_read_shows_nothing(scenarios):
    assert scenarios("no feature") == ()
