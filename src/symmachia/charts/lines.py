"""Lines over years: observed solid, estimates hollow and dashed, each line named at its end."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

import numpy as np

from symmachia.charts.canvas import BODY, GRID, INK, QUIET, ROLES, SMALL, Canvas, text_width, wrap
from symmachia.charts.scale import Scale, ticks
from symmachia.words import numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symmachia.charts.spec import Band, Chart, Point, Series

LINE, LEFT = 15, 34


def draw(canvas: Canvas, chart: Chart, y: float) -> float:
    """Draw every series on one pair of axes from zero."""
    years = sorted({int(point.at) for _, point in chart.points()})
    values = [point.figure.value for _, point in chart.points()] + [reference.figure.value for reference in chart.references]
    values += [most for series in chart.series for band in series.bands for most in band.quantiles]
    names = min(max(text_width(f"{series.label} 00,0", BODY) for series in chart.series) + 12, canvas.width * 0.34)
    room = max(names, max(_bold(series.points[-1].figure.text) for series in chart.series) + 10)
    height = 250 if canvas.width > 520 else 220
    marks = ticks(min(0.0, *values), chart.top or max(values))
    up = Scale(marks[0], marks[-1], y + height, y + 8)
    left = max(LEFT, max(text_width(shown(tick, chart.unit), SMALL) for tick in marks) + 6)
    across = Scale(years[0], years[-1], left, canvas.width - room)
    for tick in marks:
        canvas.line([(left, up(tick)), (canvas.width - room, up(tick))], INK if tick == 0 else GRID)
        canvas.text(left - 6, up(tick) + 4, shown(tick, chart.unit), size=SMALL, fill=QUIET, anchor="end")
    for year in _shown(years, canvas.width - room - left):
        canvas.text(across(year), y + height + 16, str(year), size=SMALL, fill=QUIET, anchor="middle")
    drawn = [[(across(int(point.at)), up(point.figure.value)) for point in series.points] for series in chart.series]
    for reference in chart.references:
        at = up(reference.figure.value)
        canvas.line([(left, at), (canvas.width - room, at)], QUIET, dash="2 3")
        above = _free(drawn, left + 4, at - 5, text_width(reference.label, SMALL))
        canvas.text(left + 4, at + (-5 if above else 13), reference.label, size=SMALL, fill=QUIET, figure=reference.figure, halo=True)
    ends = []
    for series in chart.series:
        fan(canvas, series.bands, across, up, ROLES[series.role])
    for series in chart.series:
        at = [(across(int(point.at)), up(point.figure.value), point) for point in series.points]
        for hollow, steps in groupby(pairwise(at), key=lambda step: step[1][2].hollow):
            (start, first), *others = steps
            canvas.line([end[:2] for end in (start, first, *(end for _, end in others))], ROLES[series.role], width=2.2, dash="4 3" if hollow else "")
        for x, height_at, point in at:
            if point.hollow or point is at[-1][2]:
                canvas.dot(x, height_at, ROLES[series.role], radius=3.2, hollow=point.hollow)
        ends.append((at[-1][1], series, at[-1][2]))
    _name(canvas, ends, canvas.width - room + 10, room - 10, y + height + 12)
    return y + height + 22


def _free(drawn: list[list[tuple[float, float]]], x: float, y: float, width: float) -> bool:
    """Whether no line runs through a text that stands at a place."""
    places = np.linspace(x, x + width, 9)
    heights = [np.interp(places, [at for at, _ in line], [height for _, height in line]) for line in drawn]
    return not any(y - SMALL <= height <= y + 2 for line in heights for height in line)


def shown(tick: float, unit: str) -> str:
    """A mark on an axis; millions stand as billions."""
    return numbers.tick(tick / 1000 if unit == "million" else tick)


def fan(canvas: Canvas, bands: Sequence[Band], across: Scale, up: Scale, colour: str) -> None:
    """Shades that hold nine tenths and half of the futures."""
    for outer, opacity in ((0, 0.14), (1, 0.24)) if bands else ():
        above = [(across(band.at), up(band.quantiles[-1 - outer])) for band in bands]
        below = [(across(band.at), up(band.quantiles[outer])) for band in reversed(bands)]
        canvas.area([*above, *below], colour, opacity)


def _shown(years: list[int], width: float) -> list[int]:
    step = max(1, round(len(years) * 38 / width + 0.3))
    return [year for year in years if (years[-1] - year) % step == 0]


def _bold(text: str) -> float:
    """Roughly how wide a bold figure is set: its capitals are the widest letters."""
    return 1.05 * text_width(text, BODY) + 0.15 * BODY * sum(letter.isupper() for letter in text)


def _name(canvas: Canvas, ends: list[tuple[float, Series, Point]], x: float, width: float, bottom: float) -> None:
    """Name each line at its end: labels are pushed down where lines meet, and all up where the last would leave the picture."""
    placed: list[tuple[float, list[str], Series, Point]] = []
    free = float("-inf")
    for y, series, point in sorted(ends, key=lambda end: end[0]):
        lines = wrap(series.label, BODY, width)
        top = max(y - LINE * len(lines) / 2, free)
        placed.append((top, lines, series, point))
        free = top + LINE * (len(lines) + 1) + 3
    shift = min(0.0, bottom - free)
    for top, lines, series, point in placed:
        beside = min(x, canvas.width - _bold(point.figure.text))
        canvas.text(beside, top + shift + 11, point.figure.text, fill=ROLES[series.role], weight=700, figure=point.figure)
        for number, line in enumerate(lines, 1):
            canvas.text(x, top + shift + 11 + LINE * number, line, fill=ROLES[series.role])
