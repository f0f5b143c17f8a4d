from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

from browsing import Desk, settled
from playwright.sync_api import Locator, Page, expect


def focused(page: Page) -> str:
    return page.evaluate("document.activeElement.getAttribute('data-call') ?? document.activeElement.tagName")


def test_a_number_leads_to_its_tree_and_back(desk: Desk) -> None:
    with desk.open("carries") as page:
        mark = page.locator("main data.figure").first
        call = mark.get_attribute("data-call")
        mark.focus()
        page.keyboard.press("Enter")
        panel = page.get_by_role("dialog")
        expect(panel.locator("h2")).not_to_be_empty()
        expect(panel.locator(".value")).to_have_text(mark.inner_text())
        assert page.evaluate("document.querySelector('dialog[open]').contains(document.activeElement)")
        branch = panel.locator("li > details").first
        branch.locator("summary").first.click()
        expect(branch.locator(".kind").first).to_be_visible()
        page.keyboard.press("Escape")
        expect(panel).to_have_count(0)
        assert focused(page) == call


def test_the_marks_of_a_picture_are_one_stop_and_the_arrows_go_on(desk: Desk) -> None:
    with desk.open("carries") as page:
        picture = page.locator("figure svg", has=page.locator("[data-call]")).first
        marks = picture.locator("[data-call], [data-go]")
        assert marks.count() > 2
        assert picture.locator("[tabindex='0']").count() == 1
        marks.first.focus()
        page.keyboard.press("ArrowRight")
        assert marks.nth(1).evaluate("mark => mark === document.activeElement")
        page.keyboard.press("End")
        assert marks.last.evaluate("mark => mark === document.activeElement")
        assert picture.locator("[tabindex='0']").count() == 1


def test_a_picture_has_its_figures_beside_it(desk: Desk) -> None:
    with desk.open("carries") as page:
        figure = page.locator("figure").first
        figure.get_by_text("The figures behind the chart").click()
        expect(figure.locator("tbody tr").first).to_be_visible()
        assert figure.locator("tbody tr").count() >= 3


def test_downloads_are_what_the_page_shows(desk: Desk, tmp_path: Path) -> None:
    with desk.open("missing?h.recruit_cap=10") as page:
        page.get_by_text("The figures behind the chart").first.click()
        figure = page.locator("figure").first
        shown = figure.locator("tbody tr").first.locator("th, td").all_inner_texts()
        run = re.search(r"run (\w{16})", page.locator("main").inner_text())
        assert run
        got = {kind: saved(page, figure.get_by_text(f".{kind}", exact=True), tmp_path) for kind in ("svg", "csv", "json")}
        picture = ElementTree.fromstring(got["svg"])
        title = picture.find("{http://www.w3.org/2000/svg}title")
        assert title is not None
        assert page.evaluate("[...document.querySelectorAll('figure svg title')].map(t => t.textContent)").count(title.text) >= 1
        assert all(run[1] in text for text in got.values()), "each says from which run it is"
        lines = [line for line in got["csv"].splitlines() if not line.startswith("#")]
        assert len(lines) > figure.locator("tbody tr").count()
        assert shown[0] in got["csv"]
        assert json.loads(got["json"])["run"]["fingerprint"] == run[1]


def saved(page: Page, link: Locator, folder: Path) -> str:
    with page.expect_download() as begun:
        link.click()
    target = folder / begun.value.suggested_filename
    begun.value.save_as(target)
    return target.read_text(encoding="utf-8")


def test_a_page_is_shared_with_its_data_its_citation_and_its_code(desk: Desk) -> None:
    with desk.open("question?window=50") as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.get_by_role("button", name="Share").click()
        panel = page.get_by_role("dialog")
        shared = panel.locator("#share-address").input_value()
        assert shared.startswith(desk.server + "question?window=50&data=")
        panel.get_by_role("button", name="Copy").first.click()
        expect(panel.get_by_role("button", name="Copied")).to_have_count(1)
        assert page.evaluate("navigator.clipboard.readText()") == shared
        expect(panel.locator("pre")).to_contain_text("import symmachia as sy")
        expect(panel).to_contain_text(f", {shared}")
        page.keyboard.press("Escape")
        expect(panel).to_have_count(0)
        page.goto(shared)
        settled(page)
        assert page.locator(".notices p").count() == 0


def test_what_the_answer_depends_on_leads_to_its_slider(desk: Desk) -> None:
    for size in ("desktop", "phone"):
        with desk.open("question", size=size) as page:
            slider = page.locator("#control-h-exit_rate")
            expect(slider).not_to_be_visible()
            row = page.locator("#depends svg [data-go='#h.exit_rate']")
            row.focus()
            page.keyboard.press("Enter")
            expect(slider).to_be_focused()
            expect(slider).to_be_in_viewport()
            page.keyboard.press("ArrowRight")
            settled(page)
            expect(page.locator("#depends svg [data-go='#h.exit_rate']")).to_have_count(0)
