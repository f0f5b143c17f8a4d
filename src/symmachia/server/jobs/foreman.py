"""Whose turn it is: the queue of jobs, the processes that work on them, and everybody who waits to hear how they go.

All of it lives in the server's event loop. What must outlive the server is on the shelf: the next one takes up what this one has not finished.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from copy import copy
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from symmachia.errors import RunError, SymmachiaError
from symmachia.server.jobs.hand import Hand
from symmachia.server.jobs.job import Job, TooManyJobs
from symmachia.server.jobs.kinds import kind
from symmachia.server.jobs.shelf import Shelf, new_id

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from symmachia.server.jobs.job import Asked, Status

LOG = logging.getLogger("symmachia.server")
PER_CLIENT, ALTOGETHER = 2, 8
"""So many jobs may wait or run."""
TRIES = 3
"""A job that has outlived so many servers is not begun again: it may be what ends them."""
PROMPT, PATIENT = 1.5, 4.0
"""Seconds that a job is given to end by itself, when it is cancelled and when the server ends."""
HEARTBEAT = 15.0
SWEEPING = 3600.0
IDLE = 600.0
"""Seconds after which a process that has nothing to do is let go."""


class Foreman:
    """The jobs of one server, worked on by `hands` processes."""

    def __init__(self, data: str, shelf: Shelf | None = None, hands: int = 1):
        self.data, self.shelf = data, shelf or Shelf()
        self.hands = [Hand() for _ in range(hands)]
        self.jobs: dict[str, Job] = {}
        self.busy: dict[str, Hand] = {}
        self.queue: asyncio.Queue[Job] = asyncio.Queue()
        self.heard: dict[str, set[asyncio.Event]] = {}
        self.tasks: list[asyncio.Task[None]] = []
        self.stopping: dict[str, Status] = {}
        self.reading = asyncio.Lock()
        self.closing = False
        self.loop: asyncio.AbstractEventLoop | None = None

    def open(self) -> None:
        """Take up what an earlier server has left, and begin."""
        self.loop = asyncio.get_running_loop()
        self.shelf.sweep()
        for job in self.shelf.unfinished():
            self.jobs[job.id] = job
            if job.tries >= TRIES:
                self._end(job, "failed", RunError(f"the server has ended {job.tries} times while this was computed", fix="ask for less of it"))
                continue
            job.status, job.message, job.words = "waiting", "job-taken-up", {}
            self.queue.put_nowait(job)
        self.tasks = [asyncio.create_task(self._employ(hand)) for hand in self.hands]
        self.tasks.append(asyncio.create_task(self._sweep()))

    async def close(self) -> None:
        """End within seconds: what runs is asked to keep what it has, and marked as interrupted."""
        self.hush()
        for name in self.busy:
            self.stopping[name] = "interrupted"
            self.busy[name].halt(name)
        running = [self.jobs[name] for name in self.busy]
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENT):
                while any(job.status == "running" for job in running):
                    await asyncio.sleep(0.05)
        for hand in self.hands:
            await hand.kill()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        for job in running:
            if job.status == "running":
                self._end(job, "interrupted")
        for name in list(self.shelf.owned):
            self.shelf.release(name)

    def hush(self) -> None:
        """Let everybody go who listens, from whichever thread: a server ends when its last connection does."""
        self.closing = True
        for changed in [changed for listeners in list(self.heard.values()) for changed in list(listeners)]:
            if self.loop:
                self.loop.call_soon_threadsafe(changed.set)

    def ask(self, asked: Asked, client: str = "", study: Path | None = None) -> Job:
        """Take on a job. `study` is one that was uploaded."""
        kind(asked.kind)
        known = sha256(client.encode()).hexdigest()[:16]
        unfinished = [job for job in self.jobs.values() if not job.finished]
        if len(unfinished) >= ALTOGETHER:
            raise TooManyJobs(f"{len(unfinished)} computations wait or run on this server", fix="ask again in a few minutes")
        if len(own := [job for job in unfinished if job.client == known]) >= PER_CLIENT:
            raise TooManyJobs(f"{len(own)} computations of yours wait or run", fix="wait for one, or cancel it")
        job = Job(new_id(), asked, known)
        self.shelf.add(job, study)
        self.jobs[job.id] = job
        self.queue.put_nowait(job)
        return job

    def get(self, name: str) -> Job:
        """A job by its id, of this server or finished earlier."""
        return self.jobs.get(name) or self.shelf.read(name)

    async def cancel(self, name: str) -> Job:
        """End a job. What it has found by then stays."""
        job = self.get(name)
        if hand := self.busy.get(name):
            self.stopping[name] = "cancelled"
            hand.halt(name)
            with suppress(TimeoutError):
                async with asyncio.timeout(PROMPT):
                    while name in self.busy:
                        await asyncio.sleep(0.02)
            if self.busy.get(name) is hand:
                await hand.kill()
                while name in self.busy:
                    await asyncio.sleep(0.01)
        elif name in self.jobs and not job.finished:
            self._end(job, "cancelled")
        return job

    async def watch(self, name: str) -> AsyncGenerator[Job | None, None]:
        """The job as it stands, again whenever something has changed, and last as it ended. None where nothing has changed for a while."""
        job, changed = self.get(name), asyncio.Event()
        self.heard.setdefault(name, set()).add(changed)
        try:
            while True:
                changed.clear()
                news = copy(job)
                yield news
                if news.finished or self.closing:
                    return
                while not await _within(HEARTBEAT, changed):
                    yield None
        finally:
            self.heard[name].discard(changed)
            if not self.heard[name]:
                del self.heard[name]

    async def _employ(self, hand: Hand) -> None:
        """Give one process its jobs, one after the other."""
        while True:
            try:
                async with asyncio.timeout(IDLE):
                    job = await self.queue.get()
            except TimeoutError:
                await hand.kill()
                continue
            if not job.finished and not self.closing:
                await self._work(hand, job)

    async def _work(self, hand: Hand, job: Job) -> None:
        job.begin()
        self.busy[job.id] = hand
        self._keep(job)
        limit = kind(job.asked.kind).limit

        def told(report: list[Any]) -> None:
            job.tell(*report)
            self._changed(job.id)

        problem: SymmachiaError | None = None
        status: Status = "done"
        try:
            async with asyncio.timeout(limit):
                answer = await hand.work(self.shelf.folder(job.id), self.data, told)
            if answer["end"] == "failed":
                status, problem = "failed", SymmachiaError(**answer["problem"])
            elif answer["end"] == "halted":
                status = "interrupted"
        except TimeoutError:
            await hand.kill()
            status = "failed"
            problem = RunError(f"this has taken more than {limit // 60} minutes", why="what it had found is kept", fix="ask for less of it")
        except RunError as error:
            status, problem = "failed", error
        except Exception:
            LOG.exception("job")
            await hand.kill()
            status, problem = "failed", RunError("the server failed at this", why="this is a fault of ours", fix="report it, with the server's log")
        finally:
            del self.busy[job.id]
        wanted = self.stopping.pop(job.id, None)
        if wanted and status != "done":
            status, problem = wanted, None
        self._end(job, status, problem)

    def _end(self, job: Job, status: Status, problem: SymmachiaError | None = None) -> None:
        job.end(status, problem)
        self._keep(job)
        if job.finished:
            self.shelf.finish(job.id)

    def _keep(self, job: Job) -> None:
        """Write the record of a job. Where that fails it goes on, but not after a restart."""
        try:
            self.shelf.keep(job)
        except OSError:
            LOG.exception("job")
        self._changed(job.id)

    def _changed(self, name: str) -> None:
        for changed in self.heard.get(name, ()):
            changed.set()

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(SWEEPING)
            await asyncio.to_thread(self.shelf.sweep)
            for name in [name for name, job in self.jobs.items() if job.finished and name not in self.heard]:
                del self.jobs[name]


async def _within(seconds: float, changed: asyncio.Event) -> bool:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            return await changed.wait()
    return False
