# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""PLOVER: event data as JSON Lines, with the fields of the PLOVER manual (2.0, "JSON Data Fields")."""

from __future__ import annotations

import calendar
import json
import re
from collections.abc import Iterable
from typing import Any, TextIO

from dragoman.codebook import codebook
from dragoman.export.words import evidence, offices, sentence
from dragoman.records import Entity, Event, Party, Place, Report, When

CODEBOOK = "plover-2.0"
STATUSES = {"historical": "historical", "future": "future", "hypothetical": "hypothetical", "negated": "negation"}
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([\d:]+)(?:Z|[+-]\d\d:?\d\d)?)?)?)?")


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """All events of the reports, one a line."""
    for report in reports:
        for record in records(report):
            stream.write(json.dumps(record, ensure_ascii=False) + "\n")


def records(report: Report) -> list[dict[str, Any]]:
    """The events of a report as PLOVER records; fields that nothing is known of are left out, ``date`` excepted."""
    entities = {entity.id: entity for entity in report.entities}
    quads = codebook().quads
    cite = _cite(report)
    found = []
    for event in report.events:
        told = sentence(event)
        record: dict[str, Any] = {
            "id": event.id,
            "has_event": True,
            **dates(event, report.document.published),
            "source": [_actor(party, entities.get(party.entity)) for party in event.actors],
            "recipient": [_actor(party, entities.get(party.entity)) for party in event.recipients],
            "event": [event.type],
            "mode": list(event.modes),
            "context": [*event.contexts, *([STATUSES[event.status]] if event.status in STATUSES else [])],
            "event_loc": _location(event.place) if event.place else None,
            "event_text": [one.text for one in evidence(event.evidence, "trigger")],
            "quad_code": quads[event.quad].number,
            "event_scale": event.score,
            "text": told.text if told else None,
            "text_info": {"start": told.start, "end": told.end} if told else None,
            "cite_info": cite,
            "coder": "dragoman",
            "act": event.act,
            "cameo": event.cameo,
            "reporter": _actor(event.reporter, entities.get(event.reporter.entity)) if event.reporter else None,
            "quantities": [{"value": one.value, "unit": one.unit} for one in event.quantities],
            "confidence": event.confidence,
        }
        found.append({name: value for name, value in record.items() if name == "date" or value not in (None, [], {})})
    return found


def dates(event: Event, published: When | None) -> dict[str, Any]:
    """The days of an event as ``date``, ``enddate`` and ``time``: as told, else for an act of these days that of the
    report; ``date_basis`` says which."""
    told = event.date if event.date is not None and not event.date.assumed else None
    for when, basis in ((told, "told"), (published if event.status == "actual" else None, "published")):
        days = _days(when) if when else {}
        if days:
            return {**days, "date_basis": basis}
    return {"date": None, "date_basis": "unknown"}


def _days(when: When) -> dict[str, str]:
    """First day, last day where it is another, and time, of a date that has its year; nothing of one that has not."""
    ends = [found for part in when.value.split("/") if (found := _DAY.fullmatch(part)) is not None]
    if not ends:
        return {}
    year, month, day, time = ends[0].groups()
    days = {"date": f"{year}-{month or '01'}-{day or '01'}"}
    if time:
        days["time"] = time
    year, month, day, _ = ends[-1].groups()
    month = month or "12"
    last = f"{year}-{month}-{day or calendar.monthrange(int(year), int(month))[1]}"
    return days | {"enddate": last} if last != days["date"] else days


def _actor(party: Party, entity: Entity | None) -> dict[str, Any]:
    found: dict[str, Any] = {
        "code": party.country,
        "sector": party.sector,
        "actor_text": entity.name if entity else party.name,
        "identifier_id": party.entity,
        "identifier_text": party.name,
        "office": [office.office for office in offices(entity)] if entity else [],
    }
    return {name: value for name, value in found.items() if value}


def _location(place: Place) -> dict[str, Any]:
    found = {
        "geonameid": int(place.geonames) if place.geonames and place.geonames.isdigit() else None,
        "name": place.name,
        "cc3": place.country,
    }
    return {name: value for name, value in found.items() if value}


def _cite(report: Report) -> dict[str, str]:
    document = report.document
    found = {
        "citation": document.source,
        "title": document.title,
        "language": document.language,
        "publication": document.publisher,
        "coder": "dragoman",
        "codebook": CODEBOOK,
        "version": ", ".join(f"{name} {version}" for name, version in report.versions.items()),
    }
    return {name: value for name, value in found.items() if value}
