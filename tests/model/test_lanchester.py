"""The Lanchester laws: published battles, what each law keeps, chance against its recursion, and a campaign beside the default model's."""

from __future__ import annotations

import csv
from math import sqrt
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from symmachia.errors import CallError, UnknownName
from symmachia.model.adm import lanes
from symmachia.model.lanchester import (
    EXPONENTS,
    Exponents,
    Law,
    Outcome,
    campaign,
    linear,
    logarithmic,
    mixed,
    power_law,
    simulate,
    square,
    win,
)

SHARED = Path(__file__).parents[3] / "shared" / "data" / "oracles" / "published_results.csv"
LANDINGS = [54_000, 0, 6_000, 0, 0, 13_000]
CLOSED = {"square": square, "linear": linear, "mixed": mixed, "logarithmic": logarithmic}
KEPT = {
    "square": lambda x, y, a, b: (b * x**2, a * y**2),
    "linear": lambda x, y, a, b: (b * x, a * y),
    "mixed": lambda x, y, a, b: (2 * b * x, a * y**2),
    "logarithmic": lambda x, y, a, b: (b * np.log(x), a * np.log(y)),
}
RATES: dict[Law, tuple[float, float]] = {"square": (0.01, 0.02), "linear": (0.001, 0.002), "mixed": (0.001, 0.02), "logarithmic": (0.01, 0.02)}
DAYS = np.arange(31)
RED = np.minimum(12 + 0.5 * DAYS, 25)

laws = st.sampled_from(sorted(EXPONENTS))
forces = st.floats(5, 500)
factors = st.floats(0.2, 5)


def iwo_jima(japanese, days):
    return power_law(0, japanese, 0.0544, 0.0106, days, EXPONENTS["square"], joining_x=LANDINGS)


def hold(brigades):
    return brigades * np.minimum(1, 0.4 + 0.02 * DAYS)


def test_LAN_1_square_law():
    battle = square(100, 60, 0.01, 0.01)
    assert battle.survivors == pytest.approx((80, 0), abs=1e-6)
    assert battle.end == pytest.approx(69.314718, abs=1e-6)


def test_LAN_3_iwo_jima():
    assert iwo_jima(21_000, 35).x[-1] == pytest.approx(53_079, rel=0.01)
    assert iwo_jima(21_000, 35).y[-1] == pytest.approx(81, rel=0.01)
    assert iwo_jima(21_500, 36).x[-1] == pytest.approx(51_984, rel=0.01)
    assert iwo_jima(21_500, 36).y[-1] == pytest.approx(217, rel=0.01)
    assert 35 < iwo_jima(21_000, 40).end < 36
    assert 36 < iwo_jima(21_500, 40).end < 37


def test_LAN_4_square_law_with_chance():
    assert win(2, 1, 1, 1) == pytest.approx(0.833333, abs=1e-6)
    assert win(3, 2, 1, 1) == pytest.approx(0.775, abs=1e-6)
    assert win(5, 3, 1, 1) == pytest.approx(0.887376, abs=1e-6)


@pytest.mark.skipif(not SHARED.exists(), reason="needs the collected oracles; the same figures stand in this file")
def test_the_published_results_are_those_collected():
    with SHARED.open(encoding="utf-8") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    assert rows["LAN-1"]["expected"] == "winner x, survivors 80.000000, t*=69.314718"
    assert rows["LAN-3"]["inputs"].startswith("a=0.0544 b=0.0106; US arrivals 54000 day0-1, 6000 day2-3, 13000 day5-6; J0=21000")
    assert "(81 left at t=35 for 21000; 217 left at t=36 for 21500); US 53079 / 51984" in rows["LAN-3"]["expected"]
    assert rows["LAN-4"]["expected"] == "P(win)=0.833333,0.775,0.887376"


@given(laws, forces, forces, factors, factors, st.floats(0, 0.98))
def test_what_a_law_keeps_stays_the_same_to_the_end(law, x, y, more, less, part):
    a, b = RATES[law][0] * more, RATES[law][1] * less
    end = CLOSED[law](x, y, a, b).end
    battle = CLOSED[law](x, y, a, b, [0, part * min(end, 60)])
    before, after = (KEPT[law](battle.x[time], battle.y[time], a, b) for time in (0, 1))
    assert after[0] - after[1] == pytest.approx(before[0] - before[1], abs=1e-7 * (1 + abs(before[0]) + abs(before[1])))


@given(laws, forces, forces, factors, factors)
def test_forces_only_shrink_and_end_at_the_survivors(law, x, y, more, less):
    a, b = RATES[law][0] * more, RATES[law][1] * less
    battle = CLOSED[law](x, y, a, b, np.concatenate((np.linspace(0, 200, 101), [1e9])))
    assert (battle.x[0], battle.y[0]) == pytest.approx((x, y))
    for force, left in ((battle.x, battle.survivors[0]), (battle.y, battle.survivors[1])):
        assert (np.diff(force) <= 1e-9 * force[0]).all()
        assert force[-1] == pytest.approx(left, abs=1e-4 * force[0])
        assert force.min() >= 0
    assert min(battle.survivors) == 0


@given(st.sampled_from(["square", "linear", "logarithmic"]), forces, forces, factors, factors)
def test_it_does_not_matter_which_side_is_called_x(law, x, y, more, less):
    a, b = RATES[law][0] * more, RATES[law][1] * less
    times = np.linspace(0, 100, 21)
    one, two = CLOSED[law](x, y, a, b, times), CLOSED[law](y, x, b, a, times)
    np.testing.assert_allclose(one.x, two.y, rtol=1e-7, atol=1e-7 * x)
    assert one.survivors == pytest.approx(two.survivors[::-1], rel=1e-9)
    assert one.end == pytest.approx(two.end)


@given(forces, factors, factors)
def test_who_wins_is_who_has_the_larger_side_of_the_state_equation(x, more, less):
    for law in ("square", "linear", "mixed"):
        a, b = RATES[law][0] * more, RATES[law][1] * less
        # y at which both sides are equal, and one tenth to either side of it.
        equal = {"square": x * sqrt(b / a), "linear": x * b / a, "mixed": sqrt(2 * b * x / a)}[law]
        assert CLOSED[law](x, 0.9 * equal, a, b).survivors[0] > 0 == CLOSED[law](x, 0.9 * equal, a, b).survivors[1]
        assert CLOSED[law](x, 1.1 * equal, a, b).survivors[1] > 0 == CLOSED[law](x, 1.1 * equal, a, b).survivors[0]


def test_of_equals_both_melt_away_without_end():
    times = [0, 10, 1000, 1e6]
    for law, y, a, b in (("square", 10, 0.01, 0.01), ("linear", 10, 0.01, 0.01), ("mixed", 10, 0.02, 0.1), ("logarithmic", 10, 0.01, 0.01)):
        battle = CLOSED[law](10, y, a, b, times)
        assert battle.end == np.inf
        assert battle.survivors == (0, 0)
        assert battle.x[1] > battle.x[2] >= battle.x[3]
        assert (battle.x[3], battle.y[3]) == pytest.approx((0, 0), abs=1e-3)


def test_twice_the_force_keeps_more_under_aimed_fire_than_under_area_fire():
    assert square(200, 100, 0.01, 0.01).survivors[0] == pytest.approx(100 * sqrt(3))
    assert linear(200, 100, 0.01, 0.01).survivors[0] == pytest.approx(100)


@given(laws, forces, forces, factors, factors)
@settings(deadline=None, max_examples=40)
def test_the_power_law_solves_all_four(law, x, y, more, less):
    a, b = RATES[law][0] * more, RATES[law][1] * less
    closed = CLOSED[law](x, y, a, b, np.arange(21))
    solved = power_law(x, y, a, b, 20, EXPONENTS[law])
    np.testing.assert_allclose(solved.x, closed.x, rtol=1e-5, atol=1e-5 * x)
    np.testing.assert_allclose(solved.y, closed.y, rtol=1e-5, atol=1e-5 * y)
    if closed.end < 20:
        assert solved.end == pytest.approx(closed.end, rel=1e-4)


@given(forces, forces, st.floats(0, 1), st.floats(0, 1), factors)
@settings(deadline=None, max_examples=40)
def test_the_power_law_keeps_the_difference_of_powers(x, y, enemy, own, more):
    """b·xⁿ − a·yⁿ with n = enemy − own + 1, where both own exponents are the same."""
    n = enemy - own + 1
    assume(n > 0.1)
    a, b = 0.02 * more * y ** (1 - enemy - own), 0.02 * x ** (1 - enemy - own)
    battle = power_law(x, y, a, b, 5, Exponents(enemy, own, own))
    kept = b * battle.x**n, a * battle.y**n
    going = np.arange(6) < battle.end
    np.testing.assert_allclose((kept[0] - kept[1])[going], kept[0][0] - kept[1][0], atol=1e-6 * (kept[0][0] + kept[1][0]))


@given(forces, forces, st.lists(st.floats(0, 20), min_size=5, max_size=5))
@settings(deadline=None, max_examples=40)
def test_reinforcements_of_one_side_never_harm_it(x, y, coming):
    without = power_law(x, y, 0.02, 0.02, 10, EXPONENTS["square"])
    with_them = power_law(x, y, 0.02, 0.02, 10, EXPONENTS["square"], joining_x=coming)
    assert (with_them.x >= without.x - 1e-6 * x).all()
    assert (with_them.y <= without.y + 1e-6 * y).all()


def test_arrivals_without_an_enemy_add_up_and_a_side_that_has_not_come_is_waited_for():
    battle = power_law(10, 0, 0.1, 0.1, 4, EXPONENTS["square"], joining_x=[1, 2, 3, 4])
    assert battle.x.tolist() == pytest.approx([10, 11, 13, 16, 20])
    assert battle.end == np.inf
    late = power_law(10, 0, 0.1, 0.1, 4, EXPONENTS["square"], joining_y=[0, 0, 30])
    assert late.x[:3].tolist() == [10, 10, 10]
    assert late.x[3] < 10


def test_a_landing_slower_than_it_is_shot_down_ends_the_battle():
    battle = power_law(0, 1000, 0.05, 0.05, 5, EXPONENTS["square"], joining_x=[40, 1000])
    assert battle.end == 0
    assert battle.survivors == (0, 1000)


def test_a_side_that_is_beaten_at_its_breakpoint_keeps_what_is_left():
    battle = power_law(100, 60, 0.01, 0.01, 60, EXPONENTS["square"], breaking=0.5)
    assert battle.survivors[1] == pytest.approx(30, rel=1e-6)
    assert battle.survivors[0] == pytest.approx(sqrt(100**2 - 60**2 + 30**2), rel=1e-6)
    assert battle.end < square(100, 60, 0.01, 0.01).end


def test_no_more_than_fit_on_the_front_fight_at_a_time():
    wide, narrow = (power_law(100, 200, 0.01, 0.01, 5, EXPONENTS["square"], most=most) for most in (200, 50))
    assert narrow.x[-1] > wide.x[-1]
    assert narrow.x[-1] == pytest.approx(100 - 5 * 0.01 * 50, rel=1e-6)


@given(st.integers(1, 25), st.integers(1, 25), factors, factors)
def test_chances_of_both_sides_add_up_to_one(x, y, a, b):
    assert win(x, y, a, b) + win(y, x, b, a) == pytest.approx(1)
    assert win(x + 1, y, a, b) >= win(x, y, a, b)
    assert win(x, x, a, a) == pytest.approx(0.5)


@pytest.mark.parametrize(("x", "y", "a", "b"), [(2, 1, 1, 1), (5, 3, 1, 1), (12, 15, 1.0, 1.4), (30, 30, 2.0, 1.9)])
def test_the_simulation_wins_as_often_as_the_recursion_says(x, y, a, b):
    draws, chance = 40_000, win(x, y, a, b)
    mine, theirs = simulate(x, y, a, b, draws, seed=1914)
    assert (np.minimum(mine, theirs) == 0).all()
    assert (np.maximum(mine, theirs) > 0).all()
    assert (mine > 0).mean() == pytest.approx(chance, abs=4 * sqrt(chance * (1 - chance) / draws))


def test_large_forces_with_chance_come_close_to_the_law():
    mine, _ = simulate(500, 250, 1.0, 1.0, 400, seed=7)
    left = square(500, 250, 1.0, 1.0).survivors[0]
    assert mine.mean() == pytest.approx(left, rel=0.01)
    assert mine.std() > 5


def test_the_same_seed_fights_the_same_battles():
    one, two = simulate(20, 18, 1, 1, 500, seed=2), simulate(20, 18, 1, 1, 500, seed=2)
    assert (one[0] == two[0]).all()
    assert (one[1] == two[1]).all()


@given(laws, st.floats(1, 40), factors)
@settings(deadline=None, max_examples=20)
def test_a_campaign_stays_within_bounds_and_moves_no_front(law, brigades, more):
    found = campaign(law, RED, hold(brigades), (0.0067 * more, 0.015), lanes(8))
    assert 0 <= found.attained <= 1
    assert 0 <= found.attackers_lost <= 0.5 + 1e-6
    assert 0 <= found.defenders_lost <= 0.5 + 1e-6
    assert found.displacement == 0


def test_more_defenders_hold_more_often_except_under_the_logarithmic_law():
    rates_of: dict[Law, tuple[float, float]] = {"square": (0.0067, 0.015), "linear": (0.0067, 0.015), "mixed": (0.002, 0.03)}
    for law, rates in rates_of.items():
        chances = [campaign(law, RED, hold(brigades), rates, lanes()).attained for brigades in (4, 8, 16, 32)]
        assert chances == sorted(chances, reverse=True)
        assert chances[0] > chances[-1]
    few, many = (campaign("logarithmic", RED, hold(brigades), (0.04, 0.03), lanes()) for brigades in (4, 32))
    assert few.attained == many.attained > 0
    assert few.attackers_lost == pytest.approx(many.attackers_lost)


def test_a_campaign_without_spread_is_its_one_battle():
    found = campaign("square", np.full(31, 20.0), np.full(31, 8.0), (0.02, 0.02), lanes(4), spread=0.0)
    assert found.attained == 1
    assert found.defenders_lost == pytest.approx(0.5)
    assert found.attackers_lost == pytest.approx(1 - sqrt(20**2 - 8**2 + 4**2) / 20)


def test_a_narrow_front_holds_more_often():
    wide, narrow = (campaign("square", RED, hold(6), (0.0067, 0.015), lanes(), most=most).attained for most in (25.0, 8.0))
    assert narrow < wide


def test_no_attackers_no_defenders_and_an_attacker_shot_down_on_arrival():
    nobody = np.zeros(31)
    assert campaign("square", nobody, hold(8), (0.01, 0.01), lanes(4)) == Outcome(0, 0, 0, 0)
    assert campaign("square", RED, nobody, (0.01, 0.01), lanes(4)) == Outcome(1, 0, 0, 0)
    assert campaign("square", np.where(DAYS < 5, 0.0, 1.0), np.full(31, 1000.0), (0.01, 0.01), lanes(4)) == Outcome(0, 1, 0, 0)


def test_what_the_laws_cannot_take_is_named():
    with pytest.raises(CallError, match="x is 0"):
        square(0, 10, 0.1, 0.1)
    with pytest.raises(CallError, match="below 0"):
        linear(10, 10, 0.1, 0.1, [-1])
    with pytest.raises(CallError, match="own_x is -1"):
        power_law(1, 1, 1, 1, 1, Exponents(1, -1, 0))
    with pytest.raises(CallError, match="joining_y does not fit 2 days"):
        power_law(1, 1, 1, 1, 2, EXPONENTS["square"], joining_y=[1, 1, 1])
    with pytest.raises(CallError, match="forces are 0 and 3"):
        win(0, 3, 1, 1)
    with pytest.raises(CallError, match="draws is 0"):
        simulate(1, 1, 1, 1, 0, seed=0)
    with pytest.raises(UnknownName, match="did you mean square"):
        campaign(cast("Law", "sqare"), RED, RED, (0.1, 0.1), lanes(4))
    with pytest.raises(CallError, match="smaller than the day before"):
        campaign("square", RED[::-1], RED, (0.1, 0.1), lanes(4))
    with pytest.raises(CallError, match="same days"):
        campaign("square", RED, RED[:-1], (0.1, 0.1), lanes(4))
