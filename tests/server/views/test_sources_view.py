"""Every figure: found, picked, put in order, beside its rivals, changed for a session; and what the answer hangs on."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from collections import Counter
from typing import Any

import pytest

from symmachia.accounts import decides
from symmachia.accounts.reference import reference
from symmachia.briefing.sections.bet import driver
from symmachia.server.controls import CONTROLS
from symmachia.server.sources.rows import COLUMNS
from symmachia.server.state import State
from symmachia.server.views import sources
from symmachia.words import amount, say

READY = "symmachia-assumptions/NATO_TOTAL/readiness/2026:brigades"


def facts(client, query: str = "") -> dict[str, Any]:
    found = client.get(f"/api/facts?limit=200&{query}")
    assert found.status_code == 200, found.text
    return found.json()


def shown(client, query: str = "") -> dict[str, Any]:
    found = client.get(f"/api/views/sources?{query}")
    assert found.status_code == 200, found.text
    return found.json()


def part(client, name: str, query: str = "") -> dict[str, Any]:
    return next(section for section in shown(client, query)["sections"] if section["id"] == name)


def figures(sentence: list[Any]) -> dict[str, str]:
    return {one["call"]: one["text"] for one in sentence if isinstance(one, dict)}


def test_all_facts_are_there_page_by_page(client, alliance) -> None:
    total = facts(client)["total"]
    assert total == len(alliance.store.every)
    first, second = (client.get(f"/api/facts?offset={at}&limit=2").json()["rows"] for at in (0, 2))
    assert [row["id"] for row in (*first, *second)] == [row["id"] for row in facts(client)["rows"][:4]]
    assert client.get("/api/facts?limit=201").status_code == 422
    assert facts(client, f"offset={total}")["rows"] == []


def test_a_row_is_its_fact(client, alliance) -> None:
    fact = alliance.store.fact("nato-2026/DEU/spending_share_gdp/2024")
    row = next(row for row in facts(client, "source=nato-2026&subject=DEU&q=share gdp 2024")["rows"] if row["id"] == fact.id)
    assert (row["value"], row["grade"], row["locator"], row["unit"]) == (fact.value, fact.grade, fact.locator, "%")
    assert (row["figure"]["kind"], row["figure"]["call"], row["low"], row["high"]) == (fact.status, fact.id, 0, 100)
    assert row["licence"] == alliance.store.origins["nato-2026"].licence
    assert row["terms"] == say("view-terms-no-sale").text


def test_on_what_most_hangs_stands_first(client, alliance) -> None:
    rows = facts(client)["rows"]
    drivers = reference(alliance)["break_even"]["drivers"]["inputs"]
    first = [row["decides"]["call"] for row in rows if row["decides"]]
    assert {"decides(recruit_cap)", "decides(exit_rate)"} <= {*first}
    assert [row["id"] for row in rows[: len(first)]] == [row["id"] for row in rows if row["decides"]]
    shares = [drivers[call[8:-1]][0] for call in first]
    assert shares == sorted(shares, reverse=True)
    assert rows[0]["decides"]["text"] == decides(alliance, first[0][8:-1]).text
    assert all(driver(call[8:-1])[0] in row["id"] for call, row in zip(first, rows, strict=False) if row["source"] == "symmachia-assumptions")


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("kind=assumption", lambda row: row["figure"]["kind"] == "assumption"),
        ("grade=c", lambda row: row["grade"] == "c"),
        ("source=sipri-2026", lambda row: row["source"] == "sipri-2026"),
        ("subject=FRA", lambda row: row["who"] == "France"),
        ("used=readiness", lambda row: say("input-readiness").text in row["inputs"]),
        ("used=model", lambda row: bool(row["inputs"])),
        ("apart=yes", lambda row: bool(row["rivals"])),
        ("q=Poland+TANKS", lambda row: "tanks" in f"{row['what']} {row['id']}" and "Poland" in row["who"]),
    ],
)
def test_facts_are_picked(client, query: str, holds) -> None:
    found = facts(client, query)
    assert 0 < found["total"] < facts(client)["total"]
    assert all(map(holds, found["rows"]))


def test_picks_by_kind_and_grade_part_the_whole(client) -> None:
    for key in ("kind", "grade"):
        options = [option for option in CONTROLS[key].options if option != "any"]
        assert sum(facts(client, f"{key}={option}")["total"] for option in options) == facts(client)["total"]


def test_orders_hold_the_same_facts(client, alliance) -> None:
    found = {order: facts(client, f"source=sipri-yearbook-2025&order={order}") for order in CONTROLS["order"].options}
    assert {len({row["id"] for row in one["rows"]}) for one in found.values()} == {found["name"]["total"]}
    years = [alliance.store.fact(row["id"]).year for row in facts(client, "order=newest")["rows"]]
    assert years == sorted(years, reverse=True)
    grades = [row["grade"] for row in facts(client, "order=weakest")["rows"]]
    assert grades == sorted(grades, reverse=True)


def test_sources_that_differ_stand_side_by_side(client, alliance) -> None:
    for row in facts(client, "apart=yes&subject=DEU")["rows"]:
        fact = alliance.store.fact(row["id"])
        others = [alliance.store.fact(rival["figure"]["call"]) for rival in row["rivals"]]
        assert all((other.subject, other.indicator, other.year) == (fact.subject, fact.indicator, fact.year) for other in others)
        assert any(other.source != fact.source for other in others)
        assert len({fact.value, *(other.value for other in others)}) > 1


def test_choices_count_what_they_pick(client) -> None:
    found = client.get("/api/facts/choices").json()
    assert found["used"][0]["value"] == "model"
    for key in ("source", "subject", "used"):
        for option in (found[key][0], found[key][-1]):
            total = facts(client, f"{key}={option['value']}")["total"]
            assert f"({total:,})".replace(",", "\u202f") in option["label"]


def test_what_no_fact_has_is_a_notice(client) -> None:
    assert "nato-2026" in " ".join(shown(client, "source=nato-2025")["notices"])
    assert facts(client, "source=nato-2025")["total"] == facts(client)["total"]


def test_a_set_figure_stands_first_and_says_what_it_was(client, alliance) -> None:
    was = alliance.store.fact("nato-2026/DEU/spending_share_gdp/2024")
    row = facts(client, f"e.{was.id}=3")["rows"][0]
    assert (row["id"], row["value"], row["figure"]["kind"], row["was"]) == (was.id, 3.0, "assumption", "2\u202f%")
    assert facts(client, f"kind=assumption&e.{was.id}=3")["total"] == facts(client, "kind=assumption")["total"] + 1
    edits = client.get(f"/api/views/carries?e.{was.id}=3").json()["edits"]
    assert [(edit["id"], edit["figure"]["text"], edit["was"]) for edit in edits] == [(was.id, "3\u202f%", "2\u202f%")]
    assert "Germany" in edits[0]["name"]


def test_the_effect_of_a_set_figure_is_that_of_the_question(client) -> None:
    text = part(client, "yours", f"e.{READY}=60")["text"][0]
    found = figures(text)
    edited, plain = (client.get(f"/api/views/question?{query}").json() for query in (f"e.{READY}=60", ""))
    for call, answer in (("share(50)", edited), ("ours.share(50)", plain)):
        tables = [cell for section in answer["sections"] for table in section["tables"] for row in table["rows"] for cell in row[1]]
        assert found[call] == next(cell["text"] for cell in tables if cell["call"] == "share(50)")
    assert found["share(50)"] != found["ours.share(50)"]
    tree = client.get(f"/api/explain?view=sources&call=ours.share(50)&e.{READY}=60").json()
    assert tree["text"] == found["ours.share(50)"]


def test_the_title_counts_kinds_and_names_what_most_hangs_on(client, alliance) -> None:
    kinds = Counter(fact.status for fact in alliance.store.every.values())
    found = figures(shown(client)["title"])
    assert {kind: int(found[f"count(of-kind, {kind})"].replace("\u202f", "")) for kind in kinds} == dict(kinds)
    most = max(reference(alliance)["break_even"]["drivers"]["inputs"].items(), key=lambda item: item[1][0])[0]
    assert found[f"decides({most})"] == decides(alliance, most).text


def test_publishers_are_all_there_with_their_terms(client, alliance) -> None:
    table = part(client, "publishers")["tables"][0]
    counts = Counter(fact.source for fact in alliance.store.every.values())
    assert [int(row[2][0]["text"].replace("\u202f", "")) for row in table["rows"]] == sorted(counts.values(), reverse=True)
    assert all(alliance.store.origins[name].citation in {row[0][0] for row in table["rows"]} for name in counts)


def test_what_nobody_knows_is_said(client) -> None:
    points = ["".join(one if isinstance(one, str) else one["text"] for one in point) for point in part(client, "limits")["points"]]
    assert [say(f"view-unknown-{name}").text for name in sources.UNKNOWN] == points[-len(sources.UNKNOWN) :]
    assert any("Nuclear" in point and "command" in point for point in points)


def test_the_sheet_holds_what_is_picked_with_sources_and_terms(client, alliance) -> None:
    text = client.get("/api/facts/facts.csv?q=readiness&kind=assumption").text
    note, _, rest = text.partition("\n")
    assert alliance.store.fingerprint in note
    rows = list(csv.DictReader(io.StringIO(rest)))
    assert tuple(rows[0]) == COLUMNS
    assert [row["id"] for row in rows] == [row["id"] for row in facts(client, "q=readiness&kind=assumption")["rows"]]
    for row in rows:
        fact = alliance.store.fact(row["id"])
        assert (float(row["value"]), row["source"], row["redistribution"]) == (
            fact.value,
            fact.source,
            alliance.store.origins[fact.source].redistribution,
        )


def test_the_code_prints_the_same_numbers(client) -> None:
    code = client.get("/api/views/sources/code.py").text
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    found = figures(shown(client)["title"])
    for kind in sources.KINDS:
        count = found[f"count(of-kind, {kind})"].replace("\u202f", "")
        assert f"{kind}: {count}\n" in said
    share = float(said.partition("window_years decides ")[2].partition(" ")[0])
    assert found["decides(window_years)"] == amount(share, "percent")


def test_nothing_is_left_in_english(client) -> None:
    rows = facts(client, "lang=de&subject=DEU&source=nato-2026")["rows"]
    assert {row["who"] for row in rows} == {"Deutschland"}
    assert "angenommen" in str(shown(client, "lang=de")["title"])


def test_the_first_look_needs_no_engine(desk) -> None:
    assert sources.quick(desk, State())
