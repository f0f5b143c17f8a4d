"""From stocks to usable forces: the hollow force, formations, frameworks and views. docs/spine.md §3, §4 and (16), (17)."""

from __future__ import annotations

from symmachia.model.compile import section

NOTHING = 1e-6
"""A need of crews or money below this is the rounding of a sum, and counts as none."""


@section
def hold(t, sets, inputs, work):
    """(8)–(12): added units count as far as crews and running cost are there. Axes: member × capability."""
    members, capabilities = work.effective.shape[1], work.effective.shape[2]
    kept_share = 1.0 - inputs.marginal_equipment_share[0] - inputs.marginal_personnel_share[0]
    for m in range(members):
        cost, crew = 0.0, 0.0
        for k in range(capabilities):
            added = max(0.0, work.stock[t, m, k] - work.stock[0, m, k])
            cost += work.running[t, k] * added
            crew += inputs.people_per_unit[k] * added
        held = 1.0
        money = cost if sets.adequacy[0] == 1 else kept_share * work.extra[t, m]
        if cost > NOTHING:
            held = min(held, max(0.0, money) / cost)
        if crew > NOTHING:
            held = min(held, max(0.0, work.people[t, m] - work.people[0, m]) / crew)
        for k in range(capabilities):
            now, first = work.stock[t, m, k], work.stock[0, m, k]
            work.effective[t, m, k] = min(now, first) + held * max(0.0, now - first)
        work.running_need[t, m], work.crew_need[t, m], work.held[t, m] = cost, crew, held


@section
def covered(t, m, at, needed, work):
    """(13): how much of an equipment's need is there; all of it where the alliance does not list it or nothing is needed."""
    return min(1.0, work.effective[t, m, at] / needed) if at >= 0 and needed > 0.0 else 1.0


@section
def least(need_0, cover_0, need_1, cover_1, need_2, cover_2):
    """(14): the weakest link of one kind of brigade, over what it needs."""
    return min(cover_0 if need_0 > 0.0 else 1.0, cover_1 if need_1 > 0.0 else 1.0, cover_2 if need_2 > 0.0 else 1.0)


@section
def field(t, sets, inputs, work):
    """(13)–(15): a brigade stands when every kind of equipment that it needs is there (weakest link). Axes: member × capability."""
    members, capabilities = work.fielded.shape[1], work.fielded.shape[2]
    for m in range(members):
        for k in range(capabilities):
            work.fielded[t, m, k] = work.effective[t, m, k]
    at = sets.brigades[0]
    if at < 0:
        return
    share, need = inputs.brigade_share, inputs.brigade_need
    whole = share[0] + share[1] + share[2]
    part_0, part_1, part_2 = share[0] / whole, share[1] / whole, share[2] / whole
    tanks = need[0, 0] * part_0 + need[1, 0] * part_1 + need[2, 0] * part_2
    vehicles = need[0, 1] * part_0 + need[1, 1] * part_1 + need[2, 1] * part_2
    guns = need[0, 2] * part_0 + need[1, 2] * part_1 + need[2, 2] * part_2
    for m in range(members):
        brigades = work.effective[t, m, at]
        if brigades > 0.0:
            cover_0 = covered(t, m, sets.carried[0], tanks * brigades, work)
            cover_1 = covered(t, m, sets.carried[1], vehicles * brigades, work)
            cover_2 = covered(t, m, sets.carried[2], guns * brigades, work)
            link = part_0 * least(need[0, 0], cover_0, need[0, 1], cover_1, need[0, 2], cover_2)
            link += part_1 * least(need[1, 0], cover_0, need[1, 1], cover_1, need[1, 2], cover_2)
            link += part_2 * least(need[2, 0], cover_0, need[2, 1], cover_1, need[2, 2], cover_2)
            work.fielded[t, m, at] = brigades * link


@section
def pool(t, sets, inputs, work):
    """(16): what each framework's members can use within the warning time. Axes: framework × capability."""
    frameworks, members, capabilities = work.national.shape[1], work.fielded.shape[1], work.fielded.shape[2]
    for f in range(frameworks):
        for k in range(capabilities):
            work.national[t, f, k] = 0.0
        for m in range(members):
            if m != sets.leader[0] and sets.inside[f, m] == 1:
                for k in range(capabilities):
                    work.national[t, f, k] += work.fielded[t, m, k]
        for k in range(capabilities):
            work.national[t, f, k] *= inputs.readiness[k] * inputs.participation[f]


@section
def count_in(t, sets, inputs, work):
    """(17): with the leading ally's contribution in the state of each view. Axes: view × scope × capability."""
    views, scopes, capabilities = work.usable.shape[1], work.usable.shape[2], work.usable.shape[3]
    for v in range(views):
        f, z = sets.view_framework[v], sets.view_state[v]
        there = sets.led[f] * inputs.us_contribution[z]
        for s in range(scopes):
            for k in range(capabilities):
                work.usable[t, v, s, k] = work.national[t, f, k] + there * inputs.us_assigned[s, k]
