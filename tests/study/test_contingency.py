"""Contingencies: every figure has a home, and whatever is missing or wrong is said before anything runs."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

import symmachia as sy
from symmachia.errors import MissingFigure, StudyError, UnknownName
from symmachia.facts.shelf import DATA
from symmachia.model.inputs import INPUTS, UNCHOSEN
from symmachia.study import load_study
from symmachia.study.contingency import FREE, GROUPS, PARTS, load_contingency, with_contingency

SHIPPED = ("baltic", "finland_north")


@pytest.fixture(scope="module")
def baseline():
    return sy.prepared_study("debate")[1]


@pytest.mark.parametrize("name", SHIPPED)
def test_every_figure_of_a_shipped_contingency_has_a_home_and_a_range(baseline, name):
    contingency = load_contingency(name)
    whole = with_contingency(baseline, contingency)
    for key, entry in INPUTS.items():
        if entry.part in PARTS and key not in (*FREE, *GROUPS.values()):
            values = whole.values[key]
            assert all(values.homes.ravel().tolist()), key
            assert (values.low <= values.value).all(), key
            assert (values.value <= values.high).all(), key
    for figure in contingency.figures:
        for fact in figure.rivals:
            assert baseline.store.fact(fact)
    assert all(baseline.store.fact(fact) for fact in contingency.plausibility)


@pytest.mark.parametrize("name", SHIPPED)
def test_an_assumption_spans_at_least_a_factor_of_two_each_way_or_a_whole_share(name):
    """Distances between towns are measured, not assumed about."""
    for figure in load_contingency(name).figures:
        if figure.kind == "assumption" and figure.path.name != "campaign_depth" and figure.value:
            highest = figure.path.input.high
            assert figure.low <= 0.5 * figure.value + 1e-9, figure.path.text
            assert figure.high >= min(2 * figure.value, highest) - 1e-9, figure.path.text


@pytest.mark.parametrize("name", SHIPPED)
def test_where_most_figures_are_assumed_the_title_says_so(name):
    contingency = load_contingency(name)
    assert 0 < contingency.assumed <= 1
    assert "assum" in contingency.rests_on


def test_the_site_is_weighed_and_the_leader_stands_outside_it(baseline):
    whole = with_contingency(baseline, load_contingency("baltic"))
    members = whole.structure.members
    assert {members[m] for m in np.flatnonzero(whole.values["war_site"].value)} == {"EST", "LVA", "LTU"}
    assert not whole.values["neighbour"].value[members.index("USA")]
    assert not (whole.values["war_site"].value.astype(bool) & whole.values["neighbour"].value.astype(bool)).any()


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    return path


HEAD = "name: mine\ntitle: Mine\nrests_on: assumptions\nwar_site: EST\nvalues:\n"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("  frontag: {value: 1, unit: km, assumption: x}", "frontage"),
        ("  frontage: {value: 1, unit: miles, assumption: x}", "counted in km"),
        ("  frontage: {value: 1, unit: km}", "no home"),
        ("  frontage: {value: 1, unit: km, assumption: x, source: y}", "source and assumption"),
        ("  frontage: {value: null, unit: km, assumption: x}", "has no value"),
        ("  frontage: {value: 9, low: 10, high: 12, unit: km, assumption: x}", "does not lie between"),
        ("  frontage: {value: -1, unit: km, assumption: x}", "outside 0 to 5000"),
        ("  reliability: {value: 50, unit: percent, assumption: x}", "not a contingency's to state"),
        ("  readiness: {value: 50, unit: percent, assumption: x}", "not a contingency's to state"),
        ("  frontage: {value: 1, unit: km, assumption: x, colour: red}", "unknown key"),
        ("  arrival_share[fourth]: {value: 1, unit: percent, assumption: x}", "no tier"),
    ],
)
def test_a_wrong_line_is_named_with_its_place(tmp_path, baseline, line, says):
    with pytest.raises(SymmachiaOrStudy, match=says) as found:
        with_contingency(baseline, load_contingency(written(tmp_path, HEAD + line + "\n")))
    assert "mine.yaml:6" in str(found.value)


SymmachiaOrStudy = (StudyError, UnknownName)


def test_facts_are_looked_up_and_must_agree(tmp_path, baseline):
    with pytest.raises(MissingFigure, match="no fact"):
        with_contingency(baseline, load_contingency(written(tmp_path, HEAD + "  frontage: {fact: cia-factbook-2024/XXX}\n")))
    fact = "symmachia-assumptions/NATO_TOTAL/exchange_ratio/2026"
    with pytest.raises(StudyError, match="drop the value, or the fact"):
        with_contingency(baseline, load_contingency(written(tmp_path, HEAD + f"  exchange_ratio: {{value: 9, unit: times, fact: {fact}}}\n")))


def test_the_leading_ally_is_no_site(tmp_path, baseline):
    with pytest.raises(StudyError, match="USA leads"):
        with_contingency(
            baseline, load_contingency(written(tmp_path, HEAD.replace("EST", "NATO") + "  frontage: {value: 1, unit: km, assumption: x}\n"))
        )


def test_the_template_lists_every_input_and_asks_for_each():
    path = DATA / "contingencies" / "template.yaml"
    text = path.read_text(encoding="utf-8")
    for name, entry in INPUTS.items():
        if entry.part in PARTS and name not in (*FREE, *GROUPS.values()):
            assert f"  {name}" in text, name
    with pytest.raises(StudyError, match=r"template.yaml:\d+"):
        load_contingency("template")
    with pytest.raises(UnknownName, match="baltic"):
        load_contingency("baltik")


def study(tmp_path: Path, **changed: str) -> Path:
    lines = {"name": "mine", "title": "Mine", "extends": "break_even", **changed}
    path = tmp_path / "study.yaml"
    path.write_text("".join(f"{key}: {value}\n" for key, value in lines.items() if value), encoding="utf-8")
    return path


def test_what_has_no_default_must_be_chosen(tmp_path):
    for name in UNCHOSEN:
        with pytest.raises(StudyError, match=f"{name} has no default"):
            sy.prepared_study(study(tmp_path, without=f"[{name}]"))


def test_outcomes_of_a_campaign_need_a_contingency(tmp_path):
    path = study(tmp_path, extends="debate", measures="[war(year=2035)]")
    with pytest.raises(StudyError, match="needs a contingency"):
        sy.prepared_study(path)


def test_a_study_that_extends_another_has_everything_of_it_but_what_it_states(tmp_path):
    base, mine = load_study("break_even"), load_study(study(tmp_path, futures="64", without="[salvo]"))
    assert mine.futures == 64
    assert mine.measures == base.measures
    assert {u.path.text for u in base.uncertainties} - {u.path.text for u in mine.uncertainties} == {"salvo"}
    for without, named in (("[salvoes]", "'salvoes'"), ("[[salvo]]", "['salvo']")):
        with pytest.raises(StudyError, match=re.escape(f"does not sample {named}")):
            load_study(study(tmp_path, without=without))
    with pytest.raises(StudyError, match="name it under extends"):
        load_study(
            study(
                tmp_path,
                extends="",
                strategies="[autonomous]",
                measures="[exit_year()]",
                bases="[nato_targets]",
                futures="2",
                seed="1",
                without="[salvo]",
            )
        )


def test_an_alliance_of_ones_own_names_what_its_contingency_lacks(tmp_path):
    folder = DATA / "examples" / "league"
    contingency = written(
        tmp_path, "name: mine\ntitle: Mine\nrests_on: assumptions\nwar_site: MEMBER\nvalues:\n  frontage: {value: 1, unit: km, assumption: x}\n"
    )
    from symmachia.baseline.folder import load_folder

    own = load_folder(folder)
    words = contingency.read_text(encoding="utf-8").replace("MEMBER", own.structure.members[-1])
    contingency.write_text(words, encoding="utf-8")
    with pytest.raises(StudyError, match="inputs without a figure: campaign_days"):
        with_contingency(own, load_contingency(contingency))


def test_an_alliance_of_ones_own_fights_in_a_theatre_of_its_own(tmp_path, baseline):
    """The example's battalions as brigades, every figure of the contingency stated by its user: the whole chain runs."""
    import shutil

    folder = tmp_path / "league"
    shutil.copytree(DATA / "examples" / "league", folder)
    for path in folder.iterdir():
        text = path.read_text(encoding="utf-8").replace("marine_battalions", "brigades").replace("marine battalions,battalions", "brigades,brigades")
        path.write_text(text.replace("battalions", "brigades"), encoding="utf-8")
    with (folder / "inputs.csv").open("a", encoding="utf-8") as file:
        file.write("brigade_share,*,,,percent,33,33,33,assumption,an illustration\n")
    figures = with_contingency(baseline, load_contingency("baltic")).values
    lines = []
    for name, entry in INPUTS.items():
        if entry.part in PARTS and name not in (*FREE, *GROUPS.values()):
            value = float(figures[name].value.ravel()[0])
            lines.append(f"  {name}: {{value: {value}, unit: {entry.unit.replace('EUR', 'LCR')}, assumption: an illustration}}")
    (folder / "strait.yaml").write_text(
        "name: strait\ntitle: A strait\nrests_on: assumptions\nwar_site: NIVEN\nneighbours: ORSKA+TESSAL\nvalues:\n" + "\n".join(lines) + "\n",
        encoding="utf-8",
    )
    study = (folder / "study.yaml").read_text(encoding="utf-8")
    study = study.replace("comparison: equal_money", "comparison: equal_money\ncontingency: strait.yaml").replace("futures: 256", "futures: 2")
    chosen = (
        "  - {path: reliability, distribution: uniform, low: 0, high: 100, reason: all of it}\n"
        "  - {path: window_years, distribution: loguniform, low: 1, high: 100, reason: all of it}\n"
    )
    study = study.replace("uncertainties:\n", f"uncertainties:\n{chosen}")
    study = study[: study.index("measures:")] + "measures:\n  - premium()\n  - total_loss(published)\n  - attained(without, 2035)\n  - war(2035)\n"
    (folder / "study.yaml").write_text(study, encoding="utf-8")
    result = sy.run(folder / "study.yaml", quiet=True)
    assert all(np.isfinite(result.values(strategy, measure)).all() for strategy in result.strategies for measure in result.measures)
    found = sy.break_even(result, "as_now", "inner_circle")
    assert found.frontier.shape == (101, 3)
