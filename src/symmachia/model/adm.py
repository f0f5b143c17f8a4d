"""Epstein's Adaptive Dynamic Model of ground war (1985): attackers press as far as they bear the losses, defenders trade ground for theirs.

`adaptive_dynamic` is the book's model with close air support. `fight` runs it in many lanes at once, each with its own behaviour, with forces that
arrive over time and a limit to how many attackers a front holds: the share of lanes in which the objective is reached is a chance, never one run.
Thresholds and rates of the model are assumptions about behaviour, not data.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from symmachia.errors import within
from symmachia.model.compile import engine, section

if TYPE_CHECKING:
    from numpy.typing import NDArray

ATTACKERS, DEFENDERS, WITHDRAWAL, PROSECUTION, MOVED, REACHED, COMMITTED, CAME = range(8)
PRESS, RATIO, FASTEST, THRESHOLD, TOLERANCE, STRENGTH = range(6)
OWN, ROOM = 8, 14
"""Rows of the room that `fight` computes in: what each lane is doing, then from row 8 on how each lane behaves."""
SHORT_OF_ONE = 0.999


@section
def withdraw(withdrawal, suffered, fastest, threshold, smooth):
    """A-4: the next day's rate of withdrawal (km a day) after the share `suffered`. The book's rate falls to 0 when losses are within the threshold;
    the smooth variant lets it fall in proportion to how far they are within it."""
    if suffered > threshold:
        return withdrawal + (fastest - withdrawal) / (1.0 - threshold) * (suffered - threshold)
    return withdrawal * (suffered / threshold) if smooth and threshold > 0.0 else 0.0


@section
def press(prosecution, suffered, tolerance):
    """A-6: the attacker's next rate of prosecution, kept between 0 and 1, which the book's equations do not."""
    following = prosecution - (tolerance - prosecution) / tolerance * (suffered - tolerance)
    return min(1.0, max(0.0, following))


@section
def from_the_air(aircraft, lost_per_sortie, sorties, kills, vehicles, lethality):
    """A-10, A-11: lethality that close air support destroys in a day, with aircraft lost sortie by sortie."""
    flown = sorties if lost_per_sortie <= 0.0 else (1.0 - (1.0 - lost_per_sortie) ** (sorties + 1.0)) / lost_per_sortie - 1.0
    return lethality / vehicles * aircraft * kills * flown


@dataclass(frozen=True, slots=True)
class Air:
    """Close air support of one side: aircraft, share lost a sortie, sorties a day, armoured vehicles killed a sortie."""

    aircraft: float
    lost_per_sortie: float
    sorties: float
    kills: float


@dataclass(frozen=True, slots=True)
class Course:
    """A campaign day by day. Forces at the start of each day, rates and losses of that day as shares, ground lost by its end in km."""

    attackers: NDArray[np.float64]
    defenders: NDArray[np.float64]
    prosecution: NDArray[np.float64]
    withdrawal: NDArray[np.float64]
    attackers_lost: NDArray[np.float64]
    defenders_lost: NDArray[np.float64]
    displacement: NDArray[np.float64]


def adaptive_dynamic(
    attackers: float, defenders: float, days: int, *, prosecution: float, exchange_ratio: float, fastest: float, threshold: float, tolerance: float,
    attacking_air: Air | None = None, defending_air: Air | None = None, vehicles: float = 1.0, lethality: float = 1.0, smooth: bool = False,
) -> Course:  # fmt: skip
    """Epstein, The Calculus of Conventional War (Brookings 1985), appendix, A-1 to A-7 and A-10 to A-13.

    `attackers` and `defenders` are ground lethality (any unit), `prosecution` αg(1), `exchange_ratio` ρ attackers lost per defender lost, `fastest`
    Wmax in km a day, `threshold` αdT, `tolerance` αaT; a division has `vehicles` V and `lethality` L. Forces do not fall below 0.

    The book's illustrative case on its first day, in per cent:

    >>> air = Air(300, 0.05, 1.5, 0.5), Air(250, 0.05, 1.0, 0.25)
    >>> day = adaptive_dynamic(330_000, 200_000, 1, prosecution=0.02, exchange_ratio=1.5, fastest=20, threshold=0.05, tolerance=0.075,
    ...     attacking_air=air[1], defending_air=air[0], vehicles=1200, lethality=47_490)
    >>> round(100 * float(day.attackers_lost[0]), 3), round(100 * float(day.defenders_lost[0]), 3)
    (4.531, 3.375)
    """
    within(days=(days, 1, 10_000), attackers=(attackers, 0, np.inf), defenders=(defenders, 0, np.inf), prosecution=(prosecution, 0, 1))
    within(exchange_ratio=(exchange_ratio, 1e-9, np.inf), fastest=(fastest, 1e-9, np.inf), threshold=(threshold, 0, SHORT_OF_ONE))
    within(tolerance=(tolerance, 1e-9, 1), vehicles=(vehicles, 1e-9, np.inf), lethality=(lethality, 0, np.inf))
    kept = np.zeros((7, days))
    rate, withdrawal, moved = prosecution, 0.0, 0.0
    for day in range(days):
        bombed, strafed = (
            from_the_air(
                air.aircraft * (1 - air.lost_per_sortie) ** (air.sorties * day), air.lost_per_sortie, air.sorties, air.kills, vehicles, lethality
            )
            if air
            else 0.0
            for air in (defending_air, attacking_air)
        )
        ground = rate * (1.0 - withdrawal / fastest) * attackers
        lost = min(attackers, ground + bombed)
        suffered = min(defenders, ground / exchange_ratio + strafed)
        moved += withdrawal
        shares = (lost / attackers if attackers > 0 else 0.0), (suffered / defenders if defenders > 0 else 0.0)
        kept[:, day] = attackers, defenders, rate, withdrawal, *shares, moved
        attackers, defenders = attackers - lost, defenders - suffered
        withdrawal = withdraw(withdrawal, shares[1], fastest, threshold, smooth)
        rate = press(rate, shares[0], tolerance)
    return Course(*kept)


@engine
def fight(red, blue, most, depth, breaking, behaviour, spread, smooth, normals, room):
    """A campaign in lanes: the book's ground model with reinforcement, a limit of force to space, and the two ways in which it is decided.

    `red[day]` and `blue[day]` are the brigade-equivalents that have come by each day, from day 0; at most `most` attackers are engaged at a time, the
    rest replaces them. `behaviour` is (αg(1), ρ, Wmax, αdT, αaT, strength of blue); a lane multiplies each by exp(`spread` · `normals[·, lane]`).
    The objective is attained where ground of `depth` km is lost, where less than the share `breaking` of the defenders who came is left, or where
    nobody defends. Returns the share of lanes in which it is, mean ground lost (km, at most `depth`), and the mean shares that red and blue lost of
    those who came. Nothing attacks: 0, 0, 0, 0.
    """
    days, lanes = red.shape[0], normals.shape[1]
    for lane in range(lanes):
        for row in range(6):
            room[OWN + row, lane] = behaviour[row] * np.exp(spread * normals[row, lane])
        room[OWN + PRESS, lane] = min(1.0, room[OWN + PRESS, lane])
        room[OWN + THRESHOLD, lane] = min(SHORT_OF_ONE, room[OWN + THRESHOLD, lane])
        room[OWN + TOLERANCE, lane] = min(1.0, room[OWN + TOLERANCE, lane])
        room[OWN + RATIO, lane] = 1.0 / room[OWN + RATIO, lane]
        room[ATTACKERS, lane], room[DEFENDERS, lane], room[WITHDRAWAL, lane] = 0.0, 0.0, 0.0
        room[PROSECUTION, lane] = room[OWN + PRESS, lane]
        room[MOVED, lane], room[REACHED, lane], room[COMMITTED, lane], room[CAME, lane] = 0.0, 0.0, 0.0, 0.0
    for day in range(days):
        came = red[day] - (red[day - 1] if day > 0 else 0.0)
        joined = blue[day] - (blue[day - 1] if day > 0 else 0.0)
        for lane in range(lanes):
            going = 1.0 - room[REACHED, lane]
            attackers = room[ATTACKERS, lane] + going * came
            room[CAME, lane] += going * came
            strength = going * joined * room[OWN + STRENGTH, lane]
            defenders = room[DEFENDERS, lane] + strength
            committed = room[COMMITTED, lane] + strength
            withdrawal, fastest = room[WITHDRAWAL, lane], room[OWN + FASTEST, lane]
            rate = room[PROSECUTION, lane] * (1.0 - withdrawal / fastest)
            lost = going * rate * min(attackers, most)
            suffered = min(defenders, lost * room[OWN + RATIO, lane])
            share = suffered / max(defenders, 1e-300)
            moved = room[MOVED, lane] + going * withdrawal
            left = defenders - suffered
            held = (moved < depth) & (left >= breaking * committed) & (defenders > 0.0)
            room[REACHED, lane] = max(room[REACHED, lane], 0.0 if held or attackers <= 0.0 else 1.0)
            room[ATTACKERS, lane], room[DEFENDERS, lane], room[COMMITTED, lane] = attackers - lost, left, committed
            room[MOVED, lane] = moved
            threshold = room[OWN + THRESHOLD, lane]
            eased = withdrawal * (share / threshold) if smooth and threshold > 0.0 else 0.0
            pressed = withdrawal + (fastest - withdrawal) / (1.0 - threshold) * (share - threshold)
            room[WITHDRAWAL, lane] = min(fastest, pressed if share > threshold else eased)
            tolerance, prosecution = room[OWN + TOLERANCE, lane], room[PROSECUTION, lane]
            room[PROSECUTION, lane] = min(1.0, max(0.0, prosecution - (tolerance - prosecution) / tolerance * (rate - tolerance)))
    attained, ground, red_lost, blue_lost = 0.0, 0.0, 0.0, 0.0
    for lane in range(lanes):
        attained += room[REACHED, lane]
        ground += min(depth, room[MOVED, lane])
    for lane in range(lanes):
        if room[CAME, lane] > 0.0:
            red_lost += max(0.0, 1.0 - room[ATTACKERS, lane] / room[CAME, lane])
        if room[COMMITTED, lane] > 0.0:
            blue_lost += 1.0 - room[DEFENDERS, lane] / room[COMMITTED, lane]
    return attained / lanes, ground / lanes, red_lost / lanes, blue_lost / lanes


def lanes(count: int = 32) -> NDArray[np.float64]:
    """Standard normal draws of `count` lanes for the six parameters of `fight`, spread evenly: a Kronecker sequence of the generalised golden ratio
    (Roberts 2018) through the inverse normal distribution. `[parameter, lane]`."""
    from scipy.special import ndtri

    root = 2.0
    for _ in range(60):
        root = (1.0 + root) ** (1.0 / 7.0)
    steps = root ** -np.arange(1.0, 7.0)
    return ndtri((0.5 + steps[:, None] * np.arange(1, count + 1)) % 1.0)
