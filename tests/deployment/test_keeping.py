"""What rotation keeps in every case at once is what the programme of one case keeps, whether a solver was needed or not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symmachia.deployment import force
from symmachia.deployment.keeping import Turns, keep, lasts, turns
from symmachia.model.force import Rotation, schedule, steady

few = settings(max_examples=60, deadline=None)
ready = st.lists(st.floats(0, 1), min_size=80, max_size=80).map(sorted).map(np.array)
rotations = st.builds(Rotation, st.floats(1, 9), st.floats(0, 2), st.floats(0, 4), st.floats(0, 0.5), st.floats(0, 0.02), st.floats(0, 0.02))


@pytest.fixture(scope="module")
def pools():
    return force(futures=64).pools


@pytest.mark.parametrize(("months", "reserves"), [(1, False), (12, False), (24, False), (36, False), (60, False), (36, True)])
def test_every_case_is_as_by_itself(pools, months, reserves):
    found = keep(pools, months, reserves)
    for case in range(pools.cases):
        alone = turns(pools, case, months, reserves)
        assert found.presence[case] == pytest.approx(alone.scheduled().presence, abs=1e-8)
        begins, ends = (sum(float(row[month]) for row in alone.ready) for month in (alone.first, -1))
        spared = [Rotation(one.tour, one.overlap, one.dwell) for one in alone.rotations]
        lasting = steady([float(row[-1]) for row in alone.ready], spared)
        if found.presence[case] >= begins * (1 - 1e-4):
            holds = "readiness" if begins < ends * (1 - 1e-4) else "contributors"
        elif found.presence[case] >= lasting * (1 - 1e-4):
            holds = "dwell"
        else:
            rested = schedule(alone.ready, spared, alone.first, alone.months).presence
            holds = "losses" if rested >= lasting * (1 - 1e-4) else "readiness"
        assert found.holds[case] == holds


@few
@given(ready, rotations, st.integers(0, 20), st.integers(1, 60))
def test_a_steady_stream_is_called_the_largest_only_where_it_is(units, rotation, first, months):
    case = Turns((units[: first + months],), (rotation,), first, months)
    if lasts(case):
        assert case.scheduled().presence == pytest.approx(steady([float(case.ready[0][-1])], [rotation]), abs=1e-7)


@few
@given(rotations, st.integers(10, 20), st.integers(40, 60))
def test_pools_ready_in_time_and_made_good_need_no_solver(rotation, first, months):
    spared = replace(rotation, leaving=0.0, attrition=0.0)
    case = Turns((np.ones(first + months),), (spared,), first, months)
    assert lasts(case) == (months >= np.ceil(spared.cycle))


def test_what_cannot_be_made_good_is_not_called_lasting():
    worn = Rotation(6, 0.5, 1, leaving=0.2, attrition=0.01, refill=0.0)
    case = Turns((np.ones(60),), (worn,), 10, 50)
    assert not lasts(case)
    assert case.scheduled().presence < steady([1.0], [worn])


def test_coalitions_of_one_mission_are_solved_once(pools):
    assert keep(pools, 24, False) is keep(force(coalition="FRA", futures=64).pools, 24, False)
