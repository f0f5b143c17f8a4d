"""Networks: who lies where, which ties look how, and that nothing of it is left to chance."""

from __future__ import annotations

from itertools import combinations
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symmachia.charts import Chart, Point, Series, paint
from symmachia.charts.canvas import text_width
from symmachia.charts.network import DASHES, DRAWN
from symmachia.charts.spring import parted, spring
from symmachia.trace import Trace
from symmachia.words import Phrase, Sentence

SVG = "{http://www.w3.org/2000/svg}"
CAMPS = ("Ada", "Ben", "Cem"), ("Uli", "Vera", "Wen")


def tie(first: str, second: str, value: float = 1, call: str = "planted") -> Point:
    return Point(first, Trace(value=value, unit="count", name=Phrase("spill-name"), call=call), label=second)


def chart(series: tuple[Series, ...], sides: int = 0) -> Chart:
    words = Sentence(("Words",))
    return Chart("network", "network", words, words, words, series, sides=(words,) * sides)


def places(svg: str) -> dict[str, tuple[float, float]]:
    """Where each label of one line stands."""
    return {text.text or "": (float(text.get("x", 0)), float(text.get("y", 0))) for text in ElementTree.fromstring(svg).iter(f"{SVG}text")}


def camps() -> Chart:
    pairs = [pair for camp in CAMPS for pair in combinations(camp, 2)]
    across = [(first, second) for first in CAMPS[0] for second in CAMPS[1]]
    return chart((Series("agree", "plain", tuple(tie(*pair, 3) for pair in pairs)), Series("differ", "short", tuple(tie(*pair) for pair in across))))


@pytest.mark.parametrize("width", [344, 720])
def test_those_who_agree_lie_nearer_than_those_who_differ(width: int) -> None:
    at = {name: np.array(place) for name, place in places(paint(camps(), width)).items()}
    within = [np.linalg.norm(at[a] - at[b]) for camp in CAMPS for a, b in combinations(camp, 2)]
    between = [np.linalg.norm(at[a] - at[b]) for a in CAMPS[0] for b in CAMPS[1]]
    assert np.mean(within) < 0.6 * np.mean(between)


def test_a_picture_is_the_same_each_time() -> None:
    assert paint(camps(), 720) == paint(camps(), 720)


def test_a_concept_stands_beside_those_who_are_for_it_and_across_from_those_against() -> None:
    favour = [(name, concept) for concept, camp in zip(("Autonomy", "Ties"), CAMPS, strict=True) for name in camp]
    against = [(name, concept) for concept, camp in zip(("Ties", "Autonomy"), CAMPS, strict=True) for name in camp]
    picture = chart((Series("for", "plain", tuple(tie(*one) for one in favour)), Series("against", "short", tuple(tie(*one) for one in against))), 2)
    at = places(paint(picture, 720))
    order = sorted((name for camp in CAMPS for name in camp), key=lambda name: at[name][1])
    assert {tuple(sorted(order[:3])), tuple(sorted(order[3:]))} == set(CAMPS)
    first = "Autonomy" if set(order[:3]) == set(CAMPS[0]) else "Ties"
    assert at[first][1] == min(at["Autonomy"][1], at["Ties"][1])
    dashes = [path.get("stroke-dasharray") for path in ElementTree.fromstring(paint(picture, 720)).iter(f"{SVG}path")]
    assert dashes.count(DASHES["short"]) == len(against) + 1, "every tie against, and the key"


def test_strong_ties_are_thicker_and_equal_ones_bear_no_number() -> None:
    picture = chart((Series("for", "plain", (tie("Ada", "x", 1), tie("Ben", "x", 6))),), 2)
    widths = [float(path.get("stroke-width", 0)) for path in ElementTree.fromstring(paint(picture)).iter(f"{SVG}path")][1:]
    assert widths[1] > 2 * widths[0]
    assert {"1", "6"} <= places(paint(picture)).keys()
    assert "1" not in places(paint(chart((Series("for", "plain", (tie("Ada", "x"), tie("Ben", "x"))),), 2)))


def test_a_figure_without_a_call_is_no_mark() -> None:
    picture = chart((Series("for", "plain", (tie("Ada", "x", 1, call=""), tie("Ben", "x", 6, call=""))),), 2)
    assert "data-call" not in paint(picture)


def test_of_very_many_ties_the_strongest_are_drawn() -> None:
    names = [f"n{number}" for number in range(20)]
    pairs = list(combinations(names, 2))
    picture = chart((Series("agree", "plain", tuple(tie(a, b, 1 + (a == "n0")) for a, b in pairs)),))
    assert len(pairs) > DRAWN
    assert len(list(ElementTree.fromstring(paint(picture)).iter(f"{SVG}path"))) == DRAWN + 1


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=120), st.sampled_from([344, 720]), st.sampled_from([0, 2]))
def test_no_name_is_too_long(name: str, width: int, sides: int) -> None:
    picture = chart((Series("for", "plain", (tie(name, "other", 1), tie("second", "other", 2))),), sides)
    for text in ElementTree.fromstring(paint(picture, width)).iter(f"{SVG}text"):
        wide = text_width(text.text or "", float(text.get("font-size", 13)))
        left = {"start": 0.0, "middle": wide / 2, "end": wide}[text.get("text-anchor", "start")]
        assert -8 <= float(text.get("x", 0)) - left <= width + 8 - wide


@settings(deadline=None)
@given(st.integers(1, 25), st.integers(0, 2**16))
def test_places_lie_in_the_square_and_boxes_apart(many: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    ties = np.triu(chance.integers(0, 4, (many, many)).astype(float), 1)
    at = spring(ties + ties.T)
    assert at.shape == (many, 2)
    assert ((at >= 0) & (at <= 1)).all()
    sizes, room = chance.uniform((40, 20), (90, 40), (many, 2)), np.array([500.0, 700.0])
    placed = parted(sizes / 2 + at * (room - sizes), sizes, room)
    assert ((placed >= sizes / 2 - 1e-6) & (placed <= room - sizes / 2 + 1e-6)).all()
    gap = np.abs(placed[:, None] - placed[None]) - (sizes[:, None] + sizes[None]) / 2
    apart = (gap > -1.5).any(2)
    assert (apart | np.eye(many, dtype=bool)).mean() > 0.97
