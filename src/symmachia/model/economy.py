"""Economy, spending and prices: docs/spine.md §1 and §2."""

from __future__ import annotations

import numpy as np

from symmachia.model.compile import section
from symmachia.model.growth import followed
from symmachia.model.joint_product import settle_gifts, taste


@section
def present(t, sets, inputs):
    """How much of the leading ally's contribution there is in a year: all of it before its exit, then that of the state it exits to."""
    left = sets.base_year[0] + t >= inputs.exit_year[0]
    return inputs.us_contribution[int(inputs.exit_state[0])] if left else inputs.us_contribution[0]


@section
def give(t, sets, inputs, work):
    """(2b): what allies spend in their own interest, calibrated to the base year. The leading ally's effort counts as far as it is there.

    Axes: member.
    """
    effort = present(t, sets, inputs) / inputs.us_contribution[0] if inputs.us_contribution[0] > 0.0 else 1.0
    total = 0.0
    for m in range(work.gdp.shape[1]):
        if t == 0:
            work.gift[m] = inputs.spending_share[m] * work.gdp[0, m]
        total += work.gift[m]
    for m in range(work.gdp.shape[1]):
        if t == 0:
            work.public[m] = inputs.public_share[0] * inputs.spending_share[m]
            work.own[m] = taste(work.gdp[0, m], work.gift[m], total - work.gift[m], work.public[m], inputs.spill_in[0])
        elif m == sets.leader[0]:
            work.gift[m] = inputs.spending_share[m] * work.gdp[t, m] * effort
    if t > 0:
        settle_gifts(work.gdp[t], work.gift, work.public, work.own, inputs.spill_in[0], sets.leader[0])


@section
def economy(t, sets, inputs, work):
    """(1)–(5): GDP, the share that a pledge leads to, and what the budget is split into. Axes: member."""
    compliance = inputs.pledge_compliance[0]
    marginal_equipment, marginal_personnel = inputs.marginal_equipment_share[0], inputs.marginal_personnel_share[0]
    reaction = inputs.reaction[0] * (present(t, sets, inputs) / inputs.us_contribution[0] - 1.0) if inputs.us_contribution[0] > 0.0 else 0.0
    for m in range(work.gdp.shape[1]):
        grown = 1.0 + inputs.gdp_growth[t, m] + inputs.growth_shock[sets.region_of[m]]
        work.gdp[t, m] = inputs.gdp[m] if t == 0 else work.gdp[t - 1, m] * grown
    if sets.joint[0] == 1:
        give(t, sets, inputs, work)
    for m in range(work.gdp.shape[1]):
        gdp = work.gdp[t, m]
        base = inputs.spending_share[m]
        share = base
        if sets.adequacy[0] == 0:
            if sets.joint[0] == 0:
                share += compliance * max(0.0, inputs.announced_share[t, m] - base)
            elif gdp > 0.0 and m != sets.leader[0]:
                share = work.gift[m] / gdp
            if m != sets.leader[0]:
                share *= max(0.0, 1.0 + reaction)
        pledged = share * gdp
        first = pledged if t == 0 else work.pledged[0, m]
        kept, extra = min(pledged, first), max(0.0, pledged - first)
        equipment = kept * inputs.equipment_share[m] + extra * marginal_equipment
        personnel = kept * inputs.personnel_share[m] + extra * marginal_personnel
        work.share[t, m], work.pledged[t, m], work.extra[t, m] = share, pledged, extra
        work.equipment[t, m], work.personnel[t, m], work.operations[t, m] = equipment, personnel, pledged - equipment - personnel


@section
def prices(t, sets, inputs, work):
    """(6), (7): unit prices by Wright's law of learning, real defence inflation and joint procurement, or those of a plan that is followed; running
    costs. Axes: capability."""
    inflation = (1.0 + inputs.defence_inflation[0]) ** t
    joint = 1.0 + inputs.joint_share[0] * (inputs.joint_factor[0] - 1.0)
    exponent = np.log2(inputs.learning_rate[0])
    for k in range(work.price.shape[1]):
        work.price[t, k] = inputs.unit_price[k] * (work.built[t, k] / inputs.units_built[k]) ** exponent * inflation * joint
        if followed(t, sets, inputs) and inputs.plan_price[t, k] > 0.0:
            work.price[t, k] = inputs.plan_price[t, k]
        work.running[t, k] = inputs.operating_cost[k] * inflation
