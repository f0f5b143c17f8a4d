"""What the pictures and figures of a page say alike is said once: looks as classes, shapes by reference, calls by number."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LOOKS = (
    "fill", "fill-opacity", "fill-rule", "font-family", "font-size", "font-weight", "paint-order", "stroke", "stroke-dasharray", "stroke-linejoin",
    "stroke-width", "text-anchor",
)  # fmt: skip
"""What an element's attribute may say as well as a style sheet."""
_LOOK = re.compile(rf' ({"|".join(LOOKS)})="([^"]*)"')
_TAG = re.compile(r"<(?:text|path|rect|circle|use|g) [^>]*>")
_SHAPE = re.compile(r'<path d="([^"]*)"([^>]*?)(/>|>(.*?)</path>)')
_MARK = re.compile(r'<data class="figure ([\w-]+)" value="([^"]*)" tabindex="0">|class="figure [\w-]+" data-call="([^"]*)"')


def together(pictures: Sequence[str]) -> tuple[list[str], str, str]:
    """Pictures that share a page, and what they then lean on: a style sheet, and the shapes that come more than once."""
    often = Counter(shape[1] for picture in pictures for shape in _SHAPE.finditer(picture))
    names = {path: f"s{place}" for place, path in enumerate(path for path, times in often.items() if times > 1)}
    classes: dict[str, str] = {}

    def referred(shape: re.Match[str]) -> str:
        path, rest, _, inside = shape.groups("")
        if path not in names:
            return shape[0]
        return f'<use href="#{names[path]}"{rest}' + (f">{inside}</use>" if inside else "/>")

    def classed(tag: re.Match[str]) -> str:
        look = ";".join(f"{name}:{value}{'px' if name == 'font-size' else ''}" for name, value in sorted(_LOOK.findall(tag[0])))
        if not look:
            return tag[0]
        bare = _LOOK.sub("", tag[0])
        end = "/>" if bare.endswith("/>") else ">"
        return f'{bare.removesuffix(end)} class="{classes.setdefault(look, f"v{len(classes)}")}"{end}'

    short = [_TAG.sub(classed, _SHAPE.sub(referred, picture)) for picture in pictures]
    style = "".join(f".{name}{{{look}}}\n" for look, name in classes.items())
    return short, style, "".join(f'<path id="{name}" d="{path}"/>' for path, name in names.items())


def numbered(page: str, places: Mapping[str, int]) -> str:
    """The page with every call as its place in a list."""

    def short(mark: re.Match[str]) -> str:
        kind, value, call = mark.groups()
        return f'<data class="{kind}" value="{places[value]}">' if kind else f'data-call="{places[call]}"'

    return _MARK.sub(short, page)
