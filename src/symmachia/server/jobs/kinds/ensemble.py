"""A study over many futures: that of the app's state, or one that was uploaded. Its chunks are kept, so that it goes on where it was broken off."""

from __future__ import annotations

import os
import shutil
import time
from typing import TYPE_CHECKING, Any

from symmachia.errors import RunError
from symmachia.server.dependence import RUN
from symmachia.server.jobs.kinds.measures import sections as show

if TYPE_CHECKING:
    from pathlib import Path

    from symmachia.server.desk import Desk
    from symmachia.server.jobs.work import Work
    from symmachia.server.state import State

__all__ = ["find", "show"]

STUDIES = {"debate": ("comparison", "scope"), "break_even": RUN}
"""The studies of the app's state, and the controls on which each depends."""
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
    work.tell(0, work.asked.futures, "job-preparing")
    from symmachia.ensemble.run import run
    from symmachia.result import Result
    from symmachia.server.jobs.kinds import futures

    alliance = desk.alliance(state)
    prepared, baseline = futures.prepared_for(alliance, state, work.asked, work.home)
    found = futures.frame(alliance, baseline, prepared, work.home)
    home = work.folder / "run"
    _only_of(home, prepared.fingerprint)
    told = took = 0.0

    def hear(ready: int) -> None:
        nonlocal told, took
        now, partial = time.monotonic(), None
        if ready < prepared.futures and SHARE * (now - told) > took:
            partial = {**found, **futures.told(Result.open(home, unfinished=True))}
            told = time.monotonic()
            took = told - now
        work.tell(ready, prepared.futures, "job-running", partial=partial)

    try:
        result = run(prepared, home, workers=HANDS, resume=True, quiet=True, chunk=CHUNK, tell=hear)
    except RunError:
        if not work.halt.is_set() or took > BRIEFLY:
            raise
        result = Result.open(home, unfinished=True)
    return {**found, **futures.told(result)}


def _only_of(home: Path, fingerprint: str) -> None:
    """Clear away what an earlier program or other facts have left: its chunks would not agree with new ones."""
    from symmachia.ensemble.folder import RunFolder

    try:
        if home.exists() and RunFolder(home).manifest["fingerprint"] == fingerprint:
            return
    except RunError:
        pass
    shutil.rmtree(home, ignore_errors=True)
