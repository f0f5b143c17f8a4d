"""The plans of the reference run: what the planner answers for the shipped study, kept in the wheel, so that the brief needs no solver.

Made again by `make reference`; a test says when they are stale. `symmachia brief --fresh` makes them for other facts than the shipped ones.
"""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import permutations
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.alliance import load
from symmachia.analysis.reference import QUANTILES, STUDY, rounded, ship, stamp
from symmachia.baseline.shipped import ASSUMED
from symmachia.facts.shelf import DATA
from symmachia.model.structure import COMPARISONS
from symmachia.planner.hedge import Hedge, hedge
from symmachia.planner.levers import levers
from symmachia.planner.payers import RULES
from symmachia.planner.plan import NUMBERS, Plan, begin, front
from symmachia.planner.rules import by_rule
from symmachia.study import load_strategy, load_study

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from symmachia.alliance import Alliance
    from symmachia.planner.case import Case
    from symmachia.study.study import Study

WITHIN, APART, ALONE, IDLE = "transatlantic", "autonomous", "eu_alone", "status_quo"
HEDGES = {"hedge_10": 10.0, "hedge_30": 30.0, "hedge_50": 50.0}
"""The strategies that are hedges, and the probability of an exit within the horizon, per cent, that each is made for."""
LEAST_KEPT = 5e-3
SAMPLED = (WITHIN, APART, IDLE)
"""The strategies whose plan is made in other futures too, and under every rule of payment."""
ASKED = ("shortage_price", "new_lines", "largest_share")
"""The numbers of these plans that are assumptions."""
BY, PLEDGED = 2035, "equal_money"
FUTURES = 32
POINTS = 9
UNSPENT = -1
"""Where the ledger of the kernel keeps what is not spent."""


def asked(study: Study) -> Study:
    """The study with some strategies more: the hedges, and the autonomous one by the EU's members alone."""
    apart = next(strategy for strategy in study.strategies if strategy.name == APART)
    return replace(study, strategies=(*study.strategies, *(load_strategy(name) for name in HEDGES), replace(apart, name=ALONE, plan_view="eu")))


def make(alliance: Alliance | None = None) -> dict[str, Any]:
    """Plan each strategy under both comparisons, in other futures too, and at every cost."""
    alliance = alliance or load()
    study = load_study(STUDY)
    whole = asked(study)
    starts = {
        f"{strategy}/{comparison}": begin(strategy, BY, study=whole, comparison=comparison, payers="announced", members="", alliance=alliance)
        for strategy in (*SAMPLED, ALONE, *HEDGES)
        for comparison in COMPARISONS
    }
    same = alike(starts)
    plans: dict[str, Plan] = {}
    paid: dict[str, dict[str, dict[str, float]]] = {}
    for key in starts.keys() - same.keys():
        strategy, _, comparison = key.partition("/")
        ruled = comparison == PLEDGED and strategy != ALONE
        found = list(by_rule(strategy, rules=RULES if ruled else RULES[:1], by=BY, study=whole, comparison=comparison, alliance=alliance))
        plans[key], paid[key] = found[0], {one.rule: bills_of(one) for one in found[1:]}
    first = plans[f"{APART}/equal_adequacy"]
    sampled = {strategy: [plans[f"{strategy}/equal_adequacy"].elsewhere(future) for future in range(FUTURES)] for strategy in SAMPLED}
    return {
        **stamp(alliance, first.baseline, study),
        "by": first.asked.by,
        "assumed": {name: alliance.store.facts("source = ? AND indicator = ?", [ASSUMED, NUMBERS[name]])[0].id for name in ASKED},
        "futures": FUTURES,
        "quantiles": QUANTILES,
        "currency": first.baseline.currency,
        "price_year": first.baseline.price_year,
        "worth": rounded(first.case.worth),
        "years": list(first.case.years),
        "capabilities": list(first.case.capabilities),
        "units": {capability.name: capability.unit for capability in first.baseline.capabilities},
        "same": same,
        "plans": {key: told(plans[key]) | {"by_rule": paid[key]} for key in starts if key in plans},
        "over_futures": {strategy: spread(found) for strategy, found in sampled.items()},
        "premium": {f"{one}/{other}": premium(sampled[one], sampled[other]) for one, other in permutations(SAMPLED, 2)},
        "fronts": {strategy: traded(front(strategy, points=POINTS, study=whole, alliance=alliance)) for strategy in (*SAMPLED, ALONE)},
        "levers": {comparison: pulled(plans[f"{APART}/{comparison}"]) for comparison in COMPARISONS},
    }


def alike(starts: dict[str, Plan]) -> dict[str, str]:
    """The plans that need not be made, and which one each is: a plan decides orders, lines and recruits in a strategy's place, so that two
    strategies have one plan where all that is left of them is the same."""
    found: dict[str, str] = {}
    for key, start in starts.items():
        for other in starts:
            if other == key:
                break
            if other not in found and _equal(start.case, starts[other].case):
                found[key] = other
                break
    return found


def _equal(one: Case, other: Case) -> bool:
    return all(np.array_equal(getattr(one, field.name), getattr(other, field.name)) for field in fields(one))


def premium(one: list[Plan], other: list[Plan]) -> list[float]:
    """Quantiles of what one strategy costs more than another, future by future."""
    return rounded(np.quantile([first.present_value - second.present_value for first, second in zip(one, other, strict=True)], QUANTILES))


def bills_of(found: Plan) -> dict[str, float]:
    """What each member pays, in present value."""
    return dict(zip(found.case.members, rounded(found.case.worth @ found.bill), strict=True))


def pulled(found: Plan) -> dict[str, dict[str, float]]:
    """What moving each limit buys: requirement-years, gain, and what more is spent. A lever of one capability is named with it."""
    rows = {f"{one.name}/{one.capability}".strip("/"): one for one in levers(found)}
    return {
        name: dict(zip(("gap_years", "gain", "spent"), rounded([one.gap_years, one.gain or 0.0, one.present_value]), strict=True))
        for name, one in rows.items()
    }


def told(found: Plan) -> dict[str, Any]:
    """What is kept of a plan. Money in EUR million of constant prices, undiscounted; shares in per cent; units as ordered and as usable."""
    start, kernel = found.case, found.kernel
    ours = [found.prepared.structure.members.index(member) for member in start.members]
    ledger, gdp = kernel["ledger"][:, ours].sum(1), start.gdp.sum(1)
    met = fulfilled(found)
    units = found.orders.sum(1)
    pledged = start.growth_money.sum(1)
    paid = found.costs["procurement"] + found.costs["lines"]
    proof = found.solution.certificate
    setting = found.setting
    return {
        "bases": [setting.bases[basis][0] for basis in setting.plan_bases],
        "gap_years": rounded([found.gap_years])[0],
        "costs": {name: rounded(amount) for name, amount in found.costs.items()},
        "on_order": rounded(found.on_order),
        "bills": {member: rounded(found.bill[:, m]) for m, member in enumerate(start.members)},
        "gdp": {member: rounded([start.gdp[:, m] @ start.worth])[0] for m, member in enumerate(start.members)},
        "ordered": {name: rounded(units[:, k]) for k, name in enumerate(start.capabilities)},
        "paid_for": {name: rounded(units[:, k] * start.price[:, k]) for k, name in enumerate(start.capabilities)},
        "required": {name: rounded(start.required[:, k]) for k, name in enumerate(start.capabilities)},
        "met": {name: rounded(met[:, k]) for k, name in enumerate(start.capabilities)},
        "closing": found.closing,
        "limits": {one.capability: one.limits for one in found.shortfalls},
        "pledge_used": rounded(100.0 * paid / pledged) if np.isfinite(pledged).all() else [],
        "spending": rounded(100.0 * np.delete(ledger, UNSPENT, axis=1).sum(1) / gdp),
        "today": rounded([100.0 * ledger[0].sum() / gdp[0]])[0],
        "proof": {"gap": proof.gap, "violation": proof.violation},
        "disagreement": rounded([100.0 * found.disagreement])[0],
    }


def fulfilled(found: Plan) -> NDArray[np.float64]:
    """How much of each requirement is met in each year, in per cent: before requirements hold, as the kernel finds it."""
    missing, required = np.where(found.held[:, None], found.short, found.kernel_short), found.case.required
    return 100.0 * (1.0 - np.divide(missing, required, out=np.zeros_like(missing), where=required > 0))


def spread(found: list[Plan]) -> dict[str, Any]:
    """Quantiles over the futures, each with the plan of least cost of its own."""
    costs = np.array([sum(one.costs.values()) for one in found])
    short = np.array([(one.short > 0).sum(1) for one in found])
    level = np.array([fulfilled(one).mean(1) for one in found])
    return {
        "cost": rounded(np.quantile([one.present_value for one in found], QUANTILES)),
        "gap_years": rounded(np.quantile([one.gap_years for one in found], QUANTILES)),
        "costs": [rounded(row) for row in np.quantile(costs, QUANTILES, axis=0).T],
        "short": [rounded(row) for row in np.quantile(short, QUANTILES, axis=0).T],
        "level": [rounded(row) for row in np.quantile(level, QUANTILES, axis=0).T],
    }


def traded(found: tuple[Plan, ...]) -> dict[str, list[float]]:
    """The front: cost against requirement-years that stay short."""
    return {
        "gap_years": rounded([one.gap_years for one in found]),
        "cost": rounded([one.present_value for one in found]),
        "short": [one.capabilities_short for one in found],
    }


def hedged(alliance: Alliance | None = None, names: Iterable[str] = HEDGES) -> dict[str, Hedge]:
    """The hedges that ship, by the name of their strategy."""
    return {name: hedge(APART, probability=HEDGES[name], study=load_study(STUDY), alliance=alliance) for name in names}


def hedges(found: dict[str, Hedge], alliance: Alliance | None = None) -> dict[str, Any]:
    """What is kept of the hedges. Money in EUR million of constant prices: present values, by year undiscounted."""
    first = next(iter(found.values())).start
    return {
        **stamp(alliance or load(), first.baseline, load_study(STUDY)),
        "worth": rounded(first.case.worth),
        "years": list(first.case.years),
        "currency": first.baseline.currency,
        "price_year": first.baseline.price_year,
        "hedges": {name: insured(one) for name, one in found.items()},
    }


def insured(found: Hedge) -> dict[str, Any]:
    """What is kept of a hedge: what it costs and saves, what is bought while nothing is known, each scenario under each answer."""
    whole, quiet = found.to_dict(), found.quiet
    start, units, opened = quiet.case, quiet.orders.sum(1), quiet.solution.values["opened"]
    bought = [(name, k) for k, name in enumerate(start.capabilities) if units[:, k].max() > LEAST_KEPT]
    return {
        "leaving": whole["leaving"],
        **{name: rounded([whole[name]])[0] for name in ("objective", "value", "premium", "regret_of_waiting", "evpi", "vss")},
        "ordered": {name: rounded(units[:, k]) for name, k in bought},
        "paid_for": {name: rounded(units[:, k] * start.price[:, k]) for name, k in bought},
        "lines": {name: rounded(opened[:, k]) for k, name in enumerate(start.capabilities) if opened[:, k].max() > LEAST_KEPT},
        "costs": {name: rounded(amount) for name, amount in quiet.costs.items()},
        "bills": {member: rounded(quiet.bill[:, m]) for m, member in enumerate(start.members)},
        "scenarios": [{key: rounded([much])[0] if isinstance(much, float) else much for key, much in row.items()} for row in whole["scenarios"]],
        "proof": {"gap": found.found.state.gap, "violation": found.found.violation},
    }


if __name__ == "__main__":
    made = hedged()
    ship("hedges", hedges(made))
    for name, one in made.items():
        one.write(DATA / "strategies" / f"{name}.yaml")
    ship("plans", make())
