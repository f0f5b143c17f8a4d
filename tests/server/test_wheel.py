"""What a reader installs: the wheel brings the built app, and needs no Node."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path
from urllib.request import urlopen

import pytest

from symmachia.server.application import STATIC

ROOT = Path(__file__).parents[2]
MOST = 100_000
"""Bytes of the app's code, packed: a page that opens at once on a slow line."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not (STATIC / "index.html").exists():
        pytest.skip("the app is not built: make app")
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_brings_the_app_as_it_was_built_and_nothing_of_its_source(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    built = {f"symmachia/server/static/{path.relative_to(STATIC).as_posix()}" for path in STATIC.rglob("*") if path.is_file()}
    assert built <= set(names)
    assert not [name for name in names if "node_modules" in name or name.endswith((".svelte", ".ts"))]


def test_the_app_is_small(wheel: Path) -> None:
    content = zipfile.ZipFile(wheel)
    code = [content.read(name) for name in content.namelist() if "/static/assets/" in name and name.endswith((".js", ".css"))]
    assert code
    assert sum(len(gzip.compress(one)) for one in code) < MOST


def test_the_installed_wheel_serves_the_app_without_node(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path, symlinks=True)
    scheme = sysconfig.get_paths("venv", {"base": str(tmp_path), "platbase": str(tmp_path)})
    inside = Path(scheme["purelib"])
    zipfile.ZipFile(wheel).extractall(inside)
    (inside / "others.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    places = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    command = [str(Path(scheme["scripts"]) / "python"), "-c", "import sys; from symmachia.cli import main; sys.exit(main())", "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**places, "PATH": scheme["scripts"]}, cwd=tmp_path) as running:
        assert running.stdout
        try:
            said = running.stdout.readline()
            found = re.search(r"http://\S+/", said)
            assert found, said
            page = _fetched(found[0])
            assets = re.findall(r'(?:src|href)="/(assets/[^"]+)"', page)
            assert assets
            assert all(_fetched(found[0] + asset) for asset in assets)
            assert "app-share" in _fetched(found[0] + "api/words")
        finally:
            running.kill()


def _fetched(address: str) -> str:
    with urlopen(address, timeout=60) as response:
        assert response.status == 200
        return response.read().decode()
