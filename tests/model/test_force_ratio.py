"""The record of past battles: two tables, the logits that fit them, and how far apart they are."""

from __future__ import annotations

import csv
from itertools import pairwise
from math import inf
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numba import njit
from scipy.optimize import minimize

from symmachia.errors import CallError
from symmachia.model.force_ratio import CADB, ETO, PRIORS, QUOTED, Bin, chance, counts, fit

SHARED = Path(__file__).parents[3] / "shared" / "data" / "oracles"
FITS = {"eto": fit(*counts(ETO)), "cadb": fit(*counts(CADB))}


def test_EMP_1_attacks_in_europe_1944():
    assert [(row[:2], row[2:]) for row in QUOTED[:3]] == [((0.55, 1.01), (5, 100)), ((1.15, 1.88), (48, 21)), ((1.95, 2.56), (21, 10))]
    assert (QUOTED[3][0], *QUOTED[3][2:]) == (2.71, 42, 0)
    assert sum(attacks for _, _, attacks, _ in QUOTED) == 116
    assert sum(row.won + row.lost for row in ETO) == pytest.approx(116)
    found = FITS["eto"]
    assert found.slope == pytest.approx(4.7, abs=0.02)
    assert found.slope_error == pytest.approx(1.4, abs=0.02)
    assert chance(1.0, found.intercept, found.slope) == pytest.approx(0.34, abs=0.005)


def test_EMP_2_campaigns_of_armies():
    assert sum(row.won for row in CADB) == 97
    assert sum(row.lost for row in CADB) == 31
    assert sum(row.drawn for row in CADB) == 6
    found = FITS["cadb"]
    assert found.slope == pytest.approx(0.48, abs=0.02)
    assert found.slope_error == pytest.approx(0.34, abs=0.02)
    assert chance(1.0, found.intercept, found.slope) == pytest.approx(0.71, abs=0.005)


def test_the_priors_are_what_the_fit_finds():
    for name, found in FITS.items():
        assert PRIORS[name] == (round(found.intercept, 4), round(found.slope, 4))


def test_the_records_disagree_by_a_factor_of_about_ten_on_the_slope():
    assert PRIORS["eto"][1] / PRIORS["cadb"][1] == pytest.approx(10, abs=0.5)


def test_neither_whole_numbers_of_attacks_nor_the_end_of_the_last_bin_matters_much():
    whole = tuple(Bin(row.low, row.high, round(row.won), round(row.lost), 0) for row in ETO)
    assert [round(100 * row.lost / (row.won + row.lost)) for row in whole] == [failed for _, _, _, failed in QUOTED]
    assert fit(*counts(whole)).slope == pytest.approx(4.79, abs=0.005)
    for end in (4.0, 20.0):
        assert fit(*counts((*ETO[:3], ETO[3]._replace(high=end)))).slope == pytest.approx(FITS["eto"].slope, abs=0.3)


@pytest.mark.skipif(not SHARED.exists(), reason="needs the collected oracles; the same figures stand in the tables")
def test_the_tables_are_those_collected():
    with (SHARED / "dupuy_cadb_army_level_force_ratio.csv").open(encoding="utf-8") as file:
        rows = list(csv.reader(file))[1:]
    assert [tuple(map(float, row[:5])) for row in rows] == list(CADB)
    with (SHARED / "dupuy_eto_1944_force_ratio.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    found = [tuple(float(row[name] or 6) for name in ("ratio_low", "ratio_high", "n_cases", "percent_failure")) for row in rows]
    assert found == list(QUOTED)


@given(st.floats(1e-3, 1e3), st.floats(1.01, 5), st.sampled_from(["eto", "cadb"]))
@settings(deadline=None)
def test_a_chance_rises_with_the_ratio_and_stays_one(ratio, more, name):
    assert 0 <= chance(ratio, *PRIORS[name]) < 1 + 1e-12
    assert chance(ratio * more, *PRIORS[name]) >= chance(ratio, *PRIORS[name])


@pytest.mark.parametrize("slope", [0.0, 0.48, 4.7])
def test_nobody_who_attacks_wins_nothing_and_nobody_who_defends_loses_all(slope):
    assert chance(0.0, 0.3, slope) == 0
    assert chance(inf, 0.3, slope) == 1
    assert chance(1e-300, 0.0, 4.7) == pytest.approx(0, abs=1e-9)
    assert chance(1e300, 0.0, 4.7) == pytest.approx(1)


def test_the_chance_is_written_into_an_engine():
    @njit(error_model="numpy")
    def both(red, blue):
        return chance(red / blue, -0.7, 4.7), chance(0.0, -0.7, 4.7)

    assert both(2.0, 1.0) == (chance(2.0, -0.7, 4.7), 0)
    assert both(2.0, 0.0) == (1, 0)


@given(st.lists(st.tuples(st.floats(0.2, 8), st.integers(0, 30), st.integers(0, 30)), min_size=3, max_size=10))
@settings(deadline=None)
def test_the_fit_is_a_maximum_and_its_errors_are_the_curvature_there(bins):
    ratios, wins, defeats = (np.array(column, dtype=float) for column in zip(*bins, strict=True))
    won, lost = ratios[wins > 0], ratios[defeats > 0]
    assume(won.size and lost.size and lost.max() > 1.05 * won.min() and won.max() > 1.05 * lost.min())
    found = fit(ratios, wins, wins + defeats)

    def loss(at):
        score = at[0] + at[1] * np.log(ratios)
        return float(np.sum(wins * np.logaddexp(0, -score) + defeats * np.logaddexp(0, score)))

    at = np.array([found.intercept, found.slope])
    assert loss(at) <= minimize(loss, [0.0, 0.0], method="Nelder-Mead").fun + 1e-6

    def rise(at):
        excess = wins - (wins + defeats) / (1 + np.exp(-(at[0] + at[1] * np.log(ratios))))
        return np.array([excess.sum(), np.log(ratios) @ excess])

    assert rise(at) == pytest.approx(0, abs=1e-6)
    nudge = 1e-5 * np.eye(2)
    curvature = np.array([rise(at - step) - rise(at + step) for step in nudge]) / 2e-5
    assert np.diag(np.linalg.inv(curvature)) == pytest.approx([found.intercept_error**2, found.slope_error**2], rel=1e-3)


def test_many_battles_of_a_known_chance_give_it_back():
    generator = np.random.default_rng(0)
    ratios = np.geomspace(0.3, 6, 40)
    trials = np.full(40, 2000)
    wins = generator.binomial(trials, [chance(ratio, -0.5, 2.0) for ratio in ratios])
    found = fit(ratios, wins, trials)
    assert found.intercept == pytest.approx(-0.5, abs=4 * found.intercept_error)
    assert found.slope == pytest.approx(2.0, abs=4 * found.slope_error)
    assert found.slope_error < 0.03


def test_four_times_the_battles_halve_the_errors():
    ratios, wins, trials = counts(CADB)
    many = fit(ratios, 4 * wins, 4 * trials)
    assert many.slope == pytest.approx(FITS["cadb"].slope)
    assert many.slope_error == pytest.approx(FITS["cadb"].slope_error / 2)


@pytest.mark.parametrize(
    ("wins", "trials"),
    [([0, 0, 9], [5, 5, 9]), ([0, 4, 9], [5, 9, 9]), ([5, 5, 0], [5, 5, 9]), ([5, 5, 9], [5, 5, 9]), ([0, 0, 0], [5, 5, 9]), ([0, 0, 0], [0, 0, 0])],
    ids=["parted", "parted at a bin", "turned", "all won", "all lost", "no battles"],
)
def test_data_that_a_ratio_parts_have_no_fit(wins, trials):
    with pytest.raises(CallError, match="parts all wins from all defeats"):
        fit([0.5, 1.0, 2.0], wins, trials)


def test_a_single_ratio_has_no_slope():
    with pytest.raises(CallError, match="parts all wins"):
        fit([1.5, 1.5], [3, 4], [6, 6])


def test_what_the_fit_cannot_take_is_named():
    with pytest.raises(CallError, match="one length"):
        fit([1.0, 2.0], [1], [2, 2])
    with pytest.raises(CallError, match="not above 0"):
        fit([0.0, 2.0], [1, 1], [2, 2])
    with pytest.raises(CallError, match="more wins than trials"):
        fit([1.0, 2.0], [3, 1], [2, 2])


def test_a_bin_stands_at_the_geometric_mean_of_its_ends_without_draws():
    ratios, wins, trials = counts((Bin(1.0, 4.0, 3, 2, 7), Bin(0.5, 0.5, 1, 0, 0)))
    assert ratios.tolist() == [2, 0.5]
    assert wins.tolist() == [3, 1]
    assert trials.tolist() == [5, 1]
    assert all(one.high < two.low for one, two in pairwise(CADB))
