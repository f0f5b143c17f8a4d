"""The few strokes that every chart is made of: text, lines, bars and dots as SVG, with the figure behind a mark attached to it."""

from __future__ import annotations

import re
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from symmachia.words import kept_by_language, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from symmachia.trace import Trace
    from symmachia.words import Sentence

INK, PAPER, GRID, QUIET = "var(--ink,#1b1e23)", "var(--paper,#fbfaf7)", "var(--grid,#dcd9d2)", "var(--quiet,#5c626b)"
ROLES = {
    "us": "var(--us,#39465a)",
    "eu": "var(--eu,#6a4c9c)",
    "transatlantic": "var(--transatlantic,#1f5fa8)",
    "autonomous": "var(--autonomous,#c2611f)",
    "hedge": "var(--hedge,#16857a)",
    "status_quo": "var(--status-quo,#7d838c)",
    "other": "var(--other,#8d96a5)",
    "rival": "var(--rival,#8a6a2f)",
    "plain": "var(--plain,#4d6a78)",
    "short": "var(--short,#b4532a)",
}
FONT = "system-ui,-apple-system,'Segoe UI',Roboto,sans-serif"
TITLE, BODY, SMALL = 17, 13, 11
LINE = "n" * 57 + "i" * 25
"""As many letters as a line of running text holds at most, broad and narrow ones mixed as in a text."""
LEAST = 0.25
"""A last line shorter than this part of the others takes some of their words where that needs no further line."""


@dataclass(frozen=True, slots=True)
class Face:
    """How wide the fonts run in which a picture is read: a letter and a narrow one against the size, a heading against running text."""

    letter: float
    narrow: float
    heading: float


ANY, APP = Face(0.63, 0.35, 1.04), Face(0.54, 0.29, 1.14)
"""Whatever sans a system has, and the fonts that the app brings, which run narrower."""
_face = ContextVar("face", default=ANY)


@contextmanager
def read_in(face: Face) -> Iterator[None]:
    """Within, widths are those of a face."""
    token = _face.set(face)
    try:
        yield
    finally:
        _face.reset(token)


def alone(svg: str) -> str:
    """A picture for a file of its own, in its colours on paper: programmes that draw know no variables of a page, and would paint them black."""
    return re.sub(r"var\(--[\w-]+,(#\w+)\)", r"\1", svg)


def text_width(text: str, size: float) -> float:
    """Roughly how wide a text is set."""
    narrow = sum(character in "iljtf.,:;'’|!()[] \u202f" for character in text)
    return size * (_face.get().letter * (len(text) - narrow) + _face.get().narrow * narrow)


@kept_by_language(4)
def _breaks() -> dict[str, list[str]]:
    """The words of the language that may break, with their parts."""
    return {word.replace("·", ""): word.split("·") for word in say("word-breaks").text.split()}


def _broken(word: str, size: float, width: float) -> list[str]:
    """A word as it is, or in parts with hyphens where it is wider than its place and the catalogue knows where it breaks."""
    bare = word.rstrip(",.;:")
    if text_width(word, size) <= width or bare not in _breaks():
        return [word]
    parts: list[str] = []
    for part in _breaks()[bare]:
        if parts and text_width(f"{parts[-1]}{part}-", size) <= width:
            parts[-1] += part
        else:
            parts.append(part)
    return [*(f"{part}-" for part in parts[:-1]), parts[-1] + word[len(bare) :]]


def wrap(text: str, size: float, width: float) -> list[str]:
    """Break a text into lines no wider than `width`."""
    lines, line = [], ""
    for word in (part for whole in text.split(" ") for part in _broken(whole, size, width)):
        trial = f"{line} {word}" if line else word
        if line and text_width(trial, size) > width:
            lines.append(line)
            line = word
        else:
            line = trial
    return [*lines, line]


class Canvas:
    """An SVG in the making."""

    def __init__(self, width: float):
        self.width = width
        self.height = 0.0
        self.items: list[str] = []

    def text(
        self, x: float, y: float, text: str, *, size: float = BODY, fill: str = INK, anchor: str = "start", weight: int = 400,
        figure: Trace | None = None, serif: bool = False, halo: bool = False,
    ) -> None:  # fmt: skip
        """One line of text; a figure makes it a mark that leads home."""
        extra = f' text-anchor="{anchor}"' if anchor != "start" else ""
        extra += f' font-weight="{weight}"' if weight != 400 else ""
        extra += " font-family=\"Georgia,'Times New Roman',serif\"" if serif else ""
        extra += f' paint-order="stroke" stroke="{PAPER}" stroke-width="3"' if halo else ""
        extra += _home(figure)
        self.items.append(f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{fill}"{extra}>{escape(text)}</text>')

    def labelled(self, x: float, y: float, label: str, figure: Trace, *, size: float, fill: str, weight: int = 400, anchor: str = "start") -> None:
        """A name and its figure in one line of text, so that they stand together in any font."""
        extra = f' text-anchor="{anchor}"' if anchor != "start" else ""
        extra += f' font-weight="{weight}"' if weight != 400 else ""
        self.items.append(
            f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{fill}"{extra} paint-order="stroke" stroke="{PAPER}" stroke-width="3">'
            f"{escape(label)} <tspan{_home(figure)}>{escape(figure.text)}</tspan></text>"
        )

    def marked(self, x: float, y: float, figure: Trace, label: str, *, size: float, anchor: str = "start") -> None:
        """A figure and what it is of in one line of text, so that they stand together in any font."""
        extra = f' text-anchor="{anchor}"' if anchor != "start" else ""
        self.items.append(
            f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{INK}"{extra} paint-order="stroke" stroke="{PAPER}" stroke-width="3">'
            f'<tspan{_home(figure)}>{escape(figure.text)}</tspan><tspan dx="5">{escape(label)}</tspan></text>'
        )

    def paragraph(self, x: float, y: float, text: str, *, size: float = BODY, fill: str = INK, weight: int = 400, serif: bool = False) -> float:
        """Wrapped text from `y` on; returns where it ends."""
        wide = size * (_face.get().heading if weight > 400 or serif else 1)
        room = min(self.width - x, text_width(LINE, wide))
        lines = wrap(text, wide, room)
        if len(lines) > 1 and text_width(lines[-1], wide) < LEAST * room:
            lines = min(wrap(text, wide, (1 - LEAST / 2) * room), lines, key=len)
        for line in lines:
            y += size * 1.3
            self.text(x, y, line, size=size, fill=fill, weight=weight, serif=serif)
        return y

    def line(self, points: Iterable[tuple[float, float]], stroke: str, *, width: float = 1, dash: str = "") -> None:
        """A polyline."""
        path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        extra = f' stroke-dasharray="{dash}"' if dash else ""
        self.items.append(f'<path d="{path}" fill="none" stroke="{stroke}" stroke-width="{width}" stroke-linejoin="round"{extra}/>')

    def area(self, points: Iterable[tuple[float, float]], colour: str, opacity: float) -> None:
        """A filled shape that lets what lies below shine through."""
        path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"
        self.items.append(f'<path d="{path}" fill="{colour}" fill-opacity="{opacity}"/>')

    def bar(self, x: float, y: float, width: float, height: float, colour: str, *, hollow: bool = False, opacity: float = 1) -> None:
        """A bar; hollow where the figure is no observation."""
        look = (
            f'fill="{colour}" fill-opacity="0.18" stroke="{colour}" stroke-width="1.4"'
            if hollow
            else f'fill="{colour}"' + (f' fill-opacity="{opacity}"' if opacity < 1 else "")
        )
        self.items.append(f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0.5):.1f}" height="{height:.1f}" {look}/>')

    def dot(self, x: float, y: float, colour: str, *, radius: float = 4, hollow: bool = False) -> None:
        """A dot; hollow where the figure is no observation."""
        fill = PAPER if hollow else colour
        self.items.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{fill}" stroke="{colour}" stroke-width="1.6"/>')

    def path(self, path: str, fill: str, *, stroke: str = PAPER, width: float = 0.5, extra: str = "", title: str = "") -> None:
        """A shape."""
        inside = f"<title>{escape(title)}</title>" if title else ""
        self.items.append(f'<path d="{path}" fill="{fill}" stroke="{stroke}" stroke-width="{width}" fill-rule="evenodd"{extra}>{inside}</path>')

    @contextmanager
    def leading(self, go: str, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """What is drawn within leads to a view, and so does all of the box around it: a finger is wider than a short bar."""
        if go:
            box = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
            self.items.append(f'<g{leads(go)}><rect {box} fill="none" pointer-events="all"/>')
        yield
        if go:
            self.items.append("</g>")

    def svg(self, identity: str, title: Sentence, description: Sentence) -> str:
        """The finished picture."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width:.0f} {self.height:.0f}" width="{self.width:.0f}" '
            f'height="{self.height:.0f}" role="img" aria-labelledby="{identity}-t {identity}-d" font-family="{FONT}">'
            f'<title id="{identity}-t">{escape(title.text)}</title><desc id="{identity}-d">{escape(description.text)}</desc>'
            f'<rect width="100%" height="100%" fill="{PAPER}"/>' + "".join(self.items) + "</svg>\n"
        )


def leads(go: str) -> str:
    """The attribute of a shape that leads to a view; nothing where it leads nowhere."""
    return f' data-go="{escape(go, quote=True)}"' if go else ""


def _home(figure: Trace | None) -> str:
    if figure is None:
        return ""
    return f' class="figure {figure.kind.replace(" ", "-")}" data-call="{escape(figure.call, quote=True)}"'
