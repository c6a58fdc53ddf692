# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Candidates: which pairs of events are worth comparing.

Events meet in a block where they share a key and lie at most a few days apart. A key is the type with one of: the
parties, a named person, the place, the words of a copied sentence; and, where there are one or two parties, each of
them with the act, since a report may leave the other one out. A day of a block with very many events gets finer keys:
the same with a person, a place, a number or the words of the sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from dragoman.ledger.linking.rules import rules
from dragoman.ledger.linking.told import Told

Key = int
Pairs = npt.NDArray[np.int64]

_CHUNK = 2_000_000  # pairs that are held at a time
_FEW_WORDS = 3  # words of a sentence below which it is no copy of another
_MANY_PARTIES = 8


def keys(event: Told) -> list[Key]:
    """The keys of an event by what it tells; two events that share none are never compared."""
    if event.undated:
        return []
    found: list[object] = []
    parties = event.parties
    if 0 < len(parties) <= _MANY_PARTIES:
        found.append(("parties", parties))
    if len(parties) <= 2:
        found.extend(("party", event.family, party) for party in parties)
    found.extend(("person", person) for person, _ in event.persons)
    if event.extent == "spot":
        found.append(("place", event.place))
    return [hash((event.type, key)) for key in found]


def copied(event: Told) -> Key | None:
    """The key of an event by the words of its sentence, for copies; None where the sentence has too few."""
    return hash((event.type, event.core)) if len(event.words) >= _FEW_WORDS else None


def finer(event: Told, key: Key) -> list[Key]:
    """What takes the place of a key on days that have too many events for it."""
    things: list[object] = [*sorted(event.persons), *sorted(event.numbers), event.core]
    if event.place:
        things.append(event.place)
    return [hash((key, event.family, thing)) for thing in things]


class Blocks:
    """The blocks of some events.

    ``gone``: how many more events of a type there may have been on a day, so that ``crowded`` tells all whose keys may
    have changed.
    """

    def __init__(self, events: Sequence[Told], gone: Mapping[tuple[str, int], int] = MappingProxyType({})) -> None:
        self._events = events
        counts: Counter[tuple[Key, int]] = Counter()
        types: dict[Key, str] = {}
        for event in events:
            span = event.anchor
            if span is not None:
                for key in keys(event):
                    types[key] = event.type
                    counts.update((key, day) for day in range(span[0], span[1] + 1))
        most = rules().limits["bucket"]
        self._full = {at for at, number in counts.items() if number > most}
        self._nearly = {at for at, number in counts.items() if number + gone.get((types[at[0]], at[1]), 0) >= most}

    def crowded(self) -> Iterator[int]:
        """The events (by position) on or near days of a block that have, or may have had, too many."""
        for n, event in enumerate(self._events):
            if self._nearly and any(self._near(event, key, self._nearly) for key in keys(event)):
                yield n

    def pairs(self, keep: Callable[[Pairs, Pairs], npt.NDArray[np.bool_]]) -> Iterator[tuple[Pairs, Pairs]]:
        """Positions of the events to compare, the smaller first, each pair once a chunk; ``keep`` says which."""
        limits = rules().limits
        dated: list[tuple[Key, int, int, int]] = []
        copies: list[tuple[Key, int, int, int]] = []
        for n, event in enumerate(self._events):
            if event.anchor is not None:
                dated.extend((key, *event.anchor, n) for key in self._keys(event))
            core = copied(event)
            if core is not None:
                day = event.around[0] if event.report is None else event.report
                copies.append((core, day, day, n))
        for rows, reach in ((dated, limits["days"]), (copies, limits["copy-days"])):
            for one, other in _windows(rows, reach):
                kept = keep(one, other)
                low, high = np.minimum(one, other)[kept], np.maximum(one, other)[kept]
                code = np.unique(low * len(self._events) + high)
                yield code // len(self._events), code % len(self._events)

    def _keys(self, event: Told) -> list[Key]:
        found = []
        for key in keys(event):
            if self._full and self._near(event, key, self._full):
                found.extend(finer(event, key))
            if not self._full or not self._on(event, key):
                found.append(key)
        return found

    def _on(self, event: Told, key: Key) -> bool:
        first, last = event.anchor or (0, -1)
        return any((key, day) in self._full for day in range(first, last + 1))

    @staticmethod
    def _near(event: Told, key: Key, days: set[tuple[Key, int]]) -> bool:
        reach = rules().limits["days"]
        first, last = event.anchor or (0, -1)
        return any((key, day) in days for day in range(first - reach, last + reach + 1))


def _windows(rows: Sequence[tuple[Key, int, int, int]], reach: int) -> Iterator[tuple[Pairs, Pairs]]:
    """Pairs of the events of one key of which one begins at most ``reach`` days after the end of the other."""
    if not rows:
        return
    table = np.array(rows, dtype=np.int64)
    table = table[np.lexsort((table[:, 3], table[:, 1], table[:, 0]))]
    block = np.cumsum(np.r_[0, np.diff(table[:, 0]) != 0])
    first, last, position = table[:, 1] - table[:, 1].min(), table[:, 2] - table[:, 1].min(), table[:, 3]
    width = int(max(last.max(), first.max())) + reach + 2
    # Blocks one after the other on one line, so that one search finds the end of every window.
    ends = np.searchsorted(block * width + first, block * width + last + reach, side="right")
    sizes = ends - np.arange(len(table)) - 1
    begin = 0
    total = np.cumsum(sizes)
    while begin < len(table):
        done = total[begin - 1] if begin else 0
        stop = max(begin + 1, int(np.searchsorted(total, done + _CHUNK, side="right")))
        size = sizes[begin:stop]
        left = np.repeat(np.arange(begin, stop), size)
        right = left + 1 + np.arange(len(left)) - np.repeat(np.cumsum(size) - size, size)
        if len(left):
            yield position[left], position[right]
        begin = stop
