from collections.abc import Callable
from pathlib import Path
from textwrap import wrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symmachia.debate.suggest import Suggestion, suggest

EXAMPLES = Path(__file__).parents[2] / "src" / "symmachia" / "data" / "examples" / "wire"
SEED = Path(__file__).parents[3] / "shared" / "seed" / "article.txt"
PATTERN = ("rejected", "emphasized", "stated", "acknowledged", "stressed", "reassured", "voiced", "asserted", "questioning", "remarked", "advocating")
PLAIN = ["Rutte"] * 6 + ["Weber"] * 5 + ["many leaders"] + ["Rutte"] * 2


def brief(text: str) -> list[tuple[str, str, str]]:
    return [(one.speaker, one.kind, " | ".join(text[start : start + length] for start, length in one.spans)) for one in suggest(text)]


def cues(found: tuple[Suggestion, ...]) -> list[str]:
    return [one.cue.split()[-1] for one in found]


def test_the_seed_article_gives_its_fourteen_attributions_and_no_other() -> None:
    if not SEED.is_file():
        pytest.skip("the reference material is not beside this checkout")
    found = suggest(SEED.read_text(encoding="utf-8"))
    assert [one.speaker.split()[-1] if " " in one.speaker and one.speaker[0].isupper() else one.speaker for one in found] == PLAIN
    assert cues(found) == [*PATTERN, "agree", "cautioned", "pointed"]


def test_an_article_of_the_same_build_gives_the_same() -> None:
    text = (EXAMPLES / "patrol.txt").read_text(encoding="utf-8")
    found = suggest(text)
    named = {"Rutte": "Ingrid Halvorsen", "Weber": "Tomas Brandt", "many leaders": "many mayors"}
    assert [one.speaker for one in found] == [named[name] for name in PLAIN]
    assert cues(found) == ["dismissed", "underlined", *PATTERN[2:], "agree", "cautioned", "pointed"]
    assert [one.tier for one in found].count("A") == 1
    assert {one.kind for one in found if one.cue in ("stated", "remarked")} == {"direct"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We stay,” said Anna Berg.", [("Anna Berg", "direct", "“We stay,”")]),
        ("“We stay,” Berg said. “We pay.”", [("Berg", "direct", "“We stay,” | “We pay.”")]),
        ("“We stay,” Berg said on Friday, “and we pay.”", [("Berg", "direct", "“We stay,” | “and we pay.”")]),
        ("Berg said the ferry was late.", [("Berg", "indirect", "the ferry was late")]),
        ("Berg told reporters in Oslo on Friday that the ferry was late.", [("Berg", "indirect", "that the ferry was late")]),
        ("The ferry, the minister said, is late.", [("minister", "indirect", "The ferry | is late")]),
        ("The ferry is late, according to the port authority.", [("port authority", "indirect", "The ferry is late")]),
        ("According to Berg, the ferry is late.", [("Berg", "indirect", "the ferry is late")]),
        ("Anna Berg, the mayor of Lund, said the ferry was late.", [("Anna Berg", "indirect", "the ferry was late")]),
        ("Berg called the plan “reckless”.", [("Berg", "mixed", "the plan “reckless”")]),
        ("Officials in Lund say the ferry is late.", [("Officials in Lund", "indirect", "the ferry is late")]),
        ("Berg welcomed the plan, adding that it came late.", [("Berg", "indirect", "the plan"), ("Berg", "indirect", "that it came late")]),
        ("Finance Minister Anna Berg spoke. The minister said it was late.", [("Anna Berg", "indirect", "it was late")]),
        ("Anna Berg met Mr. Lund. She said it was late.", [("Anna Berg", "indirect", "it was late")]),
        ("Mr. Lund and Anna Berg met in the U.S. He said it was late.", [("Lund", "indirect", "it was late")]),
        ("“We stay,” said Berg.\n\n“We pay as well, and gladly.”", [("Berg", "direct", "“We stay,” | “We pay as well, and gladly.”")]),
        ("Berg said it was late.\n\n“We pay and go.”", [("Berg", "indirect", "it was late"), ("Berg", "direct", "“We pay and go.”")]),
        ("Berg went on to say that it was late.", [("Berg", "indirect", "that it was late")]),
        ("As Berg put it, “we stay”.", [("Berg", "direct", "“we stay”")]),
        ("Lund, meanwhile, urged its partners not to wait.", [("Lund", "indirect", "not to wait")]),
        ("It is late, two sources familiar with the talks said.", [("two sources familiar with the talks", "indirect", "It is late")]),
        ("“We stay,” Berg, whose ship is late, told reporters.", [("Berg", "direct", "“We stay,”")]),
        ("According to its head, Jon Dahl, the ferry is late.", [("Jon Dahl", "indirect", "the ferry is late")]),
        ("The line, Nordfahrt, said it was late.", [("Nordfahrt", "indirect", "it was late")]),
        ("The Lund minister called it late. Anna Berg said it was old.", [("Anna Berg", "indirect", "it was old")]),
        ("The port's minister said it was late. Anna Berg left.", [("port's minister", "indirect", "it was late")]),
        (
            "The port's minister said it was late. Anna Berg added that it was old.",
            [("Anna Berg", "indirect", "it was late"), ("Anna Berg", "indirect", "that it was old")],
        ),
        ("Berg struck a softer note: “We stay and pay.”", [("Berg", "direct", "“We stay and pay.”")]),
        ("Her partner, League leader Jon Dahl, went on, saying that it was late.", [("Jon Dahl", "indirect", "that it was late")]),
        ("It went on, with Anna Berg insisting it was late.", [("Anna Berg", "indirect", "it was late")]),
        ("BERG: The ferry is late today.", [("BERG", "direct", "The ferry is late today")]),
    ],
)
def test_each_pattern_gives_speaker_and_words(text: str, found: list[tuple[str, str, str]]) -> None:
    assert brief(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The comments reflect a wider debate about the ferry.",
        "The report of the committee was late.",
        "Berg did not say whether the ferry was late.",
        "The proposed plan was rejected by the council.",
        "Berg could say that it was late.",
        "Minister Says Ferry Will Sail",
        "The state of the ferry underscores the importance of repairs.",
        "She refused him a call on Friday.",
    ],
)
def test_what_nobody_says_is_not_suggested(text: str) -> None:
    assert suggest(text) == ()


def test_the_voice_is_unclear_where_the_article_words_it() -> None:
    voices = [one.voice for one in suggest("Berg rejected the plan. She said that it was late.")]
    assert voices == ["unclear", "speaker"]


def test_offsets_count_code_points() -> None:
    text = "🛳️🛳️ “Où est le café ?” asked Berg."
    (one,) = suggest(text)
    start, length = one.spans[0]
    assert text[start : start + length] == "“Où est le café ?”"


PIECES = [*"“”\"'‘’,.?:—()", "\n\n", "said", "told", "adding", "Berg", "Anna Berg", "he", "who", "that", "the minister", "according to"]


@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_any_text_gives_stretches_that_lie_in_it(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for one in suggest(text):
        assert one.speaker
        assert one.spans
        for start, length in (*one.spans, *one.mentions):
            assert 0 <= start < start + length <= len(text)
    assert suggest(text) == suggest(text)


def test_a_list_without_an_end_is_no_sentence() -> None:
    assert suggest("Berg said the ferry and the crew, " * 3000)


def wrapped(text: str) -> str:
    return "\n\n".join("\n".join(wrap(line, 72)) for line in text.split("\n\n"))


@pytest.mark.parametrize(
    "change",
    [
        wrapped,
        lambda text: text.translate(str.maketrans("“”’", '""\'')),
        lambda text: text.replace("“", "``").replace("”", "''"),
        lambda text: text.replace("“", "«").replace("”", "»"),
        lambda text: text.replace("“", "„").replace("”", "“"),
        lambda text: text.replace("\n\n", "\n"),
        lambda text: text.replace("otherwise,”", "otherwise,"),
    ],
    ids=["wrapped", "straight", "doubled", "pointed", "low", "single-spaced", "unclosed"],
)
def test_the_form_of_a_text_changes_nothing(change: Callable[[str], str]) -> None:
    text = (EXAMPLES / "patrol.txt").read_text(encoding="utf-8")
    assert [(one.speaker, one.kind, one.cue.split()) for one in suggest(change(text))] == [
        (one.speaker, one.kind, one.cue.split()) for one in suggest(text)
    ]
