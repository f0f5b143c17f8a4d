"""The games: published thresholds, best answers by search, the finite form, and answers where something is nought or certain."""

from __future__ import annotations

from math import exp, inf

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symmachia.errors import CallError
from symmachia.model.deterrence import threshold_game, unilateral

OURS = {"DC": 1.0, "SQ": 0.6, "DDh": 0.5, "CD": 0.4, "DDs": 0.0}
THEIRS = {"SQ": 1.0, "CD": 0.8, "DDh": 0.4, "DC": 0.3, "DDs": 0.0}

games = st.tuples(
    st.floats(0.01, 0.99), st.floats(0.1, 2), st.floats(0.1, 2), st.floats(0.01, 1), st.floats(0, 1.5), st.floats(0.1, 8), st.floats(0.1, 8),
    st.sampled_from([0, 1]),
)  # fmt: skip


def test_DET_1_thresholds_and_regions_of_the_unilateral_game():
    found = unilateral(OURS, THEIRS, hard=0.5, credible=0.7)
    assert (found.hard, found.soft, found.resist) == pytest.approx((0.8, 2 / 3, 0.625), abs=1e-9)
    one = found.selected
    assert one.kind == "separating"
    assert (one.status_quo, one.yielded, one.war) == pytest.approx((0.5, 0.15, 0.35), abs=1e-9)
    assert unilateral(OURS, THEIRS, hard=0.9, credible=0.9).selected.kind == "certain deterrence"


def random_payoffs(rng):
    ours, theirs = np.sort(rng.random(5))[::-1], np.sort(rng.random(5))[::-1]
    return {name: float(x) for name, x in zip(OURS, ours, strict=True)}, {name: float(x) for name, x in zip(THEIRS, theirs, strict=True)}


def gains(ours, theirs, p, q, one):
    """The most that any type gains by another act, given the other's and beliefs by Bayes."""
    resisted = q + (1 - q) * one.resists
    comes = {kind: (1 - resisted) * ours["DC"] + resisted * max(ours["CD"], ours["DD" + kind]) for kind in "hs"}
    acts = {"h": 1.0 if one.kind in ("separating", "attack", "bluff") else 0.0, "s": one.comes}
    found = []
    for kind in "hs":
        value = acts[kind] * comes[kind] + (1 - acts[kind]) * ours["SQ"]
        found.append(max(comes[kind], ours["SQ"]) - value)
    came = p * acts["h"] + (1 - p) * acts["s"]
    if came > 0:
        fights = p * acts["h"] / came
        resisting = fights * theirs["DDs"] + (1 - fights) * theirs["CD"]
        value = one.resists * resisting + (1 - one.resists) * theirs["DC"]
        found.append(max(resisting, theirs["DC"]) - value)
        hard = fights * theirs["DDh"] + (1 - fights) * theirs["CD"]
        found.append(max(0.0, theirs["DC"] - hard))
    return max(found)


def test_no_type_of_the_unilateral_game_gains_by_deviating():
    rng = np.random.default_rng(0)
    kinds = set()
    for _ in range(20_000):
        ours, theirs = random_payoffs(rng)
        p, q = rng.random(2)
        one = unilateral(ours, theirs, hard=p, credible=q).selected
        kinds.add(one.kind)
        assert gains(ours, theirs, p, q, one) <= 1e-9
        assert one.status_quo + one.yielded + one.backed_down + one.war == pytest.approx(1, abs=1e-9)
    assert kinds == {"certain deterrence", "separating", "attack", "bluff"}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("p", "q"), [(0.5, 0.7), (0.9, 0.3), (0.2, 0.3), (0.9, 0.9)])
def test_the_unilateral_equilibrium_is_one_of_the_finite_form(p, q):
    """Ex-ante normal form: each type of the challenger comes or not, each type of the defender resists or not; the last move is its best one."""
    import nashpy

    ours, theirs = OURS, THEIRS
    rows = [(h, s) for h in (0, 1) for s in (0, 1)]
    table = np.zeros((2, 4, 4))
    for i, (h, s) in enumerate(rows):
        for j, (hard_resists, soft_resists) in enumerate(rows):
            for kind, weight, comes in (("h", p, h), ("s", 1 - p, s)):
                for strong, share, resists in (("h", q, hard_resists), ("s", 1 - q, soft_resists)):
                    fights = ours["DD" + kind] > ours["CD"]
                    mine = ours["SQ"] if not comes else ours["DC"] if not resists else max(ours["CD"], ours["DD" + kind])
                    his = theirs["SQ"] if not comes else theirs["DC"] if not resists else theirs["DD" + strong] if fights else theirs["CD"]
                    table[0, i, j] += weight * share * mine
                    table[1, i, j] += weight * share * his
    one = unilateral(ours, theirs, hard=p, credible=q).selected
    outcomes = []
    for x, y in nashpy.Game(table[0], table[1]).support_enumeration():
        comes = np.array([sum(float(np.asarray(x)[i]) for i, row in enumerate(rows) if row[k]) for k in (0, 1)])
        resists = np.array([sum(float(np.asarray(y)[j]) for j, row in enumerate(rows) if row[k]) for k in (0, 1)])
        came, resisted = p * comes[0] + (1 - p) * comes[1], q * resists[0] + (1 - q) * resists[1]
        outcomes.append((1 - came, came * (1 - resisted), (1 - p) * comes[1] * resisted, p * comes[0] * resisted))
    ours_now = (one.status_quo, one.yielded, one.backed_down, one.war)
    assert min(np.abs(np.subtract(outcome, ours_now)).max() for outcome in outcomes) < 1e-9


def test_payoffs_out_of_order_are_named():
    with pytest.raises(CallError, match="challenger are not in order"):
        unilateral({**OURS, "CD": 0.7}, THEIRS, 0.5, 0.5)
    with pytest.raises(CallError, match="credible is 2"):
        unilateral(OURS, THEIRS, 0.5, 2)


def survives(value, scale, exponential):
    return exp(-max(value, 0) / scale) if exponential else min(1.0, max(0.0, 1 - value / scale))


def by_search(p, cc, cd, b, k, vc, vd, exponential):
    """The same game from its payoffs alone: bisection on the chance that the defender resists."""
    fights_from = max(0.0, (cc - b) / p)

    def threshold(r):
        soft = r * b / (1 - r) if r < 1 else inf
        return soft if soft < fights_from else r * cc / (1 - r * (1 - p))

    def answer(r):
        x = threshold(r)
        came = survives(x, vc, exponential)
        h = survives(max(fights_from, x), vc, exponential) / came if came > 0 else 1.0
        return survives((h * cd - k) / (1 - h * p), vd, exponential)

    low, high = 0.0, 1.0
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if answer(middle) > middle else (low, middle)
    r = 1.0 if answer(1.0) >= 1 else (low + high) / 2
    x = threshold(r)
    came, stays = survives(x, vc, exponential), survives(max(x, fights_from), vc, exponential)
    return 1 - came, came * (1 - r), r * (came - stays), r * stays


@given(games)
@settings(max_examples=3000, deadline=None)
def test_the_threshold_game_is_what_a_search_from_its_payoffs_finds(game):
    p, cc, _, b, _, vc, _, exponential = game
    found = threshold_game(*game)
    assert sum(found) == pytest.approx(1, abs=1e-12)
    assert min(found) >= -1e-15
    if survives(max(0.0, (cc - b) / p), vc, exponential) == 0:
        assert found == (1, 0, 0, 0)
    else:
        assert found == pytest.approx(by_search(*game), abs=1e-9)


def equilibrium(game):
    """The thresholds behind the outcome: from which value a challenger comes and fights, and a defender resists."""
    p, cc, _, b, _, vc, vd, exponential = game
    quiet, yielded, _, _ = threshold_game(*game)
    came = 1 - quiet
    r = 1 - yielded / came if came > 0 else 1.0
    inverse = (lambda s, scale: -scale * np.log(s)) if exponential else (lambda s, scale: scale * (1 - s))
    return inverse(came, vc) if came > 0 else inf, max(0.0, (cc - b) / p), (inverse(r, vd) if r > 0 else inf), r


@given(games, st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=2000, deadline=None)
def test_no_type_of_the_threshold_game_gains_by_deviating(game, mine, other):
    """Every value of either side plays its best act, against the other's thresholds."""
    p, cc, cd, b, k, vc, vd, _ = game
    x, _, y, r = equilibrium(game)
    quiet, yielded, backed, war = threshold_game(*game)
    v, w = mine * vc * 1.5, other * vd * 1.5
    if quiet < 1 - 1e-9:
        comes = (1 - r) * v + r * max(p * v - cc, -b)
        slack = 1e-7 * (1 + abs(v) + cc + b)
        assert comes >= -slack if v > x else comes <= slack
        resisted = backed + war
        if resisted > 1e-9 and yielded > 1e-12:
            h = war / resisted
            resist = h * ((1 - p) * w - cd) + (1 - h) * w
            slack = 1e-6 * (1 + w + cd + k)
            assert resist >= -k - slack if w > y else resist <= -k + slack


@pytest.mark.filterwarnings("ignore")
def test_the_threshold_game_is_the_limit_of_its_finite_form():
    """Values on a grid, thresholds as strategies: no strategy of the finite game pays much more than the thresholds of the continuous one."""
    game = (0.5, 1.0, 1.0, 0.2, 0.1, 4.0, 4.0, 0)
    p, cc, cd, b, k, vc, vd, _ = game
    x, hard, y, _ = equilibrium(game)
    grid = (np.arange(400) + 0.5) / 400
    values, worths = grid * vc, grid * vd
    starts, holds = np.linspace(0, vc, 81), np.linspace(0, vd, 81)

    def pays(start, hold):
        comes, resists = values >= start, worths >= hold
        r = resists.mean()
        fight = np.maximum(p * values - cc, -b)
        mine = np.where(comes, (1 - r) * values + r * fight, 0).mean()
        fights = comes & (values >= hard)
        h, came = fights.mean(), comes.mean()
        his = np.where(resists, h * ((1 - p) * worths - cd) + (came - h) * worths, -came * k).mean() + (1 - came) * worths.mean()
        return mine, his

    best = pays(x, y)
    assert max(pays(start, y)[0] for start in starts) <= best[0] + 2e-3
    assert max(pays(x, hold)[1] for hold in holds) <= best[1] + 2e-3


@pytest.mark.parametrize("exponential", [0, 1])
@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({"p": 0.0}, "quiet"), ({"scale_c": 0.0}, "quiet"), ({"cc": 1e12}, "quiet"), ({"p": 0.0, "cc": 0.1}, "whole"), ({"p": 1.0}, "whole"),
        ({"cc": 0.0}, "whole"), ({"cd": 0.0}, "resist"), ({"scale_d": 0.0}, "yield"), ({"b": 0.0}, "whole"), ({"b": 0.0, "k": 0.9}, "whole"),
        ({"k": 1e9}, "resist"), ({"k": 0.0}, "whole"), ({"scale_c": 1e12}, "whole"), ({"scale_d": 1e12}, "resist"), ({"b": 1e9}, "whole"),
        ({"p": 1e-300}, "quiet"), ({"p": 1.0, "cd": 0.0}, "resist"),
    ],
)  # fmt: skip
def test_where_something_is_nought_certain_or_boundless_the_answer_is_defined(changed, kind, exponential):
    at = {"p": 0.5, "cc": 1.0, "cd": 1.0, "b": 0.2, "k": 0.1, "scale_c": 4.0, "scale_d": 4.0, **changed}
    found = threshold_game(at["p"], at["cc"], at["cd"], at["b"], at["k"], at["scale_c"], at["scale_d"], exponential)
    assert np.isfinite(found).all()
    assert sum(found) == pytest.approx(1, abs=1e-9)
    assert min(found) >= -1e-12
    if kind == "quiet":
        assert found[0] == pytest.approx(1, abs=1e-9)
    elif kind == "resist":
        assert found[1] == pytest.approx(0, abs=1e-5)
    elif kind == "yield":
        assert found[1] > 0
        assert found[3] < 0.5


@given(st.floats(0.05, 0.95), st.floats(0.5, 8), st.floats(0.5, 8), st.sampled_from([0, 1]))
@settings(deadline=None)
def test_a_stronger_defence_makes_fewer_come_where_it_is_held_with_the_same_resolve(p, vc, vd, exponential):
    """A lower chance of success and all else equal: no more challenges, as the defenders have no less reason to resist."""
    weak, strong = (threshold_game(chance, 1.0, 1.0, 0.2, 0.0, vc, vd, exponential) for chance in (p, 0.9 * p))
    assert strong[0] >= weak[0] - 1e-9


def test_the_chance_of_war_is_not_monotone_in_the_attackers_chance():
    """Defenders of little hope yield, and those of much deter: war is likeliest between. Kept as found, and shown as such."""
    war = [threshold_game(p, 1.0, 0.9, 0.2, 0.2, 4.0, 2.0, 0)[3] for p in np.linspace(0.01, 0.999, 60)]
    top = int(np.argmax(war))
    assert 0 < top < len(war) - 1
    assert war[top] > 1.2 * max(war[0], war[-1])
