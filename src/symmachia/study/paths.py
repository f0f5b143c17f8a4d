"""Paths: `readiness[tanks]`, `announced_share[nato-USA]`, `stock[DEU, tanks]`. A path names cells of one input of the spine."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from symmachia.errors import StudyError, nearest
from symmachia.model.inputs import INPUTS, Input
from symmachia.study.members import places_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from symmachia.model.structure import Structure

_FORM = re.compile(r"(?P<name>[a-z_]+)(?:\[(?P<labels>[^\[\]]+)\])?")


@dataclass(frozen=True, slots=True)
class Path:
    """One path as written. Labels stand in the order of the input's axes, the year left out; an axis that is not named means all of it."""

    text: str
    where: str
    name: str
    labels: tuple[str, ...]

    @classmethod
    def parse(cls, text: str, where: str) -> Path:
        """Read a path; an unknown input names the closest."""
        match = _FORM.fullmatch(text.strip())
        if not match:
            raise StudyError(f"this is not a path: {text!r}", where=where, fix="write one like readiness[tanks]")
        if match["name"] not in INPUTS:
            raise StudyError(f"there is no input {match['name']!r}", where=where, fix=nearest(match["name"], INPUTS))
        labels = tuple(word.strip() for word in (match["labels"] or "").split(",") if word.strip())
        dims = [dim for dim in INPUTS[match["name"]].dims if dim != "year"]
        if len(labels) > len(dims):
            raise StudyError(
                f"{match['name']} has {len(dims)} axes besides the year, not {len(labels)}", where=where, fix=f"they are: {', '.join(dims)}"
            )
        return cls(f"{match['name']}[{', '.join(labels)}]" if labels else match["name"], where, match["name"], labels)

    @property
    def input(self) -> Input:
        """The input that it leads to."""
        return INPUTS[self.name]

    @property
    def dims(self) -> tuple[str, ...]:
        """The axes that labels may name."""
        return tuple(dim for dim in self.input.dims if dim != "year")

    def places(self, structure: Structure) -> list[list[int]]:
        """Per axis besides the year, the positions that the labels name."""
        labels = (*self.labels, *("*" for _ in range(len(self.dims) - len(self.labels))))
        return [self._axis(structure, dim, label) for dim, label in zip(self.dims, labels, strict=True)]

    def cells(self, structure: Structure) -> NDArray[np.int64]:
        """The flat cells in C order, one row a year where the input has years, else one row."""
        shape = tuple(len(structure.axes[dim]) for dim in self.input.dims)
        chosen = list(product(*self.places(structure)))
        if "year" in self.input.dims:
            rows = [[np.ravel_multi_index((t, *place), shape) for place in chosen] for t in range(shape[0])]
        else:
            rows = [[np.ravel_multi_index(place, shape) if shape else 0 for place in chosen]]
        return np.array(rows, dtype=np.int64)

    def _axis(self, structure: Structure, dim: str, label: str) -> list[int]:
        known = structure.axes[dim]
        if label == "*":
            return list(range(len(known)))
        if dim == "member":
            return places_of(label, self.where, structure)
        if label not in known:
            raise StudyError(f"there is no {dim} {label!r}", where=self.where, fix=nearest(label, known))
        return [known.index(label)]


def widest_first(paths: Sequence[Path], structure: Structure) -> Iterator[tuple[int, NDArray[np.int64]]]:
    """The position of each path and its cells, in an order in which a later one may overwrite an earlier: where two meet, the narrower counts. Two of
    one width that meet are refused, for nothing says which is meant."""
    cells = [path.cells(structure) for path in paths]
    owner: dict[str, NDArray[np.int64]] = {}
    for position in sorted(range(len(paths)), key=lambda position: -cells[position].size):
        path, flat = paths[position], cells[position].ravel()
        size = int(np.prod([len(structure.axes[dim]) for dim in path.input.dims], dtype=np.int64))
        owners = owner.setdefault(path.name, np.full(size, -1))
        for other in np.unique(owners[flat]).tolist():
            if other >= 0 and cells[other].size == flat.size:
                raise StudyError(f"{paths[other].text} and {path.text} name some of the same cells", where=path.where, fix="keep one of them")
        owners[flat] = position
        yield position, cells[position]
