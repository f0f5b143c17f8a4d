"""The planner: what closing the gaps costs, by when, and who pays."""

from __future__ import annotations

from symmachia.planner.bills import Bill
from symmachia.planner.hedge import Hedge, hedge
from symmachia.planner.levers import Lever, levers
from symmachia.planner.payers import RULES, weights_of
from symmachia.planner.plan import LIMITS, Plan, Shortfall, front, plan
from symmachia.planner.rules import by_rule
from symmachia.planner.shapley import airport, stand_alone
from symmachia.planner.solving import Certificate
from symmachia.planner.telling import bill_lines, hedge_lines, lines
from symmachia.planner.tree import Event, Tree, load_tree

__all__ = [
    "LIMITS",
    "RULES",
    "Bill",
    "Certificate",
    "Event",
    "Hedge",
    "Lever",
    "Plan",
    "Shortfall",
    "Tree",
    "airport",
    "bill_lines",
    "by_rule",
    "front",
    "hedge",
    "hedge_lines",
    "levers",
    "lines",
    "load_tree",
    "plan",
    "stand_alone",
    "weights_of",
]
