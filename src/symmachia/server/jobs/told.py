"""A job as an answer: its progress in words, and what it has found painted as its kind shows it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from symmachia.server import schema
from symmachia.server.jobs.kinds import module
from symmachia.server.plain import WIDTHS, section
from symmachia.server.state import read
from symmachia.words import language, say, spoken, worded

if TYPE_CHECKING:
    from symmachia.briefing.content import Section
    from symmachia.server.desk import Desk
    from symmachia.server.jobs.job import Asked, Job
    from symmachia.server.jobs.shelf import Shelf


def told(desk: Desk, shelf: Shelf, job: Job, width: str = "wide", tongue: str = "") -> schema.Job:
    """Everything that the app shows of a job, in a language: that in which it was asked for unless another is named."""
    with spoken(tongue or read(job.asked.state).language):
        return _told(desk, shelf, job, width)


def _told(desk: Desk, shelf: Shelf, job: Job, width: str) -> schema.Job:
    shown = _painted(desk, shelf, job.id, job.asked, shelf.stamp(job.id), width, language())
    message = say(job.message, done=job.done, total=job.total, **job.words).text
    left = None if job.seconds_left is None else round(job.seconds_left)
    found = {"result" if job.status == "done" else "partial": shown}
    problem = schema.Problem(**{part: worded(text) for part, text in job.problem.items()}) if job.problem else None
    return schema.Job(
        id=job.id, kind=job.asked.kind, state=job.asked.state, status=job.status, done=job.done, total=job.total, seconds_left=left,
        message=message, problem=problem, **found,
    )  # fmt: skip


@lru_cache(maxsize=16)
def _painted(desk: Desk, shelf: Shelf, name: str, asked: Asked, stamp: int, width: str, tongue: str) -> list[schema.Section]:  # noqa: ARG001
    """What has been found, painted once for all who look at it: it changes less often than the progress."""
    return [section(one, WIDTHS[width]) for one in sections(desk, shelf, name, asked)]


def sections(desk: Desk, shelf: Shelf, name: str, asked: Asked) -> tuple[Section, ...]:
    """What a job has found, as far as it has come."""
    found = shelf.found(name)
    return () if found is None else module(asked.kind).show(desk, read(asked.state), found)
