from __future__ import annotations

from pathlib import Path

import pytest

from symmachia.alliance import Alliance, load

SHARED = Path(__file__).parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def alliance() -> Alliance:
    return load()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The reference material beside the checkout, where there is any."""
    if not SHARED.is_dir():
        pytest.skip("the reference material is not beside this checkout")
    return SHARED
