# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The sieve: pairs of events that cannot be linked are taken out, many at a time, before the rest are weighed.

It only takes out what ``reasons`` would bar as well: the same text, other families of acts, statuses, parties, days or
states of the place.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from dragoman.ledger.linking.rules import rules
from dragoman.ledger.linking.told import Text, Told

Positions = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_ROWS = 16  # numbers of a MinHash of which copies share at least one: all but one in 65,000
_PIECE = 250_000  # pairs that are sieved at a time


class Sieve:
    """What of some events decides whether a pair is worth weighing, as arrays with one row an event."""

    def __init__(self, events: Sequence[Told], texts: Mapping[str, Text]) -> None:
        def codes(read: Callable[[Told], Hashable]) -> Positions:
            found: dict[Hashable, int] = {}
            return np.array([found.setdefault(read(event), len(found)) for event in events], dtype=np.int64)

        def numbers(read: Callable[[Told], int | None]) -> Positions:
            values: Iterable[int | None] = map(read, events)
            return np.array([_NEVER if value is None else value for value in values], dtype=np.int64)

        self._text = codes(lambda e: e.text)
        self._family = codes(lambda e: e.type if e.type == "CONSULT" else (e.type, e.family))
        self._status = codes(lambda e: e.status if e.status in ("future", "hypothetical") else "told")
        self._actors, self._many_actors = codes(lambda e: e.actors), numbers(lambda e: len(e.actors))
        self._recipients, self._many_recipients = codes(lambda e: e.recipients), numbers(lambda e: len(e.recipients))
        self._parties, self._many_parties = codes(lambda e: e.parties), numbers(lambda e: len(e.parties))
        self._mutual = np.array([event.mutual for event in events], dtype=np.bool_)
        self._first = numbers(lambda e: e.days[0] if e.days else None)
        self._last = numbers(lambda e: e.days[1] if e.days else None)
        self._report = numbers(lambda e: e.report)
        self._undated = np.array([event.undated for event in events], dtype=np.bool_)
        self._state = codes(lambda e: e.place_country if e.place and not e.carried else "")
        self._told_place = np.array([bool(e.place and e.place_country) and not e.carried for e in events], np.bool_)
        order = {text: n for n, text in reversed(list(enumerate(event.text for event in events)))}
        hashes = np.zeros((len(events), _ROWS), dtype=np.uint32)
        signed = np.zeros(len(events), dtype=np.bool_)
        for text, n in order.items():
            mark = texts[text].signature if text in texts else None
            if mark is not None:
                hashes[n], signed[n] = mark.minhash[:_ROWS], True
        home = np.array([order[event.text] for event in events], dtype=np.int64)
        self._hashes, self._signed = hashes[home], signed[home]

    def __call__(self, one: Positions, other: Positions) -> Mask:
        """Which of the pairs to weigh."""
        kept = np.zeros(len(one), dtype=np.bool_)
        for begin in range(0, len(one), _PIECE):
            piece = slice(begin, begin + _PIECE)
            kept[piece] = self._keep(one[piece], other[piece])
        return kept

    def _keep(self, a: Positions, b: Positions) -> Mask:
        same = (self._text[a] != self._text[b]) & (self._family[a] == self._family[b])
        same &= self._status[a] == self._status[b]
        same &= ~(self._told_place[a] & self._told_place[b] & (self._state[a] != self._state[b]))
        kept: Mask = same
        rest = np.flatnonzero(kept)
        kept[rest] = self._parties_fit(a[rest], b[rest])
        rest = np.flatnonzero(kept)
        kept[rest] = self._days_fit(a[rest], b[rest]) | self._copies(a[rest], b[rest])
        return kept

    def _parties_fit(self, a: Positions, b: Positions) -> Mask:
        def fits(codes: Positions, many: Positions, *, open: bool) -> Mask:
            few, most = np.minimum(many[a], many[b]), np.maximum(many[a], many[b])
            one_open = few == 0 if open else (few == 1) & (most == 2)
            found: Mask = (codes[a] == codes[b]) | (few > 2) | one_open
            return found

        mutual = self._mutual[a] & self._mutual[b]
        sides = fits(self._actors, self._many_actors, open=True)
        sides &= fits(self._recipients, self._many_recipients, open=True)
        found: Mask = np.where(mutual, fits(self._parties, self._many_parties, open=False), sides)
        return found

    def _days_fit(self, a: Positions, b: Positions) -> Mask:
        limit = rules().limits["days"]
        first_a, first_b, last_a, last_b = self._first[a], self._first[b], self._last[a], self._last[b]
        report_a, report_b = self._report[a], self._report[b]
        stated_a, stated_b = first_a != _NEVER, first_b != _NEVER
        meet = (first_a <= last_b) & (first_b <= last_a)
        after_a = (report_b >= first_a) & (report_b <= last_a + limit)
        after_b = (report_a >= first_b) & (report_a <= last_b + limit)
        near = (np.abs(report_a - report_b) < limit) & (report_a != _NEVER)
        found: Mask = np.where(
            stated_a & stated_b, meet, np.where(stated_a, after_a, np.where(stated_b, after_b, near))
        )
        return found & ~self._undated[a] & ~self._undated[b]

    def _copies(self, a: Positions, b: Positions) -> Mask:
        found: Mask = self._signed[a] & self._signed[b]
        rest = np.flatnonzero(found)
        found[rest] = (self._hashes[a[rest]] == self._hashes[b[rest]]).any(axis=1)
        return found


_NEVER = -(1 << 40)
