# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Places: a table of where acts take place, in both languages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from dragoman import Reader
from dragoman.records import Event
from dragoman.tables import Row, read_table

COLUMNS = ("language", "published", "text", "type", "place", "country", "basis", "parties")
CASES: Sequence[Row] = read_table(Path(__file__).parent / "tables" / "place_cases.tsv", COLUMNS)


@cache
def reader() -> Reader:
    return Reader()


def act(case: Row) -> Event:
    """The last act of the type that the case is about: in texts of two sentences that of the second."""
    text = case["text"].replace("\\n", "\n")
    report = reader().read(text, language=case["language"], published=case["published"])
    found = [event for event in report.events if event.type == case["type"]]
    assert found, f"no {case['type']} was read"
    return found[-1]


def parties(event: Event) -> str:
    actors, recipients = (sorted({one.country or "" for one in side}) for side in (event.actors, event.recipients))
    return "+".join(actors) + (">" + "+".join(recipients) if recipients else "")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']}-{case.line}")
def test_where_an_act_took_place(case: Row) -> None:
    event = act(case)
    place = event.place
    assert (place.name if place else "") == case["place"]
    if place is not None:
        assert (place.country or "") == case["country"]
        assert case["basis"] == "*" or ("carried" if place.carried else "told") == case["basis"]
    if case["parties"]:
        assert parties(event) == case["parties"]


def test_the_table_is_as_long_as_it_should_be() -> None:
    assert min(sum(case["language"] == language for case in CASES) for language in ("en", "fr")) >= 75
    assert len(CASES) >= 150
