from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import symmachia
from symmachia.words import say, spoken

WORDS = Path(symmachia.__file__).parent / "words"
LEFTOVERS = re.compile(r"\b(the|and|between|with|without|years?|of|is|are|not|than|which|from|by|per cent|bn)\b")
"""Words that no German sentence holds."""


class Taken(Visitor):
    """The variables of a message, the branches of each selector on one, and the messages that it holds."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.branches: dict[str, set[str]] = {}
        self.others: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:
        self.others.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        self.generic_visit(node)
        if isinstance(node.selector, ftl.VariableReference):
            keys = {str(getattr(variant.key, "name", getattr(variant.key, "value", ""))) for variant in node.variants}
            self.branches.setdefault(node.selector.id.name, set()).update(keys)


@cache
def messages(tongue: str) -> dict[str, Taken]:
    found: dict[str, Taken] = {}
    resource = FluentParser().parse((WORDS / f"{tongue}.ftl").read_text(encoding="utf-8"))
    assert not [entry.content for entry in resource.body if isinstance(entry, ftl.Junk)]
    for entry in resource.body:
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{entry.id.name} stands twice"
            found[entry.id.name] = Taken()
            found[entry.id.name].visit(entry)
    for taken in found.values():
        for other in taken.others:
            taken.names |= found[other].names
            taken.branches |= found[other].branches
    return found


def test_both_catalogues_hold_the_same_messages() -> None:
    english, german = messages("en"), messages("de")
    assert sorted(english.keys() - german.keys()) == []
    assert sorted(german.keys() - english.keys()) == []


def test_both_take_the_same_arguments() -> None:
    """The plural of a unit is each language's own: a word without one takes no count."""
    english, german = messages("en"), messages("de")
    own = {name: {"count"} if name.startswith("unit-") else set() for name in english}
    assert [name for name in english if (english[name].names ^ german[name].names) - own[name]] == []


def test_what_english_tells_apart_german_tells_apart() -> None:
    english, german = messages("en"), messages("de")
    lost = [
        (name, argument)
        for name, taken in english.items()
        for argument, keys in taken.branches.items()
        if not name.startswith("unit-") and not keys <= german[name].branches.get(argument, set())
    ]
    assert lost == []


def test_no_figure_is_typed_in_a_german_message() -> None:
    for line in (WORDS / "de.ftl").read_text(encoding="utf-8").splitlines():
        words = re.sub(r"^[\w-]+ =|\{[^}]*\}|\[[^]]*\]|155 mm|#.*", "", line)
        assert not re.search(r"\d", words), line


def test_german_is_german_and_quotes_as_german_does() -> None:
    for line in (WORDS / "de.ftl").read_text(encoding="utf-8").splitlines():
        words = re.sub(r"^[\w-]+ =|\{[^}]*(\}|->)|\[[^]]*\]|'CALL'|#.*", "", line)
        assert not LEFTOVERS.search(words), line
        assert words.count("„") == words.count("“"), line
        assert not re.search(r'["”’]', words), line


@pytest.mark.parametrize("count", [0, 1, 2, 5000])
def test_every_german_message_can_be_said(count: int) -> None:
    """With whatever it takes: a count, every branch of its selectors, or text."""
    with spoken("de"):
        for name, taken in messages("de").items():
            every = max((len(keys) for keys in taken.branches.values()), default=1)
            for turn in range(every):
                branch = {argument: sorted(keys)[turn % len(keys)] for argument, keys in taken.branches.items()}
                plural = {argument for argument, keys in taken.branches.items() if keys & {"one", "0"}}
                given = {argument: count if argument in plural else branch.get(argument, "x") for argument in taken.names}
                text = say(name, **given).text
                assert "{" not in text, name
                assert "???" not in text, name
