"""Small multiples: one panel a thing, all on one scale, each with the level that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.charts.canvas import GRID, INK, QUIET, ROLES, SMALL, Canvas, text_width, wrap
from symmachia.charts.dots import BOLD
from symmachia.charts.lines import fan
from symmachia.charts.scale import Scale

if TYPE_CHECKING:
    from symmachia.charts.spec import Chart, Point, Series

WIDTH, HEIGHT, GAP, LINE = 165, 72, 16, 14
LEVEL = 100
CROWDED = 12


def draw(canvas: Canvas, chart: Chart, y: float) -> float:
    """The first series with its shades, the others as plain lines; the last figure of each stands at its end."""
    names = list(dict.fromkeys(point.label for _, point in chart.points()))
    columns = max(2, int((canvas.width + GAP) / (WIDTH + GAP)))
    width = (canvas.width + GAP) / columns - GAP
    y = _key(canvas, chart, y)
    for first in range(0, len(names), columns):
        row = names[first : first + columns]
        titles = [wrap(name, SMALL * BOLD, width - 8) for name in row]
        head = LINE * max(len(lines) for lines in titles)
        for number, (name, lines) in enumerate(zip(row, titles, strict=True)):
            x = number * (width + GAP)
            for place, line in enumerate(lines):
                canvas.text(x, y + LINE * (place + 1), line, size=SMALL, weight=600)
            _panel(canvas, chart, name, x, y + head + 10, width)
        y += head + HEIGHT + 38
    return y


def _panel(canvas: Canvas, chart: Chart, name: str, x: float, y: float, width: float) -> None:
    shown = [(series, [band for band in series.bands if band.panel == name]) for series in chart.series]
    years = [band.at for _, bands in shown for band in bands]
    right = x + width - 30
    across = Scale(min(years), max(years), x, right)
    up = Scale(0, chart.top or LEVEL, y + HEIGHT, y)
    canvas.line([(x, up(0)), (right, up(0))], GRID)
    canvas.line([(x, up(LEVEL)), (right, up(LEVEL))], INK, dash="1 2")
    for number, (series, bands) in enumerate(shown):
        if number == 0:
            fan(canvas, bands, across, up, ROLES[series.role])
        canvas.line([(across(band.at), up(band.quantiles[2])) for band in bands], ROLES[series.role], width=1.8, dash="4 3" if number == 0 else "")
    canvas.text(x, y + HEIGHT + 13, str(min(years)), size=SMALL - 1, fill=QUIET)
    canvas.text(right, y + HEIGHT + 13, str(max(years)), size=SMALL - 1, fill=QUIET, anchor="end")
    _ends(canvas, [(series, point) for series, point in chart.points() if point.label == name and int(point.at) == max(years)], right + 5, up)


def _ends(canvas: Canvas, ends: list[tuple[Series, Point]], x: float, up: Scale) -> None:
    last = float("inf")
    for series, point in sorted(ends, key=lambda end: end[1].figure.value):
        y = min(up(point.figure.value) + 4, last - CROWDED)
        canvas.text(x, y, f"{point.figure.value:.0f}", size=SMALL, fill=ROLES[series.role], weight=600, figure=point.figure)
        last = y


def _key(canvas: Canvas, chart: Chart, y: float) -> float:
    x = 0.0
    for number, series in enumerate(chart.series):
        width = BOLD * text_width(series.label, SMALL) + 46
        if x and x + width > canvas.width:
            x, y = 0.0, y + 17
        canvas.line([(x, y - 4), (x + 22, y - 4)], ROLES[series.role], width=2.2, dash="4 3" if number == 0 else "")
        canvas.text(x + 28, y, series.label, size=SMALL, fill=ROLES[series.role], weight=600)
        x += width
    return y + 10
