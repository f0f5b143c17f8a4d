"""Bets: for which reliability a strategy is the better one, which survives the futures, what sets futures apart, and what drives a measure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from symmachia.cli.common import AsCsv, AsJson, Comparing, Futures, Hold, Members, OfStrategy, OfStudy, Study, held, reply

if TYPE_CHECKING:
    from collections.abc import Iterator

Measure = Annotated[str, typer.Argument(help="A measure of the study.")]


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
    futures: Futures = None, comparison: Comparing = "equal_adequacy", members: Members = "", hold: Hold = None,
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print for which reliability of the leading ally, and how frequent an attack window, the second strategy is the better bet."""
    from symmachia.analysis import break_even as find
    from symmachia.analysis import run as compute

    choices = {key: word for key, word in {"campaign": campaign, "values": values, "scope": scope, "commitment": commitment}.items() if word}
    result = compute(study, comparison=comparison, futures=futures or 0, members=members, choices=choices, held=held(hold))
    found = find(result, first, second, preset=preset, stated=1000 * stated, premium=premium)
    reply(json, csv, found.to_dict, lambda: found.to_dict()["rows"], lambda: found.lines(years, low / 100, high / 100))


def regret(
    measure: Annotated[str, typer.Argument(help="A measure of the study, such as 'total_loss(preset=published)'.")] = "total_loss(preset=published)",
    study: OfStudy = "break_even",
    threshold: Annotated[float | None, typer.Option(help="What satisfices, in the measure's unit.")] = None,
    futures: Futures = None, comparison: Comparing = "equal_adequacy", members: Members = "", hold: Hold = None,
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print which strategy survives the futures that nobody can rule out, by several rules, and whether they agree."""
    from dataclasses import asdict

    from symmachia.analysis import regret as find
    from symmachia.analysis import run as compute

    result = compute(study, comparison=comparison, futures=futures or 0, members=members, held=held(hold))
    found = find(result, measure, threshold=threshold)
    reply(json, csv, found.to_dict, lambda: [asdict(row) for row in found.rows], found.lines)


def discover(
    measure: Measure = "total_loss(preset=published)",
    strategy: OfStrategy = "autonomous",
    less: Annotated[str, typer.Option(help="Take another strategy's measure away, future by future; none where it is empty.")] = "transatlantic",
    below: Annotated[float, typer.Option(help="It happens where the measure, or the difference, is below this.")] = 0.0,
    coverage: Annotated[float, typer.Option(help="Least share of the cases that the box holds.")] = 0.6,
    study: OfStudy = "break_even",
    futures: Futures = None, comparison: Comparing = "equal_adequacy", members: Members = "", hold: Hold = None,
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print the box of inputs that sets the futures apart in which something happens, in words (PRIM)."""
    from symmachia.analysis import discover as find
    from symmachia.analysis import drawn

    prepared, values = _measured(study, measure, strategy, less, futures, comparison, members, hold)
    found = find(drawn(prepared), values < below, coverage=coverage)

    def lines() -> Iterator[str]:
        yield f"{measure} of {strategy}{f' less {less}' if less else ''} below {below:g} in {found.base:.0%} of the futures"
        yield str(found.box)

    reply(json, csv, found.to_dict, lambda: found.to_dict()["trajectory"], lines)


def sensitivity(
    measure: Measure = "attained(presence=without, year=2035)",
    strategy: OfStrategy = "transatlantic",
    less: Annotated[str, typer.Option(help="Take another strategy's measure away, future by future.")] = "",
    study: OfStudy = "break_even",
    futures: Futures = None, comparison: Comparing = "equal_adequacy", members: Members = "", hold: Hold = None,
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print what drives a measure: shares of its variance by uncertain input, with intervals, and whether the sample settles them."""
    from dataclasses import asdict

    from symmachia.analysis import drawn
    from symmachia.analysis import sensitivity as find

    prepared, values = _measured(study, measure, strategy, less, futures, comparison, members, hold)
    found = find(drawn(prepared), values)

    def lines() -> Iterator[str]:
        yield f"{measure} of {strategy}{f' less {less}' if less else ''}: share of its variance over {found.runs} futures\n"
        for row in found.indices[:10]:
            yield f"{row.name:<40}{row.first:>8.0%}   between {row.first_low:.0%} and {row.first_high:.0%}"
        yield f"\n{found.verdict}"

    reply(json, csv, found.to_dict, lambda: [asdict(row) for row in found.indices], lines)


def _measured(
    study: str, measure: str, strategy: str, less: str, futures: int | None, comparison: str, members: str, hold: list[str] | None,
) -> Any:  # fmt: skip
    """A study prepared so that inputs are told apart, and a measure of one strategy, less that of another where one is named."""
    from symmachia.analysis import prepared_study
    from symmachia.ensemble import run as compute
    from symmachia.study import load_study
    from symmachia.study.study import TOLD_APART

    prepared, _ = prepared_study(
        load_study(study).changed(sampling=TOLD_APART), comparison=comparison, futures=futures or 0, members=members, held=held(hold)
    )
    result = compute(prepared)
    values = result.values(strategy, measure)
    return prepared, values - result.values(less, measure) if less else values
