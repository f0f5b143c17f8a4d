"""How far a debate falls into two camps.

Two actors agree by a[i, j], the mean over the w[i, j] concepts that both speak of of the share of their statements that agree. A split into two camps
stands off from the pattern of two camps by the disagreement within them plus the agreement between them, each a mean over pairs weighted by w.
Polarisation is one less the smallest such distance: 1 where camps agree within and never between, 0 where nobody differs. A camp has at least two
actors, for one dissenter is none. Up to `EXHAUSTIVE` actors every split is tried; above, a local search without chance, which states a bound that no
split exceeds. The best of many splits always catches some chance, so beside the measure stands what the same statements give with their stances dealt
out anew within each concept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.debate.network import LEAST, PROXIMITY
from symmachia.words import say

if TYPE_CHECKING:
    from symmachia.debate.network import Network

EXHAUSTIVE = 14
STARTS = 4
"""Eigenvectors from which the search sets out."""
DEALS = 10
"""How often stances are dealt out anew to tell what chance gives."""
_SMALLEST = 2


@dataclass(frozen=True, slots=True)
class Polarisation:
    """The measure, the two camps behind it, a bound that no split exceeds, and what chance gives; without a value, why there is none."""

    value: float | None
    camps: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    bound: float | None = None
    by_chance: float | None = None
    statements: int = 0
    why: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The measure as plain data."""
        return {
            "polarisation": self.value,
            "bound": self.bound,
            "by_chance": self.by_chance,
            "camps": [list(camp) for camp in self.camps],
            "why": self.why,
        }

    def lines(self) -> list[str]:
        """The measure as lines of text."""
        if self.value is None:
            return [self.why]
        gap = [] if self.bound == self.value else [str(say("polarisation-gap", bound=f"{self.bound:.2f}"))]
        chance = f"{self.by_chance:.2f}"
        camps = [f"  {', '.join(camp)}" for camp in self.camps]
        return [str(say("polarisation", value=f"{self.value:.2f}", chance=chance, statements=self.statements)), *gap, *camps]


def polarisation(network: Network, least: int = LEAST) -> Polarisation:
    """How close the debate comes to two camps, and which they are."""
    shared, agree = agreement(network)
    held = shared.sum(1) > 0
    if network.statements < least:
        return Polarisation(None, why=str(say("polarisation-few", statements=network.statements, least=least)))
    if held.sum() < 2 * _SMALLEST:
        return Polarisation(None, why=str(say("polarisation-actors", actors=int(held.sum()))))
    side, value = _closest(shared, agree, held)
    if not np.isfinite(value):
        return Polarisation(None, why=str(say("polarisation-apart")))
    first, second = (tuple(actor for actor, sign in zip(network.actors, side, strict=True) if sign == camp) for camp in (1, -1))
    bound = value if held.sum() <= EXHAUSTIVE else max(value, _bound(shared[np.ix_(held, held)], agree[np.ix_(held, held)]))
    chance = np.random.default_rng(0)
    dealt = [_closest(shared, agreement(_dealt(network, chance))[1], held)[1] for _ in range(DEALS)]
    return Polarisation(value, (first, second), bound, float(np.mean(dealt)), network.statements)


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
    near_shared, near_agree = (((sides @ matrix) * sides).sum(1) for matrix in (shared, agree))
    return _apart(near_shared, near_agree, shared.sum(), agree.sum(), np.minimum((sides > 0).sum(1), (sides < 0).sum(1)))


def _apart(near_shared: np.ndarray, near_agree: np.ndarray, shared: float, agree: float, smaller: np.ndarray) -> np.ndarray:
    """The distance from the sums of w s s′ and a w s s′ over all pairs, the sums without s, and the size of the smaller camp."""
    within, between = shared + near_shared, shared - near_shared
    with np.errstate(divide="ignore", invalid="ignore"):
        found = 1 - (agree + near_agree) / within + (agree - near_agree) / between
    return np.where((smaller < _SMALLEST) | (within <= 0) | (between <= 0), np.inf, found)


def _closest(shared: np.ndarray, agree: np.ndarray, held: np.ndarray) -> tuple[np.ndarray, float]:
    """The split of those who share a concept with another that comes closest to two camps (nought for the rest), and one less its distance."""
    shared, agree = shared[np.ix_(held, held)], agree[np.ix_(held, held)]
    best = _every(shared, agree) if len(shared) <= EXHAUSTIVE else _searched(shared, agree)
    side = np.zeros(len(held))
    side[held] = best
    return side, 1 - float(distance(best[None], shared, agree)[0])


def _every(shared: np.ndarray, agree: np.ndarray) -> np.ndarray:
    others = len(shared) - 1
    bits = (np.arange(2**others)[:, None] >> np.arange(others)) & 1
    sides = np.hstack((np.ones((len(bits), 1)), 1 - 2.0 * bits))
    return sides[np.argmin(distance(sides, shared, agree))]


def _searched(shared: np.ndarray, agree: np.ndarray) -> np.ndarray:
    """The best of local searches, begun from the signs of the eigenvectors that most of what is above the mean agreement lies on."""
    above = agree - agree.sum() / shared.sum() * shared
    starts = np.where(np.linalg.eigh(above)[1].T[: -STARTS - 1 : -1] >= 0, 1.0, -1.0)
    found = [_climbed(side, shared, agree) for side in starts]
    return min(found, key=lambda side: (distance(side[None], shared, agree)[0], *side))


def _climbed(side: np.ndarray, shared: np.ndarray, agree: np.ndarray) -> np.ndarray:
    """Move one actor, or two at once, to the other camp for as long as that comes closer to the pattern."""
    best = distance(side[None], shared, agree)[0]
    while True:
        near_shared, near_agree = (side @ matrix @ side + _changed(side, matrix) for matrix in (shared, agree))
        first = (side > 0).sum() - np.where(np.eye(len(side), dtype=bool), side, np.add.outer(side, side))
        apart = _apart(near_shared, near_agree, shared.sum(), agree.sum(), np.minimum(first, len(side) - first))
        i, j = np.unravel_index(np.argmin(apart), apart.shape)
        if not apart[i, j] < best - 1e-12:
            return side * side[0]
        side, best = side.copy(), apart[i, j]
        side[[i, j]] = -side[[i, j]]


def _changed(side: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """By how much s′Ms changes where the actors i and j, or on the diagonal i alone, change sides."""
    pull = side * (matrix @ side)
    both = 8 * np.outer(side, side) * matrix - 4 * np.add.outer(pull, pull)
    np.fill_diagonal(both, -4 * pull)
    return both


def _dealt(network: Network, chance: np.random.Generator) -> Network:
    """The same statements with the stances on each concept dealt out anew."""
    counts = np.zeros_like(network.counts)
    for concept, said in enumerate(network.said.T.astype(int)):
        stances = np.repeat(np.arange(counts.shape[2]), network.counts[:, concept].sum(0).astype(int))
        np.add.at(counts[:, concept], (np.repeat(np.arange(len(said)), said), chance.permutation(stances)), 1)
    return replace(network, counts=counts)


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
