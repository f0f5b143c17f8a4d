"""A hedge as a job: what is shown on the way, and that it goes on where it stood."""

from __future__ import annotations

import os
import pickle
import re
import signal
import time
from typing import TYPE_CHECKING, Any

import pytest
from job_server import Server, finished, serving

from symmachia.server.jobs.job import Asked
from symmachia.server.jobs.kinds import hedge as kind
from symmachia.server.jobs.kinds.standing import NAME, Damaged, put_stand, stand_in
from symmachia.server.jobs.work import Work
from symmachia.server.state import read
from symmachia.words import say, spoken

if TYPE_CHECKING:
    from pathlib import Path

    from symmachia.planner.stand import Stand
    from symmachia.server.desk import Desk

STATE = "h.exit_year=2028~2031"
"""Four scenarios: a few seconds."""
GAP = 1e-2
"""Per cent."""
Told = list[dict[str, Any]]


def searched(desk: Desk, home: Path, question: str = "", rounds: int = 0, state: str = STATE) -> tuple[dict[str, Any], Told]:
    """A search, broken off after so many rounds of a question, and what it told of each round."""
    told: Told = []

    def hear(answer: dict[str, Any]) -> None:
        *_, message, words = answer["told"]
        if message == "job-hedging":
            told.append(words)
            if (words["question"], words["rounds"]) == (question, rounds):
                work.halt.set()

    work = Work(Asked("hedge", state), home, hear)
    return kind.find(desk, read(state), work), told


@pytest.fixture(scope="module")
def anew(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Told]:
    return searched(desk, tmp_path_factory.mktemp("anew"))


def rounds_of(told: Told, question: str) -> list[int]:
    return [words["rounds"] for words in told if words["question"] == question]


def agree(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two searches may have met the same optimum, each within the gap."""
    bounds = [found["search"] for found in (one, other)]
    return max(bound["lower"] for bound in bounds) <= min(bound["upper"] for bound in bounds) and all(bound["gap"] <= GAP for bound in bounds)


def test_a_search_tells_every_round_and_ends_with_all_that_it_was_asked(anew: tuple[dict[str, Any], Told]):
    found, told = anew
    assert found["proven"]
    assert set(found["worths"]) == {"premium", "value", "regret_of_waiting", "vss", "evpi"}
    assert rounds_of(told, "hedge") == list(range(1, found["search"]["rounds"] + 1))
    assert {words["anew"] for words in told} == {"no"}


def test_a_search_that_was_broken_off_twice_goes_on_where_it_stood_to_the_same_optimum(desk: Desk, tmp_path: Path, anew: tuple[dict[str, Any], Told]):
    at = 3 * anew[0]["search"]["rounds"] // 4
    broken, _ = searched(desk, tmp_path, "hedge", at)
    assert broken["bought"], "the best so far is shown"
    assert not broken["proven"]
    assert broken["worths"] == {}
    found, told = searched(desk, tmp_path, "waiting", 1)
    assert rounds_of(told, "hedge")[0] == at + 1
    assert rounds_of(told, "hedge")[-1] - at < anew[0]["search"]["rounds"]
    assert agree(found, anew[0])
    assert set(found["worths"]) == {"premium", "value"}, "an answer that is not proven is left out"
    ended, told = searched(desk, tmp_path)
    assert {words["question"] for words in told} == {"waiting", "by_the_mean"}, "what is answered is not asked again"
    assert ended["search"] == found["search"]
    assert found["worths"].items() <= ended["worths"].items()
    assert ended["worths"] == pytest.approx(anew[0]["worths"], rel=0.05)


def test_an_answer_of_the_solver_that_is_not_true_does_not_end_the_search(desk: Desk, tmp_path: Path):
    """At these odds the solver calls something optimal that breaks limits by three per cent."""
    found, _ = searched(desk, tmp_path, "reactive", 1, f"{STATE}&odds=40")
    assert found["proven"]


@pytest.fixture(scope="module")
def stands(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Where the search stood for the odds of the tests, and for others."""
    found = {}
    for odds in ("40", "41"):
        home = tmp_path_factory.mktemp("stand")
        searched(desk, home, "hedge", 2, f"{STATE}&odds={odds}")
        found[odds] = (home / "work" / NAME).read_bytes()
    return found


def turned(whole: bytes) -> bytes:
    """With one bit of the last array's numbers turned: an archive ends with its list of contents."""
    at = whole.rindex(b"PK\x01\x02", 0, whole.index(b"PK\x01\x02") + 4) - 9
    return whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]


class Trap:
    def __reduce__(self):
        return os.mkdir, ("trap",)


def damaged(how: str, whole: bytes) -> bytes:
    return {"cut off": whole[: len(whole) // 2], "empty": b"", "a bit turned": turned(whole), "run": pickle.dumps(Trap())}[how]


@pytest.mark.parametrize("how", ["cut off", "empty", "a bit turned", "run"])
def test_what_is_damaged_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stands: dict[str, bytes], how: str):
    monkeypatch.chdir(tmp_path)
    (tmp_path / NAME).write_bytes(damaged(how, stands["40"]))
    with pytest.raises(Damaged, match="is damaged"):
        stand_in(tmp_path)
    assert not (tmp_path / "trap").exists(), "nothing in it is run"


@pytest.mark.parametrize("how", ["empty", "other odds"])
def test_where_a_search_cannot_go_on_it_begins_anew_and_says_so(desk: Desk, tmp_path: Path, stands: dict[str, bytes], how: str):
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / NAME).write_bytes(stands["41"] if how == "other odds" else b"")
    _, told = searched(desk, tmp_path, "hedge", 1)
    assert [(words["rounds"], words["anew"]) for words in told] == [(1, "yes")]
    for language, word in (("en", "begun anew"), ("de", "neu begonnen")):
        with spoken(language):
            assert word in say("job-hedging", **told[0]).text
            assert word not in say("job-hedging", **{**told[0], "anew": "no"}).text


def test_where_a_search_stands_is_kept_to_the_last_bit(tmp_path: Path, stands: dict[str, bytes]):
    (tmp_path / NAME).write_bytes(stands["40"])
    first = stand_in(tmp_path)
    assert first
    put_stand(tmp_path, first)
    again = stand_in(tmp_path)
    assert again
    assert again[:3] == first[:3]
    assert again.best is not None
    assert (again.best == first.best).all()
    assert len(again.cuts) == len(first.cuts) > 0
    for one, other in zip(again.cuts, first.cuts, strict=True):
        assert (one.group, one.base) == (other.group, other.base)
        assert (one.places == other.places).all()
        assert (one.slope == other.slope).all()


def standing(server: Server, job: str, rounds: int) -> Stand:
    """Where a search stands, once it has come so far."""
    folder, end = server.jobs / job / "work", time.monotonic() + 120
    while time.monotonic() < end:
        try:
            found = stand_in(folder)
        except Damaged:
            found = None
        if found and (found.state.rounds >= rounds or found.question != "hedge"):
            return found
        time.sleep(0.05)
    raise AssertionError("the search has not come so far")


def test_a_server_that_is_killed_leaves_a_hedge_that_the_next_one_goes_on_with(tmp_path: Path, anew: tuple[dict[str, Any], Told]):
    with serving(tmp_path) as first:
        job = first.ask(kind="hedge", state=STATE)["id"]
        standing(first, job, 3 * anew[0]["search"]["rounds"] // 4)
        (worker,) = first.workers()
        first.end(signal.SIGKILL)
        os.kill(worker, signal.SIGKILL)
        before = stand_in(first.jobs / job / "work")
        assert before
    with serving(tmp_path) as second:
        told = [found["message"] for _, found in second.events(job)]
        ended = second.get(job)
        assert ended["status"] == "done", ended["problem"]
        rounds = [int(found[1]) for message in told if (found := re.search(r"buy before anybody knows, round (\d+)", message))]
        assert min(rounds, default=before.state.rounds + 1) > before.state.rounds, "no round is done twice"
        found = second.found(job)
        assert found["proven"]
        assert agree(found, anew[0])
        assert found["search"]["rounds"] - before.state.rounds < anew[0]["search"]["rounds"]
        assert not (second.jobs / job / "work").exists()
        assert any("insurance" in str(section["title"]) for section in ended["result"])


def test_a_hedge_that_is_cancelled_keeps_the_best_that_was_found(server: Server):
    job = server.ask(kind="hedge", state=STATE)["id"]
    standing(server, job, 4)
    began = time.monotonic()
    answer = server.http.delete(f"/api/jobs/{job}").json()
    assert time.monotonic() - began < 2
    assert answer["status"] == "cancelled"
    (section,) = answer["partial"]
    assert section["tables"], "what it buys"
    assert server.wait(job, finished) == answer
