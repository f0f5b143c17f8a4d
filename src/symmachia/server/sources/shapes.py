"""What the table of facts receives."""

from __future__ import annotations

from symmachia.server.schema import Figure, Option, Plain


class Rival(Plain):
    """What another source has."""

    publisher: str
    figure: Figure
    range: str = ""


class Row(Plain):
    """A fact. `value` is in `unit`, and may be set from `low` to `high`; `was` is what the source has where the reader has set another value."""

    id: str
    what: str
    who: str
    year: str
    figure: Figure
    range: str = ""
    basis: str = ""
    said: str
    value: float
    unit: str
    low: float | None = None
    high: float | None = None
    grade: str
    source: str
    publisher: str
    locator: str
    note: str
    licence: str
    terms: str
    inputs: list[str]
    decides: Figure | None = None
    was: str = ""
    rivals: list[Rival]


class Facts(Plain):
    """A page of facts, of so many that were asked for."""

    total: int
    offset: int
    rows: list[Row]


class Choices(Plain):
    """What facts can be picked by, each with how many there are."""

    source: list[Option]
    subject: list[Option]
    used: list[Option]
