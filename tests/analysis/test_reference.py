"""The reference run that ships is that of the shipped study on the shipped facts, and its accounts read it right."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial

import numpy as np
import pytest

import symmachia as sy
from symmachia.accounts.calls import forget
from symmachia.accounts.outcomes import HIGH, LOW, MIDDLE
from symmachia.accounts.reference import VERBS, hold, reference
from symmachia.analysis.reference import STUDY, make, stamp
from symmachia.ensemble import run
from symmachia.errors import CallError, MissingFigure, UnknownName
from symmachia.study import load_study
from symmachia.study.study import Measure


@pytest.fixture(scope="module")
def again(alliance):
    return json.loads(json.dumps(make(alliance)))


def test_the_reference_run_is_not_stale(alliance):
    study = load_study(STUDY)
    baseline = sy.prepared_study(study, alliance=alliance)[1]
    now = stamp(alliance, baseline, study)
    assert {key: reference(alliance)[key] for key in now} == now, "study or figures have changed: make reference"


def numbers(content):
    if isinstance(content, dict):
        return [number for key in sorted(content) for number in numbers(content[key])]
    if isinstance(content, list):
        return [number for part in content for number in numbers(part)]
    return [] if isinstance(content, str) else [float(content)]


def test_it_comes_out_again(alliance, again):
    """Engines that changed would give other numbers. Another processor moves last bits: a rounding, or a future across an edge."""
    shipped = reference(alliance)
    assert again.keys() == shipped.keys()
    for part in ("measures", "closed", "met", "exits"):
        old, new = (np.array(numbers(content[part])) for content in (shipped, again))
        assert old.shape == new.shape, f"{part}: make reference"
        close = np.isclose(new, old, rtol=2e-3, atol=0.06 if part == "closed" else 1e-9)
        assert close.mean() > 0.999, f"{part}: make reference"


@pytest.fixture(scope="module")
def small(alliance):
    """The study with measures of our own choice, run beside the reference."""
    calls = (
        Measure("usable", ("tanks", "eu", "2035")),
        Measure("closing_year", ("brigades", "european_nato", "replace_us:iiss")),
        Measure("added_cost", ("DEU",)),
        Measure("budget_share", ("POL", "2035")),
        Measure("exit_year", ()),
    )
    return run(sy.prepared_study(replace(load_study(STUDY), measures=calls), alliance=alliance)[0], quiet=True)


def test_its_accounts_agree_with_a_run(alliance, small):
    for asked, found in (
        ("usable(capability=tanks, view=eu, year=2035)", sy.outcome(alliance, "usable", "tanks", "eu", at=2035)),
        ("added_cost(member=DEU)", sy.outcome(alliance, "added_cost", member="DEU")),
        ("budget_share(member=POL, year=2035)", sy.outcome(alliance, "budget_share", member="POL", at=2035)),
    ):
        low, middle, high = np.quantile(small.values("transatlantic", asked), (0.05, 0.5, 0.95))
        assert (found.low, found.value, found.high) == pytest.approx((low, middle, high), rel=1e-3)
        assert found.kind == "model output"


def test_the_share_of_gaps_closed_and_the_window_agree_with_a_run(alliance, small):
    closing = small.values("autonomous", "closing_year(capability=brigades, view=european_nato, basis=replace_us:iiss)")
    leaves = np.floor(small.values("autonomous", "exit_year()"))
    assert sy.gap_closed(alliance, "brigades", by=2035, strategy="autonomous").value == pytest.approx(100 * np.mean(closing <= 2035), abs=0.06)
    window = sy.exit_window(alliance, "brigades", 2030, strategy="autonomous")
    assert window.value == pytest.approx(np.median(np.maximum(0, closing[leaves == 2030] - 2030)), rel=1e-3)
    opened = sy.open_at_exit(alliance, 2030)
    assert 0 <= (opened.low or 0) <= opened.value <= (opened.high or 0) <= 16


def test_differences_are_taken_future_by_future(alliance):
    cost = partial(sy.outcome, alliance, "added_cost", comparison="equal_adequacy")
    apart, alone, within = cost(strategy="autonomous", less="transatlantic"), cost(strategy="autonomous"), cost(strategy="transatlantic")
    assert (apart.low or 0) > (alone.low or 0) - (within.high or 0), "paired differences spread less than any two futures"
    assert sy.outcome(alliance, "added_cost", strategy="autonomous", less="transatlantic").value == 0, "equal money is equal"


def test_a_bill_per_head_is_the_bill_over_the_people(alliance):
    head, bill = sy.per_head(alliance, "budget", "DEU", at=2035), sy.outcome(alliance, "budget", member="DEU", at=2035)
    people = alliance.store.fact("imf-weo-2025-10/DEU/population/2026").value
    assert head.value == pytest.approx(bill.value * 1e6 / people)
    assert 500 < head.value < 5000
    assert (head.currency, head.unit) == ("EUR", "per head")
    with pytest.raises(CallError, match="is no money"):
        sy.per_head(alliance, "budget_share", "DEU", at=2035)


def test_every_quantile_is_in_order(alliance):
    run = reference(alliance)
    for rows in run["measures"].values():
        for call, strategies in rows.items():
            for row in strategies:
                assert row == sorted(row), call
                assert row[LOW] <= row[MIDDLE] <= row[HIGH]


def test_unknown_names_and_older_editions_are_refused(alliance):
    with pytest.raises(UnknownName, match="dependence"):
        sy.outcome(alliance, "dependance", "tankers", at=2035)
    with pytest.raises(UnknownName, match="autonomous"):
        sy.outcome(alliance, "met", "tankers", at=2035, strategy="autonomus")
    with pytest.raises(UnknownName, match="did you mean tankers"):
        sy.outcome(alliance, "met", "tanker", at=2035)
    with pytest.raises(UnknownName, match="european_nato"):
        sy.gap_closed(alliance, "tankers", "european")
    with pytest.raises(UnknownName, match="nato_targets:iiss"):
        sy.capabilities_short(alliance, basis="nato_targets")
    with pytest.raises(UnknownName, match="DEU"):
        sy.per_head(alliance, "budget", "DE", at=2035)
    with pytest.raises(MissingFigure, match="does not keep"):
        sy.outcome(alliance, "soldiers", member="DEU", at=2035)
    with pytest.raises(CallError, match="write at=2035"):
        sy.outcome(alliance, "met", "tankers")
    with pytest.raises(CallError, match="has no year"):
        sy.outcome(alliance, "closing_year", "tankers", at=2035)
    with pytest.raises(CallError, match="from 2026 to 2040"):
        sy.gap_closed(alliance, "tankers", by=2050)
    with pytest.raises(CallError, match="no future"):
        sy.open_at_exit(alliance, 2050)
    with pytest.raises(CallError, match="less=transatlantic"):
        sy.outcome(alliance, "added_cost", strategy="status_quo", less="autonomous")
    with pytest.raises(MissingFigure, match="newest edition"):
        sy.outcome(sy.load("nato-2024"), "met", "tankers", at=2035)


def test_a_run_made_here_takes_the_place_of_the_one_that_ships(alliance, monkeypatch, tmp_path):
    from symmachia.accounts import reference as room

    monkeypatch.setattr(room, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(room, "_HELD", {})
    before = sy.outcome(alliance, "met", "tanks", at=2035)
    hold(alliance, {**reference(alliance), "futures": 7})
    assert reference(alliance)["futures"] == 7
    assert before.context != sy.outcome(alliance, "met", "tanks", at=2035).context, "figures of the run before are forgotten"
    assert len(list(tmp_path.glob("reference-*.json"))) == 1
    forget(alliance)


def test_the_verbs_of_the_reference_run_are_listed():
    from symmachia.accounts import bets, calls, deployments, hedges, outcomes, plans

    rooms = (bets.__name__, deployments.__name__, hedges.__name__, outcomes.__name__, plans.__name__)
    assert {name for name, function in calls.VERBS.items() if function.__module__ in rooms} == VERBS
