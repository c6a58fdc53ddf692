# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Why an occurrence is what it is: its reports, what links them, what they disagree on, what a person decided."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from dragoman.ledger.linking.decisions import Decision
from dragoman.ledger.linking.occurrences import publications_of
from dragoman.ledger.linking.reasons import Scales, Weighed
from dragoman.ledger.linking.relink import NEEDED
from dragoman.ledger.linking.source import EPOCH, Source
from dragoman.ledger.linking.told import texts_of, told


class Find(Protocol):
    """What gives rows of a ledger's tables, as ``Snapshot.table`` does."""

    def __call__(
        self, name: str, columns: Sequence[str] | None = None, among: tuple[str, Collection[str]] | None = None
    ) -> Any:
        """Columns of a table as a pyarrow table; with ``among`` only rows whose column has one of some values."""


@dataclass(frozen=True, slots=True)
class Told:
    """An event of the occurrence: how the report tells it, and where and when it was first published."""

    event: str
    status: str
    act: str
    day: str | None
    place: str | None
    sentence: str
    publisher: str
    published: date | None
    publications: int


@dataclass(frozen=True, slots=True)
class Tie:
    """A pair that holds the occurrence together, and how it was weighed; ``decided`` where a person joined it."""

    a: str
    b: str
    weighed: Weighed
    decided: bool = False


@dataclass(frozen=True, slots=True)
class Explained:
    """An occurrence as the table has it, its reports by publication, the ties, and the decisions on its events."""

    row: dict[str, Any]
    reports: tuple[Told, ...]
    ties: tuple[Tie, ...]
    decisions: tuple[Decision, ...]


def explain(find: Find, id: str, decisions: Sequence[Decision] = ()) -> Explained | None:
    """Why an occurrence is what it is. ``id`` is its id, one it had before, or that of one of its events; None where
    there is none."""
    row = _row(find, id)
    if row is None:
        return None
    events = find("events", NEEDED["events"], ("event_id", row["events"]))
    ids = set(events["text_id"].to_pylist())
    given = {
        "events": events,
        "texts": find("texts", NEEDED["texts"], ("text_id", ids)),
        "documents": find("documents", NEEDED["documents"], ("text_id", ids)),
    }
    sentences = dict(zip(events["event_id"].to_pylist(), events["sentence"].to_pylist(), strict=True))
    values = dict(zip(events["event_id"].to_pylist(), events["date"].to_pylist(), strict=True))
    with Source(given.__getitem__) as source:
        texts = texts_of(source)
        known = told(source, texts)
        published = publications_of(source, None)
    reports = []
    for event in known.values():
        some = sorted(published.get(event.text, ()), key=lambda p: (p.day is None, p.day or 0, p.id))
        first = some[0] if some else None
        value = values[event.id]
        reports.append(
            Told(
                event.id, event.status, event.act, value["value"] if value and not value["assumed"] else None,
                event.place_name, sentences[event.id] or "", first.name if first else "",
                None if first is None or first.day is None else date.fromordinal(first.day + EPOCH), len(some),
            )
        )  # fmt: skip
    scales = Scales(texts)
    pairs: dict[tuple[str, str], bool] = {}
    for reason in row["reasons"]:
        pair = (reason["a"], reason["b"])
        pairs[pair] = pairs.get(pair, False) or reason["reason"] == "decision"
    ties = [
        Tie(a, b, scales.weigh(known[a], known[b], whole=True), decided)
        for (a, b), decided in sorted(pairs.items())
        if a in known and b in known
    ]
    return Explained(
        row,
        tuple(sorted(reports, key=lambda r: (r.published or date.max, r.event))),
        tuple(sorted(ties, key=lambda t: (t.decided, -t.weighed.strength, t.a, t.b))),
        tuple(decision for decision in decisions if known.keys() & set(decision.pair)),
    )


def _row(find: Find, id: str) -> dict[str, Any] | None:
    """The occurrence that has an id, had it, or holds the event."""
    light = find("occurrences", ["occurrence_id", "aliases", "events"])
    with Source({"occurrences": light}.__getitem__) as source:
        query = """SELECT occurrence_id FROM light
          WHERE occurrence_id = $id OR list_contains(events, $id) OR list_contains(aliases, $id)
          ORDER BY occurrence_id = $id DESC, list_contains(events, $id) DESC LIMIT 1"""
        source.connection.register("light", light)
        found = source.connection.execute(query, {"id": id}).fetchone()
    if found is None:
        return None
    rows: list[dict[str, Any]] = find("occurrences", None, ("occurrence_id", [found[0]])).to_pylist()
    return rows[0]
