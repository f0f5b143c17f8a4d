"""Who stands where: the sections say what the network and the measure of polarisation say, and no more than so many statements bear."""

from __future__ import annotations

from itertools import product

import pytest

from symmachia.briefing.content import Section
from symmachia.debate.file import Actor, Code, Concept, Debate, Document, Statement
from symmachia.debate.network import debate_network
from symmachia.debate.polarisation import EXHAUSTIVE, polarisation
from symmachia.server.debates.ties import section
from symmachia.trace import Trace
from symmachia.words import language, say, spoken

CONCEPTS = ("autonomy", "ties", "force")


def debate(many: int, *, documents: int = 2, sided: bool = True) -> Debate:
    """Two camps of equal size that differ on everything, or one that agrees."""
    actors = tuple(Actor(f"a{number:02d}", f"Actor {number:02d}") for number in range(many))
    papers = tuple(Document(f"d{number}", f"Paper {number}", published="2026-01-02") for number in range(documents))
    said = [
        Statement(id=f"{actor.id}{paper.id}{concept}", document=paper.id, speaker=actor.id, voice="speaker", kind="direct", status="confirmed",
                  codes=(Code(concept, -1 if sided and place % 2 else 1, "x"),))
        for (place, actor), paper, concept in product(enumerate(actors), papers, CONCEPTS)
    ]  # fmt: skip
    return Debate("Planted", papers, actors, tuple(Concept(name, name.title()) for name in CONCEPTS), tuple(said))


def figures(found: Section) -> dict[str, Trace]:
    return {figure.call: figure for figure in found.figures() if isinstance(figure, Trace)}


def words(found: Section) -> str:
    return " ".join(sentence.text for sentence in found.text)


def test_two_camps_are_found_and_said_with_what_chance_gives() -> None:
    planted = debate(6)
    found, measured = section(planted, "speaker", "agreement", explained=True), polarisation(debate_network(planted))
    shown = figures(found)
    assert measured.value == 1
    assert shown["polarisation(value)"].value == measured.value
    assert shown["polarisation(chance)"].value == measured.by_chance
    assert "Actor 00, Actor 02, Actor 04" in words(found)
    assert "polarisation(bound)" not in shown
    assert {series.label for series in found.charts[0].series} == {say("view-balance-agree").text, say("view-balance-differ").text}
    assert shown["pair(Actor 00, Actor 02, index)"].value == 2
    assert shown["pair(Actor 00, Actor 01, index)"].value == -2
    assert shown["actors(Autonomy, for)"].value == shown["actors(Autonomy, against)"].value == 3


def test_with_many_actors_the_bound_is_said() -> None:
    planted = debate(EXHAUSTIVE + 2)
    measured = polarisation(debate_network(planted))
    shown = figures(section(planted, "speaker", "positions", explained=True))
    bound = shown.get("polarisation(bound)")
    assert (bound.value if bound else measured.value) == measured.bound


def test_those_who_agree_are_no_camps_and_divided_by_nothing() -> None:
    found = section(debate(4, sided=False), "speaker", "agreement")
    assert found.title.text == say("view-network-together").text
    assert [series.label for series in found.charts[0].series] == [say("view-balance-agree").text]


def test_on_few_statements_no_index_is_given() -> None:
    found = section(debate(3, documents=1), "speaker", "agreement", explained=True)
    assert not any(call.endswith("index)") for call in figures(found))
    assert say("view-index-withheld", least=10).text in {getattr(row[3], "text", "") for row in found.tables[1].rows}
    assert say("polarisation-few", statements=9, least=10).text in words(found)


def test_nobody_coded_is_said_and_nothing_drawn() -> None:
    found = section(Debate("Empty"), "speaker", "positions")
    assert (found.title.text, found.charts, found.tables) == (say("view-network-empty").text, (), ())


def test_figures_that_nobody_can_ask_for_again_have_no_call() -> None:
    assert {figure.call for figure in section(debate(6), "speaker", "positions").figures() if isinstance(figure, Trace)} == {""}


@pytest.mark.parametrize("network", ["positions", "agreement"])
def test_in_german_nothing_is_left_in_english(network: str) -> None:
    with spoken("de"):
        assert language() == "de"
        found = section(debate(6), "speaker", network)
        text = " ".join((found.title.text, words(found), *(chart.subtitle.text + chart.source.text for chart in found.charts)))
        text += " ".join(head.text for table in found.tables for head in table.head)
    assert not {"the", "and", "of", "speakers", "statements", "with"} & set(text.replace(",", " ").split())
