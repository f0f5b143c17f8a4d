"""The plan as a linear programme: the equations of docs/planner.md, one family of constraints after another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.model.inputs import KINDS_OF_BRIGADE

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from symmachia.planner.case import Case

    Floats = NDArray[np.float64]

FAIRNESS = 1e-4
"""What a euro of purchases beyond a member's fair share counts more: it settles who buys where nothing else does."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a plan is asked: from which year requirements hold, what a missing unit costs a year (times its price), how many lines may open in a year
    (share of today's output), the largest share of one member in what is bought of a kind, who pays (`None`: each for what it holds), the most that
    it may cost, in present value, and the most requirement-years that may stay short."""

    by: int
    shortage_price: float = 1.0
    new_lines: float = 0.25
    largest_share: float = 0.5
    payers: Floats | None = None
    budget: float = np.inf
    gap_years: float = np.inf


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

        return xr.DataArray(np.asarray(values, dtype=float), dims=dims, coords={dim: getattr(self, dim) for dim in dims})

    def variable(self, name: str, *dims: str, lower: Any = 0.0, upper: Any = np.inf, mask: Any = None) -> Any:
        """A variable over named axes."""
        return self.model.add_variables(lower=lower, upper=upper, coords=[getattr(self, dim) for dim in dims], name=name, mask=mask)

    def write(self) -> Any:
        """Variables, constraints, objective."""
        case, array = self.case, self.array
        ymk, yk, ym = ("year", "member", "capability"), ("year", "capability"), ("year", "member")
        self.may = array(holders(case)[None] & in_time(case)[:, None] & (case.price[:, None] > 0), *ymk) > 0
        self.orders = self.variable("orders", *ymk, mask=self.may)
        self.grown = self.variable("grown", *ymk)
        self.manned = self.variable("manned", *ymk)
        self.idle = self.variable("idle", *ymk)
        self.lines = self.variable("lines", *yk, lower=array(np.broadcast_to(case.output, case.price.shape), *yk))
        self.opened = self.variable("opened", *yk, upper=array(np.broadcast_to(self.asked.new_lines * case.output, case.price.shape), *yk))
        self.replaced = self.variable("replaced", *yk, lower=array(case.replaced, *yk), upper=array(case.wanted, *yk))
        self.soldiers = self.variable("soldiers", *ym, lower=array(case.people, *ym), upper=array(case.payable, *ym))
        self.short = self.variable("short", *yk)
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
        imports, ramp = array(case.imports, "year", "capability"), array(case.ramp, "capability")
        add(self.orders.sum("member") + self.replaced - self.lines <= imports, name="slots")
        later, now = self.lines.shift(year=-1), self.lines
        before = array(case.years, "year") < case.years[-1]
        add(later - (1.0 + ramp) * now - self.opened <= 0, name="growth_of_lines", mask=before)
        add(self.lines.isel(year=0) == array(case.output, "capability"), name="lines_today")

    def stocks(self) -> None:
        """Orders arrive after their lead, in parts where it is no whole number of years; what is replaced beyond today's path comes on top."""
        add, case, array = self.model.add_constraints, self.case, self.array
        renewal, base = array(case.renewal, "year", "member", "capability"), array(case.replaced, "year", "capability")
        extra = ((self.replaced - base) * renewal).shift(year=1).fillna(0)
        before = self.grown.shift(year=1).fillna(0)
        add(self.grown - before - extra - self.arriving() == 0, name="arrivals")

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
        first, stock = array(case.stock[0], "member", "capability"), array(case.stock, "year", "member", "capability")
        add(self.manned + self.idle - self.grown >= stock - first, name="added")
        crew = array(case.crew, "capability")
        add((crew * self.manned).sum("capability") - self.soldiers <= -array(case.people[0], "member"), name="crews")
        after = array(case.years, "year") > case.years[0]
        add(self.soldiers - case.staying * self.soldiers.shift(year=1) <= array(case.recruits, "member"), name="recruits", mask=after)
        add(self.soldiers.isel(year=0) == array(case.people[0], "member"), name="soldiers_today")

    def forces(self) -> None:
        """Usable units of all members against the requirement; a brigade stands when each kind of equipment that it needs is there."""
        add, case, array = self.model.add_constraints, self.case, self.array
        stock = array(case.stock, "year", "member", "capability")
        there = self.grown - self.idle
        held = array(np.array(case.years) >= self.asked.by, "year") > 0
        others = array(np.arange(len(case.capabilities)) != case.brigades, "capability") > 0
        usable = (there.sum("member") + stock.sum("member")) * array(case.convert, "capability")
        required = array(case.required, "year", "capability")
        add(usable + self.short >= required, name="need", mask=held & others)
        if case.brigades >= 0:
            brigades = {"capability": case.capabilities[case.brigades]}
            formed = self.variable("formed", "year", "member", "kind")
            add(formed - there.sel(brigades) <= stock.sel(brigades), name="formed_of_brigades")
            share, needs = case.kinds, case.kinds @ case.asked
            for j, at in enumerate(case.carried):
                if at >= 0 and needs[j] > 0:
                    of = {"capability": case.capabilities[at]}
                    asks = array((case.asked[:, j] > 0).astype(float), "kind") > 0
                    add(needs[j] * formed - there.sel(of) <= stock.sel(of), name=f"formed_of_{case.capabilities[at]}", mask=asks)
            standing = (formed * array(share, "kind")).sum(["member", "kind"]) * case.convert[case.brigades]
            add(standing + self.short.sel(brigades) >= required.sel(brigades), name="need_of_brigades", mask=held)

    def money(self) -> None:
        """Growth is paid from growth money, each member's own or all of theirs who pay; added units are run on what the pledge leaves for running."""
        add, case, array = self.model.add_constraints, self.case, self.array
        price, payers = array(case.price, "year", "capability"), self.asked.payers
        bought = (price * self.orders).sum("capability")
        opening = (case.line_cost * price * self.opened).sum("capability")
        if payers is None:
            paid = self.variable("lines_paid", "year", "member")
            add(paid.sum("member") - opening == 0, name="lines_paid")
            self.bill, money, dims = bought + paid, case.growth_money, ("year", "member")
        else:
            self.bill, money, dims = bought.sum("member") + opening, np.where(payers > 0, case.growth_money, 0.0).sum(1), ("year",)
        limited = np.isfinite(money)
        add(self.bill <= array(np.where(limited, money, 0.0), *dims), name="growth_money", mask=array(limited, *dims) > 0)
        running = array(case.running, "year", "capability")
        self.run = (running * self.manned).sum("capability")
        limit = array(np.where(np.isfinite(case.running_money), case.running_money, 0.0), "year", "member")
        add(self.run <= limit, name="running_money", mask=array(np.isfinite(case.running_money), "year", "member") > 0)

    def shares(self) -> None:
        """No member buys more than a stated share of a kind; what it buys beyond its fair share is measured."""
        add, case, array = self.model.add_constraints, self.case, self.array
        whole = self.variable("whole", "capability")
        self.beyond = self.variable("beyond", "member", "capability")
        mine = self.orders.sum("year")
        may = holders(case)
        add(mine.sum("member") - whole == 0, name="whole")
        many = may.sum(0) * self.asked.largest_share >= 1.0
        add(mine - self.asked.largest_share * whole <= 0, name="largest_share", mask=array(may & many, "member", "capability") > 0)
        self.fair = case.fair.mean(0)[:, None] * may
        self.fair = self.fair / np.maximum(self.fair.sum(0), 1e-300)
        add(mine - array(self.fair, "member", "capability") * whole - self.beyond <= 0, name="beyond_fair")

    def objective(self) -> None:
        """Present values: the bill, running, crews beyond today's, shortfalls at their price, idle units at twice what running them costs, less
        what late purchases are still worth at the horizon."""
        case, array = self.case, self.array
        worth = array(case.worth, "year")
        price = array(case.price, "year", "capability")
        kept = array(still_worth(case), "year", "capability")
        terms = [
            (worth * self.bill).sum(),
            (worth * self.run).sum(),
            (worth * array(case.wage, "member") * self.soldiers).sum(),
            (worth * self.asked.shortage_price * price * self.short).sum(),
            (worth * array(idle_price(case), "year", "member", "capability") * self.idle).sum(),
            (FAIRNESS * array(case.price[0], "capability") * self.beyond).sum(),
            -1.0 * (kept * self.orders).sum(),
        ]
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
