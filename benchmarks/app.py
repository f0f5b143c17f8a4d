"""The app: a moved slider in a real browser, the start of the server, a page that is opened at once, and a crowd that moves sliders.

`slider` and `opening` need chromium and the built app. The engine's own time is that of `run` on the same study with the same futures, in the same
minutes.
"""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING
from urllib.parse import urlencode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOVES, WARM, STARTS, CLIENTS = 40, 4, 9, 50
VIEWS = {
    "question": ("break_even", 512, {"h.warning_days": (5, 85)}),
    "missing": ("debate", 2048, {"a.pledge": (1.5, 5.0), "h.recruit_cap": (0, 30)}),
}
"""The study of a view, its futures, and sliders with what they are moved over; more than one where a slider has fewer stops than there are moves.
No state comes twice, so that no answer is kept from before."""
SERVE = (sys.executable, "-m", "symmachia.cli", "serve", "--port", "0")
OPENED = ("question", "missing", "bill", "carries")
NEEDED = "import uvicorn, fastapi, symmachia.server.application; from symmachia.alliance import load; load()"
MOVE = r"""([key, value]) => new Promise((done) => {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  const slider = document.querySelector(`#control-${key.replace(/[^\w-]/g, "-")}`);
  const main = document.querySelector("main");
  const before = document.querySelector(".sections").innerHTML;
  const started = performance.now();
  const look = () => {
    if (main.getAttribute("aria-busy") !== "true" && document.querySelector(".sections").innerHTML !== before)
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - started)));
    else requestAnimationFrame(look);
  };
  slider.value = value;
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  slider.dispatchEvent(new Event("change", { bubbles: true }));
  look();
})"""


@contextmanager
def begun() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server of this checkout from the moment at which it says its address: that, and its process."""
    with subprocess.Popen(SERVE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            yield _address(process), process
        finally:
            process.terminate()
            process.communicate(timeout=60)


@contextmanager
def served() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The same with its engines loaded."""
    with begun() as (address, process):
        while not json.loads(_get(f"{address}api/health"))["ready"]:
            time.sleep(0.2)
        yield address, process


def _address(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    found = re.search(r"http://\S+/", process.stdout.readline())
    assert found
    return found[0]


def _get(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=120) as answer:
        return answer.read()


def slider() -> None:
    """From a moved slider to the new picture, beside the engine's own time."""
    from playwright.sync_api import sync_playwright

    from symmachia.analysis import prepared_study
    from symmachia.ensemble.run import run

    with served() as (address, _), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-background-networking"])
        for view, (study, futures, sliders) in VIEWS.items():
            pair = ("transatlantic", "autonomous")
            prepared = prepared_study(study, futures=futures, strategies=pair)[0]
            page = browser.new_page(viewport={"width": 1440, "height": 900})
            page.goto(address + view)
            page.wait_for_selector(".sections svg")
            moves, engine = [], []
            for turn in range(MOVES + WARM):
                key, (low, high) = list(sliders.items())[turn % len(sliders)]
                value = low + (high - low) * ((turn * 7) % (MOVES + WARM)) / (MOVES + WARM)
                moves.append(page.evaluate(MOVE, [key, f"{value:.1f}"]))
                started = time.perf_counter()
                run(prepared, quiet=True)
                engine.append(1000 * (time.perf_counter() - started))
            moves, engine = moves[WARM:], engine[WARM:]
            p95, own = quantiles(moves, n=20)[-1], median(engine)
            print(
                f"{view}, {futures} futures: slider to picture p50 {median(moves):.0f} ms, p95 {p95:.0f} ms; engine p50 {own:.0f} ms; "
                f"p95 over 3 × engine + 40 ms: {p95 / (3 * own + 40):.2f}"
            )
            page.close()
        browser.close()


def cold() -> None:
    """From the command to the first page and to the first answer, beside the imports that it needs, interleaved."""
    page, first, imports = [], [], []
    for _ in range(STARTS):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", NEEDED], check=True)
        imports.append(time.perf_counter() - started)
        started = time.perf_counter()
        with begun() as (address, _):
            _get(address)
            page.append(time.perf_counter() - started)
            _get(f"{address}api/views/question")
            first.append(time.perf_counter() - started)
    own = median(imports)
    print(f"imports {own:.2f} s; first page {median(page):.2f} s ({median(page) / own:.2f}); first answer {median(first):.2f} s")


def opening() -> None:
    """From opening a page of a server that has just begun, its engines not yet loaded, to the first answer on the screen."""
    from playwright.sync_api import sync_playwright

    shown: dict[str, list[float]] = {view: [] for view in OPENED}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-background-networking"])
        for _ in range(STARTS):
            for view, times in shown.items():
                with begun() as (address, _):
                    page = browser.new_page(viewport={"width": 1440, "height": 900})
                    started = time.perf_counter()
                    page.goto(address + view, wait_until="commit")
                    page.wait_for_selector("main[aria-busy=false] .sections :is(svg, table)")
                    times.append(time.perf_counter() - started)
                    page.close()
        browser.close()
    print("; ".join(f"{view} {median(times):.2f} s, slowest of {STARTS} {max(times):.2f} s" for view, times in shown.items()))


def crowd(seconds: float = 60.0) -> None:
    """One client, then fifty, each asking for the next move as soon as it has its picture."""
    with served() as (address, process):
        alone = asyncio.run(_moved(address, 1, seconds / 3))
        before = _memory(process.pid)
        many = asyncio.run(_moved(address, CLIENTS, seconds, lambda: _memory(process.pid)))
        one, all_ = len(alone.times) / alone.seconds, len(many.times) / many.seconds
        compute = median(alone.times)
        p95 = quantiles(many.times, n=20)[-1]
        third = len(many.memory) // 3
        print(
            f"one client {one:.2f} answers a second, {CLIENTS} clients {all_:.2f} ({all_ / one:.0%}); errors {many.errors}, stale {many.stale}; "
            f"p95 {p95:.2f} s over 1.5 × {CLIENTS} × {compute:.3f} s: {p95 / (1.5 * CLIENTS * compute):.2f}; "
            f"memory {before} MiB before, {median(many.memory[:third]):.0f} MiB in the first third, {median(many.memory[-third:]):.0f} in the last"
        )


class _Tally:
    def __init__(self) -> None:
        self.times: list[float] = []
        self.memory: list[int] = []
        self.errors = self.stale = 0
        self.seconds = 0.0


async def _moved(address: str, clients: int, seconds: float, memory: Callable[[], int] | None = None) -> _Tally:
    import httpx2

    tally, until, started = _Tally(), time.perf_counter() + seconds, time.perf_counter()

    async def move(number: int, http: httpx2.AsyncClient) -> None:
        turn = 0
        while time.perf_counter() < until:
            turn += 1
            value = f"{3 + (number * 131 + turn * 17) % 8000 / 100:.2f}"
            asked = time.perf_counter()
            query = urlencode({"h.warning_days": value})
            answer = await http.get(f"{address}api/views/question?{query}", headers={"x-client": f"c{number}"})
            tally.times.append(time.perf_counter() - asked)
            tally.errors += answer.status_code != 200
            tally.stale += answer.status_code == 200 and answer.json()["state"] != f"h.warning_days={float(value):.10g}"

    async def watch() -> None:
        while memory and time.perf_counter() < until:
            tally.memory.append(memory())
            await asyncio.sleep(1)

    async with httpx2.AsyncClient(timeout=300, limits=httpx2.Limits(max_connections=clients + 2)) as http:
        await asyncio.gather(watch(), *(move(number, http) for number in range(clients)))
    tally.seconds = time.perf_counter() - started
    return tally


def _memory(process: int) -> int:
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process}/status").read_text(encoding="utf-8"))
    return int(found[1]) // 1024 if found else 0


if __name__ == "__main__":
    for name in sys.argv[1:] or ("slider", "cold", "opening", "crowd"):
        {"slider": slider, "cold": cold, "opening": opening, "crowd": crowd}[name]()
