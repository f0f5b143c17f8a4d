"""A view as an answer: its sections written as data, its controls, what the address could not say, and how to cite it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.record import record
from symmachia.server import schema
from symmachia.server.panel import groups
from symmachia.server.plain import WIDTHS, figure, section, sentence
from symmachia.server.sources.ledger import named as named_fact
from symmachia.server.sources.query import edits_of
from symmachia.server.views import named
from symmachia.trace import fact_trace
from symmachia.words import amount, say, worded

if TYPE_CHECKING:
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.server.view import View


def answer(desk: Desk, name: str, state: State, width: str = "wide") -> schema.Answer:
    """Everything that the app shows of a state."""
    shown = named(name).view(desk, state)
    name = shown.name or name
    return schema.Answer(
        view=name, language=state.language, state=state.query(), title=sentence(shown.title), differences=list(shown.differences),
        sections=[section(one, WIDTHS[width]) for one in shown.sections], controls=groups(desk.alliance(state), state, name),
        edits=edits(desk, state), run=behind(desk, state, shown),
        cite=cite(desk, name, state, shown), notices=[*notices(desk, state), *shown.notices],
        offers=[
            schema.Offer(kind=one.kind, label=one.label, about=one.about, study=one.study, futures=one.futures, place=one.place)
            for one in shown.offers
        ],
    )  # fmt: skip


def edits(desk: Desk, state: State) -> list[schema.Edit]:
    """The figures that the reader has set, in their order."""
    store = desk.alliance(state).store
    found = []
    for name in sorted(edits_of(store)):
        fact = store.fact(name)
        trace, was = fact_trace(fact, store), desk.shipped.store.fact(name)
        label = say("fact-name", what=named_fact(fact), who=store.names[fact.subject], year=fact.as_of or fact.year).text
        found.append(schema.Edit(id=name, name=label, figure=figure(trace), was=amount(was.value, was.unit, was.currency)))
    return found


def behind(desk: Desk, state: State, shown: View) -> schema.Run:
    """What stands behind the figures."""
    kept = record(desk.alliance(state))
    return schema.Run(
        data=kept["data"], edition=kept["edition"], symmachia=kept["symmachia"], kind=shown.kind, fingerprint=shown.fingerprint, futures=shown.futures
    )


def cite(desk: Desk, name: str, state: State, shown: View) -> str:
    """The view as a citation."""
    run = behind(desk, state, shown)
    address = f"/{name}?{state.query()}".rstrip("?")
    return say("view-cite", title=shown.title.text, version=run.symmachia, data=run.data, run=run.fingerprint or "none", address=address).text


def notices(desk: Desk, state: State) -> list[str]:
    """What in the address could not be kept, and whether it was made on other data."""
    found = [say("view-left-out", what=worded(fault.what), fix=worded(fault.fix) or "none").text for fault in state.faults]
    if state.data and state.data != desk.shipped.store.fingerprint:
        found.append(say("view-other-data", was=state.data, now=desk.shipped.store.fingerprint).text)
    return found
