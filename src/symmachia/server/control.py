"""What can be turned: a choice, a slider, a year. Its key is its name in the address.

Labels and bands are messages: `control-<key>`, `option-<key>-<value>`, `band-<key>-<place>`; an input that is held has its own label.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING, Literal

from symmachia.errors import CallError, UnknownName

if TYPE_CHECKING:
    from collections.abc import Iterable

Kind = Literal["choice", "slider", "year", "number"]


@dataclass(frozen=True, slots=True)
class Control:
    """One thing to turn. A `free` one without a value leaves the whole range open, and one with `spans` may be narrowed to a part of it, `30~50`;
    `bands` are the ends of its named stretches, in order."""

    key: str
    kind: Kind
    default: str = ""
    options: tuple[str, ...] = ()
    low: float = 0.0
    high: float = 0.0
    step: float = 1.0
    logarithmic: bool = False
    bands: tuple[float, ...] = ()
    free: bool = False
    spans: bool = False

    def read(self, text: str) -> str:
        """The canonical form of a value, or an error that says what is possible."""
        if self.kind == "choice":
            if text not in self.options:
                raise UnknownName(self.key, text, self.options)
            return text
        if self.free and not text:
            return ""
        ends = [self._number(end, text) for end in (text.split("~", 1) if self.spans else [text])]
        if ends != sorted(ends):
            raise CallError(f"{self.key} goes from {ends[0]:g} to {ends[1]:g}", fix="write the lower end first")
        return written(*ends)

    def _number(self, end: str, text: str) -> float:
        try:
            value = float(end)
        except ValueError:
            value = float("nan")
        if not (isfinite(value) and self.low <= value <= self.high):
            raise CallError(f"{self.key} is {text!r}", fix=f"give a number from {self.low:g} to {self.high:g}")
        return value


MOST = 100
"""Letters of a text."""


@dataclass(frozen=True, slots=True)
class Text(Control):
    """Words to look for. It stands in no panel: the view that takes it has a place for it."""

    def read(self, text: str) -> str:
        """The words, one blank between them."""
        return " ".join(text.split())[:MOST].rstrip()


def written(*ends: float) -> str:
    """A value, or the two ends of a range, as it stands in an address.

    >>> written(14), written(14, 14.0), written(10, 20.5)
    ('14', '14', '10~20.5')
    """
    return "~".join(dict.fromkeys(f"{end:.10g}" for end in ends))


def table(controls: Iterable[Control]) -> dict[str, Control]:
    """Controls by key; a key stands once."""
    found: dict[str, Control] = {}
    for control in controls:
        if control.key in found:
            raise ValueError(f"two controls {control.key}")
        found[control.key] = control
    return found
