"""How far something is met: a row a thing, a column a case, the number in the cell, and the warmer the more is missing.

Where two series differ and one falls short, the cell is split between them; elsewhere it holds the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.charts.canvas import BODY, GRID, INK, PAPER, QUIET, ROLES, SMALL, Canvas, text_width, wrap
from symmachia.charts.dots import BOLD
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.charts.spec import Chart, Point, Series

ROW, LINE, GAP, EDGE, HOLLOW = 24, 14, 2, 2.5, 18
NARROW = 520
APART = 5.0
"""Points by which two series differ where a cell is split."""
CLASSES = ((100.0, "met", 0.0), (90.0, "nearly", 0.12), (67.0, "short", 0.28), (33.0, "far", 0.5), (0.0, "hardly", 1.0))
"""From which value on a cell is called what, and how deep its shade is. On the deepest the number is light."""

Cell = list[tuple["Series", "Point"]]


def draw(canvas: Canvas, chart: Chart, y: float) -> float:
    """Rows and columns in the order of their points. In a narrow picture a row's name stands above its cells."""
    cells: dict[str, dict[str, Cell]] = {}
    for series, point in chart.points():
        cells.setdefault(point.label, {}).setdefault(point.at, []).append((series, point))
    columns = list(dict.fromkeys(point.at for _, point in chart.points()))
    above = canvas.width < NARROW
    left = 0.0 if above else min(max(text_width(name, BODY) * BOLD for name in cells) + HOLLOW, canvas.width * 0.34)
    step = (canvas.width - left) / len(columns)
    y = _heads(canvas, chart, columns, left, step, y + 4)
    for name, row in cells.items():
        lines = [name] if above else wrap(name, BODY * BOLD, left - HOLLOW)
        height = ROW if above else max(ROW, LINE * len(lines) + 6)
        first = y + LINE + 3 if above else y + height / 2 + BODY * 0.36 - LINE * (len(lines) - 1) / 2
        with canvas.leading(next(iter(row.values()))[0][1].go, 0, y, left or canvas.width, height):
            for number, line in enumerate(lines):
                canvas.text(0, first + LINE * number, line, weight=700 if name in chart.chosen else 400)
        if name in chart.filled:
            canvas.dot(canvas.width - 8 if above else left - 10, first - 4, ROLES["short"], radius=3, hollow=True)
        y += ROW if above else 0
        for place, column in enumerate(columns):
            _cell(canvas, row.get(column, []), left + place * step, y, step - GAP, height - GAP, chart.top, {name, column} <= set(chart.chosen))
        y += height + (3 if above else 0)
    return _key(canvas, y + 18)


def kind(value: float) -> tuple[str, float]:
    """What a share of a requirement is called, and its shade."""
    return next((name, shade) for least, name, shade in CLASSES if round(value) >= least)


def _heads(canvas: Canvas, chart: Chart, columns: list[str], left: float, step: float, y: float) -> float:
    heads = [wrap(column, SMALL * BOLD, step - 4) for column in columns]
    most = max(len(lines) for lines in heads)
    for place, (column, lines) in enumerate(zip(columns, heads, strict=True)):
        chosen = column in chart.chosen
        for number, line in enumerate(lines, most - len(lines)):
            fill, weight = (INK, 700) if chosen else (QUIET, 400)
            canvas.text(left + (place + 0.5) * step - GAP / 2, y + LINE * number, line, size=SMALL, fill=fill, weight=weight, anchor="middle")
    return y + LINE * (most - 1) + 8


def _cell(canvas: Canvas, cell: Cell, x: float, y: float, width: float, height: float, top: float | None, chosen: bool) -> None:
    values = [point.figure.value for _, point in cell]
    split = len(cell) > 1 and max(values) - min(values) >= APART and round(min(values)) < CLASSES[0][0]
    shown = cell if split else cell[:1]
    part = width / max(len(shown), 1)
    for place, (series, point) in enumerate(shown):
        value = point.figure.value
        name, shade = kind(value)
        start = x + place * part
        title = ", ".join(filter(None, (point.label, point.at, series.label if split else "", point.figure.text, say(f"matrix-{name}").text)))
        fill = f"M{start:.1f} {y:.1f}h{part:.1f}v{height:.1f}h{-part:.1f}Z"
        canvas.path(fill, ROLES["short"] if shade else PAPER, stroke=GRID, width=0.8, extra=f' fill-opacity="{shade or 1}"', title=title)
        if split:
            canvas.bar(start + 1, y + height - EDGE, part - 2, EDGE, ROLES[series.role])
        ink = PAPER if shade == 1 else INK
        text = f"{value:.0f}" if top is None or value < top else say("matrix-most", value=f"{value:.0f}").text
        canvas.text(start + part / 2, y + height / 2 + 4, text, size=SMALL if split else BODY, fill=ink, anchor="middle", figure=point.figure)
    if chosen and shown:
        canvas.path(f"M{x:.1f} {y:.1f}h{width:.1f}v{height:.1f}h{-width:.1f}Z", "none", stroke=INK, width=2)


def _key(canvas: Canvas, y: float) -> float:
    x, ends = 0.0, (None, *(least for least, _, _ in CLASSES))
    for (least, name, shade), below in zip(CLASSES, ends, strict=False):
        label = say("matrix-class", name=say(f"matrix-{name}").text, least=f"{least:.0f}", below="none" if below is None else f"{below:.0f}").text
        width = text_width(label, SMALL) + 32
        if x and x + width > canvas.width:
            x, y = 0.0, y + 18
        box = f"M{x:.1f} {y - 9:.1f}h14v11h-14Z"
        canvas.path(box, ROLES["short"] if shade else PAPER, stroke=GRID, width=0.8, extra=f' fill-opacity="{shade or 1}"')
        canvas.text(x + 19, y, label, size=SMALL, fill=QUIET)
        x += width
    return y + 6
