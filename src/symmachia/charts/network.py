"""Who is tied to what, or to whom: two columns where the ties lead from one kind to another, a map of near and far where they join one kind.

A point is a tie from `at` to `label`, its figure how strong; a series is a kind of tie. With two `sides` the ties lead from the first to the second.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from symmachia.charts.canvas import BODY, INK, QUIET, ROLES, SMALL, Canvas, text_width, wrap
from symmachia.charts.spring import parted, spring

if TYPE_CHECKING:
    from symmachia.charts.spec import Chart, Point, Role, Series

ROW, LINE, MOST_LINES = 30, 15, 3
AGAINST: Role = "short"
DASHES: dict[Role, str] = {AGAINST: "6 4", "other": "1.5 3.5"}
"""Kinds of ties differ in more than their colour."""
LABELLED, DRAWN = 40, 70
"""With more ties their figures stand in the table alone; of more still the strongest are drawn."""
BEND = 12
ROUNDS = 12


def draw(canvas: Canvas, chart: Chart, y: float) -> float:
    """The key, then columns or a map."""
    y = _key(canvas, chart, y)
    return _columns(canvas, chart, y) if len(chart.sides) == 2 else _map(canvas, chart, y)


def _key(canvas: Canvas, chart: Chart, y: float) -> float:
    x = 0.0
    for series in chart.series:
        width = text_width(series.label, SMALL) * 1.1 + 48
        if x and x + width > canvas.width:
            x, y = 0.0, y + 17
        canvas.line([(x, y - 4), (x + 24, y - 4)], ROLES[series.role], width=2.6, dash=DASHES.get(series.role, ""))
        canvas.text(x + 30, y, series.label, size=SMALL, fill=ROLES[series.role], weight=600)
        x += width
    return y + 20


def _columns(canvas: Canvas, chart: Chart, y: float) -> float:
    """Both kinds in columns, each node beside what it is tied to, so that few ties cross."""
    columns = _ordered([(point.at, point.label, series.role == AGAINST) for series, point in chart.points()])
    room = canvas.width * (0.34 if canvas.width > 500 else 0.32), canvas.width * (0.36 if canvas.width > 500 else 0.4)
    left = min(room[0], max(text_width(name, BODY) for name in columns[0]) + 12)
    right = canvas.width - min(room[1], max(text_width(name, BODY) for name in columns[1]) + 12)
    ends, widths = (left, right), (left - 12, canvas.width - right - 12)
    for side, head in enumerate(chart.sides):
        canvas.text((left - 10, right + 10)[side], y, head.text, size=SMALL, fill=QUIET, anchor=("end", "start")[side])
    y += 10
    lines = [{name: _fitted(name, widths[side]) for name in names} for side, names in enumerate(columns)]
    heights = [sum(max(ROW, LINE * len(each) + 10) for each in side.values()) for side in lines]
    places: list[dict[str, float]] = [{}, {}]
    for side, names in enumerate(columns):
        spare = (max(heights) - heights[side]) / len(names)
        top = y
        for name in names:
            height = max(ROW, LINE * len(lines[side][name]) + 10) + spare
            places[side][name] = top + height / 2
            top += height
    most = max(point.figure.value for _, point in chart.points())
    marks = []
    for series, point in chart.points():
        start, end = (ends[0], places[0][point.at]), (ends[1], places[1][point.label])
        path = _bent(start, end)
        canvas.line(path, ROLES[series.role], width=_thick(point, most), dash=DASHES.get(series.role, ""))
        marks.append((path[BEND * 3 // 4], series, point))
    for side, names in enumerate(columns):
        for name in names:
            canvas.dot(ends[side], places[side][name], INK, radius=4)
            for number, line in enumerate(lines[side][name]):
                middle = places[side][name] + BODY * 0.36 + LINE * (number - (len(lines[side][name]) - 1) / 2)
                canvas.text((left - 10, right + 10)[side], middle, line, anchor=("end", "start")[side])
    _figures(canvas, marks)
    return y + max(heights) + 4


def _map(canvas: Canvas, chart: Chart, y: float) -> float:
    """The nodes of one kind, near each other where the first series ties them."""
    names = sorted({name for _, point in chart.points() for name in (point.at, point.label)})
    place = {name: number for number, name in enumerate(names)}
    ties = np.zeros((len(names), len(names)))
    for series in chart.series[:1]:
        for point in series.points:
            pair = place[point.at], place[point.label]
            ties[pair] = ties[pair[::-1]] = point.figure.value
    lines = [_fitted(name, min(150.0, canvas.width * 0.3)) for name in names]
    sizes = np.array([[max(text_width(line, BODY) for line in each) + 10, LINE * len(each) + 18] for each in lines])
    room = np.array([canvas.width, max(0.38 * canvas.width, 4.0 * float(sizes.prod(1).sum()) / canvas.width)])
    middles = parted(sizes / 2 + spring(ties) * (room - sizes), sizes, room) + np.array([0, y])
    dots = middles - np.stack([np.zeros(len(names)), sizes[:, 1] / 2 - 8], 1)
    most = max(point.figure.value for _, point in chart.points())
    drawn = sorted(chart.points(), key=lambda tie: tie[1].figure.value)[-DRAWN:]
    marks = []
    for series, point in drawn:
        first, second = (dots[place[name]] for name in (point.at, point.label))
        ends = [(float(x), float(height)) for x, height in (first, second)]
        canvas.line(ends, ROLES[series.role], width=_thick(point, most), dash=DASHES.get(series.role, ""))
        marks.append(((sum(x for x, _ in ends) / 2, sum(height for _, height in ends) / 2), series, point))
    for (x, height), each in zip(dots.tolist(), lines, strict=True):
        canvas.dot(x, height, INK, radius=4.5)
        for number, words in enumerate(each):
            canvas.text(x, height + 19 + LINE * number, words, anchor="middle", halo=True)
    _figures(canvas, marks)
    return y + float(room[1]) + 6


def _ordered(ties: list[tuple[str, str, bool]]) -> tuple[list[str], list[str]]:
    """Both columns: each name at the mean place of what it is tied to, across from what it is against, to and fro until that settles."""
    tied: list[dict[str, list[tuple[str, bool]]]] = [{}, {}]
    for first, second, against in ties:
        tied[0].setdefault(first, []).append((second, against))
        tied[1].setdefault(second, []).append((first, against))
    columns = [sorted(side) for side in tied]
    for turn in range(ROUNDS):
        here, there = turn % 2, (turn + 1) % 2
        at = {name: place / max(len(columns[there]) - 1, 1) - 0.5 for place, name in enumerate(columns[there])}
        mean = {name: sum(-at[other] if against else at[other] for other, against in near) / len(near) for name, near in tied[here].items()}
        columns[here] = sorted(columns[here], key=lambda name: (mean[name], name))
    return columns[0], columns[1]


def _bent(start: tuple[float, float], end: tuple[float, float]) -> list[tuple[float, float]]:
    """A path that leaves and arrives level."""
    shares = [step / BEND for step in range(BEND + 1)]
    return [(start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share * share * (3 - 2 * share)) for share in shares]


def _fitted(name: str, width: float) -> list[str]:
    """A name on no more lines than a node has room for; what is too long is cut, and the table has it whole."""
    lines = wrap(name, BODY, width)
    cut = [*lines[: MOST_LINES - 1], " ".join(lines[MOST_LINES - 1 :])] if len(lines) > MOST_LINES else lines
    return [_cut(line, width) for line in cut]


def _cut(line: str, width: float) -> str:
    if text_width(line, BODY) <= width:
        return line
    while line and text_width(line + "…", BODY) > width:
        line = line[:-1]
    return line + "…"


def _thick(point: Point, most: float) -> float:
    return round(1.2 + 2.8 * point.figure.value / most * min(1.0, (most - 1) / 4), 2)


def _figures(canvas: Canvas, marks: list[tuple[tuple[float, float], Series, Point]]) -> None:
    """The strength of each tie, where there are few and they differ."""
    if len(marks) > LABELLED or len({point.figure.value for _, _, point in marks}) == 1:
        return
    for (x, y), series, point in marks:
        figure = point.figure if point.figure.call else None
        canvas.text(x, y + 4, point.figure.text, size=SMALL, fill=ROLES[series.role], anchor="middle", weight=600, figure=figure, halo=True)
