"""Who computes when: one computation of a client at a time and one that waits, over all clients first come, first served.

A slider that moves asks faster than anybody can answer. Of one client's questions the newest waits, and the one that it replaces is told so.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from symmachia.errors import SymmachiaError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Superseded(SymmachiaError):
    """A newer question of the same client has taken the place of this one."""


class Crowded(SymmachiaError):
    """More clients wait than can be served."""


class Gate:
    """Turns to compute: `at_once` of them over all clients, and at most `most` that wait."""

    def __init__(self, at_once: int = 1, most: int = 256):
        self.free, self.most = at_once, most
        self.running: set[str] = set()
        self.waiting: dict[str, asyncio.Future[None]] = {}
        self.queue: deque[str] = deque()

    @asynccontextmanager
    async def turn(self, client: str) -> AsyncIterator[None]:
        """Wait for a turn, hold it, hand it on."""
        await self._enter(client)
        try:
            yield
        finally:
            self.running.discard(client)
            self.free += 1
            self._next()

    async def _enter(self, client: str) -> None:
        if client in self.waiting:
            self.waiting.pop(client).set_exception(Superseded("a newer question has taken the place of this one"))
        elif self.free and client not in self.running and not self.queue:
            self.free -= 1
            self.running.add(client)
            return
        elif len(self.waiting) >= self.most:
            raise Crowded("too many questions at once", fix="ask again in a moment")
        if client not in self.queue:
            self.queue.append(client)
        place = self.waiting[client] = asyncio.get_running_loop().create_future()
        try:
            await place
        except asyncio.CancelledError:
            if self.waiting.get(client) is place:
                del self.waiting[client]
                self.queue.remove(client)
            elif place.done() and not place.cancelled() and not place.exception():
                self.running.discard(client)
                self.free += 1
                self._next()
            raise

    def _next(self) -> None:
        for client in list(self.queue):
            if not self.free:
                return
            if client not in self.running:
                self.queue.remove(client)
                place = self.waiting.pop(client)
                if not place.done():
                    self.free -= 1
                    self.running.add(client)
                    place.set_result(None)
