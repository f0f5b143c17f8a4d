"""The forces of the reference run: that they are not stale, and what the account of them answers."""

from __future__ import annotations

import pytest

import symmachia as sy
from symmachia.accounts.reference import FORCES, reference
from symmachia.analysis.reference import STUDY, stamp
from symmachia.deployment.reference import COALITIONS, FUTURES, told
from symmachia.errors import CallError, UnknownName
from symmachia.study import load_study

GROUPS, LED = ("said", "open", "all"), ("without", "with")


@pytest.fixture(scope="module")
def kept(alliance):
    return reference(alliance, FORCES)


def test_the_forces_are_not_stale(alliance, kept):
    study = load_study(STUDY)
    now = stamp(alliance, sy.prepared_study(study, alliance=alliance)[1], study)
    assert {key: kept[key] for key in now} == now, "study or figures have changed: make reference"
    again = told(sy.force(coalition=COALITIONS["us"], futures=FUTURES, alliance=alliance), alliance)
    shipped = kept["coalitions"]["us"]
    assert again.keys() == shipped.keys()
    for key in ("largest", "attainable"):
        for way, found in again[key].items():
            flat = found.values() if isinstance(found, dict) else found
            then = shipped[key][way].values() if isinstance(found, dict) else shipped[key][way]
            assert list(flat) == pytest.approx(list(then), rel=5e-3, abs=0.5), "make reference"


def test_more_who_send_and_more_who_serve_are_never_less(alliance):
    for coalition in COALITIONS:
        for led in LED:
            soldiers = [sy.sustained(alliance, who=who, us=led, coalition=coalition).value for who in GROUPS]
            assert soldiers == sorted(soldiers)
        for who in GROUPS:
            without, served = (sy.sustained(alliance, who=who, us=led, coalition=coalition).value for led in LED)
            assert without <= served <= max(served, sy.sustained(alliance, "rotated", who=who, coalition=coalition).value)
    assert sy.sustained(alliance, coalition="eu").value <= sy.sustained(alliance).value


def test_a_larger_size_is_kept_in_no_more_futures(alliance, kept):
    sizes = sorted(kept["sizes"], key=lambda name: alliance.store.fact(kept["sizes"][name]).value)
    for who in GROUPS:
        shares = [sy.sustained(alliance, "attainable", name, who=who).value for name in sizes]
        assert shares == sorted(shares, reverse=True)


def test_what_binds_adds_up_to_every_future(alliance, kept):
    for who in GROUPS:
        for led in LED:
            assert sum(sy.sustained(alliance, "binds", name, who=who, us=led).value for name in kept["limits"]) == pytest.approx(100, abs=0.5)


def test_gaps_at_home_grow_with_what_is_away(alliance, kept):
    for who in ("open", "all"):
        for year in range(kept["start"], kept["start"] + kept["years"]):
            row = [sy.sustained(alliance, "uncovered", "brigades", at=year, bound=bound, who=who).value for bound in ("home", "away", "recovering")]
            assert row == sorted(row)


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        ("sustained(soldier)", UnknownName, "did you mean soldiers"),
        ("sustained(coalition=nato)", UnknownName, "europeans"),
        ("sustained(who=some)", UnknownName, "said"),
        ("sustained(us=yes)", UnknownName, "with"),
        ("sustained(attainable)", CallError, "name of a size"),
        ("sustained(factor, dwell)", CallError, "no part"),
        ("sustained(attainable, army)", UnknownName, "division"),
        ("sustained(binds, weather)", UnknownName, "limit"),
        ("sustained(served, rail)", UnknownName, "medical"),
        ("sustained(contribution, DEUX)", UnknownName, "did you mean DEU"),
        ("sustained(soldiers, years=4)", UnknownName, "length"),
        ("sustained(uncovered, brigades, at=2035)", UnknownName, "did you mean .*2029"),
        ("sustained(uncovered, brigades, at=2027, bound=there)", UnknownName, "home"),
    ],
)
def test_what_is_not_kept_is_one_clear_error(alliance, call, error, says):
    with pytest.raises(error, match=says):
        sy.explain(call, alliance)
