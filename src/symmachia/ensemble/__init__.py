"""The ensemble room. In: a study bound to a baseline. Out: a Result. `prepare.py` turns the study into numbers, `sample.py` draws, `run.py` sends
chunks of futures through the engines and `folder.py` keeps what is finished, so that any run can be resumed; `verify.py` replays a sample of a
finished run; `replay.py` runs one future and keeps everything.
"""

from symmachia.ensemble.run import run
from symmachia.ensemble.verify import verify

__all__ = ["run", "verify"]
