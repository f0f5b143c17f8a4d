from __future__ import annotations

from browsing import Desk, settled
from playwright.sync_api import Page, expect


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


def test_downloads_are_what_the_page_shows(desk: Desk) -> None:
    with desk.open("carries") as page:
        links = [link.get_attribute("href") or "" for link in page.locator("figure .files a").all()]
        assert {link.rsplit(".", 1)[1].partition("?")[0] for link in links} == {"svg", "csv", "json"}
        for link in links[:3]:
            answer = page.request.get(desk.server + link.lstrip("/"))
            assert answer.ok
            assert len(answer.body()) > 500


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
