"""The shipped study on the shipped alliance, in few futures: the engines are compiled once for its shape."""

from __future__ import annotations

from dataclasses import replace

import pytest

import symmachia as sy
from symmachia.baseline.shipped import shipped
from symmachia.ensemble.prepare import Prepared, prepare
from symmachia.study import bind, load_study


@pytest.fixture(scope="session")
def make():
    """Prepare the shipped study with some of its keys changed."""
    baseline = shipped(sy.load())

    def prepared(**changes) -> Prepared:
        return prepare(bind(replace(load_study("debate"), **{"futures": 512, **changes}), baseline))

    return prepared
