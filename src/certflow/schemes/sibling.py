"""What a rule for another field takes over from CNCA-ITSMS-01:2026: its clauses, cited by the same numbers."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from certflow.model.clause import Clause, Layer
from certflow.model.text import Text
from certflow.rules.scheme import Scheme
from certflow.schemes.itsms.field import Field
from certflow.schemes.itsms.general import APPLIES_TO, IN_FORCE
from certflow.schemes.sources import RULE

__all__ = ["cited_in", "interpretations_of", "says"]


def says(rule: Text, number: str, en: str, zh: str, *rows: str) -> Clause:
    """What a rule says in a clause whose number is inferred from its sibling."""
    return Clause(Layer.RULE, rule, number, Text(en, zh), inferred=True, rows=rows)


def cited_in(rule: Text, field: Field, *own: Clause) -> Callable[[Clause], Clause]:
    """For ``Scheme.extend(reciting=…)``: the clause of ``rule`` for each of CNCA-ITSMS-01:2026, all else as it is.

    Its number is inferred from its sibling, and its layer is the rule: the client notice speaks of ITSMS alone. A clause
    among ``own`` takes the place of that of its number. Sentences name the ``field``.
    """
    stated = {clause.number: clause for clause in (*_unlike(rule, field), *own)}

    def recite(clause: Clause) -> Clause:
        if clause.instrument != RULE and clause != APPLIES_TO:
            return clause
        if clause.number in stated:
            return stated[clause.number]
        title = clause.title
        if "field" in title.values:
            title = Text(title.en, title.zh, **{**title.values, "field": field.name})
        return evolve(clause, layer=Layer.RULE, instrument=rule, inferred=True, title=title)

    return recite


def _unlike(rule: Text, field: Field) -> tuple[Clause, ...]:
    """The clauses of which ITSMS has words of its own: whom the rule binds, and since when."""
    binds = Text("The rule applies to every {field} applicant", "凡申请{field}认证的，均适用该规则", field=field.name)
    since = Text("The day since which the rule is in force", "该规则的施行日期")
    return (
        evolve(APPLIES_TO, layer=Layer.RULE, instrument=rule, title=binds),
        evolve(IN_FORCE, layer=Layer.RULE, instrument=rule, title=since),
    )


def interpretations_of(scheme: Scheme) -> tuple[str, ...]:
    """For ``Scheme.extend(dropping=…)``: the interpretations, which are those of the ITSMS notice."""
    return tuple(f"interpretation:{each.id}" for each in scheme.interpretations)
