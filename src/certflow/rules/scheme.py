"""Schemes: lifecycles with their consequences, reversals, duties and settings, under an immutable id."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import ModuleType
from typing import Any

from attrs import evolve, field, frozen

from certflow.errors import SchemeError
from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.between import Between, acts_between, duty_between, misplaced
from certflow.rules.checks import problems_of
from certflow.rules.citations import citations, parts_of
from certflow.rules.derived import Dropped, lost_by, unknown_titles
from certflow.rules.interpretation import Interpretation
from certflow.rules.lifecycle import Consequence, Duty, Lifecycle, Reversal
from certflow.rules.merging import merged
from certflow.rules.question import Question
from certflow.rules.relinking import Relinking
from certflow.rules.rewording import reworded
from certflow.rules.setting import Policy, Setting
from certflow.rules.transition import Transition

__all__ = ["Citation", "Scheme"]


@frozen
class Citation:
    """A clause and what rests on it: (kind, id, title) of guards, transitions, settings, duties, consequences, reversals."""

    clause: Clause
    used_by: tuple[tuple[str, str, Text], ...]


@frozen(eq=False, kw_only=True, repr=False)
class Scheme:
    """Everything a case is judged by. Building one that does not hold together raises SchemeError.

    ``edition`` is the clause of the rule it carries; ``main`` the id of the lifecycle a case begins with;
    ``modules`` are searched for transitions that nobody listed; ``interpretations`` say how unclear passages are read;
    ``questions`` name what no case may ever show.
    """

    id: str
    title: Text
    edition: Clause
    main: str
    lifecycles: tuple[Lifecycle, ...]
    consequences: tuple[Consequence, ...] = ()
    reversals: tuple[Reversal, ...] = ()
    duties: tuple[Duty, ...] = ()
    questions: tuple[Question, ...] = ()
    settings: tuple[Setting[Any], ...] = ()
    clauses: tuple[Clause, ...] = ()
    interpretations: tuple[Interpretation, ...] = ()
    modules: tuple[ModuleType, ...] = ()
    by_id: dict[str, Lifecycle] = field(init=False, repr=False)
    opening: dict[str, Lifecycle] = field(init=False, repr=False)
    homes: dict[str, tuple[Lifecycle, ...]] = field(init=False, repr=False)
    after: dict[str, tuple[Consequence, ...]] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        problems = problems_of(self)
        if problems:
            raise _broken(self.id, problems)
        links = {
            link.after.id: tuple(c for c in self.consequences if c.after.id == link.after.id)
            for link in self.consequences
        }
        opening = {t.id: lifecycle for lifecycle in self.lifecycles for t in lifecycle.transitions if t.opens}
        object.__setattr__(self, "by_id", {lifecycle.id: lifecycle for lifecycle in self.lifecycles})
        object.__setattr__(self, "opening", opening)
        names = {transition.id for _, transition in self.transitions()}
        homes = {name: tuple(one for one in self.lifecycles if name in one.by_id) for name in names}
        object.__setattr__(self, "homes", homes)
        object.__setattr__(self, "after", links)

    def __repr__(self) -> str:
        return f"Scheme({self.id!r})"

    def policy(self) -> Policy:
        """The policy with every setting at its default."""
        return Policy(self.settings)

    def transitions(self) -> Iterator[tuple[Lifecycle, Transition[Any]]]:
        """Every transition with its lifecycle."""
        for lifecycle in self.lifecycles:
            for transition in lifecycle.transitions:
                yield lifecycle, transition

    def extend(  # noqa: PLR0913 - a scheme has that many parts, and each goes by keyword
        self,
        scheme_id: str,
        *lifecycles: Lifecycle,
        title: Text | None = None,
        edition: Clause | None = None,
        consequences: tuple[Consequence, ...] = (),
        reversals: tuple[Reversal, ...] = (),
        duties: tuple[Duty, ...] = (),
        questions: tuple[Question, ...] = (),
        settings: tuple[Setting[Any], ...] = (),
        clauses: tuple[Clause, ...] = (),
        interpretations: tuple[Interpretation, ...] = (),
        modules: tuple[ModuleType, ...] = (),
        dropping: tuple[str, ...] = (),
        between: Between | None = None,
        reciting: Callable[[Clause], Clause] | None = None,
        titles: Mapping[str, Text] | None = None,
    ) -> Scheme:
        """A scheme derived from this one, which stays as it is. Raises SchemeError, with all that is wrong.

        ``scheme_id`` is a new id, such as ``acme-itsms-2026``; ``lifecycles`` are new ones, or old ones made longer by
        `Lifecycle.extend`. A lifecycle, setting, duty, question or interpretation of the same id takes the place of the
        old one; everything else is added.
        ``dropping`` names, by id, what of this scheme the new one does without: guards and transitions, of which one that
        is lost unnamed raises SchemeError, and settings, duties, questions and interpretations (``setting:NAME`` where
        several have the id). With a dropped transition go the consequences, reversals and duties that name it.
        ``between`` says of a new state which old ones it stands between: each act and duty of this scheme that all of
        those allow goes on in it (``{REVIEW: (AUDIT, DECISION)}``: an application can be withdrawn under review, too).
        ``reciting`` is given every clause that the new scheme cites, in the findings of its guards, too, and answers which
        to cite instead: that of a sibling rule. ``titles`` are those of guards, transitions and duties, by id.
        """
        sides, whole = between or {}, merged(self.lifecycles, lifecycles)
        dropped = Dropped(self, dropping)
        lost = [
            *lost_by(self, lifecycles, dropped),
            *dropped.given_again("setting", settings),
            *dropped.given_again("duty", duties),
            *dropped.given_again("question", questions),
            *dropped.given_again("interpretation", interpretations),
            *misplaced(whole, sides),
        ]
        if scheme_id == self.id or not isinstance(scheme_id, str) or not scheme_id.strip():
            lost.append(
                Text(
                    "the id {id} is not a new one: an id never changes its meaning, so give another",
                    "方案编号 {id} 已被使用：编号的含义不得改变，请另取编号",
                    id=repr(scheme_id),
                )
            )
        if lost:
            raise _broken(str(scheme_id), lost)
        inherited = {transition.id for _, transition in self.transitions()}
        acts, interpreted = dropped.of("transition"), dropped.kept("interpretation", self.interpretations)
        owed = (duty for duty in dropped.kept("duty", self.duties) if duty.by.id not in acts)
        runs = acts_between(whole, inherited, sides)
        link = Relinking(self.lifecycles, runs)
        parts: dict[str, Any] = {
            "edition": edition or self.edition,
            "lifecycles": runs,
            "consequences": link.of(
                (*(c for c in self.consequences if not {c.after.id, c.then.id} & acts), *consequences)
            ),
            "reversals": link.of((*(r for r in self.reversals if r.after.id not in acts), *reversals)),
            "duties": link.of(merged(tuple(duty_between(whole, duty, sides) for duty in owed), duties)),
            "questions": merged(dropped.kept("question", self.questions), questions),
            "settings": merged(dropped.kept("setting", self.settings), settings),
            "clauses": (*self.clauses, *clauses),
        }
        if reciting or titles:
            parts = reworded(parts, reciting, titles or {})
        made = evolve(
            self,
            id=scheme_id,
            title=title or self.title,
            interpretations=merged(interpreted, interpretations),
            modules=modules,
            **parts,
        )
        if strange := unknown_titles(made, titles or ()):
            raise _broken(scheme_id, strange)
        return made

    def register(self) -> tuple[Citation, ...]:
        """Every clause the scheme cites, in the order of its layers and numbers, with what rests on it."""
        used: dict[Clause, dict[tuple[str, str], Text]] = {self.edition: {("scheme", self.id): self.title}}
        for clause in self.clauses:
            used.setdefault(clause, {})
        for kind, ident, clause, title in citations(self):
            used.setdefault(clause, {})[kind, ident] = title
        return tuple(
            Citation(clause, tuple((kind, ident, title) for (kind, ident), title in used[clause].items()))
            for clause in sorted(used, key=_place)
        )


def _broken(scheme: str, problems: Sequence[Text]) -> SchemeError:
    return SchemeError(scheme, [(problem.render("en"), problem.render("zh")) for problem in problems])


_ORDER = ("notice", "rule", "accreditation", "statute", "contract", "product")


def _place(clause: Clause) -> tuple[int, str, list[tuple[int, str]]]:
    numbers = [(int(part), "") if part.isdigit() else (0, part) for part in parts_of(clause.number)]
    return _ORDER.index(clause.layer), clause.instrument.en, numbers
