"""Steps of the application chapter: who applies with what, and what the body does with the application.

认证申请的步骤：由谁、带着什么材料申请，认证机构如何处理。
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from attrs import evolve

from certflow import testing
from certflow.bdd.applicants import EN, OTHERS_ALONE, SAME, ZH
from certflow.bdd.world import DAY, World, step
from certflow.schemes.itsms.application import Rejection, Withdrawal
from certflow.schemes.itsms.documents import Application, LegalEntity
from certflow.schemes.itsms.list_check import ListCheck

__all__: list[str] = []

_LONG_BEFORE = timedelta(days=45)

_ACTS = {
    "submit": ("applies for certification", "applied for certification", "提出认证申请"),
    "reapply": ("applies again", "applied again", "重新申请"),
    "accept": ("accepts the application", "accepted the application", "受理该申请"),
    "reject": ("rejects the application", "rejected the application", "对该申请不予受理"),
    "withdraw": ("withdraws its application", "withdrew its application", "撤回申请"),
}
_DOES, _DID, _ZH = ("|".join(words) for words in zip(*_ACTS.values(), strict=True))


def _checks(world: World, names: Iterable[str], on: date) -> tuple[ListCheck, ...] | None:
    """The looks into the lists that the scenario tells of, and a clean one for every other list and name."""
    told = world.said.get("list_checks", ())
    if told is None:
        return None
    known = {(check.list, check.of) for check in told}
    clean = (check for name in dict.fromkeys(names) for check in testing.list_checks(on, name))
    return (*(c for c in told if c.checked_on), *(c for c in clean if (c.list, c.of) not in known))


def _application(world: World, on: date, applicant: str, unit: str | None) -> Application:
    """An application that passes, but for what the scenario says."""
    before = on - _LONG_BEFORE
    base = testing.application(before, applicant=applicant, organisation=unit, provided_by=applicant)
    assert base.subject is not None
    named: tuple[LegalEntity, ...] | None = world.said.pop("entities", ())
    others_alone = world.said.pop(OTHERS_ALONE, False)
    own = LegalEntity(name=applicant, proof="F-02", filed_on=before)
    if named is not None and not others_alone and applicant not in {entity.name for entity in named}:
        named = (own, *named)
    covered = [entity.name for entity in named or () if entity.name]
    said = {**world.said, "list_checks": _checks(world, [applicant, *([unit] if unit else []), *covered], before)}
    return evolve(base, **{"subject": evolve(base.subject, holder=applicant), "entities": named, **said})


def _facts(world: World, act: str, on: date, applicant: str, unit: str | None) -> object:
    if act in {"submit", "reapply"}:
        return _application(world, on, applicant, unit)
    if act == "accept":
        filed = [record.facts for record in world.file.records if isinstance(record.facts, Application)][-1]
        names = [name for name in (filed.applicant, filed.organisation) if name]
        return testing.acceptance(on, **{**world.said, "list_checks": _checks(world, names, on)})
    if act == "reject":
        return evolve(Rejection(reviewed_by="Shen Yan", reasons="F-08"), **world.said)
    return evolve(Withdrawal(requested_by="Gu Wen", requested_on=on, document="F-09"), **world.said)


def _act(world: World, who: str, words: str, day: date, unit: str | None) -> tuple[str, date, object]:
    act = next(act for act, said in _ACTS.items() if words in said)
    if act in {"submit", "reapply"} and who not in SAME:
        world.organisation = who
    facts = _facts(world, act, day, world.organisation, unit)
    world.said = {}
    return act, day, facts


@step(
    "when",
    rf"{EN} (?P<act>{_DOES})(?: on behalf of (?:the )?(?P<unit>[\w ]+?))? on (?P<day>{DAY})",
    rf"{ZH}于(?P<day>{DAY})(?:为(?P<unit>\w+?))?(?P<act>{_ZH})",
)
def acts(world: World, who: str, act: str, day: date, unit: str | None) -> None:
    """Apply, apply again, accept, reject, withdraw. What the scenario has not told of is such that it passes.

    申请、重新申请、受理、不予受理或撤回。场景未提及的内容，均按符合要求处理。
    """
    world.do(*_act(world, who, act, day, unit))


@step(
    "given",
    rf"{EN} (?P<act>{_DID})(?: on behalf of (?:the )?(?P<unit>[\w ]+?))? on (?P<day>{DAY})",
    rf"{ZH}已于(?P<day>{DAY})(?:为(?P<unit>\w+?))?(?P<act>{_ZH})",
)
def acted(world: World, who: str, act: str, day: date, unit: str | None) -> None:
    """The same acts, done before; they have to be permitted.

    此前已办理的上述事项，均须可以办理。
    """
    world.must(*_act(world, who, act, day, unit))
