"""The words of the scheme and the requirements that its clauses carry."""

import pytest

from certflow import ITSMS, Layer

STATES = {
    "application": "已提交申请",
    "contract": "签订合同中",
    "audit": "审核中",
    "decision": "待认证决定",
    "granted": "证书有效",
    "suspended": "证书暂停",
    "revoked": "证书撤销",
    "cancelled": "证书注销",
    "expired": "到期失效",
    "invalidated": "因发证机构丧失资质而失效",
    "rejected": "不予受理",
    "refused": "拒绝认证",
    "terminated": "审核终止",
    "withdrawn": "申请已撤回",
    "reapplication": "重新申请",
}
ROWS = [f"N{n:02}" for n in (*range(1, 25), 26, 27, 28, 29, 31, 34, 35, 36, 37, 39, 40, 42, 43)]


@pytest.mark.parametrize("state", STATES)
def test_every_state_of_the_glossary_is_there_by_its_id_and_chinese_name(state):
    assert ITSMS.by_id["certification"].state(state).title.render("zh") == STATES[state]


def test_a_certification_has_no_other_states():
    assert {state.id for state in ITSMS.by_id["certification"].states} == STATES.keys()


@pytest.mark.parametrize("row", ROWS)
def test_every_requirement_is_cited_by_a_clause_on_which_something_rests(row):
    citing = [citation for citation in ITSMS.register() if row in citation.clause.rows]

    assert citing
    assert any(citation.used_by for citation in citing)


def test_what_the_notice_itself_says_is_told_apart_from_what_only_the_rule_says():
    layers = {layer for citation in ITSMS.register() for layer in [citation.clause.layer]}

    assert layers >= {Layer.NOTICE, Layer.RULE, Layer.ACCREDITATION, Layer.STATUTE, Layer.PRODUCT}


def test_only_the_application_clause_is_named_by_the_notice_and_every_other_number_of_the_rule_is_inferred():
    for citation in ITSMS.register():
        clause = citation.clause
        if clause.instrument.en == "CNCA-ITSMS-01:2026" and clause.number not in {"5.1", "effect"}:
            assert clause.inferred, clause.number


def test_the_register_follows_the_layers_from_the_notice_to_our_own_choices():
    layers = [citation.clause.layer for citation in ITSMS.register()]
    order = ["notice", "rule", "accreditation", "statute", "contract", "product"]

    assert layers == sorted(layers, key=order.index)


# Section 1: one word, one thing
@pytest.mark.parametrize(
    ("state", "never"),
    [("revoked", ("cancelled", "withdrawn")), ("cancelled", ("withdrawn", "revoked")), ("refused", ("rejected",))],
)
def test_no_state_is_called_by_the_name_of_another(state, never):
    title = ITSMS.by_id["certification"].state(state).title.render("en")

    assert not any(word in title for word in never)


def test_the_scheme_names_no_real_certification_body():
    words = [
        title.render(lang) for citation in ITSMS.register() for _, _, title in citation.used_by for lang in ("en", "zh")
    ]
    words += [citation.clause.title.render("en") for citation in ITSMS.register()]

    assert not any("intertek" in word.lower() for word in words)
