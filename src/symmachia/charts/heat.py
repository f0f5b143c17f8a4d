"""What happens when: a row a thing, a column a year, the darker the more of the row's whole falls into the year; the whole stands at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.charts.canvas import BODY, GRID, QUIET, ROLES, SMALL, Canvas, text_width, wrap

if TYPE_CHECKING:
    from symmachia.charts.spec import Chart

ROW, LINE, GAP = 21, 14, 1.5
FAINTEST = 0.12
WHOLE = ""
"""Where the point stands that is a row's whole."""


def draw(canvas: Canvas, chart: Chart, y: float) -> float:
    """Rows in the order of their points, years from the first to the last that any has."""
    rows: dict[str, dict[str, float]] = {}
    for _, point in chart.points():
        rows.setdefault(point.label, {})[point.at] = point.figure.value
    wholes = {point.label: point.figure for _, point in chart.points() if point.at == WHOLE}
    years = sorted({int(point.at) for _, point in chart.points() if point.at != WHOLE})
    years = list(range(years[0], years[-1] + 1))
    left = min(max(text_width(name, BODY) for name in rows) + 12, canvas.width * 0.36)
    room = max(text_width(figure.text, BODY) for figure in wholes.values()) + 10
    step = (canvas.width - left - room) / len(years)
    every = 1 + int(text_width("0000 ", SMALL) / step)
    y += 6
    for place, year in enumerate(years):
        if (len(years) - 1 - place) % every == 0:
            canvas.text(left + (place + 0.5) * step, y, str(year), size=SMALL, fill=QUIET, anchor="middle")
    y += 8
    for name, cells in rows.items():
        lines = wrap(name, BODY, left - 8)
        height = max(ROW, LINE * len(lines) + 6)
        middle = y + height / 2 + BODY * 0.36
        for number, line in enumerate(lines):
            canvas.text(0, middle + LINE * (number - (len(lines) - 1) / 2), line)
        most = max(value for at, value in cells.items() if at != WHOLE)
        for place, year in enumerate(years):
            value = cells.get(str(year), 0.0)
            colour, shade = (ROLES[chart.series[0].role], FAINTEST + (1 - FAINTEST) * value / most) if value > 0 else (GRID, 0.5)
            canvas.bar(left + place * step, y + 2, step - GAP, height - 4, colour, opacity=round(shade, 1))
        canvas.text(canvas.width - room + 8, middle, wholes[name].text, figure=wholes[name])
        y += height
    return y + 4
