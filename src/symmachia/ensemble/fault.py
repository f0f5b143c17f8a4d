"""The fault of a future: which figure is first not finite, with which inputs, and the command that replays it."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import numpy as np

from symmachia.ensemble.replay import CENTRAL, replay
from symmachia.ensemble.sample import draws
from symmachia.errors import NotFinite, SymmachiaError
from symmachia.model import arrays
from symmachia.model.chunk import LIMIT
from symmachia.model.inputs import INPUTS
from symmachia.model.quantities import DERIVED
from symmachia.study import load_study
from symmachia.study.members import Framework

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from symmachia.ensemble.prepare import Prepared

SHOWN = 5
"""Of the inputs drawn, those farthest from the centre stand in the message."""


def fault(prepared: Prepared, strategy: int, future: int) -> NotFinite:
    """The error that says which figure of a future is first not finite. Its `details` hold every draw and every uncertain input."""
    found = replay(prepared, strategy, future)
    name, place = _first(found)
    entry = DERIVED.get(name) or INPUTS[name]
    value = float(found[name][place]) / (INPUTS[name].scale if name not in DERIVED else 1.0)
    call = f"{name}({', '.join(f'{dim}={prepared.axes[dim][at]}' for dim, at in zip(entry.dims, place, strict=False))})"
    label = prepared.strategies[strategy]
    drawn = _drawn(prepared, future)
    far = sorted(drawn, key=lambda column: -abs(drawn[column] - 0.5))[:SHOWN]
    which = "the central future" if future == CENTRAL else f"future {future}"
    return NotFinite(
        f"{which} gives a figure that is not finite under the strategy {label}: {call} is {value:g}",
        why=f"drawn farthest from the centre (0 is the low end, 1 the high one): {', '.join(f'{column} {drawn[column]:.3f}' for column in far)}"
        if far else "every input stands at its central value",
        fix=_replayed_by(prepared, call, label, future),
        details={"strategy": label, "future": future, "figure": call, "value": value, "draws": drawn, "inputs": _uncertain(prepared, found)},
    )  # fmt: skip


def _first(found: dict[str, NDArray[np.float64]]) -> tuple[str, tuple[int, ...]]:
    """The first figure out of bounds: of the earliest year that one of which nothing else comes in; an input before all. If none is, the largest."""
    places, years = {}, {}
    for name in (*(name for name in INPUTS if name not in DERIVED), *DERIVED):
        beyond = np.argwhere(~(np.abs(found[name]) <= LIMIT))
        if len(beyond):
            places[name] = tuple(beyond[0].tolist())
            years[name] = -1 if name not in DERIVED else places[name][0] if DERIVED[name].dims[0] == "year" else 0
    if not places:
        name = max(DERIVED, key=lambda name: np.abs(found[name]).max())
        return name, tuple(int(at) for at in np.unravel_index(np.abs(found[name]).argmax(), found[name].shape))
    now = [name for name in places if years[name] == min(years.values())]
    roots = (name for name in now if name not in DERIVED or not set(DERIVED[name].inputs) & set(now) - {name})
    name = next(roots, now[0])
    return name, places[name]


def _drawn(prepared: Prepared, future: int) -> dict[str, float]:
    if future == CENTRAL:
        return {}
    study, count = prepared.study, len(prepared.columns)
    row = draws(study["sampling"], study["seed"], prepared.futures, count, future, 1)[0]
    return dict(zip(prepared.columns, row.tolist(), strict=True))


def uncertain_inputs(prepared: Prepared, future: int, strategy: int = 0) -> dict[str, float]:
    """The uncertain inputs that the engines computed a future with, in natural units, by path."""
    return _uncertain(prepared, replay(prepared, strategy, future))


def _uncertain(prepared: Prepared, found: dict[str, NDArray[np.float64]]) -> dict[str, float]:
    """The uncertain inputs of a future in natural units, by path."""
    structure, start = prepared.structure, arrays.offsets(prepared.structure)
    values, names = {}, list(start)
    for target in prepared.cells.target.tolist():
        name = names[int(np.searchsorted(list(start.values()), target, side="right")) - 1]
        entry = INPUTS[name]
        shape = tuple(len(structure.axes[dim]) for dim in entry.dims)
        place = np.unravel_index(target - start[name], shape) if shape else ()
        labels = ", ".join(structure.axes[dim][at] for dim, at in zip(entry.dims, place, strict=True))
        drawn = found[name][0] if name in DERIVED else found[name]
        values[f"{name}[{labels}]" if labels else name] = float(drawn.reshape(shape)[place]) / entry.scale
    return values


def _replayed_by(prepared: Prepared, call: str, strategy: str, future: int) -> str:
    """The command that replays a future; a study that no file holds is replayed in Python."""
    study = prepared.study
    options = {"--strategy": strategy, "--study": prepared.source, "--comparison": study["comparison"], "--futures": str(prepared.futures)}
    try:
        written = load_study(prepared.source)
        own = {framework.name: framework.words for framework in written.frameworks}
        changed = {name: words for name, words in study.get("frameworks", {}).items() if own.get(name) != words}
        frameworks = [Framework(name, words) for name, words in changed.items()]
        again = written.changed(study["comparison"], prepared.futures, frameworks, held=study.get("held")).to_dict()
    except SymmachiaError:
        again, changed = {}, {}
    if {**again, "measures": []} != {**study, "measures": []} or len(changed) > 1:
        return f"replay it in Python: symmachia.explain_cell(prepared, baseline, {call!r}, {strategy!r}, {future})"
    for name, words in changed.items():
        options["--members"] = f"{name}={words}"
    if future != CENTRAL:
        options["--future"] = str(future)
    ends = {path: value if isinstance(value, list) else [value] for path, value in study.get("held", {}).items()}
    held = [word for path, values in ends.items() for word in ("--hold", f"{path}={'~'.join(map(repr, values))}")]
    return shlex.join(["symmachia", "explain", call, *(word for pair in options.items() for word in pair), *held])
