"""Regret, scenario discovery and sensitivity: published results, planted truths, and the oracle of another program."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import symmachia as sy
from symmachia.analysis.prim import discover
from symmachia.analysis.regret import regrets_of
from symmachia.analysis.sensitivity import sensitivity, sobol
from symmachia.ensemble.drawn import Drawn, drawn
from symmachia.errors import CallError, UnknownName
from symmachia.result import Result

NAMES: tuple[str, ...] = ("one", "two", "three", "four", "five")


def sample(count=2000, columns=5, seed=3):
    return Drawn(NAMES[:columns], ("",) * columns, np.random.default_rng(seed).random((count, columns)))


# regret


def planted(losses, measure="added_cost(member=all)"):
    held = np.asarray(losses, dtype=float)[:, :, None]
    names = tuple(f"s{at}" for at in range(len(held)))
    record = {"fingerprint": "planted", "study": {"futures": held.shape[1]}}
    return Result(record, names, (measure,), {}, np.zeros(0, dtype=int), np.zeros(0, dtype=int), held=held)


@given(st.lists(st.lists(st.floats(-1e6, 1e6), min_size=4, max_size=4), min_size=2, max_size=4))
def test_regret_is_nought_for_the_best_and_never_below(rows):
    found = regrets_of(np.array(rows))
    assert (found >= 0).all()
    assert (found.min(axis=0) == 0).all()


def test_rules_that_disagree_are_flagged():
    steady, gamble = [10.0] * 10, [0.0] * 9 + [70.0]
    found = sy.regret(planted([steady, gamble]), "added_cost(member=all)", threshold=10)
    assert found.preferred["maximum"] == "s0"
    assert found.preferred["laplace"] == found.preferred["domain"] == "s1"
    assert found.reversed
    assert found.sentence.startswith("the rules disagree: ")
    by = {row.strategy: row for row in found.rows}
    assert (by["s0"].maximum, by["s1"].maximum) == (10, 60)
    assert (by["s0"].satisficing, by["s1"].satisficing) == (1, 0.9)
    assert by["s0"].domain + by["s1"].domain == pytest.approx(1)
    assert by["s1"].domain == pytest.approx(0.9)


def test_ties_are_shared_and_agreement_is_said():
    found = sy.regret(planted([[1.0, 1.0], [1.0, 2.0]]), "added_cost(member=all)")
    assert [row.domain for row in found.rows] == [0.75, 0.25]
    assert found.sentence == "every rule prefers s0"


def test_more_of_a_good_measure_is_no_loss():
    measure = "adequacy(view=eu, basis=replace_us:iiss, year=2035)"
    found = sy.regret(planted([[50.0, 60.0], [70.0, 80.0]], measure), measure, threshold=70)
    assert set(found.preferred.values()) == {"s1"}
    assert [row.satisficing for row in found.rows] == [0, 1]


def test_what_cannot_be_regretted_is_said():
    with pytest.raises(UnknownName, match="added_cost"):
        sy.regret(planted([[1.0], [2.0]]), "added_costs(member=all)")
    with pytest.raises(CallError, match="neither more nor less"):
        sy.regret(planted([[1.0], [2.0]], "industry_bound()"), "industry_bound()")
    with pytest.raises(CallError, match="at least two"):
        regrets_of(np.ones((1, 3)))
    with pytest.raises(CallError, match="not finite"):
        regrets_of(np.array([[1.0, np.nan], [1.0, 2.0]]))


# discovery


def in_box(values):
    return (values[:, 0] > 0.6) & (values[:, 2] < 0.3)


def test_a_planted_box_is_found_with_its_limits():
    found = discover(sample(), in_box(sample().values), coverage=0.9)
    limits = {limit.name: limit for limit in found.box.limits}
    assert set(limits) == {"one", "three"}
    assert limits["one"].low == pytest.approx(0.6, abs=0.03)
    assert limits["three"].high == pytest.approx(0.3, abs=0.03)
    assert np.isinf(limits["one"].high)
    assert found.box.density > 0.9
    assert found.box.coverage > 0.9
    assert str(found.box).startswith("one at least 0.")
    assert "and three at most 0." in str(found.box)


def test_noise_sets_nothing_apart():
    rng = np.random.default_rng(8)
    found = [discover(sample(seed=seed), rng.random(2000) < 0.3, coverage=0.8) for seed in range(5)]
    assert np.mean([len(one.box.limits) for one in found]) <= 1
    assert max(one.box.density for one in found) < 0.4


def test_the_trajectory_trades_coverage_for_density():
    trajectory = discover(sample(), in_box(sample().values)).trajectory
    density, mass = [box.density for box in trajectory], [box.mass for box in trajectory]
    assert density == sorted(density)
    assert mass == sorted(mass, reverse=True)
    assert trajectory[0].mass == trajectory[0].coverage == 1


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("seed", range(6))
def test_another_program_finds_the_same_planted_box(seed):
    """EMA Workbench 2.5.3, on boxes of two or three inputs with noise: limits within a peel, coverage and density within a few points."""
    import pandas
    from ema_workbench.analysis import prim as ema

    rng = np.random.default_rng(seed)
    ours = sample(seed=seed)
    low, high = np.full(5, -np.inf), np.full(5, np.inf)
    for column in rng.choice(5, rng.integers(2, 4), replace=False):
        if rng.random() < 0.5:
            low[column] = rng.uniform(0.2, 0.5)
        else:
            high[column] = rng.uniform(0.5, 0.8)
    y = ((ours.values >= low) & (ours.values <= high)).all(axis=1) ^ (rng.random(2000) < 0.02)
    theirs = ema.Prim(pandas.DataFrame(ours.values, columns=list(NAMES)), y, threshold=0.1, peel_alpha=0.05).find_box()
    assert theirs is not None
    path = theirs.peeling_trajectory
    found = discover(ours, y, coverage=0.8)
    enough = path[path.coverage >= 0.8]
    best = enough.density.idxmax()
    assert found.box.density == pytest.approx(enough.density[best], abs=0.05)
    box = theirs.box_lims[best]
    for limit in found.box.limits:
        at = list(NAMES).index(limit.name)
        if np.isfinite(low[at]):
            assert limit.low == pytest.approx(box[limit.name][0], abs=0.06)
        if np.isfinite(high[at]):
            assert limit.high == pytest.approx(box[limit.name][1], abs=0.06)
    assert {limit.name for limit in found.box.limits} >= {NAMES[at] for at in range(5) if np.isfinite(low[at]) or np.isfinite(high[at])}


def test_what_happens_always_or_never_is_not_discovered():
    with pytest.raises(CallError, match="in none of the futures"):
        discover(sample(), np.zeros(2000, dtype=bool))
    with pytest.raises(CallError, match="in all of the futures"):
        discover(sample(), np.ones(2000, dtype=bool))
    with pytest.raises(CallError, match="one answer for each future"):
        discover(sample(), np.ones(3, dtype=bool))


# sensitivity


def ishigami(x):
    return np.sin(x[0]) + 7 * np.sin(x[1]) ** 2 + 0.1 * x[2] ** 4 * np.sin(x[0])


def test_SEN_1_ishigami():
    found = sobol(ishigami, NAMES[:3], [-np.pi] * 3, [np.pi] * 3, runs=2**13)
    by = {one.name: one for one in found.indices}
    assert [by[name].first for name in NAMES[:3]] == pytest.approx([0.313905, 0.442411, 0], abs=0.01)
    assert [by[name].total for name in NAMES[:3]] == pytest.approx([0.557589, 0.442411, 0.243684], abs=0.01)
    assert found.indices[0].name == "one"
    for name, truth in zip(NAMES, (0.557589, 0.442411, 0.243684), strict=False):
        assert (by[name].total_low or 0) - 0.005 <= truth <= (by[name].total_high or 0) + 0.005
    assert found.settled


def test_the_g_function():
    """Saltelli and Sobol's product with a = 0, 1, 4.5, 9, whose indices are closed forms."""
    a = np.array([0, 1, 4.5, 9])
    parts = 1 / (3 * (1 + a) ** 2)
    whole = np.prod(1 + parts) - 1
    found = sobol(lambda x: np.prod((np.abs(4 * x - 2) + a[:, None]) / (1 + a[:, None]), axis=0), NAMES[:4], [0] * 4, [1] * 4, runs=2**13)
    by = {one.name: one for one in found.indices}
    assert [by[name].first for name in NAMES[:4]] == pytest.approx(parts / whole, abs=0.01)
    total = [part * np.prod(1 + np.delete(parts, at)) / whole for at, part in enumerate(parts)]
    assert [by[name].total for name in NAMES[:4]] == pytest.approx(total, abs=0.01)


def test_indices_from_a_sample_as_it_is():
    values = np.random.default_rng(2).uniform(-np.pi, np.pi, (2**14, 3))
    found = sensitivity(Drawn(NAMES[:3], ("",) * 3, values), ishigami(values.T))
    by = {one.name: one.first for one in found.indices}
    assert [by[name] for name in NAMES[:3]] == pytest.approx([0.313905, 0.442411, 0], abs=0.03)
    for one in found.indices:
        assert one.first_low <= one.first + 0.01
        assert one.first <= one.first_high + 0.01


@given(st.integers(0, 1000))
@settings(max_examples=20, deadline=None)
def test_noise_explains_nothing(seed):
    found = sensitivity(sample(seed=seed), np.random.default_rng(seed + 1).random(2000))
    assert all(one.first < 0.02 for one in found.indices)


def test_too_few_futures_are_not_settled():
    few = sample(count=128)
    assert not sensitivity(few, few.values[:, 0] + few.values[:, 1]).settled
    with pytest.raises(CallError, match="too few"):
        sensitivity(sample(count=10), np.arange(10.0))
    with pytest.raises(CallError, match="does not vary"):
        sensitivity(few, np.ones(128))
    with pytest.raises(CallError, match="no power of two"):
        sobol(ishigami, NAMES[:3], [0] * 3, [1] * 3, runs=100)


# what was drawn


def test_the_inputs_drawn_again_are_those_that_the_engines_computed_with():
    from symmachia.ensemble.fault import uncertain_inputs

    prepared, _ = sy.prepared_study("break_even", futures=64)
    found = drawn(prepared)
    for future in (0, 7, 63):
        used = uncertain_inputs(prepared, future)
        for name in ("reliability", "window_years", "red_committed", "exchange_ratio"):
            assert found.column(name)[future] == pytest.approx(used[name])
    with pytest.raises(UnknownName, match="reliability"):
        found.column("reliabilty")
    assert found.column("window_years").max() <= 1000
