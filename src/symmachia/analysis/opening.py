"""From the name of a study to something that runs: the study, its baseline and both as numbers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from symmachia.alliance import load
from symmachia.baseline.folder import load_folder
from symmachia.baseline.shipped import shipped
from symmachia.ensemble.prepare import prepare
from symmachia.ensemble.run import run as compute
from symmachia.study import bind, load_study
from symmachia.study.study import Study

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.baseline.table import Baseline
    from symmachia.ensemble.prepare import Prepared
    from symmachia.result import Result


def prepared_study(
    study: Study | Path | str = "debate", *, alliance: Alliance | None = None, comparison: str = "", futures: int = 0
) -> tuple[Prepared, Baseline]:
    """A study ready to run, and the baseline behind it. `comparison` and `futures` take the place of the study's own."""
    found = study if isinstance(study, Study) else load_study(study)
    if comparison:
        found = found.compared(comparison)
    if futures:
        found = replace(found, futures=futures)
    baseline = load_folder(Path(found.alliance)) if found.alliance else shipped(alliance or load(), found.horizon)
    return prepare(bind(found, baseline)), baseline


def run(
    study: Study | Path | str = "debate", folder: Path | str | None = None, *, comparison: str = "", futures: int = 0, workers: int = 0,
    cluster: str = "", resume: bool = False, quiet: bool = False,
) -> Result:  # fmt: skip
    """Run a study: its name, file or declaration in, a Result out. With a folder it is written as it goes, and `resume` goes on with it."""
    prepared, _ = prepared_study(study, comparison=comparison, futures=futures)
    return compute(prepared, folder, workers=workers, cluster=cluster, resume=resume, quiet=quiet)
