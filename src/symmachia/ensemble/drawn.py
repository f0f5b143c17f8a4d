"""What was drawn: the value of every uncertain input in every future, in natural units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from symmachia.ensemble.sample import draws, triangular
from symmachia.errors import UnknownName
from symmachia.model import arrays
from symmachia.model.chunk import LOGUNIFORM, TRIANGULAR, UNIFORM
from symmachia.model.inputs import INPUTS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from symmachia.ensemble.prepare import Prepared


@dataclass(frozen=True, eq=False)
class Drawn:
    """`values[future, column]` of the uncertain inputs `names`, in `units`. Cells that move together are shown by the first of them that moves."""

    names: tuple[str, ...]
    units: tuple[str, ...]
    values: NDArray[np.float64]

    @property
    def still(self) -> NDArray[np.bool_]:
        """Per input, whether it is the same in every future, as one that is held at a value is."""
        return (self.values == self.values[:1]).all(axis=0)

    def column(self, name: str) -> NDArray[np.float64]:
        """One input over the futures."""
        if name not in self.names:
            raise UnknownName("uncertain input", name, self.names)
        return self.values[:, self.names.index(name)]


def drawn(prepared: Prepared) -> Drawn:
    """Every future's uncertain inputs, drawn again as the run drew them."""
    study, columns = prepared.study, prepared.columns
    uniform = draws(study["sampling"], study["seed"], prepared.futures, len(columns), 0, prepared.futures)
    starts = arrays.offsets(prepared.structure)
    names, begins = list(starts), np.array(list(starts.values()))
    values, units = np.empty(uniform.shape), [""] * len(columns)
    cells = prepared.cells
    for column in range(len(columns)):
        together = np.flatnonzero(cells.column == column)
        i = int(together[np.argmax(cells.length[together] != 1)])
        entry = INPUTS[names[int(np.searchsorted(begins, cells.target[i], side="right")) - 1]]
        values[:, column] = _inverse(uniform[:, column], cells, i) / entry.scale
        units[column] = entry.unit
    return Drawn(columns, tuple(units), values)


def _inverse(x: NDArray[np.float64], cells: object, i: int) -> NDArray[np.float64]:
    code, low, mode, high = (getattr(cells, name)[i] for name in ("code", "low", "mode", "high"))
    if code == TRIANGULAR:
        return triangular(x, low, mode, high)
    if code == UNIFORM:
        return low + x * (high - low)
    if code == LOGUNIFORM:
        return low * np.exp(x * np.log(high / low))
    first, length = cells.first[i], cells.length[i]  # pyright: ignore[reportAttributeAccessIssue]
    place = np.searchsorted(cells.cumulative[first : first + length - 1], x, side="right")  # pyright: ignore[reportAttributeAccessIssue]
    return cells.options[first + place]  # pyright: ignore[reportAttributeAccessIssue]
