"""A study over many futures: that of the app's state, or one that was uploaded. Its chunks are kept, so that it goes on where it was broken off."""

from __future__ import annotations

import os
import shutil
import time
from typing import TYPE_CHECKING, Any

from symmachia.errors import RunError, UnknownName
from symmachia.server import slots
from symmachia.server.jobs.kinds.measures import sections as show
from symmachia.server.jobs.shelf import UPLOADED
from symmachia.server.jobs.uploads import uploaded
from symmachia.server.views.question import RUN

if TYPE_CHECKING:
    from pathlib import Path

    from symmachia.alliance import Alliance
    from symmachia.baseline.table import Baseline
    from symmachia.ensemble.prepare import Prepared
    from symmachia.result import Result
    from symmachia.server.desk import Desk
    from symmachia.server.jobs.job import Asked
    from symmachia.server.jobs.work import Work
    from symmachia.server.state import State

__all__ = ["find", "show"]

STUDIES = {"debate": ("comparison", "scope"), "break_even": RUN}
"""The studies of the state, and the controls on which each depends."""
FUTURES = 2**15
CHUNK = 512
"""Futures a chunk: about a second of work, so that a cancelled job ends at once and a server that ends keeps nearly all."""
HANDS = max(1, (os.cpu_count() or 2) - 1)
"""Threads: one core is left to the sliders."""
SHARE = 0.1
"""So much of the time may go into saying what has been found so far."""
BRIEFLY = 0.5
"""Seconds in which that must be said of a run that is wanted no longer."""


def find(desk: Desk, state: State, work: Work) -> dict[str, Any]:
    """Run the study, saying again and again what the futures so far say."""
    work.tell(0, work.asked.futures or FUTURES, "job-preparing")
    alliance = desk.alliance(state)
    prepared, baseline = prepared_for(alliance, state, work.asked, work.home)
    home = work.folder / "run"
    _only_of(home, prepared.fingerprint)
    from symmachia.ensemble.run import run
    from symmachia.result import Result

    found = _frame(alliance, baseline, prepared, own=(work.home / UPLOADED).exists())
    told, took = 0.0, 0.0

    def hear(ready: int) -> None:
        nonlocal told, took
        now, partial = time.monotonic(), None
        if ready < prepared.futures and SHARE * (now - told) > took:
            partial = {**found, **summary(Result.open(home, unfinished=True))}
            told = time.monotonic()
            took = told - now
        work.tell(ready, prepared.futures, "job-running", partial=partial)

    try:
        result = run(prepared, home, workers=HANDS, resume=True, quiet=True, chunk=CHUNK, tell=hear)
    except RunError:
        if not work.halt.is_set() or took > BRIEFLY:
            raise
        result = Result.open(home, unfinished=True)
    return {**found, **summary(result)}


def _only_of(home: Path, fingerprint: str) -> None:
    """Clear away what an earlier program or other facts have left: its chunks would not agree with new ones."""
    from symmachia.ensemble.folder import RunFolder

    try:
        if home.exists() and RunFolder(home).manifest["fingerprint"] == fingerprint:
            return
    except RunError:
        pass
    shutil.rmtree(home, ignore_errors=True)


def prepared_for(alliance: Alliance, state: State, asked: Asked, home: Path) -> tuple[Prepared, Baseline]:
    """The study ready to run: with the strategies of both slots and what is held, or as it was uploaded."""
    from symmachia.analysis import prepared_study

    if (home / UPLOADED).exists():
        return prepared_study(uploaded(home / UPLOADED), alliance=alliance, futures=asked.futures)
    name = asked.study or "debate"
    if name not in STUDIES:
        raise UnknownName("study of the app", name, STUDIES)
    words = slots.asked(state, STUDIES[name])
    return prepared_study(
        name, alliance=alliance, futures=asked.futures or FUTURES, strategies=slots.strategies(state), held=dict(state.held), **words
    )


def summary(result: Result) -> dict[str, Any]:
    """What the futures so far say: every measure of every strategy, and where there are two, of one less the other."""
    import numpy as np

    from symmachia.analysis.compare import compare
    from symmachia.analysis.reference import rounded

    rows = {
        measure: [rounded(np.quantile(result.values(strategy, measure), (0.05, 0.5, 0.95))) for strategy in result.strategies]
        for measure in result.measures
    }
    apart = {}
    if len(result.strategies) == 2:
        for one in compare(result, *result.strategies).outcomes:
            apart[one.measure] = [rounded(list(one.difference)), one.better, one.worse]
    ready = len(result.values(result.strategies[0], result.measures[0]))
    return {"ready": ready, "measures": rows, "apart": apart}


def _frame(alliance: Alliance, baseline: Baseline, prepared: Prepared, own: bool) -> dict[str, Any]:
    """What holds for all futures."""
    from symmachia.analysis.reference import homes, theatre

    study = prepared.study
    return {
        "fingerprint": prepared.fingerprint,
        "futures": prepared.futures,
        "strategies": list(prepared.strategies),
        "slots": not own,
        "comparison": study["comparison"],
        "contingency": study.get("contingency", ""),
        "units": {capability.name: capability.unit for capability in baseline.capabilities},
        "currency": baseline.currency,
        "price_year": baseline.price_year,
        "homes": {
            **{axis: homes(baseline, axis) for axis in ("capability", "member")},
            "contingency": theatre(alliance) if study.get("contingency") else [],
        },
    }
