from __future__ import annotations

from browsing import Desk, settled
from playwright.sync_api import expect

READY = "e.symmachia-assumptions/NATO_TOTAL/readiness/2026:brigades"


def test_figures_are_found_and_picked_by_the_address(desk: Desk) -> None:
    with desk.open("sources?subject=DEU") as page:
        rows = page.locator("#facts tbody tr")
        expect(rows.first).to_contain_text("Germany")
        page.get_by_role("searchbox").fill("brigades required")
        expect(rows.first).to_contain_text("brigades required")
        assert "q=brigades%20required" in page.url
        page.locator("#facts").get_by_role("combobox", name="Kind").select_option("observed")
        expect(page.locator("#facts")).to_contain_text("figures")
        page.get_by_role("button", name="Show all").click()
        settled(page)
        expect(page.locator("#facts [role=status]")).to_contain_text("figures")
        assert page.url.endswith("/sources")


def test_more_figures_follow(desk: Desk) -> None:
    with desk.open("sources") as page:
        rows = page.locator("#facts tbody tr")
        expect(rows).to_have_count(25)
        page.get_by_role("button", name="Show more").click()
        expect(rows).to_have_count(50)


def test_a_figure_of_ones_own_has_an_effect_and_a_way_back(desk: Desk) -> None:
    with desk.open("sources?q=readiness+brigades+warning") as page:
        row = page.locator("#facts tbody tr").first
        row.get_by_role("button", name="Set your own value").click()
        row.get_by_role("spinbutton").fill("70")
        page.keyboard.press("Enter")
        expect(page.locator("#yours")).to_be_visible()
        expect(row).to_contain_text("yours")
        assert f"{READY}=70" in page.url
        page.get_by_role("link", name="The debate").click()
        settled(page)
        bar = page.get_by_role("region", name="Your figures")
        expect(bar).to_contain_text("70")
        bar.get_by_role("button", name="Undo").click()
        expect(bar).to_have_count(0)
        assert READY not in page.url
