"""The exploitation test: do members with larger economies spend a larger share of them?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from symmachia.accounts import measures
from symmachia.accounts.calls import verb
from symmachia.accounts.figures import figure
from symmachia.accounts.groups import armed, spoken
from symmachia.errors import MissingFigure, UnknownName
from symmachia.trace import Trace, weakest
from symmachia.words import Phrase, say

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

TESTS = {"kendall": measures.kendall, "spearman": measures.spearman}
TAILS = ("two-sided", "greater", "less")


@verb
def rank_test(
    alliance: Alliance, test: str = "kendall", result: str = "statistic", *, year: int | None = None, of: str = "NATO", tail: str = "two-sided",
    prices: str = "current", membership: str = "of-year",
) -> Trace:  # fmt: skip
    """Rank correlation of GDP and spending as a share of GDP: its `statistic`, or its `p-value` for a `tail`.

    The hypothesis of Olson and Zeckhauser (1966): in an alliance that produces a public good, the larger members carry a more than
    proportionate burden. Members that spend nothing because they have no armed forces are left out.
    """
    assert year is not None
    if test not in TESTS:
        raise UnknownName("rank test", test, TESTS)
    if result not in ("statistic", "p-value"):
        raise UnknownName("result", result, ("statistic", "p-value"))
    if tail not in TAILS:
        raise UnknownName("tail", tail, TAILS)
    members = armed(alliance, of, year, membership)
    if len(members) < 5:
        raise MissingFigure(f"a rank test over {len(members)} members says nothing", fix="take a group of five or more")
    means = [figure(alliance, "gdp", member, year, prices) for member in members]
    money = [figure(alliance, "spending", member, year, prices) for member in members]
    size = np.array([part.value for part in means])
    label = say(f"test-{test}").text
    statistic, p = TESTS[test](size, np.array([part.value for part in money]) / size, tail)
    return Trace(
        value=statistic if result == "statistic" else p,
        unit="index",
        name=Phrase(
            "rank-test-name",
            {"test": label, "result": result, "of": spoken(alliance, of), "tail": tail, "count": len(members), "year": year},
        ),
        kind=weakest(part.kind for part in (*means, *money)),
        basis=means[0].basis,
        formula=say("formula-rank", test=label, tail=tail).text,
        inputs=(*means, *money),
        citation="Olson and Zeckhauser 1966; " + ("Kendall 1938" if test == "kendall" else "Spearman 1904"),
    )
