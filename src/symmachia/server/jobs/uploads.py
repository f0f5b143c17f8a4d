"""Studies that are uploaded: read strictly, closed off from every file but the shipped ones, and fitted to the alliance before anything runs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from symmachia.errors import StudyError, SymmachiaError
from symmachia.server import schema
from symmachia.strictyaml import read
from symmachia.study import load_study

if TYPE_CHECKING:
    from pathlib import Path

    from symmachia.server.desk import Desk
    from symmachia.server.jobs.shelf import Shelf
    from symmachia.study.study import Study

LARGEST, LONGEST = 200_000, 5000
"""Bytes and entries of an upload: what ships has a tenth of it."""
MOST = {"strategies": 12, "uncertainties": 400, "futures": 2**17}
"""What a server takes on of each."""


class TooLarge(SymmachiaError):
    """An upload has more bytes than are read."""


def uploaded(path: Path) -> Study:
    """The study in an upload. It names no file: it can be replayed where its text is."""
    _, lines = read(path, LARGEST)
    if len(lines) > LONGEST:
        raise StudyError(f"a study has no {len(lines):,} entries", where=path.name, fix="leave out what the shipped study that it extends holds")
    study = replace(load_study(path, alone=True), source="")
    counts = {"strategies": len(study.strategies), "uncertainties": len(study.uncertainties), "futures": study.futures}
    for what, count in counts.items():
        if count > (most := MOST[what]):
            raise StudyError(f"{count:,} {what} are more than this server takes on", fix=f"keep to {most:,}, or run it on the command line")
    return study


def add(desk: Desk, shelf: Shelf, text: str) -> schema.Study:
    """Check an upload, keep it for a day, and say what it holds. One that is refused is not kept."""
    from symmachia.analysis import prepared_study

    name = shelf.add_study(text)
    try:
        study = uploaded(shelf.study(name))
        prepared, _ = prepared_study(study, alliance=desk.shipped)
    except BaseException:
        shelf.drop_study(name)
        raise
    return schema.Study(
        id=name, name=study.name, title=study.title, strategies=list(prepared.strategies), uncertain=len(prepared.columns),
        measures=len(prepared.measures), futures=study.futures, comparison=study.comparison, horizon=study.horizon,
        contingency=study.contingency.name if study.contingency else "",
    )  # fmt: skip
