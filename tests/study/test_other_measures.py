from __future__ import annotations

import pytest

import symmachia as sy
from symmachia.errors import StudyError


def test_other_measures_take_the_place_of_a_studys_own_and_nothing_else_changes() -> None:
    own = sy.load_study("debate")
    study = own.measuring(["closing_year(tankers, view=eu, basis=replace_us:iiss)", "hollow(2030)"])
    assert [measure.call for measure in study.measures] == [
        "closing_year(capability=tankers, view=eu, basis=replace_us:iiss)", "hollow(year=2030)"
    ]  # fmt: skip
    assert {key for key, value in study.to_dict().items() if value != own.to_dict()[key]} == {"measures"}


def test_a_measure_is_computed_whoever_asks() -> None:
    own = sy.load_study("debate").changed(futures=4)
    call = own.measures[0].call
    asked = sy.run(own.measuring([call]), quiet=True)
    assert asked.measures == (call,)
    assert (asked.values("autonomous", call) == sy.run(own, quiet=True).values("autonomous", call)).all()


def test_more_than_a_file_may_hold_can_be_asked() -> None:
    calls = [f"dependence({name}, year={year})" for year in range(2026, 2041) for name in ("tankers", "tanks", "brigades", "artillery", "submarines")]
    assert len(sy.load_study("debate").measuring(calls).measures) == 75


@pytest.mark.parametrize(
    ("calls", "words"), [(["hollow"], "not a measure"), (["holow(2030)"], "hollow"), (["hollow(2030)", "hollow(year=2030)"], "twice")]
)
def test_what_is_no_measure_is_refused(calls: list[str], words: str) -> None:
    with pytest.raises(StudyError, match=words):
        sy.load_study("debate").measuring(calls)
