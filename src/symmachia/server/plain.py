"""From what is shown to what is sent: sentences, charts and tables as plain answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.charts import APP, paint
from symmachia.server import schema
from symmachia.trace import Trace
from symmachia.words import Sentence, say
from symmachia.words.numbers import significant

if TYPE_CHECKING:
    from symmachia.briefing.content import Cell, Judged, Section, Table
    from symmachia.charts import Chart
    from symmachia.words import Figure

WIDTHS = {"wide": 720.0, "narrow": 344.0}


def sentence(said: Sentence) -> schema.Sentence:
    """Text and figures in order."""
    return [part if isinstance(part, str) else figure(part) for part in said.parts]


def figure(found: Figure, text: str = "") -> schema.Figure:
    """One figure; another text may stand for it."""
    return schema.Figure(text=text or found.text, kind=found.kind, call=found.call)  # pyright: ignore[reportArgumentType]


def cell(content: Cell, bare: bool = False) -> schema.Sentence:
    """What stands in a cell of a table."""
    if isinstance(content, Trace):
        return [figure(content, significant(content.value) if bare else "")]
    return sentence(content) if isinstance(content, Sentence) else [content]


def picture(chart: Chart, width: float) -> schema.Picture:
    """A chart painted, and its figures as rows."""
    rows = []
    for series, point in chart.points():
        place = cell(point.across) if point.across else [", ".join(filter(None, dict.fromkeys((point.label, point.at))))]
        rows.append([[series.label], place, cell(point.figure), [point.figure.range_text]])
    head = [say(f"column-{name}").text for name in ("series", "what", "value", "range")]
    return schema.Picture(id=chart.id, title=sentence(chart.title), subtitle=chart.subtitle.text, svg=paint(chart, width, APP), head=head, rows=rows)


def table(found: Table) -> schema.Table:
    """A table."""
    rows = [[cell(content, found.bare and place > 0) for place, content in enumerate(row)] for row in found.rows]
    return schema.Table(
        caption=sentence(found.caption), head=[sentence(head) for head in found.head], rows=rows,
        source=found.source.text if found.source else "", folded=found.folded,
    )  # fmt: skip


def claim(found: Judged) -> schema.Claim:
    """A claim with its verdict."""
    readings = [
        schema.Reading(says=sentence(says), columns=[[cell(content) for content in column] for column in columns]) for says, columns in found.readings
    ]
    return schema.Claim(
        said=found.said.text, text=found.text, verdict=sentence(found.verdict), basis=found.basis.text, outcome=found.outcome,
        readings=readings, note=found.note,
    )  # fmt: skip


def section(found: Section, width: float) -> schema.Section:
    """A part of a view."""
    return schema.Section(
        id=found.id, title=sentence(found.title), text=[sentence(one) for one in found.text],
        charts=[picture(chart, width) for chart in found.charts], tables=[table(one) for one in found.tables],
        claims=[claim(one) for one in found.claims], points=[sentence(one) for one in found.points],
    )  # fmt: skip
