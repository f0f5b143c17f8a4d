"""What was computed for an object, kept as long as the object lives, and no longer."""

from __future__ import annotations

from functools import wraps
from threading import RLock
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
P = ParamSpec("P")
R = TypeVar("R")


def for_life(function: Callable[Concatenate[T, P], R]) -> Callable[Concatenate[T, P], R]:
    """Keep each result of a function with its first argument, which the result may not hold. Threads that ask at once wait for one answer."""
    kept: WeakKeyDictionary[Any, dict[Any, Any]] = WeakKeyDictionary()
    lock = RLock()

    @wraps(function)
    def asked(owner: T, *args: P.args, **kwargs: P.kwargs) -> R:
        place = (args, tuple(sorted(kwargs.items())))
        with lock:
            known = kept.setdefault(owner, {})
            if place not in known:
                known[place] = function(owner, *args, **kwargs)
            return known[place]

    return asked
