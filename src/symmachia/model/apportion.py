"""A whole divided by weights, no part larger than its bound."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


def apportion(whole: float, weights: Floats, most: Floats) -> Floats:
    """Parts min(most, λ·weight) with λ such that they make up the whole, or all that the bounds allow. Who has no weight gets nothing.

    >>> apportion(10.0, np.array([1.0, 1.0, 2.0]), np.array([1.0, 9.0, 9.0])).tolist()
    [1.0, 3.0, 6.0]
    """
    parts, takers = np.zeros(len(weights)), np.flatnonzero(weights > 0)
    level = np.append(0.0, np.sort(most[takers] / weights[takers]))
    taken = np.minimum(most[takers], level[:, None] * weights[takers]).sum(1)
    parts[takers] = np.minimum(most[takers], np.interp(whole, taken, level) * weights[takers])
    return parts
