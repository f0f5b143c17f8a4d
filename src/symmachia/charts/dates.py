"""When things happen: a row a thing, a lane a series, a dot at the year between its quantiles; what comes after the last year stands at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.charts.canvas import BODY, GRID, QUIET, ROLES, SMALL, Canvas, text_width, wrap
from symmachia.charts.dots import key
from symmachia.charts.scale import Scale
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.charts.spec import Chart, Point, Series
    from symmachia.trace import Trace

LANE, LINE, SIDE = 14, 15, 10
THICK, THIN = 8, 3


def draw(canvas: Canvas, chart: Chart, y: float) -> float:
    """Years from the chart's bottom to its top, which is the first year that is too late. Bands of a row hold nine tenths and half; the year itself
    stands at the end of the row.
    """
    rows: dict[str, dict[str, Point]] = {}
    for series, point in chart.points():
        rows.setdefault(point.label, {})[series.label] = point
    values = [point.figure.value for _, point in chart.points()]
    first, late = chart.bottom if chart.bottom is not None else min(values), chart.top or max(values)
    said = {id(point): _said(point.figure, first, late) for _, point in chart.points()}
    left = min(max(text_width(name, BODY) for name in rows) + 14, canvas.width * 0.34)
    right = canvas.width - max(text_width(text, SMALL) for text in said.values()) - 2 * SIDE
    across = Scale(first, late, left, right)
    y = key(canvas, chart, y)
    tops = [y]
    for name in rows:
        tops.append(tops[-1] + max(LANE * len(chart.series) + 8, LINE * len(wrap(name, BODY, left - 10)) + 6))
    _years(canvas, int(first), int(late), across, y, tops[-1])
    for (name, row), top, bottom in zip(rows.items(), tops[:-1], tops[1:], strict=True):
        lines, middle = wrap(name, BODY, left - 10), (top + bottom) / 2
        with canvas.leading(next(iter(row.values())).go, 0, top, left, bottom - top):
            for number, line in enumerate(lines):
                canvas.text(0, middle + BODY * 0.36 + LINE * (number - (len(lines) - 1) / 2), line)
        canvas.line([(0, bottom), (canvas.width, bottom)], GRID)
        alike = len({said[id(point)] for point in row.values()}) == 1
        for number, series in enumerate(chart.series):
            if (point := row.get(series.label)) is None:
                continue
            lane = middle + LANE * (number - (len(chart.series) - 1) / 2)
            _lane(canvas, series, point, across, lane)
            if not alike or number == 0:
                fill, at = (QUIET, middle) if alike else (ROLES[series.role], lane)
                canvas.text(right + SIDE + 6, at + 4, said[id(point)], size=SMALL, fill=fill, figure=point.figure)
    return tops[-1] + 26


def _said(figure: Trace, first: float, late: float) -> str:
    state = "none" if figure.value <= first else "late" if figure.value >= late else "by"
    return say(f"closing-{state}", figure=figure.text, year=f"{late - 1:.0f}").text


def _years(canvas: Canvas, first: int, late: int, across: Scale, top: float, bottom: float) -> None:
    step = 1 + int(text_width("0000 ", SMALL) / (across(first + 1) - across(first)))
    later = say("dates-later").text
    for year in range(first, late, step):
        canvas.line([(across(year), top), (across(year), bottom)], GRID)
        if across(year) + text_width(f"0000  {later}", SMALL) / 2 < across(late) or year == first:
            canvas.text(across(year), bottom + 15, str(year), size=SMALL, fill=QUIET, anchor="middle")
    canvas.bar(across(late) - SIDE, top, 2 * SIDE, bottom - top, GRID, opacity=0.5)
    canvas.text(across(late), bottom + 15, later, size=SMALL, fill=QUIET, anchor="middle")


def _lane(canvas: Canvas, series: Series, point: Point, across: Scale, y: float) -> None:
    for band in (band for band in series.bands if band.panel == point.label):
        for outer, thick, opacity in ((0, THIN, 0.4), (1, THICK, 0.34)):
            start, end = across(band.quantiles[outer]), across(band.quantiles[-1 - outer])
            canvas.bar(start, y - thick / 2, end - start, thick, ROLES[series.role], opacity=opacity)
    canvas.dot(across(point.figure.value), y, ROLES[series.role], radius=3.6, hollow=point.hollow)
