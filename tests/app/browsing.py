"""Pages opened in a real browser, with what went wrong in them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page

PATIENCE = 120_000
"""Milliseconds: the first answer may wait for engines to be compiled."""
SIZES = {"desktop": (1440, 900), "phone": (390, 844)}


@dataclass
class Desk:
    """Opens pages, and notes what went wrong in them: errors of their own, and requests that went elsewhere."""

    browser: Browser
    server: str
    faults: list[str] = field(default_factory=list)

    @contextmanager
    def open(self, address: str, *, size: str = "desktop", theme: str = "light", language: str = "en-GB") -> Iterator[Page]:
        """A page at an address, once its answer is there."""
        width, height = SIZES[size]
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if theme == "dark" else "light", locale=language, reduced_motion="reduce"
        )
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("console", lambda message: self._listen(message.type, message.text))
        page.on("pageerror", lambda fault: self.faults.append(f"error: {fault}"))
        page.on("request", lambda request: self._watch(request.url))
        page.goto(self.server + address.lstrip("/"))
        settled(page)
        yield page
        context.close()

    def _watch(self, address: str) -> None:
        if not address.startswith((self.server, "data:")):
            self.faults.append(f"elsewhere: {address}")

    def _listen(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.faults.append(f"{kind}: {text}")


@contextmanager
def serving(port: int = 0) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server of this checkout: its address with a slash at its end, and its process."""
    with subprocess.Popen([sys.executable, "-m", "symmachia.cli", "serve", "--port", f"{port}"], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout
        said = running.stdout.readline()
        found = re.search(r"http://\S+/", said)
        assert found, said
        try:
            yield found[0], running
        finally:
            running.kill()


def settled(page: Page) -> None:
    """Wait until the newest answer is shown."""
    page.locator("main[aria-busy=false] :is(h1, .trouble)").first.wait_for()
    trouble = page.locator(".trouble")
    assert trouble.count() == 0, trouble.first.inner_text()
