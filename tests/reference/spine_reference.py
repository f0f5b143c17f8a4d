"""The spine once more, in plain NumPy, from docs/spine.md: one future axis in front of everything, no loop but the one over years.

The engines are tested against it, and timed against it. It shares no code with them but the tables of names.
"""

from __future__ import annotations

import numpy as np

from symmachia.model.inputs import EQUIPMENT
from symmachia.model.structure import LEDGER


def ratio(over, under, otherwise):
    """`over / under`, and `otherwise` where there is nothing to divide by."""
    return np.where(under > 0, np.divide(over, np.where(under > 0, under, 1.0)), otherwise)


def share_of(there, need):
    """How much of a need is there; a need that is the rounding of a sum counts as none."""
    return np.where(need > 1e-6, ratio(there, need, 1.0), 1.0)


def water_level(purse, weight, limit):
    """min(limit, λ·weight) with Σ = min(purse, Σ limit over weight > 0): sort by limit/weight, find the level in closed form."""
    limit = np.where(weight > 0, limit, 0.0)
    key = ratio(limit, weight, np.inf)
    rank = np.argsort(key, axis=1, kind="stable")
    w, cap, at = (np.take_along_axis(array, rank, axis=1) for array in (weight, limit, key))
    filled = np.cumsum(cap, axis=1) - cap
    open_weight = np.cumsum(w[:, ::-1], axis=1)[:, ::-1]
    needed = filled + np.where(np.isfinite(at), at, 0.0) * open_weight
    lasts = np.where(np.isfinite(at) & (needed <= purse[:, None] * (1 + 1e-15)), np.arange(w.shape[1]), -1).max(axis=1) + 1
    done = np.concatenate([np.zeros((len(purse), 1)), np.cumsum(cap, axis=1)], axis=1)
    rest = np.concatenate([open_weight, np.zeros((len(purse), 1))], axis=1)
    rows = np.arange(len(purse))
    level = ratio(np.maximum(0.0, purse - done[rows, lasts]), rest[rows, lasts], np.inf)
    scaled = np.where(np.isfinite(level)[:, None], np.where(np.isfinite(level), level, 0.0)[:, None] * weight, limit)
    return np.where(weight > 0, np.minimum(limit, scaled), 0.0)


def private_weight(wealth, gifts, public, spill):
    """b of the joint product from the first-order condition (1 − a − b)/(w − g) = b/g + a/(g + sG) at the gifts of the base year; 0 without a
    gift."""
    pool = gifts + spill[:, None] * (gifts.sum(axis=1, keepdims=True) - gifts)
    marginal = (1 - public) / (wealth - gifts) - np.where(pool > 0, public / np.where(pool > 0, pool, 1), 0)
    return np.where(gifts > 0, marginal / (np.where(gifts > 0, 1 / np.where(gifts > 0, gifts, 1), 1) + 1 / (wealth - gifts)), 0.0)


def gifts_at_rest(wealth, gifts, public, own, spill, allies):
    """The Nash equilibrium by damped answers of all at once. The leading ally's gift stands, and so does nothing of who has no weight on spending."""
    moving = (allies > 0) & (own + public > 0)
    for _ in range(2000):
        pool = spill[:, None] * (gifts.sum(axis=1, keepdims=True) - gifts)
        b = (1 - public) * pool - wealth * (public + own)
        answer = (-b + np.sqrt(b * b + 4 * wealth * own * pool)) / 2
        gifts = np.where(moving, gifts + 0.3 * (answer - gifts), gifts)
    return gifts


def run(x, structure, setting):
    """Every quantity of the page for N futures: inputs `(N or 1, …)` in engine units, results `(N, year, …)`."""
    n = max(len(value) for value in x.values())
    x = {name: np.broadcast_to(value, (n, *value.shape[1:])) for name, value in x.items()}
    years = len(structure.years)
    members, caps = len(structure.members), structure.capabilities
    lead = structure.leader
    allies = np.array([m != lead for m in range(members)], dtype=float)
    inside = np.asarray(structure.inside, dtype=float)
    led = np.array([structure.led(f) for f in range(len(structure.frameworks))], dtype=float)
    view_f = [f for f, _ in structure.views]
    view_z = [z for _, z in structure.views]
    scope = [s for _, s in setting.bases]
    adequacy, fixed, follows = setting.comparison == "equal_adequacy", setting.allocation == "fixed", setting.allocation == "plan"
    year = structure.years[0] + np.arange(years)
    until = follows & ~((x["plan_until_exit"][:, None] > 0) & (year >= x["exit_year"][:, None]))
    planned = x["plan_orders"] * allies[:, None]
    q: dict[str, list] = {}

    def keep(**named):
        for name, value in named.items():
            q.setdefault(name, []).append(value)

    stock0 = x["stock"] * allies[:, None]
    people0 = x["soldiers"] * allies
    base, regions = x["spending_share"], list(structure.region_of)
    me, mp = x["marginal_equipment_share"][:, None], x["marginal_personnel_share"][:, None]
    lead_whole = np.floor(x["lead_years"]).astype(int)
    lead_part = x["lead_years"] - lead_whole
    stock, people, lines, built = stock0.copy(), people0.copy(), x["base_deliveries"].copy(), x["units_built"].copy()
    red, depot = x["red_stock"].copy(), x["depot_stock"].copy()
    coming = np.zeros((n, years + 2, members, len(caps)))
    closing = np.full((n, len(structure.views), len(setting.bases), len(caps)), float(structure.base_year))
    pledged0 = personnel0 = equipment0 = gdp = gifts = public = own = np.zeros_like(people0)
    today, on_order = np.zeros((n, len(led), len(structure.scopes), len(caps))), np.zeros_like(stock0)
    for t in range(years):
        now = until[:, t][:, None]
        year = structure.base_year + t
        # economy and spending
        gdp = x["gdp"] if t == 0 else gdp * (1 + x["gdp_growth"][:, t] + x["growth_shock"][:, regions])
        rise = np.maximum(0, x["announced_share"][:, t] - base)
        full = x["us_contribution"][:, 0]
        effort = np.where(year >= x["exit_year"], np.take_along_axis(x["us_contribution"], x["exit_state"].astype(int)[:, None], axis=1)[:, 0], full)
        effort = ratio(effort, full, 1.0)
        path = base + x["pledge_compliance"][:, None] * rise
        if setting.spending == "joint_product":
            if t == 0:
                gifts = base * gdp
                public, own = x["public_share"][:, None] * base, private_weight(gdp, gifts, x["public_share"][:, None] * base, x["spill_in"])
            else:
                gifts[:, [lead] if lead >= 0 else []] = (base * gdp * effort[:, None])[:, [lead] if lead >= 0 else []]
                gifts = gifts_at_rest(gdp, gifts, public, own, x["spill_in"], allies)
            path = np.where(allies > 0, ratio(gifts, gdp, base), base)
        reacting = np.maximum(0, 1 + x["reaction"] * np.where(full > 0, effort - 1, 0))
        share = base if adequacy else path * np.where(allies > 0, reacting[:, None], 1)
        pledged = share * gdp
        pledged0 = pledged if t == 0 else pledged0
        kept, extra = np.minimum(pledged, pledged0), np.maximum(0, pledged - pledged0)
        equipment = kept * x["equipment_share"] + extra * me
        personnel = kept * x["personnel_share"] + extra * mp
        operations = pledged - equipment - personnel
        if t == 0:
            personnel0, equipment0 = personnel, equipment
            whole = (equipment0 * allies).sum(1)
            retiring0 = (x["new_build_share"][:, None] * stock0 / x["life_years"][:, None]).sum(1)
            book = np.maximum(0, x["base_deliveries"] / (1 - x["import_share"]) - retiring0)
            mine = ratio(equipment0 * allies, whole[:, None], 0.0)[:, :, None] * book[:, None]
            for later in range(1, years + 1):
                part = np.where(later <= lead_whole, 1.0, np.where(later == lead_whole + 1, lead_part, 0.0))
                coming[:, later] += mine * part[:, None]
            on_order = mine * x["lead_years"][:, None]
        pay = ratio(personnel0, people0, 0.0)
        if t > 0:
            stay = people * (1 - x["exit_rate"][:, None])
            aim = people0 + (x["people_per_unit"][:, None] * np.maximum(0, stock + on_order - stock0)).sum(2)
            ruled, stated = np.maximum(0, aim - stay), x["plan_recruits"][:, t]
            wants = np.where(now, np.where(x["plan_until_exit"][:, None] > 0, np.maximum(ruled, stated), stated), ruled)
            joining = np.minimum(wants, x["recruit_cap"][:, None] * people0)
            if not adequacy:
                joining = np.minimum(joining, np.where(pay > 0, np.maximum(0, ratio(personnel, pay, 0.0) - stay), 0.0))
            people = stay + joining
        # prices
        dearer = (1 + x["defence_inflation"][:, None]) ** t
        joint = 1 + x["joint_share"] * (x["joint_factor"] - 1)
        price = x["unit_price"] * (built / x["units_built"]) ** np.log2(x["learning_rate"])[:, None] * dearer * joint[:, None]
        price = np.where(now & (x["plan_price"][:, t] > 0), x["plan_price"][:, t], price)
        running = x["operating_cost"] * dearer
        # the hollow force
        added = np.maximum(0, stock - stock0)
        running_need = (running[:, None] * added).sum(2)
        crew_need = (x["people_per_unit"][:, None] * added).sum(2)
        running_money = running_need if adequacy else np.maximum(0, (1 - me - mp) * extra)
        held = np.minimum(1, np.minimum(share_of(running_money, running_need), share_of(np.maximum(0, people - people0), crew_need)))
        effective = np.minimum(stock, stock0) + held[:, :, None] * added
        # formations
        fielded = effective.copy()
        if "brigades" in caps:
            b = caps.index("brigades")
            w = x["brigade_share"] / x["brigade_share"].sum(1, keepdims=True)
            cover = np.ones((n, members, 3))
            for j, name in enumerate(EQUIPMENT):
                if name in caps:
                    needed = (w * x["brigade_need"][:, :, j]).sum(1)[:, None] * effective[:, :, b]
                    cover[:, :, j] = np.minimum(1, ratio(effective[:, :, caps.index(name)], needed, 1.0))
            asked = x["brigade_need"][:, None] > 0
            least = np.where(asked, cover[:, :, None], 1.0).min(3)
            fielded[:, :, b] = effective[:, :, b] * (w[:, None] * least).sum(2)
        # usable forces
        mine_too = inside * allies
        national = np.einsum("fm,nmk->nfk", mine_too, fielded) * x["readiness"][:, None] * x["participation"][:, :, None]
        there = led[view_f] * x["us_contribution"][:, view_z]
        usable = national[:, view_f][:, :, None] + there[:, :, None, None] * x["us_assigned"][:, None]
        # red forces and requirements
        war = (year < x["war_end_year"]).astype(float)[:, None]
        refurbished = np.minimum(x["refurbishment"], depot)
        available = red * (1 - x["share_tied"] * war)
        pace = ratio(available, x["postwar_level"][:, None] * x["red_stock"], 1.0)
        keep(red=red, depot=depot)
        red = np.maximum(0, red * (1 - 1 / x["life_years"]) + x["new_production"] + refurbished - x["war_losses"] * war)
        depot = depot - refurbished
        if t == 0:
            group = mine_too if setting.requirement == "own" else np.repeat(mine_too[:1], len(mine_too), axis=0)
            ours = np.einsum("fm,nmk->nfk", group, fielded) * x["readiness"][:, None] * x["participation"][:, :, None]
            today = ours[:, :, None] + x["us_assigned"][:, None]
        factor = {"replace_us": np.ones_like(pace), "nato_targets": 1 + x["target_increase"], "adversary_paced": pace}
        required = np.stack([today[:, :, s] * factor[kind][:, None] for kind, s in setting.bases], axis=2)
        asked_of, have = required[:, view_f], usable[:, :, scope]
        gap = np.maximum(0, asked_of - have)
        met = np.where(asked_of > 0, np.minimum(2, ratio(have, asked_of, 2.0)), 2.0)
        short = have < (1 - x["closing_tolerance"])[:, None, None, None] * asked_of
        closing = np.where(short, year + 1.0, closing)
        # sustaining
        if setting.sustaining == "historical":
            need_to_sustain = x["sustaining_history"]
        else:
            need_to_sustain = (stock0 * x["unit_price"][:, None] / x["life_years"][:, None]).sum(2)
        sustain_need = need_to_sustain * (1 + x["generation_growth"][:, None]) ** t
        sustained = np.minimum(equipment, sustain_need)
        coverage = ratio(sustained, sustain_need, 1.0)
        retiring = np.minimum(stock, stock0) / x["life_years"][:, None]
        rebuilt = coverage[:, :, None] * (1 - x["new_build_share"][:, None]) * retiring
        wanted_new = coverage[:, :, None] * x["new_build_share"][:, None] * retiring
        state = x["exit_state"].astype(int)
        risk = np.where(year >= x["exit_year"], x["supply_risk"][np.arange(n), state], 0.0)
        imports = x["base_deliveries"] * x["import_share"] / (1 - x["import_share"]) * x["import_limit"][:, t] * (1 - risk[:, None])
        slots = lines + imports
        wanted = wanted_new.sum(1)
        fill = np.minimum(1, ratio(slots, wanted, 1.0))
        replaced = fill[:, None] * wanted_new
        free_slots = np.maximum(0, slots - replaced.sum(1))
        free = x["growth_share"][:, None] * (equipment - sustained) * allies
        upgrades = equipment - sustained - free
        # growth
        f = view_f[setting.plan_view]
        purse = free.sum(1)
        paying = inside[f] * allies * gdp if adequacy else free
        payer = ratio(paying, paying.sum(1, keepdims=True), 0.0)
        stated, own_bill = x["plan_payers"][:, t] * allies, (planned[:, t] * price[:, None]).sum(2)
        for weights in (own_bill, stated):
            whole = weights.sum(1, keepdims=True)
            payer = np.where(now & (whole > 0), ratio(weights, whole, 0.0), payer)
        reach = (inside[f] * allies * payer).sum(1)
        conversion = x["readiness"] * (x["participation"][:, f] * reach)[:, None]
        worst = gap[:, setting.plan_view][:, list(setting.plan_bases)].max(1) if setting.plan_bases else np.zeros_like(conversion)
        need = np.where(conversion > 0, np.maximum(0, ratio(worst, conversion, 0.0) - on_order.sum(1)), 0.0)
        need = np.where(now, planned[:, t].sum(1), need)
        line_bill = (x["new_lines"][:, t] * price).sum(1) * x["line_cost"]
        opened = np.ones(n) if adequacy else np.minimum(1, ratio(purse, line_bill, 1.0))
        left = np.maximum(0, purse - opened * line_bill)
        weight = np.where(now, 1, x["priority"]) * need * price
        limit = np.minimum(free_slots, need) * price
        portion = ratio(x["priority"], x["priority"].sum(1, keepdims=True), 0.0)
        if adequacy:
            money, affordable = limit, need
        elif fixed:
            money = np.minimum(free_slots * price, left[:, None] * portion)
            affordable = left[:, None] * portion / price
        else:
            money = water_level(left, weight, limit)
            affordable = np.minimum(need, left[:, None] * ratio(weight, weight.sum(1, keepdims=True), 0.0) / price)
        orders = money / price
        bought = payer[:, :, None] * orders[:, None]
        bought = np.where(now[:, None] & (need[:, None] > 0), orders[:, None] * ratio(planned[:, t], need[:, None], 0.0), bought)
        for k in range(len(caps)):
            for i in range(n):
                first = t + 1 + lead_whole[i, k]
                for when, part in ((first, 1 - lead_part[i, k]), (first + 1, lead_part[i, k])):
                    if when <= years:
                        coming[i, when, :, k] += part * bought[i, :, k]
        keep(lines=lines, built=built)
        foretold = np.where(now, x["plan_lines"][:, t + 1], -np.inf) if t + 1 < years else np.full_like(wanted, -np.inf)
        pressed = np.minimum(lines * (1 + x["ramp"]), np.maximum(wanted + affordable - imports, foretold))
        lines = np.maximum(lines, pressed) + opened[:, None] * x["new_lines"][:, t]
        built = built + orders + replaced.sum(1)
        # ledger
        payroll = people * pay
        procurement, line_money = payer * money.sum(1)[:, None], payer * (opened * line_bill)[:, None]
        if adequacy:
            budget = pledged + np.maximum(0, procurement + line_money - free) + running_need + np.maximum(0, payroll - personnel)
            ran, paid = running_need, payroll
            others = operations
        else:
            budget = pledged + np.where(now, np.maximum(0, procurement + line_money - free), 0)
            ran, paid = np.minimum(running_need, running_money), np.minimum(payroll, personnel)
            others = operations - ran
        rows = {
            "replacement": sustained,
            "procurement": procurement,
            "lines": line_money,
            "upgrades": upgrades,
            "running": ran,
            "pay": paid,
            "operations": others,
        }
        rows["unspent"] = budget - sum(rows.values())
        keep(
            gdp=gdp, share=share, pledged=pledged, extra=extra, equipment=equipment, personnel=personnel, operations=operations, price=price,
            running=running, running_need=running_need, crew_need=crew_need, held=held, effective=effective, fielded=fielded, national=national,
            usable=usable, available=available, pace=pace, required=required, gap=gap, met=met, sustain_need=sustain_need, sustained=sustained,
            coverage=coverage, imports=imports, free_slots=free_slots, free=free, payer=payer, need=need, affordable=affordable, orders=orders,
            stock=stock, people=people, budget=budget, added_cost=budget - base * gdp, ledger=np.stack([rows[name] for name in LEDGER], axis=2),
        )  # fmt: skip
        mean, weakest = areas(np.minimum(1, met), structure)
        keep(adequacy=mean, weakest_area=weakest)
        stock = stock - retiring + rebuilt + replaced + coming[:, t + 1]
        on_order = on_order + bought - coming[:, t + 1]
    return {**{name: np.stack(values, axis=1) for name, values in q.items()}, "today": today, "closing_year": closing}


def areas(score, structure):
    """Adequacy by area: mean of the areas, and the weakest."""
    found = []
    for a, area in enumerate(structure.areas):
        own = score[..., [k for k, at in enumerate(structure.area_of) if at == a]]
        if own.shape[-1] == 0:
            found.append(np.ones(score.shape[:-1]))
        elif area.aggregator == "sum":
            found.append(own.mean(-1))
        elif area.aggregator == "weakest":
            found.append(own.min(-1))
        elif area.aggregator == "best":
            found.append(own.max(-1))
        else:
            lost = (own.min(-1) <= 0) & (area.nu <= 0)
            power = (np.where(own > 0, own, 1.0) ** area.nu * (own > 0)).mean(-1)
            found.append(np.where(lost, 0.0, np.where(power > 0, power, 1.0) ** (1 / area.nu) * (power > 0)))
    table = np.stack(found, axis=-1)
    return table.mean(-1), table.min(-1)
