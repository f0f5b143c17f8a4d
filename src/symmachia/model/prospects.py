"""What a campaign's prospects make of an attack window, and what that costs: docs/chain.md (44)–(52)."""

from __future__ import annotations

from math import exp

from symmachia.model.campaign import campaign
from symmachia.model.compile import engine, section
from symmachia.model.deterrence import threshold_game
from symmachia.model.loss import annuity, fallen


@section
def reliable(c, t, sets, inputs, work):
    """(45): reliability in a year. Where it answers to Europe's choice, its odds are those before it times exp(effect of effort − of decoupling)."""
    odds = 1.0
    if sets.endogenous[0] == 1:
        odds = exp(inputs.effort_effect[0] * work.effort[t] - inputs.decoupling_effect[0] * inputs.decoupling[0])
    return c * odds / (1.0 - c + c * odds)


@section
def window(c, t, sets, inputs, work):
    """(46), (47): an attack window in a year at the reliability `c`: status quo, yielded, backed down, war, and the chance that the objective is
    attained in a war. The challenger acts on the reliability that it perceives, the war follows the actual one."""
    seen = min(1.0, max(0.0, c + inputs.perception_bias[0]))
    p = seen * work.attained[t, 0] + (1.0 - seen) * work.attained[t, 1]
    cost = 1.0 - seen * (1.0 - inputs.shared_cost[0])
    quiet, yielded, backed, war = threshold_game(
        p, 1.0, cost, inputs.back_down_cost[0], inputs.audience_cost[0], inputs.challenger_value[0], inputs.defender_value[0], sets.exponential[0]
    )
    return quiet, yielded, backed, war, c * work.attained[t, 0] + (1.0 - c) * work.attained[t, 1]


@section
def stakes(sets, inputs, work):
    """(44), (48), (49): effort beyond the base year's, and what a war and lost ground cost, as present values in the year of the attack.

    Axes: year, preset of the loss of output.
    """
    rate = inputs.discount_rate[0]
    kept = inputs.kept_share[0] * annuity(inputs.kept_years[0], rate)
    for e in range(work.fall.shape[0]):
        work.fall[e] = fallen(inputs.trough_years[e], inputs.recovery_years[e], rate)
    worth = 1.0
    for t in range(work.effort.shape[0]):
        site, near, other, added, whole = 0.0, 0.0, 0.0, 0.0, 0.0
        for m in range(work.gdp.shape[1]):
            if m != sets.leader[0]:
                gdp = work.gdp[t, m]
                site += inputs.war_site[m] * gdp
                near += inputs.neighbour[m] * gdp
                other += max(0.0, 1.0 - inputs.war_site[m] - inputs.neighbour[m]) * gdp
                added += work.added_cost[t, m]
                whole += gdp
        work.effort[t] = 100.0 * added / whole if whole > 0.0 else 0.0
        work.ground[t] = kept * site
        for e in range(work.fall.shape[0]):
            work.output[t, e] = work.fall[e] * (inputs.site_loss[e] * site + inputs.neighbour_loss[e] * near + inputs.wider_loss[e] * other)
        work.worth[t] = worth
        worth /= 1.0 + rate


@engine
def add_up(c0, sums, sets, inputs, work):
    """(50): over the years, discounted and per attack window a year: output lost by preset, ground lost, conquests, wars. Axes: curve."""
    presets = work.fall.shape[0]
    for i in range(sums.shape[0]):
        sums[i] = 0.0
    for t in range(work.effort.shape[0]):
        c = reliable(c0, t, sets, inputs, work)
        _, yielded, backed, war, p = window(c, t, sets, inputs, work)
        wars = work.worth[t] * war
        conquests = work.worth[t] * (war * p + yielded)
        for e in range(presets):
            sums[e] += wars * work.output[t, e]
        lost = war * p + inputs.yield_share[0] * yielded + inputs.back_down_share[0] * backed
        sums[presets] += work.worth[t] * lost * work.ground[t]
        sums[presets + 1] += conquests
        sums[presets + 2] += wars


@engine
def prospects(sets, inputs, work):
    """(36)–(50) for one future at its own reliability, after the spine. Nothing where the study names no contingency."""
    if sets.support_basis[0] >= 0:
        for t in range(work.effort.shape[0]):
            campaign(t, sets, inputs, work)
        stakes(sets, inputs, work)
        for t in range(work.effort.shape[0]):
            c = reliable(inputs.reliability[0], t, sets, inputs, work)
            quiet, yielded, backed, war, p = window(c, t, sets, inputs, work)
            work.reliability_then[t], work.deterred[t], work.yielded[t] = c, quiet, yielded
            work.backed_down[t], work.war[t], work.lost_if_war[t] = backed, war, p
        add_up(inputs.reliability[0], work.sums, sets, inputs, work)


@engine
def curves_of(curves, sets, inputs, work):
    """(50) at every point of the grid of reliabilities. Axes: curve × point."""
    for g in range(curves.shape[1]):
        add_up(work.grid[g], work.sums, sets, inputs, work)
        for i in range(curves.shape[0]):
            curves[i, g] = work.sums[i]
    add_up(inputs.reliability[0], work.sums, sets, inputs, work)
