"""How many days usable stocks of what is fired last, at the assumed daily use of the whole alliance."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import symmachia as sy

FIRED = {"interceptors", "artillery_rounds", "strike_missiles", "one_way_drones"}
LEAGUE = Path(sy.__file__).parent / "data" / "examples" / "league"


@pytest.fixture(scope="module")
def found():
    return sy.gaps(year=2030, futures=256)


def test_what_is_fired_lasts_so_many_days_and_nothing_else_does(found):
    assert {row.capability for row in found.rows if row.days is not None} == FIRED
    assert all(row.days_low is None and row.days_high is None for row in found.rows if row.days is None)


def test_days_are_usable_units_over_the_fact_of_daily_use(found):
    store = sy.load().store
    for row in found.rows:
        if row.days is not None:
            variant = row.capability.replace("_", "-")
            use = store.facts("indicator = 'daily_use' AND variant = ?", [variant])[0].value
            assert row.days == pytest.approx(row.usable / use)


def test_the_spread_is_that_of_the_futures(found):
    from dataclasses import replace

    from symmachia.study import load_study
    from symmachia.study.study import Measure

    call = Measure("usable", ("interceptors", "european_nato", "2030"))
    result = sy.run(replace(load_study("debate"), measures=(call,)), futures=256, quiet=True)
    _, baseline = sy.prepared_study("debate")
    use = next(capability.daily_use for capability in baseline.capabilities if capability.name == "interceptors")
    low, high = np.quantile(result.values("transatlantic", call.call), (0.05, 0.95)) / use
    row = next(row for row in found.rows if row.capability == "interceptors")
    assert (row.days_low, row.days_high) == (pytest.approx(low), pytest.approx(high))
    assert row.days_low < row.days < row.days_high


def test_no_spread_stands_where_the_runs_measure_counts_another_scope():
    rows = sy.gaps(framework="nato", state="full", basis="replace_us:bruegel-kiel", futures=64).rows
    fired = [row for row in rows if row.days is not None]
    assert {row.capability for row in fired} == FIRED
    assert all(row.days_low is None for row in fired)


def test_an_alliance_of_ones_own_has_days_too():
    found = sy.gaps(framework="inner_league", basis="replace_us:own", study=LEAGUE / "study.yaml", strategy="as_now", futures=64)
    assert [row.capability for row in found.rows if row.days is not None] == ["shore_missiles"]
