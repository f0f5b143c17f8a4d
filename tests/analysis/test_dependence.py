"""What an answer depends on: planted inputs are found, chance is not taken for one."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import chi2, kruskal

import symmachia as sy
from symmachia.analysis.dependence import CHANCE, THIRDS
from symmachia.ensemble.drawn import Drawn
from symmachia.errors import CallError

INPUTS = 40
NAMES = tuple(f"input {at}" for at in range(INPUTS))


def sample(seed: int = 1, futures: int = 512) -> Drawn:
    return Drawn(NAMES, ("",) * INPUTS, np.random.default_rng(seed).random((futures, INPUTS)))


def noise(seed: int = 2, futures: int = 512) -> np.ndarray:
    return np.random.default_rng(seed).random(futures)


def test_planted_inputs_are_found_with_their_sides():
    drawn = sample()
    x = drawn.values
    answer = (x[:, 3] - 0.7 * x[:, 9] + 0.4 * noise() > 0.3).astype(float)
    found = sy.depends(drawn, answer)
    assert {one.name: one.side for one in found.drivers} == {"input 3": "high", "input 9": "low"}
    first = found.drivers[0]
    assert first.name == "input 3"
    order = np.argsort(x[:, 3])
    assert first.low == pytest.approx(answer[order[:170]].mean())
    assert first.high == pytest.approx(answer[order[-170:]].mean())
    assert (found.tried, found.futures) == (INPUTS, 512)


@pytest.mark.parametrize(("within", "side"), [(True, "middle"), (False, "ends")])
def test_an_input_that_works_both_ways_is_found(within: bool, side: str):
    drawn = sample()
    inside = np.abs(drawn.values[:, 5] - 0.5) < 0.2
    found = sy.depends(drawn, (inside == within).astype(float))
    assert [(one.name, one.side) for one in found.drivers] == [("input 5", side)]


def test_chance_is_seldom_taken_for_an_input():
    falsely = sum(bool(sy.depends(sample(seed), (noise(seed + 1000) < 0.4).astype(float)).drivers) for seed in range(200))
    assert falsely <= 8, "one sample in a hundred is let through"


def test_the_bar_is_that_of_kruskal_and_wallis():
    assert chi2.sf(2 * np.log(INPUTS / CHANCE), THIRDS - 1) * INPUTS == pytest.approx(CHANCE)
    drawn = sample()
    for strength in np.linspace(0.05, 0.4, 15):
        answer = (strength * drawn.values[:, 7] + (1 - strength) * noise() > 0.5).astype(float)
        order = np.argsort(drawn.values[:, 7])
        chance = kruskal(answer[order[:170]], answer[order[170:-170]], answer[order[-170:]]).pvalue
        named = [one.name for one in sy.depends(drawn, answer).drivers]
        assert ("input 7" in named) == (chance < CHANCE / INPUTS)


def test_an_input_that_runs_along_with_another_is_not_named_beside_it():
    drawn = sample()
    drawn.values[:, 8] = 0.8 * drawn.values[:, 3] + 0.2 * drawn.values[:, 8]
    answer = (drawn.values[:, 3] + 0.3 * noise() > 0.65).astype(float)
    assert [one.name for one in sy.depends(drawn, answer).drivers] == ["input 3"]


def test_what_is_held_or_left_out_explains_nothing():
    drawn = sample()
    answer = (drawn.values[:, 3] + drawn.values[:, 4] > 1).astype(float)
    drawn.values[:, 4] = 0.5
    found = sy.depends(drawn, answer, without=["input 3"])
    assert found.drivers == ()
    assert found.tried == INPUTS - 2


def test_an_answer_that_is_always_the_same_depends_on_nothing():
    found = sy.depends(sample(), np.full(512, 0.5))
    assert (found.drivers, found.least) == ((), 0.0)


def test_equal_values_stand_in_one_third():
    drawn = sample()
    drawn.values[:, 2] = np.round(drawn.values[:, 2])
    found = sy.depends(drawn, drawn.values[:, 2])
    assert [(one.name, one.low, one.high) for one in found.drivers] == [("input 2", 0.0, 1.0)]


def test_as_much_as_is_said_can_be_told():
    drawn = sample()
    least = sy.depends(drawn, (noise() < 0.5).astype(float)).least
    for times, told in ((0.5, False), (2.0, True)):
        answer = (noise() < 0.5 + 1.5 * times * least * (drawn.values[:, 7] - 0.5)).astype(float)
        assert bool(sy.depends(drawn, answer).drivers) is told


def test_what_is_no_answer_is_said():
    with pytest.raises(CallError, match="from 0 to 1"):
        sy.depends(sample(), np.arange(512.0))
    with pytest.raises(CallError, match="too few"):
        sy.depends(sample(futures=20), np.ones(20))
