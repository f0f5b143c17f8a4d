"""The first look: what each view finds at its default state, kept in the wheel so that a page is answered before any engine is loaded.

Made again by `make reference`; a test says when it is stale.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.analysis.reference import ship
from symmachia.server.desk import PART, Desk
from symmachia.server.state import State
from symmachia.server.views import NAMES, PAGED, named, question

if TYPE_CHECKING:
    from symmachia.alliance import Alliance


def make(alliance: Alliance | None = None) -> dict[str, Any]:
    """Every finding of every view at its default state, on the facts of an alliance. Pages of a view read what is kept anyway."""
    desk = Desk(alliance, shipped=False)
    for name in NAMES:
        if name not in PAGED:
            named(name).view(desk, State())
    question.first_look(desk, State())
    return {"data": desk.shipped.store.fingerprint, "found": desk.findings}


if __name__ == "__main__":
    ship(PART, make())
