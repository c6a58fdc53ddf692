# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The language of a text is named; one without a pack is not guessed at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.reading import language
from dragoman.reading.language import SAMPLE, agrees, identify, sample

INSTALLED = ("en", "fr")


@pytest.fixture
def function_words(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Short lists that do not depend on those of the packs."""
    words = {
        "en": {"the", "of", "and", "in", "to", "a", "his"},
        "fr": {"le", "la", "les", "de", "et", "à", "son", "l'"},
    }
    monkeypatch.setattr(language, "_function_words", lambda code: frozenset(words[code]))
    yield


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le ministre des Affaires étrangères a rencontré mardi son homologue à Genève.", "fr"),
        ("The foreign minister met his counterpart in Geneva on Tuesday.", "en"),
        ("LE MINISTRE A RENCONTRÉ SON HOMOLOGUE À GENÈVE POUR PARLER DE LA PAIX", "fr"),
        ("El presidente se reunió ayer en la capital con el ministro de Asuntos Exteriores.", "es"),
        ("Der Außenminister traf gestern in der Hauptstadt seinen Amtskollegen.", "de"),
        ("Il presidente ha incontrato ieri il ministro degli Esteri nella capitale.", "it"),
        ("Министр иностранных дел встретился во вторник со своим коллегой в столице.", "ru"),
        ("التقى وزير الخارجية نظيره يوم الثلاثاء في العاصمة", "ar"),
    ],
)
def test_languages_are_named_and_only_those_with_a_pack_taken(text: str, expected: str) -> None:
    found = identify(text, INSTALLED)
    assert found.likely == expected
    assert found.language == (expected if expected in INSTALLED else None)
    assert 0 <= found.confidence <= 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le roi part", "fr"),
        ("The king left", "en"),
        ("Merkel", None),
        ("", None),
        ("12 345", None),
        ("Tokyo–Pékin", None),
    ],
)
def test_few_letters_are_told_by_function_words(function_words: None, text: str, expected: str | None) -> None:
    assert identify(text, INSTALLED).language == expected


def test_only_the_languages_asked_for_count() -> None:
    text = "The foreign minister met his counterpart in Geneva on Tuesday."
    assert identify(text, ("fr",)).language is None
    assert identify(text, ("fr",)).likely == "en"


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("The foreign minister met his counterpart in Geneva on Tuesday, officials said.", "fr", "en"),
        ("Le ministre des Affaires étrangères a rencontré mardi son homologue.", "en", "fr"),
        ("Le ministre des Affaires étrangères a rencontré mardi son homologue.", "fr", None),
        ("Merkel", "fr", None),
    ],
)
def test_a_wrong_language_told_is_noticed(text: str, told: str, expected: str | None) -> None:
    assert agrees(text, told) == expected


@given(st.text(max_size=20_000))
def test_samples_are_short(text: str) -> None:
    assert len(sample(text)) <= max(SAMPLE, 0)


def test_samples_come_from_the_whole_text() -> None:
    text = "début " * 2_000 + "milieu " * 2_000 + "final " * 2_000
    assert all(word in sample(text) for word in ("début", "milieu", "final"))
