"""The records that the engines share: sets, inputs and the workspace of one future.

A record is one block of memory with named arrays of fixed shape in it: an engine takes it as one pointer, and its loops know their bounds.
Capabilities lie last, so that loops over them are vectors. The engines are compiled once for each shape of an alliance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.model.adm import ROOM, lanes
from symmachia.model.inputs import EQUIPMENT, INPUTS, MOST_DAYS, PRESETS
from symmachia.model.structure import (
    ALLOCATIONS,
    BRIGADES,
    CAMPAIGNS,
    COMMITMENTS,
    COMPARISONS,
    CURVES,
    DEFENDERS,
    FOLLOWED,
    INTERCEPTORS,
    LEDGER,
    REQUIRED_OF,
    REQUIREMENTS,
    SPENDINGS,
    SUSTAINING,
    VALUES,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from symmachia.model.structure import Setting, Structure

    Floats = NDArray[np.float64]
    Shapes = Mapping[str, tuple[int, ...]]


LANES, POINTS = 32, 101
"""Lanes of a campaign, and points of the grid of reliabilities from 0 to 1."""
AGGREGATORS = ("sum", "weakest", "best", "ces")
UNWATCHED = ("usable", "required", "gap", "met", "effective", "fielded", "ledger", "lanes", "normals", "grid")
"""Two thirds of the workspace: sums, least values and products of no more than three other figures, so finite where those are within bounds. They
lie last, and one pass over what lies before them finds whatever is not finite."""


def record(shapes: Shapes, kind: type = np.float64) -> tuple[Any, NDArray]:
    """A record of zeros with an array of each shape (a lone number is an array of one cell), and the flat vector of the same memory."""
    fields = [(name, kind, shape or (1,)) for name, shape in shapes.items()]
    memory = np.zeros(1, dtype=np.dtype(fields, align=True)).view(np.recarray)
    return memory[0], memory.view(np.ndarray).view(kind)


def sets(structure: Structure, setting: Setting) -> Any:
    """Structure and setting as numbers, in one record of whole numbers."""
    place = {name: position for position, name in enumerate(structure.capabilities)}
    frameworks, areas = range(len(structure.frameworks)), range(len(structure.areas))
    content: dict[str, Any] = {
        "base_year": structure.base_year,
        "leader": structure.leader,
        "region_of": structure.region_of,
        "inside": np.asarray(structure.inside) > 0,
        "led": [structure.led(f) for f in frameworks],
        "view_framework": [f for f, _ in structure.views],
        "view_state": [z for _, z in structure.views],
        "basis_kind": [REQUIREMENTS.index(kind) for kind, _ in setting.bases],
        "basis_scope": [scope for _, scope in setting.bases],
        "plan_view": setting.plan_view,
        "planned": [basis in setting.plan_bases for basis in range(len(setting.bases))],
        "brigades": place.get(BRIGADES, -1),
        "carried": [place.get(name, -1) for name in EQUIPMENT],
        "by_area": np.argsort(np.array(structure.area_of), kind="stable"),
        "starts": np.searchsorted(np.sort(structure.area_of), range(len(structure.areas) + 1)),
        "aggregators": [AGGREGATORS.index(structure.areas[a].aggregator) for a in areas],
        "bottom_up": SUSTAINING.index(setting.sustaining),
        "allocation": (*ALLOCATIONS, FOLLOWED).index(setting.allocation),
        "own": REQUIRED_OF.index(setting.requirement),
        "adequacy": COMPARISONS.index(setting.comparison),
        "joint": SPENDINGS.index(setting.spending),
        "interceptors": place.get(INTERCEPTORS, -1),
        "defending": structure.views[setting.plan_view][0] if setting.defenders == DEFENDERS[1] else 0,
        "endogenous": COMMITMENTS.index(setting.commitment),
        "campaign": CAMPAIGNS.index(setting.campaign),
        "exponential": VALUES.index(setting.values),
        "support_basis": setting.support_basis,
    }
    arrays = {name: np.atleast_1d(np.asarray(value, dtype=np.int64)) for name, value in content.items()}
    found, _ = record({name: array.shape for name, array in arrays.items()}, np.int64)
    for name, array in arrays.items():
        found[name][...] = array
    return found


def input_shapes(structure: Structure) -> dict[str, tuple[int, ...]]:
    """The shape of every input, and of the exponents of areas, which no study changes."""
    shapes = {name: tuple(len(structure.axes[dim]) for dim in entry.dims) for name, entry in INPUTS.items()}
    return {**shapes, "nu": (len(structure.areas),)}


def inputs(structure: Structure) -> tuple[Any, Floats]:
    """Room for the inputs in engine units, and the flat vector of the same memory: cells lie there input by input, in C order."""
    found, theta = record(input_shapes(structure))
    found["nu"][...] = [area.nu for area in structure.areas]
    return found, theta


def offsets(structure: Structure) -> dict[str, int]:
    """Where each input begins in the flat vector."""
    sizes = {name: int(np.prod(shape, dtype=np.int64)) for name, shape in input_shapes(structure).items()}
    return dict(zip(sizes, np.cumsum([0, *sizes.values()])[:-1].tolist(), strict=True))


def work_shapes(structure: Structure, setting: Setting) -> dict[str, tuple[int, ...]]:
    """Every named quantity of one future, and room to compute in. Axes: year, member or framework or view, scope or basis, capability."""
    y, m, k = len(structure.years), len(structure.members), len(structure.capabilities)
    f, s, v, b = len(structure.frameworks), len(structure.scopes), len(structure.views), len(setting.bases)
    by_member = ("gdp", "share", "pledged", "extra", "equipment", "personnel", "operations", "people", "running_need", "crew_need", "held")
    by_payer = ("sustain_need", "sustained", "coverage", "free", "payer", "budget", "added_cost")
    by_capability = ("price", "running", "available", "pace", "filled", "imports", "free_slots", "need", "affordable", "orders")
    return {
        **dict.fromkeys((*by_member, *by_payer), (y, m)),
        **dict.fromkeys(by_capability, (y, k)),
        **dict.fromkeys(("red", "depot", "lines", "built"), (y + 1, k)),
        "stock": (y + 1, m, k),
        "national": (y, f, k),
        "today": (f, s, k),
        "closing_year": (v, b, k),
        **dict.fromkeys(("adequacy", "weakest_area"), (y, v, b)),
        "on_order": (m, k),
        **dict.fromkeys(("renewal", "holder", "gift", "public", "own"), (m,)),
        **dict.fromkeys(("wanted", "retiring_rate", "renewed_rate", "ordered", "weight", "limit", "money"), (k,)),
        **dict.fromkeys(("lead_whole", "lead_part", "book"), (k,)),
        **dict.fromkeys(("attained", "displacement", "red_lost", "blue_lost", "leak", "force_ratio", "there"), (y, 2)),
        **dict.fromkeys(("effort", "ground", "worth", "reliability_then", "deterred", "yielded", "backed_down", "war", "lost_if_war"), (y,)),
        "output": (y, len(PRESETS)),
        **dict.fromkeys(("red_days", "blue_days"), (MOST_DAYS + 1,)),
        "score": (k,),
        "behaviour": (6,),
        "fall": (len(PRESETS),),
        "sums": (len(CURVES),),
        "usable": (y, v, s, k),
        "required": (y, f, b, k),
        **dict.fromkeys(("gap", "met"), (y, v, b, k)),
        **dict.fromkeys(("effective", "fielded"), (y, m, k)),
        "ledger": (y, m, len(LEDGER)),
        "lanes": (ROOM, LANES),
        "normals": (6, LANES),
        "grid": (POINTS,),
    }


def watched(structure: Structure, setting: Setting) -> int:
    """How many cells of the workspace, from its first, are looked through for what is not finite."""
    return sum(int(np.prod(shape)) for name, shape in work_shapes(structure, setting).items() if name not in UNWATCHED)


def work(structure: Structure, setting: Setting) -> tuple[Any, Floats]:
    """Room for one future, and the flat vector of the same memory."""
    room, flat = record(work_shapes(structure, setting))
    room["normals"][...] = lanes(LANES)
    room["grid"][...] = np.linspace(0.0, 1.0, POINTS)
    return room, flat
