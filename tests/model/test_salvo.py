"""Salvos: what a stock of interceptors lets through, Hughes' and Armstrong's exchanges, a defence without a leak."""

from __future__ import annotations

import csv
from dataclasses import replace
from itertools import pairwise, product
from math import comb, inf, isinf, sqrt
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numba import njit
from scipy.special import ndtr

from symmachia.errors import CallError
from symmachia.model.salvo import Fleet, Losses, Strikers, exchange, leak_proof, leak_rate, required, salvo, simulate

SHARED = Path(__file__).parents[3] / "shared" / "data" / "oracles" / "published_results.csv"
RAIDER = Fleet(ships=5, offence=8, defence=0, staying=2, scouting=0.5)
PATROL = Fleet(ships=2, offence=4, defence=4, staying=1)
USN = Strikers(ships=2, offence=3, hits=0.4762, defence=1, stops=0.2857, loss=1, spread=0.3333)
IJN = Strikers(ships=2, offence=2, hits=0.6429, defence=1, stops=0.4286, loss=1, spread=0.3333)

amounts = st.floats(0, 500)
chances = st.floats(0, 1)
shots = st.floats(1, 5)
fleets = st.builds(Fleet, st.floats(1, 30), st.floats(0, 20), st.floats(0, 20), st.floats(0.5, 5), chances, chances)


def day_by_day(raid, days, stock, shots, kill):
    through = 0.0
    for _ in range(days):
        fired = min(shots * raid, stock)
        met = fired / shots if shots > 0 else 0.0
        through += raid - met + met * (1 - kill) ** shots
        stock -= fired
    return through / (raid * days)


@given(st.floats(0.1, 500), st.integers(1, 60), st.floats(0, 5000), st.floats(0, 5), chances)
@settings(deadline=None)
def test_the_leak_rate_is_that_of_the_days_one_by_one(raid, days, stock, shots, kill):
    assert leak_rate(raid, float(days), stock, shots, kill) == pytest.approx(day_by_day(raid, days, stock, shots, kill), abs=1e-9)


def test_a_stock_that_lasts_three_days_and_a_half_by_hand():
    # 10 missiles a day, 2 shots at each: 70 interceptors meet 35 of 100 missiles, of which (1 − 0.5)² leak.
    assert leak_rate(10.0, 10.0, 70.0, 2.0, 0.5) == pytest.approx((65 + 35 * 0.25) / 100)


def test_the_leak_rate_at_its_ends():
    assert leak_rate(0.0, 30.0, 100.0, 2.0, 0.7) == 0
    assert leak_rate(10.0, 0.0, 100.0, 2.0, 0.7) == 0
    assert leak_rate(10.0, 30.0, 0.0, 2.0, 0.7) == 1
    assert leak_rate(10.0, 30.0, 0.0, 0.0, 1.0) == 1
    assert leak_rate(10.0, 30.0, 100.0, 0.0, 0.7) == 1
    assert leak_rate(10.0, 30.0, 100.0, 0.0, 1.0) == 1
    assert leak_rate(10.0, 30.0, 100.0, 2.0, 0.0) == 1
    assert leak_rate(10.0, 3.0, 60.0, 2.0, 1.0) == 0
    assert leak_rate(10.0, 30.0, inf, 2.0, 0.7) == pytest.approx(0.3**2)


@given(amounts, st.floats(0, 60), st.floats(0, 5000), shots, chances, st.floats(1, 3))
@settings(deadline=None)
def test_more_missiles_leak_more_and_more_interceptors_less(raid, days, stock, shots, kill, more):
    share = leak_rate(raid, days, stock, shots, kill)
    assert 0 <= share <= 1
    assert leak_rate(raid * more, days, stock, shots, kill) >= share - 1e-12
    assert leak_rate(raid, days * more, stock, shots, kill) >= share - 1e-12
    assert leak_rate(raid, days, stock * more, shots, kill) <= share + 1e-12
    assert leak_rate(raid, days, stock, shots, min(1, kill * more)) <= share + 1e-12


@given(st.floats(1, 500), st.floats(1, 60), st.floats(0, 5000), shots, chances)
@settings(deadline=None)
def test_no_interceptor_stops_more_than_one_missile(raid, days, stock, shots, kill):
    assert (1 - leak_rate(raid, days, stock, shots, kill)) * raid * days <= stock * (1 + 1e-9) + 1e-9


def test_a_second_shot_helps_while_the_stock_lasts_and_harms_once_it_does_not():
    few, many = 5.0, 50.0
    assert leak_rate(10.0, few, 100.0, 2.0, 0.7) < leak_rate(10.0, few, 100.0, 1.0, 0.7)
    assert leak_rate(10.0, many, 100.0, 2.0, 0.7) > leak_rate(10.0, many, 100.0, 1.0, 0.7)


def test_the_leak_rate_is_written_into_an_engine():
    @njit(error_model="numpy")
    def twice(raid):
        return leak_rate(raid, 10.0, 70.0, 2.0, 0.5) + leak_rate(0.0, 10.0, 70.0, 0.0, 0.5)

    assert twice(10.0) == leak_rate(10.0, 10.0, 70.0, 2.0, 0.5)


def test_SAL_1_salvo_with_scouting_and_readiness():
    assert salvo(PATROL, RAIDER, clipped=False) == (12, 4)
    assert salvo(replace(PATROL, ships=3), RAIDER, clipped=False) == (8, 6)
    assert salvo(PATROL, RAIDER) == (2, 4)
    assert salvo(replace(PATROL, ships=3), RAIDER) == (3, 5)
    assert exchange(replace(PATROL, ships=3), RAIDER) == 1


@given(st.floats(1, 20), st.floats(2, 9), st.floats(0, 1.9), st.floats(0.5, 4))
def test_SAL_3_twice_the_numbers_are_worth_twice_every_attribute(ships, offence, defence, staying):
    better = Fleet(ships=ships, offence=2 * offence, defence=2 * defence, staying=2 * staying)
    more = Fleet(ships=2 * ships, offence=offence, defence=defence, staying=staying)
    assert exchange(better, more) == pytest.approx(1)
    lost = salvo(better, more, clipped=False)
    assert lost[0] / ships == pytest.approx(lost[1] / (2 * ships))


@given(fleets, fleets)
def test_a_clipped_loss_is_the_bare_one_within_the_fleet(a, b):
    bare, kept = salvo(a, b, clipped=False), salvo(a, b)
    assert kept == tuple(float(np.clip(loss, 0, fleet.ships)) for loss, fleet in zip(bare, (a, b), strict=True))
    assert salvo(b, a) == kept[::-1]


@given(fleets, fleets, st.floats(1, 3))
def test_a_larger_or_better_enemy_costs_no_fewer_ships(a, b, more):
    lost = salvo(a, b)[0]
    assert salvo(a, replace(b, ships=b.ships * more))[0] >= lost - 1e-9
    assert salvo(a, replace(b, offence=b.offence * more))[0] >= lost - 1e-9
    assert salvo(replace(a, defence=a.defence * more), b)[0] <= lost + 1e-9
    assert salvo(replace(a, staying=a.staying * more), b)[0] <= lost + 1e-9


def test_a_side_that_loses_nothing_has_an_infinite_ratio_and_two_of_them_have_none():
    harmless = replace(RAIDER, offence=0)
    assert isinf(exchange(PATROL, harmless))
    with pytest.raises(CallError, match="neither fleet"):
        exchange(replace(PATROL, offence=0), harmless)


def hits(side, other):
    """Chance of each number of hits on `side`, by the binomials themselves."""
    aimed, stopped = other.ships * other.offence, side.ships * side.defence
    found = np.zeros(aimed + 1)
    for on_target, down in product(range(aimed + 1), range(stopped + 1)):
        chance = comb(aimed, on_target) * other.hits**on_target * (1 - other.hits) ** (aimed - on_target)
        found[max(on_target - down, 0)] += chance * comb(stopped, down) * side.stops**down * (1 - side.stops) ** (stopped - down)
    return found


def exact(side, other):
    """Mean loss of `side`, and the chance that it loses every ship."""
    mean = gone = 0.0
    grid = np.linspace(0, side.ships, 4001)
    for through, chance in enumerate(hits(side, other)):
        if through:
            beyond = 1 - ndtr((grid - through * side.loss) / (side.spread * sqrt(through)))
            mean += chance * np.trapezoid(beyond, grid)
            gone += chance * beyond[-1]
    return mean, gone


def test_SAL_4_coral_sea_within_its_tolerance():
    """Published: mean losses of 1.55 (US) and 1.45 carriers (Japan), and 54 per cent that the US lose both; the tolerance is 0.05 for each.

    The inputs as given yield 1.52, 1.44 and 50 per cent, by simulation and by the binomials alike: within the tolerance, but not the last digit of
    what was published. Tried for the rest: a loss rounded to whole ships (1.53, 1.45), hits without spread (1.58, 1.50, both lost in 68 per cent),
    a normal distribution of hits less stops, clipped, with the spread of the loss (1.53, 1.47, 50 per cent) and without it (1.56, 1.49, 50 per
    cent). None gives all three.
    """
    lost = simulate(USN, IJN, 400_000, seed=1942)
    assert lost.mean == pytest.approx((1.55, 1.45), abs=0.05)
    assert (lost.a >= 2).mean() == pytest.approx(0.54, abs=0.05)


def test_the_simulation_draws_what_the_binomials_say():
    draws = 400_000
    lost = simulate(USN, IJN, draws, seed=8)
    for losses, (mean, gone) in ((lost.a, exact(USN, IJN)), (lost.b, exact(IJN, USN))):
        assert losses.mean() == pytest.approx(mean, abs=4 * losses.std() / sqrt(draws))
        assert (losses >= 2).mean() == pytest.approx(gone, abs=4 * sqrt(gone * (1 - gone) / draws))


def test_without_chance_the_simulation_is_hughes_salvo():
    a, b = Strikers(4, 3, 1.0, 1, 1.0, 0.4, 0.0), Strikers(5, 2, 1.0, 2, 1.0, 0.5, 0.0)
    lost = simulate(a, b, 10, seed=0)
    assert lost.mean == pytest.approx(salvo(Fleet(4, 3, 1, 1 / 0.4), Fleet(5, 2, 2, 1 / 0.5)))
    assert isinstance(lost, Losses)
    assert np.ptp(lost.a) == np.ptp(lost.b) == 0


def test_the_same_seed_draws_the_same_and_losses_stay_within_the_fleet():
    first, again, other = (simulate(USN, IJN, 5000, seed=seed) for seed in (3, 3, 4))
    assert (first.a == again.a).all()
    assert (first.a != other.a).any()
    assert first.a.min() >= 0
    assert first.a.max() <= USN.ships


def test_SAL_5_leak_proof_defence():
    assert required(0.8, 20) == pytest.approx(0.988905, abs=1e-6)


@given(st.floats(1, 100), st.floats(0.5, 5), st.floats(0.01, 0.99))
def test_the_required_chance_and_the_chance_of_no_leak_are_converse(warheads, shots, kill):
    assert required(leak_proof(warheads, shots, kill), warheads) == pytest.approx(1 - (1 - kill) ** shots, rel=1e-9)


def test_a_leak_grows_with_the_warheads_and_shrinks_with_the_shots():
    assert all(one > two for one, two in pairwise(leak_proof(warheads, 2, 0.8) for warheads in (1, 5, 20, 80)))
    assert all(one < two for one, two in pairwise(leak_proof(20, shots, 0.8) for shots in (1, 2, 3, 4)))
    assert leak_proof(0, 1, 0.5) == 1


@pytest.mark.skipif(not SHARED.exists(), reason="needs the collected oracles; the same figures stand in this file")
def test_the_published_results_are_those_collected():
    with SHARED.open(encoding="utf-8") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    assert rows["SAL-1"]["inputs"] == "A=2,B=5,alpha=4,beta=8,sigA=1,sigB=.5,tau=1,z=4,y=0,a=1,b=2"
    assert rows["SAL-1"]["expected"] == "dA=12, dB=4; A=3 -> dA 8, dB 6 (both annihilated)"
    assert rows["SAL-4"]["expected"] == "published mean loss USN 1.55, IJN 1.45; P(USN loses both) 54%"
    assert rows["SAL-4"]["tolerance"] == "0.05 / 0.05"
    assert rows["SAL-5"]["expected"] == "required Kw=0.988905"


def test_what_a_salvo_cannot_take_is_named():
    with pytest.raises(CallError, match=r"the second fleet: scouting is 1\.5"):
        salvo(PATROL, replace(RAIDER, scouting=1.5))
    with pytest.raises(CallError, match="the first fleet: staying is 0"):
        salvo(replace(PATROL, staying=0), RAIDER)
    with pytest.raises(CallError, match="whole numbers"):
        simulate(USN, replace(IJN, offence=2.5), 10, seed=0)
    with pytest.raises(CallError, match=r"the first side: hits is 1\.2"):
        simulate(replace(USN, hits=1.2), IJN, 10, seed=0)
    with pytest.raises(CallError, match="draws is 0"):
        simulate(USN, IJN, 0, seed=0)
    with pytest.raises(CallError, match="warheads is 0"):
        required(0.8, 0)
    with pytest.raises(CallError, match="kill is nan"):
        leak_proof(5, 2, float("nan"))
