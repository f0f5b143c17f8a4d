"""Studies are strict: whatever is wrong is said with file and line, with the closest match, and nothing has run."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import symmachia as sy
from symmachia.baseline.shipped import shipped
from symmachia.errors import StudyError, SymmachiaError
from symmachia.study import bind, load_study

GOOD = """name: small
title: A small study
strategies:
  - name: more
    title: More
    plan: {view: eu, bases: [replace_us]}
    patch:
      announced_share[eu]: {2035: 3.5}
      import_limit[tanks]: 2
bases: ["replace_us:iiss"]
futures: 64
seed: 1
uncertainties:
  - {path: ramp, bounds: facts, each: capability, reason: bounds of the table}
  - {path: growth_share, distribution: uniform, low: 10, high: 20, reason: a guess}
measures:
  - gap(tanks, eu, replace_us:iiss, 2035)
"""


@pytest.fixture(scope="module")
def baseline():
    return shipped(sy.load())


def load(tmp_path, text, baseline):
    path = tmp_path / "small.yaml"
    path.write_text(text)
    return bind(load_study(path), baseline)


def test_the_study_binds(tmp_path, baseline):
    bound = load(tmp_path, GOOD, baseline)
    assert bound.measure_names == ("gap(capability=tanks, view=eu, basis=replace_us:iiss, year=2035)",)
    assert "growth_share" in bound.columns
    assert "ramp·tanks" in bound.columns


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("seed: 1", "sead: 1", 12, "did you mean seed"),
        ("seed: 1", "seed: 1\nseed: 2", 13, "stands twice"),
        ("seed: 1", "seed: one", 12, "whole number"),
        ("futures: 64", "futures: 60", 11, "ask for 32 or 64"),
        ("import_limit[tanks]: 2", "import_limit[tanks]: -1", 9, "outside 0"),
        ("import_limit[tanks]: 2", "import_limit[tanks]: .nan", 9, "is a number"),
        ("import_limit[tanks]: 2", "import_limit[tanks]: {value: 2, unit: percent}", 9, "counted in times"),
        ("import_limit[tanks]: 2", "import_limits[tanks]: 2", 9, "did you mean import_limit"),
        ("import_limit[tanks]: 2", "import_limit[tank]: 2", 9, "did you mean tanks"),
        ("import_limit[tanks]: 2", "import_limit[tanks]: &a 2", 9, "anchors"),
        ("import_limit[tanks]: 2", "import_limit[tanks]: !!int 2", 9, "tags"),
        ("import_limit[tanks]: 2", "growth_share: 15", 9, "sampled by the study"),
        ("import_limit[tanks]: 2", "growth_share: {2030: 15}", 9, "has no years"),
        ("[eu]: {2035: 3.5}", "[eu]: {2045: 3.5}", 8, "outside 2026 to 2040"),
        ("[eu]: {2035: 3.5}", "[DEX]: {2035: 3.5}", 8, "DEU"),
        ("[eu]: {2035: 3.5}", "[eu GBR]: {2035: 3.5}", 8, "join names"),
        ("view: eu,", "view: euu,", 4, "did you mean eu"),
        ("bases: [replace_us]", "bases: [replace]", 6, "replace_us"),
        ('"replace_us:iiss"]', '"replace_us:iss"]', 10, "did you mean iiss"),
        ("low: 10, high: 20", "low: 20, high: 10", 15, "not in order"),
        ("distribution: uniform", "distribution: uniforn", 15, "did you mean uniform"),
        (", reason: a guess", "", 15, "neither reason nor source"),
        ("each: capability", "each: year", 14, "no axis"),
        ("distribution: uniform, low: 10, high: 20", "distribution: choice, options: [10, 20], weights: 5", 15, "weights is a list"),
        ("distribution: uniform, low: 10, high: 20", "distribution: choice, options: [10, 20], weights: [.inf, 1]", 15, "one weight of 0 or more"),
        ("measures:\n  - gap", "measures: gap", 16, "measures is a list"),
        ("gap(tanks, eu", "gap(tanks, euu", 17, "did you mean eu"),
        ("gap(tanks", "gab(tanks", 17, "did you mean gap"),
        (", 2035)", ")", 17, "needs year"),
        (", 2035)", ", 2055)", 17, "there is no year"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path, baseline, old, new, line, said):
    assert old in GOOD
    with pytest.raises(SymmachiaError) as error:
        load(tmp_path, GOOD.replace(old, new), baseline)
    text = str(error.value)
    assert said in text, text
    assert "small.yaml" in text, text
    assert abs(int(text.split("small.yaml:")[1].split(":")[0]) - line) <= 1, text


def test_uncertainties_that_are_no_list_are_said(tmp_path, baseline):
    head, _, tail = GOOD.partition("uncertainties:")
    with pytest.raises(StudyError, match=r"small\.yaml:13: uncertainties is a list"):
        load(tmp_path, head + "uncertainties: 5\nmeasures:" + tail.partition("measures:")[2], baseline)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(junk=st.text(max_size=80), at=st.integers(0, len(GOOD)))
def test_junk_never_gives_anything_but_our_errors(tmp_path, baseline, junk, at):
    with suppress(SymmachiaError):
        load(tmp_path, GOOD[:at] + junk + GOOD[at:], baseline)


def test_binary_files_and_missing_files_are_said(tmp_path):
    (tmp_path / "b.yaml").write_bytes(bytes(range(256)))
    for name in (tmp_path / "b.yaml", tmp_path / "none.yaml", tmp_path):
        with pytest.raises(SymmachiaError):
            load_study(name)
    with pytest.raises(SymmachiaError, match="did you mean debate"):
        load_study("debat")


def test_the_fingerprint_follows_what_is_asked_and_nothing_else(tmp_path):
    def fingerprint(text, name="a.yaml"):
        (tmp_path / name).write_text(text)
        return load_study(tmp_path / name).fingerprint

    lines = GOOD.splitlines(keepends=True)
    moved = "".join([*lines[:10], lines[11], lines[10], *lines[12:]])
    assert moved != GOOD
    assert fingerprint(GOOD) == fingerprint(moved) == fingerprint("# a comment\n" + GOOD, "b.yaml")
    assert fingerprint(GOOD) == fingerprint(
        GOOD.replace("{2035: 3.5}", "{value: 3.5, unit: percent}").replace("{value: 3.5, unit: percent}", "{2035: 3.5}")
    )
    assert fingerprint(GOOD) != fingerprint(GOOD.replace("3.5", "3.6"))
    assert fingerprint(GOOD) != fingerprint(GOOD.replace("seed: 1", "seed: 2"))


def test_dated_values_lead_from_today_to_their_date(tmp_path, baseline):
    bound = load(tmp_path, GOOD, baseline)
    name, flat, values = bound.strategies[0].patches[0]
    years, members = len(baseline.structure.years), len(baseline.structure.members)
    germany = baseline.structure.members.index("DEU")
    path = [float(values[flat == t * members + germany][0]) for t in range(years)]
    start = float(baseline.values["spending_share"].value[germany])
    assert name == "announced_share"
    assert path[0] == pytest.approx(start)
    assert path[9:] == [3.5] * 6
    assert path[3] == pytest.approx(start + (3.5 - start) * 3 / 9)
