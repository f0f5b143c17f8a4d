"""The chain from forces to an expected loss once more, in plain NumPy, from docs/chain.md (36)–(52): one future axis in front of everything, no
loop but those over days and over the halves of a bisection.

The engines are tested against it, and timed against it. It takes the spine as the reference of the spine leaves it, and shares no code with the
engines but the tables of names. Epstein's lanes are A-1 to A-7 of his appendix; the game is solved from its payoffs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from scipy.special import ndtri
from spine_reference import ratio

from symmachia.model.structure import BRIGADES, INTERCEPTORS, LEDGER, PRIORS

LANES, HALVES = 32, 64


class Chain(NamedTuple):
    """Every quantity of the page `(N, year, …)`; `curves(c0)` takes reliabilities `(N or 1, point)` to the seven sums `(N, 7, point)`."""

    quantities: dict
    curves: Callable[[np.ndarray], np.ndarray]
    premium: np.ndarray
    premium_gross: np.ndarray
    expected_loss: np.ndarray
    total_loss: np.ndarray


class Game(NamedTuple):
    """What each side stands to lose and how its values are spread, in units of the challenger's cost of war."""

    win: np.ndarray
    defender_cost: np.ndarray
    back_down: np.ndarray
    audience: np.ndarray
    challenger: np.ndarray
    defender: np.ndarray


# The campaign


def areas(score, structure):
    """(33): every area's capabilities joined, `(…, area)`."""
    joined = np.ones((*score.shape[:-1], len(structure.areas)))
    for a, area in enumerate(structure.areas):
        own = score[..., [k for k, at in enumerate(structure.area_of) if at == a]]
        if own.shape[-1] == 0:
            continue
        if area.aggregator == "ces":
            hopeless = (own.min(-1) <= 0) & (area.nu <= 0)
            power = (np.where(own > 0, own, 1.0) ** area.nu * (own > 0)).mean(-1)
            joined[..., a] = np.where(hopeless | (power <= 0), 0.0, np.where(power > 0, power, 1.0) ** (1 / area.nu))
        else:
            joined[..., a] = {"sum": np.mean, "weakest": np.min, "best": np.max}[area.aggregator](own, axis=-1)
    return joined


def leaking(stock, days, raid, shots, kill):
    """(37): the share of missiles that get through, day by day; the last day may be part of one. All `(cell,)`."""
    came, through = np.zeros_like(stock), np.zeros_like(stock)
    for day in range(int(np.ceil(days.max(initial=0.0)))):
        coming = raid * np.clip(days - day, 0.0, 1.0)
        met = np.minimum(coming, stock / shots)
        stock = np.maximum(0.0, stock - met * shots)
        came, through = came + coming, through + coming - met * (1 - (1 - kill) ** shots)
    return ratio(through, came, 0.0)


def normals(count):
    """Six draws a lane, evenly spread: the Kronecker sequence of Roberts (2018) through the inverse normal distribution. `[parameter, lane]`."""
    root = 2.0
    for _ in range(100):
        root = (1 + root) ** (1 / 7)
    return ndtri(np.mod(0.5 + np.outer(root ** -np.arange(1.0, 7), np.arange(1, count + 1)), 1))


def fight(red, blue, last, most, depth, breaking, behaviour, spread, smooth):
    """(42): Epstein's A-1 to A-7 in lanes. `red` and `blue` `(cell, day)` are who has come by each day, `last` is the last day.

    A lane that is decided stops, and attackers who are all gone attain nothing. What a lane's draws make of a share is kept at most 1, of the
    threshold 0.999. Gives the share of lanes in which the objective is attained, ground, and shares lost, all `(cell,)`.
    """
    cells, days = red.shape
    own = (behaviour[:, :, None] * np.exp(spread[:, None, None] * normals(LANES))).transpose(1, 0, 2).reshape(6, -1)
    own[[0, 3, 4]] = np.minimum(np.array([[1.0], [0.999], [1.0]]), own[[0, 3, 4]])
    cell, place = np.repeat(np.arange(cells), LANES), np.arange(cells * LANES)
    red_left, blue_left, withdrawal, ground = np.zeros((4, len(place)))
    found = np.zeros((4, len(place)))
    for day in range(days):
        rate, exchange, fastest, threshold, tolerance, strength = own
        red_came, blue_came = red[cell, day], blue[cell, day]
        attackers = red_left + (red_came - red[cell, day - 1] if day else red_came)
        defenders = blue_left + (blue_came - blue[cell, day - 1] if day else blue_came)
        attrition, engaged = rate * (1 - withdrawal / fastest), np.minimum(most[cell], attackers)
        blue_loss = np.minimum(defenders, ratio(attrition / exchange * engaged, strength, 0.0))
        suffered = ratio(blue_loss, defenders, 0.0)
        red_left, blue_left = np.maximum(0.0, attackers - attrition * engaged), defenders - blue_loss
        ground = ground + withdrawal
        rate = np.clip(rate - (tolerance - rate) / tolerance * (attrition - tolerance), 0.0, 1.0)
        faster = withdrawal + (fastest - withdrawal) / (1 - threshold) * (suffered - threshold)
        eased = withdrawal * ratio(suffered, threshold, 0.0) if smooth else 0.0
        withdrawal = np.where(suffered > threshold, faster, eased)
        beaten = (blue_left < breaking[cell] * blue_came) | (strength * defenders <= 0)
        attained = (attackers > 0) & (beaten | (ground >= depth[cell]))
        over = attained | (day == last[cell])
        lost = ratio(red_came - red_left, red_came, 0.0), ratio(blue_came - blue_left, blue_came, 0.0)
        found[:, place[over]] = np.stack([attained, np.minimum(ground, depth[cell]), *lost])[:, over]
        own, cell, place = np.concatenate([rate[None], own[1:]])[:, ~over], cell[~over], place[~over]
        red_left, blue_left, withdrawal, ground = red_left[~over], blue_left[~over], withdrawal[~over], ground[~over]
    return found.reshape(4, cells, LANES).mean(2) * (red[np.arange(cells), last] > 0)


def campaign(x, spine, structure, setting):
    """(36)–(43) for every future, year and presence: `(N, year, presence)`."""
    n, years = len(x["salvo"]), len(structure.years)
    f = structure.views[setting.plan_view][0] if setting.defenders == "plan" else 0
    scope, basis = setting.bases[setting.support_basis][1], setting.support_basis
    rows, left = np.arange(n), np.array(structure.years) >= x["exit_year"][:, None]
    u = np.where(left, x["us_contribution"][rows, x["exit_state"].astype(int)][:, None], x["us_contribution"][:, :1])
    there = np.stack([u, np.zeros_like(u)], axis=2)
    here = spine["national"][:, :, None, f] + there[..., None] * x["us_assigned"][:, None, None, scope]
    needed = spine["required"][:, :, None, f, basis]
    score = np.minimum(1, np.where(needed > 0, ratio(here, np.broadcast_to(needed, here.shape), 1.0), 1.0))
    support = np.prod(1 - x["support_weight"][:, None, None] * (1 - areas(score, structure)), axis=-1)

    def each(name):
        return np.broadcast_to(x[name].reshape(n, 1, 1), there.shape)

    def flat(name):
        return each(name).ravel()

    place = {name: k for k, name in enumerate(structure.capabilities)}
    stock = here[..., place[INTERCEPTORS]] * each("interceptor_share") if INTERCEPTORS in place else np.zeros_like(there)
    raids = [flat(name) for name in ("campaign_days", "salvo", "shots_per_missile", "kill_probability")]
    leak = leaking(stock.ravel(), *raids).reshape(there.shape)
    felt = leak if setting.campaign == "adm_salvo" else np.zeros_like(leak)

    k, last = place[BRIGADES], np.floor(x["campaign_days"]).astype(int)
    day = np.arange(last.max() + 1)
    during = day <= last[:, None, None, None]
    cap, pace = spine["available"][:, :, None, k, None], spine["pace"][:, :, None, k, None]
    red = np.minimum(cap, pace * (each("red_committed")[..., None] + each("red_buildup")[..., None] * day))
    since = np.maximum(0, day + (x["warning_days"] - x["decision_days"])[:, None])
    tiers = x["arrival_share"][:, None] * np.minimum(1, since[:, :, None] / x["arrival_days"][:, None])
    arrived = np.minimum(1, tiers.sum(2))[:, None, None]
    leader_arrived = np.minimum(1, since / x["leader_days"][:, None])[:, None, None]
    home = each("home_brigades") + each("forward_brigades")
    rest = each("theatre_share") * np.maximum(0, spine["national"][:, :, None, f, k] - home)
    leader_here = there * each("leader_forward")
    leader_rest = each("theatre_share") * np.maximum(0, there * x["us_assigned"][:, None, None, scope, k] - leader_here)
    late = 1 - each("leak_delay") * felt
    moving = rest[..., None] * arrived + leader_rest[..., None] * leader_arrived
    blue = (home + leader_here)[..., None] + late[..., None] * moving
    strength = each("brigade_quality") * each("force_employment") * support * (1 - each("leak_damage") * felt)
    most = each("frontage") / each("front_per_brigade")

    attack = (np.minimum(most[..., None], red) * during).sum(-1)
    defence = (strength[..., None] * blue * during).sum(-1)
    force_ratio = ratio(attack, defence, np.where(attack > 0, 1e6, 0.0))
    lots = {"attained": None, **{name: np.zeros_like(there) for name in ("displacement", "red_lost", "blue_lost")}}
    if setting.campaign in PRIORS:
        which = PRIORS.index(setting.campaign)
        slope, intercept = x["prior_slope"][:, None, None, which], x["prior_intercept"][:, None, None, which]
        odds = intercept + slope * np.log(np.where(force_ratio > 0, force_ratio, 1.0))
        lots["attained"] = np.where(attack > 0, np.where(defence > 0, 1 / (1 + np.exp(-odds)), 1.0), 0.0)
    else:
        names = ("prosecution", "exchange_ratio", "fastest_withdrawal", "withdrawal_threshold", "tolerated_attrition")
        behaviour = np.stack([*(flat(name) for name in names), strength.ravel()], axis=1)
        days = np.repeat(last, 2 * years)
        limits = most.ravel(), flat("campaign_depth"), flat("breakpoint")
        smooth = setting.campaign == "adm_smooth"
        shape = (-1, len(day))
        red = np.broadcast_to(red, blue.shape)
        found = fight(red.reshape(shape), blue.reshape(shape), days, *limits, behaviour, flat("battle_spread"), smooth)
        lots = {name: part.reshape(there.shape) for name, part in zip(lots, found, strict=True)}
    return {**lots, "leak": leak, "force_ratio": force_ratio, "there": there}


# Deterrence


def above(value, mean, exponential):
    """The chance of a value above `value` and its complement: values uniform on [0, mean] or exponential with this mean, all at 0 where it is 0."""
    scaled = np.maximum(0.0, np.where(mean > 0, value / np.where(mean > 0, mean, 1.0), np.where(value > 0, np.inf, 0.0)))
    if exponential:
        return np.exp(-scaled), -np.expm1(-scaled)
    return 1 - np.minimum(1.0, scaled), np.minimum(1.0, scaled)


def resisting(x, hard, game, exponential):
    """The chances that the defender resists, and yields, where the challenger of value `x` is the weakest that acts."""
    likely = ratio(above(np.maximum(x, hard), game.challenger, exponential)[0], above(x, game.challenger, exponential)[0], 1.0)
    more, keeps = likely * game.defender_cost - game.audience, 1 - likely * game.win
    least = np.where(keeps > 0, more / np.where(keeps > 0, keeps, 1.0), np.where(more > 0, np.inf, -np.inf))
    return above(least, game.defender, exponential)


def threshold_game(game, exponential):
    """(47): chances that the challenger leaves things as they are, that the defender yields, that the challenger backs down, and of war.

    Fighting suits a challenger whose p·v − 1 is at least −b. One of value x acts where (1 − r)·x + r·max(p·x − 1, −b) > 0, r being the chance that
    the defender resists: where (1 − p·h)·v − h·cost > −k, h the chance that whoever acts will fight. x is found by halving. A challenger who is
    indifferent stays out.
    """
    game = Game(*(np.ascontiguousarray(part) for part in np.broadcast_arrays(*game)))
    shape = game.win.shape
    game = Game(*(part.ravel() for part in game))
    p, b, values = game.win, game.back_down, game.challenger
    hard = np.where(b < 1, np.where(p > 0, (1 - b) / np.where(p > 0, p, 1.0), np.inf), 0.0)
    some = (above(hard, values, exponential)[0] > 0) & (values > 0)
    result = np.zeros((4, len(p)))
    result[0] = 1.0
    game, hard = Game(*(part[some] for part in game)), hard[some]
    p, b, values = game.win, game.back_down, game.challenger
    least = np.zeros_like(p)
    most = np.minimum(np.where(p > 0, 1 / np.where(p > 0, p, 1.0), np.inf), (745 if exponential else 1) * values)
    for _ in range(HALVES):
        x = (least + most) / 2
        resists, yields = resisting(x, hard, game, exponential)
        acts = yields * x + resists * np.maximum(p * x - 1, -b) > 0
        least, most = np.where(acts, least, x), np.where(acts, x, most)
    x = (least + most) / 2
    # Who is indifferent at x says how many resist, also where many defenders are indifferent at once.
    stake = np.minimum(1 - p * x, b)
    resists = ratio(x, x + np.maximum(0.0, stake), 1.0)
    resists = np.clip(resists, resisting(most, hard, game, exponential)[0], resisting(least, hard, game, exponential)[0])
    act, out = above(x, values, exponential)
    fight_on = above(np.maximum(x, hard), values, exponential)[0]
    result[:, some] = [out, act * (1 - resists), (act - fight_on) * resists, fight_on * resists]
    return result.reshape(4, *shape)


def prospects(c0, x, effort, attained, setting):
    """(45)–(47) at reliabilities `(N or 1, point)`: quantities `(N, point, year)`."""

    def each(name):
        return x[name][:, None, None]

    c = np.broadcast_to(c0[:, :, None], (len(effort), c0.shape[1], effort.shape[1]))
    if setting.commitment == "endogenous":
        w = np.exp(each("effort_effect") * effort[:, None] - each("decoupling_effect") * each("decoupling"))
        c = c * w / (1 - c + c * w)
    seen = np.clip(c + each("perception_bias"), 0, 1)
    helped, alone = attained[:, None, :, 0], attained[:, None, :, 1]
    game = Game(
        seen * helped + (1 - seen) * alone, 1 - seen * (1 - each("shared_cost")), each("back_down_cost"), each("audience_cost"),
        each("challenger_value"), each("defender_value"),
    )  # fmt: skip
    deterred, yielded, backed_down, war = threshold_game(game, setting.values == "exponential")
    return {
        "reliability_then": c,
        "deterred": deterred,
        "yielded": yielded,
        "backed_down": backed_down,
        "war": war,
        "lost_if_war": c * helped + (1 - c) * alone,
    }


# Loss


def annuity(years, rate):
    """A(n) of (48)."""
    return np.where(rate > 0, ratio(1 - (1 + rate) ** -years, rate, 0.0), years)


def fallen(trough, recovery, rate):
    """F_e of (49): the path is added up year by year."""
    year = np.arange(1, 1 + int(np.ceil((trough + recovery).max())))
    falling, rising = year / trough[..., None], (trough + recovery)[..., None] - year
    depth = np.clip(np.minimum(falling, rising / recovery[..., None]), 0, 1)
    return (depth * (1 + rate)[:, None, None] ** -year).sum(-1)


def stakes(x, gdp, allies):
    """(48), (49): `ground[N, year]` and `output[N, year, preset]`."""
    rate = x["discount_rate"]
    site, near = x["war_site"], x["neighbour"]
    ground = (x["kept_share"] * annuity(x["kept_years"], rate))[:, None] * ((site * allies)[:, None] * gdp).sum(2)
    far = np.maximum(0, 1 - site - near)
    share = sum(x[name][:, :, None] * (part * allies)[:, None] for name, part in (("site_loss", site), ("neighbour_loss", near), ("wider_loss", far)))
    output = np.einsum("nem,nym->nye", share, gdp) * fallen(x["trough_years"], x["recovery_years"], rate)[:, None]
    return ground, output


def premiums(x, spine, structure, setting, allies):
    """(51): the premium beyond the announced rise, and all of it. `(N,)` each."""
    n, years = len(x["salvo"]), len(structure.years)
    if setting.comparison != "equal_adequacy":
        return np.zeros(n), np.zeros(n)
    rate, t = x["discount_rate"][:, None], np.arange(years)
    rows = dict(zip(LEDGER, np.moveaxis(spine["ledger"], 3, 0), strict=True))
    surplus = np.maximum(0, rows["procurement"] + rows["lines"] - spine["free"])
    spent = spine["orders"] * spine["price"]
    left = np.maximum(0, 1 - (years - t)[:, None] / x["life_years"][:, None])
    lasting = np.where(spent.sum(2) > 1e-6, ratio((spent * left).sum(2), spent.sum(2), 0.0), 0.0)
    added = spine["added_cost"]
    term = ((1 + rate) ** -t)[:, :, None] * added - ((1 + rate) ** -float(years) * lasting)[:, :, None] * surplus
    term = np.where((added > 0) & (allies > 0), term, 0.0)
    rise = np.maximum(0, x["announced_share"] - x["spending_share"][:, None]) * x["pledge_compliance"][:, None, None]
    beyond = ratio(np.maximum(0, added - rise * spine["gdp"]), added, 0.0)
    return (term * beyond).sum((1, 2)), term.sum((1, 2))


def run(x, spine, structure, setting):
    """The whole page for N futures: inputs `(N or 1, …)` in engine units, and the spine of `spine_reference.run`."""
    n = len(spine["gdp"])
    x = {name: np.broadcast_to(value, (n, *value.shape[1:])) for name, value in x.items()}
    allies = np.array([m != structure.leader for m in range(len(structure.members))], dtype=float)
    fought = campaign(x, spine, structure, setting)
    effort = 100 * ratio((spine["added_cost"] * allies).sum(2), (spine["gdp"] * allies).sum(2), 0.0)
    ground, output = stakes(x, spine["gdp"], allies)
    discount = (1 + x["discount_rate"][:, None]) ** -np.arange(len(structure.years))

    def curves(c0):
        at = prospects(np.atleast_2d(c0), x, effort, fought["attained"], setting)
        taken = at["war"] * at["lost_if_war"]
        held = taken + x["yield_share"][:, None, None] * at["yielded"] + x["back_down_share"][:, None, None] * at["backed_down"]
        return np.concatenate([
            np.einsum("ny,npy,nye->nep", discount, at["war"], output),
            np.einsum("ny,npy,ny->np", discount, held, ground)[:, None],
            np.einsum("ny,npy->np", discount, taken + at["yielded"])[:, None],
            np.einsum("ny,npy->np", discount, at["war"])[:, None],
        ], axis=1)  # fmt: skip

    c0 = x["reliability"][:, None]
    at = {name: values[:, 0] for name, values in prospects(c0, x, effort, fought["attained"], setting).items()}
    sums = curves(c0)[:, :, 0]
    premium, gross = premiums(x, spine, structure, setting, allies)
    expected = (sums[:, :4] + sums[:, 4:5]) / x["window_years"][:, None]
    quantities = {**fought, "effort": effort, "ground": ground, "output": output, **at}
    return Chain(quantities, curves, premium, gross, expected, premium[:, None] + expected)
