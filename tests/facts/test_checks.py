from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from symmachia.errors import CheckError, DataError
from symmachia.facts.checks import CHECKS, Oddity, read_whitelist
from symmachia.vocabulary import VOCABULARY

if TYPE_CHECKING:
    from conftest import TinyShelf

SHARES = ("equipment_share", "personnel_share", "infrastructure_share", "other_share")


def _shares(tiny: TinyShelf, other: str) -> None:
    values = zip(SHARES, ("30", "40", "5", other), strict=True)
    tiny.table("tiny", *(tiny.people(indicator=share, unit="percent", value=value) for share, value in values))


def _aggregate(tiny: TinyShelf, total: str) -> None:
    tiny.table("tiny", *(tiny.money(subject=who, value=v) for who, v in (("DEU", "600"), ("FRA", "400"), ("USA", "9000"), ("NATO_TOTAL", total))))


def _ratio(tiny: TinyShelf, share: str) -> None:
    tiny.table(
        "nato-2026",
        tiny.money(indicator="spending", value="20", basis="constant", price_year="2021"),
        tiny.money(indicator="gdp", value="1000", basis="constant", price_year="2021"),
        tiny.money(indicator="gdp", value="2000"),
        tiny.people(indicator="spending_share_gdp", unit="percent", value=share),
    )


def _editions(tiny: TinyShelf, new: str) -> None:
    tiny.table("nato-2024", tiny.money(value="1000", year="2020", price_year="2020"))
    tiny.table("nato-2026", tiny.money(value=new, year="2020", price_year="2020"))


PLANTED = {
    "shares-add-up": (_shares, "25.01", "25.03", "tiny/FRA/equipment_share/2025", "100.03 against 100"),
    "aggregate-is-the-sum": (_aggregate, "10001", "10003", "tiny/NATO_TOTAL/spending/2025", "10000 against 10003"),
    "share-is-the-ratio": (_ratio, "2.01", "2.02", "nato-2026/FRA/spending_share_gdp/2025", "2.02 against 2"),
    "editions-agree": (_editions, "1064", "1066", "nato-2026/FRA/spending/2020", "1066 against 1000"),
}


def _whitelist(tiny: TinyShelf, check: str, place: str, years: str | None = None) -> None:
    source, subject, indicator, year = place.split("/")
    tiny.write(
        "whitelist.yaml",
        f"- check: {check}\n  source: {source}\n  subject: {subject}\n  indicator: {indicator}\n  years: {years or year}\n  reason: known\n",
    )


def test_every_check_has_its_planted_fault() -> None:
    assert {check.name for check in CHECKS} == set(PLANTED)


@pytest.mark.parametrize("check", PLANTED)
def test_a_check_passes_what_agrees(tiny: TinyShelf, check: str) -> None:
    plant, sound, *_ = PLANTED[check]
    plant(tiny, sound)
    tiny.build()


@pytest.mark.parametrize("check", PLANTED)
def test_a_check_finds_its_fault(tiny: TinyShelf, check: str) -> None:
    plant, _, faulty, place, figures = PLANTED[check]
    plant(tiny, faulty)
    with pytest.raises(CheckError) as found:
        tiny.build()
    says = next(one.says for one in CHECKS if one.name == check)
    assert found.value.what == f"1 figure does not agree\n{place}: {figures} ({says})"
    assert "whitelist.yaml" in found.value.fix


@pytest.mark.parametrize("check", PLANTED)
def test_a_named_oddity_passes(tiny: TinyShelf, check: str) -> None:
    plant, _, faulty, place, _ = PLANTED[check]
    plant(tiny, faulty)
    _whitelist(tiny, check, place)
    tiny.build()


@pytest.mark.parametrize("check", PLANTED)
def test_an_oddity_that_is_none_stops_the_build(tiny: TinyShelf, check: str) -> None:
    plant, sound, _, place, _ = PLANTED[check]
    plant(tiny, sound)
    _whitelist(tiny, check, place)
    with pytest.raises(CheckError, match="the whitelist excuses what is not odd: " + f"{check} {place}".replace("/", " ")) as found:
        tiny.build()
    assert found.value.fix == "delete the entry"


@pytest.mark.parametrize("wrong", ["check", "subject", "indicator", "year"])
def test_an_oddity_excuses_nothing_else(tiny: TinyShelf, wrong: str) -> None:
    plant, _, faulty, _, _ = PLANTED["shares-add-up"]
    plant(tiny, faulty)
    place = {"subject": "FRA", "indicator": "equipment_share", "year": "2025"} | ({wrong: "other"} if wrong not in ("check", "year") else {})
    check = "aggregate-is-the-sum" if wrong == "check" else "shares-add-up"
    _whitelist(tiny, check, f"tiny/{place['subject']}/{place['indicator']}/{'2024' if wrong == 'year' else '2025'}")
    with pytest.raises(CheckError, match="1 figure does not agree"):
        tiny.build()


def test_a_span_of_years_that_reaches_too_far_stops_the_build(tiny: TinyShelf) -> None:
    plant, _, faulty, place, _ = PLANTED["shares-add-up"]
    plant(tiny, faulty)
    _whitelist(tiny, "shares-add-up", place, years="2024-2025")
    with pytest.raises(CheckError, match="excuses what is not odd: shares-add-up tiny FRA equipment_share 2024\n"):
        tiny.build()


def test_several_faults_are_all_listed(tiny: TinyShelf) -> None:
    _editions(tiny, "1500")
    _shares(tiny, "30")
    with pytest.raises(CheckError) as found:
        tiny.build()
    lines = found.value.what.splitlines()
    assert lines[0] == "2 figures do not agree"
    assert [line.split(":")[0] for line in lines[1:]] == ["nato-2026/FRA/spending/2020", "tiny/FRA/equipment_share/2025"]


def test_three_shares_of_four_are_not_summed(tiny: TinyShelf) -> None:
    tiny.table("tiny", *(tiny.people(indicator=share, unit="percent", value="30") for share in SHARES[:3]))
    tiny.build()


@pytest.mark.parametrize(("aggregate", "expected"), [("NATO_TOTAL", "10000"), ("NATO_EUR_CAN", "1000"), ("EU27", "1000")])
def test_each_aggregate_has_its_members(tiny: TinyShelf, aggregate: str, expected: str) -> None:
    members = tuple(tiny.money(subject=who, value=value) for who, value in (("DEU", "600"), ("FRA", "400"), ("USA", "9000")))
    tiny.table("tiny", *members, tiny.money(subject=aggregate, value=expected))
    tiny.build()
    tiny.table("tiny", *members, tiny.money(subject=aggregate, value=str(int(expected) + 9)))
    with pytest.raises(CheckError, match=f"tiny/{aggregate}/spending/2025: {expected} against"):
        tiny.build()


@pytest.mark.parametrize("indicator", ["gdp", "military_personnel", "aid_military", "tanks"])
def test_what_members_add_up_to_is_summed(tiny: TinyShelf, indicator: str) -> None:
    unit = VOCABULARY[indicator].unit
    row = tiny.money if unit == "million" else tiny.people
    tiny.table("tiny", *(row(subject=who, indicator=indicator, unit=unit, value="5") for who in ("DEU", "FRA", "USA", "NATO_TOTAL")))
    with pytest.raises(CheckError, match=f"tiny/NATO_TOTAL/{indicator}/2025: 15 against 5"):
        tiny.build()


@pytest.mark.parametrize(("start", "end", "counts"), [("2025-12-31", "", True), ("2026-01-01", "", False), ("1949-08-24", "2025-12-30", False)])
def test_an_aggregate_counts_who_is_a_member_on_the_last_day_of_the_year(tiny: TinyShelf, start: str, end: str, counts: bool) -> None:
    tiny.write(
        "memberships.csv",
        f"subject,body,start,end,status,source,note\nDEU,NATO,1955-05-06,,observed,treaties,\nFRA,NATO,{start},{end},observed,treaties,\n",
    )
    rows = (tiny.money(subject="DEU", value="600"), tiny.money(subject="FRA", value="400"))
    tiny.table("tiny", *rows, tiny.money(subject="NATO_TOTAL", value="1000" if counts else "600"))
    tiny.build()
    tiny.table("tiny", *rows, tiny.money(subject="NATO_TOTAL", value="600" if counts else "1000"))
    with pytest.raises(CheckError):
        tiny.build()


def test_an_aggregate_is_summed_within_one_source_currency_and_price_basis(tiny: TinyShelf) -> None:
    members = [tiny.money(subject=who, value="500") for who in ("DEU", "FRA")]
    foreign = [tiny.money(subject=who, value="700", currency="EUR") for who in ("DEU", "FRA")]
    constant = [tiny.money(subject=who, value="800", basis="constant", price_year="2021") for who in ("DEU", "FRA")]
    tiny.table(
        "tiny",
        *(*members, *foreign, *constant),
        tiny.money(subject="DEU", value="1", variant="gross"),
        tiny.money(subject="EU27", value="1000"),
        tiny.money(subject="EU27", value="1400", currency="EUR"),
        tiny.money(subject="EU27", value="1600", basis="constant", price_year="2021"),
    )
    tiny.table("other", tiny.money(value="9"))
    tiny.build()


def test_an_aggregate_of_nothing_is_the_sum_of_nothing(tiny: TinyShelf) -> None:
    rows = tuple(tiny.people(subject=who, indicator="warheads", unit="warheads", value="0") for who in ("DEU", "FRA", "USA"))
    tiny.table("tiny", *rows, tiny.people(subject="NATO_TOTAL", indicator="warheads", unit="warheads", value="0"))
    tiny.build()


def test_shares_and_other_sums_that_mean_nothing_are_not_summed(tiny: TinyShelf) -> None:
    cells = {"indicator": "spending_share_gdp", "unit": "percent", "value": "2"}
    tiny.table("tiny", *(tiny.people(subject=who, **cells) for who in ("DEU", "FRA", "USA", "NATO_TOTAL")))
    tiny.build()


@pytest.mark.parametrize(("edition", "status"), [("nato-2024", "estimate"), ("nato-2026", "estimate")])
def test_estimates_may_be_revised_between_editions(tiny: TinyShelf, edition: str, status: str) -> None:
    _editions(tiny, "1500")
    tiny.table(edition, tiny.money(value="1000" if edition == "nato-2024" else "1500", year="2020", price_year="2020", status=status))
    tiny.build()


def test_the_ratio_is_natos_affair(tiny: TinyShelf) -> None:
    """Another producer may divide by another GDP."""
    _ratio(tiny, "1.5")
    (tiny.root / "facts/nato-2026.csv").rename(tiny.root / "facts/tiny.csv")
    tiny.build()


@pytest.mark.parametrize(
    ("written", "years"),
    [
        ("2020", (2020,)),
        ("2014-2016", (2014, 2015, 2016)),
        ("[2014, 2016]", (2014, 2016)),
    ],
)
def test_years_are_one_a_list_or_a_span(tiny: TinyShelf, written: str, years: tuple[int, ...]) -> None:
    _whitelist(tiny, "shares-add-up", "tiny/FRA/equipment_share/2025", years=written)
    assert read_whitelist(tiny.root / "whitelist.yaml") == [Oddity("shares-add-up", "tiny", "FRA", "equipment_share", years, "known")]


def test_years_that_are_none_name_their_line(tiny: TinyShelf) -> None:
    _whitelist(tiny, "shares-add-up", "tiny/FRA/equipment_share/2025", years="soon")
    with pytest.raises(DataError, match="soon") as refused:
        read_whitelist(tiny.root / "whitelist.yaml")
    assert refused.value.where == "whitelist.yaml:5"


def test_an_unknown_check_names_the_closest(tiny: TinyShelf) -> None:
    _whitelist(tiny, "share-add-up", "tiny/FRA/equipment_share/2025")
    with pytest.raises(DataError, match="unknown check 'share-add-up'") as refused:
        tiny.build()
    assert (refused.value.where, refused.value.fix) == ("whitelist.yaml:1", "did you mean shares-add-up?")


def test_an_oddity_without_a_reason_is_refused(tiny: TinyShelf) -> None:
    tiny.write("whitelist.yaml", "\n- check: shares-add-up\n  source: tiny\n  subject: FRA\n  indicator: equipment_share\n  years: 2025\n")
    with pytest.raises(DataError, match="the key 'reason' is missing") as refused:
        tiny.build()
    assert refused.value.where == "whitelist.yaml:2"


def test_an_oddity_is_a_mapping(tiny: TinyShelf) -> None:
    tiny.write("whitelist.yaml", "- shares-add-up\n")
    with pytest.raises(DataError, match="an oddity is a mapping"):
        tiny.build()


def test_an_oddity_of_a_source_that_is_not_on_the_shelf_is_left_alone(tiny: TinyShelf) -> None:
    _whitelist(tiny, "shares-add-up", "nato-2024/FRA/equipment_share/2020")
    tiny.build()
