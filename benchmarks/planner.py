"""The default plan, from the alliance to the result, against HiGHS alone on the same matrix."""

from __future__ import annotations

from interleaved import medians, seconds_of
from symmachia.planner import plan
from symmachia.planner.plan import prepared_study
from symmachia.planner.problem import problem
from symmachia.planner.solving import Programme, highs

ALLOWED = 1.5
"""Seconds that may come on top of twice the solver's own time."""


def main() -> None:
    """Both comparisons, requirements from 2035 on."""
    for comparison in ("equal_adequacy", "equal_money"):
        first = plan(comparison=comparison)
        programme = Programme.of(problem(first.case, first.asked))
        jobs = {
            "plan": lambda comparison=comparison: seconds_of(lambda: plan(comparison=comparison)),
            "study": lambda comparison=comparison: seconds_of(lambda: prepared_study("debate", comparison=comparison)),
            "HiGHS": lambda programme=programme: seconds_of(lambda: highs(programme).run()),
        }
        found = medians(jobs, 5)
        bar = 2 * found["HiGHS"] + ALLOWED
        rows, columns = programme.matrix.shape
        print(f"{comparison}: {rows:,} rows, {columns:,} columns, {programme.matrix.nnz:,} entries")
        print(f"  plan {found['plan']:.2f} s, of which the study {found['study']:.2f} s; HiGHS {found['HiGHS']:.2f} s")
        print(f"  over twice HiGHS + {ALLOWED} s: {found['plan'] / bar:.2f} (bar 1)")


if __name__ == "__main__":
    main()
