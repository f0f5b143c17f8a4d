"""Formats of others: what goes out comes back, known results reproduce, what is damaged is one clear message."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import sqlite3
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from symmachia.cli import app
from symmachia.debate.anchors import hash_of, span_of
from symmachia.debate.exchange import export_debate, import_debate, read_texts
from symmachia.debate.exchange.claimreview import read_claimreview, write_claimreview
from symmachia.debate.exchange.dna import TABLES
from symmachia.debate.exchange.dna_in import read_dna
from symmachia.debate.exchange.dna_out import DOT, PASSWORD, write_dna
from symmachia.debate.exchange.graphml import write_graphml
from symmachia.debate.exchange.tables import read_csv, write_csv
from symmachia.debate.file import Actor, Change, Code, Concept, Debate, Document, Link, Span, Statement, load_debate
from symmachia.debate.network import Row, debate_network, network
from symmachia.debate.polarisation import polarisation
from symmachia.errors import DebateError, UnknownName

COUNCIL = Path(__file__).parents[2] / "src" / "symmachia" / "data" / "examples" / "council"
TEXT = "𝄞 Anna Berg said: “Ja 🇪🇺!” Her ministry said no."
JA, NO = span_of(TEXT, TEXT.index("“"), len("“Ja 🇪🇺!”"), quoted=True), span_of(TEXT, TEXT.index("said no"), len("said no"))
OWN = Debate(
    "A planted debate",
    (Document("paper", "A page", "The Paper", "2025-11", "https://example.org/a", hash_of(TEXT), "primary"), Document("other", "Another")),
    (Actor("ministry", "Ministry", "organisation"), Actor("anna", "Anna Berg", organisation="ministry", aliases=("Berg",)),
     Actor("many", "Many", "group")),
    (Concept("autonomy", "Autonomy", "Europe defends itself.", opposite="It does not."), Concept("ties", "Ties")),
    (
        Statement(
            id="s1", document="paper", speaker="anna", voice="speaker", kind="direct", cue="said", words="It can be done.", spans=(JA, NO),
            codes=(Code("autonomy", 1, "x", 2), Code("ties", 0, "x"), Code("ties", -1, "Admin")), claims=(Link("no-decoupling", -1),),
            said="2025-11-20",
            status="confirmed", tier="A",
        ),
        Statement(id="s2", document="paper", speaker="ministry", voice="unclear", kind="indirect", spans=(NO,), codes=(Code("ties", -1, "y"),),
                  claims=(Link("eighty-percent"), Link("no-decoupling")), words="No.", status="edited"),
        Statement(id="s3", document="other", speaker="many", voice="article", kind="mixed", codes=(Code("ties", 1, "x"),), status="confirmed"),
        Statement(id="s4", document="other", speaker="anna", voice="speaker", kind="mixed", codes=(Code("ties", 1, "x"),)),
    ),
    (Change("2026-01-01", "rename", "self-reliance", "autonomy"),),
)  # fmt: skip
TEXTS = {hash_of(TEXT): TEXT}


def opened(content: bytes) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.deserialize(content)
    return db


def edited(*orders: str) -> bytes:
    """Our own file after orders in SQL."""
    db = opened(write_dna(OWN, TEXTS).content)
    db.execute("PRAGMA ignore_check_constraints = 1")
    for order in orders:
        db.execute(order)
    db.commit()
    return db.serialize()


@pytest.fixture(scope="module")
def sample(shared: Path) -> bytes:
    return (shared / "debate" / "dna_sample_3.1.dna").read_bytes()


def test_known_results_on_the_sample_reproduce(sample: bytes) -> None:
    found = debate_network(read_dna(sample, "sample.dna").debate, "statement", "organisation")
    assert (found.matrix().shape, found.counts.shape[:2]) == ((7, 7), (7, 6))
    assert found.said.sum() == 40
    assert found.matrix("mentions").sum() == 276
    assert found.matrix("congruence", "average").sum() == pytest.approx(25.80, abs=0.005)
    assert found.actors[0] == "Alliance to Save Energy"


def test_the_sample_goes_in_and_out_and_in_without_loss(sample: bytes) -> None:
    imported = read_dna(sample, "sample.dna")
    out = write_dna(imported.debate, {hash_of(text): text for text in imported.texts.values()}).content
    again = read_dna(out, "sample.dna")
    assert (again.debate, again.texts, again.notes) == (imported.debate, imported.texts, ())
    coded = "SELECT DocumentId, Start, Stop FROM STATEMENTS WHERE StatementTypeId = 1 ORDER BY ID"
    assert opened(out).execute(coded).fetchall() == opened(sample).execute(coded).fetchall()
    assert any("one statement of another type" in note for note in imported.notes)


def test_the_schema_is_the_one_of_the_sample(sample: bytes) -> None:
    theirs, ours = (
        {name: (db.execute(f"PRAGMA table_info({name})").fetchall(), rules(sql)) for name, sql in db.execute(TABLE_SQL)}
        for db in (opened(sample), opened(write_dna(OWN, TEXTS).content))
    )
    assert ours == theirs
    assert list(TABLES) == list(theirs)


TABLE_SQL = "SELECT name, sql FROM sqlite_master WHERE type = 'table'"


def rules(sql: str) -> list[str]:
    """The columns and rules of a table, in any order."""
    parts, depth = [""], 0
    for sign in sql[sql.index("(") + 1 : sql.rindex(")")]:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and not depth:
            parts.append("")
        else:
            parts[-1] += sign.strip()
    return sorted(parts)


def test_our_file_opens_in_sqlite_with_spans_in_utf_16_units() -> None:
    db = opened(write_dna(OWN, TEXTS).content)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    found = db.execute(
        "SELECT Text, Start, Stop, Label FROM STATEMENTS JOIN DOCUMENTS ON DocumentId = DOCUMENTS.ID"
        " JOIN STATEMENTTYPES ON StatementTypeId = STATEMENTTYPES.ID WHERE DOCUMENTS.ID = 1"
    ).fetchall()
    marked = [(text.encode("utf-16-le")[2 * start : 2 * stop].decode("utf-16-le"), label) for text, start, stop, label in found]
    assert marked == [("“Ja 🇪🇺!”", "Annotation"), *[("“Ja 🇪🇺!”", "DNA Statement")] * 2, ("said no", "Annotation"), ("said no", "DNA Statement")]
    assert found[0][1] == JA.start + 1
    networks = db.execute(
        "SELECT Value FROM DATASHORTTEXT JOIN ENTITIES ON Entity = ENTITIES.ID WHERE DATASHORTTEXT.VariableId < 3 ORDER BY StatementId"
    )
    assert [row[0] for row in networks] == ["Anna Berg", "Ministry", "Anna Berg", "Ministry", "", "Ministry"]
    assert db.execute("SELECT Date FROM DOCUMENTS").fetchall() == [(1761955200,), (0,)]


def test_a_coder_opens_our_file_with_the_password_that_is_said() -> None:
    written = write_dna(OWN, TEXTS)
    assert PASSWORD in written.notes[-1]
    coders = opened(written.content).execute("SELECT ID, Name, Password FROM CODERS").fetchall()
    assert [coder[:2] for coder in coders] == [(1, "Admin"), (2, "x"), (3, "y")]
    assert opened(written.content).execute("SELECT count(*), min(viewStatements) FROM CODERRELATIONS").fetchone() == (6, 1)
    for _, _, sealed in coders:
        salt, digest = base64.b64decode(sealed)[:16], base64.b64decode(sealed)[16:]
        found = salt + PASSWORD.encode()
        for _ in range(100_000):
            found = hashlib.sha256(found).digest()
        assert found == digest


@pytest.mark.parametrize("texts", [TEXTS, {}])
def test_a_debate_of_ours_comes_back_whole_from_a_dna_file(texts: dict[str, str]) -> None:
    written = write_dna(OWN, texts)
    imported = read_dna(written.content, "own.dna")
    assert imported.debate == OWN
    assert imported.texts == ({"paper": TEXT} if texts else {})
    assert write_dna(OWN, texts).content == written.content
    assert any("dots stand for" in note for note in written.notes)
    assert any("3 codes are notes" in note for note in written.notes)


def test_without_the_text_no_more_than_quoted_words_go_out() -> None:
    (text,) = opened(write_dna(OWN, {}).content).execute("SELECT Text FROM DOCUMENTS WHERE ID = 1").fetchone()
    assert text == DOT * JA.start + JA.exact + DOT * (NO.start + NO.length - JA.start - JA.length)


names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
keys = st.lists(names.filter(bool), min_size=1, max_size=3, unique=True)


links = st.lists(st.builds(Link, names, st.sampled_from((-1, 1))), max_size=2)


@st.composite
def debates(draw: st.DrawFn) -> tuple[Debate, dict[str, str]]:
    some, day = st.sampled_from, st.sampled_from(["", "2019", "2019-11", "2024-02-29"])
    texts = draw(st.lists(st.text(st.sampled_from("ab 𝄞é\n“"), min_size=1, max_size=20), min_size=1, max_size=2))
    documents = [Document(f"d{at}", draw(names), draw(names), draw(day), draw(names), hash_of(text)) for at, text in enumerate(texts)]
    actors = [Actor(key, draw(names), draw(some(("person", "organisation", "group"))), aliases=tuple(draw(keys))) for key in draw(keys)]
    actors[0] = replace(actors[0], organisation=actors[-1].id)
    concepts = [Concept(key, draw(names), draw(names)) for key in draw(keys)]
    statements = []
    for number in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(texts) - 1))
        start = draw(st.integers(0, len(texts[at]) - 1))
        spans = (span_of(texts[at], start, draw(st.integers(1, len(texts[at]) - start))),) if draw(st.booleans()) else ()
        code = st.builds(Code, some([one.id for one in concepts]), some((-1, 0, 1)), some(("", "p", "Admin")), some((1, 2, 3)))
        statements.append(
            Statement(
                id=f"s{number}", document=f"d{at}", speaker=draw(some(actors)).id, organisation=draw(some(["", actors[-1].id])), spans=spans,
                voice=draw(some(("speaker", "article", "unclear"))), kind=draw(some(("direct", "indirect", "mixed"))), words=draw(names),
                said=draw(day), codes=tuple(draw(st.lists(code, max_size=3))), claims=tuple(draw(links)), note=draw(names), cue=draw(names),
                status=draw(some(("suggested", "confirmed", "edited", "rejected"))), reported_by=draw(some(["", actors[0].id])),
            )
        )  # fmt: skip
    known = {hash_of(text): text for text in texts} if draw(st.booleans()) else {}
    return Debate(draw(names), tuple(documents), tuple(actors), tuple(concepts), tuple(statements)), known


@settings(deadline=None, max_examples=60)
@given(debates())
def test_any_debate_comes_back_from_a_dna_file(drawn: tuple[Debate, dict[str, str]]) -> None:
    debate, texts = drawn
    assert read_dna(write_dna(debate, texts).content, "x.dna").debate == debate


@given(debates())
def test_any_debate_comes_back_from_a_table_but_for_what_is_said(drawn: tuple[Debate, dict[str, str]]) -> None:
    debate, _ = drawn
    written = write_csv(debate)
    found = read_csv(written.content, "x.csv").debate
    assert found.statements == debate.statements
    named = {one.document for one in debate.statements}
    assert {one.id: one for one in found.documents} == {one.id: one for one in debate.documents if one.id in named}
    speakers = {one.speaker for one in debate.statements}
    assert {replace(one, aliases=()) for one in debate.actors if one.id in speakers} <= set(found.actors)
    if not written.notes:
        assert {replace(one, definition="") for one in debate.concepts} == set(found.concepts)


def test_what_is_changed_there_is_changed_here() -> None:
    """The second row codes Anna for autonomy, the third Anna against ties, the fifth the ministry against ties."""
    db = opened(write_dna(OWN, TEXTS).content)
    assert db.execute("SELECT StatementId, Value FROM DATABOOLEAN ORDER BY 1").fetchall() == [(2, 1), (3, 0), (5, 0)]
    content = edited(
        "UPDATE DATABOOLEAN SET Value = 0 WHERE StatementId = 2",
        "DELETE FROM STATEMENTS WHERE ID = 3",
        "UPDATE DOCUMENTS SET Title = 'Renamed', Date = 1764547200 WHERE ID = 1",
        "INSERT INTO ENTITIES(VariableId, Value) VALUES (1, 'Zoë Zink')",
        "INSERT INTO STATEMENTS(ID, StatementTypeId, DocumentId, Start, Stop, Coder) VALUES (99, 1, 1, 3, 12, 2)",
        "INSERT INTO DATABOOLEAN(StatementId, VariableId, Value) VALUES (99, 4, 1)",
        "INSERT INTO DATASHORTTEXT(StatementId, VariableId, Entity) SELECT 99, 1, ID FROM ENTITIES WHERE Value = 'Zoë Zink'",
        "INSERT INTO DATASHORTTEXT(StatementId, VariableId, Entity) SELECT 99, 3, ID FROM ENTITIES WHERE Value = 'Autonomy'",
    )
    imported = read_dna(content, "own.dna")
    debate = imported.debate
    assert debate.documents[0] == replace(OWN.documents[0], title="Renamed", published="2025-12-01")
    assert debate.statements[0].codes == (Code("autonomy", -1, "x", 2), Code("ties", 0, "x"))
    assert debate.statements[0].words == "It can be done."
    assert debate.actors[-1] == Actor("zoe-zink", "Zoë Zink")
    new = debate.statements[-1]
    assert (new.id, new.speaker, new.codes, new.status) == ("dna-99", "zoe-zink", (Code("autonomy", 1, "x"),), "confirmed")
    assert TEXT[new.spans[0].start : new.spans[0].start + new.spans[0].length] == "Anna Berg"
    assert any("One statement was coded there" in note for note in imported.notes)


def test_without_our_notes_the_tables_remain() -> None:
    """A note that others wrote is theirs, even one in braces."""
    bare = edited("DELETE FROM SETTINGS WHERE Property = 'symmachia'", "UPDATE DATALONGTEXT SET Value = '{todo}'", "UPDATE DOCUMENTS SET Notes = ''")
    imported = read_dna(bare, "own.dna")
    assert [(one.speaker, one.organisation, one.codes[0].concept) for one in imported.debate.statements] == [
        ("anna-berg", "ministry", "autonomy"), ("anna-berg", "ministry", "ties"), ("ministry", "", "ties"),
    ]  # fmt: skip
    assert any("4 statements of other types" in note for note in imported.notes)
    lost = read_dna(edited("DELETE FROM SETTINGS WHERE Property = 'symmachia'"), "own.dna").debate
    assert lost.statements[0].speaker == "anna-berg"


def test_line_ends_and_marks_in_a_foreign_text_do_not_move_spans() -> None:
    raw = b"One.\\r\\nCafe\\u0301 two.".decode("unicode_escape")
    start = raw.index("two")
    content = edited(
        f"UPDATE DOCUMENTS SET Text = '{raw}', Notes = '' WHERE ID = 2",
        f"INSERT INTO STATEMENTS(ID, StatementTypeId, DocumentId, Start, Stop, Coder) VALUES (99, 1, 2, {start}, {start + 3}, 2)",
        "INSERT INTO DATABOOLEAN(StatementId, VariableId, Value) VALUES (99, 4, 1)",
    )
    imported = read_dna(content, "own.dna")
    (span,) = imported.debate.statements[-1].spans
    text = imported.texts["document-2"]
    assert "\r" not in text
    assert text[span.start : span.start + span.length] == "two"
    assert span.sha256 == hash_of("two")


WHOLE = write_dna(OWN, TEXTS).content


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "this is no SQLite file"),
        (b"no database at all" * 100, "this is no SQLite file"),
        (WHOLE[:100], "damaged"),
        (WHOLE[: len(WHOLE) // 2], "damaged"),
        (WHOLE[:20000] + b"\0" * 8192 + WHOLE[28192:], "damaged"),
        (edited("DROP TABLE ENTITIES"), "ENTITIES cannot be read: no such table"),
        (edited("ALTER TABLE STATEMENTS RENAME COLUMN Start TO Begin"), "STATEMENTS cannot be read: no such column: Start"),
        (edited("UPDATE STATEMENTS SET Start = 'x' WHERE ID = 2"), "own.dna, STATEMENTS 2: Start is 'x'"),
        (edited("UPDATE DATABOOLEAN SET Value = 7 WHERE StatementId = 2"), "STATEMENTS 2: agreement is 7"),
        (edited("DELETE FROM DATABOOLEAN"), "agreement is None"),
        (edited("UPDATE STATEMENTS SET DocumentId = 77 WHERE ID = 2"), "STATEMENTS 2: DOCUMENTS has no 77"),
        (edited("DELETE FROM CODERS WHERE ID = 2"), "CODERS has no 2"),
        (edited("DELETE FROM ENTITIES WHERE Value = 'Ties'"), "ENTITIES has no"),
        (edited("UPDATE STATEMENTS SET Stop = 9999 WHERE ID = 1"), "signs 19 to 9999 are marked in a text of"),
        (edited("UPDATE SETTINGS SET Value = '2.0' WHERE Property = 'version'"), "version 2.0 of the format is not read"),
        (edited("DELETE FROM SETTINGS"), "version none"),
        (edited("UPDATE DATALONGTEXT SET Value = substr(Value, 1, 40) WHERE StatementId = 1"), "STATEMENTS 1: a note of ours was changed"),
        (edited("UPDATE DATALONGTEXT SET Value = replace(Value, 'rows', 'lines')"), "STATEMENTS 1: a note of ours was changed"),
        (edited("UPDATE SETTINGS SET Value = substr(Value, 1, 40) WHERE Property = 'symmachia'"), "SETTINGS: a note of ours was changed"),
        (edited("UPDATE DATALONGTEXT SET Value = replace(Value, 'indirect', 'shouted')"), "kind is 'shouted'"),
        (edited("UPDATE DOCUMENTS SET Date = 99999999999999 WHERE ID = 1"), "Date is 99999999999999"),
        (edited("UPDATE DOCUMENTS SET Text = CAST(x'ff' AS TEXT)"), "DOCUMENTS cannot be read"),
    ],
)  # fmt: skip
def test_a_damaged_file_is_one_clear_message_and_nothing_is_written(content: bytes, says: str, tmp_path: Path) -> None:
    broken, debate = tmp_path / "own.dna", tmp_path / "own.yaml"
    broken.write_bytes(content)
    with pytest.raises(DebateError, match=says) as failed:
        import_debate(broken)
    assert "own.dna" in str(failed.value)
    assert failed.value.fix
    failed_run = CliRunner().invoke(app, ["debate", "import", str(broken), "--to", str(debate)])
    assert isinstance(failed_run.exception, DebateError)
    assert [path.name for path in tmp_path.iterdir()] == ["own.dna"]


@settings(deadline=None, max_examples=300)
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=400))
def test_any_damage_is_read_or_said(place: int, garbage: bytes) -> None:
    with suppress(DebateError):
        assert isinstance(read_dna(WHOLE[:place] + garbage + WHOLE[place + len(garbage) :], "own.dna").debate, Debate)


def test_an_import_does_not_replace_what_was_coded(tmp_path: Path) -> None:
    (tmp_path / "own.dna").write_bytes(WHOLE)
    (tmp_path / "own.yaml").write_text("title: mine\n")
    run = CliRunner().invoke(app, ["debate", "import", str(tmp_path / "own.dna"), "--to", str(tmp_path / "own.yaml")])
    assert "there is such a file already" in str(run.exception)
    assert (tmp_path / "own.yaml").read_text() == "title: mine\n"


@pytest.mark.parametrize(
    "debate",
    [
        replace(OWN, actors=(replace(OWN.actors[0], name="M" * 191), *OWN.actors[1:])),
        replace(OWN, documents=(replace(OWN.documents[0], title="M" * 191), OWN.documents[1])),
    ],
)
def test_names_that_do_not_fit_are_refused(debate: Debate) -> None:
    with pytest.raises(DebateError, match="has 191 signs; a"):
        write_dna(debate, TEXTS)


def test_spans_of_another_text_are_refused() -> None:
    beyond = replace(OWN.statements[1], spans=(Span(40, 99, "a" * 64),))
    with pytest.raises(DebateError, match="statement s2 marks signs beyond the end of paper"):
        write_dna(replace(OWN, statements=(beyond,)), TEXTS)


def test_actors_of_one_name_stay_two() -> None:
    twins = replace(
        OWN, actors=(*OWN.actors, Actor("anna2", "Anna Berg")), statements=(*OWN.statements, replace(OWN.statements[1], id="s5", speaker="anna2"))
    )
    assert read_dna(write_dna(twins, TEXTS).content, "x.dna").debate == twins


def test_a_table_of_others_needs_four_columns() -> None:
    table = "document,speaker,concept,stance\nRede,Anna,ties,1\nRede,Bo,ties,-1\n"
    debate = read_csv(table.encode("utf-8-sig"), "own.csv").debate
    assert read_csv(table.replace(",", ";").encode(), "own.csv").debate == debate
    assert [(one.speaker, one.codes) for one in debate.statements] == [("Anna", (Code("ties", 1, ""),)), ("Bo", (Code("ties", -1, ""),))]
    assert debate_network(debate).matrix("conflict").sum() == 2


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("document,speaker,concept\n", "own.csv:1: the column 'stance' is missing"),
        ("document,speaker,concept,stance,vocie\n", "own.csv:1: unknown column 'vocie'\n→ did you mean voice"),
        ("document,speaker,concept,stance\nd,a,c,2\n", "own.csv:2: stance is 2|own.csv:2.*stance is 2"),
        ("document,speaker,concept,stance\nd,a,c,yes\n", "own.csv:2: stance is 'yes'"),
        ("document,speaker,concept,stance\nd,a,c\n", "own.csv:2: the row has more or fewer cells"),
        ("document,speaker,concept,stance\nd,a,c,1,1\n", "own.csv:2: the row has more or fewer cells"),
        ("document,speaker,concept,stance\nd,,c,1\n", "own.csv:2: there is no speaker"),
        ('document,speaker,concept,stance\nd,"a,c,1\n', "own.csv: this is no table"),
        ("document,speaker,concept,stance,spans\nd,a,c,1,here\n", "own.csv:2: 'here' is no list"),
        ("document,speaker,concept,stance,status\nd,a,c,1,done\n", "own.csv:2.*status is 'done'"),
        ("", "own.csv:1: the column 'document' is missing"),
        ("document\n\xff".encode("latin-1").decode("latin-1"), "the column 'speaker' is missing"),
    ],
)  # fmt: skip
def test_a_broken_table_names_its_line(table: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text(table, encoding="utf-8")
    with pytest.raises(DebateError, match=says):
        import_debate(tmp_path / "own.csv")


def test_what_a_table_does_not_carry_is_said() -> None:
    notes = " ".join(write_csv(OWN).notes)
    for needed in ("definitions of one concept", "other names of one actor", "one change"):
        assert needed in notes


NAMESPACE = {"g": "http://graphml.graphdrawing.org/xmlns"}


def test_a_graph_holds_nodes_edges_and_counts() -> None:
    nodes = network([Row("A\0", "x", 1), Row("B", "x", 1), Row("B", "x", -1), Row("B", "y", 0)], "statement")
    root = ElementTree.fromstring(write_graphml(nodes).content)
    data = [{part.get("key"): part.text for part in node} for node in root.findall(".//g:node", NAMESPACE)]
    assert [(one["node-name"], one["node-kind"], one["node-statements"]) for one in data] == [
        ("A\ufffd", "actor", "1"), ("B", "actor", "3"), ("x", "concept", "3"), ("y", "concept", "1"),
    ]  # fmt: skip
    edges = [(edge.get("source"), edge.get("target"), {part.get("key"): part.text for part in edge}) for edge in root.findall(".//g:edge", NAMESPACE)]
    assert edges[1][:2] == ("n1", "n2")
    assert edges[1][2] == {"edge-weight": "0.0", "edge-statements": "2", "edge-for": "1", "edge-neutral": "0", "edge-against": "1"}
    declared = {key.get("id") for key in root.findall("g:key", NAMESPACE)}
    assert {part.get("key") for part in root.findall(".//g:data", NAMESPACE)} <= declared


def test_a_graph_leaves_out_an_index_on_few_statements() -> None:
    nodes = network([Row("A", "x", 1), Row("B", "x", 1)], "statement")
    plain, index = (ElementTree.fromstring(write_graphml(nodes, "congruence", normal).content) for normal in ("none", "average"))
    assert "edge-weight" in {part.get("key") for part in plain.findall(".//g:edge/g:data", NAMESPACE)}
    assert "edge-weight" not in {part.get("key") for part in index.findall(".//g:edge/g:data", NAMESPACE)}
    assert len(index.findall(".//g:edge", NAMESPACE)) == 1


def test_reviews_carry_verdicts_in_words_and_no_points() -> None:
    written = write_claimreview(OWN)
    reviews = json.loads(written.content)
    assert [review["identifier"] for review in reviews] == ["s1 no-decoupling", "s2 eighty-percent", "s2 no-decoupling"]
    denial = reviews[0]
    assert denial["@type"] == "ClaimReview"
    assert denial["claimReviewed"] == "It can be done."
    assert denial["itemReviewed"]["author"] == {"@type": "Person", "name": "Anna Berg", "affiliation": {"@type": "Organization", "name": "Ministry"}}
    assert denial["itemReviewed"]["datePublished"] == "2025-11-20"
    assert denial["itemReviewed"]["appearance"]["url"] == "https://example.org/a"
    assert denial["reviewRating"]["alternateName"].startswith("It denies: ")
    assert reviews[1]["reviewRating"]["alternateName"].startswith("Then: ")
    assert "nato-2024" in reviews[1]["reviewRating"]["alternateName"]
    assert all("ratingValue" not in review["reviewRating"] for review in reviews)
    assert "2 statements have no review" in written.notes[-1]
    long = replace(OWN, statements=(replace(OWN.statements[1], words="w" * 76),))
    assert "2 claims are longer" in write_claimreview(long).notes[0]


def test_reviews_of_others_come_in_as_statements() -> None:
    item = {"author": {"@type": "Person", "name": "Anna"}, "datePublished": "2025-11-20T10:00Z", "appearance": [{"url": "https://example.org/b"}]}
    review = {"@type": "ClaimReview", "claimReviewed": "Tanks fly.", "author": {"name": "Checkers"}, "itemReviewed": item,
              "reviewRating": {"alternateName": "False"}}  # fmt: skip
    debate = read_claimreview(json.dumps({"@graph": [review, {"@type": "WebPage"}]}).encode(), "own.json").debate
    (one,) = debate.statements
    assert (one.speaker, one.words, one.said, one.note, one.codes) == ("anna", "Tanks fly.", "2025-11-20", "Checkers: False", ())
    assert debate.documents[0].url == "https://example.org/b"
    again = read_claimreview(write_claimreview(OWN).content, "own.json").debate
    assert [statement.words for statement in again.statements] == ["It can be done.", "No.", "No."]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"{", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b"[]", "no ClaimReview"),
        (b"3", "no ClaimReview"),
        (b"\xff", "not UTF-8"),
        (b'{"@type": "ClaimReview"}', "review 1: there is no claimReviewed"),
    ],
)
def test_broken_reviews_are_one_clear_message(content: bytes, says: str) -> None:
    with pytest.raises(DebateError, match=f"own.json.*{says}"):
        read_claimreview(content, "own.json")


@pytest.mark.parametrize("ending", [".dna", ".csv", ".graphml", ".json"])
def test_the_verbs_export_and_import(ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    to = f"out{ending}"
    out = CliRunner().invoke(app, ["debate", "export", str(COUNCIL / "first.yaml"), "--to", to, "--texts", str(COUNCIL), "--json"])
    assert out.exit_code == 0, out.output
    assert json.loads(out.output)["path"] == to
    found = CliRunner().invoke(app, ["debate", "import", to, "--texts", "texts", "--csv"])
    if ending in (".dna", ".csv"):
        assert found.exit_code == 0, found.exception
        assert next(csv.DictReader(io.StringIO(found.output)))["path"] == "out.yaml"
        again, first = load_debate("out.yaml"), load_debate(COUNCIL / "first.yaml")
        assert again.statements == first.statements
        assert polarisation(debate_network(again)) == polarisation(debate_network(first))
        if ending == ".dna":
            assert again == first
            assert read_texts(tmp_path / "texts") == read_texts(COUNCIL)
    else:
        assert isinstance(found.exception, DebateError)


def test_unknown_formats_name_the_known_ones(tmp_path: Path) -> None:
    for ask in (lambda: export_debate(OWN, tmp_path / "x.dnb"), lambda: import_debate(COUNCIL / "november.txt")):
        with pytest.raises(UnknownName, match=r"did you mean \.dna|known: "):
            ask()
    with pytest.raises(DebateError, match="cannot be read"):
        import_debate(tmp_path / "none.dna")
