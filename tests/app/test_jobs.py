from __future__ import annotations

import re

from browsing import Desk
from playwright.sync_api import Locator, Page, expect


def offered(page: Page) -> Locator:
    return page.locator("section.job").first


def test_long_work_shows_how_far_it_is_survives_a_reload_and_is_cancelled_with_what_it_has(desk: Desk) -> None:
    with desk.open("question?window=40") as page:
        offered(page).get_by_role("button", name="Compute").click()
        expect(offered(page).get_by_role("progressbar")).to_be_visible()
        expect(offered(page).get_by_role("status")).to_contain_text(re.compile("futures are computed"))
        page.reload()
        expect(offered(page).get_by_role("progressbar")).to_be_visible()
        expect(offered(page).locator(".found table").first).to_be_visible()
        offered(page).get_by_role("button", name="Cancel").click()
        expect(offered(page).get_by_role("button", name="Compute anew")).to_be_visible()
        expect(offered(page).get_by_role("status")).to_contain_text("cancelled")
        expect(offered(page).locator(".found table").first).to_be_visible()


def test_the_numbers_of_long_work_lead_to_their_trees(desk: Desk) -> None:
    with desk.open("question?window=40&h.warning_days=14") as page:
        offered(page).get_by_role("button", name="Compute").click()
        mark = offered(page).locator(".found data.figure").first
        expect(mark).to_be_visible()
        offered(page).get_by_role("button", name="Cancel").click()
        expect(offered(page).get_by_role("button", name="Compute anew")).to_be_visible()
        mark.click()
        panel = page.get_by_role("dialog")
        expect(panel.locator(".value")).to_have_text(mark.inner_text())
        page.keyboard.press("Escape")
        page.get_by_label("strategy B").select_option("status_quo")
        expect(offered(page)).to_contain_text("This was computed for other assumptions.")
