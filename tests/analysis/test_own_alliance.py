"""An alliance that is not NATO runs like any other."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import symmachia as sy
from symmachia.errors import DataError

LEAGUE = Path(sy.__file__).parent / "data" / "examples" / "league"


def test_the_example_runs_and_its_leader_matters():
    result = sy.run(LEAGUE / "study.yaml", quiet=True)
    full, withdrawn = (result.values("as_now", f"adequacy(view=league.{state}, basis=replace_us:own, year=2035)") for state in ("full", "withdrawn"))
    assert (full > withdrawn).all()
    assert np.isfinite(result.values("inner_circle", "added_cost(member=all)")).all()


def test_a_cell_of_it_leads_to_file_and_line():
    prepared, baseline = sy.prepared_study(LEAGUE / "study.yaml")
    tree = sy.explain_cell(prepared, baseline, "usable(submarines, inner_league, own, 2030)", "as_now")
    assert any(home.startswith("inputs.csv:") for home in tree.facts())


def test_another_horizon_and_a_missing_folder_are_said(tmp_path):
    text = (LEAGUE / "study.yaml").read_text()
    (tmp_path / "study.yaml").write_text(text)
    with pytest.raises(DataError, match="has no"):
        sy.run(tmp_path / "study.yaml")
