"""The accounts of the alliance: who carries it, and how much of its strength lies where.

In:  an `Alliance` and the words of a question (quantity, group, year, prices).      Out: a `Trace`, or a list of them.
Each verb can be written as a call, `share(spending, outside=EU, year=2025)`, which is the address of its result in every face.
"""

from symmachia.accounts.bets import bet, break_even_years, choice_explains, crossing, decides, defence_explained, one_sided
from symmachia.accounts.burden import burden_gap, burden_share, spillover_burden
from symmachia.accounts.calls import VERBS, evaluate, explain
from symmachia.accounts.concentration import concentration
from symmachia.accounts.conversions import converted
from symmachia.accounts.counts import MEASURES, majorities, meeting
from symmachia.accounts.deployments import sustained
from symmachia.accounts.hedges import insured
from symmachia.accounts.outcomes import (
    capabilities_short,
    capabilities_supplied,
    exit_window,
    gap_closed,
    gaps_closed,
    open_at_exit,
    outcome,
    per_head,
)
from symmachia.accounts.plans import on_front, one_more, planned
from symmachia.accounts.pledges import pledge_distance
from symmachia.accounts.ranks import rank_test
from symmachia.accounts.rivals import against
from symmachia.accounts.shares import change, share, total

__all__ = [
    "MEASURES",
    "VERBS",
    "against",
    "bet",
    "break_even_years",
    "burden_gap",
    "burden_share",
    "capabilities_short",
    "capabilities_supplied",
    "change",
    "choice_explains",
    "concentration",
    "converted",
    "crossing",
    "decides",
    "defence_explained",
    "evaluate",
    "exit_window",
    "explain",
    "gap_closed",
    "gaps_closed",
    "insured",
    "majorities",
    "meeting",
    "on_front",
    "one_more",
    "one_sided",
    "open_at_exit",
    "outcome",
    "per_head",
    "planned",
    "pledge_distance",
    "rank_test",
    "share",
    "spillover_burden",
    "sustained",
    "total",
]
