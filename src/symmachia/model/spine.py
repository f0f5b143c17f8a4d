"""The spine: from money to usable forces, year by year, for one future. The equations are those of docs/spine.md."""

from __future__ import annotations

from symmachia.model.compile import engine
from symmachia.model.economy import economy, prices
from symmachia.model.forces import count_in, field, hold, pool
from symmachia.model.growth import expand, order, plan, settle
from symmachia.model.industry import deliver, open_book, replace, sustain
from symmachia.model.ledger import book
from symmachia.model.needs import compare, judge, red_forces, require, todays_level
from symmachia.model.people import recruit


@engine
def spine(sets, inputs, work):
    """Run one future from the base year to the horizon. Reads `inputs` in engine units, writes every quantity of `work`; returns nothing."""
    years, members, capabilities = work.effective.shape
    for m in range(members):
        led = m == sets.leader[0]
        work.people[0, m] = 0.0 if led else inputs.soldiers[m]
        for k in range(capabilities):
            work.stock[0, m, k] = 0.0 if led else inputs.stock[m, k]
    for k in range(capabilities):
        work.lines[0, k], work.built[0, k] = inputs.base_deliveries[k], inputs.units_built[k]
    for t in range(years):
        economy(t, sets, inputs, work)
        if t == 0:
            open_book(sets, inputs, work)
        else:
            recruit(t, sets, inputs, work)
        prices(t, sets, inputs, work)
        hold(t, sets, inputs, work)
        field(t, sets, inputs, work)
        pool(t, sets, inputs, work)
        count_in(t, sets, inputs, work)
        red_forces(t, sets, inputs, work)
        if t == 0:
            todays_level(sets, inputs, work)
        require(t, sets, inputs, work)
        compare(t, sets, inputs, work)
        judge(t, sets, inputs, work)
        sustain(t, sets, inputs, work)
        replace(t, sets, inputs, work)
        purse = settle(t, sets, inputs, work)
        plan(t, sets, inputs, work)
        spent, line_money, opened = order(t, sets, inputs, work, purse)
        expand(t, sets, inputs, work, opened)
        deliver(t, sets, inputs, work)
        book(t, sets, inputs, work, spent, line_money)
