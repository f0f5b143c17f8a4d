"""Many articles, one after the other: what a folder of them says, in memory that does not grow with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from symmachia.debate.reading import read_article
from symmachia.debate.suggest import suggest
from symmachia.errors import DebateError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from symmachia.debate.suggest import Suggestion


@dataclass(frozen=True, slots=True)
class Suggested:
    """One file of a folder: its place among how many, and what was suggested, or why it could not be read."""

    path: Path
    number: int
    of: int
    suggestions: tuple[Suggestion, ...] = ()
    error: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The file as plain data, without a word of its text but the cues."""
        if self.error:
            return {"file": self.path.name, "error": self.error}
        return {"file": self.path.name, "suggestions": [one.to_dict() for one in self.suggestions]}

    def rows(self) -> list[dict[str, Any]]:
        """The file as a flat table, one row a stretch of words."""
        return [
            {"file": self.path.name, "speaker": one.speaker, "kind": one.kind, "tier": one.tier, "cue": one.cue, "start": start, "length": length}
            for one in self.suggestions
            for start, length in one.spans
        ]


def suggest_folder(folder: Path) -> Iterator[Suggested]:
    """The files of a folder in the order of their names; one that cannot be read says why, and the others go on."""
    paths = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    if not paths:
        raise DebateError("there is no file in this folder", where=str(folder), fix="name a folder of articles")
    for number, path in enumerate(paths, 1):
        try:
            yield Suggested(path, number, len(paths), suggest(read_article(path).text))
        except DebateError as error:
            yield Suggested(path, number, len(paths), error=error.what)
