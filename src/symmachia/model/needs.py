"""Red forces, requirements and gaps: docs/spine.md (18)–(21) and (33)."""

from __future__ import annotations

from symmachia.model.compile import section

REPLACE, TARGETS, PACED = 0, 1, 2
SUM, WEAKEST, BEST, CES = range(4)
MET_CAP = 2.0


@section
def red_forces(t, sets, inputs, work):
    """(18): stock, finite depot and losses of the adversary, and its strength against the stated post-war level. Axes: capability."""
    war = 1.0 if sets.base_year[0] + t < inputs.war_end_year[0] else 0.0
    for k in range(work.red.shape[1]):
        if t == 0:
            work.red[0, k], work.depot[0, k] = inputs.red_stock[k], inputs.depot_stock[k]
        red, depot = work.red[t, k], work.depot[t, k]
        refurbished = min(inputs.refurbishment[k], depot)
        work.depot[t + 1, k] = depot - refurbished
        grown = red * (1.0 - 1.0 / inputs.life_years[k]) + inputs.new_production[k] + refurbished
        work.red[t + 1, k] = max(0.0, grown - inputs.war_losses[k] * war)
        work.available[t, k] = red * (1.0 - inputs.share_tied[k] * war)
        reference = inputs.postwar_level[0] * inputs.red_stock[k]
        work.pace[t, k] = work.available[t, k] / reference if reference > 0.0 else 1.0


@section
def todays_level(sets, inputs, work):
    """(19): what can be used today with the leading ally in. Axes: framework × scope × capability."""
    frameworks, scopes, capabilities = work.today.shape
    for f in range(frameworks):
        g = f if sets.own[0] == 1 else 0
        for s in range(scopes):
            for k in range(capabilities):
                work.today[f, s, k] = 0.0
        for m in range(work.fielded.shape[1]):
            if m != sets.leader[0] and sets.inside[g, m] == 1:
                for k in range(capabilities):
                    work.today[f, 0, k] += work.fielded[0, m, k]
        for k in range(capabilities):
            work.today[f, 0, k] *= inputs.readiness[k] * inputs.participation[f]
        for s in range(scopes - 1, -1, -1):
            for k in range(capabilities):
                work.today[f, s, k] = work.today[f, 0, k] + inputs.us_assigned[s, k]


@section
def require(t, sets, inputs, work):
    """(20): the requirement on each basis. Axes: framework × basis × capability."""
    frameworks, bases, capabilities = work.required.shape[1], work.required.shape[2], work.required.shape[3]
    for f in range(frameworks):
        for b in range(bases):
            kind, scope = sets.basis_kind[b], sets.basis_scope[b]
            for k in range(capabilities):
                needed = work.today[f, scope, k]
                if kind == TARGETS:
                    needed *= 1.0 + inputs.target_increase[k]
                elif kind == PACED:
                    needed *= work.pace[t, k]
                work.required[t, f, b, k] = needed


@section
def compare(t, sets, inputs, work):
    """(21): gap, how far the requirement is met, and the year from which it stays closed as far as is known. Axes: view × basis × capability."""
    views, bases, capabilities = work.gap.shape[1], work.gap.shape[2], work.gap.shape[3]
    for v in range(views):
        f = sets.view_framework[v]
        for b in range(bases):
            scope = sets.basis_scope[b]
            for k in range(capabilities):
                if t == 0:
                    work.closing_year[v, b, k] = sets.base_year[0]
                usable, required = work.usable[t, v, scope, k], work.required[t, f, b, k]
                work.gap[t, v, b, k] = max(0.0, required - usable)
                if usable < (1.0 - inputs.closing_tolerance[0]) * required:
                    work.closing_year[v, b, k] = sets.base_year[0] + t + 1.0
                work.met[t, v, b, k] = min(MET_CAP, usable / required) if required > 0.0 else MET_CAP


@section
def area_score(a, score, sets, inputs):
    """(33): the capabilities of one area joined by Hirshleifer's aggregator. `score[capability]` lies between 0 and 1; an empty area scores 1."""
    least, most, total, kind, count = 1.0, 0.0, 0.0, sets.aggregators[a], sets.starts[a + 1] - sets.starts[a]
    for i in range(sets.starts[a], sets.starts[a + 1]):
        one = score[sets.by_area[i]]
        least, most = min(least, one), max(most, one)
        if kind != CES:
            total += one
        elif one > 0.0 or inputs.nu[a] > 0.0:
            total += one ** inputs.nu[a]
    value = 1.0
    if count > 0:
        if kind == SUM:
            value = total / count
        elif kind == WEAKEST:
            value = least
        elif kind == BEST:
            value = most
        else:
            value = 0.0 if least <= 0.0 and inputs.nu[a] <= 0.0 else (total / count) ** (1.0 / inputs.nu[a])
    return value


@section
def judge(t, sets, inputs, work):
    """(33): adequacy: the mean of the areas and the weakest of them. Axes: view × basis."""
    views, bases, capabilities = work.met.shape[1], work.met.shape[2], work.met.shape[3]
    areas = sets.aggregators.shape[0]
    for v in range(views):
        for b in range(bases):
            for k in range(capabilities):
                work.score[k] = min(1.0, work.met[t, v, b, k])
            mean, weakest = 0.0, 1.0
            for a in range(areas):
                value = area_score(a, work.score, sets, inputs)
                mean += value
                weakest = min(weakest, value)
            work.adequacy[t, v, b] = mean / areas if areas > 0 else 1.0
            work.weakest_area[t, v, b] = weakest
