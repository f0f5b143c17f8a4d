"""What a brief is made of: sections of sentences, charts and tables whose numbers are Traces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from symmachia.trace import Trace
from symmachia.words import Sentence, say, translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from symmachia.alliance import Alliance
    from symmachia.charts import Chart
    from symmachia.facts.origin import Origin
    from symmachia.words import Figure

Cell: TypeAlias = "Sentence | Trace | str"


@dataclass(frozen=True)
class Table:
    """A table: a caption, column heads, and rows of sentences, text or figures. In a bare one the heads name the unit, not each figure."""

    caption: Sentence
    head: tuple[Sentence, ...]
    rows: tuple[tuple[Cell, ...], ...]
    source: Sentence | None = None
    folded: bool = False
    bare: bool = False


@dataclass(frozen=True)
class Judged:
    """A claim as the brief shows it: who said what when, the verdict, and its readings."""

    said: Sentence
    text: str
    verdict: Sentence
    basis: Sentence
    outcome: str
    readings: tuple[tuple[Sentence, tuple[tuple[Cell, ...], ...]], ...]
    note: str


@dataclass(frozen=True)
class Section:
    """One question of the brief, with its answer."""

    id: str
    title: Sentence
    text: tuple[Sentence, ...] = ()
    charts: tuple[Chart, ...] = ()
    tables: tuple[Table, ...] = ()
    claims: tuple[Judged, ...] = ()
    points: tuple[Sentence, ...] = ()

    def figures(self) -> Iterator[Figure]:
        """Every figure in it."""
        for sentence in (self.title, *self.text, *self.points):
            yield from sentence.figures
        for chart in self.charts:
            yield from (*chart.title.figures, *chart.subtitle.figures, *chart.figures())
            yield from chart.note.figures if chart.note else ()
        for table in self.tables:
            yield from _figures((table.caption, *table.head))
            for row in table.rows:
                yield from _figures(row)
        for claim in self.claims:
            yield from claim.verdict.figures
            for says, columns in claim.readings:
                yield from says.figures
                for column in columns:
                    yield from _figures(column)


def _figures(cells: Iterable[Cell]) -> Iterator[Figure]:
    for cell in cells:
        if isinstance(cell, Sentence):
            yield from cell.figures
        elif isinstance(cell, Trace):
            yield cell


def source_line(alliance: Alliance, figures: Iterable[Trace], run: str = "") -> Sentence:
    """Producer and edition of everything drawn, its price bases, the data's fingerprint, and that of the run where a model drew it."""
    drawn = list(figures)
    origins = [alliance.store.origins[source] for source in dict.fromkeys(source for figure in drawn for source in figure.sources())]
    named = list(dict.fromkeys(edition_of(origin) for origin in origins))
    shown = "; ".join(named[:_NAMED])
    if len(named) > _NAMED:
        shown = say("sources-and-more", sources=shown, count=len(named) - _NAMED).text
    bases = "; ".join(dict.fromkeys(figure.basis for figure in drawn if figure.basis))
    if run:
        return say("source-line-run-prices" if bases else "source-line-run", sources=shown, basis=bases, data=alliance.store.fingerprint, run=run)
    return say("source-line-prices" if bases else "source-line", sources=shown, basis=bases, data=alliance.store.fingerprint)


def edition_of(origin: Origin) -> str:
    """Producer and edition of a source, as a line under a chart names it; a table of our own by what it holds."""
    return f"{OURS} ({translated(origin.title)})" if origin.producer == OURS else f"{translated(origin.producer)}, {origin.edition}"


def trend(first: float, last: float, still: float) -> str:
    """`up`, `down`, or `flat` where the difference is below `still`."""
    return "flat" if abs(last - first) < still else "up" if last > first else "down"


_NAMED = 4
OURS = "Symmachia"
