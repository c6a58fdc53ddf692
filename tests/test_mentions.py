# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Whom names and titles mean: states and their namesakes, persons in either order, heads of bodies."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_coreference import stands_for

from dragoman import Reader
from dragoman.tables import read_table

DATA = Path(__file__).parent / "mentions"
CASES = [
    pytest.param(language, row["text"], row["stands for"], id=f"{language}-{row.line}-{row['case']}")
    for language in ("en", "fr")
    for row in read_table(DATA / f"{language}.tsv", ("case", "text", "stands for"))
]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_names_mean(language: str, text: str, expected: str, reader: Reader) -> None:
    assert stands_for(reader, language, text) == set(filter("-".__ne__, expected.split(",")))


@pytest.mark.parametrize(
    ("language", "text", "name", "sector", "offices"),
    [
        ("en", "Former Malian Prime Minister Ann Lee criticised France.", "Ann Lee", "ELI", {"head-of-government"}),
        ("en", "Prime Minister Ann Lee of Mali criticised France.", "Ann Lee", "GOV", {"head-of-government"}),
        ("fr", "Anne Diop, ancienne ministre malienne, a critiqué la France.", "Anne Diop", "ELI", {"minister"}),
        ("fr", "Anne Diop, présidente de la Ligue, a critiqué le Mali.", "Anne Diop", "UNK", {"head-of-organization"}),
        ("en", "The head of the Malian police, Paul Keita, accused Niger.", "Paul Keita", "COP", {"other"}),
    ],
)
def test_offices_and_sectors(
    language: str, text: str, name: str, sector: str, offices: set[str], reader: Reader
) -> None:
    found = {entity.name: entity for entity in reader.read(text, language=language).entities}
    assert found[name].sector == sector
    assert {held.office for held in found[name].offices} == offices
