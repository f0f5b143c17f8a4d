"""Where the search for a hedge stands, as a file of plain arrays among a job's checkpoints: nothing in it is run."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

import numpy as np

from symmachia.errors import RunError
from symmachia.planner.decomposed import Found, Known, State
from symmachia.planner.stand import Stand
from symmachia.server.jobs.shelf import put

if TYPE_CHECKING:
    from pathlib import Path

NAME = "stand.npz"
UNREADABLE = (BadZipFile, EOFError, IndexError, KeyError, NotImplementedError, OSError, TypeError, ValueError)
"""What a damaged file may raise."""


class Damaged(RunError):
    """A checkpoint that is not whole."""


def put_stand(folder: Path, stand: Stand) -> None:
    """Keep where a search stands."""
    cuts, filled = stand.cuts, [np.flatnonzero(cut.slope) for cut in stand.cuts]
    arrays: dict[str, Any] = {
        "problem": stand.problem, "question": stand.question, "state": _told(stand.state), "group": [cut.group for cut in cuts],
        "base": [cut.base for cut in cuts], "size": [len(places) for places in filled],
        "places": np.concatenate([cut.places[places] for cut, places in zip(cuts, filled, strict=True)]),
        "slope": np.concatenate([cut.slope[places] for cut, places in zip(cuts, filled, strict=True)]), "answered": list(stand.answers),
    }  # fmt: skip
    if stand.best is not None:
        arrays["best"] = stand.best
    for question, found in stand.answers.items():
        arrays[f"values.{question}"] = found.values
        arrays[f"state.{question}"] = [*_told(found.state), found.violation]
    content = BytesIO()
    np.savez(content, allow_pickle=False, **{name: np.asarray(array) for name, array in arrays.items()})
    put(folder / NAME, content.getvalue())


def stand_in(folder: Path) -> Stand | None:
    """Where the search of a job stood; nothing where none was kept."""
    path = folder / NAME
    if not path.exists():
        return None
    try:
        with np.load(BytesIO(path.read_bytes()), allow_pickle=False) as kept:
            return _read({name: kept[name] for name in kept.files})
    except UNREADABLE as error:
        raise Damaged(f"what was kept of the search is damaged: {error}", where=path.name, fix="begin anew") from None


def _read(kept: dict[str, Any]) -> Stand:
    *ends, whole = np.cumsum(kept["size"])
    if not whole == len(kept["places"]) == len(kept["slope"]):
        raise ValueError("cuts of another size")
    parts = np.split(kept["places"], ends), np.split(kept["slope"], ends)
    rows = zip(kept["group"], *parts, kept["base"], strict=True)
    cuts = tuple(Known(int(group), places, slope, float(base)) for group, places, slope, base in rows)
    answers = {}
    for question in kept["answered"]:
        *state, violation = kept[f"state.{question}"]
        answers[str(question)] = Found(kept[f"values.{question}"], _state(state), True, float(violation))
    return Stand(str(kept["problem"]), str(kept["question"]), _state(kept["state"]), kept.get("best"), cuts, answers)


def _told(state: State) -> list[float]:
    return [float(number) for number in state]


def _state(kept: Any) -> State:
    rounds, *rest = kept
    return State(int(rounds), *map(float, rest))
