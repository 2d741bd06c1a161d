"""Steps of the schemes for other fields: by which rule a certification is judged, and what its verdict says in part.

其他领域方案的步骤：认证适用哪项规则，判定的分项中写明什么。
"""

from __future__ import annotations

from collections.abc import Iterator

from certflow.bdd.world import World, step
from certflow.model.finding import Finding
from certflow.schemes.itsms.general import FIELD
from certflow.schemes.named import SHIPPED

__all__: list[str] = []


@step("given", r"the certification is judged under “(?P<rule>[^”]+)”", r"认证适用“(?P<rule>[^”]+)”")
def judged_under(world: World, rule: str) -> None:
    """The shipped scheme of that rule, and an application to the standard of its field unless the scenario says another.

    该规则对应的内置方案；场景未写明标准的，申请采用该领域的标准。
    """
    world.scheme = next(scheme for scheme in SHIPPED.values() if scheme.edition.instrument.en == rule)
    world.policy = world.scheme.policy()
    world.said["standard"] = world.policy[FIELD].standard


def _sentences(finding: Finding, world: World) -> Iterator[str]:
    yield finding.because.render(world.lang)
    for part in finding.parts:
        yield from _sentences(part, world)


@step("then", r"the verdict says in part “(?P<words>[^”]+)”", r"判定的分项中写明“(?P<words>[^”]+)”")
def says_in_part(world: World, words: str) -> None:
    """A finding of the verdict, or one that it combines, in the way or not, says these words.

    判定中某项认定或其所含的分项（无论是否妨碍办理）含有这些文字。
    """
    said = [line for judged in world.verdict.judgements for line in _sentences(judged.finding, world)]
    assert any(words in line for line in said), said
