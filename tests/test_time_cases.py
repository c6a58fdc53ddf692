# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Time: a table of dates as reports write them, in both languages, and what acts make of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from dragoman import Reader
from dragoman.languages.base import load
from dragoman.reading.dates import DateFound, DateReader
from dragoman.reading.header import parse_published
from dragoman.records import When
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


ACTS: Sequence[Row] = read_table(TABLES / "act_dates.tsv", ("language", "published", "text", "type", "value", "basis"))


@cache
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize("case", ACTS, ids=lambda case: f"{case['language']}-{case.line}")
def test_the_date_of_an_act(case: Row) -> None:
    report = reader().read(case["text"], language=case["language"], published=case["published"] or None)
    event = [one for one in report.events if one.type == case["type"]][-1]
    assert (event.date.value if event.date else "") == case["value"]
    if event.date is not None:
        assert event.date.assumed == (case["basis"] == "assumed")
        assert any(one.field == "date" for one in event.evidence) != event.date.assumed


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Le Kenya a condamné le putsch le 30 février.", "no day 30"),
        ("fr", "Le Kenya a condamné le putsch vendredi 3 mars 2020.", "is a Tuesday"),
        ("fr", "Le Kenya a condamné le putsch. Le président kényan s'est rendu à Accra le 12 juin 2021.", "lies after"),
        ("en", "Kenya condemned the coup on February 30.", "no day 30"),
        ("en", "Kenya condemned the coup on Friday, March 3, 2020.", "is a Tuesday"),
        ("en", "The Kenyan president travelled to Accra on June 12, 2021.", "lies after"),
    ],
)
def test_a_date_that_cannot_be_is_noted(language: str, text: str, told: str) -> None:
    report = reader().read(text, language=language, published="2020-03-04")
    assert any(told in note for note in report.notes)
    assert all(event.date is None or event.date.value[:4] == "2020" for event in report.events)


def test_the_days_that_a_date_covers() -> None:
    month = When(value="2020-02", precision="month")
    assert month.days is not None and [day.isoformat() for day in month.days] == ["2020-02-01", "2020-02-29"]
    stretch = When(value="2019-12/2020-01-03", precision="interval")
    assert stretch.days is not None and [day.isoformat() for day in stretch.days] == ["2019-12-01", "2020-01-03"]
    assert When(value="--03-04", precision="day-without-year").days is None


def test_a_publication_keeps_its_zone() -> None:
    when = reader().read("Kenya thanked Ghana yesterday.", language="en", published="2020-03-04T01:30+09:00")
    assert when.document.published == When(value="2020-03-04T01:30+09:00", precision="minute")
    assert [event.date.value for event in when.events if event.date] == ["2020-03-03"]
