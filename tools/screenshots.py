"""Pictures of every view of the app, as the documents show them: `make screenshots`."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from symmachia.server.views import NAMES, PAGED

ARGUMENTS = ("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync")
SIZES = {"desktop": (1280, 960), "phone": (390, 844)}
COLOURS, MOST = 256, 150_000
"""Of a picture: its colours, and its bytes."""


def main(folder: Path) -> None:
    """Serve the app and take its pictures."""
    path = shutil.which("chromium")
    if path is None:
        sys.exit("pictures need chromium: apt-get install chromium")
    folder.mkdir(parents=True, exist_ok=True)
    with subprocess.Popen([sys.executable, "-m", "symmachia.cli", "serve", "--port", "0"], stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout
        found = re.search(r"http://\S+/", serving.stdout.readline())
        assert found
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
            for size, (width, height) in SIZES.items():
                page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce", locale="en-GB")
                for view in (f"{name}/DEU" if name in PAGED else name for name in NAMES):
                    page.goto(found[0] + view)
                    page.locator("main[aria-busy=false] h1").wait_for(timeout=120_000)
                    target = folder / f"{view.replace('/', '-')}-{size}.png"
                    picture = Image.open(BytesIO(page.screenshot())).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
                    picture.save(target, optimize=True)
                    print(f"{target}: {target.stat().st_size:,} bytes")
                    if target.stat().st_size > MOST:
                        sys.exit(f"{target} is larger than {MOST:,} bytes")
        serving.kill()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
