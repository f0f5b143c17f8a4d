from __future__ import annotations

import contextlib
import io
import json
import re
import time
from typing import TYPE_CHECKING, Any

import pytest

from symmachia.accounts import capabilities_short, capabilities_supplied, gap_closed, gaps_closed, outcome
from symmachia.accounts.reference import met_bands, reference
from symmachia.analysis import gaps
from symmachia.baseline.shipped import shipped
from symmachia.model.structure import COMPARISONS
from symmachia.server.controls import BASES, CAPABILITIES, CONTROLS, FRAMEWORKS, GROUPS
from symmachia.server.desk import Desk, first_look, key
from symmachia.server.fielded import RUN
from symmachia.server.state import read
from symmachia.server.views import missing, named
from symmachia.words.numbers import significant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi.testclient import TestClient

    from symmachia.alliance import Alliance

VIEW = "/api/views/missing"


def figures(client: TestClient, query: str = "") -> dict[str, dict[str, Any]]:
    """Every figure of the view by its call."""
    answer = client.get(f"{VIEW}/data.json?{query}")
    assert answer.status_code == 200, answer.text
    return {figure["call"]: figure for figure in answer.json()["figures"]}


def ask(client: TestClient, query: str = "") -> dict[str, Any]:
    answer = client.get(f"{VIEW}?{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def visible(found: Any, keys: tuple[str, ...] = ()) -> Iterator[str]:
    """Every text that a reader sees: addresses of figures and pictures are none."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, list):
        for part in found:
            yield from visible(part, keys)
    elif isinstance(found, dict):
        for key, part in found.items():
            if key not in ("call", "kind", "id", "svg", "key", "value") and (not keys or key in keys or not isinstance(part, str)):
                yield from visible(part, keys)


def title(answer: dict[str, Any], section: str = "") -> str:
    parts = next(one for one in answer["sections"] if one["id"] == section)["charts"][0]["title"] if section else answer["title"]
    return "".join(part if isinstance(part, str) else part["text"] for part in parts)


@pytest.fixture(scope="module")
def default(client: TestClient) -> dict[str, dict[str, Any]]:
    return figures(client)


def test_the_first_look_shows_what_the_accounts_say(alliance: Alliance, default: dict[str, dict[str, Any]]) -> None:
    for slot, strategy in (("a", "transatlantic"), ("b", "autonomous")):
        for name in CAPABILITIES:
            for framework in FRAMEWORKS[:-1]:
                met = outcome(alliance, "met", name, framework, at=2035, strategy=strategy)
                assert default[f"met({name}, {framework}, 2035, {slot})"]["value"] == met.value
            found = default[f"met({name}, european_nato, 2035, {slot})"]
            said = outcome(alliance, "met", name, "european_nato", at=2035, strategy=strategy)
            assert (found["low"], found["high"]) == (said.low, said.high)
            closes = default[f"closes({name}, {slot})"]
            year = outcome(alliance, "closing_year", name, "european_nato", strategy=strategy)
            assert (closes["low"], closes["value"], closes["high"]) in ((year.low, year.value, year.high), ("", year.value, ""))
            assert default[f"closed({name}, {slot})"]["value"] == gap_closed(alliance, name, "european_nato", strategy=strategy).value
    for year in (2026, 2035):
        for name in CAPABILITIES:
            assert default[f"dependence({name}, {year}, a)"]["value"] == outcome(alliance, "dependence", name, at=year).value


def test_the_chosen_capability_has_the_bands_of_the_reference_run(alliance: Alliance, client: TestClient) -> None:
    charts = client.get(f"{VIEW}/data.json?capability=brigades").json()["charts"]
    lines = next(chart for chart in charts if chart["id"] == "years")["series"]
    for line, strategy in zip(lines, ("transatlantic", "autonomous"), strict=True):
        bands = met_bands(alliance, "brigades", "european_nato", "replace_us:iiss", strategy)
        assert {band["at"]: band["quantiles"] for band in line["bands"]} == bands


def test_titles_say_what_the_figures_say(alliance: Alliance, client: TestClient) -> None:
    answer = ask(client)
    short = capabilities_short(alliance, "european_nato", at=2035)
    assert short.value == capabilities_short(alliance, "european_nato", at=2035, strategy="autonomous").value
    worst = min(CAPABILITIES, key=lambda name: outcome(alliance, "met", name, "european_nato", at=2035).value)
    assert title(answer).startswith(f"In 2035, European NATO is almost surely short in {short.text} under either strategy")
    assert title(answer).endswith(f"tanker aircraft, {outcome(alliance, 'met', worst, 'european_nato', at=2035).text}")
    whole = {view: sum(outcome(alliance, "met", name, view, at=2035).value >= 100 for name in CAPABILITIES) for view in FRAMEWORKS[:-1]}
    assert f"NATO meets the requirement in {whole['nato.full']} capabilities of 16 with the United States" in title(answer, "field")
    assert f"in {whole['nato.withdrawn']} capabilities without it" in title(answer, "field")
    assert gaps_closed(alliance, "european_nato").text in title(answer, "gaps")
    assert capabilities_supplied(alliance, at=2035).text in title(answer, "reliance")
    other = ask(client, "framework=nato.full&year=2040&capability=tankers")
    assert "is short nowhere" in title(other)
    apart = ask(client, "framework=eu&b=status_quo&year=2040")
    assert re.search(r"short in \d+ capabilities with the transatlantic strategy, in \d+ capabilities with the status quo;", title(apart))


def test_units_are_those_of_the_central_future(alliance: Alliance, client: TestClient) -> None:
    found = figures(client, "year=2030&framework=eu&basis=nato_targets&b=status_quo")
    for slot, strategy in (("a", "transatlantic"), ("b", "status_quo")):
        table = gaps(alliance, "eu", "nato_targets:iiss", 2030, strategy=strategy, futures=2)
        for row in table.rows:
            assert found[f"needed({row.capability}, eu, 2030, a)"]["value"] == pytest.approx(row.required, rel=1e-3)
            assert found[f"usable({row.capability}, eu, 2030, {slot})"]["value"] == pytest.approx(row.usable, rel=1e-3)
            assert found[f"gap({row.capability}, eu, 2030, {slot})"]["value"] == pytest.approx(row.gap, rel=2e-2, abs=0.02)


def test_year_capability_framework_and_requirement_run_nothing(client: TestClient, desk: Desk) -> None:
    ask(client)

    def never() -> None:
        raise AssertionError("the study was run again")

    queries = ("year=2028", "capability=submarines", "basis=adversary_paced", "framework=coalition", "basis=replace_us:bruegel-kiel&year=2040")
    prints = {ask(client, query)["run"]["fingerprint"] for query in queries}
    for query in queries:
        assert desk.kept("fielded", read(query), RUN, never)
    assert len(prints) == 1


@pytest.mark.parametrize("key", ["framework", "basis", "capability", "compared", "counted", "a", "b"])
def test_every_option_answers_and_changes_the_figures(client: TestClient, key: str) -> None:
    seen = []
    for option in CONTROLS[key].options:
        found = figures(client, f"{key}={option}&basis=nato_targets" if key == "counted" else f"{key}={option}")
        seen.append(json.dumps([(call, figure["value"]) for call, figure in sorted(found.items())]))
    assert len(set(seen)) == len(CONTROLS[key].options)


def test_every_year_answers(client: TestClient) -> None:
    met = [figures(client, f"year={year}")[f"met(tankers, european_nato, {year}, a)"]["value"] for year in (2026, 2033, 2040)]
    assert met == sorted(met)
    assert met[0] < met[-1]


def test_what_is_held_is_held(client: TestClient, default: dict[str, dict[str, Any]]) -> None:
    full = figures(client, "h.us_contribution[reduced]=100")
    for name in CAPABILITIES:
        assert full[f"met({name}, nato.reduced, 2035, a)"]["value"] == full[f"met({name}, nato.full, 2035, a)"]["value"]
    come = figures(client, "h.participation=100")
    assert come["met(brigades, european_nato, 2035, a)"]["value"] > default["met(brigades, european_nato, 2035, a)"]["value"]
    still, then = (figures(client, f"year=2040&{held}") for held in ("h.ramp=0", ""))
    met = [(still[call]["value"], then[call]["value"]) for call in (f"met({name}, european_nato, 2040, a)" for name in CAPABILITIES)]
    assert sum(slow < usual for slow, usual in met) > sum(slow > usual for slow, usual in met), "what one maker cannot build, money buys elsewhere"


def test_a_lever_moves_its_own_slot_alone(client: TestClient, default: dict[str, dict[str, Any]]) -> None:
    answer, found = ask(client, "a.pledge=1.5"), figures(client, "a.pledge=1.5")
    assert (
        found["met(air_defence_batteries, european_nato, 2035, a)"]["value"] < default["met(air_defence_batteries, european_nato, 2035, a)"]["value"]
    )
    assert (
        found["met(air_defence_batteries, european_nato, 2035, b)"]["value"] == default["met(air_defence_batteries, european_nato, 2035, b)"]["value"]
    )
    assert any("announced share of GDP" in line for line in answer["differences"])


@pytest.mark.parametrize(
    ("query", "words"),
    [("framework=nato.ful", "nato.full"), ("basis=nato_target", "nato_targets"), ("capability=tanker", "tankers"), ("year=1999", "2026")],
)
def test_what_cannot_be_becomes_a_notice(client: TestClient, query: str, words: str) -> None:
    answer = ask(client, query)
    assert answer["state"] == ""
    assert words in answer["notices"][0]


def test_rows_lead_to_their_capability_and_hollow_marks_stand_for_assumptions(alliance: Alliance, client: TestClient) -> None:
    svg = client.get(f"{VIEW}/frameworks.svg").text
    assert all(f'data-go="?capability={name}"' in svg for name in CAPABILITIES)
    table = gaps(alliance, "european_nato", futures=2)
    assert svg.count("<circle") == sum(row.filled for row in table.rows)
    other = gaps(alliance, "european_nato", "replace_us:bruegel-kiel", futures=2)
    svg = client.get(f"{VIEW}/frameworks.svg?basis=replace_us:bruegel-kiel").text
    assert svg.count("<circle") == sum(row.filled for row in other.rows) != sum(row.filled for row in table.rows)


def test_every_number_has_a_home_and_its_own_call(client: TestClient, desk: Desk) -> None:
    shown = named("missing").view(desk, read("capability=brigades"))
    found: dict[str, Any] = {}
    for figure in shown.figures():
        assert list(figure.facts()), figure.call
        assert found.setdefault(figure.call, figure).value == figure.value, figure.call
    tree = client.get("/api/explain", params={"view": "missing", "call": "met(tankers, european_nato, 2035, a)"}).json()
    assert tree["kind"] == "model output"
    assert tree["sources"]
    assert "transatlantic" in tree["context"]


def test_a_figure_opens_the_future_in_the_middle_down_to_the_facts(alliance: Alliance, client: TestClient) -> None:
    while not client.get("/api/health").json()["ready"]:
        time.sleep(0.1)
    table = {row.capability: row for row in gaps(alliance, "eu", year=2030, futures=2).rows}

    def opened(call: str) -> dict[str, Any]:
        tree = client.get(f"/api/explain?view=missing&year=2030&framework=eu&call={call}").json()
        assert len(tree["inputs"]) == 1
        return tree["inputs"][0]

    met = opened("met(tanks, eu, 2030, a)")
    assert met["citation"] == "docs/spine.md (21)"
    assert [part["text"].partition(" ")[0] for part in met["inputs"]] == [significant(table["tanks"].usable), significant(table["tanks"].required)]
    leaves = [met]
    while any(leaf["inputs"] for leaf in leaves):
        leaves = [part for leaf in leaves for part in leaf["inputs"] or [leaf]]
    assert any(leaf["grade"] for leaf in leaves), "no fact at the end"
    assert opened("needed(tanks, eu, 2030, a)")["text"].partition(" ")[0] == significant(table["tanks"].required)
    assert opened("gap(tanks, eu, 2030, b)")["name"].startswith("in the central future: gap")
    assert opened("usable(tanks, eu, 2030, a)")["text"].partition(" ")[0] == significant(table["tanks"].usable)


def test_what_nobody_prices_stands_in_the_frame(alliance: Alliance, client: TestClient) -> None:
    section = next(one for one in ask(client)["sections"] if one["id"] == "unknown")
    points = ["".join(part if isinstance(part, str) else part["text"] for part in point) for point in section["points"]]
    assert len(points) == len(shipped(alliance).unpriced) + 3
    assert "nuclear" in points[-1]


def test_the_code_prints_the_same_numbers(client: TestClient) -> None:
    query = "framework=eu&basis=nato_targets&year=2034&b=status_quo&h.readiness=60"
    found, run = figures(client, query), ask(client, query)["run"]
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(client.get(f"{VIEW}/code.py?{query}").text, "code.py", "exec"), {})
    first, *lines = out.getvalue().splitlines()
    assert first == f"run {run['fingerprint']}"
    assert len(lines) == 2 * len(CAPABILITIES)
    for line, (name, slot) in zip(lines, ((name, slot) for name in CAPABILITIES for slot in "ab"), strict=True):
        met, closes, american = found[f"met({name}, eu, 2034, {slot})"], found[f"closes({name}, {slot})"]["value"], 0.0
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", line.partition(": ")[2])]
        assert numbers[:3] == [met["value"], *((met["low"], met["high"]) if met["low"] != "" else (met["value"],) * 2)]
        assert numbers[3] == pytest.approx(closes, abs=0.5)
        if slot == "a":
            american = found[f"dependence({name}, 2034, a)"]["value"]
            assert numbers[4] == pytest.approx(american, rel=1e-3)


def test_the_controls_are_those_of_the_model(alliance: Alliance, client: TestClient) -> None:
    sets = shipped(alliance).structure
    assert sorted(sets.view_names) == sorted(FRAMEWORKS)
    assert sets.capabilities == CAPABILITIES
    assert (CONTROLS["year"].low, CONTROLS["year"].high) == (sets.base_year, sets.horizon)
    assert tuple(BASES) == ("replace_us:iiss", "replace_us:bruegel-kiel", "nato_targets", "adversary_paced")
    assert set(CONTROLS["compared"].options) == set(COMPARISONS)
    assert [basis if ":" in basis else f"{basis}:iiss" for basis in BASES] == reference(alliance)["bases"]
    groups = ask(client)["controls"]
    assert [control["key"] for group in groups for control in group["controls"]] == [key for _, keys in GROUPS["missing"] for key in keys]
    assert all(group["claim"] for group in groups)


def test_the_answer_is_german_throughout(client: TestClient) -> None:
    answer = ask(client, "lang=de")
    text = " ".join(visible(answer["sections"])) + " ".join(visible(answer["controls"], ("title", "label", "help", "said", "claim")))
    assert "fehlt etwas bei" in title(answer)
    for english in ("requirement", "capabilities", "strategy", "United States", "futures", "not by", "aircraft"):
        assert english not in text, english
    svg = next(one for one in answer["sections"] if one["id"] == "field")["charts"][0]["svg"]
    assert "gedeckt" in svg


def test_the_first_look_that_ships_is_what_would_be_found(alliance: Alliance) -> None:
    shipped_look = first_look(alliance)[key("missing", read(""), missing.KEYS)]
    found = missing.find(Desk(alliance, shipped=False), read(""))
    assert json.loads(json.dumps(found)) == shipped_look, "the first look is stale: make reference"
