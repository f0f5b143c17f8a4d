"""Facts as rows: value, range, kind, grade, place in the source, terms, what rests on it and what others have; and the same as CSV."""

from __future__ import annotations

import csv
from io import StringIO
from math import isfinite
from typing import TYPE_CHECKING

from symmachia.accounts import evaluate
from symmachia.accounts.reference import reference
from symmachia.briefing.sections.bet import driver
from symmachia.server import schema
from symmachia.server.plain import figure
from symmachia.server.sources.ledger import MODEL, Ledger, ledger
from symmachia.server.sources.query import edits_of, pick
from symmachia.server.sources.shapes import Choices, Facts, Rival, Row
from symmachia.trace import fact_trace
from symmachia.vocabulary import VOCABULARY
from symmachia.words import amount, say, translated, unit_words
from symmachia.words.numbers import grouped

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.facts.store import Fact, Store
    from symmachia.server.desk import Desk
    from symmachia.server.sources.ledger import Entry
    from symmachia.server.state import State

COLUMNS = (
    "id", "quantity", "subject", "year", "value", "low", "high", "unit", "currency", "basis", "price_year", "kind", "grade", "published",
    "source", "citation", "locator", "note", "licence", "redistribution", "attribution", "inputs",
)  # fmt: skip


def page(desk: Desk, state: State, offset: int, limit: int) -> Facts:
    """The facts from a place on."""
    book, alliance = ledger(desk), desk.alliance(state)
    found = pick(book, state, edits_of(alliance.store))
    shown = [_row(alliance, desk.shipped, book, entry) for entry in found[offset : offset + limit]]
    return Facts(total=len(found), offset=offset, rows=shown)


def choices(desk: Desk) -> Choices:
    """What facts can be picked by."""
    book = ledger(desk)
    names = {
        "source": {name: f"{book.publishers[name]}: {translated(desk.shipped.store.origins[name].title)}" for name in book.counts["source"]},
        "subject": {name: desk.shipped.store.names[name] for name in book.counts["subject"]},
        "used": {name: say("view-facts-model" if name == MODEL else f"input-{name}").text for name in book.counts["used"]},
    }
    found = {
        kind: [
            schema.Option(value=name, label=say("view-facts-counted", what=label, count=grouped(book.counts[kind][name])).text)
            for name, label in sorted(labels.items(), key=lambda item: (item[0] != MODEL, item[1].casefold()))
        ]
        for kind, labels in names.items()
    }
    return Choices(**found)


def sheet(desk: Desk, state: State) -> str:
    """Every fact that a state asks for, as CSV with its source and its terms."""
    book, store = ledger(desk), desk.alliance(state).store
    edits = edits_of(store)
    out = StringIO()
    out.write(f"# {say('view-facts-sheet', data=store.fingerprint, address=f'/sources?{state.query()}'.rstrip('?')).text}\n")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for entry in pick(book, state, edits):
        fact, was = edits.get(entry.fact.id, entry.fact), entry.fact
        origin = store.origins[fact.source]
        writer.writerow((
            fact.id, entry.what, entry.who, fact.as_of or fact.year, fact.value, *_bounds(fact), fact.unit, fact.currency, fact.basis,
            fact.price_year or "", fact.status, fact.grade, was.value, origin.id, origin.citation, was.locator, was.note, origin.licence,
            origin.redistribution, origin.attribution, " ".join(entry.inputs),
        ))  # fmt: skip
    return out.getvalue()


def unit_of(fact: Fact) -> str:
    """The unit in which a fact's value is written."""
    return "%" if fact.unit == "percent" else " ".join(filter(None, (fact.currency, unit_words(fact.unit))))


def _bounds(fact: Fact) -> tuple[float | str, float | str]:
    return "" if fact.low is None else fact.low, "" if fact.high is None else fact.high


def _row(alliance: Alliance, shipped: Alliance, book: Ledger, entry: Entry) -> Row:
    store = alliance.store
    fact, was = store.every[entry.fact.id], store.published(entry.fact.id)
    trace, origin, quantity = fact_trace(fact, store), store.origins[fact.source], VOCABULARY[fact.indicator]
    return Row(
        id=fact.id, what=entry.what, who=entry.who, year=fact.as_of or str(fact.year), figure=figure(trace), range=trace.range_text,
        basis=trace.basis, said=trace.kind_text, value=fact.value, unit=unit_of(fact), low=_finite(quantity.low), high=_finite(quantity.high),
        grade=fact.grade, source=fact.source, publisher=book.publishers[fact.source], locator=fact.locator,
        note=translated(entry.fact.note), licence=origin.licence, terms=say(f"view-terms-{origin.redistribution}").text,
        inputs=[say(f"input-{name}").text for name in entry.inputs], decides=_decides(shipped, entry),
        was=amount(was.value, was.unit, was.currency) if was else "", rivals=[_rival(store, book, other) for other in entry.rivals],
    )  # fmt: skip


def _decides(shipped: Alliance, entry: Entry) -> schema.Figure | None:
    if not entry.decides:
        return None
    rows = reference(shipped)["break_even"]["drivers"]["inputs"]
    column = next(column for column in rows if rows[column][0] == entry.decides and driver(column)[0] in entry.inputs)
    return figure(evaluate(shipped, f"decides({column})"))


def _rival(store: Store, book: Ledger, other: str) -> Rival:
    fact = store.every[other]
    trace = fact_trace(fact, store)
    return Rival(publisher=book.publishers[fact.source], figure=figure(trace), range=trace.range_text)


def _finite(bound: float) -> float | None:
    return bound if isfinite(bound) else None
