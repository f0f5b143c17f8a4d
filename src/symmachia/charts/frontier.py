"""The break-even frontier: over a reliability from 0 to 100 per cent, years between attack windows on a logarithmic scale; below a line one strategy
is the better bet, above it the other. Reference marks stand in rows under the axis that they belong to."""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING

from symmachia.charts.canvas import GRID, INK, QUIET, ROLES, SMALL, Canvas, text_width, wrap
from symmachia.charts.dots import BOLD
from symmachia.charts.scale import Scale
from symmachia.words.numbers import tick

if TYPE_CHECKING:
    from collections.abc import Callable

    from symmachia.charts.spec import Chart, Strip

LEFT, ROW, LINE = 44, 15, 14
TICKS = (1, 3, 10, 30, 100, 300, 1000)
SHARES = (0, 25, 50, 75, 100)


def draw(canvas: Canvas, chart: Chart, y: float) -> float:
    """Draw every series on one pair of axes, name each on its line, then the rows of marks."""
    right = canvas.width - 14
    height = 300 if canvas.width > 520 else 260
    across = Scale(0, 100, LEFT, right)
    up = Scale(log10(TICKS[0]), log10(TICKS[-1]), y + height, y + 6)
    for mark in TICKS:
        canvas.line([(LEFT, up(log10(mark))), (right, up(log10(mark)))], GRID)
        canvas.text(LEFT - 7, up(log10(mark)) + 4, tick(mark), size=SMALL, fill=QUIET, anchor="end")
    floor = y + height + 10
    canvas.line([(LEFT, floor), (right, floor)], INK)
    for share in SHARES:
        canvas.text(across(share), floor + 16, f"{share}\u202f%", size=SMALL, fill=QUIET, anchor="middle")

    def place(years: float) -> float:
        return floor if years <= 0 else min(floor, max(y + 6, up(log10(years))))

    for series in chart.series:
        for outer, opacity in ((0, 0.16),) if series.bands else ():
            above = [(across(band.at), place(band.quantiles[-1 - outer])) for band in series.bands]
            below = [(across(band.at), place(band.quantiles[outer])) for band in reversed(series.bands)]
            canvas.area([*above, *below], ROLES[series.role], opacity)
    for series in chart.series:
        line = [(across(int(point.at)), place(point.figure.value)) for point in series.points]
        canvas.line(line, ROLES[series.role], width=2.6 if series.bands else 1.7, dash="" if series.bands else "5 3")
    _name(canvas, chart, across, place)
    for number, words in enumerate(chart.sides):
        at = (right - 6, y + 22) if number else (LEFT + 6, floor - 10)
        canvas.text(
            *at,
            words.text,
            size=SMALL,
            fill=ROLES["transatlantic" if number else "autonomous"],
            weight=700,
            anchor="end" if number else "start",
            halo=True,
        )
    y = floor + 24
    for strip in chart.strips:
        y = _strip(canvas, strip, across, right, y)
    return y


def _name(canvas: Canvas, chart: Chart, across: Scale, place: Callable[[float], float]) -> None:
    """Each series is named on its line, those with shades farthest right, and pushed apart where two names would touch."""
    taken: list[tuple[float, float, float]] = []
    for number, series in enumerate(chart.series):
        point = series.points[NAMED[number % len(NAMED)]]
        width = text_width(f"{series.label} {point.figure.text}", SMALL) * BOLD
        x = max(LEFT + 4, min(across(int(point.at)), canvas.width - 14 - width))
        beside = [other for other in series.points if x <= across(int(other.at)) <= x + width]
        y = min(place(other.figure.value) for other in (point, *beside)) - 6
        while any(abs(y - other) < LINE and x < end and start < x + width for start, end, other in taken):
            y -= LINE
        weight = 700 if series.bands else 400
        canvas.labelled(x, y, series.label, point.figure, size=SMALL, fill=ROLES[series.role], weight=weight)
        taken.append((x, x + width, y))


NAMED = (6, 1, 1, 3, 1)
"""At which of its points each series is named."""


def _strip(canvas: Canvas, strip: Strip, across: Scale, right: float, y: float) -> float:
    """A heading, and a row for each mark: a dot at its value on the axis above, and its words on the side that has room."""
    for line in wrap(strip.label, SMALL * BOLD, right - LEFT):
        y += ROW
        canvas.text(LEFT, y, line, size=SMALL, fill=QUIET, weight=600)
    for mark in strip.marks:
        y += ROW
        x = across(mark.figure.value)
        canvas.line([(LEFT, y - 4), (right, y - 4)], GRID)
        canvas.dot(x, y - 4, ROLES["rival"], radius=3.4, hollow=mark.figure.kind != "observed")
        value = text_width(mark.figure.text, SMALL) + 5
        width = value + text_width(mark.label, SMALL)
        if x + 8 + width <= right:
            canvas.marked(x + 8, y, mark.figure, mark.label, size=SMALL)
        elif x - 8 - width >= LEFT:
            canvas.marked(x - 8, y, mark.figure, mark.label, size=SMALL, anchor="end")
        else:
            first, *others = wrap(mark.label, SMALL, right - LEFT - value)
            y += ROW
            canvas.marked(LEFT, y, mark.figure, first, size=SMALL)
            for line in others:
                y += ROW
                canvas.text(LEFT + value, y, line, size=SMALL, halo=True)
    return y + 6
