from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import symmachia
from symmachia.accounts.reference import reference
from symmachia.alliance import Alliance
from symmachia.briefing.content import OURS
from symmachia.debate import load_debate, read_claims, read_findings
from symmachia.deployment.positions import load_positions
from symmachia.model.quantities import DERIVED
from symmachia.words import spoken, translated, worded
from symmachia.words.texts import translations

NAMES = {"Mark Rutte", "Manfred Weber", "Jens Stoltenberg", "NATO", "Funke Mediengruppe"}
"""What is called alike in both languages."""


@pytest.fixture(scope="module")
def carried(alliance: Alliance) -> set[str]:
    """Every text of the data that a German page shows in its own words; names of publishers and what sources say of themselves stay."""
    debate, run = load_debate("seed"), reference(alliance)
    found = set(alliance.store.subjects.values())
    for claim in read_claims():
        found |= {claim.text, claim.note, claim.speaker, claim.reported}
        for reading in claim.readings:
            found |= {reading.id.replace("-", " "), reading.says, reading.why, reading.cannot}
    for finding in read_findings():
        found |= {finding.citation, finding.says, finding.seen}
    found |= {document.title for document in debate.documents} | {actor.name for actor in debate.actors}
    found |= {text for statement in debate.statements for text in (statement.words, statement.note)}
    found |= {debate.title} | {text for concept in debate.concepts for text in (concept.name, concept.definition)}
    positions = [position for held in load_positions("ukraine").values() for position in held]
    found |= {text for position in positions for text in (position.words, position.speaker)}
    found |= {
        name.replace("_", " ") for name in (*run["strategies"], *run["measures"], *run["break_even"]["drivers"]["inputs"], *run["capabilities"])
    }
    found |= {quantity.formula for quantity in DERIVED.values()}
    found |= {origin.title for origin in alliance.store.origins.values() if origin.producer == OURS}
    return found - {""}


def test_every_text_has_its_german(carried: set[str]) -> None:
    assert sorted(carried - translations("de").keys() - NAMES) == []


def test_no_german_is_of_a_text_that_data_no_longer_carry(carried: set[str], alliance: Alliance) -> None:
    """A text that changes in the data loses its translation, and the old one must go."""
    producers = {origin.producer for origin in alliance.store.origins.values()}
    known = carried | producers | {
        "status_quo", "eu_alone", "eu alone", "unspent", "as it ships", "linear between the years given", "NATO, as of each year",
        "data", "edition", "members", "Olson and Zeckhauser 1966; Kendall 1938", "Olson and Zeckhauser 1966; Spearman 1904",
        "Who would send soldiers to Ukraine after a ceasefire",
    }  # fmt: skip
    assert sorted(translations("de").keys() - known) == []


def test_german_texts_are_german() -> None:
    english = re.compile(r"\b(the|and|between|with|without|years?|of|is|are|not|than|which|from|by|per cent|bn)\b")
    assert [text for text in translations("de").values() if english.search(text)] == []
    assert [text for text in translations("de").values() if text.count("„") != text.count("“")] == []


def test_numbers_of_a_text_are_those_of_its_german() -> None:
    def numbers(text: str) -> list[str]:
        return sorted(re.findall(r"\d+(?:[.,]\d+)?", text.replace(",", ".")))

    assert [text for text, german in translations("de").items() if numbers(text) != numbers(german)] == []


def test_a_translation_is_one_line_below_its_text() -> None:
    assert translations("de")["Germany"] == "Deutschland"
    with spoken("de"):
        assert translated("The threats are evolving.") == "Die Bedrohungen verändern sich."
    assert json.dumps(translations("de"))


def test_every_translated_error_is_one_that_the_code_can_raise() -> None:
    """Sentences of the code, with a blank for each name and number: an error that is worded anew loses its German, and the old one must go."""
    code = "".join(path.read_text(encoding="utf-8") for path in Path(symmachia.__path__[0]).rglob("*.py"))
    literals = {re.sub(r"\{[^{}]*\}", "{}", re.sub(r"\{[^{}]*!r\}", "'{}'", text)) for text in re.findall(r'"((?:[^"\\\n]|\\.)*)"', code)}
    assert sorted(translations("de", "faults").keys() - literals) == []


def test_an_error_in_german_keeps_its_names_and_numbers() -> None:
    errors = (
        "there is no control 'windwo'",
        "did you mean window?",
        "window is 'x'",
        "give a number from 1 to 1000",
        "nobody has translated this",
        "",
    )
    assert [worded(text) for text in errors] == list(errors)
    with spoken("de"):
        assert [worded(text) for text in errors] == [
            "Unbekannt: windwo", "Gemeint vielleicht: window", "window kann nicht „x“ sein", "Möglich ist eine Zahl von 1 bis 1000", *errors[4:]
        ]  # fmt: skip
