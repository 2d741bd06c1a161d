"""Mutants that no scenario can notice, each with the reason why no input shows it."""

ARGUED = {
    "guard rule_in_force of reapply in certification dropped": (
        "whoever applies again applied before, when the rule had to be in force, and days do not go back"
    ),
    "within of repeat_stage_2 in audit dropped": (
        "the certification returns to audit with it, which it can from that state alone; the outer state only keeps "
        "the act from being offered where that would fail"
    ),
}
