"""Epstein's Adaptive Dynamic Model: the book's day, its attractor, and the lanes that make a chance of it."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symmachia.errors import CallError
from symmachia.model.adm import ROOM, Air, adaptive_dynamic, fight, lanes

SHARED = Path(__file__).parents[3] / "shared" / "data" / "oracles" / "epstein_adm_1985_params.csv"
BOOK: dict[str, Any] = {"prosecution": 0.02, "exchange_ratio": 1.5, "fastest": 20.0, "threshold": 0.05, "tolerance": 0.075}
AIR: dict[str, Any] = {
    "defending_air": Air(300, 0.05, 1.5, 0.5),
    "attacking_air": Air(250, 0.05, 1.0, 0.25),
    "vehicles": 1200.0,
    "lethality": 47_490.0,
}
DEFAULTS = np.array([0.01, 1.5, 20.0, 0.025, 0.03, 1.0])


def book(days, **changed):
    return adaptive_dynamic(330_000, 200_000, days, **{**BOOK, **AIR, **changed})


def campaign(red, blue, *, days=31, most=1e9, depth=200.0, breaking=0.5, spread=0.4, smooth=False, count=32, behaviour=DEFAULTS):
    red, blue = (np.asarray(force, dtype=float) * np.ones(days) for force in (red, blue))
    return fight(red, blue, most, depth, breaking, behaviour, spread, smooth, lanes(count), np.zeros((ROOM, count)))


def test_ADM_1_first_day_of_the_book():
    day = book(1)
    assert 100 * day.prosecution[0] == pytest.approx(2.000, abs=0.0005)
    assert 100 * day.attackers_lost[0] == pytest.approx(4.531, abs=0.0005)
    assert 100 * day.defenders_lost[0] == pytest.approx(3.375, abs=0.0005)
    assert day.withdrawal[0] == day.displacement[0] == 0


@pytest.mark.skipif(not SHARED.exists(), reason="needs the collected oracles; the same figures stand in this file")
def test_the_parameters_are_those_collected():
    with SHARED.open(encoding="utf-8") as file:
        found = {row["symbol"]: float(row["value"]) for row in csv.DictReader(file)}
    assert [found[name] for name in ("ag(1)", "rho", "Wmax", "adT", "aaT")] == list(BOOK.values())
    assert [found[name] for name in ("Da(1)", "ada", "Sd", "Kd")] == [300, 0.05, 1.5, 0.5]
    assert [found[name] for name in ("Aa(1)", "aaa", "Sa", "Ka", "V", "L")] == [250, 0.05, 1.0, 0.25, 1200, 47_490]


def test_the_equations_day_by_day_by_hand():
    """A-1 to A-7 without aircraft, written out once more for two days."""
    course = adaptive_dynamic(100.0, 40.0, 3, **{**BOOK, "prosecution": 0.06})
    lost = 0.06 * 100
    suffered = lost / 1.5 / 40
    pulled = 0 + 20 / 0.95 * (suffered - 0.05)
    rate = 0.06 - (0.075 - 0.06) / 0.075 * (0.06 - 0.075)
    assert course.defenders_lost[0] == pytest.approx(suffered)
    assert course.withdrawal[1] == pytest.approx(pulled)
    assert course.prosecution[1] == pytest.approx(rate)
    second = rate * (1 - pulled / 20) * (100 - lost)
    assert course.attackers[2] == pytest.approx(100 - lost - second)
    assert course.displacement[1] == pytest.approx(pulled)


def test_withdrawal_falls_to_nothing_within_the_threshold_and_eases_in_the_smooth_variant():
    reset = adaptive_dynamic(100.0, 90.0, 12, **{**BOOK, "prosecution": 0.12})
    eased = adaptive_dynamic(100.0, 90.0, 12, **{**BOOK, "prosecution": 0.12}, smooth=True)
    within = np.flatnonzero((reset.defenders_lost[:-1] <= BOOK["threshold"]) & (reset.withdrawal[:-1] > 0))
    assert within.size
    assert (reset.withdrawal[within + 1] == 0).all()
    held = np.flatnonzero((eased.defenders_lost[:-1] <= BOOK["threshold"]) & (eased.withdrawal[:-1] > 0))
    assert held.size
    assert (eased.withdrawal[held + 1] > 0).all()
    assert (eased.withdrawal[held + 1] <= eased.withdrawal[held]).all()


@given(st.floats(0.005, 0.07), st.floats(0.02, 0.1))
def test_prosecution_tends_to_what_the_attacker_tolerates_where_nobody_withdraws(start, tolerance):
    course = adaptive_dynamic(1.0, 1e9, 4000, **{**BOOK, "prosecution": min(start, tolerance), "tolerance": tolerance})
    assert course.withdrawal.max() == 0
    assert (np.diff(course.prosecution) >= -1e-15).all()
    assert course.prosecution[-1] == pytest.approx(tolerance, rel=0.02)


@given(st.floats(0, 1e6), st.floats(0, 1e6), st.floats(0, 1), st.floats(0.1, 5), st.floats(0, 0.9), st.floats(0.001, 1), st.booleans())
def test_nothing_falls_below_nothing_or_runs_away(attackers, defenders, rate, ratio, threshold, tolerance, smooth):
    course = adaptive_dynamic(
        attackers, defenders, 60, prosecution=rate, exchange_ratio=ratio, fastest=20, threshold=threshold, tolerance=tolerance, smooth=smooth
    )
    for values in (course.attackers, course.defenders, course.withdrawal):
        assert (values >= 0).all()
    assert ((course.prosecution >= 0) & (course.prosecution <= 1)).all()
    assert (course.withdrawal <= 20 + 1e-9).all()
    assert (np.diff(course.displacement) >= 0).all()


def test_the_lanes_without_spread_are_the_book_without_aircraft():
    values: dict[str, Any] = {"prosecution": 0.02, "exchange_ratio": 1.5, "fastest": 20.0, "threshold": 0.01, "tolerance": 0.03}
    course = adaptive_dynamic(12.0, 9.0, 31, **values)
    behaviour = np.array([0.02, 1.5, 20.0, 0.01, 0.03, 1.0])
    reached, ground, red_lost, blue_lost = campaign(12.0, 9.0, spread=0.0, behaviour=behaviour, depth=1e9, breaking=0.0)
    assert reached == 0
    assert ground == pytest.approx(course.displacement[-1])
    last = course.attackers[-1] * (1 - course.attackers_lost[-1]), course.defenders[-1] * (1 - course.defenders_lost[-1])
    assert red_lost == pytest.approx(1 - last[0] / 12)
    assert blue_lost == pytest.approx(1 - last[1] / 9)


@given(st.floats(1, 40), st.floats(1, 40), st.floats(0.2, 1), st.floats(0.3, 3))
@settings(deadline=None)
def test_chances_and_shares_stay_within_bounds(red, blue, breaking, ratio):
    behaviour = DEFAULTS.copy()
    behaviour[1] = ratio
    reached, ground, red_lost, blue_lost = campaign(red, blue, breaking=breaking, behaviour=behaviour)
    assert 0 <= reached <= 1
    assert 0 <= ground <= 200
    assert 0 <= red_lost <= 1
    assert 0 <= blue_lost <= 1


@given(st.floats(1, 40), st.floats(1, 40), st.floats(1.01, 3))
@settings(deadline=None)
def test_a_narrower_front_never_helps_the_attacker_to_break_the_defence(red, blue, narrower):
    """By the breakpoint alone: no ground is lost, so that nothing adapts to withdrawal."""
    behaviour = DEFAULTS.copy()
    behaviour[3] = 0.99
    wide, narrow = ({"most": most, "behaviour": behaviour, "depth": 1e9} for most in (red, red / narrower))
    assert campaign(red, blue, **narrow)[0] <= campaign(red, blue, **wide)[0]
    assert campaign(red, blue, breaking=0.0, **narrow)[3] <= campaign(red, blue, breaking=0.0, **wide)[3] + 1e-12


@given(st.floats(1, 40), st.floats(1, 40), st.floats(1.01, 3))
@settings(deadline=None)
def test_more_defenders_lose_a_smaller_share_where_nobody_withdraws(red, blue, more):
    behaviour = DEFAULTS.copy()
    behaviour[3] = 0.99
    shared: dict[str, Any] = {"behaviour": behaviour, "depth": 1e9}
    assert campaign(red, blue * more, **shared)[0] <= campaign(red, blue, **shared)[0]
    assert campaign(red, blue * more, breaking=0.0, **shared)[3] <= campaign(red, blue, breaking=0.0, **shared)[3] + 1e-12


def test_reinforcements_that_come_in_time_change_the_end():
    late = np.where(np.arange(31) < 20, 4.0, 24.0)
    early = np.where(np.arange(31) < 5, 4.0, 24.0)
    assert campaign(12.0, early)[0] < campaign(12.0, late)[0]


def test_no_attackers_no_defenders_and_neither():
    assert campaign(0.0, 5.0) == (0, 0, 0, 0)
    assert campaign(5.0, 0.0)[0] == 1
    assert campaign(0.0, 0.0) == (0, 0, 0, 0)


def test_lanes_are_even_and_the_same_everywhere():
    normals = lanes(32)
    assert normals.shape == (6, 32)
    assert np.abs(normals.mean(axis=1)).max() < 0.15
    assert normals.std(axis=1) == pytest.approx(1, abs=0.1)
    assert np.abs(np.corrcoef(normals) - np.eye(6)).max() < 0.35
    assert (lanes(8) == normals[:, :8]).all()


@pytest.mark.parametrize(("name", "value"), [("prosecution", 1.2), ("exchange_ratio", 0.0), ("threshold", 1.0), ("tolerance", 0.0)])
def test_what_the_equations_cannot_take_is_named(name, value):
    with pytest.raises(CallError, match=name):
        adaptive_dynamic(1.0, 1.0, 2, **{**BOOK, name: value})
