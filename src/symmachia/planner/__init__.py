"""The planner: what closing the gaps costs, by when, and who pays."""

from __future__ import annotations

from symmachia.planner.bills import Bill
from symmachia.planner.levers import Lever, levers
from symmachia.planner.payers import RULES, weights_of
from symmachia.planner.plan import LIMITS, Plan, Shortfall, front, plan
from symmachia.planner.shapley import airport, stand_alone
from symmachia.planner.solving import Certificate
from symmachia.planner.telling import bill_lines, lines

__all__ = [
    "LIMITS",
    "RULES",
    "Bill",
    "Certificate",
    "Lever",
    "Plan",
    "Shortfall",
    "airport",
    "bill_lines",
    "front",
    "levers",
    "lines",
    "plan",
    "stand_alone",
    "weights_of",
]
