"""Nothing that anybody sends makes the server fail: the whole documented interface, and addresses of every kind of nonsense."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
import schemathesis
import uvicorn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from symmachia.model.inputs import INPUTS
from symmachia.server.application import create
from symmachia.server.controls import CONTROLS, HELD, LEVERS
from symmachia.server.desk import Desk
from symmachia.server.views import NAMES, PAGED

CALM = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much, HealthCheck.function_scoped_fixture)
DESK = Desk()
FACTS = [row[0] for row in DESK.shipped.store.query("SELECT id FROM fact ORDER BY hash(id) LIMIT 60")]
CHEAP = [name for name in NAMES if name in ("carries", "debate", "bill", "sources")]


@pytest.fixture(scope="module")
def documented() -> Iterator[object]:
    """The interface as a running server documents it."""
    server = uvicorn.Server(uvicorn.Config(create(DESK), port=0, log_config=None))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield schemathesis.openapi.from_url(f"http://127.0.0.1:{port}/api/openapi.json")
    server.should_exit = True
    thread.join()


def test_the_documented_interface_never_fails(documented):
    operations = [found.ok() for found in documented.get_all_operations()]
    assert len(operations) > 8
    for operation in operations:

        @given(case=operation.as_strategy())
        @settings(max_examples=8, deadline=None, suppress_health_check=CALM, database=None)
        def asked(case):
            answer = case.call(timeout=60, stream="events" in case.path)
            assert answer.status_code < 500, (case.as_curl_command(), answer.text)

        asked()


numbers = st.one_of(st.integers(-(10**6), 10**6), st.floats(), st.text(max_size=8))
entries = st.one_of(
    st.tuples(st.sampled_from(sorted(CONTROLS)), numbers),
    st.sampled_from(sorted(CONTROLS)).flatmap(lambda key: st.tuples(st.just(key), st.sampled_from(CONTROLS[key].options or ("",)))),
    st.tuples(st.sampled_from(sorted(HELD)), numbers),
    st.tuples(st.sampled_from([f"h.{name}" for name in INPUTS]), numbers),
    st.tuples(st.sampled_from([f"{slot}.{lever}" for slot in "ab" for lever in LEVERS]), numbers),
    st.tuples(st.sampled_from([f"e.{fact}" for fact in FACTS]), st.floats(-1e12, 1e12)),
    st.tuples(st.sampled_from(["lang", "data", "width", "a", "h.", "e.", "."]), st.text(max_size=20)),
    st.tuples(st.text(max_size=20), st.text(max_size=20)),
)


@given(view=st.sampled_from(CHEAP), query=st.lists(entries, max_size=6))
@settings(max_examples=100, deadline=None, suppress_health_check=CALM)
def test_no_address_breaks_a_view(client, view: str, query: list[tuple[str, object]]):
    answer = client.get(f"/api/views/{view}", params=[(key, str(value)) for key, value in query])
    assert answer.status_code < 500, answer.text


@given(view=st.sampled_from([name for name in NAMES if name not in PAGED]), query=st.lists(entries, min_size=1, max_size=3))
@settings(max_examples=15, deadline=None, suppress_health_check=CALM)
def test_no_address_breaks_the_engines(client, view: str, query: list[tuple[str, object]]):
    answer = client.get(f"/api/views/{view}", params=[(key, str(value)) for key, value in query])
    assert answer.status_code < 500, answer.text
