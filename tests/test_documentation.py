# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The documentation: its links lead somewhere, its commands exist, its tables are complete."""

from __future__ import annotations

import dataclasses
import os
import re
import shutil
import subprocess
import sys
import types
import typing
from functools import cache
from pathlib import Path

import pytest

from dragoman import records
from dragoman.languages.lexicon import read_lexicon
from dragoman.own.check import check_actors
from dragoman.registry.check import check

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
NAMES = [page.relative_to(ROOT).as_posix() for page in PAGES]

_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]*))?\)")
_FILE = re.compile(r"`((?:dragoman|docs|tests|scripts|examples|LICENSES)/[\w./-]+\.\w+)`")
_COMMAND = re.compile(r"(?:^|`)dragoman ([a-z]+)((?: [^|`\n)]+)?)", re.MULTILINE)
_MAKE = re.compile(r"(?:^|`)make ([a-z]+)", re.MULTILINE)


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def prose(page: Path) -> str:
    """A page without its blocks of code."""
    return _BLOCK.sub("", text(page))


def code(page: Path) -> list[str]:
    """What a page shows as code: its blocks and what stands between backticks."""
    return [block for _, block in _BLOCK.findall(text(page))] + re.findall(r"`[^`\n]+`", prose(page))


@cache
def anchors(page: Path) -> set[str]:
    """The fragments that a page can be linked at, as the usual renderers make them from headings."""
    headings = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def output_of(*arguments: str) -> str:
    """What `dragoman ARGUMENTS…` prints."""
    environment = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
    told = subprocess.run(
        [sys.executable, "-c", "from dragoman.cli import main; main()", *arguments],
        capture_output=True, text=True, encoding="utf-8", cwd=ROOT, env=environment | {"NO_COLOR": "1", "TERM": "dumb"},
    )  # fmt: skip
    assert told.returncode == 0, f"dragoman {' '.join(arguments)}: {told.stderr}"
    return told.stdout


@cache
def help_of(command: str, verb: str = "") -> str:
    """What `dragoman COMMAND --help` says, or where ``verb`` is one of several under the command, the help of that."""
    told = output_of(command, "--help")
    return (
        output_of(command, verb, "--help") if re.search(rf"^  {re.escape(verb) or ' '}  ", told, re.MULTILINE) else told
    )


# ---- links and commands


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_links_lead_somewhere(page: Path) -> None:
    for target, fragment in _LINK.findall(prose(page)):
        linked = page.parent / target if target else page
        assert linked.exists(), target
        assert not fragment or fragment in anchors(linked), f"{target}#{fragment}"


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_files_that_are_named_exist(page: Path) -> None:
    assert not [name for name in _FILE.findall(text(page)) if not (ROOT / name).exists()]


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_targets_that_are_named_exist(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", text(ROOT / "Makefile"), re.MULTILINE))
    assert {name for part in code(page) for name in _MAKE.findall(part)} <= targets


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_commands_and_options_that_are_named_exist(page: Path) -> None:
    for part in code(page):
        for line in part.splitlines():
            for command, rest in _COMMAND.findall(line.split("#")[0]):
                told = help_of(command, *re.findall(r"^ ([a-z]+)", rest))
                for option in re.findall(r"(?<=\s)--?[a-z][\w-]*", rest):
                    assert re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", told), f"dragoman {command} {option}"


def test_every_page_is_reached_from_the_readme() -> None:
    linked = {target for page in ("README.md", "docs/howto.md") for target, _ in _LINK.findall(prose(ROOT / page))}
    reached = {Path(target).name for target in linked}
    assert {page.name for page in (ROOT / "docs").glob("*.md")} <= reached


@pytest.mark.parametrize(
    "page", ["README.md", "docs/howto.md", "docs/own-files.md", "docs/registry.md", "docs/sources.md"]
)
def test_python_that_is_shown_runs(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    shown = "\n".join(block for language, block in _BLOCK.findall(text(ROOT / page)) if language == "python")
    assert shown
    exec(compile(shown, page, "exec"), {"__name__": "shown"})


def test_the_excerpt_in_the_readme_is_what_comes_out() -> None:
    """Its lines are lines of the demo's output, in order; headings stand there without their rule."""
    (excerpt,) = (block for language, block in _BLOCK.findall(text(ROOT / "README.md")) if language == "text")
    lines = iter([line.rstrip(" ─") for line in output_of("read", "examples/readout.fr.txt").splitlines()])
    assert not [line for line in excerpt.splitlines() if line and line != "…" and line not in lines]


# ---- docs/registry.md


def test_the_actors_that_are_shown_are_good(tmp_path: Path) -> None:
    (shown,) = (block for _, block in _BLOCK.findall(text(ROOT / "docs" / "registry.md")) if block.startswith("kind\t"))
    (tmp_path / "mine.tsv").write_text(shown, encoding="utf-8")
    assert check_actors([tmp_path / "mine.tsv"]) == ()


def test_the_tables_of_the_registry_are_told_with_their_numbers() -> None:
    page = text(ROOT / "docs" / "registry.md")
    told = {
        name: int(re.sub(r"\D", "", number))
        for name, number in re.findall(r"^\| `(\w+)` \| ([\d,]+) ", page, re.MULTILINE)
    }
    assert told == {name: check().rows[f"{name}.tsv"] for name in told}
    assert {"countries", "organizations", "initiatives", "leaders", "places", "regions"} == set(told)


# ---- docs/lexicons.md


def test_the_lines_that_are_shown_are_lexicon_lines(tmp_path: Path) -> None:
    shown = [block for _, block in _BLOCK.findall(text(ROOT / "docs" / "lexicons.md")) if "[" in block]
    assert shown
    for number, block in enumerate(shown):
        file = tmp_path / f"{number}.lex"
        file.write_text(block, encoding="utf-8")
        lexicon = read_lexicon(file, {}, {"visit", "aid-military", "nothing"})
        assert list(lexicon.entries())
        assert lexicon.examples


# ---- docs/records.md

RECORDS = {
    name: record
    for name, record in vars(records).items()
    if dataclasses.is_dataclass(record) and record.__module__ == records.__name__
}
_PLAIN = {str: "text", int: "whole number", float: "number", bool: "true or false", dict[str, str]: "text by name"}


def documented() -> dict[str, list[tuple[str, str]]]:
    """The fields with their types that docs/records.md gives, by record."""
    found = {}
    for section in re.split(r"^## ", text(ROOT / "docs" / "records.md"), flags=re.MULTILINE)[1:]:
        name = section.splitlines()[0].strip()
        found[name] = [(field, kind) for field, kind in re.findall(r"^\| `(\w+)` \| (.+?) \|", section, re.MULTILINE)]
    return found


def told(kind: object) -> str:
    """A type as the page names it."""
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return f"[{kind.__name__}](#{kind.__name__.lower()})"
    if typing.get_origin(kind) is typing.Literal:
        return "text"
    if isinstance(kind, types.UnionType):
        (only,) = (part for part in typing.get_args(kind) if part is not types.NoneType)
        return f"{told(only)} or none"
    if typing.get_origin(kind) is tuple:
        return f"list of {told(typing.get_args(kind)[0])}"
    return _PLAIN[kind]  # type: ignore[index]


def test_every_record_is_documented() -> None:
    assert set(documented()) == set(RECORDS)


@pytest.mark.parametrize("name", RECORDS)
def test_every_field_is_documented_in_order_with_its_type(name: str) -> None:
    kinds = typing.get_type_hints(RECORDS[name])
    assert documented()[name] == [(field.name, told(kinds[field.name])) for field in dataclasses.fields(RECORDS[name])]


def test_every_literal_value_is_documented() -> None:
    page = text(ROOT / "docs" / "records.md")
    for kind in (records.EntityKind, records.Status, records.Form, records.Precision):
        assert not [value for value in typing.get_args(kind) if f"`{value}`" not in page]
