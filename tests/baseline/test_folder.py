"""A user's own alliance: the example loads, what is written loads again as it was, and what is wrong is said with file and line."""

from __future__ import annotations

import csv
import os
import re
import shutil
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import symmachia
from symmachia.baseline.folder import INPUT_COLUMNS, LEADERS_OWN, RED, STOCK_COLUMNS, load_folder
from symmachia.baseline.sets import CAPABILITY_COLUMNS, MEMBER_COLUMNS
from symmachia.baseline.table import Baseline, Capability, Unpriced, Values
from symmachia.errors import DataError
from symmachia.model.inputs import INPUTS
from symmachia.model.structure import Area, Structure
from symmachia.study import bind, load_study

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROW = "assumption,test"
EXAMPLE = Path(symmachia.__file__).parent / "data" / "examples" / "league"


@pytest.fixture
def league(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, tmp_path / "league"))


def _change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) >= 1, f"{path.name} does not hold {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _drop(path: Path, *names: str) -> None:
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if line.split(",")[0] not in names), encoding="utf-8")


def _append(path: Path, *rows: str) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.writelines(f"{row}\n" for row in rows)


def _refused(folder: Path) -> str:
    with pytest.raises(DataError) as refused:
        load_folder(folder)
    return str(refused.value)


# The example


def test_the_example_loads_whole():
    baseline = load_folder(EXAMPLE)
    assert baseline.structure.members == ("VELMARA", "ORSKA", "TESSAL", "NIVEN")
    assert baseline.structure.view_names == ("league.full", "league.reduced", "league.withdrawn", "inner_league")
    assert (baseline.currency, baseline.price_year, baseline.structure.leader) == ("LCR", 2025, 0)
    assert list(baseline.values) == list(INPUTS)
    for name, entry in INPUTS.items():
        values = baseline.values[name]
        assert values.value.shape == baseline.shape(name)
        assert np.all((entry.low <= values.low) & (values.low <= values.value) & (values.value <= values.high) & (values.high <= entry.high)), name


def test_the_example_calls_every_figure_an_illustration():
    for table in ("stocks.csv", "inputs.csv"):
        with (EXAMPLE / table).open(encoding="utf-8") as file:
            for row in csv.DictReader(file):
                assert row["kind"] == "assumption"
                assert row["source"].startswith("illustration")


def test_a_cell_knows_the_line_it_came_from():
    baseline = load_folder(EXAMPLE)
    k = baseline.structure.capabilities.index("submarines")
    file, _, line = baseline.values["unit_price"].homes[k].partition(":")
    cells = (EXAMPLE / file).read_text(encoding="utf-8").splitlines()[int(line) - 1].split(",")
    assert cells[:2] == ["unit_price", "submarines"]
    assert float(cells[5]) == baseline.values["unit_price"].value[k]
    file, _, line = baseline.values["stock"].homes[1, k].partition(":")
    assert (EXAMPLE / file).read_text(encoding="utf-8").splitlines()[int(line) - 1].startswith("ORSKA,submarines,boats,4,")


def test_dated_figures_are_linear_between_their_years_and_hold_after_the_last():
    announced = load_folder(EXAMPLE).values["announced_share"]
    assert announced.value[:7, 2] == pytest.approx([1.7, 1.76, 1.82, 1.88, 1.94, 2.0, 2.0])
    assert len(announced.homes[3, 2].split()) == 2
    assert len(announced.homes[5, 2].split()) == 1
    assert announced.formula
    assert not announced.value[:, 1].any(), "a member without a row keeps the default"


def test_a_year_between_two_figures_has_the_weaker_kind(league: Path):
    _change(
        league / "inputs.csv", "announced_share,TESSAL,,2025,percent,1.7,1.7,1.7,assumption", "announced_share,TESSAL,,2025,percent,1.7,,,observed"
    )
    kinds = load_folder(league).values["announced_share"].kinds[:, 2].tolist()
    assert kinds[:2] == ["observed", "assumption"]
    assert set(kinds[1:]) == {"assumption"}


def test_a_row_that_names_a_label_goes_before_a_star():
    baseline = load_folder(EXAMPLE)
    made = dict(zip(baseline.structure.capabilities, baseline.values["new_production"].value, strict=True))
    assert made.pop("shore_missiles") == 80
    assert set(made.values()) == {0.5}


def test_what_is_fired_has_a_daily_use_and_nothing_else_has():
    capabilities = {capability.name: capability for capability in load_folder(EXAMPLE).capabilities}
    assert capabilities["shore_missiles"].consumable
    assert {name for name, capability in capabilities.items() if capability.daily_use} == {"shore_missiles"}


def test_what_is_so_by_definition_needs_no_row():
    values = load_folder(EXAMPLE).values
    assert values["us_contribution"].value.tolist() == [100, 50, 0]
    assert values["supply_risk"].value.tolist() == [0, 25, 60]
    assert values["stock"].value[0].sum() == values["soldiers"].value[0] == 0


def test_the_shipped_study_fits_the_example():
    study = load_study(EXAMPLE / "study.yaml")
    bound = bind(study, load_folder(study.alliance))
    assert len(bound.strategies) == 2
    assert len(bound.measure_names) == len(study.measures) == 10
    assert "stock·submarines" in bound.columns
    patches = {name: values for name, _, values in bound.strategies[1].patches}
    assert sorted(patches) == ["announced_share", "import_limit", "new_lines", "priority"]
    assert len(patches["announced_share"]) == 3 * len(bound.baseline.structure.years)


def test_the_page_shows_the_example_and_a_study_that_fits_it(league: Path):
    page = (Path(__file__).parents[2] / "docs" / "own-alliance.md").read_text(encoding="utf-8")
    alliance, study = re.findall(r"^```yaml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    (league / "alliance.yaml").write_text(alliance, encoding="utf-8")
    (league.parent / "islands.yaml").write_text(study, encoding="utf-8")
    assert load_folder(league).fingerprint == load_folder(EXAMPLE).fingerprint
    islands = load_study(league.parent / "islands.yaml")
    assert Path(islands.alliance) == league.resolve()
    assert len(bind(islands, load_folder(islands.alliance)).columns) == 6


# Other alliances


def _without_leader(league: Path) -> None:
    _change(league / "alliance.yaml", "leader: VELMARA", "leader: none")
    _drop(league / "inputs.csv", *LEADERS_OWN)
    _append(league / "inputs.csv", "soldiers,VELMARA,,,persons,40000,40000,40000,assumption,test")
    _append(league / "stocks.csv", *(f"VELMARA,{row}" for row in _stock_rows(league, "ORSKA")))


def _stock_rows(league: Path, member: str) -> list[str]:
    lines = (league / "stocks.csv").read_text(encoding="utf-8").splitlines()
    return [line.partition(",")[2] for line in lines if line.startswith(f"{member},")]


def test_an_alliance_without_a_leading_ally(league: Path):
    _without_leader(league)
    baseline = load_folder(league)
    structure = baseline.structure
    assert structure.leader == -1
    assert structure.view_names == ("league", "inner_league")
    assert structure.views == ((0, 2), (1, 2))
    assert not structure.led(0)
    assert not any(baseline.values[name].value.any() for name in LEADERS_OWN)
    assert (baseline.values["stock"].value[0] == baseline.values["stock"].value[1]).all()


@pytest.mark.parametrize("member", ["VELMARA", "NIVEN"])
def test_where_nobody_leads_everybody_has_soldiers(league: Path, member: str):
    _without_leader(league)
    path = league / "inputs.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith(f"soldiers,{member},")), encoding="utf-8")
    assert f"no row gives soldiers[{member}]" in _refused(league)


@pytest.mark.parametrize("row", ["us_assigned,own,patrol_ships,,units,1,1,1,assumption,test", "supply_risk,full,,,percent,1,1,1,assumption,x"])
def test_nobody_leads_and_somebody_contributes(league: Path, row: str):
    _without_leader(league)
    _append(league / "inputs.csv", row)
    assert f"{row.partition(',')[0]} belongs to a leading ally, and there is none" in _refused(league)


def test_an_alliance_without_an_adversary(league: Path):
    _drop(league / "inputs.csv", *RED)
    values = load_folder(league).values
    assert not any(values[name].value.any() for name in RED[:-2])
    assert values["war_end_year"].value == 2025
    assert values["postwar_level"].value == 100
    assert values["red_stock"].homes[0] == ""


def test_half_an_adversary_is_none(league: Path):
    _drop(league / "inputs.csv", "refurbishment")
    assert "inputs.csv:1: no row gives refurbishment[coastal_batteries]" in _refused(league)


def _with_brigades(league: Path) -> None:
    for table in ("capabilities.csv", "stocks.csv", "inputs.csv"):
        _change(league / table, "marine_battalions", "brigades")
        path = league / table
        path.write_text(path.read_text(encoding="utf-8").replace("marine_battalions", "brigades").replace("patrol_ships", "tanks"), encoding="utf-8")


def test_brigades_need_their_equipment(league: Path):
    _with_brigades(league)
    assert "no row gives brigade_share[armoured]" in _refused(league)
    shares = {"armoured": 20, "mechanised": 30, "light": 50}
    _append(league / "inputs.csv", *(f"brigade_share,{kind},,,percent,{share},0,100,{ROW}" for kind, share in shares.items()))
    assert "no row gives brigade_need[armoured, tanks]" in _refused(league)
    _append(league / "inputs.csv", "brigade_need,*,tanks,,units per brigade,44,30,60,assumption,test")
    values = load_folder(league).values
    assert values["brigade_share"].value.tolist() == [20, 30, 50]
    assert values["brigade_need"].value.tolist() == [[44, 0, 0]] * 3


def test_brigades_of_no_kind(league: Path):
    _with_brigades(league)
    _append(league / "inputs.csv", "brigade_need,*,tanks,,units per brigade,44,30,60,assumption,test")
    _append(league / "inputs.csv", "brigade_share,*,,,percent,0,0,0,assumption,test")
    assert "no kind of brigade has a brigade_share" in _refused(league)


def test_an_area_may_join_its_capabilities_by_ces(league: Path):
    _change(league / "alliance.yaml", "aggregator: weakest,", "aggregator: ces, nu: -2,")
    assert load_folder(league).structure.areas[0] == Area("coast", "ces", -2.0)


def test_a_folder_may_be_a_link_and_its_files_links_elsewhere(league: Path, tmp_path: Path):
    elsewhere = tmp_path / "elsewhere.csv"
    shutil.move(league / "inputs.csv", elsewhere)
    (league / "inputs.csv").symlink_to(elsewhere)
    (tmp_path / "link").symlink_to(league)
    assert load_folder(tmp_path / "link").fingerprint == load_folder(str(EXAMPLE)).fingerprint


def test_the_order_of_columns_and_rows_and_empty_lines_do_not_matter(league: Path):
    with (league / "inputs.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with (league / "inputs.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n\n")
        columns = sorted(INPUT_COLUMNS)
        writer.writerow(columns)
        writer.writerows([row[column] for column in columns] for row in reversed(rows))
    assert load_folder(league).fingerprint == load_folder(EXAMPLE).fingerprint


# What is wrong

FAULTS = [
    # alliance.yaml
    ("alliance.yaml", "title:", "titel:", "alliance.yaml:2: unknown key 'titel'", "did you mean title?"),
    ("alliance.yaml", "base_year: 2025\n", "", "the key 'base_year' is missing", ""),
    ("alliance.yaml", "horizon: 2040", "horizon: 2040\nhorizon: 2050", "alliance.yaml:7: the key 'horizon' stands twice", "first in line 6"),
    ("alliance.yaml", "horizon: 2040", "horizon: 2025", "alliance.yaml:6: horizon is a year from 2026 to 2125, not 2025", ""),
    ("alliance.yaml", "horizon: 2040", "horizon: 2040.0", "alliance.yaml:6: horizon is a year", ""),
    ("alliance.yaml", "currency: LCR", "currency: crowns", "alliance.yaml:3: 'crowns' is no currency", ""),
    ("alliance.yaml", "leader: VELMARA", "leader: VELMRA", "alliance.yaml:7: there is no member 'VELMRA'", "did you mean VELMARA?"),
    ("alliance.yaml", "leader: VELMARA", "leader: null", "alliance.yaml:7: leader is a text", ""),
    ("alliance.yaml", "league: all", "league: [ORSKA, TESSAL, NIVEN]\n  velmara_alone: [VELMARA]",
     "alliance.yaml:7: VELMARA leads, but stands outside league", ""),
    ("alliance.yaml", "TESSAL, NIVEN]", "TESAL, NIVEN]", "alliance.yaml:11: there is no member 'TESAL'", "did you mean TESSAL?"),
    ("alliance.yaml", "TESSAL, NIVEN]", "ORSKA, NIVEN]", "alliance.yaml:11: 'ORSKA' stands twice", ""),
    ("alliance.yaml", "  inner_league:", "  ORSKA:", "alliance.yaml:11: ORSKA is a framework and a member", ""),
    ("alliance.yaml", "league: all", "all: all", "alliance.yaml:10: 'all' cannot be a name in frameworks", ""),
    ("alliance.yaml", "league: all", "league.one: all", "alliance.yaml:10: 'league.one' cannot be a name", ""),
    ("alliance.yaml", "weakest", "weekest", "alliance.yaml:13: there is no aggregator 'weekest'", "did you mean weakest?"),
    ("alliance.yaml", "aggregator: weakest,", "aggregator: weakest, nu: 2,", "alliance.yaml:13: the exponent nu belongs", ""),
    ("alliance.yaml", "aggregator: weakest,", "aggregator: ces, nu: 0,", "alliance.yaml:13: nu is a number", ""),
    ("alliance.yaml", "aggregator: weakest,", "aggregator: ces, nu: .nan,", "alliance.yaml:13: .nan is not a finite number", ""),
    ("alliance.yaml", ', reason: "battalions add up"', "", "alliance.yaml:15: the key 'reason' is missing", ""),
    ("alliance.yaml", "areas:", 'areas:\n  air: {aggregator: sum, reason: "x"}', "alliance.yaml:13: the area air has no capability", ""),
    ("alliance.yaml", "[own]", "[]", "alliance.yaml:16: scopes is a list of names", ""),
    ("alliance.yaml", "[own]", "own", "alliance.yaml:16: scopes is a list of names", ""),
    ("alliance.yaml", "dearer", "larger", "alliance.yaml:18: there is no effect 'larger'", ""),
    ("alliance.yaml", "leader: VELMARA", "leader: &x VELMARA", "alliance.yaml:7: anchors", ""),
    # members.csv, capabilities.csv
    ("members.csv", "member,name", "member,nam", "members.csv:1: unknown column 'nam'", "did you mean name?"),
    ("members.csv", "outer_sea", "outer_see", "members.csv:2: there is no region 'outer_see'", "did you mean outer_sea?"),
    ("members.csv", "TESSAL,", "ORSKA,", "members.csv:4: ORSKA stands twice", "first in members.csv:3"),
    ("members.csv", "NIVEN,Niven", "NIVEN,", "members.csv:5: the column name is empty", ""),
    ("members.csv", "NIVEN,Niven", "NI VEN,Niven", "members.csv:5: 'NI VEN' cannot be a name", ""),
    ("capabilities.csv", "ships,sea", "ships,see", "capabilities.csv:4: there is no area 'see'", "did you mean sea?"),
    ("capabilities.csv", "coast,consumable", "coast,consumed", "capabilities.csv:3: there is no kind 'consumed'", "did you mean consumable?"),
    ("capabilities.csv", "coast,consumable", "coast,stock", "shore_missiles is not fired, and has a daily_use", ""),
    # stocks.csv
    ("stocks.csv", "ORSKA,patrol", "ORSKI,patrol", "stocks.csv:4: there is no member 'ORSKI'", "did you mean ORSKA?"),
    ("stocks.csv", "patrol_ships", "patrol_ship", "stocks.csv:4: there is no capability 'patrol_ship'", "did you mean patrol_ships?"),
    ("stocks.csv", "patrol_ships,ships", "patrol_ships,hulls", "stocks.csv:4: the stock of patrol_ships is counted in ships, not hulls", ""),
    ("stocks.csv", "ORSKA,submarines,boats,4,", "ORSKA,submarines,boats,-4,",
     "stocks.csv:5: the value of the stock of submarines is -4, outside 0", ""),
    ("stocks.csv", "TESSAL,submarines", "ORSKA,submarines", "stocks.csv:11: stock[ORSKA, submarines] stands twice", "first in stocks.csv:5"),
    ("stocks.csv", "ORSKA,submarines,boats", "VELMARA,submarines,boats", "stocks.csv:1: no row gives stock[ORSKA, submarines]", "add one"),
    ("stocks.csv", "ORSKA,submarines", f"VELMARA,submarines,boats,1,1,1,{ROW}\nORSKA,submarines", "stocks.csv:5: the forces of the leading ally", ""),
    ("stocks.csv", "member,capability", "member,capability,capability", "stocks.csv:1: the column 'capability' stands twice", ""),
    ("stocks.csv", "low,high,kind", "low,kind", "stocks.csv:1: the column 'high' is missing", ""),
    # inputs.csv
    ("inputs.csv", "ramp,patrol_ships", "rump,patrol_ships", "there is no input 'rump'", "did you mean ramp?"),
    ("inputs.csv", "ramp,patrol_ships", "ramp,patrol_boats", "there is no capability 'patrol_boats'", "did you mean patrol_"),
    ("inputs.csv", "ramp,patrol_ships,,", "ramp,,,", "ramp needs a capability", ""),
    ("inputs.csv", "ramp,patrol_ships,,", "ramp,patrol_ships,ORSKA,", "ramp has 1 labels", "they are: capability"),
    ("inputs.csv", "ramp,patrol_ships,,", "ramp,patrol_ships,,2030", "ramp has no years", ""),
    ("inputs.csv", "ramp,patrol_ships,", "ramp,submarines,", "ramp[submarines] stands twice", ""),
    ("inputs.csv", "discount_rate,,,,percent,3,3,3", "discount_rate,,,,percent,NaN,3,3", "the value of discount_rate is no number: 'NaN'", ""),
    ("inputs.csv", "discount_rate,,,,percent,3,3,3", "discount_rate,,,,percent,1e999,3,3", "the value of discount_rate is no number", ""),
    ("inputs.csv", "discount_rate,,,,percent,3,3,3", "discount_rate,,,,percent,3,inf,3", "the low of discount_rate is no number", ""),
    ("inputs.csv", "discount_rate,,,,percent,3,3,3", 'discount_rate,,,,percent,"3,0",3,3', "the value of discount_rate is no number: '3,0'",
     "plain decimal"),
    ("inputs.csv", "discount_rate,,,,percent,3,3,3", "discount_rate,,,,percent,,3,3", "the value of discount_rate is no number: ''", ""),
    ("inputs.csv", "discount_rate,,,,percent,3,3,3", "discount_rate,,,,percent,3,-3,3", "the low of discount_rate is -3, outside 0 to 50", ""),
    ("inputs.csv", "discount_rate,,,,percent,3,3,3", "discount_rate,,,,percent,3,4,5", "3 is not between 4 and 5", ""),
    ("inputs.csv", "discount_rate,,,,percent,3,3,3", "discount_rate,,,,percent,3,3,", "one bound is given without the other", ""),
    ("inputs.csv", "discount_rate,,,,percent,3,3,3", "discount_rate,,,,percent,3,,", "discount_rate is assumed without bounds", ""),
    ("inputs.csv", "discount_rate,,,,percent", "discount_rate,,,,fraction", "discount_rate is counted in percent, not fraction", ""),
    ("inputs.csv", "gdp,ORSKA,,,LCR million", "gdp,ORSKA,,,EUR million", "inputs.csv:7: gdp is counted in LCR million, not EUR million", ""),
    ("inputs.csv", "gdp,ORSKA,,,LCR million,210000,205800", "gdp,ORSKA,,,LCR million,210000,0", "inputs.csv:7: gdp of ORSKA may be 0", ""),
    ("inputs.csv", "gdp,ORSKA,,,LCR million,210000,205800,214200", "gdp,ORSKA,,,LCR million,1e16,1e16,1e16", "outside 0 to 1e+15", ""),
    ("inputs.csv", "percent,3,3,3,assumption", "percent,3,3,3,asumption", "there is no kind 'asumption'", "did you mean assumption?"),
    ("inputs.csv", '3,3,3,assumption,"illustration: made up, stands for no state"', "3,3,3,assumption,",
     "discount_rate has neither source nor reason", ""),
    ("inputs.csv", "discount_rate,,,,percent,3,3,3,", "discount_rate,,,,percent,3,3,3,3,", "the row has 11 cells, the header 10", ""),
    ("inputs.csv", "population,NIVEN,,", "population,,,", "population needs a member", ""),
    ("inputs.csv", "TESSAL,,2025", "TESSAL,,2026", "inputs.csv:34: announced_share[TESSAL] begins in 2026", "begin with the base year 2025"),
    ("inputs.csv", "TESSAL,,2030", "TESSAL,,2050", "inputs.csv:35: '2050' is no year from 2025 to 2040", ""),
    ("inputs.csv", "TESSAL,,2030", "TESSAL,,", "inputs.csv:35: announced_share[TESSAL] stands twice", ""),
    ("inputs.csv", "TESSAL,,2030", "TESSAL,,2025", "inputs.csv:35: announced_share[TESSAL] stands twice", ""),
    ("inputs.csv", "equipment_share,ORSKA,,,percent,24,22,26", "equipment_share,ORSKA,,,percent,64,22,66",
     "equipment_share and personnel_share of ORSKA are 109 percent together", ""),
    ("inputs.csv", "marginal_equipment_share,,,,percent,40,30,50", "marginal_equipment_share,,,,percent,80,30,90", "are 105 percent together", ""),
    ("inputs.csv", "soldiers,ORSKA", "soldiers,VELMARA", "no row gives soldiers[ORSKA]", ""),
    ("inputs.csv", "soldiers,ORSKA", "soldiers,*", "the forces of the leading ally are us_assigned, not its soldiers", "VELMARA leads"),
    ("inputs.csv", "discount_rate,", f"exit_state,,,,state,1.5,1,2,{ROW}\ndiscount_rate,", "exit_state is 1.5, which is not whole", ""),
    ("inputs.csv", "discount_rate,", f"stock,ORSKA,submarines,,boats,1,1,1,{ROW}\ndiscount_rate,", "stocks stand in a table of their own", ""),
    ("inputs.csv", "us_assigned,own,", "us_assigned,owned,", "there is no scope 'owned'", "did you mean own?"),
    ("inputs.csv", "us_contribution,reduced", "us_contribution,half", "there is no state 'half'", "known: "),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "what", "fix"), FAULTS)
def test_a_fault_is_said_with_its_place_and_a_way_out(league: Path, file: str, old: str, new: str, what: str, fix: str):
    _change(league / file, old, new)
    message = _refused(league)
    assert what in message
    assert fix in message


def test_every_member_stands_in_a_framework(league: Path):
    _append(league / "members.csv", "SOLO,Solo,outer_sea")
    _change(league / "alliance.yaml", "league: all", "league: [VELMARA, ORSKA, TESSAL, NIVEN]")
    assert "members.csv:6: SOLO stands in no framework" in _refused(league)


@pytest.mark.parametrize("name", [name for name, entry in INPUTS.items() if entry.default is None and not name.startswith("brigade")])
def test_every_input_without_a_default_must_be_given(league: Path, name: str):
    table = "stocks.csv" if name == "stock" else "inputs.csv"
    path = league / table
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:1] if name == "stock" else [line for line in lines if line.split(",")[0] != name]), encoding="utf-8")
    assert f"{table}:1: no row gives {name}" in _refused(league)


@pytest.mark.parametrize("name", ["population", "daily_use"])
def test_people_and_daily_use_must_be_given(league: Path, name: str):
    _drop(league / "inputs.csv", name)
    assert f"inputs.csv:1: no row gives {name}" in _refused(league)


def test_two_rows_of_which_neither_is_more_exact(league: Path):
    _drop(league / "inputs.csv", "us_assigned")
    _append(league / "inputs.csv", f"us_assigned,*,submarines,,units,1,1,1,{ROW}", f"us_assigned,own,*,,units,2,2,2,{ROW}")
    assert "two rows give us_assigned[own, submarines]" in _refused(league)
    _append(league / "inputs.csv", f"us_assigned,own,submarines,,units,3,3,3,{ROW}")
    assert load_folder(league).values["us_assigned"].value.tolist() == [[2, 2, 2, 3, 2, 2]]


@pytest.mark.parametrize("name", ["alliance.yaml", "members.csv", "capabilities.csv", "stocks.csv", "inputs.csv"])
class TestFiles:
    """Every file of a folder is a readable text file of sane size."""

    def test_missing(self, league: Path, name: str):
        (league / name).unlink()
        assert f"the folder has no {name}" in _refused(league)

    @pytest.mark.parametrize("make", [Path.mkdir, lambda path: os.mkfifo(path), lambda path: path.symlink_to(path)])
    def test_no_file(self, league: Path, name: str, make: Callable[[Path], Any]):
        (league / name).unlink()
        make(league / name)
        assert f"the folder has no {name}" in _refused(league)

    @pytest.mark.parametrize(
        ("broken", "what"),
        [
            (lambda content: b"\xef\xbb\xbf" + content, ":1: the file begins with a byte order mark"),
            (lambda content: content.decode().encode("utf-16"), ":1: the file begins with a byte order mark"),
            (lambda content: content.replace(b"\n", b"\r\n"), ":1: the line ends with a carriage return"),
            (lambda content: content.replace(b"\n", b"\n\xe9", 1), ":2: this is not UTF-8"),
            (lambda content: content.replace(b"\n", b"\n\0", 1), ":2: the sign '\\x00' is no text"),
            (lambda content: content + b"\n" * 1_000_000, ": the file is larger than 1,000,000 bytes"),
            (lambda _: b"", ":1: "),
        ],
    )
    def test_damaged(self, league: Path, name: str, broken: Callable[[bytes], bytes], what: str):
        path = league / name
        path.write_bytes(broken(path.read_bytes()))
        assert f"{name}{what}" in _refused(league)


@pytest.mark.parametrize("name", ["members.csv", "capabilities.csv"])
def test_a_table_of_names_has_rows(league: Path, name: str):
    path = league / name
    path.write_text(path.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    assert f"{name}:1: the table has no rows" in _refused(league)


def test_semicolons_and_broken_quotes(league: Path):
    path = league / "members.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(",", ";"), encoding="utf-8")
    assert "members.csv:1: the cells are not separated by commas" in _refused(league)
    path.write_text(text.replace("Velmara", '"Velmara" x'), encoding="utf-8")
    assert "members.csv:2: this is not CSV" in _refused(league)


def test_a_cell_of_two_lines_does_not_shift_the_lines_below(league: Path):
    _change(league / "members.csv", "Velmara", '"Vel\nmara"')
    _change(league / "members.csv", "NIVEN,Niven", "NIVEN,")
    assert "members.csv:6: the column name is empty" in _refused(league)
    _change(league / "members.csv", 'mara",outer_sea', 'mara",outer_see')
    _change(league / "members.csv", "NIVEN,,", "NIVEN,Niven,")
    assert "members.csv:2: there is no region 'outer_see'" in _refused(league)


def test_no_folder(tmp_path: Path):
    assert "the folder has no alliance.yaml" in _refused(tmp_path / "nowhere")


def test_too_many_names(league: Path):
    _append(league / "members.csv", *(f"M{number},Member,outer_sea" for number in range(250)))
    assert "254 names in members are more than the 250" in _refused(league)


# What is written loads again as it was


def _amounts(rng: np.random.Generator, name: str, shape: tuple[int, ...]) -> tuple[np.ndarray, ...]:
    entry = INPUTS[name]
    least = 1e-3 if name in ("gdp", "unit_price") else entry.low
    most = min(entry.high, 1e6)
    if name in ("equipment_share", "personnel_share", "marginal_equipment_share", "marginal_personnel_share"):
        most = 50.0
    low, value, high = np.sort(rng.uniform(least, most, (3, *shape)), axis=0)
    if name in ("exit_year", "exit_state", "war_end_year"):
        value = low = high = np.round(np.asarray(value))
    return low, value, high


@st.composite
def baselines(draw: Any) -> Baseline:
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    count = draw(st.integers(1, 3))
    names = draw(st.lists(st.sampled_from(["brigades", "tanks", "artillery", "drones", "ships"]), min_size=1, max_size=3, unique=True))
    areas = tuple(
        Area(f"area_{number}", kind, draw(st.floats(0.1, 5)) if kind == "ces" else 1.0)
        for number, kind in enumerate(draw(st.lists(st.sampled_from(["sum", "weakest", "best", "ces"]), min_size=1, max_size=len(names))))
    )
    area_of = tuple(position % len(areas) for position in range(len(names)))
    leader = draw(st.integers(-1, count - 1)) if count > 1 else -1
    inside = np.ones((draw(st.integers(1, 2)), count))
    if len(inside) > 1:
        inside[1, draw(st.integers(0, count - 1))] = 0 if count > 1 else 1
    base = draw(st.integers(2000, 2030))
    structure = Structure(
        base_year=base, horizon=base + draw(st.integers(1, 4)), members=tuple(f"M{number}" for number in range(count)), regions=("here", "there"),
        region_of=tuple(draw(st.integers(0, 1)) for _ in range(count)), leader=leader, capabilities=tuple(names), areas=areas, area_of=area_of,
        frameworks=("whole", "part")[: len(inside)], inside=inside, scopes=("own", "other-scope")[: draw(st.integers(1, 2))],
    )  # fmt: skip
    values = {}
    for name in INPUTS:
        shape = tuple(len(structure.axes[dim]) for dim in INPUTS[name].dims)
        low, value, high = _amounts(rng, name, shape)
        kinds = rng.choice(np.array(["observed", "estimate", "assumption"], dtype=object), shape)
        kinds = np.array(kinds, dtype=object).reshape(shape)
        if name in LEADERS_OWN and leader < 0:
            low, value, high, kinds = (np.zeros(shape), np.zeros(shape), np.zeros(shape), np.full(shape, "assumption", dtype=object))
        if name in ("stock", "soldiers") and leader >= 0:
            for array in (low, value, high):
                array[leader] = 0
            kinds[leader] = "assumption"
        values[name] = Values(name, np.asarray(value), np.asarray(low), np.asarray(high), kinds, np.full(shape, "", dtype=object))
    text = st.text("abc é,\"'#:", min_size=1, max_size=8).map(lambda word: " ".join(f"x{word}".split()))
    capabilities = tuple(
        Capability(name, draw(text), draw(text), areas[area].name, fired, draw(st.floats(0, 1e5)) if fired else 0.0)
        for name, area, fired in zip(names, area_of, draw(st.lists(st.booleans(), min_size=len(names), max_size=len(names))), strict=True)
    )
    unpriced = (Unpriced("space", draw(text), "dearer"),) if draw(st.booleans()) else ()
    people = rng.uniform(1, 1e9, count)
    return Baseline(draw(text), structure, capabilities, unpriced, values, {name: draw(text) for name in structure.members}, people, "ABC", 2020)


def _write(path: Path, columns: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def write_folder(baseline: Baseline, folder: Path) -> None:
    sets = baseline.structure
    areas = {area.name: {"aggregator": area.aggregator, "reason": "x"} | ({"nu": area.nu} if area.aggregator == "ces" else {}) for area in sets.areas}
    inside = {name: [m for m, there in zip(sets.members, row, strict=True) if there] for name, row in zip(sets.frameworks, sets.inside, strict=True)}
    alliance = {
        "title": baseline.title, "currency": baseline.currency, "price_year": baseline.price_year, "base_year": sets.base_year,
        "horizon": sets.horizon, "leader": sets.members[sets.leader] if sets.leader >= 0 else "none", "regions": list(sets.regions),
        "frameworks": inside, "areas": areas, "scopes": list(sets.scopes),
    }  # fmt: skip
    if baseline.unpriced:
        alliance["unpriced"] = {entry.name: {"label": entry.label, "effect": entry.effect} for entry in baseline.unpriced}
    (folder / "alliance.yaml").write_text(yaml.safe_dump(alliance, sort_keys=False, allow_unicode=True, width=1000), encoding="utf-8")
    regions = [sets.regions[place] for place in sets.region_of]
    _write(folder / "members.csv", MEMBER_COLUMNS, zip(sets.members, baseline.names.values(), regions, strict=True))
    kinds = ("stock", "consumable")
    _write(folder / "capabilities.csv", CAPABILITY_COLUMNS, [(c.name, c.label, c.unit, c.area, kinds[c.consumable]) for c in baseline.capabilities])
    stocks, rows = [], []
    for name, values in baseline.values.items():
        dims = INPUTS[name].dims
        for at in product(*(range(size) for size in values.value.shape)):
            labels = {dim: sets.axes[dim][place] for dim, place in zip(dims, at, strict=True)}
            if (name in LEADERS_OWN and sets.leader < 0) or (name in ("stock", "soldiers") and at[0] == sets.leader):
                continue
            figure = [repr(float(array[at])) for array in (values.value, values.low, values.high)]
            source = [str(values.kinds[at]), "somewhere, quoted"]
            if name == "stock":
                unit = baseline.capabilities[at[1]].unit
                stocks.append((labels["member"], labels["capability"], unit, *figure, *source))
                continue
            year = labels.pop("year", "")
            named = [*labels.values(), "", ""][:2]
            rows.append((name, *named, year, INPUTS[name].unit.replace("EUR", baseline.currency), *figure, *source))
    for member, people in zip(sets.members, baseline.population, strict=True):
        rows.append(("population", member, "", "", "persons", repr(float(people)), "", "", "observed", "x"))
    fired = [capability for capability in baseline.capabilities if capability.consumable]
    rows.extend(("daily_use", entry.name, "", "", "units per day", repr(entry.daily_use), "", "", "observed", "x") for entry in fired)
    _write(folder / "stocks.csv", STOCK_COLUMNS, stocks)
    _write(folder / "inputs.csv", INPUT_COLUMNS, rows)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(baseline=baselines())
def test_what_is_written_loads_again_as_it_was(baseline: Baseline, tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("alliance")
    write_folder(baseline, folder)
    loaded = load_folder(folder)
    assert loaded.fingerprint == baseline.fingerprint
    assert loaded.structure.view_names == baseline.structure.view_names
    assert (loaded.title, loaded.names, loaded.unpriced) == (baseline.title, baseline.names, baseline.unpriced)
    assert loaded.population.tolist() == baseline.population.tolist()
    for name, values in baseline.values.items():
        assert loaded.values[name].kinds.tolist() == values.kinds.tolist(), name
    shutil.rmtree(folder)
