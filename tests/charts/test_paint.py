from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symmachia.charts import APP, Band, Chart, Point, Reference, Role, Series, Strip, paint
from symmachia.charts.canvas import ANY, Face, text_width, wrap
from symmachia.charts.scale import Scale, ticks
from symmachia.trace import Trace
from symmachia.words import Phrase, Sentence

SVG = "{http://www.w3.org/2000/svg}"


def sentence(text: str) -> Sentence:
    return Sentence((text,))


def figure(value: float, *, kind: str = "observed", low: float | None = None, high: float | None = None, unit: str = "percent") -> Trace:
    return Trace(value=value, unit=unit, name=Phrase("spill-name"), kind=kind, low=low, high=high, call=f"planted({value})")  # pyright: ignore[reportArgumentType]


def chart(kind: str, *points: Point, references: tuple[Reference, ...] = (), unit: str = "percent") -> Chart:
    return Chart(
        id=kind,
        kind=kind,  # pyright: ignore[reportArgumentType]
        title=sentence("A finding in words that is long enough to be broken over two lines on a telephone"),
        subtitle=sentence("What is drawn, per cent, 2026"),
        source=sentence("Source: a planted source, 2026 prices."),
        series=(Series("first", "us", points),),
        unit=unit,
        references=references,
    )


BARS = chart(
    "bars", Point("A", figure(30)), Point("B", figure(15, kind="estimate")), Point("C", figure(-10)), references=(Reference(figure(20), "pledge"),)
)
DOTS = chart("dots", Point("tanks", figure(40, low=25, high=60)), Point("ships", figure(80)))
LINES = chart("lines", Point("2024", figure(70)), Point("2025", figure(60)), Point("2026", figure(65, kind="estimate")))
MAP = chart(
    "map", Point("DEU", figure(2.7), label="Germany"), Point("USA", figure(3.2), label="United States"), Point("LUX", figure(2.0), label="Luxembourg")
)
FUTURES = ((2026, (20, 30, 40, 50, 60)), (2030, (30, 50, 70, 90, 110)))
SIDES: tuple[tuple[str, Role, float], ...] = (("first", "transatlantic", 0), ("second", "autonomous", 2))
PANELS = Chart(
    id="panels",
    kind="panels",
    title=LINES.title,
    subtitle=LINES.subtitle,
    source=LINES.source,
    series=tuple(
        Series(
            name,
            role,
            tuple(Point("2030", figure(70 + more, kind="model output"), role, thing) for thing in ("tanks", "ships")),
            tuple(Band(year, tuple(value + more for value in row), thing) for thing in ("tanks", "ships") for year, row in FUTURES),
        )
        for name, role, more in SIDES
    ),
    unit="percent",
    top=125.0,
)
HEAT = chart(
    "heat",
    Point("2026", figure(10), label="tanks"),
    Point("2029", figure(30), label="tanks"),
    Point("", figure(40), label="tanks"),
    Point("2028", figure(5), label="ships"),
    Point("", figure(5), label="ships"),
)
CURVES = chart("curves", *(Point(str(step), figure(cost), across=figure(short)) for step, (cost, short) in enumerate(((10, 8), (20, 4), (90, 1)))))
TIES = (
    Series("for", "plain", (Point("Anna Berg", figure(3), "plain", "A long name of a concept"), Point("Ministry", figure(1), "plain", "Second"))),
    Series("against", "short", (Point("Anna Berg", figure(2), "short", "Third"), Point("Ministry", figure(5), "short", "A long name of a concept"))),
)
COLUMNS = replace(chart("network"), series=TIES, sides=(sentence("who"), sentence("what")))
NEARBY = replace(
    chart("network"),
    series=(
        Series("agree", "plain", (Point("Ada", figure(4), "plain", "Ben Okoro-Smith"), Point("Cem", figure(2), "plain", "Dora"))),
        Series("differ", "short", (Point("Ada", figure(3), "short", "Dora"), Point("Ben Okoro-Smith", figure(1), "short", "Cem"))),
    ),
)
ALL = [BARS, DOTS, LINES, MAP, PANELS, HEAT, CURVES, COLUMNS, NEARBY]


def drawn(picture: Chart, width: float = 720) -> ElementTree.Element:
    return ElementTree.fromstring(paint(picture, width))


@pytest.mark.parametrize("width", [344, 720])
@pytest.mark.parametrize("picture", ALL, ids=lambda picture: picture.kind)
def test_every_chart_carries_title_source_and_description(picture: Chart, width: float) -> None:
    svg = drawn(picture, width)
    text = " ".join(element.text or "" for element in svg.iter(f"{SVG}text"))
    for needed in (picture.title, picture.subtitle, picture.source):
        assert re.sub(r"\s", "", needed.text) in re.sub(r"\s", "", text)
    assert svg.findtext(f"{SVG}title") == picture.title.text
    assert svg.findtext(f"{SVG}desc") == picture.subtitle.text
    assert svg.get("role") == "img"


@pytest.mark.parametrize("width", [344, 720])
@pytest.mark.parametrize("picture", ALL, ids=lambda picture: picture.kind)
def test_no_text_leaves_the_picture(picture: Chart, width: float) -> None:
    svg = drawn(picture, width)
    height = float(svg.get("height", 0))
    for element in svg.iter(f"{SVG}text"):
        x, y, text = float(element.get("x", 0)), float(element.get("y", 0)), element.text or ""
        wide = text_width(text, float(element.get("font-size", 13)))
        left = {"start": x, "middle": x - wide / 2, "end": x - wide}[element.get("text-anchor", "start")]
        assert left >= -14, text
        assert left + wide <= width + 14, text
        assert 0 <= y <= height, text


@pytest.mark.parametrize("picture", [BARS, DOTS, LINES, HEAT, CURVES, COLUMNS, NEARBY], ids=lambda picture: picture.kind)
def test_every_value_written_in_a_picture_leads_home(picture: Chart) -> None:
    calls = {element.get("data-call") for element in drawn(picture).iter(f"{SVG}text")} - {None}
    assert calls <= {found.call for found in picture.figures()}
    assert calls


def test_bars_start_at_zero_and_grow_with_the_value() -> None:
    rects = list(drawn(BARS).iter(f"{SVG}rect"))[1:]
    first, second, third = ((float(rect.get("x", 0)), float(rect.get("width", 0))) for rect in rects)
    assert first[1] == pytest.approx(2 * second[1], rel=0.01)
    assert third[1] == pytest.approx(first[1] / 3, rel=0.02)
    assert first[0] == pytest.approx(second[0])
    assert third[0] + third[1] == pytest.approx(first[0], abs=0.2)


def lines(text: str, svg: ElementTree.Element) -> list[float]:
    """Where a text stands, by its beginning."""
    return [float(element.get("y", 0)) for element in svg.iter(f"{SVG}text") if "".join(element.itertext()).startswith(text)]


def test_a_picture_for_the_fonts_of_the_app_breaks_its_lines_later_and_changes_no_other() -> None:
    picture = replace(BARS, subtitle=sentence("What is drawn, in words that take more than a line; " * 3))
    before = paint(picture, 344)
    assert len(ElementTree.fromstring(before)) > len(ElementTree.fromstring(paint(picture, 344, APP)))
    assert paint(picture, 344) == before


@pytest.mark.parametrize("face", [ANY, APP])
def test_running_text_breaks_before_ninety_letters_and_leaves_no_word_alone(face: Face) -> None:
    words = "What is drawn in this picture, by year and in per cent of all that is needed, and what the shades around each of the lines stand for, "
    for more in ("here", "in a word", "for both strategies"):
        svg = ElementTree.fromstring(paint(replace(LINES, subtitle=sentence(words + more)), 720, face))
        shown = [
            element.text or "" for element in svg.iter(f"{SVG}text") if element.get("font-size") == "13" and (element.text or "") in words + more
        ]
        assert " ".join(shown) == words + more
        assert max(map(len, shown)) < 90
        assert len(shown[-1]) > 12, shown


def test_a_curve_that_ends_at_the_axis_is_named_above_it() -> None:
    points = [Point(str(step), figure(50), across=figure(short)) for step, short in enumerate((8, 4, 0))]
    svg = drawn(chart("curves", *points))
    dots = [float(dot.get("cy", 0)) for dot in svg.iter(f"{SVG}circle") if dot.get("r") == "3.2"]
    assert all(y < min(dots) - 6 for y in lines(figure(50).text, svg))


def test_a_reference_is_named_below_its_line_where_a_series_runs_above() -> None:
    points = (Point("2024", figure(20)), Point("2025", figure(20)), Point("2026", figure(20)))
    marks = (Reference(figure(18), "crossed"), Reference(figure(5), "free"))
    picture = replace(chart("lines", *points, references=marks), top=40)
    svg = drawn(picture)
    dashed = [float(path.get("d", "").split(" ")[1].split("L")[0]) for path in svg.iter(f"{SVG}path") if path.get("stroke-dasharray") == "2 3"]
    assert [lines(name, svg)[0] > at for name, at in zip(("crossed", "free"), dashed, strict=True)] == [True, False]


def test_a_mark_under_a_frontier_and_its_words_are_one_text_on_the_side_with_room() -> None:
    strip = Strip("records", (Reference(figure(10), "a record of long ago"), Reference(figure(90), "a record of long ago")))
    picture = replace(chart("frontier", *(Point(str(at), figure(30)) for at in range(0, 101, 5))), strips=(strip,), sides=())
    svg = drawn(picture)
    anchors = [element.get("text-anchor") for element in svg.iter(f"{SVG}text") if "long ago" in "".join(element.itertext())]
    assert anchors == [None, "end"]


def test_estimates_are_hollow() -> None:
    observed, estimate = list(drawn(BARS).iter(f"{SVG}rect"))[1:3]
    assert observed.get("stroke") is None
    assert float(estimate.get("fill-opacity", 1)) < 0.5
    assert estimate.get("stroke")
    dashes = [element.get("stroke-dasharray") for element in drawn(LINES).iter(f"{SVG}path") if element.get("stroke-width") == "2.2"]
    assert dashes == [None, "4 3"]


def test_a_range_is_a_band_around_its_dot() -> None:
    svg = drawn(DOTS)
    band = next(rect for rect in svg.iter(f"{SVG}rect") if rect.get("fill-opacity"))
    dot = next(circle for circle in svg.iter(f"{SVG}circle") if circle.get("r") == "4" and float(circle.get("cy", 0)) > float(band.get("y", 0)))
    start, width = float(band.get("x", 0)), float(band.get("width", 0))
    assert (float(dot.get("cx", 0)) - start) / width == pytest.approx((40 - 25) / (60 - 25), abs=0.01)


def test_the_map_shades_by_class_and_leaves_others_neutral() -> None:
    shades = {
        (title.text or "").partition(":")[0]: float(path.get("fill-opacity", 1))
        for path in drawn(MAP).iter(f"{SVG}path")
        if (title := path.find(f"{SVG}title")) is not None
    }
    assert shades.keys() == {"Germany", "United States", "Luxembourg"}
    assert shades["United States"] > shades["Germany"] > shades["Luxembourg"]


def test_breaks_part_the_classes_of_a_map_and_millions_stand_as_billions() -> None:
    uneven = replace(MAP, unit="million", breaks=(2.5, 3000), series=(Series("first", "us", (Point("DEU", figure(2)), Point("USA", figure(9000)))),))
    svg = drawn(uneven)
    text = [element.text for element in svg.iter(f"{SVG}text")]
    assert text[text.index("below 0.0025") :][:3] == ["below 0.0025", "0.0025 to 3", "3 and above"]


def test_a_state_whose_figure_is_an_assumption_is_striped_and_the_key_says_so() -> None:
    svg = drawn(replace(MAP, series=(Series("first", "us", (Point("DEU", figure(2)), Point("FRA", figure(3, kind="assumption")))),)))
    names = {pattern.get("id") for pattern in svg.iter(f"{SVG}pattern")}
    filled = [path.get("fill", "") for path in svg.iter(f"{SVG}path") if path.get("fill", "").startswith("url")]
    assert filled
    assert {fill.removeprefix("url(#").removesuffix(")") for fill in filled} <= names
    assert any("Striped" in (element.text or "") for element in svg.iter(f"{SVG}text"))
    assert not list(drawn(MAP).iter(f"{SVG}pattern"))


@pytest.mark.parametrize("kind", ["bars", "dots", "map"])
def test_what_leads_to_a_view_says_where_and_its_figure_still_leads_home(kind: str) -> None:
    points = (Point("DEU", figure(2), label="Germany", go="/member/DEU?a=b&c=d"), Point("USA", figure(3), label="United States"))
    svg = drawn(chart(kind, *points))
    leading = [element for element in svg.iter() if element.get("data-go")]
    assert {element.get("data-go") for element in leading} == {"/member/DEU?a=b&c=d"}
    assert all("Germany" in "".join(element.itertext()) for element in leading)
    assert not any(inner.get("data-call") for element in leading for inner in element.iter())


def test_a_row_is_darkest_in_the_year_that_has_most_of_it() -> None:
    svg = drawn(HEAT)
    rects = list(svg.iter(f"{SVG}rect"))[1:]
    assert len(rects) == 2 * 4, "every year from the first to the last has a cell in every row"
    tanks, ships = ([(rect.get("fill"), float(rect.get("fill-opacity", 1))) for rect in row] for row in (rects[:4], rects[4:]))
    assert tanks[3][1] > tanks[0][1]
    assert tanks[3][0] == tanks[0][0] == ships[2][0] != tanks[1][0] == ships[0][0]
    assert [text.text for text in svg.iter(f"{SVG}text") if text.get("data-call")] == ["40\u202f%", "5\u202f%"]


def test_a_curve_lies_where_both_of_its_figures_say() -> None:
    svg = drawn(CURVES)
    dots = [(float(dot.get("cx", 0)), float(dot.get("cy", 0))) for dot in svg.iter(f"{SVG}circle")][-3:]
    (x0, y0), (x1, y1), (x2, y2) = dots
    assert (x0 - x1) / (x1 - x2) == pytest.approx((8 - 4) / (4 - 1), abs=0.01)
    assert (y0 - y1) / (y1 - y2) == pytest.approx((20 - 10) / (90 - 20), abs=0.01)
    assert CURVES.to_dict()["series"][0]["points"][0]["across"]["value"] == 8
    assert {found.value for found in CURVES.figures()} >= {8, 4, 1}


def test_millions_stand_as_billions_on_an_axis() -> None:
    money = replace(
        LINES, unit="million", series=(Series("first", "us", (Point("2026", figure(4000, unit="million")), Point("2027", figure(8000)))),)
    )
    assert {"0", "8"} <= {text.text for text in drawn(money).iter(f"{SVG}text")}


def test_a_chart_is_plain_data_too() -> None:
    plain = DOTS.to_dict()
    tanks, ships = plain["series"][0]["points"]
    assert (tanks["value"], tanks["low"], tanks["high"], tanks["call"]) == (40, 25, 60, "planted(40)")
    assert "low" not in ships


@given(st.floats(-1e6, 1e6), st.floats(0.1, 1e6))
def test_ticks_cover_the_values_with_few_round_steps(low: float, span: float) -> None:
    found = ticks(low, low + span)
    assert found[0] <= low + 1e-6 * span
    assert found[-1] >= low + span * (1 - 1e-6)
    assert 2 <= len(found) <= 9
    steps = {round((b - a) / (found[1] - found[0]), 6) for a, b in pairwise(found)}
    assert steps == {1}


@given(st.floats(-1e6, 1e6), st.floats(0.1, 1e6), st.floats(0, 1))
def test_a_scale_is_linear(low: float, span: float, part: float) -> None:
    scale = Scale(low, low + span, 10, 110)
    assert scale(low + part * span) == pytest.approx(10 + 100 * part, abs=1e-3)


@given(st.lists(st.text("abc", min_size=1, max_size=12), min_size=1, max_size=30))
def test_wrapping_loses_no_word(words: list[str]) -> None:
    text = " ".join(words)
    lines = wrap(text, 13, 120)
    assert " ".join(lines) == text
    assert all(text_width(line, 13) <= 120 or " " not in line for line in lines)


def shades(svg: ElementTree.Element) -> list[list[tuple[float, float]]]:
    """The corners of every area that lets what lies below shine through."""
    areas = [path for path in svg.iter(f"{SVG}path") if path.get("fill-opacity") and path.get("d", "").endswith("Z")]
    return [[(float(x), float(y)) for x, y in re.findall(r"([\d.]+) ([\d.]+)", area.get("d", ""))] for area in areas]


def test_panels_shade_the_first_series_between_its_quantiles_and_draw_the_level() -> None:
    svg = drawn(PANELS)
    outer, inner, *others = shades(svg)
    assert len(others) == 2, "two areas a panel, of the first series only"
    axis = next(path for path in svg.iter(f"{SVG}path") if path.get("stroke-dasharray") == "1 2")
    level = float(re.findall(r"[\d.]+ ([\d.]+)", axis.get("d", ""))[0])
    unit = (outer[3][1] - outer[0][1]) / (60 - 20)
    assert outer[1][1] < level < inner[1][1], "the best twentieth lies above what is asked, the best quarter below"
    assert (inner[1][1] - outer[1][1]) / unit == pytest.approx(110 - 90, abs=0.2)
    assert (inner[2][1] - inner[1][1]) / unit == pytest.approx(90 - 50, abs=0.2)


def test_figures_that_meet_at_the_end_of_a_panel_do_not_overprint() -> None:
    for width in (344, 720):
        ends = [text for text in drawn(PANELS, width).iter(f"{SVG}text") if text.get("data-call")]
        assert [text.text for text in ends] == ["70", "72"] * 2
        for low, high in zip(ends[::2], ends[1::2], strict=True):
            assert float(low.get("y", 0)) - float(high.get("y", 0)) >= 12


@pytest.mark.parametrize("width", [344, 720])
def test_the_value_at_the_end_of_a_line_stands_clear_of_its_dot(width: float) -> None:
    money = Trace(value=41_800, unit="million", currency="USD", name=Phrase("spill-name"), call="money")
    svg = drawn(replace(LINES, unit="million", series=(Series("x", "us", (Point("2025", money), Point("2026", money))),)), width)
    value = next(text for text in svg.iter(f"{SVG}text") if text.get("data-call") == "money")
    dot = max(float(circle.get("cx", 0)) + float(circle.get("r", 0)) for circle in svg.iter(f"{SVG}circle"))
    assert float(value.get("x", 0)) > dot


def test_bands_stand_around_a_line() -> None:
    points = (Point("2026", figure(40, kind="model output")), Point("2030", figure(70, kind="model output")))
    svg = drawn(replace(LINES, series=(Series("first", "transatlantic", points, tuple(Band(year, row) for year, row in FUTURES)),)))
    outer, _ = shades(svg)
    line = next(path for path in svg.iter(f"{SVG}path") if path.get("stroke-dasharray") == "4 3")
    (_, start), (_, end) = [(float(x), float(y)) for x, y in re.findall(r"([\d.]+) ([\d.]+)", line.get("d", ""))]
    assert outer[0][1] < start < outer[3][1]
    assert outer[1][1] < end < outer[2][1]


def test_a_row_of_one_series_lies_on_its_line_and_rows_of_more_beside_it() -> None:
    lone, shared = Point("tanks", figure(40)), Point("ships", figure(80))
    svg = drawn(replace(DOTS, series=(Series("first", "us", (lone, shared)), Series("second", "eu", (Point("ships", figure(20)),)))))
    rows = [float(y) for y in re.findall(r"[\d.]+ ([\d.]+)L", "".join(path.get("d", "") for path in svg.iter(f"{SVG}path")))]
    heights = [float(circle.get("cy", 0)) for circle in svg.iter(f"{SVG}circle")][-3:]
    assert heights[0] in rows
    assert heights[1] < heights[2]
    assert (heights[1] + heights[2]) / 2 in rows


def test_a_reference_stands_on_the_scale_of_dots_and_leads_home() -> None:
    svg = drawn(replace(DOTS, references=(Reference(figure(40), "asked"),)))
    line = next(path for path in svg.iter(f"{SVG}path") if path.get("stroke-dasharray") == "4 3")
    x = float(re.findall(r"M([\d.]+)", line.get("d", ""))[0])
    assert x in [float(circle.get("cx", 0)) for circle in svg.iter(f"{SVG}circle")]
    assert next(text for text in svg.iter(f"{SVG}text") if text.text == "asked").get("data-call") == "planted(40)"


def test_long_marks_of_an_axis_stay_inside_the_picture() -> None:
    many = replace(LINES, unit="soldiers", series=(Series("first", "us", (Point("2026", figure(100_000)), Point("2027", figure(80_000)))),))
    mark = next(text for text in drawn(many).iter(f"{SVG}text") if text.text == "100\u202f000")
    assert float(mark.get("x", 0)) - text_width("100\u202f000", float(mark.get("font-size", 0))) >= -1


def test_long_values_of_near_dots_do_not_overprint() -> None:
    near = replace(
        DOTS, unit="soldiers", series=(Series("first", "us", (Point("x", figure(100_000)),)), Series("second", "eu", (Point("x", figure(90_000)),)))
    )
    first, second = [text for text in drawn(near, 344).iter(f"{SVG}text") if text.get("data-call")]
    assert (first.get("text-anchor"), second.get("text-anchor")) == ("end", "end")
    wide = replace(
        near,
        series=(
            Series("first", "us", (Point("x", figure(100_000)), Point("y", figure(900_000)))),
            Series("second", "eu", (Point("x", figure(10_000)),)),
        ),
    )
    values = [text for text in drawn(wide, 344).iter(f"{SVG}text") if text.text == "10\u202f000" and text.get("data-call")]
    assert values[0].get("text-anchor") == "end"
