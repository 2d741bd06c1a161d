"""The choices of a fact as a file writes them; the shapes themselves are `certflow.rules.shapes`."""

from __future__ import annotations

from enum import Enum

from certflow.casefile.problems import near
from certflow.model.text import Text
from certflow.rules.shapes import Field, Leaf, ManyOf, OneOf, Record, Shape, fields_of

__all__ = ["Field", "Leaf", "ManyOf", "OneOf", "Record", "Shape", "fields_of", "label_in", "meant", "options"]


def label_in(member: Enum, lang: str) -> str:
    """A member of an enumeration as an officer reads it; empty where it has no label."""
    label = getattr(member, "label", None)
    return label.render("zh" if lang == "zh" else "en") if isinstance(label, Text) else ""


def meant(enum: type[Enum], said: str) -> str:
    """What a file has to write for a member that was named by its label or misspelt; empty where none is like it."""
    labelled = {label_in(member, lang): str(member.value) for member in enum for lang in ("en", "zh")}
    return labelled.get(said) or next(iter(near(said, [str(member.value) for member in enum])), "")


def options(enum: type[Enum], lang: str) -> str:
    """The choices of an enumeration, each as a file writes it with its meaning: ``major (major), minor (minor)``."""
    left, right, comma = ("（", "）", "、") if lang == "zh" else (" (", ")", ", ")
    said = ((str(member.value), label_in(member, lang)) for member in enum)
    return comma.join(f"{value}{left}{label}{right}" if label else value for value, label in said)
