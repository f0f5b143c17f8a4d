"""The IMF's messages: SDMX-JSON 2.0 and SDMX-CSV 2.0, whole units and scaled ones, forecasts, editions."""

from __future__ import annotations

import csv
import json
from copy import deepcopy

import pytest
import yaml

from symmachia.errors import ImportFileError
from symmachia.facts.importers import imf
from symmachia.facts.importers.sdmx import read_message

# TEST DATA: made-up figures in the layout of the IMF's answers. NGDPD comes in whole dollars with SCALE 9.
MESSAGE = {
    "meta": {"id": "TEST DATA, made up"},
    "data": {
        "dataSets": [
            {
                "structure": 0,
                "attributes": [["2026-04-14T13:00:00Z"]],
                "dimensionGroupAttributes": {":0::": [0, None], ":1::": [1, None], "0:0::": [None, ["2024"]], "1:0::": [0, ["FY2023/24"]]},
                "series": {
                    "0:0:0": {"attributes": [0], "observations": {"0": ["4100000000000.5", None], "1": ["4200000000000", None]}},
                    "1:0:0": {"attributes": [0], "observations": {"0": ["12000000000", None], "1": [None, None]}},
                    "0:1:0": {"attributes": [1], "observations": {"0": ["-0.25", 0], "1": ["1.5", None]}},
                    "2:0:0": {"attributes": [0], "observations": {"0": ["99", None]}},
                },
            }
        ],
        "structures": [
            {
                "attributes": {
                    "dataSet": [{"id": "PUBLICATION_DATE", "values": []}],
                    "dimensionGroup": [
                        {"id": "UNIT", "values": [{"id": "USD"}, {"id": "PT"}], "relationship": {"dimensions": ["INDICATOR"]}},
                        {"id": "LATEST_ACTUAL_ANNUAL_DATA", "values": [], "relationship": {"dimensions": ["INDICATOR", "COUNTRY"]}},
                    ],
                    "observation": [{"id": "DERIVATION_TYPE", "values": [{"id": "O"}]}],
                    "series": [{"id": "SCALE", "values": [{"id": "9"}, {"id": "0"}]}],
                },
                "dimensions": {
                    "observation": [{"id": "TIME_PERIOD", "values": [{"value": "2024"}, {"value": "2025"}]}],
                    "series": [
                        {"id": "COUNTRY", "values": [{"id": "DEU"}, {"id": "KOS"}, {"id": "G001"}]},
                        {"id": "INDICATOR", "values": [{"id": "NGDPD"}, {"id": "NGDP_RPCH"}]},
                        {"id": "FREQUENCY", "values": [{"id": "A"}]},
                    ],
                },
                "links": [{"urn": "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=IMF.RES:WEO(9.0.0)"}],
                "measures": {"observation": [{"id": "OBS_VALUE"}]},
            }
        ],
    },
}
HEAD = "STRUCTURE[;],STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,UNIT,LATEST_ACTUAL_ANNUAL_DATA,PUBLICATION_DATE"
CSV = f"""{HEAD}
dataflow,IMF.RES:WEO(9.0.0),R,DEU,NGDPD,A,2024,4100000000000.5,9,USD,2024,2026-04-14T13:00:00Z
dataflow,IMF.RES:WEO(9.0.0),R,DEU,NGDPD,A,2025,4200000000000,9,USD,2024,2026-04-14T13:00:00Z
dataflow,IMF.RES:WEO(9.0.0),R,KOS,NGDPD,A,2024,12000000000,9,USD,FY2023/24,2026-04-14T13:00:00Z
dataflow,IMF.RES:WEO(9.0.0),R,KOS,NGDPD,A,2025,,9,USD,FY2023/24,2026-04-14T13:00:00Z
dataflow,IMF.RES:WEO(9.0.0),R,DEU,NGDP_RPCH,A,2024,-0.25,0,PT,,2026-04-14T13:00:00Z
dataflow,IMF.RES:WEO(9.0.0),R,DEU,NGDP_RPCH,A,2025,1.5,0,PT,,2026-04-14T13:00:00Z
dataflow,IMF.RES:WEO(9.0.0),R,G001,NGDPD,A,2024,99,9,USD,,2026-04-14T13:00:00Z
"""


@pytest.fixture
def written(tmp_path):
    def write(data, name="answer.json"):
        path = tmp_path / name
        path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
        return path

    return write


def line(country: str, code: str, year: int, value: object, scale: object = 9, latest: str = "2024", published: str = "2026-04-14") -> str:
    return f"dataflow,IMF.RES:WEO(9.0.0),R,{country},{code},A,{year},{value},{scale},X,{latest},{published}\n"


@pytest.mark.parametrize("data", [MESSAGE, CSV], ids=["json", "csv"])
def test_whole_units_are_not_multiplied_by_their_scale(data, written, obeys):
    found = imf.read(written(data))
    obeys(found)
    assert found.source_id == "imf-weo-2026-04"
    rows = [(row["subject"], row["indicator"], row["year"], row["value"], row["currency"], row["status"]) for row in found.rows]
    assert rows == [
        ("DEU", "gdp", "2024", "4100000", "USD", "observed"),
        ("DEU", "gdp", "2025", "4200000", "USD", "estimate"),
        ("DEU", "gdp_growth", "2024", "-0.25", "", "observed"),
        ("DEU", "gdp_growth", "2025", "1.5", "", "observed"),
        ("XKX", "gdp", "2024", "12000", "USD", "estimate"),
    ]
    assert found.skipped == ("G001",)
    assert found.rows[0]["locator"] == "WEO April 2026, series DEU.NGDPD.A"


def test_both_forms_say_the_same(written):
    assert imf.read(written(MESSAGE)).rows == imf.read(written(CSV, "answer.csv")).rows


def test_scaled_figures_are_multiplied_out(written):
    data = (
        HEAD
        + "\n"
        + line("DEU", "NGDPD", 2024, 4100.5)
        + line("DEU", "LP", 2024, 83.5, "Millions")
        + line("KOR", "NGDP", 2024, 2549124.5, "Billions")
    )
    found = imf.read(written(data))
    assert {(row["indicator"], row["currency"]): row["value"] for row in found.rows} == {
        ("gdp", "USD"): "4100500",
        ("gdp", "KRW"): "2549124500",
        ("population", ""): "83500000",
    }
    assert "LP, NGDP, NGDPD came in the unit of SCALE" in found.origin["processing"]


def test_what_holds_for_a_series_may_stand_in_a_line_of_its_own(written):
    data = f"{HEAD}\n{line('DEU', 'NGDPD', 2025, 4100.5, '', '')}{line('DEU', 'NGDPD', '', '', 9, '')}{line('DEU', 'NGDPD', '', '', '', '2025')}"  # type: ignore[arg-type]
    (row,) = imf.read(written(data)).rows
    assert (row["value"], row["status"]) == ("4100500", "observed")


def test_national_currencies(written):
    data = HEAD + "\n" + line("USA", "NGDP", 2024, 29e12) + line("DEU", "NGDP", 2024, 4.3e12) + line("SWE", "NGDP", 2024, 6.3e12)
    assert [(row["subject"], row["currency"]) for row in imf.read(written(data)).rows] == [("DEU", "EUR"), ("SWE", "SEK")]


def test_bulgaria_changes_its_currency_with_the_edition(written):
    dollars = line("BGR", "NGDPD", 2024, 112e9)
    lev = HEAD + "\n" + dollars + line("BGR", "NGDP", 2024, 202e9)
    with pytest.raises(ImportFileError, match="should be EUR"):
        imf.read(written(lev))
    euro = HEAD + "\n" + dollars + line("BGR", "NGDP", 2024, 103e9)
    assert {row["currency"] for row in imf.read(written(euro)).rows} == {"USD", "EUR"}
    before = lev.replace("2026-04-14", "2025-10-14")
    assert {row["currency"] for row in imf.read(written(before)).rows} == {"USD", "BGN"}


def test_the_edition_stands_in_the_flow_the_attribute_or_the_name(written):
    vintage = CSV.replace("IMF.RES:WEO(9.0.0)", "IMF.RES:WEO_2025_OCT_VINTAGE(1.0.0)")
    assert imf.read(written(vintage)).source_id == "imf-weo-2025-10"
    undated = CSV.replace("2026-04-14T13:00:00Z", "")
    assert imf.read(written(undated, "imf-weo-2025-04.csv")).source_id == "imf-weo-2025-04"
    with pytest.raises(ImportFileError, match="which edition"):
        imf.read(written(undated))


def without(*path: object):
    data = deepcopy(MESSAGE)
    place = data
    for step in path[:-1]:
        place = place[step]  # type: ignore[index]
    del place[path[-1]]  # type: ignore[arg-type]
    return data


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"errors": [{"code": 404, "title": "No results"}]}, "No results"),
        ({"header": {}, "dataSets": []}, "not an SDMX-JSON 2.0 data message"),
        (json.dumps(MESSAGE)[:-40], "not JSON"),
        (without("data", "structures", 0, "dimensions", "series", 2), "contradicts its own structure"),
        (without("data", "structures", 0, "dimensions", "series", 0, "values", 2), "contradicts its own structure"),
        ("COUNTRY,INDICATOR\nDEU,NGDPD\n", "not an SDMX-CSV 2.0 data message"),
        (CSV[:-60], "as many fields"),
        (CSV.replace("4200000000000", "4200"), "in whole units in some places and scaled in others"),
        (HEAD + "\n" + line("DEU", "NGDPD", 2024, 4100, ""), "SCALE"),
        (CSV.replace("4200000000000", "about four"), "not a yearly figure"),
        (CSV.replace(",2025,4200000000000", ",2025-Q1,4200000000000"), "not a yearly figure"),
        (CSV + line("DEU", "NGDPD", 2025, 4.3e12), "two figures for DEU, gdp, 2025"),
        (CSV.replace("IMF.RES:WEO", "IMF.STA:CPI"), "IMF.STA:CPI"),
        (HEAD + "\n" + line("G001", "NGDPD", 2024, 1e14), "no figure of a known series"),
        (HEAD + "\n", "which edition"),
        (CSV.replace('"', "").replace("USD", '"USD', 1), "not CSV"),
    ],
)
def test_a_broken_answer_gives_one_clear_error(data, told, written):
    with pytest.raises(ImportFileError) as caught:
        imf.read(written(data))
    assert told in str(caught.value)
    assert "answer.json" in caught.value.where
    assert caught.value.fix


def test_the_example_of_the_official_interface_description(real):
    """Its answer holds whole units beside UNIT_MULT 6; four of its six dimensions are left out, which are filled in here."""
    text = real("economy/imf_idata-sdmx-api-3-0.yaml").read_text(encoding="utf-8")
    paths = yaml.safe_load(text)["paths"]
    answers = paths["/data/{context}/{agencyID}/{resourceID}/{version}/{key}"]["get"]["responses"]["200"]["content"]
    example = answers["application/json"]["example"]
    rest = [{"id": name, "values": [{"id": "X"}]} for name in ("INDICATOR", "COUNTERPART_AREA", "FREQ", "DATA_TYPE")]
    example["data"]["structures"][0]["dimensions"]["series"] += rest
    message = read_message(json.dumps(example).encode(), "example.json")
    assert message.flow == "IMF:BOP6_PRIVATE(1.2)"
    assert [(each.codes["REF_AREA"], each.codes["TIME_PERIOD"], each.value) for each in message.observations] == [
        ("1C_355", "2011", "-803260893.854749"),
        ("1C_355", "2012", "-755969273.743017"),
    ]
    assert message.observations[0].attributes == {"UNIT_MULT": "6"}


@pytest.mark.parametrize("scaled", [False, True], ids=["units", "scaled"])
def test_the_real_figures_of_october_2025_come_back(scaled, real, written, obeys):
    """The series of the World Economic Outlook of October 2025, written as a message in either unit, are read to the last value."""
    lines, expected = [HEAD], {}
    with real("economy/weo_oct2025_selected.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            if int(row["year"]) < 2014:
                continue
            scale = int(float(row["scale"]))
            value = row["value"] if scaled else repr(float(row["value"]) * 10**scale)
            country = "KOS" if row["iso3"] == "XKX" else row["iso3"]
            lines.append(line(country, row["indicator"], int(row["year"]), value, scale, row["latest_actual"], "2025-10-14").strip())
            if row["indicator"] in imf.SERIES and (row["iso3"], row["indicator"]) != ("USA", "NGDP"):
                expected[country, row["indicator"], row["year"]] = float(row["value"]) * 10**scale
    found = imf.read(written("\n".join(lines) + "\n"))
    obeys(found)
    read = {}
    for row in found.rows:
        country, code, _ = row["locator"].rsplit(" ", 1)[1].split(".")
        read[country, code, row["year"]] = float(row["value"]) * (1e6 if row["currency"] else 1)
    assert read.keys() == expected.keys()
    assert all(abs(read[key] - value) <= 1e-10 * abs(value) for key, value in expected.items())
    assert len(read) == 7633
