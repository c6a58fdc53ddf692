# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Data frames: the records of a report as a Polars table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from dragoman.export.words import codes, date_basis, evidence, place_basis, sentence
from dragoman.records import Entity, Event, Pledge, RelationLabel, Report, Statement

if TYPE_CHECKING:
    import polars

_TYPES: Mapping[str, Mapping[str, str]] = {
    "events": {
        "id": "text", "type": "text", "act": "text", "modes": "list", "contexts": "list", "actors": "list",
        "recipients": "list", "status": "text", "date": "text", "date_precision": "text", "date_basis": "text",
        "place": "text", "place_country": "text", "place_geonames": "text", "place_latitude": "number",
        "place_longitude": "number", "place_basis": "text", "reporter": "text", "quad": "text", "score": "number",
        "cameo": "text", "start": "offset", "sentence": "text", "confidence": "number",
    },
    "statements": {
        "id": "text", "speaker": "list", "speaker_countries": "list", "addressee": "list", "cue": "text",
        "form": "text", "stance": "text", "content": "text", "start": "offset", "inherited": "flag",
        "confidence": "number",
    },
    "pledges": {
        "id": "text", "event": "text", "actors": "list", "partners": "list", "strength": "text",
        "domains": "list", "frameworks": "list", "action": "text", "deadline": "text", "quantity": "number",
        "unit": "text", "start": "offset", "confidence": "number",
    },
    "relation_labels": {
        "id": "text", "parties": "list", "level": "text", "label": "text", "since": "text", "since_precision": "text",
        "start": "offset", "sentence": "text", "confidence": "number",
    },
    "entities": {
        "id": "text", "kind": "text", "name": "text", "country": "text", "sector": "text", "honorific": "text",
        "organ": "text", "offices": "list", "mentions": "offset",
    },
}  # fmt: skip


def to_frame(report: Report, records: str = "events") -> polars.DataFrame:
    """One row a record, led by its ``document_id``.

    ``records``: ``events``, ``statements``, ``pledges``, ``relation_labels`` or ``entities``.

    Parties are lists of country codes (speakers: of names), dates ISO 8601 text as exact as known, offsets code points.
    Raises ImportError with what to install if Polars is absent, ValueError for an unknown kind of record.
    """
    if records not in _TYPES:
        raise ValueError(f"There are no records called {records!r}. Known are: {', '.join(_TYPES)}.")
    try:
        import polars
    except ImportError as error:
        raise ImportError("Data frames need Polars: pip install dragoman[frames]") from error
    types = {
        "text": polars.String(),
        "list": polars.List(polars.String()),
        "number": polars.Float64(),
        "offset": polars.Int64(),
        "flag": polars.Boolean(),
    }
    schema = {"document_id": polars.String()} | {name: types[kind] for name, kind in _TYPES[records].items()}
    found: Sequence[Any] = getattr(report, records)
    rows = [{"document_id": report.document.document_id, **_ROWS[records](record)} for record in found]
    return polars.DataFrame(rows, schema=schema, orient="row")


def _event(event: Event) -> dict[str, Any]:
    told = sentence(event)
    return {
        "id": event.id,
        "type": event.type,
        "act": event.act,
        "modes": list(event.modes),
        "contexts": list(event.contexts),
        "actors": codes(event.actors),
        "recipients": codes(event.recipients),
        "status": event.status,
        "date": event.date.value if event.date else None,
        "date_precision": event.date.precision if event.date else None,
        "date_basis": date_basis(event),
        "place": event.place.name if event.place else None,
        "place_country": event.place.country if event.place else None,
        "place_geonames": event.place.geonames if event.place else None,
        "place_latitude": event.place.latitude if event.place else None,
        "place_longitude": event.place.longitude if event.place else None,
        "place_basis": place_basis(event),
        "reporter": event.reporter.name if event.reporter else None,
        "quad": event.quad,
        "score": event.score,
        "cameo": event.cameo,
        "start": event.start,
        "sentence": told.text if told else None,
        "confidence": event.confidence,
    }


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "id": statement.id,
        "speaker": [party.name for party in statement.speaker],
        "speaker_countries": codes(statement.speaker),
        "addressee": codes(statement.addressee),
        "cue": statement.cue,
        "form": statement.form,
        "stance": statement.stance,
        "content": statement.content.text,
        "start": statement.start,
        "inherited": statement.inherited,
        "confidence": statement.confidence,
    }


def _pledge(pledge: Pledge) -> dict[str, Any]:
    return {
        "id": pledge.id,
        "event": pledge.event,
        "actors": codes(pledge.actors),
        "partners": codes(pledge.partners),
        "strength": pledge.strength,
        "domains": list(pledge.domains),
        "frameworks": list(pledge.frameworks),
        "action": pledge.action.text,
        "deadline": pledge.deadline.value if pledge.deadline else None,
        "quantity": pledge.quantity.value if pledge.quantity else None,
        "unit": pledge.quantity.unit if pledge.quantity else None,
        "start": pledge.action.start,
        "confidence": pledge.confidence,
    }


def _label(label: RelationLabel) -> dict[str, Any]:
    told = evidence(label.evidence, "sentence")
    return {
        "id": label.id,
        "parties": [party.name for party in label.parties],
        "level": label.level,
        "label": label.label.text,
        "since": label.since.value if label.since else None,
        "since_precision": label.since.precision if label.since else None,
        "start": label.start,
        "sentence": told[0].text if told else None,
        "confidence": label.confidence,
    }


def _entity(entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "country": entity.country,
        "sector": entity.sector,
        "honorific": entity.honorific,
        "organ": entity.organ,
        "offices": [office.office for office in entity.offices],
        "mentions": len(entity.mentions),
    }


_ROWS: Mapping[str, Callable[[Any], dict[str, Any]]] = {
    "events": _event,
    "statements": _statement,
    "pledges": _pledge,
    "relation_labels": _label,
    "entities": _entity,
}
