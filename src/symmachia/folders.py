"""Where the program keeps what it can make again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from platformdirs import user_cache_path

if TYPE_CHECKING:
    from pathlib import Path


def cache_folder() -> Path:
    """The folder of stores and compiled engines, which may be deleted at any time."""
    return user_cache_path("symmachia")
