"""The programme of docs/planner.md written a second time from that page alone, cell by cell in loops, for scipy's solver.

Nothing of symmachia.planner.problem is used, so that an error in either shows.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symmachia.planner.case import Case

    Terms = Sequence[tuple[float, Any]]

UNFAIR, WITHOUT_CREW = 0.3, 2.0


class Written:
    """Columns with bounds and a cost, and rows Σ coefficient·column ≤ side, as they are written down."""

    def __init__(self) -> None:
        self.cost, self.low, self.high, self.rows, self.sides = [], [], [], [], []

    def cells(self, *shape: int) -> np.ndarray:
        first, many = len(self.cost), int(np.prod(shape))
        self.cost += [0.0] * many
        self.low += [0.0] * many
        self.high += [np.inf] * many
        return np.arange(first, first + many).reshape(shape)

    def at_most(self, terms: Terms, side: float) -> None:
        if np.isfinite(side):
            self.rows.append(terms)
            self.sides.append(side)

    def equals(self, terms: Terms, side: float) -> None:
        self.at_most(terms, side)
        self.at_most([(-much, column) for much, column in terms], -side)

    def least(self) -> float:
        row = np.repeat(np.arange(len(self.rows)), [len(terms) for terms in self.rows])
        much, column = (np.array(found) for found in zip(*(term for terms in self.rows for term in terms), strict=True))
        matrix = csr_matrix((much, (row, column)), shape=(len(self.rows), len(self.cost)))
        found = linprog(self.cost, A_ub=matrix, b_ub=self.sides, bounds=np.stack([self.low, self.high], axis=1), method="highs")
        assert found.status == 0, found.message
        return float(found.fun)


def least_cost(
    case: Case, *, by: int, shortage_price: float = 1.0, new_lines: float = 0.25, largest_share: float = 0.5, payers: np.ndarray | None = None
) -> float:
    """The least of (67) under (61)–(66). `payers`: the weights by year and member; none where each pays for what it holds."""
    lp = Written()
    years, members, kinds = range(len(case.years)), range(len(case.members)), range(len(case.capabilities))
    y, m, k = len(years), len(members), len(kinds)
    orders, grown, manned, idle = (lp.cells(y, m, k) for _ in range(4))
    replaced, lines, opened, short = (lp.cells(y, k) for _ in range(4))
    soldiers, beyond = lp.cells(y, m), lp.cells(m, k)

    for t, j in product(years, kinds):
        lp.low[replaced[t, j]], lp.high[replaced[t, j]] = case.replaced[t, j], case.wanted[t, j]
        lp.high[opened[t, j]] = new_lines * case.output[j]
        lp.at_most([(1, orders[t, i, j]) for i in members] + [(1, replaced[t, j]), (-1, lines[t, j])], case.imports[t, j])
        if t + 1 < y:
            lp.at_most([(1, lines[t + 1, j]), (-1 - case.ramp[j], lines[t, j]), (-1, opened[t, j])], 0)
    for j in kinds:
        lp.low[lines[0, j]] = lp.high[lines[0, j]] = case.output[j]

    buys = (case.stock[0] > 0) | (case.stock[0].sum(0) <= 0)
    for i, j in product(members, kinds):
        for t in years:
            if not buys[i, j] or t + 1 + int(case.lead[j]) >= y:
                lp.high[orders[t, i, j]] = 0
        lp.high[grown[0, i, j]] = 0
        n = int(case.lead[j])
        late = case.lead[j] - n
        for t in range(1, y):
            terms = [(1, grown[t, i, j]), (-1, grown[t - 1, i, j]), (-case.renewal[t - 1, i, j], replaced[t - 1, j])]
            terms += [(late - 1, orders[t - 1 - n, i, j])] if t - 1 - n >= 0 else []
            terms += [(-late, orders[t - 2 - n, i, j])] if t - 2 - n >= 0 else []
            lp.equals(terms, -case.renewal[t - 1, i, j] * case.replaced[t - 1, j])

    for t, i in product(years, members):
        for j in kinds:
            lp.at_most([(1, grown[t, i, j]), (-1, manned[t, i, j]), (-1, idle[t, i, j])], case.stock[0, i, j] - case.stock[t, i, j])
        lp.at_most([(case.crew[j], manned[t, i, j]) for j in kinds] + [(-1, soldiers[t, i])], -case.people[t, i])
        lp.low[soldiers[t, i]], lp.high[soldiers[t, i]] = case.people[t, i], case.payable[t, i]
        if t:
            lp.at_most([(1, soldiers[t, i]), (-case.staying, soldiers[t - 1, i])], case.recruits[i])
        else:
            lp.high[soldiers[0, i]] = case.people[0, i]
        lp.at_most([(case.running[t, j], manned[t, i, j]) for j in kinds], case.running_money[t, i])

    share = case.kinds
    stand = lp.cells(y, m, len(share))
    for t, i in product(years, members):
        for g in range(len(share)) if case.brigades >= 0 else ():
            b = case.brigades
            lp.at_most([(1, stand[t, i, g]), (-1, grown[t, i, b]), (1, idle[t, i, b])], case.stock[t, i, b])
            for e, j in enumerate(case.carried):
                if j >= 0 and case.asked[g, e] > 0:
                    need = float(share @ case.asked[:, e])
                    lp.at_most([(need, stand[t, i, g]), (-1, grown[t, i, j]), (1, idle[t, i, j])], case.stock[t, i, j])
    for t, j in product(years, kinds):
        if case.years[t] < by:
            continue
        if j == case.brigades:
            terms = [(-case.convert[j] * share[g], stand[t, i, g]) for i in members for g in range(len(share))]
            there = 0.0
        else:
            terms = [(-case.convert[j], grown[t, i, j]) for i in members] + [(case.convert[j], idle[t, i, j]) for i in members]
            there = case.convert[j] * case.stock[t, :, j].sum()
        lp.at_most([*terms, (-1, short[t, j])], there - case.required[t, j])

    for t in years:
        bought = [[(case.price[t, j], orders[t, i, j]) for j in kinds] for i in members]
        new = [(case.line_cost * case.price[t, j], opened[t, j]) for j in kinds]
        if payers is None:
            paid = lp.cells(m)
            lp.equals([(1, one) for one in paid] + [(-much, column) for much, column in new], 0)
            for i in members:
                lp.at_most([*bought[i], (1, paid[i])], case.growth_money[t, i])
        else:
            lp.at_most([term for terms in bought for term in terms] + new, sum(case.growth_money[t, i] for i in members if payers[t, i] > 0))

    for i, j in product(members, kinds):
        part = sum(case.gdp[t, i] / case.gdp[t].sum() for t in years) / sum(case.gdp[t] @ buys[:, j] / case.gdp[t].sum() for t in years)
        whole = [(1.0, orders[t, h, j]) for t in years for h in members]
        own = [(1.0, orders[t, i, j]) for t in years]
        if buys[i, j]:
            lp.at_most(own + [(-max(largest_share, 1 / buys[:, j].sum()), column) for _, column in whole], 0)
        lp.at_most(own + [(-part, column) for _, column in whole] + [(-1, beyond[i, j])], 0)

    for t in years:
        worth, end = (1 + case.discount) ** -t, (1 + case.discount) ** -y
        for j in kinds:
            price, running = case.price[t, j], case.running[t, j]
            kept = min(1.0, max(0.0, 1 - (y - (t + 1 + case.lead[j])) / case.life[j]))
            lp.cost[opened[t, j]] += worth * case.line_cost * price
            lp.cost[short[t, j]] += worth * shortage_price * price
            for i in members:
                lp.cost[orders[t, i, j]] += worth * price - end * price * kept
                lp.cost[manned[t, i, j]] += worth * running
                lp.cost[idle[t, i, j]] += worth * WITHOUT_CREW * (running + case.crew[j] * case.wage[i])
        for i in members:
            lp.cost[soldiers[t, i]] += worth * case.wage[i]
    for i, j in product(members, kinds):
        lp.cost[beyond[i, j]] = UNFAIR * case.price[0, j]
    return lp.least()
