"""From a chart spec to SVG: head and foot are the same for every kind, the body is the kind's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.charts import bars, curves, dates, dots, frontier, heat, lines, maps, matrix, network, panels, reliability
from symmachia.charts.canvas import ANY, BODY, QUIET, SMALL, TITLE, Canvas, Face, read_in

if TYPE_CHECKING:
    from symmachia.charts.spec import Chart

BODIES = {
    "bars": bars.draw, "curves": curves.draw, "dates": dates.draw, "dots": dots.draw, "frontier": frontier.draw, "heat": heat.draw,
    "lines": lines.draw, "map": maps.draw, "matrix": matrix.draw, "network": network.draw, "panels": panels.draw,
    "reliability": reliability.draw,
}  # fmt: skip


def paint(chart: Chart, width: float = 720, face: Face = ANY) -> str:
    """Paint a chart at a width in pixels, for the fonts in which it is read."""
    canvas = Canvas(width)
    with read_in(face):
        y = canvas.paragraph(0, 2, chart.title.text, size=TITLE, weight=700, serif=True)
        y = canvas.paragraph(0, y + 4, chart.subtitle.text, size=BODY, fill=QUIET)
        y = BODIES[chart.kind](canvas, chart, y + 16)
        if chart.note:
            y = canvas.paragraph(0, y + 8, chart.note.text, size=SMALL, fill=QUIET)
        canvas.height = canvas.paragraph(0, y + 6, chart.source.text, size=SMALL, fill=QUIET) + 8
    return canvas.svg(f"{chart.id}-{width:.0f}", chart.title, chart.subtitle)
