"""The compiled engines against the plain reference, on random studies, to 1e-9."""

from __future__ import annotations

import numpy as np
import pytest
from spine_cases import random_case
from spine_reference import run, water_level

from symmachia.model import arrays
from symmachia.model.chunk import replay_one
from symmachia.model.growth import water_fill

NOTHING = tuple(np.zeros(0, dtype=kind) for kind in (np.int64,) * 3 + (np.float64,) * 3 + (np.int64,) * 2 + (np.float64,) * 2)


@pytest.fixture(scope="module")
def plain():
    """The engines' own code without the compiler: the same functions, for many shapes."""
    return replay_one.py_func


def kernel(values, structure, setting, i, run_one):
    from symmachia.ensemble.prepare import Cells

    inputs, theta = arrays.inputs(structure)
    room = arrays.work(structure, setting)
    for name, value in values.items():
        inputs[name][...] = value[min(i, len(value) - 1)].reshape(inputs[name].shape)
    run_one(np.zeros(0), Cells(*NOTHING), theta, arrays.sets(structure, setting), inputs, room)
    return room


def differences(room, reference, i):
    for name, values in reference.items():
        ours, theirs = np.asarray(room[name], dtype=float), values[i]
        if ours.shape[0] == theirs.shape[0] + 1:
            ours = ours[:-1]
        scale = max(1.0, float(np.abs(theirs).max(initial=0.0)))
        worst = float(np.abs(ours - theirs).max(initial=0.0)) / scale
        if not worst <= 1e-9:
            yield name, worst


@pytest.mark.parametrize("seed", range(60))
def test_the_engines_agree_with_the_reference_on_random_studies(seed, plain):
    values, structure, setting = random_case(np.random.default_rng(seed), futures=2)
    reference = run(values, structure, setting)
    for i in range(2):
        with np.errstate(all="ignore"):
            room = kernel(values, structure, setting, i, plain)
        assert list(differences(room, reference, i)) == []


def test_the_compiled_engine_agrees_with_the_reference():
    values, structure, setting = random_case(np.random.default_rng(4), futures=3)
    reference = run(values, structure, setting)
    for i in range(3):
        assert list(differences(kernel(values, structure, setting, i, replay_one), reference, i)) == []


@pytest.mark.parametrize("seed", range(200))
def test_water_finds_its_level(seed):
    rng = np.random.default_rng(seed)
    count = int(rng.integers(1, 9))
    weight = rng.uniform(0, 5, count) * (rng.random(count) < 0.8)
    limit = rng.uniform(0, 5, count) * (rng.random(count) < 0.8)
    purse = float(rng.uniform(0, 12)) * (rng.random() < 0.9)
    money = np.zeros(count)
    water_fill.py_func(purse, weight, limit, money)
    assert money == pytest.approx(water_level(np.array([purse]), weight[None], limit[None])[0], abs=1e-12)
    assert money.sum() == pytest.approx(min(purse, limit[weight > 0].sum()), abs=1e-9)
    assert (money <= limit + 1e-12).all()
