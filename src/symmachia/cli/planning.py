"""Planning: the plan of least cost, cost against what stays short, what one more of a limit buys, and the best hedge."""

from __future__ import annotations

from math import inf
from typing import Annotated, Any

import typer

from symmachia.cli.common import MISSED, AsCsv, AsJson, Comparing, Members, OfStudy, reply

ToMeet = Annotated[str, typer.Argument(help="Strategy of the study whose requirements are to be met.")]
By = Annotated[int, typer.Option(help="Year from which the requirements hold.")]
Payers = Annotated[str, typer.Option(help="Who pays: announced, gdp, ability, own or shapley; or weights, DEU=3,FRA=2.")]
ShortagePrice = Annotated[float | None, typer.Option(help="What a missing unit costs a year, times its price.")]


def plan(
    strategy: ToMeet = "autonomous",
    by: By = 2035,
    study: OfStudy = "debate",
    comparison: Comparing = "equal_adequacy",
    budget: Annotated[float | None, typer.Option(help="Most that it may cost: present value in billions.")] = None,
    payers: Payers = "announced",
    shortage_price: ShortagePrice = None,
    new_lines: Annotated[float | None, typer.Option(help="Most lines that open in a year, per cent of today's output.")] = None,
    largest_share: Annotated[float | None, typer.Option(help="Largest share of one member in what is bought of a kind, per cent.")] = None,
    joint_debt: Annotated[float, typer.Option(help="Part of orders and lines that is borrowed together, per cent.")] = 0.0,
    debt_rate: Annotated[float | None, typer.Option(help="Real rate of joint debt, per cent.")] = None,
    debt_years: Annotated[int | None, typer.Option(help="Years over which joint debt is paid back.")] = None,
    whole: Annotated[bool, typer.Option("--whole", help="Order ships, batteries, aircraft and brigades in whole units.")] = False,
    seconds: Annotated[float, typer.Option(min=0.001, help="How long whole units may take.")] = 60.0,
    write: Annotated[str, typer.Option(help="Write the plan to this file, as a strategy that studies can name.")] = "",
    bills: Annotated[bool, typer.Option("--bills", help="Print what each member pays, beside its debt and balance, instead of the plan.")] = False,
    members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print the plan of least cost: what is bought when and by whom, what stays short and why. Exits with 3 where a requirement stays short."""
    from symmachia.planner import bill_lines, lines, weights_of
    from symmachia.planner import plan as find

    def tell(member: str, cost: float) -> None:
        typer.echo(f"{member} alone: {cost / 1e3:,.1f} bn", err=True)

    found = find(
        strategy, by=by, study=study, comparison=comparison, budget=_most(budget), payers=weights_of(payers),
        shortage_price=shortage_price, new_lines=new_lines, largest_share=largest_share, joint_debt=joint_debt, debt_rate=debt_rate,
        debt_years=debt_years, whole=whole, seconds=seconds, members=members, tell=tell,
    )  # fmt: skip
    if write:
        found.write(write)
    if bills:
        reply(json, csv, lambda: found.to_dict()["by_member"], lambda: found.to_dict()["by_member"], lambda: bill_lines(found))
    else:
        reply(json, csv, found.to_dict, lambda: found.to_dict()["orders"], lambda: lines(found))
    if found.shortfalls:
        raise typer.Exit(MISSED)


def front(
    strategy: ToMeet = "autonomous",
    points: Annotated[int, typer.Option(min=2, help="How many plans.")] = 9,
    by: By = 2035,
    study: OfStudy = "debate",
    comparison: Comparing = "equal_adequacy", payers: Payers = "announced", members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print cost against what stays short: plans of least cost, from doing least to closing most."""
    from symmachia.planner import front as find
    from symmachia.planner import weights_of

    found = []

    def tell(one: Any) -> None:
        row = {"requirement_years_short": one.gap_years, "present_value": one.present_value / 1e3, "capabilities_short": one.capabilities_short}
        found.append(row)
        if not (json or csv):
            typer.echo(f"{one.gap_years:>24,.1f}{one.present_value / 1e3:>24,.0f}{one.capabilities_short:>22}")

    if not (json or csv):
        typer.echo(f"{'requirement-years short':>24}{'present value, bn':>24}{'capabilities short':>22}")
    find(strategy, points=points, by=by, study=study, comparison=comparison, payers=weights_of(payers), members=members, tell=tell)
    reply(json, csv, lambda: found, lambda: found)


def levers(
    strategy: ToMeet = "autonomous",
    by: By = 2035,
    study: OfStudy = "debate",
    comparison: Comparing = "equal_adequacy",
    budget: Annotated[float | None, typer.Option(help="Most that the plan may cost: present value in billions.")] = None,
    payers: Payers = "announced", members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print what one more billion, line or thousand recruits buys, and a year less of lead time: the plan again with one limit moved."""
    from dataclasses import asdict

    from symmachia.planner import levers as find
    from symmachia.planner import weights_of

    def tell(one: Any) -> None:
        gains = "".join(f"{'–' if much is None else f'{much / 1e3:,.2f}':>14}" for much in (one.gain, one.by_duals))
        moved = f"{one.amount:,.6g} {one.unit}"
        typer.echo(f"{f'{one.name} {one.capability}'.replace('_', ' '):<34}{moved:>26}{gains}{one.gap_years:>24.3f}{one.present_value / 1e3:>14,.2f}")

    if not (json or csv):
        typer.echo(f"{'':<34}{'moved by':>26}{'gain, bn':>14}{'by duals':>14}{'requirement-years':>24}{'spent, bn':>14}")
    found = find(
        strategy, by=by, study=study, comparison=comparison, budget=_most(budget), payers=weights_of(payers),
        members=members, tell=None if json or csv else tell,
    )  # fmt: skip
    rows = [asdict(one) for one in found]
    reply(json, csv, lambda: rows, lambda: rows)


def hedge(
    strategy: Annotated[str, typer.Argument(help="Strategy of the study whose requirements hold after an exit.")] = "autonomous",
    probability: Annotated[float, typer.Option(help="That the leading ally leaves within the horizon, per cent.")] = 30.0,
    tree: Annotated[str, typer.Option(help="File of a tree of events, in place of exits as the study draws them.")] = "",
    scenarios: Annotated[int, typer.Option(help="So many exits with the threat and prices of the study's own futures.")] = 0,
    known: Annotated[int, typer.Option(help="Year in which all is told apart; without it an exit is known when it happens.")] = 0,
    risk: Annotated[float, typer.Option(help="Weight of the worst part of the probability, per cent.")] = 0.0,
    tail: Annotated[float, typer.Option(help="The worst part of the probability, per cent.")] = 10.0,
    gap: Annotated[float, typer.Option(help="Largest gap to the bound, as a share.")] = 1e-4,
    study: OfStudy = "debate",
    comparison: Comparing = "equal_adequacy", payers: Payers = "announced",
    shortage_price: ShortagePrice = None,
    write: Annotated[str, typer.Option(help="Write the hedge to this file, as a strategy that studies can name.")] = "",
    cluster: Annotated[str, typer.Option(help="local:N, or the address of a dask scheduler.")] = "",
    members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print the best hedge while nobody knows whether the leading ally leaves: what it costs, what it saves. Ctrl-C prints the best so far."""
    from symmachia.planner import hedge as find
    from symmachia.planner import hedge_lines, weights_of

    def tell(stand: Any, _: object) -> None:
        question, state = stand.question, stand.state
        typer.echo(
            f"{question.replace('_', ' ')}: round {state.rounds}, from {state.lower:,.0f} to {state.upper:,.0f}, gap {state.gap:.1e}", err=True
        )

    found = find(
        strategy, probability=probability, tree=tree, scenarios=scenarios, known=known, risk=risk, tail=tail, gap=gap, study=study,
        comparison=comparison, payers=weights_of(payers), shortage_price=shortage_price, members=members, tell=tell, cluster=cluster,
    )  # fmt: skip
    if write:
        found.write(write)
    reply(json, csv, found.to_dict, lambda: found.to_dict()["orders"], lambda: hedge_lines(found))


def _most(budget: float | None) -> float:
    """A budget in millions, as the planner counts; without one there is no limit."""
    return inf if budget is None else 1e3 * budget
