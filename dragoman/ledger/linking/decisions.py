# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What a person decided on linking: that two events are one occurrence, or are not."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["merge", "split"]


class DecisionError(ValueError):
    """A decision that cannot be: an event with itself, or an unknown kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A person's word on two events: they tell of one occurrence (``merge``) or not (``split``).

    ``a`` and ``b`` are event ids, which stay when a text is read again; ``at`` is the time (ISO 8601, UTC), and of two
    decisions that contradict each other the later one holds. Raises DecisionError for an event with itself or an
    unknown kind.
    """

    kind: Kind
    a: str
    b: str
    by: str = ""
    at: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if self.kind not in ("merge", "split"):
            raise DecisionError(f"'{self.kind}' is no decision on linking: it is 'merge' or 'split'")
        if self.a == self.b:
            raise DecisionError(f"event {self.a} cannot be joined with itself or parted from itself: give two events")

    @property
    def pair(self) -> tuple[str, str]:
        """The two events, the smaller id first."""
        return (self.a, self.b) if self.a < self.b else (self.b, self.a)


@dataclass(frozen=True, slots=True)
class Settled:
    """The decisions that hold: pairs to be joined and pairs to be kept apart."""

    merges: tuple[tuple[str, str], ...]
    splits: frozenset[tuple[str, str]]


def settle(decisions: Iterable[Decision], known: Collection[str] | None = None) -> Settled:
    """Which of the decisions hold, the latest first; one that contradicts a later one, directly or through others, does
    not, nor one on an event that is not ``known`` (None: all are)."""
    group: dict[str, set[str]] = {}
    merges: list[tuple[str, str]] = []
    splits: set[tuple[str, str]] = set()
    for decision in sorted(decisions, key=lambda d: (d.at, d.pair, d.kind), reverse=True):
        one, other = decision.pair
        if known is not None and (one not in known or other not in known):
            continue
        left, right = group.get(one, {one}), group.get(other, {other})
        if decision.kind == "split":
            if other not in left:
                splits.add(decision.pair)
        elif other in left or not any((min(a, b), max(a, b)) in splits for a in left for b in right):
            merges.append(decision.pair)
            together = left | right
            group.update(dict.fromkeys(together, together))
    return Settled(tuple(sorted(merges)), frozenset(splits))
