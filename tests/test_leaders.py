# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""How the table of leaders is made: which of several sources holds, and that the shipped table is what comes out."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import pytest

import build_leaders
from build_leaders import ADDITIONS, OUTPUT, Term, clean_name, merge, office_code, read_additions, spellings, verify
from leader_checks import Seen

STATE = "head-of-state"


def source(key: str, name: str, start: str = "", end: str = "", office: str = STATE, country: str = "CHL") -> Term:
    return Term(key, name, country, office, start, end)


def ours(name: str, start: str = "", end: str = "", office: str = STATE, *names: str, key: str = "") -> Term:
    return Term(key, name, "CHL", office, start, end, "", "dragoman", names=list(names))


def told(terms: list[Term]) -> list[tuple[str, str, str, str, str]]:
    return [(term.id, term.name, term.start, term.end, term.source) for term in terms]


@pytest.mark.parametrize(
    ("sources", "additions", "terms"),
    [
        # Ours goes before that of a source, under the id of the source; the name is spelled as ours.
        ([source("Q1", "Ada Quill", "2001", "2005")], [ours("Ada Quill", "2001-02-03", "2004-05-06")],
         [("Q1", "Ada Quill", "2001-02-03", "2004-05-06", "dragoman")]),
        ([source("Q1", "Ada Quill", "2001", "2005")], [ours("Ada Q.", "2001-02-03", "", STATE, "Ada Quill")],
         [("Q1", "Ada Q.", "2001-02-03", "", "dragoman")]),
        # Somebody new gets an id of name and country; a second person of that name is told apart by an id.
        ([], [ours("Ada Quill", "2001")], [("ada-quill.CHL", "Ada Quill", "2001", "", "dragoman")]),
        ([], [ours("Ada Quill", "2001", "2002"), ours("Ada Quill", "2007", key="ada-quill-1950.CHL")],
         [("ada-quill.CHL", "Ada Quill", "2001", "2002", "dragoman"),
          ("ada-quill-1950.CHL", "Ada Quill", "2007", "", "dragoman")]),
        # Somebody can come back in the year of leaving.
        ([], [ours("Ada Quill", "2001-01-01", "2001-03-01"), ours("Ada Quill", "2001-05-01")],
         [("ada-quill.CHL", "Ada Quill", "2001-01-01", "2001-03-01", "dragoman"),
          ("ada-quill.CHL", "Ada Quill", "2001-05-01", "", "dragoman")]),
        # A row with "-" takes out what the sources tell; another with an office puts it right.
        ([source("Q1", "Ada Quill", "2001", "2005")], [ours("Ada Quill", office="-" + STATE)], []),
        ([source("Q1", "Ada Quill", "2001", "2005"), source("Q1", "Ada Quill", "2006", "", "defence-minister")],
         [ours("Ada Quill", office="-" + STATE), ours("Ada Quill", "2003", "2004")],
         [("Q1", "Ada Quill", "2006", "", "wikidata"), ("Q1", "Ada Quill", "2003", "2004", "dragoman")]),
        # An open term, and one that ends some days late, end when another begins; a long overlap stays to be seen.
        ([source("Q1", "Ada Quill", "2001"), source("Q2", "Bo Reed", "2005-06-07")], [],
         [("Q1", "Ada Quill", "2001", "2005-06-07", "wikidata"), ("Q2", "Bo Reed", "2005-06-07", "", "wikidata")]),
        ([source("Q1", "Ada Quill", "2001", "2005-06-20"), source("Q2", "Bo Reed", "2005-06-07")], [],
         [("Q1", "Ada Quill", "2001", "2005-06-07", "wikidata"), ("Q2", "Bo Reed", "2005-06-07", "", "wikidata")]),
        ([source("Q1", "Ada Quill", "2001", "2006-06-20"), source("Q2", "Bo Reed", "2005-06-07")], [],
         [("Q1", "Ada Quill", "2001", "2006-06-20", "wikidata"), ("Q2", "Bo Reed", "2005-06-07", "", "wikidata")]),
        # A term without start repeats one with a start.
        ([source("Q1", "Ada Quill"), source("Q1", "Ada Quill", "2001", "2005")], [],
         [("Q1", "Ada Quill", "2001", "2005", "wikidata")]),
    ],
)  # fmt: skip
def test_terms_are_merged(sources: list[Term], additions: list[Term], terms: list[tuple[str, ...]]) -> None:
    made = merge(map(dataclasses.replace, sources), map(dataclasses.replace, additions))
    assert sorted(told(made)) == sorted(terms)


def test_a_row_without_office_adds_spellings() -> None:
    (term,) = merge([source("Q1", "Ada Quill", "2001")], [ours("Ada Quill", "", "", "", "Ada Quille")])
    assert (term.name, term.names, term.source) == ("Ada Quill", ["Ada Quille"], "wikidata")


def test_what_other_sources_tell_is_noted() -> None:
    terms = merge(
        [source("Q1", "Ada Quill", "2001", "2005")],
        [ours("Ada Quill", "2001-02-03", "2005-05-06"), ours("Bo Reed", "2005")],
    )
    verify(terms, [Seen("reign", "CHL", frozenset({STATE, "head-of-government"}), "Quill", "2001-02-04"),
                   Seen("cia", "CHL", frozenset({STATE}), "Bo R. REED", within=("2018-10", "2019-10")),
                   Seen("cia", "PER", frozenset({STATE}), "Bo R. REED", within=("2018-10", "2019-10"))])  # fmt: skip
    assert {term.name: term.verified for term in terms} == {"Ada Quill": ("reign", "wikidata"), "Bo Reed": ("cia",)}


@pytest.mark.parametrize(
    ("label", "country", "office"),
    [
        ("President of Chile", "CHL", STATE), ("Prime Minister", "FRA", "head-of-government"),
        ("Secretary of State", "USA", "foreign-minister"), ("Secretary of State", "GBR", ""),
        ("Foreign Secretary", "PAK", ""), ("Minister of Foreign Affairs", "IND", ""),
        ("Minister of Foreign Affairs", "CHL", "foreign-minister"), ("Minister of Fisheries", "CHL", ""),
        ("Deputy Prime Minister", "CHL", "deputy-head-of-government"),
    ],
)  # fmt: skip
def test_positions_are_offices(label: str, country: str, office: str) -> None:
    assert office_code(label, country) == office


@pytest.mark.parametrize(
    ("label", "name"),
    [("Sheikh Ada Quill", "Ada Quill"), ('Ada "Dee" Quill', "Ada Quill"), ("Ada Quill, Jr.", "Ada Quill"),
     ("Ada III of Belgium", "Ada III"), ("Ada II of Jordan", "Ada II")],
)  # fmt: skip
def test_names_are_cleaned(label: str, name: str) -> None:
    assert clean_name(label) == name


@pytest.mark.parametrize(
    ("name", "country", "spelled"),
    [("Sergey Zhukov", "RUS", "Sergueï Joukov"), ("Ada Kılıç", "TUR", "Ada Kilic"),
     ("Ada B. Quill", "USA", "Ada Quill"), ("Muhammad Shukri", "IRQ", "Mohamed Choukri")],
)  # fmt: skip
def test_spellings_by_rule(name: str, country: str, spelled: str) -> None:
    assert spelled in list(spellings(name, country))


def test_additions_are_read_with_their_columns() -> None:
    rows = read_additions(ADDITIONS)
    assert len(rows) > 2000
    assert {row.source for row in rows} == {"dragoman"}
    assert not [row for row in rows if not row.name or not row.country]


@pytest.mark.shared
def test_the_shipped_table_is_what_the_script_writes(
    shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "leaders.tsv"
    monkeypatch.setattr(
        sys, "argv", ["build_leaders", "--source", str(shared / "data" / "leaders"), "--output", str(made)]
    )
    build_leaders.main()
    assert made.read_text(encoding="utf-8") == OUTPUT.read_text(encoding="utf-8")
