"""A view: what is shown, before it is written as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from symmachia.trace import Trace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from symmachia.briefing.content import Section
    from symmachia.charts import Chart
    from symmachia.words import Sentence


Kind = Literal["accounts", "reference", "live"]
"""Whether a view needs no model, reads the run that ships, or had one computed."""


@dataclass(frozen=True)
class Offer:
    """Work that takes too long for an answer and that the reader may have done: a kind of job, its name, what it would show, and the section under
    which it stands; else at the foot."""

    kind: str
    label: str
    about: str = ""
    study: str = ""
    futures: int = 0
    place: str = ""


@dataclass(frozen=True)
class View:
    """Sections under a title; how the strategies in the slots differ; the run behind it, where a model drew it; and the jobs
    that go further.

    `notices` say what of the address could not be shown as asked; `name` is the view's own, where a close one was asked for; `opened` gives a figure
    that is looked into what stands deeper behind it.
    """

    title: Sentence
    sections: tuple[Section, ...]
    differences: tuple[str, ...] = ()
    kind: Kind = "accounts"
    fingerprint: str = ""
    futures: int = 0
    offers: tuple[Offer, ...] = ()
    notices: tuple[str, ...] = ()
    name: str = ""
    opened: Callable[[Trace], Trace] | None = None

    def figures(self) -> Iterator[Trace]:
        """Every figure in it."""
        for figure in (*self.title.figures, *(figure for section in self.sections for figure in section.figures())):
            if isinstance(figure, Trace):
                yield figure

    def charts(self) -> dict[str, Chart]:
        """Its charts by id."""
        return {chart.id: chart for section in self.sections for chart in section.charts}
