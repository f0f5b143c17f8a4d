from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import symmachia as sy
from symmachia.accounts.figures import PARTS
from symmachia.accounts.groups import resolve
from symmachia.alliance import Alliance
from symmachia.errors import CallError, MissingFigure, SymmachiaError, UnitError, UnknownName
from symmachia.trace import Trace
from symmachia.vocabulary import STOCK_NAMES

YEARS = st.integers(2014, 2026)
QUANTITIES = st.sampled_from(
    ["spending", "gdp", "population", "military_personnel", "equipment_spending", "spending_ppp", "tanks", "brigades", "warheads"]
)
COUNTED = st.sampled_from(STOCK_NAMES)
GROUPS = st.sampled_from(["EU", "non-EU", "Europe", "US", "Canada", "nuclear", "DEU", "EU+GBR+NOR", "Europe-TUR", "DEU+FRA+POL", "NATO", "ISL"])
BRIEFLY = settings(max_examples=25, deadline=None)


def bounds(trace: Trace) -> tuple[float, float]:
    assert trace.low is not None
    assert trace.high is not None
    return trace.low, trace.high


def stocks(alliance: Alliance, quantity: str, low: np.ndarray, value: np.ndarray, high: np.ndarray) -> Alliance:
    """The alliance with one stock counted otherwise."""
    counted = alliance.panel(quantity)
    panels = {key: replace(panel, low=low, values=value, high=high) if panel is counted else panel for key, panel in alliance._panels.items()}
    return replace(alliance, _panels=panels)


@pytest.mark.parametrize("prices", ["current", "constant"])
@pytest.mark.parametrize("quantity", ["spending", "gdp"])
def test_a_total_is_the_sum_of_the_editions_figures(alliance: Alliance, quantity: str, prices: str) -> None:
    panel = alliance.panel(quantity, prices=prices)
    for year in alliance.years:
        rows = [panel.row[member] for member in alliance.of("NATO", year) if (quantity, member) != ("spending", "ISL")]
        assert float(sy.total(alliance, quantity, year=year, prices=prices)) == pytest.approx(panel.values[rows, panel.column[year]].sum())


@given(quantity=QUANTITIES, group=GROUPS, year=YEARS)
@BRIEFLY
def test_a_group_and_the_rest_have_the_whole(alliance: Alliance, quantity: str, group: str, year: int) -> None:
    inside, outside = (
        sy.share(alliance, quantity, group, year=year),
        sy.share(alliance, quantity, outside=group, year=year) if group != "NATO" else None,
    )
    assert 0 <= float(inside) <= 100 + 1e-9
    if outside:
        assert float(inside) + float(outside) == pytest.approx(100)
        assert outside.unit == inside.unit == "percent"


@given(quantity=QUANTITIES, year=YEARS, data=st.data())
@BRIEFLY
def test_totals_of_groups_without_a_common_member_add_up(alliance: Alliance, quantity: str, year: int, data: st.DataObject) -> None:
    members = data.draw(st.lists(st.sampled_from(alliance.of("NATO", year)), min_size=2, max_size=8, unique=True))
    cut = data.draw(st.integers(1, len(members) - 1))
    first, second, both = ("+".join(part) for part in (members[:cut], members[cut:], members))
    parts = [sy.total(alliance, quantity, group, year=year) for group in (first, second)]
    assert sum(map(float, parts)) == pytest.approx(float(sy.total(alliance, quantity, both, year=year)))


@given(quantity=QUANTITIES, year=YEARS, data=st.data())
@BRIEFLY
def test_shares_of_a_partition_sum_to_a_hundred(alliance: Alliance, quantity: str, year: int, data: st.DataObject) -> None:
    members = data.draw(st.permutations(alliance.of("NATO", year)))
    cuts = sorted({0, len(members), *data.draw(st.lists(st.integers(1, len(members) - 1), max_size=4))})
    groups = ["+".join(members[start:end]) for start, end in pairwise(cuts)]
    assert sum(float(sy.share(alliance, quantity, group, year=year)) for group in groups) == pytest.approx(100)


@given(quantity=QUANTITIES, group=GROUPS, year=YEARS)
@BRIEFLY
def test_membership_held_at_the_year_itself_changes_nothing(alliance: Alliance, quantity: str, group: str, year: int) -> None:
    held, free = (sy.share(alliance, quantity, group, year=year, membership=membership) for membership in (str(year), "of-year"))
    assert held.value == free.value
    assert held.context != free.context


@given(quantity=QUANTITIES, group=GROUPS, year=YEARS)
@BRIEFLY
def test_figures_lie_between_their_bounds(alliance: Alliance, quantity: str, group: str, year: int) -> None:
    for trace in (sy.total(alliance, quantity, group, year=year), sy.share(alliance, quantity, group, year=year)):
        low, high = bounds(trace)
        assert low - 1e-9 * abs(low) <= trace.value <= high + 1e-9 * abs(high)


@pytest.mark.parametrize("quantity", ["spending", "gdp", "population", "military_personnel", "equipment_spending", "spending_ppp"])
def test_figures_without_bounds_give_none(alliance: Alliance, quantity: str) -> None:
    for year in (2014, 2025):
        for member in (*alliance.of("NATO", year), "EU", "Europe"):
            assert not sy.total(alliance, quantity, member, year=year).has_range
            assert not sy.share(alliance, quantity, member, year=year).has_range


@given(quantity=COUNTED, group=GROUPS)
@BRIEFLY
def test_the_bounds_of_a_share_are_reached_at_the_bounds_of_the_counts(alliance: Alliance, quantity: str, group: str) -> None:
    panel = alliance.panel(quantity)
    inside = np.isin(panel.subjects, resolve(alliance, group, 2026))[:, None]
    for bound, counts in zip(
        bounds(sy.share(alliance, quantity, group, year=2026)),
        (np.where(inside, panel.low, panel.high), np.where(inside, panel.high, panel.low)),
        strict=True,
    ):
        assert float(sy.share(stocks(alliance, quantity, counts, counts, counts), quantity, group, year=2026)) == pytest.approx(bound)


@given(quantity=COUNTED, group=GROUPS, seed=st.integers(0, 999))
@BRIEFLY
def test_no_count_within_the_bounds_leaves_the_bounds_of_the_share(alliance: Alliance, quantity: str, group: str, seed: int) -> None:
    panel = alliance.panel(quantity)
    drawn = panel.low + np.random.default_rng(seed).choice([0, 0.5, 1], panel.values.shape) * (panel.high - panel.low)
    other = stocks(alliance, quantity, drawn, drawn, drawn)
    for account in (sy.total, sy.share):
        low, high = bounds(account(alliance, quantity, group, year=2026))
        assert low * (1 - 1e-9) <= float(account(other, quantity, group, year=2026)) <= high * (1 + 1e-9)


@given(quantity=COUNTED, group=GROUPS, shrink=st.floats(0, 1))
@BRIEFLY
def test_tighter_counts_give_tighter_bounds(alliance: Alliance, quantity: str, group: str, shrink: float) -> None:
    panel = alliance.panel(quantity)
    tighter = stocks(
        alliance, quantity, panel.values - shrink * (panel.values - panel.low), panel.values, panel.values + shrink * (panel.high - panel.values)
    )
    for account in (sy.total, sy.share):
        wide, tight = account(alliance, quantity, group, year=2026), account(tighter, quantity, group, year=2026)
        assert tight.value == wide.value
        assert bounds(wide)[0] * (1 - 1e-9) <= bounds(tight)[0]
        assert bounds(tight)[1] <= bounds(wide)[1] * (1 + 1e-9)


@given(group=GROUPS.filter(lambda group: group != "ISL"), years=st.tuples(YEARS, YEARS, YEARS), prices=st.sampled_from(["current", "constant"]))
@BRIEFLY
def test_changes_chain(alliance: Alliance, group: str, years: tuple[int, int, int], prices: str) -> None:
    first, middle, last = sorted(years)
    factors = [
        1 + float(sy.change(alliance, "spending", group, since=start, year=end, prices=prices, membership="2026")) / 100
        for start, end in ((first, middle), (middle, last), (first, last))
    ]
    assert factors[0] * factors[1] == pytest.approx(factors[2])


def test_a_change_takes_the_members_of_its_last_year_for_both_years(alliance: Alliance) -> None:
    grown = sy.change(alliance, "spending", since=2014, year=2024)
    for part in grown.inputs:
        assert isinstance(part, Trace)
        assert len(part.inputs) == 32
    before, after = (float(sy.total(alliance, "spending", year=year, prices="constant", membership="2024")) for year in (2014, 2024))
    assert float(grown) == pytest.approx(100 * (after / before - 1))
    assert grown.basis == "2021 prices and exchange rates"


def test_the_parts_of_spending_are_the_whole(alliance: Alliance) -> None:
    for year in (2014, 2020, 2025):
        parts = sum(float(sy.total(alliance, part, year=year)) for part in PARTS)
        assert parts == pytest.approx(float(sy.total(alliance, "spending", year=year)), rel=1e-4)


def test_nato_publishes_the_real_change_of_each_member() -> None:
    edition = sy.load("nato-2024")
    published = edition.panel("spending_real_change")
    compared = 0
    for year in edition.years[1:]:
        for member in edition.of("NATO", year - 1):
            if published.has(member, year):
                assert float(sy.change(edition, "spending", member, since=year - 1, year=year)) == pytest.approx(
                    published.cell(member, year)[0], abs=1e-3
                )
                compared += 1
    assert compared == 282


@pytest.mark.parametrize(("year", "published", "held"), [(2023, 9.263, 7.860), (2024, 17.947, 14.887)])
def test_natos_growth_of_europe_and_canada_counts_accessions(year: int, published: float, held: float) -> None:
    """Finland joins in 2023 and Sweden in 2024: the published rates take their whole spending for growth, a change of ours does not."""
    edition = sy.load("nato-2024")
    before, after = (float(sy.total(edition, "spending", "NATO-USA", year=at, prices="constant")) for at in (year - 1, year))
    assert edition.panel("spending_real_change").cell("NATO_EUR_CAN", year)[0] == pytest.approx(published, abs=1e-3)
    assert 100 * (after / before - 1) == pytest.approx(published, abs=1e-3)
    assert float(sy.change(edition, "spending", "NATO-USA", since=year - 1, year=year)) == pytest.approx(held, abs=1e-3)


def test_eighty_per_cent_outside_the_eu_depends_on_year_and_prices(alliance: Alliance) -> None:
    current, constant = (
        {year: float(sy.share(alliance, "spending", outside="EU", year=year, prices=prices)) for year in alliance.years}
        for prices in ("current", "constant")
    )
    assert [year for year, share in current.items() if share >= 80] == [2020, 2022]
    assert [year for year, share in constant.items() if share >= 80] == [2020]
    assert current[2022] == pytest.approx(80.08, abs=0.01)
    assert constant[2022] == pytest.approx(78.05, abs=0.01)


@pytest.mark.parametrize(("member", "apart"), [("LUX", -37), ("LTU", -23), ("CAN", -20), ("TUR", -20), ("ITA", -10), ("POL", 6), ("ALB", 39)])
def test_sipri_counts_otherwise_than_nato(alliance: Alliance, member: str, apart: int) -> None:
    nato, sipri = (float(sy.total(alliance, "spending", member, year=2025, source=source)) for source in ("", "sipri-2026"))
    assert 100 * (sipri / nato - 1) == pytest.approx(apart, abs=0.5)


def test_the_dollar_is_its_own_purchasing_power(alliance: Alliance) -> None:
    for year in alliance.years:
        power, market = sy.total(alliance, "spending_ppp", "USA", year=year), sy.total(alliance, "spending", "USA", year=year)
        assert power.value == pytest.approx(market.value)
        assert (power.currency, market.currency) == ("INTD", "USD")


def test_the_eu_carries_more_at_purchasing_power(alliance: Alliance) -> None:
    """Prices in the EU lie below those of the United States, so the same dollars buy more there."""
    for year in alliance.years:
        assert float(sy.total(alliance, "spending_ppp", "EU", year=year)) > float(sy.total(alliance, "spending", "EU", year=year))
        assert float(sy.share(alliance, "spending_ppp", "EU", year=year)) > float(sy.share(alliance, "spending", "EU", year=year))


def test_purchasing_power_is_never_given_in_constant_prices(alliance: Alliance) -> None:
    with pytest.raises(SymmachiaError, match="spending_ppp"):
        sy.total(alliance, "spending_ppp", "EU", year=2025, prices="constant")


@pytest.mark.parametrize("quantity", ["spending_share_gdp", "equipment_share", "gdp_growth", "inflation", "debt_share_gdp"])
def test_what_does_not_add_up_is_not_added(alliance: Alliance, quantity: str) -> None:
    assert float(sy.total(alliance, quantity, "DEU", year=2025)) == alliance.panel(quantity).cell("DEU", 2025)[0]
    for account in (sy.total, sy.share):
        with pytest.raises(UnitError, match=quantity):
            account(alliance, quantity, "DEU+FRA", year=2025)


@pytest.mark.parametrize("group", ["ISL", "ISL+ITA", "NOR+ISL", "NATO", "USA"])
@pytest.mark.parametrize("quantity", ["spending", "spending_ppp", "equipment_spending", "gdp"])
def test_money_never_stands_without_its_price_basis(alliance: Alliance, quantity: str, group: str) -> None:
    trace = sy.total(alliance, quantity, group, year=2025)
    assert trace.currency
    assert trace.basis


def test_iceland_spends_nothing_because_it_has_no_forces(alliance: Alliance) -> None:
    assert float(sy.total(alliance, "spending", "ISL", year=2025)) == 0
    assert float(sy.total(alliance, "gdp", "ISL", year=2025)) > 0


@pytest.mark.parametrize(("quantity", "year"), [("gdp_per_capita", 2025), ("gdp", 2040), ("population", 2040), ("spending", 2040)])
def test_a_figure_nobody_gives_is_missing_and_not_zero(alliance: Alliance, quantity: str, year: int) -> None:
    with pytest.raises(MissingFigure, match=quantity):
        sy.total(alliance, quantity, "ISL", year=year)


def test_growth_from_nothing_is_refused(alliance: Alliance) -> None:
    with pytest.raises(MissingFigure):
        sy.change(alliance, "spending", "ISL", since=2014, year=2025)


@pytest.mark.parametrize("quantity", ["tanks", "warheads"])
def test_what_was_counted_once_has_no_change(alliance: Alliance, quantity: str) -> None:
    with pytest.raises(SymmachiaError):
        sy.change(alliance, quantity, "US", since=2014, year=2026)


def test_a_part_of_zero_is_zero_and_a_share_of_zero_means_nothing(alliance: Alliance) -> None:
    assert float(sy.share(alliance, "warheads", "Canada", year=2025)) == 0
    with pytest.raises(MissingFigure, match="means nothing"):
        sy.share(alliance, "warheads", "Canada", of="Canada+NOR", year=2025)


@pytest.mark.parametrize(("group", "outside"), [("", ""), ("US", "EU")])
def test_a_share_takes_a_group_or_its_outside(alliance: Alliance, group: str, outside: str) -> None:
    with pytest.raises(CallError, match="one of them"):
        sy.share(alliance, "spending", group, outside=outside, year=2025)


@pytest.mark.parametrize("year", [2013, 2027, 1990, 1940])
def test_a_year_outside_the_edition_names_those_that_exist(alliance: Alliance, year: int) -> None:
    with pytest.raises(MissingFigure, match="2014 to 2026"):
        sy.total(alliance, "spending", year=year)


def test_a_group_without_members_is_refused(alliance: Alliance) -> None:
    assert resolve(alliance, "AUT", 2025) == ()
    for account in (sy.total, sy.share):
        with pytest.raises(MissingFigure, match="no member"):
            account(alliance, "spending", "AUT", year=2025)


@pytest.mark.parametrize(
    ("arguments", "nearest"),
    [
        ({"quantity": "spendin"}, "spending"),
        ({"quantity": "equipment_spendings"}, "equipment_spending"),
        ({"quantity": "gdp_pp"}, "gdp_ppp"),
        ({"quantity": "spending", "group": "Europa"}, "Europe"),
        ({"quantity": "spending", "of": "NAT"}, "NATO"),
        ({"quantity": "spending", "prices": "constent"}, "constant"),
        ({"quantity": "tanks", "prices": "constent"}, "constant"),
        ({"quantity": "spending", "source": "sipri-2025"}, "sipri-2026"),
    ],
)
def test_an_unknown_word_names_the_closest(alliance: Alliance, arguments: dict[str, str], nearest: str) -> None:
    with pytest.raises(UnknownName, match=rf"did you mean {nearest}\?"):
        sy.total(alliance, **arguments, year=2025)
