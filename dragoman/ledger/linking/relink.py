# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Relinking: occurrences made anew where events have changed, the same as if all had been linked from the start."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from dragoman.ledger.linking.candidates import Blocks
from dragoman.ledger.linking.clusters import cluster
from dragoman.ledger.linking.decisions import Decision, Settled, settle
from dragoman.ledger.linking.occurrences import Publication, Row, occurrence, publications_of
from dragoman.ledger.linking.reasons import Link, Scales
from dragoman.ledger.linking.rules import rules
from dragoman.ledger.linking.sieve import Sieve
from dragoman.ledger.linking.source import EPOCH, Source, Tables
from dragoman.ledger.linking.timeline import Timeline
from dragoman.ledger.linking.told import Text, Told, texts_of, told
from dragoman.ledger.schema import TABLES

Group = tuple[list[str], list[Link]]
"""Ids of the events of an occurrence, and the links that joined them."""

NEEDED = {
    "documents": ["document_id", "text_id", "publisher", "url", "source", "published"],
    "texts": ["text_id", "language", "signature"],
    "events": [
        "event_id", "text_id", "type", "act", "status", "modes", "actors", "recipients", "date", "place", "quantities",
        "topics", "sentence", "evidence", "score",
    ],
    "occurrences": ["occurrence_id", "aliases", "events", "type", "first", "last", "decided"],
}  # fmt: skip
"""The columns that linking reads, by table."""


@dataclass(frozen=True, slots=True)
class Relinked:
    """What linking changes: rows of ``occurrences`` to write, and ids of those that are no more."""

    upserts: Any  # pyarrow.Table
    deletes: list[str]


def relink(tables: Tables, changed: Collection[str] | None, decisions: Sequence[Decision] = ()) -> Relinked:
    """Make the occurrences anew that ``changed`` events have a part in.

    ``tables(name)`` gives the rows of documents, texts, events and occurrences in the new state, as a pyarrow table or
    a DuckDB relation; only the columns of ``NEEDED`` are asked for. ``changed`` are the ids of events that are new,
    read again or gone, and of those whose text has got or lost a document since the last linking (None: all).
    ``decisions`` are all that hold; events of new and withdrawn ones need not be among ``changed``. The outcome does
    not depend on the order or the number of runs in which events came, but for ``aliases``: ids that an occurrence had
    before and that are not among its events any more.
    """
    import pyarrow as pa

    with Source(tables) as source:
        work = _Work(source, decisions)
        if changed is None:
            old = list(_old(source, None))
            parts = [_table(work.rows(groups)) for groups in work.all()]
        else:
            seeds = {*changed, *(key for decision in decisions for key in decision.pair)}
            before = list(_old(source, seeds))
            seeds.update(event for row in before for event in row["events"])
            groups = work.around(seeds, before, _gone(before, frozenset(changed)))
            old = list(_old(source, seeds.union(*(events for events, _ in groups))))
            parts = [_table(work.rows(groups))]
    made = pa.concat_tables([*parts, _table([])]).sort_by("occurrence_id").combine_chunks()
    ids = set(made["occurrence_id"].to_pylist())
    if old:
        aliases = _aliases(made, old)
        column = [sorted(aliases.get(id, ())) for id in made["occurrence_id"].to_pylist()]
        made = made.set_column(
            made.schema.get_field_index("aliases"),
            TABLES["occurrences"].field("aliases"),
            pa.array(column, pa.list_(pa.string())),
        )
    return Relinked(made, sorted({row["occurrence_id"] for row in old} - ids))


def _table(rows: Sequence[Row]) -> Any:
    import pyarrow as pa

    return pa.Table.from_pylist(list(rows), schema=TABLES["occurrences"])


def _old(source: Source, events: Collection[str] | None) -> Iterator[Row]:
    """The occurrences as they were (None: all), or those that hold some events or that a person has decided on."""
    connection, kept = source.connection, NEEDED["occurrences"]
    connection.register("old", source.table("occurrences", ", ".join(kept)))
    where = ""
    if events is not None:
        source.ask(events)
        where = """ WHERE decided OR occurrence_id IN (
          SELECT occurrence_id FROM (SELECT occurrence_id, unnest(events) AS event FROM old)
          WHERE event IN (SELECT id FROM asked))"""
    result = connection.execute(f"SELECT {', '.join(kept)} FROM old{where}")
    while chunk := result.fetchmany(10_000):
        for row in chunk:
            yield dict(zip(kept, row, strict=True))


def _gone(before: Sequence[Row], changed: Collection[str]) -> Counter[tuple[str, int]]:
    """By type and day, how many of the changed events were there before; where they are now is not known."""
    reach = rules().limits["correction-days"]
    found: Counter[tuple[str, int]] = Counter()
    for row in before:
        number = sum(event in changed for event in row["events"])
        if number and row["first"] and row["last"]:
            first, last = row["first"].toordinal() - EPOCH - reach, row["last"].toordinal() - EPOCH + reach
            for day in range(first, last + 1):
                found[row["type"], day] += number
    return found


def _aliases(made: Any, old: Sequence[Row]) -> Mapping[str, set[str]]:
    """For each new occurrence the ids that went into it and are not among its events: of texts that are gone or were
    read otherwise."""
    rows = zip(made["occurrence_id"].to_pylist(), made["events"].to_pylist(), strict=True)
    home = {event: id for id, events in rows for event in events}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in old:
        heirs = Counter(home[event] for event in row["events"] if event in home)
        if heirs:
            heir = home.get(row["occurrence_id"]) or min(heirs, key=lambda id: (-heirs[id], id))
            found[heir].update(id for id in (row["occurrence_id"], *row["aliases"]) if id not in home)
    return found


class _Work:
    """One linking."""

    def __init__(self, source: Source, decisions: Sequence[Decision]) -> None:
        self._source = source
        self._decisions = decisions
        self._texts: dict[str, Text] = {}
        self._told: dict[str, Told] = {}
        self._settled = Settled((), frozenset())
        self._published: dict[str, list[Publication]] = {}

    def all(self) -> Iterator[list[Group]]:
        """The clusters of all events, those of some types at a time: only a person joins events of different types."""
        self._texts = texts_of(self._source)
        self._published = publications_of(self._source, None)
        keys = {key for decision in self._decisions for key in decision.pair}
        types = {row[0]: row[1] for row in self._source.rows("events", "event_id, type", "event_id", keys)}
        self._settled = settle(self._decisions, types)
        together = {row[0]: frozenset(row) for row in self._source.rows("events", "DISTINCT type", "type", None)}
        for a, b in self._settled.merges:
            both = together[types[a]] | together[types[b]]
            together.update(dict.fromkeys(both, both))
        for some in sorted(set(together.values()), key=min):
            self._told = told(self._source, self._texts, some, key="type")
            yield cluster(self._told, self._links(None), self._settled)

    def around(self, seeds: Collection[str], before: Sequence[Row], gone: Mapping[tuple[str, int], int]) -> list[Group]:
        """The clusters of the events that links, however many, connect with some.

        Only what lies in the days around them is read. ``before`` are the occurrences that they were in, ``gone`` how
        many events of a type may be no more on a day.
        """
        timeline = Timeline(self._source)
        self._settled = settle(self._decisions, timeline.known({k for d in self._decisions for k in d.pair}))
        reached: set[str] = set()
        links: dict[tuple[str, str], Link] = {}
        frontier = timeline.known(seeds)
        first = True
        while frontier:
            self._load(timeline.near(frontier, before if first else ()) | frontier)
            first = False
            ids = sorted(self._told)
            crowded = Blocks([self._told[id] for id in ids], gone).crowded()
            frontier |= {ids[n] for n in crowded} - reached
            self._load(frontier)
            reached |= frontier
            met = set()
            for link in self._links(frontier):
                links[link.a, link.b] = link
                met |= {link.a, link.b}
            frontier = met - reached
        return cluster({id: self._told[id] for id in reached}, links.values(), self._settled)

    def rows(self, groups: Sequence[Group]) -> list[Row]:
        """The rows of ``occurrences``, but for the aliases."""
        published = self._published or publications_of(
            self._source, {self._told[id].text for ids, _ in groups for id in ids}
        )
        decided = {id for pair in (*self._settled.merges, *self._settled.splits) for id in pair}
        made = []
        for ids, links in groups:
            merged = [pair for pair in self._settled.merges if decided and pair[0] in ids]
            made.append(
                occurrence(
                    [self._told[id] for id in ids],
                    links,
                    [p for text in {self._told[id].text for id in ids} for p in published.get(text, ())],
                    self._texts,
                    merged,
                    not decided.isdisjoint(ids),
                )
            )
        return made

    def _load(self, ids: set[str]) -> None:
        missing = ids - set(self._told)
        if missing:
            texts = {row[0] for row in self._source.rows("events", "text_id", "event_id", missing)}
            self._texts |= texts_of(self._source, texts - set(self._texts))
            self._told |= told(self._source, self._texts, missing)

    def _links(self, frontier: Collection[str] | None) -> list[Link]:
        """The links among the events that are loaded (None), or of some of them to all."""
        ids = sorted(self._told)
        events = [self._told[id] for id in ids]
        scales = Scales(self._texts)
        sieve = Sieve(events, self._texts)
        wanted = np.ones(len(ids), dtype=np.bool_) if frontier is None else np.array([id in frontier for id in ids])
        found: dict[tuple[str, str], Link] = {}
        for left, right in Blocks(events).pairs(lambda a, b: (wanted[a] | wanted[b]) & sieve(a, b)):
            for n, m in zip(left.tolist(), right.tolist(), strict=True):
                link = scales.link(events[n], events[m])
                if link is not None:
                    found[link.a, link.b] = link
        return list(found.values())
