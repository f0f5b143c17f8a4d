from __future__ import annotations

from pathlib import Path

from shell import run


def test_an_import_prints_what_changed_and_a_failed_one_leaves_everything(shared: Path, tmp_path: Path) -> None:
    env = {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    done = run("data", "import", "sipri", str(shared / "sipri" / "SIPRI-Milex-data-1949-2024_2.xlsx"), env=env)
    assert done.returncode == 0, done.stderr
    assert "sipri-2025" in done.stdout
    folder = tmp_path / "data" / "symmachia" / "facts"
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    failed = run("data", "import", "nato", str(shared / "sipri" / "SIPRI-Milex-data-1949-2024_2.xlsx"), env=env)
    assert failed.returncode == 1
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
