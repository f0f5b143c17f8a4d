"""What does not hang on the inputs that are held is found once, and that changes no bit."""

from __future__ import annotations

import gc
import os
import weakref
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest

import symmachia as sy
from symmachia.baseline.shipped import shipped
from symmachia.ensemble.prepare import Prepared, prepare
from symmachia.ensemble.run import run
from symmachia.lifetime import for_life
from symmachia.study import bind, load_study

FEW = 64
ASKED = {"debate": {"readiness[tanks]": 60, "exit_year": 2031}, "break_even": {"warning_days": 14, "readiness": (50, 70)}}
PARTS = ("study", "baseline", "settings", "strategies", "measures", "columns", "fingerprint")


def same(one: Prepared, other: Prepared) -> bool:
    arrays = zip((one.theta, one.entries, *one.cells), (other.theta, other.entries, *other.cells), strict=True)
    return all(getattr(one, part) == getattr(other, part) for part in PARTS) and all(a.tobytes() == b.tobytes() for a, b in arrays)


def fresh(name: str, held: dict) -> Prepared:
    """Prepared from a baseline of which nothing is known yet."""
    baseline = shipped(sy.load())
    unknown = replace(baseline, structure=replace(baseline.structure))
    return prepare(bind(load_study(name).changed(futures=FEW, held=held), unknown))


@pytest.mark.parametrize("name", ASKED)
def test_what_is_prepared_again_is_the_same_to_the_last_bit(name):
    for held in ({}, ASKED[name], {"learning_rate": 85}, ASKED[name], {}):
        again = sy.prepared_study(name, futures=FEW, held=held)[0]
        first = fresh(name, held)
        assert same(again, first)
        if held == ASKED[name]:
            ours, theirs = run(again, quiet=True), run(first, quiet=True)
            for strategy in ours.strategies:
                for measure in ours.measures:
                    assert ours.values(strategy, measure).tobytes() == theirs.values(strategy, measure).tobytes()


def test_threads_prepare_what_one_alone_does():
    alone = {name: fresh(name, held) for name, held in ASKED.items()}
    with ThreadPoolExecutor(8) as pool:
        turns = [name for _ in range(12) for name in ASKED]
        found = list(pool.map(lambda name: sy.prepared_study(name, futures=FEW, held=ASKED[name])[0], turns))
    assert all(same(prepared, alone[name]) for name, prepared in zip(turns, found, strict=True))


def test_a_file_that_was_written_again_is_read_again(tmp_path):
    file = tmp_path / "mine.yaml"
    text = (
        "name: mine\ntitle: Mine\nstrategies: [status_quo]\nbases: ['replace_us:iiss']\nfutures: 64\nseed: 1\n"
        "uncertainties:\n  - {path: learning_rate, distribution: uniform, low: 80, high: 90, reason: test}\nmeasures: ['added_cost(all)']\n"
    )
    file.write_text(text)
    before = sy.prepared_study(file)[0]
    file.write_text(text.replace("high: 90", "high: 95"))
    os.utime(file, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns))
    assert sy.drawn(sy.prepared_study(file)[0]).values.max() > 90 >= sy.drawn(before).values.max()


def test_an_answer_lives_as_long_as_its_owner_and_few_are_kept():
    class Owner:
        pass

    asked = []

    @for_life(2)
    def answer(_, number, step=1):
        asked.append(number)
        return np.full(3, number + step)

    owner = Owner()
    assert answer(owner, 1) is answer(owner, 1)
    assert answer(owner, 1, step=2) is not answer(owner, 1)
    assert asked == [1, 1]
    for number in (5, 6, 1):
        answer(owner, number)
    assert asked == [1, 1, 5, 6, 1], "the oldest was let go"
    kept = weakref.ref(answer(owner, 1))
    del owner
    gc.collect()
    assert kept() is None
    with pytest.raises(ZeroDivisionError):
        for_life(1)(lambda _: 1 / 0)(Owner())


def test_threads_that_ask_at_once_share_one_answer():
    class Owner:
        pass

    owner, asked = Owner(), []

    @for_life(1)
    def answer(owner):
        asked.append(owner)
        return object()

    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: answer(owner), range(64)))
    assert len(found) == len(asked) == 1


def test_an_alliance_that_nobody_uses_is_let_go_with_its_baseline():
    ours = sy.load().edited({"symmachia-assumptions/NATO_TOTAL/learning_rate/2026": 87.25})
    baseline = weakref.ref(sy.prepared_study("break_even", alliance=ours, futures=FEW)[1])
    store = weakref.ref(ours.store)
    del ours
    for step in range(8):
        sy.load().edited({"symmachia-assumptions/NATO_TOTAL/learning_rate/2026": 87.5 + step / 8})
    gc.collect()
    assert baseline() is None
    assert store() is None
