"""The run record: what an answer rests on, so that somebody who disagrees can make it again."""

from __future__ import annotations

import platform
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from symmachia.alliance import Alliance


def record(alliance: Alliance) -> dict[str, str]:
    """Program, data and edition behind the accounts of an alliance; no time of day, so that equal runs give equal files."""
    origin = alliance.store.origins[alliance.edition]
    return {
        "symmachia": version("symmachia"),
        "data": alliance.store.fingerprint,
        "edition": f"{alliance.edition} ({origin.published})",
        "members": "+".join(alliance.members) if alliance.members else "NATO, as of each year",
        "python": platform.python_version(),
        "duckdb": version("duckdb"),
        "numpy": version("numpy"),
        "scipy": version("scipy"),
    }
