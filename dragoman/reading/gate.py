# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The gate: which sentences are worth parsing. Mentions and dates are looked for in all."""

from __future__ import annotations

from dragoman.reading.mentions import Cast
from dragoman.reading.tree import Sentence


def worth_reading(sentence: Sentence, cast: Cast) -> bool:
    """Whether a sentence can hold an act or speech: the document names a state or body, and somebody may act here.

    Sentences without any name are parsed too where their neighbours have one, since a pronoun may stand for it.
    """
    if not cast.named:
        return False
    near = range(max(0, sentence.index - 2), min(len(cast.mentions), sentence.index + 2))
    return any(cast.mentions[n] for n in near)
