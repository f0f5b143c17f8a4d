"""The debate as it is coded: which claims hold, who agrees with whom, how often each concept is spoken of, how far coders agree."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from symmachia.cli.common import AsCsv, AsJson, DebateFile, Edition, reply

if TYPE_CHECKING:
    from collections.abc import Iterator

SpeaksFor = Annotated[str, typer.Option(help="speaker or organisation.")]
OneCoder = Annotated[str, typer.Option(help="Read this coder's codes only.")]


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
    dated = [dict(zip(("then", "again", "now"), three, strict=True)) for three in verdicts]

    def lines() -> Iterator[str]:
        for number, three in enumerate(verdicts):
            claim = three[0].claim
            if number:
                yield ""
            yield from (f"{claim.id}: {claim.text}", f"  {claim.speaker}, {claim.said}. {claim.reported}.", *told(three))

    reply(
        json, csv,
        lambda: [{when: verdict.to_dict() for when, verdict in one.items()} for one in dated],
        lambda: [row for one in dated for when, verdict in one.items() for row in verdict.rows(when)], lines,
    )  # fmt: skip


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

    def whole() -> list[dict[str, Any]]:
        return [
            {
                "debate": found.title,
                "answers": [answer.to_dict() for answer in answers],
                "unchecked": [
                    {"id": maker.statement.id, "speaker": maker.name, "words": maker.statement.words, "why": maker.statement.note} for maker in rest
                ],
            }
            for found, answers, rest in checked
        ]

    def lines() -> Iterator[str]:
        for found, answers, rest in checked:
            yield "\n\n".join((found.title, *("\n".join(answer.lines()) for answer in answers)))
            if rest:
                yield from ("", say("debate-no-claim").text, *(f"  {maker.line()}\n    {maker.statement.note}" for maker in rest))
            if waiting := sum(one.status == "suggested" for one in found.statements):
                yield f"\n{say('debate-waiting', count=waiting).text}"

    reply(json, csv, whole, lambda: [row for _, answers, _ in checked for answer in answers for row in answer.rows()], lines)
    return any(answer.changes for _, answers, _ in checked for answer in answers)


def network(
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

    found = find(load_debate(file), per, by, coder)
    edges, camps = found.edges(mode, normal, least), polarisation(found, least)
    reply(
        json, csv,
        lambda: {"statements": found.statements, "left_out": dict(found.left), "edges": edges, **camps.to_dict()},
        lambda: edges,
        lambda: (*found.lines(mode, normal, least), "", *camps.lines()),
    )  # fmt: skip


def tally(
    file: DebateFile,
    per: Annotated[str, typer.Option(help="week, month, year, or debate for the whole.")] = "month",
    by: SpeaksFor = "speaker",
    coder: OneCoder = "",
    least: Annotated[int, typer.Option(min=1, help="Give no share below so many statements.")] = 10,
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print how many statements and actors are for and against each concept, period by period."""
    from symmachia.debate.file import load_debate
    from symmachia.debate.tally import HEAD
    from symmachia.debate.tally import tally as find

    found = find(load_debate(file), per, by, coder, least)
    rows = [one.to_dict() for one in found]
    reply(json, csv, lambda: rows, lambda: rows, lambda: (HEAD, *(one.line() for one in found)))


def agree(
    first: Annotated[str, typer.Argument(help="A debate file.")],
    second: Annotated[str, typer.Argument(help="The same documents as somebody else coded them.")],
    json: AsJson = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Print how far two coders agree, and every place where they do not."""
    from symmachia.debate.agreement import agree as find
    from symmachia.debate.file import load_debate

    found = find(load_debate(first), load_debate(second))
    reply(json, csv, found.to_dict, lambda: found.to_dict()["differences"], found.lines)
