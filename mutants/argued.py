"""Mutants that no scenario can notice, each with the reason why no input shows it."""

ARGUED = {
    "within of repeat_stage_2 in audit dropped": (
        "the certification returns to audit with it, which it can from that state alone; the outer state only keeps "
        "the act from being offered where that would fail"
    ),
}
