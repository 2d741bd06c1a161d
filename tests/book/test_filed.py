"""Facts in words."""

from datetime import date

from attrs import frozen

from certflow.book.filed import changed, facts_in_words, not_on_file
from certflow.rules.facts import Choice, Nothing, fact


class Grade(Choice):
    MAJOR = "major", "major", "严重"


@frozen(kw_only=True)
class Proof:
    reference: str | None = fact("reference", "编号")
    until: date | None = fact("valid until", "有效期至")


@frozen(kw_only=True)
class Told:
    name: str | None = fact("name", "名称")
    people: tuple[str, ...] | None = fact("people", "人员")
    sure: bool | None = fact("sure", "是否确定")
    grade: Grade | None = fact("grade", "程度")
    proof: Proof | None = fact("proof", "证明")
    proofs: tuple[Proof, ...] | None = fact("proofs", "各项证明")
    nested: tuple["Told", ...] | None = fact("parts", "组成部分")


def said(facts, lang):
    return {fact.label.render(lang): [value.render(lang) for value in fact.values] for fact in facts_in_words(facts)}


PROOF = Proof(reference="{P-1}", until=date.max)


def test_each_kind_of_value_reads_as_an_officer_writes_it():
    facts = Told(name="A {b} & c", people=("He Jun", "Tang Min"), sure=False, grade=Grade.MAJOR, proof=PROOF)

    assert said(facts, "zh") == {
        "名称": ["A {b} & c"],
        "人员": ["He Jun和Tang Min"],
        "是否确定": ["否"],
        "程度": ["严重"],
        "证明": ["编号：{P-1}；有效期至：长期"],
    }
    assert said(facts, "en")["proof"] == ["reference: {P-1}; valid until: no set end"]


def test_an_empty_list_says_that_there_is_none_and_what_was_left_out_is_told_apart():
    facts = Told(people=(), proofs=())

    assert said(facts, "en") == {"people": ["none"], "proofs": ["none"]}
    assert [label.render("zh") for label in not_on_file(facts)] == ["名称", "是否确定", "程度", "证明", "组成部分"]


def test_several_things_are_told_one_by_one_and_what_they_hold_in_brackets():
    facts = Told(proofs=(PROOF, Proof(reference="P-2")), nested=(Told(proof=PROOF, proofs=(PROOF,)),))

    assert said(facts, "en") == {
        "proofs": ["reference: {P-1}; valid until: no set end", "reference: P-2"],
        "parts": [
            "proof: (reference: {P-1}; valid until: no set end); proofs: (reference: {P-1}; valid until: no set end)"
        ],
    }
    assert said(facts, "zh")["组成部分"] == [
        "证明：（编号：{P-1}；有效期至：长期）；各项证明：（编号：{P-1}；有效期至：长期）"
    ]


def test_what_a_correction_changed_added_and_took_away_is_told_with_old_and_new():
    found = changed(Told(name="old", sure=True, people=("A",)), Told(name="new", sure=True, grade=Grade.MAJOR))

    told = [
        (each.label.render("en"), *(side and side[0].render("en") for side in (each.old, each.new))) for each in found
    ]
    assert told == [("name", "old", "new"), ("people", "A", None), ("grade", None, "major")]


def test_an_act_without_facts_tells_none():
    assert (facts_in_words(Nothing()), not_on_file(Nothing()), facts_in_words(None)) == ((), (), ())
