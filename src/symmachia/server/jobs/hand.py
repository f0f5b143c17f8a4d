"""A process that works for the server, as the server sees it: started when it is needed, and again when it has died."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from symmachia.errors import RunError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LONGEST = 1 << 20
"""Bytes of an answer."""
COMMAND = (sys.executable, "-m", "symmachia.server.jobs.worker")


class Hand:
    """One process. It keeps what it has loaded between jobs."""

    def __init__(self) -> None:
        self.process: asyncio.subprocess.Process | None = None

    async def work(self, folder: Path, data: str, told: Callable[[list[Any]], None]) -> dict[str, Any]:
        """Have a job done. The answer says how it ended; a process that dies has failed."""
        process = await self._ready()
        self._order({"do": str(folder), "data": data})
        assert process.stdout
        while line := await process.stdout.readline():
            answer = json.loads(line)
            if "end" in answer:
                return answer
            told(answer["told"])
        code = await process.wait()
        self.process = None
        how = f"by signal {signal.Signals(-code).name}" if code < 0 else f"with code {code}"
        raise RunError(
            f"the process that computed this has ended, {how}", why="what it had found is kept; most often the machine ran out of memory",
            fix="ask for less of it, or on a larger machine",
        )  # fmt: skip

    def halt(self, job: str) -> None:
        """Ask it to end a job."""
        self._order({"halt": job})

    async def kill(self) -> None:
        """End it at once."""
        if process := self.process:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
            self.process = None

    async def _ready(self) -> asyncio.subprocess.Process:
        if self.process is None or self.process.returncode is not None:
            pipe = asyncio.subprocess.PIPE
            self.process = await asyncio.create_subprocess_exec(*COMMAND, stdin=pipe, stdout=pipe, limit=LONGEST, start_new_session=True)
        return self.process

    def _order(self, order: dict[str, Any]) -> None:
        if self.process and self.process.stdin:
            with suppress(BrokenPipeError, ConnectionResetError):
                self.process.stdin.write(json.dumps(order).encode() + b"\n")
