"""Steps of the loss of the body's approval: what ends with it, and what the body then does for its clients.

认证机构丧失批准资质的步骤：哪些事项随之结束，认证机构随后须为客户做什么。
"""

from __future__ import annotations

from datetime import date

from certflow.bdd.acting import Act, perform, sentences
from certflow.bdd.world import DAY, World, step

__all__: list[str] = []

_SAID = {
    "invalidate": (
        "ends the certification because its approval is lost",
        "ended the certification because its approval was lost",
        "因丧失批准资质结束该认证",
    ),
    "inform_of_loss": (
        "tells the client that its approval is lost",
        "told the client that its approval was lost",
        "告知客户本机构已丧失批准资质",
    ),
    "handle_loss": (
        "records what it arranged for the client",
        "recorded what it had arranged for the client",
        "登记为客户作出的安排",
    ),
    "record_loss": (
        "records a loss that it has to bear",
        "recorded a loss that it had to bear",
        "登记应由其承担的损失",
    ),
    "bear_loss": ("makes good the loss", "made good the loss", "承担该项损失"),
}
_DOES = tuple(Act(name, does, zh) for name, (does, _, zh) in _SAID.items())
_DID = tuple(Act(name, did, zh) for name, (_, did, zh) in _SAID.items())


@step(
    "given",
    rf"the body (?P<act>{'|'.join(act.en for act in _DID)}) on (?P<day>{DAY})",
    rf"认证机构已于(?P<day>{DAY})(?P<act>{'|'.join(act.zh for act in _DID)})",
)
def did(world: World, act: str, day: date) -> None:
    """An act after the loss, done before, with papers in order but for what was said; it has to be permitted.

    丧失批准资质后已办理的事项；除已说明的以外，材料均齐备合规。该事项必须可以办理。
    """
    perform(world, _DID, act, day)
    world.verdict.raise_if_blocked()


@step("when", *sentences(_DOES))
def does(world: World, act: str, day: date) -> None:
    """The body ends a certification with its approval, or does what it then owes.

    认证机构因丧失批准资质结束认证，或履行随之产生的义务。
    """
    perform(world, _DOES, act, day)
