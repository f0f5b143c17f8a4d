"""From the name of a study to something that runs: the study, its baseline and both as numbers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from symmachia.alliance import load
from symmachia.baseline.folder import load_folder
from symmachia.baseline.shipped import shipped
from symmachia.ensemble.folder import RunFolder
from symmachia.ensemble.prepare import prepare
from symmachia.ensemble.run import run as compute
from symmachia.errors import RunError, StudyError, UnknownName
from symmachia.study import bind, load_study
from symmachia.study.members import Framework
from symmachia.study.strategy import restored
from symmachia.study.study import CHOICES, Study

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from symmachia.alliance import Alliance
    from symmachia.baseline.table import Baseline
    from symmachia.ensemble.prepare import Prepared
    from symmachia.result import Result
    from symmachia.study.strategy import Strategy


def prepared_study(
    study: Study | Path | str = "debate",
    *,
    alliance: Alliance | None = None,
    comparison: str = "",
    futures: int = 0,
    members: str = "",
    choices: Mapping[str, str] | None = None,
    held: Mapping[str, Any] | None = None,
    strategies: Iterable[Strategy | Path | str] = (),
    contingency: Path | str = "",
) -> tuple[Prepared, Baseline]:
    """A study ready to run, and the baseline behind it. `comparison`, `futures`, rival models (`choices={"campaign": "cadb"}`), `strategies` and
    `contingency` take the place of the study's own.

    `members` says whom a framework counts: `EU+GBR+NOR` for the coalition, `eu=EU+GBR` for another. `held` gives inputs one value in every strategy
    and every future, `{"warning_days": 14, "us_contribution[reduced]": 40}`, or a narrower range, `{"readiness": (50, 70)}`; every other input is
    drawn as it was.
    """
    found = study if isinstance(study, Study) else load_study(study)
    found = found.changed(comparison, futures, [Framework.of(members)] if members else [], choices, held, strategies, contingency)
    bound = bind(found, load_folder(Path(found.alliance)) if found.alliance else shipped(alliance or load(), found.horizon))
    return prepare(bound), bound.baseline


def study_of_run(folder: Path | str, study: Path | str = "debate") -> Study:
    """A study as the run in a folder asked it: futures, sampling, comparison, frameworks, contingency, what is held and the choice of strategies are
    the run's."""
    home, found = RunFolder(Path(folder)), load_study(study)
    asked = home.manifest["study"]
    frameworks = [Framework(name, words, home.place) for name, words in asked.get("frameworks", {}).items()]
    try:
        choices = {key: asked[key] for key in ("scope", *CHOICES) if key in asked}
        strategies = restored(asked.get("strategies", []), found.strategies, home.place)
        theatre = asked.get("contingency", "") if found.contingency and found.contingency.name != asked.get("contingency") else ""
        return found.changed(
            asked["comparison"], asked["futures"], frameworks, choices, asked.get("held"), strategies, str(theatre), asked.get("sampling", "")
        )
    except (StudyError, UnknownName) as error:
        raise RunError(f"the study of the run cannot be: {error.what}", where=home.place, fix="run the study again, to a new folder") from None


def run(
    study: Study | Path | str = "debate", folder: Path | str | None = None, *, comparison: str = "", futures: int = 0, workers: int = 0,
    cluster: str = "", resume: bool = False, quiet: bool = False, alliance: Alliance | None = None, members: str = "",
    choices: Mapping[str, str] | None = None, held: Mapping[str, Any] | None = None, strategies: Iterable[Strategy | Path | str] = (),
    contingency: Path | str = "",
) -> Result:  # fmt: skip
    """Run a study: its name, file or declaration in, a Result out. With a folder it is written as it goes, and `resume` goes on with it.
    Everything else is as in `prepared_study`."""
    asked = study_of_run(folder, study) if resume and folder and not isinstance(study, Study) else study
    prepared, _ = prepared_study(
        asked, alliance=alliance, comparison=comparison, futures=futures, members=members, choices=choices, held=held, strategies=strategies,
        contingency=contingency,
    )  # fmt: skip
    return compute(prepared, folder, workers=workers, cluster=cluster, resume=resume, quiet=quiet)
