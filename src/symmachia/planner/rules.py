"""One plan by each rule of payment, as far as one programme serves several."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.planner.payers import RULES, SHAPLEY, shares
from symmachia.planner.plan import plan, solved
from symmachia.planner.problem import problem, sides
from symmachia.planner.shapley import weights
from symmachia.planner.solving import Programme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from symmachia.planner.plan import Plan

MONEY = "growth_money"


def by_rule(strategy: str = "autonomous", *, rules: tuple[str, ...] = RULES, tell: Callable[[str, float], object] | None = None,
            **given: Any) -> Iterator[Plan]:  # fmt: skip
    """The plan of least cost under each rule in turn; `given` is what `plan` takes, and `tell` hears of each member of the airport game.

    Where all pay together, rules differ in the money that they may spend in a year: where that is the same, one plan serves them, and the bill alone
    is split anew. Where each pays for what it holds, the plan is another; and under a budget the airport game is played without it.
    """
    base: Plan | None = None
    programme: Programme | None = None
    for rule in rules:
        if base is None or rule == "own" or (rule == SHAPLEY and np.isfinite(base.asked.budget)):
            found = plan(strategy, payers=rule, tell=tell, **given)
        else:
            payers = weights(base.case, replace(base.asked, payers=shares(base.case, SHAPLEY)), tell) if rule == SHAPLEY else shares(base.case, rule)
            found = replace(base, rule=rule, asked=replace(base.asked, payers=payers))
            before, after = (sides(one.case, one.asked)[MONEY] for one in (base, found))
            if not np.array_equal(before, after):
                programme = programme or Programme.of(problem(base.case, base.asked))
                found = solved(found, programme.raised(MONEY, after - before))
        base = base or (found if found.asked.payers is not None else None)
        yield found
