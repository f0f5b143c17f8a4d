"""A contingency: the theatre that a campaign is fought in, from a file whose every figure is a fact, a source's or a marked assumption."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from symmachia.baseline.table import Values
from symmachia.errors import MissingFigure, StudyError, SymmachiaError
from symmachia.model.inputs import INPUTS, UNCHOSEN
from symmachia.study.members import places_of
from symmachia.study.paths import Path
from symmachia.study.reading import items, keys, number, read, text
from symmachia.text import Mapping

if TYPE_CHECKING:
    import pathlib

    import numpy as np
    from numpy.typing import NDArray

    from symmachia.baseline.table import Baseline
    from symmachia.facts.store import Fact

PARTS = ("campaign", "deterrence", "loss")
FREE = (*UNCHOSEN, "decoupling")
"""What no contingency states: a study chooses the first two, a strategy the third."""
GROUPS = {"war_site": "war_site", "neighbours": "neighbour"}


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the theatre. `fact` is the id of the fact that it is; without one `kind` is estimate or assumption, and `reason` says whose or
    why."""

    path: Path
    value: float | None
    low: float
    high: float
    kind: str
    fact: str
    reason: str
    rivals: tuple[str, ...]
    where: str


@dataclass(frozen=True, slots=True)
class Contingency:
    """Where a campaign is fought. `groups` are the words for the members in which it is, and for their neighbours; `plausibility` holds facts that a
    campaign's outcomes are held against, never fitted to."""

    name: str
    title: str
    rests_on: str
    groups: tuple[tuple[str, str, str], ...]
    figures: tuple[Figure, ...]
    plausibility: tuple[str, ...]
    where: str

    @property
    def assumed(self) -> float:
        """The share of its figures that are assumptions."""
        return sum(figure.kind == "assumption" for figure in self.figures) / len(self.figures)


def load_contingency(name: pathlib.Path | str) -> Contingency:
    """A contingency from a file, or the shipped one of that name."""
    found, path = read(name, "contingencies")
    known = keys(found, f"{path.name}:1", ("name", "title", "rests_on", "war_site", "values"), ("neighbours", "plausibility"))
    values = known["values"]
    if not isinstance(values, Mapping) or not values:
        raise StudyError("values is a mapping of inputs", where=known.where("values"), fix="write campaign_days: {value: 30, …}, one a line")
    return Contingency(
        name=text(known, "name"),
        title=text(known, "title"),
        rests_on=text(known, "rests_on"),
        groups=tuple((GROUPS[key], text(known, key), known.where(key)) for key in GROUPS if key in known),
        figures=tuple(_figure(key, values[key], values.where(key)) for key in values),
        plausibility=tuple(str(entry) for entry in items(known, "plausibility")) if known.get("plausibility") else (),
        where=f"{path.name}:1",
    )


def _figure(key: Any, found: Any, where: str) -> Figure:
    path = Path.parse(str(key), where)
    entry = path.input
    if entry.part not in PARTS or path.name in (*FREE, *GROUPS.values()):
        raise StudyError(f"{path.name} is not a contingency's to state", where=where, fix="a study samples it, or a strategy sets it")
    known = keys(found, where, (), ("value", "low", "high", "unit", "fact", "source", "assumption", "rivals"))
    homes = [word for word in ("fact", "source", "assumption") if word in known]
    if len(homes) != 1:
        raise StudyError(f"{path.text} has {' and '.join(homes) or 'no home'}", where=where, fix="give one of fact, source or assumption")
    if homes[0] == "fact" and "value" not in known:
        value, low, high = None, 0.0, 0.0
    else:
        if known.get("value") is None:
            raise StudyError(f"{path.text} has no value", where=where, fix=f"write value: and a number of {entry.unit}")
        if known.get("unit") != entry.unit:
            raise StudyError(f"{path.text} is counted in {entry.unit}, not {known.get('unit')!r}", where=where, fix=f"write unit: {entry.unit}")
        value, low, high = (
            number(known.get(word, known["value"]), known.where(word), f"{path.text}, {word}", entry.low, entry.high)
            for word in ("value", "low", "high")
        )
        if not low <= value <= high:
            raise StudyError(f"{path.text}: {value:g} does not lie between {low:g} and {high:g}", where=where, fix="order low, value, high")
    rivals = tuple(str(rival) for rival in items(known, "rivals")) if "rivals" in known else ()
    kind = {"fact": "", "source": "estimate", "assumption": "assumption"}[homes[0]]
    said = text(known, homes[0])
    return Figure(path, value, low, high, kind, said if homes[0] == "fact" else "", "" if homes[0] == "fact" else said, rivals, where)


def with_contingency(baseline: Baseline, contingency: Contingency) -> Baseline:
    """The baseline with the theatre's figures in it. Whatever neither the file nor the alliance states is named."""
    values = dict(baseline.values)
    cells = {name: _open(values[name]) for name in INPUTS if INPUTS[name].part in PARTS}
    structure = baseline.structure
    for name, words, where in contingency.groups:
        places = places_of(words, where, structure, baseline.groups)
        if structure.leader in places:
            raise StudyError(
                f"{structure.members[structure.leader]} leads, and stands in {words!r}", where=where, fix="the losses counted are those of the others"
            )
        for array, content in zip(cells[name], (100.0, 100.0, 100.0, "assumption", where), strict=True):
            array[places] = content
    for figure in contingency.figures:
        value, low, high, kind, home = _content(figure, baseline)
        places = figure.path.cells(structure).ravel()
        for array, content in zip(cells[figure.path.name], (value, low, high, kind, home), strict=True):
            array.reshape(-1)[places] = content
    missing = [
        name for name, (_, _, _, _, homes) in cells.items()
        if name not in (*FREE, *GROUPS.values()) and not all(homes.ravel().tolist())
    ]  # fmt: skip
    if missing:
        named = ", ".join(missing[:6]) + (" …" if missing[6:] else "")
        raise StudyError(
            f"the contingency {contingency.name} leaves {len(missing)} inputs without a figure: {named}",
            where=contingency.where, fix="state each under values; the template lists them with their units",
        )  # fmt: skip
    for name, (value, low, high, kinds, homes) in cells.items():
        values[name] = Values(name, value, low, high, kinds, homes, values[name].formula)
    return replace(baseline, values=values)


def _open(values: Values) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64], NDArray[np.object_], NDArray[np.object_]]:
    return values.value.copy(), values.low.copy(), values.high.copy(), values.kinds.copy(), values.homes.copy()


def _content(figure: Figure, baseline: Baseline) -> tuple[float, float, float, str, str]:
    """Value, bounds, kind and home. A figure that is a fact takes from it what the file does not state, and must agree with it; what a user has set
    takes the place of both."""
    if not figure.fact:
        return figure.value or 0.0, figure.low, figure.high, figure.kind, figure.where
    fact = _fact(figure.fact, figure.where, baseline)
    published = (baseline.store.published(fact.id) if baseline.store else None) or fact
    if figure.value is not None and figure.value != published.value:
        raise StudyError(
            f"{figure.path.text} is {figure.value:g} here and {published.value:g} in {fact.id}", where=figure.where,
            fix="drop the value, or the fact",
        )  # fmt: skip
    low, high = fact.bounds if figure.value is None or published is not fact else (figure.low, figure.high)
    entry = figure.path.input
    if not entry.low <= low <= high <= entry.high:
        raise StudyError(f"{fact.id} lies outside {entry.low:g} to {entry.high:g} {entry.unit}", where=figure.where, fix="name a fact of that unit")
    return fact.value, low, high, fact.status, fact.id


def _fact(name: str, where: str, baseline: Baseline) -> Fact:
    if baseline.store is None:
        raise StudyError("an alliance of your own has no fact store", where=where, fix="write value, unit and source instead of fact")
    try:
        return baseline.store.fact(name)
    except SymmachiaError as error:
        raise MissingFigure(f"{error}", where=where, fix="name the id of a fact") from None
