"""The kinds of work, one module each. Each says what it finds (`find`), as plain data that fits JSON, and how that is shown (`show`): in any language
and at any width, while it is still incomplete, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from symmachia.errors import UnknownName

if TYPE_CHECKING:
    from symmachia.briefing.content import Section
    from symmachia.server.desk import Desk
    from symmachia.server.jobs.work import Work
    from symmachia.server.state import State


@dataclass(frozen=True, slots=True)
class Kind:
    """Where a kind of work is written, and how many seconds it may take."""

    home: str
    limit: int


KINDS = {
    "ensemble": Kind("symmachia.server.jobs.kinds.ensemble", 3600),
    "depends": Kind("symmachia.server.jobs.kinds.depends", 900),
    "plan": Kind("symmachia.server.jobs.kinds.plan", 900),
    "front": Kind("symmachia.server.jobs.kinds.front", 1800),
    "payers": Kind("symmachia.server.jobs.kinds.payers", 1800),
    "hedge": Kind("symmachia.server.jobs.kinds.hedge", 3600),
    "force": Kind("symmachia.server.jobs.kinds.force", 900),
}


class Worked(Protocol):
    """What a kind's module offers."""

    def find(self, desk: Desk, state: State, work: Work) -> dict[str, Any]: ...
    def show(self, desk: Desk, state: State, found: dict[str, Any]) -> tuple[Section, ...]: ...


def kind(name: str) -> Kind:
    """A kind of work by its name."""
    if name not in KINDS:
        raise UnknownName("kind of job", name, KINDS)
    return KINDS[name]


def module(name: str) -> Worked:
    """The module of a kind."""
    return cast("Worked", import_module(kind(name).home))
