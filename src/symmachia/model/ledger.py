"""The one cost ledger, per member, year and category: docs/spine.md (27) and §9. Every report of cost reads it."""

from __future__ import annotations

from symmachia.model.compile import section
from symmachia.model.growth import followed

REPLACEMENT, PROCUREMENT, LINES, UPGRADES, RUNNING, PAY, OPERATIONS, UNSPENT = range(8)


@section
def book(t, sets, inputs, work, spent, line_money):
    """(27), (31), (32): what each member pays, and for what. Axes: member × category."""
    for m in range(work.budget.shape[1]):
        first = work.people[0, m]
        wage = work.personnel[0, m] / first if first > 0.0 else 0.0
        payroll = work.people[t, m] * wage
        procurement, lines = work.payer[t, m] * spent, work.payer[t, m] * line_money
        free, personnel, need = work.free[t, m], work.personnel[t, m], work.running_need[t, m]
        work.ledger[t, m, REPLACEMENT] = work.sustained[t, m]
        work.ledger[t, m, PROCUREMENT] = procurement
        work.ledger[t, m, LINES] = lines
        work.ledger[t, m, UPGRADES] = work.equipment[t, m] - work.sustained[t, m] - free
        budget = work.pledged[t, m]
        if sets.adequacy[0] == 1:
            budget += max(0.0, procurement + lines - free) + need + max(0.0, payroll - personnel)
            work.ledger[t, m, RUNNING] = need
            work.ledger[t, m, PAY] = payroll
            work.ledger[t, m, OPERATIONS] = work.operations[t, m]
            work.ledger[t, m, UNSPENT] = max(0.0, free - procurement - lines) + max(0.0, personnel - payroll)
        else:
            share = 1.0 - inputs.marginal_equipment_share[0] - inputs.marginal_personnel_share[0]
            work.ledger[t, m, RUNNING] = min(need, max(0.0, share * work.extra[t, m]))
            work.ledger[t, m, PAY] = min(payroll, personnel)
            work.ledger[t, m, OPERATIONS] = work.operations[t, m] - work.ledger[t, m, RUNNING]
            beyond = max(0.0, procurement + lines - free) if followed(t, sets, inputs) else 0.0
            budget += beyond
            work.ledger[t, m, UNSPENT] = free - procurement - lines + beyond + personnel - work.ledger[t, m, PAY]
        work.budget[t, m] = budget
        work.added_cost[t, m] = budget - inputs.spending_share[m] * work.gdp[t, m]
