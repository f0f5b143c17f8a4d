"""A dot a row on one scale, with a band where the figure has bounds: for shares of many things side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.charts.bars import grid
from symmachia.charts.canvas import BODY, GRID, QUIET, ROLES, SMALL, Canvas, text_width, wrap
from symmachia.charts.scale import Scale
from symmachia.words.numbers import grouped

if TYPE_CHECKING:
    from symmachia.charts.spec import Chart

ROW = 25
APART = 3
MARGIN = 32
BOLD = 1.12


def draw(canvas: Canvas, chart: Chart, y: float) -> float:
    """One row a label; the dots of every series that has one share the row. The first row names the series."""
    rows = list(dict.fromkeys(point.label or point.at for _, point in chart.points()))
    left = min(max(text_width(row, BODY) for row in rows) + 14, canvas.width * 0.40)
    highest = chart.top or max(
        *(point.figure.high or point.figure.value for _, point in chart.points()), *(reference.figure.value for reference in chart.references)
    )
    scale = Scale(0, highest, left, canvas.width - MARGIN)
    y = key(canvas, chart, y) + (20 if chart.references else 0)
    place = {}
    leads = {point.label or point.at: point.go for _, point in chart.points()}
    top = y
    for row in rows:
        lines = wrap(row, BODY, left - 10)
        height = max(ROW, 16 * len(lines) + 8)
        with canvas.leading(leads[row], 0, y, left, height):
            for number, line in enumerate(lines):
                canvas.text(0, y + height / 2 + BODY * 0.36 + 15 * (number - (len(lines) - 1) / 2), line)
        place[row] = y + height / 2
        y += height
    grid(canvas, scale, top, y, "\u202f%" if chart.unit == "percent" else "")
    for row in rows:
        canvas.line([(left, place[row]), (canvas.width - MARGIN, place[row])], GRID)
    for reference in chart.references:
        x = scale(reference.figure.value)
        canvas.line([(x, top), (x, y)], QUIET, dash="4 3")
        anchor = "end" if x > canvas.width * 0.6 else "start"
        canvas.text(x, top - 9, reference.label, size=SMALL, fill=QUIET, anchor=anchor, figure=reference.figure, halo=True)
    thick, radius = (8, 4) if len(chart.series) == 1 else (4, 3.4)
    lanes: dict[str, list[str]] = {}
    for series, point in chart.points():
        lanes.setdefault(point.label or point.at, []).append(series.label)
    for series, point in chart.points():
        row = point.label or point.at
        middle = place[row] + 5 * (lanes[row].index(series.label) - (len(lanes[row]) - 1) / 2)
        figure = point.figure
        if figure.has_range and figure.low is not None and figure.high is not None:
            canvas.bar(scale(figure.low), middle - thick / 2, scale(figure.high) - scale(figure.low), thick, ROLES[series.role], opacity=0.34)
        canvas.dot(scale(figure.value), middle, ROLES[series.role], radius=radius, hollow=point.hollow)
    for row in rows:
        drawn = sorted((point for _, point in chart.points() if (point.label or point.at) == row), key=lambda point: point.figure.value)
        for point, above in zip(drawn, [*drawn[1:], None], strict=True):
            x = scale(point.figure.value)
            label = grouped(point.figure.value)
            end = x + 7 + text_width(label, SMALL)
            crowded = end > canvas.width or (above is not None and end + APART > scale(above.figure.value))
            canvas.text(
                x - 5 if crowded else x + 7, place[row] - 6, label, size=SMALL, fill=QUIET,
                anchor="end" if crowded else "start", figure=point.figure, halo=True,
            )  # fmt: skip
    return y + 20


def key(canvas: Canvas, chart: Chart, y: float) -> float:
    """The name of every series beside a dot of its colour."""
    x, y = 0.0, y + 5
    for series in chart.series:
        width = BOLD * text_width(series.label, SMALL) + 34
        if x and x + width > canvas.width:
            x, y = 0.0, y + 17
        canvas.dot(x + 5, y - 4, ROLES[series.role])
        canvas.text(x + 14, y, series.label, size=SMALL, fill=ROLES[series.role], weight=600)
        x += width
    return y + 12
