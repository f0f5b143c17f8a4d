"""What the page sends and gets back while somebody codes: always the debate itself, or the part of it that a call is about."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from symmachia.debate.file import Debate  # noqa: TC001 - read when the shapes are made
from symmachia.server.schema import Plain, Section


class Coding(Plain):
    """A debate in the making: its file as data, the text that it codes where that is at hand, every claim of the catalogue, and what to know."""

    debate: Debate
    text: str = ""
    claims: dict[str, str] = Field(default_factory=dict)
    notes: list[str] = Field(default_factory=list)


class Opened(Plain):
    """A debate file as somebody kept it, and the text that it codes, or nothing."""

    file: str = Field(max_length=600_000)
    text: str = Field("", max_length=200_000)


class Pressed(Plain):
    """A key that stands for a decision on each statement of a part of a debate, and the lines that the key asks for."""

    debate: Debate
    coder: str = Field(min_length=1, max_length=80)
    key: Literal["a", "r", "w", "s", "v", "c", "l", "1", "2", "3", "4", "5"]
    lines: list[str] = Field([], max_length=3)


class Decided(Plain):
    """The part of the debate after the decision, and what came of it where it could not be done."""

    debate: Debate
    said: str = ""


class Marked(Plain):
    """Words that somebody marked in the text, with what stands around them; `debate` holds the actors, `taken` the ids of statements there are."""

    debate: Debate
    taken: list[str] = Field([], max_length=5_000)
    speaker: str = ""
    start: int = Field(ge=0, le=10_000_000)
    words: str = Field(min_length=1, max_length=20_000)
    prefix: str = Field("", max_length=64)
    suffix: str = Field("", max_length=64)
    quoted: bool = False


class Shown(Plain):
    """A debate of which the page wants to see what holds and who stands where."""

    debate: Debate
    network: Literal["positions", "agreement"] = "positions"
    actors: Literal["speaker", "organisation"] = "speaker"


class Sections(Plain):
    """Sections of a view."""

    sections: list[Section]
