from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from symmachia.errors import DataError
from symmachia.facts.licences import BSD, ISC, MEANING, licences
from symmachia.facts.origin import REDISTRIBUTION, read_origin
from symmachia.facts.shelf import DATA, Shelf

ROOT = Path(__file__).parents[2]
SHIPPED = Shelf((DATA / "facts",))
RECORD = """\
producer: A | B
title: Test figures
edition: "2026"
published: "2026"
citation: A and B, test figures, 2026.
url: ""
seen: original
definition: Figures for a test.
processing: None.
terms:
  licence: {licence}
  redistribution: no-sale
  attribution: "Source: A and B"
"""


def _rows(page: str) -> dict[str, list[str]]:
    lines = [line for line in page.splitlines() if line.startswith("| `")]
    cells = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]
    return {row[0].strip("`"): row for row in cells}


def test_the_page_in_the_repository_is_the_one_that_the_records_give():
    written = (ROOT / "DATA-LICENSES.md").read_text(encoding="utf-8")
    assert written == licences(SHIPPED) + "\n", "DATA-LICENSES.md is stale: run `make licences` and commit the result"


def test_every_shipped_source_stands_in_the_table_with_its_terms():
    rows = _rows(licences(SHIPPED))
    assert set(rows) == {path.stem for path in SHIPPED.origins}
    for path in SHIPPED.origins:
        origin = read_origin(path)
        assert rows[origin.id][1:] == [origin.producer, origin.licence, origin.redistribution, origin.attribution]


def test_every_class_of_redistribution_is_explained():
    assert tuple(MEANING) == REDISTRIBUTION
    page = licences(SHIPPED)
    assert tuple(re.findall(r"^- \*\*([\w-]+)\*\*: ", page, re.MULTILINE)) == REDISTRIBUTION


def test_the_map_names_its_source_and_both_notices():
    section = licences(SHIPPED).partition("## Map")[2]
    record = json.loads((DATA / "map.topojson").read_text(encoding="utf-8"))["symmachia"]
    assert all(record[key] in section for key in ("source", "version", "licence", "homepage"))
    assert ISC in section
    assert BSD in section


def test_a_cell_with_a_bar_does_not_break_the_table(tmp_path: Path):
    (tmp_path / "ab-2026.yaml").write_text(RECORD.format(licence="terms of A"), encoding="utf-8")
    assert _rows(licences(Shelf((tmp_path,))))["ab-2026"] == ["`ab-2026`", "A \\| B", "terms of A", "no-sale", "Source: A and B"]


def test_a_source_without_a_licence_stops_the_page(tmp_path: Path):
    (tmp_path / "ab-2026.yaml").write_text(RECORD.format(licence='""'), encoding="utf-8")
    with pytest.raises(DataError, match="'licence' is empty") as caught:
        licences(Shelf((tmp_path,)))
    assert caught.value.where.startswith("ab-2026.yaml:")


@pytest.mark.parametrize("record", [None, {"source": "a map", "version": "1", "homepage": "somewhere"}])
def test_a_map_without_its_record_stops_the_page(tmp_path: Path, record: dict[str, str] | None):
    map_file = tmp_path / "map.topojson"
    map_file.write_text(json.dumps({"type": "Topology", **({"symmachia": record} if record else {})}), encoding="utf-8")
    with pytest.raises(DataError, match="licence"):
        licences(SHIPPED, map_file)


def test_the_module_prints_what_ships_and_no_import_of_the_user(tmp_path: Path):
    folder = tmp_path / "symmachia" / "facts"
    folder.mkdir(parents=True)
    (folder / "ab-2026.yaml").write_text(RECORD.format(licence="terms of A"), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "symmachia.facts.licences"], env={"XDG_DATA_HOME": str(tmp_path), "PYTHONUTF8": "1"}, capture_output=True, check=True
    )
    assert run.stdout.decode("utf-8") == licences(SHIPPED) + "\n"
