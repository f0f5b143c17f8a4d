from pathlib import Path

import pytest

from symmachia.debate.reading import LIMIT, normalised, read_article
from symmachia.errors import DebateError

SAID = "The café’s owner said: “We stay – and pay.”"


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (SAID.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + SAID.encode(), "utf-8"),
        (b"\xff\xfe" + SAID.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + SAID.encode("utf-16-be"), "utf-16-be"),
        (SAID.encode("cp1252"), "utf-8 with windows-1252"),
        (SAID[:20].encode("cp1252") + SAID[20:].encode(), "utf-8 with windows-1252"),
        (SAID.encode().decode("cp1252", "windows-1252").replace("cafÃ©", "café").encode(), "utf-8"),
    ],
)
def test_every_encoding_gives_the_same_text(tmp_path: Path, raw: bytes, encoding: str) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(raw)
    article = read_article(path)
    assert article.text == SAID
    assert article.encoding == encoding
    assert article.sha256 == read_article(path).sha256


def test_a_text_is_in_one_form() -> None:
    assert normalised("cafe\u0301\r\nbar\rbaz\f") == "café\nbar\nbaz\n\n"
    odd = "‚odd‘ ‹marks› „stay‟ «where» 「they」 are"
    assert normalised(odd) == odd


def test_a_page_gives_its_article_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "article.html"
    words = "The minister said that the ferry would sail. " * 8
    path.write_text(
        "<!DOCTYPE html><html><head><title>Menu</title><style>p {}</style><script>if (a < b) { '<p>said</p>' }</script></head>"
        f"<body><nav><a>Home</a></nav><article><h1>Ferries</h1><p>{words}</p><aside>Read more</aside><p>“Yes,”<br>she said &amp; left.</p></article>"
        "<footer>Imprint</footer></body></html>",
        encoding="utf-8",
    )
    text = read_article(path).text
    assert text.startswith("Ferries\n\nThe minister said")
    assert text.endswith("“Yes,”\n\nshe said & left.")
    assert not any(word in text for word in ("Menu", "Home", "Read more", "Imprint", "said</p>", "{}"))


def test_a_page_with_an_open_menu_still_gives_its_text(tmp_path: Path) -> None:
    path = tmp_path / "article.html"
    path.write_text("<html><head><title>Ferries<body><nav><a>Home</a><p>She said it was late.</p></html>", encoding="utf-8")
    assert "She said it was late." in read_article(path).text


def test_a_page_in_another_encoding_says_which(tmp_path: Path) -> None:
    path = tmp_path / "article.html"
    page = '<html><head><meta charset="windows-1250"></head><body><p>Łódź is late, said Jiří Žák.</p></body></html>'
    path.write_bytes(page.encode("cp1250"))
    assert read_article(path).text == "Łódź is late, said Jiří Žák."
    assert read_article(path).encoding == "cp1250"
    for unknown in ("windows-9999", "hex", "utf-8"):
        path.write_bytes(page.replace("windows-1250", unknown).encode("cp1252", errors="replace"))
        assert read_article(path).encoding == "utf-8 with windows-1252"


@pytest.mark.parametrize(
    ("raw", "says"),
    [(b"", "no text"), (b" \n ", "no text"), (b"\0\1\2", "zero bytes"), (b"%PDF-1.7 ...", "a PDF"), (b"<html><script>x</script></html>", "no text")],
)
def test_what_is_no_article_gets_one_clear_message(tmp_path: Path, raw: bytes, says: str) -> None:
    path = tmp_path / "broken.txt"
    path.write_bytes(raw)
    with pytest.raises(DebateError, match=says) as error:
        read_article(path)
    assert "broken.txt" in error.value.where
    assert error.value.fix


def test_a_huge_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(DebateError, match="50 MB is no article") as error:
        read_article(path)
    assert "one article each" in error.value.fix
    assert LIMIT < 50_000_000
    with pytest.raises(DebateError, match="no such file"):
        read_article(tmp_path / "missing.txt")
