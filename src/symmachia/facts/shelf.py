"""The shelf: which text files the store is built from, shipped ones first, the user's own beside or instead of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from platformdirs import user_data_path

DATA = Path(__file__).parents[1] / "data"


def user_facts() -> Path:
    """The folder that imports write to."""
    return user_data_path("symmachia") / "facts"


@dataclass(frozen=True)
class Shelf:
    """The text files of one store. A source of the user's folder takes the place of a shipped one of the same name."""

    folders: tuple[Path, ...]
    data: Path = DATA

    @classmethod
    def default(cls) -> Shelf:
        """The shipped tables and the user's imports."""
        return cls((DATA / "facts", user_facts()))

    @property
    def subjects(self) -> Path:
        return self.data / "subjects.csv"

    @property
    def memberships(self) -> Path:
        return self.data / "memberships.csv"

    @cached_property
    def whitelists(self) -> tuple[Path, ...]:
        """The shipped whitelist, and one of the user's own beside his folder of facts, where there is any."""
        own = (folder.parent / "whitelist.yaml" for folder in self.folders)
        return tuple(dict.fromkeys((self.data / "whitelist.yaml", *(path for path in own if path.exists()))))

    @cached_property
    def tables(self) -> tuple[Path, ...]:
        """The fact tables, by source."""
        return self._files("*.csv")

    @cached_property
    def origins(self) -> tuple[Path, ...]:
        """The origin records, by source: the one beside its table, whose figures it speaks of."""
        beside = {path.stem: record for path in self.tables if (record := path.with_suffix(".yaml")).exists()}
        return tuple(beside.get(path.stem, path) for path in self._files("*.yaml"))

    @cached_property
    def fingerprint(self) -> str:
        """A hash of every text file: the name of the data that an answer rests on."""
        digest = hashlib.sha256()
        for path in (self.subjects, self.memberships, *self.whitelists, *self.origins, *self.tables):
            state = path.stat()
            digest.update(path.name.encode() + b"\0" + _digest(path, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns))
        return digest.hexdigest()[:16]

    def _files(self, pattern: str) -> tuple[Path, ...]:
        found = {path.name: path for folder in self.folders for path in sorted(folder.glob(pattern))}
        return tuple(found[name] for name in sorted(found))


@lru_cache(maxsize=1024)
def _digest(path: Path, *state: int) -> bytes:  # noqa: ARG001
    """The hash of a file in one state: one that is neither replaced nor written to is read once."""
    return hashlib.sha256(path.read_bytes()).digest()
