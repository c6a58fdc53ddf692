# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What was read otherwise than the gold has it: items missed, items that are false, and fields that are wrong."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.evaluation.facts import Facts

_SENTENCE = 200  # characters shown where a document does not tell where its sentences begin


@dataclass(frozen=True)
class Difference:
    """One item that differs: missed (`predicted` is None), false (`gold` is None), or found with wrong fields.

    `wrong` names those fields.
    """

    kind: str
    gold: Facts | None
    predicted: Facts | None
    wrong: tuple[str, ...] = ()

    @property
    def verdict(self) -> str:
        """`missed`, `false` or `wrong`."""
        return "missed" if self.predicted is None else "false" if self.gold is None else "wrong"

    @property
    def start(self) -> int | None:
        """The offset at which the item's sentence begins; None where that is not told."""
        start = (self.gold or self.predicted or {}).get("start")
        return start if isinstance(start, int) else None


@dataclass(frozen=True)
class Errors:
    """The differences of one document (its gold `doc`) or one sentence (its gold `id`) of a set."""

    set_name: str
    document: str
    language: str
    differences: tuple[Difference, ...]
    text: str
    sentence_starts: tuple[int, ...] = ()

    def sentence(self, difference: Difference) -> str | None:
        """The sentence in which an item stands, on one line; None where the item tells no position."""
        if difference.start is None:
            return None
        return " ".join(self.text[slice(*_reach(difference.start, self.sentence_starts))].split())


def _reach(start: int, starts: Sequence[int]) -> tuple[int, int | None]:
    """From where to where the sentence goes in which an offset lies; to the end of the text where the end is None."""
    if not starts:
        return start, start + _SENTENCE
    following = bisect.bisect_right(starts, start)
    return starts[following - 1] if following else 0, starts[following] if following < len(starts) else None


def unpaired(
    kind: str, gold: Sequence[Facts], predicted: Sequence[Facts], pairs: Sequence[tuple[int, int]]
) -> list[Difference]:
    """The items of both sides that no pair holds: missed ones, then false ones."""
    ours, theirs = {row for row, _ in pairs}, {column for _, column in pairs}
    missed = [Difference(kind, item, None) for row, item in enumerate(gold) if row not in ours]
    return missed + [Difference(kind, None, item) for column, item in enumerate(predicted) if column not in theirs]
