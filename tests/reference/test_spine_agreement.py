"""The compiled engines against the plain reference, on random studies, to 1e-9."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest
from spine_cases import random_case
from spine_reference import run, water_level

from symmachia.model import arrays
from symmachia.model.chunk import replay_one
from symmachia.model.growth import water_fill

WHOLE, REAL = np.zeros(0, dtype=np.int64), np.zeros(0)
PLAIN = os.environ.get("NUMBA_DISABLE_JIT") == "1"


def kernel(values, structure, setting, i):
    from symmachia.ensemble.prepare import Cells

    inputs, theta = arrays.inputs(structure)
    room, _ = arrays.work(structure, setting)
    for name, value in values.items():
        inputs[name][...] = value[min(i, len(value) - 1)].reshape(inputs[name].shape)
    replay_one(
        np.zeros(0), Cells(WHOLE, WHOLE, WHOLE, REAL, REAL, REAL, WHOLE, WHOLE, REAL, REAL), theta, arrays.sets(structure, setting), inputs, room
    )
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


def check(seed, futures):
    values, structure, setting = random_case(np.random.default_rng(seed), futures)
    reference = run(values, structure, setting)
    for i in range(futures):
        with np.errstate(all="ignore"):
            room = kernel(values, structure, setting, i)
        assert list(differences(room, reference, i)) == []


@pytest.mark.skipif(not PLAIN, reason="run by the next test, without the compiler: every shape would be compiled")
@pytest.mark.parametrize("seed", range(150))
def test_the_equations_agree_without_the_compiler(seed):
    check(seed, futures=2)


@pytest.mark.skipif(PLAIN, reason="this is the run without the compiler")
def test_the_engines_agree_with_the_reference_on_random_studies():
    command = [sys.executable, "-m", "pytest", "-o", "addopts=", "-p", "no:cacheprovider", "-k", "without_the_compiler", __file__]
    done = subprocess.run(command, env={**os.environ, "NUMBA_DISABLE_JIT": "1"}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "150 passed" in done.stdout


@pytest.mark.skipif(PLAIN, reason="this is the run without the compiler")
def test_the_compiled_engine_agrees_with_the_reference():
    check(seed=4, futures=3)


@pytest.mark.parametrize("seed", range(200))
def test_water_finds_its_level(seed):
    rng = np.random.default_rng(seed)
    count = int(rng.integers(1, 9))
    weight = rng.uniform(0, 5, count) * (rng.random(count) < 0.8)
    limit = rng.uniform(0, 5, count) * (rng.random(count) < 0.8)
    purse = float(rng.uniform(0, 12)) * (rng.random() < 0.9)
    money = np.zeros(count)
    getattr(water_fill, "py_func", water_fill)(purse, weight, limit, money)
    assert money == pytest.approx(water_level(np.array([purse]), weight[None], limit[None])[0], abs=1e-12)
    assert money.sum() == pytest.approx(min(purse, limit[weight > 0].sum()), abs=1e-9)
    assert (money <= limit + 1e-12).all()
