"""How far a debate falls into two camps.

Two actors agree by a[i, j], the mean over the concepts that both speak of (w[i, j] of them) of the share of their statements that agree. A split into
two camps stands off from the pattern of two camps by the disagreement within them plus the agreement between them, each a mean over pairs weighted by
w. Polarisation is one less the smallest such distance: 1 where camps agree within and never between, 0 where nobody differs or who differs is chance.
A camp has at least two actors, for one dissenter is none. Up to `EXHAUSTIVE` actors every split is tried; above, a local search without chance, which
states the bound that no split can exceed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.debate.network import LEAST, PROXIMITY
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.debate.network import Network

EXHAUSTIVE = 14
_SMALLEST = 2


@dataclass(frozen=True, slots=True)
class Polarisation:
    """The measure, the two camps behind it, and the bound that no split exceeds; without a value, why there is none."""

    value: float | None
    camps: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    bound: float | None = None
    statements: int = 0
    why: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The measure as plain data."""
        return {"polarisation": self.value, "bound": self.bound, "camps": [list(camp) for camp in self.camps], "why": self.why}

    def lines(self) -> list[str]:
        """The measure as lines of text."""
        if self.value is None:
            return [self.why]
        gap = [] if self.bound == self.value else [str(say("polarisation-gap", bound=f"{self.bound:.2f}"))]
        camps = [f"  {', '.join(camp)}" for camp in self.camps]
        return [str(say("polarisation", value=f"{self.value:.2f}", statements=self.statements)), *gap, *camps]


def polarisation(network: Network, least: int = LEAST) -> Polarisation:
    """How close the debate comes to two camps, and which they are."""
    shared, agree = agreement(network)
    held = shared.sum(1) > 0
    if network.statements < least:
        return Polarisation(None, statements=network.statements, why=str(say("polarisation-few", statements=network.statements, least=least)))
    if held.sum() < 2 * _SMALLEST:
        return Polarisation(None, statements=network.statements, why=str(say("polarisation-actors", actors=int(held.sum()))))
    shared, agree = shared[np.ix_(held, held)], agree[np.ix_(held, held)]
    actors = [actor for actor, kept in zip(network.actors, held, strict=True) if kept]
    exact = len(actors) <= EXHAUSTIVE
    side = _every(shared, agree) if exact else _searched(shared, agree)
    value = 1 - float(distance(side[None], shared, agree)[0])
    if not np.isfinite(value):
        return Polarisation(None, statements=network.statements, why=str(say("polarisation-apart")))
    camps = (tuple(a for a, s in zip(actors, side, strict=True) if s > 0), tuple(a for a, s in zip(actors, side, strict=True) if s < 0))
    return Polarisation(value, camps, value if exact else max(value, _bound(shared, agree)), network.statements)


def agreement(network: Network) -> tuple[np.ndarray, np.ndarray]:
    """For each two actors the concepts that both speak of, and the sum over them of the share of statements that agree."""
    said = network.said
    share = np.divide(network.counts, said[..., None], out=np.zeros_like(network.counts), where=said[..., None] > 0)
    both = (said > 0).astype(float)
    shared, agree = both @ both.T, np.einsum("ick,kl,jcl->ij", share, PROXIMITY, share)
    for matrix in (shared, agree):
        np.fill_diagonal(matrix, 0)
    return shared, agree


def distance(sides: np.ndarray, shared: np.ndarray, agree: np.ndarray) -> np.ndarray:
    """The distance of each split (rows of −1 and 1) from the pattern of two camps; infinite where a camp is too small or nothing is shared."""
    all_shared, all_agree = shared.sum(), agree.sum()
    near = ((sides @ shared) * sides).sum(1), ((sides @ agree) * sides).sum(1)
    within, between = (all_shared + near[0]) / 2, (all_shared - near[0]) / 2
    small = np.minimum((sides > 0).sum(1), (sides < 0).sum(1)) < _SMALLEST
    with np.errstate(divide="ignore", invalid="ignore"):
        found = 1 - (all_agree + near[1]) / 2 / within + (all_agree - near[1]) / 2 / between
    return np.where(small | (within <= 0) | (between <= 0), np.inf, found)


def _every(shared: np.ndarray, agree: np.ndarray) -> np.ndarray:
    others = len(shared) - 1
    bits = (np.arange(2**others)[:, None] >> np.arange(others)) & 1
    sides = np.hstack((np.ones((len(bits), 1)), 1 - 2.0 * bits))
    return sides[np.argmin(distance(sides, shared, agree))]


def _searched(shared: np.ndarray, agree: np.ndarray) -> np.ndarray:
    """The best of local searches by moves and swaps, begun from the signs of each eigenvector of what is above the mean agreement."""
    above = agree - agree.sum() / shared.sum() * shared
    starts = np.where(np.linalg.eigh(above)[1].T >= 0, 1.0, -1.0)
    found = [_climbed(side, shared, agree) for side in starts]
    return min(found, key=lambda side: (distance(side[None], shared, agree)[0], *side))


def _climbed(side: np.ndarray, shared: np.ndarray, agree: np.ndarray) -> np.ndarray:
    one = np.eye(len(side), dtype=bool)
    first, second = np.triu_indices(len(side), 1)
    steps = np.vstack((one, one[first] | one[second]))
    while True:
        tried = np.where(steps, -side, side)
        apart = distance(tried, shared, agree)
        best = int(np.argmin(apart))
        if not apart[best] < distance(side[None], shared, agree)[0] - 1e-12:
            return side if side[0] > 0 else -side
        side = tried[best]


def _bound(shared: np.ndarray, agree: np.ndarray) -> float:
    """A value that no split exceeds, camp size by camp size.

    With W the sum of w over pairs, R = a w − mean(a) w, and u, r the sums of w s s′ and R s s′ over pairs, the measure is 2 W r / (W² − u²). Both
    sums are bounded by the eigenvalues on the vectors that sum to zero, the sum of sides being fixed by the size of the smaller camp.
    """
    many, total = len(shared), shared.sum() / 2
    above = agree - agree.sum() / shared.sum() * shared
    best = 0.0
    for size in range(_SMALLEST, many // 2 + 1):
        _, r = _reach(above, many - 2 * size)
        low, high = _reach(shared, many - 2 * size)
        u = max(-low, high)
        best = max(best, 2 * total * r / (total**2 - u**2) if u < total else 1.0)
    return min(best, 1.0)


def _reach(matrix: np.ndarray, balance: int) -> tuple[float, float]:
    """Bounds of half s′Ms over sides s that sum to `balance`."""
    many = len(matrix)
    centre = np.eye(many) - 1 / many
    spread = many - balance**2 / many
    values = np.linalg.eigvalsh(centre @ matrix @ centre)
    middle = (balance / many) ** 2 * matrix.sum()
    across = 2 * balance / many * float(np.linalg.norm(centre @ matrix.sum(1))) * spread**0.5
    return (middle - across + min(values[0], 0) * spread) / 2, (middle + across + max(values[-1], 0) * spread) / 2
