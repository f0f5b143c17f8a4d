from __future__ import annotations

import pytest

import symmachia as sy
from symmachia.alliance import Alliance

YEARS = range(2014, 2027)


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("prices", ["current", "constant"])
@pytest.mark.parametrize(("group", "aggregate"), [("NATO", "NATO_TOTAL"), ("NATO-USA", "NATO_EUR_CAN")])
def test_sums_reproduce_natos_published_aggregates(alliance: Alliance, year: int, prices: str, group: str, aggregate: str) -> None:
    published, _, _ = alliance.panel("spending", prices=prices).cell(aggregate, year)
    assert float(sy.total(alliance, "spending", group, year=year, prices=prices)) == pytest.approx(published, abs=0.5 * 32)


def test_the_share_outside_the_eu_is_its_parts(alliance: Alliance) -> None:
    outside = sy.share(alliance, "spending", outside="EU", year=2025)
    inside = sy.share(alliance, "spending", "EU", year=2025)
    assert float(outside) + float(inside) == pytest.approx(100)
    assert outside.unit == "percent"
    assert outside.kind == "estimate"
