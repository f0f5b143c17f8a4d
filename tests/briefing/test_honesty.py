"""The rules that bind every face: conditions stand beside every chance of war, reliability has no default, what lies outside is listed."""

from __future__ import annotations

import re

import pytest

import symmachia as sy
from symmachia.accounts.reference import reference
from symmachia.briefing.page import render
from symmachia.briefing.sections import sections
from symmachia.briefing.sections.bet import depends, headline
from symmachia.model.inputs import INPUTS, UNCHOSEN
from symmachia.study import load_study
from symmachia.words import say

WAR = ("war", "deterred", "yielded", "backed_down")


@pytest.fixture(scope="module")
def section(alliance):
    return next(part for part in sections(alliance) if part.id == "bet")


@pytest.mark.parametrize("measure", WAR)
def test_no_chance_of_war_appears_without_its_conditions(alliance, measure):
    figure = sy.outcome(alliance, measure, at=2035)
    assert "attack windows" in figure.name.say().text
    assert "on the assumed values and costs" in figure.name.say().text
    for name in (f"derived-{measure}", f"model-{measure}"):
        assert "attack window" in say(name, year=2035).text


def test_every_figure_of_the_section_is_conditional_or_a_fact(section):
    """A model's figure of a bet or a window says on what it is conditional, in its own words or in its context."""
    for figure in section.figures():
        if figure.kind == "model output":
            assert "conditional on attack windows" in figure.context or "if " in str(figure) or "assumed values" in str(figure), str(figure)


def test_reliability_and_danger_have_no_default():
    study = load_study("break_even")
    for name in UNCHOSEN:
        (sampled,) = (uncertainty for uncertainty in study.uncertainties if uncertainty.path.name == name)
        assert not sampled.from_facts
    reliability = next(uncertainty for uncertainty in study.uncertainties if uncertainty.path.name == "reliability")
    assert (reliability.distribution, reliability.low, reliability.high) == ("uniform", INPUTS["reliability"].low, INPUTS["reliability"].high)


def test_both_signs_of_the_crux_are_open_alike():
    baseline = sy.prepared_study("break_even")[1]
    for name in ("effort_effect", "decoupling_effect", "reaction", "perception_bias"):
        values = baseline.values[name]
        assert float(values.value) == 0
        assert float(values.low) == -float(values.high)


def test_the_headline_says_conventional_and_names_what_it_depends_on(alliance):
    text = headline(alliance).text
    assert "conventional forces" in text
    turns = depends(alliance)
    for name in turns:
        assert say(f"bet-on-{name}").text in text
    if turns:
        assert "depends on" in text


def test_a_one_sided_answer_names_its_end_and_what_would_change_it(alliance, monkeypatch):
    """A reference run whose futures nearly all lie at one end changes the title by itself."""
    run = reference(alliance)
    usual = run["break_even"]["cases"]["as it ships"]
    monkeypatch.setitem(run["break_even"]["cases"], "as it ships", {**usual, "sets": [[92.0, 3.0, 2.0, 1.0, 2.0]] * 3, "shares": [[3.0] * 21] * 3})
    from symmachia.accounts.calls import forget

    forget(alliance)
    text = headline(alliance).text
    forget(alliance)
    assert "for no reliability of the United States in 92" in text
    assert "what would change that most: years between attack windows" in text


def test_only_rates_and_elicited_likelihoods_stand_on_the_axis_and_polls_apart(section):
    strips = {strip.label: [mark.figure.call for mark in strip.marks] for chart in section.charts for strip in chart.strips}
    kinds = {label: {call.split("/")[2] for call in calls} for label, calls in strips.items()}
    assert [sorted(kind) for kind in kinds.values()] == [
        ["commitments_honoured_share"], ["elicited_likelihood"], ["poll_share"], ["market_probability"],
    ]  # fmt: skip
    for label, kind in kinds.items():
        if kind & {"poll_share", "market_probability"}:
            assert "no reliability" in label


def test_what_lies_outside_the_model_is_in_every_brief(alliance):
    text = re.sub(r"<[^>]+>", " ", render(alliance))
    for word in ("uclear", "ybrid", "cohesion", "ommand"):
        assert word in text


def test_where_war_is_not_monotone_the_page_shows_it(section):
    """More strength turns yielding into war before it turns war into peace: the table of windows has every outcome, and they sum to all."""
    table = next(table for table in section.tables if "yielding into war" in table.caption.text)
    assert len(table.rows) == 4


def test_four_quantities_called_commitment_stay_apart():
    names = {"us_contribution", "exit_year", "reliability", "perception_bias"}
    assert names <= INPUTS.keys()
    assert len({INPUTS[name].unit + INPUTS[name].part for name in names}) >= 3
