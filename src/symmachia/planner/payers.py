"""Who pays for a plan: rules that split a bill by member and year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from symmachia.errors import PlanError, UnknownName
from symmachia.model.apportion import apportion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from symmachia.planner.case import Case

    Floats = NDArray[np.float64]

SHAPLEY = "shapley"
RULES = ("announced", "gdp", "ability", "own", SHAPLEY)
"""By the growth money that announced paths leave; by GDP; by GDP beyond half the average per head; each for what it holds; by the airport game."""


def weights_of(text: str) -> str | dict[str, float]:
    """A rule by its name, or weights written `DEU=3,FRA=2`."""
    if "=" not in text:
        return text
    found: dict[str, float] = {}
    for part in text.split(","):
        member, _, weight = (word.strip() for word in part.partition("="))
        try:
            found[member] = float(weight)
        except ValueError:
            raise PlanError(f"{part.strip()!r} is no weight of a member", fix="write DEU=3,FRA=2") from None
    return found


def shares(case: Case, rule: str | Mapping[str, float]) -> Floats | None:
    """Each member's share of every year's bill, or none where each pays for what it holds. A user's weights name members; others pay nothing.

    The airport game takes plans: until they are found (`symmachia.planner.shapley`) its shares are those of GDP, with which all pay as well.
    """
    if not isinstance(rule, str):
        return _weighted(case, rule)
    if rule not in RULES:
        raise UnknownName("rule of payment", rule, RULES)
    if rule == "own":
        return None
    weights = case.gdp
    if rule == "announced" and np.isfinite(case.growth_money).all():
        weights = case.growth_money
    elif rule == "ability":
        spared = 0.5 * case.gdp.sum(1, keepdims=True) / case.population.sum() * case.population
        weights = np.maximum(0.0, case.gdp - spared)
    whole = weights.sum(1, keepdims=True)
    if not (whole > 0).all():
        raise PlanError("nobody has money for growth in some years", fix="choose another rule of payment, or compare at equal adequacy")
    return weights / whole


def spent(case: Case, values: Mapping[str, Floats]) -> Floats:
    """What orders and new lines cost, by year."""
    return ((values["orders"].sum(1) + case.line_cost * values["opened"]) * case.price).sum(1)


def split(total: Floats, weights: Floats, most: Floats) -> Floats:
    """A bill of every year by weights, each member as far as its money goes. Axes: year; year × member twice."""
    bill = weights * total[:, None]
    for t in np.flatnonzero((bill > most).any(1)):
        bill[t] = apportion(total[t], weights[t], most[t])
    return bill


def _weighted(case: Case, weights: Mapping[str, float]) -> Floats:
    for member, weight in weights.items():
        if member not in case.members:
            raise UnknownName("member of the plan's framework", member, case.members)
        if not (np.isfinite(weight) and weight >= 0):
            raise PlanError(f"the weight of {member} is {weight}", fix="weights are numbers from 0 on")
    found = np.array([float(weights.get(member, 0.0)) for member in case.members])
    if found.sum() <= 0:
        raise PlanError("the weights are all 0", fix="give one member at least a weight")
    return np.repeat(found[None] / found.sum(), len(case.years), axis=0)
