# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Figures: counts of right, predicted and gold items, and the precision, recall and F1 they give."""

from __future__ import annotations

import collections
import random
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_SEED = 7


class Counts(NamedTuple):
    """The counts of one kind of item in one document or sentence."""

    right: int = 0
    """Predicted items that are right."""
    predicted: int = 0
    found: int = 0
    """Gold items that were found: the same number as `right` wherever items are paired one to one."""
    gold: int = 0


def paired(right: int, predicted: int, gold: int) -> Counts:
    """The counts where items are paired one to one."""
    return Counts(right, predicted, right, gold)


@dataclass(frozen=True, slots=True)
class Figure:
    """How well one kind of item was read, over all documents or sentences of a group.

    `low` and `high` bound the middle 90 % of the F1 over draws of the documents; None where nothing was drawn, or where
    fewer than two draws had items of the kind.
    """

    right: int
    predicted: int
    found: int
    gold: int
    low: float | None = None
    high: float | None = None

    @property
    def precision(self) -> float:
        """The share of the predicted items that are right, 0 to 1; 0 where none was predicted."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold items that were found, 0 to 1; 0 where there are none."""
        return self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, 0 to 1."""
        if self.right == self.found:
            size = self.predicted + self.gold
            return 2 * self.right / size if size else 0.0
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True)
class Group(Mapping[str, Figure]):
    """The figures of one set in one language, by kind; and what else is told of a set of sentences.

    `types` are the figures of each PLOVER type. `mean_f1` is the mean F1 of the types that the gold has, `no_output`
    the share of the sentences with an event for which nothing was predicted, `false_alarms` the share of the
    `negatives` (sentences without an event) for which something was.
    """

    documents: int
    kinds: Mapping[str, Figure]
    types: Mapping[str, Figure] = field(default_factory=dict)
    mean_f1: float | None = None
    no_output: float | None = None
    negatives: int = 0
    false_alarms: float | None = None

    def __getitem__(self, kind: str) -> Figure:
        return self.kinds[kind]

    def __iter__(self) -> Iterator[str]:
        return iter(self.kinds)

    def __len__(self) -> int:
        return len(self.kinds)


def total(documents: Sequence[Mapping[str, Counts]]) -> dict[str, Counts]:
    """The counts of all documents together. Every document has the same kinds."""
    kinds = documents[0] if documents else ()
    return {kind: Counts(*map(sum, zip(*(document[kind] for document in documents), strict=True))) for kind in kinds}


def figures(documents: Sequence[Mapping[str, Counts]], draws: int = 0) -> dict[str, Figure]:
    """The figures of the documents taken together, by kind, with intervals from so many draws.

    Raises ValueError where there is a single draw, or a negative number of them.
    """
    bounds = _intervals(documents, draws)
    return {kind: Figure(*counts, *bounds.get(kind, (None, None))) for kind, counts in total(documents).items()}


def _intervals(documents: Sequence[Mapping[str, Counts]], draws: int) -> dict[str, tuple[float | None, float | None]]:
    """The middle 90 % of each F1 over draws of the documents with replacement, of the draws that have such items."""
    if draws < 0 or draws == 1:
        raise ValueError(f"an interval needs two draws at least, not {draws}")
    chance = random.Random(_SEED)
    drawn: dict[str, list[float]] = collections.defaultdict(list)
    for _ in range(draws if documents else 0):
        for kind, counts in total(chance.choices(documents, k=len(documents))).items():
            drawn[kind] += [Figure(*counts).f1] if counts.predicted + counts.gold else []
    bounds: dict[str, tuple[float | None, float | None]] = {}
    for kind, values in drawn.items():
        if len(values) > 1:
            cuts = statistics.quantiles(values, n=20, method="inclusive")  # at 5 %, 10 %, ... 95 %
            bounds[kind] = cuts[0], cuts[-1]
        else:
            bounds[kind] = None, None
    return bounds
