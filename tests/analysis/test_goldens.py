"""Each shipped strategy has a paired output: its central future under both comparisons. When one changes, its `reason` says why.

Made again by `python tests/analysis/test_goldens.py "what changed, and why"`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import symmachia as sy
from symmachia.ensemble.replay import replay
from symmachia.model.structure import COMPARISONS

FOLDER = Path(__file__).parent / "goldens"
STRATEGIES = ("status_quo", "transatlantic", "autonomous")
YEARS = (2030, 2035, 2040)


def output(strategy):
    """Usable units without the US, how far the first requirement is met, and money, in the central future."""
    found = {}
    for comparison in COMPARISONS:
        prepared, baseline = sy.prepared_study("debate", comparison=comparison)
        sets = baseline.structure
        run = replay(prepared, prepared.strategies.index(strategy))
        v, lead = sets.view_names.index("european_nato"), sets.leader
        for year in YEARS:
            t = year - sets.base_year
            allies = [m for m in range(len(sets.members)) if m != lead]
            found[f"{comparison} {year}"] = {
                "usable": {name: float(f"{run['usable'][t, v, 0, k]:.8g}") for k, name in enumerate(sets.capabilities)},
                "met": {name: float(f"{100 * run['met'][t, v, 0, k]:.8g}") for k, name in enumerate(sets.capabilities)},
                "budget": float(f"{run['budget'][t, allies].sum():.8g}"),
                "soldiers": float(f"{run['people'][t, allies].sum():.8g}"),
            }
    return found


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_the_strategy_gives_what_it_gave(strategy):
    golden = json.loads((FOLDER / f"{strategy}.json").read_text(encoding="utf-8"))
    found = output(strategy)
    assert golden["reason"]
    assert found.keys() == golden["output"].keys()
    for key, values in found.items():
        for name in ("usable", "met"):
            assert values[name] == pytest.approx(golden["output"][key][name], rel=1e-6), f"{strategy}, {key}, {name}"
        assert values["budget"] == pytest.approx(golden["output"][key]["budget"], rel=1e-6)
        assert values["soldiers"] == pytest.approx(golden["output"][key]["soldiers"], rel=1e-6)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name in STRATEGIES:
        text = json.dumps({"reason": sys.argv[1], "output": output(name)}, indent=1)
        (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")
