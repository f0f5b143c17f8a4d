"""Reading a study's YAML: plain values only, each with its line."""

from __future__ import annotations

from collections.abc import Mapping as Named
from dataclasses import dataclass
from functools import lru_cache
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from symmachia.errors import StudyError, UnknownName, nearest
from symmachia.facts.shelf import DATA
from symmachia.text import Mapping, parse_yaml, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable

LARGEST = 1_000_000
FOLDERS = {"studies": "study", "strategies": "strategy", "contingencies": "contingency", "missions": "mission", "positions": "list of positions"}


def read(name: Path | str, folder: str) -> tuple[Mapping, Path]:
    """The mapping in a file, or in the shipped file of that name."""
    path = Path(name)
    if not path.suffix and not path.exists():
        path = shipped(str(name), folder)
    try:
        if path.stat().st_size > LARGEST:
            raise StudyError("the file is too large to be a study", where=str(path), fix=f"keep it under {LARGEST:,} bytes")
        found = _said(read_text(path), path.name)
    except OSError as error:
        raise StudyError(f"the file cannot be read: {error.strerror}", where=str(path), fix="name a YAML file") from None
    except RecursionError:
        raise StudyError("the file is nested too deeply", where=str(path), fix="a study has three levels") from None
    if not isinstance(found, Mapping):
        raise StudyError("this is not a mapping of keys", where=f"{path.name}:1", fix="begin with name: and title:")
    return found, path


def shipped(name: str, folder: str, where: str = "") -> Path:
    """The shipped file of a name."""
    known = {file.stem: file for file in (DATA / folder).glob("*.yaml")}
    if name not in known:
        raise UnknownName(FOLDERS[folder], name, known, where=where)
    return known[name]


@dataclass(frozen=True, slots=True)
class Beside:
    """Where the names in a file lead: to files next to it and to shipped ones, or where it stands `alone` to shipped ones only."""

    path: Path
    alone: bool = False

    def __call__(self, name: str, folder: str, where: str = "") -> Path | str:
        """The file of a name."""
        if self.alone:
            return shipped(name, folder, where)
        path = self.path.parent / name
        return path if path.suffix and path.exists() else name


@lru_cache(maxsize=64)
def _said(content: str, name: str) -> Any:
    """What a file says, for readers that leave it as it is; a file that says the same is parsed once."""
    _plain(content, name)
    return parse_yaml(content, name)


def _plain(content: str, name: str) -> None:
    """Anchors, aliases and tags make a file say one thing and mean another."""
    try:
        for event in yaml.parse(content):
            mark = event.start_mark.line + 1 if event.start_mark else 1
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise StudyError("anchors and aliases are not read here", where=f"{name}:{mark}", fix="write the value out")
            if getattr(event, "tag", None):
                raise StudyError("tags are not read here", where=f"{name}:{mark}", fix="write a plain value")
    except (yaml.YAMLError, ValueError):
        return


class Given(Mapping):
    """A mapping that stands in no file: where it was given takes the place of a line."""

    def where(self, key: str = "") -> str:  # noqa: ARG002
        return self.file


def given(value: Any, where: str) -> Any:
    """A value of Python's as one that was read: mappings of any depth say where they were given."""
    if not isinstance(value, dict):
        return value
    found = Given({str(key): given(inner, where) for key, inner in value.items()})
    found.lines, found.file = {}, where
    return found


def by_path(found: Any, where: str) -> Mapping:
    """Values by path, as Python gives them."""
    if not isinstance(found, Named):
        raise StudyError(f"values by path are wanted here, not {found!r}", where=where, fix='write {"readiness[tanks]": 60}')
    return given(dict(found), where)


def keys(found: Any, where: str, required: Iterable[str], optional: Iterable[str] = ()) -> Mapping:
    """A mapping with these keys and no others."""
    if not isinstance(found, Mapping):
        raise StudyError("a mapping of keys is wanted here", where=where, fix=f"it has the keys {', '.join((*required, *optional))}")
    known = (*required, *optional)
    for key in found:
        if key not in known:
            raise StudyError(f"unknown key {key!r}", where=found.where(key), fix=nearest(key, known))
    for key in required:
        if key not in found:
            raise StudyError(f"the key {key!r} is missing", where=found.where())
    return found


def text(found: Mapping, key: str, default: str | None = None) -> str:
    """A text."""
    value = found.get(key, default)
    if not isinstance(value, str) or not value.strip():
        raise StudyError(f"{key} is a text, not {value!r}", where=found.where(key), fix="write it in quotes")
    return " ".join(value.split())


def number(value: Any, where: str, what: str, low: float, high: float, unit: str = "") -> float:
    """A number within bounds; `{value: 3.5, unit: percent}` states the unit, which must be the input's."""
    if isinstance(value, Mapping):
        stated = keys(value, where, ("value", "unit"))
        if stated["unit"] != unit:
            raise StudyError(
                f"{what} is counted in {unit or 'no unit'}, not {stated['unit']!r}", where=stated.where("unit"), fix=f"convert it to {unit}"
            )
        value = stated["value"]
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not isfinite(value):
        raise StudyError(f"{what} is a number, not {value!r}", where=where, fix="write digits")
    if not low <= value <= high:
        raise StudyError(f"{what} is {value:g}, outside {low:g} to {high:g}", where=where, fix=f"its unit is {unit}" if unit else "choose another")
    return float(value)


def whole(found: Mapping, key: str, low: int, high: int, default: int | None = None) -> int:
    """A whole number."""
    value = found.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise StudyError(f"{key} is a whole number from {low} to {high}, not {value!r}", where=found.where(key))
    return value


def choice(found: Mapping, key: str, known: Iterable[str], default: str | None = None) -> str:
    """One of some words."""
    value = found.get(key, default)
    if value not in (known := tuple(known)):
        raise StudyError(f"there is no {key} {value!r}", where=found.where(key), fix=nearest(str(value), known))
    return value


def items(found: Mapping, key: str) -> list[Any]:
    """A list that is not empty."""
    value = found.get(key)
    if not isinstance(value, list) or not value:
        raise StudyError(f"{key} is a list", where=found.where(key), fix="write one item a line, each after a dash")
    return value
