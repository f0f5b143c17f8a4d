"""A number's tree as an answer, down to the facts and where they were published."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from symmachia.accounts import evaluate
from symmachia.errors import SymmachiaError
from symmachia.server import schema
from symmachia.trace import Trace, fact_trace
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symmachia.alliance import Alliance
    from symmachia.facts.store import Store
    from symmachia.server.view import View

DEPTH, MOST = 6, 40
"""So deep a tree is sent, and so many inputs of one number; what is left out is counted."""


def explain(alliance: Alliance, view: View | None, call: str, beside: Iterable[Trace] = ()) -> schema.Tree:
    """The tree of a figure of the view, else of one `beside` it, of an account or a fact."""
    shown = next((figure for figure in chain(view.figures() if view else (), beside) if figure.call == call), None)
    if shown and view and view.opened:
        shown = view.opened(shown)
    return tree(shown or evaluate(alliance, call), alliance.store, command=_command(alliance, call))


def _command(alliance: Alliance, call: str) -> str:
    """What prints the same tree on the command line, where something does."""
    try:
        evaluate(alliance, call)
    except SymmachiaError:
        return ""
    return f"symmachia explain '{call}'"


def tree(trace: Trace, store: Store, depth: int = DEPTH, command: str = "") -> schema.Tree:
    """A number and what went into it."""
    leaf = len(trace.inputs) == 1 and isinstance(trace.inputs[0], str)
    fact = store.fact(trace.inputs[0]) if leaf and trace.call == trace.inputs[0] else None  # pyright: ignore[reportArgumentType]
    inputs = () if fact or depth == 0 else trace.inputs[:MOST]
    left = len(trace.inputs) - len(inputs) if not fact else 0
    return schema.Tree(
        name=trace.name.say().text, text=trace.text, kind=trace.kind, said=say(f"kind-{trace.kind.replace(' ', '-')}").text, call=trace.call,
        command=command, range=trace.range_text, basis=trace.basis, context=trace.context, formula=trace.formula, citation=trace.citation,
        grade=fact.grade if fact else "", locator=fact.locator if fact else "", note=fact.note if fact else "",
        inputs=[tree(_input(part, store), store, depth - 1) for part in inputs],
        more=say("more-inputs", count=left).text if left else "",
        beside=[tree(part, store, 0) for part in trace.beside],
        sources=[source(store, name) for name in trace.sources() if name in store.origins],
    )  # fmt: skip


def _input(part: Trace | str, store: Store) -> Trace:
    return part if isinstance(part, Trace) else fact_trace(store.fact(part), store)


def source(store: Store, name: str) -> schema.Source:
    """Where figures were published."""
    origin = store.origins[name]
    return schema.Source(
        id=origin.id, producer=origin.producer, title=origin.title, edition=origin.edition, citation=origin.citation, licence=origin.licence,
        url=origin.url, seen=origin.seen,
    )  # fmt: skip
