"""From the brief's content to one HTML file."""

from __future__ import annotations

import json
from base64 import b64encode
from contextlib import suppress
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import compress

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from symmachia.accounts.reference import FORCES, PLANS, hold
from symmachia.alliance import load
from symmachia.briefing.compact import numbered, together
from symmachia.briefing.content import edition_of
from symmachia.briefing.sections import sections
from symmachia.charts import paint
from symmachia.errors import SymmachiaError
from symmachia.record import record
from symmachia.trace import Trace
from symmachia.words import Sentence, mark, say, spoken, translated
from symmachia.words import language as in_force
from symmachia.words.numbers import significant

if TYPE_CHECKING:
    from collections.abc import Collection

    from symmachia.alliance import Alliance
    from symmachia.facts.store import Fact

WIDTHS = (720, 344)
SHOWN_INPUTS = 4


def brief(alliance: Alliance | None = None, path: str | Path = "brief.html", *, fresh: bool = False, language: str = "en") -> Path:
    """Write the brief; a failure leaves an older file as it was. `fresh` makes the reference run again, on the figures of the alliance; `language`
    is the one that the page speaks, `en` or `de`."""
    target = Path(path)
    alliance = alliance or load()
    if fresh:
        from symmachia.analysis import reference as study
        from symmachia.deployment import reference as deployment
        from symmachia.planner import reference as planner

        hold(alliance, study.make(alliance))
        hold(alliance, planner.make(alliance), PLANS)
        hold(alliance, deployment.make(alliance), FORCES)
    if not target.name:
        raise SymmachiaError("the brief cannot be written: this is a folder", where=str(target), fix="name a file, such as brief.html")
    with spoken(language):
        text = render(alliance)
    draft = target.with_name(".brief.draft")
    try:
        if target.is_dir():
            raise IsADirectoryError(21, "this is a folder")
        draft.write_text(text, encoding="utf-8")
        draft.replace(target)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise SymmachiaError(
            f"the brief cannot be written: {error.strerror}", where=str(target), fix="name a file in a folder that exists and can be written"
        ) from None
    return target


def render(alliance: Alliance) -> str:
    """The brief as text."""
    parts = sections(alliance)
    figures = {figure.call: figure for section in parts for figure in section.figures() if isinstance(figure, Trace)}
    used = sorted({source for figure in figures.values() for source in figure.sources()})
    environment = Environment(
        loader=PackageLoader("symmachia.briefing", "."), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    charts = [chart for part in parts for chart in part.charts]
    drawn, looks, shapes = together([paint(chart, width) for chart in charts for width in WIDTHS])
    pictures = {
        chart.id: Markup(f'<div class="wide">{wide}</div><div class="narrow">{narrow}</div>')
        for chart, wide, narrow in zip(charts, drawn[::2], drawn[1::2], strict=True)
    }
    environment.globals.update(say=say, cell=_cell, translated=translated)
    text = environment.get_template("page.html.j2").render(
        language=in_force(),
        sections=parts,
        pictures=pictures,
        shapes=Markup(shapes),
        origins=[alliance.store.origins[source] for source in used],
        record=record(alliance),
        style=Markup(_asset("page.css") + looks),
        script=Markup(_asset("page.js")),
        homes=Markup(_homes(alliance, figures.values())),
    )
    return numbered(text, {escape(call): place for place, call in enumerate(figures)})


def _asset(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _cell(content: Any, bare: bool = False) -> Any:
    if bare and isinstance(content, Trace):
        return Markup(mark(content, significant(content.value)))
    return content if isinstance(content, str) else Markup(content.__html__() if isinstance(content, Sentence) else mark(content))


def _where(facts: dict[str, Fact], figure: Trace) -> str:
    """Where a published or assumed figure stands, its grade, and what a reader must know of it."""
    if len(figure.inputs) != 1 or not isinstance(figure.inputs[0], str):
        return ""
    fact = facts[figure.inputs[0]]
    return say("fact-where", locator=fact.locator, grade=fact.grade, note=fact.note, noted="yes" if fact.note else "no").text


def _homes(alliance: Alliance, figures: Collection[Trace]) -> str:
    """What a click on a figure shows: name, basis, formula, the first inputs, the sources; packed, since there are thousands of figures."""
    leaves = [figure.inputs[0] for figure in figures if len(figure.inputs) == 1]
    facts = {fact.id: fact for fact in alliance.store.facts("id IN (SELECT unnest(?))", [[leaf for leaf in leaves if isinstance(leaf, str)]])}
    homes = []
    for figure in figures:
        inputs = [part for part in figure.inputs if isinstance(part, Trace)]
        homes.append(
            {
                "call": figure.call,
                "name": figure.name.say().text,
                "kind": figure.kind_text,
                "about": list(filter(None, (figure.range_text, figure.basis, figure.context, translated(figure.citation)))),
                "formula": figure.formula,
                "inputs": [[part.name.say().text, part.text] for part in inputs[:SHOWN_INPUTS]],
                "more": say("more-inputs", count=len(inputs) - SHOWN_INPUTS).text if len(inputs) > SHOWN_INPUTS else "",
                "fact": _where(facts, figure),
                "beside": [str(part) for part in figure.beside],
                "sources": [edition_of(alliance.store.origins[source]) for source in figure.sources()],
            }
        )
    text = json.dumps(homes, ensure_ascii=False, separators=(",", ":"))
    return b64encode(compress(text.encode(), level=9)).decode()
