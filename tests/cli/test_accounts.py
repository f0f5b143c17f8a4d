from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from shell import run


def test_explain_prints_the_tree_down_to_the_source() -> None:
    shown = run("explain", "share(spending, outside=EU, year=2025)")
    assert shown.returncode == 0, shown.stderr
    for needed in ("71.9", "part ÷ whole × 100", "nato-2026/USA/spending/2025/USD", "Table 2", "grade a"):
        assert needed in shown.stdout


def test_explain_gives_json_and_csv() -> None:
    tree = json.loads(run("explain", "share(spending, outside=EU, year=2025)", "--json").stdout)
    assert tree["unit"] == "percent"
    assert {fact["source"] for fact in tree["facts"]} == {"nato-2026"}
    rows = list(csv.DictReader(io.StringIO(run("explain", "nato-2026/DEU/spending/2025/USD", "--csv").stdout)))
    assert [row["subject"] for row in rows] == ["DEU"]
    assert rows[0]["citation"]


def test_the_accounts_put_us_forces_in_europe_beside_us_totals() -> None:
    shown = run("accounts", "share(brigades, US)")
    assert "beside it: brigades, US forces in Europe" in shown.stdout
    rows = list(csv.DictReader(io.StringIO(run("accounts", "--csv").stdout)))
    american = [row for row in rows if row["call"].startswith("share") and ", US" in row["call"]]
    assert len(american) == 20
    assert all("US forces in Europe" in row["beside"] for row in american)


def test_brief_writes_a_page_and_says_where(tmp_path: Path) -> None:
    target = tmp_path / "brief.html"
    facts = json.loads(run("brief", str(target), "--json").stdout)
    assert facts["path"] == str(target)
    assert facts["bytes"] == target.stat().st_size
    assert facts["edition"].startswith("nato-2026")
