"""Coding a debate: suggest who says what, review it key by key, keep the codebook."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from symmachia.cli.common import AsCsv, AsJson, print_rows, reply


def suggest(
    path: Annotated[Path, typer.Argument(help="An article, as text or HTML, or a folder of them.")],
    to: Annotated[Path | None, typer.Option(help="Draft a debate file of one article here, for debate review.")] = None,
    published: Annotated[str, typer.Option(help="When it was published, 2025-12-26 or 2025-12: its claims are judged at that date.")] = "",
    url: Annotated[str, typer.Option(help="Where it can be read.")] = "",
    quote: Annotated[bool, typer.Option("--quote", help="Keep the words of each span in the draft; without it, their place and hash.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON, one line an article.")] = False, csv: AsCsv = False,
) -> None:  # fmt: skip
    """Suggest who says what in an article, or in each of a folder, and which claims that may be; a person decides."""
    from json import dumps

    from symmachia.debate import match, read_article, suggest_folder
    from symmachia.debate import suggest as find
    from symmachia.debate.stream import Suggested
    from symmachia.words import say

    folder = path.is_dir()
    text = "" if folder else read_article(path).text
    if to:
        _draft(path, to, published=published, url=url, quoted=quote)
    head = csv
    for done in suggest_folder(path) if folder else (Suggested(path, 1, 1, find(text)),):
        if done.error or (folder and done.number % 500 == 0):
            typer.echo(f"{done.path.name}: {done.error}" if done.error else say("debate-read", number=done.number, of=done.of).text, err=True)
        if json:
            typer.echo(dumps(done.to_dict(), ensure_ascii=False))
        elif csv and (rows := done.rows()):
            print_rows(rows, head=head)
            head = False
        elif folder and not csv:
            typer.echo(f"{done.path.name}: {len(done.suggestions)}")
        elif not csv:
            for one in done.suggestions:
                words = " … ".join(" ".join(text[start : start + length].split()) for start, length in one.spans)
                typer.echo(f"{one.tier} {one.speaker}, {one.cue or '…'}: {words}")
                typer.echo(f"    {', '.join(f'{near.claim} {near.score:.2f}' for near in match(words)) or say('debate-near-none').text}")


def review(
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

    opened = open_review(file, coder, read_article(text).text if text else "")
    typer.echo("\n".join((*opened.notes, say("review-keys", keys=", ".join(f"{key} {name}" for key, name in KEYS.items())).text)))
    typer.echo("\n".join(("", *opened.shown())))
    while typed := typed or (_key() if terminal else sys.stdin.readline()):
        key, typed = (typed, "") if typed.startswith("\x1b") else (typed[0], typed[1:])
        if KEYS.get(key) == "quit":
            break
        if not key.isspace():
            typer.echo("\n".join(filter(None, (opened.press(key, ask), "", *opened.shown()))))
    typer.echo(say("review-done", waiting=opened.waiting, path=str(file)).text)


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
    reply(json, csv, lambda: rows, lambda: rows, lambda: lines)


def _draft(path: Path, to: Path, **given: Any) -> None:
    """Draft a debate file of an article; one that is there already stays."""
    from symmachia.debate import read_article, save_debate
    from symmachia.debate import suggest as find
    from symmachia.debate.drafting import draft
    from symmachia.errors import DebateError

    if to.exists():
        raise DebateError("there is such a file already", where=str(to), fix="review it, or name another")
    article = read_article(path)
    save_debate(draft(article, find(article.text), path.stem, **given), to)


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
