"""A plan as lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from symmachia.planner.problem import LUMP
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.planner.hedge import Hedge
    from symmachia.planner.plan import Plan, Shortfall

HASTY = 10
"""Years in which IISS (2019) expected significant progress at best, of up to twenty for recapitalisation."""


def lines(plan: Plan) -> list[str]:
    """What the plan costs, what each capability comes to, what stays short and why, the bill by member, and the proof."""
    start, asked = plan.case, plan.asked
    money = f"{plan.baseline.currency} bn of {plan.baseline.price_year}"
    worth = {name: float(amount @ start.worth) / 1e3 for name, amount in plan.costs.items()}
    comparison = plan.prepared.study["comparison"].replace("_", " ")
    found = [
        f"plan for {plan.strategy}: requirements from {asked.by} on, {comparison}",
        f"the fewest requirement-years short for {asked.budget / 1e3:,.0f} bn"
        if np.isfinite(asked.budget)
        else f"a missing unit counts {asked.shortage_price:g} × its price a year",
        "",
        f"present value, {money}: {plan.present_value / 1e3:,.0f}, of which "
        + ", ".join(f"{name.replace('_', ' ')} {amount:,.0f}" for name, amount in worth.items())
        + f"; {float(plan.on_order @ start.worth) / 1e3:,.0f} of it runs and mans what is on order already",
        "",
        f"{'':<28}{'required':>11}{'today':>11}{'with it':>11}{'ordered':>12}{'met from':>10}   what binds",
    ]
    at = start.years.index(asked.by)
    today = np.maximum(0.0, start.required[0] - plan.kernel_short[0])
    last = {one.capability: one for one in plan.shortfalls}
    for k, name in enumerate(start.capabilities):
        year = plan.closing[name]
        found.append(
            f"{name:<28}{start.required[at, k]:>11,.0f}{today[k]:>11,.0f}{start.required[at, k] - plan.short[at, k]:>11,.0f}"
            f"{plan.orders[:, :, k].sum():>12,.0f}{year if year <= start.years[-1] else '–':>10}   {_why(last.get(name))}"
        )
    found += ["", f"usable units beyond the leading ally's, at most what is required; required and with it: in {asked.by}; ordered: all years", ""]
    found += [*bill_lines(plan, 8), ""]
    if asked.debt.share > 0:
        found += [*_borrowed(plan), ""]
    if plan.shortfalls:
        found.append(f"short: {len(last)} capabilities, {plan.gap_years:.1f} requirement-years between {asked.by} and {start.years[-1]}")
    elif asked.by < start.years[0] + HASTY:
        found.append(f"closes every gap inside {HASTY} years; it relaxes {' and '.join(plan.relaxed) or 'no limit'}")
    proof = plan.solution.certificate
    found.append(f"proof: objective {proof.objective:,.3f}, bound {proof.bound:,.3f}, largest violation {proof.violation:.0e}")
    if asked.whole_within > 0:
        found.append(
            f"whole units of what costs {LUMP:g} million or more; no such plan saves more than {(proof.objective - proof.bound) / 1e3:,.1f} bn"
        )
    found.append(f"the kernel that follows the plan finds shortfalls within {plan.disagreement:.2g} of a requirement of these")
    return found


def hedge_lines(hedge: Hedge) -> list[str]:
    """What is bought before anybody knows, what the hedge costs and saves, and each scenario beside its rivals."""
    start, quiet = hedge.start, hedge.quiet
    money = f"{start.baseline.currency} bn of {start.baseline.price_year}"
    found = [
        f"hedge for {start.strategy}: an exit is {hedge.tree.leaving:.0%} likely, {len(hedge.tree.scenarios)} scenarios",
        f"a missing unit counts {start.asked.shortage_price:g} × its price a year, from the exit on; present values, {money}",
    ]
    if hedge.risk.weight:
        found.append(f"{hedge.risk.weight:.0%} of what is minimised is the mean of the worst {hedge.risk.tail:.0%}")
    worths = {
        "premium, paid if the ally stays": hedge.premium,
        "saved on average against buying nothing before an exit": hedge.value,
        "what waiting a year costs": hedge.regret_of_waiting,
        "what deciding for the mean scenario costs (VSS)": hedge.vss,
        "what knowing the future would save (EVPI)": hedge.evpi,
    }
    found += ["", *(f"{name:<58}{much / 1e3:>10,.1f}" for name, much in worths.items() if much is not None)]
    orders, opened = quiet.orders.sum(1), quiet.solution.values["opened"]
    years = quiet.case.years
    found += ["", f"{'bought while nothing is known':<30}{'units':>10}{'bn':>10}{'lines':>10}   years"]
    for k, name in enumerate(quiet.case.capabilities):
        if max(orders[:, k].sum(), opened[:, k].sum()) > 5e-2:
            when = np.flatnonzero(np.maximum(orders[:, k], opened[:, k]) > 5e-2)
            cost = (orders[:, k] + start.case.line_cost * opened[:, k]) @ (start.case.price[:, k] * start.case.worth)
            span = f"{years[when[0]]} to {years[when[-1]]}" if len(when) else ""
            found.append(f"{name:<30}{orders[:, k].sum():>10,.1f}{cost / 1e3:>10,.2f}{opened[:, k].sum():>10,.1f}   {span}")
    rivals = {"hedge": hedge.totals}
    rivals |= {"nothing before": hedge.net(hedge.reactive)} if hedge.reactive else {}
    rivals |= {"foreseen": hedge.foretold} if hedge.foretold is not None else {}
    found += ["", f"{'costs and shortfalls, bn':<30}{'probability':>12}" + "".join(f"{name:>16}" for name in rivals)]
    for s, one in enumerate(hedge.tree.scenarios):
        found.append(f"{one.name:<30}{one.probability:>12.1%}" + "".join(f"{totals[s] / 1e3:>16,.1f}" for totals in rivals.values()))
    state = hedge.found.state
    found += ["", *bill_lines(quiet, 8)]
    end = "" if hedge.found.proven else "; broken off"
    proof = f"objective {hedge.objective / 1e3:,.3f} bn, gap to the bound {state.gap:.0e} after {state.rounds} rounds"
    return [*found, "", f"proof: {proof}, largest violation {hedge.found.violation:.0e}{end}"]


def _borrowed(plan: Plan) -> list[str]:
    """What joint debt takes a year, and the present value of the bill as it is paid."""
    debt, years, start = plan.asked.debt, len(plan.case.years), plan.case
    service = plan.service.sum(1) / 1e3
    paid = float(plan.cash.sum(1) @ (1.0 + start.discount) ** -np.arange(len(service))) / 1e3
    return [
        f"borrowed together: {debt.share:.0%} of orders and lines, paid back over {debt.years} years at {debt.rate:.1%} real",
        f"it takes up to {service.max():,.1f} bn a year, and {service[years:].sum():,.0f} bn after {start.years[-1]}",
        f"present value of orders and lines {float(plan.bill.sum(1) @ start.worth) / 1e3:,.0f} bn, of what is paid for them {paid:,.0f} bn",
    ]


def bill_lines(plan: Plan, most: int | None = None) -> list[str]:
    """The largest bills as a table, or all of them."""
    year = plan.case.years[0]
    found = [
        f"orders and lines, present value, paid by rule {plan.rule}",
        f"{'':<8}{'bn':>10}{'% of GDP':>12}{'EUR a head':>13}{f'debt, % of GDP {year}':>24}{f'balance, % of GDP {year}':>27}",
    ]
    for one in plan.bills[:most]:
        debt, balance = ("–" if share is None else f"{share:.1f}" for share in (one.debt_share_gdp, one.balance_share_gdp))
        found.append(f"{one.member:<8}{one.bill / 1e3:>10,.1f}{one.share_gdp:>12.3f}{one.per_head:>13,.0f}{debt:>24}{balance:>27}")
    rest = plan.bills[len(found) - 2 :]
    return [*found, f"{'others':<8}{sum(one.bill for one in rest) / 1e3:>10,.1f}"] if rest else found


def _why(short: Shortfall | None) -> str:
    return ", ".join(say(f"limit-{name}").text for name in short.limits) if short else ""
