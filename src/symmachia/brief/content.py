"""What the brief says, section by section, as data: sentences, charts and tables whose numbers are Traces."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from symmachia.accounts import share
from symmachia.charts import Chart, Point, Role, Series
from symmachia.words import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from symmachia.alliance import Alliance
    from symmachia.trace import Trace
    from symmachia.words import Figure


@dataclass(frozen=True)
class Table:
    """A table: a caption, column heads, and rows of sentences, text or figures."""

    caption: Sentence
    head: tuple[Sentence, ...]
    rows: tuple[tuple[Sentence | Trace | str, ...], ...]


@dataclass(frozen=True)
class Section:
    """One question of the brief, with its answer."""

    id: str
    title: Sentence
    text: tuple[Sentence, ...] = ()
    charts: tuple[Chart, ...] = ()
    tables: tuple[Table, ...] = field(default=())

    def figures(self) -> Iterator[Figure]:
        """Every figure in it."""
        for sentence in (self.title, *self.text):
            yield from sentence.figures
        for chart in self.charts:
            yield from (*chart.title.figures, *chart.subtitle.figures, *chart.figures())
            yield from chart.note.figures if chart.note else ()
        for table in self.tables:
            for row in table.rows:
                for cell in row:
                    if isinstance(cell, Sentence):
                        yield from cell.figures
                    elif not isinstance(cell, str):
                        yield cell


def source_line(alliance: Alliance, figures: list[Trace], basis: str = "") -> Sentence:
    """Producer and edition of everything drawn, with the price basis and the data's fingerprint."""
    origins = [alliance.store.origins[source] for source in dict.fromkeys(s for figure in figures for s in figure.sources())]
    named = "; ".join(f"{origin.producer}, {origin.edition}" for origin in origins)
    return say("source-line-prices" if basis else "source-line", sources=named, basis=basis, data=alliance.store.fingerprint)


def outside_over_time(alliance: Alliance) -> Section:
    """The share of spending and of GDP outside the EU, year by year."""
    series = []
    roles: dict[str, Role] = {"spending": "us", "gdp": "other"}
    for quantity, role in roles.items():
        points = tuple(Point(str(year), share(alliance, quantity, outside="EU", year=year), role) for year in alliance.years)
        series.append(Series(say(f"short-{quantity}").text, role, points))
    first, last = series[0].points[0].figure, series[0].points[-1].figure
    figures = [point.figure for line in series for point in line.points]
    chart = Chart(
        id="outside-over-time",
        kind="lines",
        title=say(
            "outside-time-title",
            trend=_trend(first.value, last.value),
            first=first,
            last=last,
            year_first=alliance.years[0],
            year_last=alliance.latest,
        ),
        subtitle=say("outside-time-subtitle", year_first=alliance.years[0], year_last=alliance.latest),
        source=source_line(alliance, figures, figures[0].basis),
        series=tuple(series),
        unit="percent",
        top=100.0,
    )
    return Section("outside-over-time", say("outside-time-heading"), charts=(chart,))


def _trend(first: float, last: float, still: float = 1.0) -> str:
    return "flat" if abs(last - first) < still else "up" if last > first else "down"


def sections(alliance: Alliance) -> tuple[Section, ...]:
    """The brief's sections in order."""
    return (outside_over_time(alliance),)
