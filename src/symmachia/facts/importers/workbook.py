"""Workbooks from outside, opened only after their container has been looked at."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from typing import TYPE_CHECKING

from openpyxl import load_workbook

from symmachia.errors import ImportFileError
from symmachia.facts.importers.files import AGAIN

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

# SIPRI's workbook, the largest of them, unpacks to 4 MB in 20 parts, six to one.
UNPACKED = 100 * 1024 * 1024
RATIO = 100
PARTS = 1000
ROWS, COLUMNS = 20_000, 2_000
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def open_workbook(content: bytes, name: str) -> Workbook:
    """Open an .xlsx for its stored values and fonts; formulas are not computed and links are not followed."""
    _check_container(content, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about extensions that carry no figures
            book = load_workbook(io.BytesIO(content), data_only=True, keep_links=False)
    except Exception as error:  # openpyxl raises whatever a damaged part makes it stumble over
        what = f"the workbook is damaged: {type(error).__name__}: {str(error)[:200]}"
        raise ImportFileError(what, where=name, fix=AGAIN) from error
    for sheet in book.worksheets:
        if sheet.max_row > ROWS or sheet.max_column > COLUMNS:
            what = f"the sheet reaches to row {sheet.max_row:,} and column {sheet.max_column:,}"
            why = "the publishers' tables are far smaller; reading all of it could take all memory"
            raise ImportFileError(what, where=f"{name}, sheet {sheet.title}", why=why, fix=AGAIN)
    return book


def sheet_named(book: Workbook, title: str, name: str) -> Worksheet:
    """A sheet by its title, whatever its case and spaces."""
    wanted = "".join(title.casefold().split())
    for sheet in book.worksheets:
        if "".join(sheet.title.casefold().split()) == wanted:
            return sheet
    why = f"the workbook has: {', '.join(sheet.title for sheet in book.worksheets[:20])}"
    raise ImportFileError(f"the sheet {title!r} is missing", where=name, why=why, fix="import the publisher's complete workbook")


def _check_container(content: bytes, name: str) -> None:
    if content.startswith(OLE):
        fix = "open it in a spreadsheet program, remove the password, save as .xlsx"
        raise ImportFileError("the workbook is encrypted, or in the old .xls format", where=name, fix=fix)
    if not content.startswith(b"PK"):
        fix = "download the .xlsx itself; a link that asks for consent or a login saves a web page instead"
        raise ImportFileError("this is not an .xlsx workbook", where=name, fix=fix)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as container:
            _check_parts(container, name)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, zlib.error) as error:
        what = "the workbook is cut off or damaged"
        raise ImportFileError(what, where=name, why=str(error), fix=AGAIN) from None


def _check_parts(container: zipfile.ZipFile, name: str) -> None:
    parts = container.infolist()
    total = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if len(parts) > PARTS or total > UNPACKED or total > RATIO * max(packed, 10_000):
        what = f"the workbook unpacks from {packed:,} to {total:,} bytes in {len(parts):,} parts"
        why = "a file made to fill memory looks like this; no publisher's workbook does"
        raise ImportFileError(what, where=name, why=why, fix=AGAIN)
    for part in parts:
        if part.flag_bits & 1:
            raise ImportFileError("the workbook is encrypted", where=name, fix="save it without a password")
        if part.filename.endswith((".xml", ".rels")):
            with container.open(part) as stream:
                if b"<!DOCTYPE" in stream.read(2048):
                    what = f"the part {part.filename} declares entities of its own"
                    raise ImportFileError(what, where=name, why="office programs never write this", fix=AGAIN)
    if "xl/workbook.xml" not in container.namelist():
        what = "this is a zip archive, but not an .xlsx workbook"
        raise ImportFileError(what, where=name, fix="unpack it and import the .xlsx inside")
