"""The instruments that the shipped schemes cite, and short ways to cite them."""

from __future__ import annotations

from certflow.model.clause import Clause, Layer
from certflow.model.text import Text

__all__ = ["cnca", "iaf_md2", "iso17021", "notice", "product", "statute"]

RULE = Text("CNCA-ITSMS-01:2026", "CNCA-ITSMS-01:2026")
NOTICE = Text("client notice F101-5, rev. 0", "客户须知F101-5（第0版）")
ISO_17021 = Text("ISO/IEC 17021-1:2015", "ISO/IEC 17021-1:2015")
IAF_MD2 = Text("IAF MD 2", "IAF MD 2")
CERTFLOW = Text("certflow", "certflow：")

Rows = tuple[str, ...]


def cnca(
    number: str,
    en: str,
    zh: str,
    rows: Rows = (),
    *,
    told: bool = False,
    inferred: bool = True,
    shown: Text | None = None,
    **values: object,
) -> Clause:
    """A clause of the rule; ``told`` if the notice states its content. Its number is inferred unless said otherwise.

    ``values`` are those of the sentence, such as the ``field`` of certification.
    """
    layer = Layer.NOTICE if told else Layer.RULE
    return Clause(layer, RULE, number, Text(en, zh, **values), inferred, rows, shown)


def notice(number: str, shown: Text, en: str, zh: str, rows: Rows = ()) -> Clause:
    """A passage of the notice that repeats no numbered clause."""
    return Clause(Layer.NOTICE, NOTICE, number, Text(en, zh), rows=rows, shown=shown)


def iso17021(number: str, en: str, zh: str, rows: Rows = ()) -> Clause:
    """A clause of ISO/IEC 17021-1:2015."""
    return Clause(Layer.ACCREDITATION, ISO_17021, number, Text(en, zh), rows=rows)


def iaf_md2(number: str, en: str, zh: str, rows: Rows = ()) -> Clause:
    """A section of IAF MD 2 on the transfer of certification; its number is inferred."""
    return Clause(Layer.ACCREDITATION, IAF_MD2, number, Text(en, zh), inferred=True, rows=rows)


def statute(instrument: Text, number: str, en: str, zh: str, rows: Rows = (), *, shown: Text | None = None) -> Clause:
    """An article of a statute; where its number is not at hand, ``shown`` says which passage is meant."""
    shown = shown or Text(f"art. {number}", f"第{number}条")
    return Clause(Layer.STATUTE, instrument, number, Text(en, zh), rows=rows, shown=shown)


def product(number: str, shown: Text, en: str, zh: str, rows: Rows = ()) -> Clause:
    """A choice of certflow's own where the texts are silent."""
    return Clause(Layer.PRODUCT, CERTFLOW, number, Text(en, zh), rows=rows, shown=shown)


CIVIL_CODE = Text("Civil Code", "《民法典》")
REGULATION = Text("Certification and Accreditation Regulation", "《认证认可条例》")
MEASURES = Text("Measures for Certification Bodies", "《认证机构管理办法》")
