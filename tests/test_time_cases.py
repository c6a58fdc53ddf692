# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Time: a table of dates as reports write them, in both languages, and what acts make of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from dragoman.languages.base import load
from dragoman.reading.dates import DateFound, DateReader
from dragoman.reading.header import parse_published
from dragoman.tables import Row, read_table

TABLES = Path(__file__).parent / "tables"
COLUMNS = ("language", "published", "text", "words", "value", "role", "note")
CASES: Sequence[Row] = read_table(TABLES / "time_cases.tsv", COLUMNS)


@cache
def dates(language: str) -> DateReader:
    return DateReader(load(language))


def found(case: Row) -> list[DateFound]:
    when = parse_published(case["published"]) if case["published"] else None
    return dates(case["language"]).find(case["text"], 0, len(case["text"]), when)


def several(cell: str) -> list[str]:
    return cell.split(" ; ") if cell else []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']}-{case.line}")
def test_what_a_date_comes_to(case: Row) -> None:
    told = found(case)
    assert [case["text"][one.start : one.end] for one in told] == several(case["words"])
    assert [one.value.value for one in told] == several(case["value"])
    assert [one.role for one in told] == several(case["role"])
    notes = " ".join(one.note or "" for one in told)
    assert case["note"] in notes and bool(case["note"]) == bool(notes.strip())


def test_the_table_is_as_long_as_it_should_be() -> None:
    assert min(sum(case["language"] == language for case in CASES) for language in ("en", "fr")) >= 75
    assert len(CASES) >= 150
