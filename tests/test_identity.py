# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether two names are one: pairs of spellings, of parts of names, and of namesakes; one person has one id."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from dragoman import Reader
from dragoman.reading.identity import compare
from dragoman.tables import read_table

PAIRS = [
    (row["one"], row["other"], row["country"] or None, row["sameness"])
    for row in read_table(Path(__file__).parent / "identity" / "pairs.tsv", ("one", "other", "country", "sameness"))
]


@pytest.mark.parametrize(("one", "other", "country", "sameness"), PAIRS)
def test_names_are_the_same_related_or_different(one: str, other: str, country: str | None, sameness: str) -> None:
    assert compare(one, other, country) == sameness
    assert compare(other, one, country) == sameness


def test_there_are_pairs_of_every_kind() -> None:
    assert len(PAIRS) >= 120
    assert min(Counter(sameness for *_, sameness in PAIRS).values()) >= 30


def test_a_name_is_itself_and_none_is_nobody() -> None:
    assert compare("Ann Lee", "Ann Lee") == "same"
    assert compare("", "Ann Lee") == "different"
    assert compare("M.", "Ann Lee") == "different"


@pytest.mark.parametrize(
    ("french", "english"),
    [
        (
            "Sergueï Lavrov a rencontré le ministre turc des Affaires étrangères.",
            "Sergey Lavrov met the Turkish foreign minister.",
        ),
        ("Le président russe Vladimir Poutine a salué le Kazakhstan.", "Russia's Vladimir Putin praised Kazakhstan."),
        ("Le ministre kazakh Paul Otieno a salué la Russie.", "Kazakh minister Paul Otieno praised Russia."),
    ],
)
def test_one_person_has_one_id_in_both_languages(french: str, english: str) -> None:
    reader = Reader()
    texts = {"fr": french, "en": english}
    reports = [reader.read(text, language=code, published="2015-05-04") for code, text in texts.items()]
    ids = [{entity.id for entity in report.entities if entity.kind == "person"} for report in reports]
    assert ids[0] == ids[1] != set()
