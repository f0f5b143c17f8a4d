"""A chunk of futures through the chain: draws become inputs, each future runs, its measures and bands are kept."""

from __future__ import annotations

import numpy as np

from symmachia.model.compile import engine, section
from symmachia.model.forces import NOTHING
from symmachia.model.ledger import LINES, PROCUREMENT
from symmachia.model.prospects import curves_of, prospects
from symmachia.model.spine import spine

TRIANGULAR, UNIFORM, LOGUNIFORM, CHOICE = range(4)
BINS = 101
"""Bands of how far a requirement is met: bins around 0, 1.25, 2.5 … 125 per cent; the last one holds what is more."""
SHARE_BINS = 201
"""Bands of a member's mean spending over the years: bins around 0, 0.05 … 10 per cent of GDP; the last one holds what is more."""
LIMIT = 1e100
"""A figure beyond this counts as not finite: a product of three of them would overflow, and a minimum taken of that would hide it."""


@engine
def draw(u, cells, theta):
    """Set the uncertain cells of one future from its uniform numbers `u` by the inverse of each distribution. Axes: cell.

    A cell has its place in the flat vector (`target`), the `column` of the draws that it follows, and a distribution: low, mode and high, or for a
    choice the part of `options` and of their `cumulative` weights from `first` on.
    """
    for i in range(cells.target.shape[0]):
        x, code = u[cells.column[i]], cells.code[i]
        low, mode, high = cells.low[i], cells.mode[i], cells.high[i]
        if code == TRIANGULAR:
            rising = (mode - low) / (high - low)
            value = low + np.sqrt(x * (high - low) * (mode - low)) if x < rising else high - np.sqrt((1.0 - x) * (high - low) * (high - mode))
        elif code == UNIFORM:
            value = low + x * (high - low)
        elif code == LOGUNIFORM:
            value = low * np.exp(x * np.log(high / low))
        else:
            at = cells.first[i]
            last = at + cells.length[i] - 1
            while at < last and x >= cells.cumulative[at]:
                at += 1
            value = cells.options[at]
        theta[cells.target[i]] = value


USABLE, GAP, MET, CLOSING_YEAR, GAP_YEARS, WINDOW, ADEQUACY, WEAKEST_AREA = range(8)
DEPENDENCE, ADDED_COST, BUDGET, PAID, BUDGET_SHARE, SOLDIERS, HOLLOW, INDUSTRY_BOUND, EXIT_YEAR = range(8, 17)
ATTAINED, DISPLACEMENT, RED_LOST, BLUE_LOST, LEAK, FORCE_RATIO, DETERRED, YIELDED, BACKED_DOWN, WAR = range(17, 27)
RELIABILITY, RELIABILITY_THEN, WINDOW_YEARS, PREMIUM_GROSS, PREMIUM, EXPECTED_LOSS, TOTAL_LOSS = range(27, 34)


@section
def gap_years(v, b, k, work):
    """Σ over the years of the share of the requirement that is not met."""
    total = 0.0
    for t in range(work.met.shape[0]):
        total += max(0.0, 1.0 - work.met[t, v, b, k])
    return total


@section
def exposed(closing_year, horizon, exit_year):
    """(35): years between the exit of the leading ally and the closing of the gap; 0 where it does not leave by the horizon."""
    return max(0.0, closing_year - exit_year) if exit_year <= horizon else 0.0


@section
def of_members(row, m, leader):
    """One member's figure, or with m = −1 the sum of all but the leading ally."""
    if m >= 0:
        return row[m]
    total = 0.0
    for i in range(row.shape[0]):
        if i != leader:
            total += row[i]
    return total


@section
def premium(beyond_pledge, sets, inputs, work):
    """(51): present value of what a strategy adds to the cost of today's defence, less what the added money has bought and is still worth after the
    horizon. With `beyond_pledge` only what exceeds the announced rise counts, per member and year. It is 0 under equal money, where every strategy
    spends what is pledged.
    """
    years, members, capabilities = work.effective.shape
    total, left, worth = 0.0, 0.0, 1.0
    for t in range(years):
        bought, lasting = 0.0, 0.0
        for k in range(capabilities):
            paid = work.orders[t, k] * work.price[t, k] if work.orders[t, k] > NOTHING else 0.0
            bought += paid
            lasting += paid * max(0.0, 1.0 - (years - t) / inputs.life_years[k])
        lasting = lasting / bought if bought > 0.0 else 0.0
        for m in range(members):
            cost = work.added_cost[t, m]
            if m != sets.leader[0] and cost > 0.0:
                base = inputs.spending_share[m]
                pledged = inputs.pledge_compliance[0] * max(0.0, inputs.announced_share[t, m] - base) * work.gdp[t, m]
                counted = max(0.0, cost - pledged) if beyond_pledge else cost
                surplus = max(0.0, work.ledger[t, m, PROCUREMENT] + work.ledger[t, m, LINES] - work.free[t, m])
                total += worth * counted
                left += lasting * surplus * counted / cost
        worth /= 1.0 + inputs.discount_rate[0]
    return total - worth * left if sets.adequacy[0] == 1 else 0.0


@section
def foretold(code, entry, sets, inputs, work):
    """The outcomes of campaign, deterrence and loss; `entry` holds year, presence and preset at 4, 7 and 8. Shares in per cent."""
    t, presence, preset = entry[4], entry[7], entry[8]
    value = 0.0
    if code == ATTAINED:
        value = 100.0 * work.attained[t, presence]
    elif code == DISPLACEMENT:
        value = work.displacement[t, presence]
    elif code == RED_LOST:
        value = 100.0 * work.red_lost[t, presence]
    elif code == BLUE_LOST:
        value = 100.0 * work.blue_lost[t, presence]
    elif code == LEAK:
        value = 100.0 * work.leak[t, presence]
    elif code == FORCE_RATIO:
        value = work.force_ratio[t, presence]
    elif code == DETERRED:
        value = 100.0 * work.deterred[t]
    elif code == YIELDED:
        value = 100.0 * work.yielded[t]
    elif code == BACKED_DOWN:
        value = 100.0 * work.backed_down[t]
    elif code == WAR:
        value = 100.0 * work.war[t]
    elif code == RELIABILITY:
        value = 100.0 * inputs.reliability[0]
    elif code == RELIABILITY_THEN:
        value = 100.0 * work.reliability_then[t]
    elif code == WINDOW_YEARS:
        value = inputs.window_years[0]
    elif code == PREMIUM_GROSS:
        value = premium(False, sets, inputs, work)
    elif code == PREMIUM:
        value = premium(True, sets, inputs, work)
    else:
        value = (work.sums[preset] + work.sums[work.fall.shape[0]]) / inputs.window_years[0]
        if code == TOTAL_LOSS:
            value += premium(True, sets, inputs, work)
    return value


@engine
def measure(entry, sets, inputs, work):
    """One outcome of the table; `entry` holds its code, capability, view, basis, year, member, category, presence and preset. Shares in per cent."""
    code, k, v, b, t, m, category = entry[0], entry[1], entry[2], entry[3], entry[4], entry[5], entry[6]
    years, members, capabilities = work.effective.shape
    horizon = sets.base_year[0] + years - 1
    value = 0.0
    if code >= ATTAINED:
        value = foretold(code, entry, sets, inputs, work)
    elif code == USABLE:
        value = work.usable[t, v, sets.basis_scope[0], k]
    elif code == GAP:
        value = work.gap[t, v, b, k]
    elif code == MET:
        value = 100.0 * work.met[t, v, b, k]
    elif code in (CLOSING_YEAR, WINDOW):
        if k >= 0:
            value = work.closing_year[v, b, k]
        else:
            for other in range(capabilities):
                value = max(value, work.closing_year[v, b, other])
        if code == WINDOW:
            value = exposed(value, horizon, inputs.exit_year[0])
    elif code == GAP_YEARS:
        if k >= 0:
            value = gap_years(v, b, k, work)
        else:
            count = 0
            for other in range(capabilities):
                if work.required[0, sets.view_framework[v], b, other] > 0.0:
                    value += gap_years(v, b, other, work)
                    count += 1
            value = value / count if count > 0 else 0.0
    elif code == ADEQUACY:
        value = 100.0 * work.adequacy[t, v, b]
    elif code == WEAKEST_AREA:
        value = 100.0 * work.weakest_area[t, v, b]
    elif code == DEPENDENCE:
        usable = work.usable[t, 0, sets.basis_scope[0], k]
        value = 100.0 * sets.led[0] * inputs.us_assigned[sets.basis_scope[0], k] / usable if usable > 0.0 else 0.0
    elif code == BUDGET:
        value = of_members(work.budget[t], m, sets.leader[0])
    elif code == BUDGET_SHARE:
        gdp = of_members(work.gdp[t], m, sets.leader[0])
        value = 100.0 * of_members(work.budget[t], m, sets.leader[0]) / gdp if gdp > 0.0 else 0.0
    elif code == EXIT_YEAR:
        value = inputs.exit_year[0]
    elif code == SOLDIERS:
        value = of_members(work.people[t], m, sets.leader[0])
    elif code == ADDED_COST:
        worth = 1.0
        for year in range(years):
            value += of_members(work.added_cost[year], m, sets.leader[0]) * worth
            worth /= 1.0 + inputs.discount_rate[0]
    elif code == PAID:
        worth = 1.0
        for year in range(years):
            value += of_members(work.ledger[year, :, category], -1, sets.leader[0]) * worth
            worth /= 1.0 + inputs.discount_rate[0]
    elif code == HOLLOW:
        stands, bought = 0.0, 0.0
        for i in range(members):
            for other in range(capabilities):
                added = max(0.0, work.stock[t, i, other] - work.stock[0, i, other]) * work.price[t, other]
                bought += added
                stands += work.held[t, i] * added
        value = 100.0 * (1.0 - stands / bought) if bought > 0.0 else 0.0
    else:
        asked, bound = 0, 0
        for year in range(years):
            for other in range(capabilities):
                if work.need[year, other] > 0.0:
                    asked += 1
                    if work.free_slots[year, other] < work.affordable[year, other]:
                        bound += 1
        value = 100.0 * bound / asked if asked > 0 else 0.0
    return value


@engine
def tally(work, bands, member_bands):
    """Count one future into the bands. Returns whether every figure was finite."""
    years, views, bases, capabilities = work.met.shape
    for t in range(years):
        for v in range(views):
            for b in range(bases):
                for k in range(capabilities):
                    met = work.met[t, v, b, k]
                    if not (met >= 0.0):
                        return False
                    bands[t, v, b, k, min(BINS - 1, int(met * 80.0 + 0.5))] += 1
    for m in range(work.budget.shape[1]):
        budget, gdp = 0.0, 0.0
        for t in range(years):
            budget += work.budget[t, m]
            gdp += work.gdp[t, m]
        share = budget / gdp if gdp > 0.0 else 0.0
        if not np.isfinite(share):
            return False
        member_bands[m, max(0, min(SHARE_BINS - 1, int(share * 2000.0 + 0.5)))] += 1
    return True


@section
def bounded(figures):
    """Whether every figure of a vector is finite, in one pass that the compiler turns into vector instructions."""
    beyond = False
    for i in range(figures.shape[0]):
        beyond |= not (abs(figures[i]) <= LIMIT)
    return not beyond


@engine
def run_chunk(draws, cells, theta, sets, inputs, work, watched, entries, measures, bands, member_bands, curves):
    """Run every future of a chunk: `draws[future, column]` in, `measures[future, measure]`, bands and `curves[future, curve, point]` out; no curves
    where those have room for no future.

    `watched` is that part of the workspace into which everything flows. Returns the number of the first future with a figure that is not finite,
    −1 if there is none.
    """
    for n in range(draws.shape[0]):
        draw(draws[n], cells, theta)
        spine(sets, inputs, work)
        prospects(sets, inputs, work)
        if not (bounded(theta) and bounded(watched)):
            return n
        for q in range(entries.shape[0]):
            value = measure(entries[q], sets, inputs, work)
            if not np.isfinite(value):
                return n
            measures[n, q] = value
        if not tally(work, bands, member_bands):
            return n
        if curves.shape[0] > 0:
            curves_of(curves[n], sets, inputs, work)
            if not np.isfinite(curves[n].sum()):
                return n
    return -1


@engine
def replay_one(u, cells, theta, sets, inputs, work):
    """Run one future and leave every quantity in the workspace."""
    draw(u, cells, theta)
    spine(sets, inputs, work)
    prospects(sets, inputs, work)
