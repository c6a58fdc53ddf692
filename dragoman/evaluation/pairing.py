# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Pairing of gold and predicted items one to one: the largest pairing there is, the best of those that are."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TypeVar

Gold = TypeVar("Gold")
Predicted = TypeVar("Predicted")

_MOST = 9  # what a single preference can count


def pair(
    gold: Sequence[Gold],
    predicted: Sequence[Predicted],
    agree: Callable[[Gold, Predicted], object],
    *preferences: Callable[[Gold, Predicted], int],
) -> list[tuple[int, int]]:
    """The largest one-to-one pairing of items that agree, as positions (in gold, in predicted).

    Of the largest pairings it is the one with most of the first preference, of those the one with most of the second,
    and so on. A preference is a truth value or a number, which counts up to 9.
    """
    # One number holds all preferences: a digit each, in a base that no sum over a pairing can reach.
    base = _MOST * min(len(gold), len(predicted)) + 1

    def worth(ours: Gold, theirs: Predicted) -> int:
        total = 1 if agree(ours, theirs) else 0
        for preference in preferences if total else ():
            total = total * base + min(_MOST, int(preference(ours, theirs)))
        return total

    worths = [[worth(ours, theirs) for theirs in predicted] for ours in gold]
    return [(row, column) for row, column in _assign(worths) if worths[row][column]]


def _assign(worths: list[list[int]]) -> list[tuple[int, int]]:
    """Rows to columns one to one, the sum of the worths as large as can be (the Hungarian method, with potentials)."""
    if worths and len(worths) > len(worths[0]):
        return [(row, column) for column, row in _assign([list(column) for column in zip(*worths, strict=True)])]
    rows, columns = len(worths), len(worths[0]) if worths else 0
    row_potential, potential = [0] * (rows + 1), [0] * (columns + 1)
    # Rows and columns are counted from 1; column 0 stands for "not assigned".
    holder, before = [0] * (columns + 1), [0] * (columns + 1)
    for row in range(1, rows + 1):
        holder[0], column = row, 0
        slack: list[float] = [math.inf] * (columns + 1)  # whole numbers of any size but for the infinite start
        done = [False] * (columns + 1)
        while holder[column]:
            done[column] = True
            for c in range(1, columns + 1):
                cost = -worths[holder[column] - 1][c - 1] - row_potential[holder[column]] - potential[c]
                if not done[c] and cost < slack[c]:
                    slack[c], before[c] = cost, column
            column = min((c for c in range(1, columns + 1) if not done[c]), key=slack.__getitem__)
            step = int(slack[column])
            for c in range(columns + 1):
                if done[c]:
                    row_potential[holder[c]] += step
                    potential[c] -= step
                else:
                    slack[c] -= step
        while column:
            holder[column], column = holder[before[column]], before[column]
    return [(holder[c] - 1, c - 1) for c in range(1, columns + 1) if holder[c]]
