"""Mutants that no scenario can notice, each with the reason why no input shows it."""

from pathlib import Path

NO_CERTIFICATE = (
    *("application", "reapplication", "contract", "audit", "decision"),
    *("rejected", "refused", "terminated", "withdrawn"),
)
FOLLOWING = ("suspend", "restore", "revoke", "expire", "invalidate")

ARGUED = {
    **{
        f"act repeat_stage_2 in audit also from {state}": (
            "it takes place while the decision is awaited, which it is from the day the audit is closed, and again once it "
            "has been closed anew: no audit of that application is then in another state"
        )
        for state in ("planned", "stage_1", "stage_2", "terminated")
    },
    "act verify_correction in audit also from terminated": (
        "the application ends with its terminated audit, in one commit, and the act takes place only while it is under "
        "audit or awaits the decision"
    ),
    **{
        f"act {act} in certification also from {state}": (
            "the day is the last of the certificate or of its edition, and in that state the run has no certificate on file"
        )
        for act in ("expire", "end_old_edition")
        for state in NO_CERTIFICATE
    },
    **{
        f"act {act}_sub_certificate in sub_certificate also from {state}": (
            "it comes to that state with its main certificate alone, which never leaves it, and the act takes place only "
            "while the main certificate is in another"
        )
        for state, itself in (("revoked", "revoke"), ("invalidated", "invalidate"))
        for act in FOLLOWING
        if act != itself
    },
}


def of_functions(text):
    """The mutants of functions in a text of reasons, each with the names of the mutants indented below it."""
    reason = ""
    for line in text.splitlines():
        if line.startswith(" "):
            yield line.strip(), reason
        elif line:
            reason = line


ARGUED |= of_functions((Path(__file__).parent / "equivalent.txt").read_text("utf-8"))
