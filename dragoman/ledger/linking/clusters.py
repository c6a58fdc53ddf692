# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Clusters: linked events put together, the strongest links first, as far as all of them can be one occurrence.

What a pair does not show, a chain of pairs would bring in: the talks of Monday and those of Tuesday through a report
that states no day, two meetings of different ministers through one that names none. So a link joins two clusters only
where nothing in one contradicts the other. Strength and ids alone decide the order, never arrival.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from dragoman.ledger.linking.decisions import Settled
from dragoman.ledger.linking.reasons import Link, persons_clash, sets_fit
from dragoman.ledger.linking.rules import rules
from dragoman.ledger.linking.told import Told

Days = tuple[int, int]


class _Cluster:
    """Events that are one occurrence so far, and what of them decides whether more can join."""

    __slots__ = ("actors", "channels", "days", "ids", "mutual", "persons", "places", "recipients", "reports", "texts")

    def __init__(self, event: Told) -> None:
        self.ids = {event.id}
        self.texts = {event.text}
        self.days: list[Days] = [event.days] if event.days else []  # several where one report corrects another
        self.reports: Days | None = None
        if event.days is None and not event.undated and event.report is not None:
            self.reports = (event.report, event.report)
        self.persons = event.persons
        self.channels = {event.channel} - {""}
        self.places = {event.place_country} - {""} if event.place and not event.carried else set()
        self.actors, self.recipients, self.mutual = event.actors, event.recipients, event.mutual

    def takes(self, other: _Cluster, corrected: bool) -> bool:
        """Whether all of both can be one occurrence."""
        if self.texts & other.texts or persons_clash(self.persons, other.persons):
            return False
        if len(self.channels | other.channels) > 1:
            return False
        if self.places and other.places and not self.places & other.places:
            return False
        return self._parties_fit(other) and self._days_fit(other, corrected)

    def _parties_fit(self, other: _Cluster) -> bool:
        if self.mutual and other.mutual:
            one, two = self.actors | self.recipients, other.actors | other.recipients
            return one <= two or two <= one or sets_fit(one, two, open=False)
        return all(
            one <= two or two <= one or sets_fit(one, two)
            for one, two in ((self.actors, other.actors), (self.recipients, other.recipients))
        )

    def _days_fit(self, other: _Cluster, corrected: bool) -> bool:
        limit = rules().limits["days"]
        if self.days and other.days and not (corrected or _meeting(self.days, other.days)):
            return False
        reports = _hull(self.reports, other.reports)
        days = self.days or other.days
        if reports is None:
            return True
        if not days:
            return reports[1] - reports[0] < limit
        return any(day[0] <= reports[0] and reports[1] <= day[1] + limit for day in self.days + other.days)

    def take(self, other: _Cluster, corrected: bool) -> None:
        """Take all of another cluster in."""
        if self.days and other.days:
            met = _meeting(self.days, other.days)
            self.days = sorted({*self.days, *other.days}) if corrected and not met else met
        else:
            self.days = self.days or other.days
        self.ids |= other.ids
        self.texts |= other.texts
        self.reports = _hull(self.reports, other.reports)
        self.persons |= other.persons
        self.channels |= other.channels
        self.places |= other.places
        self.actors |= other.actors
        self.recipients |= other.recipients
        self.mutual = self.mutual and other.mutual


def _meeting(one: Iterable[Days], other: Iterable[Days]) -> list[Days]:
    """The stretches of days that two lists have in common."""
    shared = {(max(a[0], b[0]), min(a[1], b[1])) for a in one for b in other}
    return sorted(days for days in shared if days[0] <= days[1])


def _hull(one: Days | None, other: Days | None) -> Days | None:
    if one is None or other is None:
        return one or other
    return min(one[0], other[0]), max(one[1], other[1])


def cluster(events: Mapping[str, Told], links: Iterable[Link], settled: Settled) -> list[tuple[list[str], list[Link]]]:
    """The occurrences: sorted ids of their events, and the links that joined them.

    What a person decided comes first: events to be joined are, whatever contradicts; events to be kept apart never are
    in one occurrence. A link to an event that is not given is left out.
    """
    clusters = {id: _Cluster(event) for id, event in events.items()}
    used: defaultdict[int, list[Link]] = defaultdict(list)
    apart: defaultdict[str, set[str]] = defaultdict(set)
    for a, b in settled.splits:
        apart[a].add(b)
        apart[b].add(a)

    def join(a: str, b: str, link: Link | None) -> None:
        one, other = clusters[a], clusters[b]
        if len(one.ids) < len(other.ids):
            one, other = other, one
        one.take(other, link is None or link.corrected)
        used[id(one)].extend(used.pop(id(other), []))
        if link is not None:
            used[id(one)].append(link)
        for event in other.ids:
            clusters[event] = one

    for a, b in settled.merges:
        if a in clusters and b in clusters and clusters[a] is not clusters[b]:
            join(a, b, None)
    for link in sorted(links, key=lambda link: (-link.strength, link.a, link.b)):
        one, other = clusters.get(link.a), clusters.get(link.b)
        if one is None or other is None or one is other:
            continue
        if any(apart[event] & other.ids for event in one.ids if event in apart):
            continue
        if one.takes(other, link.corrected):
            join(link.a, link.b, link)
    distinct = {id(found): found for found in clusters.values()}.values()
    return sorted((sorted(found.ids), sorted(used[id(found)], key=lambda k: (k.a, k.b))) for found in distinct)
