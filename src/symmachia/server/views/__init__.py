"""The views, one module each. Each says what it shows of a state (`view`), whether that can be given at once (`quick`), and the Python that finds the
same numbers (`code`). A view of many pages, such as one a member, has a function `page` that makes the same three of a page.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from symmachia.errors import UnknownName

if TYPE_CHECKING:
    from symmachia.server.desk import Desk
    from symmachia.server.state import State
    from symmachia.server.view import View

NAMES = ("question", "carries", "missing", "bill", "force", "debate", "sources", "member")
PAGED = ("member",)


class Seen(Protocol):
    """What a view's module offers."""

    def view(self, desk: Desk, state: State) -> View: ...
    def quick(self, desk: Desk, state: State) -> bool: ...
    def code(self, state: State) -> str: ...


def named(name: str) -> Seen:
    """The module of a view, or a page of it: `carries`, `member/DEU`."""
    view, _, page = name.partition("/")
    if view not in NAMES or (bool(page) != (view in PAGED)):
        raise UnknownName("view", name, [f"{known}/…" if known in PAGED else known for known in NAMES])
    module = import_module(f"symmachia.server.views.{view}")
    return cast("Seen", module.page(page) if page else module)
