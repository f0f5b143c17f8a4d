"""What commands share: the options that several of them take, the three forms in which each answers, and the exit code of a miss.

Options are types, because Typer reads one signature a command: a type carries help and bounds, and each command states its own default.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import Annotated, Any

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
Edition = Annotated[str, typer.Option(help="Edition of NATO's figures, such as nato-2024; the newest unless named.")]
Study = Annotated[str, typer.Argument(help="A study: a YAML file, or the name of a shipped one.")]
OfStudy = Annotated[str, typer.Option(help="Study.")]
OfStrategy = Annotated[str, typer.Option(help="Strategy.")]
Futures = Annotated[int | None, typer.Option(min=1, help="Futures to run; the study's own number unless named.")]
Comparing = Annotated[str, typer.Option(help="equal_money or equal_adequacy; the study's own unless named.")]
Members = Annotated[str, typer.Option(help="Whom a framework counts: EU+GBR+NOR for the coalition, european_nato=Europe-TUR for another.")]
Hold = Annotated[
    list[str] | None, typer.Option(help="An input at a value in every future, warning_days=14, or in a range, readiness=50~70; as often as needed.")
]
DebateFile = Annotated[str, typer.Argument(help="A debate file, or the name of a shipped one.")]

MISSED = 3
"""What the shell hears when a plan leaves a requirement short, or a force cannot be kept."""


def reply(
    json: bool, csv: bool,
    whole: Callable[[], Any], rows: Callable[[], list[dict[str, Any]]], lines: Callable[[], Iterable[str]] | None = None,
) -> None:  # fmt: skip
    """Print the whole as JSON, the rows as CSV, or the lines; only the form that was asked for is made. Lines already told are none."""
    if json:
        from json import dumps

        typer.echo(dumps(whole(), ensure_ascii=False, indent=2))
    elif csv:
        print_rows(rows())
    elif lines:
        typer.echo("\n".join(lines()))


def held(words: Iterable[str] | None) -> dict[str, float | tuple[float, float]]:
    """What is held, from words such as `dwell=3` and `dwell=2~3`."""
    from symmachia.errors import CallError

    found: dict[str, float | tuple[float, float]] = {}
    for word in words or ():
        name, _, value = word.partition("=")
        try:
            low, *rest = (float(end) for end in value.split("~"))
        except ValueError:
            raise CallError(f"{word!r} holds nothing", fix="write a name and a number, dwell=3, or a range, dwell=2~3") from None
        found[name] = (low, *rest) if rest else low  # pyright: ignore[reportArgumentType]
    return found


def print_rows(rows: list[dict[str, Any]], *, head: bool = True) -> None:
    """Print rows as CSV, with the names of the first as head."""
    from csv import DictWriter

    writer = DictWriter(sys.stdout, fieldnames=list(rows[0]) if rows else [], lineterminator="\n")
    if head:
        writer.writeheader()
    writer.writerows(rows)
