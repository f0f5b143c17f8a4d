"""The study room. In: YAML, strict, with the line of every key. Out: a Study, a declaration with a fingerprint (`study.py`), of strategies
(`strategy.py`) and uncertainties (`uncertainty.py`) at named paths (`paths.py`); bound to a baseline it becomes cells and values (`bind.py`).
Whatever is wrong is said with file and line before anything runs.
"""

from symmachia.study.bind import bind
from symmachia.study.strategy import load_strategy
from symmachia.study.study import load_study

__all__ = ["bind", "load_strategy", "load_study"]
