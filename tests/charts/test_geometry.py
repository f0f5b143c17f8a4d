"""The map's geometry: the projection against its source, the shapes against what must be on the map."""

from __future__ import annotations

import csv
import re
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
import pytest

from symmachia.charts.geometry import EARTH_KM, EUROPE, NORTH_AMERICA, View, anchor, area, clip, laea, load_map, outlines, owners, path

if TYPE_CHECKING:
    from numpy.typing import NDArray

MAP = load_map()
LIST = "ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR USA"
ALLIES = LIST.split()


def inside(point: tuple[float, float], key: str) -> bool:
    """Even-odd rule over all rings of an area."""
    x, y = point
    crossings = 0
    for ring in (ring for polygon in MAP[key] for ring in polygon):
        a, b = ring[:-1], ring[1:]
        spans = (a[:, 1] > y) != (b[:, 1] > y)
        a, b = a[spans], b[spans]
        crossings += int(np.sum(x < a[:, 0] + (y - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0])))
    return crossings % 2 == 1


def cell(lon: float, lat: float) -> NDArray[np.float64]:
    """The outline of a one-degree cell, with points along its sides."""
    side = np.linspace(0, 1, 21)
    zero, one = np.zeros(21), np.ones(21)
    x = np.concatenate([side, one, side[::-1], zero])
    y = np.concatenate([zero, side, one, side[::-1]])
    return np.stack([lon + x, lat + y], axis=-1)


def test_projection_reproduces_snyders_worked_example():
    # J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395 (1987), p. 332
    result = laea(np.array([100.0, -20.0]), centre=(-100.0, 40.0), radius=3.0)
    assert result == pytest.approx([-4.2339303, 4.0257775], abs=5e-8)


@pytest.mark.parametrize("lat", [0, 28, 35, 45, 52, 60, 70, 80])
@pytest.mark.parametrize("lon", [-20, 12, 60])
def test_projection_keeps_areas(lon: float, lat: float):
    sphere = EARTH_KM**2 * np.radians(1) * (np.sin(np.radians(lat + 1)) - np.sin(np.radians(lat)))
    assert area(laea(cell(lon, lat), EUROPE.centre)) == pytest.approx(sphere, rel=0.01)


def test_every_ally_is_on_the_map_and_in_a_view():
    assert set(ALLIES) <= MAP.keys()
    assert set(ALLIES) <= outlines(EUROPE).keys() | outlines(NORTH_AMERICA).keys()


def test_every_coloured_area_belongs_to_a_known_subject():
    text = files("symmachia").joinpath("data/subjects.csv").read_text(encoding="utf-8")
    subjects = {row["id"] for row in csv.DictReader(text.splitlines())}
    assert set(ALLIES) <= subjects
    assert {owner for owner in owners().values() if owner} <= subjects
    assert owners().keys() == MAP.keys()
    assert owners()["GRL"] == "DNK"
    assert owners()["MAR"] == owners()["disputed:CYP"] == ""


@pytest.mark.parametrize(
    ("place", "key"),
    [
        ((34.1, 44.95), "UKR"),  # Simferopol
        ((36.3, 45.3), "UKR"),  # Kerch
        ((33.6, 44.65), "UKR"),  # Sevastopol
        ((37.8, 48.0), "UKR"),  # Donetsk
        ((21.1, 42.6), "XKX"),  # Pristina
        ((20.6, 54.65), "RUS"),  # Kaliningrad
        ((33.4, 35.25), "disputed:CYP"),  # north of Nicosia
        ((33.0, 34.85), "CYP"),
        ((-51.0, 70.0), "GRL"),
        ((-150.0, 65.0), "USA"),  # Alaska
    ],
)
def test_places_lie_in_one_area_only(place: tuple[float, float], key: str):
    assert [other for other in MAP if inside(place, other)] == [key]


@pytest.mark.parametrize(("code", "square_km"), [("LUX", 2586), ("MLT", 316), ("MNE", 13_812), ("POL", 312_696), ("DEU", 357_588)])
def test_areas_are_near_the_official_ones(code: str, square_km: float):
    # land and inland water, rounded; Malta's outline has thirteen points
    total = sum(area(laea(polygon[0], EUROPE.centre)) for polygon in MAP[code])
    assert total == pytest.approx(square_km, rel=0.15 if code == "MLT" else 0.03)


def test_rings_are_closed_and_have_an_inside():
    for polygons in MAP.values():
        for ring in (ring for polygon in polygons for ring in polygon):
            assert len(ring) > 3
            assert ring[0] == pytest.approx(ring[-1])
            assert area(ring) > 0


def test_map_is_small():
    assert len(files("symmachia").joinpath("data/map.topojson").read_bytes()) <= 120_000


def test_views_hold_everything_drawn():
    for view in (EUROPE, NORTH_AMERICA):
        points = np.concatenate([ring for rings in outlines(view).values() for ring in rings])
        low, high = points.min(axis=0), points.max(axis=0)
        assert (low >= np.array(view.box[:2]) - 1e-6).all()
        assert (high <= np.array(view.box[2:]) + 1e-6).all()


def test_clip_cuts_a_square_to_a_quarter():
    square = np.array([[0.0, 0.0], [2, 0], [2, 2], [0, 2], [0, 0]])
    assert area(clip(square, (1, 1, 9, 9))) == pytest.approx(1)
    assert area(clip(square, (-1, -1, 9, 9))) == pytest.approx(4)
    assert len(clip(square, (3, 3, 9, 9))) == 0


def test_anchor_is_the_centre_of_the_largest_ring():
    square = np.array([[0.0, 0.0], [2, 0], [2, 2], [0, 2], [0, 0]])
    assert anchor([square / 4, square + 10]) == pytest.approx((11, 11))


def test_path_is_closed_north_up_and_in_whole_steps():
    square = np.array([[0.0, 0.0], [8, 0], [8, 8], [0, 8], [0, 0]])
    assert path([square], View((0, 0), (-4.0, -4.0, 12.0, 12.0), 4.0)) == "M1 3l2 0 0-2-2 0Z"
    assert path([square], View((0, 0), (-4.0, -4.0, 12.0, 12.0), 40.0)) == ""
    for view in (EUROPE, NORTH_AMERICA):
        for rings in outlines(view).values():
            assert re.fullmatch(r"(M-?\d+[ -]\d+l[\d -]+Z)*", path(rings, view))


def test_a_point_of_a_view_lies_where_its_shape_does():
    x, y = EUROPE.place(anchor(outlines(EUROPE)["LUX"]))
    corner = [int(number) for number in re.findall(r"\d+", path(outlines(EUROPE)["LUX"], EUROPE))[:2]]
    assert (x, y) == pytest.approx(corner, abs=25)
    assert EUROPE.scale(720) * (EUROPE.box[2] - EUROPE.box[0]) / EUROPE.grid == pytest.approx(720)


@pytest.mark.parametrize("code", ["MLT", "LUX", "MNE", "CYP"])
def test_small_states_leave_a_mark(code: str):
    assert path(outlines(EUROPE)[code], EUROPE)
