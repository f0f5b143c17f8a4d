"""What the app receives: the shapes of every answer. The app's typed client is generated from them."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Plain(BaseModel):
    """An answer, never changed once made."""

    model_config = ConfigDict(frozen=True)


class Figure(Plain):
    """A number in a text: what it says, which kind it is of, and the call that explains it."""

    text: str
    kind: Literal["observed", "estimate", "assumption", "model output"]
    call: str


Sentence = list[str | Figure]


class Picture(Plain):
    """A painted chart, with what it says and its figures as a table."""

    id: str
    title: Sentence
    subtitle: str
    svg: str
    head: list[str]
    rows: list[list[Sentence]]


class Table(Plain):
    """A table; a folded one opens on demand."""

    caption: Sentence
    head: list[Sentence]
    rows: list[list[Sentence]]
    source: str = ""
    folded: bool = False


class Reading(Plain):
    """One reading of a claim: on the data of its date, of today, and now."""

    says: Sentence
    columns: list[list[Sentence]]


class Claim(Plain):
    """A claim of the debate with its verdict."""

    said: str
    text: str
    verdict: Sentence
    basis: str
    outcome: str
    readings: list[Reading]
    note: str = ""


class Section(Plain):
    """A part of a view."""

    id: str
    title: Sentence
    text: list[Sentence] = []
    charts: list[Picture] = []
    tables: list[Table] = []
    claims: list[Claim] = []
    points: list[Sentence] = []


class Option(Plain):
    """What a choice may be set to."""

    value: str
    label: str
    help: str = ""


class Band(Plain):
    """A stretch of a slider that has a name."""

    label: str
    low: float
    high: float


class Control(Plain):
    """Something to turn. `value` is empty where the whole range is tried; `said` is the value in words, `equivalent` the same in another unit."""

    key: str
    kind: Literal["choice", "slider", "year", "number"]
    label: str
    help: str = ""
    value: str = ""
    said: str = ""
    equivalent: Sentence = []
    options: list[Option] = []
    low: float = 0
    high: float = 0
    step: float = 1
    logarithmic: bool = False
    bands: list[Band] = []
    free: bool = False


class Group(Plain):
    """Controls that belong to one claim of the debate."""

    id: str
    title: str
    claim: str = ""
    controls: list[Control]


class Run(Plain):
    """What stands behind the figures: data, program, and the run where a model drew them."""

    data: str
    edition: str
    symmachia: str
    kind: Literal["accounts", "reference", "live"] = "accounts"
    fingerprint: str = ""
    futures: int = 0


class Offer(Plain):
    """Work that takes too long for an answer: a kind of job, its name, what it would show, what an ensemble is asked, and the section under which it
    stands."""

    kind: str
    label: str
    about: str = ""
    study: str = ""
    futures: int = 0
    place: str = ""


class Edit(Plain):
    """A figure that the reader has set, and what its source has."""

    id: str
    name: str
    figure: Figure
    was: str


class Answer(Plain):
    """A view, as the address asks for it. `state` is the canonical address; `notices` say what in it could not be kept."""

    view: str
    language: str
    state: str
    title: Sentence
    differences: list[str] = []
    sections: list[Section]
    controls: list[Group] = []
    edits: list[Edit] = []
    run: Run
    cite: str
    notices: list[str] = []
    offers: list[Offer] = []


class Source(Plain):
    """Where figures were published."""

    id: str
    producer: str
    title: str
    edition: str
    citation: str
    licence: str
    url: str = ""
    seen: str = ""


class Tree(Plain):
    """A number and what went into it. A leaf is a fact: its place in the source, its grade, and what a reader must know of it.

    `kind` decides the look, `said` is its name; `command` prints the same tree on the command line; `more` counts inputs that are left out.
    """

    name: str
    text: str
    kind: str
    said: str = ""
    call: str = ""
    command: str = ""
    range: str = ""
    basis: str = ""
    context: str = ""
    formula: str = ""
    citation: str = ""
    grade: str = ""
    locator: str = ""
    note: str = ""
    inputs: list[Tree] = []
    more: str = ""
    beside: list[Tree] = []
    sources: list[Source] = []


class Health(Plain):
    """Whether the engines are loaded, so that a moved slider is answered at once."""

    ready: bool
    symmachia: str
    data: str


class Problem(Plain):
    """What went wrong, where, why it matters, what to do."""

    what: str
    where: str = ""
    why: str = ""
    fix: str = ""


class Asked(Plain):
    """What a job is to do: a kind of work on a state. An ensemble also names its study and how many futures it draws."""

    kind: str = Field(max_length=40)
    state: str = Field("", max_length=8192)
    study: str = Field("", max_length=40)
    futures: int = Field(0, ge=0, le=2**17)


class Study(Plain):
    """A study that was uploaded and fits the alliance: what it holds, and the id under which it can be run for a day."""

    id: str
    name: str
    title: str
    strategies: list[str]
    uncertain: int
    measures: int
    futures: int
    comparison: str
    horizon: int
    contingency: str = ""


class Job(Plain):
    """Work that takes long: how far it has come, what it has found so far, and its result once it is done."""

    id: str
    kind: str
    state: str
    status: Literal["waiting", "running", "done", "failed", "cancelled", "interrupted"]
    done: int = 0
    total: int = 0
    seconds_left: int | None = None
    message: str = ""
    partial: list[Section] = []
    result: list[Section] = []
    problem: Problem | None = None
