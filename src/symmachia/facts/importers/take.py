"""Take an import into the user's data folder, once a store with it has been built and its checks have passed."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from symmachia.facts.importers.apply import apply
from symmachia.facts.shelf import Shelf
from symmachia.facts.store import open_store

if TYPE_CHECKING:
    from symmachia.facts.importers.changes import Changes
    from symmachia.facts.importers.rows import Import


def take(imported: Import, shelf: Shelf | None = None) -> Changes:
    """Write the import into the last folder of the shelf; figures that do not agree leave the folder as it was."""
    shelf = shelf or Shelf.default()
    with tempfile.TemporaryDirectory() as staging:
        apply(imported, Path(staging))
        open_store(Shelf((*shelf.folders, Path(staging)), shelf.data))
    return apply(imported, shelf.folders[-1], also=shelf.folders[:-1])
