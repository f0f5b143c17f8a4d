"""A hedge by the L-shaped method against HiGHS on the extensive form, at equal gap; and the time a scenario takes among many and among few."""

from __future__ import annotations

import resource
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

from interleaved import medians, seconds_of
from symmachia.planner.decomposed import Decomposition, workers
from symmachia.planner.hedge import UNSOUGHT, Hedge, fates, opening, scenarios_of
from symmachia.planner.plan import begin
from symmachia.planner.scenarios import Risk
from symmachia.planner.solving import highs
from symmachia.planner.tree import foretold

if TYPE_CHECKING:
    from collections.abc import Callable

KNOWN, PROBABILITY, GAP = 2029, 0.3, 1e-4
LARGEST = 40
"""Scenarios up to which the extensive form is solved too."""


def main() -> None:
    """Ten scenarios, then as many as are named: `python benchmarks/hedge.py 40 500`."""
    start = begin("autonomous", None, study="debate", comparison="equal_adequacy", payers="announced", members="")
    counts = [10, *(int(word) for word in sys.argv[1:])]
    spent = {}
    for count in counts:
        tree = foretold(fates(start, PROBABILITY, count, KNOWN), KNOWN)
        uncertain, cases = scenarios_of(start, tree)
        asked, found = Hedge(start, tree, Risk(), cases, uncertain, UNSOUGHT), []

        def ours(asked=asked, found=found) -> None:
            with workers(asked.uncertain, 2) as evaluate:
                found.append(Decomposition(asked.uncertain, evaluate).solve(gap=GAP, start=opening(asked)))

        solvers = []

        def theirs(uncertain=uncertain, solvers=solvers) -> None:
            solver = highs(uncertain.extensive(Risk())[0])
            solver.setOptionValue("time_limit", 600.0)
            solver.run()
            solvers.append((solver.modelStatusToString(solver.getModelStatus()), solver.getObjectiveValue()))

        jobs: dict[str, Callable[[], float]] = {"L-shaped": lambda ours=ours: seconds_of(ours)}
        if count <= LARGEST:
            jobs["extensive"] = lambda theirs=theirs: seconds_of(theirs)
        times = medians(jobs, 3 if count <= 10 else 1)
        spent[count] = times["L-shaped"]
        state = found[-1].state
        print(f"  {count} scenarios: L-shaped {times['L-shaped']:.1f} s, {state.rounds} rounds, gap {state.gap:.0e}")
        if solvers:
            status, objective = solvers[-1]
            print(f"  HiGHS on the extensive form {times['extensive']:.1f} s, {status}; {times['extensive'] / times['L-shaped']:.2f} times ours")
            print(f"  objectives apart by {abs(found[-1].state.upper - objective) / objective:.0e}")
    for few, many in pairwise(counts):
        print(f"a scenario among {many} takes {spent[many] / many / (spent[few] / few):.2f} times what it takes among {few}")
    print(f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.1f} GiB")


if __name__ == "__main__":
    main()
