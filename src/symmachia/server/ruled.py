"""The same bill by every rule of payment: a member a row, a rule a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symmachia.briefing.content import Table, source_line
from symmachia.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from symmachia.alliance import Alliance
    from symmachia.trace import Trace
    from symmachia.words import Sentence

MEASURES = ("bill", "bill_share")
LEAST = 1.0
"""EUR million: who pays less by every rule is left out."""


class Ruled:
    """Bills by rule. `bill` finds one: the rule, the member, the measure."""

    def __init__(self, alliance: Alliance, rules: Sequence[str], members: Sequence[str], bill: Callable[[str, str, str], Trace], run: str):
        self.alliance, self.rules, self.bill, self.run = alliance, rules, bill, run
        self.rows = {member: [bill(rule, member, MEASURES[0]) for rule in rules] for member in members}
        self.order = sorted(
            (member for member in members if any(one.value >= LEAST for one in self.rows[member])), key=lambda member: -self.rows[member][0].value
        )

    def title(self, strategy: str, message: str = "job-payers-title") -> Sentence:
        """Whose bill hangs most on the rule."""
        if len(self.rules) == 1 or not self.order:
            return say("job-payers-first", strategy=strategy)
        ends = {member: [pick(self.rows[member], key=lambda one: one.value) for pick in (max, min)] for member in self.order}
        who = max(self.order, key=lambda member: ends[member][0].value - ends[member][1].value)
        most, least = ends[who]
        named = [say(f"job-column-{self.rules[self.rows[who].index(one)]}").text for one in (most, least)]
        return say(message, who=self.alliance.store.names[who], most=most, rule_most=named[0], least=least, rule_least=named[1])

    def tables(self, largest: int = 0) -> tuple[Table, ...]:
        """What each pays, or the `largest` payers; and, folded, the same over GDP for all."""
        return tuple(self._table(measure, self.order[: largest or None] if measure == MEASURES[0] else self.order) for measure in MEASURES)

    def _table(self, measure: str, members: Sequence[str]) -> Table:
        rows = {member: [self.bill(rule, member, measure) for rule in self.rules] for member in members}
        return Table(
            say(f"job-payers-{measure}", few="no" if len(members) == len(self.order) else "yes", count=len(members), all=len(self.order)),
            (say("column-member"), *(say(f"job-column-{rule}") for rule in self.rules)),
            tuple((self.alliance.store.names[member], *row) for member, row in rows.items()),
            source_line(self.alliance, [one for row in rows.values() for one in row], self.run),
            folded=measure != MEASURES[0],
        )
