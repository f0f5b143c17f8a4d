from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from symmachia.charts import Band, Chart, Point, Role, Series, paint
from symmachia.charts.canvas import text_width
from symmachia.trace import Trace
from symmachia.words import Phrase, Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

SVG = "{http://www.w3.org/2000/svg}"
ROWS = {
    "tankers": ((2041, 2041, 2041, 2041, 2041), (2039, 2041, 2041, 2041, 2041)),
    "air defence": ((2029, 2029, 2031, 2041, 2041), (2029, 2029, 2030, 2033, 2041)),
    "drones": ((2026, 2026, 2026, 2027, 2030), (2026, 2026, 2026, 2026, 2026)),
}


def dates(rows: Mapping[str, tuple[tuple[float, ...], ...]] = ROWS) -> Chart:
    roles: tuple[tuple[str, Role], ...] = (("first", "transatlantic"), ("second", "autonomous"))
    series = tuple(
        Series(
            name,
            role,
            tuple(
                Point(
                    row,
                    Trace(value=spans[slot][2], unit="year", name=Phrase("spill-name"), kind="model output", call=f"closes({row}, {name})"),
                    role,
                    row,
                    go=f"?capability={row}",
                )
                for row, spans in rows.items()
            ),
            tuple(Band(2040, tuple(spans[slot]), row) for row, spans in rows.items()),
        )
        for slot, (name, role) in enumerate(roles)
    )
    return Chart(
        "dates", "dates", Sentence(("A finding",)), Sentence(("What is drawn",)), Sentence(("Source.",)), series, "year", bottom=2026.0, top=2041.0
    )


def drawn(width: float = 720, chart: Chart | None = None) -> ElementTree.Element:
    return ElementTree.fromstring(paint(chart or dates(), width))


def said(svg: ElementTree.Element) -> dict[str, str]:
    return {element.get("data-call", ""): element.text or "" for element in svg.iter(f"{SVG}text") if element.get("data-call")}


@pytest.mark.parametrize("width", [344, 720])
def test_each_row_says_when_or_that_it_does_not(width: float) -> None:
    found = said(drawn(width))
    assert found["closes(air defence, first)"] == "2031"
    assert found["closes(air defence, second)"] == "2030"
    assert found["closes(tankers, first)"] == "not by 2040"
    assert found["closes(drones, first)"] == "no gap"
    assert "closes(tankers, second)" not in found, "said once where both are alike"


@pytest.mark.parametrize("width", [344, 720])
def test_later_lies_to_the_right_and_inside_its_bars(width: float) -> None:
    svg = drawn(width)
    dots = [circle for circle in svg.iter(f"{SVG}circle") if circle.get("r") == "3.6"]
    assert len(dots) == 6
    x = [float(dot.get("cx", 0)) for dot in dots]
    assert x[0] == x[1] > x[2] > x[3] > x[4] == x[5]
    bars = [rect for rect in svg.iter(f"{SVG}rect") if rect.get("height") == "3.0"]
    assert len(bars) == 6
    assert len({rect.get("fill") for rect in bars}) == 2
    for dot, bar in zip(dots, bars, strict=True):
        start = float(bar.get("x", 0))
        assert start - 0.1 <= float(dot.get("cx", 0)) <= start + float(bar.get("width", 0)) + 0.1


@pytest.mark.parametrize("width", [344, 720])
def test_no_text_meets_another_or_leaves_the_picture(width: float) -> None:
    svg = drawn(width)
    boxes = []
    for text in svg.iter(f"{SVG}text"):
        size = float(text.get("font-size", 13))
        wide, x, y = text_width(text.text or "", size), float(text.get("x", 0)), float(text.get("y", 0))
        left = {"start": x, "middle": x - wide / 2, "end": x - wide}[text.get("text-anchor", "start")]
        assert left >= -1
        assert left + wide <= width + 1, text.text
        boxes.append((left, left + wide, y, text.text))
    for place, (left, right, y, one) in enumerate(boxes):
        for other_left, other_right, other_y, other in boxes[place + 1 :]:
            assert right <= other_left + 4 or other_right <= left + 4 or abs(y - other_y) >= 10, (one, other)


def test_a_chart_in_which_nothing_ever_closes_is_drawn() -> None:
    never = {"tankers": ((2041,) * 5, (2041,) * 5)}
    assert said(drawn(chart=dates(never))) == {"closes(tankers, first)": "not by 2040"}
