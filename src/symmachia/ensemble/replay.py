"""One future, with everything kept: the central one, in which every input stands at its value, or any future of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.ensemble.sample import draws
from symmachia.errors import RunError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from symmachia.ensemble.prepare import Prepared

CENTRAL = -1
_OWN = frozenset((
    "lanes", "normals", "grid", "behaviour", "score", "sums", "red_days", "blue_days", "fall", "worth", "gift", "public", "own", "on_order",
    "renewal",    "holder", "wanted", "retiring_rate", "renewed_rate", "ordered", "weight", "limit", "money", "lead_whole", "lead_part", "book",
))  # fmt: skip
"""Room that the engines compute in; everything else of the workspace is a quantity with a name."""


def replay(prepared: Prepared, strategy: int, future: int = CENTRAL) -> dict[str, NDArray[np.float64]]:
    """Every input and quantity of one future under one strategy, in engine units, by name. Without a future: the central one."""
    from symmachia.model import arrays
    from symmachia.model.chunk import replay_one

    structure, setting = prepared.structure, prepared.settings[strategy]
    inputs, theta = arrays.inputs(structure)
    theta[:] = prepared.theta[strategy]
    room, _ = arrays.work(structure, setting)
    if future != CENTRAL:
        if not 0 <= future < prepared.futures:
            raise RunError(f"there is no future {future}", fix=f"the run has 0 to {prepared.futures - 1}")
        study = prepared.study
        row = draws(study["sampling"], study["seed"], prepared.futures, len(prepared.columns), future, 1)
        replay_one(row[0], prepared.cells, theta, arrays.sets(structure, setting), inputs, room)
    else:
        replay_one(np.zeros(0), _none(prepared), theta, arrays.sets(structure, setting), inputs, room)
    years = len(structure.years)
    found = {name: np.array(room[name]) for name in arrays.work_shapes(structure, setting) if name not in _OWN}
    found = {name: array[:years] if len(array) == years + 1 else array for name, array in found.items()}
    return {**{name: np.array(inputs[name]) for name in arrays.input_shapes(structure)}, **found}


def _none(prepared: Prepared) -> Any:
    """No uncertain cells."""
    return prepared.cells._make(array[:0] for array in prepared.cells)
