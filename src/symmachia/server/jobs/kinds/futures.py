"""What the futures of a run say, as plain data, however many of them are computed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from symmachia.analysis import prepared_study
from symmachia.analysis.compare import compare
from symmachia.analysis.reference import QUANTILES, homes, rounded, theatre
from symmachia.errors import UnknownName
from symmachia.server import slots
from symmachia.server.jobs.kinds.ensemble import STUDIES
from symmachia.server.jobs.shelf import UPLOADED
from symmachia.server.jobs.uploads import uploaded

if TYPE_CHECKING:
    from pathlib import Path

    from symmachia.alliance import Alliance
    from symmachia.baseline.table import Baseline
    from symmachia.ensemble.prepare import Prepared
    from symmachia.result import Result
    from symmachia.server.jobs.job import Asked
    from symmachia.server.state import State

FUTURES = 2**15
VIEW = "european_nato"


def prepared_for(alliance: Alliance, state: State, asked: Asked, home: Path) -> tuple[Prepared, Baseline]:
    """The study ready to run: with the strategies of both slots and what is held, or as it was uploaded."""
    if (home / UPLOADED).exists():
        return prepared_study(uploaded(home / UPLOADED), alliance=alliance, futures=asked.futures)
    name = asked.study or "debate"
    if name not in STUDIES:
        raise UnknownName("study of the app", name, STUDIES)
    words = slots.asked(state, STUDIES[name])
    return prepared_study(
        name, alliance=alliance, futures=asked.futures or FUTURES, strategies=slots.strategies(state), held=dict(state.held), **words
    )


def frame(alliance: Alliance, baseline: Baseline, prepared: Prepared, home: Path) -> dict[str, Any]:
    """What holds for all futures."""
    contingency = prepared.study.get("contingency", "")
    return {
        "fingerprint": prepared.fingerprint,
        "futures": prepared.futures,
        "strategies": list(prepared.strategies),
        "slots": not (home / UPLOADED).exists(),
        "comparison": prepared.study["comparison"],
        "contingency": contingency,
        "view": VIEW,
        "basis": prepared.axes["basis"][0],
        "years": list(baseline.structure.years),
        "units": {capability.name: capability.unit for capability in baseline.capabilities},
        "currency": baseline.currency,
        "price_year": baseline.price_year,
        "homes": {
            **{axis: homes(baseline, axis) for axis in ("capability", "member")},
            "contingency": theatre(alliance) if contingency else [],
        },
    }


def told(result: Result) -> dict[str, Any]:
    """Every measure of every strategy; where there are two, of the second less the first; and how far requirements are met, year by year."""
    rows = {
        measure: [rounded(np.quantile(result.values(strategy, measure), (0.05, 0.5, 0.95))) for strategy in result.strategies]
        for measure in result.measures
    }
    apart = {}
    if len(result.strategies) == 2:
        for one in compare(result, *result.strategies).outcomes:
            apart[one.measure] = [rounded(list(one.difference)), one.better, one.worse]
    basis = result.axes["basis"][0]
    met = {
        name: [np.round(result.bands(strategy, VIEW, basis, name, QUANTILES)).astype(int).tolist() for strategy in result.strategies[:2]]
        for name in result.axes["capability"]
    }
    return {"ready": len(result.values(result.strategies[0], result.measures[0])), "measures": rows, "apart": apart, "met": met}
