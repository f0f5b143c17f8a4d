from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symmachia.errors import CallError
from symmachia.server.controls import CONTROLS, GROUPS, HELD, LEVERS
from symmachia.server.state import MOST, read


def test_an_address_is_read_into_its_parts():
    state = read("a=hedge_30&window=50&h.warning_days=14&h.leader_days=10~20&a.pledge=3.0&e.x/y=60&lang=de&data=abc")
    assert state["a"] == "hedge_30"
    assert state["b"] == "autonomous"
    assert state.number("window") == 50
    assert state.held == {"warning_days": (14, 14), "leader_days": (10, 20)}
    assert state.levers == {"a": {"pledge": 3.0}}
    assert state.edits == {"x/y": 60}
    assert (state.language, state.data, state.faults) == ("de", "abc", ())


def test_defaults_are_left_out_and_order_does_not_matter():
    assert read("window=30&a=transatlantic").query() == ""
    canonical = "a=hedge_30&window=50&h.leader_days=20&h.ramp=10"
    assert read("window=50&a=hedge_30&h.ramp=10&h.leader_days=20").query() == canonical
    assert read("h.leader_days=20&h.ramp=10.0&a=hedge_30&window=50.0").query() == canonical


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("b=autonmous", "did you mean autonomous?"),
        ("windw=3", "did you mean window?"),
        ("window=9999", "give a number from 1 to 1000"),
        ("window=nan", "give a number from 1 to 1000"),
        ("a.pledg=3", "did you mean pledge?"),
        ("a.pledge=9", "give a number from 1.5 to 5"),
        ("h.warning_days=x", "write a number"),
        ("h.warning_days=1e300", "write a number"),
        ("h.warning_days=9~3", "write the lower end first"),
        ("lang=fr", "known: de, en"),
    ],
)
def test_what_cannot_be_read_is_left_out_and_said(query: str, said: str):
    state = read(query)
    assert state.query() == ""
    assert [fault.fix for fault in state.faults] == [said]


def test_a_control_that_may_be_narrowed_takes_a_range():
    state = read("usable_share=30.0~50&dwell=2~2.0&tour=")
    assert state.query() == "dwell=2&usable_share=30~50"
    assert (state.span("usable_share"), state.span("dwell"), state.span("tour")) == ((30, 50), (2, 2), None)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("usable_share=50~30", "write the lower end first"),
        ("usable_share=5~30", "give a number from 10 to 90"),
        ("usable_share=30~40~50", "give a number from 10 to 90"),
        ("size=5000~6000", "give a number from 1000 to 200000"),
        ("a.pledge=2~3", "give a number from 1.5 to 5"),
    ],
)
def test_a_range_that_cannot_be_is_left_out_and_said(query: str, said: str):
    state = read(query)
    assert state.query() == ""
    assert [fault.fix for fault in state.faults] == [said]


def test_an_endless_address_is_refused():
    with pytest.raises(CallError, match="letters"):
        read("a=" + "x" * MOST)
    with pytest.raises(CallError, match="entries"):
        read("&".join(f"h.p{i}=1" for i in range(201)))


@given(
    values=st.dictionaries(st.sampled_from(sorted(CONTROLS)), st.integers(0, 10**6)),
    held=st.dictionaries(st.sampled_from(sorted(HELD)), st.tuples(st.floats(0, 100), st.floats(0, 100)).map(sorted)),
    levers=st.dictionaries(st.sampled_from(sorted(LEVERS)), st.floats(0, 5)),
)
def test_a_canonical_address_reads_as_itself(values: dict[str, int], held: dict[str, list[float]], levers: dict[str, float]):
    parts = [f"{key}={CONTROLS[key].options[value % len(CONTROLS[key].options)]}" for key, value in values.items() if CONTROLS[key].options]
    parts += [f"{key}={low}~{high}" for key, (low, high) in held.items()]
    parts += [f"b.{key}={value}" for key, value in levers.items()]
    query = read("&".join(parts)).query()
    assert read(query).query() == query
    assert not read(query).faults


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str):
    state = read(quote(text, safe="=&."))
    assert read(state.query()).query() == state.query()


def test_every_control_of_a_view_is_known():
    for groups in GROUPS.values():
        for _, keys in groups:
            for key in keys:
                assert key in CONTROLS or key in HELD or key.partition(".")[2] in LEVERS
