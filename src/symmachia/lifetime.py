"""What was computed for an object, kept as long as the object lives, and no longer."""

from __future__ import annotations

from collections import OrderedDict
from functools import wraps
from threading import RLock
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
P = ParamSpec("P")
R = TypeVar("R")


def for_life(most: int) -> Callable[[Callable[Concatenate[T, P], R]], Callable[Concatenate[T, P], R]]:
    """Keep the last results of a function with its first argument, which they may not hold, by the other ones. Threads that ask at once wait for one
    answer."""

    def keep(function: Callable[Concatenate[T, P], R]) -> Callable[Concatenate[T, P], R]:
        kept: WeakKeyDictionary[Any, OrderedDict[Any, R]] = WeakKeyDictionary()
        lock = RLock()

        @wraps(function)
        def asked(owner: T, *args: P.args, **kwargs: P.kwargs) -> R:
            place = (args, tuple(sorted(kwargs.items())))
            with lock:
                known = kept.setdefault(owner, OrderedDict())
                if place not in known:
                    known[place] = function(owner, *args, **kwargs)
                    if len(known) > most:
                        known.popitem(last=False)
                known.move_to_end(place)
                return known[place]

        return asked

    return keep
