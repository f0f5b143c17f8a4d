from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from symmachia.charts import Chart, Point, Role, Series, paint
from symmachia.charts.canvas import text_width
from symmachia.charts.matrix import kind
from symmachia.trace import Trace
from symmachia.words import Phrase, Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

SVG = "{http://www.w3.org/2000/svg}"
ROWS = {"tankers": ((28, 31), (18, 18)), "brigades": ((91, 91), (69, 68)), "air defence, long and medium range": ((108, 124), (85, 102))}
COLUMNS = ("European NATO", "the EU")


def figure(value: float, call: str) -> Trace:
    return Trace(value=value, unit="percent", name=Phrase("spill-name"), kind="model output", call=call)


def matrix(rows: Mapping[str, tuple[tuple[float, float], ...]] = ROWS, chosen: tuple[str, ...] = ("tankers", "the EU")) -> Chart:
    roles: tuple[tuple[str, Role], ...] = (("first", "transatlantic"), ("second", "autonomous"))
    series = tuple(
        Series(
            name,
            role,
            tuple(
                Point(column, figure(cells[place][slot], f"met({row}, {column}, {name})"), role, row, go=f"?capability={row}")
                for row, cells in rows.items()
                for place, column in enumerate(COLUMNS)
            ),
        )
        for slot, (name, role) in enumerate(roles)
    )
    return Chart(
        "frameworks", "matrix", Sentence(("A finding",)), Sentence(("What is drawn",)), Sentence(("Source.",)), series, "percent", top=125.0,
        chosen=chosen, filled=("tankers",),
    )  # fmt: skip


def drawn(chart: Chart, width: float = 720) -> ElementTree.Element:
    return ElementTree.fromstring(paint(chart, width))


def numbers(svg: ElementTree.Element) -> dict[str, str]:
    return {element.get("data-call", ""): element.text or "" for element in svg.iter(f"{SVG}text") if element.get("data-call")}


@pytest.mark.parametrize("width", [344, 720])
def test_every_cell_holds_its_number_which_leads_home(width: float) -> None:
    found = numbers(drawn(matrix(), width))
    assert found["met(tankers, European NATO, first)"] == "28"
    assert found["met(brigades, the EU, first)"] == "69"
    assert set(found) <= {trace.call for trace in matrix().figures()}


@pytest.mark.parametrize("width", [344, 720])
def test_a_cell_is_split_where_the_second_differs_and_something_is_missing(width: float) -> None:
    found = numbers(drawn(matrix(), width))
    assert found["met(air defence, long and medium range, the EU, second)"] == "102"
    others = [call for call in found if call.endswith("second)")]
    assert others == ["met(air defence, long and medium range, the EU, second)"], "both met, or too close to be told apart"


def test_what_is_capped_says_so() -> None:
    found = numbers(drawn(matrix({"drones": ((125, 125), (124, 124))})))
    assert found == {"met(drones, European NATO, first)": "125+", "met(drones, the EU, first)": "124"}


def test_the_shade_deepens_with_what_is_missing_and_each_cell_says_it_in_words() -> None:
    shades = {}
    for path in drawn(matrix()).iter(f"{SVG}path"):
        if (title := path.findtext(f"{SVG}title")) and "European NATO" in title:
            shades[title.partition(",")[0]] = (float(path.get("fill-opacity", 1)), path.get("fill"), title.rpartition(", ")[2])
    assert shades["tankers"][0] > shades["brigades"][0]
    assert shades["tankers"][1] == shades["brigades"][1] != shades["air defence"][1], "what is met has no warmth"
    assert [words for _, _, words in shades.values()] == ["hardly any", "nearly met", "met"]


@pytest.mark.parametrize(
    ("value", "name"),
    [(125, "met"), (99.6, "met"), (99.4, "nearly"), (90, "nearly"), (89, "short"), (67, "short"), (66, "far"), (33, "far"), (0, "hardly")],
)
def test_a_cell_is_called_by_the_number_that_it_shows(value: float, name: str) -> None:
    assert kind(value)[0] == name


def test_rows_lead_to_their_capability_and_the_chosen_stand_out() -> None:
    svg = drawn(matrix())
    leads = {group.get("data-go"): "".join(text.text or "" for text in group.iter(f"{SVG}text")) for group in svg.iter(f"{SVG}g")}
    assert leads["?capability=tankers"] == "tankers"
    bold = [text.text for text in svg.iter(f"{SVG}text") if text.get("font-weight") == "700"]
    assert {"tankers", "the EU"} <= set(bold)
    assert not {"brigades", "European"} & set(bold)
    frames = [path for path in svg.iter(f"{SVG}path") if path.get("stroke-width") == "2"]
    assert len(frames) == 1


def test_an_assumption_is_marked_hollow_in_its_row_alone() -> None:
    assert len(list(drawn(matrix()).iter(f"{SVG}circle"))) == 1


@pytest.mark.parametrize("width", [344, 720])
def test_cells_do_not_overlap_and_numbers_fit(width: float) -> None:
    svg = drawn(matrix(), width)
    boxes = [
        tuple(float(number) for number in re.findall(r"-?[\d.]+", path.get("d", ""))[:4])
        for path in svg.iter(f"{SVG}path")
        if path.find(f"{SVG}title") is not None
    ]
    for one, other in combinations(boxes, 2):
        assert any(one[axis] + one[axis + 2] <= other[axis] + 0.2 or other[axis] + other[axis + 2] <= one[axis] + 0.2 for axis in (0, 1))
    for text in svg.iter(f"{SVG}text"):
        if text.get("data-call"):
            at, wide = float(text.get("x", 0)), text_width(text.text or "", float(text.get("font-size", 13)))
            assert any(x <= at - wide / 2 + 2 and at + wide / 2 - 2 <= x + box for x, _, box, _ in boxes), text.text
