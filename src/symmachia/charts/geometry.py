"""The map: outlines of the states, an equal-area projection, clipping, and SVG paths.

``data/map.topojson`` is made by ``tools/make_map.py`` and shared with the app. Everything here is plain geometry; colours and labels
belong to the chart that draws it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterable

Ring = NDArray[np.float64]
Box = tuple[float, float, float, float]

EARTH_KM = 6371.0072
"""The radius of the sphere with the Earth's surface area."""


@dataclass(frozen=True, slots=True)
class View:
    """A window on the map: the projection's centre (longitude, latitude), what is shown of the plane and the grid that shapes are drawn on, in
    kilometres."""

    centre: tuple[float, float]
    box: Box
    grid: float

    def place(self, point: tuple[float, float]) -> tuple[float, float]:
        """A point of the plane in steps of the grid, from the top left corner of the view."""
        return (point[0] - self.box[0]) / self.grid, (self.box[3] - point[1]) / self.grid

    def scale(self, width: float) -> float:
        """The size of a step of the grid in a frame of this width."""
        return width * self.grid / (self.box[2] - self.box[0])

    def height(self, width: float) -> float:
        """The height of a frame of this width."""
        return width * (self.box[3] - self.box[1]) / (self.box[2] - self.box[0])


EUROPE = View(centre=(12.0, 52.0), box=(-2550.0, -2100.0, 2950.0, 2330.0), grid=4.0)
NORTH_AMERICA = View(centre=(-85.0, 58.0), box=(-4050.0, -3680.0, 2375.0, 3300.0), grid=25.0)


@cache
def _topology() -> dict[str, Any]:
    return json.loads(files("symmachia").joinpath("data/map.topojson").read_text(encoding="utf-8"))


def _key(geometry: dict[str, Any]) -> str:
    return ("disputed:" if geometry["properties"].get("disputed") else "") + geometry["id"]


def load_map() -> dict[str, list[list[Ring]]]:
    """Polygons by ISO 3166 code: each a list of closed rings (the first the shore, the others holes) of longitude and latitude.

    An area in dispute stands under ``disputed:`` and the code of the state it is counted to by the United Nations.
    """
    topology = _topology()
    scale, shift = np.array(topology["transform"]["scale"]), np.array(topology["transform"]["translate"])
    arcs = [np.cumsum(np.array(arc), axis=0) * scale + shift for arc in topology["arcs"]]

    def ring(indices: list[int]) -> Ring:
        lines = [arcs[index] if index >= 0 else arcs[~index][::-1] for index in indices]
        return np.concatenate([lines[0], *(line[1:] for line in lines[1:])])

    return {
        _key(geometry): [[ring(indices) for indices in polygon] for polygon in geometry["arcs"]]
        for geometry in topology["objects"]["countries"]["geometries"]
    }


def owners() -> dict[str, str]:
    """For each key of ``load_map``, the state whose colour it takes; empty for neutral surroundings and areas in dispute.

    Surroundings are best painted without borders: the source draws some of them along lines that are themselves in dispute.
    """
    found: dict[str, str] = {}
    for geometry in _topology()["objects"]["countries"]["geometries"]:
        properties = geometry["properties"]
        neutral = properties.get("context") or properties.get("disputed")
        found[_key(geometry)] = "" if neutral else properties.get("of", geometry["id"])
    return found


def laea(lonlat: NDArray[np.float64], centre: tuple[float, float], radius: float = EARTH_KM) -> NDArray[np.float64]:
    """Lambert's azimuthal equal-area projection of the sphere; degrees in, x (east) and y (north) in the radius's unit out.

    With the centre (λ0, φ1), Snyder's equations 22-4, 22-5 and 24-2::

        k' = √(2 / (1 + sin φ1 sin φ + cos φ1 cos φ cos(λ − λ0)))
        x  = R k' cos φ sin(λ − λ0)
        y  = R k' (cos φ1 sin φ − sin φ1 cos φ cos(λ − λ0))

    Source: J. P. Snyder, Map Projections: A Working Manual, US Geological Survey Professional Paper 1395, 1987, section 24. His worked
    example for the sphere (appendix A, p. 332):

    >>> laea(np.array([100.0, -20.0]), centre=(-100.0, 40.0), radius=3.0).round(7).tolist()
    [-4.2339303, 4.0257775]
    """
    lon, lat = np.radians(lonlat[..., 0] - centre[0]), np.radians(lonlat[..., 1])
    middle = np.radians(centre[1])
    cos_c = np.sin(middle) * np.sin(lat) + np.cos(middle) * np.cos(lat) * np.cos(lon)
    k = np.sqrt(2 / (1 + cos_c))
    x = k * np.cos(lat) * np.sin(lon)
    y = k * (np.cos(middle) * np.sin(lat) - np.sin(middle) * np.cos(lat) * np.cos(lon))
    return radius * np.stack([x, y], axis=-1)


def clip(ring: Ring, box: Box) -> Ring:
    """The part of a closed ring inside the box, as one closed ring; empty if there is none.

    The method: I. E. Sutherland, G. W. Hodgman, "Reentrant polygon clipping", Communications of the ACM 17 (1974), 32–42.
    """
    low, high = ring.min(axis=0), ring.max(axis=0)
    if low[0] >= box[0] and low[1] >= box[1] and high[0] <= box[2] and high[1] <= box[3]:
        return ring
    points = [(float(x), float(y)) for x, y in ring]
    for axis, edge, sign in ((0, box[0], 1), (1, box[1], 1), (0, box[2], -1), (1, box[3], -1)):
        kept: list[tuple[float, float]] = []
        for a, b in pairwise(points):
            inside_a, inside_b = sign * (a[axis] - edge) >= 0, sign * (b[axis] - edge) >= 0
            if inside_a:
                kept.append(a)
            if inside_a != inside_b:
                share = (edge - a[axis]) / (b[axis] - a[axis])
                other = a[1 - axis] + share * (b[1 - axis] - a[1 - axis])
                kept.append((edge, other) if axis == 0 else (other, edge))
        if not kept:
            return np.empty((0, 2))
        points = [*kept, kept[0]]
    return np.array(points)


@cache
def outlines(view: View) -> dict[str, list[Ring]]:
    """The rings of everything visible in the view, projected and clipped, by the keys of ``load_map``."""
    shown: dict[str, list[Ring]] = {}
    for key, polygons in load_map().items():
        rings = [clip(laea(ring, view.centre), view.box) for polygon in polygons for ring in polygon]
        if visible := [ring for ring in rings if len(ring) > 3]:
            shown[key] = visible
    return shown


def area(ring: Ring) -> float:
    """The area inside a closed, projected ring, whichever way round it runs."""
    x, y = ring[:, 0], ring[:, 1]
    return abs(float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))) / 2


def anchor(rings: Iterable[Ring]) -> tuple[float, float]:
    """Where to put a label or a mark: the centre of gravity of the largest ring."""
    ring = max(rings, key=area)
    origin = ring[0]
    x, y = (ring - origin).T
    cross = x[:-1] * y[1:] - x[1:] * y[:-1]
    total = 3 * float(cross.sum())
    return (
        float(origin[0]) + float(((x[:-1] + x[1:]) * cross).sum()) / total,
        float(origin[1]) + float(((y[:-1] + y[1:]) * cross).sum()) / total,
    )


def path(rings: Iterable[Ring], view: View) -> str:
    """The rings as the ``d`` of an SVG path in whole steps of the view's grid, north up; rings that shrink to less than a triangle are left out.

    The same shape in every picture: its size is that of the group that it stands in.
    """
    parts: list[str] = []
    for ring in rings:
        steps = np.rint((ring - (view.box[0], view.box[3])) * (1, -1) / view.grid).astype(int)
        moves = np.diff(steps, axis=0)
        moves = moves[moves.any(axis=1)]
        if len(moves) > 2:
            first, *others = (f"{x} {y}" for x, y in [steps[0], *moves[:-1]])
            parts.append(f"M{first}l{' '.join(others)}Z")
    return "".join(parts).replace(" -", "-")
