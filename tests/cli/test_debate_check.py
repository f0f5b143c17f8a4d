from __future__ import annotations

import json

from shell import run


def test_debate_check_gives_both_verdicts_as_data() -> None:
    (pair,) = json.loads(run("debate", "check", "eighty-percent", "--json").stdout)
    assert [pair[when]["outcome"] for when in ("then", "again", "now")] == ["holds-under", "holds-under", "fails"]
    assert pair["then"]["edition_in_hand_when_said"] is False
