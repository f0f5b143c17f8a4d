"""The planner: what closing the gaps costs, by when, and who pays."""

from __future__ import annotations

from symmachia.planner.payers import RULES, weights_of
from symmachia.planner.plan import LIMITS, Plan, Shortfall, front, plan
from symmachia.planner.solving import Certificate
from symmachia.planner.telling import lines

__all__ = ["LIMITS", "RULES", "Certificate", "Plan", "Shortfall", "front", "lines", "plan", "weights_of"]
