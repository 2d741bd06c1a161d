"""Mutants of the functions of the law: those that mutmut makes, but for the words of sentences."""

import libcst as cst
from libcst.metadata import MetadataWrapper, ParentNodeProvider
from mutmut.mutation.file_mutation import create_mutations, deep_replace

from mutants.changes import Mutant, functions, law, path_of


def mutants():
    for module in law():
        path = path_of(module)
        there = functions(module)
        tree, found, *_ = create_mutations(str(path), path.read_text("utf-8"))
        parents = MetadataWrapper(tree, unsafe_skip_copy=True).resolve(ParentNodeProvider)
        names = dict(qualified(tree))
        counts = dict.fromkeys(names.values(), 0)
        for each in found:
            name = names.get(each.contained_by_top_level_function)
            if name not in there or is_word(each.original_node, parents):
                continue
            counts[name] += 1
            changed = deep_replace(tree, each.original_node, each.mutated_node)
            said = f"{brief(each.original_node)} -> {brief(each.mutated_node)}"
            yield Mutant(
                f"{module}.{name} {counts[name]}: {said}",
                "function",
                recode=(module, name, changed.code),
                touches=frozenset({("code", module, name)}),
            )


def is_word(node, parents):
    """Whether a node is a string of a sentence."""
    if not isinstance(node, cst.SimpleString | cst.ConcatenatedString):
        return False
    while node is not None and not isinstance(node, cst.Call):
        node = parents.get(node)
    return isinstance(node, cst.Call) and isinstance(node.func, cst.Name) and node.func.value in {"Text", "plain"}


def brief(node):
    return " ".join(cst.Module([]).code_for_node(node).split())[:90]


def qualified(tree):
    for node in tree.body:
        if isinstance(node, cst.FunctionDef):
            yield node, node.name.value
        elif isinstance(node, cst.ClassDef):
            for inner in node.body.body:
                if isinstance(inner, cst.FunctionDef):
                    yield inner, f"{node.name.value}.{inner.name.value}"
