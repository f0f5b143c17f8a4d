"""Economy, spending and prices: docs/spine.md §1 and §2."""

from __future__ import annotations

import numpy as np

from symmachia.model.compile import section


@section
def economy(t, sets, inputs, work):
    """(1)–(5): GDP, the share that a pledge leads to, and what the budget is split into. Axes: member."""
    compliance = inputs.pledge_compliance[0]
    marginal_equipment, marginal_personnel = inputs.marginal_equipment_share[0], inputs.marginal_personnel_share[0]
    for m in range(work.gdp.shape[1]):
        grown = 1.0 + inputs.gdp_growth[t, m] + inputs.growth_shock[sets.region_of[m]]
        gdp = inputs.gdp[m] if t == 0 else work.gdp[t - 1, m] * grown
        base = inputs.spending_share[m]
        share = base
        if sets.adequacy[0] == 0:
            share += compliance * max(0.0, inputs.announced_share[t, m] - base)
        pledged = share * gdp
        first = pledged if t == 0 else work.pledged[0, m]
        kept, extra = min(pledged, first), max(0.0, pledged - first)
        equipment = kept * inputs.equipment_share[m] + extra * marginal_equipment
        personnel = kept * inputs.personnel_share[m] + extra * marginal_personnel
        work.gdp[t, m], work.share[t, m], work.pledged[t, m], work.extra[t, m] = gdp, share, pledged, extra
        work.equipment[t, m], work.personnel[t, m], work.operations[t, m] = equipment, personnel, pledged - equipment - personnel


@section
def prices(t, inputs, work):
    """(6), (7): unit prices by Wright's law of learning, real defence inflation and joint procurement; running costs. Axes: capability."""
    inflation = (1.0 + inputs.defence_inflation[0]) ** t
    joint = 1.0 + inputs.joint_share[0] * (inputs.joint_factor[0] - 1.0)
    exponent = np.log2(inputs.learning_rate[0])
    for k in range(work.price.shape[1]):
        work.price[t, k] = inputs.unit_price[k] * (work.built[t, k] / inputs.units_built[k]) ** exponent * inflation * joint
        work.running[t, k] = inputs.operating_cost[k] * inflation
