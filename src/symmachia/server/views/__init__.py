"""The views, one module each. Each says what it shows of a state (`view`), whether that can be given at once (`quick`), and the Python that finds the
same numbers (`code`).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from symmachia.errors import UnknownName

if TYPE_CHECKING:
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.server.view import View

NAMES = ("question",)


class Seen(Protocol):
    """What a view's module offers."""

    def view(self, desk: Desk, state: State) -> View: ...
    def quick(self, desk: Desk, state: State) -> bool: ...
    def code(self, state: State) -> str: ...


def named(name: str) -> Seen:
    """The module of a view."""
    if name not in NAMES:
        raise UnknownName("view", name, NAMES)
    return cast("Seen", import_module(f"symmachia.server.views.{name}"))
