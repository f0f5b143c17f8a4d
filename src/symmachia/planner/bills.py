"""What a plan costs each member, beside what it owes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from symmachia.alliance import Alliance

if TYPE_CHECKING:
    from symmachia.planner.plan import Plan

BURDENS = ("debt_share_gdp", "balance_share_gdp")


@dataclass(frozen=True, slots=True)
class Bill:
    """A member's bill for orders and lines: present value in EUR million, per cent of the present value of its GDP, EUR per head; and its public debt
    and balance in per cent of GDP in the plan's first year, with the facts that say so, joined by spaces. Nothing where no figure is known."""

    member: str
    bill: float
    share_gdp: float
    per_head: float
    debt_share_gdp: float | None
    balance_share_gdp: float | None
    facts: str


def bills(plan: Plan) -> tuple[Bill, ...]:
    """Every member's bill, the largest first."""
    start, store = plan.case, plan.baseline.store
    money, gdp = start.worth @ plan.bill, start.worth @ start.gdp
    panels = [Alliance(store, store.editions[-1]).panel(name) for name in BURDENS] if store else []
    found = []
    for m in np.argsort(-money, kind="stable"):
        member, year = start.members[m], start.years[0]
        known = [panel.cell(member, year)[:2] if panel.has(member, year) else (None, "") for panel in panels] or [(None, "")] * len(BURDENS)
        found.append(
            Bill(
                member, float(money[m]), float(100.0 * money[m] / gdp[m]), float(1e6 * money[m] / start.population[m]),
                known[0][0], known[1][0], " ".join(fact for _, fact in known if fact),
            )
        )  # fmt: skip
    return tuple(found)
