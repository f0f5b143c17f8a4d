"""The arrays that the engines share: sets, inputs and the workspace of one future. Capabilities lie last, so that loops over them are vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from symmachia.model.inputs import EQUIPMENT, INPUTS
from symmachia.model.structure import (
    ALLOCATIONS,
    BRIGADES,
    COMPARISONS,
    LEDGER,
    REQUIRED_OF,
    REQUIREMENTS,
    SUSTAINING,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from symmachia.model.structure import Setting, Structure

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]


class Sets(NamedTuple):
    """Structure and setting as numbers."""

    base_year: int
    leader: int
    region_of: Ints
    inside: Floats
    led: Ints
    views: Ints
    bases: Ints
    plan_view: int
    plan_bases: Ints
    brigades: int
    equipment: Ints
    by_area: Ints
    starts: Ints
    aggregators: Ints
    nu: Floats
    bottom_up: bool
    fixed: bool
    own: bool
    adequacy: bool


AGGREGATORS = ("sum", "weakest", "best", "ces")


def sets(structure: Structure, setting: Setting) -> Sets:
    """Turn names into numbers."""
    place = {name: position for position, name in enumerate(structure.capabilities)}
    frameworks = range(len(structure.frameworks))
    return Sets(
        base_year=structure.base_year,
        leader=structure.leader,
        region_of=np.array(structure.region_of, dtype=np.int64),
        inside=np.ascontiguousarray(structure.inside, dtype=np.float64),
        led=np.array([structure.led(f) for f in frameworks], dtype=np.int64),
        views=np.array(structure.views, dtype=np.int64).reshape(-1, 2),
        bases=np.array([(REQUIREMENTS.index(kind), scope) for kind, scope in setting.bases], dtype=np.int64).reshape(-1, 2),
        plan_view=setting.plan_view,
        plan_bases=np.array(setting.plan_bases, dtype=np.int64),
        brigades=place.get(BRIGADES, -1),
        equipment=np.array([place.get(name, -1) for name in EQUIPMENT], dtype=np.int64),
        by_area=np.argsort(np.array(structure.area_of, dtype=np.int64), kind="stable").astype(np.int64),
        starts=np.searchsorted(np.sort(structure.area_of), np.arange(len(structure.areas) + 1)).astype(np.int64),
        aggregators=np.array([AGGREGATORS.index(area.aggregator) for area in structure.areas], dtype=np.int64),
        nu=np.array([area.nu for area in structure.areas], dtype=np.float64),
        bottom_up=SUSTAINING.index(setting.sustaining) == 1,
        fixed=ALLOCATIONS.index(setting.allocation) == 1,
        own=REQUIRED_OF.index(setting.requirement) == 1,
        adequacy=COMPARISONS.index(setting.comparison) == 1,
    )


Inputs = NamedTuple("Inputs", [(name, np.ndarray) for name in INPUTS])  # pyright: ignore[reportArgumentType]
"""Every input as a view on one flat vector of engine units; scalars are arrays of one cell."""


def flat_layout(structure: Structure) -> dict[str, tuple[int, tuple[int, ...]]]:
    """Where each input begins in the flat vector, and its shape."""
    layout: dict[str, tuple[int, tuple[int, ...]]] = {}
    start = 0
    for name, entry in INPUTS.items():
        shape = tuple(len(structure.axes[dim]) for dim in entry.dims)
        layout[name] = start, shape
        start += int(np.prod(shape, dtype=np.int64))
    return layout


def views_on(theta: Floats, layout: dict[str, tuple[int, tuple[int, ...]]]) -> Inputs:
    """The named arrays of a flat vector, sharing its memory."""
    arrays = []
    for start, shape in layout.values():
        size = int(np.prod(shape, dtype=np.int64))
        arrays.append(theta[start : start + size].reshape(shape or (1,)))
    return Inputs(*arrays)


class Work(NamedTuple):
    """Every named quantity of one future, and room to compute in. Axes in the order year, member or framework or view, scope or basis, capability."""

    gdp: Floats
    share: Floats
    pledged: Floats
    extra: Floats
    equipment: Floats
    personnel: Floats
    operations: Floats
    price: Floats
    running: Floats
    running_need: Floats
    crew_need: Floats
    held: Floats
    effective: Floats
    fielded: Floats
    national: Floats
    usable: Floats
    red: Floats
    depot: Floats
    available: Floats
    pace: Floats
    today: Floats
    required: Floats
    gap: Floats
    met: Floats
    sustain_need: Floats
    sustained: Floats
    coverage: Floats
    filled: Floats
    imports: Floats
    free_slots: Floats
    free: Floats
    payer: Floats
    need: Floats
    affordable: Floats
    orders: Floats
    lines: Floats
    built: Floats
    stock: Floats
    people: Floats
    budget: Floats
    ledger: Floats
    added_cost: Floats
    pipeline: Floats
    on_order: Floats
    adequacy: Floats
    weakest_area: Floats
    member_row: Floats
    wanted: Floats
    retiring_rate: Floats
    renewed_rate: Floats
    ordered: Floats
    weight: Floats
    limit: Floats
    money: Floats


def workspace(structure: Structure, setting: Setting) -> Work:
    """Room for one future."""
    y, m, k = len(structure.years), len(structure.members), len(structure.capabilities)
    f, s, v, b = len(structure.frameworks), len(structure.scopes), len(structure.views), len(setting.bases)
    shapes: dict[str, tuple[int, ...]] = {
        **dict.fromkeys(("gdp", "share", "pledged", "extra", "equipment", "personnel", "operations"), (y, m)),
        **dict.fromkeys(("running_need", "crew_need", "held", "sustain_need", "sustained", "coverage", "free", "payer"), (y, m)),
        **dict.fromkeys(("budget", "added_cost"), (y, m)),
        **dict.fromkeys(("price", "running", "available", "pace", "imports", "free_slots", "need", "affordable", "orders", "filled"), (y, k)),
        **dict.fromkeys(("red", "depot", "lines", "built"), (y + 1, k)),
        **dict.fromkeys(("effective", "fielded"), (y, m, k)),
        **dict.fromkeys(("stock", "pipeline"), (y + 1, m, k)),
        "people": (y + 1, m),
        "national": (y, f, k),
        "usable": (y, v, s, k),
        "today": (f, s, k),
        "required": (y, f, b, k),
        **dict.fromkeys(("gap", "met"), (y, v, b, k)),
        "ledger": (y, m, len(LEDGER)),
        "on_order": (m, k),
        **dict.fromkeys(("adequacy", "weakest_area"), (y, v, b)),
        "member_row": (m,),
        **dict.fromkeys(("wanted", "retiring_rate", "renewed_rate", "ordered", "weight", "limit", "money"), (k,)),
    }
    return Work(**{name: np.zeros(shapes[name]) for name in Work._fields})
