from __future__ import annotations

import csv
from dataclasses import FrozenInstanceError
from pathlib import Path

import numpy as np
import pytest

import symmachia as sy
from symmachia.accounts.calls import evaluate
from symmachia.alliance import LATEST, Alliance, load
from symmachia.errors import MissingFigure, SymmachiaError, UnknownName
from symmachia.facts.shelf import DATA, Shelf
from symmachia.vocabulary import STOCK_NAMES, VOCABULARY

WEO = "imf-weo-2025-10"
PANELS = (
    ("spending", {}), ("spending", {"prices": "constant"}), ("gdp", {}), ("military_personnel", {}), ("equipment_share", {}), ("population", {}),
    ("warheads", {}), ("tanks", {}), ("brigades", {}), ("gdp", {"source": WEO, "currency": "INTD"}), ("spending", {"source": "sipri-2026"}),
)  # fmt: skip


@pytest.fixture
def own_shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """NATO's two editions with one more Polish soldier than NATO counts, in a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "facts"
    folder.mkdir()
    for name in ("nato-2024", "nato-2026", "treaties"):
        (folder / f"{name}.yaml").write_text((DATA / "facts" / f"{name}.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    for name in ("nato-2024", "nato-2026"):
        with (DATA / "facts" / f"{name}.csv").open(encoding="utf-8", newline="") as source, (folder / f"{name}.csv").open("w", newline="") as target:
            rows = list(csv.DictReader(source))
            for row in rows:
                if (row["subject"], row["indicator"], row["year"]) == ("POL", "military_personnel", "2024"):
                    row["value"] = str(float(row["value"]) + 1)
            writer = csv.DictWriter(target, fieldnames=list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    return Shelf((folder,))


def test_the_newest_edition_is_loaded() -> None:
    alliance = load()
    assert (alliance.edition, alliance.years, alliance.latest) == ("nato-2026", tuple(range(2014, 2027)), 2026)
    assert alliance.is_newest
    assert load("nato-2026") is alliance
    assert alliance.store.editions == ("nato-2024", "nato-2026")


def test_an_older_edition_has_its_own_years_and_figures(alliance: Alliance) -> None:
    old = load("nato-2024")
    assert (old.years[0], old.latest) == (2014, 2024)
    assert not old.is_newest
    assert old.store.fingerprint == alliance.store.fingerprint
    assert old.panel("gdp", prices="constant").price_year == 2015
    assert alliance.panel("gdp", prices="constant").price_year == 2021
    assert old.panel("gdp").cell("DEU", 2022)[1].startswith("nato-2024/")


@pytest.mark.parametrize(
    ("edition", "nearest"), [("nato-2025", "nato-2026"), ("nato2024", "nato-2024"), ("NATO-2026", "nato-2026"), ("nato-hague-2025", "nato-2026")]
)
def test_an_unknown_edition_names_the_closest(edition: str, nearest: str) -> None:
    with pytest.raises(UnknownName, match=nearest):
        load(edition)


def test_ones_own_members_in_any_order_and_form() -> None:
    own = load(members="POL+DEU+FRA")
    assert own.members == ("DEU", "FRA", "POL")
    assert own is load(members=("FRA", "POL", "DEU"))
    assert own.of("NATO", 1990) == own.of("NATO", 2025) == ("DEU", "FRA", "POL")
    assert own.of("EU", 2025) == load().of("EU", 2025)
    assert not own.is_newest


def test_a_member_named_twice_is_one_member() -> None:
    own = load(members="DEU+FRA+DEU")
    assert own.of("NATO", 2025) == ("DEU", "FRA")
    assert sy.total(own, "spending", year=2025).call.endswith("/DEU+FRA")


@pytest.mark.parametrize(("members", "nearest"), [("DEU+FRAA", "FRA"), ("deu", "DEU"), (("DEU", "POLL"), "POL")])
def test_an_unknown_member_names_the_closest(members: str | tuple[str, ...], nearest: str) -> None:
    with pytest.raises(UnknownName, match=rf"did you mean {nearest}\?"):
        load(members=members)


@pytest.mark.parametrize("members", ["", "DEU+", "DEU+NATO_TOTAL", "leopard_2a8"])
def test_only_states_are_members(members: str) -> None:
    with pytest.raises(SymmachiaError):
        load(members=members)


@pytest.mark.parametrize(
    ("year", "nato", "eu"), [(1950, 12, None), (1956, 15, None), (1990, 16, 12), (2010, 28, 27), (2014, 28, 28), (2020, 30, 27), (2024, 32, 27)]
)
def test_members_of_a_body(alliance: Alliance, year: int, nato: int, eu: int | None) -> None:
    assert len(alliance.of("NATO", year)) == nato
    if eu:
        assert len(alliance.of("EU", year)) == eu


@pytest.mark.parametrize(("body", "year"), [("NATOO", 2025), ("UNO", 2025)])
def test_an_unknown_body_is_refused(alliance: Alliance, body: str, year: int) -> None:
    with pytest.raises(UnknownName, match="NATO"):
        alliance.of(body, year)


def test_before_the_treaty_nobody_is_an_ally(alliance: Alliance) -> None:
    with pytest.raises(SymmachiaError, match="1940") as raised:
        alliance.of("NATO", 1940)
    assert "did you mean NATO?" not in str(raised.value)


@pytest.mark.parametrize(("quantity", "options"), PANELS)
def test_every_cell_of_a_panel_is_its_fact(alliance: Alliance, quantity: str, options: dict[str, str]) -> None:
    panel = alliance.panel(quantity, **options)
    facts = {fact.id: fact for fact in alliance.store.facts("indicator = ?", [quantity])}
    assert panel.unit == VOCABULARY[quantity].unit
    held = 0
    for subject in panel.subjects:
        for year in panel.years:
            if not panel.has(subject, year):
                continue
            held += 1
            value, fact_id, kind = panel.cell(subject, year)
            fact = facts[fact_id]
            at = panel.row[subject], panel.column[year]
            assert (fact.subject, fact.value, fact.status, fact.currency, fact.basis) == (subject, value, kind, panel.currency, panel.basis)
            assert year in (fact.year, LATEST)
            assert (panel.low[at], panel.high[at]) == (value if fact.low is None else fact.low, value if fact.high is None else fact.high)
            assert panel.low[at] <= value <= panel.high[at]
    assert held == np.isfinite(panel.values).sum() == (panel.facts != "").sum() == (panel.kinds != "").sum() > 0


@pytest.mark.parametrize("quantity", STOCK_NAMES)
def test_each_member_has_one_count_of_each_stock(alliance: Alliance, quantity: str) -> None:
    panel = alliance.panel(quantity)
    assert panel.years == (LATEST,)
    counted = alliance.store.query("SELECT subject FROM fact WHERE indicator = ? AND variant = ''", [quantity])
    assert len(counted) == len(panel.subjects)
    assert set(alliance.of("NATO", 2026)) - {"ISL"} <= set(panel.subjects)


def test_a_panel_cannot_be_written_to(alliance: Alliance) -> None:
    panel = alliance.panel("spending")
    for array in (panel.values, panel.low, panel.high, panel.facts, panel.kinds):
        with pytest.raises(ValueError, match="read-only"):
            array[0, 0] = 1
    with pytest.raises(FrozenInstanceError):
        panel.unit = "tons"  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(FrozenInstanceError):
        alliance.edition = "nato-2024"  # pyright: ignore[reportAttributeAccessIssue]
    assert alliance.panel("spending") is panel


def test_a_panel_as_xarray_is_a_copy_with_labels(alliance: Alliance) -> None:
    panel = alliance.panel("spending", prices="constant")
    table = panel.to_xarray()
    assert table.attrs == {"quantity": "spending", "unit": "million", "currency": "USD", "basis": "constant", "source": "nato-2026"}
    cell = table.sel(member="DEU", year=2025)
    assert (float(cell["value"]), cell["fact"].item(), cell["kind"].item()) == panel.cell("DEU", 2025)
    table["value"][:] = 0
    assert panel.cell("DEU", 2025)[0] > 0


def test_the_currency_is_that_of_the_source(alliance: Alliance) -> None:
    assert alliance.panel("spending", source="eurostat-gov-ev-2026-04").currency == "EUR"
    assert alliance.panel("gdp", source=WEO).currency == "USD"
    assert alliance.panel("gdp", source=WEO, currency="INTD").currency == "INTD"
    assert alliance.panel("military_personnel").currency == ""


@pytest.mark.parametrize(
    ("quantity", "source"), [("spending", "nato-2026"), ("population", WEO), ("warheads", "sipri-yearbook-2025"), ("tanks", "stocks")]
)
def test_a_quantity_has_a_home(alliance: Alliance, quantity: str, source: str) -> None:
    assert alliance.source_of(quantity) == source
    assert alliance.panel(quantity).source == source


def test_an_unknown_quantity_names_the_closest(alliance: Alliance) -> None:
    for find in (alliance.source_of, alliance.panel):
        with pytest.raises(UnknownName, match=r"did you mean spending\?"):
            find("spendin")


@pytest.mark.parametrize(("subject", "year"), [("DEU", 2013), ("DEU", 2027), ("AUT", 2025), ("XXX", 2025)])
def test_a_missing_figure_says_what_the_source_gives(alliance: Alliance, subject: str, year: int) -> None:
    assert not alliance.panel("spending").has(subject, year)
    with pytest.raises(MissingFigure, match="nato-2026 gives spending for 2014 to 2026") as raised:
        alliance.panel("spending").cell(subject, year)
    assert f"spending, {subject}, {year}" in str(raised.value)


def test_a_shelf_of_ones_own_is_another_alliance(alliance: Alliance, own_shelf: Shelf) -> None:
    own = load(shelf=own_shelf)
    assert own.store.fingerprint != alliance.store.fingerprint
    assert float(sy.total(own, "military_personnel", "POL", year=2024)) == float(sy.total(alliance, "military_personnel", "POL", year=2024)) + 1
    assert float(sy.total(own, "spending", year=2025)) == float(sy.total(alliance, "spending", year=2025))


@pytest.mark.parametrize(("edition", "members"), [("nato-2024", None), ("nato-2026", "DEU+POL")])
def test_a_call_stays_on_the_shelf_of_its_alliance(own_shelf: Shelf, edition: str, members: str | None) -> None:
    own = load(edition, members, shelf=own_shelf)
    first = sy.total(own, "military_personnel", "POL", year=2024)
    assert evaluate(load(shelf=own_shelf), first.call).value == first.value


GDP = "nato-2026/DEU/gdp/2026/USD"
SPENT = "nato-2026/DEU/spending/2026/USD"
READY = "symmachia-assumptions/NATO_TOTAL/readiness/2026:tanks"


def test_edited_facts_are_followed_by_accounts_and_say_who_set_them(alliance: Alliance) -> None:
    before, after = (sy.share(each, "spending", "DEU", year=2026) for each in (alliance, alliance.edited({SPENT: 2e5})))
    assert float(after) > float(before)
    assert after.kind == "assumption"
    leaf = sy.explain(SPENT, alliance.edited({SPENT: (2e5, 1e5, 3e5)}))
    assert (leaf.value, leaf.low, leaf.high, leaf.kind) == (2e5, 1e5, 3e5, "assumption")
    assert leaf.context.startswith("set by the user; the source has ")
    assert not sy.explain(SPENT, alliance).context
    assert sy.share(alliance, "spending", "DEU", year=2026) == before, "the shipped alliance stays"


def test_edited_facts_are_followed_by_the_model(alliance: Alliance) -> None:
    ours = alliance.edited({READY: (50, 40, 60)})
    (old, was), (new, now) = (sy.prepared_study("debate", alliance=each, futures=64) for each in (alliance, ours))
    tanks = now.structure.capabilities.index("tanks")
    cells = [values.values["readiness"] for values in (was, now)]
    assert (cells[1].value[tanks], cells[1].low[tanks], cells[1].high[tanks]) == (50, 40, 60)
    assert [name for name in was.values if (was.values[name].value != now.values[name].value).any()] == ["readiness"]
    assert was.fingerprint != now.fingerprint
    drawn = [sy.drawn(prepared).column("readiness·tanks") for prepared in (old, new)]
    assert 40 <= drawn[1].min() < drawn[1].max() <= 60
    assert (drawn[0] != drawn[1]).any()
    leaf = sy.explain_cell(new, now, "readiness(capability=tanks)", "transatlantic").inputs[0]
    assert isinstance(leaf, sy.Trace)
    assert leaf.context.startswith("set by the user")
    result = sy.run("debate", alliance=ours, futures=64, quiet=True)
    assert result.record["baseline"] == now.fingerprint


def test_the_baseline_of_an_edited_alliance_is_that_of_facts_that_say_so(alliance: Alliance) -> None:
    """Money, shares and growth of a member follow as they would from another table."""
    factor = 1.25
    ours = alliance.edited({GDP: alliance.store.fact(GDP).value * factor})
    was, now = (sy.prepared_study("debate", alliance=each)[1] for each in (alliance, ours))
    germany = was.structure.members.index("DEU")
    assert now.values["gdp"].value[germany] == pytest.approx(factor * was.values["gdp"].value[germany])
    assert now.values["spending_share"].value[germany] == pytest.approx(was.values["spending_share"].value[germany] / factor)
    others = np.delete(np.arange(len(was.structure.members)), germany)
    assert (now.values["gdp"].value[others] == was.values["gdp"].value[others]).all()


def test_no_reference_run_is_of_edited_facts(alliance: Alliance) -> None:
    from symmachia.accounts.reference import has_reference

    ours = alliance.edited({READY: 50})
    assert has_reference(alliance)
    assert not has_reference(ours)
    assert alliance.edited({}) is alliance
    assert alliance.edited({READY: 50.0}) is ours
    assert ours.edited({READY: 60}) is alliance.edited({READY: 60})


def test_an_edit_that_the_model_cannot_take_is_said(alliance: Alliance) -> None:
    life = "symmachia-assumptions/NATO_TOTAL/life_years/2026:tanks"
    with pytest.raises(SymmachiaError, match="life_years is 0, outside 1") as error:
        sy.prepared_study("debate", alliance=alliance.edited({life: 0}))
    assert error.value.where == life


def test_a_contingency_follows_an_edited_fact(alliance: Alliance) -> None:
    road = "csis-forward-defense-2024/EST/road_distance/2024:border-tallinn"
    was, now = (sy.prepared_study("break_even", alliance=each)[1].values["campaign_depth"] for each in (alliance, alliance.edited({road: 300})))
    assert float(now.value) == 300 != float(was.value)
