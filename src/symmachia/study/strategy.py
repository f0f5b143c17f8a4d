"""A strategy: a plan to follow, and a patch on the baseline, dated values at named paths."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.errors import StudyError, nearest
from symmachia.facts.shelf import DATA
from symmachia.lifetime import for_life
from symmachia.model.structure import REQUIREMENTS
from symmachia.study.paths import Path, widest_first
from symmachia.study.reading import by_path, given, items, keys, number, read, text
from symmachia.text import Mapping

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Iterable
    from collections.abc import Mapping as Named

    from numpy.typing import NDArray

    from symmachia.baseline.table import Baseline
    from symmachia.model.structure import Structure


@dataclass(frozen=True, slots=True)
class Change:
    """A value at a path: for all years, or dated."""

    path: Path
    value: float | None
    dated: tuple[tuple[int, float], ...] = ()

    def to_dict(self) -> Any:
        """As it stands in a study's canonical form."""
        return self.value if not self.dated else {str(year): value for year, value in self.dated}

    def values(self, baseline: Baseline, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """The values of the cells: linear between dates, from the base year's own value to the first date, constant after the last."""
        if not self.dated:
            return np.full(cells.shape, self.value, dtype=float)
        structure = baseline.structure
        for year, _ in self.dated:
            if not structure.base_year <= year <= structure.horizon:
                raise StudyError(
                    f"{year} lies outside {structure.base_year} to {structure.horizon}", where=self.path.where, fix="date it within the study's years"
                )
        years = [year for year, _ in self.dated]
        values = [value for _, value in self.dated]
        out = np.empty(cells.shape)
        start = baseline.values[self.path.name].value.ravel()[cells[0]]
        if self.path.name == "announced_share":
            places = self.path.places(structure)[0]
            start = baseline.values["spending_share"].value[places]
        for column, first in enumerate(start):
            known = (years, values) if years[0] == structure.base_year else ([structure.base_year, *years], [first, *values])
            out[:, column] = np.interp(structure.years, *known)
        return out


@dataclass(frozen=True, slots=True)
class Strategy:
    """What an alliance does. `prompted_by` is the statement that our construction answers to; it is not its speaker's plan. `levers` change the
    patch: where both name a cell, they count."""

    name: str
    title: str
    prompted_by: str
    plan_view: str
    plan_bases: tuple[str, ...]
    patch: tuple[Change, ...]
    where: str = ""
    levers: tuple[Change, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The canonical form: what it says, not where it was written."""
        return {
            "name": self.name,
            "plan": {"view": self.plan_view, "bases": list(self.plan_bases)},
            "patch": _plain(self.patch),
            **({"levers": _plain(self.levers)} if self.levers else {}),
        }

    def with_levers(self, levers: Named[str, Any], name: str = "") -> Strategy:
        """The same strategy with other values: `{"announced_share[nato-USA-ISL]": {2035: 3.0}, "joint_share": 40}`. One takes the place of the
        strategy's own at the same path, and counts wherever it meets another. `name` is that of the new strategy."""
        where = f"levers of {name or self.name}"
        changes = {change.path.text: change for change in _changes(by_path(levers, where))}
        return replace(
            self, name=name or self.name, patch=tuple(change for change in self.patch if change.path.text not in changes),
            levers=(*(change for change in self.levers if change.path.text not in changes), *changes.values()),
        )  # fmt: skip


def _plain(changes: tuple[Change, ...]) -> dict[str, Any]:
    return {change.path.text: change.to_dict() for change in sorted(changes, key=lambda change: change.path.text)}


@for_life(64)
def placed(structure: Structure, strategy: Strategy) -> tuple[tuple[Change, NDArray[np.int64]], ...]:
    """The changes of a strategy with their cells, in the order in which they are made: its levers last."""
    groups = (strategy.patch, strategy.levers)
    return tuple((group[at], cells) for group in groups for at, cells in widest_first([change.path for change in group], structure))


def load_strategy(name: pathlib.Path | str) -> Strategy:
    """A strategy from a file, or the shipped one of that name."""
    found, _ = read(name, "strategies")
    return parse_strategy(found)


def parse_strategy(found: Any, where: str = "") -> Strategy:
    """A strategy from its mapping."""
    known = keys(found, where, ("name", "title", "plan"), ("prompted_by", "patch"))
    plan = keys(known["plan"], known.where("plan"), ("view", "bases"))
    bases = items(plan, "bases")
    for basis in bases:
        if basis not in REQUIREMENTS:
            raise StudyError(f"there is no requirement {basis!r}", where=plan.where("bases"), fix=nearest(str(basis), REQUIREMENTS))
    patch = known.get("patch") or Mapping()
    if patch and not isinstance(patch, Mapping):
        raise StudyError("the patch is a mapping of paths", where=known.where("patch"), fix="write path: value, one a line")
    prompt = text(known, "prompted_by") if "prompted_by" in known else ""
    return Strategy(text(known, "name"), text(known, "title"), prompt, text(plan, "view"), tuple(bases), _changes(patch), known.where())


def _changes(patch: Mapping) -> tuple[Change, ...]:
    changes = tuple(_change(patch, key) for key in patch)
    seen: dict[str, str] = {}
    for change in changes:
        if change.path.text in seen:
            raise StudyError(
                f"the path {change.path.text!r} stands twice", where=change.path.where, fix=f"keep one (first in {seen[change.path.text]})"
            )
        seen[change.path.text] = change.path.where
    return changes


def restored(contents: Any, own: Iterable[Strategy], where: str) -> list[Strategy]:
    """The strategies of a run from their canonical forms. One that a study or the package holds is taken from there, so that a run of another is
    found out, and has the run's levers; any other is what the run says."""
    if not isinstance(contents, list):
        raise StudyError("strategies is a list", where=where)
    shipped = {file.stem for file in (DATA / "strategies").glob("*.yaml")}
    named = {strategy.name: strategy for strategy in own}
    found = []
    for content in contents:
        known = keys(given(content, where), where, ("name", "plan", "patch"), ("levers",))
        name = text(known, "name")
        levers = known.pop("levers", Mapping())
        base = named.get(name) or (load_strategy(name) if name in shipped else parse_strategy(given({**known, "title": name}, where), where))
        found.append(base.with_levers(levers) if levers else base)
    return found


def _change(patch: Mapping, key: str) -> Change:
    where = patch.where(key)
    path = Path.parse(key, where)
    entry, value = path.input, patch[key]
    if isinstance(value, Mapping) and "value" not in value:
        if "year" not in entry.dims:
            raise StudyError(f"{entry.name} has no years: its value holds throughout", where=where, fix="write one number")
        dated = []
        for year in value:
            if not year.isdigit() or len(year) != 4:
                raise StudyError(f"{year!r} is no year", where=value.where(year), fix="write year: value")
            dated.append((int(year), number(value[year], value.where(year), path.text, entry.low, entry.high, entry.unit)))
        return Change(path, None, tuple(sorted(dated)))
    return Change(path, number(value, where, path.text, entry.low, entry.high, entry.unit))
