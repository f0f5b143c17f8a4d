"""Random alliances in random settings: small, but with every case the equations name."""

from __future__ import annotations

import numpy as np

from symmachia.model.inputs import INPUTS
from symmachia.model.structure import ALLOCATIONS, COMPARISONS, FOLLOWED, REQUIRED_OF, REQUIREMENTS, SPENDINGS, SUSTAINING, Area, Setting, Structure

NAMES = ("brigades", "tanks", "infantry_fighting_vehicles", "artillery", "boats", "balloons", "shells")


def random_structure(rng):
    members = int(rng.integers(2, 7))
    caps = tuple(str(name) for name in rng.permutation(NAMES)[: rng.integers(2, len(NAMES) + 1)])
    frameworks = int(rng.integers(1, 4))
    inside = np.vstack([np.ones(members), rng.random((frameworks - 1, members)) < 0.6]).astype(float)
    kinds = ("sum", "weakest", "best", "ces")
    areas = tuple(Area(f"area {a}", kinds[rng.integers(4)], float(rng.choice([-2.0, 0.5, 3.0]))) for a in range(rng.integers(1, 4)))
    return Structure(
        base_year=2026, horizon=2026 + int(rng.integers(2, 13)), members=tuple(f"M{m}" for m in range(members)), regions=("north", "south"),
        region_of=tuple(int(r) for r in rng.integers(0, 2, members)), leader=int(rng.integers(-1, members)), capabilities=caps, areas=areas,
        area_of=tuple(int(a) for a in rng.integers(0, len(areas), len(caps))), frameworks=tuple(f"f{f}" for f in range(frameworks)), inside=inside,
        scopes=("one", "two"),
    )  # fmt: skip


def random_setting(rng, structure):
    every = [(kind, s) for kind in REQUIREMENTS for s in range(2)]
    bases = tuple(every[i] for i in rng.permutation(len(every))[: rng.integers(1, 5)])
    plan = tuple(int(b) for b in rng.permutation(len(bases))[: rng.integers(1, len(bases) + 1)])
    pick: list[str] = [str(rng.choice(options)) for options in (SUSTAINING, (*ALLOCATIONS, FOLLOWED), REQUIRED_OF, COMPARISONS)]
    spending = str(rng.choice(SPENDINGS, p=(0.7, 0.3)))
    return Setting(bases, int(rng.integers(len(structure.views))), plan, *pick, spending=spending)


def random_values(rng, structure, futures):
    """Inputs in engine units. Some stocks, people, budgets and needs are zero, some leads whole, zero or beyond the horizon."""
    span = {
        "gdp": (1e4, 1e6), "gdp_growth": (-0.02, 0.05), "growth_shock": (-0.01, 0.01), "spending_share": (0.0, 0.05), "announced_share": (0.0, 0.06),
        "pledge_compliance": (0, 1), "equipment_share": (0.0, 0.5), "personnel_share": (0.0, 0.5), "marginal_equipment_share": (0.1, 0.5),
        "marginal_personnel_share": (0.1, 0.4), "sustaining_history": (0, 5000), "generation_growth": (0, 0.08), "growth_share": (0.1, 0.8),
        "discount_rate": (0, 0.05), "base_deliveries": (0.0, 30), "ramp": (0, 0.5), "lead_years": (0, 8), "import_share": (0, 0.8),
        "import_limit": (0, 2), "supply_risk": (0, 1), "new_lines": (0, 3), "line_cost": (0.2, 3), "new_build_share": (0, 1),
        "unit_price": (0.01, 500), "units_built": (5, 1000), "learning_rate": (0.7, 1), "defence_inflation": (0, 0.03), "joint_factor": (0.7, 1.1),
        "joint_share": (0, 1), "operating_cost": (0, 20), "soldiers": (0, 2e5), "exit_rate": (0.02, 0.15), "recruit_cap": (0, 0.2),
        "people_per_unit": (0, 4000), "stock": (0, 200), "life_years": (5, 40), "readiness": (0.1, 1), "brigade_share": (0.05, 1),
        "brigade_need": (0, 80), "participation": (0.3, 1), "us_assigned": (0, 100), "us_contribution": (0, 1), "exit_year": (2024, 2045),
        "exit_state": (0, 3), "target_increase": (0, 1), "closing_tolerance": (0, 0.05), "priority": (0, 3), "red_stock": (0, 500),
        "new_production": (0, 50), "refurbishment": (0, 50), "depot_stock": (0, 200), "war_losses": (0, 80), "share_tied": (0, 0.9),
        "war_end_year": (2024, 2035), "postwar_level": (0.5, 1.6), "public_share": (0, 0.95), "spill_in": (0, 1), "reaction": (-2, 2),
        "plan_orders": (0, 8), "plan_recruits": (0, 4000), "plan_lines": (0, 60), "plan_price": (0, 500), "plan_payers": (0, 2),
        "plan_until_exit": (0, 2),
    }  # fmt: skip
    may_vanish = {"spending_share", "soldiers", "stock", "brigade_need", "people_per_unit", "new_lines", "red_stock", "base_deliveries", "priority"}
    may_vanish |= {"plan_orders", "plan_price"}
    values = {}
    for name, entry in INPUTS.items():
        shape = (futures, *(len(structure.axes[dim]) for dim in entry.dims))
        low, high = span.get(name, (entry.default, entry.default))
        drawn = rng.uniform(low, high, shape)
        if name in may_vanish:
            drawn = np.where(rng.random(shape) < 0.25, 0.0, drawn)
        if name == "lead_years":
            drawn = np.where(rng.random(shape) < 0.4, np.floor(drawn), drawn)
        if name in ("exit_state", "plan_until_exit"):
            drawn = np.floor(drawn)
        if name == "plan_payers":
            drawn *= rng.random(shape[:2])[:, :, None] < 0.5
        values[name] = drawn
    return values


def random_case(rng, futures=1):
    structure = random_structure(rng)
    return random_values(rng, structure, futures), structure, random_setting(rng, structure)
