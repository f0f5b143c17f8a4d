"""Networks of a debate: known counts, invariants of the weights, and planted camps."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from symmachia.cli import app
from symmachia.debate.file import Actor, Code, Concept, Debate, Document, Statement, load_debate
from symmachia.debate.network import MODES, NORMALS, PERIODS, Network, Row, debate_network, network
from symmachia.debate.polarisation import EXHAUSTIVE, agreement, distance, polarisation
from symmachia.errors import DebateError, UnknownName

COUNCIL = Path(__file__).parents[2] / "src" / "symmachia" / "data" / "examples" / "council"
TWO = [Row("A", "x", 1, "d1", "2024-12-30"), Row("A", "x", 1, "d1", "2024-12-30"), Row("A", "x", 1, "d2", "2025-01-02"),
       Row("A", "y", -1, "d3", "2025-02-01"),
       Row("B", "x", 1, "d1", "2024-12-30"), Row("B", "y", 1, "d3", "2025-02-01"), Row("B", "z", 0, "d4", "2025-02-02")]  # fmt: skip
BOTH = (Code("x", 1, "p"), Code("x", 1, "q"))
rows = st.lists(
    st.builds(Row, st.sampled_from("ABCDE"), st.sampled_from("wxyz"), st.sampled_from((-1, 0, 1)), st.sampled_from("12"), st.just("2025-01-02")),
    min_size=1, max_size=40,
)  # fmt: skip


def planted(seed: int, actors: int, concepts: int = 8, statements: int = 16, noise: float = 0.1) -> tuple[Network, frozenset[frozenset[str]]]:
    """A debate whose actors speak for or against the planks of their camp, but for some noise; and the camps."""
    chance = np.random.default_rng(seed)
    side = np.where(chance.permutation(actors) < actors // 2, 1, -1)
    plank = chance.choice([-1, 1], concepts)
    said = [
        Row(f"{actor:02}", f"{concept}", int(side[actor] * plank[concept] * (-1 if chance.random() < noise else 1)))
        for actor in range(actors)
        for concept in chance.integers(0, concepts, statements)
    ]
    camps = frozenset(frozenset(f"{actor:02}" for actor in range(actors) if side[actor] == sign) for sign in (-1, 1))
    return network(said, "statement"), camps


@pytest.mark.parametrize(("per", "counted"), [("statement", 3), ("document", 2), ("week", 1), ("month", 2), ("year", 2), ("debate", 1)])
def test_the_same_stance_counts_once_a_period(per: str, counted: int) -> None:
    """The thirtieth of December and the second of January lie in one week of two years."""
    found = network(TWO, per)
    assert found.said[0].tolist() == [counted, 1, 0]
    assert set(PERIODS) == {"statement", "document", "week", "month", "year", "debate"}


def test_weights_by_hand() -> None:
    """A says x thrice and is against y; B is for both and neither for nor against z."""
    found = network(TWO, "statement")
    assert found.matrix("congruence")[0, 1] == 3
    assert found.matrix("conflict")[0, 1] == 1
    assert found.matrix("subtract")[0, 1] == 2
    assert found.matrix("mentions", "average")[0, 1] == 4 / 3.5
    assert found.matrix("mentions", "jaccard")[0, 1] == 4 / 5
    assert found.matrix("mentions", "cosine")[0, 1] == pytest.approx(4 / (10 * 3) ** 0.5)
    assert found.matrix("two-mode").tolist() == [[3, -1, 0], [1, 1, 0]]


@given(rows, st.sampled_from(NORMALS), st.randoms())
def test_agreement_and_conflict_are_parts_of_what_both_speak_of(said: list[Row], normal: str, chance) -> None:
    found = network(said, "statement")
    congruence, conflict, subtract, mentions = (found.matrix(mode, normal) for mode in ("congruence", "conflict", "subtract", "mentions"))
    assert np.allclose(congruence + conflict, mentions)
    assert np.allclose(congruence - conflict, subtract)
    assert np.allclose(congruence, congruence.T)
    assert congruence.min() >= 0
    assert conflict.min() >= -1e-12
    if normal in ("jaccard", "cosine"):
        assert mentions.max() <= 1 + 1e-12
    chance.shuffle(said)
    assert np.array_equal(network(said, "statement").counts, found.counts)


@given(rows)
def test_counted_once_jaccard_is_shared_concepts_over_all(said: list[Row]) -> None:
    one = [row for row in said if row.stance == 1]
    if one:
        found = network(one, "debate")
        speak = found.said > 0
        for i in range(len(found.actors)):
            for j in range(i):
                assert found.matrix("congruence", "jaccard")[i, j] == (speak[i] & speak[j]).sum() / (speak[i] | speak[j]).sum()


def test_every_edge_carries_its_counts_and_no_index_stands_on_few_statements() -> None:
    found = network(TWO, "statement")
    (edge,) = found.edges("congruence", "average", least=7)
    assert edge == {
        "first": "A",
        "second": "B",
        "weight": pytest.approx(3 / 3.5),
        "congruence": 3,
        "conflict": 1,
        "concepts": 2,
        "on_them": 6,
        "statements": 7,
    }
    assert found.edges("congruence", "average", least=8)[0]["weight"] is None
    assert found.edges("congruence", least=8)[0]["weight"] == 3
    assert "fewer than 8" in found.lines("congruence", "average", 8)[-1]
    assert [(edge["for"], edge["neutral"], edge["against"]) for edge in found.edges()] == [(3, 0, 0), (0, 0, 1), (1, 0, 0), (1, 0, 0), (0, 1, 0)]


def test_unknown_words_and_missing_dates_are_one_clear_message() -> None:
    found = network(TWO)
    for ask in (lambda: found.matrix("congruent"), lambda: found.matrix("conflict", "jacard"), lambda: network(TWO, "weak")):
        with pytest.raises(UnknownName, match="did you mean"):
            ask()
    with pytest.raises(DebateError, match="not normalised"):
        found.matrix("two-mode", "average")
    with pytest.raises(DebateError, match="s1 has no date that tells its week"):
        network([Row("A", "x", 1, "d", "2025-02", "s1")], "week")


def test_a_network_counts_what_people_stand_behind_and_speakers_say() -> None:
    debate = Debate(
        "T", (Document("d", "D", published="2025-01-02"),),
        (Actor("o", "Office", "organisation"), Actor("a", "Ann", organisation="o"), Actor("b", "Ann")),
        (Concept("x", "X"),),
        (
            Statement(id="1", document="d", speaker="a", voice="speaker", kind="direct", codes=BOTH, status="confirmed"),
            Statement(id="2", document="d", speaker="b", voice="unclear", kind="direct", codes=(Code("x", -1, "p"),), status="edited"),
            Statement(id="3", document="d", speaker="b", voice="article", kind="direct", codes=(Code("x", 1, "p"),), status="confirmed"),
            Statement(id="4", document="d", speaker="b", voice="speaker", kind="direct", codes=(Code("x", 1, "p"),)),
            Statement(id="5", document="d", speaker="b", voice="speaker", kind="direct", codes=(Code("x", 1, "p"),), status="rejected"),
            Statement(id="6", document="d", speaker="b", voice="speaker", kind="direct", status="confirmed"),
        ),
    )  # fmt: skip
    found = debate_network(debate)
    assert found.actors == ("Ann (a)", "Ann (b)")
    assert found.counts[:, 0].tolist() == [[0, 0, 1], [1, 0, 0]]
    assert found.left == {"suggested": 1, "article": 1, "uncoded": 1}
    assert debate_network(debate, by="organisation").actors == ("Ann (b)", "Office")
    assert debate_network(debate, coder="q").statements == 1
    with pytest.raises(UnknownName, match="coder"):
        debate_network(debate, coder="nobody")


def test_coders_of_one_file_who_differ_are_named() -> None:
    split = Statement(
        id="7", document="d", speaker="a", voice="speaker", kind="direct", codes=(Code("x", 1, "p"), Code("x", -1, "q")), status="confirmed"
    )
    debate = Debate("T", (Document("d", "D"),), (Actor("a", "Ann"),), (Concept("x", "X"),), (split,))
    with pytest.raises(DebateError, match="statement 7: coders differ on x: \\+1 and -1"):
        debate_network(debate)
    assert debate_network(debate, coder="q").counts.tolist() == [[[1, 0, 0]]]


@pytest.mark.parametrize("actors", [8, 12])
def test_planted_camps_are_found(actors: int) -> None:
    found = [(polarisation(nodes), camps) for nodes, camps in (planted(seed, actors) for seed in range(100))]
    assert sum(frozenset(map(frozenset, one.camps)) == camps for one, camps in found) >= 97
    assert all(one.bound == one.value for one, _ in found)


def test_above_fourteen_actors_camps_are_searched_and_the_gap_is_stated() -> None:
    found = [(polarisation(nodes), camps) for nodes, camps in (planted(seed, 20) for seed in range(40))]
    assert sum(frozenset(map(frozenset, one.camps)) == camps for one, camps in found) >= 39
    for one, _ in found:
        assert one.value is not None
        assert one.bound is not None
        assert one.value < one.bound <= 1
    assert "No split exceeds" in found[0][0].lines()[1]


def test_the_search_finds_what_trying_every_split_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    noisy = [planted(seed, 10, noise=0.3)[0] for seed in range(30)]
    exact = [polarisation(nodes) for nodes in noisy]
    monkeypatch.setattr("symmachia.debate.polarisation.EXHAUSTIVE", 2)
    searched = [polarisation(nodes) for nodes in noisy]
    for one, other in zip(exact, searched, strict=True):
        assert one.value is not None
        assert one.value == pytest.approx(other.value)
        assert other.bound is not None
        assert one.value <= other.bound + 1e-12


def test_the_ends_of_the_scale() -> None:
    camps = [Row(actor, concept, 1 if (actor < "D") == (concept == "x") else -1) for actor in "ABCDEF" for concept in "xy"]
    assert polarisation(network(camps, "statement")).value == 1
    same = [Row(actor, concept, 1) for actor in "ABCDEF" for concept in "xy"]
    assert polarisation(network(same, "statement")).value == 0


@given(rows)
def test_polarisation_lies_between_nought_and_one_and_a_concept_may_be_turned_round(said: list[Row]) -> None:
    found = polarisation(network(said, "statement"), least=1)
    turned = [replace(row, stance=-row.stance) if row.concept == "x" else row for row in said]
    other = polarisation(network(turned, "statement"), least=1)
    if found.value is None:
        assert other.value is None
    else:
        assert -1e-9 <= found.value <= 1 + 1e-9
        assert other.value == pytest.approx(found.value)


def test_chance_gives_little_where_there_are_camps_and_the_same_where_there_are_none() -> None:
    for seed in range(5):
        camps, none = polarisation(planted(seed, 10)[0]), polarisation(planted(seed, 10, noise=0.5)[0])
        assert camps.value is not None
        assert camps.by_chance is not None
        assert none.value is not None
        assert none.by_chance is not None
        assert camps.value > 3 * camps.by_chance
        assert none.value < 3 * none.by_chance
    same = polarisation(network([Row(actor, concept, 1) for actor in "ABCDEF" for concept in "xy"], "statement"))
    assert same.by_chance == 0


def test_one_dissenter_is_no_camp() -> None:
    said = [Row(actor, concept, -1 if actor == "A" else 1) for actor in "ABCDEF" for concept in "xy"]
    found = polarisation(network(said, "statement"))
    assert found.value is not None
    assert found.value < 0.5
    assert min(map(len, found.camps)) == 2


def test_the_distance_by_hand() -> None:
    """Four actors on one concept, two for and two against, and the split that is wrong for two."""
    nodes = network([Row("A", "x", 1), Row("B", "x", 1), Row("C", "x", -1), Row("D", "x", -1)], "statement")
    sides = np.array([[1, 1, -1, -1], [1, -1, 1, -1], [1, -1, -1, -1]])
    assert distance(sides, *agreement(nodes)).tolist() == [0, 1.5, np.inf]


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ([Row("A", "x", 1)] * 3, "there are 3 coded positions, and it takes 10"),
        ([Row("A", "x", 1), Row("B", "x", 1), Row("C", "y", 1)] * 4, "2 actors share a concept"),
        ([Row(actor, concept, 1) for actor, concept in zip("ABCD", "xxyy", strict=True)] * 3, "no split"),
    ],
)
def test_where_there_is_too_little_no_index_is_given_and_why_is_said(said: list[Row], says: str) -> None:
    found = polarisation(network(said, "statement"))
    assert found.value is None
    assert says in found.lines()[0]
    assert EXHAUSTIVE == 14


@pytest.mark.parametrize("mode", MODES)
def test_the_verb_prints_text_json_and_csv(mode: str) -> None:
    ask = ["debate", "network", str(COUNCIL / "first.yaml"), "--mode", mode]
    assert "Polarisation 0." in CliRunner().invoke(app, ask).output
    found = json.loads(CliRunner().invoke(app, [*ask, "--json"]).output)
    edges = list(csv.DictReader(io.StringIO(CliRunner().invoke(app, [*ask, "--csv"]).output)))
    assert len(found["edges"]) == len(edges) > 10
    assert found["statements"] == debate_network(load_debate(COUNCIL / "first.yaml")).statements
    assert len(found["camps"]) == 2
