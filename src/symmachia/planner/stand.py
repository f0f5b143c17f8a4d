"""Where the search for a hedge stands: all that it takes to go on from there, in another process too."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from symmachia.planner.decomposed import Found, Known, State

    Floats = NDArray[np.float64]


class Stand(NamedTuple):
    """The question that is being answered, how far, what is best so far (`None` before anything may be decided) and the cuts that are known; and what
    the questions before it came to. `problem` names the scenarios, the risk and the gap: it goes on from no other's."""

    problem: str
    question: str
    state: State
    best: Floats | None
    cuts: tuple[Known, ...]
    answers: Mapping[str, Found]
