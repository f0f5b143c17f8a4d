"""Where jobs are kept: a folder each in the user's cache, for a day.

<id>/job.json      the record of the job
<id>/found.json    what it has found: its result, or what it had when it was last heard of
<id>/study.yaml    the study that was uploaded for it, where one was
<id>/owner         held by the server that answers for it
<id>/lock          held by the process that works on it
<id>/work/         the checkpoints of its kind of work, until it ends
studies/<id>/study.yaml  a study that was uploaded
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import secrets
import shutil
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from symmachia.errors import StoreError
from symmachia.folders import cache_folder
from symmachia.server.jobs.job import Job, NoJob

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEPT = 24 * 3600
"""Seconds."""
FOUND, UPLOADED, WORK, STUDIES = "found.json", "study.yaml", "work", "studies"
_ID = re.compile(r"[A-Za-z0-9_-]{22}")


def new_id() -> str:
    """An id that nobody can guess."""
    return secrets.token_urlsafe(16)


class Shelf:
    """The folders of jobs. A server owns those that it works on: two servers of one user do not take up each other's jobs."""

    def __init__(self, home: Path | None = None):
        self.home = home or cache_folder() / "jobs"
        self.owned: dict[str, int] = {}

    def folder(self, name: str) -> Path:
        """The folder of a job."""
        if not _ID.fullmatch(name):
            raise NoJob(f"there is no job {name[:40]!r}")
        return self.home / name

    def add(self, job: Job, study: Path | None = None) -> None:
        """Make the folder of a new job, and own it; the study that it runs comes to lie in it."""
        with _writable():
            folder = self.folder(job.id)
            folder.mkdir(parents=True, mode=0o700)
            if study:
                shutil.copyfile(study, folder / UPLOADED)
            self.claim(job.id)
            self.keep(job)

    def keep(self, job: Job) -> None:
        """Write the record of a job."""
        put(self.folder(job.id) / "job.json", json.dumps(job.to_dict(), indent=1))

    def read(self, name: str) -> Job:
        """The record of a job."""
        try:
            return Job.of(json.loads((self.folder(name) / "job.json").read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, KeyError):
            raise NoJob("there is no such job", why=f"jobs are kept for {KEPT // 3600} hours", fix="ask for it again") from None

    def found(self, name: str) -> dict[str, Any] | None:
        """What a job has found, as far as it has come."""
        try:
            return json.loads((self.folder(name) / FOUND).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None

    def stamp(self, name: str) -> int:
        """Another number whenever something else has been found; nought before anything is."""
        path = self.folder(name) / FOUND
        return path.stat().st_mtime_ns if path.exists() else 0

    def claim(self, name: str) -> bool:
        """Own a job, unless another server that runs does."""
        handle = os.open(self.folder(name) / "owner", os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return False
        self.owned[name] = handle
        return True

    def release(self, name: str) -> None:
        """Own a job no longer."""
        if name in self.owned:
            os.close(self.owned.pop(name))

    def finish(self, name: str) -> None:
        """Keep what a job has found, and nothing that only going on with it would need."""
        shutil.rmtree(self.folder(name) / WORK, ignore_errors=True)
        self.release(name)

    def unfinished(self) -> list[Job]:
        """The jobs that no server owns and that are to be taken up, oldest first. They are owned from now on."""
        found = []
        for path in self.home.glob("*/job.json"):
            try:
                job = self.read(path.parent.name)
            except NoJob:
                continue
            if not job.finished and self.claim(job.id):
                found.append(job)
        return sorted(found, key=lambda job: job.created)

    def sweep(self) -> None:
        """Remove what is older than a day, and what was never finished being made."""
        old = time.time() - KEPT
        for path in [*self.home.glob("*"), *(self.home / STUDIES).glob("*")]:
            if path.name == STUDIES or path.name in self.owned or path.stat().st_mtime > old:
                continue
            shutil.rmtree(path, ignore_errors=True)

    def add_study(self, text: str) -> str:
        """Keep a study that was uploaded, and return its id."""
        name = new_id()
        folder = self.home / STUDIES / name
        with _writable():
            folder.mkdir(parents=True, mode=0o700)
            put(folder / UPLOADED, text)
        return name

    def drop_study(self, name: str) -> None:
        """Keep an upload no longer."""
        shutil.rmtree(self.home / STUDIES / name, ignore_errors=True)

    def study(self, name: str) -> Path:
        """The file of a study that was uploaded."""
        path = self.home / STUDIES / name / UPLOADED
        if not _ID.fullmatch(name) or not path.exists():
            raise NoJob("there is no such study", why=f"uploads are kept for {KEPT // 3600} hours", fix="upload it again")
        return path


@contextmanager
def worked_on(folder: Path) -> Iterator[None]:
    """Hold a job's folder while working on it; a process that a server has left behind is waited for."""
    handle = os.open(folder / "lock", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextmanager
def _writable() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"the server cannot keep this: {error.strerror or error}", why="its cache is full, or cannot be written", fix="free space on the server"
        ) from None


def put(path: Path, content: str | bytes) -> None:
    """Write a file under another name, see it safe on disk, and move it into place."""
    draft = path.with_name(f"{path.name}.draft")
    with draft.open("wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
