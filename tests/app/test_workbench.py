"""An article is coded in the browser, from paste to the file that the command line checks; no reload loses it, and none of it becomes markup."""

from __future__ import annotations

from pathlib import Path

import pytest
from browsing import PATIENCE, Desk
from playwright.sync_api import Page, Route, expect
from test_views import violations
from typer.testing import CliRunner

from symmachia.cli import app
from symmachia.debate import load_debate
from symmachia.server import application

PRESS = (Path(application.__file__).parents[1] / "data" / "examples" / "press" / "article.txt").read_text(encoding="utf-8")

SELECT = """words => {
  const walk = document.createTreeWalker(document.querySelector("dialog .text"), NodeFilter.SHOW_TEXT), range = document.createRange();
  while (walk.nextNode() && !walk.currentNode.data.includes(words));
  const at = walk.currentNode.data.indexOf(words);
  range.setStart(walk.currentNode, at);
  range.setEnd(walk.currentNode, at + words.length);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}"""
expect.set_options(timeout=PATIENCE)


def begin(page: Page, text: str = PRESS) -> None:
    """Paste an article and have it read."""
    page.get_by_role("button", name="Start", exact=True).click()
    page.get_by_label("The article, as text").fill(text)
    page.get_by_role("button", name="Read it").click()
    page.locator("dialog[open] .text").wait_for()


def status(page: Page) -> str:
    return page.locator("dialog section .status").inner_text()


def saved(page: Page, folder: Path) -> Path:
    """The downloaded file."""
    with page.expect_download() as download:
        page.locator("dialog").get_by_role("button", name="Download").click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_an_article_is_coded_by_keyboard_from_paste_to_file(desk: Desk, tmp_path: Path) -> None:
    with desk.open("debate") as page:
        begin(page)
        keys = page.keyboard
        expect(page.locator("dialog mark.here")).to_have_text("“Most of our strength lies outside the Union, above all in America,”")
        keys.press("1")
        expect(page.locator("dialog .claims .made")).to_have_count(1)
        keys.press("c")
        keys.type("Within")
        keys.press("+")
        keys.press("c")
        keys.type("Military")
        keys.press("Enter")
        keys.press("-")
        expect(page.locator("dialog .chips li")).to_have_count(2)
        keys.press("e")
        keys.type("Our strength is abroad.")
        keys.press("Tab")
        keys.press("ControlOrMeta+a")
        keys.type("Ada B. Alder")
        keys.press("Enter")
        expect(page.locator("dialog .who strong")).to_have_text("Ada B. Alder")
        for key in "ararr":
            keys.press(key)
        expect(page.get_by_text("1 waiting")).to_be_visible()
        keys.press("u")
        expect(page.get_by_text("2 waiting")).to_be_visible()
        page.get_by_label("Published").fill("2026-03-02")
        page.get_by_label("Published").press("Enter")
        page.reload()
        page.locator("dialog[open] .text").wait_for()
        expect(page.get_by_text("2 waiting")).to_be_visible()
        path = saved(page, tmp_path)
    found = load_debate(path)
    assert found.documents[0].published == "2026-03-02"
    first = found.statements[0]
    assert (first.words, first.status, [(code.concept, code.stance) for code in first.codes]) == (
        "Our strength is abroad.", "edited", [("within-nato", 1), ("autonomy", -1)],
    )  # fmt: skip
    assert [link.claim for link in first.claims] == ["strength-outside-eu"]
    assert {actor.id: actor.name for actor in found.actors}[first.speaker] == "Ada B. Alder"
    assert [one.status for one in found.statements].count("rejected") == 2
    assert not any(span.exact for one in found.statements for span in one.spans)
    assert PRESS[60:120] not in path.read_text(encoding="utf-8")
    checked = CliRunner().invoke(app, ["debate", "check", str(path)])
    assert checked.exit_code == 0, checked.output
    assert "strength-outside-eu" in checked.output


def test_only_the_surest_are_confirmed_at_once(desk: Desk) -> None:
    with desk.open("debate") as page:
        begin(page)
        ticks = page.locator("dialog ol input[type=checkbox]")
        assert [box.is_checked() for box in ticks.all()] == [True, False, False, False, False, False]
        ticks.nth(2).check()
        page.keyboard.press("b")
        expect(ticks).to_have_count(4)
        page.get_by_role("button", name="Keys").click()
        page.get_by_role("button", name="Concepts").click()
        page.keyboard.press("+")
        expect(page.locator("dialog details[open] li")).to_have_count(1)


def test_words_that_somebody_selects_become_a_statement_whatever_signs_stand_before(desk: Desk, tmp_path: Path) -> None:
    text = "😀👩‍🚀 Zürich.\n\n<b>Nobody</b> knows what <img src=x onerror=alert(1)> costs, it was heard.\n"
    with desk.open("debate") as page:
        begin(page, text)
        assert page.locator("dialog .text").inner_text().strip() == text.strip()
        assert page.locator("dialog .text :is(b, img)").count() == 0
        page.evaluate(SELECT, "knows what")
        page.keyboard.press("m")
        expect(page.locator("dialog mark")).to_have_text("knows what")
        page.keyboard.press("m")
        page.get_by_label("The words, as they stand in the text").fill("it was heard")
        page.keyboard.press("Enter")
        expect(page.locator("dialog mark.here")).to_have_text("it was heard")
        path = saved(page, tmp_path)
    starts = [one.spans[0].start for one in load_debate(path).statements]
    assert starts == [text.index("knows"), text.index("it was heard")]


def test_a_file_is_opened_again_and_found_in_a_text_that_has_changed(desk: Desk, tmp_path: Path) -> None:
    with desk.open("debate") as page:
        begin(page)
        page.keyboard.press("+")
        page.keyboard.press("a")
        expect(page.get_by_text("5 waiting")).to_be_visible()
        path = saved(page, tmp_path)
    with desk.open("debate") as page:
        page.get_by_role("button", name="Start", exact=True).click()
        page.locator("input[type=file]").set_input_files(path)
        page.get_by_label("The file does not hold the article.").fill("Corrected on Tuesday.\n\n" + PRESS)
        page.get_by_role("button", name="Find them in the text").click()
        expect(page.locator("dialog mark")).to_have_count(6)
        expect(page.get_by_text("found again elsewhere in the text")).to_be_visible()
        expect(page.locator("dialog .chips li")).to_have_count(0)
        page.keyboard.press("p")
        expect(page.locator("dialog .chips li")).to_have_count(1)


def test_what_holds_of_an_article_and_who_stands_where(desk: Desk) -> None:
    with desk.open("debate") as page:
        begin(page)
        for key in "1+a1-a":
            page.keyboard.press(key)
        page.get_by_label("Published").fill("2026-03-02")
        page.get_by_label("Published").press("Enter")
        page.locator("dialog").get_by_role("button", name="What holds of it").click()
        expect(page.locator("#own-claims article")).to_have_count(2)
        expect(page.locator("#own-network svg")).to_be_visible()
        assert violations(page) == []
        page.get_by_label("Actors").select_option("organisation")
        expect(page.locator("#own-network figure")).to_have_count(1)
        page.locator("#own-claims data.figure").first.click()
        expect(page.locator("dialog[open][aria-label] .inside")).to_be_visible()
        page.get_by_role("button", name="Forget it").click()
        page.reload()
        page.get_by_role("button", name="Start", exact=True).wait_for()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_workbench_is_open_to_all(desk: Desk, theme: str) -> None:
    with desk.open("debate", theme=theme) as page:
        page.get_by_role("button", name="Start", exact=True).click()
        assert violations(page) == []
        page.get_by_role("button", name="Start", exact=True).wait_for(state="detached")
        page.get_by_label("The article, as text").fill(PRESS)
        page.get_by_role("button", name="Read it").click()
        page.locator("dialog[open] .text").wait_for()
        page.keyboard.press("+")
        page.keyboard.press("1")
        page.keyboard.press("e")
        assert violations(page) == []
        for name in ("Concepts", "Keys"):
            page.get_by_role("button", name=name).click()
            assert violations(page) == []
        page.get_by_role("button", name="Close").click()
        expect(page.get_by_role("button", name="Go on coding")).to_be_visible()


def test_the_workbench_fits_a_phone_and_speaks_german(desk: Desk) -> None:
    with desk.open("debate", size="phone", language="de-DE") as page:
        page.get_by_role("button", name="Beginnen").click()
        page.get_by_label("Der Artikel als Text").fill(PRESS)
        page.get_by_role("button", name="Lesen", exact=True).click()
        page.locator("dialog[open] .text").wait_for()
        expect(page.get_by_text("6 offen")).to_be_visible()
        assert page.evaluate("document.querySelector('dialog[open]').scrollWidth") <= 390


def test_a_server_that_does_not_answer_loses_nothing(desk: Desk) -> None:
    broken = False

    def answer(route: Route) -> None:
        if broken:
            route.fulfill(status=400, json={"what": "planted", "where": "", "why": "", "fix": ""})
        else:
            route.continue_()

    with desk.open("debate") as page:
        page.route("**/api/debates/press*", answer)
        begin(page)
        page.keyboard.press("a")
        expect(page.get_by_text("5 waiting")).to_be_visible()
        broken = True
        page.keyboard.press("a")
        expect(page.get_by_text("planted")).to_be_visible()
        broken = False
        page.keyboard.press("a")
        expect(page.get_by_text("4 waiting")).to_be_visible()
        desk.faults[:] = [fault for fault in desk.faults if "400" not in fault]
