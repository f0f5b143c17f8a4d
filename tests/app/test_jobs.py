from __future__ import annotations

import re
from pathlib import Path

from browsing import Desk, serving
from playwright.sync_api import Browser, Locator, Page, expect


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


def test_long_work_outlives_the_server_under_an_open_page(browser: Browser) -> None:
    with serving() as (address, running):
        desk = Desk(browser, address)
        with desk.open("question?window=41") as page:
            offered(page).get_by_role("button", name="Compute").click()
            expect(offered(page).locator(".found table").first).to_be_visible()
            before = offered(page).get_by_role("progressbar").evaluate("bar => bar.value")
            assert before > 0
            running.kill()
            running.wait()
            with serving(int(re.findall(r"\d+", address)[-1])):
                page.wait_for_function("before => Number(document.querySelector('section.job progress')?.value) > before", arg=before)
                offered(page).get_by_role("button", name="Cancel").click()
                expect(offered(page).get_by_role("button", name="Compute anew")).to_be_visible()
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


def test_a_study_of_ones_own_is_checked_run_and_found_again(desk: Desk, tmp_path: Path) -> None:
    bad, good = tmp_path / "bad.yaml", tmp_path / "good.yaml"
    good.write_text("name: mine\ntitle: A study of mine\nextends: debate\nfutures: 1024\n", encoding="utf-8")
    bad.write_text(good.read_text(encoding="utf-8").replace("debate", "debat"), encoding="utf-8")
    with desk.open("question") as page:
        own = page.get_by_label("A study of your own").locator("input")
        own.set_input_files(bad)
        expect(page.get_by_role("alert")).to_contain_text("did you mean debate")
        own.set_input_files(good)
        expect(page.get_by_role("alert")).to_have_count(0)
        job = page.get_by_role("region", name="A study of mine")
        job.get_by_role("button", name="Compute").click()
        expect(job.get_by_role("button", name="Compute anew")).to_be_visible()
        expect(job.locator(".found table").first).to_be_visible()
        page.reload()
        expect(job.locator(".found table").first).to_be_visible()
        desk.faults = [fault for fault in desk.faults if "404 (Not Found)" not in fault]
