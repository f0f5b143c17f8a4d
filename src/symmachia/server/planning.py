"""What a state asks of the planner, and what is kept of a plan that was made for it, in the form of the plans that ship."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from symmachia.accounts.plans import planned_in
from symmachia.accounts.reference import PLANS, has_reference, reference
from symmachia.server import slots
from symmachia.server.panel import turned
from symmachia.server.state import State
from symmachia.words import amount, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.baseline.table import Baseline
    from symmachia.planner.plan import Plan
    from symmachia.server.desk import Desk
    from symmachia.study.study import Study
    from symmachia.trace import Trace

NUMBERS = ("shortage_price", "new_lines", "largest_share", "debt_rate")
"""Numbers that are assumptions of the facts where the reader sets none."""
CONTROLS = ("by", "budget", "payers", *NUMBERS, "joint_debt", "whole")
SLOTTED = ("pledge", "joint", "imports")
BILLION = 1000.0


def study_of(state: State) -> Study:
    """The study with the strategies of both slots and what is held."""
    from symmachia.study import load_study

    return load_study("debate").changed(held=dict(state.held), strategies=slots.strategies(state))


def strategy_of(state: State, slot: str = "") -> str:
    """What the strategy that is planned is called within the study."""
    return slots.names(state)["ab".index(slot or state["slot"])]


def shared(desk: Desk, state: State) -> dict[str, Any]:
    """What plans, fronts and hedges are asked alike, as keywords of the planner's verbs."""
    numbers = {name: float(state[name]) for name in ("new_lines", "largest_share") if state[name]}
    return {
        "study": study_of(state), "comparison": state["comparison"], "payers": state["payers"], "alliance": desk.alliance(state), **numbers,
    }  # fmt: skip


def asked(desk: Desk, state: State) -> dict[str, Any]:
    """What a plan is asked beside, as keywords of `symmachia.plan`."""
    found = {"by": state.year("by"), "joint_debt": state.number("joint_debt"), "whole": state["whole"] == "yes", **shared(desk, state)}
    found |= {name: float(state[name]) for name in ("shortage_price", "debt_rate") if state[name]}
    return found | ({"budget": BILLION * state.number("budget")} if state["budget"] else {})


def kept(state: State, found: Plan) -> dict[str, Any]:
    """A plan as plain data, with what it is read with."""
    from symmachia.planner.reference import told

    start, comparison = found.case, found.prepared.study["comparison"]
    return {
        **frame(state, found.baseline, found.asked.by, list(start.years), start.worth.tolist(), comparison),
        "strategy": found.strategy,
        "plans": {f"{found.strategy}/{comparison}": told(found)},
        "shortfalls": worst(found),
    }


def frame(state: State, baseline: Baseline, by: int, years: list[int], worth: list[float], comparison: str) -> dict[str, Any]:
    """What the figures of a plan rest on."""
    from symmachia.analysis.reference import homes
    from symmachia.planner.plan import ASSUMED
    from symmachia.planner.plan import NUMBERS as QUANTITIES

    store = baseline.store
    rest = (
        {name: store.facts("source = ? AND indicator = ?", [ASSUMED, QUANTITIES[name]])[0].id for name in NUMBERS if not state[name]} if store else {}
    )
    return {
        "baseline": baseline.fingerprint, "by": by, "years": years, "worth": worth, "comparison": comparison, "futures": 1, "over_futures": {},
        "assumed": rest, "currency": baseline.currency, "price_year": baseline.price_year,
        "capabilities": [capability.name for capability in baseline.capabilities],
        "units": {capability.name: capability.unit for capability in baseline.capabilities},
        "homes": {axis: homes(baseline, axis) for axis in ("capability", "member")},
    }  # fmt: skip


def worst(found: Plan) -> dict[str, dict[str, Any]]:
    """By capability the year in which most is missing: how much, what a unit costs then, and what binds."""
    start, rows = found.case, {}
    for one in found.shortfalls:
        if one.capability not in rows or one.share > rows[one.capability]["share"]:
            price = float(start.price[start.years.index(one.year), start.capabilities.index(one.capability)])
            rows[one.capability] = {"year": one.year, "units": one.units, "share": 100.0 * one.share, "price": price, "limits": list(one.limits)}
    return rows


class Figures:
    """The figures of a plan that was made for a state, beside those of the plan that ships."""

    def __init__(self, desk: Desk, state: State, found: dict[str, Any]):
        self.alliance, self.found = desk.alliance(state), found
        self.shipped: Alliance = desk.shipped
        own = state[state["slot"]]
        same = reference(self.shipped, PLANS) if has_reference(self.shipped, PLANS) else {"plans": {}}
        self.beside = own if f"{own}/{found['comparison']}" in same["plans"] else ""

    def __call__(self, measure: str, capability: str = "all", **given: Any) -> Trace:
        """A figure of the plan that was asked for."""
        whose = {"strategy": self.found["strategy"], "comparison": self.found["comparison"]}
        trace = planned_in(self.alliance, self.found, self.found, measure, capability, **whose, **given)
        return trace.called(f"asked({', '.join([measure, capability, *(f'{key}={value}' for key, value in given.items())])})")

    def then(self, measure: str, capability: str = "all", **given: Any) -> Trace:
        """The same of the plan that ships."""
        from symmachia.accounts import planned

        trace = planned(self.shipped, measure, capability, strategy=self.beside, comparison=self.found["comparison"], **given)
        return replace(trace, low=None, high=None)


def otherwise(state: State, slots: str = "", also: tuple[str, ...] = ()) -> str:
    """What was asked otherwise than of the plans that ship, in words, and nothing where all is the same: of the strategy that is planned, or of those
    in some `slots`; `also` names controls beside those that a plan is asked."""
    keys = (*CONTROLS, *also, *(f"{slot}.{name}" for slot in slots or state["slot"] for name in SLOTTED))
    bare = State(language=state.language)
    rows = [one for one in (turned(state, key) for key in keys) if one.value != turned(bare, one.key).value]
    found = [say("job-plan-one", what=one.label, value=one.said or amount(float(one.value), "times")).text for one in rows]
    if state.held:
        found.append(say("job-plan-held", count=len(state.held)).text)
    if state.edits:
        found.append(say("job-plan-edited", count=len(state.edits)).text)
    return "; ".join(found)
