"""Symmachia: an open, sourced, executable model of collective defence.

    import symmachia as sy
    a = sy.load()                                             the shipped alliance
    sy.share(a, "spending", outside="EU", year=2025)          a value with its trace
    sy.explain("share(spending, outside=EU, year=2025)")      the same, from its address
    sy.gaps(a, framework="eu", year=2030)                     what a framework can field, and what it lacks
    sy.run("debate")                                          a study over all its futures
    sy.brief(a, "brief.html")                                 the brief

Names load when they are first used, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from symmachia.accounts import (
        against,
        bet,
        break_even_years,
        burden_gap,
        burden_share,
        capabilities_short,
        capabilities_supplied,
        change,
        choice_explains,
        concentration,
        converted,
        crossing,
        decides,
        defence_explained,
        evaluate,
        exit_window,
        explain,
        gap_closed,
        gaps_closed,
        insured,
        majorities,
        meeting,
        on_front,
        one_more,
        one_sided,
        open_at_exit,
        outcome,
        per_head,
        planned,
        pledge_distance,
        rank_test,
        share,
        spillover_burden,
        sustained,
        total,
    )
    from symmachia.alliance import Alliance, Panel, load
    from symmachia.analysis import (
        break_even,
        compare,
        depends,
        discover,
        drawn,
        existing_defence,
        explain_cell,
        gaps,
        prepared_study,
        priced_list,
        regret,
        run,
        sensitivity,
        unused,
    )
    from symmachia.briefing import brief
    from symmachia.debate import check_claims
    from symmachia.deployment import force
    from symmachia.errors import SymmachiaError
    from symmachia.planner import front, hedge, levers, plan
    from symmachia.result import Result
    from symmachia.study import load_strategy, load_study
    from symmachia.trace import Trace

_HOMES = {
    "accounts": (
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
        "majorities",
        "meeting",
        "insured",
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
    ),
    "alliance": (
        "Alliance",
        "Panel",
        "load",
    ),
    "analysis": (
        "break_even",
        "compare",
        "depends",
        "discover",
        "drawn",
        "existing_defence",
        "explain_cell",
        "gaps",
        "prepared_study",
        "priced_list",
        "regret",
        "run",
        "sensitivity",
        "unused",
    ),
    "briefing": ("brief",),
    "debate": ("check_claims",),
    "deployment": ("force",),
    "errors": ("SymmachiaError",),
    "planner": ("front", "hedge", "levers", "plan"),
    "result": ("Result",),
    "study": ("load_strategy", "load_study"),
    "trace": ("Trace",),
}
_WHERE = {name: home for home, names in _HOMES.items() for name in names}
__all__ = [
    "Alliance",
    "Panel",
    "Result",
    "SymmachiaError",
    "Trace",
    "against",
    "bet",
    "break_even",
    "break_even_years",
    "brief",
    "burden_gap",
    "burden_share",
    "capabilities_short",
    "capabilities_supplied",
    "change",
    "check_claims",
    "choice_explains",
    "compare",
    "concentration",
    "converted",
    "crossing",
    "decides",
    "defence_explained",
    "depends",
    "discover",
    "drawn",
    "evaluate",
    "existing_defence",
    "exit_window",
    "explain",
    "explain_cell",
    "force",
    "front",
    "gap_closed",
    "gaps",
    "gaps_closed",
    "hedge",
    "insured",
    "levers",
    "load",
    "load_strategy",
    "load_study",
    "majorities",
    "meeting",
    "on_front",
    "one_more",
    "one_sided",
    "open_at_exit",
    "outcome",
    "per_head",
    "plan",
    "planned",
    "pledge_distance",
    "prepared_study",
    "priced_list",
    "rank_test",
    "regret",
    "run",
    "sensitivity",
    "share",
    "spillover_burden",
    "sustained",
    "total",
    "unused",
]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("symmachia")
    if name not in _WHERE:
        raise AttributeError(f"module 'symmachia' has no attribute {name!r}")
    value = getattr(import_module(f"symmachia.{_WHERE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
