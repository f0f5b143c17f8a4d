"""A campaign in the theatre of a contingency, with the leading ally's forces and without: docs/chain.md (36)–(43)."""

from __future__ import annotations

from symmachia.model.adm import fight
from symmachia.model.compile import engine, section
from symmachia.model.economy import present
from symmachia.model.force_ratio import chance
from symmachia.model.needs import area_score
from symmachia.model.salvo import leak_rate

ADM, SMOOTH, SALVO, ETO, CADB = range(5)
FAR = 1e6
"""The force ratio against nobody."""


@section
def support(t, f, there, sets, inputs, work):
    """(36): what air, air defence, enablers and munitions leave of a brigade's worth: Π over the areas of 1 − weight · (1 − score)."""
    b = sets.support_basis[0]
    scope = sets.basis_scope[b]
    for k in range(work.score.shape[0]):
        required = work.required[t, f, b, k]
        usable = work.national[t, f, k] + there * inputs.us_assigned[scope, k]
        work.score[k] = min(1.0, usable / required) if required > 0.0 else 1.0
    factor = 1.0
    for a in range(sets.aggregators.shape[0]):
        if inputs.support_weight[a] > 0.0:
            factor *= 1.0 - inputs.support_weight[a] * (1.0 - area_score(a, work.score, sets, inputs))
    return factor


@section
def leaking(t, f, there, sets, inputs, work):
    """(37): the share of the missiles fired over the campaign that the theatre's interceptors do not stop."""
    k = sets.interceptors[0]
    scope = sets.basis_scope[sets.support_basis[0]]
    stock = (work.national[t, f, k] + there * inputs.us_assigned[scope, k]) * inputs.interceptor_share[0] if k >= 0 else 0.0
    return leak_rate(inputs.salvo[0], inputs.campaign_days[0], stock, inputs.shots_per_missile[0], inputs.kill_probability[0])


@section
def gather(t, f, there, delayed, sets, inputs, work):
    """(38), (39): brigades of both sides in the theatre by each day of the campaign. Returns the number of its days."""
    k, scope = sets.brigades[0], sets.basis_scope[sets.support_basis[0]]
    home = inputs.home_brigades[0] + inputs.forward_brigades[0]
    others = inputs.theatre_share[0] * max(0.0, work.national[t, f, k] - home)
    leader_there = there * inputs.leader_forward[0]
    leader = inputs.theatre_share[0] * max(0.0, there * inputs.us_assigned[scope, k] - leader_there)
    days = int(inputs.campaign_days[0]) + 1
    for day in range(days):
        since = max(0.0, day + inputs.warning_days[0] - inputs.decision_days[0])
        arrived = 0.0
        for tier in range(inputs.arrival_share.shape[0]):
            arrived += inputs.arrival_share[tier] * min(1.0, since / inputs.arrival_days[tier])
        came = others * min(1.0, arrived) + leader * min(1.0, since / inputs.leader_days[0])
        work.blue_days[day] = home + leader_there + delayed * came
        work.red_days[day] = min(work.available[t, k], work.pace[t, k] * (inputs.red_committed[0] + inputs.red_buildup[0] * day))
    return days


@engine
def campaign(t, sets, inputs, work):
    """(36)–(43): the chance that the attacker attains its objective, ground lost and losses, under the rival model chosen.

    Axes: presence of the leading ally (with, without).
    """
    f = sets.defending[0]
    kind = sets.campaign[0]
    most = inputs.frontage[0] / inputs.front_per_brigade[0]
    for presence in range(2):
        there = present(t, sets, inputs) if presence == 0 else 0.0
        leak = leaking(t, f, there, sets, inputs, work)
        hit = leak if kind == SALVO else 0.0
        strength = (
            inputs.brigade_quality[0] * inputs.force_employment[0] * support(t, f, there, sets, inputs, work) * (1.0 - inputs.leak_damage[0] * hit)
        )
        days = gather(t, f, there, 1.0 - inputs.leak_delay[0] * hit, sets, inputs, work)
        attacking, defending = 0.0, 0.0
        for day in range(days):
            attacking += min(most, work.red_days[day])
            defending += strength * work.blue_days[day]
        ratio = attacking / defending if defending > 0.0 else FAR if attacking > 0.0 else 0.0
        attained, ground, red_lost, blue_lost = 0.0, 0.0, 0.0, 0.0
        if kind >= ETO and attacking <= 0.0:
            attained = 0.0
        elif kind >= ETO and defending <= 0.0:
            attained = 1.0
        elif kind >= ETO:
            attained = chance(ratio, inputs.prior_intercept[kind - ETO], inputs.prior_slope[kind - ETO])
        else:
            work.behaviour[0], work.behaviour[1] = inputs.prosecution[0], inputs.exchange_ratio[0]
            work.behaviour[2], work.behaviour[3] = inputs.fastest_withdrawal[0], inputs.withdrawal_threshold[0]
            work.behaviour[4], work.behaviour[5] = inputs.tolerated_attrition[0], strength
            attained, ground, red_lost, blue_lost = fight(
                work.red_days[:days], work.blue_days[:days], most, inputs.campaign_depth[0], inputs.breakpoint[0], work.behaviour,
                inputs.battle_spread[0], kind == SMOOTH, work.normals, work.lanes,
            )  # fmt: skip
        work.attained[t, presence], work.displacement[t, presence] = attained, ground
        work.red_lost[t, presence], work.blue_lost[t, presence] = red_lost, blue_lost
        work.leak[t, presence], work.force_ratio[t, presence] = leak, ratio
        work.there[t, presence] = there
