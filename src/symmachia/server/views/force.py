"""A force for Ukraine: how large a one can be kept there and by whom, what holds it down, what it leaves open at home and what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.briefing.content import Section
from symmachia.server.forces import price, relief, said, senders, sizes
from symmachia.server.forces.asked import KEYS, MANY, STUDY, asked, chosen, futures
from symmachia.server.forces.finding import find, positions
from symmachia.server.forces.told import Told
from symmachia.server.reproduce import alliance_code, written
from symmachia.server.state import State
from symmachia.server.view import Offer, View
from symmachia.study import load_study
from symmachia.words import say
from symmachia.words.numbers import grouped

if TYPE_CHECKING:
    from symmachia.server.desk import Desk

FRAME = ("alike", "support", "flag", "peace", "inhabitants")
"""What the model does not know, or does not do."""


def quick(desk: Desk, state: State) -> bool:
    """Whether no engine is needed."""
    return desk.knows("force", state, KEYS)


def view(desk: Desk, state: State) -> View:
    """Sizes, senders, what holds a force down, the price at home, the line, the bill, statements, and what the model does not know."""
    found, kind = desk.found("force", state, KEYS, lambda: find(desk, state))
    title = sizes.headline(Told(desk.alliance(state), state, found))
    return View(title, sections(desk, state, found), (), kind, found["fingerprint"], found["futures"], (_offer(found),))


def sections(desk: Desk, state: State, found: dict[str, Any]) -> tuple[Section, ...]:
    """A finding as sections."""
    spoken, _ = desk.found("positions", State(), (), positions)
    told = Told(desk.alliance(state), state, found)
    frame = Section("frame", say("view-force-frame-heading"), (say("force-rests"),), points=tuple(say(f"view-force-frame-{name}") for name in FRAME))
    return (
        sizes.section(told), senders.section(told), relief.section(told), price.home(told, state["basis"]),
        price.front(told), price.cost(told), said.section(told, spoken, state["stance"]), frame,
    )  # fmt: skip


def _offer(found: dict[str, Any]) -> Offer:
    """The same over many more futures."""
    about = say("view-offer-force-about", fewer=grouped(found["futures"])).text
    return Offer("force", say("view-offer-force", futures=grouped(MANY)).text, about, futures=MANY)


def code(state: State) -> str:
    """The same numbers in Python."""
    words = {**asked(state, load_study(STUDY)), **chosen(state)}
    size = words.pop("size")
    return f"""import symmachia as sy

force = sy.force({size:g}, {written(words)}, futures={futures(state)}, alliance={alliance_code(state)})
for group in ("said", "open", "all"):
    for us in (False, True):
        band = force.largest(group, us)
        print(f"{{group}}, {{'with' if us else 'without'}} US enablers: {{band.median:.4g}} soldiers, {{band.low:.4g}} to {{band.high:.4g}}")
print(f"kept in {{force.attainable(force.size):.4g}} % of the futures")
for limit, share in force.binding().items():
    print(f"{{limit}} binds in {{share:.4g}} %")
for row in force.contributors:
    if row.asked:
        print(f"{{row.member}} sends {{row.asked:.4g}} soldiers, which bind {{row.held:.4g}} brigades")
for row in force.costs:
    if row.year:
        print(f"{{row.name}} costs {{row.year:.4g}} million a year")
"""
