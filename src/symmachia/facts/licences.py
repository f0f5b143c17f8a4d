"""The terms of everything that ships: `python -m symmachia.facts.licences` writes DATA-LICENSES.md from the origin records and the map."""

from __future__ import annotations

import json
import sys
from textwrap import fill
from typing import TYPE_CHECKING

from symmachia.errors import DataError
from symmachia.facts.origin import REDISTRIBUTION, Origin, read_origin
from symmachia.facts.shelf import DATA, Shelf

if TYPE_CHECKING:
    from pathlib import Path

MEANING = {
    "yes": "the figures may be passed on with the credit. Where no licence is stated, the file holds single figures quoted with credit; that gives "
    "no right to the publication they come from",
    "no-sale": "the figures may be passed on with the credit; they may not be sold and may not stand in advertising",
    "non-commercial": "the figures may be passed on with the credit for non-commercial ends; ask the producer for any other use",
    "share-alike": "the figures may be passed on with the credit; a database made from them comes under the same licence. They stand in a file of "
    "their own, so that the terms stay with them; sums and charts that use them carry the credit",
    "unclear": "the copies that we read state no terms, or no open ones. The file holds a small extract with credit; ask the producer before passing "
    "on more",
}
COLUMNS = ("source", "producer", "licence", "redistribution", "attribution")
MAP = DATA / "map.topojson"
MAP_KEYS = ("source", "version", "licence", "homepage")
ISC = """\
Copyright 2013-2019 Michael Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE."""
BSD = """\
Copyright (c) 2013-2016, Michael Bostock
All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are met:

* Redistributions of source code must retain the above copyright notice, this
  list of conditions and the following disclaimer.

* Redistributions in binary form must reproduce the above copyright notice,
  this list of conditions and the following disclaimer in the documentation
  and/or other materials provided with the distribution.

* The name Michael Bostock may not be used to endorse or promote products
  derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL MICHAEL BOSTOCK BE LIABLE FOR ANY DIRECT,
INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING,
BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY
OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE."""


def licences(shelf: Shelf, map_file: Path = MAP) -> str:
    """DATA-LICENSES.md as text, from the origin records on the shelf and the map's own record."""
    return "\n\n".join(
        [
            "# Licences of the data",
            "The code is under the Apache License 2.0 (file `LICENSE`). Tables and texts that are wholly ours are under CC BY 4.0\n"
            "(https://creativecommons.org/licenses/by/4.0/legalcode): credit “Symmachia”. Every other figure keeps the terms of its publisher.\n"
            "`make licences` writes this page from the records that lie beside the figures.",
            "## Terms",
            "The figures stand in one file per source, `src/symmachia/data/facts/<source>.csv`, and each file comes under the terms of its source.\n"
            "What the column “redistribution” means:",
            "\n".join(fill(f"- **{name}**: {MEANING[name]}.", 140, subsequent_indent="  ") for name in REDISTRIBUTION),
            "An answer that rests on several sources carries the terms of each, and the strictest decides. The brief lists its sources.",
            "## Sources",
            _table([read_origin(path) for path in shelf.origins]),
            "## Map",
            _map(map_file),
        ]
    )


def _table(origins: list[Origin]) -> str:
    rows = [COLUMNS, ("---",) * len(COLUMNS)]
    rows += [(f"`{origin.id}`", origin.producer, origin.licence, origin.redistribution, origin.attribution) for origin in origins]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows)


def _map(path: Path) -> str:
    record = json.loads(path.read_text(encoding="utf-8")).get("symmachia") or {}
    missing = [key for key in MAP_KEYS if not record.get(key)]
    if missing:
        raise DataError(
            f"the map's record lacks {', '.join(missing)}", where=path.name, fix="make the map again: tools/make_map.py writes the record"
        )
    return "\n\n".join(
        [
            f"`data/{path.name}` comes from {record['source']}.\nVersion {record['version']}, {record['homepage']}. Licence: {record['licence']}.",
            "The package is based on world-atlas by Michael Bostock, whose version 2 is under the ISC licence and whose version 1 was under\n"
            "BSD-3-Clause. The package does not say which version it started from, so both notices follow.",
            f"```text\n{ISC}\n```",
            f"```text\n{BSD}\n```",
        ]
    )


def main() -> None:
    """Print the page for what ships; a user's own imports are not in it."""
    sys.stdout.write(licences(Shelf((DATA / "facts",))) + "\n")


if __name__ == "__main__":
    main()
