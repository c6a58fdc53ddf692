# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Quotations: which characters stand between quotation marks.

A quotation ends with its paragraph at the latest. A mark inside one that opens as it does is a quotation in it; where
the fitting mark is missing, the next of another style closes it.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from itertools import zip_longest

from dragoman.reading.tree import Sentence

_PAIRS = {"«": "»", "“": "”", "„": "“", '"': '"'}
_CLOSING = frozenset('»”"')
_SHORTEST = 2


class Quotations:
    """The quotations of a cleaned text, outermost only, as spans without their marks.

    ``loose`` are those that nothing closes: a mark was forgotten, or put there by mistake.
    """

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self.spans: list[tuple[int, int]] = []
        self.loose: set[tuple[int, int]] = set()
        paragraphs: dict[int, tuple[int, int]] = {}
        for sentence in sentences:
            start, _ = paragraphs.get(sentence.paragraph, (sentence.start, 0))
            paragraphs[sentence.paragraph] = (start, sentence.end)
        rows = list(paragraphs.values())
        for (start, end), after in zip_longest(rows, rows[1:]):
            runs_on = after is not None and text[after[0]] in _PAIRS
            self._read(text, start, end, runs_on=runs_on)
        self._starts = [start for start, _ in self.spans]

    def _read(self, text: str, start: int, end: int, *, runs_on: bool) -> None:
        """The quotations of a paragraph; one that the next paragraph goes on with is not closed by design."""
        n = start
        while n < end:
            if text[n] not in _PAIRS:
                n += 1
                continue
            close = _closed(text, n, end)
            span = (n + 1, end if close is None else close)
            if span[1] - span[0] >= _SHORTEST:
                self.spans.append(span)
                if close is None and not runs_on:
                    self.loose.add(span)
            n = span[1] + 1

    def inside(self, place: int) -> bool:
        """Whether a character is quoted."""
        n = bisect.bisect_right(self._starts, place) - 1
        return n >= 0 and place < self.spans[n][1]

    def held(self, place: int) -> bool:
        """Whether a character is quoted and the quotation is closed, or goes on in the next paragraph."""
        n = bisect.bisect_right(self._starts, place) - 1
        return n >= 0 and place < self.spans[n][1] and self.spans[n] not in self.loose

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


def _closed(text: str, opened: int, end: int) -> int | None:
    """Where the mark stands that closes the quotation opened at a place; None where its paragraph has none."""
    opener, closer = text[opened], _PAIRS[text[opened]]
    depth, first, other = 0, None, None
    for n in range(opened + 1, end):
        mark = text[n]
        if mark == closer:
            if depth == 0:
                return n
            depth -= 1
            first = n
        elif mark == opener:
            depth += 1
        elif mark in _CLOSING and other is None and not text[n - 1].isspace():
            other = n
    return other if first is None else first
