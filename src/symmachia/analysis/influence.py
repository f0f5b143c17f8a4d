"""Inputs that changed nothing: moved to either end with all else as it was, in futures spread over the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from symmachia.ensemble.sample import draws

if TYPE_CHECKING:
    from symmachia.ensemble.prepare import Prepared

FUTURES = 4
ENDS = (0.01, 0.99)


def unused(prepared: Prepared, futures: int = FUTURES) -> tuple[str, ...]:
    """The uncertain inputs whose move to either end leaves every measure of every strategy as it was, to the last bit. What is held cannot move, and
    is not named."""
    study, count = prepared.study, len(prepared.columns)
    if count == 0:
        return ()
    rows = np.vstack(
        [draws(study["sampling"], study["seed"], prepared.futures, count, int(at), 1) for at in np.linspace(0, prepared.futures - 1, futures)]
    )
    before = prepared.compute(rows).measures
    moved = np.repeat(rows[None], count * len(ENDS), axis=0)
    for column in range(count):
        for position, end in enumerate(ENDS):
            moved[column * len(ENDS) + position, :, column] = end
    after = prepared.compute(moved.reshape(-1, count)).measures.reshape(len(prepared.strategies), count, len(ENDS) * futures, -1)
    same = (after == np.tile(before, (1, len(ENDS), 1))[:, None]).all(axis=(0, 2, 3))
    moves = np.bincount(prepared.cells.column, weights=prepared.cells.length != 1, minlength=count) > 0
    return tuple(name for name, idle in zip(prepared.columns, same & moves, strict=True) if idle)
