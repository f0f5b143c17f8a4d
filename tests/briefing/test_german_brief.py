from __future__ import annotations

import json
import re
from base64 import b64decode
from pathlib import Path
from zlib import decompress

import pytest
from lxml import html
from typer.testing import CliRunner

from symmachia.accounts.reference import FORCES, reference
from symmachia.alliance import Alliance
from symmachia.briefing import brief, render
from symmachia.briefing.sections import sections
from symmachia.errors import UnknownName
from symmachia.words import spoken

ENGLISH = re.compile(r"\b(the|and|between|with|without|years?|of|is|are|not|than|which|from|by|per cent|bn)\b", re.IGNORECASE)
"""Words that no German sentence holds."""


@pytest.fixture(scope="module")
def german(alliance: Alliance) -> str:
    with spoken("de"):
        return render(alliance)


@pytest.fixture(scope="module")
def cited(alliance: Alliance) -> re.Pattern[str]:
    """What sources are called, which is quoted as it stands."""
    names = {origin.producer for origin in alliance.store.origins.values()}
    names |= {str(origin.edition) for origin in alliance.store.origins.values()}
    names |= {position["source"] for position in reference(alliance, FORCES)["positions"].values()}
    return re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)))


def leftovers(texts: list[str], cited: re.Pattern[str]) -> list[str]:
    return [text for text in texts if ENGLISH.search(cited.sub("", " ".join(text.split())))]


def test_the_page_is_german(german: str, cited: re.Pattern[str]) -> None:
    page = html.fromstring(german)
    assert page.get("lang") == "de"
    for node in page.xpath("//script|//style|//svg|//*[@lang='en']|//dl[@class='sources']//span[@class='quiet']"):
        node.drop_tree()
    texts = [str(text) for text in page.xpath("//text()")]
    assert len("".join(texts)) > 50_000
    assert leftovers(texts, cited) == []


def test_its_pictures_are_german(alliance: Alliance, cited: re.Pattern[str]) -> None:
    with spoken("de"):
        charts = [chart.to_dict() for section in sections(alliance) for chart in section.charts]
    said = [str(chart[key]) for chart in charts for key in ("title", "subtitle", "source", "note")]
    said += [point["label"] for chart in charts for series in chart["series"] for point in series["points"]]
    said += [series["label"] for chart in charts for series in chart["series"]] + [side for chart in charts for side in chart["sides"]]
    said += [label for chart in charts for strip in chart["strips"] for label in (strip["label"], *(mark["label"] for mark in strip["marks"]))]
    assert leftovers(said, cited) == []
    assert leftovers([point["text"] for chart in charts for series in chart["series"] for point in series["points"]], cited) == []


def test_what_a_figure_opens_is_german(german: str, cited: re.Pattern[str]) -> None:
    homes = json.loads(decompress(b64decode(re.findall(r'id="homes">([^<]+)<', german)[0])))
    said = [text for home in homes for text in (home["name"], home["kind"], home["formula"], home["more"], *home["about"], *home["beside"])]
    said += [text for home in homes for pair in home["inputs"] for text in pair]
    assert len(said) > 5_000
    assert leftovers(said, cited) == []


def test_numbers_have_a_decimal_comma(german: str) -> None:
    marks = [mark.text_content() for mark in html.fromstring(german).xpath("//data")]
    assert sum("," in mark for mark in marks) > 500
    assert [mark for mark in marks if "." in mark.replace("Mrd.", "").replace("Mio.", "")] == []


def test_both_pages_hold_the_same_figures_and_english_is_as_before(alliance: Alliance, german: str) -> None:
    english = render(alliance)
    with spoken("de"):
        assert render(alliance) == german
    assert render(alliance) == english
    calls = [re.findall(r"<data [^>]*value=\"(\d+)\"", page) for page in (english, german)]
    assert calls[0] == calls[1]
    assert len(german.encode()) < 1_000_000


def test_no_sentence_ends_twice(german: str) -> None:
    page = html.fromstring(german)
    for node in page.xpath("//script|//style|//*[@lang='en']"):
        node.drop_tree()
    assert [text for paragraph in page.xpath("//p|//li|//td|//th|//h2|//figcaption") if ".." in (text := paragraph.text_content())] == []


def test_the_brief_is_written_in_the_language_asked_for(alliance: Alliance, tmp_path: Path, german: str) -> None:
    assert brief(alliance, tmp_path / "de.html", language="de").read_text(encoding="utf-8") == german
    with pytest.raises(UnknownName, match="did you mean de"):
        brief(alliance, tmp_path / "dee.html", language="dee")


def test_the_command_takes_a_language(tmp_path: Path, german: str) -> None:
    from symmachia.cli import app

    done = CliRunner().invoke(app, ["brief", str(tmp_path / "de.html"), "--language", "de"])
    assert done.exit_code == 0, done.output
    assert (tmp_path / "de.html").read_text(encoding="utf-8") == german
