"""`python -m symmachia.cli` is the command line, as `symmachia` is."""

from __future__ import annotations

from symmachia.cli import main

if __name__ == "__main__":
    main()
