"""What a kind of work sees of its job: what was asked, a folder for its checkpoints, and whom to tell how far it has come."""

from __future__ import annotations

import json
import time
from threading import Event
from typing import TYPE_CHECKING, Any

from symmachia.server.jobs.shelf import FOUND, WORK, put

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from symmachia.server.jobs.job import Asked

PAUSE = 0.2
"""Seconds between two reports at least: nobody reads faster."""


class Halted(KeyboardInterrupt):
    """The job was cancelled, or its server ends. To the engines it is as if somebody had pressed Ctrl-C: they end with what they have."""


class Work:
    """One job as its kind of work sees it."""

    def __init__(self, asked: Asked, home: Path, send: Callable[[dict[str, Any]], None]):
        self.asked, self.home, self._send = asked, home, send
        self.halt = Event()
        self._sent = 0.0

    @property
    def folder(self) -> Path:
        """The folder for checkpoints. What lies in it was written by this job, perhaps before a restart of the server."""
        folder = self.home / WORK
        folder.mkdir(exist_ok=True)
        return folder

    def tell(self, done: int, total: int, message: str, *, partial: dict[str, Any] | None = None, **words: object) -> None:
        """Say how far the work has come, in a message of the catalogue, and what it has found so far, in the form of its result. Ends the work where
        it is wanted no longer."""
        if partial is not None:
            self.keep(partial)
        now = time.monotonic()
        if partial is not None or done == total or now - self._sent > PAUSE:
            self._sent = now
            self._send({"told": [done, total, message, words]})
        if self.halt.is_set():
            raise Halted

    def keep(self, found: dict[str, Any]) -> None:
        """Write what was found."""
        put(self.home / FOUND, json.dumps(found, allow_nan=False, separators=(",", ":")))
