"""Reading an article: bytes from a file in whatever form, to one text whose offsets stay."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from symmachia.debate.anchors import hash_of
from symmachia.debate.lexicon import words
from symmachia.errors import DebateError

if TYPE_CHECKING:
    from pathlib import Path


def _windows(error: UnicodeError) -> tuple[str, int]:
    """Read bytes that are no UTF-8 as Windows-1252, and what that leaves undefined as Latin-1."""
    assert isinstance(error, UnicodeDecodeError)
    raw = error.object[error.start : error.end]
    try:
        return raw.decode("cp1252"), error.end
    except UnicodeDecodeError:
        return raw.decode("latin-1"), error.end


codecs.register_error("windows-1252", _windows)

LIMIT = 10_000_000
"""The most bytes an article may have; a file above it is an archive or a mistake."""
_BOMS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_MOJIBAKE = {mark.encode().decode("cp1252", "windows-1252"): mark for mark in "“”‘’–—…«»„"}
"""Quote marks and dashes in UTF-8 that somebody read as Windows-1252."""
_GARBLED = re.compile("|".join(map(re.escape, _MOJIBAKE)))
_MARKUP = re.compile(r"\s*(?:<!doctype html|<\?xml|<html)|<(?:body|article|p|div|head)[\s>]", re.IGNORECASE)
_CHARSET = re.compile(rb"""charset=["']?([\w-]+)""", re.IGNORECASE)
_CODE = words("script style")
_DROPPED = words("script style nav footer aside noscript template svg form button figure iframe head")
_BLOCKS = words("p div article section main header blockquote li ul ol table tr td h1 h2 h3 h4 h5 h6 br")


@dataclass(frozen=True, slots=True)
class Article:
    """A text as read, in NFC with plain newlines, and how its bytes were understood."""

    text: str
    encoding: str

    @property
    def sha256(self) -> str:
        """The hash that stands for the text wherever the text itself must not."""
        return hash_of(self.text)


def read_article(path: Path) -> Article:
    """The text of a file: plain text, HTML, or text taken out of a PDF, in UTF-8, UTF-16 or Windows-1252."""
    if not path.is_file():
        raise DebateError("there is no such file", where=str(path), fix="name a file that holds an article")
    size = path.stat().st_size
    if size > LIMIT:
        raise DebateError(
            f"{size / 1e6:.0f} MB is no article; the limit is {LIMIT / 1e6:.0f} MB", where=str(path), fix="split the file, one article each"
        )
    return understood(path.read_bytes(), str(path))


def understood(raw: bytes, name: str) -> Article:
    """The text of a file's bytes, under the name that errors give it."""
    if raw.startswith(b"%PDF"):
        raise DebateError("this is a PDF, not its text", where=name, fix="take the text out first, for instance with pdftotext")
    text, encoding = _decoded(raw, name)
    if _MARKUP.search(text[:4096]):
        text = _plain(text)
    if not text.strip():
        raise DebateError("there is no text in this file", where=name, fix="name a file that holds an article")
    return Article(normalised(text), encoding)


def normalised(text: str) -> str:
    """A text in NFC, with newlines of one kind and quote marks that a wrong decoding garbled put right.

    >>> normalised("caf\\u0065\\u0301\\r\\nâ€œyesâ€\\x9d")
    'café\\n“yes”'
    """
    text = _GARBLED.sub(lambda found: _MOJIBAKE[found[0]], text)
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n"))


def _decoded(raw: bytes, name: str) -> tuple[str, str]:
    for bom, encoding in _BOMS.items():
        if raw.startswith(bom):
            return raw[len(bom) :].decode(encoding, errors="replace"), encoding
    if b"\0" in raw:
        raise DebateError("this is no text: it holds zero bytes", where=name, fix="name a text or HTML file; UTF-16 needs its byte-order mark")
    text = raw.decode("utf-8", errors="windows-1252")
    if text.encode() == raw:
        return text, "utf-8"
    if declared := _CHARSET.search(raw, 0, 2048):
        try:
            encoding = codecs.lookup(declared[1].decode()).name
            return (text, "utf-8 with windows-1252") if encoding == "utf-8" else (raw.decode(encoding, errors="replace"), encoding)
        except LookupError:
            pass
    return text, "utf-8 with windows-1252"


class _Plain(HTMLParser):
    """Text of a page, block by block; of its articles alone where it has any."""

    def __init__(self, drops: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.drops = drops
        self.all: list[str] = []
        self.articles: list[str] = []
        self.dropped: list[str] = []
        self.depth = 0

    def put(self, text: str) -> None:
        self.all.append(text)
        if self.depth:
            self.articles.append(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in self.drops:
            self.dropped.append(tag)
        elif tag in _BLOCKS:
            self.put("\n\n")
        self.depth += tag == "article"

    def handle_endtag(self, tag: str) -> None:
        if tag in self.dropped:
            del self.dropped[self.dropped.index(tag) :]
        elif tag in _BLOCKS:
            self.put("\n\n")
        self.depth -= tag == "article" and self.depth > 0

    def handle_data(self, data: str) -> None:
        if not self.dropped:
            self.put(re.sub(r"\s+", " ", data))


def _plain(markup: str, drops: frozenset[str] = _DROPPED) -> str:
    """The text of a page; where something that is dropped was never closed and nothing is left, all text but code."""
    page = _Plain(drops)
    page.feed(markup)
    page.close()
    text = "".join(page.articles)
    text = text if len(text.split()) >= 40 else "".join(page.all)
    text = re.sub(r" *\n[ \n]*", "\n\n", text).strip()
    return text if text or drops is _CODE else _plain(markup, _CODE)
