"""Inputs held: one value, or a narrower range, in every strategy and every future, and nothing else moves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import symmachia as sy
from symmachia.baseline.shipped import shipped
from symmachia.ensemble.drawn import drawn
from symmachia.ensemble.fault import uncertain_inputs
from symmachia.ensemble.prepare import prepare
from symmachia.ensemble.replay import replay
from symmachia.ensemble.run import run
from symmachia.errors import StudyError, SymmachiaError, UnknownName
from symmachia.model.inputs import INPUTS
from symmachia.study import bind, load_strategy, load_study
from symmachia.study.paths import Path
from symmachia.study.uncertainty import Uncertainty

FEW = 64
SCALARS = ("learning_rate", "line_cost", "exit_rate", "joint_factor", "war_end_year", "pledge_compliance", "generation_growth")


def opened(study="debate", **changes):
    return sy.prepared_study(study, futures=FEW, **changes)


def measures(prepared):
    found = run(prepared, quiet=True)
    return np.array([[found.values(strategy, measure) for measure in found.measures] for strategy in found.strategies])


@pytest.fixture(scope="module")
def debate():
    return opened()[0]


def test_holding_nothing_changes_no_bit(debate):
    nothing = opened(held={})[0]
    assert "held" not in nothing.study
    assert nothing.fingerprint == debate.fingerprint
    for one, other in zip((nothing.theta, *nothing.cells), (debate.theta, *debate.cells), strict=True):
        assert one.tobytes() == other.tobytes()


def test_what_is_held_keeps_its_column_and_every_other_input_its_draws(debate):
    held = opened(held={"readiness": 60, "us_contribution[reduced]": 40, "exit_year": 2031})[0]
    before, after = drawn(debate), drawn(held)
    assert after.names == before.names
    still = {name for name, fixed in zip(after.names, after.still, strict=True) if fixed}
    assert still == {name for name in before.names if name.startswith(("readiness", "us_contribution", "exit_year"))}
    for name in before.names:
        if name in still:
            assert set(after.column(name)) == {2031.0 if name == "exit_year" else 40.0 if name.startswith("us") else 60.0}
        else:
            assert (after.column(name) == before.column(name)).all()


def test_the_engines_compute_with_what_is_held():
    held = {"readiness[tanks]": 60, "joint_factor": 1.1, "spill_in": 35, "us_contribution[reduced]": 40}
    prepared = opened(held=held, strategies=["status_quo", "transatlantic"])[0]
    for strategy in range(2):
        for future in (-1, 0, FEW - 1):
            found = replay(prepared, strategy, future)
            assert found["readiness"][prepared.structure.capabilities.index("tanks")] == pytest.approx(0.6)
            assert found["joint_factor"] == pytest.approx(1.1)
            assert found["spill_in"] == pytest.approx(0.35), "what is not sampled is held in every strategy"
            assert found["us_contribution"].tolist() == pytest.approx([1, 0.4, 0])


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(SCALARS), share=st.floats(0, 1))
def test_a_value_held_is_a_choice_of_one(name, share):
    baseline = shipped(sy.load())
    low, high = float(baseline.values[name].low), float(baseline.values[name].high)
    value = round(low + share * (high - low), 3)
    study = load_study("debate").changed(futures=FEW, strategies=["transatlantic", "autonomous"])
    one = tuple(
        Uncertainty(uncertainty.path, "choice", options=(value,), weights=(1.0,), reason="held") if uncertainty.path.name == name else uncertainty
        for uncertainty in study.uncertainties
    )
    chosen = prepare(bind(replace(study, uncertainties=one), baseline))
    held = prepare(bind(study.changed(held={name: value}), baseline))
    assert held.columns == chosen.columns
    assert measures(held).tobytes() == measures(chosen).tobytes()


def test_a_path_may_be_narrower_than_the_sampled_one_or_wider(debate):
    narrow = opened(held={"readiness[tanks]": 60})[0]
    assert [name for name, still in zip(narrow.columns, drawn(narrow).still, strict=True) if still] == ["readiness·tanks"]
    part = opened(held={"brigade_need[armoured, tanks]": 50})[0]
    assert not drawn(part).still.any(), "the other needs of the column still move, and stand for it"
    inputs, before = uncertain_inputs(part, 5), uncertain_inputs(debate, 5)
    assert inputs.pop("brigade_need[armoured, tanks]") == 50 != before.pop("brigade_need[armoured, tanks]")
    assert inputs == before
    wide = opened(held={"us_contribution": 40})[0]
    assert replay(wide, 0, 3)["us_contribution"].tolist() == pytest.approx([0.4, 0.4, 0.4])


def test_where_two_paths_meet_the_narrower_counts():
    prepared = opened(held={"readiness[tanks]": 80, "readiness": 60})[0]
    found = replay(prepared, 0, 3)["readiness"]
    tanks = prepared.structure.capabilities.index("tanks")
    assert found[tanks] == pytest.approx(0.8)
    assert np.delete(found, tanks) == pytest.approx(0.6)
    with pytest.raises(StudyError, match="name some of the same cells"):
        opened(held={"stock[DEU+FRA, tanks]": 5, "stock[FRA+POL, tanks]": 6})


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ends=st.lists(st.floats(30, 90), min_size=2, max_size=2, unique=True).map(sorted))
def test_a_range_is_drawn_evenly_and_in_the_order_of_before(ends, debate):
    low, high = ends
    held = opened(held={"readiness[tanks]": (low, high)})[0]
    before, after = drawn(debate), drawn(held)
    column = after.column("readiness·tanks")
    assert low <= column.min() <= column.max() <= high
    assert (np.sort(column) - low) / (high - low) == pytest.approx((np.arange(FEW) + 0.5) / FEW, abs=1 / FEW), "evenly"
    assert (np.argsort(column) == np.argsort(before.column("readiness·tanks"))).all(), "by the same draws"
    for name in set(before.names) - {"readiness·tanks"}:
        assert (after.column(name) == before.column(name)).all()
    central = replay(held, 0)["readiness"][held.structure.capabilities.index("tanks")]
    own = replay(debate, 0)["readiness"][held.structure.capabilities.index("tanks")]
    assert central == pytest.approx(min(max(own, low / 100), high / 100)), "the central future keeps its value, or the nearer end"


def test_a_range_of_no_width_is_a_value():
    assert load_study("debate").changed(held={"learning_rate": (85, 85)}) == load_study("debate").changed(held={"learning_rate": 85})


def test_what_is_held_is_part_of_what_is_asked():
    study = load_study("debate")
    held = study.changed(held={"readiness[tanks]": (50, 70), "exit_year": 2031})
    assert "held" not in study.to_dict(), "studies that hold nothing keep their fingerprint"
    assert held.to_dict()["held"] == {"exit_year": 2031.0, "readiness[tanks]": [50.0, 70.0]}
    assert held.fingerprint == study.changed(held={"exit_year": 2031, "readiness[ tanks ]": [50, 70]}).fingerprint != study.fingerprint
    assert held.changed(held={"exit_year": 2032}).to_dict()["held"] == {"exit_year": 2032.0, "readiness[tanks]": [50.0, 70.0]}, "beside its own"


def test_a_dated_value_of_a_strategy_begins_where_spending_is_held():
    held, plain = (opened(held=asked, strategies=["transatlantic"])[0] for asked in ({"spending_share[DEU]": 1.0}, {}))
    germany = held.structure.members.index("DEU")
    announced = [replay(prepared, 0)["announced_share"][:, germany] for prepared in (held, plain)]
    assert announced[0][0] == pytest.approx(0.01)
    assert announced[0][0] != announced[1][0]
    assert announced[0][-1] == announced[1][-1] == pytest.approx(0.035)


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ({"warning_dais": 14}, "did you mean warning_days"),
        ({"readiness[tnks]": 60}, "did you mean tanks"),
        ({"readiness": 160}, "outside 0 to 100"),
        ({"readiness": -1}, "outside 0 to 100"),
        ({"readiness": "60"}, "is a number"),
        ({"readiness": float("nan")}, "is a number"),
        ({"readiness": True}, "is a number"),
        ({"readiness": None}, "is a number"),
        ({"readiness": (70, 50)}, "low end first"),
        ({"readiness": (50, 60, 70)}, "at 3 values"),
        ({"readiness": ()}, "at 0 values"),
        ({"warning_days": {"value": 2, "unit": "weeks"}}, "convert it to days"),
        ({"warning_days": {"valu": 2}}, "did you mean value"),
        ({"readiness[tanks]": 60, "readiness[ tanks]": 60}, "held twice"),
        ({"readiness[tanks": 60}, "not a path"),
        ({"announced_share[nato-USA]": 2.5}, "the strategy transatlantic sets announced_share[nato-USA-ISL]"),
        ({"joint_share": 25}, "with_levers({'joint_share': …})"),
        ({"joint_share": (20, 25)}, "the study does not sample joint_share"),
        ({"us_contribution": (20, 25)}, "the study does not sample us_contribution[full]"),
        ({"exit_state": (1, 2)}, "drawn from options"),
        ([("readiness", 60)], "by path"),
    ],
)
def test_what_cannot_be_held_is_said(held, said):
    with pytest.raises(SymmachiaError) as error:
        opened(held=held)
    assert said in str(error.value)
    assert "held" in str(error.value)
    assert error.value.fix


def test_a_unit_may_be_stated():
    study = load_study("break_even")
    assert study.changed(held={"warning_days": {"value": 14, "unit": "days"}}) == study.changed(held={"warning_days": 14})


def test_what_has_no_default_may_be_held():
    study = replace(load_study("break_even"), uncertainties=())
    baseline = shipped(sy.load())
    with pytest.raises(StudyError, match="reliability has no default"):
        bind(study, baseline)
    bind(study.changed(held={"reliability": 60, "window_years": 50}), baseline)


def test_what_is_held_explains_nothing_and_is_not_called_idle():
    prepared = opened(held={"exit_year": 2031, "unit_price": 50})[0]
    found = sy.sensitivity(drawn(prepared), run(prepared, quiet=True).values("autonomous", "added_cost(member=all)"))
    by = {one.name: one for one in found.indices}
    assert (by["exit_year"].first, by["exit_year"].first_low, by["exit_year"].first_high) == (0, 0, 0)
    assert "exit_year" in prepared.columns
    assert "exit_year" not in sy.unused(prepared)
    assert "exit_state" not in sy.unused(prepared)


def test_the_tree_of_a_number_says_that_an_input_is_held():
    prepared, baseline = opened(held={"readiness[tanks]": 60})
    call = "readiness(capability=tanks)"
    trace = sy.explain_cell(prepared, baseline, call, "transatlantic", 3)
    assert (trace.value, trace.low, trace.high, trace.kind, trace.inputs, trace.context) == (60, 60, 60, "assumption", (), "held by the study")
    assert sy.explain_cell(prepared, baseline, "readiness(capability=submarines)", "transatlantic").inputs


def test_gaps_and_runs_hold_alike():
    found = sy.gaps(framework="eu", year=2035, held={"readiness": 100}, futures=FEW)
    plain = sy.gaps(framework="eu", year=2035, futures=FEW)
    assert all(one.usable > other.usable for one, other in zip(found.rows, plain.rows, strict=True))
    result = sy.run(futures=FEW, held={"exit_year": 2031}, quiet=True)
    assert result.record["study"]["held"] == {"exit_year": 2031.0}


def test_a_choice_of_several_cells_is_counted_in_its_own_unit():
    """Options are turned into the engines' unit once, however many cells draw from them."""
    share = Uncertainty(Path.parse("participation", ""), "choice", options=(40.0, 80.0), weights=(1.0, 1.0), reason="test")
    study = replace(load_study("debate").changed(futures=FEW), uncertainties=(share,))
    prepared = prepare(bind(study, shipped(sy.load())))
    assert set(drawn(prepared).column("participation")) == {40.0, 80.0}
    assert set(replay(prepared, 0, 3)["participation"].tolist()) <= {0.4, 0.8}
    assert INPUTS["participation"].scale == 0.01


def test_a_study_read_again_knows_nothing_of_what_was_held():
    opened(held={"readiness": 60})
    assert load_study("debate").held == ()
    with pytest.raises(UnknownName, match="no study"):
        load_study("debat")
    assert load_strategy("transatlantic").levers == ()


def test_the_tree_of_a_number_says_what_a_strategy_sets():
    levered = sy.load_strategy("transatlantic").with_levers({"operating_cost[tanks]": 3})
    prepared, baseline = sy.prepared_study(replace(load_study("debate"), uncertainties=()), futures=FEW, strategies=[levered, "status_quo"])
    call = "operating_cost(capability=tanks)"
    ours, theirs = (sy.explain_cell(prepared, baseline, call, strategy) for strategy in ("transatlantic", "status_quo"))
    assert (ours.value, ours.low, ours.kind, ours.inputs, ours.context) == (3, 3, "assumption", (), "set by the strategy")
    assert theirs.inputs
    assert theirs.has_range
