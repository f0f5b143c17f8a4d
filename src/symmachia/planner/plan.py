"""A plan: what is bought when and by whom, what it costs, what stays short and why. The equations are those of docs/planner.md."""

from __future__ import annotations

import pathlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.alliance import load
from symmachia.analysis.opening import prepared_study
from symmachia.baseline.shipped import ASSUMED
from symmachia.ensemble.replay import CENTRAL
from symmachia.errors import PlanError, UnknownName
from symmachia.model.inputs import INPUTS
from symmachia.planner.bills import Bill, bills
from symmachia.planner.case import INSTEAD, Case, case, followed
from symmachia.planner.debt import JointDebt
from symmachia.planner.payers import RULES, SHAPLEY, shares, spent, split
from symmachia.planner.problem import Asked, idle_price, lumps, problem, still_worth
from symmachia.planner.shapley import weights
from symmachia.planner.solving import UNSOLVED, Programme, Solution, solve, solve_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from numpy.typing import NDArray

    from symmachia.alliance import Alliance
    from symmachia.baseline.table import Baseline
    from symmachia.ensemble.prepare import Prepared
    from symmachia.model.structure import Setting
    from symmachia.study.study import Study

    Floats = NDArray[np.float64]

LEAST = 1e-6
"""A shortfall below this part of a requirement is the solver's rounding."""
KEPT, ROUNDING, SLACK = 1e-6, 1e-9, 1e-7
"""A file keeps no less than the first; orders below the second are none; the third is left to a bound that is known to be attained."""
NUMBERS = {
    "shortage_price": "plan_shortage_price",
    "new_lines": "plan_new_lines",
    "largest_share": "plan_largest_share",
    "debt_rate": "joint_debt_rate",
    "debt_years": "joint_debt_years",
}
"""Numbers of a plan that are assumptions, and the quantity that holds each."""
LEAST_OF = {"debt_years": 1.0, "largest_share": 1.0}
MOST = {"budget": np.inf, "new_lines": 1e3, "shortage_price": 1e3}
"""The largest of a number where it is not 100."""
NOTED = 0.05
"""A limit binds where it adds this part of a unit's price: less settles who buys, not how much."""
OTHER_UNITS = (1e3, 1e-3, 1e-6)
"""What turns billions, thousands and single euros into the millions of a budget."""
LIMITS = ("budget", "lead_time", "makers", "money", "crews", "running_money", "largest_share", "price_of_shortage")
"""Why a requirement stays short: the budget is spent; no order arrives in time; makers have no free line; growth money, soldiers, running
money or the largest share of a member bind; or a year of shortage is cheaper than the unit."""


@dataclass(frozen=True, slots=True)
class Shortfall:
    """How much of a capability is short in a year, as units and as a share of the requirement, and which limits bind, the strongest first."""

    capability: str
    year: int
    units: float
    share: float
    limits: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Plan:
    """An optimal plan for one future of a strategy's case, proven; arrays run over year, member and capability of its case."""

    prepared: Prepared
    baseline: Baseline
    strategy: str
    future: int
    case: Case
    asked: Asked
    rule: str
    solution: Solution

    @property
    def orders(self) -> Floats:
        """Units ordered."""
        return self.solution.values["orders"]

    @property
    def short(self) -> Floats:
        """Usable units missing, by year and capability: 0 before the year from which requirements hold, and where a gap counts as closed."""
        units, start = self.solution.values["short"], self.case
        return np.where((units > max(start.tolerance, LEAST) * start.required) & self.held[:, None], units, 0.0)

    @property
    def held(self) -> NDArray[np.bool_]:
        """The years in which requirements hold."""
        return np.array(self.case.years) >= self.asked.by

    @cached_property
    def borrowed(self) -> Floats:
        """What is borrowed together a year, each member's part by its share of GDP. Axes: year × member."""
        return self.asked.debt.share * spent(self.case, self.solution.values)[:, None] * self.case.fair

    @cached_property
    def service(self) -> Floats:
        """What each member pays back, by year, from the first year until the last debt is gone."""
        return self.asked.debt.service(self.borrowed)

    @cached_property
    def at_once(self) -> Floats:
        """What each member pays for orders and new lines in the year in which they are paid for."""
        values, start = self.solution.values, self.case
        part = 1.0 - self.asked.debt.share
        if self.asked.payers is None:
            return part * ((values["orders"] * start.price[:, None]).sum(2) + values["lines_paid"])
        left = np.maximum(0.0, start.growth_money - self.service[: len(start.years)])
        return split(part * spent(start, values), self.asked.payers, left)

    @property
    def bill(self) -> Floats:
        """What each member pays at once and borrows for orders and new lines a year."""
        return self.at_once + self.borrowed

    @property
    def cash(self) -> Floats:
        """What each member pays at once and pays back, by year, until the last debt is gone."""
        paid = self.service.copy()
        paid[: len(self.at_once)] += self.at_once
        return paid

    @cached_property
    def bills(self) -> tuple[Bill, ...]:
        """The bill of each member in money, as a share of GDP and per head, beside its debt and balance; the largest first."""
        return bills(self)

    @cached_property
    def costs(self) -> dict[str, Floats]:
        """What the plan costs by category and year, EUR million of constant prices, undiscounted: pay is that of soldiers beyond today's."""
        values, start = self.solution.values, self.case
        lines = start.line_cost * (start.price * values["opened"]).sum(1)
        return {
            "procurement": self.bill.sum(1) - lines,
            "lines": lines,
            "running": (values["manned"] * start.running[:, None]).sum((1, 2)),
            "pay": ((values["soldiers"] - start.people) * start.wage).sum(1),
        }

    @cached_property
    def on_order(self) -> Floats:
        """What running and manning cost a year for the units that come without a plan, EUR million: part of `costs`."""
        start = self.case
        coming = np.minimum(self.solution.values["manned"], np.maximum(0.0, start.stock - start.stock[0]))
        return (coming * (start.running[:, None] + start.crew * start.wage[:, None])).sum((1, 2))

    @property
    def present_value(self) -> float:
        """All costs, discounted to the base year."""
        return float(sum(self.costs.values()) @ self.case.worth)

    @property
    def relaxed(self) -> tuple[str, ...]:
        """Which limits of the real world the plan lifts: money where none was set, today's makers where new lines open."""
        lifted = {"money": not np.isfinite(self.case.growth_money).all(), "makers": bool((self.solution.values["opened"] > ROUNDING).any())}
        return tuple(name for name, so in lifted.items() if so)

    @property
    def closing(self) -> dict[str, int]:
        """From which year each capability's requirement is met, as the kernel finds it; the year after the horizon where it is not."""
        setting = self.setting
        years = self.kernel["closing_year"][setting.plan_view][list(setting.plan_bases)].max(0)
        return {name: int(year) for name, year in zip(self.case.capabilities, years, strict=True)}

    @cached_property
    def terms(self) -> dict[str, float]:
        """What the objective is made of: present values of the costs, the price of shortage, idle units and unfair shares, less what late purchases
        are still worth."""
        values, start = self.solution.values, self.case
        beyond = start.price[0] * values["beyond"]
        idle = values["idle"] * idle_price(start)
        return {
            **{name: float(amount @ start.worth) for name, amount in self.costs.items()},
            "shortage": float(self.asked.shortage_price * (start.price * values["short"]).sum(1) @ start.worth),
            "idle": float(idle.sum((1, 2)) @ start.worth),
            "unfair": float(self.asked.fairness * beyond.sum()),
            "still_worth": -float((values["orders"].sum(1) * still_worth(start)).sum()),
        }

    @property
    def objective(self) -> float:
        """What was minimised, without the pay of today's soldiers."""
        return self.solution.certificate.objective - float((self.case.people * self.case.wage).sum(1) @ self.case.worth)

    @property
    def gap_years(self) -> float:
        """Shortfalls as shares of the requirements, summed over capabilities and the years in which they hold."""
        return float((self.short / np.maximum(self.case.required, 1e-300)).sum())

    @property
    def capabilities_short(self) -> int:
        """How many capabilities stay short in some year."""
        return int((self.short > 0).any(0).sum())

    @cached_property
    def shortfalls(self) -> tuple[Shortfall, ...]:
        """Every shortfall with the limits that bind, in the order of the capabilities and years."""
        found = []
        for k, name in enumerate(self.case.capabilities):
            for t in np.flatnonzero(self.short[:, k] > 0):
                share = self.short[t, k] / self.case.required[t, k]
                found.append(Shortfall(name, self.case.years[t], float(self.short[t, k]), float(share), self.limits(int(t), k)))
        return tuple(found)

    def limits(self, t: int, k: int) -> tuple[str, ...]:
        """Which limits bind where a capability is short in a year: what each adds to the price of the units that could still arrive by then."""
        start, duals = self.case, self.solution.duals
        last = t - 1 - int(np.floor(start.lead[k]))
        if last < 0:
            return ("lead_time",)
        when = slice(0, last + 1)
        money = np.abs(duals["growth_money"][when]).max(initial=0.0) * start.price[when, k].max() if "growth_money" in duals else 0.0
        added = {
            "makers": float(np.abs(duals["slots"][when, k]).max()),
            "money": float(money),
            "crews": float(start.crew[k] * np.abs(duals["crews"][: t + 1]).sum(0).min()),
            "running_money": float((start.running[: t + 1, k, None] * np.abs(duals["running_money"][: t + 1])).sum(0).min()),
            "largest_share": float(np.abs(duals["largest_share"][:, k]).sum()),
        }
        spent = self.present_value >= self.asked.budget * (1.0 - LEAST)
        binding = ["budget"] if spent else []
        binding += sorted((name for name, much in added.items() if much > NOTED * start.price[0, k]), key=lambda name: -added[name])
        return tuple(binding) or ("price_of_shortage",)

    @cached_property
    def decided(self) -> dict[str, Floats]:
        """The plan as the kernel's inputs, in engine units, over the members of the case."""
        values, start = self.solution.values, self.case
        recruits = np.zeros_like(start.people)
        recruits[1:] = np.maximum(0.0, values["soldiers"][1:] - start.staying * values["soldiers"][:-1])
        return {
            "plan_orders": values["orders"],
            "plan_recruits": recruits,
            "plan_lines": self._lines(),
            "plan_price": start.price,
            "plan_payers": self.bill,
            "new_lines": values["opened"],
        }

    def _lines(self) -> Floats:
        """What makers must be ready for, by growth alone: the least lines that deliver the plan, seen from the end."""
        values, start = self.solution.values, self.case
        asked = values["orders"].sum(1) + values["replaced"] - start.imports
        needed = np.maximum(0.0, asked)
        for t in range(len(needed) - 2, -1, -1):
            needed[t] = np.maximum(needed[t], (needed[t + 1] - values["opened"][t]) / (1.0 + start.ramp))
        grown = needed.copy()
        grown[1:] = np.maximum(0.0, needed[1:] - values["opened"][:-1])
        return grown

    @cached_property
    def kernel(self) -> dict[str, Floats]:
        """The same future as the kernel runs it when this plan is followed."""
        return followed(self.prepared, self._at, self.case, self.decided, self.future)

    def elsewhere(self, future: int) -> Plan:
        """What the same question is answered in another future; a user's weights, and those of the airport game, stay as they are."""
        start = case(self.prepared, self._at, self.baseline, future)
        payers = shares(start, self.rule) if self.rule in RULES and self.rule != SHAPLEY else self.asked.payers
        asked = replace(self.asked, payers=payers)
        bare = replace(self, future=future, case=start, asked=asked, solution=Solution({}, {}, UNSOLVED))
        return solved(bare, Programme.of(problem(start, asked)))

    def to_dict(self) -> dict[str, Any]:
        """Everything a reader needs: costs, bills, orders, shortfalls, closing years and the proof. EUR million of constant prices."""
        from dataclasses import asdict

        start = self.case
        return {
            "strategy": self.strategy,
            "comparison": self.prepared.study["comparison"],
            "by": self.asked.by,
            "budget": self.asked.budget if np.isfinite(self.asked.budget) else None,
            "shortage_price": self.asked.shortage_price,
            "new_lines": self.asked.new_lines,
            "largest_share": self.asked.largest_share,
            "payers": self.rule,
            "joint_debt": asdict(self.asked.debt),
            "whole": self.asked.whole_within > 0,
            "years": list(start.years),
            "present_value": self.present_value,
            "terms": self.terms,
            "costs": {name: amount.tolist() for name, amount in self.costs.items()},
            "on_order": self.on_order.tolist(),
            "bills": {member: self.bill[:, m].tolist() for m, member in enumerate(start.members)},
            "cash": {member: self.cash[:, m].tolist() for m, member in enumerate(start.members)} if self.asked.debt.share else None,
            "by_member": [asdict(one) for one in self.bills],
            "orders": orders_of(self),
            "shortfalls": [asdict(one) for one in self.shortfalls],
            "gap_years": self.gap_years,
            "closing": self.closing,
            "proof": asdict(self.solution.certificate),
            "disagreement": self.disagreement,
        }

    def write(self, path: pathlib.Path | str) -> None:
        """Write the plan as a strategy file, named as the file."""
        written(path, self.strategy_text)

    def strategy_text(self, name: str) -> str:
        """A strategy file that follows this plan: any study that names it runs the orders through its own futures."""
        comparison = self.prepared.study["comparison"].replace("_", " ")
        said = f"A plan: {self.strategy}, requirements from {self.asked.by} on, {comparison}."
        return self.as_strategy(name, said, f"The plan of least cost for {self.strategy} from {self.asked.by} on")

    def as_strategy(self, name: str, said: str, title: str, less: tuple[str, ...] = (), **more: float) -> str:
        """The decisions as a strategy file: with `more` inputs, and without the patches of the strategy that are named `less`."""
        setting, start = self.setting, self.case
        structure = self.prepared.structure
        bases = ", ".join(dict.fromkeys(setting.bases[b][0] for b in setting.plan_bases))
        head = (
            f"# {said}",
            f"name: {name}",
            f"title: {title}",
            f"plan: {{view: {structure.view_names[setting.plan_view]}, bases: [{bases}]}}",
            "patch:",
        )
        stated = {path: value for path, value in self._circumstances().items() if path not in less} | more
        lines = [f"  {path}: {_said(value)}" for path, value in stated.items()]
        for path, values in self._patches():
            lines.append(f"  {path}: {_said(dict(zip(start.years, values, strict=True)))}")
        return "\n".join((*head, *lines)) + "\n"

    def _circumstances(self) -> dict[str, Any]:
        """What the strategy sets besides what a plan decides in its place."""
        patch = self.prepared.study["strategies"][self._at]["patch"]
        return {path: value for path, value in patch.items() if path.partition("[")[0] not in (*INSTEAD, "priority")}

    def _patches(self) -> Iterator[tuple[str, Floats]]:
        """The plan as dated values at paths; what is nothing in every year is left out."""
        start = self.case
        for name, values in self.decided.items():
            dims = [dim for dim in INPUTS[name].dims if dim != "year"]
            for at in np.ndindex(*values.shape[1:]):
                path = values[(slice(None), *at)]
                if name != "plan_price" and np.abs(path).max() > KEPT:
                    axes = {"member": start.members, "capability": start.capabilities}
                    yield f"{name}[{', '.join(axes[dim][place] for dim, place in zip(dims, at, strict=True))}]", path

    @property
    def setting(self) -> Setting:
        """What the strategy is measured against."""
        return self.prepared.settings[self._at]

    @property
    def _at(self) -> int:
        return self.prepared.strategies.index(self.strategy)

    @cached_property
    def kernel_short(self) -> Floats:
        """The shortfall that the kernel finds under this plan, by year and capability, whatever the year."""
        setting = self.setting
        return self.kernel["gap"][:, setting.plan_view][:, list(setting.plan_bases)].max(1)

    @property
    def disagreement(self) -> float:
        """How far the kernel's shortfalls under this plan lie from the plan's own, at most, as a share of the requirement. Nothing but rounding
        where no unit stands idle and makers replace all that retires; else the kernel spreads crews over all units alike, and what is refilled
        retires again."""
        apart = np.abs(self.kernel_short - self.solution.values["short"]) / np.maximum(self.case.required, 1e-300)
        return float(apart[self.held][:, self.case.required.min(0) > 0].max(initial=0.0))


def written(path: pathlib.Path | str, text: Callable[[str], str]) -> None:
    """Write a strategy file; its name is the strategy's."""
    target = pathlib.Path(path)
    try:
        target.write_text(text(target.stem), encoding="utf-8")
    except OSError as error:
        raise PlanError(f"the plan cannot be written: {error.strerror}", where=str(target), fix="name a file in a folder that exists") from None


def _said(value: Any) -> str:
    """A value of a patch, as a strategy file says it."""
    return f"{{{', '.join(f'{year}: {_digits(amount)}' for year, amount in value.items())}}}" if isinstance(value, dict) else _digits(value)


def _digits(amount: float) -> str:
    """Six decimals at most: YAML takes an exponent without a point for a text."""
    return f"{round(amount, 6) + 0.0:.6f}".rstrip("0").rstrip(".")


def orders_of(plan: Plan) -> list[dict[str, Any]]:
    """Every order: who, what, when, how many, at what price."""
    start = plan.case
    return [
        {
            "year": start.years[t], "member": start.members[m], "capability": start.capabilities[k], "units": float(plan.orders[t, m, k]),
            "price": float(start.price[t, k]), "cost": float(plan.orders[t, m, k] * start.price[t, k]),
        }
        for t, m, k in np.argwhere(plan.orders > ROUNDING)
    ]  # fmt: skip


def plan(
    strategy: str = "autonomous", *, by: int = 2035, study: Study | str = "debate", comparison: str = "equal_adequacy", budget: float = np.inf,
    payers: str | Mapping[str, float] = "announced", shortage_price: float | None = None, new_lines: float | None = None,
    largest_share: float | None = None, joint_debt: float = 0.0, debt_rate: float | None = None, debt_years: int | None = None,
    whole: bool = False, seconds: float = 60.0, members: str = "", future: int = CENTRAL, alliance: Alliance | None = None,
    tell: Callable[[str, float], object] | None = None,
) -> Plan:  # fmt: skip
    """The plan of least cost that meets a strategy's requirements from a year on, shortfalls priced and named; with a budget, the one that leaves the
    fewest requirement-years short for that money.

    `comparison`: `equal_adequacy` sets no limit of money, `equal_money` that of the pledges. `budget`: present value in EUR million.
    `new_lines`: most that may open in a year, per cent of today's output. `largest_share`: of one member in what is bought of a kind, per cent.
    `shortage_price`: what a missing unit costs a year, in times its price. `payers`: a rule (`announced`, `gdp`, `ability`, `own`, `shapley`) or
    weights by member; for `shapley`, `tell` hears of each member and what it would cost alone. `joint_debt`: per cent of orders and lines that is
    borrowed together at a real rate (`debt_rate`, per cent) and paid back over years (`debt_years`). What is not given is assumed, as the facts say.
    `whole`: what costs EUR 100 million or more a unit is ordered in whole units, as near to the least cost as is found within some `seconds`.
    """
    start = begin(
        strategy, by, study=study, comparison=comparison, payers=payers, members=members, future=future, alliance=alliance, tell=tell, budget=budget,
        shortage_price=shortage_price, new_lines=new_lines, largest_share=largest_share, joint_debt=joint_debt, debt_rate=debt_rate,
        debt_years=debt_years,
    )  # fmt: skip
    if whole and np.isfinite(budget):
        raise PlanError("whole units and a budget at once", fix="leave one of them out")
    if whole:
        start = replace(start, asked=replace(start.asked, whole_within=seconds))
    if np.isfinite(budget):
        start = replace(start, asked=replace(start.asked, shortage_price=0.0, budget=budget))
    return solved(start, Programme.of(problem(start.case, start.asked)))


def solved(start: Plan, programme: Programme) -> Plan:
    """The answer to what is asked by a programme of its own, from the basis of an earlier answer where there is one."""
    asked = start.asked
    if asked.whole_within > 0:
        return replace(start, solution=solve_whole(programme.in_whole("orders", lumps(start.case)), asked.whole_within))
    return replace(start, solution=_fewest_short(programme, asked.budget) if np.isfinite(asked.budget) else solve(programme, start.solution.basis))


def front(
    strategy: str = "autonomous", *, points: int = 9, by: int = 2035, study: Study | str = "debate", comparison: str = "equal_adequacy",
    payers: str | Mapping[str, float] = "announced", new_lines: float | None = None, largest_share: float | None = None, members: str = "",
    future: int = CENTRAL, alliance: Alliance | None = None, tell: Callable[[Plan], object] | None = None, since: int = 0,
) -> tuple[Plan, ...]:  # fmt: skip
    """Cost against requirement-years that stay short: plans of least cost for a number of them, equal steps from doing least to closing most.

    No price of shortage enters (ε-constraint). `tell` hears of each plan as it is found; the first `since` are left out.
    """
    if points < 2:
        raise PlanError(f"a front of {points} points", fix="ask for 2 or more")
    start = begin(
        strategy, by, study=study, comparison=comparison, payers=payers, members=members, future=future, alliance=alliance,
        shortage_price=0.0, new_lines=new_lines, largest_share=largest_share,
    )  # fmt: skip
    programme = Programme.of(problem(start.case, start.asked))
    cheapest = solve(programme)
    least, most = (float(one.values["gap_years"]) for one in (solve(programme.least("gap_years"), cheapest.basis), cheapest))
    found, basis = [], cheapest.basis
    for share in np.linspace(0.0, 1.0, points)[since:]:
        allowed = most + share * (least - most)
        solution = solve(programme.limited("gap_years", allowed + SLACK * max(1.0, allowed)), basis)
        found.append(replace(start, asked=replace(start.asked, gap_years=allowed), solution=solution))
        basis = solution.basis
        if tell:
            tell(found[-1])
    return tuple(found)


def _fewest_short(programme: Programme, budget: float) -> Solution:
    """First the fewest requirement-years that the budget leaves short, then the least cost at which no more of them are. No unit is left without a
    crew to save money: what stands idle is what soldiers cannot man even without a budget."""
    programme = programme.limited("idle", solve(programme.limited("cost", np.inf)).values["idle"] + SLACK)
    floor = solve(programme.least("cost").limited("cost", np.inf)).certificate.objective
    if budget < floor:
        raise PlanError(f"{budget / 1e3:,.1f} bn does not run and man what is on order already", fix=f"that alone takes {floor / 1e3:,.1f} bn")
    least = solve(programme.least("gap_years"))
    most = float(least.values["gap_years"])
    return solve(programme.limited("gap_years", most + SLACK * max(1.0, most)), least.basis)


def begin(
    strategy: str, by: int | None, *, study: Study | str, comparison: str, payers: str | Mapping[str, float], members: str,
    future: int = CENTRAL, alliance: Alliance | None = None, tell: Callable[[str, float], object] | None = None, budget: float = np.inf,
    joint_debt: float = 0.0, **numbers: float | None,
) -> Plan:  # fmt: skip
    """What is asked, checked, with nothing solved yet; without a year from which requirements hold, from the first."""
    prepared, baseline = prepared_study(study, alliance=alliance, comparison=comparison, members=members)
    if strategy not in prepared.strategies:
        raise UnknownName("strategy of the study", strategy, prepared.strategies)
    start = case(prepared, prepared.strategies.index(strategy), baseline, future)
    by = start.years[0] if by is None else by
    said = _assumed(baseline) | {name: number for name, number in numbers.items() if number is not None}
    _sensible(start, by, budget=budget, joint_debt=joint_debt, **said)
    debt = JointDebt(joint_debt / 100.0, said["debt_rate"] / 100.0, int(said["debt_years"]))
    lines, largest = said["new_lines"] / 100.0, said["largest_share"] / 100.0
    asked = Asked(by, said["shortage_price"], lines, largest, shares(start, payers), debt=debt)
    if payers == SHAPLEY:
        asked = replace(asked, payers=weights(start, asked, tell))
    return Plan(prepared, baseline, strategy, future, start, asked, payers if isinstance(payers, str) else "weights", Solution({}, {}, UNSOLVED))


def _assumed(baseline: Baseline) -> dict[str, float]:
    """The numbers of a plan that nobody gave: assumptions of the facts, the shipped ones where an alliance has none of its own."""
    store = baseline.store or load().store
    return {name: store.facts("source = ? AND indicator = ?", [ASSUMED, quantity])[0].value for name, quantity in NUMBERS.items()}


def _sensible(start: Case, by: int, *, budget: float, **amounts: float) -> None:
    """What a plan is asked makes sense, or one clear error and no solve."""
    if by not in start.years:
        raise PlanError(f"requirements cannot hold from {by}", fix=f"choose a year from {start.years[0]} to {start.years[-1]}")
    for name, amount in {"budget": budget, **amounts}.items():
        least, most = LEAST_OF.get(name, 0.0), MOST.get(name, 100.0)
        if not least <= amount <= most:
            raise PlanError(f"{name} is {amount:g}", fix=f"give a number from {least:g} to {most:g}")
    if np.isfinite(budget):
        _of_its_unit(start, budget)


def _of_its_unit(start: Case, budget: float) -> None:
    """A budget takes in a hundredth of what is on order at least, and a tenth of all that members produce at most: else it is no sum in millions."""
    coming = np.maximum(0.0, start.stock - start.stock[0]) * (start.running[:, None] + start.crew * start.wage[:, None])
    ordered, product = float(coming.sum((1, 2)) @ start.worth), float(start.gdp.sum(1) @ start.worth)

    def fits(amount: float) -> bool:
        return 0.01 * ordered <= amount <= 0.1 * product

    if not fits(budget):
        meant = [f": did you mean {factor * budget:,.0f}?" for factor in OTHER_UNITS if fits(factor * budget)]
        raise PlanError(
            f"the budget is {budget:,.0f} million",
            why=f"running and manning what is on order takes {ordered:,.0f}; a tenth of what members produce is {0.1 * product:,.0f}",
            fix=f"a budget is a present value in millions{meant[0] if meant else ''}",
        )
