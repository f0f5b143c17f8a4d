"""Inputs held: in every strategy and every future the input at a path has one value, or is drawn evenly from a narrower range."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.baseline.table import HELD, Values
from symmachia.errors import StudyError
from symmachia.study.paths import Path, widest_first
from symmachia.study.reading import by_path, number
from symmachia.study.uncertainty import CODES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping as Named

    from numpy.typing import NDArray

    from symmachia.baseline.table import Baseline
    from symmachia.model.structure import Structure
    from symmachia.study.bind import BoundCells, BoundStrategy


@dataclass(frozen=True, slots=True)
class Hold:
    """A path and the range that it is held to; a value where both ends are one."""

    path: Path
    low: float
    high: float

    @property
    def fixed(self) -> bool:
        """Whether it is one value."""
        return self.low == self.high

    def to_dict(self) -> float | list[float]:
        """As it stands in a study's canonical form."""
        return self.low if self.fixed else [self.low, self.high]


def parse_held(held: Named[str, Any], where: str = HELD) -> tuple[Hold, ...]:
    """What is held, from paths and values. A value is a number in the input's unit, `{"value": 14, "unit": "days"}`, or a pair of them."""
    found: dict[str, Hold] = {}
    for text, value in by_path(held, where).items():
        path = Path.parse(text, where)
        if path.text in found:
            raise StudyError(f"{path.text} is held twice", where=where, fix="keep one")
        ends = list(value) if isinstance(value, (list, tuple)) else [value]
        if not 1 <= len(ends) <= 2:
            raise StudyError(f"{path.text} is held at {len(ends)} values", where=where, fix="give one, or the two ends of a range")
        low, *rest = (number(end, where, path.text, path.input.low, path.input.high, path.input.unit) for end in ends)
        high = rest[0] if rest else low
        if low > high:
            raise StudyError(f"{path.text} is held between {low:g} and {high:g}", where=where, fix="give the low end first")
        found[path.text] = Hold(path, low, high)
    return tuple(found[text] for text in sorted(found))


def joined(held: Iterable[Hold], more: Iterable[Hold]) -> tuple[Hold, ...]:
    """Both; of one path the later counts."""
    found = {hold.path.text: hold for hold in (*held, *more)}
    return tuple(found[text] for text in sorted(found))


Places = dict[str, "tuple[tuple[Hold, NDArray[np.int64]], ...]"]


def places(held: Iterable[Hold], structure: Structure) -> Places:
    """By input, each hold with the cells that it decides: where two meet, the narrower path."""
    holds = tuple(held)
    found: Places = {}
    for position, cells in widest_first([hold.path for hold in holds], structure):
        name = holds[position].path.name
        earlier = ((hold, np.setdiff1d(flat, cells)) for hold, flat in found.get(name, ()))
        found[name] = (*((hold, flat) for hold, flat in earlier if len(flat)), (holds[position], cells.ravel()))
    return found


def with_held(baseline: Baseline, held: Places) -> Baseline:
    """The baseline with these inputs at the values that they are held at. One that is held to a range keeps its value, or goes to the nearer end."""
    values = dict(baseline.values)
    for name, holds in held.items():
        old = values[name]
        value, low, high, kinds, homes = old.value.copy(), old.low.copy(), old.high.copy(), old.kinds.copy(), old.homes.copy()
        for hold, flat in holds:
            value.reshape(-1)[flat] = np.clip(value.reshape(-1)[flat], hold.low, hold.high)
            low.reshape(-1)[flat], high.reshape(-1)[flat] = hold.low, hold.high
            kinds.reshape(-1)[flat], homes.reshape(-1)[flat] = "assumption", HELD
        values[name] = Values(name, value, low, high, kinds, homes, old.formula)
    return replace(baseline, values=values)


def held_cells(cells: BoundCells, held: Places, structure: Structure) -> BoundCells:
    """The uncertain cells with those that are held drawn from one option, or evenly from a range. Each follows the column that it followed."""
    inputs, code, low, mode, high, first, length, options = (
        np.array(array) for array in (cells.inputs, cells.code, cells.low, cells.mode, cells.high, cells.first, cells.length, cells.options)
    )
    for name, holds in held.items():
        for hold, flat in holds:
            at = np.flatnonzero((inputs == name) & np.isin(cells.flat, flat))
            if not hold.fixed:
                _sampled(hold, np.setdiff1d(flat, cells.flat[at]), structure)
                if (code[at] == CODES["choice"]).any():
                    raise StudyError(f"{hold.path.text} is drawn from options, not from a range", where=HELD, fix="hold it at one of them")
            code[at] = CODES["choice" if hold.fixed else "uniform"]
            low[at], mode[at], high[at] = hold.low, hold.low, hold.high
            first[at], length[at] = (len(options), 1) if hold.fixed else (0, 0)
            options = np.append(options, hold.low) if hold.fixed else options
    ends = np.ones(len(options) - len(cells.options))
    return replace(
        cells, code=code, low=low, mode=mode, high=high, first=first, length=length, options=options, cumulative=np.append(cells.cumulative, ends)
    )


def _sampled(hold: Hold, certain: NDArray[np.int64], structure: Structure) -> None:
    if len(certain):
        dims = hold.path.input.dims
        place = np.unravel_index(certain[0], tuple(len(structure.axes[dim]) for dim in dims)) if dims else ()
        labels = ", ".join(structure.axes[dim][at] for dim, at in zip(dims, place, strict=True))
        what = f"{hold.path.name}[{labels}]" if labels else hold.path.name
        raise StudyError(
            f"{hold.path.text} is held to a range, and the study does not sample {what}", where=HELD, fix="hold that at one value, by its own path"
        )


def unpatched(held: Places, strategies: Iterable[BoundStrategy]) -> None:
    """Refuse to hold what a strategy sets."""
    for strategy in strategies:
        for change, (name, flat, _) in zip(strategy.changes, strategy.patches, strict=True):
            for hold, cells in held.get(name, ()):
                if np.isin(flat, cells).any():
                    raise StudyError(
                        f"{hold.path.text} is held, and the strategy {strategy.name} sets {change.path.text}", where=change.path.where,
                        fix=f"hold something else, or change the strategy: with_levers({{{change.path.text!r}: …}})",
                    )  # fmt: skip
