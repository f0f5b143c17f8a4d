"""The analysis room. In: Results, and studies prepared to run. Out: what they mean: gaps of a framework (`gaps.py`), two strategies side by side
(`compare.py`), the tree of any cell down to its facts (`explain.py`), inputs that changed nothing (`influence.py`). It reads and replays; it never
changes a run.
"""

from symmachia.analysis.compare import compare
from symmachia.analysis.explain import explain_cell
from symmachia.analysis.gaps import gaps
from symmachia.analysis.influence import unused
from symmachia.analysis.lists import priced_list
from symmachia.analysis.opening import prepared_study, run, study_of_run

__all__ = ["compare", "explain_cell", "gaps", "prepared_study", "priced_list", "run", "study_of_run", "unused"]
