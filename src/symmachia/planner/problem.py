"""The plan as a linear programme: the equations of docs/planner.md, one family of constraints after another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.model.inputs import KINDS_OF_BRIGADE
from symmachia.planner.debt import JointDebt

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from symmachia.planner.case import Case

    Floats = NDArray[np.float64]

YMK, YK, YM = ("year", "member", "capability"), ("year", "capability"), ("year", "member")
FAIRNESS = 0.3
"""What a euro of purchases beyond a member's fair share counts more: more than pay differs, or most of what is new would stand where soldiers are
cheapest."""

LUMP = 100.0
"""A kind of which a unit costs so many million or more is a lead platform."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a plan is asked: from which year requirements hold, what a missing unit costs a year (times its price), how many lines may open in a year
    (share of today's output), the largest share of one member in what is bought of a kind, who pays (`None`: each for what it holds), the most that
    it may cost, in present value, the most requirement-years that may stay short, what is borrowed together, within how many seconds orders in
    whole units are sought (0 where fractions will do), and what a euro of purchases beyond a member's fair share counts more."""

    by: int
    shortage_price: float = 1.0
    new_lines: float = 0.25
    largest_share: float = 0.5
    payers: Floats | None = None
    budget: float = np.inf
    gap_years: float = np.inf
    debt: JointDebt = field(default_factory=JointDebt)
    whole_within: float = 0.0
    fairness: float = FAIRNESS


def problem(case: Case, asked: Asked) -> Any:
    """The programme of least cost, shortfalls priced."""
    import linopy

    with linopy.options as options:
        options.set_value(semantics="v1")
        return _Writer(case, asked, linopy.Model()).write()


class _Writer:
    """Writes one programme; methods follow the page."""

    def __init__(self, case: Case, asked: Asked, model: Any) -> None:
        import pandas as pd

        self.case, self.asked, self.model = case, asked, model
        self.year = pd.Index(case.years, name="year")
        self.member = pd.Index(case.members, name="member")
        self.capability = pd.Index(case.capabilities, name="capability")
        self.kind = pd.Index(KINDS_OF_BRIGADE, name="kind")

    def array(self, values: ArrayLike, *dims: str) -> Any:
        """Numbers with names on their axes."""
        import xarray as xr

        coords = {dim: getattr(self, dim) for dim in dims}
        return xr.DataArray(np.broadcast_to(np.asarray(values, dtype=float), [len(axis) for axis in coords.values()]), dims=dims, coords=coords)

    def variable(self, name: str, *dims: str, mask: Any = None) -> Any:
        """A variable over named axes, from 0 on where it has no other bounds."""
        lower, upper = (self.array(bound, *dims) for bound in bounds(self.case, self.asked).get(name, (0.0, np.inf)))
        return self.model.add_variables(lower=lower, upper=upper, coords=[getattr(self, dim) for dim in dims], name=name, mask=mask)

    def side(self, name: str, *dims: str) -> Any:
        """The right-hand side of a family."""
        return self.array(self.sides[name], *dims)

    def write(self) -> Any:
        """Variables, constraints, objective."""
        case, array = self.case, self.array
        self.sides, self.counts = sides(case, self.asked), counts(case, self.asked)
        self.may = array(holders(case)[None] & in_time(case)[:, None] & (case.price[:, None] > 0), *YMK) > 0
        self.orders = self.variable("orders", *YMK, mask=self.may)
        self.grown = self.variable("grown", *YMK)
        self.manned = self.variable("manned", *YMK)
        self.idle = self.variable("idle", *YMK)
        self.lines = self.variable("lines", *YK)
        self.opened = self.variable("opened", *YK)
        self.replaced = self.variable("replaced", *YK)
        self.soldiers = self.variable("soldiers", *YM)
        self.short = self.variable("short", *YK)
        self.industry()
        self.stocks()
        self.people()
        self.forces()
        self.money()
        self.shares()
        self.objective()
        self.traded()
        return self.model

    def industry(self) -> None:
        """Makers deliver what their lines and imports give; lines grow by at most the ramp, and by those that open."""
        add, case, array = self.model.add_constraints, self.case, self.array
        ramp = array(case.ramp, "capability")
        add(self.orders.sum("member") + self.replaced - self.lines <= self.side("slots", *YK), name="slots")
        later, now = self.lines.shift(year=-1), self.lines
        before = array(case.years, "year") < case.years[-1]
        add(later - (1.0 + ramp) * now - self.opened <= 0, name="growth_of_lines", mask=before)
        add(self.lines.isel(year=0) == self.side("lines_today", "capability"), name="lines_today")

    def stocks(self) -> None:
        """Orders arrive after their lead, in parts where it is no whole number of years; what is replaced beyond today's path comes on top."""
        add, case, array = self.model.add_constraints, self.case, self.array
        extra = (self.replaced * array(case.renewal, *YMK)).shift(year=1).fillna(0)
        before = self.grown.shift(year=1).fillna(0)
        add(self.grown - before - extra - self.arriving() == self.side("arrivals", *YMK), name="arrivals")

    def arriving(self) -> Any:
        """Of the orders of two years by the parts of their lead: each capability looks back by its own."""
        import linopy
        import xarray as xr

        labels, part = self.orders.labels.to_numpy(), self.case.lead % 1.0
        back = np.arange(len(self.year))[:, None] - 1 - np.floor(self.case.lead).astype(int) - np.arange(2)[:, None, None]
        ordered = np.take_along_axis(labels[None], np.maximum(back, 0)[:, :, None], axis=1)
        ordered[np.broadcast_to(back[:, :, None] < 0, ordered.shape)] = -1
        parts = np.broadcast_to(np.array([1.0 - part, part])[:, None, None], ordered.shape)
        dims = ("_term", "year", "member", "capability")
        terms = {"vars": (dims, ordered), "coeffs": (dims, np.where(ordered >= 0, parts, np.nan)), "const": (dims[1:], np.zeros(labels.shape))}
        return linopy.LinearExpression(xr.Dataset(terms, coords=self.orders.coords), self.model)

    def people(self) -> None:
        """Added units need crews and running money; soldiers are won by at most the cap."""
        add, case, array = self.model.add_constraints, self.case, self.array
        add(self.manned + self.idle - self.grown >= self.side("added", *YMK), name="added")
        crew = array(case.crew, "capability")
        add((crew * self.manned).sum("capability") - self.soldiers <= self.side("crews", *YM), name="crews")
        after = array(case.years, "year") > case.years[0]
        add(self.soldiers - case.staying * self.soldiers.shift(year=1) <= self.side("recruits", *YM), name="recruits", mask=after)
        add(self.soldiers.isel(year=0) == self.side("soldiers_today", "member"), name="soldiers_today")

    def forces(self) -> None:
        """Usable units of all members against the requirement; a brigade stands when each kind of equipment that it needs is there."""
        add, case, array = self.model.add_constraints, self.case, self.array
        there = self.grown - self.idle
        held = array(np.array(case.years) >= self.asked.by, "year") > 0
        others = array(np.arange(len(case.capabilities)) != case.brigades, "capability") > 0
        usable = there.sum("member") * array(case.convert, "capability")
        add(usable + self.short >= self.side("need", *YK), name="need", mask=held & others)
        if case.brigades >= 0:
            brigades = {"capability": case.capabilities[case.brigades]}
            formed = self.variable("formed", "year", "member", "kind")
            add(formed - there.sel(brigades) <= self.side("formed_of_brigades", *YM), name="formed_of_brigades")
            share, needs = case.kinds, case.kinds @ case.asked
            for j, at in enumerate(case.carried):
                if at >= 0 and needs[j] > 0:
                    of = case.capabilities[at]
                    asks = array((case.asked[:, j] > 0).astype(float), "kind") > 0
                    name = f"formed_of_{of}"
                    add(needs[j] * formed - there.sel({"capability": of}) <= self.side(name, *YM), name=name, mask=asks)
            standing = (formed * array(share, "kind")).sum(["member", "kind"]) * case.convert[case.brigades]
            add(standing + self.short.sel(brigades) >= self.side("need_of_brigades", "year"), name="need_of_brigades", mask=held)

    def money(self) -> None:
        """Growth is paid from growth money, each member's own or all of theirs who pay; added units are run on what the pledge leaves for running."""
        add, case, array = self.model.add_constraints, self.case, self.array
        price, payers = array(case.price, "year", "capability"), self.asked.payers
        bought = (price * self.orders).sum("capability")
        opening = (case.line_cost * price * self.opened).sum("capability")
        if payers is None:
            paid = self.variable("lines_paid", "year", "member")
            add(paid.sum("member") - opening == 0, name="lines_paid")
            self.bill, dims = bought + paid, YM
        else:
            self.bill, dims = bought.sum("member") + opening, ("year",)
        running = array(case.running, *YK)
        self.run = (running * self.manned).sum("capability")
        cash = self.cash() if self.asked.debt.share > 0 else self.bill
        for name, spent, over in (("growth_money", cash, dims), ("running_money", self.run, YM)):
            money = self.side(name, *over)
            limited = np.isfinite(money)
            add(spent <= money.where(limited, 0.0), name=name, mask=limited)

    def cash(self) -> Any:
        """What is paid for growth as it is bought and, where all pay together, for debt; where each pays for what it holds, all of them bear that in
        one row of its own."""
        add, debt = self.model.add_constraints, self.asked.debt
        whole = self.bill.sum("member") if self.asked.payers is None else self.bill
        service = self.variable("service", "year")
        repaid = whole.shift(year=1).fillna(0) - whole.shift(year=1 + debt.years).fillna(0)
        add(service - service.shift(year=1).fillna(0) - debt.share * debt.annuity * repaid == 0, name="service")
        now = (1.0 - debt.share) * self.bill
        if self.asked.payers is not None:
            return now + service
        money = self.side("growth_money", *YM).sum("member")
        limited = np.isfinite(money)
        add(now.sum("member") + service <= money.where(limited, 0.0), name="serviced", mask=limited)
        return now

    def shares(self) -> None:
        """No member buys more than a stated share of a kind; what it buys beyond its fair share is measured."""
        add, case, array = self.model.add_constraints, self.case, self.array
        whole = self.variable("whole", "capability")
        self.beyond = self.variable("beyond", "member", "capability")
        mine = self.orders.sum("year")
        may = holders(case)
        add(mine.sum("member") - whole == 0, name="whole")
        largest = np.maximum(self.asked.largest_share, 1.0 / may.sum(0))
        add(mine - array(largest, "capability") * whole <= 0, name="largest_share", mask=array(may & (may.sum(0) > 1), "member", "capability") > 0)
        self.fair = case.fair.mean(0)[:, None] * may
        self.fair = self.fair / np.maximum(self.fair.sum(0), 1e-300)
        add(mine - array(self.fair, "member", "capability") * whole - self.beyond <= 0, name="beyond_fair")

    def objective(self) -> None:
        """What each variable counts, summed."""
        terms = [(self.array(much, *self.model.variables[name].dims) * self.model.variables[name]).sum() for name, much in self.counts.items()]
        self.model.add_objective(sum(terms[1:], terms[0]))

    def traded(self) -> None:
        """What a plan costs, and the requirement-years that stay short, as variables that can be limited or made least."""
        case, array = self.case, self.array
        worth, required = array(case.worth, "year"), np.maximum(case.required, 1e-300)
        held = (np.array(case.years) >= self.asked.by)[:, None] & (case.required > 0)
        cost = self.model.add_variables(upper=self.asked.budget, name="cost")
        paid = (worth * self.bill).sum() + (worth * self.run).sum() + (worth * array(case.wage, "member") * self.soldiers).sum()
        today = float((case.people * case.wage).sum(1) @ case.worth)
        self.model.add_constraints(cost - paid == -today, name="cost")
        lacking = self.model.add_variables(lower=0.0, upper=self.asked.gap_years, name="gap_years")
        parts = (array(np.where(held, 1.0 / required, 0.0), "year", "capability") * self.short).sum()
        self.model.add_constraints(lacking - parts == 0, name="gap_years")


def bounds(case: Case, asked: Asked) -> dict[str, tuple[ArrayLike, ArrayLike]]:
    """Least and most of the variables that have other bounds than 0 and ∞."""
    return {
        "lines": (case.output, np.inf),
        "opened": (0.0, asked.new_lines * case.output),
        "replaced": (case.replaced, case.wanted),
        "soldiers": (case.people, case.payable),
    }


def sides(case: Case, asked: Asked) -> dict[str, Floats]:
    """The right-hand sides that are not 0, by family."""
    short_of = case.required - case.stock.sum(1) * case.convert
    before = np.concatenate([np.zeros_like(case.renewal[:1]), (case.replaced[:, None] * case.renewal)[:-1]])
    carried = [at for at in case.carried if at >= 0]
    paying = case.growth_money if asked.payers is None else np.where(asked.payers > 0, case.growth_money, 0.0).sum(1)
    return {
        "slots": case.imports,
        "lines_today": case.output,
        "arrivals": -before,
        "added": case.stock - case.stock[0],
        "crews": -case.people,
        "recruits": np.broadcast_to(case.recruits, case.people.shape),
        "soldiers_today": case.people[0],
        "need": short_of,
        "need_of_brigades": case.required[:, case.brigades],
        "formed_of_brigades": case.stock[:, :, case.brigades],
        **{f"formed_of_{case.capabilities[at]}": case.stock[:, :, at] for at in carried},
        "growth_money": paying,
        "running_money": case.running_money,
    }


def counts(case: Case, asked: Asked) -> dict[str, Floats]:
    """What a unit of each variable counts in the objective, as present value: the bill, running, soldiers, shortfalls at their price, idle units at
    twice what running them costs, purchases beyond the fair share, less what late purchases are still worth at the horizon."""
    worth = case.worth[:, None]
    price = worth * case.price
    return {
        "orders": np.broadcast_to((price - still_worth(case))[:, None], case.stock.shape),
        "manned": np.broadcast_to((worth * case.running)[:, None], case.stock.shape),
        "idle": case.worth[:, None, None] * idle_price(case),
        "soldiers": worth * case.wage,
        "short": asked.shortage_price * price,
        "beyond": np.broadcast_to(asked.fairness * case.price[0], case.stock.shape[1:]),
        **({"lines_paid": np.broadcast_to(worth, case.people.shape)} if asked.payers is None else {"opened": case.line_cost * price}),
    }


def lumps(case: Case) -> NDArray[np.bool_]:
    """Kinds that are ordered in whole units where that is asked, by their price: ships, boats, batteries, aircraft, brigades."""
    return case.price[0] >= LUMP


def holders(case: Case) -> NDArray[np.bool_]:
    """Who may buy which kind: those who have it today, and everyone where nobody has. Axes: member × capability."""
    has = case.stock[0] > 0
    return has | ~has.any(0)


def in_time(case: Case) -> NDArray[np.bool_]:
    """Whether an order of a year still arrives within the horizon. Axes: year × capability."""
    last = len(case.years) - 1
    return np.arange(len(case.years))[:, None] + 1 + np.floor(case.lead) <= last


def idle_price(case: Case) -> Floats:
    """What a unit in a depot counts a year: twice what it costs to man and run it, so that it stands there only where it cannot be manned."""
    return 2.0 * (case.running[:, None] + case.crew * case.wage[:, None])


def still_worth(case: Case) -> Floats:
    """What a unit ordered in a year is still worth at the end of the horizon: its price less straight-line wear since it arrived, discounted."""
    years = np.arange(len(case.years))[:, None]
    age = np.maximum(0.0, len(case.years) - (years + 1 + case.lead))
    return case.price * np.maximum(0.0, 1.0 - age / case.life) * (1.0 + case.discount) ** -len(case.years)
