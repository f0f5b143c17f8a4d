"""A view as files: its figures as JSON or CSV, a chart as SVG, and the Python that finds the same numbers. Each says what stands behind it."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING, Any

from symmachia.charts import alone, paint
from symmachia.errors import UnknownName
from symmachia.server.answer import behind, cite
from symmachia.server.plain import WIDTHS
from symmachia.server.views import named
from symmachia.trace import Trace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.server.view import View

KINDS = {"json": "application/json", "csv": "text/csv; charset=utf-8", "svg": "image/svg+xml", "py": "text/x-python; charset=utf-8"}
COLUMNS = ("section", "where", "name", "value", "low", "high", "unit", "currency", "basis", "kind", "call", "context", "sources")


def file(desk: Desk, view: str, state: State, name: str) -> tuple[str, str]:
    """The text of a file, and its media type."""
    stem, _, ending = name.rpartition(".")
    module = named(view)
    if name == "code.py":
        return module.code(state), KINDS["py"]
    shown = module.view(desk, state)
    if name == "data.json":
        return _json(desk, view, state, shown), KINDS["json"]
    if name == "data.csv":
        return _csv(desk, view, state, shown), KINDS["csv"]
    if ending != "svg" or stem not in shown.charts():
        raise UnknownName("file", name, ["code.py", "data.csv", "data.json", *(f"{chart}.svg" for chart in shown.charts())])
    return alone(paint(shown.charts()[stem], WIDTHS["wide"])), KINDS["svg"]


def rows(shown: View) -> Iterator[dict[str, Any]]:
    """Every figure of a view, once, with where it stands."""
    seen: set[tuple[str, str]] = set()
    for section in shown.sections:
        for figure in section.figures():
            if isinstance(figure, Trace) and (section.id, figure.call) not in seen:
                seen.add((section.id, figure.call))
                bounds = (figure.low, figure.high) if figure.has_range else ("", "")
                found = (
                    section.id, section.title.text, figure.name.say().text, figure.value, *bounds, figure.unit, figure.currency, figure.basis,
                    figure.kind, figure.call, figure.context, " ".join(figure.sources()),
                )  # fmt: skip
                yield dict(zip(COLUMNS, found, strict=True))


def _json(desk: Desk, view: str, state: State, shown: View) -> str:
    run = behind(desk, state, shown).model_dump()
    charts = [chart.to_dict() for chart in shown.charts().values()]
    content = {
        "view": view,
        "state": state.query(),
        "title": shown.title.text,
        "run": run,
        "cite": cite(desk, view, state, shown),
        "charts": charts,
        "figures": list(rows(shown)),
    }
    return json.dumps(content, ensure_ascii=False, indent=1)


def _csv(desk: Desk, view: str, state: State, shown: View) -> str:
    out = StringIO()
    out.write(f"# {cite(desk, view, state, shown)}\n")
    writer: csv.DictWriter[str] = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    writer.writerows(rows(shown))
    return out.getvalue()
