"""The process that works on jobs, one after the other: `python -m symmachia.server.jobs.worker`.

It reads orders from its standard input, a line each: `{"do": <folder of a job>, "data": <fingerprint of the facts>}` and `{"halt": <id of a job>}`.
It answers on its standard output: `{"told": [done, total, message, words]}`, and at last `{"end": "done" | "halted" | "failed", "problem": {…}}`.
When the server is gone its input ends, and so does the process.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from queue import SimpleQueue
from threading import Lock, Thread
from typing import IO, Any

from symmachia.errors import RunError, SymmachiaError
from symmachia.server.desk import Desk
from symmachia.server.jobs.job import Job
from symmachia.server.jobs.kinds import module
from symmachia.server.jobs.shelf import worked_on
from symmachia.server.jobs.work import Halted, Work
from symmachia.server.state import read

NICE = 10
"""Sliders go first."""
GRACE = 10.0
"""Seconds that a job is given to end after its server has."""


class Worker:
    """A process at work."""

    def __init__(self, answers: IO[str]):
        self.answers = answers
        self.orders: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self.writing = Lock()
        self.work: Work | None = None
        self.unwanted: set[str] = set()
        self.desk: Desk | None = None

    def listen(self, source: IO[str]) -> None:
        """Hear what comes in, while jobs are worked on."""
        for line in source:
            order = json.loads(line)
            if "do" in order:
                self.orders.put(order)
            else:
                self.unwanted.add(order["halt"])
                self.mind()
        self.orders.put(None)
        if self.work:
            self.work.halt.set()
        time.sleep(GRACE)
        os._exit(1)

    def mind(self) -> None:
        """End what nobody wants any more."""
        if self.work and self.work.home.name in self.unwanted:
            self.work.halt.set()

    def send(self, answer: dict[str, Any]) -> None:
        """Tell the server something; where it is gone the work ends."""
        try:
            with self.writing:
                self.answers.write(json.dumps(answer) + "\n")
                self.answers.flush()
        except BrokenPipeError:
            raise Halted from None

    def serve(self) -> None:
        """Work until nobody wants anything any more."""
        while order := self.orders.get():
            self.send(self.end(Path(order["do"]), order["data"]))
            self.work = None

    def end(self, folder: Path, data: str) -> dict[str, Any]:
        """Do a job, and say how it ended. What is found at all is kept."""
        job = Job.of(json.loads((folder / "job.json").read_text(encoding="utf-8")))
        self.work = work = Work(job.asked, folder, self.send)
        self.mind()
        try:
            with worked_on(folder):
                self.desk = self.desk or Desk()
                if self.desk.shipped.store.fingerprint != data:
                    raise RunError("the facts have changed while the server was running", fix="start the server again")
                work.keep(module(job.asked.kind).find(self.desk, read(job.asked.state), work))
        except KeyboardInterrupt:
            pass
        except SymmachiaError as error:
            if not work.halt.is_set():
                return failed(error)
        except OSError as error:
            return failed(RunError(f"the server cannot keep this: {error.strerror or error}", fix="free space on the server, and ask again"))
        except MemoryError:
            return failed(RunError("there is not enough memory for this", fix="ask for less of it, or on a larger machine"))
        except Exception as error:
            traceback.print_exc()
            return failed(RunError(f"the program failed: {type(error).__name__}", why="this is a fault of ours", fix="report it, with the address"))
        return {"end": "halted" if work.halt.is_set() else "done"}


def failed(error: SymmachiaError) -> dict[str, Any]:
    """The answer of a job that failed."""
    return {"end": "failed", "problem": {key: getattr(error, key)[:2000] for key in ("what", "where", "why", "fix")}}


def main() -> None:
    """Keep the answers to ourselves: whatever a library prints goes where errors go."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    os.nice(NICE)
    worker = Worker(answers)
    Thread(target=worker.listen, args=(sys.stdin,), daemon=True).start()
    try:
        worker.serve()
    except KeyboardInterrupt:
        sys.exit(1)


if __name__ == "__main__":
    main()
