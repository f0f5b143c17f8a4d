"""A map of Europe with North America as an inset, states shaded by class; areas in dispute and surroundings stay neutral.

A state whose figure is an assumption is striped, so that colour alone does not tell the kinds of number apart.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from symmachia.charts.canvas import GRID, PAPER, QUIET, ROLES, SMALL, Canvas, leads, text_width
from symmachia.charts.geometry import EUROPE, NORTH_AMERICA, View, anchor, outlines, owners, path
from symmachia.charts.scale import ticks
from symmachia.words import say
from symmachia.words.numbers import tick

if TYPE_CHECKING:
    from symmachia.charts.spec import Chart, Point

INSET = frozenset({"USA", "CAN", "GRL", "MEX"})
SMALL_STATES = ("LUX", "MNE", "MLT")
SHADES = (0.14, 0.32, 0.52, 0.74, 1.0)


def draw(canvas: Canvas, chart: Chart, y: float) -> float:
    """Shade each state by the class of its figure; the key below names the classes."""
    points = {point.at: point for _, point in chart.points()}
    values = [point.figure.value for point in points.values()]
    breaks = list(chart.breaks) or ticks(min(values), max(values), 5)[1:-1][: len(SHADES) - 1]
    shades = {at: SHADES[bisect_right(breaks, point.figure.value)] for at, point in points.items()}
    striped = {at for at, point in points.items() if point.figure.kind == "assumption"}
    _states(canvas, EUROPE, points, _fills(canvas, chart, EUROPE, canvas.width, shades, striped), (0, y, canvas.width), None)
    width = canvas.width * 0.19
    top = y + EUROPE.height(canvas.width) * 0.40
    canvas.bar(2, top - 4, width + 8, NORTH_AMERICA.height(width) + 8, PAPER)
    _states(canvas, NORTH_AMERICA, points, _fills(canvas, chart, NORTH_AMERICA, width, shades, striped & INSET), (6, top, width), INSET)
    canvas.line([(2, top - 4), (width + 10, top - 4), (width + 10, top + NORTH_AMERICA.height(width) + 4)], GRID)
    return _key(canvas, chart, breaks, bool(striped), y + EUROPE.height(canvas.width) + 20)


def _fills(canvas: Canvas, chart: Chart, view: View, width: float, shades: dict[str, float], striped: set[str]) -> dict[str, tuple[str, float]]:
    """What each state is filled with: its shade, or stripes in it."""
    steps = 1 / view.scale(width)
    names = {shade: f"stripes-{chart.id}-{width:.0f}-{100 * shade:.0f}" for shade in sorted({shades[at] for at in striped})}
    for shade, name in names.items():
        canvas.items.append(
            f'<pattern id="{name}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="scale({steps:.3g}) rotate(45)">'
            f'<rect width="2.8" height="4" fill="{ROLES["plain"]}" fill-opacity="{shade}"/></pattern>'
        )
    return {at: (f"url(#{names[shade]})", 1.0) if at in striped else (ROLES["plain"], shade) for at, shade in shades.items()}


def _states(
    canvas: Canvas,
    view: View,
    points: dict[str, Point],
    fills: dict[str, tuple[str, float]],
    frame: tuple[float, float, float],
    only: frozenset[str] | None,
) -> None:
    left, top, width = frame
    scale = view.scale(width)
    owner = owners()
    shown = {key: rings for key, rings in outlines(view).items() if not only or key in only}
    canvas.items.append(f'<g transform="translate({left:.1f} {top:.1f}) scale({scale:.4g})">')
    neutral = [ring for key, rings in shown.items() if owner[key] not in points for ring in rings]
    canvas.path(path(neutral, view), GRID, stroke=GRID, width=round(0.4 / scale, 2))
    edge = round(0.5 / scale, 2)
    for key, rings in shown.items():
        if (point := points.get(owner[key])) is None:
            continue
        colour, shade = fills[owner[key]]
        title = f"{point.label}: {point.figure.text}"
        stroke = ROLES["plain"] if colour.startswith("url") else PAPER
        canvas.path(path(rings, view), colour, stroke=stroke, width=edge, extra=f' fill-opacity="{shade}"{leads(point.go)}', title=title)
        if key in SMALL_STATES:
            x, y = view.place(anchor(rings))
            canvas.items.append(
                f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{max(width / 220, 2) / scale:.1f}" fill="{colour}" fill-opacity="{shade}" '
                f'stroke="{PAPER}" stroke-width="{edge}"/>'
            )
    canvas.items.append("</g>")


def _key(canvas: Canvas, chart: Chart, breaks: list[float], striped: bool, y: float) -> float:
    unit = "\u202f%" if chart.unit == "percent" else ""
    marks = [tick(value / 1000 if chart.unit == "million" else value) for value in breaks]
    labels = [
        say("key-below", value=f"{marks[0]}{unit}").text,
        *(say("key-from-to", low=low, high=f"{high}{unit}").text for low, high in pairwise(marks)),
        say("key-from", value=f"{marks[-1]}{unit}").text,
    ]
    classes = [*zip((ROLES["plain"],) * len(labels), SHADES, labels, strict=False), (GRID, 1.0, say("key-outside").text)]
    x = 0.0
    for colour, shade, label in classes:
        width = text_width(label, SMALL) + 30
        if x + width > canvas.width:
            x, y = 0.0, y + 18
        canvas.items.append(f'<rect x="{x:.1f}" y="{y - 9:.1f}" width="13" height="11" fill="{colour}" fill-opacity="{shade}"/>')
        canvas.text(x + 17, y, label, size=SMALL, fill=QUIET)
        x += width
    return canvas.paragraph(0, y + 4, say("key-striped").text, size=SMALL, fill=QUIET) + 4 if striped else y + 6
