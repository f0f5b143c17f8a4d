"""A hedge: how much to buy while nobody knows whether, and when, the leading ally leaves. The equations are those of docs/hedge.md."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csc_matrix, csr_matrix, hstack, vstack

from symmachia.ensemble.cluster import connected
from symmachia.ensemble.drawn import drawn
from symmachia.errors import ForeignStand, PlanError
from symmachia.planner.case import Case, case
from symmachia.planner.decomposed import Decomposition, Found, State, workers
from symmachia.planner.plan import ROUNDING, Plan, begin, orders_of, written
from symmachia.planner.problem import Asked, bounds, counts, problem, sides
from symmachia.planner.scenarios import Risk, Uncertain
from symmachia.planner.solving import Programme, Solution, solve, spread
from symmachia.planner.stand import Stand
from symmachia.planner.tree import NEVER, Fate, Tree, foretold, load_tree, surprises

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from symmachia.alliance import Alliance
    from symmachia.ensemble.prepare import Prepared
    from symmachia.study.study import Study

    Floats = NDArray[np.float64]

UNDATED = ("whole", "beyond", "over")
"""Variables that sum over the years: they are known when all is."""
DROPPED = ("cost", "gap_years")
"""Sums that only a plan needs."""
SPARE = 1e-6
SETTLING = 1e-4
"""What a euro of purchases beyond a member's fair share counts more in a hedge: who buys is settled only where nothing else settles it, since
scenarios that weigh fairness against each member's soldiers take many times as long to agree."""
OVER = 10.0
"""What a unit beyond the largest share of one member counts, in times its price: a scenario may have to, after what was bought before."""


@dataclass(frozen=True, eq=False)
class Hedge:
    """The best decisions while it is unknown what will happen. `cases[s]` is what scenario s starts from; the other answers are those of the same
    scenarios where nothing is bought before an exit (`reactive`), nothing in the first year (`waiting`), as for the mean of the scenarios
    (`by_the_mean`), or with all foreseen; they are missing where the search was broken off."""

    start: Plan
    tree: Tree
    risk: Risk
    cases: tuple[Case, ...]
    uncertain: Uncertain
    found: Found
    reactive: Found | None = None
    waiting: Found | None = None
    foreseen: Floats | None = None
    by_the_mean: Found | None = None

    @property
    def totals(self) -> Floats:
        """What each scenario comes to, EUR million: present value of costs and of shortfalls at their price, less what late purchases are worth."""
        return self.net(self.found)

    def net(self, found: Found) -> Floats:
        """What each scenario comes to under some decisions, without the pay of today's soldiers and what unfair shares count."""
        return self._amounts(found.values)

    def _amounts(self, values: Floats) -> Floats:
        unfair = self.uncertain.programme.columns["beyond"].ravel()
        return self.uncertain.totals(values) - np.einsum("sj,sj->s", self.uncertain.cost[:, unfair], values[:, unfair]) - self._today

    @property
    def objective(self) -> float:
        """What was minimised, without the pay of today's soldiers: the mean over the scenarios, or with risk partly that of the worst."""
        return self._of(self.found.values)

    def _of(self, values: Floats) -> float:
        return self.uncertain.objective(self.uncertain.totals(values) - self._today, self.risk)

    @property
    def _today(self) -> float:
        start = self.start.case
        return float((start.people * start.wage).sum(1) @ start.worth)

    @property
    def evpi(self) -> float | None:
        """Expected value of perfect information: what knowing it all today would save."""
        return None if self.foreseen is None else self.objective - self._of(self.foreseen)

    @property
    def foretold(self) -> Floats | None:
        """What each scenario comes to when it is foreseen."""
        return None if self.foreseen is None else self._amounts(self.foreseen)

    @property
    def vss(self) -> float | None:
        """Value of the stochastic solution: what deciding for the mean of the scenarios would cost more."""
        return None if self.by_the_mean is None else self._of(self.by_the_mean.values) - self.objective

    @property
    def regret_of_waiting(self) -> float | None:
        """What it costs more to order nothing, and to open no line, in the first year."""
        return None if self.waiting is None else self._of(self.waiting.values) - self.objective

    @property
    def value(self) -> float | None:
        """What the hedge saves against buying nothing before an exit is known."""
        return None if self.reactive is None else self._of(self.reactive.values) - self.objective

    @property
    def premium(self) -> float | None:
        """What the hedge costs more than buying nothing where the leading ally stays, less what it is still worth."""
        if self.reactive is None or self.stays is None:
            return None
        return float(self.totals[self.stays] - self.net(self.reactive)[self.stays])

    @cached_property
    def stays(self) -> int | None:
        """The likeliest scenario in which the leading ally stays."""
        staying = [s for s, one in enumerate(self.tree.scenarios) if one.exit_year == NEVER]
        return max(staying, key=lambda s: self.tree.chance[s], default=None)

    def plan(self, s: int) -> Plan:
        """One scenario's decisions as a plan."""
        mine, leaves = self.cases[s], self.tree.scenarios[s].exit_year
        values = {name: spread(places, self.found.values[s]) for name, places in self.uncertain.programme.columns.items()}
        proof = replace(self.start.solution.certificate, violation=self.found.violation)
        return replace(self.start, case=mine, asked=replace(self.start.asked, by=leaves), solution=Solution(values, {}, proof))

    @cached_property
    def quiet(self) -> Plan:
        """What is decided as long as nothing has happened: the decisions of the scenario in which the ally stays, or leaves last."""
        return self.plan(_latest(self) if self.stays is None else self.stays)

    def to_dict(self) -> dict[str, Any]:
        """Everything a reader needs: what is bought before anything is known, each scenario under each answer, what the hedge costs and saves, the
        bounds, and the numbers on which it rests. EUR million of constant prices, present values."""
        start, opened = self.start, self.quiet.solution.values["opened"]
        answers = {"reactive": self.reactive, "by_the_mean": self.by_the_mean, "waiting": self.waiting}
        answered = {name: self.net(found).tolist() for name, found in answers.items() if found}
        foreseen = {} if self.foretold is None else {"foreseen": self.foretold.tolist()}
        totals = {"hedge": self.totals.tolist(), **answered, **foreseen}
        return {
            "strategy": start.strategy,
            "comparison": start.prepared.study["comparison"],
            "tree": self.tree.name,
            "leaving": self.tree.leaving,
            "risk": {"weight": self.risk.weight, "tail": self.risk.tail},
            "shortage_price": start.asked.shortage_price,
            "years": list(start.case.years),
            "objective": self.objective,
            "value": self.value,
            "premium": self.premium,
            "regret_of_waiting": self.regret_of_waiting,
            "evpi": self.evpi,
            "vss": self.vss,
            "scenarios": [
                {
                    "name": one.name, "probability": one.probability, "exit_year": one.exit_year if one.exit_year < NEVER else None,
                    **{name: amounts[s] for name, amounts in totals.items()},
                }
                for s, one in enumerate(self.tree.scenarios)
            ],
            "orders": orders_of(self.quiet),
            "lines": [
                {"year": start.case.years[t], "capability": start.case.capabilities[k], "units_per_year": float(opened[t, k])}
                for t, k in np.argwhere(opened > ROUNDING)
            ],
            "costs": {name: amount.tolist() for name, amount in self.quiet.costs.items()},
            "by_member": [asdict(one) for one in self.quiet.bills],
            "proof": {**self.found.state._asdict(), "proven": self.found.proven, "violation": self.found.violation},
        }  # fmt: skip

    def strategy_text(self, name: str) -> str:
        """A strategy file that buys the hedge until an exit, and goes on by the study's rule from then. A hedge does not say that it decouples."""
        said = f"A hedge: {self.start.strategy} against an exit with a probability of {self.tree.leaving:.0%}, by 'symmachia hedge'."
        title = f"A hedge against an exit that is {self.tree.leaving:.0%} likely"
        return self.quiet.as_strategy(name, said, title, less=("decoupling",), plan_until_exit=1)

    def write(self, path: pathlib.Path | str) -> None:
        """Write the hedge as a strategy file, named as the file."""
        written(path, self.strategy_text)


def hedge(
    strategy: str = "autonomous", *, probability: float = 30.0, tree: Tree | pathlib.Path | str = "", scenarios: int = 0, known: int = 0,
    risk: float = 0.0, tail: float = 10.0, gap: float = 1e-4, study: Study | str = "debate", comparison: str = "equal_adequacy",
    payers: str | Mapping[str, float] = "announced", shortage_price: float | None = None, new_lines: float | None = None,
    largest_share: float | None = None, members: str = "", tell: Callable[[Stand, Hedge | None], object] | None = None, cluster: str = "",
    stand: Stand | None = None, alliance: Alliance | None = None,
) -> Hedge:  # fmt: skip
    """The best hedge against an exit of the leading ally: what to buy before anybody knows, and what after.

    `probability`: that it leaves within the horizon, per cent; the years are as likely as the study draws them. `scenarios`: so many exits with the
    threat and the prices of the study's own futures, in place of one exit a year in the central one. `known`: the year in which all is told apart;
    without it an exit is known when it happens. `tree`: a tree of events, or a file of one, in place of all that. `risk`: weight of the mean of the
    worst `tail` of the probability, both per cent. `tell` hears after each round of each question where the search stands, and the hedge once it is
    found; with `stand` it goes on from there. `cluster` is dask's, as for a run.
    """
    for name, amount, most in (("probability", probability, 100.0), ("risk", risk, 100.0), ("tail", tail, 100.0)):
        if not 0.0 <= amount <= most or (name == "tail" and amount == 0):
            raise PlanError(f"{name} is {amount:g}", fix=f"give a number from 0 to {most:g}")
    start = begin(
        strategy, None, study=study, comparison=comparison, payers=payers, members=members, alliance=alliance, shortage_price=shortage_price,
        new_lines=new_lines, largest_share=largest_share,
    )  # fmt: skip
    start = replace(start, asked=replace(start.asked, fairness=SETTLING))
    if not isinstance(tree, Tree):
        tree = load_tree(tree) if tree else _tree(start, probability / 100.0, scenarios, known)
    uncertain, cases = scenarios_of(start, tree)
    with connected(cluster) if cluster else nullcontext() as client, workers(uncertain, os.cpu_count() or 1, client) as evaluate:
        return _answered(Hedge(start, tree, Risk(risk / 100.0, tail / 100.0), cases, uncertain, UNSOUGHT), evaluate, gap, tell, stand)


def _answered(
    asked: Hedge, evaluate: Any, gap: float, tell: Callable[[Stand, Hedge | None], object] | None, stand: Stand | None
) -> Hedge:  # fmt: skip
    """The hedge first; then, where it is proven, what it is worth. Where that is broken off, answers that are not proven are left out."""
    uncertain, search = asked.uncertain, Decomposition(asked.uncertain, evaluate)
    problem = f"{uncertain.fingerprint} {asked.risk.weight} {asked.risk.tail} {gap}"
    if stand and stand.problem != problem:
        raise ForeignStand("the search cannot go on from there", why="other scenarios, risk or gap were asked", fix="begin anew")
    answers = dict(stand.answers) if stand else {}
    search.known = list(stand.cuts) if stand else []
    mean = opening(asked)

    def ask(question: str, start: Floats | None = None, **bounds: Floats) -> Found:
        def hear(state: State, best: Floats | None) -> None:
            if tell:
                tell(Stand(problem, question, state, best, tuple(search.known), dict(answers)), _with(asked, answers) if answers else None)

        here = stand if stand and stand.question == question else None
        start, since = (here.best, here.state) if here else (start, None)
        return search.solve(risk=asked.risk, gap=gap, start=start, since=since, tell=hear, **bounds)

    if "hedge" not in answers:
        found = ask("hedge", mean)
        if not found.proven:
            return replace(asked, found=found)
        answers["hedge"] = search.unless_dearer(found, _shared(uncertain, _fairly(replace(asked, found=found))), asked.risk, gap)
    for question, upto in (("reactive", None), ("waiting", 1), ("by_the_mean", None)):
        if question not in answers:
            columns = _bought(uncertain, upto)
            low, high = uncertain.shared.programme.low.copy(), uncertain.shared.programme.high.copy()
            low[columns] = high[columns] = mean[columns] if question == "by_the_mean" else 0.0
            try:
                found = ask(question, low=low, high=high)
            except KeyboardInterrupt:
                found = UNSOUGHT
            if not found.proven:
                return _with(asked, answers)
            answers[question] = found
    return replace(_with(asked, answers), foreseen=_foreseen(uncertain))


def _with(asked: Hedge, answers: Mapping[str, Found]) -> Hedge:
    """The hedge with the answers that there are."""
    return replace(asked, found=answers["hedge"], **{question: found for question, found in answers.items() if question != "hedge"})


def _fairly(hedge: Hedge) -> Floats:
    """The same lines, soldiers, and units with crews or in brigades; of all others as many in each year, but to each member its fair share of them,
    which a gap in the proof leaves open."""
    uncertain, latest = hedge.uncertain, _latest(hedge)
    programme, values = uncertain.alone(latest), hedge.found.values[latest]
    low, high = programme.low.copy(), programme.high.copy()
    orders, tied = programme.columns["orders"], hedge.start.case.crew > 0
    tied[[at for at in hedge.start.case.carried if at >= 0]] = True
    kept = [programme.columns[name] for name in ("lines", "opened", "replaced", "soldiers")] + [orders[:, :, tied]]
    for places in (found[found >= 0] for found in kept):
        spare = SPARE * (1.0 + np.abs(values[places]))
        low[places] = np.maximum(low[places], values[places] - spare)
        high[places] = np.minimum(high[places], values[places] + spare)
    groups = [orders[t, :, k][orders[t, :, k] >= 0] for t in range(orders.shape[0]) for k in np.flatnonzero(~tied)]
    groups = [group for group in groups if len(group)]
    sums = csr_matrix(
        (np.ones(sum(map(len, groups))), (np.repeat(np.arange(len(groups)), [len(group) for group in groups]), np.concatenate(groups))),
        shape=(len(groups), len(low)),
    )
    bought = np.array([np.maximum(0.0, values[group]).sum() for group in groups])
    spare = SPARE * (1.0 + bought)
    joined = replace(
        programme, matrix=csc_matrix(vstack([programme.matrix, sums])), floor=np.append(programme.floor, bought - spare),
        ceiling=np.append(programme.ceiling, bought + spare), low=low, high=high, rows={},
    )  # fmt: skip
    return solve(joined).flat


def _latest(hedge: Hedge) -> int:
    """The scenario in which the ally stays, or leaves last."""
    return max(range(len(hedge.cases)), key=lambda s: hedge.tree.scenarios[s].exit_year)


def opening(asked: Hedge) -> Floats:
    """What is decided together on the path on which nothing has happened, for the mean of what all scenarios require and of what they count."""
    uncertain = asked.uncertain
    latest = _latest(asked)
    floor, rows = uncertain.floor[latest].copy(), uncertain.programme.rows
    needs = np.concatenate([rows[name].ravel() for name in ("need", "need_of_brigades") if name in rows])
    needs = needs[needs >= 0]
    floor[needs] = uncertain.chance @ uncertain.floor[:, needs]
    mean = replace(uncertain.alone(latest), cost=uncertain.chance @ uncertain.cost, floor=floor)
    return _shared(uncertain, solve(mean).flat)


def _foreseen(uncertain: Uncertain) -> Floats:
    """What is best in each scenario when it alone is certain."""
    order, half = np.arange(len(uncertain.chance)), (len(uncertain.chance) + 1) // 2

    def chain(scenarios: NDArray[np.int64]) -> list[Floats]:
        found, basis = [], None
        for s in scenarios:
            solution = solve(uncertain.alone(int(s)), basis)
            found.append(solution.flat)
            basis = solution.basis
        return found

    with ThreadPoolExecutor(2) as pool:
        return np.concatenate([np.array(part).reshape(-1, uncertain.cost.shape[1]) for part in pool.map(chain, (order[:half], order[half:]))])


def _shared(uncertain: Uncertain, values: Floats) -> Floats:
    """What scenarios share of one set of decisions."""
    columns = uncertain.shared.columns
    s, j = np.nonzero(columns >= 0)
    found = np.zeros(len(uncertain.shared.programme.cost))
    found[columns[s, j]] = values[j]
    return found


def _bought(uncertain: Uncertain, upto: int | None) -> NDArray[np.int64]:
    """Where orders and new lines of the first years stand among what scenarios decide together."""
    columns = uncertain.shared.columns
    at = np.concatenate([uncertain.programme.columns[name][:upto].ravel() for name in ("orders", "opened")])
    found = columns[:, at[at >= 0]]
    return np.unique(found[found >= 0])


def _tree(start: Plan, probability: float, scenarios: int, known: int) -> Tree:
    found = fates(start, probability, scenarios, known) if scenarios else _by_year(start, probability)
    first = min(fate.exit for fate in found)
    if known and not start.case.years[0] <= known <= first:
        raise PlanError(f"all is known in {known}", fix=f"choose a year from {start.case.years[0]} to {first}")
    return foretold(found, known) if known else surprises(found)


def _exits(prepared: Prepared) -> NDArray[np.int64]:
    """The year of exit in each of the study's futures."""
    return np.floor(drawn(prepared).column("exit_year")).astype(int)


def _by_year(start: Plan, probability: float) -> list[Fate]:
    """An exit in each year of the horizon, as likely beside the others as in the study."""
    years = start.case.years
    exits = _exits(start.prepared)
    leaving = np.array([(exits == year).sum() for year in years], dtype=float)
    share = leaving / leaving.sum()
    found = [Fate(f"exit in {year}", year, probability * much) for year, much in zip(years, share, strict=True) if much > 0]
    return [*found, Fate("stays", NEVER, 1.0 - probability)]


def fates(start: Plan, probability: float, scenarios: int, known: int) -> list[Fate]:
    """Exits of the study's first futures that have one, with their requirements and prices beside the central ones; and that nobody leaves."""
    years, central, at = start.case.years, start.case, start.prepared.strategies.index(start.strategy)
    leaves = _exits(start.prepared)
    futures = np.flatnonzero((leaves <= years[-1]) & (leaves >= known))[: scenarios - 1]
    if scenarios < 2 or len(futures) < scenarios - 1:
        raise PlanError(f"{scenarios} scenarios", fix=f"give a number from 2 to {len(futures) + 1}: the study draws no more exits")
    found = []
    for future in futures:
        mine = case(start.prepared, at, start.baseline, int(future))
        threat = float((central.price * mine.required).sum() / (central.price * central.required).sum())
        price = float((mine.price * central.required).sum() / (central.price * central.required).sum())
        found.append(Fate(f"future {future}", int(leaves[future]), probability / (scenarios - 1), threat, price))
    return [*found, Fate("stays", NEVER, 1.0 - probability)]


def scenarios_of(start: Plan, tree: Tree) -> tuple[Uncertain, tuple[Case, ...]]:
    """What a plan starts from in the scenarios of a tree; the kernel says what an exit changes."""
    at = start.prepared.strategies.index(start.strategy)
    exits = {scenario.exit_year for scenario in tree.scenarios}
    return in_scenarios(start.case, start.asked, tree, {year: case(start.prepared, at, start.baseline, exit_year=year) for year in exits})


def in_scenarios(base: Case, asked: Asked, tree: Tree, left: Mapping[int, Case]) -> tuple[Uncertain, tuple[Case, ...]]:
    """The programme of a plan in the scenarios of a tree: nothing is required before the exit, all that is required from it on. `left`: what there is
    after an exit in a year."""
    years = base.years
    first = min(scenario.exit_year for scenario in tree.scenarios)
    if first > years[-1]:
        raise PlanError("the leading ally leaves in no scenario", fix=f"give one an exit from {years[0]} to {years[-1]}")
    asked = replace(asked, by=max(first, years[0]))
    programme = _elastic(_without(Programme.of(problem(base, asked)), DROPPED), base)
    cases, parts = [], []
    for scenario in tree.scenarios:
        gone = np.array(years) >= scenario.exit_year
        threat, price = (scenario.factor(of, years)[:, None] for of in ("threat", "price"))
        mine = replace(left[scenario.exit_year], renewal=base.renewal, price=base.price * price, required=base.required * threat * gone[:, None])
        cases.append(mine)
        parts.append(_rewritten(programme, mine, asked, price))
    stage = np.full(len(programme.cost), len(years))
    for name, places in programme.columns.items():
        if name not in UNDATED:
            for t in range(len(years)):
                stage[places[t][places[t] >= 0]] = t
    cost, floor, ceiling, low, high = (np.stack(part) for part in zip(*parts, strict=True))
    return Uncertain(programme, cost, floor, ceiling, low, high, tree.chance, stage, tree.known(years)), tuple(cases)


def _rewritten(programme: Programme, case: Case, asked: Asked, price: Floats) -> tuple[Floats, ...]:
    """Cost, sides and bounds of the same programme for another case. Money that buys at other prices goes as much less far."""
    cost, floor, ceiling = programme.cost.copy(), programme.floor.copy(), programme.ceiling.copy()
    low, high = programme.low.copy(), programme.high.copy()
    for name, much in counts(case, asked).items():
        _put(cost, programme.columns[name], much)
    for name, (least, most) in {**bounds(case, asked), "lines": (case.lines, np.inf)}.items():
        _put(low, programme.columns[name], least)
        _put(high, programme.columns[name], most)
    for name, side in sides(case, asked).items():
        if name in programme.rows:
            places = programme.rows[name]
            much = side / price.reshape(-1, *[1] * (side.ndim - 1)) if name == "growth_money" else side
            much = np.broadcast_to(much.reshape(*much.shape, *[1] * (places.ndim - much.ndim)), places.shape)
            for limit in (floor, ceiling):
                bound = (places >= 0) & np.isfinite(limit[places])
                limit[places[bound]] = much[bound]
    return cost, floor, ceiling, low, high


def _put(into: Floats, places: NDArray[np.int64], much: Any) -> None:
    there = places >= 0
    into[places[there]] = np.broadcast_to(much, places.shape)[there]


def _without(programme: Programme, names: tuple[str, ...]) -> Programme:
    """The programme without some variables and the rows of the same names."""
    kept = np.setdiff1d(np.arange(len(programme.cost)), [programme.columns[name] for name in names])
    rows = np.setdiff1d(np.arange(len(programme.floor)), [programme.rows[name] for name in names])
    return Programme(
        programme.cost[kept], csc_matrix(programme.matrix[rows][:, kept]), programme.floor[rows], programme.ceiling[rows], programme.low[kept],
        programme.high[kept], programme.whole[kept], _moved(programme.columns, kept, names), _moved(programme.rows, rows, names),
    )  # fmt: skip


def _moved(places: Mapping[str, NDArray[np.int64]], kept: NDArray[np.int64], without: tuple[str, ...]) -> dict[str, NDArray[np.int64]]:
    now = {name: found for name, found in places.items() if name not in without}
    return {name: np.where(found >= 0, np.searchsorted(kept, found), -1) for name, found in now.items()}


def _elastic(programme: Programme, case: Case) -> Programme:
    """With a dear way out of the largest share: what was bought together may leave a scenario no other."""
    rows = programme.rows["largest_share"]
    held = np.argwhere(rows >= 0)
    count, before = len(held), len(programme.cost)
    over = np.full(rows.shape, -1)
    over[tuple(held.T)] = before + np.arange(count)
    columns = csc_matrix((-np.ones(count), (rows[tuple(held.T)], np.arange(count))), shape=(len(programme.floor), count))
    return Programme(
        np.concatenate([programme.cost, OVER * case.price[0, held[:, 1]]]), csc_matrix(hstack([programme.matrix, columns])), programme.floor,
        programme.ceiling, np.concatenate([programme.low, np.zeros(count)]), np.concatenate([programme.high, np.full(count, np.inf)]),
        np.concatenate([programme.whole, np.zeros(count, dtype=bool)]), {**programme.columns, "over": over}, programme.rows,
    )  # fmt: skip


UNSOUGHT = Found(np.zeros((0, 0)), State(0, -np.inf, np.inf, np.inf), False, np.inf)
