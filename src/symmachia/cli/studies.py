"""Studies: run one, check a run, compare two strategies, and what a framework lacks, beside what published studies would replace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from symmachia.cli.common import AsCsv, AsJson, Comparing, Futures, Hold, Members, OfStrategy, OfStudy, Study, held, reply

if TYPE_CHECKING:
    from collections.abc import Iterator


def run(
    study: Study = "debate",
    folder: Annotated[str, typer.Option(help="Write the run to this folder as it goes.")] = "",
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in the folder.")] = False,
    futures: Futures = None, comparison: Comparing = "", members: Members = "", hold: Hold = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Threads; one for each core unless named.")] = None,
    cluster: Annotated[str, typer.Option(help="Run on dask.distributed: the address of a scheduler, or local:N.")] = "",
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Run a study: every strategy through every future, the same bits for any number of workers."""
    from symmachia.analysis import prepared_study, study_of_run, unused
    from symmachia.ensemble import run as compute

    asked = study_of_run(folder, study) if resume and folder else study
    prepared, _ = prepared_study(asked, comparison=comparison, futures=futures or 0, members=members, held=held(hold))
    result = compute(prepared, folder or None, workers=workers or 0, cluster=cluster, resume=resume)
    rows = [
        {"measure": measure, "strategy": strategy, **dict(zip(("q05", "q25", "q50", "q75", "q95"), map(float, values), strict=True))}
        for measure in result.measures
        for strategy, values in result.quantiles(measure).items()
    ]
    idle = unused(prepared)

    def lines() -> Iterator[str]:
        yield f"{result.futures} futures, run {result.record['fingerprint']}: medians, with 5 and 95 per cent of the futures around them\n"
        for row in rows:
            yield f"{row['measure']:<75} {row['strategy']:<15}{row['q50']:>12,.5g}  between {row['q05']:,.5g} and {row['q95']:,.5g}"
        yield f"\ninputs that changed no measure: {', '.join(idle)}" if idle else "\nevery input changed some measure"

    reply(json, csv, lambda: {"record": result.record, "measures": rows, "unused": idle}, lambda: rows, lines)


def gaps(
    framework: Annotated[str, typer.Option(help="nato, eu, european_nato or coalition; european_nato unless named.")] = "",
    basis: Annotated[str, typer.Option(help="Requirement: replace_us:iiss, replace_us:bruegel-kiel, nato_targets:iiss or adversary_paced:iiss.")] = (
        "replace_us:iiss"
    ),
    year: Annotated[int, typer.Option(help="Year.")] = 2035,
    state: Annotated[str, typer.Option(help="The US contribution where the US stands in the framework: full, reduced or withdrawn.")] = "withdrawn",
    strategy: OfStrategy = "transatlantic", study: OfStudy = "debate",
    members: Members = "", hold: Hold = None, json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print what a framework can field of each capability, what it would need, and when it has it."""
    from symmachia.analysis import gaps as find

    found = find(None, framework, basis, year, state=state, strategy=strategy, study=study, members=members, held=held(hold))

    def lines() -> Iterator[str]:
        yield f"{found.view} in {found.year} against {found.basis}, strategy {found.strategy}, run {found.fingerprint}"
        yield f"{len(found.members)} members counted: {' '.join(found.members)}\n"
        yield f"{'capability':<28}{'usable':>11}{'required':>11}{'gap':>11}   requirement met                gap closed"
        for row in found.rows:
            closing = f"{row.closing_year:.0f}" if row.closing_year <= found.horizon else f"not by {found.horizon}"
            span = f"{row.met:.0f} % ({row.met_low:.0f} to {row.met_high:.0f})"
            mark = " *" if row.filled else ""
            units = f"{row.capability + mark:<28}{row.usable:>11,.3g}{row.required:>11,.3g}{row.gap:>11,.3g}"
            yield f"{units}   {span:<30} {closing}, in {row.closed:.0f} % of futures"
        fired = [row for row in found.rows if row.days is not None]
        if fired:
            yield "\ndays of fire"
        for row in fired:
            spread = "" if row.days_low is None else f"({row.days_low:,.0f} to {row.days_high:,.0f})"
            yield f"{row.capability:<28}{row.days:>11,.0f}   {spread}".rstrip()
        if fired:
            yield "Usable units over the daily use of the whole alliance in a high-intensity fight, which is an assumption"
        yield "\nUnits of the central future; shares over all futures. * not stated by the study: filled from the third scope, an assumption"
        for label, effect in found.unpriced.items():
            yield f"not priced: {label}, which would make autonomy {effect}"

    reply(json, csv, found.to_dict, lambda: found.to_dict()["rows"], lines)


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

    def lines() -> Iterator[str]:
        yield f"{'EUR million, 2025 prices':<28}{'count':>11}{'our price':>11}{'our sum':>10}   between                {'the study':>12}"
        for line in (*found.lines, *found.unpriced):
            ours = f"{line.price:>11,.4g}{line.amount:>10,.0f}   {line.low:,.0f} and {line.high:,.0f}" if line.price else f"{'no price':>11}"
            said = f"{line.published:>12,.0f}" if line.published else f"{'–':>12}"
            yield f"{line.what:<28}{line.count:>11,.0f}{ours:<47}{said}"
        sum_, low, high = found.total
        yield f"\n{'sum of the priced lines':<28}{sum_:>32,.0f}   {low:,.0f} and {high:,.0f}"
        yield f"{'with 25 years of running':<28}{found.life:>32,.0f}"
        for total in found.published:
            span = f"   {total.low:,.0f} and {total.high:,.0f}" if total.high > total.low else ""
            yield f"{'the study: ' + total.what.replace('_', ' '):<37}{total.amount:>23,.0f}{span}"

    reply(json, csv, found.to_dict, lambda: rows, lines)


def compare(
    first: Annotated[str, typer.Argument(help="Strategy.")] = "transatlantic",
    second: Annotated[str, typer.Argument(help="Strategy.")] = "autonomous",
    study: OfStudy = "debate",
    futures: Futures = None, comparison: Comparing = "", members: Members = "", hold: Hold = None, json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print what differs between two strategies going in, in words, and what differs coming out."""
    from symmachia.analysis import compare as find
    from symmachia.analysis import run as compute

    found = find(compute(study, comparison=comparison, futures=futures or 0, members=members, held=held(hold)), first, second)
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

    def lines() -> Iterator[str]:
        yield f"{first} against {second}, {found.comparison.replace('_', ' ')}, run {found.fingerprint}\n"
        yield "\n".join(f"  {line}" for line in found.inputs)
        yield f"\n{'median of the futures':<75}{first:>15}{second:>15}{'difference':>13}   second better / worse"
        for row in rows:
            often = "" if row["better"] is None else f"{row['better']:.0f} % / {row['worse']:.0f} %"
            yield f"{row['measure']:<75}{row[first]:>15,.5g}{row[second]:>15,.5g}{row['difference']:>13,.4g}   {often}"

    reply(json, csv, found.to_dict, lambda: rows, lines)


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
    reply(json, csv, lambda: facts, lambda: [facts], lambda: [text])
