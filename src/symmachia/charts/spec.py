"""What a chart says and shows, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from symmachia.trace import Trace
    from symmachia.words import Sentence

Kind = Literal["bars", "curves", "dates", "dots", "frontier", "heat", "lines", "map", "matrix", "network", "panels", "reliability"]
Role = Literal["us", "eu", "other", "rival", "plain", "short", "transatlantic", "autonomous", "hedge", "status_quo"]


@dataclass(frozen=True, slots=True)
class Point:
    """One figure and where it stands: a label (bars, dots), a year (lines, heat), a state (map), from whom to what it ties (network), or on
    another figure (curves). `go` is the address of the view that it leads to, as the app reads it."""

    at: str
    figure: Trace
    role: Role = "plain"
    label: str = ""
    across: Trace | None = None
    go: str = ""

    @property
    def hollow(self) -> bool:
        """Whether it must look different from an observed figure."""
        return self.figure.kind != "observed"


@dataclass(frozen=True, slots=True)
class Band:
    """The futures in one year: the quantiles at 5, 25, 50, 75 and 95 per cent, in the panel of that label."""

    at: int
    quantiles: tuple[float, ...]
    panel: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """Points of one colour under one name. Bands are drawn around lines; in panels they are the line."""

    label: str
    role: Role
    points: tuple[Point, ...]
    bands: tuple[Band, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """A line to compare with, such as a pledge."""

    figure: Trace
    label: str


@dataclass(frozen=True, slots=True)
class Strip:
    """A row of marks under an axis, with what they have in common. They are points of comparison, not of the series."""

    label: str
    marks: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """One finding: title, what is drawn, the marks, and where the figures come from. `breaks` part the classes of a map whose figures are uneven.

    Of a matrix, `chosen` names the row and the column that the reader has picked, and `filled` the rows that rest on an assumption. The scale runs
    from `bottom`, or from zero, to `top`.
    """

    id: str
    kind: Kind
    title: Sentence
    subtitle: Sentence
    source: Sentence
    series: tuple[Series, ...]
    unit: str = ""
    references: tuple[Reference, ...] = ()
    note: Sentence | None = None
    top: float | None = None
    strips: tuple[Strip, ...] = ()
    sides: tuple[Sentence, ...] = ()
    breaks: tuple[float, ...] = ()
    bottom: float | None = None
    chosen: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()

    def points(self) -> Iterator[tuple[Series, Point]]:
        """Every point with its series."""
        for series in self.series:
            for point in series.points:
                yield series, point

    def figures(self) -> Iterator[Trace]:
        """Every figure drawn."""
        for _, point in self.points():
            yield from (point.figure, point.across) if point.across else (point.figure,)
        for reference in (*self.references, *(mark for strip in self.strips for mark in strip.marks)):
            yield reference.figure

    def to_dict(self) -> dict[str, Any]:
        """The spec as plain data, for the app and for `--json`."""
        return {
            "id": self.id,
            "kind": self.kind,
            "title": self.title.text,
            "subtitle": self.subtitle.text,
            "source": self.source.text,
            "note": self.note.text if self.note else "",
            "unit": self.unit,
            "series": [
                {
                    "label": series.label,
                    "role": series.role,
                    "points": [
                        {"at": p.at, "label": p.label, "role": p.role, **_plain(p.figure), **({"across": _plain(p.across)} if p.across else {})}
                        for p in series.points
                    ],
                    "bands": [{"at": band.at, "panel": band.panel, "quantiles": band.quantiles} for band in series.bands],
                }
                for series in self.series
            ],
            "references": [{"label": reference.label, **_plain(reference.figure)} for reference in self.references],
            "strips": [
                {"label": strip.label, "marks": [{"label": mark.label, **_plain(mark.figure)} for mark in strip.marks]} for strip in self.strips
            ],
            "sides": [side.text for side in self.sides],
        }


def _plain(figure: Trace) -> dict[str, Any]:
    bounds = {"low": figure.low, "high": figure.high} if figure.has_range else {}
    return {"value": figure.value, **bounds, "text": figure.text, "kind": figure.kind, "call": figure.call}
