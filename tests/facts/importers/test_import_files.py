"""Files that cannot be opened, and such as must not be: one clear error each, before anything is unpacked."""

from __future__ import annotations

import io
import zipfile

import pytest
from importer_books import fails, nato_2026, sipri_book

from symmachia.facts.importers import READERS, nato, sipri


@pytest.mark.parametrize("name", READERS)
def test_a_file_that_is_not_there(name, tmp_path):
    fails(READERS[name], tmp_path / "nothing.xlsx", "there is no such file")


@pytest.mark.parametrize("name", READERS)
def test_a_folder(name, tmp_path):
    fails(READERS[name], tmp_path, "not a file")


@pytest.mark.parametrize("name", READERS)
def test_an_empty_file(name, tmp_path):
    path = tmp_path / "empty.xlsx"
    path.touch()
    fails(READERS[name], path, "the file is empty")


@pytest.mark.parametrize("name", READERS)
def test_a_saved_web_page(name, tmp_path):
    path = tmp_path / "page.xlsx"
    path.write_text("<!DOCTYPE html><html>Please accept cookies</html>", encoding="utf-8")
    fails(READERS[name], path)


@pytest.mark.parametrize("name", ["eurostat", "imf", "worldbank"])
def test_a_workbook_where_text_belongs(name, saved):
    fails(READERS[name], saved(sipri_book()), "not text in UTF-8", "nato or sipri")


@pytest.mark.parametrize("keep", [0.3, 0.9, 0.999])
def test_a_truncated_workbook(keep, saved):
    path = saved(nato_2026())
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * keep)])
    fails(nato.read, path, "cut off or damaged", "download it again")


def test_a_workbook_damaged_in_the_middle(saved):
    path = saved(nato_2026())
    content = bytearray(path.read_bytes())
    start = content.index(b"xl/worksheets/sheet1.xml")
    content[start + 60 : start + 200] = bytes(140)
    path.write_bytes(content)
    fails(nato.read, path, "damaged")


def test_an_encrypted_workbook(tmp_path):
    path = tmp_path / "secret.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000))
    fails(nato.read, path, "encrypted", "remove the password")


def test_an_archive_that_is_no_workbook(tmp_path):
    path = tmp_path / "tables.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("def-exp-2026-en.xlsx", b"inside")
    fails(nato.read, path, "not an .xlsx workbook", "unpack it")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 30_000_000)
    assert path.stat().st_size < 100_000
    fails(sipri.read, path, "unpacks from", "fill memory")


def test_an_archive_of_countless_parts(tmp_path):
    path = tmp_path / "many.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(1001):
            archive.writestr(f"xl/part{number}.xml", "<x/>")
    fails(nato.read, path, "1,001 parts")


def test_a_workbook_with_entities_of_its_own(saved, tmp_path):
    source = saved(nato_2026())
    path = tmp_path / "entities.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            if part == "xl/workbook.xml":
                content = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa">]>' + content.split(b"?>", 1)[-1]
            new.writestr(part, content)
    fails(nato.read, path, "entities")


def test_a_sheet_that_reaches_to_the_end_of_the_world(saved):
    book = nato_2026()
    book["Table 2"]["XFD1048576"] = "far away"
    fails(nato.read, saved(book), "row 1,048,576", "sheet Table 2")


def test_a_password_on_a_part(saved):
    path = saved(nato_2026())
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        start = archive.start_dir
    content[start + 8] |= 1
    path.write_bytes(content)
    fails(nato.read, path, "encrypted")
