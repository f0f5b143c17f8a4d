"""Importers: a publisher's file flows in, rows in the columns of a fact table flow out, with the record of their origin.

A reader is pure: it takes a path and returns an `Import`, or raises one `ImportFileError` that names file, sheet, cell and what to do.
`take` writes an import into the user's data folder, as text, once a store with it could be built, and says what changed since the edition before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.facts.importers import eurostat, imf, nato, sipri, worldbank
from symmachia.facts.importers.apply import Changes, apply, changes, compare
from symmachia.facts.importers.rows import Import
from symmachia.facts.importers.take import take

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

READERS: dict[str, Callable[[Path], Import]] = {
    "nato": nato.read,
    "sipri": sipri.read,
    "eurostat": eurostat.read,
    "imf": imf.read,
    "worldbank": worldbank.read,
}

__all__ = ["READERS", "Changes", "Import", "apply", "changes", "compare", "take"]
