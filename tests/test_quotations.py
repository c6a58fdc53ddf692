# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Who says what: cases by construction, each of which must come out whole, and properties of quotation marks."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lexicon_examples import reader

from dragoman.reading.quotes import Quotations
from dragoman.reading.sentences import split
from dragoman.records import Statement
from dragoman.tables import Row, read_table

FOLDER = Path(__file__).parent / "quotation"
LANGUAGES = ("en", "fr")


def cases(language: str) -> list[Row]:
    return read_table(FOLDER / f"{language}.tsv", ("construction", "text", "expected"))


def told(statement: Statement) -> str:
    """A statement as the cases write it."""
    parts = ["+".join(party.name for party in statement.speaker), statement.form, statement.stance]
    parts += ["to " + ",".join(party.name for party in statement.addressee)] if statement.addressee else []
    parts += ["via " + ",".join(party.name for party in statement.chain)] if statement.chain else []
    parts += ["inherited"] if statement.inherited else []
    return " ".join(parts)


CASES = [(language, case) for language in LANGUAGES for case in cases(language)]


@pytest.mark.parametrize(("language", "case"), CASES, ids=[f"{language}:{case.line}" for language, case in CASES])
def test_speech_is_attributed_whole(language: str, case: Row) -> None:
    text = case["text"].replace("\\n", "\n")
    report = reader().read(text, language=language)
    found = "; ".join(map(told, report.statements)) or "none"
    assert found == case["expected"], case["construction"]
    for statement in report.statements:
        assert text[statement.content.start : statement.content.end] == statement.content.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_cases_enough_and_of_many_constructions(language: str) -> None:
    assert len({case["text"] for case in cases(language)}) >= 200
    assert len({case["construction"] for case in cases(language)}) >= 30


# ---- quotation marks

MARKS = st.sampled_from(['"', "“", "”", "«", "»", "„", "‘", "’", "'"])
WORDS = st.sampled_from(["Peru", "said", "the road is open", "it's", "never", "42", "the ministers' lists"])
LINE = st.lists(st.one_of(WORDS, MARKS), min_size=1, max_size=9).map(" ".join)


def quotations(text: str) -> Quotations:
    return Quotations(text, split(text, frozenset()))


@given(st.lists(LINE, min_size=1, max_size=4))
def test_a_quotation_ends_with_its_paragraph_at_the_latest(lines: list[str]) -> None:
    text = "\n\n".join(lines)
    borders = [n for n in range(len(text)) if text.startswith("\n\n", n)]
    spans = quotations(text).spans
    for start, end in spans:
        assert 0 <= start < end <= len(text)
        assert not any(start <= border < end for border in borders)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


@given(LINE)
def test_what_follows_in_another_paragraph_is_never_quoted_by_what_was_left_open(line: str) -> None:
    text = f"{line}\n\nThe ministry in Nairobi was empty."
    assert not quotations(text).inside(text.index("Nairobi"))


@given(st.lists(WORDS, min_size=1, max_size=5).map(" ".join), st.sampled_from([("“", "”"), ("«", "»"), ('"', '"')]))
def test_a_closed_quotation_is_found_as_it_stands(words: str, marks: tuple[str, str]) -> None:
    text = f"The minister said: {marks[0]}{words}{marks[1]} before noon."
    assert [text[a:b] for a, b in quotations(text).spans] == [words]


@given(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), st.sampled_from([("“", "”"), ("«", "»"), ("‘", "’")]))
def test_a_quotation_in_a_quotation_does_not_end_it(words: str, marks: tuple[str, str]) -> None:
    outer = ("“", "”") if marks[0] != "“" else ("«", "»")
    text = f"{outer[0]}They call it {marks[0]}{words}{marks[1]} at home{outer[1]}, the minister said."
    spans = quotations(text).spans
    assert len(spans) == 1
    assert text[slice(*spans[0])].endswith("at home")


@given(st.integers(1, 4))
def test_a_mark_that_closes_nothing_opens_nothing(count: int) -> None:
    text = "The road is open” " * count + "and the bridge is new, the minister said."
    assert quotations(text).spans == []
