"""Soldiers: docs/spine.md §8."""

from __future__ import annotations

from symmachia.model.compile import section
from symmachia.model.growth import followed


@section
def recruit(t, sets, inputs, work):
    """(30): who has left since last year, who is wanted for the units that are coming, and how many the cap and this year's pay allow.

    A plan that is followed says whom it recruits, a hedge whom at least. Axes: member.
    """
    members, capabilities = work.stock.shape[1], work.stock.shape[2]
    follows = followed(t, sets, inputs)
    for m in range(members):
        people, first = work.people[t - 1, m], work.people[0, m]
        crew = 0.0
        for k in range(capabilities):
            crew += inputs.people_per_unit[k] * max(0.0, work.stock[t, m, k] + work.on_order[m, k] - work.stock[0, m, k])
        stay = people - inputs.exit_rate[0] * people
        wanted = max(0.0, first + crew - stay)
        if follows:
            wanted = inputs.plan_recruits[t, m] if inputs.plan_until_exit[0] == 0.0 else max(wanted, inputs.plan_recruits[t, m])
        joining = min(wanted, inputs.recruit_cap[0] * first)
        if sets.adequacy[0] == 0:
            pay = work.personnel[0, m] / first if first > 0.0 else 0.0
            joining = min(joining, max(0.0, work.personnel[t, m] / pay - stay) if pay > 0.0 else 0.0)
        work.people[t, m] = stay + joining
