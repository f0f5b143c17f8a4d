"""Calls: the address of a number. A verb called in Python, on the command line, in a claim or from the brief is the same text."""

from __future__ import annotations

import inspect
import re
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec
from weakref import WeakKeyDictionary

from symmachia.alliance import Alliance, load, sibling
from symmachia.errors import CallError, UnknownName, nearest
from symmachia.trace import Trace, fact_trace
from symmachia.words import language

if TYPE_CHECKING:
    from collections.abc import Callable

_KNOWN: WeakKeyDictionary[Alliance, dict[tuple[str, str], Trace]] = WeakKeyDictionary()
"""Every figure that was computed before, by the language of its words and its call."""
P = ParamSpec("P")
VERBS: dict[str, Callable[..., Trace]] = {}
_FORM = re.compile(r"(?P<verb>[a-z_]+)\((?P<arguments>[^()]*)\)(?: @(?P<edition>[\w-]+)(?:/(?P<members>[A-Z+]+))?)?")


def verb(function: Callable[Concatenate[Alliance, P], Trace]) -> Callable[Concatenate[Alliance, P], Trace]:
    """Register an account: its results carry the call that made them, and the year defaults to the edition's last."""
    signature = inspect.signature(function)

    @wraps(function)
    def account(alliance: Alliance, *args: P.args, **kwargs: P.kwargs) -> Trace:
        bound = signature.bind(alliance, *args, **kwargs)
        bound.apply_defaults()
        if "year" in bound.arguments and bound.arguments["year"] is None:
            bound.arguments["year"] = alliance.latest
        call = _written(alliance, function.__name__, signature, bound.arguments)
        known, address = _KNOWN.setdefault(alliance, {}), (language(), call)
        if address not in known:
            known[address] = function(*bound.args, **bound.kwargs).called(call)
        return known[address]

    VERBS[function.__name__] = account
    return account


def forget(alliance: Alliance) -> None:
    """Let go of every figure of an alliance that was computed before."""
    _KNOWN.pop(alliance, None)


def _written(alliance: Alliance, name: str, signature: inspect.Signature, arguments: dict[str, Any]) -> str:
    words: list[str] = []
    plain = True
    for parameter in list(signature.parameters.values())[1:]:
        value = arguments.get(parameter.name, parameter.default)
        plain = plain and parameter.kind is parameter.POSITIONAL_OR_KEYWORD
        if value == parameter.default and parameter.name != "year":
            plain = False
        else:
            words.append(str(value) if plain else f"{parameter.name}={value}")
    home = "" if alliance.is_newest else f" @{alliance.edition}"
    return f"{name}({', '.join(words)}){home}" + (f"/{'+'.join(alliance.members)}" if alliance.members else "")


def evaluate(alliance: Alliance, call: str) -> Trace:
    """Compute what a call says, or look a fact up by its id.

    >>> from symmachia.alliance import load
    >>> evaluate(load(), "share(spending, outside=EU, year=2025)").unit
    'percent'
    """
    text = call.strip()
    if "(" not in text and "/" in text:
        return fact_trace(alliance.store.fact(text), alliance.store)
    match = _FORM.fullmatch(text)
    if not match:
        raise CallError(f"this is not a call: {text!r}", fix="write one like share(spending, outside=EU, year=2025), or a fact id")
    if match["verb"] not in VERBS:
        raise UnknownName("account", match["verb"], VERBS)
    if match["edition"]:
        alliance = sibling(alliance, match["edition"], match["members"])
    function = VERBS[match["verb"]]
    positional, named = _read(match["arguments"], inspect.signature(function), text)
    return function(alliance, *positional, **named)


def _read(written: str, signature: inspect.Signature, call: str) -> tuple[list[object], dict[str, object]]:
    parameters = list(signature.parameters.values())[1:]
    plain = [parameter for parameter in parameters if parameter.kind is parameter.POSITIONAL_OR_KEYWORD]
    positional: list[object] = []
    named: dict[str, object] = {}
    for word in filter(None, (part.strip() for part in written.split(","))):
        name, equals, value = (part.strip() for part in word.partition("="))
        if equals:
            if name in named or name in [parameter.name for parameter in parameters[: len(positional)]]:
                raise CallError(f"{call!r} gives {name!r} twice", fix="keep one")
            if name not in [parameter.name for parameter in parameters]:
                raise CallError(f"{call!r} has no argument {name!r}", fix=nearest(name, [parameter.name for parameter in parameters]))
            named[name] = _typed(value, signature.parameters[name], call)
        elif len(positional) < len(plain) and not named:
            positional.append(_typed(word, parameters[len(positional)], call))
        else:
            raise CallError(f"{call!r} has more words than the account takes", fix=f"name the argument: {word!r} belongs to which?")
    missing = [p.name for p in parameters[len(positional) :] if p.default is p.empty and p.name not in named]
    if missing:
        raise CallError(f"{call!r} needs {', '.join(missing)}", fix=f"the account takes {', '.join(p.name for p in parameters)}")
    return positional, named


def _typed(value: str, parameter: inspect.Parameter, call: str) -> object:
    kind = str(parameter.annotation)
    try:
        return int(value) if kind.startswith("int") else float(value) if kind.startswith("float") else value
    except ValueError:
        raise CallError(f"{parameter.name} is a number, not {value!r}, in {call!r}", fix="write digits only") from None


def explain(number: Trace | str, alliance: Alliance | None = None) -> Trace:
    """The tree of a number: a Trace as it is, or the one that a call or fact id stands for."""
    return number if isinstance(number, Trace) else evaluate(alliance or load(), number)
