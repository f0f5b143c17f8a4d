"""The shipped baseline: the North Atlantic alliance and the EU's other members, from the fact store."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import numpy as np

from symmachia.alliance import LATEST
from symmachia.baseline.cells import Cells
from symmachia.baseline.limits import check_values
from symmachia.baseline.table import Baseline, Capability, Unpriced
from symmachia.errors import MissingFigure
from symmachia.facts.money import Money, convert
from symmachia.facts.shelf import DATA
from symmachia.lifetime import for_life
from symmachia.model.inputs import EQUIPMENT, INPUTS, KINDS_OF_BRIGADE, STATES
from symmachia.model.structure import Area, Structure

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.baseline.table import Values
    from symmachia.facts.store import Fact

HORIZON = 2040
PRICE_YEAR = 2025
LEADER = "USA"
REGIONS = ("europe", "north_america")
STOOD_STILL = range(2014, 2022)
"""The years before the war, in which Europe's stocks hardly changed: what was spent on equipment then is what sustains a force."""
SCOPES = {"iiss": ("iiss", "NATO_EUR"), "bruegel-kiel": ("bruegel-kiel", "EU_UK_NOR"), "third": ("", "")}
ASSUMED = "symmachia-assumptions"


def shipped(alliance: Alliance, horizon: int = HORIZON) -> Baseline:
    """The baseline of an edition of the facts, in euros of 2025, from the edition's last year to the horizon."""
    return _shipped(alliance, horizon)


@for_life(4)
def _shipped(alliance: Alliance, horizon: int) -> Baseline:
    return _Builder(alliance, horizon).baseline()


def _table(name: str) -> list[dict[str, str]]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class _Builder:
    def __init__(self, alliance: Alliance, horizon: int):
        self.alliance, self.store = alliance, alliance.store
        self.base = alliance.latest
        kinds = _table("capabilities")
        self.capabilities = tuple(row for row in kinds if row["kind"] != "unpriced")
        self.unpriced = tuple(row for row in kinds if row["kind"] == "unpriced")
        self.names = tuple(row["name"] for row in self.capabilities)
        nato = alliance.of("NATO", self.base)
        self.members = (*sorted(nato), *sorted(set(alliance.of("EU", self.base)) - set(nato)))
        self.nato = nato
        allies = frozenset(nato)
        self.groups = {"NATO": allies, "EU": frozenset(self.alliance.of("EU", self.base)), "Europe": allies - {"USA", "CAN"}}
        self.row = {member: position for position, member in enumerate(self.members)}
        self.structure = self._structure(horizon)
        self.values: dict[str, Values] = {}
        self.assumed = {(fact.indicator, fact.subject, fact.variant): fact for fact in self.store.facts("source = ?", [ASSUMED])}

    def _structure(self, horizon: int) -> Structure:
        areas = tuple(Area(row["name"], row["aggregator"], float(row["nu"] or 1)) for row in _table("areas"))  # pyright: ignore[reportArgumentType]
        place = {area.name: position for position, area in enumerate(areas)}
        self.frameworks = _table("frameworks")
        inside = np.array([[float(member in self._group(row["members"])) for member in self.members] for row in self.frameworks])
        return Structure(
            base_year=self.base,
            horizon=horizon,
            members=self.members,
            regions=REGIONS,
            region_of=tuple(REGIONS.index("north_america" if member in ("USA", "CAN") else "europe") for member in self.members),
            leader=self.row.get(LEADER, -1),
            capabilities=self.names,
            areas=areas,
            area_of=tuple(place[row["area"]] for row in self.capabilities),
            frameworks=tuple(row["name"] for row in self.frameworks),
            inside=inside,
            scopes=tuple(SCOPES),
        )

    def _group(self, words: str) -> frozenset[str]:
        return frozenset[str]().union(*(self.groups.get(word, {word}) for word in words.split("+")))

    def baseline(self) -> Baseline:
        self._economy()
        self._spending()
        self._sustaining()
        self._people()
        self._stocks()
        self._contribution()
        self._red()
        self._assumptions()
        for name, entry in INPUTS.items():
            if name not in self.values and entry.default is not None:
                cells = self._cells(name)
                cells.put(..., entry.default, kind="assumption", home="")
                self.values[name] = cells.done()
        check_values(self.values, self.structure)
        return Baseline(
            title="nato",
            structure=self.structure,
            capabilities=tuple(self._capability(row) for row in self.capabilities),
            unpriced=tuple(Unpriced(row["name"], row["name"].replace("_", " ").replace("isr", "ISR"), "dearer") for row in self.unpriced),
            values={name: self.values[name] for name in INPUTS},
            names={member: self.store.subjects[member] for member in self.members},
            population=np.array([self._population(member) for member in self.members]),
            currency="EUR",
            price_year=PRICE_YEAR,
            store=self.store,
            groups=self.groups,
        )

    def _capability(self, row: dict[str, str]) -> Capability:
        use = self.assumed.get(("daily_use", "NATO_TOTAL", _variant(row["name"])))
        label = row["name"].replace("_", " ")
        return Capability(row["name"], label, row["unit"], row["area"], row["kind"] == "consumable", use.value if use else 0.0)

    def _population(self, member: str) -> float:
        panel = self.alliance.panel("population")
        return panel.cell(member, self.base)[0]

    def _cells(self, name: str, formula: str = "") -> Cells:
        shape = tuple(len(self.structure.axes[dim]) for dim in INPUTS[name].dims)
        return Cells(name, shape, INPUTS[name].default or 0.0, formula)

    def _fact(self, source: str, member: str, quantity: str, year: int) -> Fact | None:
        series = self.store.series(source, member, quantity)
        found = [fact for fact in series if fact.year == year and not fact.variant and fact.basis in ("", "current")]
        dollars = [fact for fact in found if fact.currency == "USD"]
        return (dollars or found or [None])[0]

    def _euros(self, fact: Fact, member: str) -> tuple[float, tuple[str, ...]]:
        """The factor that turns a member's money into millions of euros of the price year, and the facts behind it."""
        money = Money(fact.value, fact.currency, fact.basis, fact.price_year or fact.year, fact.year)
        done = convert(self.store, money, to_currency="EUR", to_basis="constant", to_price_year=PRICE_YEAR, economy=member)
        return done.factor, done.facts

    def _economy(self) -> None:
        weo = self.store.newest("imf-weo")
        gdp = self._cells("gdp", "GDP in current dollars of the base year, deflated by the member's GDP deflator, exchanged into euros")
        growth = self._cells("gdp_growth", "forecast, and after its last year the mean of the last five")
        for member, at in self.row.items():
            fact = (self._fact(self.alliance.edition, member, "gdp", self.base) if member in self.nato else None) or self._fact(
                weo, member, "gdp", self.base
            )
            if fact is None:
                raise MissingFigure(f"no GDP of {member} for {self.base}")
            factor, behind = self._euros(fact, member)
            gdp.fact(at, fact, factor=factor, also=behind)
            rates = {fact.year: fact for fact in self.store.series(weo, member, "gdp_growth") if fact.year >= self.base and not fact.variant}
            last = [rates[year] for year in sorted(rates)[-5:]]
            for t, year in enumerate(self.structure.years):
                if year in rates:
                    growth.fact((t, at), rates[year])
                else:
                    growth.put((t, at), sum(rate.value for rate in last) / len(last), kind="assumption", home=" ".join(rate.id for rate in last))
        self.values |= {"gdp": gdp.done(), "gdp_growth": growth.done()}

    def _spending(self) -> None:
        share = self._cells("spending_share", "spending over GDP of the same year and prices")
        equipment, personnel = self._cells("equipment_share"), self._cells("personnel_share")
        for member, at in self.row.items():
            if member in self.nato:
                spent, gdp = (self._fact(self.alliance.edition, member, quantity, self.base) for quantity in ("spending", "gdp"))
                self._share_of(share, at, spent, gdp)
                for cells, quantity in ((equipment, "equipment_share"), (personnel, "personnel_share")):
                    given = (self._fact(self.alliance.edition, member, quantity, year) for year in reversed(self.alliance.years))
                    last = next((fact for fact in given if fact), None)
                    if last:
                        cells.fact(at, last)
                continue
            spent, bought = self._latest(member)
            if spent:
                self._share_of(share, at, spent, self._gdp(member, spent))
            elif assumed := self.assumed.get(("spending_share_gdp", member, "")):
                share.fact(at, assumed)
            if spent and bought:
                equipment.put(at, 100 * bought.value / spent.value, kind="estimate", home=f"{bought.id} {spent.id}")
            else:
                equipment.fact(at, self._assumption("equipment_share", "eu-outside-nato", "EU27"))
            personnel.fact(at, self._assumption("personnel_share", "eu-outside-nato", "EU27"))
        self.values |= {"spending_share": share.done(), "equipment_share": equipment.done(), "personnel_share": personnel.done()}

    def _share_of(self, cells: Cells, at: int, spent: Fact | None, gdp: Fact | None) -> None:
        if spent and gdp:
            weaker = "estimate" if "estimate" in (spent.status, gdp.status) else spent.status
            cells.put(at, 100 * spent.value / gdp.value, kind=weaker, home=f"{spent.id} {gdp.id}")

    def _latest(self, member: str) -> tuple[Fact | None, Fact | None]:
        """The last year of which Eurostat gives both spending and investment of a member of the EU outside NATO."""
        spent, bought = ({fact.year: fact for fact in self._all(member, name) if fact.value > 0} for name in ("spending", "spending_investment"))
        year = max(spent.keys() & bought.keys(), default=0)
        return spent.get(year), bought.get(year)

    def _all(self, member: str, quantity: str) -> list[Fact]:
        series = self.store.series(self.store.newest("eurostat-gov-ev"), member, quantity)
        return [fact for fact in series if not fact.variant and fact.basis == "current"]

    def _gdp(self, member: str, spent: Fact) -> Fact | None:
        series = self.store.series(self.store.newest("imf-weo"), member, "gdp")
        mine = (fact for fact in series if (fact.year, fact.currency, fact.variant, fact.basis) == (spent.year, spent.currency, "", "current"))
        return next(mine, None)

    def _sustaining(self) -> None:
        cells = self._cells("sustaining_history", f"mean of equipment spending, {STOOD_STILL[0]} to {STOOD_STILL[-1]}, in which stocks stood still")
        for member, at in self.row.items():
            found: list[tuple[float, tuple[str, ...]]] = []
            for year in STOOD_STILL:
                if member in self.nato:
                    spent = self._fact(self.alliance.edition, member, "spending", year)
                    part = self._fact(self.alliance.edition, member, "equipment_share", year)
                    if spent and part:
                        factor, behind = self._euros(spent, member)
                        found.append((spent.value * factor * part.value / 100, (spent.id, part.id, *behind)))
            for bought in [] if member in self.nato else self._all(member, "spending_investment"):
                factor, behind = self._euros(bought, member)
                found.append((bought.value * factor, (bought.id, *behind)))
            if found:
                amounts = [amount for amount, _ in found]
                homes = dict.fromkeys(home for _, behind in found for home in behind)
                cells.put(at, sum(amounts) / len(amounts), low=min(amounts), high=max(amounts), kind="estimate", home=" ".join(homes))
        self.values["sustaining_history"] = cells.done()

    def _people(self) -> None:
        cells = self._cells("soldiers")
        for member, at in self.row.items():
            found = self._fact(self.alliance.edition, member, "military_personnel", self.base) or self.assumed.get(("military_personnel", member, ""))
            if found:
                cells.fact(at, found)
        self.values["soldiers"] = cells.done()

    def _stocks(self) -> None:
        cells = self._cells("stock", "latest count; pooled fleets shared by GDP, stocks of what is fired by spending")
        spending = self.values["gdp"].value * self.values["spending_share"].value
        pools = _table("pools")
        for k, row in enumerate(self.capabilities):
            if row["kind"] == "consumable":
                total = self._assumption("consumable_stock", _variant(row["name"]))
                theirs = [at for member, at in self.row.items() if member != LEADER]
                whole = sum(spending[at] for at in theirs)
                for at in theirs:
                    cells.fact((at, k), total, factor=spending[at] / whole)
                continue
            panel = self.alliance.panel(row["name"])
            for member, at in self.row.items():
                if panel.has(member, LATEST) and member != LEADER:
                    cells.fact((at, k), self.store.every[panel.cell(member, LATEST)[1]])
            for pool in pools:
                if pool["capability"] == row["name"] and panel.has(pool["pool"], LATEST):
                    self._share_pool(cells, k, pool, self.store.every[panel.cell(pool["pool"], LATEST)[1]])
        self.values["stock"] = cells.done()

    def _share_pool(self, cells: Cells, k: int, pool: dict[str, str], fact: Fact) -> None:
        gdp = self.values["gdp"].value
        members = [self.row[member] for member in sorted(self._group(pool["members"]))]
        whole = sum(gdp[at] for at in members)
        low, high = fact.bounds
        for at in members:
            if at == self.structure.leader:
                continue
            part, home = gdp[at] / whole, cells.homes[at, k]
            cells.put(
                (at, k), cells.value[at, k] + part * fact.value, low=cells.low[at, k] + part * low, high=cells.high[at, k] + part * high,
                kind="assumption", home=f"{home} {fact.id}".strip(),
            )  # fmt: skip

    def _contribution(self) -> None:
        assigned = self._cells("us_assigned", "as the study states it; what it does not state comes from the third scope")
        for s, (family, subject) in enumerate(SCOPES.values()):
            stated = {}
            if family:
                where = "source = ? AND subject = ? AND variant = '' AND starts_with(indicator, 'required_')"
                stated = {fact.indicator: fact for fact in self.store.facts(where, [self.store.newest(family), subject])}
            for k, name in enumerate(self.names):
                assigned.fact((s, k), stated.get(f"required_{name}") or self._assumption("us_assigned", _variant(name)))
        there = self._cells("us_contribution")
        there.put(STATES.index("full"), 100.0, kind="assumption", home="")
        there.fact(STATES.index("reduced"), self._assumption("us_contribution_reduced"))
        there.put(STATES.index("withdrawn"), 0.0, kind="assumption", home="")
        risk = self._cells("supply_risk")
        for state in ("reduced", "withdrawn"):
            risk.fact(STATES.index(state), self._assumption("supply_risk", state))
        self.values |= {"us_assigned": assigned.done(), "us_contribution": there.done(), "supply_risk": risk.done()}

    def _red(self) -> None:
        stock = self._cells("red_stock")
        for k, row in enumerate(self.capabilities):
            if row["kind"] == "stock":
                panel = self.alliance.panel(row["name"])
                if panel.has("RUS", LATEST):
                    stock.fact(k, self.store.every[panel.cell("RUS", LATEST)[1]])
        self.values["red_stock"] = stock.done()
        for name in ("new_production", "refurbishment", "depot_stock", "war_losses", "share_tied"):
            cells = self._cells(name)
            for k, capability in enumerate(self.names):
                fact = self.assumed.get((name, "RUS", _variant(capability)))
                if fact:
                    cells.fact(k, fact)
            self.values[name] = cells.done()
        for name in ("war_end_year", "postwar_level"):
            cells = self._cells(name)
            cells.fact((), self._assumption(name, subject="RUS"))
            self.values[name] = cells.done()

    def _assumptions(self) -> None:
        shares = self._cells("brigade_share")
        needs = self._cells("brigade_need")
        for g, kind in enumerate(KINDS_OF_BRIGADE):
            shares.fact(g, self._assumption("brigade_share", kind))
            for j, equipment in enumerate(EQUIPMENT):
                needs.fact((g, j), self._assumption(f"brigade_{equipment}", kind))
        there = self._cells("participation")
        for f, row in enumerate(self.frameworks):
            there.fact(f, self._assumption("participation", row["participation"]))
        shock = self._cells("growth_shock")
        shock.fact(..., self._assumption("growth_shock"))
        self.values |= {"brigade_share": shares.done(), "brigade_need": needs.done(), "participation": there.done(), "growth_shock": shock.done()}
        rows = {indicator for indicator, _, _ in self.assumed}
        for name, entry in INPUTS.items():
            if name in self.values or (entry.default is not None and name not in rows):
                continue
            cells = self._cells(name)
            if entry.dims:
                for place, label in enumerate(self.structure.axes[entry.dims[0]]):
                    cells.fact(place, self._assumption(name, _variant(label)))
            else:
                cells.fact((), self._assumption(name))
            self.values[name] = cells.done()

    def _assumption(self, quantity: str, variant: str = "", subject: str = "NATO_TOTAL") -> Fact:
        for where in (subject, "NATO_EUR", "NATO_EUR_CAN"):
            if (quantity, where, variant) in self.assumed:
                return self.assumed[quantity, where, variant]
        raise MissingFigure(f"the table of defaults has no {quantity}" + (f" for {variant}" if variant else ""), fix=f"add a row to {ASSUMED}.csv")


def _variant(name: str) -> str:
    return name.replace("_", "-")
