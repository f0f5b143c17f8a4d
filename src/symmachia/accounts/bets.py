"""The better bet in the reference run: for which reliability of the United States, and which danger, autonomy is it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symmachia.accounts.calls import verb
from symmachia.accounts.reference import reference
from symmachia.errors import CallError, MissingFigure, UnknownName, nearest
from symmachia.trace import Trace
from symmachia.words import Phrase, say, translated

if TYPE_CHECKING:
    from symmachia.alliance import Alliance

ALWAYS, MOST = -1, 1000
"""How the run writes that autonomy is better however seldom windows open, and the most years that are told apart."""
USUAL = {
    "scope": "iiss", "campaign": "adm", "values": "uniform", "commitment": "exogenous", "defenders": "alliance", "contingency": "baltic",
    "preset": "published", "stated": 0, "premium": "net", "comparison": "equal_adequacy",
}  # fmt: skip


@verb
def bet(
    alliance: Alliance, at: int = 50, window: int = 30, *, scope: str = "iiss", campaign: str = "adm", values: str = "uniform",
    commitment: str = "exogenous", defenders: str = "alliance", contingency: str = "baltic", preset: str = "published", stated: int = 0,
    premium: str = "net", comparison: str = "equal_adequacy",
) -> Trace:  # fmt: skip
    """In how many of a hundred futures autonomy is the better bet than the transatlantic strategy, for a reliability of the United States in per cent
    (`at`) and an attack window every so many years; equal bets count half. `stated` is a value in billions of euros put on the lives and the
    territory lost in a conquest."""
    run, case, words = _case(alliance, locals())
    share = case["shares"][_place(run["windows"], window, "years between windows")][_place(run["reliability"], at, "reliability")]
    name = Phrase("bet-share", {"at": at, "window": window})
    return Trace(value=share, unit="percent", name=name, formula=say("formula-bet").text, **_rest(alliance, run, words))


@verb
def break_even_years(
    alliance: Alliance, at: int = 50, *, scope: str = "iiss", campaign: str = "adm", values: str = "uniform", commitment: str = "exogenous",
    defenders: str = "alliance", contingency: str = "baltic", preset: str = "published", stated: int = 0, premium: str = "net",
    comparison: str = "equal_adequacy",
) -> Trace:  # fmt: skip
    """Up to how many years between attack windows autonomy is the better bet, at a reliability of the United States in per cent: the median future,
    between the quantiles that hold eight tenths. 0 stands for never, 1,000 for that and more."""
    run, case, words = _case(alliance, locals())
    low, middle, high = (MOST if years == ALWAYS else min(years, MOST) for years in case["years"][_place(run["reliability"], at, "reliability")])
    name = Phrase("bet-years", {"at": at})
    return Trace(
        value=middle, low=low, high=high, unit="years", name=name, formula=say("formula-bet-years", most=MOST).text, **_rest(alliance, run, words)
    )


@verb
def one_sided(
    alliance: Alliance, kind: str, window: int = 30, *, scope: str = "iiss", campaign: str = "adm", values: str = "uniform",
    commitment: str = "exogenous", defenders: str = "alliance", contingency: str = "baltic", preset: str = "published", stated: int = 0,
    premium: str = "net", comparison: str = "equal_adequacy",
) -> Trace:  # fmt: skip
    """In how many of a hundred futures the set of reliabilities in which autonomy is the better bet is of a kind: `never` and `always` over the whole
    range, `below` or `above` one reliability, or `several` pieces."""
    run, case, words = _case(alliance, locals())
    share = case["sets"][_place(run["windows"], window, "years between windows")][_place(run["kinds"], kind, "kind")]
    name = Phrase("bet-set", {"kind": kind, "window": window})
    return Trace(value=share, unit="percent", name=name, formula=say("formula-bet-set").text, **_rest(alliance, run, words))


@verb
def crossing(
    alliance: Alliance, window: int = 30, *, scope: str = "iiss", campaign: str = "adm", values: str = "uniform", commitment: str = "exogenous",
    defenders: str = "alliance", contingency: str = "baltic", preset: str = "published", stated: int = 0, premium: str = "net",
    comparison: str = "equal_adequacy",
) -> Trace:  # fmt: skip
    """The reliability c* below which autonomy is the better bet, in the futures that have one such: the median, between the quantiles that hold eight
    tenths. Not given where more than one future in twenty crosses more than once, or none is of that kind."""
    run, case, words = _case(alliance, locals())
    found = case["below"][_place(run["windows"], window, "years between windows")]
    if not found:
        raise MissingFigure(f"no single crossing is quoted with {words}", fix="ask one_sided for the share of futures of each kind")
    low, middle, high = found
    name = Phrase("bet-crossing", {"window": window})
    return Trace(value=middle, low=low, high=high, unit="percent", name=name, formula=say("formula-crossing").text, **_rest(alliance, run, words))


@verb
def choice_explains(alliance: Alliance, measure: str = "total_loss", *, comparison: str = "equal_adequacy", contingency: str = "baltic") -> Trace:
    """How much of the variance of an outcome over all futures the choice of strategy explains, each strategy taken as likely: the first-order
    index."""
    run = reference(alliance)["break_even"]
    where = f"{comparison}/{contingency}"
    for what, name, known in (("comparison and contingency", where, run["explained"]), ("measure", measure, run["explained"].get(where, ()))):
        if name not in known:
            raise UnknownName(what, name, known)
    value = run["explained"][where][measure]
    words = f"comparison={comparison}, contingency={contingency}"
    name = Phrase("bet-explained", {"what": measure})
    return Trace(value=value, unit="percent", name=name, formula=say("formula-explained").text, **_rest(alliance, run, words))


@verb
def decides(alliance: Alliance, which: str) -> Trace:
    """How much of which strategy is the better bet one uncertain input decides: the first-order share of the variance of that answer over all
    futures, each at its own reliability and frequency of windows, with its 95 % interval. `pays`, `coverage` and `density` are the share of futures
    in which autonomy is better, and how much of them, and how purely, the box of the inputs holds that sets them apart."""
    run = reference(alliance)["break_even"]
    rows = run["drivers"]["inputs"]
    known = (*rows, "pays", "coverage", "density")
    if which not in known:
        raise UnknownName("input that decides", which, known)
    value, low, high = (run["drivers"][which],) * 3 if which not in rows else rows[which][:3]
    name = Phrase("bet-decides", {"which": translated(which.replace("_", " "))})
    return Trace(
        value=value, low=low, high=high, unit="percent", name=name, formula=say("formula-decides").text, **_rest(alliance, run, "as it ships")
    )


@verb
def defence_explained(alliance: Alliance, preset: str = "published", stated: int = 0) -> Trace:
    """Held against what Europe spends today: up to how many years between attack windows today's budgets pay under a loss preset, at an even
    reliability and in the central future. A preset under which they hardly ever do is too small to explain existing defence."""
    run = reference(alliance)["break_even"]
    words = _words({**USUAL, "preset": preset, "stated": stated})
    if words not in run["existing"]:
        raise UnknownName("case", words, run["existing"])
    name = Phrase("bet-existing", {"case": translated(words)})
    return Trace(value=run["existing"][words], unit="years", name=name, formula=say("formula-existing").text, **_rest(alliance, run, words))


def _words(given: dict[str, Any]) -> str:
    return ",".join(sorted(f"{name}={given[name]}" for name in USUAL if given[name] != USUAL[name])) or "as it ships"


def _case(alliance: Alliance, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any], str]:
    run = reference(alliance)["break_even"]
    words = _words(given)
    if words not in run["cases"]:
        raise MissingFigure(
            f"the reference run does not keep the break-even with {words}", fix=f"{nearest(words, run['cases'])}; or run it: symmachia break-even"
        )
    return run, run["cases"][words], words


def _place(known: list[Any], value: Any, what: str) -> int:
    if value not in known:
        raise CallError(f"the reference run has no {what} {value!r}", fix=f"it has {', '.join(str(one) for one in known)}")
    return known.index(value)


def _rest(alliance: Alliance, run: dict[str, Any], words: str) -> dict[str, Any]:
    homes = reference(alliance)["homes"]["contingency"]
    return {
        "kind": "model output",
        "inputs": tuple(homes),
        "context": say("bet-context", case=translated(words), futures=run["futures"], run=run["baseline"]).text,
    }
