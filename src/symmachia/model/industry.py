"""What sustains today's force, what retires, what the makers can deliver, and when an order arrives. docs/spine.md §6, (28) and (29)."""

from __future__ import annotations

from math import floor

from symmachia.model.compile import section
from symmachia.model.growth import followed


@section
def sustain(t, sets, inputs, work):
    """(22), (24): equipment money pays for today's force first; a share of the rest is free for growth. Axes: member."""
    members, capabilities = work.stock.shape[1], work.stock.shape[2]
    growth = (1.0 + inputs.generation_growth[0]) ** t
    for m in range(members):
        if sets.bottom_up[0] == 0:
            need = inputs.sustaining_history[m] * growth
        elif t > 0:
            need = work.renewal[m] * growth
        else:
            need = 0.0
            for k in range(capabilities):
                need += work.stock[0, m, k] * inputs.unit_price[k] / inputs.life_years[k]
            work.renewal[m] = need
        equipment = work.equipment[t, m]
        sustained = min(equipment, need)
        work.sustain_need[t, m], work.sustained[t, m] = need, sustained
        work.coverage[t, m] = sustained / need if need > 0.0 else 1.0
        work.free[t, m] = 0.0 if m == sets.leader[0] else inputs.growth_share[0] * (equipment - sustained)


@section
def replace(t, sets, inputs, work):
    """(23): what retires is rebuilt or replaced by new-built units as far as money and lines go; the rest of the lines is free for growth.

    Writes the stock after retirement to year t + 1. Axes: member × capability.
    """
    members, capabilities = work.stock.shape[1], work.stock.shape[2]
    risk = inputs.supply_risk[int(inputs.exit_state[0])] if sets.base_year[0] + t >= inputs.exit_year[0] else 0.0
    for k in range(capabilities):
        work.wanted[k] = 0.0
        work.retiring_rate[k] = 1.0 / inputs.life_years[k]
    for m in range(members):
        coverage = work.coverage[t, m]
        for k in range(capabilities):
            work.wanted[k] += coverage * min(work.stock[t, m, k], work.stock[0, m, k])
    for k in range(capabilities):
        share = inputs.import_share[k]
        imports = inputs.base_deliveries[k] * share / (1.0 - share) * inputs.import_limit[t, k] * (1.0 - risk)
        slots = work.lines[t, k] + imports
        wanted = work.wanted[k] * inputs.new_build_share[k] * work.retiring_rate[k]
        work.wanted[k] = wanted
        fill = min(1.0, slots / wanted) if wanted > 0.0 else 1.0
        work.imports[t, k] = imports
        work.free_slots[t, k] = max(0.0, slots - fill * wanted)
        work.filled[t, k] = fill
        work.renewed_rate[k] = work.retiring_rate[k] * (1.0 - inputs.new_build_share[k] * (1.0 - fill))
    for m in range(members):
        coverage = work.coverage[t, m]
        for k in range(capabilities):
            now = work.stock[t, m, k]
            old = min(now, work.stock[0, m, k])
            work.stock[t + 1, m, k] = now - old * (work.retiring_rate[k] - coverage * work.renewed_rate[k])


@section
def open_book(sets, inputs, work):
    """(28): what was ordered before the base year arrives at today's rate until the first new orders do; who gets it, and what stands in the book.

    Splits lead times into whole years and part. Axes: member × capability.
    """
    members, capabilities = work.on_order.shape
    whole = 0.0
    for m in range(members):
        work.holder[m] = work.equipment[0, m] if m != sets.leader[0] else 0.0
        whole += work.holder[m]
    for k in range(capabilities):
        work.lead_whole[k] = floor(inputs.lead_years[k])
        work.lead_part[k] = inputs.lead_years[k] - work.lead_whole[k]
        work.book[k] = 0.0
        if whole > 0.0:
            retiring = 0.0
            for m in range(members):
                retiring += inputs.new_build_share[k] * work.stock[0, m, k] / inputs.life_years[k]
            work.book[k] = max(0.0, inputs.base_deliveries[k] / (1.0 - inputs.import_share[k]) - retiring) / whole
    for m in range(members):
        for k in range(capabilities):
            work.on_order[m, k] = work.holder[m] * work.book[k] * inputs.lead_years[k]


@section
def bought(t, m, k, sets, inputs, work):
    """(26): a member's share of the orders of a year: what it pays for, or what a plan that is followed orders for it."""
    return inputs.plan_orders[t, m, k] / work.need[t, k] if followed(t, sets, inputs) and work.need[t, k] > 0.0 else work.payer[t, m]


@section
def deliver(t, sets, inputs, work):
    """(28), (29): what is due enters next year's stock: of the orders of two years by the parts of their lead, and of the book.

    Axes: member × capability.
    """
    members, capabilities = work.on_order.shape
    for k in range(capabilities):
        part = work.lead_part[k]
        early = t - int(work.lead_whole[k])
        late = early - 1
        first = (1.0 - part) * work.orders[early, k] if early >= 0 else 0.0
        second = part * work.orders[late, k] if late >= 0 else 0.0
        booked = work.book[k] * (1.0 if early < 0 else part if early == 0 else 0.0)
        early, late, ordered = max(0, early), max(0, late), work.orders[t, k]
        for m in range(members):
            if m != sets.leader[0]:
                arrived = first * bought(early, m, k, sets, inputs, work) + second * bought(late, m, k, sets, inputs, work)
                arrived += booked * work.holder[m]
                work.on_order[m, k] += bought(t, m, k, sets, inputs, work) * ordered - arrived
                work.stock[t + 1, m, k] += arrived
