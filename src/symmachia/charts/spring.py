"""Where the nodes of a graph lie: those with strong ties near each other, no two labels on one place. No chance: the same graph lies the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

STEPS, PARTINGS = 300, 200
_GOLDEN = np.pi * (3 - 5**0.5)


def spring(ties: NDArray[np.float64]) -> NDArray[np.float64]:
    """Places in the square from 0 to 1. Every two nodes push each other away, and a tie pulls the more the stronger it is.

    `ties` is symmetric and not negative. Fruchterman, T. and Reingold, E. (1991), Graph drawing by force-directed placement; begun from a spiral.
    """
    many = len(ties)
    turns = np.arange(many)
    at = np.stack([np.cos(turns * _GOLDEN), np.sin(turns * _GOLDEN)], 1) * np.sqrt((turns + 0.5) / many)[:, None]
    pull = 0.3 * ties / (ties.max() or 1.0)
    length = 1 / np.sqrt(max(many, 1))
    for step in range(STEPS):
        apart = at[:, None] - at[None]
        far = np.maximum(np.linalg.norm(apart, axis=2), 1e-3)
        force = (apart / far[..., None] * (length**2 / far - pull * far**2 / length)[..., None]).sum(1) - 0.3 * at
        size = np.maximum(np.linalg.norm(force, axis=1, keepdims=True), 1e-9)
        at = at + force / size * np.minimum(size, 0.2 * (1 - step / STEPS))
    low, high = at.min(0), at.max(0)
    return (at - low) / np.where(high > low, high - low, 1) if many > 1 else np.full((many, 2), 0.5)


def parted(at: NDArray[np.float64], sizes: NDArray[np.float64], room: NDArray[np.float64]) -> NDArray[np.float64]:
    """The nearest places at which no two boxes of these sizes, centred there, cover each other, within a room that is wide and high enough."""
    places, half, edge = at.tolist(), (sizes / 2).tolist(), room.tolist()
    pairs = [(i, j) for j in range(len(places)) for i in range(j)]
    for _ in range(PARTINGS):
        moved = False
        for i, j in pairs:
            first, second = places[i], places[j]
            gaps = [half[i][axis] + half[j][axis] - abs(first[axis] - second[axis]) for axis in (0, 1)]
            if min(gaps) <= 0:
                continue
            moved = True
            axis = 0 if gaps[0] / edge[0] < gaps[1] / edge[1] else 1
            shift = (gaps[axis] / 2 + 0.5) * (1 if second[axis] >= first[axis] else -1)
            for one, way in ((i, -shift), (j, shift)):
                places[one][axis] = max(half[one][axis], min(places[one][axis] + way, edge[axis] - half[one][axis]))
        if not moved:
            break
    return np.array(places)
