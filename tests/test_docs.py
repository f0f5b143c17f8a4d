"""The documents keep their word: every snippet runs and prints what stands beside it, every verb is described, no page calls another host."""

from __future__ import annotations

import inspect
import io
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from contextlib import redirect_stdout
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from typer.testing import CliRunner

from symmachia.accounts import VERBS
from symmachia.accounts.groups import NAMED
from symmachia.cli import app
from symmachia.facts.origin import REDISTRIBUTION
from symmachia.vocabulary import GRADES, STATUSES, VOCABULARY
from symmachia.words import has, say

if TYPE_CHECKING:
    pass

ROOT = Path(__file__).parents[1]
DOCS = sorted((ROOT / "docs").rglob("*.md"))
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *DOCS]
BLOCK = re.compile(r"^```(?P<language>\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
EXAMPLES = ROOT / "src" / "symmachia" / "data" / "examples"
REAL = {"def-exp-2024-en.xlsx": "nato/240617-def-exp-2024-TABLES-en.xlsx"}


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _prose(path: Path) -> str:
    return re.sub(r"`[^`\n]*`", "", BLOCK.sub("", _read(path)))


def _plain(text: str) -> str:
    """Thin spaces as spaces, and no space at the end of a line."""
    return "\n".join(line.rstrip() for line in re.sub("[\u202f\u00a0]", " ", text).strip().splitlines())


def _matches(printed: str, shown: str) -> bool:
    """Whether a page shows what was printed; a line `…` stands for lines left out."""
    parts = [re.escape(part.strip("\n")) for part in re.split(r"^…$", _plain(shown), flags=re.MULTILINE)]
    return re.fullmatch(".*".join(parts), _plain(printed), re.DOTALL) is not None


def _snippets(path: Path) -> list[tuple[str, str]]:
    """Each block of Python with the text block that follows it at once, or with nothing."""
    blocks = list(BLOCK.finditer(_read(path)))
    found = []
    for block, after in pairwise([*blocks, None]):
        if block and block["language"] == "python":
            follows = after is not None and after["language"] == "text" and not _read(path)[block.end() : after.start()].strip()
            found.append((block["body"], after["body"] if after and follows else ""))
    return found


def _commands(path: Path) -> list[tuple[str, str]]:
    """Each command of the console blocks with the output that stands below it."""
    found = []
    for block in BLOCK.finditer(_read(path)):
        if block["language"] == "console":
            for command in re.split(r"^\$ ", block["body"], flags=re.MULTILINE)[1:]:
                line, _, output = command.partition("\n")
                found.append((line, output))
    return found


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty folder, with an empty folder of imports."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "imports"))


@pytest.mark.parametrize("path", [path for path in PAGES if _snippets(path)], ids=_name)
def test_the_snippets_of_a_page_run_and_print_what_it_shows(path: Path):
    names: dict[str, object] = {}
    for code, shown in _snippets(path):
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(code, _name(path), "exec"), names)
        assert not shown or _matches(printed.getvalue(), shown), f"the page shows\n{shown}\nand the snippet prints\n{printed.getvalue()}"


@pytest.mark.parametrize("path", [path for path in PAGES if _commands(path)], ids=_name)
def test_the_commands_of_a_page_run_and_print_what_it_shows(path: Path, request: pytest.FixtureRequest):
    targets = re.findall(r"^(\w+):", _read(ROOT / "Makefile"), re.MULTILINE)
    for line, shown in _commands(path):
        program, *words = shlex.split(line)
        if program == "make":
            assert set(words) <= set(targets), f"the Makefile has no target for: {line}"
            continue
        assert program == "symmachia"
        for word in set(words) & set(REAL):
            shutil.copy(request.getfixturevalue("shared") / REAL[word], word)
        for word in words:
            example = word.partition("/")[0]
            if (EXAMPLES / example).is_dir() and "/" in word:
                shutil.copytree(EXAMPLES / example, example, dirs_exist_ok=True)
        run = CliRunner().invoke(app, words)
        assert run.exit_code == 0, f"{line}\n{run.output}{run.exception or ''}"
        assert not shown or _matches(run.output, shown), f"the page shows\n{shown}\nand the command prints\n{run.output}"


@pytest.mark.parametrize("path", DOCS, ids=_name)
def test_no_figure_stands_in_prose(path: Path):
    found = re.findall(r"\d[\d.,]*\s?(?:%|per cent|percent|bn\b|billion|million|points?\b)", _prose(path))
    assert not found, f"figures belong into the output of a snippet, which is checked: {found}"


@pytest.mark.parametrize("verb", VERBS)
def test_the_reference_describes_every_verb_and_each_of_its_arguments(verb: str):
    sections = dict(re.findall(r"^### `(\w+)`\n(.*?)(?=^##|\Z)", _read(ROOT / "docs" / "accounts.md"), re.MULTILINE | re.DOTALL))
    assert verb in sections, f"docs/accounts.md has no section ### `{verb}`"
    form = re.search(r"`" + verb + r"\(([^)]*)\)`", sections[verb])
    assert form, f"the section of {verb} does not show its form"
    shown = [word.partition("=")[0].strip() for word in form[1].split(",")]
    assert shown == list(inspect.signature(VERBS[verb]).parameters)[1:]


def test_the_reference_describes_no_verb_that_is_gone():
    described = re.findall(r"^### `(\w+)`$", _read(ROOT / "docs" / "accounts.md"), re.MULTILINE)
    assert sorted(described) == sorted(VERBS)


def test_the_reference_lists_every_named_group():
    page = _read(ROOT / "docs" / "accounts.md")
    assert re.findall(r"^\| `([\w-]+)` \|", page.partition("## Groups")[2].partition("\n## ")[0], re.MULTILINE) == list(NAMED)


@pytest.mark.parametrize(("heading", "names"), [("Statuses", STATUSES), ("Grades", GRADES), ("Terms", REDISTRIBUTION)])
def test_the_page_on_facts_explains_every_mark_of_a_fact(heading: str, names: tuple[str, ...]):
    section = _read(ROOT / "docs" / "facts.md").partition(f"## {heading}")[2].partition("\n## ")[0]
    assert re.findall(r"^\| `([\w-]+)` \|", section, re.MULTILINE) == list(names)


@pytest.mark.parametrize("quantity", VOCABULARY)
def test_every_quantity_has_a_name_of_its_own(quantity: str):
    assert has(f"quantity-{quantity}"), f"add quantity-{quantity} to src/symmachia/words/en.ftl"
    name = say(f"quantity-{quantity}").text
    assert name == name.strip()
    assert name[0].islower() or name.split()[0].isupper() or name[:2].isupper(), f"{name!r} starts with a capital that is no acronym's"
    assert [other for other in VOCABULARY if has(f"quantity-{other}") and say(f"quantity-{other}").text == name] == [quantity]


def test_the_menu_holds_every_page_once():
    menu = [page for entry in yaml.safe_load(_read(ROOT / "mkdocs.yml"))["nav"] for page in entry.values()]
    assert sorted(menu) == [str(path.relative_to(ROOT / "docs")) for path in DOCS]


@pytest.mark.parametrize("path", PAGES, ids=_name)
def test_every_link_leads_to_a_file(path: Path):
    targets = [target.partition("#")[0] for target in LINK.findall(BLOCK.sub("", _read(path)))]
    broken = [target for target in targets if target and "://" not in target and not (path.parent / target).exists()]
    assert not broken


@pytest.mark.parametrize("path", PAGES, ids=_name)
def test_every_path_that_a_page_names_exists(path: Path):
    named = re.findall(r"`((?:src|docs|tests|locks)/[\w./-]*)`", _read(path))
    assert [place for place in named if not (ROOT / place).exists()] == []


@pytest.mark.parametrize("path", DOCS, ids=_name)
def test_no_page_names_another_host(path: Path):
    assert not re.findall(r"(?:https?:)?//[\w.-]+\.\w+", _read(path))


def test_the_built_site_calls_no_other_host(tmp_path: Path):
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    subprocess.run([Path(sys.executable).with_name("zensical"), "build", "--strict"], cwd=tmp_path, check=True, capture_output=True)
    pages = list((tmp_path / "site").rglob("*.html"))
    assert len(pages) > len(DOCS)
    for path in pages:
        assert not re.findall(r"\b(?:src|srcset|href|action|data|poster)\s*=\s*[\"']?(?:https?:)?//[^\"'\s>]+", _read(path)), path.name
    for path in (tmp_path / "site").rglob("*.css"):
        assert not re.findall(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//[^\"')]+", _read(path)), path.name


def test_the_layer_rule_is_the_one_that_is_enforced():
    enforced = tomllib.loads(_read(ROOT / "pyproject.toml"))["tool"]["importlinter"]["contracts"][0]["layers"]
    section = _read(ROOT / "CONTRIBUTING.md").partition("## The layer rule")[2].partition("\n## ")[0]
    block = BLOCK.search(section)
    assert block
    assert block["body"].split("\n")[:-1] == enforced


def test_the_readme_fits_on_one_screen():
    assert len(_read(ROOT / "README.md").splitlines()) <= 60


def test_the_changelog_speaks_of_this_version():
    version = tomllib.loads(_read(ROOT / "pyproject.toml"))["project"]["version"]
    assert re.search(rf"^## .*\b{re.escape(version)}\b", _read(ROOT / "CHANGELOG.md"), re.MULTILINE)
