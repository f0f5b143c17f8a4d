"""The command line. Heavy rooms are entered only by the command that needs them, so that `--help` costs what Typer costs."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from symmachia.trace import Trace

app = typer.Typer(name="symmachia", no_args_is_help=True, add_completion=False, help="The transatlantic alliance as an executable, sourced model.")

debate = typer.Typer(no_args_is_help=True, help="The debate: what was claimed, and what holds.")
data = typer.Typer(no_args_is_help=True, help="The facts: build the store, look at it, import newer editions.")
app.add_typer(debate, name="debate")
app.add_typer(data, name="data")

Edition = Annotated[str, typer.Option(help="Edition of NATO's figures, such as nato-2024; the newest unless named.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
Study = Annotated[str, typer.Argument(help="A study: a YAML file, or the name of a shipped one.")]
Futures = Annotated[int | None, typer.Option(min=1, help="Futures to run; the study's own number unless named.")]
Comparing = Annotated[str, typer.Option(help="equal_money or equal_adequacy; the study's own unless named.")]
Members = Annotated[str, typer.Option(help="Whom a framework counts: EU+GBR+NOR for the coalition, european_nato=Europe-TUR for another.")]

DebateFile = Annotated[str, typer.Argument(help="A debate file, or the name of a shipped one.")]
SpeaksFor = Annotated[str, typer.Option(help="speaker or organisation.")]
OneCoder = Annotated[str, typer.Option(help="Read this coder's codes only.")]
Payers = Annotated[str, typer.Option(help="Who pays: announced, gdp, ability, own or shapley; or weights, DEU=3,FRA=2.")]


@app.command()
def brief(
    path: Annotated[Path, typer.Argument(help="Where to write the page.")] = Path("brief.html"), edition: Edition = "",
    fresh: Annotated[bool, typer.Option("--fresh", help="Run the reference study again instead of reading the run that ships.")] = False,
    language: Annotated[str, typer.Option("--language", help="What the page is written in: en or de.")] = "en",
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Write the brief: who carries the alliance and what it can field, in one self-contained HTML page."""
    from symmachia.alliance import load
    from symmachia.briefing import brief as write
    from symmachia.record import record

    alliance = load(edition)
    written = write(alliance, path, fresh=fresh, language=language)
    facts = {"path": str(written), "bytes": written.stat().st_size, **record(alliance)}
    _print(facts if json else [facts] if csv else f"{written} ({facts['bytes'] / 1000:.0f} kB)", json=json, csv=csv)


@app.command()
def accounts(
    calls: Annotated[list[str] | None, typer.Argument(help="Calls such as 'share(spending, outside=EU)'; an overview where there is none.")] = None,
    edition: Edition = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print accounts: who carries the alliance, and how much of its strength lies where."""
    from symmachia.accounts import MEASURES, VERBS, evaluate
    from symmachia.alliance import load

    alliance = load(edition)
    overview = [f"share({quantity}, {where})" for quantity in MEASURES for where in ("outside=EU", "Europe", "US")]
    traces = [evaluate(alliance, call) for call in calls or overview]
    if json:
        _print([trace.to_dict() for trace in traces], json=True)
    elif csv:
        _print([_row(trace) for trace in traces], csv=True)
    else:
        for trace in traces:
            typer.echo(trace)
            for figure in trace.beside if calls else ():
                typer.echo(f"  beside it: {figure}")
        if not calls:
            typer.echo(f"\nEvery US total is worldwide. Accounts: {', '.join(sorted(VERBS))}. Tree of a number: symmachia explain CALL")


def _row(trace: Trace) -> dict[str, object]:
    return {
        "call": trace.call, "name": trace.name.say().text, "value": trace.value, "low": trace.low, "high": trace.high, "unit": trace.unit,
        "currency": trace.currency, "basis": trace.basis, "kind": trace.kind, "context": trace.context, "sources": " ".join(trace.sources()),
        "beside": "; ".join(str(figure) for figure in trace.beside),
    }  # fmt: skip


@app.command()
def explain(
    call: Annotated[str, typer.Argument(help="A call: 'share(spending, outside=EU, year=2025)', a fact id, or with --strategy a cell of the model.")],
    edition: Edition = "",
    strategy: Annotated[str, typer.Option(help="Explain a cell of the model under this strategy: 'gap(tankers, eu, replace_us:iiss, 2035)'.")] = "",
    study: Annotated[str, typer.Option(help="The study that the strategy belongs to.")] = "debate",
    future: Annotated[int | None, typer.Option(help="A future of the study, from 0; the central one unless named.")] = None,
    futures: Futures = None, comparison: Comparing = "", members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print the tree of a number, down to the facts and their sources."""
    from symmachia.accounts import explain as find
    from symmachia.alliance import load

    alliance = load(edition)
    if strategy:
        from symmachia.analysis import explain_cell, prepared_study

        opened = prepared_study(study, alliance=alliance, comparison=comparison, futures=futures or 0, members=members)
        trace = explain_cell(*opened, call, strategy, *([] if future is None else [future]))
    else:
        trace = find(call, alliance)
    known = [fact for fact in trace.facts() if "/" in fact]
    if json:
        _print({**trace.to_dict(), "facts": [_fact(alliance, fact) for fact in known]}, json=True)
    elif csv:
        _print([_fact(alliance, fact) for fact in known], csv=True)
    else:
        _console().print(_tree(alliance, trace))


@app.command()
def run(
    study: Study = "debate",
    folder: Annotated[str, typer.Option(help="Write the run to this folder as it goes.")] = "",
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in the folder.")] = False,
    futures: Futures = None, comparison: Comparing = "", members: Members = "",
    workers: Annotated[int | None, typer.Option(min=1, help="Threads; one for each core unless named.")] = None,
    cluster: Annotated[str, typer.Option(help="Run on dask.distributed: the address of a scheduler, or local:N.")] = "",
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Run a study: every strategy through every future, the same bits for any number of workers."""
    from symmachia.analysis import prepared_study, study_of_run, unused
    from symmachia.ensemble import run as compute

    asked = study_of_run(folder, study) if resume and folder else study
    prepared, _ = prepared_study(asked, comparison=comparison, futures=futures or 0, members=members)
    result = compute(prepared, folder or None, workers=workers or 0, cluster=cluster, resume=resume)
    rows = [
        {"measure": measure, "strategy": strategy, **dict(zip(("q05", "q25", "q50", "q75", "q95"), map(float, values), strict=True))}
        for measure in result.measures
        for strategy, values in result.quantiles(measure).items()
    ]
    idle = unused(prepared)
    if json:
        _print({"record": result.record, "measures": rows, "unused": idle}, json=True)
    elif csv:
        _print(rows, csv=True)
    else:
        head = [f"{result.futures} futures, run {result.record['fingerprint']}: medians, with 5 and 95 per cent of the futures around them", ""]
        table = [f"{row['measure']:<75} {row['strategy']:<15}{row['q50']:>12,.5g}  between {row['q05']:,.5g} and {row['q95']:,.5g}" for row in rows]
        tail = ["", f"inputs that changed no measure: {', '.join(idle)}" if idle else "every input changed some measure"]
        typer.echo("\n".join((*head, *table, *tail)))


@app.command()
def gaps(
    framework: Annotated[str, typer.Option(help="nato, eu, european_nato or coalition; european_nato unless named.")] = "",
    basis: Annotated[str, typer.Option(help="Requirement: replace_us:iiss, replace_us:bruegel-kiel, nato_targets:iiss or adversary_paced:iiss.")] = (
        "replace_us:iiss"
    ),
    year: Annotated[int, typer.Option(help="Year.")] = 2035,
    state: Annotated[str, typer.Option(help="The US contribution where the US stands in the framework: full, reduced or withdrawn.")] = "withdrawn",
    strategy: Annotated[str, typer.Option(help="Strategy.")] = "transatlantic",
    study: Annotated[str, typer.Option(help="Study.")] = "debate",
    members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print what a framework can field of each capability, what it would need, and when it has it."""
    from symmachia.analysis import gaps as find

    found = find(None, framework, basis, year, state=state, strategy=strategy, study=study, members=members)
    if json:
        _print(found.to_dict(), json=True)
    elif csv:
        _print(found.to_dict()["rows"], csv=True)
    else:
        typer.echo(f"{found.view} in {found.year} against {found.basis}, strategy {found.strategy}, run {found.fingerprint}")
        typer.echo(f"{len(found.members)} members counted: {' '.join(found.members)}\n")
        typer.echo(f"{'capability':<28}{'usable':>11}{'required':>11}{'gap':>11}   requirement met                gap closed")
        for row in found.rows:
            closing = f"{row.closing_year:.0f}" if row.closing_year <= found.horizon else f"not by {found.horizon}"
            span = f"{row.met:.0f} % ({row.met_low:.0f} to {row.met_high:.0f})"
            mark = " *" if row.filled else ""
            units = f"{row.capability + mark:<28}{row.usable:>11,.3g}{row.required:>11,.3g}{row.gap:>11,.3g}"
            typer.echo(f"{units}   {span:<30} {closing}, in {row.closed:.0f} % of futures")
        fired = [row for row in found.rows if row.days is not None]
        if fired:
            typer.echo("\ndays of fire")
        for row in fired:
            spread = "" if row.days_low is None else f"({row.days_low:,.0f} to {row.days_high:,.0f})"
            typer.echo(f"{row.capability:<28}{row.days:>11,.0f}   {spread}".rstrip())
        if fired:
            typer.echo("Usable units over the daily use of the whole alliance in a high-intensity fight, which is an assumption")
        typer.echo("\nUnits of the central future; shares over all futures. * not stated by the study: filled from the third scope, an assumption")
        for label, effect in found.unpriced.items():
            typer.echo(f"not priced: {label}, which would make autonomy {effect}")


@app.command()
def prices(
    scope: Annotated[str, typer.Argument(help="The study: iiss or bruegel-kiel.")] = "iiss", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print the American forces that a study would replace at our unit prices, line by line, beside the study's own totals."""
    from symmachia.analysis import priced_list

    found = priced_list(scope)
    rows = [
        {"what": line.what, "count": line.count, "price": line.price, "amount": line.amount, "low": line.low, "high": line.high, "life": line.life,
         "published": line.published, "fact": line.fact}
        for line in (*found.lines, *found.unpriced)
    ]  # fmt: skip
    if json:
        _print(found.to_dict(), json=True)
    elif csv:
        _print(rows, csv=True)
    else:
        typer.echo(f"{'EUR million, 2025 prices':<28}{'count':>11}{'our price':>11}{'our sum':>10}   between                {'the study':>12}")
        for line in (*found.lines, *found.unpriced):
            ours = f"{line.price:>11,.4g}{line.amount:>10,.0f}   {line.low:,.0f} and {line.high:,.0f}" if line.price else f"{'no price':>11}"
            said = f"{line.published:>12,.0f}" if line.published else f"{'–':>12}"
            typer.echo(f"{line.what:<28}{line.count:>11,.0f}{ours:<47}{said}")
        sum_, low, high = found.total
        typer.echo(f"\n{'sum of the priced lines':<28}{sum_:>32,.0f}   {low:,.0f} and {high:,.0f}")
        typer.echo(f"{'with 25 years of running':<28}{found.life:>32,.0f}")
        for total in found.published:
            span = f"   {total.low:,.0f} and {total.high:,.0f}" if total.high > total.low else ""
            typer.echo(f"{'the study: ' + total.what.replace('_', ' '):<37}{total.amount:>23,.0f}{span}")


@app.command()
def compare(
    first: Annotated[str, typer.Argument(help="Strategy.")] = "transatlantic",
    second: Annotated[str, typer.Argument(help="Strategy.")] = "autonomous",
    study: Annotated[str, typer.Option(help="Study.")] = "debate",
    futures: Futures = None, comparison: Comparing = "", members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print what differs between two strategies going in, in words, and what differs coming out."""
    from symmachia.analysis import compare as find
    from symmachia.analysis import run as compute

    found = find(compute(study, comparison=comparison, futures=futures or 0, members=members), first, second)
    rows = [
        {
            "measure": row.measure,
            first: row.first[1],
            second: row.second[1],
            "difference": row.difference[1],
            "better": row.better,
            "worse": row.worse,
        }
        for row in found.outcomes
    ]
    if json:
        _print(found.to_dict(), json=True)
    elif csv:
        _print(rows, csv=True)
    else:
        typer.echo(f"{first} against {second}, {found.comparison.replace('_', ' ')}, run {found.fingerprint}\n")
        typer.echo("\n".join(f"  {line}" for line in found.inputs))
        typer.echo(f"\n{'median of the futures':<75}{first:>15}{second:>15}{'difference':>13}   second better / worse")
        for row in rows:
            often = "" if row["better"] is None else f"{row['better']:.0f} % / {row['worse']:.0f} %"
            typer.echo(f"{row['measure']:<75}{row[first]:>15,.5g}{row[second]:>15,.5g}{row['difference']:>13,.4g}   {often}")


@app.command("break-even")
def break_even(
    study: Study = "break_even",
    first: Annotated[str, typer.Option(help="The strategy compared with.")] = "transatlantic",
    second: Annotated[str, typer.Option(help="The strategy that may be the better bet.")] = "autonomous",
    preset: Annotated[str, typer.Option(help="Loss of output in a war: published, revised, first or event.")] = "published",
    stated: Annotated[float, typer.Option(help="EUR billion that you put on the lives and territory lost in a conquest.")] = 0.0,
    premium: Annotated[str, typer.Option(help="What the second costs more: net of what is pledged anyway, or gross.")] = "net",
    years: Annotated[float, typer.Option(min=0.01, help="Years between attack windows for the sets of reliability.")] = 30.0,
    low: Annotated[float, typer.Option(min=0, max=100, help="Reliability is known to be at least this, in per cent.")] = 0.0,
    high: Annotated[float, typer.Option(min=0, max=100, help="Reliability is known to be at most this, in per cent.")] = 100.0,
    campaign: Annotated[str, typer.Option(help="adm, adm_smooth, adm_salvo, eto or cadb.")] = "",
    values: Annotated[str, typer.Option(help="What either side stakes: uniform or exponential.")] = "",
    scope: Annotated[str, typer.Option(help="American forces: iiss, bruegel-kiel or third.")] = "",
    commitment: Annotated[str, typer.Option(help="exogenous, or endogenous: reliability answers to what Europe does, sign unknown.")] = "",
    futures: Futures = None, comparison: Comparing = "equal_adequacy", members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print for which reliability of the leading ally, and how frequent an attack window, the second strategy is the better bet."""
    from symmachia.analysis import break_even as find
    from symmachia.analysis import run as compute

    choices = {key: word for key, word in {"campaign": campaign, "values": values, "scope": scope, "commitment": commitment}.items() if word}
    result = compute(study, comparison=comparison, futures=futures or 0, members=members, choices=choices)
    found = find(result, first, second, preset=preset, stated=1000 * stated, premium=premium)
    if json:
        _print(found.to_dict(), json=True)
    elif csv:
        _print(found.to_dict()["rows"], csv=True)
    else:
        typer.echo("\n".join(found.lines(years, low / 100, high / 100)))


@app.command()
def regret(
    measure: Annotated[str, typer.Argument(help="A measure of the study, such as 'total_loss(preset=published)'.")] = "total_loss(preset=published)",
    study: Annotated[str, typer.Option(help="Study.")] = "break_even",
    threshold: Annotated[float | None, typer.Option(help="What satisfices, in the measure's unit.")] = None,
    futures: Futures = None, comparison: Comparing = "equal_adequacy", members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print which strategy survives the futures that nobody can rule out, by several rules, and whether they agree."""
    from dataclasses import asdict

    from symmachia.analysis import regret as find
    from symmachia.analysis import run as compute

    found = find(compute(study, comparison=comparison, futures=futures or 0, members=members), measure, threshold=threshold)
    if json:
        _print(found.to_dict(), json=True)
    elif csv:
        _print([asdict(row) for row in found.rows], csv=True)
    else:
        typer.echo("\n".join(found.lines()))


@app.command()
def discover(
    measure: Annotated[str, typer.Argument(help="A measure of the study.")] = "total_loss(preset=published)",
    strategy: Annotated[str, typer.Option(help="Strategy.")] = "autonomous",
    less: Annotated[str, typer.Option(help="Take another strategy's measure away, future by future; none where it is empty.")] = "transatlantic",
    below: Annotated[float, typer.Option(help="It happens where the measure, or the difference, is below this.")] = 0.0,
    coverage: Annotated[float, typer.Option(help="Least share of the cases that the box holds.")] = 0.6,
    study: Annotated[str, typer.Option(help="Study.")] = "break_even",
    futures: Futures = None, comparison: Comparing = "equal_adequacy", members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print the box of inputs that sets the futures apart in which something happens, in words (PRIM)."""
    from symmachia.analysis import discover as find
    from symmachia.analysis import drawn

    prepared, values = _measured(study, measure, strategy, less, futures, comparison, members)
    found = find(drawn(prepared), values < below, coverage=coverage)
    if json:
        _print(found.to_dict(), json=True)
    elif csv:
        _print(found.to_dict()["trajectory"], csv=True)
    else:
        typer.echo(f"{measure} of {strategy}{f' less {less}' if less else ''} below {below:g} in {found.base:.0%} of the futures\n{found.box}")


@app.command()
def sensitivity(
    measure: Annotated[str, typer.Argument(help="A measure of the study.")] = "attained(presence=without, year=2035)",
    strategy: Annotated[str, typer.Option(help="Strategy.")] = "transatlantic",
    less: Annotated[str, typer.Option(help="Take another strategy's measure away, future by future.")] = "",
    study: Annotated[str, typer.Option(help="Study.")] = "break_even",
    futures: Futures = None, comparison: Comparing = "equal_adequacy", members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print what drives a measure: shares of its variance by uncertain input, with intervals, and whether the sample settles them."""
    from dataclasses import asdict

    from symmachia.analysis import drawn
    from symmachia.analysis import sensitivity as find

    prepared, values = _measured(study, measure, strategy, less, futures, comparison, members)
    found = find(drawn(prepared), values)
    if json:
        _print(found.to_dict(), json=True)
    elif csv:
        _print([asdict(row) for row in found.indices], csv=True)
    else:
        typer.echo(f"{measure} of {strategy}{f' less {less}' if less else ''}: share of its variance over {found.runs} futures\n")
        for row in found.indices[:10]:
            typer.echo(f"{row.name:<40}{row.first:>8.0%}   between {row.first_low:.0%} and {row.first_high:.0%}")
        typer.echo(f"\n{found.verdict}")


MISSED = 3
"""What the shell hears when a plan leaves a requirement short, or a force cannot be kept."""


@app.command()
def plan(
    strategy: Annotated[str, typer.Argument(help="Strategy of the study whose requirements are to be met.")] = "autonomous",
    by: Annotated[int, typer.Option(help="Year from which the requirements hold.")] = 2035,
    study: Annotated[str, typer.Option(help="Study.")] = "debate",
    comparison: Comparing = "equal_adequacy",
    budget: Annotated[float | None, typer.Option(help="Most that it may cost: present value in billions.")] = None,
    payers: Payers = "announced",
    shortage_price: Annotated[float | None, typer.Option(help="What a missing unit costs a year, times its price.")] = None,
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
    from math import inf

    from symmachia.planner import bill_lines, lines, weights_of
    from symmachia.planner import plan as find

    def tell(member: str, cost: float) -> None:
        typer.echo(f"{member} alone: {cost / 1e3:,.1f} bn", err=True)

    found = find(
        strategy, by=by, study=study, comparison=comparison, budget=inf if budget is None else 1e3 * budget, payers=weights_of(payers),
        shortage_price=shortage_price, new_lines=new_lines, largest_share=largest_share, joint_debt=joint_debt, debt_rate=debt_rate,
        debt_years=debt_years, whole=whole, seconds=seconds, members=members, tell=tell,
    )  # fmt: skip
    if write:
        found.write(write)
    content, text = found.to_dict(), bill_lines(found) if bills else lines(found)
    rows = content["by_member"] if bills else content if json else content["orders"]
    _print(rows if json or csv else "\n".join(text), json=json, csv=csv)
    if found.shortfalls:
        raise typer.Exit(MISSED)


@app.command()
def front(
    strategy: Annotated[str, typer.Argument(help="Strategy of the study whose requirements are to be met.")] = "autonomous",
    points: Annotated[int, typer.Option(min=2, help="How many plans.")] = 9,
    by: Annotated[int, typer.Option(help="Year from which the requirements hold.")] = 2035,
    study: Annotated[str, typer.Option(help="Study.")] = "debate",
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
    if json or csv:
        _print(found, json=json, csv=csv)


@app.command()
def levers(
    strategy: Annotated[str, typer.Argument(help="Strategy of the study whose requirements are to be met.")] = "autonomous",
    by: Annotated[int, typer.Option(help="Year from which the requirements hold.")] = 2035,
    study: Annotated[str, typer.Option(help="Study.")] = "debate",
    comparison: Comparing = "equal_adequacy",
    budget: Annotated[float | None, typer.Option(help="Most that the plan may cost: present value in billions.")] = None,
    payers: Payers = "announced", members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print what one more billion, line or thousand recruits buys, and a year less of lead time: the plan again with one limit moved."""
    from dataclasses import asdict
    from math import inf

    from symmachia.planner import levers as find
    from symmachia.planner import weights_of

    def tell(one: Any) -> None:
        gains = "".join(f"{'–' if much is None else f'{much / 1e3:,.2f}':>14}" for much in (one.gain, one.by_duals))
        moved = f"{one.amount:,.6g} {one.unit}"
        typer.echo(f"{f'{one.name} {one.capability}'.replace('_', ' '):<34}{moved:>26}{gains}{one.gap_years:>24.3f}{one.present_value / 1e3:>14,.2f}")

    if not (json or csv):
        typer.echo(f"{'':<34}{'moved by':>26}{'gain, bn':>14}{'by duals':>14}{'requirement-years':>24}{'spent, bn':>14}")
    found = find(
        strategy, by=by, study=study, comparison=comparison, budget=inf if budget is None else 1e3 * budget, payers=weights_of(payers),
        members=members, tell=None if json or csv else tell,
    )  # fmt: skip
    if json or csv:
        _print([asdict(one) for one in found], json=json, csv=csv)


@app.command()
def hedge(
    strategy: Annotated[str, typer.Argument(help="Strategy of the study whose requirements hold after an exit.")] = "autonomous",
    probability: Annotated[float, typer.Option(help="That the leading ally leaves within the horizon, per cent.")] = 30.0,
    tree: Annotated[str, typer.Option(help="File of a tree of events, in place of exits as the study draws them.")] = "",
    scenarios: Annotated[int, typer.Option(help="So many exits with the threat and prices of the study's own futures.")] = 0,
    known: Annotated[int, typer.Option(help="Year in which all is told apart; without it an exit is known when it happens.")] = 0,
    risk: Annotated[float, typer.Option(help="Weight of the worst part of the probability, per cent.")] = 0.0,
    tail: Annotated[float, typer.Option(help="The worst part of the probability, per cent.")] = 10.0,
    gap: Annotated[float, typer.Option(help="Largest gap to the bound, as a share.")] = 1e-4,
    study: Annotated[str, typer.Option(help="Study.")] = "debate",
    comparison: Comparing = "equal_adequacy", payers: Payers = "announced",
    shortage_price: Annotated[float | None, typer.Option(help="What a missing unit costs a year, times its price.")] = None,
    write: Annotated[str, typer.Option(help="Write the hedge to this file, as a strategy that studies can name.")] = "",
    cluster: Annotated[str, typer.Option(help="local:N, or the address of a dask scheduler.")] = "",
    members: Members = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print the best hedge while nobody knows whether the leading ally leaves: what it costs, what it saves. Ctrl-C prints the best so far."""
    from symmachia.planner import hedge as find
    from symmachia.planner import hedge_lines, weights_of

    def tell(question: str, state: Any) -> None:
        typer.echo(
            f"{question.replace('_', ' ')}: round {state.rounds}, from {state.lower:,.0f} to {state.upper:,.0f}, gap {state.gap:.1e}", err=True
        )

    found = find(
        strategy, probability=probability, tree=tree, scenarios=scenarios, known=known, risk=risk, tail=tail, gap=gap, study=study,
        comparison=comparison, payers=weights_of(payers), shortage_price=shortage_price, members=members, tell=tell, cluster=cluster,
    )  # fmt: skip
    if write:
        found.write(write)
    content = found.to_dict()
    _print(content if json else content["orders"] if csv else "\n".join(hedge_lines(found)), json=json, csv=csv)


@app.command()
def force(
    size: Annotated[str, typer.Argument(help="Soldiers, or a size of the mission such as division or corps; the largest force unless named.")] = "0",
    coalition: Annotated[str, typer.Option(help="Who may send soldiers: EU+GBR+NOR, eu, european_nato, or states joined by + and -.")] = "EU+GBR+NOR",
    years: Annotated[float, typer.Option(min=0.1, help="Years for which it stands in full.")] = 3.0,
    start: Annotated[int, typer.Option(help="Year of the decision.")] = 2027,
    us: Annotated[bool, typer.Option("--us", help="With the enablers of the United States.")] = False,
    lift: Annotated[bool, typer.Option("--lift-caveats", help="As if nobody had said that it sends none, or how many at most.")] = False,
    reserves: Annotated[bool, typer.Option("--reserves", help="Call up reserves behind the active brigades.")] = False,
    rule: Annotated[str, typer.Option(help="How it is divided: capacity, gdp, population or least_cost.")] = "capacity",
    dwell: Annotated[float | None, typer.Option(help="Months at home for each month away; the mission's own unless named.")] = None,
    buildup: Annotated[float | None, typer.Option(help="Months from the decision until it stands in full.")] = None,
    mission: Annotated[str, typer.Option(help="A mission: a YAML file, or the name of a shipped one.")] = "ukraine",
    strategy: Annotated[str, typer.Option(help="Strategy of the study under which forces grow.")] = "status_quo",
    study: Annotated[str, typer.Option(help="Study.")] = "debate",
    futures: Annotated[int, typer.Option(min=1, help="How often the uncertain figures are drawn.")] = 256,
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print what a coalition can keep in a theatre, who sends it and what it leaves uncovered. Exits with 3 where a size cannot be kept."""
    from symmachia.deployment import force as find
    from symmachia.deployment import lines

    found = find(
        size, coalition=coalition, years=years, start=start, us=us, caveats=not lift, reserves=reserves, rule=rule, dwell=dwell, buildup=buildup,
        mission=mission, strategy=strategy, study=study, futures=futures,
    )  # fmt: skip
    content = found.to_dict() if json or csv else {}
    _print(content if json else content["contributors"] if csv else "\n".join(lines(found)), json=json, csv=csv)
    if found.short:
        raise typer.Exit(MISSED)


def _measured(study: str, measure: str, strategy: str, less: str, futures: int | None, comparison: str, members: str) -> Any:
    """A study prepared, and a measure of one strategy, less that of another where one is named."""
    from symmachia.analysis import prepared_study
    from symmachia.ensemble import run as compute

    prepared, _ = prepared_study(study, comparison=comparison, futures=futures or 0, members=members)
    result = compute(prepared)
    values = result.values(strategy, measure)
    return prepared, values - result.values(less, measure) if less else values


@app.command()
def verify(
    folder: Annotated[str, typer.Argument(help="The folder of a run.")], study: Study = "debate", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Check a run: that it belongs to the study, facts and program here, that its files are whole, and that its futures come out again."""
    from dataclasses import asdict

    from symmachia.analysis import prepared_study, study_of_run
    from symmachia.ensemble import verify as check

    asked = study_of_run(folder, study)
    done = check(folder, prepared_study(asked)[0])
    facts = {**asdict(done), "study": study, "comparison": asked.comparison, "futures": asked.futures, "replayed": len(done.replayed)}
    made = f"{study}, {asked.comparison.replace('_', ' ')}, {asked.futures:,} futures"
    text = f"run {done.fingerprint} ({made}): {done.files} files whole, {len(done.replayed)} futures replayed bit for bit"
    _print(facts if json else [facts] if csv else text, json=json, csv=csv)


def _console() -> Any:
    """A console as wide as the terminal, or wide enough for any line when the output goes elsewhere."""
    from rich.console import Console

    return Console(highlight=False, width=None if sys.stdout.isatty() else 240)


def _fact(alliance: Any, fact_id: str) -> dict[str, object]:
    from dataclasses import asdict

    fact = alliance.store.fact(fact_id)
    return {**asdict(fact), "citation": alliance.store.origins[fact.source].citation}


def _tree(alliance: Any, trace: Trace, tree: Any = None) -> Any:
    from rich.markup import escape
    from rich.tree import Tree

    lines = [escape(str(trace))]
    lines += [f"[dim]{escape(line)}[/dim]" for line in (trace.formula and f"= {trace.formula}", trace.context, trace.citation) if line]
    lines += [f"[dim]beside it: {escape(str(figure))}[/dim]" for figure in trace.beside if tree is None]
    branch = Tree("\n".join(lines)) if tree is None else tree.add("\n".join(lines))
    for part in trace.inputs:
        if not isinstance(part, str):
            _tree(alliance, part, branch)
            continue
        if "/" not in part:
            branch.add(escape(part))
            continue
        fact = alliance.store.fact(part)
        origin = alliance.store.origins[fact.source]
        branch.add(f"{escape(fact.id)}\n[dim]{escape(f'{origin.producer}, {origin.title}, {fact.locator}; grade {fact.grade}')}[/dim]")
    return branch


@debate.command("check")
def check(
    claims: Annotated[list[str] | None, typer.Argument(help="Ids of claims, or debate files; all claims where none is named.")] = None,
    edition: Edition = "", json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Check claims, or those that a debate file's statements make: on the tables of their date, on today's, and for the latest year.

    For a debate file the exit code is 4 where a verdict is another than at its last check, unless an edition is named."""
    from symmachia.alliance import load
    from symmachia.debate import check_claims, find_claims
    from symmachia.debate.check import told
    from symmachia.debate.file import is_debate

    if claims and any(is_debate(word) or word.endswith((".yaml", ".yml")) for word in claims):
        if _check_debates(claims, edition, json=json, csv=csv):
            raise typer.Exit(4)
        return
    verdicts = check_claims(load(edition), find_claims(claims or ()))
    if json:
        _print([{"then": then.to_dict(), "again": again.to_dict(), "now": now.to_dict()} for then, again, now in verdicts], json=True)
    elif csv:
        _print(
            [row for pair in verdicts for when, verdict in zip(("then", "again", "now"), pair, strict=True) for row in verdict.rows(when)], csv=True
        )
    else:
        heads = [(f"{one.id}: {one.text}", f"  {one.speaker}, {one.said}. {one.reported}.") for one in (three[0].claim for three in verdicts)]
        typer.echo("\n\n".join("\n".join((*head, *told(three))) for head, three in zip(heads, verdicts, strict=True)))


def _check_debates(files: list[str], edition: str, *, json: bool, csv: bool) -> bool:
    """Check debate files, keep the verdicts beside each, and say whether any changed. A shipped file is no place to write to."""
    from symmachia.alliance import load
    from symmachia.debate import load_debate
    from symmachia.debate.answers import check_debate, keep_check, last_check, unchecked
    from symmachia.words import say

    alliance, checked = load(edition), []
    for file in files:
        found = load_debate(file)
        checked.append((found, check_debate(found, alliance, {} if edition else last_check(file)), unchecked(found)))
        if Path(file).is_file() and not edition:
            keep_check(file, checked[-1][1])
    if json:
        _print(
            [
                {
                    "debate": found.title,
                    "answers": [answer.to_dict() for answer in answers],
                    "unchecked": [
                        {"id": one.id, "speaker": maker.name, "words": one.words, "why": one.note} for maker in rest for one in (maker.statement,)
                    ],
                }
                for found, answers, rest in checked
            ],
            json=True,
        )
    elif csv:
        _print([row for _, answers, _ in checked for answer in answers for row in answer.rows()], csv=True)
    else:
        for found, answers, rest in checked:
            typer.echo("\n\n".join((found.title, *("\n".join(answer.lines()) for answer in answers))))
            if rest:
                typer.echo("\n".join(("", say("debate-no-claim").text, *(f"  {maker.line()}\n    {maker.statement.note}" for maker in rest))))
            if waiting := sum(one.status == "suggested" for one in found.statements):
                typer.echo(f"\n{say('debate-waiting', count=waiting).text}")
    return any(answer.changes for _, answers, _ in checked for answer in answers)


@debate.command("suggest")
def debate_suggest(
    path: Annotated[Path, typer.Argument(help="An article, as text or HTML, or a folder of them.")],
    to: Annotated[Path | None, typer.Option(help="Draft a debate file of one article here, for debate review.")] = None,
    published: Annotated[str, typer.Option(help="When it was published, 2025-12-26 or 2025-12: its claims are judged at that date.")] = "",
    url: Annotated[str, typer.Option(help="Where it can be read.")] = "",
    quote: Annotated[bool, typer.Option("--quote", help="Keep the words of each span in the draft; without it, their place and hash.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON, one line an article.")] = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Suggest who says what in an article, or in each of a folder, and which claims that may be; a person decides."""
    from json import dumps

    from symmachia.debate import match, read_article, suggest, suggest_folder
    from symmachia.debate.stream import Suggested
    from symmachia.words import say

    folder = path.is_dir()
    text = "" if folder else read_article(path).text
    if to:
        _draft(path, to, published=published, url=url, quoted=quote)
    head = csv
    for done in suggest_folder(path) if folder else (Suggested(path, 1, 1, suggest(text)),):
        if done.error or (folder and done.number % 500 == 0):
            typer.echo(f"{done.path.name}: {done.error}" if done.error else say("debate-read", number=done.number, of=done.of).text, err=True)
        if json:
            typer.echo(dumps(done.to_dict(), ensure_ascii=False))
        elif csv and (rows := done.rows()):
            _rows(rows, head=head)
            head = False
        elif folder and not csv:
            typer.echo(f"{done.path.name}: {len(done.suggestions)}")
        elif not csv:
            for one in done.suggestions:
                words = " … ".join(" ".join(text[start : start + length].split()) for start, length in one.spans)
                typer.echo(f"{one.tier} {one.speaker}, {one.cue or '…'}: {words}")
                typer.echo(f"    {', '.join(f'{near.claim} {near.score:.2f}' for near in match(words)) or say('debate-near-none').text}")


def _draft(path: Path, to: Path, **given: Any) -> None:
    """Draft a debate file of an article; one that is there already stays."""
    from symmachia.debate import read_article, save_debate, suggest
    from symmachia.debate.drafting import draft
    from symmachia.errors import DebateError

    if to.exists():
        raise DebateError("there is such a file already", where=str(to), fix="review it, or name another")
    article = read_article(path)
    save_debate(draft(article, suggest(article.text), path.stem, **given), to)


@debate.command("review")
def debate_review(
    file: Annotated[Path, typer.Argument(help="A debate file.")],
    text: Annotated[Path | None, typer.Option(help="The article that it codes; without it, only places and cues are shown.")] = None,
    coder: Annotated[str, typer.Option(help="Who codes.")] = "me",
) -> None:
    """Review a debate file, one key a decision, each saved at once: accept, reject, edit, code, link to claims, undo.

    Through a pipe, what a key asks for stands behind it on its line."""
    from symmachia.debate import read_article
    from symmachia.debate.review import KEYS, open_review
    from symmachia.words import say

    terminal, typed = sys.stdin.isatty(), ""

    def ask(what: str) -> str:
        nonlocal typed
        typer.echo(f"{what} ", nl=not terminal)
        line, typed = typed if "\n" in typed else typed + sys.stdin.readline(), ""
        return line

    review = open_review(file, coder, read_article(text).text if text else "")
    typer.echo("\n".join((*review.notes, say("review-keys", keys=", ".join(f"{key} {name}" for key, name in KEYS.items())).text)))
    typer.echo("\n".join(("", *review.shown())))
    while typed := typed or (_key() if terminal else sys.stdin.readline()):
        key, typed = (typed, "") if typed.startswith("\x1b") else (typed[0], typed[1:])
        if KEYS.get(key) == "quit":
            break
        if not key.isspace():
            typer.echo("\n".join(filter(None, (review.press(key, ask), "", *review.shown()))))
    typer.echo(say("review-done", waiting=review.waiting, path=str(file)).text)


def _key() -> str:
    """What was typed on the terminal, at least one key; unlike with getchar, keys typed ahead are not lost."""
    try:
        import termios
        import tty
    except ImportError:
        return typer.getchar()
    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    try:
        tty.setcbreak(terminal, termios.TCSADRAIN)
        return os.read(terminal, 32).decode(errors="replace").replace("\x04", "q")
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


@debate.command("codebook")
def codebook(
    file: Annotated[str, typer.Argument(help="A debate file.")],
    concept: Annotated[str, typer.Argument(help="List every statement coded with this concept; all concepts where none is named.")] = "",
    rename: Annotated[tuple[str, str], typer.Option(help="Give a concept another id.", metavar="OLD NEW")] = ("", ""),
    merge: Annotated[tuple[str, str], typer.Option(help="Code with the second whatever was coded with the first.", metavar="OLD INTO")] = ("", ""),
    undo: Annotated[bool, typer.Option("--undo", help="Take back the last change.")] = False,
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """List the concepts of a debate file, or the statements of one; rename and merge them, with a history that can be undone."""
    from symmachia.debate import codebook as book
    from symmachia.debate import load_debate, save_debate
    from symmachia.debate.file import own_debate

    found = load_debate(file)
    changed = book.undo(found) if undo else found
    changed = book.rename(changed, *rename) if rename[0] else changed
    changed = book.merge(changed, *merge) if merge[0] else changed
    if changed is not found:
        save_debate(changed, own_debate(file))
    if concept:
        names = {one.id: one.name for one in changed.actors}
        rows = [
            {"statement": one.statement.id, "speaker": names[one.statement.speaker], "stance": one.code.stance, "coder": one.code.coder,
             "words": one.statement.words}
            for one in book.snippets(changed, concept)
        ]  # fmt: skip
        lines = [f"{row['statement']:<8}{row['stance']:+d}  {row['speaker']} ({row['coder']}): {row['words']}" for row in rows]
    else:
        rows = [{"concept": one.id, "name": one.name, "codes": len(book.snippets(changed, one.id))} for one in changed.concepts]
        lines = [f"{row['codes']:>5}  {row['concept']}: {row['name']}" for row in rows]
        lines += [f"{one.date}  {one.what}: {one.before} → {one.after}" for one in changed.history]
    _print(rows if json or csv else "\n".join(lines), json=json, csv=csv)


@debate.command("network")
def debate_network(
    file: DebateFile,
    mode: Annotated[str, typer.Option(help="two-mode, congruence, conflict, subtract or mentions.")] = "two-mode",
    normal: Annotated[str, typer.Option(help="Divide weights among actors: none, average, jaccard or cosine.")] = "none",
    per: Annotated[str, typer.Option(help="Count the same stance once a statement, document, week, month, year or debate.")] = "document",
    by: SpeaksFor = "speaker",
    coder: OneCoder = "",
    least: Annotated[int, typer.Option(min=1, help="Give no index below so many statements.")] = 10,
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print who speaks of what, who agrees with whom, and how far the debate falls into two camps."""
    from symmachia.debate.file import load_debate
    from symmachia.debate.network import debate_network as find
    from symmachia.debate.polarisation import polarisation

    network = find(load_debate(file), per, by, coder)
    edges, camps = network.edges(mode, normal, least), polarisation(network, least)
    if json:
        _print({"statements": network.statements, "left_out": dict(network.left), "edges": edges, **camps.to_dict()}, json=True)
    elif csv:
        _print(edges, csv=True)
    else:
        typer.echo("\n".join((*network.lines(mode, normal, least), "", *camps.lines())))


@debate.command("tally")
def debate_tally(
    file: DebateFile,
    per: Annotated[str, typer.Option(help="week, month, year, or debate for the whole.")] = "month",
    by: SpeaksFor = "speaker",
    coder: OneCoder = "",
    least: Annotated[int, typer.Option(min=1, help="Give no share below so many statements.")] = 10,
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print how many statements and actors are for and against each concept, period by period."""
    from symmachia.debate.file import load_debate
    from symmachia.debate.tally import HEAD, tally

    found = tally(load_debate(file), per, by, coder, least)
    rows = [one.to_dict() for one in found]
    _print(rows if json or csv else "\n".join((HEAD, *(one.line() for one in found))), json=json, csv=csv)


@debate.command("agree")
def debate_agree(
    first: Annotated[str, typer.Argument(help="A debate file.")],
    second: Annotated[str, typer.Argument(help="The same documents as somebody else coded them.")],
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print how far two coders agree, and every place where they do not."""
    from symmachia.debate.agreement import agree
    from symmachia.debate.file import load_debate

    found = agree(load_debate(first), load_debate(second))
    _print(found.to_dict() if json else found.to_dict()["differences"] if csv else "\n".join(found.lines()), json=json, csv=csv)


@debate.command("import")
def debate_import(
    file: Annotated[Path, typer.Argument(help="A .dna file, a CSV table or ClaimReview in JSON.")],
    to: Annotated[Path | None, typer.Option(help="The debate file to write; the name of the other with .yaml unless named.")] = None,
    texts: Annotated[Path | None, typer.Option(help="Write the texts in it to this folder; without it they stay behind.")] = None,
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Import a debate from Discourse Network Analyzer, a table or published fact checks, and say what stays behind."""
    from symmachia.debate.exchange import import_debate, keep_debate

    imported = import_debate(file)
    path = to or Path(file.with_suffix(".yaml").name)
    keep_debate(imported, path, texts)
    _say_notes(path, imported.notes, json=json, csv=csv)


@debate.command("export")
def debate_export(
    file: DebateFile,
    to: Annotated[Path, typer.Option(help="The file to write: .dna, .csv, .graphml, or .json for ClaimReview.")],
    texts: Annotated[Path | None, typer.Option(help="A folder with the texts, for .dna.")] = None,
    mode: Annotated[str, typer.Option(help="The network, for .graphml: two-mode, congruence, conflict, subtract or mentions.")] = "two-mode",
    normal: Annotated[str, typer.Option(help="Divide weights among actors, for .graphml: none, average, jaccard or cosine.")] = "none",
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Export a debate to Discourse Network Analyzer, a table, a graph or ClaimReview, and say what the format does not carry."""
    from symmachia.debate.exchange import export_debate, read_texts
    from symmachia.debate.file import load_debate

    _say_notes(to, export_debate(load_debate(file), to, read_texts(texts) if texts else {}, mode, normal), json=json, csv=csv)


def _say_notes(path: Path, notes: tuple[str, ...], *, json: bool, csv: bool) -> None:
    facts = {"path": str(path), "notes": list(notes)}
    rows = [{"path": str(path), "note": note} for note in notes or ("",)]
    _print(facts if json else rows if csv else "\n".join((str(path), *notes)), json=json, csv=csv)


@data.command("build")
def data_build(json: AsJson = False, csv: AsCsv = False) -> None:
    """Build the fact store from the text tables, or say that it stands."""
    from symmachia.facts.store import open_store

    store = open_store()
    facts = {
        "store": str(store.path),
        "data": store.fingerprint,
        "sources": len(store.origins),
        "facts": store.query("SELECT count(*) FROM fact")[0][0],
    }
    _print(facts if json else [facts] if csv else "\n".join(f"{key}: {value}" for key, value in facts.items()), json=json, csv=csv)


@data.command("show")
def data_show(
    pattern: Annotated[str, typer.Argument(help="Part of a fact id, such as nato-2026/DEU/spending; without it, the sources.")] = "",
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Show facts by a part of their id, or the sources."""
    from dataclasses import asdict

    from symmachia.errors import UnknownName
    from symmachia.facts.store import open_store

    store = open_store()
    if pattern:
        found = [asdict(fact) for fact in store.facts("contains(id, ?)", [pattern])]
        if not found:
            raise UnknownName("fact with an id like", pattern, [store.nearest(pattern)])
        lines = [
            f"{fact['id']}\t{fact['value']:g} {fact['currency']} {fact['unit']}\t{fact['status']}, grade {fact['grade']}\t{fact['locator']}"
            for fact in found
        ]
    else:
        found = [asdict(origin) for origin in store.origins.values()]
        lines = [f"{origin['id']}\t{origin['producer']}, {origin['title']}, {origin['edition']}" for origin in found]
    _print(found if json or csv else "\n".join(lines), json=json, csv=csv)


@data.command("import")
def data_import(
    publisher: Annotated[str, typer.Argument(help="nato, sipri, eurostat, imf or worldbank.")],
    file: Annotated[Path, typer.Argument(help="The publisher's file.")],
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Import a newer edition from a publisher's own file, and print what changed against the edition before."""
    from dataclasses import asdict

    from symmachia.errors import UnknownName
    from symmachia.facts.importers import READERS, take

    if publisher not in READERS:
        raise UnknownName("publisher", publisher, READERS)
    imported = READERS[publisher](file)
    changes = take(imported)
    revised = [{"indicator": indicator, **asdict(revision)} for indicator, revision in changes.revisions.items()]
    if json or csv:
        facts = {
            "source": imported.source_id,
            "rows": len(imported.rows),
            "before": changes.before,
            "added": changes.added,
            "removed": changes.removed,
        }
        _print({**facts, "revisions": revised, "skipped": imported.skipped} if json else revised, json=json, csv=csv)
    else:
        typer.echo("\n".join((*imported.lines(), *changes.lines())))
    if changes.removed and changes.before == imported.source_id:
        typer.echo(
            f"symmachia: {changes.removed} rows of {imported.source_id} have left the store: your file replaces the table before it",
            err=True,
        )


def _print(content: Any, *, json: bool = False, csv: bool = False) -> None:
    if json:
        import json as writer

        typer.echo(writer.dumps(content, ensure_ascii=False, indent=2))
    elif csv:
        _rows(content)
    else:
        typer.echo(content)


def _rows(rows: list[dict[str, Any]], *, head: bool = True) -> None:
    import csv as writer_csv

    writer = writer_csv.DictWriter(sys.stdout, fieldnames=list(rows[0]) if rows else [], lineterminator="\n")
    if head:
        writer.writeheader()
    writer.writerows(rows)


def main() -> None:
    """Run the command line; an error of ours is one message and a non-zero exit."""
    from symmachia.errors import SymmachiaError

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        app()
    except SymmachiaError as error:
        typer.echo(f"symmachia: {error}", err=True)
        raise SystemExit(1) from None
