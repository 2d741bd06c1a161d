"""Steps of transfers between bodies: a certificate is taken over from another body, or leaves for one.

认证机构之间证书转换的步骤：接收其他认证机构的证书，或证书转出。
"""

from __future__ import annotations

from datetime import date

from certflow.bdd.acting import Act, perform, sentences
from certflow.bdd.taking_over import take_over
from certflow.bdd.world import World, step

__all__: list[str] = []

ACTS = (Act("take_over", "takes over the certificate", "接收证书", take_over),)


@step("when", *sentences(ACTS))
def does(world: World, act: str, day: date) -> None:
    """The body takes over a certificate, with papers in order but for what was said.

    认证机构接收证书；除已说明的以外，材料均齐备合规。
    """
    perform(world, ACTS, act, day)
