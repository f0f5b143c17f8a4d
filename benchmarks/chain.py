"""The full chain, spine, campaign, deterrence and loss: `run` against EMA Workbench on the plain NumPy reference of the same chain, and the kernel
with the grid of 101 reliabilities against without."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

import symmachia as sy
from engine import FUTURES, THREADS, values, workbenches
from interleaved import medians, seconds_of
from symmachia.ensemble.run import run
from symmachia.ensemble.sample import draws

if TYPE_CHECKING:
    from symmachia.model.structure import Setting, Structure


def plain(inputs: dict[str, np.ndarray], structure: Structure, setting: Setting) -> dict[str, Any]:
    """The whole chain by the references, with the expected loss at the future's own reliability."""
    import chain_reference  # pyright: ignore[reportMissingImports]
    import spine_reference  # pyright: ignore[reportMissingImports]

    spine = spine_reference.run(inputs, structure, setting)
    return {"closing_year": np.asarray(chain_reference.run(inputs, spine, structure, setting).expected_loss)}


def main() -> None:
    for campaign in ("adm", "cadb"):
        for kind in ("uniform", "exponential"):
            choices = {"campaign": campaign, "values": kind}
            prepared, _ = sy.prepared_study("break_even", futures=FUTURES, comparison="equal_adequacy", choices=choices)
            study, work = prepared.study, FUTURES * len(prepared.strategies)
            rows = draws(study["sampling"], study["seed"], FUTURES, len(prepared.columns), 0, FUTURES)
            part = rows[:256]
            rates = {
                "grid": lambda prepared=prepared, part=part: 768 / seconds_of(lambda: prepared.compute(part, curved=True)),
                "no grid": lambda prepared=prepared, part=part: 768 / seconds_of(lambda: prepared.compute(part)),
            }
            found = medians(rates)
            print(f"{campaign}, {kind}: time with the grid over time without {found['no grid'] / found['grid']:.2f} (bar 3)")
            if kind == "exponential":
                continue
            reference = partial(plain, structure=prepared.structure, setting=prepared.settings[0])
            one = values(prepared, rows[:1])
            rates = {
                "run": lambda prepared=prepared, work=work: work / seconds_of(lambda: run(prepared, quiet=True, workers=THREADS)),
                "reference, N = 1": lambda reference=reference, one=one: 8 / seconds_of(lambda: [reference(one) for _ in range(8)]),
                **workbenches(prepared, reference),
            }
            for name, rate in (found := medians(rates, repeats=3)).items():
                print(f"  {name:<32}{rate:>12,.0f} strategy-futures a second{found['run'] / rate:>10,.1f} times slower than run (bar 100)")


if __name__ == "__main__":
    main()
