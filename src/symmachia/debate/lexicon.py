"""The words that the rules of attribution know: verbs that report, nouns that speak, and the small closed classes of English."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

_WORDS = Path(__file__).parents[1] / "data" / "debate"
Form = Literal["base", "third", "past", "ing", "participle"]


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a reporting verb: its base, which forms it may be, and what may follow it."""

    base: str
    forms: frozenset[Form]
    frames: frozenset[str]


def words(line: str) -> frozenset[str]:
    """A set of words, written in a line."""
    return frozenset(line.split())


DETERMINERS = words(
    "the a an this that these those his her its their our my your some many most several few all both no every each other another any one two three "
    "four five six seven eight nine ten dozens hundreds more fewer such"
)
SUBJECTS = words("he she they it i we you")
OBJECTS = words("him her them us me you it himself herself themselves")
QUANTIFIERS = words("many some others most several few both all none one two three another everyone everybody")
BE = words("is are was were be been being am ’s 's ’re 're")
HAVE = words("has have had having ’ve 've ’d 'd")
DO = words("do does did")
MODALS = words("can could may might must shall should will would ’ll 'll")
AUXILIARIES = BE | HAVE | DO | MODALS
NEGATIONS = words("not never n’t n't nor neither cannot hardly no")
PHASES = words("continued continues continue went goes gone came began begins begin sought seeks proceeded")
QUESTIONS = words("whether if how why what when where who which")
PREPOSITIONS = words(
    "in on at by for from with without of to against about into over under during after before since until through between among amid despite toward "
    "towards like near off per via within across around behind beyond beside besides alongside outside inside upon throughout following regarding "
    "concerning unlike except as"
)
BREAKS = words(
    "that because while when if although though whether where whereas unless so than what why how which who whom whose but yet as since once until"
)
ADVERBS = words(
    "also then later again still already now just even once often always recently earlier repeatedly first finally today yesterday meanwhile "
    "however moreover instead further furthermore nonetheless nevertheless therefore thus too soon separately previously publicly privately long "
    "since so only rather simply quickly late early ever almost right all both largely perhaps afterwards afterward thereafter additionally indeed"
)
OPENERS = (ADVERBS - DETERMINERS) | words("and but or yet so still for because while although though if when as besides overall")
PARTICLES = words("van von der den de la le di da du dos bin al el ten ter zu af")
"""Parts of names that are written small."""
DATES = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "today yesterday tomorrow tonight morning afternoon evening night week month year"
)
IRREGULAR = words(
    "went came took made got gave left lost won kept met held led saw knew grew fell rose began ran set put cut hit let want need come go make take"
)
"""Some finite forms that no ending shows."""
JOINTS = words("and but while though although by before after")
"""What joins a second attribution to a first."""
DASHES = frozenset("—–―")
FUNCTION = (
    DETERMINERS | SUBJECTS | OBJECTS | QUANTIFIERS | PREPOSITIONS | BREAKS | OPENERS | AUXILIARIES | NEGATIONS | words("there here")
)  # fmt: skip


def is_adverb(word: str) -> bool:
    """Whether a word is an adverb, by list or ending."""
    return (word in ADVERBS and word not in DETERMINERS) or (word.endswith("ly") and word not in ("family", "ally", "assembly", "only"))


def _inflected(base: str, past: str, participle: str) -> dict[str, set[Form]]:
    stem = base[:-1] if base.endswith("e") and not base.endswith("ee") else base
    soft = base.endswith("y") and base[-2] not in "aeiou"
    third = base[:-1] + "ies" if soft else base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    past = past or (base[:-1] + "ied" if soft else stem + "ed")
    listed: dict[Form, list[str]] = {"base": [base], "third": [third], "ing": [stem + "ing"], "past": [past], "participle": [participle or past]}
    if past == base + "ed" and base[-1] in "bdglmnprt" and base[-2] in "aeiou" and base[-3] not in "aeiou":
        listed["ing"].append(base + base[-1] + "ing")
        listed["past"].append(base + base[-1] + "ed")
        listed["participle"].append(base + base[-1] + "ed")
    found: dict[str, set[Form]] = {}
    for form, spellings in listed.items():
        for word in spellings:
            found.setdefault(word, set()).add(form)
    return found


@cache
def verbs() -> dict[str, Verb]:
    """Every form of every reporting verb, in lower case; a verb in -ise is also spelled in -ize."""
    found: dict[str, Verb] = {}
    for line in _lines("verbs.txt"):
        head, _, frames = line.partition(":")
        base, past, participle = (*head.split(), "", "")[:3]
        for spelling in {base, base[:-3] + "ize" if base.endswith("ise") else base}:
            for word, forms in _inflected(spelling, past, participle).items():
                found[word] = Verb(base, frozenset(forms), words(frames))
    return found


@cache
def given_names() -> dict[str, str]:
    """The pronoun that stands for somebody of a given name, where the list has it."""
    return {name: kind for kind, names in _listed() for name in names if kind in ("he", "she")}


@cache
def sources() -> dict[str, str]:
    """Every noun that can say something, in the singular and the plural, and its kind: role, person, group or text."""
    found: dict[str, str] = {}
    for kind, nouns in _listed():
        for noun in nouns if kind not in ("he", "she") else ():
            found.setdefault(noun, kind)
            found.setdefault(_plural(noun), "group" if kind in ("role", "person") else kind)
    return found


def _listed() -> list[tuple[str, list[str]]]:
    return [(kind, nouns.split()) for kind, _, nouns in (line.partition(":") for line in _lines("sources.txt"))]


def _plural(noun: str) -> str:
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")


def _lines(name: str) -> list[str]:
    return [line for line in (_WORDS / name).read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
