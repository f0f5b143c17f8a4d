"""Sources and assumptions: on what the answer rests, what the reader has put in its place, who published it, and what nobody here knows."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from symmachia.accounts import decides
from symmachia.accounts.reference import has_reference, reference
from symmachia.briefing.content import Section, Table
from symmachia.briefing.sections import limits
from symmachia.briefing.sections.bet import driver, driver_name, drivers
from symmachia.server.reproduce import alliance_code
from symmachia.server.sources.ledger import ledger
from symmachia.server.sources.query import edits_of, faults
from symmachia.server.state import State
from symmachia.server.view import View
from symmachia.server.views import question
from symmachia.trace import Trace
from symmachia.vocabulary import STOCK_NAMES
from symmachia.words import Phrase, say, translated

if TYPE_CHECKING:
    from symmachia.server.desk import Desk
    from symmachia.words import Sentence

UNKNOWN = (
    "inputs", "central", "unvalidated", "theatre", "losses", "fiscal", "units", "kept", "deterrence", "orders",
)  # fmt: skip
"""What the model does not know, beside what the accounts do not."""
KINDS = ("observed", "estimate", "assumption")


def quick(desk: Desk, state: State) -> bool:
    """Whether no engine is needed: where figures are edited, their effect on the answer is computed."""
    asked = (state, replace(state, edits={})) if state.edits else ()
    return desk.knows("idle", State(), ()) and all(desk.knows("question", one, question.KEYS) for one in asked)


def view(desk: Desk, state: State) -> View:
    """What decides the answer, the effect of what the reader has set, the publishers, and the limits."""
    book = ledger(desk)
    sections = (_yours(desk, state), _decisive(desk), _publishers(desk, state), _unknown(desk))
    notices = tuple(say("view-left-out", what=fault.what, fix=fault.fix or "none").text for fault in faults(book, state))
    return View(_title(desk, state), tuple(filter(None, sections)), notices=notices)


def code(state: State) -> str:
    """The same numbers in Python."""
    return f"""from collections import Counter

import symmachia as sy
from symmachia.accounts.reference import reference

facts = {alliance_code(state)}.store.every.values()
for kind, count in sorted(Counter(fact.status for fact in facts).items()):
    print(f"{{kind}}: {{count}}")
for name, (share, low, high, _) in reference(sy.load())["break_even"]["drivers"]["inputs"].items():
    print(f"{{name}} decides {{share:.4g}} % ({{low:.4g}} to {{high:.4g}})")
"""


def _count(value: int, what: str, **words: object) -> Trace:
    call = f"count({', '.join((what, *map(str, words.values())))})"
    return Trace(
        value=value, unit="count", name=Phrase(f"view-facts-{what}", words), kind="observed", formula=say("view-formula-facts").text, call=call
    )


def _title(desk: Desk, state: State) -> Sentence:
    book, edits = ledger(desk), edits_of(desk.alliance(state).store)
    kinds, total = Counter(book.counts["kind"]), len(book.entries)
    kinds.subtract(desk.shipped.store.fact(name).status for name in edits)
    kinds.update(fact.status for fact in edits.values())
    counts: dict[str, Any] = {kind: _count(kinds[kind], "of-kind", kind=kind) for kind in KINDS}
    first = next(iter(reference(desk.shipped)["break_even"]["drivers"]["inputs"])) if has_reference(desk.shipped) else ""
    if not first:
        return say("view-sources-counted", all=_count(total, "all"), **counts)
    return say("view-sources-title", all=_count(total, "all"), **counts, first=driver_name(first), share=decides(desk.shipped, first))


def _yours(desk: Desk, state: State) -> Section | None:
    """The answer at even odds on the reader's figures, and on ours."""
    if not state.edits:
        return None
    shown, plain = (_answer(desk, one) for one in (state, replace(state, edits={})))
    yours, ours = shown.share(question.EVEN), plain.share(question.EVEN)
    text = say(
        "view-yours-text", yours=yours, ours=ours.called(f"ours.{ours.call}"), at=question.EVEN, window=shown.window, a=shown.a, b=shown.b,
        moved="up" if yours.value > ours.value else "down" if yours.value < ours.value else "not",
    )  # fmt: skip
    return Section("yours", say("view-yours-heading"), (text, say("view-yours-same")))


def _answer(desk: Desk, state: State) -> question.Shown:
    found, _ = desk.found("question", state, question.KEYS, lambda: question.find(desk, state))
    return question.Shown(desk.alliance(state), state, found)


def _decisive(desk: Desk) -> Section | None:
    if not has_reference(desk.shipped):
        return None
    found, _ = desk.found("idle", State(), (), lambda: idle(desk))
    points = (say("view-idle", inputs=_grouped(found["inputs"]), count=len(found["inputs"])),) if found["inputs"] else ()
    return Section("decisive", say("view-decisive-heading"), (say("view-decisive-text"),), tables=(drivers(desk.shipped),), points=points)


def _grouped(columns: list[str]) -> str:
    """Inputs in words, those of one name together."""
    found: dict[str, list[str]] = {}
    for name, label in map(driver, columns):
        found.setdefault(name, []).append(say(f"quantity-{label}").text if label in STOCK_NAMES else translated(label.replace("_", " ")))
    return "; ".join(say(f"input-{name}").text + (f" ({', '.join(labels)})" if any(labels) else "") for name, labels in found.items())


def idle(desk: Desk) -> dict[str, Any]:
    """The inputs that change nothing in the study as it ships."""
    from symmachia.analysis import prepared_study, unused

    return {"inputs": list(unused(prepared_study("debate", alliance=desk.shipped)[0]))}


def _publishers(desk: Desk, state: State) -> Section:
    """Every source with its terms and how many figures it gives, the largest first."""
    store, book = desk.alliance(state).store, ledger(desk)
    counts, used = Counter(book.counts["source"]), book.counts["modelled"]
    rows = tuple(
        (
            translated(store.origins[name].citation),
            say("view-source-terms", licence=store.origins[name].licence, terms=say(f"view-terms-{store.origins[name].redistribution}").text),
            _count(count, "of-source", source=book.publishers[name], id=name),
            _count(used.get(name, 0), "of-source-used", source=book.publishers[name], id=name),
        )
        for name, count in counts.most_common()
    )
    head = (say("view-column-citation"), say("view-column-terms"), say("view-column-figures"), say("view-column-used"))
    table = Table(say("view-publishers-caption", count=len(rows)), head, rows, folded=True)
    return Section("publishers", say("view-publishers-heading"), tables=(table,))


def _unknown(desk: Desk) -> Section:
    """What the accounts and the model do not know."""
    found = limits.section(desk.shipped)
    return replace(found, points=(*found.points, *(say(f"view-unknown-{name}") for name in UNKNOWN)))
