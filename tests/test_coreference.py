# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Whom words stand for: tables of made-up cases, construction by construction, that must all pass."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dragoman import Reader
from dragoman.tables import read_table

DATA = Path(__file__).parent / "coreference"
COLUMNS = ("construction", "text", "stands for")
LANGUAGES = ("en", "fr")
CASES = [
    pytest.param(language, row["text"], row["stands for"], id=f"{language}-{row.line}-{row['construction']}")
    for language in LANGUAGES
    for row in read_table(DATA / f"{language}.tsv", COLUMNS)
]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def stands_for(reader: Reader, language: str, marked: str) -> set[str]:
    """Whom the words in brackets stand for: what the mention that takes most of them does."""
    before, words, after = re.split(r"[\[\]]", marked)
    start, end = len(before), len(before) + len(words)
    found = [m for row in reader.explain(before + words + after, language=language).mentions for m in row]
    shared = [(min(end, m.start + len(m.text)) - max(start, m.start), m) for m in found if m.stands_for]
    length, mention = max(shared, key=lambda item: item[0], default=(0, None))
    return set(mention.stands_for) if mention is not None and length > 0 else set()


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_words_stand_for(language: str, text: str, expected: str, reader: Reader) -> None:
    assert stands_for(reader, language, text) == set(filter("-".__ne__, expected.split(",")))


def test_there_are_cases_enough() -> None:
    assert len(CASES) >= 150
