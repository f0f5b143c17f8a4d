"""The controls of a view as they stand: label, value in words, bands, and the claim of the debate that each group bears on."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from symmachia.debate.claims import read_claims
from symmachia.model.inputs import INPUTS
from symmachia.server import schema
from symmachia.server.control import written
from symmachia.server.controls import CONTROLS, GROUPS, HELD, LEVERS
from symmachia.server.equivalents import equivalent
from symmachia.server.plain import sentence
from symmachia.server.state import SLOTS
from symmachia.words import amount, has, say, translated
from symmachia.words.numbers import grouped

if TYPE_CHECKING:
    from symmachia.alliance import Alliance
    from symmachia.server.control import Control
    from symmachia.server.state import State


FAMILIES = {
    **dict.fromkeys(SLOTS, "option-strategy"), "capability": "measure", "compared": "option-comparison", "counted": "option-scope",
    "framework": "view", "metric": "measure",
}  # fmt: skip
"""Whose options are called what is called so elsewhere too."""
_UNFIT = re.compile(r"[^A-Za-z0-9_-]")
PLACES = ("first", "second", "third", "fourth", "fifth")


def groups(alliance: Alliance, state: State, view: str) -> list[schema.Group]:
    """Every group of a view."""
    return [
        schema.Group(
            id=claim,
            title=say(f"group-{claim}").text,
            claim=translated(claims().get(claim, "")),
            controls=[_with_equivalent(alliance, state, key) for key in keys],
        )
        for claim, keys in GROUPS.get(view.partition("/")[0], ())
    ]


def _with_equivalent(alliance: Alliance, state: State, key: str) -> schema.Control:
    found = equivalent(alliance, state, key)
    control = turned(state, key)
    return control.model_copy(update={"equivalent": sentence(found)}) if found else control


@lru_cache(maxsize=1)
def claims() -> dict[str, str]:
    """The claims of the debate by id."""
    return {claim.id: claim.text for claim in read_claims()}


def turned(state: State, key: str) -> schema.Control:
    """A control as it stands."""
    slot, _, rest = key.partition(".")
    if key in HELD:
        name, bracket, _ = rest.partition("[")
        entry = INPUTS[name]
        low, high = state.held.get(rest, (None, None))
        value = said = ""
        if low is not None and high is not None:
            ends = [amount(end, entry.unit) for end in (low, high)]
            value, said = written(low, high), ends[0] if low == high else say("between", low=ends[0], high=ends[1]).text
        return _plain(HELD[key], key, say(f"control-{_plainly(key)}" if bracket else f"input-{rest}").text, value, said)
    if slot in SLOTS and rest in LEVERS:
        lever = LEVERS[rest]
        pulled = state.levers.get(slot, {}).get(rest)
        unit = INPUTS[lever.path.partition("[")[0]].unit
        value = "" if pulled is None else written(pulled)
        label = say("view-lever", lever=say(f"lever-{rest}").text, slot=slot.upper()).text
        return _plain(lever.control, key, label, value, "" if pulled is None else amount(pulled, unit))
    control = CONTROLS[key]
    value = state[key]
    return _plain(control, key, say(f"control-{key}").text, value, _option(key, value) if control.kind == "choice" else _stated(control, value))


def _plain(control: Control, key: str, label: str, value: str, said: str) -> schema.Control:
    name = _plainly(key)
    ends = [control.low, *control.bands, control.high]
    bands = [
        schema.Band(label=say(f"band-{_plainly(control.key)}-{PLACES[place]}").text, low=low, high=high)
        for place, (low, high) in enumerate(pairwise(ends))
    ] if control.bands else []  # fmt: skip
    return schema.Control(
        key=key, kind=control.kind, label=label, help=say(f"help-{name}").text if has(f"help-{name}") else "", value=value, said=said,
        options=[schema.Option(value=option, label=_option(key, option)) for option in control.options],
        low=control.low, high=control.high, step=control.step, logarithmic=control.logarithmic, bands=bands, free=control.free,
    )  # fmt: skip


def _option(key: str, value: str) -> str:
    """What an option is called; the value itself may stand in it."""
    return say(f"{FAMILIES.get(key, f'option-{key}')}-{_plainly(value)}", value=value).text


def _plainly(name: str) -> str:
    """A name as the names of messages are written."""
    return _UNFIT.sub("-", name).rstrip("-")


def _stated(control: Control, value: str) -> str:
    """A value or a range in words; nothing where the whole range is open."""
    ends = [say(f"said-{control.key}", value=_number(control, end), none="yes" if end == "0" else "no").text for end in value.split("~") if end]
    return say("between", low=ends[0], high=ends[1]).text if len(ends) > 1 else "".join(ends)


def _number(control: Control, value: str) -> str:
    return value if control.kind == "year" or not value else grouped(float(value))
