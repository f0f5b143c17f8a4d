"""The run record: what an answer rests on, so that somebody who disagrees can make it again."""

from __future__ import annotations

import platform
from functools import lru_cache
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from symmachia.alliance import Alliance


@lru_cache(maxsize=1)
def _versions() -> dict[str, str]:
    """What computes: reading it costs milliseconds, and it stays as it is while a program runs."""
    return {"symmachia": version("symmachia"), "python": platform.python_version(), **{name: version(name) for name in ("duckdb", "numpy", "scipy")}}


def record(alliance: Alliance) -> dict[str, str]:
    """Program, data and edition behind the accounts of an alliance; no time of day, so that equal runs give equal files."""
    origin = alliance.store.origins[alliance.edition]
    return {
        "symmachia": _versions()["symmachia"],
        "data": alliance.store.fingerprint,
        "edition": f"{alliance.edition} ({origin.published})",
        "members": "+".join(alliance.members) if alliance.members else "NATO, as of each year",
        **{name: found for name, found in _versions().items() if name != "symmachia"},
    }
