# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Occurrences: what the events of a cluster add up to, as a row of the table."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from dragoman.ledger.linking.reasons import Link
from dragoman.ledger.linking.signature import near_duplicates
from dragoman.ledger.linking.source import DAY_ZERO, EPOCH, Source
from dragoman.ledger.linking.told import Text, Told, codes
from dragoman.registry.forms import fold

Row = dict[str, Any]

_STATUSES = ("actual", "historical", "negated", "future", "hypothetical")  # which one an occurrence has, if several


@dataclass(frozen=True, slots=True)
class Publication:
    """A document of a text: where and when it was published (days since 1970; None if unknown). ``house`` is the folded
    name of its publisher."""

    id: str
    text: str
    name: str
    house: str
    day: int | None


def publications_of(given: Source, texts: Collection[str] | None) -> dict[str, list[Publication]]:
    """The publications of each text (None: of all). The house is the publisher, else the host of the address, else the
    source."""
    found: defaultdict[str, list[Publication]] = defaultdict(list)
    columns = f"document_id, text_id, publisher, url, source, published['first'] - {DAY_ZERO}"
    for id, text, publisher, url, source, day in given.rows("documents", columns, "text_id", texts):
        house = publisher or urlsplit(url or "").hostname or source or ""
        found[text].append(Publication(id, text, house, fold(house).strip(), day))
    return found


def occurrence(
    events: Sequence[Told],
    links: Sequence[Link],
    publications: Iterable[Publication],
    texts: Mapping[str, Text],
    merged: Sequence[tuple[str, str]],
    decided: bool,
) -> Row:
    """The row of an occurrence, as yet without aliases.

    ``events`` are sorted by id; ``merged`` are the pairs among them that a person joined; ``decided`` says that a
    person's decision had a part in it.
    """
    copies = _copies(events, texts)
    published = sorted(publications, key=lambda p: (p.day is None, p.day or 0, p.id))
    model = _fullest(events, copies)
    first, last = _days(events)
    agreed, disputed = fields(events)
    reasons = [
        {"a": link.a, "b": link.b, "reason": name, "weight": weight} for link in links for name, weight in link.reasons
    ]
    reasons += [{"a": a, "b": b, "reason": "decision", "weight": 1.0} for a, b in merged]
    return {
        "occurrence_id": events[0].id,
        "aliases": [],
        "type": model.type,
        "actors": codes(model.actors),
        "recipients": codes(model.recipients),
        "status": min((event.status for event in events), key=_STATUSES.index),
        "first": first,
        "last": last,
        "place": _place(events),
        "events": [event.id for event in events],
        "documents": len(published),
        "sources": len({p.house for p in published}),
        "texts": len(set(copies.values())),
        "first_report": published[0].id if published else None,
        "first_reported": _date(published[0].day) if published else None,
        "agreed": agreed,
        "disputed": disputed,
        "reasons": sorted(reasons, key=lambda r: (r["a"], r["b"], -r["weight"], r["reason"])),
        "score": round(sum(event.score for event in events) / len(events), 3),
        "confidence": round(min((link.strength for link in links), default=1.0), 3),
        "decided": decided,
    }


def _copies(events: Sequence[Told], texts: Mapping[str, Text]) -> dict[str, str]:
    """The texts of the events, each with the first of its near-duplicates among them."""
    found = {event.text: event.language for event in events}
    if len(found) == 1:
        return {text: text for text in found}
    return near_duplicates({t: texts[t].signature if t in texts else None for t in found}, found)


def _date(day: int | None) -> date | None:
    return None if day is None else date.fromordinal(day + EPOCH)


def _fullest(events: Sequence[Told], copies: Mapping[str, str]) -> Told:
    """The event whose parties stand for all: those that most texts tell among those that name most parties."""
    votes = Counter({(e.actors, e.recipients, copies[e.text]) for e in events})
    told = Counter((actors, recipients) for actors, recipients, _ in votes)
    return min(
        events,
        key=lambda e: (-len(e.parties), -told[e.actors, e.recipients], -len(e.recipients), e.id),
    )  # fmt: skip


def _days(events: Sequence[Told]) -> tuple[date | None, date | None]:
    """The first and the last day: of those that reports state, the ones that most do; else the days of publication."""
    told = Counter(event.days for event in events if event.days is not None)
    if told:
        low, high = max(told, key=lambda days: (told[days], days[0] - days[1], -days[0]))
        return _date(low), _date(high)
    days = [event.report for event in events if event.report is not None and not event.undated]
    return (_date(min(days)), _date(max(days))) if days else (None, None)


def _place(events: Sequence[Told]) -> str | None:
    """The place that most events tell, those that tell it with the act before those that carry it."""
    for carried in (False, True):
        votes = Counter(e.place_name for e in events if e.place_name and e.carried is carried)
        if votes:
            return max(votes, key=lambda name: (votes[name], name or ""))
    return None


def _value(field: str, event: Told, mutual: bool) -> str:
    """What an event tells in a field, as text; empty where it does not tell."""
    if field == "date":
        return "/".join(sorted({str(_date(day)) for day in event.days})) if event.days else ""
    if field == "status":
        return "negated" if event.status == "negated" else "told"
    if field == "actors":
        return " ".join(codes(event.parties if mutual else event.actors))
    if field == "recipients":
        return "" if mutual else " ".join(codes(event.recipients))
    if field == "place":
        return "" if event.carried else event.place_name or ""
    if field == "numbers":
        return f"{min(event.numbers):g}" if len(event.numbers) == 1 else ""
    return event.act


FIELDS = ("date", "status", "actors", "recipients", "act", "place", "numbers")
"""The fields in which events of an occurrence are compared."""


def fields(events: Sequence[Told]) -> tuple[list[str], list[dict[str, Any]]]:
    """The fields in which at least two texts say the same, and those in which they contradict each other."""
    agreed: list[str] = []
    disputed: list[dict[str, Any]] = []
    if len(events) == 1:
        return agreed, disputed
    mutual = all(event.mutual for event in events)
    for field in FIELDS:
        told: defaultdict[str, set[str]] = defaultdict(set)
        for event in events:
            value = _value(field, event, mutual)
            if value:
                told[value].add(event.text)
        if len(told) > 1 and not (field == "date" and _meet(events)):
            disputed.append({"field": field, "values": sorted(told)})
        elif told and sum(map(len, told.values())) > 1:
            agreed.append(field)
    return agreed, disputed


def _meet(events: Sequence[Told]) -> bool:
    """Whether all days stated have one in common: a day in a stretch of days does not contradict it."""
    days = [event.days for event in events if event.days]
    return max(low for low, _ in days) <= min(high for _, high in days)
