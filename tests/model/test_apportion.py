"""A whole divided by weights within bounds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from symmachia.model.apportion import apportion

NOBODY = np.array([])
shares = st.tuples(st.just(0.0) | st.floats(1e-3, 1e3), st.just(0.0) | st.floats(1e-3, 1e3))
takers = st.lists(shares, min_size=1, max_size=6).map(lambda pairs: tuple(map(np.array, zip(*pairs, strict=True))))


@given(takers, st.floats(0, 1.5))
def test_parts_make_up_the_whole_or_all_that_the_bounds_allow(case, part):
    weights, most = case
    room = most[weights > 0].sum()
    parts = apportion(part * room, weights, most)
    assert parts.sum() == pytest.approx(min(1.0, part) * room)
    assert (parts >= 0).all()
    assert (parts <= most * (1 + 1e-12)).all()
    assert (parts[weights == 0] == 0).all()


@given(takers, st.floats(0.01, 1))
def test_those_below_their_bounds_bear_alike_and_the_others_no_more(case, part):
    weights, most = case
    parts = apportion(part * most[weights > 0].sum(), weights, most)
    rates = parts[weights > 0] / weights[weights > 0]
    free = parts[weights > 0] < most[weights > 0] * (1 - 1e-9)
    if free.any():
        assert rates[free] == pytest.approx(rates.max())


@given(takers, st.floats(0, 1), st.floats(0, 1), st.floats(0.1, 10))
def test_a_larger_whole_asks_less_of_nobody_and_only_ratios_of_weights_count(case, part, more, times):
    weights, most = case
    room = most[weights > 0].sum()
    parts = apportion(part * room, weights, most)
    assert (apportion((part + more) * room, weights, most) >= parts - 1e-9 * (1 + room)).all()
    assert apportion(part * room, times * weights, most) == pytest.approx(parts, rel=1e-9, abs=1e-9)
    assert apportion(part * room, weights[::-1], most[::-1])[::-1] == pytest.approx(parts, rel=1e-9, abs=1e-9)


def test_where_nobody_can_take_anything_nothing_is_taken():
    assert apportion(5.0, np.zeros(2), np.ones(2)).tolist() == [0, 0]
    assert apportion(5.0, np.ones(2), np.zeros(2)).tolist() == [0, 0]
    assert apportion(5.0, NOBODY, NOBODY).tolist() == []
    assert apportion(0.0, np.ones(2), np.ones(2)).tolist() == [0, 0]
