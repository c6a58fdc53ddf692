# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Which language a text is in, among those that have a pack; others are named, not guessed at."""

from __future__ import annotations

import math
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from dragoman.languages.base import load

SAMPLE = 5_000  # characters
_PIECES = 5
FEW_LETTERS = 20
_SHORT = 400  # characters; below it, function words may overrule letter statistics
_NEAR = 0.5  # how probable, beside the likeliest language, one must be whose function words decide
_CLEAR = 0.6
_OUT_OF_THE_QUESTION = 0.1
_MANY_FUNCTION_WORDS = 0.3  # share of the words of a text in a language that are on its short list
_SOME_FUNCTION_WORDS = 0.15
_WORD = re.compile(r"[^\W\d_]+'?")


@dataclass(frozen=True, slots=True)
class Identified:
    """The language of a text.

    ``language`` is one of the languages asked for, None where the text is in another or too short to tell; ``likely``
    is the ISO 639-1 code found (empty where nothing can be said), ``confidence`` from 0 to 1.
    """

    language: str | None
    likely: str
    confidence: float


def identify(text: str, languages: Collection[str]) -> Identified:
    """The language of a text, of those with an installed pack that are named in ``languages``.

    Raises LanguageError for a language that has no pack.
    """
    part = sample(text)
    shares = {code: _share(part, code) for code in sorted(languages)}
    first = max(shares, key=lambda code: shares[code], default="")
    alone = bool(first) and all(shares[first] >= 1.5 * share for code, share in shares.items() if code != first)
    if sum(map(str.isalpha, part)) < FEW_LETTERS:
        # A name or two looks like any language; function words do not.
        if alone and shares[first] >= _SOME_FUNCTION_WORDS:
            return Identified(first, first, min(1.0, shares[first] / _MANY_FUNCTION_WORDS))
        return Identified(None, "", 0.0)
    ranked = _rank(part)
    likely, confidence = next(iter(ranked.items()))
    if (
        likely not in shares
        and len(part) < _SHORT
        and alone
        and (
            shares[first] >= _MANY_FUNCTION_WORDS
            or (shares[first] >= _SOME_FUNCTION_WORDS and ranked.get(first, 0.0) >= _NEAR * confidence)
        )
    ):
        return Identified(first, first, ranked.get(first, 0.0))
    return Identified(likely if likely in shares else None, likely, confidence)


def agrees(text: str, language: str) -> str | None:
    """The language that a text is clearly in where that is not ``language``; None where it is, or cannot be told.

    Raises LanguageError where ``language`` has no pack.
    """
    part = sample(text)
    if sum(map(str.isalpha, part)) < FEW_LETTERS:
        return None
    ranked = _rank(part)
    likely, confidence = next(iter(ranked.items()))
    clear = confidence >= _CLEAR and ranked.get(language, 0.0) <= _OUT_OF_THE_QUESTION
    return likely if clear and _share(part, language) < _MANY_FUNCTION_WORDS else None


def sample(text: str) -> str:
    """At most ``SAMPLE`` characters, from several places of the text, with plain apostrophes."""
    if len(text) > SAMPLE:
        size = SAMPLE // _PIECES
        step = (len(text) - size) // (_PIECES - 1)
        text = "\n".join(text[n * step : n * step + size - 1] for n in range(_PIECES))
    return text.replace("’", "'")


def _rank(text: str) -> dict[str, float]:
    """All languages known, likeliest first, with their probabilities."""
    import py3langid  # type: ignore[import-untyped]

    ranks = [(str(code), float(score)) for code, score in py3langid.rank(text)]
    # The scores are log likelihoods; the square root keeps the probabilities from going to 0 and 1 for long texts.
    scale = math.sqrt(len(text.encode("utf-8", "replace")) or 1)
    weights = {code: math.exp((score - ranks[0][1]) / scale) for code, score in ranks}
    total = sum(weights.values())
    return {code: weight / total for code, weight in weights.items()}


@cache
def _function_words(language: str) -> frozenset[str]:
    return frozenset(load(language).grammar.get("function_words", ()))


def _share(text: str, language: str) -> float:
    """The share of the words of a text that are on the list of function words; 0 for a pack without such a list."""
    words = _WORD.findall(text.lower())
    known = _function_words(language)
    return sum(word in known for word in words) / max(1, len(words))
