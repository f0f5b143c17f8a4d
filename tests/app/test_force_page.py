from __future__ import annotations

from browsing import Desk, settled
from playwright.sync_api import Page


def headline(page: Page) -> str:
    return page.locator("h1").first.inner_text().replace("\u202f", " ")


def test_a_row_of_the_debate_sets_the_size_that_is_asked_for(desk: Desk) -> None:
    with desk.open("force") as page:
        assert headline(page).lstrip("○ ").startswith("25 000 soldiers")
        page.locator("svg [data-go='?size=64000']").first.click()
        page.wait_for_url("**/force?*size=64000*")
        settled(page)
        page.get_by_role("heading", level=1).filter(has_text="64").wait_for()
        assert "64 000 soldiers" in headline(page)


def test_a_figure_is_narrowed_by_a_band_and_opened_again(desk: Desk) -> None:
    with desk.open("force?usable_share=40~90") as page:
        control = page.locator("#control-usable_share")
        assert "40" in str(control.get_attribute("aria-valuetext"))
        assert "90" in str(control.get_attribute("aria-valuetext"))
    with desk.open("force?usable_share=45") as page:
        page.get_by_role("button", name="beyond the goal").click()
        page.wait_for_url("**/force?*usable_share=40~90*")
        settled(page)


def test_the_statements_are_filtered_by_stance(desk: Desk) -> None:
    with desk.open("force?stance=none") as page:
        rows = page.locator("#said tbody tr")
        cells = [row.locator("td,th").nth(1).inner_text() for row in rows.all()[:8]]
        assert cells
        assert set(cells) == {"sends none"}
