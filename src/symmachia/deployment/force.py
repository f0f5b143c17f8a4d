"""A force: the largest that a coalition keeps in a theatre for years, and what one of a given size asks of each contributor. docs/force.md."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.alliance import load
from symmachia.analysis.opening import prepared_study
from symmachia.deployment.costs import Cost, costs
from symmachia.deployment.fronts import Line, lines_of
from symmachia.deployment.keeping import keep, turns
from symmachia.deployment.mission import CARRIED, OFF_LIMITS, PARAMETERS, SERVED, Mission, load_mission
from symmachia.deployment.pools import Pools, pools
from symmachia.deployment.positions import Position, known_members
from symmachia.deployment.uncovered import Uncovered, uncovered
from symmachia.errors import CallError, StudyError, UnknownName, within
from symmachia.model.apportion import apportion
from symmachia.model.force import LONGEST, Schedule
from symmachia.model.inputs import INPUTS
from symmachia.study.members import places_of
from symmachia.study.study import countable

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from symmachia.alliance import Alliance
    from symmachia.baseline.table import Baseline
    from symmachia.ensemble.prepare import Prepared
    from symmachia.facts.store import Store
    from symmachia.study.study import Study

    Floats = NDArray[np.float64]

SAID, OPEN, ALL = "said", "open", "all"
GROUPS = (SAID, OPEN, ALL)
"""Who takes part: those who said that they send soldiers; with those of the undecided who come; everybody, whatever was said."""
RULES = ("capacity", "gdp", "population", "least_cost")
"""How a force is divided: by what each can keep there; by GDP; by inhabitants; or from the cheapest soldiers up."""
IN_THEATRE = ("air_defence_batteries",)
"""Enablers that stand where the soldiers stand; the others serve from allied territory, so that those who send no soldiers may send them."""
LIMITS = ("contributors", "dwell", "readiness", "losses", *CARRIED, *SERVED)
"""What binds the largest force: contributors that have or name no more; units at home between tours; units that are not ready in time; soldiers lost
to the service; an enabler."""
WHOLE_YEAR = 12


@dataclass(frozen=True, slots=True)
class Band:
    """The central case, and the 5, 50 and 95 per cent quantiles over the sampled ones."""

    central: float
    low: float
    median: float
    high: float


@dataclass(frozen=True, slots=True)
class Contributor:
    """A member: its brigades on paper, the soldiers that it can keep in the theatre, those that are asked of it, and the brigades that it then holds
    away, at rest or in training for them. `stance` is its latest position, empty where nothing is on record; `part` how far it is counted, an
    undecided one by its chance to come; `named` the most soldiers that were named for it."""

    member: str
    stance: str
    part: float
    named: int
    brigades: float
    most: float
    asked: float
    held: float


@dataclass(frozen=True, slots=True)
class Enabler:
    """How many soldiers an enabler serves, without the leading ally and with it."""

    name: str
    without: Band
    with_leader: Band


@dataclass(frozen=True, eq=False)
class Force:
    """The answer. Soldiers are those in the theatre, support included; arrays run over the central case and the sampled ones."""

    mission: Mission
    coalition: str
    members: tuple[str, ...]
    strategy: str
    start: int
    years: float
    size: float
    size_name: str
    us: bool
    who: str
    reserves: bool
    rule: str
    pools: Pools
    kept: Floats
    holds: NDArray[np.str_]
    prepared: Prepared
    baseline: Baseline

    @property
    def months(self) -> int:
        """Months for which the force stands in full."""
        return round(WHOLE_YEAR * self.years)

    @property
    def year(self) -> int:
        """Where the year of the decision stands in the spine."""
        return self.start - self.baseline.structure.base_year

    @property
    def places(self) -> list[int]:
        """Where the members stand in the alliance."""
        return [self.baseline.structure.members.index(member) for member in self.members]

    def stance(self, member: str) -> str:
        """A member's latest position, empty where nothing is on record."""
        said = self.mission.positions.get(member, ())
        return said[0].stance if said else ""

    def takes_part(self, group: str) -> Floats:
        """Who takes part in each case: 1 or 0, and centrally an undecided one by its chance. Axes: case × member.

        Of whom nothing is on record sends nobody, unless everybody does.
        """
        stances, cases = np.array([self.stance(member) for member in self.members]), self.pools.cases
        if group == ALL:
            return np.ones((cases, len(self.members)))
        found = np.repeat((stances == "sends")[None].astype(float), cases, axis=0)
        if group == OPEN:
            chance = self.pools.figures["turnout"][:, None]
            joins = (self.pools.luck < chance).astype(float)
            joins[0] = chance[0]
            found += joins * (stances == "undecided")
        return found

    @cached_property
    def share_kept(self) -> Floats:
        """Soldiers in the theatre for each brigade on paper, support included. One number a case."""
        figures = self.pools.figures
        return self.kept * figures["usable_share"] * (1.0 - figures["bound_share"]) * self.pools.with_support

    def each(self, group: str) -> Floats:
        """Soldiers that each member can keep in the theatre; no more than were named for it unless everybody sends. Axes: case × member."""
        return np.minimum(self.share_kept[:, None] * self.pools.brigades, self._ceilings(group))

    def rotated(self, group: str) -> Floats:
        """Soldiers that a group can keep there by rotation, enablers apart, by case."""
        return (self.each(group) * self.takes_part(group)).sum(1)

    def served(self, group: str, us: bool) -> dict[str, Floats]:
        """Soldiers that each enabler serves, by case, with the leading ally's or without."""
        figures, joins, found = self.pools.figures, self.takes_part(group), {}
        inside = self.leader in self.members
        if us and inside:
            joins[:, self.members.index(self.leader)] = 1.0
        for name, units in self.pools.units.items():
            there = units * joins if name in IN_THEATRE else units
            usable = there.sum(1) + (self.pools.led[name] if us and not inside else 0.0)
            found[name] = figures["released_share"] * usable * figures[name]
        for name in SERVED:
            found[name] = (figures[f"{name}_us"] if us or inside else 0.0) + (figures[name] if set(self.members) - {self.leader} else 0.0)
        return found

    @property
    def leader(self) -> str:
        """The leading ally, or an empty word."""
        structure = self.baseline.structure
        return structure.members[structure.leader] if structure.leader >= 0 else ""

    def fielded(self, group: str, us: bool) -> Floats:
        """The largest force, by case: what rotation keeps and every enabler serves."""
        return np.minimum(self.rotated(group), np.min(list(self.served(group, us).values()), axis=0))

    def largest(self, group: str = "", us: bool | None = None) -> Band:
        """The largest force of a group, `said`, `open` or `all`, with the leading ally's enablers or without."""
        return _band(self.fielded(group or self.who, self.us if us is None else us))

    def binding(self, group: str = "", us: bool | None = None) -> dict[str, float]:
        """What binds, as a share of the sampled cases in per cent, the most frequent first."""
        names, counts = np.unique(self.limits(group or self.who, self.us if us is None else us)[1:], return_counts=True)
        found = {str(name): 100.0 * float(count) / (self.pools.cases - 1) for name, count in zip(names, counts, strict=True)}
        return dict(sorted(found.items(), key=lambda one: -one[1]))

    def limits(self, group: str, us: bool) -> NDArray[np.str_]:
        """What binds, by case."""
        served = self.served(group, us)
        table = np.stack([self.rotated(group), *served.values()])
        names = np.array(["rotation", *served], dtype=object)[table.argmin(0)]
        more = (self.takes_part(group) * self.pools.brigades * (self.each(group) < self._ceilings(group))).any(1)
        return np.where(names == "rotation", np.where(more, self.holds, "contributors"), names).astype(str)

    @property
    def binds(self) -> str:
        """What binds in the central case."""
        return str(self.limits(self.who, self.us)[0])

    def attainable(self, soldiers: float, group: str = "", us: bool | None = None) -> float:
        """Share of the sampled cases, in per cent, in which a force of so many soldiers can be kept."""
        return 100.0 * float(np.mean(self.fielded(group or self.who, self.us if us is None else us)[1:] >= soldiers))

    @property
    def asked(self) -> float:
        """Soldiers in the theatre in the central case: the size, or the largest force where none is asked or the size cannot be kept."""
        largest = self.largest().central
        return min(self.size, largest) if self.size else largest

    @property
    def short(self) -> float:
        """Soldiers that the size asked for exceeds the largest force by, in the central case."""
        return max(0.0, self.size - self.largest().central)

    @cached_property
    def contributors(self) -> tuple[Contributor, ...]:
        """Every member in the central case, the largest contribution first. Parts of a force beyond reach are those of the largest."""
        joins, most = self.takes_part(self.who)[0], self.each(self.who)[0]
        parts = self._parts(joins * most)
        soldiers = self.pools.with_support[0]
        bound = 1.0 / self.kept[0] if self.kept[0] > 0 else 0.0
        rows = [
            Contributor(
                member, self.stance(member), float(joins[m]), self._named(member), float(self.pools.brigades[0, m]), float(most[m]), float(parts[m]),
                float(parts[m] / soldiers * bound),
            )
            for m, member in enumerate(self.members)
        ]  # fmt: skip
        return tuple(sorted(rows, key=lambda row: (-row.asked, -row.most, row.member)))

    def _parts(self, most: Floats) -> Floats:
        if self.rule == "least_cost":
            left, parts = self.asked, np.zeros(len(most))
            for m in np.lexsort((np.arange(len(most)), self.pay)):
                parts[m] = min(left, most[m])
                left -= parts[m]
            return parts
        weights = {
            "capacity": most,
            "gdp": self.pools.quantities["gdp"][self.year, self.places],
            "population": self.baseline.population[self.places],
        }[self.rule]
        return apportion(self.asked, weights, most)

    @cached_property
    def pay(self) -> Floats:
        """What a soldier of each member is paid a year, EUR million."""
        people, paid = (self.pools.quantities[name][self.year, self.places] for name in ("people", "personnel"))
        return np.divide(paid, people, out=np.zeros_like(people), where=people > 0)

    @cached_property
    def enablers(self) -> tuple[Enabler, ...]:
        """How many soldiers each enabler serves."""
        without, added = self.served(self.who, False), self.served(self.who, True)
        return tuple(Enabler(name, _band(without[name]), _band(added[name])) for name in without)

    @cached_property
    def schedule(self) -> Schedule:
        """How one unit that can be deployed is sent by turns, month by month, in the central case."""
        return turns(self.pools, 0, self.months, self.reserves).scheduled()

    @cached_property
    def path(self) -> list[float]:
        """Soldiers in the theatre at the end of each month from the decision on, in the central case."""
        first, found = self.schedule, self.largest().central
        return [float(level) for level in self.asked * np.minimum(1.0, first.there.sum(0) / first.presence)] if found and first.presence else []

    @property
    def factor(self) -> float:
        """Soldiers held for each one in the theatre, of those who can be deployed, in the central case."""
        return 1.0 / float(self.kept[0]) if self.kept[0] > 0 else float("inf")

    @property
    def brigades(self) -> float:
        """Brigades in the theatre in the central case."""
        return self.asked / float(self.pools.with_support[0])

    @cached_property
    def costs(self) -> tuple[Cost, ...]:
        """What the force costs a year, by each published figure and by ours."""
        return costs(self)

    @cached_property
    def fronts(self) -> tuple[Line, ...]:
        """What holding the line of contact would take, by each published density."""
        return lines_of(self)

    @cached_property
    def uncovered(self) -> tuple[Uncovered, ...]:
        """What stays uncovered at home, by capability and year, while the force stands."""
        return uncovered(self, self.asked)

    def would_close(self) -> dict[str, float]:
        """Soldiers in the theatre, in the central case, if one thing were different: the undecided come, caveats lifted, the leading ally's enablers,
        reserves, or half the dwell. Only where it is not so already."""
        found = {}
        if self.who == SAID:
            found["undecided"] = float(self.fielded(OPEN, self.us)[0])
        if self.who != ALL:
            found["caveats"] = float(self.fielded(ALL, self.us)[0])
        if not self.us:
            found["us"] = float(self.fielded(self.who, True)[0])
        if not self.reserves:
            found["reserves"] = self._other(reserves=True)
        found["dwell"] = self._other(dwell=0.5)
        return found

    def _other(self, *, reserves: bool = False, dwell: float = 1.0) -> float:
        kept = turns(self.pools, 0, self.months, self.reserves or reserves, dwell).scheduled()
        scale = kept.presence / self.kept[0] if self.kept[0] > 0 else 0.0
        able = np.minimum(self.share_kept[0] * scale * self.pools.brigades[0], self._ceilings(self.who))
        return min(float(able @ self.takes_part(self.who)[0]), *(float(cap[0]) for cap in self.served(self.who, self.us).values()))

    def _ceilings(self, group: str) -> Floats:
        named = np.array([self._named(member) for member in self.members], dtype=float)
        return np.where((named > 0) & (group != ALL), named, np.inf)

    def _named(self, member: str) -> int:
        """The latest number of soldiers that was named for a member, 0 where none was."""
        return next((one.most for one in self.mission.positions.get(member, ()) if one.most), 0)

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain data."""
        return {
            "mission": self.mission.name,
            "coalition": self.coalition,
            "strategy": self.strategy,
            "start": self.start,
            "years": self.years,
            "size": self.size,
            "us": self.us,
            "who": self.who,
            "reserves": self.reserves,
            "rule": self.rule,
            "futures": self.pools.cases - 1,
            "largest": {group: {who: asdict(self.largest(group, us)) for who, us in (("without", False), ("with", True))} for group in GROUPS},
            "attainable": self.attainable(self.size),
            "short": self.short,
            "binds": self.binds,
            "binding": self.binding(),
            "factor": self.factor,
            "brigades": self.brigades,
            "path": self.path,
            "contributors": [asdict(row) for row in self.contributors],
            "enablers": [asdict(row) for row in self.enablers],
            "uncovered": [asdict(row) for row in self.uncovered],
            "costs": [asdict(row) for row in self.costs],
            "fronts": [asdict(row) for row in self.fronts],
            "would_close": self.would_close() if self.short else {},
            "positions": [_plain(one) for said in self.mission.positions.values() for one in said],
            "assumed": [one.name for one in self.mission.parameters.values() if one.kind == "assumption"],
        }


def force(
    size: float | str = 0, *, coalition: str = "EU+GBR+NOR", years: float = 3.0, start: int = 2027, us: bool = False, who: str = OPEN,
    reserves: bool = False, rule: str = "capacity", held: Mapping[str, Any] | None = None, mission: Mission | pathlib.Path | str = "ukraine",
    strategy: str = "status_quo", study: Study | pathlib.Path | str = "debate", futures: int = 512, alliance: Alliance | None = None,
) -> Force:  # fmt: skip
    """The largest force that a coalition can keep in the mission's theatre for some years, or what one of `size` soldiers asks of each member; a size
    may be a name of the mission's.

    `us`: with the leading ally's enablers. `who` sends: those who `said` so; those and the undecided who come, which is drawn (`open`); or `all`,
    whatever was said. Unless all do, nobody sends more than was named for it. `held` gives figures of the mission, or inputs of the study, one value
    in every case, `{"dwell": 3, "readiness": 60}`, or a narrower range, `{"usable_share": (30, 50)}`.
    """
    alliance = alliance or load()
    ours, theirs = _parted(held or {})
    store = alliance.store
    found = (mission if isinstance(mission, Mission) else load_mission(store, mission)).at(ours)
    soldiers, name = _size(size, found, store)
    for kind, word, known in (("rule", rule, RULES), ("group", who, GROUPS)):
        if word not in known:
            raise UnknownName(kind, word, known)
    within(years=(years, 1 / WHOLE_YEAR, LONGEST / WHOLE_YEAR), futures=(futures, 1, 2**16))
    countable(futures, "sobol")
    prepared, baseline = prepared_study(study, alliance=alliance, held=theirs)
    structure = baseline.structure
    if strategy not in prepared.strategies:
        raise UnknownName("strategy", strategy, prepared.strategies)
    if start not in structure.years:
        raise CallError(f"start is {start}", fix=f"give a year from {structure.base_year} to {structure.horizon}")
    known_members(found.positions, (*structure.members, *store.states))
    members = tuple(structure.members[m] for m in places_of(coalition, "", structure, baseline.groups))
    if not members:
        raise StudyError(f"{coalition!r} leaves nobody", fix="name a member")
    drawn = pools(prepared, baseline, strategy, found, members, start, futures)
    kept = keep(drawn, round(WHOLE_YEAR * years), reserves)
    return Force(
        mission=found, coalition=coalition, members=members, strategy=strategy, start=start, years=years, size=soldiers, size_name=name, us=us,
        who=who, reserves=reserves, rule=rule, pools=drawn, kept=kept.presence, holds=kept.holds, prepared=prepared, baseline=baseline,
    )  # fmt: skip


def _parted(held: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is held of the mission's figures, and of the study's inputs."""
    for name in held:
        if name not in PARAMETERS and name.partition("[")[0] not in INPUTS:
            raise UnknownName("figure of the mission or input", name, (*PARAMETERS, *INPUTS))
    ours = {name: value for name, value in held.items() if name in PARAMETERS}
    return ours, {name: value for name, value in held.items() if name not in ours}


def _size(size: float | str, mission: Mission, store: Store) -> tuple[float, str]:
    """Soldiers and the name of a size, from a number or from a name of the mission's."""
    if isinstance(size, str) and size.strip().lower() == OFF_LIMITS:
        raise CallError(
            "a force by inhabitants is refused here",
            why="such rules come from the pacification of a population: soldiers among people who may be hostile. A force that guards a ceasefire "
            "stands beside the country's own army and faces another one; what it needs follows from the line and the task",
            fix=f"ask for a size of the mission ({', '.join(mission.sizes)}) or look at its fronts",
        )  # fmt: skip
    try:
        soldiers, name = float(size), ""
    except ValueError:
        if size not in mission.sizes:
            raise UnknownName("size", str(size), mission.sizes) from None
        soldiers, name = store.fact(mission.sizes[str(size)]).value, str(size)
    within(size=(soldiers, 0.0, 5e6))
    return soldiers, name


def _band(values: Floats) -> Band:
    return Band(float(values[0]), *map(float, np.quantile(values[1:], (0.05, 0.5, 0.95))))


def _plain(one: Position) -> dict[str, Any]:
    return {key: amount for key, amount in asdict(one).items() if key != "where"}
