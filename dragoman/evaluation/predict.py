# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The reader as what the evaluation asks: a text to the facts found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dragoman.evaluation.facts import Facts, Predict
from dragoman.export.facts import facts

if TYPE_CHECKING:
    from dragoman.reading.reader import Reader


def reader_predict(reader: Reader) -> Predict:
    """What `evaluate` calls to have a text read by a reader.

    The language is the one that the gold names, never guessed. What it returns raises what `Reader.read` does:
    LanguageError for a language without a pack, ValueError for a malformed date of publication.
    """

    def predict(text: str, language: str, published: str | None) -> Facts:
        return facts(reader.read(text, language=language, published=published))

    return predict
