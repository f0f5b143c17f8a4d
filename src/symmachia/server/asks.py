"""What the strategies in the slots ask of a member: its budget, that over its GDP, and what both strategies add to today's share.

The reference run answers where it holds both strategies as they stand; else the study is run with them, once for all members.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.accounts import outcome
from symmachia.accounts.outcomes import HIGH, LOW, MIDDLE
from symmachia.accounts.reference import has_reference, reference
from symmachia.analysis.reference import QUANTILES, rounded
from symmachia.baseline.shipped import shipped
from symmachia.model.outcomes import OUTCOMES
from symmachia.server import slots
from symmachia.server.reproduce import run_code
from symmachia.study import load_study
from symmachia.study.apart import apart
from symmachia.study.study import Measure
from symmachia.trace import Trace, price_basis
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from symmachia.alliance import Alliance
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.server.view import Kind

STUDY, FUTURES = "debate", 512
KEYS = ("a", "b", "comparison")
YEARS = (2026, 2030, 2035, 2040)
DATED = ("budget", "budget_share")
SPENT = ("gdp", "spending_share")
"""The inputs that stand first under what a member spends."""
COST = "added_cost"


@dataclass(frozen=True, eq=False)
class Asks:
    """What both strategies ask: `rows` holds by measure and slot the quantiles of all futures, `apart` how the strategies differ going in."""

    alliance: Alliance
    state: State
    kind: Kind
    rows: Mapping[str, Sequence[Sequence[float]]]
    slots: tuple[int, int]
    fingerprint: str
    futures: int
    apart: Sequence[Sequence[Any]]

    def quantiles(self, slot: str, measure: str, member: str, year: int = 0) -> tuple[float, ...]:
        """The quantiles of a measure over the futures."""
        return tuple(self.rows[_measure(measure, member, year).call][self.slots["ab".index(slot)]])

    def figure(self, slot: str, measure: str, member: str, year: int = 0) -> Trace:
        """One measure under the strategy in a slot: the median of the futures, between quantiles that hold nine tenths of them."""
        if self.kind == "reference":
            return outcome(self.alliance, measure, member=member, at=year, strategy=self.state[slot], comparison=self.state["comparison"])
        row, unit, baseline = self.quantiles(slot, measure, member, year), OUTCOMES[measure].unit, shipped(self.alliance)
        currency = baseline.currency if unit == "million" else ""
        at = baseline.structure.members.index(member)
        homes = (home for name in SPENT for home in str(baseline.values[name].homes[at]).split())
        return Trace(
            value=row[MIDDLE], low=row[LOW], high=row[HIGH], unit=unit, currency=currency,
            basis=price_basis(currency, "constant", baseline.price_year) if currency else "",
            name=Phrase(f"model-{measure}", {"who": self.alliance.store.names[member], "year": year}), kind="model output",
            formula=say("formula-outcome", less="no").text, inputs=tuple(homes),
            context=say("view-asks-context", strategy=slots.label(self.state, slot), futures=self.futures, run=self.fingerprint).text,
            call=f"{measure}({slot}, {member}, {year})" if year else f"{measure}({slot}, {member})",
        )  # fmt: skip


def asks(desk: Desk, state: State) -> Asks:
    """What both strategies ask, from the reference run where it holds them, else from a run of its own."""
    alliance = desk.alliance(state)
    if at_once(desk.shipped, state):
        run = reference(alliance)
        places = [run["strategies"].index(state[slot]) for slot in "ab"]
        rows, differing = run["measures"][state["comparison"]], _apart(state["a"], state["b"], state["comparison"])
        return Asks(alliance, state, "reference", rows, (places[0], places[1]), run["baseline"], run["futures"], differing)
    found, _ = desk.found("asks", state, KEYS, lambda: _find(alliance, state))
    return Asks(alliance, state, "live", found["rows"], (0, 1), found["fingerprint"], found["futures"], found["apart"])


def at_once(newest: Alliance, state: State) -> bool:
    """Whether the reference run holds both strategies as they stand."""
    if state.levers or state.held or state.edits or not has_reference(newest):
        return False
    return {state["a"], state["b"]} <= {*reference(newest)["strategies"]}


def asked_code(newest: Alliance, state: State, member: str) -> str:
    """The Python that finds what is asked of a member."""
    if at_once(newest, state):
        words = f"member={member!r}, strategy=strategy, comparison={state['comparison']!r}"
        return f"""import symmachia as sy

alliance = sy.load()
for strategy in {list(dict.fromkeys((state["a"], state["b"])))}:
    print(strategy, sy.outcome(alliance, {COST!r}, {words}).value)
    for year in {YEARS}:
        for measure in {DATED}:
            print(strategy, year, measure, sy.outcome(alliance, measure, at=year, {words}).value)
"""
    declared = f"study = sy.load_study({STUDY!r}).measuring({[measure.call for measure in measures([member])]})\n"
    return f"""{run_code(state, STUDY, KEYS, FUTURES, declared)}
for strategy in result.strategies:
    for measure in result.measures:
        print(strategy, measure, result.quantiles(measure, (0.5,))[strategy][0])
"""


def measures(members: Iterable[str]) -> tuple[Measure, ...]:
    """Everything that is asked of some members."""
    known = tuple(members)
    return (*(_measure(COST, member) for member in known), *(_measure(*where) for where in product(DATED, known, YEARS)))


def _find(alliance: Alliance, state: State) -> dict[str, Any]:
    asked = measures(shipped(alliance).structure.members)
    result = slots.run(alliance, state, load_study(STUDY).measuring(measure.call for measure in asked), KEYS, FUTURES)
    rows = {measure.call: [rounded(np.quantile(result.values(name, measure.call), QUANTILES)) for name in slots.names(state)] for measure in asked}
    differing = apart(result.record["study"], *slots.names(state))
    return {"rows": rows, "fingerprint": result.record["fingerprint"], "futures": result.futures, "apart": differing}


@cache
def _apart(first: str, second: str, comparison: str) -> Sequence[Sequence[Any]]:
    """How two strategies differ as they ship."""
    return apart(load_study(STUDY).changed(comparison, strategies=(first, second)).to_dict(), first, second) if first != second else ()


def _measure(measure: str, member: str, year: int = 0) -> Measure:
    return Measure(measure, (member, str(year)) if measure in DATED else (member,))
