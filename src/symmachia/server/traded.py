"""What a sum buys and what closing as much as is asked costs, read off the fronts that ship."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from symmachia.briefing.sections.plan import steps
from symmachia.charts import Point, Series
from symmachia.words import Phrase, say
from symmachia.words.numbers import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from symmachia.alliance import Alliance
    from symmachia.briefing.sections.plan import Drawn
    from symmachia.charts import Chart
    from symmachia.server.state import State
    from symmachia.trace import Trace
    from symmachia.words import Sentence

BILLION = 1000.0


class Traded:
    """Money against what stays short, of each strategy that is drawn: the first is the one that is planned."""

    def __init__(self, alliance: Alliance, state: State, drawn: Sequence[Drawn]):
        self.state = state
        self.fronts = {one: steps(alliance, one.strategy) for one in drawn}

    def text(self) -> Iterator[Sentence]:
        """Both ways, or the ends of the fronts where nothing is asked."""
        budget, left = self.state["budget"], self.state["left"]
        for one, front in self.fronts.items():
            if budget:
                yield self._buys(one, front, float(budget))
            if left:
                yield self._takes(one, front, float(left))
            if not (budget or left):
                yield say("view-bill-ask", strategy=one.label, open="yes" if front[-1][1].value else "no", **_ends(front))
        yield say("view-bill-bound" if budget or left else "view-bill-set")

    def _buys(self, one: Drawn, front: list[tuple[Trace, Trace]], budget: float) -> Sentence:
        least, most = front[0][0].value, front[-1][0].value
        case = "none" if BILLION * budget < least else "all" if BILLION * budget >= most else "some"
        return say(
            "view-bill-buys", strategy=one.label, budget=grouped(budget), case=case, open="yes" if front[-1][1].value else "no",
            left=bought_for(front, BILLION * budget, one.strategy), **_ends(front),
        )  # fmt: skip

    def _takes(self, one: Drawn, front: list[tuple[Trace, Trace]], left: float) -> Sentence:
        case = "never" if left < front[-1][1].value else "anyway" if left >= front[0][1].value else "some"
        return say("view-bill-takes", strategy=one.label, gap=grouped(left), case=case, cost=cost_of(front, left, one.strategy), **_ends(front))

    def marked(self, chart: Chart) -> Chart:
        """The front with the reader's sum on it, where it buys anything."""
        one, front = next(iter(self.fronts.items()))
        budget = BILLION * float(self.state["budget"] or 0)
        if budget < front[0][0].value:
            return chart
        left = bought_for(front, budget, one.strategy)
        stated = replace(
            left, value=budget, unit="million", currency="EUR", name=Phrase("view-bill-stated"), kind="assumption", formula="", inputs=(),
            call=f"view-bill-stated({budget:g})",
        )  # fmt: skip
        mark = Series(say("view-bill-mark").text, "plain", (Point("0", stated, "plain", across=left),))
        return replace(chart, series=(*chart.series, mark))


def _ends(front: list[tuple[Trace, Trace]]) -> dict[str, Trace]:
    return dict(zip(("least", "short", "most", "rest"), (*front[0], *front[-1]), strict=True))


def bought_for(front: list[tuple[Trace, Trace]], budget: float, strategy: str) -> Trace:
    """Requirement-years that stay short at most for a present value in EUR million."""
    return _mixed(front, budget, "view-bill-left", strategy)


def cost_of(front: list[tuple[Trace, Trace]], left: float, strategy: str) -> Trace:
    """What it costs at most to leave no more requirement-years short than so many."""
    return _mixed([(short, cost) for cost, short in reversed(front)], left, "view-bill-sum", strategy)


def _mixed(rows: list[tuple[Trace, Trace]], at: float, name: str, strategy: str) -> Trace:
    """The second of a pair where the first is so much, on the straight line between the neighbours; at the ends the end itself.

    Of two plans any mixture can be had, for the programme is convex: no better plan costs more or leaves more short.
    """
    place = max((place for place, (given, _) in enumerate(rows) if given.value <= at), default=0)
    (x0, y0), (x1, y1) = rows[place], rows[min(place + 1, len(rows) - 1)]
    part = 0.0 if x1.value == x0.value else max(0.0, (at - x0.value) / (x1.value - x0.value))
    return replace(
        y1, value=y0.value + part * (y1.value - y0.value), name=Phrase(name), formula=say("view-formula-mixed").text, inputs=(y0, y1), low=None,
        high=None, call=f"{name}({strategy}, {at:g})",
    )  # fmt: skip
