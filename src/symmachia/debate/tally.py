"""Who is for what, period by period: statements and actors for and against each concept, and their shares."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from symmachia.debate.network import LEAST, debate_rows, network, period_of
from symmachia.errors import UnknownName

if TYPE_CHECKING:
    from symmachia.debate.file import Debate

SPANS = ("week", "month", "year", "debate")


@dataclass(frozen=True, slots=True)
class Tally:
    """One concept in one period. An actor is for it who says so more often than the opposite; no share stands on too few statements."""

    period: str
    concept: str
    statements: int
    statements_for: int
    statements_against: int
    share_for: float | None
    share_against: float | None
    actors: int
    actors_for: int
    actors_against: int

    def to_dict(self) -> dict[str, Any]:
        """The tally as plain data."""
        return asdict(self)

    def line(self) -> str:
        """The tally as a line of a table."""
        shares = "".join("       –" if share is None else f"{share:>6.0f} %" for share in (self.share_for, self.share_against))
        said = f"{self.statements_for:>5}{self.statements_against:>9}{self.statements:>7}"
        return f"{self.period:<9}{said}{shares}{self.actors_for:>12}{self.actors_against:>9}{self.actors:>7}  {self.concept}"


HEAD = f"{'':<9}{'for':>5}{'against':>9}{'of':>7}{'for':>8}{'against':>8}{'actors for':>12}{'against':>9}{'of':>7}  concept"


def tally(debate: Debate, per: str = "month", by: str = "speaker", coder: str = "", least: int = LEAST) -> list[Tally]:
    """Count each concept period by period; what somebody repeats in one document counts once."""
    if per not in SPANS:
        raise UnknownName("period", per, SPANS)
    parts: dict[str, list[Any]] = {}
    for row in debate_rows(debate, by, coder)[0]:
        parts.setdefault(period_of(row, per), []).append(row)
    found = []
    for period, rows in sorted(parts.items()):
        counted = network(rows, "document")
        for place, concept in enumerate(counted.concepts):
            against, neutral, favour = (int(many) for many in counted.counts[:, place].sum(0))
            statements = against + neutral + favour
            balance = counted.counts[:, place, 2] - counted.counts[:, place, 0]
            shares = [100 * many / statements if statements >= least else None for many in (favour, against)]
            actors = int((counted.said[:, place] > 0).sum()), int((balance > 0).sum()), int((balance < 0).sum())
            found.append(Tally(period, concept, statements, favour, against, shares[0], shares[1], *actors))
    return found
