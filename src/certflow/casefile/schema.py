"""The JSON Schema (2020-12) of case and policy files, made from a scheme, for editors and other programs."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any, cast

from certflow.case.record import CORRECT
from certflow.casefile.acts import CORRECTION_KEYS, REQUEST_KEYS
from certflow.casefile.policy import POLICY_VERSION
from certflow.casefile.reading import USUAL, VERSION
from certflow.casefile.shapes import Leaf, OneOf, Record, Shape, fields_of, options
from certflow.model.text import Text
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Setting
from certflow.rules.transition import Transition

__all__ = ["case_schema", "policy_schema"]

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DAY: Schema = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
# The reader takes 0 and "0" for the same text, since a file's words stay as they are written.
_WORDS: Schema = {"type": ["string", "number"], "minLength": 1}
_LEAVES: dict[type[Any], Schema] = {
    str: {"type": ["string", "number"]},
    int: {"type": "integer", "minimum": 0},
    bool: {"type": "boolean"},
    date: _DAY,
}
_HEAD = {
    "case": Text("the case's id", "案卷编号"),
    "client": Text("the client's name", "客户名称"),
    "scheme": Text("the scheme that applies", "适用的方案"),
    "policy": Text(
        "the policy: a file beside this one, or the settings", "政策设置：旁边的政策文件，或直接填写各项设置"
    ),
    "acts": Text("the acts in their order", "按顺序排列的办理事项"),
    "until": Text("let time run until this day", "时间推进至此日"),
}
_ACT = {
    "on": Text("the day of the act", "办理日期"),
    "do": Text("the act", "办理事项"),
    "by": Text("who acted", "办理人"),
    "key": Text("a key of the act, unique in the case", "办理事项的编号，同一案卷内不得重复"),
    "track": Text("the run that is meant, where there are several", "有多个流程时，所指的流程"),
    "with": Text("the facts", "事实"),
    "of": Text(
        "the key of the act put right, or its number in this file", "所更正办理事项的编号（key）或其在文件中的序号"
    ),
    "reason": Text("why it is put right", "更正理由"),
}
_SETTLED = {
    "value": Text("the value", "取值"),
    "by": Text("who settled it", "由谁确定"),
    "on": Text("the day it was settled", "确定日期"),
    "reason": Text("why", "理由"),
}


def _said(text: Text, schema: Schema) -> Schema:
    return {**schema, "description": f"{text.render('en')} / {text.render('zh')}"}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _closed(properties: Schema, required: tuple[str, ...] = ()) -> Schema:
    found: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**found, "required": list(required)} if required else found


class _Definitions:
    """Facts classes by name; two classes of one name are told apart by their modules."""

    def __init__(self) -> None:
        self.made: Schema = {}
        self._names: dict[type[Any], str] = {}

    def of(self, facts: type[Any]) -> Schema:
        """A reference to the schema of a facts class."""
        if facts not in self._names:
            name = (
                facts.__name__
                if facts.__name__ not in self._names.values()
                else f"{facts.__module__}.{facts.__qualname__}"
            )
            self._names[facts] = name
            fields = fields_of(facts)
            properties = {field.key: _said(field.label, _or_null(self._shape(field.shape))) for field in fields}
            self.made[name] = _closed(properties, tuple(field.key for field in fields if field.required))
        return {"$ref": f"#/$defs/{self._names[facts]}"}

    def _shape(self, shape: Shape) -> Schema:
        if isinstance(shape, Leaf):
            return _LEAVES[shape.type]
        if isinstance(shape, OneOf):
            said = f"{options(shape.enum, 'en')} / {options(shape.enum, 'zh')}"
            return {"enum": [str(member.value) for member in shape.enum], "description": said}
        return self.of(shape.type) if isinstance(shape, Record) else {"type": "array", "items": self._shape(shape.item)}


def case_schema(scheme: Scheme) -> Schema:
    """The JSON Schema of a case file under a scheme: each act takes the facts that its ``do`` asks for."""
    definitions = _Definitions()
    acts = {transition.id: transition for _, transition in scheme.transitions() if transition.automatic is None}
    arms = [_arm(transition.id, _request(transition, definitions)) for transition in acts.values()]
    arms.append(_arm(CORRECT, _correction(definitions, acts)))
    act: Schema = {
        "type": "object",
        "required": ["on", "do"],
        "properties": {"do": {"enum": [*acts, CORRECT]}},
        "allOf": arms,
    }
    properties: Schema = {
        "certflow": {"const": VERSION},
        "case": _WORDS,
        "client": _or_null(_LEAVES[str]),
        "scheme": {"const": scheme.id} if scheme.id != USUAL else _or_null({"const": scheme.id}),
        "policy": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/settings"}, {"type": "null"}]},
        "acts": {"type": "array", "items": {"$ref": "#/$defs/act"}},
        "until": _or_null(_DAY),
    }
    described = {key: _said(_HEAD[key], value) if key in _HEAD else value for key, value in properties.items()}
    return {
        "$schema": _DIALECT,
        "title": f"certflow case file, {scheme.title.render('en')} / certflow 案卷文件，{scheme.title.render('zh')}",
        **_closed(described, ("certflow", "case", "acts")),
        "$defs": {"act": act, "settings": _settings(scheme), **definitions.made},
    }


def policy_schema(scheme: Scheme) -> Schema:
    """The JSON Schema of a policy file for a scheme."""
    return {
        "$schema": _DIALECT,
        "title": f"certflow policy file, {scheme.title.render('en')} / certflow 政策文件，{scheme.title.render('zh')}",
        **_closed(
            {
                "certflow-policy": {"const": POLICY_VERSION},
                "scheme": _said(_HEAD["scheme"], _or_null({"const": scheme.id})),
                "settings": _or_null(_settings(scheme)),
            },
            ("certflow-policy", "settings"),
        ),
    }


def _arm(do: str, then: Schema) -> Schema:
    return {"if": {"properties": {"do": {"const": do}}, "required": ["do"]}, "then": then}


def _act(title: Text, keys: tuple[str, ...], facts: Schema, do: str) -> Schema:
    kinds: Schema = {
        "on": _DAY,
        "do": {"const": do},
        "of": {"type": ["string", "integer"]},
        "reason": _WORDS,
        "with": facts,
    }
    return _closed(
        {key: _said(title if key == "do" else _ACT[key], kinds.get(key, _or_null(_LEAVES[str]))) for key in keys}
    )


def _request(transition: Transition[Any], definitions: _Definitions) -> Schema:
    facts = definitions.of(transition.takes)
    needs_facts = any(field.required for field in fields_of(transition.takes))
    act = _act(transition.title, REQUEST_KEYS, facts if needs_facts else _or_null(facts), transition.id)
    return {**act, "required": ["on", "do", "with"]} if needs_facts else act


def _correction(definitions: _Definitions, acts: dict[str, Transition[Any]]) -> Schema:
    kinds = {transition.takes: definitions.of(transition.takes) for transition in acts.values()}
    act = _act(Text("put an act right", "更正办理事项"), CORRECTION_KEYS, {"anyOf": list(kinds.values())}, CORRECT)
    return {**act, "required": ["on", "do", "of", "reason"]}


def _settings(scheme: Scheme) -> Schema:
    settable = (setting for setting in scheme.settings if not setting.fixed)
    return _closed({setting.id: _said(setting.title, _setting(setting)) for setting in settable})


def _setting(setting: Setting[Any]) -> Schema:
    if setting.takes in {bool, int, date}:
        value = _LEAVES[setting.takes]
    elif setting.takes is str:
        value = _WORDS
    else:
        value = {"enum": [member.value for member in cast("type[Enum]", setting.takes)]}
    if setting.default is None:
        value = {"anyOf": [value, {"enum": ["none", None]}]}
    kinds = {"value": value, "by": _WORDS, "on": _DAY, "reason": _or_null(_LEAVES[str])}
    return _closed({key: _said(_SETTLED[key], kind) for key, kind in kinds.items()}, ("value", "by", "on"))
