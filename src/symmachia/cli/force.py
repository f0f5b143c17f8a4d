"""A force in a theatre abroad: what a coalition can keep there."""

from __future__ import annotations

from typing import Annotated

import typer

from symmachia.cli.common import MISSED, AsCsv, AsJson, OfStudy, held, reply


def force(
    size: Annotated[str, typer.Argument(help="Soldiers, or a size of the mission such as division or corps; the largest force unless named.")] = "0",
    coalition: Annotated[str, typer.Option(help="Who may send soldiers: EU+GBR+NOR, eu, european_nato, or states joined by + and -.")] = "EU+GBR+NOR",
    years: Annotated[float, typer.Option(min=0.1, help="Years for which it stands in full.")] = 3.0,
    start: Annotated[int, typer.Option(help="Year of the decision.")] = 2027,
    us: Annotated[bool, typer.Option("--us", help="With the enablers of the United States.")] = False,
    who: Annotated[str, typer.Option(help="Who sends: said so (said), those and the undecided who come (open), all.")] = "open",
    reserves: Annotated[bool, typer.Option("--reserves", help="Call up reserves behind the active brigades.")] = False,
    rule: Annotated[str, typer.Option(help="How it is divided: capacity, gdp, population or least_cost.")] = "capacity",
    hold: Annotated[list[str] | None, typer.Option(help="A figure of the mission or an input at a value, dwell=3, or in a range, dwell=2~3.")] = None,
    mission: Annotated[str, typer.Option(help="A mission: a YAML file, or the name of a shipped one.")] = "ukraine",
    strategy: Annotated[str, typer.Option(help="Strategy of the study under which forces grow.")] = "status_quo",
    study: OfStudy = "debate",
    futures: Annotated[int, typer.Option(min=1, help="How often the uncertain figures are drawn.")] = 256,
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print what a coalition can keep in a theatre, who sends it and what it leaves uncovered. Exits with 3 where a size cannot be kept."""
    from symmachia.deployment import force as find
    from symmachia.deployment import lines

    found = find(
        size, coalition=coalition, years=years, start=start, us=us, who=who, reserves=reserves, rule=rule, held=held(hold),
        mission=mission, strategy=strategy, study=study, futures=futures,
    )  # fmt: skip
    reply(json, csv, found.to_dict, lambda: found.to_dict()["contributors"], lambda: lines(found))
    if found.short:
        raise typer.Exit(MISSED)
