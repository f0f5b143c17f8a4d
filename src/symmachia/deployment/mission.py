"""A mission: the sizes it is given, and how soldiers and enablers serve it, from a file whose every figure is a fact or a marked assumption."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from symmachia.baseline.table import HELD
from symmachia.deployment.positions import Position, load_positions
from symmachia.errors import MissingFigure, StudyError, UnknownName
from symmachia.study.reading import Beside, keys, number, read, text
from symmachia.text import Mapping

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Mapping as Named

    from symmachia.facts.store import Fact, Store

CARRIED = ("air_defence_batteries", "aew_isr_aircraft", "heavy_airlift")
"""Enablers that the spine counts; the mission says how many soldiers a unit serves."""
SERVED = ("medical", "logistics")
"""Enablers that nobody counts; the mission says how many soldiers they serve, and how many more with the leading ally."""
_PER_UNIT, _HEADS = ("soldiers per unit", 1.0, 1e6), ("soldiers", 0.0, 1e7)
PARAMETERS = {
    "usable_share": ("percent", 0.0, 100.0), "bound_share": ("percent", 0.0, 100.0), "tour": ("months", 1.0, 60.0), "overlap": ("months", 0.0, 12.0),
    "dwell": ("times", 0.0, 20.0), "leaving": ("percent", 0.0, 100.0), "attrition": ("percent per month", 0.0, 100.0),
    "refill": ("percent per month", 0.0, 100.0), "buildup": ("months", 0.0, 120.0), "support_ratio": ("times", 0.0, 10.0),
    "reserve_share": ("percent", 0.0, 500.0), "reserve_dwell": ("times", 0.0, 20.0), "reserve_months": ("months", 0.0, 120.0),
    "turnout": ("percent", 0.0, 100.0), "released_share": ("percent", 0.0, 100.0),
    **dict.fromkeys(CARRIED, _PER_UNIT), **dict.fromkeys(SERVED, _HEADS), **{f"{name}_us": _HEADS for name in SERVED},
}  # fmt: skip
"""What a mission states: the unit of each figure, and its bounds."""
HOMES = ("fact", "source", "assumption")
LISTS = {"sizes": "persons", "costs": "million", "fronts": "km", "beside": "persons"}
"""Facts by name, and the unit in which each is counted."""
FACTS = {"soldiers": "persons", "soldiers per unit": "persons"}
"""The unit of a fact where it is not that of the figure."""
OFF_LIMITS = "population"
"""The rule that is refused."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A figure of the mission. `home` is the id of the fact that it is, or file and line; `reason` says whose or why where there is no fact."""

    name: str
    value: float
    low: float
    high: float
    unit: str
    kind: str
    home: str
    reason: str

    @property
    def scale(self) -> float:
        """What turns its unit into the engines' own."""
        return 0.01 if self.unit.startswith("percent") else 1.0


@dataclass(frozen=True, slots=True)
class Mission:
    """Sizes, costs of a soldier-year, kilometres a brigade holds, and what others found that armies can sustain (`beside`) are ids of facts by name;
    `front` is the length of the line, a fact too."""

    name: str
    title: str
    rests_on: str
    sizes: dict[str, str]
    costs: dict[str, str]
    fronts: dict[str, str]
    beside: dict[str, str]
    front: str
    parameters: dict[str, Parameter]
    positions: dict[str, tuple[Position, ...]]
    where: str

    def at(self, held: Named[str, Any]) -> Mission:
        """The mission with some figures at one value, or within a narrower range, whose central value is then the nearest to its own."""
        return replace(self, parameters={**self.parameters, **{name: _held(self.parameters[name], value) for name, value in held.items()}})


def load_mission(store: Store, name: pathlib.Path | str = "ukraine") -> Mission:
    """A mission from a file, or the shipped one of that name."""
    found, path = read(name, "missions")
    known = keys(found, f"{path.name}:1", ("name", "title", "rests_on", *LISTS, "front", "values"), ("positions",))
    lists = {key: _facts(known, key, unit, store) for key, unit in LISTS.items()}
    values = keys(known["values"], known.where("values"), PARAMETERS)
    return Mission(
        name=text(known, "name"),
        title=text(known, "title"),
        rests_on=text(known, "rests_on"),
        **lists,
        front=_fact(known, "front", "km", store).id,
        parameters={key: _parameter(key, values[key], values.where(key), store) for key in PARAMETERS},
        positions=load_positions(Beside(path)(text(known, "positions"), "positions")) if "positions" in known else {},
        where=f"{path.name}:1",
    )


def _facts(found: Mapping, key: str, unit: str, store: Store) -> dict[str, str]:
    listed = found[key]
    if not isinstance(listed, Mapping) or not listed:
        raise StudyError(f"{key} is a mapping of names to facts", where=found.where(key), fix="write division: and the id of a fact, one a line")
    if OFF_LIMITS in listed:
        raise StudyError(f"no size is called {OFF_LIMITS}", where=listed.where(OFF_LIMITS), fix="sizes by inhabitants are refused: choose a name")
    return {name: _fact(listed, name, unit, store).id for name in listed}


def _fact(found: Mapping, key: str, unit: str, store: Store) -> Fact:
    where = found.where(key)
    try:
        fact = store.fact(text(found, key))
    except UnknownName as error:
        raise MissingFigure(error.what, where=where, fix=error.fix) from None
    if fact.unit != unit:
        raise StudyError(f"{key} is counted in {unit}, and {fact.id} in {fact.unit}", where=where, fix="name a fact in that unit")
    return fact


def _parameter(name: str, found: Any, where: str, store: Store) -> Parameter:
    unit, least, most = PARAMETERS[name]
    stated = ("value", "low", "high", "unit")
    known = keys(found, where, (), (*stated, *HOMES))
    homes = [word for word in HOMES if word in known]
    if len(homes) != 1:
        raise StudyError(f"{name} has {' and '.join(homes) or 'no home'}", where=where, fix="give one of fact, source or assumption")
    if homes == ["fact"]:
        for word in stated:
            if word in known:
                raise StudyError(
                    f"{name} has a fact and a {word} of its own", where=known.where(word), fix=f"leave {word} out, or make it an assumption"
                )
        fact, place = _fact(known, "fact", FACTS.get(unit, unit), store), known.where("fact")
        value, low, high = (number(amount, place, name, least, most) for amount in (fact.value, *fact.bounds))
        return Parameter(name, value, low, high, unit, fact.status, fact.id, "")
    if known.get("unit") != unit:
        raise StudyError(f"{name} is counted in {unit}, not {known.get('unit')!r}", where=where, fix=f"write unit: {unit}")
    if known.get("value") is None:
        raise StudyError(f"{name} has no value", where=where, fix=f"write value: and a number of {unit}")
    value, low, high = (
        number(known.get(word, known["value"]), known.where(word), f"{name}, {word}", least, most) for word in ("value", "low", "high")
    )
    if not low <= value <= high:
        raise StudyError(f"{name}: {value:g} does not lie between {low:g} and {high:g}", where=where, fix="order low, value, high")
    return Parameter(name, value, low, high, unit, "assumption" if homes == ["assumption"] else "estimate", where, text(known, homes[0]))


def _held(one: Parameter, value: Any) -> Parameter:
    ends = list(value) if isinstance(value, (list, tuple)) else [value]
    if not 1 <= len(ends) <= 2:
        raise StudyError(f"{one.name} is held at {len(ends)} values", where=HELD, fix="give one, or the two ends of a range")
    unit, least, most = PARAMETERS[one.name]
    low, *rest = (number(end, HELD, one.name, least, most, unit) for end in ends)
    high = rest[0] if rest else low
    if low > high:
        raise StudyError(f"{one.name} is held between {low:g} and {high:g}", where=HELD, fix="give the low end first")
    return replace(one, value=min(max(one.value, low), high), low=low, high=high, kind="assumption", home=HELD, reason="")
