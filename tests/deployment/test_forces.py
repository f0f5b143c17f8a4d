"""Forces of coalitions: against the sum by hand, what may not help and what may not hamper, who is asked for what, and what stays uncovered."""

from __future__ import annotations

import json
import shutil
from functools import cache
from itertools import pairwise
from math import isfinite
from pathlib import Path

import numpy as np
import pytest
from theatre import mission

import symmachia as sy
from symmachia.deployment import LIMITS, RULES, force, lines
from symmachia.deployment.costs import OURS
from symmachia.deployment.force import ALL, GROUPS, OPEN, SAID
from symmachia.deployment.mission import CARRIED
from symmachia.errors import CallError, RunError, StudyError, SymmachiaError, UnknownName
from symmachia.model.force import Rotation, ready_by, schedule

LEAGUE = Path(sy.__file__).parent / "data" / "examples" / "league"
FUTURES = 32
EUROPE = "EU+GBR+NOR"
BRIGADES_OF_THE_LEAGUE = """brigade_share,*,,,percent,25,25,25,assumption,illustration
brigade_need,*,*,,units per brigade,0,0,0,assumption,illustration
arrival_share,*,,,percent,25,20,30,assumption,illustration
arrival_days,*,,,days,60,30,90,assumption,illustration
"""


@cache
def of(coalition=EUROPE, size=0, *, dwell=None, buildup=None, **asked):
    held = {name: value for name, value in {"dwell": dwell, "buildup": buildup}.items() if value is not None}
    return force(size, coalition=coalition, futures=FUTURES, held=held, **asked)


def numbers(found):
    """Every number in plain data."""
    if isinstance(found, dict):
        found = list(found.values())
    if isinstance(found, list):
        return [number for one in found for number in numbers(one)]
    return [found] if isinstance(found, (int, float)) else []


def whole(found) -> dict:
    """The answer as its readers get it, which must be finite, of the words that are known, and add up."""
    content = json.loads(json.dumps(found.to_dict(), allow_nan=False))
    assert all(isfinite(number) for number in numbers(content))
    assert set(found.binding()) <= set(LIMITS)
    assert sum(found.binding().values()) == pytest.approx(100)
    assert sum(row.asked for row in found.contributors) == pytest.approx(found.asked)
    assert [row["name"] for row in content["costs"] if not row["fact"]] == (list(OURS) if found.asked else [])
    assert lines(found)
    return content


def test_the_central_case_by_hand():
    """Brigades × usable and free share × what rotation keeps × soldiers with support: at most what was named, and an undecided one by its chance."""
    found = of()
    value = {name: one.value * one.scale for name, one in found.mission.parameters.items()}
    values, structure = found.baseline.values, found.baseline.structure
    k = structure.capabilities.index("brigades")
    shares, days = values["arrival_share"].value, values["arrival_days"].value
    ready = ready_by(42, shares / shares.sum(), days)
    turn = Rotation(*(value[name] for name in ("tour", "overlap", "dwell", "leaving", "attrition", "refill")))
    kept = schedule([ready], [turn], 6, 36).presence
    each = kept * value["usable_share"] * (1 - value["bound_share"]) * values["people_per_unit"].value[k] * (1 + value["support_ratio"])
    total, willing = 0.0, 0.0
    for member in found.members:
        m, said = structure.members.index(member), found.mission.positions.get(member, ())
        soldiers = each * found.pools.quantities["stock"][found.start - structure.base_year, m, k]
        named = next((one.most for one in said if one.most), 0)
        chance = {"sends": 1.0, "undecided": value["turnout"]}.get(said[0].stance if said else "", 0.0)
        total += chance * min(soldiers, named or np.inf)
        willing += (chance == 1.0) * min(soldiers, named or np.inf)
    assert found.largest(OPEN).central == pytest.approx(total)
    assert found.largest(SAID).central == pytest.approx(willing)
    assert found.factor == pytest.approx(1 / kept)
    assert found.brigades == pytest.approx(total / (values["people_per_unit"].value[k] * (1 + value["support_ratio"])))


def test_the_same_call_gives_the_same_numbers_whatever_was_asked_before():
    first = force(20_000, futures=FUTURES).to_dict()
    force(coalition="DEU", years=1, futures=8)
    assert force(20_000, futures=FUTURES).to_dict() == first


@pytest.mark.parametrize("words", ["GBR+NOR+EU", "NOR+EU+GBR", "EU + GBR + NOR", "NOR+GBR+NOR+EU"])
def test_the_order_of_a_coalition_is_no_matter(words):
    found, other = of().to_dict(), of(words).to_dict()
    assert {**other, "coalition": EUROPE} == found


@pytest.mark.parametrize("us", [False, True])
@pytest.mark.parametrize("group", GROUPS)
def test_more_members_never_keep_fewer(group, us):
    """In each future by itself: a member brings the same numbers into every coalition. A leading ally within it sends what it sends from without."""
    grown = ("FRA", "FRA+GBR", "FRA+GBR+EST+LUX", "FRA+GBR+EST+LUX+ISL", "EU+GBR+ISL", "EU+GBR+NOR+ISL", "EU+GBR+NOR+ISL+USA")
    for fewer, more in pairwise(of(words).fielded(group, us) for words in grown):
        assert (more >= fewer * (1 - 1e-12)).all()


@pytest.mark.parametrize("words", [EUROPE, "EU", "FRA+GBR", "USA", "EU+USA"])
def test_lifted_caveats_and_american_enablers_never_keep_fewer(words):
    found = of(words)
    for us in (False, True):
        said, opened, lifted = (found.fielded(group, us) for group in GROUPS)
        assert (said <= opened).all()
        assert (opened <= lifted * (1 + 1e-12)).all()
    for group in GROUPS:
        assert (found.fielded(group, True) >= found.fielded(group, False)).all()
    assert of(words, who=ALL).largest() == found.largest(ALL)
    assert of(words, us=True).largest() == found.largest(us=True)


def test_reserves_and_time_move_a_force_the_right_way():
    base = of().fielded(ALL, True)
    assert (of(reserves=True).fielded(ALL, True) >= base * (1 - 1e-6)).all()
    assert (of(years=1).fielded(ALL, True) >= base * (1 - 1e-6)).all()
    assert (of(years=8).fielded(ALL, True) <= base * (1 + 1e-6)).all()
    assert (of(buildup=12).fielded(ALL, True) >= of(buildup=3).fielded(ALL, True) * (1 - 1e-6)).all()
    assert (of(dwell=5).fielded(ALL, True) <= of(dwell=3).fielded(ALL, True) * (1 + 1e-6)).all()


@pytest.mark.parametrize(
    "asked",
    [
        {"held": {"dwell": 0}}, {"held": {"buildup": 0}}, {"years": 1 / 12}, {"start": 2026}, {"start": 2040},
        {"held": {"buildup": 120}, "years": 0.5},
    ],
)  # fmt: skip
def test_the_ends_of_what_can_be_asked_are_defined(asked):
    found = force(20_000, futures=4, **asked)
    content = whole(found)
    assert found.largest().central > 0
    assert {row["year"] for row in content["uncovered"]} <= set(found.baseline.structure.years)
    assert len(found.path) == round(found.pools.figures["buildup"][0]) + found.months


def test_without_dwell_or_for_a_tour_what_is_there_is_all_that_is_ready():
    assert of(dwell=0).largest().central > 2 * of(dwell=3).largest().central
    short = of("FRA", years=0.25, who=ALL, us=True)
    assert short.factor == pytest.approx(1)
    assert short.binds == "contributors"


def test_a_buildup_shorter_than_it_takes_to_get_ready_binds():
    assert of("FRA", years=0.25, buildup=0, who=ALL, us=True).binds == "readiness"
    early = of("FRA", buildup=0, who=ALL)
    assert early.binds == "readiness"
    assert early.largest().central < of("FRA", buildup=12, who=ALL).largest().central


def test_losses_bind_where_they_hold_a_force_below_its_steady_state(tmp_path):
    worn = force(coalition="FRA", who=ALL, years=10, mission=mission(tmp_path, attrition=3, refill=0), futures=1)
    assert worn.binds == "losses"


NOBODY = {"POL": "none", "DEU": "neighbouring", "FRA": "none"}


@pytest.mark.parametrize(("words", "who"), [("POL+DEU+FRA", OPEN), ("HUN", SAID), ("LUX+ISL", ALL), ("LUX", OPEN)])
def test_a_force_of_nobody_is_none_and_everything_else_is_defined(tmp_path, words, who):
    found = force(20_000, coalition=words, who=who, mission=mission(tmp_path, NOBODY), futures=4)
    content = whole(found)
    assert found.largest() == found.largest(us=True)
    assert (found.largest().central, found.largest().high, found.asked, found.brigades) == (0, 0, 0, 0)
    assert (found.short, found.attainable(1), found.attainable(0)) == (20_000, 0, 100)
    assert (found.binds, found.path) == ("contributors", [])
    assert [row["asked"] for row in content["contributors"]] == [0] * len(found.members)
    assert all(row["year"] == 0 for row in content["costs"] if row["soldier_year"] is not None)
    assert all(row.gap_with == row.gap == row.gap_most for row in found.uncovered)
    assert "sends nobody" in "\n".join(lines(found))


def test_a_member_without_a_brigade_sends_none_and_takes_nobody_elses_place():
    found = of("FRA+LUX+ISL", who=ALL)
    rows = {row.member: row for row in found.contributors}
    for member in ("LUX", "ISL"):
        assert (rows[member].brigades, rows[member].most, rows[member].asked, rows[member].held) == (0, 0, 0, 0)
    assert rows["FRA"].asked == pytest.approx(found.asked)
    assert (found.rotated(ALL) == of("FRA").rotated(ALL)).all()
    for rule in RULES:
        assert of("FRA+LUX+ISL", 500, who=ALL, rule=rule).contributors[0].asked == pytest.approx(500)


def test_who_has_no_airlift_keeps_nothing_abroad_alone():
    found = of("EST", who=ALL)
    assert found.rotated(ALL)[0] > 0
    assert found.binds in CARRIED
    assert whole(found)["largest"][ALL]["without"]["central"] == 0 < found.largest(us=True).central


def test_no_more_than_a_member_named(tmp_path):
    said = mission(tmp_path, {"FRA": "sends 1234", "EST": "sends", "DEU": "undecided 500"})
    found = force(coalition="FRA+EST+DEU", mission=said, futures=16)
    rows = {row.member: row for row in found.contributors}
    assert (rows["FRA"].most, rows["FRA"].named) == (1234, 1234)
    assert (rows["DEU"].most, rows["DEU"].asked) == (500, 250)
    assert rows["EST"].named == 0
    assert (found.each(OPEN) <= [500, np.inf, 1234]).all()
    free = force(coalition="FRA+EST+DEU", mission=said, who=ALL, futures=16)
    assert {row.member: row.most for row in free.contributors}["FRA"] > 5000


@pytest.mark.parametrize(("turnout", "come"), [(0, 0.0), (50, 0.5), (100, 1.0)])
def test_the_undecided_come_by_their_chance(tmp_path, turnout, come):
    found = force(coalition="FRA+EST+DEU", mission=mission(tmp_path, {"FRA": "sends", "EST": "undecided"}, turnout=turnout), futures=64)
    germany, estonia, france = (found.takes_part(OPEN)[:, found.members.index(name)] for name in ("DEU", "EST", "FRA"))
    assert (germany == 0).all()
    assert (france == 1).all()
    assert estonia[0] == come
    assert estonia[1:].mean() == pytest.approx(come, abs=0.05)


def test_where_all_are_there_that_were_named_no_rotation_helps(tmp_path):
    found = force(2000, coalition="FRA+GBR", mission=mission(tmp_path, {"FRA": "sends 300", "GBR": "sends 200"}), futures=8)
    assert (found.largest().low, found.largest().high, found.asked) == (500, 500, 500)
    assert found.binding() == {"contributors": 100}
    close = found.would_close()
    assert close["dwell"] == close["reserves"] == close["us"] == 500
    assert close["caveats"] > 2000


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("size", [3000, 15_000, 60_000, "corps"])
@pytest.mark.parametrize("who", GROUPS)
def test_every_rule_asks_for_the_whole_and_of_nobody_more_than_it_can(rule, size, who):
    found = of(EUROPE, size, rule=rule, who=who)
    assert found.asked == pytest.approx(min(found.size, found.largest().central))
    assert sum(row.asked for row in found.contributors) == pytest.approx(found.asked)
    for row in found.contributors:
        assert 0 <= row.asked <= row.part * row.most * (1 + 1e-9)
        assert row.held == pytest.approx(row.asked * found.factor / (found.asked / found.brigades))
    assert [row.asked for row in found.contributors] == sorted((row.asked for row in found.contributors), reverse=True)


def test_weights_divide_what_nobody_is_too_small_for():
    parts = {rule: {row.member: row for row in of("DEU+FRA", 600, rule=rule, who=ALL).contributors} for rule in RULES}
    found = of("DEU+FRA", 600, who=ALL)
    structure, t = found.baseline.structure, found.start - found.baseline.structure.base_year
    germany, france = (structure.members.index(name) for name in ("DEU", "FRA"))
    gdp, people = found.pools.quantities["gdp"][t], found.baseline.population
    for rule, weights in (("gdp", gdp), ("population", people)):
        assert parts[rule]["DEU"].asked / parts[rule]["FRA"].asked == pytest.approx(weights[germany] / weights[france])
    able = parts["capacity"]
    assert able["DEU"].asked / able["FRA"].asked == pytest.approx(able["DEU"].most / able["FRA"].most)


def test_least_cost_fills_the_cheapest_first():
    found = of(EUROPE, 12_000, rule="least_cost", who=ALL)
    asked = {row.member: row for row in found.contributors}
    ranked = [asked[found.members[m]] for m in np.argsort(found.pay, kind="stable") if asked[found.members[m]].most > 0]
    filled = [row.asked / row.most for row in ranked]
    last = max(n for n, row in enumerate(ranked) if row.asked > 0)
    assert filled[:last] == pytest.approx([1] * last)
    assert filled[last + 1 :] == [0] * (len(ranked) - last - 1)

    def paid(one):
        return sum(row.asked * one.pay[one.members.index(row.member)] for row in one.contributors)

    assert all(paid(found) <= paid(of(EUROPE, 12_000, rule=rule, who=ALL)) * (1 + 1e-9) for rule in RULES)


def test_a_size_beyond_reach_is_short_and_what_binds_and_what_would_close_it_are_said():
    found = of(EUROPE, 200_000)
    assert found.short == pytest.approx(200_000 - found.largest().central)
    assert found.asked == found.largest().central
    assert found.attainable(200_000) == 0
    assert found.binds in found.binding()
    close = found.would_close()
    assert set(close) == {"caveats", "us", "reserves", "dwell"}
    assert close["caveats"] == pytest.approx(of(who=ALL).largest().central)
    assert close["us"] == pytest.approx(of(us=True).largest().central)
    assert close["reserves"] == pytest.approx(of(reserves=True).largest().central)
    half = found.mission.parameters["dwell"].value / 2
    assert close["dwell"] == pytest.approx(of(dwell=half).largest().central)
    assert set(of(EUROPE, 200_000, us=True, who=ALL, reserves=True).would_close()) == {"dwell"}
    willing = of(EUROPE, 200_000, who=SAID).would_close()
    assert willing["undecided"] == found.largest(OPEN).central
    assert set(willing) == {"undecided", *close}
    assert found.to_dict()["would_close"] == close
    assert of(EUROPE, 1000).to_dict()["would_close"] == {}
    text = "\n".join(lines(found))
    assert "with the enablers of the United States" in text
    assert "without USA enablers" in text
    assert "centrally" in text
    assert "can be kept in 0 % of the futures" in text


def test_a_larger_size_is_never_attained_more_often():
    found = of()
    shares = [found.attainable(size) for size in (0, 5000, 20_000, 25_000, 30_000, 40_000, 100_000, 1e9)]
    assert shares == sorted(shares, reverse=True)
    assert (shares[0], shares[-1]) == (100, 0)
    assert any(0 < share < 100 for share in shares)


def test_what_binds_is_what_is_lowest():
    found = of(who=ALL)
    for case, limit in enumerate(found.limits(ALL, False)):
        served = {name: amounts[case] for name, amounts in found.served(ALL, False).items()}
        lowest = min(served, key=served.__getitem__)
        assert limit == lowest if served[lowest] < found.rotated(ALL)[case] else limit in ("dwell", "readiness", "losses")
        assert found.fielded(ALL, False)[case] == pytest.approx(min(served[lowest], found.rotated(ALL)[case]))
    assert list(found.binding().values()) == sorted(found.binding().values(), reverse=True)


@pytest.mark.parametrize("us", [False, True])
def test_what_a_force_takes_is_missing_at_home(us):
    found = of(EUROPE, 25_000, us=us)
    assert {row.year for row in found.uncovered} == {2027, 2028, 2029}
    for row in found.uncovered:
        assert row.gap == pytest.approx(max(0, row.required - row.usable))
        assert row.gap_with == pytest.approx(max(0, row.required - row.usable + row.bound))
        assert row.gap_most == pytest.approx(max(0, row.required - row.usable + row.bound_most))
        assert row.gap <= row.gap_with <= row.gap_most
        assert 0 <= row.bound <= row.bound_most <= row.usable
        assert row.bound_most == pytest.approx(min(row.usable, 2 * row.bound))
    soldiers = found.pools.soldiers[0] * (1 + found.pools.figures["support_ratio"][0])
    assert found.brigades == pytest.approx(found.asked / soldiers)
    assert {row.bound for row in found.uncovered if row.capability == "brigades"} == {found.brigades}
    twice = {(row.basis, row.capability, row.year): row for row in of(EUROPE, 12_500, us=us).uncovered}
    for row in found.uncovered:
        assert row.bound == pytest.approx(min(row.usable, 2 * twice[row.basis, row.capability, row.year].bound))


def test_at_home_more_is_usable_with_american_forces():
    without, added = ({(row.basis, row.capability, row.year): row.usable for row in of(EUROPE, 20_000, us=us).uncovered} for us in (False, True))
    assert all(added[key] >= without[key] for key in without)
    assert any(added[key] > without[key] for key in without)


def test_costs_are_the_soldiers_times_a_soldier_year():
    found = of(EUROPE, 20_000)
    for row in found.costs:
        if row.soldier_year is not None:
            assert row.year == pytest.approx(20_000 * row.soldier_year)
    there, cycle = (row.year for row in found.costs if not row.fact)
    assert cycle is not None
    assert cycle / found.factor == pytest.approx(there)
    known = [row.soldier_year for row in found.costs if row.fact and row.soldier_year is not None]
    assert known == sorted(known)


def test_the_path_rises_to_the_force_and_stays():
    found = of(EUROPE, 20_000)
    first = round(found.pools.figures["buildup"][0])
    assert len(found.path) == first + found.months
    assert min(found.path[first:]) == pytest.approx(20_000)
    assert max(found.path) == pytest.approx(20_000)
    assert min(found.path) >= 0


def test_a_size_by_its_name_is_the_fact(alliance):
    named, counted = of(EUROPE, "corps"), of(EUROPE, 80_000)
    assert named.size == alliance.store.fact(named.mission.sizes["corps"]).value == counted.size
    assert named.to_dict() == counted.to_dict()
    assert of(EUROPE, "80000").to_dict() == counted.to_dict()


def test_own_costs_and_sizes_have_names_of_their_own(tmp_path):
    path = mission(tmp_path)
    path.write_text(path.read_text().replace("  bloomberg: ", "  my_figure: ").replace("  corps: ", "  my_corps: "))
    text = "\n".join(lines(force("my_corps", mission=path, futures=2)))
    assert "\nmy figure " in text
    assert "(my corps)" in text


@pytest.mark.parametrize("futures", [1, 2, 128])
def test_a_single_future_is_enough(futures):
    found = force(futures=futures)
    assert found.pools.cases == futures + 1
    whole(found)
    assert found.largest().central == of().largest().central


def test_bounds_of_the_figures_are_kept():
    found = of()
    for name, one in found.mission.parameters.items():
        drawn = found.pools.figures[name]
        assert drawn[0] == pytest.approx(one.value * one.scale)
        assert (drawn >= one.low * one.scale - 1e-12).all()
        assert (drawn <= one.high * one.scale + 1e-12).all()


def test_what_is_held_stands_in_every_case_and_all_else_is_drawn_as_it_was():
    free, held = of(), force(futures=FUTURES, held={"usable_share": 50, "dwell": (2.5, 4)})
    assert (held.pools.figures["usable_share"] == 0.5).all()
    drawn = held.pools.figures["dwell"]
    assert (drawn[0], drawn.min() >= 2.5, drawn.max() <= 4) == (2.5, True, True)
    assert np.ptp(drawn) > 1
    for name in set(free.pools.figures) - {"usable_share", "dwell"}:
        assert (held.pools.figures[name] == free.pools.figures[name]).all()
    assert (held.pools.brigades == free.pools.brigades).all()


def test_an_input_of_the_study_can_be_held_too():
    free, held = of(), force(futures=FUTURES, held={"readiness[air_defence_batteries]": 10})
    name = "air_defence_batteries"
    assert (held.pools.units[name] < free.pools.units[name] + 1e-12).all()
    assert held.largest(ALL).central < free.largest(ALL).central
    assert held.rotated(ALL) == pytest.approx(free.rotated(ALL))


def test_a_mission_and_a_study_once_read_serve_again():
    found = of("FRA", 1000)
    again = force(1000, coalition="FRA", futures=FUTURES, mission=found.mission, study=sy.load_study("debate"))
    assert again.to_dict() == found.to_dict()


def test_a_rule_by_inhabitants_is_refused_with_its_reason():
    with pytest.raises(CallError, match="refused") as error:
        force("population")
    assert "pacification" in error.value.why
    assert "division" in error.value.fix


@pytest.mark.parametrize(
    ("asked", "error", "says"),
    [
        ({"size": "crops"}, UnknownName, "did you mean corps"),
        ({"size": "80,000"}, UnknownName, "there is no size '80,000'"),
        ({"size": -1}, CallError, "size is -1"),
        ({"size": float("nan")}, CallError, "size is nan"),
        ({"size": "inf"}, CallError, "size is inf"),
        ({"size": 5e9}, CallError, r"from 0 to 5e\+06"),
        ({"rule": "capasity"}, UnknownName, "did you mean capacity"),
        ({"coalition": "EU+GBR+NORR"}, UnknownName, "did you mean NOR"),
        ({"coalition": "EU GBR"}, SymmachiaError, "join names with"),
        ({"coalition": "GBR-GBR"}, SymmachiaError, "'GBR-GBR' leaves nobody"),
        ({"coalition": ""}, SymmachiaError, "join names with"),
        ({"mission": "ukrain"}, UnknownName, "did you mean ukraine"),
        ({"mission": "nowhere.yaml"}, SymmachiaError, "nowhere.yaml"),
        ({"strategy": "status_qou"}, UnknownName, "did you mean status_quo"),
        ({"study": "debat"}, UnknownName, "did you mean debate"),
        ({"years": 0}, CallError, "years is 0"),
        ({"years": 51}, CallError, "years is 51"),
        ({"years": float("nan")}, CallError, "years is nan"),
        ({"start": 1999}, CallError, "2026 to 2040"),
        ({"start": 2041}, CallError, "2026 to 2040"),
        ({"start": 2027.5}, CallError, "2026 to 2040"),
        ({"futures": 0}, CallError, "futures is 0"),
        ({"futures": 100}, SymmachiaError, "ask for 64 or 128"),
        ({"futures": 2**17}, CallError, "futures is 131072"),
        ({"who": "opne"}, UnknownName, "did you mean open"),
        ({"held": {"dwell": -1}}, StudyError, "dwell is -1, outside 0 to 20"),
        ({"held": {"dwell": float("nan")}}, StudyError, "dwell is a number, not nan"),
        ({"held": {"buildup": 121}}, StudyError, "buildup is 121"),
        ({"held": {"dwell": (3, 2)}}, StudyError, "dwell is held between 3 and 2"),
        ({"held": {"dwell": (1, 2, 3)}}, StudyError, "held at 3 values"),
        ({"held": {"dwel": 2}}, UnknownName, "did you mean dwell"),
        ({"held": {"readiness[tank]": 2}}, SymmachiaError, "did you mean tanks"),
    ],
)
def test_what_cannot_be_asked_is_one_clear_error(asked, error, says):
    with pytest.raises(error, match=says) as found:
        force(**{"futures": 1, **asked})
    assert found.value.fix


def test_another_alliance_without_brigades_says_what_is_missing():
    with pytest.raises(UnknownName, match="EU"):
        force(study=LEAGUE / "study.yaml", strategy="as_now", futures=1)
    with pytest.raises(RunError, match="lists no brigades") as error:
        force(study=LEAGUE / "study.yaml", strategy="as_now", coalition="inner_league", futures=1)
    assert error.value.fix == "add the capability brigades"


def test_another_alliance_with_brigades_is_like_any_other(tmp_path):
    folder = tmp_path / "league"
    shutil.copytree(LEAGUE, folder)
    for path in folder.iterdir():
        path.write_text(path.read_text().replace("marine_battalions", "brigades"))
    inputs = folder / "inputs.csv"
    plain = inputs.read_text()
    asked = {"study": folder / "study.yaml", "strategy": "as_now", "coalition": "inner_league", "futures": 8}
    inputs.write_text(plain + "".join(BRIGADES_OF_THE_LEAGUE.splitlines(keepends=True)[:2]))
    with pytest.raises(RunError, match="no tiers of readiness"):
        force(**asked)
    inputs.write_text(plain + BRIGADES_OF_THE_LEAGUE)
    nobody, everybody = force(**asked), force(**asked, who=ALL)
    assert whole(nobody)["contributors"][0]["stance"] == ""
    assert nobody.asked == 0
    content = whole(everybody)
    assert everybody.asked > 0
    assert {row["member"] for row in content["contributors"]} == {"ORSKA", "TESSAL", "NIVEN"}
    assert (everybody.fielded(ALL, False) <= force(**{**asked, "coalition": "league"}).fielded(ALL, False)).all()
    told = "\n".join(lines(force(**{**asked, "size": 10**6})))
    assert f"without {everybody.leader} enablers" in told
    assert "US " not in told
    assert "US enablers" not in "\n".join(lines(of("FRA")))
