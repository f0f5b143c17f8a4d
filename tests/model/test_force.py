"""Force generation: rules of rotation, the steady state and what a mission that ends can do beyond it, cohorts one by one, whole units."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from math import ceil, floor

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from symmachia.errors import CallError, RunError
from symmachia.model.force import Rotation, factor, implied_dwell, ready_by, schedule, steady

LOSING = Rotation(6, 0.5, 1, leaving=0.2, attrition=0.01, refill=0.004)

lengths = st.floats(1, 9) | st.integers(1, 9).map(float)
overlaps = st.floats(0, 2) | st.just(0.0)
dwells = st.floats(0, 4) | st.integers(0, 4).map(float)
whole_rotations = st.builds(lambda tour, dwell: Rotation(float(tour), 0.0, float(dwell)), st.integers(1, 4), st.integers(0, 3))
safe_rotations = st.builds(Rotation, lengths, overlaps, dwells)
rotations = st.builds(Rotation, lengths, overlaps, dwells, st.floats(0, 0.5), st.floats(0, 0.02), st.floats(0, 0.01))
months = st.integers(1, 30)
few = settings(max_examples=40, deadline=None)


@st.composite
def cases(draw, rotation=rotations):
    """Pools that become ready, their rotations, and a mission."""
    count, first, length = draw(st.integers(1, 3)), draw(st.integers(0, 10)), draw(months)
    grown = [np.sort(draw(st.lists(st.floats(0, 10), min_size=first + length, max_size=first + length))) for _ in range(count)]
    return grown, [draw(rotation) for _ in range(count)], first, length


def flat(units, rotation, first, length):
    return schedule([np.full(first + length, units)], [rotation], first, length).presence


def test_dwell_as_cbo_counts_it():
    """CBO (2003), 'An Analysis of the U.S. Military's Ability to Sustain an Occupation of Iraq': one unit abroad for each two at home takes three."""
    assert [factor(dwell) for dwell in (2, 3, 5)] == [3, 4, 6]
    assert [implied_dwell(units) for units in (3, 4, 6)] == [2, 3, 5]


def test_the_british_figure_is_an_identity_and_stands_for_a_dwell():
    """256,000 to keep 64,000 is four for one: three months at home for each abroad, fewer where units overlap or not all can be used."""
    assert factor(3) * 64_000 == 256_000
    four = 256_000 / 64_000
    assert implied_dwell(four) == 3
    assert implied_dwell(four, overlap=1 / 3) == pytest.approx(2)
    assert implied_dwell(four, usable=0.75) == pytest.approx(2)
    assert implied_dwell(four, overlap=1 / 3, usable=0.75) == pytest.approx(1.25)
    with pytest.raises(CallError, match="units is 4"):
        implied_dwell(four, usable=0.2)


@given(dwells, st.floats(0, 3), st.floats(0.05, 1))
def test_factor_and_dwell_are_converse(dwell, overlap, usable):
    units = factor(dwell, overlap, usable)
    assert implied_dwell(units * (1 + 1e-12), overlap, usable) == pytest.approx(dwell, abs=1e-9)


@given(safe_rotations, st.floats(0.1, 100))
def test_the_steady_state_is_what_the_factor_says(rotation, units):
    assert steady([units], [rotation]) == pytest.approx(units / factor(rotation.dwell, rotation.overlap / rotation.tour))


@few
@given(st.lists(st.tuples(safe_rotations, st.floats(0, 50)), min_size=1, max_size=3), months)
def test_a_force_built_up_over_a_tour_is_never_below_the_steady_state(held, length):
    """Sends spread over a tour keep it for ever."""
    turns, units = [rotation for rotation, _ in held], [amount for _, amount in held]
    first = max(ceil(rotation.tour) for rotation in turns)
    found = schedule([np.full(first + length, amount) for amount in units], turns, first, length)
    assert found.presence >= steady(units, turns) * (1 - 1e-6) - 1e-9
    assert found.presence <= sum(units) * (1 + 1e-9)


@few
@given(safe_rotations, st.integers(1, 240))
def test_it_comes_down_to_the_steady_state_as_the_mission_lengthens(rotation, length):
    """In a mission of M months a unit goes once in each cycle that begins, so that N ≤ r·T·(cycles begun)/M."""
    first = ceil(rotation.tour)
    begun = ceil((length + first) / max(1, floor(rotation.cycle)))
    assert flat(1.0, rotation, first, length) <= max(1.0, rotation.tour) * begun / length + 1e-9


@pytest.mark.parametrize(("rotation", "apart"), [(Rotation(6, 0.5, 2), 0.03), (Rotation(4.5, 0.25, 1.5), 0.03), (Rotation(9, 1, 3), 0.06)])
def test_twenty_years_are_as_good_as_for_ever(rotation, apart):
    found = flat(30.0, rotation, 12, 240)
    assert 0 <= found / steady([30.0], [rotation]) - 1 <= apart


@few
@given(whole_rotations, st.integers(0, 8), st.integers(0, 30), st.floats(0.1, 100))
def test_whole_cycles_give_the_steady_state_exactly(rotation, first, more, units):
    """A cycle of n tours: n cohorts by turns, from the first month and for any mission that lasts as long as a cycle."""
    assert flat(units, rotation, first, int(rotation.cycle) + more) == pytest.approx(steady([units], [rotation]))


@few
@given(whole_rotations, st.integers(0, 8), st.data(), st.floats(0.1, 100))
def test_a_mission_shorter_than_a_cycle_sends_every_unit_once(rotation, first, data, units):
    length = data.draw(st.integers(1, int(rotation.cycle)))
    assert flat(units, rotation, first, length) == pytest.approx(units / ceil(length / rotation.tour))


@pytest.mark.parametrize("tour", [1.0, 4.0, 4.5, 9.0])
@pytest.mark.parametrize("dwell", [0.0, 2.0, 20.0])
def test_for_one_tour_the_whole_pool_is_there(tour, dwell):
    assert flat(25.0, Rotation(tour, 0.5, dwell), 3, floor(tour)) == pytest.approx(25)


def test_a_force_that_must_stand_at_once_has_no_time_to_stagger_its_tours():
    """Two thirds of a tour at home make a cycle of five months for a tour of three: two cohorts take turns, and one month in six is lost."""
    rotation = Rotation(3, 0, 2 / 3)
    assert steady([30.0], [rotation]) == pytest.approx(18)
    assert flat(30.0, rotation, 0, 60) == pytest.approx(15)
    assert flat(30.0, rotation, 3, 600) == pytest.approx(18, rel=0.01)


def test_a_rotation_on_which_the_simplex_method_gives_up():
    assert flat(1.0, Rotation(1.125, 0, 2), 2, 140) == pytest.approx(1 / 3, rel=0.02)


def test_without_dwell_all_stay_and_an_overlap_costs_its_share():
    assert flat(10.0, Rotation(6, 0, 0), 0, 60) == pytest.approx(10)
    assert steady([10.0], [Rotation(4, 1, 0)]) == pytest.approx(8)
    assert flat(10.0, Rotation(4, 1, 0), 8, 300) == pytest.approx(8, rel=0.02)


@few
@given(cases(), st.floats(1, 2), st.data())
def test_nothing_that_hampers_helps(case, more, data):
    ready, turns, first, length = case
    most = schedule(ready, turns, first, length).presence
    slack = 1e-6 * (1 + most)

    def changed(**figures):
        return schedule(ready, [replace(rotation, **{key: change(rotation) for key, change in figures.items()}) for rotation in turns], first, length)

    assert changed(attrition=lambda rotation: min(1, rotation.attrition * more)).presence <= most + slack
    assert changed(leaving=lambda rotation: min(1, rotation.leaving * more)).presence <= most + slack
    assert changed(refill=lambda rotation: rotation.refill / more).presence <= most + slack
    late = data.draw(st.integers(0, 6))
    later = [np.concatenate((np.zeros(late), row))[: len(row)] for row in ready]
    assert schedule(later, turns, first, length).presence <= most + slack
    if length > 1:
        assert schedule(ready, turns, first, length - 1).presence >= most - slack
    assert schedule([*ready, np.ones(first + length)], [*turns, LOSING], first, length).presence >= most - slack


@few
@given(cases(safe_rotations), st.floats(1, 2), st.floats(0, 1))
def test_more_time_at_home_or_in_handing_over_keeps_fewer_there(case, more, longer):
    """Without losses. With them more dwell may pay: fewer leave."""
    ready, turns, first, length = case
    most = schedule(ready, turns, first, length).presence
    rested = [replace(rotation, dwell=rotation.dwell * more) for rotation in turns]
    doubled = [replace(rotation, overlap=rotation.overlap + longer) for rotation in turns]
    assert schedule(ready, rested, first, length).presence <= most + 1e-6 * (1 + most)
    assert schedule(ready, doubled, first, length).presence <= most + 1e-6 * (1 + most)


def test_where_soldiers_leave_more_time_at_home_can_keep_more_there():
    hard, easy = (Rotation(6, 0, dwell, leaving=1.0) for dwell in (0.0, 2.0))
    assert flat(9.0, hard, 0, 60) < flat(9.0, easy, 0, 60) == pytest.approx(3)


@few
@given(cases(), st.floats(0.1, 20), st.randoms(use_true_random=False))
def test_twice_the_pool_keeps_twice_as_much_and_the_order_of_pools_is_no_matter(case, times, chance):
    ready, turns, first, length = case
    most = schedule(ready, turns, first, length).presence
    assert schedule([times * row for row in ready], turns, first, length).presence == pytest.approx(times * most, rel=1e-6, abs=1e-6)
    pairs = list(zip(ready, turns, strict=True))
    chance.shuffle(pairs)
    mixed = schedule([row for row, _ in pairs], [rotation for _, rotation in pairs], first, length)
    assert mixed.presence == pytest.approx(most, rel=1e-6, abs=1e-6)


def followed(sent, rotation, horizon):
    """Cohorts one by one through the months: part of each month in the theatre, part in the cycle, and losses up to its beginning."""
    there, bound, lost = ([0.0] * horizon for _ in range(3))
    for leaves, units in enumerate(sent):
        comes_off, comes_home = leaves + rotation.tour, leaves + rotation.tour + rotation.overlap
        goes_again = comes_home + rotation.dwell * (comes_home - leaves)
        quit_share = rotation.leaving * (1 - rotation.dwell / 2) if rotation.dwell < 2 else 0.0
        for month in range(leaves, horizon):
            there[month] += units * max(0.0, min(comes_off, month + 1) - month)
            bound[month] += units * max(0.0, min(goes_again, month + 1) - month)
            lost[month] += units * rotation.attrition * (min(month, comes_home) - leaves)
            lost[month] += units * quit_share if month >= comes_home - 1e-9 else 0.0
    return np.array(there), np.array(bound), np.array(lost)


HAIR_OVER_A_MONTH = Rotation(tour=1.0000000000000002, leaving=0.5, attrition=0.0008, dwell=0.0)


@few
@given(cases())
@example(([np.array([0.0] * 5 + [1.0] * 6)], [HAIR_OVER_A_MONTH], 6, 5))
def test_a_schedule_can_be_followed_month_by_month(case):
    """Cohort by cohort: who is there and who is bound as it says, enough in every month of the mission, and never more bound than are left."""
    ready, turns, first, length = case
    found = schedule(ready, turns, first, length)
    slack = 1e-6 * (1 + max(row.max() for row in ready))
    total = np.zeros(first + length)
    for p, rotation in enumerate(turns):
        there, bound, lost = followed(found.sent[p], rotation, first + length)
        assert (found.sent[p] >= -slack).all()
        assert found.there[p] == pytest.approx(there, abs=slack)
        assert found.bound[p] == pytest.approx(bound, abs=slack)
        assert (bound <= found.ready[p] + slack).all()
        made_good = 0.0
        for month, units in enumerate(ready[p]):
            made_good = min(lost[month], made_good + rotation.refill * units)
            assert found.ready[p][month] <= units - lost[month] + made_good + slack
        total += there
    assert (total[first:] >= found.presence - slack).all()


@few
@given(whole_rotations, st.integers(0, 2), st.integers(1, 4), st.integers(0, 5), st.data())
def test_one_pool_of_whole_units_is_the_best_of_every_way_to_send_them(rotation, first, length, units, data):
    """Sends in a row of months make an interval matrix: the largest whole force is the largest force rounded down, and whole sends keep it."""
    horizon = first + length
    ready = sorted(data.draw(st.lists(st.integers(0, units), min_size=horizon, max_size=horizon)))
    best = 0
    for sent in product(range(units + 1), repeat=horizon):
        there, bound, _ = followed(sent, rotation, horizon)
        if (bound <= ready).all():
            best = max(best, there[first:].min())
    assert floor(schedule([np.array(ready, dtype=float)], [rotation], first, length).presence + 1e-6) == best


@pytest.mark.parametrize(
    "turns", [(Rotation(2, 0, 1, leaving=0.4), Rotation(1, 0, 1)), (Rotation(1, 0, 0, attrition=0.1, refill=0.05), Rotation(2, 1, 0))]
)
def test_no_whole_sends_of_two_pools_keep_more(turns):
    best, ready = 0.0, (3, 2)
    for sent in product(*(product(range(units + 1), repeat=4) for units in ready)):
        total = np.zeros(4)
        for units, one, rotation in zip(ready, sent, turns, strict=True):
            there, bound, lost = followed(one, rotation, 4)
            made_good = np.minimum.accumulate(np.minimum(lost, rotation.refill * units * np.arange(1, 5))) if rotation.refill else 0.0
            total += there if (bound + lost - made_good <= units + 1e-9).all() else -np.inf
        best = max(best, total[1:].min())
    assert 2 <= best <= schedule([np.full(4, float(units)) for units in ready], turns, 1, 3).presence + 1e-6


def test_reserves_that_come_later_relieve_but_do_not_start():
    active, late = np.full(42, 6.0), np.where(np.arange(42) >= 12, 3.0, 0.0)
    turn, slow = Rotation(6, 0, 2), Rotation(6, 0, 4)
    assert schedule([late], [slow], 6, 36).presence == 0
    alone = schedule([active], [turn], 6, 36).presence
    both = schedule([active, late], [turn, slow], 6, 36).presence
    assert alone == pytest.approx(2)
    assert alone < both < steady([6.0, 3.0], [turn, slow]) + 1
    one_month = schedule([active, late], [turn, slow], 6, 1).presence
    assert one_month == pytest.approx(6)


def test_soldiers_leave_below_a_dwell_of_two_and_only_there():
    assert [Rotation(6, dwell=dwell, leaving=0.3).worn for dwell in (0, 1, 2, 3)] == pytest.approx([0.3, 0.15, 0, 0])
    for dwell, binds in ((0.5, True), (1.5, True), (2.0, False), (3.0, False)):
        spared, worn = (flat(12.0, Rotation(6, 0, dwell, leaving=leaving), 6, 36) for leaving in (0.0, 0.3))
        assert (worn < spared - 1e-6) is binds
        assert worn <= spared + 1e-9


def test_what_recruits_make_good_is_no_more_than_what_was_lost():
    lost, mended, more = (flat(12.0, Rotation(6, 0, 2, attrition=0.02, refill=refill), 6, 60) for refill in (0.0, 0.005, 0.5))
    assert lost < mended < more
    assert more == pytest.approx(flat(12.0, Rotation(6, 0, 2), 6, 60), rel=0.05)
    assert more <= flat(12.0, Rotation(6, 0, 2), 6, 60)


def test_losses_by_hand():
    """All who come home leave: each unit goes once, and is away until it has handed over. A tenth lost a month, a fiftieth of the pool made good:
    after ten months of everybody abroad N·(1 + 10·0.1) = 1 + 10·0.02."""
    once = Rotation(2, 1, 0, leaving=1)
    assert [flat(1.0, once, 0, length) for length in (2, 4, 6)] == pytest.approx([1, 1 / 2, 1 / 3])
    assert flat(1.0, Rotation(1, 0, 0, attrition=0.1, refill=0.02), 0, 11) == pytest.approx(0.6)


def test_where_nothing_is_ready_nothing_is_there():
    for ready in (np.zeros(24), np.where(np.arange(24) > 6, 5.0, 0.0)):
        found = schedule([ready], [Rotation(6)], 6, 18)
        assert found.presence == 0
        assert found.there[0, 6] == pytest.approx(0, abs=1e-9)


def test_a_ramp_longer_than_the_mission_leaves_what_is_ready():
    """A pool ready in 1,000 days: after three months nine per cent of it, and no more than those begin."""
    ready = ready_by(9, np.array([1.0]), np.array([1000.0]))
    assert ready[[0, 2, 8]] == pytest.approx([0.03, 0.09, 0.27])
    assert schedule([ready], [Rotation(6)], 2, 6).presence == pytest.approx(ready[2])
    assert schedule([ready], [Rotation(6)], 0, 6).presence == pytest.approx(ready[0])


def test_tiers_of_readiness_are_filled_evenly_one_after_the_other():
    shares, days = np.array([0.2, 0.3, 0.5]), np.array([10.0, 40.0, 180.0])
    assert ready_by(7, shares, days) == pytest.approx(
        [0.2 + 0.3 * 20 / 30, 0.5 + 0.5 * 20 / 140, *(0.5 + 0.5 * (day - 40) / 140 for day in (90, 120, 150, 180)), 1]
    )
    assert ready_by(2, np.array([0.4, 0.2]), np.array([30.0, 30.0])) == pytest.approx([0.6, 0.6])
    assert ready_by(1, np.array([0.4, 0.6]), np.array([0.0, 60.0])) == pytest.approx([0.7])


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 400)), min_size=1, max_size=4))
def test_readiness_never_falls_and_ends_with_the_tiers(tiers):
    shares, days = (np.array(column) for column in zip(*tiers, strict=True))
    found = ready_by(20, shares, days)
    assert (np.diff(found) >= -1e-12).all()
    assert 0 <= found[0] <= found[-1] == pytest.approx(shares.sum())


@pytest.mark.parametrize(
    ("figures", "says"),
    [
        ({"tour": 0}, "tour is 0"),
        ({"tour": float("nan")}, "tour is nan"),
        ({"overlap": -1}, "overlap is -1"),
        ({"dwell": -0.5}, r"dwell is -0\.5"),
        ({"leaving": 1.5}, r"leaving is 1\.5"),
        ({"attrition": -0.1}, r"attrition is -0\.1"),
        ({"refill": 2}, "refill is 2"),
    ],
)
def test_what_is_no_rotation_is_named(figures, says):
    with pytest.raises(CallError, match=f"rotation: {says}") as error:
        Rotation(**{"tour": 6, **figures})
    assert error.value.fix.startswith("give a number from")


@pytest.mark.parametrize(
    ("ready", "turns", "first", "length", "error", "says"),
    [
        ([np.ones(5)], [LOSING], 3, 3, RunError, "6 months of readiness"),
        ([np.ones(6), np.ones(5)], [LOSING, LOSING], 3, 3, RunError, "6 months of readiness"),
        ([np.ones(6)], [LOSING, LOSING], 3, 3, RunError, "each pool rotates"),
        ([], [], 3, 3, RunError, "each pool rotates"),
        ([np.ones(6)], [LOSING], 3, 0, CallError, "mission: months is 0"),
        ([np.ones(6)], [LOSING], -1, 3, CallError, "mission: first is -1"),
        ([np.ones(6)], [LOSING], 0, 601, CallError, "months is 601"),
        ([-np.ones(6)], [LOSING], 3, 3, RunError, "may not be negative"),
    ],
)
def test_what_is_no_mission_is_named(ready, turns, first, length, error, says):
    with pytest.raises(error, match=says) as found:
        schedule(ready, turns, first, length)
    assert found.value.fix
