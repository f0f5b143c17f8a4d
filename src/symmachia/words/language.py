"""The language in force: one a context, English unless another is spoken. Threads that copy their parent's context speak its language."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from symmachia.errors import UnknownName

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LANGUAGES = ("en", "de")
_SPOKEN: ContextVar[str] = ContextVar("language", default=LANGUAGES[0])
P = ParamSpec("P")
R = TypeVar("R")


def language() -> str:
    """The language that sentences, numbers and names are written in here."""
    return _SPOKEN.get()


@contextmanager
def spoken(tongue: str) -> Iterator[None]:
    """Speak a language within a block.

    >>> with spoken("de"):
    ...     language()
    'de'
    >>> language()
    'en'
    """
    if tongue not in LANGUAGES:
        raise UnknownName("language", tongue, LANGUAGES)
    before = _SPOKEN.set(tongue)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


def kept_by_language(maxsize: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keep the last results of a function whose results hold words: one for each language and each set of arguments."""

    def keep(function: Callable[P, R]) -> Callable[P, R]:
        @lru_cache(maxsize)
        def held(_tongue: str, *args: P.args, **kwargs: P.kwargs) -> R:
            return function(*args, **kwargs)

        @wraps(function)
        def asked(*args: P.args, **kwargs: P.kwargs) -> R:
            return held(language(), *args, **kwargs)

        return asked

    return keep
