"""What sustains today's force, what retires, what the makers can deliver, and when an order arrives. docs/spine.md §6, (28) and (29)."""

from __future__ import annotations

from math import floor

from symmachia.model.compile import section


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
    """(28): what was ordered before the base year arrives at today's rate until the first new orders do."""
    years, members, capabilities = work.pipeline.shape
    for m in range(members):
        for k in range(capabilities):
            work.on_order[m, k] = 0.0
            for year in range(years):
                work.pipeline[year, m, k] = 0.0
    whole = 0.0
    for m in range(members):
        if m != sets.leader[0]:
            whole += work.equipment[0, m]
    if whole <= 0.0:
        return
    for k in range(capabilities):
        retiring = 0.0
        for m in range(members):
            retiring += inputs.new_build_share[k] * work.stock[0, m, k] / inputs.life_years[k]
        book = max(0.0, inputs.base_deliveries[k] / (1.0 - inputs.import_share[k]) - retiring)
        n = floor(inputs.lead_years[k])
        part = inputs.lead_years[k] - n
        for m in range(members):
            if m == sets.leader[0]:
                continue
            mine = book * work.equipment[0, m] / whole
            work.on_order[m, k] = mine * (n + part)
            for year in range(1, min(n, years - 1) + 1):
                work.pipeline[year, m, k] += mine
            if n + 1 < years:
                work.pipeline[n + 1, m, k] += part * mine


@section
def deliver(t, inputs, work):
    """(28), (29): this year's orders enter the pipeline, and what is due next year enters the stock. Axes: member × capability."""
    years, members, capabilities = work.pipeline.shape
    for k in range(capabilities):
        orders = work.orders[t, k]
        if orders > 0.0:
            n = floor(inputs.lead_years[k])
            part = inputs.lead_years[k] - n
            for m in range(members):
                bought = work.payer[t, m] * orders
                work.on_order[m, k] += bought
                if t + 1 + n < years:
                    work.pipeline[t + 1 + n, m, k] += (1.0 - part) * bought
                if t + 2 + n < years:
                    work.pipeline[t + 2 + n, m, k] += part * bought
