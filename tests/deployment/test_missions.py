"""Missions and positions are read strictly: whatever is wrong is one error with file and line."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from theatre import SHIPPED, mission

from symmachia.deployment import force, load_mission, load_positions
from symmachia.deployment.mission import LISTS, PARAMETERS
from symmachia.errors import SymmachiaError, UnknownName
from symmachia.words import has

OVERLAP = "  overlap: {value: 0.5, low: 0.25, high: 1, unit: months, assumption: ours}"
MISSION = re.sub(r"  overlap:\n(    .*\n)+", f"{OVERLAP}\n", SHIPPED.read_text(encoding="utf-8"))
DECLARED = "press-force-sizes/UKR_REASSURANCE/force_size_goal/2026:paris-declaration"
TOUR = "press-force-generation/FRA/tour_months/2023:lebanon"
INTERVAL = "uk-mod-harmony/GBR/tour_interval_months/2003:air-force-guideline"
SAID = """name: said
title: Who said what
positions:
  - member: FRA
    stance: sends
    said: 2026-01-06
    speaker: "The President"
    words: "Some thousands would go."
    most: 6000
    source: "A paper"
    seen: "press report"
    grade: c
  - member: POL
    stance: none
    said: 2025-09
    speaker: "The Prime Minister"
    words: "None would go."
    source: "A paper"
    seen: "press report"
    grade: c
"""


def refused(path, text, old, new, says, read) -> None:
    """The changed text is refused in the lines that were changed, with one error that says what is wrong and what to do."""
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(SymmachiaError) as error:
        read(path)
    said, line = str(error.value), text[: text.index(old)].count("\n") + 1
    assert says in said, said
    assert re.match(rf"{path.name}:({'|'.join(map(str, range(line, line + 1 + new.count(chr(10)))))}): ", said), said
    assert said.count("→") <= 1, said


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("front: press", "frontt: press", "did you mean front"),
        ("  dwell:\n", "  dwel:\n", "did you mean dwell"),
        ("  dwell:\n", "  tour:\n", "stands twice"),
        ("unit: months, assumption: ours", "unit: days, assumption: ours", "counted in months, not 'days'"),
        ("unit: months, assumption: ours", "assumption: ours", "counted in months, not None"),
        ("low: 0.25, high: 1,", "low: 0.25, hihg: 1,", "did you mean high"),
        ("value: 0.5, low: 0.25", "value: much, low: 0.25", "is a number"),
        ("value: 0.5, low: 0.25", "value: null, low: 0.25", "has no value"),
        ("value: 0.5, low: 0.25", "value: .nan, low: 0.25", "is a number"),
        ("value: 0.5, low: 0.25", "value: -0.5, low: -1", "outside 0 to 12"),
        ("low: 0.25, high: 1,", "low: 0.75, high: 1,", "does not lie between 0.75 and 1"),
        ("low: 0.25, high: 1,", "low: 0.25, high: 13,", "outside 0 to 12"),
        (", assumption: ours", "", "no home"),
        ("assumption: ours", "source: a report, assumption: ours", "source and assumption"),
        ("assumption: ours", "assumption: ''", "assumption is a text"),
        (OVERLAP, "  overlap: 0.5", "mapping of keys"),
        (OVERLAP, f"  overlap: {{value: 3, fact: {TOUR}}}", "a fact and a value of its own"),
        (OVERLAP, f"  overlap: {{fact: {DECLARED}}}", "counted in months"),
        (OVERLAP, f"  overlap: {{fact: {TOUR[:-1]}}}", f"did you mean {TOUR}"),
        (OVERLAP, f"  overlap: {{fact: {INTERVAL}}}", "overlap is 16, outside 0 to 12"),
        (DECLARED, DECLARED.replace("paris", "pariis"), f"did you mean {DECLARED}"),
        (f"declared: {DECLARED}", f"population: {DECLARED}", "no size is called population"),
        (f"declared: {DECLARED}", "declared: rusi-third-year-2025/UKR/front_per_brigade/2024:defence", "counted in persons"),
        (f"declared: {DECLARED}", "declared: 22500", "is a text"),
        ("front: press-ukraine-front/UKR/front_length/2026", f"front: {DECLARED}", "counted in km"),
    ],
)
def test_what_is_wrong_with_a_mission_is_said_with_file_and_line(tmp_path, alliance, old, new, says):
    refused(tmp_path / "mine.yaml", MISSION, old, new, says, lambda path: load_mission(alliance.store, path))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("    stance: sends", "    stnace: sends", "unknown key 'stnace'"),
        ("    stance: sends", "    stance: send", "did you mean sends"),
        ("    stance: none", "    stance:", "there is no stance None"),
        ("    most: 6000", "    mots: 6000", "did you mean most"),
        ("    most: 6000", "    most: 6000.5", "whole number from 0"),
        ("    most: 6000", "    most: -1", "whole number from 0"),
        ("    most: 6000", "    most: 6000\n    most: 7000", "stands twice"),
        ("    most: 6000", "    most: 6000\n    most_low: 7000", "not in order"),
        ("    most: 6000", "    most: 6000\n    most_high: 5000", "not in order"),
        ("    said: 2025-09", "    said: 2025-13", "said is a date"),
        ("    said: 2025-09", "    said: autumn", "said is a date"),
        ("    said: 2026-01-06", "    said: 2026-02-30", "said is a date"),
        ("    said: 2026-01-06", "    said: 20260106", "said is"),
        ("    said: 2025-09", "    said: 2025-09\n    most: 100", "most is 100 where the stance is none"),
        ("    said: 2025-09", "    said: 2025-09\n    most_low: 100", "not in order"),
    ],
)
def test_what_is_wrong_with_positions_is_said_with_file_and_line(tmp_path, old, new, says):
    refused(tmp_path / "said.yaml", SAID, old, new, says, load_positions)


def test_positions_stand_newest_first_and_name_the_highest_number(tmp_path):
    later = SAID + SAID.split("positions:\n")[1].replace("2026-01-06", "2026-01").replace("2025-09", "2025-10-01").replace(
        "6000", "6000\n    most_high: 9000"
    )
    (tmp_path / "said.yaml").write_text(later, encoding="utf-8")
    found = load_positions(tmp_path / "said.yaml")
    assert list(found) == ["FRA", "POL"]
    assert [one.said for one in found["FRA"]] == ["2026-01-06", "2026-01"]
    assert [one.most for one in found["FRA"]] == [6000, 9000]
    assert [(one.said, one.stance, one.most) for one in found["POL"]] == [("2025-10-01", "none", 0), ("2025-09", "none", 0)]


def test_an_unknown_state_is_said_with_file_and_line(tmp_path):
    path = mission(tmp_path, {"FRA": "sends", "FRX": "sends"})
    with pytest.raises(UnknownName, match=r"said\.yaml:\d+: there is no state 'FRX'") as error:
        force(mission=path, futures=1)
    assert error.value.fix == "did you mean FRA?"


def test_positions_of_states_outside_the_alliance_are_read_and_count_for_nothing(tmp_path):
    assert force(mission=mission(tmp_path, {"FRA": "sends", "AUS": "sends"}), futures=1).members.count("AUS") == 0


def test_positions_lie_beside_the_mission_that_names_them(tmp_path, alliance):
    path = mission(tmp_path, {"NOR": "sends 300"})
    assert load_mission(alliance.store, path).positions["NOR"][0].most == 300
    (tmp_path / "said.yaml").unlink()
    with pytest.raises(SymmachiaError, match=r"said\.yaml"):
        load_mission(alliance.store, path)
    found = yaml.safe_load(path.read_text())
    del found["positions"]
    path.write_text(yaml.safe_dump(found))
    assert load_mission(alliance.store, path).positions == {}


def test_a_figure_that_is_a_fact_is_the_fact_with_its_bounds(tmp_path, alliance):
    path = tmp_path / "mine.yaml"
    path.write_text(MISSION.replace(OVERLAP, f"  overlap: {{fact: {TOUR}}}"))
    fact, found = alliance.store.fact(TOUR), load_mission(alliance.store, path).parameters["overlap"]
    assert (found.value, found.low, found.high) == (fact.value, fact.low, fact.high)
    assert (found.unit, found.home, found.kind) == ("months", TOUR, fact.status)


def test_every_figure_of_the_shipped_mission_leads_home(alliance):
    store, found = alliance.store, load_mission(alliance.store)
    assert list(found.parameters) == list(PARAMETERS)
    for one in found.parameters.values():
        assert one.low <= one.value <= one.high
        assert one.reason or store.fact(one.home).value == one.value
        assert one.home.startswith("ukraine.yaml:") or not one.reason
    for ids in (getattr(found, name) for name in LISTS):
        assert [store.fact(name).id for name in ids.values()] == list(ids.values())
    assert all(has(f"force-cost-{name}") for name in found.costs)
    sizes = [store.fact(name).value for name in found.sizes.values()]
    assert sizes == sorted(sizes)


def test_facts_that_assumptions_point_to_exist(alliance):
    """An assumption names in words the facts that it leans on."""
    named = set(re.findall(r"[a-z0-9-]+/[A-Za-z0-9_]+/[a-z_]+/\d{4}[A-Za-z0-9:/-]*", SHIPPED.read_text(encoding="utf-8")))
    assert len(named) > 20
    assert [name for name in sorted(named) if not alliance.store.facts("id = ?", [name.rstrip(":")])] == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["mission", "positions"]), st.text(max_size=60), st.data())
def test_junk_never_gives_anything_but_our_errors(tmp_path, alliance, which, junk, data):
    text = MISSION if which == "mission" else SAID
    at = data.draw(st.integers(0, len(text)))
    path = tmp_path / "mine.yaml"
    path.write_text(text[:at] + junk + text[at:], encoding="utf-8", errors="replace")
    with suppress(SymmachiaError):
        load_mission(alliance.store, path) if which == "mission" else load_positions(path)
