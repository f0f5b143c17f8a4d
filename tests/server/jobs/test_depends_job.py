from __future__ import annotations

from typing import TYPE_CHECKING

from job_server import finished

if TYPE_CHECKING:
    from job_server import Server

STATE = "commitment=endogenous&window=50"


def shares(job: dict) -> dict[str, str]:
    section = next(one for one in job["result"] or job["partial"] if one["id"] == "rivals")
    return {row[2][0]["call"]: row[2][0]["text"] for row in section["tables"][0]["rows"]}


def test_what_it_depends_on_is_found_before_the_rival_models_are_run(server: Server) -> None:
    job = server.ask(kind="depends", state=STATE, futures=128)
    partial = [found for _, found in server.events(job["id"]) if found["partial"]]
    assert "share(campaign=eto)" not in shares(partial[0])
    last = server.wait(job["id"], finished)
    assert last["status"] == "done", last
    found = shares(last)
    assert {"share(campaign=eto)", "share(commitment=exogenous)", "share(contingency=finland_north)", "share(premium=gross)"} <= found.keys()
    depends = next(one for one in last["result"] if one["id"] == "depends")
    assert "of the 128 futures" in "".join(part if isinstance(part, str) else part["text"] for part in depends["text"][0])
    call = "third(decoupling_effect, low)"
    tree = server.http.get(f"/api/jobs/{job['id']}/explain", params={"call": call})
    assert tree.json()["call"] == call
