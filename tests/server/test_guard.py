from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from symmachia.errors import CallError
from symmachia.server.application import create
from symmachia.server.desk import Desk
from symmachia.server.guard import MOST_BODY
from symmachia.server.serving import NAMES, serve

TOKEN = "a-long-and-random-token"


def _client(desk: Desk, **asked) -> TestClient:
    return TestClient(create(desk, **asked), base_url="http://localhost:8000")


def test_every_answer_forbids_what_is_foreign(desk: Desk):
    for path in ("/api/health", "/api/nothing", "/nowhere"):
        answer = _client(desk).get(path)
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-store"
        assert "unsafe-eval" not in answer.headers["content-security-policy"]


def test_on_this_machine_only_its_own_names_are_answered(desk: Desk):
    client = _client(desk, hosts=NAMES)
    assert client.get("/api/health").status_code == 200
    assert client.get("/api/health", headers={"host": "127.0.0.1:8000"}).status_code == 200
    assert client.get("/api/health", headers={"host": "[::1]:8000"}).status_code == 200
    assert client.get("/api/health", headers={"host": "evil.example:8000"}).status_code == 421
    assert client.get("/api/health", headers={"host": ""}).status_code == 421


def test_a_token_opens_once_and_is_kept_in_a_cookie(desk: Desk):
    client = _client(desk, token=TOKEN)
    assert client.get("/api/health").status_code == 401
    assert client.get("/api/health?token=wrong").status_code == 401
    opened = client.get(f"/api/health?token={TOKEN}")
    assert opened.status_code == 200
    assert "HttpOnly" in opened.headers["set-cookie"]
    assert "SameSite=Strict" in opened.headers["set-cookie"]
    assert client.get("/api/health").status_code == 200


def test_another_page_may_not_post(desk: Desk):
    answer = _client(desk).post("/api/health", headers={"origin": "http://evil.example"})
    assert answer.status_code == 403
    assert _client(desk).post("/api/health", headers={"origin": "null"}).status_code == 403


def test_a_body_that_is_too_long_is_not_read(desk: Desk):
    assert _client(desk).post("/api/health", content=b"x" * (MOST_BODY + 1)).status_code == 413
    assert _client(desk).post("/api/health", headers={"content-length": "many"}).status_code == 413


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"host": "0.0.0.0"}, "can be reached by others"),
        ({"host": "0.0.0.0", "token": "short"}, "the token has 5 letters"),
        ({"host": "0.0.0.0", "token": TOKEN, "public": True}, "exclude each other"),
        ({"host": "no.such.host.invalid", "public": True}, "nothing can listen"),
    ],
)
def test_nobody_is_let_in_by_accident(asked: dict, said: str):
    with pytest.raises(CallError, match=said):
        serve(**asked, port=0)
