"""A job: what was asked, how far it has come, and how it ended."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from symmachia.errors import SymmachiaError

if TYPE_CHECKING:
    from collections.abc import Mapping

Status = Literal["waiting", "running", "done", "failed", "cancelled", "interrupted"]
UNFINISHED: tuple[Status, ...] = ("waiting", "running", "interrupted")
"""An interrupted job was broken off by the end of its server; the next one takes it up again."""


class NoJob(SymmachiaError):
    """There is no job of that id, or none any more."""


class TooManyJobs(SymmachiaError):
    """The client, or all clients together, have asked for more than is taken on at once."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a job is to do: a kind of work on a canonical state. `study` and `futures` matter to ensembles alone; a study is a shipped one's name, or
    the id of an upload."""

    kind: str
    state: str = ""
    study: str = ""
    futures: int = 0


@dataclass(slots=True)
class Job:
    """The record of a job. `message` is a message of the catalogue with its arguments; `tries` counts how often it was begun."""

    id: str
    asked: Asked
    client: str = ""
    created: float = field(default_factory=time.time)
    status: Status = "waiting"
    done: int = 0
    total: int = 0
    message: str = "job-waiting"
    words: dict[str, Any] = field(default_factory=dict)
    problem: dict[str, str] | None = None
    tries: int = 0
    seconds_left: float | None = None
    _first: tuple[float, int] | None = None

    @property
    def finished(self) -> bool:
        """Whether nothing more comes of it."""
        return self.status not in UNFINISHED

    def begin(self) -> None:
        """It is its turn."""
        self.status, self.tries, self.seconds_left, self._first = "running", self.tries + 1, None, None

    def tell(self, done: int, total: int, message: str, words: Mapping[str, Any]) -> None:
        """How far it has come; the time left follows from the pace since it was begun."""
        now = time.monotonic()
        self.done, self.total, self.message, self.words = done, total, message, dict(words)
        if self._first is None:
            self._first = now, done
        elif done > self._first[1]:
            self.seconds_left = (now - self._first[0]) * (total - done) / (done - self._first[1])

    def end(self, status: Status, problem: SymmachiaError | None = None) -> None:
        """It has come to an end, be it for this server alone."""
        self.status, self.seconds_left = status, None
        self.problem = {key: getattr(problem, key) for key in ("what", "where", "why", "fix")} if problem else None
        if status != "failed":
            self.message, self.words = f"job-{status}", {}

    def to_dict(self) -> dict[str, Any]:
        """What is kept on disk."""
        return {key: value for key, value in asdict(self).items() if key not in ("_first", "seconds_left")}

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> Job:
        """A job as it was kept."""
        return cls(**{**kept, "asked": Asked(**kept["asked"])})
