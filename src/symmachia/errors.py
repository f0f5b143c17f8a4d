"""Every error a user can meet. Each says what is wrong, where, why it matters and what to do.

SymmachiaError
├── DataError           a text file of ours or of the user breaks a rule: file and line
├── CheckError          the figures load but do not agree with each other
├── ImportFileError     a publisher's file cannot be read: file, sheet and cell
├── StoreError          the fact store cannot be built or opened
├── UnknownName         a name that the tables do not hold: the closest match
├── MissingFigure       a figure that is needed and that no source in the store gives
├── UnitError           quantities that cannot be added, compared or converted
├── CallError           a call that cannot be read: `share(spending, outside=EU)` is the form
├── StudyError          a study or strategy breaks a rule: file and line
├── DebateError         a debate file breaks a rule or cannot be written, or a text of it cannot be read: file and line
├── PlanError           a plan that cannot be asked for, or whose optimum is not proven
│   └── ForeignStand    a search that is to go on from where another stood
└── RunError            a run that cannot start, go on, be read or be trusted
    └── NotFinite       a future with a figure that is not finite
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable


class SymmachiaError(Exception):
    """What went wrong, where, why it matters, what to do."""

    def __init__(self, what: str, *, where: str = "", why: str = "", fix: str = ""):
        self.what, self.where, self.why, self.fix = what, where, why, fix
        super().__init__(what, where, why, fix)

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return "\n".join(part for part in (head, self.why, f"→ {self.fix}" if self.fix else "") if part)


class DataError(SymmachiaError):
    """A text file breaks a rule of its table."""


class CheckError(SymmachiaError):
    """The figures load but do not agree with each other."""


class ImportFileError(SymmachiaError):
    """A publisher's file cannot be read as what it was said to be."""


class StoreError(SymmachiaError):
    """The fact store cannot be built or opened."""


class UnknownName(SymmachiaError):
    """A name that the tables do not hold."""

    def __init__(self, kind: str, name: str, known: Iterable[str], *, where: str = ""):
        self.name = name
        super().__init__(f"there is no {kind} {name!r}", where=where, fix=nearest(name, known))


class MissingFigure(SymmachiaError):
    """A figure that is needed and that no source in the store gives."""


class UnitError(SymmachiaError):
    """Quantities that cannot be added, compared or converted."""


class CallError(SymmachiaError):
    """A call that cannot be read."""


class StudyError(SymmachiaError):
    """A study or strategy breaks a rule."""


class DebateError(SymmachiaError):
    """A debate file breaks a rule or cannot be written, or a text of the debate cannot be read."""


class PlanError(SymmachiaError):
    """A plan cannot be asked for so, or what the solver gave is not proven."""


class ForeignStand(PlanError):
    """A search was to go on from where one for another question stood."""


class RunError(SymmachiaError):
    """A run that cannot start, go on, be read or be trusted."""


class NotFinite(RunError):
    """A future with a figure that is not finite. `details` holds strategy, future, figure, value, draws and inputs."""

    def __init__(self, what: str, *, details: dict[str, Any], why: str = "", fix: str = ""):
        self.details = details
        super().__init__(what, why=why, fix=fix)


def within(where: str = "", /, **figures: tuple[float, float, float]) -> None:
    """Refuse an argument out of its bounds: each is given as (value, low, high)."""
    for name, (value, low, high) in figures.items():
        if not low <= value <= high:
            raise CallError(f"{name} is {value:g}", where=where, fix=f"give a number from {low:g} to {high:g}")


def nearest(name: str, known: Iterable[str]) -> str:
    """Say which known name is closest, or list the known ones.

    >>> nearest("spendin", ["gdp", "spending"])
    'did you mean spending?'
    >>> nearest("xyz", ["gdp", "spending"])
    'known: gdp, spending'
    """
    names = sorted(known)
    folded = {other.casefold(): other for other in names}
    close = get_close_matches(name.casefold(), folded, n=1, cutoff=0.6)
    if close:
        return f"did you mean {folded[close[0]]}?"
    if len(names) == 1:
        return f"the nearest is {names[0]}"
    shown = ", ".join(names[:20])
    return f"known: {shown}" + (f" and {len(names) - 20} more" if len(names) > 20 else "")
