"""Messages with figures in them: Fluent does the grammar, the figures stay figures until a face paints them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.visitor import Visitor

from symmachia.errors import UnknownName
from symmachia.words.language import LANGUAGES, language
from symmachia.words.numbers import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fluent.syntax.ast import VariableReference

_THOUSAND = 1000
_STOP = "."
"""An abbreviation at the end of a sentence brings its full stop along."""
_SLOT = re.compile("\ue000(\\d+)\ue001")


class Figure(Protocol):
    """What a number must know to stand in a sentence: its text, its kind, and the call that explains it."""

    @property
    def text(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def call(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Sentence:
    """Text and figures in order."""

    parts: tuple[str | Figure, ...]

    @property
    def text(self) -> str:
        """The sentence as plain text."""
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures in it."""
        return tuple(part for part in self.parts if not isinstance(part, str))

    def __str__(self) -> str:
        return self.text

    def __html__(self) -> str:
        """The sentence with each figure marked by kind and call."""
        return "".join(escape(part) if isinstance(part, str) else mark(part) for part in self.parts)


def mark(figure: Figure, text: str = "") -> str:
    """One figure as HTML: its kind decides the look, its call leads home. Another text may stand for it, such as the number without its unit."""
    kind, call = escape(figure.kind.replace(" ", "-")), escape(figure.call, quote=True)
    return f'<data class="figure {kind}" value="{call}" tabindex="0">{escape(text or figure.text)}</data>'


@dataclass(frozen=True)
class Phrase:
    """A sentence not yet said: a message id and its arguments."""

    id: str
    arguments: Mapping[str, object] = field(default_factory=dict)

    def say(self) -> Sentence:
        return say(self.id, **self.arguments)


@lru_cache(maxsize=4)
def _bundle(tongue: str) -> FluentBundle:
    """The messages of a language; one that it lacks stands as in the first."""
    bundle = FluentBundle([tongue], use_isolating=False)
    for name in dict.fromkeys((LANGUAGES[0], tongue)):
        bundle.add_resource(FluentResource(Path(__file__).with_name(f"{name}.ftl").read_text(encoding="utf-8")), allow_overrides=True)
    return bundle


def has(message: str) -> bool:
    """Whether the catalogue holds a message."""
    return _bundle(language()).has_message(message)


def _ends(part: str | Figure) -> str:
    return part if isinstance(part, str) else part.text


def _counted(argument: str | int) -> str | int:
    """A count that may choose a plural. Outside English, thousands go in as they are written, with thin spaces: they all are the other plural."""
    return argument if isinstance(argument, str) or language() == LANGUAGES[0] or abs(argument) < _THOUSAND else grouped(argument)


class _Taken(Visitor):
    """The names of what a message takes."""

    def __init__(self):
        self.names: list[str] = []

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.names.append(node.id.name)


def words(prefix: str) -> dict[str, str]:
    """Every message of a prefix. What it takes stands in it as `{ $name }`, for a face that fills it in itself."""
    bundle = _bundle(language())
    found = {}
    for name, message in bundle._messages.items():
        pattern = bundle.get_message(name).value if name.startswith(prefix) else None
        if pattern is not None:
            taken = _Taken()
            taken.visit(message.value)
            found[name] = str(bundle.format_pattern(pattern, {slot: f"{{ ${slot} }}" for slot in taken.names})[0])
    return found


def say(message: str, **arguments: object) -> Sentence:
    """Say a message in the language in force. Arguments are text, whole numbers (years, counts that choose a plural), phrases, sentences or
    figures."""
    bundle = _bundle(language())
    if not bundle.has_message(message):
        raise UnknownName("message", message, bundle._messages)
    slots: list[tuple[str | Figure, ...]] = []
    plain: dict[str, object] = {}
    for name, argument in arguments.items():
        if isinstance(argument, Phrase):
            argument = argument.say()
        if isinstance(argument, Sentence):
            plain[name] = f"\ue000{len(slots)}\ue001"
            slots.append(argument.parts)
        elif isinstance(argument, (str, int)):
            plain[name] = str(argument) if isinstance(argument, bool) or name.startswith("year") else _counted(argument)
        else:
            plain[name] = f"\ue000{len(slots)}\ue001"
            slots.append((argument,))  # pyright: ignore[reportArgumentType]
    pattern = bundle.get_message(message).value
    if pattern is None:
        raise UnknownName("message", message, bundle._messages)
    text, faults = bundle.format_pattern(pattern, plain)
    if faults:
        raise KeyError(f"message {message!r}: {faults[0]}")
    pieces = _SLOT.split(str(text))
    parts: list[str | Figure] = []
    for position, piece in enumerate(pieces):
        if position % 2:
            parts.extend(slots[int(piece)])
        elif piece := piece.removeprefix(_STOP) if parts and _ends(parts[-1]).endswith(_STOP) else piece:
            parts.append(piece)
    return Sentence(tuple(parts))
