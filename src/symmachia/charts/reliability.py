"""Lines over a reliability from 0 to 100 per cent: shades around each, its name where it is highest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.charts.canvas import BODY, GRID, INK, QUIET, ROLES, SMALL, Canvas
from symmachia.charts.frontier import SHARES
from symmachia.charts.lines import shown
from symmachia.charts.scale import Scale, ticks

if TYPE_CHECKING:
    from symmachia.charts.spec import Chart

LEFT = 44


def draw(canvas: Canvas, chart: Chart, y: float) -> float:
    """Every series on one pair of axes from zero; its highest figure stands beside its name."""
    right = canvas.width - 14
    height = 240 if canvas.width > 520 else 210
    values = [point.figure.value for _, point in chart.points()] + [
        most for series in chart.series for band in series.bands for most in band.quantiles
    ]
    marks = ticks(0.0, chart.top or max(values))
    across, up = Scale(0, 100, LEFT, right), Scale(marks[0], marks[-1], y + height, y + 18)
    for tick in marks:
        canvas.line([(LEFT, up(tick)), (right, up(tick))], INK if tick == 0 else GRID)
        canvas.text(LEFT - 7, up(tick) + 4, shown(tick, chart.unit), size=SMALL, fill=QUIET, anchor="end")
    for share in SHARES:
        canvas.text(across(share), y + height + 16, f"{share}\u202f%", size=SMALL, fill=QUIET, anchor="middle")
    for series in chart.series:
        if series.bands:
            above = [(across(band.at), up(band.quantiles[-1])) for band in series.bands]
            below = [(across(band.at), up(band.quantiles[0])) for band in reversed(series.bands)]
            canvas.area([*above, *below], ROLES[series.role], 0.14)
    for series in chart.series:
        canvas.line([(across(int(point.at)), up(point.figure.value)) for point in series.points], ROLES[series.role], width=2.2)
    for series in chart.series:
        point = max((series.points[0], series.points[-1]), key=lambda one: one.figure.value)
        first = point is series.points[0]
        x, anchor = (LEFT + 6, "start") if first else (right - 6, "end")
        at = max(y + 12, up(point.figure.value) - 8)
        canvas.labelled(x, at, series.label, point.figure, size=BODY, fill=ROLES[series.role], weight=600, anchor=anchor)
    if chart.sides:
        canvas.text(right, y + height + 32, chart.sides[0].text, size=SMALL, fill=QUIET, anchor="end")
    return y + height + (40 if chart.sides else 24)
