from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from symmachia.errors import StoreError
from symmachia.server.jobs import foreman as rules
from symmachia.server.jobs import kinds
from symmachia.server.jobs.foreman import Foreman
from symmachia.server.jobs.job import Asked, TooManyJobs
from symmachia.server.jobs.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from symmachia.server.desk import Desk

LONG = Asked("ensemble", futures=2**17)


@asynccontextmanager
async def opened(desk: Desk, home: Path) -> AsyncIterator[Foreman]:
    head = Foreman(desk.shipped.store.fingerprint, Shelf(home))
    head.open()
    try:
        yield head
    finally:
        await head.close()


def test_who_listens_hears_at_once_then_every_change_and_a_sign_of_life_between(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "HEARTBEAT", 0.02)

    async def listened() -> list[str]:
        head = Foreman(desk.shipped.store.fingerprint, Shelf(tmp_path))
        job = head.ask(LONG)
        heard = []
        async for news in head.watch(job.id):
            heard.append(news.status if news else "")
            if len(heard) == 3:
                await head.cancel(job.id)
        assert not head.heard
        return heard

    assert asyncio.run(listened()) == ["waiting", "", "", "cancelled"]


def test_a_job_may_take_so_long_and_no_longer(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(kinds.KINDS, "ensemble", kinds.Kind(kinds.KINDS["ensemble"].home, 2))

    async def worked() -> None:
        async with opened(desk, tmp_path) as head:
            job = head.ask(LONG)
            async for _ in head.watch(job.id):
                pass
            assert job.status == "failed"
            assert job.problem
            assert "more than" in job.problem["what"]
            assert head.hands[0].process is None

    asyncio.run(worked())


def test_a_process_that_is_not_needed_for_a_while_is_let_go(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "IDLE", 0.5)

    async def worked() -> None:
        async with opened(desk, tmp_path) as head:
            job = head.ask(Asked("ensemble", study="no such study"))
            async for _ in head.watch(job.id):
                pass
            assert job.status == "failed"
            assert job.problem
            assert "no such study" in job.problem["what"]
            process = head.hands[0].process
            assert process
            await asyncio.wait_for(process.wait(), 30)

    asyncio.run(worked())


def test_facts_that_changed_meanwhile_are_not_mixed(desk: Desk, tmp_path: Path) -> None:
    async def worked() -> None:
        async with opened(desk, tmp_path) as head:
            head.data = "other"
            job = head.ask(Asked("ensemble", futures=512))
            async for _ in head.watch(job.id):
                pass
            assert job.problem
            assert "facts have changed" in job.problem["what"]

    asyncio.run(worked())


def test_a_cache_that_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    head = Foreman(desk.shipped.store.fingerprint, Shelf(tmp_path / "file" / "jobs"))
    with pytest.raises(StoreError, match="cannot keep"):
        head.ask(LONG)
    assert not head.jobs


def test_ids_cannot_be_guessed_and_folders_are_the_users_own(desk: Desk, tmp_path: Path) -> None:
    head = Foreman(desk.shipped.store.fingerprint, Shelf(tmp_path))
    names = {head.ask(LONG, client=str(number)).id for number in range(8)}
    assert len(names) == 8
    assert all(len(name) == 22 for name in names)
    assert all((tmp_path / name).stat().st_mode & 0o077 == 0 for name in names)
    with pytest.raises(TooManyJobs):
        head.ask(LONG, client="another")
    assert not any("another" in path.read_text() for path in tmp_path.glob("*/job.json")), "who asked is not written down"
    for name in list(head.shelf.owned):
        head.shelf.release(name)
