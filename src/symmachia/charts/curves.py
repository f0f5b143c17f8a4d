"""One measured thing against another: curves through points, both axes from zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.charts.canvas import BODY, GRID, INK, QUIET, ROLES, SMALL, Canvas, text_width
from symmachia.charts.dots import key
from symmachia.charts.lines import shown
from symmachia.charts.scale import Scale, ticks
from symmachia.words import numbers

if TYPE_CHECKING:
    from symmachia.charts.spec import Chart

LEFT, LINE = 40, 16


def draw(canvas: Canvas, chart: Chart, y: float) -> float:
    """A dot a point; the figure of a curve's last point stands beside it."""
    points = [(point, point.across) for _, point in chart.points() if point.across]
    height, right = (300 if canvas.width > 520 else 240), canvas.width - 12
    y = key(canvas, chart, y + 4) + 6
    up_marks, marks = ticks(0, max(point.figure.value for point, _ in points)), ticks(0, max(across.value for _, across in points))
    up, across = Scale(0, up_marks[-1], y + height, y), Scale(0, marks[-1], LEFT, right)
    for tick in up_marks:
        canvas.line([(LEFT, up(tick)), (right, up(tick))], INK if tick == 0 else GRID)
        canvas.text(LEFT - 6, up(tick) + 4, shown(tick, chart.unit), size=SMALL, fill=QUIET, anchor="end")
    for tick in marks:
        canvas.line([(across(tick), y), (across(tick), y + height)], GRID)
        canvas.text(across(tick), y + height + 16, numbers.tick(tick), size=SMALL, fill=QUIET, anchor="middle")
    if chart.sides:
        canvas.text(right, y + height + 32, chart.sides[0].text, size=SMALL, fill=QUIET, anchor="end")
    named: list[tuple[float, float]] = []
    for series in chart.series:
        colour = ROLES[series.role]
        line = [(across(point.across.value), up(point.figure.value)) for point in series.points if point.across]
        canvas.line(line, colour, width=2)
        for x, at in line:
            canvas.dot(x, at, colour, radius=3.2, hollow=True)
        (x, at), last = line[-1], series.points[-1].figure
        width = text_width(last.text, BODY) + 8
        room = x - width > LEFT - 6
        beside = room and not any(abs(at - height) < LINE and x - width < end for end, height in named)
        at_text, anchor = ((x - 8, at + 4), "end") if beside else ((x + 8, at + 4), "start") if room else ((x - 4, at - 10), "start")
        named.append((x + (0 if beside else width), at))
        canvas.text(*at_text, last.text, fill=colour, weight=700, anchor=anchor, figure=last, halo=True)
    return y + height + 40
