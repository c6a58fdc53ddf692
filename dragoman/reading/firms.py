# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Firms: names that end in a legal form of firms, or that agencies put in angle brackets. They act for no state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dragoman.registry.forms import Piece, fold, pieces

_LONGEST = 8  # words of a firm's name
_BRACKETED = 10  # pieces within angle brackets


class Firms:
    """What names of firms look like in a language."""

    def __init__(self, grammar: Mapping[str, Any]) -> None:
        names = grammar["names"]
        self.forms = set(names["firm_forms"])
        self.never = {fold(word) for word in names["articles"]}
        genitive = grammar["modality"]["genitive"]
        self.linking = {"&", "-", ".", "'"} | {piece.key for word in genitive for piece in pieces(word)}

    def find(self, row: Sequence[Piece]) -> list[tuple[int, int]]:
        """The firms named in a sentence: first piece and the piece after the last of each."""
        found: list[tuple[int, int]] = []
        n = 0
        while n < len(row):
            if row[n].text == "<":
                stop = next((m for m in range(n + 1, min(len(row), n + _BRACKETED)) if row[m].text == ">"), None)
                if stop is not None and stop > n + 1:
                    first = self._back(row, n)
                    while found and found[-1][0] >= first:
                        found.pop()
                    found.append((first, stop + 1))
                    n = stop + 1
                    continue
            if row[n].text in self.forms:
                first = self._back(row, n)
                if first < n:
                    last = n + 2 if n + 1 < len(row) and row[n + 1].text == "." else n + 1
                    while found and found[-1][0] >= first:
                        found.pop()
                    found.append((first, last))
            n += 1
        return found

    def _back(self, row: Sequence[Piece], n: int) -> int:
        """Where the name begins that ends in a legal form."""
        first, m = n, n - 1
        while m >= 0 and n - m <= _LONGEST:
            piece = row[m]
            if piece.word and piece.capital and piece.key not in self.never:
                first = m
            elif piece.text not in self.linking:
                break
            m -= 1
        return first
