"""Suggestions against PolNeAR's development articles, by halves and tiers, and the speed of suggesting.

The rules were written with the first half in view (every other article in the order of their names); the second was only counted. The texts have
no stated licence: they are read from beside the checkout, and nothing of them is kept. `stream` reads 10,000 files in a folder.
"""

from __future__ import annotations

import re
import resource
import sys
import tarfile
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from symmachia.debate import Suggestion, suggest, suggest_folder
from symmachia.debate.measuring import paired, words_in
from symmachia.debate.quotes import find_quotes

ARCHIVE = Path(__file__).parents[2] / "shared/data/debate/polnear-dev.tar.gz"
Spans = list[tuple[int, int]]


@dataclass
class Article:
    text: str
    gold: list[dict[str, Spans]] = field(default_factory=list)


def read_articles() -> list[Article]:
    """The articles in the order of their names, each with the attributions of its first annotator that have words."""
    with tarfile.open(ARCHIVE) as archive:
        files = {name: archive.extractfile(name) for name in archive.getnames() if name.endswith((".txt", ".ann"))}
        texts = {Path(name): file.read().decode() for name, file in files.items() if file}
    found = {path.stem: Article(text) for path, text in sorted(texts.items()) if path.suffix == ".txt"}
    for path, lines in sorted(texts.items()):
        article = found.get(re.sub(r"_[0-9a-f]{4}$", "", path.stem))
        if path.suffix == ".ann" and article and not article.gold:
            article.gold = [one for one in annotated(lines) if one.get("Content")]
    return list(found.values())


def annotated(lines: str) -> list[dict[str, Spans]]:
    spans = {
        mark: [(int(first), int(last) - int(first)) for first, last in re.findall(r"(\d+) (\d+)", places)]
        for mark, places in re.findall(r"^(T\d+)\t[\w-]+ ([\d ;]+)\t", lines, flags=re.MULTILINE)
    }
    events = re.findall(r"^E\d+\t(.+)$", lines, flags=re.MULTILINE)
    return [gathered(re.findall(r"([A-Za-z]+)\d*:(T\d+)", event), spans) for event in events]


def gathered(roles: list[tuple[str, str]], spans: dict[str, Spans]) -> dict[str, Spans]:
    found: dict[str, Spans] = {}
    for role, mark in roles:
        found.setdefault(role, []).extend(spans.get(mark, []))
    return found


def is_direct(text: str, spans: Spans) -> bool:
    """Whether an annotated stretch is quoted from end to end."""
    first, last = min(spans)[0], sum(max(spans))
    return any(quote.start <= first + 1 for quote in find_quotes(text, first, last)) and text[first:last].rstrip(" .,")[-1:] in "”\"'’"


@dataclass
class Count:
    """Suggested, annotated, those of each that match the other's words, and that have the right source too."""

    suggested: int = 0
    annotated: int = 0
    hit: int = 0
    found: int = 0
    hit_source: int = 0
    found_source: int = 0

    def line(self) -> str:
        precision, recall = self.hit / self.suggested, self.found / self.annotated if self.annotated else 0
        score = 2 * precision * recall / (precision + recall) if recall else 0
        source = f"with source P {self.hit_source / self.suggested:.1%}"
        return f"P {precision:.1%} R {recall:.1%} F1 {score:.1%}  {source} R {self.found_source / max(self.annotated, 1):.1%} of {self.suggested}"


def pairs(article: Article, found: tuple[Suggestion, ...]) -> dict[int, tuple[int, bool]]:
    """Which suggestion matches which attribution, and whether its source meets the annotated one."""
    text = article.text
    matched = paired([words_in(text, one.spans) for one in found], [words_in(text, one["Content"]) for one in article.gold])
    return {i: (j, bool(words_in(text, found[i].mentions) & words_in(text, article.gold[j].get("Source", [])))) for i, j in matched.items()}


def measure(articles: list[Article]) -> None:
    counts = {name: Count() for name in ("all", "direct", "tier A", "tier B", "tier C")}
    for article in articles:
        found = suggest(article.text)
        matched = pairs(article, found)
        direct = {j for j, one in enumerate(article.gold) if is_direct(article.text, one["Content"])}
        for name, count in counts.items():
            mine = {i for i, one in enumerate(found) if name == "all" or name in (one.kind, f"tier {one.tier}")}
            theirs = direct if name == "direct" else set(range(len(article.gold)))
            count.suggested += len(mine)
            count.annotated += len(theirs)
            count.hit += len(mine & matched.keys())
            count.hit_source += sum(matched[i][1] for i in mine & matched.keys())
            count.found += sum(j in theirs for j, _ in matched.values())
            count.found_source += sum(right for j, right in matched.values() if j in theirs)
    for name, count in counts.items():
        line = f"with source P {count.hit_source / count.suggested:.1%} of {count.suggested}" if name.startswith("tier") else count.line()
        print(f"  {name:7} {line}")


def speed(articles: list[Article]) -> None:
    """Processor time of suggesting, beside one pass of the standard library's `re` that finds every word and sign with its place."""
    pattern = re.compile(r"\w+|[^\w\s]")
    ours, theirs = [], []
    for _ in range(7):
        start = time.process_time()
        for article in articles:
            suggest(article.text)
        middle = time.process_time()
        for article in articles:
            [(found[0].lower(), found.start()) for found in pattern.finditer(article.text)]
        ours.append(middle - start)
        theirs.append(time.process_time() - middle)
    each = median(ours) / len(articles)
    print(f"speed: {each * 1000:.1f} ms an article, {median(ours) / median(theirs):.1f} times a pass of re over its words")


def stream(articles: list[Article], files: int = 10_000) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for number in range(files):
            (Path(folder) / f"{number:05}.txt").write_text(articles[number % len(articles)].text, encoding="utf-8")
        start, peaks, total = time.perf_counter(), [], 0
        for done in suggest_folder(Path(folder)):
            total += len(done.suggestions)
            if done.number in (files // 10, files):
                peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        print(f"stream: {files:,} files, {total:,} suggestions, {time.perf_counter() - start:.0f} s")
        print(f"memory: {peaks[0]:.0f} MiB at a tenth, {peaks[1]:.0f} MiB at the end")


def main() -> None:
    if not ARCHIVE.is_file():
        sys.exit(f"{ARCHIVE} is not there; the benchmark needs it")
    articles = read_articles()
    for name, some in (("all articles", articles), ("first half, in view", articles[::2]), ("second half, only counted", articles[1::2])):
        print(f"{name}: {len(some)}")
        measure(some)
    speed(articles)
    if "stream" in sys.argv[1:]:
        stream(articles)


if __name__ == "__main__":
    main()
