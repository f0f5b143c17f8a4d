from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from threading import Barrier

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symmachia.accounts import evaluate, share, total
from symmachia.accounts.groups import spoken as group
from symmachia.alliance import Alliance
from symmachia.errors import UnknownName
from symmachia.trace import price_basis
from symmachia.words import amount, kept_by_language, language, say, spoken, translated
from symmachia.words.numbers import MARKS, MINUS, THIN, grouped, significant, tick


def test_a_mark_on_a_scale_has_a_minus_and_thin_spaces() -> None:
    assert (tick(-100), tick(2000), tick(0.25)) == (f"{MINUS}100", f"2{THIN}000", "0.25")


def test_english_is_in_force_until_another_is_spoken_and_again_after() -> None:
    assert language() == "en"
    with spoken("de"):
        assert language() == "de"
        with spoken("en"):
            assert language() == "en"
        assert language() == "de"
    assert language() == "en"


def test_an_error_ends_the_block_and_its_language() -> None:
    with pytest.raises(ZeroDivisionError), spoken("de"):
        raise ZeroDivisionError
    assert language() == "en"


def test_an_unknown_language_names_the_closest() -> None:
    with pytest.raises(UnknownName, match="language"), spoken("dee"):
        pass


def test_threads_do_not_hear_each_other() -> None:
    """Two threads speak at once, each its own; a third that nobody told anything speaks English."""
    both = Barrier(3)

    def number(tongue: str) -> str:
        with spoken(tongue):
            both.wait(10)
            return amount(1.5, "percent")

    def untold() -> str:
        both.wait(10)
        return amount(1.5, "percent")

    with ThreadPoolExecutor(3) as pool, spoken("de"):
        german, english, bare = pool.submit(number, "de"), pool.submit(number, "en"), pool.submit(untold)
        assert (german.result(), english.result(), bare.result()) == (f"1,5{THIN}%", f"1.5{THIN}%", f"1.5{THIN}%")


def test_a_thread_with_its_parents_context_speaks_its_language() -> None:
    with ThreadPoolExecutor(1) as pool, spoken("de"):
        assert pool.submit(copy_context().run, language).result() == "de"


def test_what_is_kept_is_kept_for_each_language() -> None:
    asked = []

    @kept_by_language(8)
    def word(name: str) -> str:
        asked.append(name)
        return f"{language()} {name}"

    with spoken("de"):
        assert [word("a"), word("a")] == ["de a"] * 2
    assert [word("a"), word("a")] == ["en a"] * 2
    assert asked == ["a", "a"]


@pytest.mark.parametrize(
    ("value", "unit", "currency", "written"),
    [
        (634_221, "million", "USD", "634 Mrd. USD"),
        (1_588_200, "million", "USD", "1 590 Mrd. USD"),
        (542, "million", "EUR", "542 Mio. EUR"),
        (1_500, "million", "EUR", "1,5 Mrd. EUR"),
        (-64_812, "million", "USD", "−64,8 Mrd. USD"),
        (1_030_000, "million", "INTD", "1 030 Mrd. Int$"),
        (910.6, "per head", "USD", "911 USD je Kopf"),
        (57.31, "percent", "", "57,3 %"),
        (1.2, "×", "", "1,2 ×"),
        (0.1966, "index", "", "0,197"),
        (-1.234, "points", "", "−1,23 Punkte"),
        (24, "batteries", "", "24 Batterien"),
        (1, "batteries", "", "1 Batterie"),
        (1, "years", "", "1 Jahr"),
        (2.5, "years", "", "2,5 Jahre"),
        (12_234, "tanks", "", "12 200 Panzer"),
        (3, "ships", "", "3 Schiffe"),
        (2035, "year", "", "2035"),
    ],
)
def test_amounts_in_german(value: float, unit: str, currency: str, written: str) -> None:
    with spoken("de"):
        assert amount(value, unit, currency).replace(THIN, " ") == written


@given(value=st.floats(1e-6, 1e15) | st.integers(-(10**15), 10**15).map(float))
@settings(deadline=None)
def test_a_number_is_the_same_number_in_every_language(value: float) -> None:
    english = [significant(value), grouped(value, 2), tick(value)]
    with spoken("de"):
        german = [significant(value), grouped(value, 2), tick(value)]
    assert [text.replace(MARKS["en"], MARKS["de"]) for text in english] == german
    assert not any(MARKS["en"] in text for text in german)


def test_counts_in_german_have_thin_spaces() -> None:
    with spoken("de"):
        assert f"2{THIN}048" in say("model-context", strategy="a", less="none", basis="none", comparison="b", futures=2048, run="c").text
        assert say("members-of-year", year=2025, count=1).text != say("members-of-year", year=2025, count=2).text
        assert "2025" in say("members-of-year", year=2025, count=2).text


def test_figures_and_their_caches_follow_the_language(alliance: Alliance) -> None:
    """The same calls, English first and then German, and the other way round: each answer in its own words, with one value."""
    calls = ("share(spending, outside=EU, year=2026)", "total(spending, DEU)", "total(tankers, US)", "majorities(EU)")
    english = [evaluate(alliance, call).to_dict() for call in calls]
    with spoken("de"):
        german = [evaluate(alliance, call).to_dict() for call in calls]
    assert [evaluate(alliance, call).to_dict() for call in calls] == english
    for a, b in zip(english, german, strict=True):
        assert (a["value"], a["call"]) == (b["value"], b["call"])
        assert a["name"] != b["name"]
        assert a["formula"] != b["formula"]
    with spoken("de"):
        assert price_basis("USD", "current", 2026) == "jeweilige Preise und Wechselkurse"
        assert "Mitglieder, Stand" in share(alliance, "spending", "EU").context
        assert "geschätzt" in str(total(alliance, "spending", "DEU", year=alliance.latest))


def test_names_of_members_and_groups_follow_the_language(alliance: Alliance) -> None:
    assert (alliance.store.names["DEU"], group(alliance, "US"), group(alliance, "DEU+FRA")) == (
        "Germany", "the United States", "Germany and France",
    )  # fmt: skip
    with spoken("de"):
        assert (alliance.store.names["DEU"], group(alliance, "US"), group(alliance, "DEU+FRA")) == (
            "Deutschland", "USA", "Deutschland und Frankreich",
        )  # fmt: skip
    assert alliance.store.names["DEU"] == "Germany"


def test_a_text_without_a_translation_stands_as_it_is() -> None:
    assert translated("Germany") == "Germany"
    with spoken("de"):
        assert translated("Germany") == "Deutschland"
        assert translated("words that no data carry") == "words that no data carry"


def test_minus_is_no_hyphen_in_german() -> None:
    with spoken("de"):
        assert amount(-3.25, "percent") == f"{MINUS}3,25{THIN}%"


def test_an_abbreviation_ends_its_sentence() -> None:
    """The full stop of `Mrd.` is that of the sentence too."""

    class Money:
        text, kind, call = f"EUR{THIN}5{THIN}Mrd.", "observed", "x"

    with spoken("de"):
        said = say("hedge-depends", low=Money(), high=Money())
    assert said.text.endswith("Mrd.")
    assert ".." not in said.text
    assert len(said.figures) == 2
