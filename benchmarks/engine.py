"""Futures a second: `run` against the plain reference, one future at a time under EMA Workbench and many at once; and against the kernel's own time.

Every figure is strategy-futures a second on the shipped study; each ratio is the median of interleaved repeats in one run.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from time import perf_counter

import numpy as np

import symmachia as sy
from interleaved import medians
from symmachia.ensemble.prepare import Prepared
from symmachia.ensemble.run import run
from symmachia.ensemble.sample import draws
from symmachia.model import arrays
from symmachia.model.chunk import draw
from symmachia.model.inputs import INPUTS

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "reference"))

FUTURES = 2048
VECTOR = 64


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


def timed(work) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def main() -> None:
    from spine_reference import run as reference  # pyright: ignore[reportMissingImports]

    prepared, _ = sy.prepared_study("debate", futures=FUTURES)
    study, strategies = prepared.study, len(prepared.strategies)
    rows = draws(study["sampling"], study["seed"], FUTURES, len(prepared.columns), 0, FUTURES)
    one, many = values(prepared, rows[:1]), values(prepared, rows[:VECTOR])
    plain = partial(reference, structure=prepared.structure, setting=prepared.settings[0])
    run(prepared, quiet=True)

    def ours() -> float:
        return FUTURES * strategies / timed(lambda: run(prepared, quiet=True))

    def serial() -> float:
        return FUTURES * strategies / timed(lambda: run(prepared, quiet=True, workers=1))

    def kernel() -> float:
        return FUTURES * strategies / timed(lambda: prepared.compute(rows))

    def alone() -> float:
        return 4 / timed(lambda: [plain(one) for _ in range(4)])

    def vectorised() -> float:
        return VECTOR / timed(lambda: plain(many))

    rates = {"run, all cores": ours, "run, one thread": serial, "kernel alone, one thread": kernel, "reference, one at a time": alone}
    rates["reference, vectorised"] = vectorised
    try:
        import ema_workbench  # pyright: ignore[reportMissingImports]
    except ImportError:
        print("ema_workbench 2.5.3 is not installed: its comparison is left out")
    else:
        ema_workbench.ema_logging.log_to_stderr(30)
        names = [f"x{i}" for i in range(len(prepared.columns))]

        def model(**drawn: float) -> dict[str, float]:
            plain(values(prepared, np.array([[drawn[name] for name in names]])))
            return {"y": 0.0}

        workbench = ema_workbench.Model("spine", function=model)
        workbench.uncertainties = [ema_workbench.RealParameter(name, 0, 1) for name in names]
        workbench.outcomes = [ema_workbench.ScalarOutcome("y")]

        def ema() -> float:
            with ema_workbench.SequentialEvaluator(workbench) as evaluator:
                return 8 / timed(lambda: evaluator.perform_experiments(8))

        rates["EMA Workbench, sequential"] = ema
    found = medians(rates)
    for name, rate in found.items():
        print(f"{name:<28}{rate:>12,.0f} a second{found['run, all cores'] / rate:>12,.1f} ×")
    print(f"run against the kernel's own time, one thread: {found['kernel alone, one thread'] / found['run, one thread']:.2f} (bar 2)")


if __name__ == "__main__":
    main()
