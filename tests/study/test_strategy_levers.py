"""Other strategies than a study's own, and strategies with levers: patches of a user's on a patch that ships."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

import symmachia as sy
from symmachia.cli import app
from symmachia.ensemble.replay import replay
from symmachia.errors import StudyError, SymmachiaError
from symmachia.study.reading import given
from symmachia.study.strategy import parse_strategy

FEW = 64


def opened(*strategies, **changes):
    return sy.prepared_study("debate", futures=FEW, strategies=strategies, **changes)[0]


def test_strategies_are_named_in_place_of_the_studys_own():
    prepared = opened("hedge_30", "transatlantic")
    assert prepared.strategies == ("hedge_30", "transatlantic")
    own = sy.prepared_study("debate", futures=FEW)[0]
    alone = sy.run(futures=FEW, strategies=["transatlantic"], quiet=True)
    every = sy.run(futures=FEW, quiet=True)
    assert own.strategies == ("status_quo", "transatlantic", "autonomous")
    for measure in every.measures:
        assert (alone.values("transatlantic", measure) == every.values("transatlantic", measure)).all(), "by the same draws"


def test_a_lever_takes_the_place_of_the_strategys_own_value():
    own = sy.load_strategy("autonomous")
    less = own.with_levers({"announced_share[nato-USA-ISL]": {2035: 3.0}, "joint_share": 40}, name="less")
    prepared = opened(own, less)
    germany = prepared.structure.members.index("DEU")
    before, after = (replay(prepared, d) for d in range(2))
    assert (before["announced_share"][-1, germany], after["announced_share"][-1, germany]) == pytest.approx((0.035, 0.03))
    assert (before["joint_share"], after["joint_share"]) == pytest.approx((0.6, 0.4))
    assert (before["new_lines"] == after["new_lines"]).all(), "all else is the strategy's"
    assert less.to_dict()["levers"] == {"announced_share[nato-USA-ISL]": {"2035": 3.0}, "joint_share": 40.0}
    assert "joint_share" not in less.to_dict()["patch"]
    assert "levers" not in own.to_dict()


def test_a_strategy_with_levers_runs_like_the_file_that_says_the_same():
    own = sy.load_strategy("transatlantic")
    levered = own.with_levers({"announced_share[nato-USA-ISL]": {2035: 3.0}, "joint_share": 40})
    text = {"name": "transatlantic", "title": "The same in a file", "plan": {"view": own.plan_view, "bases": list(own.plan_bases)}}
    patch = {**own.to_dict()["patch"], "announced_share[nato-USA-ISL]": {"2035": 3.0}, "joint_share": 40}
    written = parse_strategy(given({**text, "patch": patch}, "here"))
    one, other = (sy.run(futures=FEW, strategies=[strategy], quiet=True) for strategy in (levered, written))
    assert all((one.values("transatlantic", measure) == other.values("transatlantic", measure)).all() for measure in one.measures)


def test_levers_count_wherever_they_meet_the_patch():
    own = sy.load_strategy("autonomous")
    wide = own.with_levers({"priority": 3}, name="wide")
    narrow = own.with_levers({"announced_share[DEU]": {2035: 5.0}}, name="narrow")
    prepared = opened(own, wide, narrow)
    assert set(replay(prepared, 1)["priority"].tolist()) == {3.0}
    members, last = prepared.structure.members, replay(prepared, 2)["announced_share"][-1]
    assert (last[members.index("DEU")], last[members.index("FRA")]) == pytest.approx((0.05, 0.035))


def test_levers_join_and_the_later_ones_count():
    twice = sy.load_strategy("autonomous").with_levers({"joint_share": 40, "spill_in": 10}, name="a").with_levers({"joint_share": 50})
    assert (twice.name, twice.to_dict()["levers"]) == ("a", {"joint_share": 50.0, "spill_in": 10.0})


def test_the_order_of_paths_in_one_patch_decides_nothing():
    values = {"priority": 3, "priority[tanks]": 5}
    one, other = (sy.load_strategy("status_quo").with_levers(dict(pairs)) for pairs in (values.items(), reversed(values.items())))
    assert one.to_dict() == other.to_dict()
    found = [replay(opened(strategy), 0)["priority"] for strategy in (one, other)]
    assert found[0].tobytes() == found[1].tobytes()
    assert sorted(set(found[0].tolist())) == [3.0, 5.0]


@pytest.mark.parametrize(
    ("levers", "said"),
    [
        ({"joint_shar": 40}, "did you mean joint_share"),
        ({"joint_share": 140}, "outside 0 to 100"),
        ({"joint_share": {2035: 40}}, "has no years"),
        ({"announced_share[nato]": {20350: 3}}, "is no year"),
        ({"announced_share[nato]": {2035: "3"}}, "is a number"),
        ({"joint_share": {"value": 40, "unit": "times"}}, "convert it to percent"),
        ({"joint_share": 40, " joint_share": 50}, "stands twice"),
        (["joint_share"], "by path"),
    ],
)
def test_what_is_no_lever_is_said(levers, said):
    with pytest.raises(StudyError) as error:
        sy.load_strategy("autonomous").with_levers(levers, name="mine")
    assert said in str(error.value)
    assert "levers of mine" in str(error.value)
    assert error.value.fix


def test_levers_that_do_not_fit_are_said():
    for levers, said in (({"announced_share[nato]": {2060: 3}}, "lies outside 2026 to 2040"), ({"priority[tnks]": 2}, "did you mean tanks")):
        with pytest.raises(StudyError, match=said):
            opened(sy.load_strategy("autonomous").with_levers(levers))


def test_two_strategies_of_one_name_are_refused():
    own = sy.load_strategy("autonomous")
    with pytest.raises(StudyError, match="'autonomous' stands twice") as error:
        opened(own, own.with_levers({"joint_share": 40}))
    assert "with_levers" in error.value.fix
    with pytest.raises(SymmachiaError, match="did you mean transatlantic"):
        opened("transatlantik")


def call(*words):
    return CliRunner().invoke(app, [str(word) for word in words])


def test_a_folder_keeps_what_was_held_and_which_strategies(tmp_path):
    own = sy.load_strategy("autonomous")
    strategies = ["transatlantic", own.with_levers({"joint_share": 40}), own.with_levers({"announced_share[nato-USA-ISL]": {2035: 3.0}}, name="a")]
    held = {"exit_year": 2031, "readiness": (50, 70)}
    folder = tmp_path / "run"
    first = sy.run("debate", folder, futures=512, held=held, strategies=strategies, quiet=True)
    manifest = json.loads((folder / "manifest.json").read_text())
    del manifest["done"]["1"]
    (folder / "manifest.json").write_text(json.dumps(manifest))
    again = sy.run("debate", folder, resume=True, quiet=True)
    assert again.record == first.record
    assert set(json.loads((folder / "manifest.json").read_text())["done"]) == {"0", "1"}
    checked = call("verify", folder)
    assert checked.exit_code == 0, checked.exception
    other = call("run", "debate", "--folder", folder, "--resume", "--futures", "1024")
    assert "another study: futures differ" in str(other.exception)


@pytest.mark.parametrize("strategies", [5, [5], [{"name": "a"}], [{"name": "a", "plan": {}, "patch": {}}], ["a"]])
def test_a_folder_of_other_strategies_is_said(tmp_path, strategies):
    folder = tmp_path / "run"
    sy.run("debate", folder, futures=2, quiet=True)
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["study"]["strategies"] = strategies
    (folder / "manifest.json").write_text(json.dumps(manifest))
    assert "the study of the run cannot be" in str(call("verify", folder).exception)


def test_a_strategy_that_has_changed_since_is_found_out(tmp_path):
    file, folder = tmp_path / "mine.yaml", tmp_path / "run"
    file.write_text(
        "name: mine\ntitle: Mine\nextends: debate\nfutures: 2\n"
        "strategies:\n  - {name: own, title: Own, plan: {view: eu, bases: [replace_us]}, patch: {joint_share: 20}}\n"
    )
    sy.run(file, folder, quiet=True, strategies=["own", "hedge_30"])
    assert call("verify", folder, file).exit_code == 0
    file.write_text(file.read_text().replace("joint_share: 20", "joint_share: 30"))
    assert "another study: strategies differ" in str(call("verify", folder, file).exception)


def test_another_contingency_is_kept_by_the_folder(tmp_path):
    folder = tmp_path / "run"
    first = sy.run("break_even", folder, futures=2, contingency="finland_north", quiet=True)
    assert first.record["study"]["contingency"] == "finland_north"
    checked = call("verify", folder, "break_even")
    assert checked.exit_code == 0, checked.exception
    with pytest.raises(SymmachiaError, match="did you mean finland_north"):
        sy.prepared_study("break_even", contingency="finland_nord")
    with pytest.raises(StudyError, match="reliability has no default"):
        opened(contingency="baltic")


def test_a_run_may_name_its_alliance(tmp_path):
    old, file = sy.load("nato-2024"), tmp_path / "mine.yaml"
    file.write_text('name: mine\ntitle: As many years as the shipped alliance has\nextends: debate\nhorizon: 2038\nmeasures: ["added_cost(all)"]\n')
    result = sy.run(file, futures=2, alliance=old, quiet=True)
    assert result.record["baseline"] == sy.prepared_study(file, alliance=old)[1].fingerprint != sy.prepared_study(file)[1].fingerprint
