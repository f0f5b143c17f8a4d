"""Verifying a run: does the folder belong to this study, these figures and this program, and do its futures come out again?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from symmachia.ensemble.folder import RunFolder, differing
from symmachia.ensemble.run import compute
from symmachia.errors import RunError
from symmachia.result import Result

if TYPE_CHECKING:
    from symmachia.ensemble.prepare import Prepared

SAMPLE = 16


@dataclass(frozen=True, slots=True)
class Verified:
    """What was checked and held."""

    fingerprint: str
    files: int
    replayed: tuple[int, ...]


def verify(folder: Path | str, prepared: Prepared, sample: int = SAMPLE) -> Verified:
    """Bind a finished run to the study as prepared today, check every file, and replay futures spread over the run, bit for bit."""
    home = RunFolder(Path(folder))
    manifest = home.manifest
    if manifest["fingerprint"] != prepared.fingerprint:
        why = differing(manifest, prepared)
        raise RunError(
            f"the run cannot be bound to what is here: {why}", where=str(folder),
            why="its numbers may be right, but they cannot be made again here",
            fix="name the study that was run: symmachia verify RUN STUDY" if why.startswith("another study")
            else "install what made it, or run the study again",
        )  # fmt: skip
    broken = home.damaged(manifest)
    if broken:
        raise RunError(f"{len(broken)} files differ from what the run wrote, first {broken[0]}", where=str(folder), fix="go on with --resume")
    result = Result.open(folder)
    futures = np.unique(np.linspace(0, prepared.futures - 1, min(sample, prepared.futures)).astype(int)).tolist()
    kept = {(d, q): result.values(strategy, measure) for d, strategy in enumerate(result.strategies) for q, measure in enumerate(result.measures)}
    for future in futures:
        again = compute(prepared, future, 1).measures
        for (d, q), values in kept.items():
            if again[d, 0, q] != values[future]:
                raise RunError(
                    f"future {future} does not come out again: {result.measures[q]} of {result.strategies[d]}",
                    why=f"it is {again[d, 0, q]!r} now and was {values[future]!r}",
                    where=str(folder), fix="run the study again, and report this",
                )  # fmt: skip
    return Verified(prepared.fingerprint, sum(len(files) for files in manifest["done"].values()), tuple(futures))
