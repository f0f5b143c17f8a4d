"""The analysis room. In: Results, and studies prepared to run. Out: what they mean: gaps of a framework (`gaps.py`), two strategies side by side
(`compare.py`), the break-even of two (`break_even.py`), the tree of any cell down to its facts (`explain.py`), inputs that changed nothing
(`influence.py`), and robust choice: regret (`regret.py`), scenario discovery (`prim.py`), what drives a result (`sensitivity.py`), what an
answer depends on (`dependence.py`). It reads and replays; it never changes a run."""

from symmachia.analysis.break_even import break_even
from symmachia.analysis.compare import compare
from symmachia.analysis.dependence import depends
from symmachia.analysis.existing import existing_defence
from symmachia.analysis.explain import explain_cell
from symmachia.analysis.gaps import gaps
from symmachia.analysis.influence import unused
from symmachia.analysis.lists import priced_list
from symmachia.analysis.opening import prepared_study, run, study_of_run
from symmachia.analysis.prim import discover
from symmachia.analysis.regret import regret
from symmachia.analysis.sensitivity import sensitivity
from symmachia.ensemble.drawn import drawn

__all__ = [
    "break_even", "compare", "depends", "discover", "drawn", "existing_defence", "explain_cell", "gaps", "prepared_study", "priced_list", "regret",
    "run", "sensitivity", "study_of_run", "unused",
]  # fmt: skip
