"""Mutants of the functions of the law: those that mutmut makes, but for the words of sentences.

Annotations and decorated functions mutmut leaves alone; the words of a sentence are for the linter of texts to read. What
a sentence says with a value is told to somebody who relies on it, and is changed like the rest.
"""

import libcst as cst
from libcst.metadata import MetadataWrapper, ParentNodeProvider, PositionProvider
from mutmut.mutation.file_mutation import create_mutations, deep_replace

from mutants.changes import Mutant, defaults, path_of

FUTURE = "from __future__ import annotations\n"


def mutants(module, kinds):
    """Of those functions of a module that have a kind."""
    path = path_of(module)
    tree, found, *_ = create_mutations(str(path), path.read_text("utf-8"))
    about = MetadataWrapper(tree, unsafe_skip_copy=True)
    parents, places = about.resolve(ParentNodeProvider), about.resolve(PositionProvider)
    names = dict(qualified(tree))
    counts = dict.fromkeys(names.values(), 0)
    for each in found:
        node, function = each.original_node, each.contained_by_top_level_function
        outer = names.get(function)
        kind = outer and kinds.get((module, outer + within(node, function, parents)))
        if kind is None or is_word(each, parents):
            continue
        counts[outer] += 1
        source = alone(outer, deep_replace(function, node, each.mutated_node))
        about_call = in_signature(node, function, parents)
        yield Mutant(
            f"{module.removeprefix('certflow.')}.{outer} {counts[outer]}: {brief(node)} -> {brief(each.mutated_node)}",
            kind,
            changes=defaults(module, outer, source) if about_call else (),
            recode=(module, outer, source),
            touches=frozenset(
                ("line", module, line)
                for line in ([places[function].start.line] if about_call else lines(node, parents, places))
            ),
        )


def qualified(tree):
    for node in tree.body:
        if isinstance(node, cst.FunctionDef):
            yield node, node.name.value
        elif isinstance(node, cst.ClassDef):
            for inner in node.body.body:
                if isinstance(inner, cst.FunctionDef):
                    yield inner, f"{node.name.value}.{inner.name.value}"


def within(node, function, parents):
    """What to add to a function's name for the function in it, if any, that a node stands in."""
    inner = ""
    while node is not function:
        node = parents[node]
        if isinstance(node, cst.FunctionDef) and node is not function:
            inner = f".<locals>.{node.name.value}"
    return inner


def alone(name, function):
    """The source of a function, in its class if it has one, and of nothing else."""
    if "." in name:
        function = cst.ClassDef(cst.Name(name.partition(".")[0]), cst.IndentedBlock([function]))
    return FUTURE + cst.Module([]).code_for_node(function)


def in_signature(node, function, parents):
    """Whether a node is what a function takes where nothing is given, rather than in its body."""
    while parents[node] is not function:
        node = parents[node]
    return node is function.params


def lines(node, parents, places):
    """The lines of the statement that a node stands in; of a compound one, of its condition."""
    while not isinstance(parents[node], cst.BaseCompoundStatement | cst.IndentedBlock):
        node = parents[node]
    place = places[node]
    return range(place.start.line, place.end.line + 1)


def is_word(change, parents):
    """Whether the words of a sentence are what is changed: a string in it, or its template left out."""
    before, after = change.original_node, change.mutated_node
    if called(before, "Text"):
        return templates(before) != templates(after)
    node = before
    while isinstance(node, cst.SimpleString | cst.ConcatenatedString | cst.Arg):
        node = parents[node]
    return node is not before and called(node, "Text", "plain")


def called(node, *names):
    return isinstance(node, cst.Call) and isinstance(node.func, cst.Name) and node.func.value in names


def templates(call):
    return [cst.Module([]).code_for_node(each.value) for each in call.args if each.keyword is None and not each.star]


def brief(node):
    return " ".join(cst.Module([]).code_for_node(node).split())[:90].rstrip()
