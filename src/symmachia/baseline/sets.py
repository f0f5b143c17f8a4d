"""What a user's alliance is made of: its members, frameworks, regions, areas, scopes and capabilities. No figure of theirs stands here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.baseline.table import Capability, Unpriced
from symmachia.baseline.tables import read_table
from symmachia.errors import DataError, UnknownName, nearest
from symmachia.model.structure import Area, Structure
from symmachia.strictyaml import read

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from symmachia.baseline.tables import Row
    from symmachia.strictyaml import Lines

MOST = 250
"""Names that an axis may have."""
KEYS = ("title", "currency", "price_year", "base_year", "horizon", "leader", "regions", "frameworks", "areas", "scopes", "unpriced")
MEMBER_COLUMNS = ("member", "name", "region")
CAPABILITY_COLUMNS = ("name", "label", "unit", "area", "kind")
AGGREGATORS = ("sum", "weakest", "best", "ces")
KINDS = ("stock", "consumable")
EFFECTS = ("dearer", "cheaper")
NOBODY = "none"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_SCOPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_TAKEN = ("all", NOBODY)


@dataclass(frozen=True, eq=False)
class Sets:
    """The alliance without its figures. `daily_use` of its capabilities is still 0."""

    title: str
    currency: str
    price_year: int
    structure: Structure
    names: dict[str, str]
    capabilities: tuple[Capability, ...]
    unpriced: tuple[Unpriced, ...]


def read_sets(folder: Path) -> Sets:
    """The sets of an alliance from `alliance.yaml`, `members.csv` and `capabilities.csv`."""
    found = _Sheet(*read(folder / "alliance.yaml"))
    found.keys((), KEYS[:-1], KEYS[-1:])
    base = found.whole("base_year", 1950, 2200)
    regions, scopes = found.names("regions"), found.names("scopes", _SCOPE)
    areas = found.areas()
    members = _rows(folder / "members.csv", MEMBER_COLUMNS, "member")
    for row in members.values():
        _known("region", row["region"], regions, row.where)
    capabilities = tuple(_capability(row, areas) for row in _rows(folder / "capabilities.csv", CAPABILITY_COLUMNS, "name").values())
    frameworks = found.frameworks(members)
    for name, row in members.items():
        if not any(name in inside for inside in frameworks.values()):
            raise DataError(f"{name} stands in no framework", where=row.where, fix="name it in a framework of alliance.yaml")
    structure = Structure(
        base_year=base,
        horizon=found.whole("horizon", base + 1, base + 100),
        members=tuple(members),
        regions=regions,
        region_of=tuple(regions.index(row["region"]) for row in members.values()),
        leader=found.leader(members, frameworks),
        capabilities=tuple(capability.name for capability in capabilities),
        areas=areas,
        area_of=tuple([area.name for area in areas].index(capability.area) for capability in capabilities),
        frameworks=tuple(frameworks),
        inside=np.array([[float(name in inside) for name in members] for inside in frameworks.values()]),
        scopes=scopes,
    )
    for position, area in enumerate(areas):
        if position not in structure.area_of:
            raise DataError(f"the area {area.name} has no capability", where=found.lines.where("areas", area.name), fix="drop it")
    names = {name: row["name"] for name, row in members.items()}
    return Sets(found.text("title"), found.currency(), found.whole("price_year", 1950, 2200), structure, names, capabilities, found.unpriced())


@dataclass(frozen=True)
class _Sheet:
    """The keys of `alliance.yaml`."""

    data: Any
    lines: Lines

    def at(self, *keys: str) -> Any:
        found = self.data
        for key in keys:
            found = found[key]
        return found

    def keys(self, at: tuple[str, ...], required: tuple[str, ...], optional: tuple[str, ...] = ()) -> dict[str, Any]:
        """A mapping with these keys and no others."""
        found = self.at(*at)
        if not isinstance(found, dict):
            raise DataError("a mapping of keys is wanted here", where=self.lines.where(*at), fix=f"its keys are {', '.join((*required, *optional))}")
        for key in found:
            if key not in (*required, *optional):
                raise DataError(f"unknown key {key!r}", where=self.lines.where(*at, key), fix=nearest(key, (*required, *optional)))
        for key in required:
            if key not in found:
                raise DataError(f"the key {key!r} is missing", where=self.lines.where(*at), fix=f"add {key}:")
        return found

    def mapping(self, key: str) -> dict[str, Any]:
        """A mapping whose keys are names of the user's."""
        found = self.at(key)
        if not isinstance(found, dict) or not found:
            raise DataError(f"{key} is a mapping of names", where=self.lines.where(key), fix="write name: and what it holds, one a line")
        _few(found, key, self.lines.where(key))
        for name in found:
            _named(name, key, self.lines.where(key, name))
        return found

    def text(self, *keys: str) -> str:
        found = self.at(*keys)
        if not isinstance(found, str) or not found.strip():
            raise DataError(f"{keys[-1]} is a text, not {found!r}", where=self.lines.where(*keys), fix="write it in quotes")
        return " ".join(found.split())

    def whole(self, key: str, low: int, high: int) -> int:
        found = self.at(key)
        if isinstance(found, bool) or not isinstance(found, int) or not low <= found <= high:
            raise DataError(f"{key} is a year from {low} to {high}, not {found!r}", where=self.lines.where(key), fix="write four digits")
        return found

    def one_of(self, known: tuple[str, ...], *keys: str) -> str:
        found = self.text(*keys)
        _known(keys[-1], found, known, self.lines.where(*keys))
        return found

    def items(self, *keys: str) -> list[str]:
        """A list of texts in which none stands twice."""
        found = self.at(*keys)
        where = self.lines.where(*keys)
        if not isinstance(found, list) or not found or not all(isinstance(item, str) for item in found):
            raise DataError(f"{keys[-1]} is a list of names", where=where, fix="write [one, two]")
        _few(found, keys[-1], where)
        for position, name in enumerate(found):
            if name in found[:position]:
                raise DataError(f"{name!r} stands twice", where=self.lines.where(*keys, position), fix="keep one")
        return found

    def names(self, key: str, form: re.Pattern[str] = _NAME) -> tuple[str, ...]:
        found = self.items(key)
        for position, name in enumerate(found):
            _named(name, key, self.lines.where(key, position), form)
        return tuple(found)

    def currency(self) -> str:
        found = self.text("currency")
        if not re.fullmatch(r"[A-Z]{3,4}", found):
            raise DataError(f"{found!r} is no currency", where=self.lines.where("currency"), fix="write three or four capital letters: EUR")
        return found

    def areas(self) -> tuple[Area, ...]:
        areas = []
        for name in self.mapping("areas"):
            at = ("areas", name)
            keys = self.keys(at, ("aggregator", "reason"), ("nu",))
            aggregator = self.one_of(AGGREGATORS, *at, "aggregator")
            self.text(*at, "reason")
            nu = keys.get("nu", 1.0)
            if ("nu" in keys) != (aggregator == "ces"):
                raise DataError("the exponent nu belongs to the aggregator ces, and to it alone", where=self.lines.where(*at))
            if isinstance(nu, bool) or not isinstance(nu, (int, float)) or nu == 0 or abs(nu) > 100:
                raise DataError(f"nu is a number from -100 to 100 and not 0, but {nu!r}", where=self.lines.where(*at, "nu"))
            areas.append(Area(name, aggregator, float(nu)))  # pyright: ignore[reportArgumentType]
        return tuple(areas)

    def frameworks(self, members: dict[str, Row]) -> dict[str, list[str]]:
        found = {}
        for name in self.mapping("frameworks"):
            if name in members:
                raise DataError(f"{name} is a framework and a member", where=self.lines.where("frameworks", name), fix="rename one of them")
            inside = list(members) if self.at("frameworks", name) == "all" else self.items("frameworks", name)
            for position, member in enumerate(inside):
                _known("member", member, members, self.lines.where("frameworks", name, position))
            found[name] = inside
        return found

    def leader(self, members: dict[str, Row], frameworks: dict[str, list[str]]) -> int:
        name, where = self.text("leader"), self.lines.where("leader")
        if name == NOBODY:
            return -1
        _known("member", name, (*members, NOBODY), where)
        first = next(iter(frameworks))
        if name not in frameworks[first]:
            raise DataError(f"{name} leads, but stands outside {first}, the whole alliance", where=where, fix=f"add it to {first}, or write none")
        if len(members) == 1:
            raise DataError(f"{name} leads nobody", where=where, fix="add a member, or write none")
        return list(members).index(name)

    def unpriced(self) -> tuple[Unpriced, ...]:
        found = []
        for name in self.mapping("unpriced") if "unpriced" in self.data else ():
            self.keys(("unpriced", name), ("label", "effect"))
            found.append(Unpriced(name, self.text("unpriced", name, "label"), self.one_of(EFFECTS, "unpriced", name, "effect")))
        return tuple(found)


def _rows(path: Path, columns: tuple[str, ...], key: str) -> dict[str, Row]:
    found: dict[str, Row] = {}
    for row in read_table(path, columns):
        for column in columns:
            if not row[column]:
                raise DataError(f"the column {column} is empty", where=row.where, fix="fill every cell")
        _named(row[key], key, row.where)
        if row[key] in found:
            raise DataError(f"{row[key]} stands twice", where=row.where, fix=f"keep one (first in {found[row[key]].where})")
        found[row[key]] = row
    if not found:
        raise DataError("the table has no rows", where=f"{path.name}:1", fix="add at least one")
    _few(found, path.stem, f"{path.name}:1")
    return found


def _capability(row: Row, areas: tuple[Area, ...]) -> Capability:
    _known("area", row["area"], [area.name for area in areas], row.where)
    _known("kind", row["kind"], KINDS, row.where)
    return Capability(row["name"], row["label"], row["unit"], row["area"], row["kind"] == "consumable")


def _known(kind: str, name: str, known: Iterable[str], where: str) -> None:
    if name not in (known := tuple(known)):
        unknown = UnknownName(kind, name, known)
        raise DataError(unknown.what, where=where, fix=unknown.fix)


def _named(name: str, what: str, where: str, form: re.Pattern[str] = _NAME) -> None:
    if not form.fullmatch(name) or name.casefold() in _TAKEN:
        raise DataError(f"{name!r} cannot be a name in {what}", where=where, fix="begin with a letter, then letters, digits and _; not all, not none")


def _few(found: Any, what: str, where: str) -> None:
    if len(found) > MOST:
        raise DataError(f"{len(found)} names in {what} are more than the {MOST} that are read", where=where, fix="put some together")
