from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symmachia.alliance import Alliance
from symmachia.debate import Claim, Reading, check_claims, find_claims, read_claims, read_findings
from symmachia.debate.check import check_now
from symmachia.debate.claims import Threshold
from symmachia.errors import DataError, UnknownName
from symmachia.trace import Trace

CLAIM = """
- id: one
  text: A claim.
  speaker: Somebody
  said: "2024-02-14"
  reported: A planted report
  readings:
    - id: main
      says: a reading
      call: share(spending, outside=EU)
      is: above 50
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "claims.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def planted(*readings: Reading, said: str = "2025-12-26") -> Claim:
    return Claim("planted", "A planted claim", "Somebody", said, "here", (), readings)


def reading(name: str, threshold: Threshold, *calls: str) -> Reading:
    return Reading(name, name, calls or ("share(spending, outside=EU)",), threshold)


HOLDS = reading("holds", Threshold("above", 50))
FAILS = reading("fails", Threshold("below", 50))
CANNOT = Reading("cannot", "cannot", cannot="no figures")


@pytest.mark.parametrize(
    ("readings", "outcome"),
    [
        ((HOLDS,), "holds"),
        ((FAILS,), "fails"),
        ((FAILS, HOLDS), "holds-under"),
        ((HOLDS, CANNOT), "holds-under"),
        ((CANNOT, HOLDS), "not-computable"),
        ((FAILS, CANNOT), "fails"),
        ((CANNOT,), "not-computable"),
    ],
)
def test_the_verdict_follows_from_the_readings(alliance: Alliance, readings: tuple[Reading, ...], outcome: str) -> None:
    ((then, _, now),) = check_claims(alliance, [planted(*readings)])
    assert (then.outcome, now.outcome) == (outcome, outcome)


def test_a_reading_of_many_figures_holds_when_all_do(alliance: Alliance) -> None:
    both = reading("both", Threshold("above", 60), "share(spending, outside=EU)", "share(gdp, outside=EU)")
    one = reading("one", Threshold("above", 68), "share(spending, outside=EU)", "share(gdp, outside=EU)")
    ((_, _, now),) = check_claims(alliance, [planted(both, one)])
    assert [checked.holds for checked in now.readings] == [True, False]
    assert [measured.met for measured in now.readings[1].measured] == [True, False]


def test_a_reading_whose_misses_lie_within_their_range_is_not_settled(alliance: Alliance) -> None:
    half = Threshold("above", 50)
    close = reading("close", half, "share(spending, outside=EU)", "share(brigades, outside=EU)")
    clear = reading("clear", half, "share(brigades, outside=EU)", "share(gdp, EU)")
    ((_, _, now),) = check_claims(alliance, [planted(HOLDS, close, clear)])
    assert [checked.holds for checked in now.readings] == [True, None, False]
    assert [checked.crossing for checked in now.readings] == [0, 1, 1]
    assert now.outcome == "holds-under"


def test_a_claim_about_a_past_year_is_judged_for_that_year_on_todays_tables_too(alliance: Alliance) -> None:
    ((then, again, now),) = check_claims(alliance, find_claims(["eighty-percent"]))
    assert (then.edition, again.edition, now.edition) == ("nato-2024", "nato-2026", "nato-2026")
    assert (then.year, again.year, now.year) == (2019, 2019, 2026)
    assert [verdict.outcome for verdict in (then, again, now)] == ["holds-under", "holds-under", "fails"]


def test_a_range_across_the_threshold_is_said(alliance: Alliance) -> None:
    brigades = reading("half", Threshold("above", 50), "share(brigades, outside=EU)")
    spending = reading("most", Threshold("above", 50), "share(spending, outside=EU)")
    ((_, _, now),) = check_claims(alliance, [planted(brigades, spending)])
    assert [checked.measured[0].sure for checked in now.readings] == [False, True]


@pytest.mark.parametrize(
    ("said", "edition", "year", "in_hand"),
    [
        ("2019-11", "nato-2024", 2019, False),
        ("2024-02-14", "nato-2024", 2024, False),
        ("2025-12-26", "nato-2024", 2024, True),
        ("2026-08", "nato-2026", 2026, True),
    ],
)
def test_a_claim_is_judged_on_the_tables_of_its_date(alliance: Alliance, said: str, edition: str, year: int, in_hand: bool) -> None:
    ((then, _, now),) = check_claims(alliance, [planted(HOLDS, said=said)])
    assert (then.edition, then.year, then.in_hand) == (edition, year, in_hand)
    assert (now.edition, now.year) == ("nato-2026", 2026)


def test_figures_published_after_the_claim_are_named(alliance: Alliance) -> None:
    ((then, _, _),) = check_claims(alliance, [planted(reading("stocks", Threshold("above", 0), "share(tanks, outside=EU)"), said="2025-12-26")])
    assert "global-firepower-2026" in then.readings[0].later
    assert "cia-factbook-2024" not in then.readings[0].later


@given(st.floats(-100, 100), st.floats(-100, 100))
def test_thresholds(value: float, threshold: float) -> None:
    assert Threshold("above", threshold).met(value) is (value > threshold)
    assert Threshold("at most", threshold).met(value) is not Threshold("above", threshold).met(value)
    assert Threshold("at least", threshold).met(value) is not Threshold("below", threshold).met(value)
    assert Threshold("about", threshold, 5).met(value) is (abs(value - threshold) <= 5)


def test_the_shipped_claims_all_compute_and_none_is_alone(alliance: Alliance) -> None:
    verdicts = check_claims(alliance)
    assert len(verdicts) == len(read_claims()) >= 8
    outcomes = {verdict.outcome for pair in verdicts for verdict in pair}
    assert outcomes >= {"fails", "holds-under", "not-computable"}
    for claim in read_claims():
        assert len(claim.readings) > 1, f"{claim.id} has no alternative reading"


@pytest.mark.parametrize(
    ("claim", "then", "now"),
    [
        ("strength-outside-eu", {"much", "especially-the-US"}, {"much", "especially-the-US"}),
        ("eighty-percent", {"after-Brexit"}, set()),
        ("eighty-percent-2024", {"year-before", "year-before-constant-prices"}, {"year-before"}),
        ("quarter-of-gdp", {"spending-instead"}, set()),
        ("europe-must-spend-more", {"below-The-Hague", "below-economic-weight"}, {"below-The-Hague", "below-economic-weight", "requirement"}),
        ("europe-relies-on-us", {"enablers", "arms-imports"}, {"enablers", "usable", "arms-imports"}),
        ("eu-raises-budget", {"EDA-totals", "Eurostat-totals", "NATO-totals"}, {"EDA-totals", "Eurostat-totals", "NATO-totals"}),
        ("cohesive-strategy", set(), set()),
        (
            "transatlantic-framework",
            set(),
            {"premium", "gaps-in-isolation", "EU-alone", "least-cost", "EU-alone-costs-more", "EU-alone-leaves-more-short"},
        ),
        ("no-decoupling", set(), {"duplicated-units", "not-even-closed"}),
        ("more-autonomous-stance", set(), {"narrows-the-gap", "nine-tenths-by-2040", "pledges-pay", "insurance-three-in-ten"}),
        (
            "cooperation-essential",
            set(),
            {
                "todays-level-2035",
                "todays-level-2040",
                "Bruegel-and-Kiel",
                "every-capability",
                "no-plan",
                "no-plan-pledged",
                "no-plan-of-the-EU",
                "short-in-2040",
            },
        ),
    ],
)
def test_verdicts_on_the_shipped_claims(alliance: Alliance, claim: str, then: set[str], now: set[str]) -> None:
    """Golden: a new edition or a corrected figure may change these; say which when it does."""
    ((before, _, after),) = check_claims(alliance, find_claims([claim]))
    assert {checked.reading.id for checked in before.holding} == then
    assert {checked.reading.id for checked in after.holding} == now


def moved(threshold: Threshold, figures: list[Trace], *, holds: bool) -> Threshold:
    """The same demand at another level: one that every figure with its whole range meets, or one that none meets."""
    least = min(figure.value if figure.low is None else figure.low for figure in figures)
    most = max(figure.value if figure.high is None else figure.high for figure in figures)
    if threshold.how == "about":
        return replace(threshold, threshold=least if holds else 3 * most + 1, within=most - least)
    upwards = threshold.how in ("above", "at least")
    return replace(threshold, threshold=least - 1 if upwards is holds else most + 1)


@pytest.mark.parametrize("claim", [claim.id for claim in read_claims()])
def test_each_claim_can_hold_and_can_fail(alliance: Alliance, claim: str) -> None:
    """Each reading's demand, put on either side of its figures, gives either verdict: none holds or fails whatever the figures are."""
    (found,) = find_claims([claim])
    checked = [one for one in check_now(alliance, found).readings if one.measured]
    if not checked:
        assert all(one.cannot for one in found.readings)
        return
    for holds, outcome in ((True, "holds"), (False, "fails")):
        readings = tuple(
            replace(one.reading, threshold=moved(one.reading.threshold, [figure.figure for figure in one.measured], holds=holds))
            for one in checked
            if one.reading.threshold
        )
        verdict = check_now(alliance, replace(found, readings=readings))
        assert [one.holds for one in verdict.readings] == [holds] * len(readings)
        assert verdict.outcome == outcome


def test_claims_about_plans_are_not_computed_where_there_are_none(alliance: Alliance, monkeypatch: pytest.MonkeyPatch) -> None:
    """The study's own run is there, its plans are not: the readings that ask them say so, the others are judged."""
    from symmachia.accounts import reference

    monkeypatch.setattr(reference, "PARTS", dict.fromkeys(reference.PARTS, "nothing"))
    ((_, _, now),) = check_claims(alliance, find_claims(["cooperation-essential"]))
    readings = {checked.reading.id: checked for checked in now.readings}
    assert readings["todays-level-2035"].holds
    assert readings["no-plan"].holds is None
    assert "brief --fresh" in readings["no-plan"].reading.cannot or "newest edition" in readings["no-plan"].reading.cannot


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("is: above 50", "is: over 50"), "claims.yaml:11: no threshold"),
        (("call: share(", "cal: share("), "did you mean call?"),
        (('said: "2024-02-14"', "said: lately"), "claims.yaml:5: said is a date"),
        (("  speaker: Somebody\n", ""), "'speaker' is missing"),
        (("  text: A claim.\n", "  text: A claim.\n  text: Another.\n"), "stands twice"),
    ],
)
def test_a_bad_catalogue_names_file_and_line(tmp_path: Path, change: tuple[str, str], says: str) -> None:
    assert read_claims(written(tmp_path, CLAIM))
    with pytest.raises(DataError, match=says.replace("?", r"\?")):
        read_claims(written(tmp_path, CLAIM.replace(*change)))


def test_two_claims_of_one_id_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="'one' stands twice"):
        read_claims(written(tmp_path, CLAIM + CLAIM))


def test_an_unknown_claim_names_the_closest() -> None:
    with pytest.raises(UnknownName, match="eighty-percent"):
        find_claims(["eighty-percnt"])


def test_findings_carry_their_years() -> None:
    assert all(finding.first <= finding.last for finding in read_findings())


def test_what_the_model_says_is_not_computed_on_tables_that_it_does_not_run_on(alliance: Alliance) -> None:
    asked = reading("model", Threshold("below", 50), "gap_closed(tankers, by=2035)")
    ((then, again, now),) = check_claims(alliance, [planted(asked)])
    assert (then.outcome, again.outcome, now.outcome) == ("not-computable", "holds", "holds")
    assert "newest edition" in then.readings[0].reading.cannot
