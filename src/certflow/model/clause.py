"""Where a requirement comes from."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from certflow.model.text import Text

__all__ = ["Clause", "Layer"]


class Layer(StrEnum):
    """The layer of law or practice that a clause belongs to; what a body agrees with its clients is ``CONTRACT``."""

    NOTICE = "notice"
    RULE = "rule"
    ACCREDITATION = "accreditation"
    STATUTE = "statute"
    PRODUCT = "product"
    CONTRACT = "contract"

    @property
    def label(self) -> Text:
        """The layer's name."""
        return _LAYERS[self]


_LAYERS = {
    Layer.NOTICE: Text("client notice", "客户须知"),
    Layer.RULE: Text("certification rule", "认证规则"),
    Layer.ACCREDITATION: Text("accreditation standard", "认可规范"),
    Layer.STATUTE: Text("statute", "法律法规"),
    Layer.PRODUCT: Text("certflow's own choice", "本产品的约定"),
    Layer.CONTRACT: Text("contract", "合同约定"),
}


@frozen(hash=False)
class Clause:
    """One provision: its layer, instrument and number, and what it asks, in our own words.

    ``inferred`` marks a number that follows a sibling rule and is not named by the source. ``shown`` replaces the
    number where a person reads it ("clarification (2)"). ``rows`` are the ids of the requirements that rest on the
    clause, such as ``"N06"``.
    """

    layer: Layer
    instrument: Text
    number: str
    title: Text
    inferred: bool = False
    rows: tuple[str, ...] = ()
    shown: Text | None = None

    @property
    def label(self) -> Text:
        """Instrument and number, with a mark where the number is inferred."""
        number = self.shown or Text("{number}", " {number}", number=self.number)
        inferred = Text(" (number inferred)", "（条号系推定）") if self.inferred else ""
        return Text(
            "{of}, {number}{inferred}", "{of}{number}{inferred}", of=self.instrument, number=number, inferred=inferred
        )

    @property
    def id(self) -> str:
        """A stable id: the instrument's English name and the number."""
        return f"{self.instrument.en} {self.number}"

    def __hash__(self) -> int:
        return hash((self.layer, self.number, self.instrument.en))
