from __future__ import annotations

import inspect
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import symmachia as sy
from symmachia.accounts.calls import VERBS, evaluate, explain
from symmachia.accounts.reference import modelled
from symmachia.alliance import Alliance, load
from symmachia.errors import CallError, MissingFigure, SymmachiaError, UnknownName
from symmachia.trace import Trace, weakest

CALLS = (
    "total(spending)",
    "total(gdp, EU, year=2014)",
    "total(spending, EU+GBR+NOR, year=2025, prices=constant)",
    "total(spending, USA, year=2025, source=sipri-2026)",
    "total(spending, NATO, year=2014, membership=2026)",
    "total(gdp, EU, of=EU, year=2025, source=imf-weo-2025-10)",
    "total(equipment_spending, Europe-TUR, year=2024)",
    "total(spending_ppp, EU, year=2025)",
    "total(gdp_ppp, NATO, year=2020)",
    "total(population, non-EU)",
    "total(tanks, EU)",
    "total(brigades)",
    "total(warheads, nuclear, year=2025)",
    "total(spending, ISL, year=2025)",
    "share(spending, outside=EU, year=2025)",
    "share(spending, US)",
    "share(combat_aircraft, outside=EU+GBR)",
    "share(spending, DEU, of=Europe, prices=constant)",
    "share(warheads, FRA, year=2025)",
    "share(equipment_spending, group=EU, year=2022)",
    "change(spending, since=2014)",
    "change(spending, Europe, since=2021, year=2025, prices=current)",
    "change(gdp, US, since=2014, membership=2020)",
    "burden_share()",
    "burden_share(NLD, year=2026, prices=constant)",
    "burden_share(EU+GBR, membership=2020)",
    "burden_gap(US)",
    "burden_gap(DEU, of=Europe, year=2020, prices=constant)",
    "spillover_burden(POL)",
    "spillover_burden(EU, spill=half, year=2024, prices=constant)",
    "spillover_burden(US, spill=0.7, year=2025)",
    "concentration()",
    "concentration(gdp, gini, year=2014)",
    "concentration(spending, top, n=3)",
    "concentration(measure=gini)",
    "concentration(tanks, top, of=Europe)",
    "pledge_distance(DEU)",
    "pledge_distance(ESP, own-ceiling, year=2026)",
    "pledge_distance(EU, wales, money, year=2024)",
    "pledge_distance(DEU, measure=money)",
    "pledge_distance(NATO, equipment, prices=current)",
    "pledge_distance(ISL, hague, money, year=2025)",
    "outcome(met, tankers, at=2035)",
    "outcome(met, tanks, eu, basis=nato_targets:iiss, at=2040, strategy=autonomous)",
    "outcome(budget, member=DEU, at=2035)",
    "outcome(added_cost, strategy=autonomous, less=transatlantic, comparison=equal_adequacy)",
    "outcome(industry_bound)",
    "gap_closed(brigades)",
    "gap_closed(all, eu, by=2035, strategy=autonomous)",
    "gaps_closed(eu, by=2035)",
    "capabilities_short(nato.full, basis=nato_targets:iiss, at=2030)",
    "capabilities_supplied(at=2026)",
    "open_at_exit(2030, strategy=autonomous)",
    "exit_window(brigades, 2030)",
    "per_head(budget, POL, at=2035)",
    "bet(75, window=10, campaign=cadb)",
    "break_even_years(0, stated=3000)",
    "one_sided(never, premium=gross)",
    "choice_explains(attained)",
    "defence_explained(event)",
    "decides(window_years)",
    "decides(coverage)",
    "crossing(30)",
    "planned(cost)",
    "planned(cost, category=lines, at=2030, strategy=eu_alone)",
    "planned(cost, less=transatlantic)",
    "planned(cost_by, at=2032)",
    "planned(on_order)",
    "planned(bill, member=DEU, at=2030)",
    "planned(bill_share, member=FRA, comparison=equal_money)",
    "planned(bill_per_head, member=LUX)",
    "planned(ordered, tankers)",
    "planned(paid_for, tankers, at=2028)",
    "planned(met, tankers, at=2035)",
    "planned(level, at=2030)",
    "planned(short, at=2035)",
    "planned(gap_years, strategy=transatlantic, comparison=equal_money)",
    "planned(closing_year, brigades)",
    "planned(spending, at=2035)",
    "planned(rise, at=2035, less=transatlantic, comparison=equal_money)",
    "planned(pledge_used, at=2032, comparison=equal_money)",
    "planned(pledge_used, comparison=equal_money)",
    "on_front()",
    "on_front(gap_years, 9, strategy=eu_alone)",
    "one_more()",
    "one_more(line, tankers, buys=gain)",
    "one_more(recruits, buys=spent, comparison=equal_money)",
    "one_more(money, comparison=equal_money)",
    "insured()",
    "insured(value, exit=2031, hedge=hedge_50)",
    "insured(evpi)",
    "insured(ordered, strike_missiles)",
    "insured(lines, tankers)",
    "insured(paid_for)",
    "sustained()",
    "sustained(soldiers, who=all, us=with, coalition=eu)",
    "sustained(soldiers, years=5)",
    "sustained(rotated, who=said)",
    "sustained(factor)",
    "sustained(attainable, division)",
    "sustained(binds, dwell)",
    "sustained(binds, losses, who=all, us=with)",
    "sustained(served, medical, us=with)",
    "sustained(contribution, ESP)",
    "sustained(contribution, POL, who=all)",
    "sustained(cost, joint_force)",
    "sustained(line, dense)",
    "sustained(uncovered, brigades, at=2028, bound=recovering, basis=nato_targets:iiss)",
    "outcome(war, at=2035)",
    "outcome(attained, presence=with, at=2035, contingency=finland_north)",
    "meeting(wales, year=2024)",
    "meeting()",
    "majorities()",
    "majorities(EU+GBR, year=2025)",
    "rank_test()",
    "rank_test(spearman, p-value, tail=greater, year=2014)",
    "rank_test(result=p-value)",
    "rank_test(of=Europe, prices=constant)",
    "against()",
    "against(NATO, CHN, rates=power, year=2024)",
    "against(rival=CHN)",
    "converted(nato-2026/DEU/spending/2025/USD)",
    "converted(nato-2026/POL/spending/2025/USD, currency=PLN)",
    "converted(nato-2026/DEU/spending/2025/USD, currency=INTD, rates=power, economy=DEU)",
    "nato-2026/DEU/spending/2025/USD",
    "nato-2026/DEU/spending/2025/USD-2021",
    "nato-hague-2025/ESP/pledge_core_share_gdp/2025",
)


def seen(trace: Trace) -> tuple[object, ...]:
    bounds = (trace.low, trace.high) if trace.has_range else ()
    return (trace.value, trace.unit, trace.kind, trace.currency, trace.basis, *bounds)


def tree(trace: Trace) -> Iterator[Trace]:
    yield trace
    for part in (*trace.inputs, *trace.beside):
        if isinstance(part, Trace):
            yield from tree(part)


@pytest.fixture(scope="module")
def statuses(alliance: Alliance) -> dict[str, str]:
    return dict(alliance.store.query("SELECT id, status FROM fact"))


def test_every_account_is_called() -> None:
    assert {call.partition("(")[0] for call in CALLS if "(" in call} == set(VERBS)
    assert set(VERBS) <= set(sy.__all__)


@pytest.mark.parametrize("call", CALLS)
def test_a_call_leads_back_to_its_number(call: str) -> None:
    """Two alliances apart, so that nothing is remembered between the number and its address."""
    store = load().store
    first = evaluate(Alliance(store, "nato-2026"), call)
    again = evaluate(Alliance(store, "nato-2026"), first.call)
    assert seen(again) == seen(first)
    assert again.to_dict() == first.to_dict()


@pytest.mark.parametrize("call", CALLS)
def test_a_number_rests_on_facts_that_exist_and_inherits_the_weakest(alliance: Alliance, statuses: dict[str, str], call: str) -> None:
    for trace in tree(evaluate(alliance, call)):
        assert set(trace.facts()) <= set(statuses)
        if modelled(trace.call):
            assert trace.kind == "model output", "whatever a model takes in, its output is no finding"
        elif trace.inputs:
            assert trace.kind == weakest(part.kind if isinstance(part, Trace) else statuses[part] for part in trace.inputs)


@pytest.mark.parametrize("call", CALLS)
def test_every_number_has_a_name_in_words(alliance: Alliance, call: str) -> None:
    for trace in tree(evaluate(alliance, call)):
        said = str(trace)
        assert trace.text in said
        assert trace.kind in said
        assert not any(mark in said for mark in ("\ue000", "quantity-", "group-", "{"))


@pytest.mark.parametrize(
    "call", ["total(spending, DEU+ISL, year=2025)", "share(tanks, EU)", "pledge_distance(DEU, wales, year=2025)", "against(DEU)"]
)
def test_every_number_on_the_way_has_its_own_address(alliance: Alliance, call: str) -> None:
    for trace in tree(evaluate(alliance, call)):
        if trace.call:
            assert seen(evaluate(alliance, trace.call)) == seen(trace)


def test_a_call_names_its_year(alliance: Alliance) -> None:
    assert sy.total(alliance, "spending").call == "total(spending, year=2026)"
    assert sy.share(alliance, "spending", outside="EU", year=2025).call == "share(spending, outside=EU, year=2025)"
    for call in CALLS:
        name = call.partition("(")[0]
        if (
            name in VERBS
            and inspect.signature(VERBS[name]).parameters.get("year", inspect.Parameter("y", inspect.Parameter.KEYWORD_ONLY)).default is None
        ):
            assert "year=" in evaluate(alliance, call).call


@pytest.mark.parametrize(
    ("account", "arguments"),
    [
        (sy.pledge_distance, {"member": "DEU", "measure": "money"}),
        (sy.concentration, {"measure": "gini"}),
        (sy.concentration, {"measure": "top", "n": 2}),
        (sy.rank_test, {"result": "p-value"}),
        (sy.against, {"rival": "CHN"}),
        (sy.share, {"quantity": "spending", "group": "US"}),
        (sy.total, {"quantity": "gdp", "of": "Europe", "group": "Europe"}),
    ],
)
def test_an_argument_after_one_left_out_is_named(alliance: Alliance, account, arguments: dict[str, object]) -> None:
    first = account(alliance, **arguments)
    assert seen(evaluate(Alliance(alliance.store, alliance.edition), first.call)) == seen(first)


@given(
    verb=st.sampled_from(["total", "share", "change", "concentration"]),
    quantity=st.sampled_from(["spending", "gdp", "equipment_spending", "military_personnel"]),
    group=st.sampled_from(["Europe", "non-EU", "Europe-TUR", "DEU+FRA", "US"]),
    year=st.integers(2015, 2025),
    prices=st.sampled_from(["current", "constant"]),
    membership=st.sampled_from(["of-year", "2024"]),
    spaced=st.booleans(),
)
@settings(max_examples=40, deadline=None)
def test_python_and_text_are_the_same_call(
    alliance: Alliance, verb: str, quantity: str, group: str, year: int, prices: str, membership: str, spaced: bool
) -> None:
    options: dict[str, object] = {"year": year, "prices": prices, "membership": membership}
    place = {"of": group} if verb == "concentration" else {"group": group}
    extra = {"since": 2014} if verb == "change" else {}
    first = VERBS[verb](Alliance(alliance.store, alliance.edition), quantity, **place, **extra, **options)
    words = ", ".join([quantity, *(f"{name}={value}" for name, value in {**place, **extra, **options}.items())])
    text = f"{verb}({words})"
    assert seen(evaluate(alliance, f"  {text.replace(',', ' , ').replace('=', ' = ')}" if spaced else text)) == seen(first)


def test_a_number_explains_itself(alliance: Alliance) -> None:
    trace = sy.share(alliance, "spending", "US", year=2025)
    assert explain(trace) is trace
    assert seen(explain(trace.call, alliance)) == seen(trace)
    assert seen(explain(trace.call)) == seen(trace)


def test_an_older_edition_is_part_of_the_call(alliance: Alliance) -> None:
    old = load("nato-2024")
    for first in (sy.total(old, "gdp"), sy.share(old, "spending", outside="EU", year=2024), sy.pledge_distance(old, "DEU", "wales", year=2024)):
        assert first.call.endswith(" @nato-2024")
        assert seen(evaluate(alliance, first.call)) == seen(first)
    assert sy.total(old, "gdp").call == "total(gdp, year=2024) @nato-2024"
    now, then = (float(sy.total(edition, "gdp", year=2022)) for edition in (alliance, old))
    assert now != then
    assert now == pytest.approx(then, rel=0.06)


def test_ones_own_members_are_part_of_the_call(alliance: Alliance) -> None:
    own = load(members="DEU+FRA+POL")
    first = sy.total(own, "spending", year=2025)
    assert first.call == "total(spending, year=2025) @nato-2026/DEU+FRA+POL"
    assert float(first) == float(sy.total(alliance, "spending", "DEU+FRA+POL", year=2025))
    assert seen(evaluate(alliance, first.call)) == seen(first)
    older = sy.share(load("nato-2024", ("USA", "DEU")), "gdp", "US")
    assert older.call == "share(gdp, US, year=2024) @nato-2024/DEU+USA"
    assert seen(evaluate(alliance, older.call)) == seen(older)


@pytest.mark.parametrize(
    ("call", "error", "told"),
    [
        ("totl(spending)", UnknownName, "did you mean total?"),
        ("total(spendin)", UnknownName, "did you mean spending?"),
        ("total(spending, Europa)", UnknownName, "did you mean Europe?"),
        ("total(spending, DEUT)", UnknownName, "did you mean DEU?"),
        ("total(spending, yaer=2025)", CallError, "did you mean year?"),
        ("share(spending, outsid=EU)", CallError, "did you mean outside?"),
        ("concentration(spending, ginni)", UnknownName, "did you mean gini?"),
        ("pledge_distance(DEU, hage)", UnknownName, "did you mean hague?"),
        ("total(spending) @nato-2025", UnknownName, "did you mean nato-2026?"),
        ("total(spending) @nato-2026/DEU+FRAA", UnknownName, "did you mean FRA?"),
        ("nato-2026/DEU/spending/2025/USDX", UnknownName, "did you mean nato-2026/DEU/spending/2025/USD?"),
        ("nato-2026/DEU/spendin/2025/USD", UnknownName, "did you mean nato-2026/DEU/spending/2025/USD?"),
        ("share(spending, US, outside=EU)", CallError, "one of them"),
        ("share(spending)", CallError, "one of them"),
        ("total()", CallError, "needs quantity"),
        ("change(spending, EU)", CallError, "needs since"),
        ("pledge_distance(year=2025)", CallError, "needs member"),
        ("total(spending, year=MMXXV)", CallError, "year is a number"),
        ("total(spending, year=2025.5)", CallError, "year is a number"),
        ("spillover_burden(DEU, spill=halff)", UnknownName, "did you mean half?"),
        ("change(spending, since=long)", CallError, "since is a number"),
        ("total(spending, year=2014, EU)", CallError, "EU"),
        ("total(spending, year=2027)", MissingFigure, "2014 to 2026"),
        ("total(spending, AUT)", MissingFigure, "no member"),
    ],
)
def test_a_wrong_call_says_what_to_mend(alliance: Alliance, call: str, error: type[SymmachiaError], told: str) -> None:
    with pytest.raises(error) as raised:
        evaluate(alliance, call)
    assert told in str(raised.value)


@pytest.mark.parametrize(
    "call",
    [
        "", "total", "total(", "total(spending", "total spending", "total(spending))", "Total(spending)", "total(total(spending))",
        "total(spending) nato-2024", "total(spending) @", "total(spending); total(gdp)", "total(spending, year=)", "nato-2026",
    ],
)  # fmt: skip
def test_what_is_no_call_is_refused(alliance: Alliance, call: str) -> None:
    with pytest.raises(CallError):
        evaluate(alliance, call)


@pytest.mark.parametrize(
    "call",
    [
        "total(spending, NATO, 2025)",
        "total(spending, NATO, group=EU)",
        "share(spending, EU, group=US)",
        "total(spending, year=2025, year=2024)",
        "total(spending, alliance=EU)",
        "burden_share(NATO, 2025)",
    ],
)
def test_an_argument_in_the_wrong_place_is_refused(alliance: Alliance, call: str) -> None:
    with pytest.raises(CallError):
        evaluate(alliance, call)
