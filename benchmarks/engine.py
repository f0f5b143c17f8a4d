"""Futures a second: `run` against the plain NumPy reference, alone, vectorised and under EMA Workbench; and against the kernel's own time.

Every figure is strategy-futures a second on the shipped study; each ratio is of medians of interleaved repeats in one run.
"""

from __future__ import annotations

import sys
from contextlib import redirect_stderr
from functools import partial
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

import symmachia as sy
from interleaved import medians, seconds_of
from port import THREADS, Room, chunks
from symmachia.ensemble.run import run
from symmachia.ensemble.sample import draws
from symmachia.model import arrays
from symmachia.model.chunk import draw
from symmachia.model.inputs import INPUTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from symmachia.ensemble.prepare import Prepared

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "reference"))

FUTURES = 2048
SIZES = (8, 16, 32, 64, 128, 256)
"""Futures at once among which the vectorised reference runs best on this machine."""
WORKBENCH = "2.5.3"
_MODEL: dict[str, Any] = {}
"""What the workbench's model computes with: set before its processes fork."""


def values(prepared: Prepared, rows: np.ndarray) -> dict[str, np.ndarray]:
    """The inputs of some futures under the first strategy, as the reference takes them."""
    inputs, theta = arrays.inputs(prepared.structure)
    found = {name: [] for name in INPUTS}
    for row in rows:
        theta[:] = prepared.theta[0]
        draw(row, prepared.cells, theta)
        for name, entry in INPUTS.items():
            shape = tuple(len(prepared.structure.axes[dim]) for dim in entry.dims)
            found[name].append(np.array(inputs[name]).reshape(shape))
    return {name: np.stack(arrays_) for name, arrays_ in found.items()}


def model(**drawn: float) -> dict[str, float]:
    """One future for the workbench."""
    row = np.array([[drawn[name] for name in _MODEL["names"]]])
    found = _MODEL["plain"](values(_MODEL["prepared"], row))
    return {"closing": float(found["closing_year"].mean())}


def workbenches(prepared: Prepared, plain: Callable[..., Any]) -> dict[str, Callable[[], float]]:
    """The rates of EMA Workbench on one core and on all, where it is installed."""
    try:
        import ema_workbench as ema  # pyright: ignore[reportMissingImports]
    except ImportError:
        print(f"ema_workbench {WORKBENCH} is not installed: its comparisons are left out")
        return {}
    assert ema.__version__ == WORKBENCH, f"the bars are set for EMA Workbench {WORKBENCH}"
    names = [f"x{i}" for i in range(len(prepared.columns))]
    _MODEL.update(names=names, prepared=prepared, plain=plain)
    found = ema.Model("spine", function=model)
    found.uncertainties = [ema.RealParameter(name, 0, 1) for name in names]
    found.outcomes = [ema.ScalarOutcome("closing")]

    def rate(evaluator: Any, experiments: int) -> float:
        with redirect_stderr(StringIO()):
            return experiments / seconds_of(lambda: evaluator.perform_experiments(experiments))

    sequential = ema.SequentialEvaluator(found)
    sequential.initialize()
    processes = ema.MultiprocessingEvaluator(found, n_processes=THREADS)
    processes.initialize()
    return {"EMA Workbench, sequential": partial(rate, sequential, 64), f"EMA Workbench, {THREADS} processes": partial(rate, processes, 256)}


def best_size(plain: Callable[..., Any], prepared: Prepared, rows: np.ndarray) -> int:
    """How many futures at once suit the reference best."""
    inputs = values(prepared, rows[: max(SIZES)])

    def rate(size: int) -> float:
        part = {name: array[:size] for name, array in inputs.items()}
        return size / seconds_of(lambda: plain(part))

    found = medians({str(size): partial(rate, size) for size in SIZES}, repeats=3)
    return int(max(found, key=lambda size: found[size]))


def main() -> None:
    from spine_reference import run as reference  # pyright: ignore[reportMissingImports]

    prepared, _ = sy.prepared_study("debate", futures=FUTURES)
    study, work = prepared.study, FUTURES * len(prepared.strategies)
    rows = draws(study["sampling"], study["seed"], FUTURES, len(prepared.columns), 0, FUTURES)
    plain = partial(reference, structure=prepared.structure, setting=prepared.settings[0])
    run(prepared, quiet=True)
    size = best_size(plain, prepared, rows)
    one, many = values(prepared, rows[:1]), values(prepared, rows[:size])
    kernel, kernels = (f"kernel, {n} thread{'s' * (n > 1)}" for n in (1, THREADS))
    rates: dict[str, Callable[[], float]] = {
        "run": lambda: work / seconds_of(lambda: run(prepared, quiet=True, workers=THREADS)),
        "run, 1 worker": lambda: work / seconds_of(lambda: run(prepared, quiet=True, workers=1)),
        kernels: chunks(prepared, rows, Room.kernel, THREADS),
        kernel: chunks(prepared, rows, Room.kernel, 1),
        "reference, N = 1": lambda: 16 / seconds_of(lambda: [plain(one) for _ in range(16)]),
        f"reference, N = {size}": lambda: 2 * size / seconds_of(lambda: [plain(many) for _ in range(2)]),
    }
    rates |= workbenches(prepared, plain)
    found = medians(rates)
    bars = {"EMA Workbench, sequential": "≥ 200, aim 400", f"EMA Workbench, {THREADS} processes": "≥ 150", f"reference, N = {size}": "≥ 8"}
    print(f"{'strategy-futures a second':<44}{'run over it':>12}  bar")
    for name, rate in found.items():
        print(f"{name:<32}{rate:>12,.0f}{found['run'] / rate:>12,.1f}  {bars.get(name, '')}")
    print(f"time of run over the kernel's, {THREADS} threads: {found[kernels] / found['run']:.2f} (bar 2)")
    print(f"time of run over the kernel's, 1 thread: {found[kernel] / found['run, 1 worker']:.2f} (bar 2)")


if __name__ == "__main__":
    main()
