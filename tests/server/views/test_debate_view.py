"""The debate: claims as they were judged, statements in their order, and who stands where."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import Any

import pytest

from symmachia.debate import check_claims, load_debate, read_claims
from symmachia.debate.answers import check_debate
from symmachia.debate.network import debate_network
from symmachia.server.controls import CONTROLS, TOPICS
from symmachia.words import LANGUAGES, say, spoken, translated


def shown(client, query: str = "") -> dict[str, Any]:
    found = client.get(f"/api/views/debate?{query}")
    assert found.status_code == 200, found.text
    return found.json()


def part(client, name: str, query: str = "") -> dict[str, Any]:
    return next(section for section in shown(client, query)["sections"] if section["id"] == name)


def plain(sentence: list[Any]) -> str:
    return "".join(one if isinstance(one, str) else one["text"] for one in sentence)


@pytest.fixture(scope="module")
def verdicts(alliance) -> dict[str, str]:
    """The verdict on each claim on today's tables, as the command line gives it."""
    found = {one.claim: one.verdicts[1].outcome for one in check_debate(load_debate("seed"), alliance) if one.verdicts}
    rest = check_claims(alliance, [claim for claim in read_claims() if claim.id not in found])
    return found | {again.claim.id: again.outcome for _, again, _ in rest}


def test_every_claim_of_the_catalogue_is_judged_and_counted(client, verdicts) -> None:
    section = part(client, "claims")
    assert len(section["claims"]) == len(read_claims()) == len(verdicts)
    assert Counter(claim["outcome"] for claim in section["claims"]) == Counter(verdicts.values())
    overview = part(client, "verdicts")
    figures = {one["call"]: one["text"] for one in overview["title"] if isinstance(one, dict)}
    counts = {f"claims({name})": str(many) for name, many in Counter(verdicts.values()).items()}
    assert figures == {"claims(all)": str(len(verdicts)), **counts}
    assert {row[2][0]["call"]: row[2][0]["text"] for row in overview["charts"][0]["rows"]} == counts
    assert all(len(reading["columns"]) == 3 for claim in section["claims"] for reading in claim["readings"])


def test_what_no_claim_checks_has_its_reason(client) -> None:
    points = [plain(point) for point in part(client, "claims")["points"]]
    notes = [one.note for one in load_debate("seed").counted if not one.claims]
    assert [any(note in point for point in points) for note in notes] == [True] * len(points)


@pytest.mark.parametrize("outcome", sorted(set(CONTROLS["verdict"].options) - {"any", "unchecked"}))
def test_a_verdict_is_picked(client, verdicts, outcome: str) -> None:
    claims = part(client, "claims", f"verdict={outcome}")["claims"]
    assert [claim["outcome"] for claim in claims] == [outcome] * list(verdicts.values()).count(outcome)


def test_unchecked_are_reasons_alone(client) -> None:
    section = part(client, "claims", "verdict=unchecked")
    assert not section["claims"]
    assert section["points"]
    overview = part(client, "verdicts", "verdict=unchecked")
    assert (plain(overview["title"]), overview["charts"]) == (say("view-claims-none").text, [])


def test_each_speaker_has_what_he_said(client) -> None:
    every = {"rutte": "Mark Rutte", "weber": "Manfred Weber", "article": "The article", "jens-stoltenberg": "Jens Stoltenberg"}
    counts = {who: len(part(client, "claims", f"speaker={who}")["claims"]) for who in every}
    assert sum(counts.values()) == len(read_claims())
    for who, name in every.items():
        section = part(client, "claims", f"speaker={who}")
        assert counts[who] > 0
        assert all(name in claim["said"] for claim in section["claims"])
        statements = part(client, "statements", f"speaker={who}")
        assert all(name in plain(row[0]) for table in statements["tables"] for row in table["rows"])
    assert set(every) | {"leaders", "any"} == set(CONTROLS["speaker"].options)


@pytest.mark.parametrize("topic", TOPICS)
def test_each_topic_has_what_is_coded_with_it(client, topic: str) -> None:
    debate = load_debate("seed")
    coded = [one for one in debate.counted if any(code.concept == topic for code in one.codes)]
    statements = part(client, "statements", f"topic={topic}")
    assert len(statements["tables"][0]["rows"]) == len(coded)
    claims = part(client, "claims", f"topic={topic}")
    assert len(claims["claims"]) == len({link.claim for one in coded for link in one.claims})


def test_the_choices_are_those_of_the_shipped_debate() -> None:
    for language in LANGUAGES:
        with spoken(language):
            concepts = {one.id: translated(one.name) for one in load_debate("seed").concepts}
            assert {name: say(f"option-topic-{name}").text for name in TOPICS} == concepts


def test_statements_stand_in_the_order_of_the_text_with_their_verdicts(client, verdicts) -> None:
    rows = part(client, "statements")["tables"][0]["rows"]
    ordered = sorted(load_debate("seed").counted, key=lambda one: one.spans[0].start)
    assert [plain(row[1]) for row in rows] == [one.words for one in ordered]
    for row, one in zip(rows, ordered, strict=True):
        endings = [plain(say("view-statement-verdict", denies="no", claim="", outcome=verdicts[link.claim]).parts) for link in one.claims]  # pyright: ignore[reportArgumentType]
        assert all(ending.strip() in plain(row[2]) for ending in endings)
        assert endings or plain(row[2]) == one.note


@pytest.mark.parametrize("actors", CONTROLS["actors"].options)
def test_the_network_is_the_one_that_the_command_line_prints(client, actors: str) -> None:
    section = part(client, "network", f"actors={actors}")
    table = section["tables"][0]
    found = [(plain(row[0]), plain(row[1]), *(int(plain(cell)) for cell in row[2:])) for row in table["rows"]]
    ties = debate_network(load_debate("seed"), by=actors).edges()
    assert found == [(tie["actor"], tie["concept"], tie["for"], tie["against"], tie["neutral"]) for tie in ties]
    assert len(section["charts"]) == 1
    assert {tie["actor"] for tie in ties} <= {text for row in section["charts"][0]["rows"] for text in plain(row[1]).split(", ")}


def test_on_too_few_statements_there_is_no_index_and_no_polarisation(client) -> None:
    section = part(client, "network", "network=agreement")
    assert any(say("polarisation-few", statements=8, least=10).text in plain(text) for text in section["text"])
    assert any(plain(text) == say("view-network-two", least=3).text for text in section["text"])
    assert not section["charts"]
    assert [plain(row[3]) for row in section["tables"][1]["rows"]] == [say("view-index-withheld", least=10).text]


def test_every_figure_is_explained_down_to_the_statements(client) -> None:
    calls = [cell[0]["call"] for row in part(client, "network")["tables"][0]["rows"] for cell in row[2:]]
    assert len(set(calls)) == len(calls)
    call = "position(Mark Rutte, Within NATO, for)"
    tree = client.get("/api/explain", params={"view": "debate", "call": call}).json()
    debate = load_debate("seed")
    behind = [one.id for one in debate.counted if one.speaker == "rutte" and any(code.concept == "within-nato" for code in one.codes)]
    assert [leaf["name"].partition(":")[0] for leaf in tree["inputs"]] == behind
    assert len(behind) > 1


def test_a_choice_that_there_is_not_becomes_a_notice(client) -> None:
    answer = shown(client, "speaker=ruttte&verdict=holds")
    assert answer["state"] == "verdict=holds"
    assert "rutte" in answer["notices"][0]


def test_an_edited_figure_reaches_the_verdicts(client, alliance) -> None:
    fact = next(fact for fact in client.get("/api/explain?call=share(spending, outside=EU, year=2025)").json()["inputs"][0]["inputs"])
    call = fact["call"]
    assert alliance.store.fact(call).subject not in ("", "USA")
    before, after = part(client, "claims"), part(client, "claims", f"e.{call}=900000")
    assert before["claims"] != after["claims"]


def test_files_hold_the_same_figures(client) -> None:
    rows = list(csv.DictReader(io.StringIO(client.get("/api/views/debate/data.csv?speaker=weber").text.partition("\n")[2])))
    held = {row["call"]: float(row["value"]) for row in rows if row["section"] == "verdicts" and row["call"].startswith("claims(")}
    assert held["claims(all)"] == len(part(client, "claims", "speaker=weber")["claims"])
    assert client.get("/api/views/debate/network.svg").headers["content-type"] == "image/svg+xml"


def test_the_code_prints_the_numbers_of_the_view(client, capsys) -> None:
    code = client.get("/api/views/debate/code.py?speaker=rutte&actors=organisation").text
    exec(compile(code, "code.py", "exec"), {})
    printed = capsys.readouterr().out
    claims = part(client, "claims", "speaker=rutte")["claims"]
    for outcome, many in Counter(claim["outcome"] for claim in claims).items():
        assert f"{outcome}: {many}\n" in printed
    for row in part(client, "network", "actors=organisation")["tables"][0]["rows"]:
        assert f"{plain(row[0])}, {plain(row[1])}: {plain(row[2])} for, {plain(row[3])} against\n" in printed


def texts(found: Any) -> list[str]:
    """Everything that a reader sees, pictures and calls left out."""
    if isinstance(found, str):
        return [found]
    if isinstance(found, list):
        return [text for one in found for text in texts(one)]
    if isinstance(found, dict):
        hidden = ("call", "svg", "id", "kind", "outcome", "key", "value", "state", "cite", "run")
        return [text for key, one in found.items() if key not in hidden for text in texts(one)]
    return []


def test_the_german_answer_has_no_english_left_in_it(client) -> None:
    found = shown(client, "lang=de")
    read = " ".join(texts(found["sections"]) + texts(found["controls"]) + texts(found["title"]))
    left = set(read.replace(",", " ").replace(".", " ").split()) & {
        "the",
        "and",
        "of",
        "between",
        "with",
        "years",
        "holds",
        "claims",
        "for",
        "reading",
    }
    assert not left
    drawn = " ".join(picture["svg"] for section in found["sections"] for picture in section["charts"])
    assert "dafür" in drawn
