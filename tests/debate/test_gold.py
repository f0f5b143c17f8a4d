"""Suggestions against forty short texts of our own, with stated floors. `python tests/debate/test_gold.py` lists what is missed."""

import re
from pathlib import Path
from typing import NamedTuple

from symmachia.debate.suggest import Suggestion, suggest

WIRE = Path(__file__).parent / "gold" / "wire.txt"


class Gold(NamedTuple):
    speaker: str
    kind: str
    spans: tuple[tuple[int, int], ...]


def read_gold(path: Path = WIRE) -> list[tuple[str, list[Gold]]]:
    """Each text without its marks, and its attributions."""
    texts = []
    for block in re.split(r"^=== \d+\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        heads = re.findall(r"^(\d+) \| (.+) \| (\w+)\n", block, flags=re.MULTILINE)
        marked = re.sub(r"^\d+ \| .+\n", "", block, flags=re.MULTILINE)
        text, spans = "", {number: [] for number, _, _ in heads}
        for number, words, plain in re.findall(r"⟦(\d+) ([^⟧]+)⟧|([^⟦]+)", marked):
            if number:
                spans[number].append((len(text), len(words)))
            text += words or plain
        texts.append((text, [Gold(speaker, kind, tuple(spans[number])) for number, speaker, kind in heads if spans[number]]))
    return texts


def words_of(text: str, spans: tuple[tuple[int, int], ...]) -> set[int]:
    return {found.start() + start for start, length in spans for found in re.finditer(r"\w+", text[start : start + length])}


def pairs(text: str, found: tuple[Suggestion, ...], gold: list[Gold]) -> list[tuple[Suggestion, Gold]]:
    """Suggestions and attributions whose words overlap by half or more, the nearest first, each at most once."""
    near = []
    for one in found:
        for other in gold:
            here, there = words_of(text, one.spans), words_of(text, other.spans)
            near.append((len(here & there) / len(here | there), one, other))
    kept: list[tuple[Suggestion, Gold]] = []
    for overlap, one, other in sorted(near, key=lambda entry: -entry[0]):
        if overlap >= 0.5 and all(one is not first and other is not second for first, second in kept):
            kept.append((one, other))
    return kept


def measured(kinds: tuple[str, ...] = ("direct", "indirect", "mixed")) -> dict[str, float]:
    """Precision and recall of words, and how many of the matched have the right speaker and kind."""
    counts = dict.fromkeys(("suggested", "annotated", "matched", "speaker", "kind"), 0)
    for text, gold in read_gold():
        found = suggest(text)
        matched = [(one, other) for one, other in pairs(text, found, gold) if other.kind in kinds]
        counts["suggested"] += sum(one.kind in kinds for one in found)
        counts["annotated"] += sum(one.kind in kinds for one in gold)
        counts["matched"] += len(matched)
        counts["speaker"] += sum(one.speaker.casefold() == other.speaker.casefold() for one, other in matched)
        counts["kind"] += sum(one.kind == other.kind for one, other in matched)
    return {
        "precision": counts["matched"] / counts["suggested"],
        "recall": counts["matched"] / counts["annotated"],
        "speaker": counts["speaker"] / counts["matched"],
        "kind": counts["kind"] / counts["matched"],
    }


def test_the_texts_are_short_and_many() -> None:
    texts = read_gold()
    assert len(texts) == 40
    assert all(80 <= len(text.split()) <= 200 for text, _ in texts)
    assert all("⟦" not in text for text, _ in texts)


def test_attributions_are_found_with_their_speakers() -> None:
    reached = measured()
    assert reached["precision"] >= 0.94
    assert reached["recall"] >= 0.94
    assert reached["speaker"] >= 0.97
    assert reached["kind"] >= 0.98


def test_direct_quotes_are_found_with_their_speakers() -> None:
    reached = measured(("direct",))
    assert reached["precision"] >= 0.97
    assert reached["recall"] >= 0.95
    assert reached["speaker"] >= 0.97


def main() -> None:
    for number, (text, gold) in enumerate(read_gold(), 1):
        found = suggest(text)
        matched = pairs(text, found, gold)
        for one in found:
            if all(one is not first for first, _ in matched):
                print(number, "false  ", one.speaker, "|", one.cue, "|", [text[start : start + length] for start, length in one.spans])
        for one in gold:
            if all(one is not second for _, second in matched):
                print(number, "missed ", one.speaker, "|", [text[start : start + length] for start, length in one.spans])
        for one, other in matched:
            if one.speaker.casefold() != other.speaker.casefold():
                print(number, "speaker", one.speaker, "for", other.speaker)
            if one.kind != other.kind:
                print(number, "kind   ", one.kind, "for", other.kind)
    print(measured(), measured(("direct",)))


if __name__ == "__main__":
    main()
