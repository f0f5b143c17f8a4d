"""Hedges: published optima, the extensive form, and what must hold of any decision under uncertainty."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csc_matrix
from tiny import tiny

from symmachia.ensemble.cluster import connected
from symmachia.errors import PlanError, SymmachiaError, UnknownName
from symmachia.planner.decomposed import Decomposition, workers
from symmachia.planner.hedge import in_scenarios
from symmachia.planner.problem import Asked, problem
from symmachia.planner.scenarios import Risk, Uncertain, worst
from symmachia.planner.solving import Programme, solve
from symmachia.planner.tree import NEVER, Event, Fate, Tree, foretold, load_tree, surprises

YEARS = tiny().years


def electricity(chance=(0.3, 0.4, 0.3), demands=(3.0, 5.0, 7.0)):
    """Louveaux & Smeers (1988), LandS: four kinds of power plant are built before the base load is known; three blocks of demand are then served."""
    build, serve = np.array([10.0, 7.0, 16.0, 6.0]), np.array([[40, 24, 4], [45, 27, 4.5], [32, 19.2, 3.2], [55, 33, 5.5]])
    matrix = np.zeros((9, 16))
    matrix[0, :4], matrix[1, :4] = 1.0, build
    for plant in range(4):
        matrix[2 + plant, plant], matrix[2 + plant, 4 + 3 * plant : 7 + 3 * plant] = -1.0, 1.0
    for block in range(3):
        matrix[6 + block, 4 + block :: 3] = 1.0
    count = len(demands)
    floor = np.tile([12.0, *[-np.inf] * 5, 0.0, 3.0, 2.0], (count, 1))
    floor[:, 6] = demands
    ceiling = np.tile([np.inf, 120.0, *[0.0] * 4, *[np.inf] * 3], (count, 1))
    cost, none, open_ = np.tile([*build, *serve.ravel()], (count, 1)), np.zeros((count, 16)), np.full((count, 16), np.inf)
    programme = Programme(cost[0], csc_matrix(matrix), floor[0], ceiling[0], none[0], open_[0], np.zeros(16, dtype=bool), {}, {})
    stage, nodes = np.array([0] * 4 + [1] * 12), np.zeros((count, 1), dtype=int)
    return Uncertain(programme, cost, floor, ceiling, none, open_, np.array(chance), stage, nodes)


def solved(uncertain, **asked):
    with workers(uncertain, 2) as evaluate:
        return Decomposition(uncertain, evaluate).solve(**asked)


def test_the_published_optimum_of_lands_with_evpi_and_vss():
    uncertain = electricity()
    found = solved(uncertain, gap=1e-9)
    assert found.state.upper == pytest.approx(381.853333, abs=1e-6)
    assert found.state.lower == pytest.approx(381.853333, abs=1e-6)
    assert found.values[0, :4] == pytest.approx([2.666667, 4, 3.333333, 2], abs=1e-6)
    foreseen = sum(p * solve(uncertain.alone(s)).certificate.objective for s, p in enumerate(uncertain.chance))
    assert foreseen == pytest.approx(380.166667, abs=1e-6)
    assert found.state.upper - foreseen == pytest.approx(1.686667, abs=1e-6)
    mean = solve(electricity(chance=(1.0,), demands=(5.0,)).alone(0))
    assert mean.certificate.objective == pytest.approx(378.666667, abs=1e-6)
    with workers(uncertain, 1) as evaluate:
        totals, _ = Decomposition(uncertain, evaluate).expected(mean.flat[:4])
    assert uncertain.chance @ totals == pytest.approx(383.986667, abs=1e-6)
    assert uncertain.chance @ totals - found.state.upper == pytest.approx(2.133333, abs=1e-6)


@pytest.mark.parametrize("risk", [Risk(), Risk(0.5, 0.3), Risk(1.0, 0.3), Risk(0.25, 0.6)])
def test_the_extensive_form_agrees(risk):
    uncertain = electricity()
    programme, places = uncertain.extensive(risk)
    whole = solve(programme)
    found = solved(uncertain, risk=risk, gap=1e-9)
    assert found.state.upper == pytest.approx(whole.certificate.objective, rel=1e-8)
    assert uncertain.objective(uncertain.totals(whole.flat[places]), risk) == pytest.approx(whole.certificate.objective, rel=1e-9)


def leaving(probability=0.4):
    fates = [Fate("early", 2028, probability / 2, 1.2, 1.1), Fate("late", 2030, probability / 2), Fate("stays", NEVER, 1 - probability)]
    return surprises(fates)


def of_tiny(tree, case=None, **asked):
    case = case or tiny()
    return in_scenarios(case, Asked(2026, largest_share=0.8, **asked), tree, {scenario.exit_year: case for scenario in tree.scenarios})[0]


@pytest.mark.parametrize("risk", [Risk(), Risk(0.6, 0.2)])
@pytest.mark.parametrize("tree", [leaving(), foretold([Fate("a", 2029, 0.3, 1.5), Fate("b", 2030, 0.2, 1.0, 1.3), Fate("c", NEVER, 0.5)], 2028)])
@pytest.mark.parametrize("money", [np.inf, 20.0])
def test_hedges_of_a_small_case_are_those_of_the_extensive_form(tree, risk, money):
    uncertain = of_tiny(tree, tiny(growth_money=np.full((6, 2), money)))
    programme, _ = uncertain.extensive(risk)
    found = solved(uncertain, risk=risk, gap=1e-8)
    assert found.proven
    assert found.violation < 1e-7
    assert found.state.upper == pytest.approx(solve(programme).certificate.objective, rel=1e-7)


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.tuples(st.integers(2027, 2031), st.floats(0.5, 1.5), st.floats(0.7, 1.4), st.floats(0.1, 1.0)), min_size=1, max_size=4),
    st.floats(0.1, 0.9),
)
def test_hedges_against_any_fates_agree_with_the_extensive_form(fates, probability):
    whole = sum(weight for *_, weight in fates)
    named = [Fate(f"fate {at}", year, probability * weight / whole, threat, price) for at, (year, threat, price, weight) in enumerate(fates)]
    uncertain = of_tiny(surprises([*named, Fate("stays", NEVER, 1 - probability)]))
    programme, places = uncertain.extensive(Risk())
    exact = solve(programme)
    found = solved(uncertain, gap=1e-7)
    assert found.state.lower <= exact.certificate.objective * (1 + 1e-9) + 1e-9
    assert found.state.upper == pytest.approx(exact.certificate.objective, rel=1e-6)
    assert np.isfinite(exact.flat[places]).all()


def test_nobody_knows_before_it_is_known():
    tree = leaving()
    found = solved(of_tiny(tree), gap=1e-7)
    orders = of_tiny(tree).programme.columns["orders"]
    early, late, stays = (next(s for s, one in enumerate(tree.scenarios) if one.exit_year == year) for year in (2028, 2030, NEVER))
    until = {(early, late): 2, (early, stays): 2, (late, stays): 4}
    for (one, other), upto in until.items():
        same = orders[:upto][orders[:upto] >= 0]
        assert found.values[one, same] == pytest.approx(found.values[other, same], abs=1e-12)
    after = orders[2:][orders[2:] >= 0]
    assert np.abs(found.values[early, after] - found.values[stays, after]).max() > 0.1


def test_foresight_helps_and_ignorance_costs():
    uncertain = of_tiny(leaving())
    alone = np.array([solve(uncertain.alone(s)).certificate.objective for s in range(3)])
    found = solved(uncertain, gap=1e-8)
    assert uncertain.chance @ alone < found.state.lower
    later = of_tiny(foretold([Fate("early", 2028, 0.2, 1.2, 1.1), Fate("late", 2030, 0.2), Fate("stays", NEVER, 0.6)], 2026))
    assert solved(later, gap=1e-8).state.upper <= found.state.upper


def test_a_likelier_exit_is_dearer_and_none_costs_what_is_on_order():
    costs = [solved(of_tiny(leaving(p)), gap=1e-8).state.upper for p in (0.01, 0.2, 0.5, 0.9)]
    assert (np.diff(costs) > 0).all()


def test_a_restricted_question_reuses_the_cuts_and_costs_more():
    uncertain = of_tiny(leaving())
    joint = uncertain.shared.programme
    with workers(uncertain, 1) as evaluate:
        search = Decomposition(uncertain, evaluate)
        free = search.solve(gap=1e-8)
        bought = np.unique(uncertain.shared.columns[:, uncertain.programme.columns["orders"][:2].ravel()])
        high = joint.high.copy()
        high[bought[bought >= 0]] = 0.0
        bound = search.solve(gap=1e-8, high=high)
        again = search.solve(gap=1e-8)
    assert bound.state.upper > free.state.upper
    assert again.state.upper == pytest.approx(free.state.upper, rel=1e-7)
    assert again.state.rounds < free.state.rounds


def test_a_cluster_finds_the_same():
    uncertain = of_tiny(leaving())
    here = solved(uncertain, gap=1e-8)
    with connected("local:2") as client, workers(uncertain, 2, client) as evaluate:
        there = Decomposition(uncertain, evaluate).solve(gap=1e-8)
    assert there.state == here.state
    assert there.values == pytest.approx(here.values)


def test_the_worst_tail():
    totals, chance = np.array([10.0, 30.0, 20.0]), np.array([0.5, 0.1, 0.4])
    assert worst(totals, chance, 0.1) == pytest.approx(30.0)
    assert worst(totals, chance, 0.2) == pytest.approx(25.0)
    assert worst(totals, chance, 1.0) == pytest.approx(chance @ totals)


def test_broken_off_it_gives_the_best_so_far():
    def interrupt(state, _):
        if state.rounds == 4:
            raise KeyboardInterrupt

    found = solved(electricity(), gap=1e-9, tell=interrupt)
    assert not found.proven
    assert 0 < found.state.gap < 1
    assert found.state.lower <= 381.8533 <= found.state.upper
    assert found.violation < 1e-9


def test_scenarios_may_not_differ_before_they_are_told_apart():
    uncertain = electricity()
    cost = uncertain.cost.copy()
    cost[1, 0] += 1.0
    with pytest.raises(PlanError, match="before they can be told apart"):
        solved(replace(uncertain, cost=cost))


def test_a_tree_is_what_its_events_say():
    tree = leaving()
    assert [scenario.exit_year for scenario in tree.scenarios] == [2028, 2030, NEVER]
    assert tree.chance == pytest.approx([0.2, 0.2, 0.6])
    assert tree.leaving == pytest.approx(0.4)
    known = tree.known(YEARS)
    assert len(set(known[:, 1])) == 1
    assert known[0, 2] != known[1, 2] == known[2, 2]
    assert known[1, 4] != known[2, 4]
    assert tree.scenarios[0].factor("threat", YEARS) == pytest.approx([1, 1, 1.2, 1.2, 1.2, 1.2])


EVENTS = {
    "round": ([Event("a", 2027, 1.0, "b"), Event("b", 2027, 1.0, "a")], "go round: b after a after b|go round: a after b after a"),
    "sum": ([Event("a", 2027, 0.5), Event("b", 2027, 0.4)], r"a, b add up to 0\.9, not 1"),
    "later": ([Event("a", 2029, 1.0), Event("b", 2027, 1.0, "a")], "b is known in 2027, before a in 2029"),
    "twice": ([Event("a", 2027, 1.0, exit=2027), Event("b", 2028, 1.0, "a", exit=2028)], "leaves twice"),
    "before": ([Event("a", 2029, 1.0, exit=2027)], "known only in 2029"),
}


@pytest.mark.parametrize("name", EVENTS)
def test_an_absurd_tree_is_one_clear_error(name):
    events, said = EVENTS[name]
    with pytest.raises(PlanError, match=said):
        Tree.of(name, events)


def test_an_event_after_nothing_known_names_the_closest():
    with pytest.raises(UnknownName, match="did you mean leaves"):
        Tree.of("t", [Event("leaves", 2027, 1.0), Event("b", 2028, 1.0, "leavs")])


def test_a_tree_from_a_file(tmp_path: Path):
    path = tmp_path / "tree.yaml"
    path.write_text(
        "name: warned\nevents:\n  leaves: {year: 2028, probability: 25, exit: 2029, threat: 120}\n  stays: {year: 2028, probability: 75}\n",
        encoding="utf-8",
    )
    tree = load_tree(path)
    assert [(one.name, one.exit_year, one.probability) for one in tree.scenarios] == [("leaves", 2029, 0.25), ("stays", NEVER, 0.75)]
    assert tree.scenarios[0].events[0].threat == pytest.approx(1.2)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name: t\nevents: {a: {year: 2028, probability: 120}}", "tree.yaml:2: probability of a is 120"),
        ("name: t\nevents: {a: {year: 2028, probability: 100, exits: 2028}}", "did you mean exit"),
        ("name: t\nevents: []", "events is a mapping"),
        ("name: t\nevents: {a: {year: 2028, probability: 60}}", "tree.yaml:2: the probabilities of a add up to 0.6"),
    ],
)
def test_a_broken_file_says_where(tmp_path: Path, text, said):
    path = tmp_path / "tree.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SymmachiaError) as caught:
        load_tree(path)
    assert said in str(caught.value)


def test_nobody_leaves_in_no_scenario():
    with pytest.raises(PlanError, match="leaves in no scenario"):
        of_tiny(Tree.of("calm", [Event("calm", 2027, 1.0)]))


def test_a_case_rewritten_as_itself_is_the_programme_that_was_written():
    tree = Tree.of("now", [Event("gone", 2026, 1.0, exit=2026)])
    case = tiny(growth_money=np.full((6, 2), 20.0), running_money=np.full((6, 2), 30.0))
    asked = Asked(2026, payers=np.full((6, 2), 0.5))
    uncertain = in_scenarios(case, asked, tree, {2026: case})[0]
    written = Programme.of(problem(case, asked))
    kept = len(written.cost) - 2
    assert uncertain.cost[0, :kept] == pytest.approx(np.delete(written.cost, [written.columns[name] for name in ("cost", "gap_years")]))
    rows = np.delete(np.arange(len(written.floor)), [written.rows[name] for name in ("cost", "gap_years")])
    assert (uncertain.floor[0] == written.floor[rows]).all()
    assert (uncertain.ceiling[0] == written.ceiling[rows]).all()
