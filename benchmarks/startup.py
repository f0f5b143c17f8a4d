"""`symmachia --help` against the `--help` of an empty Typer application."""

from __future__ import annotations

from interleaved import ratio, seconds

OURS = "import sys; sys.argv = ['symmachia', '--help']; from symmachia.cli import main; main()"
EMPTY = (
    "import sys; sys.argv = ['empty', '--help']\nimport typer\napp = typer.Typer()\n"
    "@app.command()\ndef one() -> None: ...\n@app.command()\ndef two() -> None: ...\napp()"
)

if __name__ == "__main__":
    ratio(lambda: seconds(OURS), lambda: seconds(EMPTY), repeats=21)
