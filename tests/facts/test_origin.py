from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from conftest import ORIGIN

from symmachia.errors import DataError
from symmachia.facts.origin import REDISTRIBUTION, STUDY_FIELDS, read_origin

if TYPE_CHECKING:
    from pathlib import Path

    from symmachia.facts.origin import Origin
