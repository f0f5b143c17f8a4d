"""What a plan starts from: one future as the kernel runs it when nothing is ordered, as arrays over years, members and capabilities."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from symmachia.ensemble.replay import CENTRAL, replay
from symmachia.model.inputs import EQUIPMENT, INPUTS, STATES
from symmachia.model.structure import BRIGADES, FOLLOWED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from symmachia.baseline.table import Baseline
    from symmachia.ensemble.prepare import Prepared

    Floats = NDArray[np.float64]

WITHDRAWN = STATES.index("withdrawn")
INSTEAD = ("plan_orders", "plan_recruits", "plan_lines", "plan_price", "plan_payers", "plan_until_exit", "new_lines")
"""What a plan decides in place of a strategy."""


@dataclass(frozen=True, eq=False)
class Case:
    """One future without a plan. Members are those of the plan's framework, the leading ally left out; money in EUR million, shares as fractions.

    `stock[t, m, k]` is what there is when nothing is ordered, `wanted[t, k]` what replacement asks of the makers and `replaced` what it gets, of
    which `renewal[t, m, k]` is each member's share; `lines[t, k]` is what they can then deliver. `required[t, k]` are usable units that members must
    bring, beyond the leading ally's.
    """

    years: tuple[int, ...]
    members: tuple[str, ...]
    capabilities: tuple[str, ...]
    stock: Floats
    wanted: Floats
    replaced: Floats
    renewal: Floats
    imports: Floats
    lines: Floats
    output: Floats
    ramp: Floats
    lead: Floats
    life: Floats
    price: Floats
    running: Floats
    crew: Floats
    people: Floats
    wage: Floats
    staying: float
    recruits: Floats
    payable: Floats
    running_money: Floats
    growth_money: Floats
    gdp: Floats
    population: Floats
    convert: Floats
    required: Floats
    tolerance: float
    line_cost: float
    discount: float
    brigades: int
    carried: tuple[int, ...]
    kinds: Floats
    asked: Floats

    @property
    def fair(self) -> Floats:
        """Each member's share of the framework's GDP, by year."""
        return self.gdp / self.gdp.sum(1, keepdims=True)

    @property
    def worth(self) -> Floats:
        """What a euro of each year is worth in the base year."""
        return (1.0 + self.discount) ** -np.arange(len(self.years), dtype=float)


def case(prepared: Prepared, strategy: int, baseline: Baseline, future: int = CENTRAL, exit_year: int | None = None) -> Case:
    """What a plan for a strategy starts from in one future. `exit_year`: when the leading ally leaves for good, in place of the study's own."""
    structure, setting = prepared.structure, replace(prepared.settings[strategy], allocation=FOLLOWED)
    q = replay(_idle(prepared, strategy, setting, {} if exit_year is None else {"exit_year": exit_year, "exit_state": WITHDRAWN}), 0, future)
    f, z = structure.views[setting.plan_view]
    inside = np.asarray(structure.inside)[f] > 0
    inside[structure.leader] &= structure.leader < 0
    ours = np.flatnonzero(inside)
    there = structure.led(f) * q["us_contribution"][z]
    beyond = np.array([q["required"][:, f, b] - there * q["us_assigned"][setting.bases[b][1]] for b in setting.plan_bases])
    wage = np.divide(q["personnel"][0], q["people"][0], out=np.zeros_like(q["people"][0]), where=q["people"][0] > 0)
    people, payable = _kept(q, wage, setting.comparison == "equal_adequacy")
    free_of_limits = setting.comparison == "equal_adequacy"
    running_money = (1.0 - q["marginal_equipment_share"][0] - q["marginal_personnel_share"][0]) * q["extra"]
    wanted = q["coverage"][:, :, None] * q["new_build_share"] * np.minimum(q["stock"], q["stock"][0]) / q["life_years"]
    whole = wanted.sum(1)
    place = {name: at for at, name in enumerate(structure.capabilities)}
    kinds = q["brigade_share"] / q["brigade_share"].sum()
    return Case(
        years=structure.years,
        members=tuple(structure.members[m] for m in ours),
        capabilities=structure.capabilities,
        stock=q["stock"][:, ours],
        wanted=whole,
        replaced=np.minimum(whole, q["lines"] + q["imports"]),
        renewal=np.divide(wanted[:, ours], whole[:, None], out=np.zeros_like(wanted[:, ours]), where=whole[:, None] > 0),
        imports=q["imports"],
        lines=q["lines"],
        output=q["base_deliveries"],
        ramp=q["ramp"],
        lead=q["lead_years"],
        life=q["life_years"],
        price=q["price"],
        running=q["running"],
        crew=q["people_per_unit"],
        people=people[:, ours],
        wage=wage[ours],
        staying=1.0 - float(q["exit_rate"][0]),
        recruits=q["recruit_cap"][0] * q["people"][0, ours],
        payable=payable[:, ours],
        running_money=np.full_like(running_money, np.inf)[:, ours] if free_of_limits else np.maximum(0.0, running_money[:, ours]),
        growth_money=np.full_like(q["free"], np.inf)[:, ours] if free_of_limits else q["free"][:, ours],
        gdp=q["gdp"][:, ours],
        population=baseline.population[ours],
        convert=q["readiness"] * q["participation"][f],
        required=np.maximum(0.0, beyond.max(0)),
        tolerance=float(q["closing_tolerance"][0]),
        line_cost=float(q["line_cost"][0]),
        discount=float(q["discount_rate"][0]),
        brigades=place.get(BRIGADES, -1),
        carried=tuple(place.get(name, -1) for name in EQUIPMENT),
        kinds=kinds,
        asked=q["brigade_need"],
    )


def _idle(prepared: Prepared, strategy: int, setting: object, stated: Mapping[str, float] | None = None) -> Prepared:
    """The study with one strategy that follows a plan in which nothing is ordered, and with `stated` values of single inputs."""
    from symmachia.model import arrays

    start, shapes = arrays.offsets(prepared.structure), arrays.input_shapes(prepared.structure)
    theta = prepared.theta[strategy].copy()
    for name in INSTEAD:
        theta[start[name] : start[name] + int(np.prod(shapes[name]))] = 0.0
    for name, value in (stated or {}).items():
        theta[start[name]] = value
    return replace(prepared, settings=(setting,), strategies=prepared.strategies[strategy : strategy + 1], theta=theta[None])


def _kept(q: dict[str, Floats], wage: Floats, unlimited: bool) -> tuple[Floats, Floats]:
    """(30) for today's units alone: soldiers by year when those who leave are replaced as far as cap and pay allow, and how many can be paid."""
    people = np.repeat(q["people"][:1], len(q["people"]), axis=0)
    payable = np.divide(q["personnel"], wage, out=np.zeros_like(people), where=wage > 0)
    for t in range(1, len(people)):
        stay = (1.0 - q["exit_rate"][0]) * people[t - 1]
        joining = np.minimum(np.maximum(0.0, people[0] - stay), q["recruit_cap"][0] * people[0])
        people[t] = stay + (joining if unlimited else np.minimum(joining, np.maximum(0.0, payable[t] - stay)))
    return people, np.full_like(payable, np.inf) if unlimited else np.maximum(payable, people)


def followed(prepared: Prepared, strategy: int, case: Case, decided: dict[str, Floats], future: int = CENTRAL) -> dict[str, Floats]:
    """The same future as the kernel runs it when a plan is followed: `decided` holds the plan's own inputs over the case's members."""
    from symmachia.model import arrays

    structure = prepared.structure
    idle = _idle(prepared, strategy, replace(prepared.settings[strategy], allocation=FOLLOWED))
    start, shapes = arrays.offsets(structure), arrays.input_shapes(structure)
    ours = [structure.members.index(member) for member in case.members]
    theta = idle.theta[0].copy()
    for name, values in decided.items():
        whole = np.zeros(shapes[name])
        if "member" in INPUTS[name].dims:
            whole[:, ours] = values
        else:
            whole[...] = values
        theta[start[name] : start[name] + whole.size] = whole.ravel()
    return replay(replace(idle, theta=theta[None]), 0, future)
