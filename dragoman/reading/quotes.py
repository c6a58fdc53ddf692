# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Quotations: which characters stand between quotation marks. One that is not closed ends with its paragraph."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from dragoman.reading.tree import Sentence

_PAIRS = {"«": "»", "“": "”", "„": "“", '"': '"'}
_SHORTEST = 2


class Quotations:
    """The quotations of a cleaned text, outermost only, as spans without their marks."""

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self.spans: list[tuple[int, int]] = []
        paragraphs: dict[int, tuple[int, int]] = {}
        for sentence in sentences:
            start, _ = paragraphs.get(sentence.paragraph, (sentence.start, 0))
            paragraphs[sentence.paragraph] = (start, sentence.end)
        for start, end in paragraphs.values():
            self._read(text, start, end)
        self._starts = [start for start, _ in self.spans]

    def _read(self, text: str, start: int, end: int) -> None:
        opened: int | None = None
        closer = ""
        for n in range(start, end):
            mark = text[n]
            if opened is None:
                if mark in _PAIRS:
                    opened, closer = n + 1, _PAIRS[mark]
            elif mark == closer:
                if n - opened >= _SHORTEST:
                    self.spans.append((opened, n))
                opened = None
        if opened is not None and end - opened >= _SHORTEST:
            self.spans.append((opened, end))

    def inside(self, place: int) -> bool:
        """Whether a character is quoted."""
        n = bisect.bisect_right(self._starts, place) - 1
        return n >= 0 and place < self.spans[n][1]

    def within(self, sentence: Sentence) -> list[tuple[int, int]]:
        """The quoted stretches of a sentence."""
        return self._overlap(sentence.start, sentence.end)

    def share(self, start: int, end: int) -> float:
        """How much of a stretch is quoted, 0 to 1."""
        return sum(b - a for a, b in self._overlap(start, end)) / max(1, end - start)

    def _overlap(self, start: int, end: int) -> list[tuple[int, int]]:
        first = max(0, bisect.bisect_right(self._starts, start) - 1)
        found = []
        for a, b in self.spans[first:]:
            if a >= end:
                break
            if b > start:
                found.append((max(a, start), min(b, end)))
        return found
