"""The engines of campaign, deterrence and loss against the plain reference, on random studies, to 1e-9."""

from __future__ import annotations

import os
import subprocess
import sys

import chain_reference
import numpy as np
import pytest
import spine_reference
from chain_cases import random_case
from test_spine_agreement import PLAIN, REAL, WHOLE, differences, kernel

from symmachia.model import arrays
from symmachia.model.chunk import BINS, SHARE_BINS, run_chunk
from symmachia.model.deterrence import threshold_game
from symmachia.model.inputs import PRESETS
from symmachia.model.outcomes import OUTCOMES
from symmachia.model.structure import CURVES

STUDIES, GAMES = 100, 20_000
MEASURES = [(name, 0) for name in ("premium", "premium_gross")] + [(name, e) for name in ("expected_loss", "total_loss") for e in range(len(PRESETS))]


def chunk(values, structure, setting, i):
    """One future through `run_chunk`: its measures in the order of `MEASURES`, and its curves."""
    from symmachia.ensemble.prepare import Cells

    inputs, theta = arrays.inputs(structure)
    room, flat = arrays.work(structure, setting)
    for name, value in values.items():
        inputs[name][...] = value[min(i, len(value) - 1)].reshape(inputs[name].shape)
    entries = np.array([[list(OUTCOMES).index(name), *[0] * 7, e] for name, e in MEASURES], dtype=np.int64)
    measures, curves = np.full((1, len(MEASURES)), np.nan), np.full((1, len(CURVES), arrays.POINTS), np.nan)
    axes = len(structure.years), len(structure.views), len(setting.bases), len(structure.capabilities), BINS
    bands, member_bands = np.zeros(axes, dtype=np.uint16), np.zeros((len(structure.members), SHARE_BINS), dtype=np.uint16)
    cells = Cells(WHOLE, WHOLE, WHOLE, REAL, REAL, REAL, WHOLE, WHOLE, REAL, REAL)
    watched, kept = flat[: arrays.watched(structure, setting)], (entries, measures, bands, member_bands, curves)
    bad = run_chunk(np.zeros((1, 0)), cells, theta, arrays.sets(structure, setting), inputs, room, watched, *kept)
    assert bad == -1
    return measures[0], curves[0]


def at_stake(values, chain, i):
    """What each curve would come to if every window brought a war that is lost, `(curve,)`: chances agree to 1e-9, money to 1e-9 of this."""
    discount = (1 + values["discount_rate"][i]) ** -np.arange(len(chain.quantities["ground"][i]))
    ground, output = discount @ chain.quantities["ground"][i], discount @ chain.quantities["output"][i]
    return np.maximum(1.0, np.concatenate([output, [ground, discount.sum(), discount.sum()]]))


def check(seed, futures):
    values, structure, setting = random_case(np.random.default_rng(seed), futures)
    with np.errstate(all="raise", under="ignore"):
        spine = spine_reference.run(values, structure, setting)
        chain = chain_reference.run(values, spine, structure, setting)
        curves = chain.curves(np.linspace(0.0, 1.0, arrays.POINTS)[None])
    for i in range(futures):
        with np.errstate(all="ignore"):
            room = kernel(values, structure, setting, i)
            measured, drawn = chunk(values, structure, setting, i)
        assert list(differences(room, chain.quantities, i)) == []
        stake = at_stake(values, chain, i)
        assert (np.abs(drawn - curves[i]) <= 1e-9 * stake[:, None]).all()
        losses = (stake[:4] + stake[4]) / values["window_years"][i]
        bill = np.maximum(1.0, spine["added_cost"][i].clip(0).sum())
        expected = [chain.premium[i], chain.premium_gross[i], *chain.expected_loss[i], *chain.total_loss[i]]
        assert (np.abs(measured - expected) <= 1e-9 * np.array([bill, bill, *losses, *(bill + losses)])).all()


@pytest.mark.skipif(not PLAIN, reason="run by the next test, without the compiler: every shape would be compiled")
@pytest.mark.parametrize("seed", range(STUDIES))
def test_the_equations_agree_without_the_compiler(seed):
    check(seed, futures=2)


@pytest.mark.skipif(PLAIN, reason="this is the run without the compiler")
def test_the_engines_agree_with_the_reference_on_random_studies():
    command = [sys.executable, "-m", "pytest", "-o", "addopts=", "-p", "no:cacheprovider", "-k", "without_the_compiler", __file__]
    done = subprocess.run(command, env={**os.environ, "NUMBA_DISABLE_JIT": "1"}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert f"{STUDIES} passed" in done.stdout


@pytest.mark.skipif(PLAIN, reason="this is the run without the compiler")
def test_the_compiled_engine_agrees_with_the_reference():
    check(seed=4, futures=3)


@pytest.mark.parametrize("exponential", [False, True])
def test_the_game_agrees_with_the_reference_in_its_corners(exponential):
    rng = np.random.default_rng(3)
    spans = ((0, 1), (0, 1), (0, 1.3), (0, 0.6), (0.3, 6), (0.01, 6))
    ends = ((0, 0.01, 1 / 32, 1), (0, 1), (0, 1, 5), (0, 1, 4), (0, 0.9, 500), (0, 500))
    drawn = [np.where(rng.random(GAMES) < 0.25, rng.choice(end, GAMES), rng.uniform(*span, GAMES)) for span, end in zip(spans, ends, strict=True)]
    reference = chain_reference.threshold_game(chain_reference.Game(*drawn), exponential)
    games = zip(*drawn, strict=True)
    ours = np.array([threshold_game(p, 1.0, cost, back_down, audience, v, w, exponential) for p, cost, back_down, audience, v, w in games]).T
    wrong = ~(np.abs(ours - reference).max(axis=0) <= 1e-9)
    assert np.column_stack(drawn)[wrong].tolist() == []


@pytest.mark.parametrize("exponential", [False, True])
def test_in_the_game_of_the_reference_nobody_gains_by_another_move(exponential):
    rng = np.random.default_rng(7)
    low, high = np.array([[0.02, 0.1, 0.01, 0.0, 0.5, 0.5], [1.0, 1.0, 1.3, 0.6, 6.0, 6.0]])
    game = chain_reference.Game(*rng.uniform(low, high, (20_000, 6)).T)
    p, cost, b, k, values, defended = game
    deterred, yielded, backed_down, war = chain_reference.threshold_game(game, exponential)
    acts = 1 - deterred
    seen = (acts > 1e-3) & (deterred > 0) & (war + backed_down > 1e-3)
    resists, fights = 1 - yielded[seen] / acts[seen], (war / np.maximum(war + backed_down, 1e-9))[seen]
    p, cost, b, k, values, defended = (part[seen] for part in game)
    x = -values * np.log(acts[seen]) if exponential else values * deterred[seen]
    assert (1 - resists) * x + resists * np.maximum(p * x - 1, -b) == pytest.approx(0, abs=1e-9)
    stand = chain_reference.above(np.maximum(x, (1 - b) / p), values, exponential)[0]
    assert war[seen] == pytest.approx(stand * resists, abs=1e-9)
    y = (-defended * np.log(resists)) if exponential else defended * (1 - resists)
    torn = (resists > 1e-6) & (resists < 1 - 1e-6)
    assert (((1 - p * fights) * y - fights * cost + k)[torn]) == pytest.approx(0, abs=1e-7)
    certain = resists > 1 - 1e-9
    assert (k - fights * cost)[certain].min(initial=0.0) >= -1e-9
    assert torn.sum() > 5_000
    assert (backed_down[seen] > 1e-6).sum() > 2_000
    assert deterred + yielded + backed_down + war == pytest.approx(1, abs=1e-12)
