"""A real server in a process of its own, with a cache of its own in which engines and facts are those of this machine."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx2 as httpx

from symmachia.folders import cache_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

LIMIT = 240.0
"""Seconds after which a test gives up, on a machine that has much else to do."""
SERVE = "from symmachia.server.serving import serve; serve(port=0, tell=lambda address: print(address, flush=True))"


class Server:
    """One server, its process and a client of it."""

    def __init__(self, cache: Path):
        self.cache = cache
        own = cache / "symmachia"
        own.mkdir(exist_ok=True)
        for entry in cache_folder().iterdir():
            if entry.name != "jobs" and not (own / entry.name).exists():
                (own / entry.name).symlink_to(entry)
        env = {**os.environ, "XDG_CACHE_HOME": str(cache), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        self.process = subprocess.Popen([sys.executable, "-c", SERVE], env=env, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout
        self.http = httpx.Client(base_url=self.process.stdout.readline().strip(), timeout=60)

    @property
    def jobs(self) -> Path:
        return self.cache / "symmachia" / "jobs"

    def ask(self, client: str = "", **asked: Any) -> dict[str, Any]:
        answer = self.http.post("/api/jobs", json={"kind": "ensemble", **asked}, headers={"x-client": client or os.urandom(8).hex()})
        assert answer.status_code == 201, answer.text
        return answer.json()

    def get(self, job: str, **query: str) -> dict[str, Any]:
        answer = self.http.get(f"/api/jobs/{job}", params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def found(self, job: str) -> dict[str, Any]:
        """What a job has found, as it lies on disk."""
        return json.loads((self.jobs / job / "found.json").read_text())

    def wait(self, job: str, until: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        end = time.monotonic() + LIMIT
        while not until(found := self.get(job)):
            assert time.monotonic() < end, f"still {found['status']}: {found['message']}"
            time.sleep(0.1)
        return found

    def events(self, job: str) -> Generator[tuple[str, dict[str, Any]]]:
        with self.http.stream("GET", f"/api/jobs/{job}/events", timeout=LIMIT) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            name = ""
            for line in answer.iter_lines():
                if line.startswith("event: "):
                    name = line.removeprefix("event: ")
                elif line.startswith("data: "):
                    yield name, json.loads(line.removeprefix("data: "))

    def workers(self) -> list[int]:
        """The processes that work for this server."""
        listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(self.process.pid)], capture_output=True, text=True, check=False)
        return [int(pid) for pid in listed.stdout.split()]

    def end(self, how: int = signal.SIGTERM) -> float:
        """End the server; returns the seconds that it took."""
        self.http.close()
        began = time.monotonic()
        self.process.send_signal(how)
        self.process.wait(60)
        if self.process.stdout:
            self.process.stdout.close()
        return time.monotonic() - began


@contextmanager
def serving(cache: Path) -> Iterator[Server]:
    server = Server(cache)
    try:
        yield server
    finally:
        if server.process.poll() is None:
            server.end()


def finished(job: dict[str, Any]) -> bool:
    return job["status"] in ("done", "failed", "cancelled")


def computing(job: dict[str, Any]) -> bool:
    return job["done"] > 0 and bool(job["partial"])
