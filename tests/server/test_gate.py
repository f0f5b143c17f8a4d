from __future__ import annotations

import asyncio

import pytest

from symmachia.server.gate import Crowded, Gate, Superseded


async def _ask(gate: Gate, client: str, name: str, log: list[str], release: asyncio.Event | None = None) -> None:
    try:
        async with gate.turn(client):
            log.append(f"{name} runs")
            if release:
                await release.wait()
            await asyncio.sleep(0)
        log.append(f"{name} ends")
    except Superseded:
        log.append(f"{name} superseded")


def test_one_of_a_client_runs_one_waits_and_the_newest_takes_its_place():
    async def play() -> list[str]:
        gate, log, release = Gate(), [], asyncio.Event()
        tasks = [asyncio.create_task(_ask(gate, "x", "first", log, release))]
        await asyncio.sleep(0)
        for name in ("second", "third", "fourth"):
            tasks.append(asyncio.create_task(_ask(gate, "x", name, log)))
            await asyncio.sleep(0)
        release.set()
        await asyncio.gather(*tasks)
        return log

    assert asyncio.run(play()) == ["first runs", "second superseded", "third superseded", "first ends", "fourth runs", "fourth ends"]


def test_clients_are_served_in_the_order_in_which_they_came():
    async def play() -> list[str]:
        gate, log, release = Gate(), [], asyncio.Event()
        tasks = [asyncio.create_task(_ask(gate, "x", "x", log, release))]
        await asyncio.sleep(0)
        tasks += [asyncio.create_task(_ask(gate, name, name, log)) for name in ("c", "a", "b")]
        await asyncio.sleep(0)
        tasks.append(asyncio.create_task(_ask(gate, "c", "newer c", log)))
        await asyncio.sleep(0)
        release.set()
        await asyncio.gather(*tasks)
        return [line for line in log if line.endswith("runs")]

    assert asyncio.run(play()) == ["x runs", "newer c runs", "a runs", "b runs"]


def test_who_goes_away_while_waiting_or_running_blocks_nobody():
    async def play() -> list[str]:
        gate, log, never = Gate(), [], asyncio.Event()
        running = asyncio.create_task(_ask(gate, "x", "x", log, never))
        await asyncio.sleep(0)
        waiting = asyncio.create_task(_ask(gate, "y", "y", log))
        last = asyncio.create_task(_ask(gate, "z", "z", log))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.sleep(0)
        running.cancel()
        await last
        assert gate.free == 1
        assert not gate.queue
        assert not gate.waiting
        assert not gate.running
        return log

    assert asyncio.run(play()) == ["x runs", "z runs", "z ends"]


def test_a_crowd_is_refused():
    async def play() -> None:
        gate, release = Gate(most=2), asyncio.Event()
        tasks = [asyncio.create_task(_ask(gate, str(i), str(i), [], release)) for i in range(3)]
        await asyncio.sleep(0)
        with pytest.raises(Crowded):
            async with gate.turn("late"):
                pass
        release.set()
        await asyncio.gather(*tasks)

    asyncio.run(play())


def test_whoever_is_handed_a_turn_and_leaves_hands_it_on():
    async def play() -> list[str]:
        gate, log = Gate(), []
        first = asyncio.create_task(_ask(gate, "x", "x", log, asyncio.Event()))
        await asyncio.sleep(0)
        second = asyncio.create_task(_ask(gate, "y", "y", log))
        third = asyncio.create_task(_ask(gate, "z", "z", log))
        await asyncio.sleep(0)
        first.cancel()
        second.cancel()
        await third
        return log

    assert asyncio.run(play()) == ["x runs", "z runs", "z ends"]
