"""An uncertainty: a path, what it may be, and why. Each has a source or a reason."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Any

from symmachia.errors import StudyError, nearest
from symmachia.study.paths import Path
from symmachia.study.reading import choice, items, keys, number, text

CODES = {"triangular": 0, "uniform": 1, "loguniform": 2, "choice": 3}


@dataclass(frozen=True, slots=True)
class Uncertainty:
    """What a study does not know.

    With `from_facts` the bounds of each cell are those of its facts; `each` gives every label of an axis a draw of its own.
    """

    path: Path
    distribution: str
    low: float = 0.0
    mode: float = 0.0
    high: float = 0.0
    options: tuple[float, ...] = ()
    weights: tuple[float, ...] = ()
    from_facts: bool = False
    each: str = ""
    reason: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The canonical form."""
        if self.from_facts:
            content: dict[str, Any] = {"bounds": "facts"}
        elif self.options:
            content = {"options": list(self.options), "weights": list(self.weights)}
        else:
            content = {"distribution": self.distribution, "low": self.low, "mode": self.mode, "high": self.high}
        return {"path": self.path.text, **content, **({"each": self.each} if self.each else {})}


def parse_uncertainty(found: Any, where: str) -> Uncertainty:
    """An uncertainty from its mapping."""
    optional = ("distribution", "low", "mode", "high", "options", "weights", "bounds", "each", "reason", "source")
    known = keys(found, where, ("path",), optional)
    path = Path.parse(text(known, "path"), known.where("path"))
    entry, here = path.input, known.where()
    if ("reason" in known) == ("source" in known):
        which = "both reason and source" if "reason" in known else "neither reason nor source"
        raise StudyError(f"{path.text} has {which}", where=here, fix="give one of them")
    reason = text(known, "reason" if "reason" in known else "source")
    each = ""
    if "each" in known:
        each = text(known, "each")
        if each not in path.dims:
            raise StudyError(f"{path.name} has no axis {each!r}", where=known.where("each"), fix=nearest(each, path.dims or ("none",)))
    if "bounds" in known:
        choice(known, "bounds", ("facts",))
        extra = [key for key in ("distribution", "low", "mode", "high", "options", "weights") if key in known]
        if extra:
            raise StudyError(f"{extra[0]} stands beside bounds: facts", where=known.where(extra[0]), fix="keep one of them")
        return Uncertainty(path, "triangular", from_facts=True, each=each, reason=reason)

    def amount(key: str) -> float:
        return number(known.get(key), known.where(key), f"{path.text}, {key}", entry.low, entry.high, entry.unit)

    distribution = choice(known, "distribution", CODES)
    if distribution == "choice":
        options = tuple(number(value, known.where("options"), path.text, entry.low, entry.high, entry.unit) for value in items(known, "options"))
        given = items(known, "weights") if known.get("weights") is not None else [1] * len(options)
        weights = tuple(float(weight) for weight in given if isinstance(weight, (int, float)) and 0 <= weight < inf)
        if len(weights) != len(options) or not 0 < sum(weights) < inf:
            raise StudyError("each option has one weight of 0 or more", where=known.where("weights"), fix="leave weights out for equal ones")
        return Uncertainty(path, distribution, options=options, weights=weights, each=each, reason=reason)
    low, high = amount("low"), amount("high")
    mode = amount("mode") if distribution == "triangular" else low
    if not low <= mode <= high or low == high:
        raise StudyError(f"low {low:g}, mode {mode:g} and high {high:g} are not in order", where=here, fix="low comes first, and high is above it")
    if distribution == "loguniform" and low <= 0:
        raise StudyError("a loguniform range begins above 0", where=known.where("low"), fix="choose uniform")
    return Uncertainty(path, distribution, low, mode, high, each=each, reason=reason)
