# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The gate: which sentences are worth parsing. Mentions and dates are looked for in all."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.reading.cast import Cast
from dragoman.reading.tree import Sentence


def worth_reading(sentences: Iterable[Sentence], cast: Cast) -> list[Sentence]:
    """The sentences that can hold an act or speech: the document names a state or body, and somebody may act there.

    Sentences without any name are parsed too where their neighbours have one, since a pronoun may stand for it.
    """
    if not cast.named:
        return []
    last = len(cast.mentions)
    return [s for s in sentences if any(cast.mentions[max(0, s.index - 2) : min(last, s.index + 2)])]
