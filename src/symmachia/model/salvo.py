"""Salvos: missiles that saturate a defence, defences that run out of interceptors, and fleets that exchange both.

`leak_rate` is what an air defence lets through over days. `salvo` and `exchange` are Hughes' equations, `simulate` is Armstrong's stochastic salvo,
`required` and `leak_proof` ask, after Wilkening, for a defence without a leak. Figures are of forces as a whole: no model here knows a target.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from symmachia.errors import CallError, within
from symmachia.model.compile import section

if TYPE_CHECKING:
    from numpy.typing import NDArray


@section
def leak_rate(raid, days, stock, shots, kill):
    """Mean share, over `days`, of the missiles that get through an air defence with a stock of interceptors that nobody refills.

    Each day brings `raid` missiles W, and min(n·W, M) interceptors are fired, n = `shots` at a missile, M what is left of `stock`. A missile that is
    met leaks with (1 − SSPK)^n, SSPK = `kill`, one that is not met leaks. So min(W·D, M/n) missiles are met over D days, whatever their order, and

        share = 1 − min(1, M/(n·W·D)) · (1 − (1 − SSPK)^n).

    All may be fractions; with `shots` below 1 the power would let one interceptor kill more than one missile. Where nothing comes, nothing leaks.
    """
    incoming = raid * days
    if incoming <= 0.0:
        return 0.0
    needed = shots * incoming
    met = 1.0 if needed <= stock else stock / needed
    return 1.0 - met * (1.0 - (1.0 - kill) ** shots)


@dataclass(frozen=True, slots=True)
class Fleet:
    """A side of Hughes' salvo: its ships; per ship, the missiles that would hit if nothing stopped them (`offence`), those it stops (`defence`) and
    the hits that put it out of action (`staying`); the shares of offence that scouting finds a target for (σ) and of defence that is ready (τ)."""

    ships: float
    offence: float
    defence: float
    staying: float
    scouting: float = 1.0
    readiness: float = 1.0


def salvo(a: Fleet, b: Fleet, *, clipped: bool = True) -> tuple[float, float]:
    """Ships that `a` and `b` lose in one exchange of salvos (Hughes, Naval Research Logistics 42, 1995, pages 267–289).

    ΔA = (σ_B·β·B − τ_A·a₃·A)/a₁, and the same for B with the letters exchanged. `clipped` keeps a loss between 0 and the fleet; the bare equation
    also says by how much a salvo overkills, or falls short of the defence.

    The worked example of Mirsch (Missile Math for Marines, Marine Corps Gazette, January 2023), by the bare equation:

    >>> raider = Fleet(ships=5, offence=8, defence=0, staying=2, scouting=0.5)
    >>> salvo(Fleet(ships=2, offence=4, defence=4, staying=1), raider, clipped=False)
    (12.0, 4.0)
    >>> salvo(Fleet(ships=3, offence=4, defence=4, staying=1), raider, clipped=False)
    (8.0, 6.0)
    """
    for name, fleet in (("the first fleet", a), ("the second fleet", b)):
        within(name, ships=(fleet.ships, 0, np.inf), offence=(fleet.offence, 0, np.inf), defence=(fleet.defence, 0, np.inf))
        within(name, staying=(fleet.staying, 1e-9, np.inf), scouting=(fleet.scouting, 0, 1), readiness=(fleet.readiness, 0, 1))
    lost_a, lost_b = _suffered(a, b), _suffered(b, a)
    return (min(a.ships, max(0.0, lost_a)), min(b.ships, max(0.0, lost_b))) if clipped else (lost_a, lost_b)


def exchange(a: Fleet, b: Fleet) -> float:
    """Hughes' fractional exchange ratio (ΔB/B)/(ΔA/A) of the losses that can happen: above 1 where `b` loses the larger share, infinite where `a`
    loses nothing."""
    lost_a, lost_b = salvo(a, b)
    if lost_a <= 0 and lost_b <= 0:
        raise CallError("neither fleet loses a ship, so that there is no ratio of losses", fix="give one fleet an offence above the other's defence")
    return float(np.inf) if lost_a <= 0 else (lost_b / b.ships) / (lost_a / a.ships)


@dataclass(frozen=True, slots=True)
class Strikers:
    """A side of Armstrong's salvo: its ships; per ship, the missiles it fires and those it can stop, whole numbers, and the chance of each to hit or
    to stop; ships that it loses to a hit, on average (`loss`) and as a standard deviation (`spread`)."""

    ships: int
    offence: int
    hits: float
    defence: int
    stops: float
    loss: float
    spread: float


@dataclass(frozen=True, slots=True)
class Losses:
    """Ships that both sides lose in each draw, and on average."""

    a: NDArray[np.float64]
    b: NDArray[np.float64]

    @property
    def mean(self) -> tuple[float, float]:
        return float(self.a.mean()), float(self.b.mean())


def simulate(a: Strikers, b: Strikers, draws: int, seed: int) -> Losses:
    """Armstrong's stochastic salvo by direct simulation: one exchange, in `draws` independent draws.

    Missiles on target N_o ~ Bin(n_α·A, p_α), stopped N_d ~ Bin(n_z·B, p_z), hits max(N_o − N_d, 0), each of which costs N(u, s²) ships; the loss is
    kept between 0 and the fleet (Armstrong and Powell, Military Operations Research 10(4), 2005, for the battle of the Coral Sea).
    """
    within(draws=(draws, 1, 10**9))
    for name, side in (("the first side", a), ("the second side", b)):
        counts = side.ships, side.offence, side.defence
        if any(count != int(count) or count < 0 for count in counts):
            raise CallError(f"{name} has ships, offence and defence {counts}", fix="give whole numbers from 0")
        within(name, hits=(side.hits, 0, 1), stops=(side.stops, 0, 1), loss=(side.loss, 0, np.inf), spread=(side.spread, 0, np.inf))
    generator = np.random.default_rng(seed)

    def suffered(side: Strikers, other: Strikers) -> NDArray[np.float64]:
        aimed = generator.binomial(other.ships * other.offence, other.hits, draws)
        stopped = generator.binomial(side.ships * side.defence, side.stops, draws)
        through = np.maximum(aimed - stopped, 0)
        return np.clip(side.loss * through + side.spread * np.sqrt(through) * generator.standard_normal(draws), 0, side.ships)

    return Losses(suffered(a, b), suffered(b, a))


def required(chance: float, warheads: float) -> float:
    """The chance K_w with which each of `warheads` W must be stopped for none to leak with `chance`: P = K_w^W.

    >>> round(required(0.8, 20), 6)
    0.988905
    """
    within(chance=(chance, 0, 1), warheads=(warheads, 1e-9, np.inf))
    return chance ** (1 / warheads)


def leak_proof(warheads: float, shots: float, kill: float) -> float:
    """The converse: the chance that none of `warheads` leaks where each is met by `shots` interceptors of single-shot kill probability `kill`,
    K_w^W with K_w = 1 − (1 − SSPK)^n; hits are independent of each other."""
    within(warheads=(warheads, 0, np.inf), shots=(shots, 0, np.inf), kill=(kill, 0, 1))
    return (1 - (1 - kill) ** shots) ** warheads


def _suffered(side: Fleet, other: Fleet) -> float:
    return (other.scouting * other.offence * other.ships - side.readiness * side.defence * side.ships) / side.staying
