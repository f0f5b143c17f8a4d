"""Who counts is a switch: frameworks can be redefined, in a study or by one word, and the redefinition is part of what was asked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import symmachia as sy
from symmachia.baseline.folder import load_folder
from symmachia.baseline.shipped import shipped
from symmachia.errors import StudyError, SymmachiaError, UnknownName
from symmachia.study import bind, load_study
from symmachia.study.members import Framework, places_of, with_members

LEAGUE = Path(sy.__file__).parent / "data" / "examples" / "league"
STUDY = """name: who
title: Who counts?
strategies: [status_quo]
frameworks:
  european_nato: "Europe - TUR"
  coalition: "{coalition}"
bases: ["replace_us:iiss"]
futures: 64
seed: 1
measures:
  - gap(tanks, coalition, replace_us:iiss, 2035)
"""


@pytest.fixture(scope="module")
def baseline():
    return shipped(sy.load())


def inside(baseline, framework):
    structure = baseline.structure
    return {member for m, member in enumerate(structure.members) if structure.inside[structure.frameworks.index(framework), m] > 0}


def written(tmp_path, coalition="DEU+FRA+GBR", name="who.yaml"):
    (tmp_path / name).write_text(STUDY.format(coalition=coalition))
    return load_study(tmp_path / name)


def test_a_study_redefines_frameworks_and_leaves_the_others(tmp_path, baseline):
    bound = bind(written(tmp_path), baseline).baseline
    assert inside(bound, "coalition") == {"DEU", "FRA", "GBR"}
    assert inside(bound, "european_nato") == inside(baseline, "european_nato") - {"TUR"}
    assert inside(bound, "nato") == inside(baseline, "nato")
    assert bound.fingerprint != baseline.fingerprint
    assert "TUR" in inside(baseline, "european_nato"), "the baseline itself stays"


@pytest.mark.parametrize(
    ("words", "same"),
    [
        ("EU+GBR+NOR", "eu+GBR+NOR"),
        ("Europe−TUR", "european_nato-TUR"),
        ("NATO-USA-CAN", "Europe"),
        ("EU-EU+FRA", "FRA"),
        (" DEU + FRA ", "FRA+DEU"),
    ],
)
def test_words_of_one_meaning_name_the_same_members(baseline, words, same):
    both = [places_of(Framework.of(given).words, "", baseline.structure, baseline.groups) for given in (words, same)]
    assert both[0] == both[1]
    assert both[0]


def test_who_counts_is_part_of_the_fingerprint(tmp_path):
    plain = load_study("debate")
    assert "frameworks" not in plain.to_dict(), "studies that redefine nothing keep their fingerprint"
    one, other = written(tmp_path), written(tmp_path, "DEU+FRA")
    assert one.to_dict()["frameworks"] == {"coalition": "DEU+FRA+GBR", "european_nato": "Europe-TUR"}
    assert one.fingerprint != other.fingerprint
    assert one.fingerprint == written(tmp_path, "DEU + FRA + GBR", "spaced.yaml").fingerprint
    assert one.changed(frameworks=[Framework.of("DEU+FRA")]).fingerprint == other.fingerprint


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("  coalition", "  coalitio", 6, "did you mean coalition"),
        ("DEU+FRA", "DEU+FRX", 6, "did you mean FRA"),
        ("DEU+FRA", "DEU FRA", 6, "join names with"),
        ('"Europe - TUR"', "5", 5, "is a text"),
        ('"Europe - TUR"', '"USA"', 5, "leaves nobody"),
        ('"Europe - TUR"', '"Europe-Europe"', 5, "leaves nobody"),
        ("  european_nato", "  nato", 5, "the whole alliance"),
        ("  european_nato", "  coalition", 6, "stands twice"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path, baseline, old, new, line, said):
    text = STUDY.format(coalition="DEU+FRA+GBR")
    assert old in text
    (tmp_path / "who.yaml").write_text(text.replace(old, new))
    with pytest.raises(SymmachiaError) as error:
        bind(load_study(tmp_path / "who.yaml"), baseline)
    assert said in str(error.value)
    assert str(error.value).startswith(f"who.yaml:{line}:")


def test_frameworks_that_are_no_mapping_are_said(tmp_path):
    text = STUDY.format(coalition="FRA").replace('frameworks:\n  european_nato: "Europe - TUR"\n  coalition: "FRA"', "frameworks: [FRA]")
    (tmp_path / "who.yaml").write_text(text)
    with pytest.raises(StudyError, match=r"who\.yaml:4: frameworks is a mapping"):
        load_study(tmp_path / "who.yaml")


def test_an_alliance_of_ones_own_is_regrouped_too():
    league = load_folder(LEAGUE)
    smaller = with_members(league, [Framework.of("inner_league=inner_league-NIVEN")])
    assert inside(smaller, "inner_league") == {"ORSKA", "TESSAL"}
    with pytest.raises(UnknownName, match="coalition"):
        with_members(league, [Framework.of("ORSKA")])


def test_members_move_the_forces_that_count():
    """Usable units of the base year add up over members, so taking one out takes away its own."""
    few, more = (sy.gaps(members=words, year=2026, futures=64) for words in ("DEU+FRA", "DEU+FRA+GBR"))
    assert few.view == more.view == "coalition"
    assert (few.members, more.members) == (("DEU", "FRA"), ("DEU", "FRA", "GBR"))
    prepared, own = sy.prepared_study("debate", members="DEU+FRA")
    k = own.structure.capabilities.index("tanks")
    stock, share = own.values["stock"].value[:, k], own.values["readiness"].value[k] / 100
    there = own.values["participation"].value[own.structure.frameworks.index("coalition")] / 100
    british = stock[own.structure.members.index("GBR")] * share * there
    usable = [next(row.usable for row in found.rows if row.capability == "tanks") for found in (few, more)]
    assert usable[1] - usable[0] == pytest.approx(british)
    assert prepared.study["frameworks"] == {"coalition": "DEU+FRA"}


def test_any_framework_can_be_asked_and_a_contradiction_is_said():
    found = sy.gaps(members="eu=EU+GBR", futures=64)
    assert found.view == "eu"
    assert "GBR" in found.members
    with pytest.raises(StudyError, match="write european_nato=EU"):
        sy.gaps(framework="european_nato", members="EU", futures=64)
    withdrawn, full = (sy.gaps(framework="nato", state=state, futures=64).members for state in ("withdrawn", "full"))
    assert set(full) - set(withdrawn) == {"USA"}


def test_plans_and_patches_follow_a_redefined_framework():
    _, baseline = sy.prepared_study("debate", members="european_nato=Europe-TUR")
    plain = sy.run("debate", futures=64, quiet=True)
    without = sy.run("debate", futures=64, quiet=True, members="european_nato=Europe-TUR")
    assert "TUR" not in inside(baseline, "european_nato")
    assert plain.record["fingerprint"] != without.record["fingerprint"]
    own, whole = (f"adequacy(view={view}, basis=replace_us:iiss, year=2040)" for view in ("european_nato", "nato.full"))
    assert np.median(without.values("transatlantic", own)) < np.median(plain.values("transatlantic", own))
    assert np.array_equal(plain.values("transatlantic", whole), without.values("transatlantic", whole)), "it plans for nato.full"
    assert not np.array_equal(plain.values("autonomous", whole), without.values("autonomous", whole)), "it plans for european_nato"
