from __future__ import annotations

from pathlib import Path

import pytest
from shell import run


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["explain", "share(spendin, outside=EU)"], "did you mean spending?"),
        (["explain", "shares(spending)"], "did you mean share?"),
        (["explain", "share(spending, outside=XU)"], "known:"),
        (["explain", "share(spending, outside=EU, yaer=2025)"], "did you mean year?"),
        (["explain", "share(spending, outside=EU, year=1999)"], "2014 to 2026"),
        (["explain", "nonsense"], "is not a call"),
        (["explain", "nato-2026/DEU/spending/2025/USDX"], "did you mean nato-2026/DEU/spending/2025/USD?"),
        (["accounts", "--edition", "nato-2025"], "did you mean nato-2026?"),
        (["debate", "check", "eighty-percnt"], "did you mean eighty-percent?"),
        (["data", "show", "nato-2026/DUE/spending/2026/USD"], "did you mean nato-2026/DEU/spending/2026/USD?"),
        (["data", "import", "natto", "x.xlsx"], "did you mean nato?"),
        (["data", "import", "nato", "missing.xlsx"], "missing.xlsx"),
        (["brief", "nowhere/brief.html"], "cannot be written"),
        (["brief", "/"], "this is a folder"),
        (["brief", ""], "this is a folder"),
        (["explain", "change(spending, EU, since=2025, year=2014)"], "change runs forward"),
        (["explain", "against(Europe, FRA)"], "share(spending, FRA)"),
        (["data", "show", "zzz"], "the nearest is"),
    ],
)
def test_bad_input_is_one_clear_message_and_a_failure(words: list[str], says: str, tmp_path: Path) -> None:
    failed = run(*words, env={"XDG_DATA_HOME": str(tmp_path)})
    assert failed.returncode == 1
    assert says in failed.stderr
    assert "Traceback" not in failed.stderr
    assert failed.stdout == ""
