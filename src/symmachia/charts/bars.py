"""Ranked horizontal bars from zero, to the right and, where figures are negative, to the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.charts.canvas import BODY, GRID, INK, QUIET, ROLES, SMALL, Canvas, text_width, wrap
from symmachia.charts.scale import Scale, ticks
from symmachia.words import numbers

if TYPE_CHECKING:
    from symmachia.charts.spec import Chart

ROW, BAR, LINE = 21, 14, 15


def draw(canvas: Canvas, chart: Chart, y: float) -> float:
    """Draw one bar a point, label at the left, value at its end."""
    points = [point for _, point in chart.points()]
    labels = [point.label or point.at for point in points]
    left = min(max(text_width(label, BODY) for label in labels) + 12, canvas.width * 0.36)
    room = max(text_width(point.figure.text, BODY) for point in points) + 10
    values = [point.figure.value for point in points]
    low, high = min(0.0, *values), max(0.0, *values, *(reference.figure.value for reference in chart.references))
    scale = Scale(low, high, left + (room if low < 0 else 0), canvas.width - room)
    if chart.references:
        y += 16
    top = y
    for point, label in zip(points, labels, strict=True):
        value, colour = point.figure.value, ROLES[point.role]
        start, end = sorted((scale(0), scale(value)))
        lines = wrap(label, BODY, left - 8)
        height = max(ROW, LINE * len(lines) + 6)
        middle = y + height / 2 + BODY * 0.36
        with canvas.leading(point.go, 0, y, canvas.width, height):
            for number, line in enumerate(lines):
                canvas.text(0, middle + LINE * (number - (len(lines) - 1) / 2), line, size=BODY)
            canvas.bar(start, y + (height - BAR) / 2, end - start, BAR, colour, hollow=point.hollow)
        if value < 0:
            canvas.text(start - 5, middle, point.figure.text, anchor="end", figure=point.figure)
        else:
            canvas.text(end + 5, middle, point.figure.text, figure=point.figure)
        y += height
    canvas.line([(scale(0), top - 2), (scale(0), y + 2)], INK)
    for reference in chart.references:
        x = scale(reference.figure.value)
        canvas.line([(x, top - 4), (x, y + 2)], QUIET, dash="4 3")
        anchor = "end" if x > canvas.width * 0.6 else "start"
        canvas.text(x, top - 8, reference.label, size=SMALL, fill=QUIET, anchor=anchor, figure=reference.figure)
    return y + 4


def grid(canvas: Canvas, scale: Scale, top: float, bottom: float, unit: str) -> None:
    """Light vertical grid with labels below."""
    marks = [tick for tick in ticks(scale.low, scale.high) if scale.low <= tick <= scale.high]
    labels = [f"{numbers.tick(tick)}{unit}" for tick in marks]
    apart = scale(marks[1]) - scale(marks[0]) if len(marks) > 1 else canvas.width
    every = 1 + int((max(text_width(label, SMALL) for label in labels) + 6) / apart)
    for place, (tick, label) in enumerate(zip(marks, labels, strict=True)):
        x = scale(tick)
        canvas.line([(x, top), (x, bottom)], GRID)
        if place % every == 0:
            canvas.text(x, bottom + 14, label, size=SMALL, fill=QUIET, anchor="middle")
