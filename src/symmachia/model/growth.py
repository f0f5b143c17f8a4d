"""Growth money becomes orders: docs/spine.md §7."""

from __future__ import annotations

from symmachia.model.compile import section

FIXED, PLAN = 1, 2


@section
def water_fill(purse, weight, limit, money):
    """(26): money_k = min(limit_k, λ·weight_k) with Σ money = min(purse, Σ limit over weight > 0), exact by raising λ from limit to limit.

    Units: money. A capability with weight 0 gets nothing. Axes: capability.
    """
    count = weight.shape[0]
    left, total, still_open = purse, 0.0, 0
    for k in range(count):
        money[k] = -1.0 if weight[k] > 0.0 else 0.0
        total += weight[k]
        still_open += weight[k] > 0.0
    while still_open > 0:
        level = max(0.0, left) / total if total > 0.0 else 0.0
        filled, taken, freed = 0, 0.0, 0.0
        for k in range(count):
            full = money[k] < 0.0 and limit[k] <= level * weight[k]
            money[k] = limit[k] if full else money[k]
            taken += limit[k] if full else 0.0
            freed += weight[k] if full else 0.0
            filled += full
        left -= taken
        total -= freed
        still_open -= filled
        if filled == 0:
            for k in range(count):
                money[k] = level * weight[k] if money[k] < 0.0 else money[k]
            still_open = 0


@section
def followed(t, sets, inputs):
    """Whether a plan is followed in a year: a hedge is only until the leading ally leaves (26c)."""
    ended = inputs.plan_until_exit[0] > 0.0 and sets.base_year[0] + t >= inputs.exit_year[0]
    return sets.allocation[0] == PLAN and not ended


@section
def planned_bill(t, m, inputs, work):
    """What a member orders under a plan costs."""
    bill = 0.0
    for k in range(work.price.shape[1]):
        bill += inputs.plan_orders[t, m, k] * work.price[t, k]
    return bill


@section
def settle(t, sets, inputs, work):
    """Who pays this year, and the growth money of all: payer weights (25). Axes: member."""
    members = work.free.shape[1]
    f = sets.view_framework[sets.plan_view[0]]
    purse, whole = 0.0, 0.0
    for m in range(members):
        purse += work.free[t, m]
        if m != sets.leader[0]:
            whole += sets.inside[f, m] * work.gdp[t, m]
    for m in range(members):
        if sets.adequacy[0] == 1:
            work.payer[t, m] = sets.inside[f, m] * work.gdp[t, m] / whole if whole > 0.0 and m != sets.leader[0] else 0.0
        else:
            work.payer[t, m] = work.free[t, m] / purse if purse > 0.0 else 0.0
    if followed(t, sets, inputs):
        stated, ordered = 0.0, 0.0
        for m in range(members):
            if m != sets.leader[0]:
                stated += inputs.plan_payers[t, m]
                ordered += planned_bill(t, m, inputs, work)
        for m in range(members):
            if stated > 0.0:
                work.payer[t, m] = inputs.plan_payers[t, m] / stated if m != sets.leader[0] else 0.0
            elif ordered > 0.0:
                work.payer[t, m] = planned_bill(t, m, inputs, work) / ordered if m != sets.leader[0] else 0.0
    return purse


@section
def plan(t, sets, inputs, work):
    """(25): how many more units the plan asks for, beyond what is on order, or as many as a plan that is followed orders. Axes: capability."""
    f = sets.view_framework[sets.plan_view[0]]
    members, capabilities = work.on_order.shape
    reach = 0.0
    for m in range(members):
        if m != sets.leader[0]:
            reach += sets.inside[f, m] * work.payer[t, m]
    for k in range(capabilities):
        work.ordered[k] = 0.0
    for m in range(members):
        for k in range(capabilities):
            work.ordered[k] += work.on_order[m, k]
    for k in range(capabilities):
        short = 0.0
        for b in range(sets.planned.shape[0]):
            if sets.planned[b]:
                short = max(short, work.gap[t, sets.plan_view[0], b, k])
        conversion = inputs.readiness[k] * inputs.participation[f] * reach
        work.need[t, k] = max(0.0, short / conversion - work.ordered[k]) if conversion > 0.0 else 0.0
    if followed(t, sets, inputs):
        for k in range(capabilities):
            work.need[t, k] = 0.0
        for m in range(members):
            if m != sets.leader[0]:
                for k in range(capabilities):
                    work.need[t, k] += inputs.plan_orders[t, m, k]


@section
def order(t, sets, inputs, work, purse):
    """(26): money is divided and orders are placed. Returns what the orders cost, what new lines cost, and the share of them that opens.

    Axes: capability.
    """
    capabilities = work.orders.shape[1]
    bill = 0.0
    for k in range(capabilities):
        bill += inputs.new_lines[t, k] * inputs.line_cost[0] * work.price[t, k]
    opened = 1.0
    if bill > 0.0 and sets.adequacy[0] == 0:
        opened = min(1.0, purse / bill)
    left = max(0.0, purse - opened * bill)
    weights, priorities, follows = 0.0, 0.0, followed(t, sets, inputs)
    for k in range(capabilities):
        priority = 1.0 if follows else inputs.priority[k]
        work.weight[k] = priority * work.need[t, k] * work.price[t, k]
        work.limit[k] = min(work.free_slots[t, k], work.need[t, k]) * work.price[t, k]
        weights += work.weight[k]
        priorities += inputs.priority[k]
    if sets.adequacy[0] == 1:
        for k in range(capabilities):
            work.money[k] = work.limit[k]
    elif sets.allocation[0] == FIXED:
        for k in range(capabilities):
            share = left * inputs.priority[k] / priorities if priorities > 0.0 else 0.0
            work.money[k] = min(work.free_slots[t, k] * work.price[t, k], share)
    else:
        water_fill(left, work.weight, work.limit, work.money)
    spent = 0.0
    for k in range(capabilities):
        spent += work.money[k]
        affordable = work.need[t, k]
        if work.price[t, k] <= 0.0:
            work.orders[t, k] = 0.0
            affordable = 0.0
        else:
            work.orders[t, k] = work.money[k] / work.price[t, k]
            if sets.allocation[0] == FIXED and sets.adequacy[0] == 0:
                affordable = left * inputs.priority[k] / priorities / work.price[t, k] if priorities > 0.0 else 0.0
            elif sets.adequacy[0] == 0:
                affordable = min(work.need[t, k], left * work.weight[k] / weights / work.price[t, k]) if weights > 0.0 else 0.0
        work.affordable[t, k] = affordable
    return spent, opened * bill, opened


@section
def expand(t, sets, inputs, work, opened):
    """(26): lines grow by at most the ramp, where replacement and orders press on them or a plan foretells orders; new lines open as far as they
    were paid for.

    Axes: capability.
    """
    for k in range(work.lines.shape[1]):
        lines, wanted = work.lines[t, k], work.wanted[k]
        pressed = wanted + work.affordable[t, k] - work.imports[t, k]
        if followed(t, sets, inputs) and t + 1 < work.price.shape[0]:
            pressed = max(pressed, inputs.plan_lines[t + 1, k])
        pressed = min(lines * (1.0 + inputs.ramp[k]), pressed)
        work.lines[t + 1, k] = max(lines, pressed) + opened * inputs.new_lines[t, k]
        work.built[t + 1, k] = work.built[t, k] + work.orders[t, k] + work.filled[t, k] * wanted
