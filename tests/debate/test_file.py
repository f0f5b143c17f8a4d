"""Debate files: what is written comes back, what is broken names its line, and no stop midway loses a save."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symmachia.debate.file import (
    Actor,
    Candidate,
    Change,
    Code,
    Concept,
    Debate,
    Document,
    Link,
    Moved,
    Span,
    Statement,
    load_debate,
    parse_debate,
    save_debate,
    to_yaml,
)
from symmachia.errors import DebateError, UnknownName

HASH = "a" * 64
DEBATE = Debate(
    "A planted debate",
    (Document("paper", "A page: of a paper", "The Paper", "2025-12-26", "https://example.org/a", HASH),),
    (Actor("ministry", "Ministry", "organisation"), Actor("anna", "Anna Berg", organisation="ministry", aliases=("Berg",))),
    (Concept("autonomy", "Autonomy", "Europe defends itself."), Concept("ties", "Ties")),
    (
        Statement(
            id="s1", document="paper", speaker="anna", organisation="ministry", voice="speaker", kind="direct", cue="said", words="It can be done.",
            spans=(Span(10, 4, HASH, "“Ja”", "said: ", "."),), codes=(Code("autonomy", 1, "x", 2),), claims=(Link("washington-reliable", -1),),
            said="2025-12-26", status="confirmed", tier="A",
        ),
        Statement(id="s2", document="paper", speaker="anna", voice="unclear", kind="indirect"),
    ),
    (Change("2026-01-01", "rename", "self-reliance", "autonomy", moved=(Moved("s1", Code("self-reliance", -1, "x"), 1),)),),
)  # fmt: skip

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
ids = st.lists(text.filter(bool), min_size=1, max_size=4, unique=True)
dates = st.sampled_from(["", "2019", "2019-11", "2024-02-29"])


@st.composite
def debates(draw: st.DrawFn) -> Debate:
    documents, actors, concepts = draw(ids), draw(ids), draw(ids)
    actor, some = st.sampled_from(actors), st.sampled_from
    span = st.builds(Span, st.integers(0, 10**9), st.integers(1, 10**6), st.just(HASH), text, text, text)
    code = st.builds(Code, some(concepts), some((-1, 0, 1)), text, some((1, 2, 3)))
    statement = st.builds(
        Statement, id=text.filter(bool), document=some(documents), speaker=actor, organisation=st.just("") | actor, reported_by=st.just("") | actor,
        voice=some(("speaker", "article", "unclear")), kind=some(("direct", "indirect", "mixed")), cue=text,
        spans=st.lists(span, max_size=2).map(tuple), words=text, said=dates, published=dates, codes=st.lists(code, max_size=2).map(tuple),
        claims=st.lists(st.builds(Link, text, some((-1, 1))), max_size=2).map(tuple),
        candidates=st.lists(st.builds(Candidate, text, st.integers(0, 100)), max_size=2).map(tuple), suggested_by=text,
        tier=some(("", "A", "B", "C")),
        status=some(("suggested", "confirmed", "edited", "rejected")), note=text,
    )  # fmt: skip
    moved = st.lists(st.builds(Moved, text, code, some((0, 1))), max_size=2).map(tuple)
    lost = st.lists(st.builds(Concept, text, text, text, text, text, text, text), max_size=1).map(tuple)
    change = st.builds(Change, some(["2026-01-01"]), some(("rename", "merge")), text, text, lost, moved)
    return Debate(
        draw(text),
        tuple(Document(one, draw(text), draw(text), draw(dates), draw(text), draw(st.sampled_from(["", HASH])), draw(text)) for one in documents),
        tuple(Actor(one, draw(text), draw(some(("person", "organisation", "group"))), aliases=tuple(draw(ids))) for one in actors),
        tuple(Concept(one, draw(text), draw(text)) for one in concepts),
        tuple(draw(st.lists(statement, max_size=3, unique_by=lambda one: one.id))),
        tuple(draw(st.lists(change, max_size=2))),
    )


@given(debates())
def test_what_is_written_comes_back(tmp_path_factory: pytest.TempPathFactory, debate: Debate) -> None:
    path = tmp_path_factory.mktemp("debate") / "debate.yaml"
    save_debate(debate, path)
    assert load_debate(path) == debate


@pytest.mark.parametrize(
    "word", ["null", "True", "nan", "Infinity", "1e5", "010", "2025", "- a", "a: b", "a #b", "~", "", "2025-01-01", "𝒜", "a\u2028b"]
)
def test_no_text_is_taken_for_something_else(tmp_path: Path, word: str) -> None:
    save_debate(Debate(word), tmp_path / "d.yaml")
    assert load_debate(tmp_path / "d.yaml").title == word


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("title: A planted debate\n", ""), r"d.yaml:\d+: the key 'title' is missing"),
        (("    kind: organisation", "    kind: ministry"), r"d.yaml:\d+: kind is 'ministry'\n→ write one of person, organisation, group"),
        (("    name: Autonomy", "    nam: Autonomy"), "unknown key 'nam'\n→ did you mean name"),
        (("    document: paper", "    document: papers"), r"there is no document 'papers'\n→ did you mean paper"),
        (("    speaker: anna", "    speaker: ana"), "there is no actor 'ana'"),
        (("concept: autonomy, ", "concept: autonmy, "), "there is no concept 'autonmy'"),
        (("stance: 1", "stance: 2"), "stance is 2\n→ write one of -1, 0, 1"),
        (("stance: 1", "stance: true"), "stance is True"),
        (("start: 10", "start: -1"), "a span starts before the text"),
        (("said: 2025-12-26", "said: 2025-13-26"), "said is a date, not '2025-13-26'"),
        (("  - id: s2", "  - id: s1"), "the id 's1' stands twice"),
        (("  - id: s2", "  - id: s2\n    id: s3"), "'id' stands twice"),
        (("  - id: ties\n    name: Ties\n", "".join(f"  - id: c{n}\n    name: C\n" for n in range(25))), "26 concepts"),
        ((f"sha256: {HASH}", "sha256: abc"), "sha256 is no hash: 'abc'"),
        (("aliases: [Berg]", "aliases: Berg"), "aliases is no list"),
        (("title: A planted debate", "title: 12"), "title is 12\n→ put it in quotes"),
        (("title: A planted debate", "title: [a"), "this is not YAML"),
    ],
)
def test_a_broken_file_names_its_line_and_what_to_do(tmp_path: Path, change: tuple[str, str], says: str) -> None:
    path = tmp_path / "d.yaml"
    whole = to_yaml(DEBATE)
    assert change[0] in whole
    path.write_text(whole.replace(*change, 1), encoding="utf-8")
    with pytest.raises(DebateError, match=says) as caught:
        load_debate(path)
    assert str(caught.value).startswith("d.yaml:")


def test_the_line_is_that_of_the_fault(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    lines = to_yaml(DEBATE).replace("document: paper", "document: nowhere", 1).splitlines()
    path.write_text("\n".join(lines), encoding="utf-8")
    place = next(number for number, line in enumerate(lines, 1) if "nowhere" in line)
    with pytest.raises(DebateError, match=f"d.yaml:{place}: "):
        load_debate(path)


def test_content_is_read_as_its_file_is(tmp_path: Path) -> None:
    save_debate(DEBATE, path := tmp_path / "d.yaml")
    content = path.read_bytes()
    assert parse_debate(content, "upload") == load_debate(path)
    with pytest.raises(DebateError, match=r"upload:\d+: there is no document 'nowhere'"):
        parse_debate(content.replace(b"document: paper", b"document: nowhere", 1), "upload")
    with pytest.raises(DebateError, match="larger than 100 bytes"):
        parse_debate(content, "upload", 100)
    with pytest.raises(DebateError, match="aliases are not read"):
        parse_debate(b"title: &a x\ndocuments: *a\n", "upload")


@pytest.mark.parametrize("cut", [0, 0.3, 0.6, 0.9])
def test_a_file_cut_short_says_where_the_save_before_stands(tmp_path: Path, cut: float) -> None:
    path = tmp_path / "d.yaml"
    save_debate(DEBATE, path)
    save_debate(DEBATE, path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(cut * len(whole))])
    with pytest.raises(DebateError, match=r"d\.yaml\.bak"):
        load_debate(path)
    assert load_debate(tmp_path / "d.yaml.bak") == DEBATE


def test_what_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    save_debate(DEBATE, path)
    for bad in (Debate("x", actors=(Actor("a", "A", organisation="b"),)), Debate("half a sign: \ud83d")):
        with pytest.raises(DebateError):
            save_debate(bad, path)
    assert load_debate(path) == DEBATE


def test_an_unknown_name_lists_the_shipped_debates() -> None:
    with pytest.raises(UnknownName, match="debate file"):
        load_debate("no-such-debate")


def test_a_missing_file_is_no_unknown_claim(tmp_path: Path) -> None:
    with pytest.raises(DebateError, match="no such debate file"):
        load_debate(tmp_path / "d.yaml")


def test_a_save_keeps_the_rights_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    save_debate(DEBATE, path)
    path.chmod(0o640)
    save_debate(DEBATE, path)
    assert path.stat().st_mode & 0o777 == 0o640


STOPPED = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
from symmachia.debate.file import load_debate, save_debate

path, left = Path(sys.argv[1]), int(sys.argv[2])
debate = replace(load_debate(path), title="the new title")

def watch(event, arguments):
    global left
    if event in ("open", "os.rename") and "d.yaml" in str(arguments[0]):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(watch)
save_debate(debate, path)
"""


def test_a_process_killed_while_it_saves_leaves_a_whole_file(tmp_path: Path) -> None:
    """The process dies before its first, second, … call that opens or renames a file, until one save runs through."""
    path = tmp_path / "d.yaml"
    save_debate(DEBATE, path)
    ends: list[Any] = []
    while not ends or ends[-1] != 0:
        save_debate(DEBATE, path)
        ends.append(subprocess.run([sys.executable, "-c", STOPPED, str(path), str(len(ends))], check=False).returncode)
        assert load_debate(path).title in (DEBATE.title, "the new title"), len(ends)
        assert load_debate(tmp_path / "d.yaml.bak")
    assert ends[:-1] == [-signal.SIGKILL] * (len(ends) - 1)
    assert len(ends) > 4
    assert load_debate(path).title == "the new title"
    assert load_debate(tmp_path / "d.yaml.bak") == DEBATE


def test_a_process_killed_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    """One that saves without end dies at moments that nobody chose."""
    path = tmp_path / "d.yaml"
    save_debate(DEBATE, path)
    code = "import sys\nfrom pathlib import Path\nfrom symmachia.debate.file import *\np = Path(sys.argv[1]); d = load_debate(p); print(flush=True)\n"
    for pause in (0.0, 0.003, 0.011, 0.027, 0.051):
        with subprocess.Popen([sys.executable, "-c", code + "while True: save_debate(d, p)", str(path)], stdout=subprocess.PIPE) as process:
            assert process.stdout
            process.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(pause)
            process.kill()
        assert load_debate(path) == DEBATE
