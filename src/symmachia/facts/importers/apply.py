"""Write an import into the user's data folder: both files or neither."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

import yaml

from symmachia.errors import ImportFileError
from symmachia.facts.importers.changes import Changes, changes
from symmachia.facts.rules import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from symmachia.facts.importers.rows import Import

__all__ = ["Changes", "apply", "changes", "compare"]

EDITION = re.compile(r"(?P<family>[a-z0-9-]+?)-(?P<edition>\d{4}(-\d\d){0,2})")


def apply(imported: Import, folder: Path, also: Iterable[Path] = ()) -> Changes:
    """Write `<source>.csv` and `<source>.yaml` and say what changed since the edition before.

    The edition before is looked for in the folder and in the folders named in `also` (such as that of the shipped tables).
    A failure leaves the folder as it was.
    """
    if not EDITION.fullmatch(imported.source_id):
        raise ValueError(f"{imported.source_id!r} does not end in an edition")
    found = compare(imported, [folder, *also])
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(imported.rows)
    record = yaml.safe_dump(imported.origin, sort_keys=False, allow_unicode=True, width=140)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _replace_all({folder / f"{imported.source_id}.csv": table.getvalue(), folder / f"{imported.source_id}.yaml": record})
    except OSError as error:
        what = f"the import cannot be written: {error.strerror}"
        raise ImportFileError(what, where=str(folder), why="nothing was changed", fix="check the folder's permissions and space") from error
    return found


def compare(imported: Import, folders: Iterable[Path]) -> Changes:
    """What changes against the edition before, without writing anything."""
    before = _before(imported.source_id, folders)
    if before is None:
        return Changes(added=len(imported.rows))
    with before.open(encoding="utf-8", newline="") as lines:
        return changes(imported.rows, csv.DictReader(lines), before.stem)


def _before(source_id: str, folders: Iterable[Path]) -> Path | None:
    """The newest table of the same publication that is not newer; the same edition, imported again, comes first."""
    own = EDITION.fullmatch(source_id)
    candidates = []
    for order, folder in enumerate(folders):
        for path in folder.glob("*.csv") if folder.is_dir() else ():
            other = EDITION.fullmatch(path.stem)
            if own and other and own["family"] == other["family"] and other["edition"] <= own["edition"]:
                candidates.append((other["edition"], -order, path))
    return max(candidates)[2] if candidates else None


def _replace_all(contents: dict[Path, str]) -> None:
    """Replace every file or none: what stood there is kept until all are in place."""
    previous = {path: path.read_bytes() if path.exists() else None for path in contents}
    fresh = {path: path.with_name(f".{path.name}.new") for path in contents}
    done: list[Path] = []
    try:
        for path, text in contents.items():
            fresh[path].write_text(text, encoding="utf-8", newline="")
        for path in contents:
            fresh[path].replace(path)
            done.append(path)
    except BaseException:
        for path in done:
            _restore(path, previous[path])
        raise
    finally:
        for path in fresh.values():
            path.unlink(missing_ok=True)


def _restore(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(content)
