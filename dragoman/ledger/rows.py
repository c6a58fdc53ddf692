# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What was read from one text as rows of the tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dragoman.records import (
    Entity,
    Event,
    Evidence,
    Party,
    Place,
    Pledge,
    Quantity,
    RelationLabel,
    Report,
    Span,
    When,
    digest,
)
from dragoman.registry.forms import fold

Row = dict[str, Any]
Rows = dict[str, list[Row]]

TEXT_TABLES = (
    "texts", "events", "statements", "pledges", "relation_labels", "entities", "mentions", "person_offices",
)  # fmt: skip
"""The tables whose rows belong to a text and are replaced together with it."""

_OWN = ("own_lexicons", "own_actors", "own_codebook")


def rows_of(report: Report) -> Rows:
    """The rows of a report in the tables that belong to its text, but for ``batch`` and what only a driver knows."""
    text_id = report.document.text_id
    rows: Rows = {name: [] for name in TEXT_TABLES}
    rows["texts"].append(_text(report))
    for event in report.events:
        rows["events"].append(_event(event))
        rows["pledges"].extend(_pledge(pledge, hostile=True) for pledge in event.undertakings)
    rows["pledges"].extend(_pledge(pledge, hostile=False) for pledge in report.pledges)
    for statement in report.statements:
        rows["statements"].append(
            {
                "statement_id": statement.id,
                "speaker": parties(statement.speaker),
                "addressee": parties(statement.addressee),
                "chain": parties(statement.chain),
                "cue": statement.cue,
                "form": statement.form,
                "stance": statement.stance,
                "content": _span(statement.content),
                "inherited": statement.inherited,
                "start": statement.start,
                "evidence": _evidence(statement.evidence),
                "confidence": statement.confidence,
            }
        )
    rows["relation_labels"].extend(_label(label) for label in report.relation_labels)
    for entity in report.entities:
        _add_entity(rows, entity)
    for table in TEXT_TABLES[1:]:
        for row in rows[table]:
            row["text_id"] = text_id
    return rows


def unread(text: str, versions: Mapping[str, str], reason: str) -> Rows:
    """The rows of a text that could not be read: the text, with the reason in its notes and no language."""
    row = {
        "text_id": digest(text), "text": text, "characters": len(text), "words": len(text.split()), "frameworks": [],
        "notes": [reason], **version_columns(versions),
    }  # fmt: skip
    return {"texts": [row]}


def version_columns(versions: Mapping[str, str]) -> Row:
    """The versions of a report as the columns of ``texts``; those of the user's own files are one column."""
    own = "+".join(f"{name.removeprefix('own_')}:{versions[name]}" for name in _OWN if versions.get(name))
    return {
        "package": versions.get("dragoman"),
        "registry": versions.get("registry"),
        "model": versions.get("model"),
        "lexicons": versions.get("lexicons"),
        "own": own or None,
    }


def canonical(entity: Entity) -> str:
    """The id of an entity over all texts: the registry's or Wikidata's, for other persons folded name and country."""
    if entity.kind != "person" or not entity.id.startswith("person:"):
        return entity.id
    return f"person:{'-'.join(fold(entity.name).replace('.', ' ').split())}.{entity.country or ''}"


def when(value: When | None) -> Row | None:
    """A time as its column has it."""
    if value is None:
        return None
    first, last = value.days or (None, None)
    return {
        "value": value.value, "precision": value.precision, "assumed": value.assumed, "first": first, "last": last
    }  # fmt: skip


def place(value: Place | None) -> Row | None:
    """A place as its column has it."""
    if value is None:
        return None
    names = ("name", "geonames", "country", "latitude", "longitude", "carried")
    return {name: getattr(value, name) for name in names}


def parties(values: Iterable[Party]) -> list[Row]:
    """Parties as their column has them."""
    return [_party(value) for value in values]


def _party(value: Party) -> Row:
    return {"entity": value.entity, "name": value.name, "country": value.country, "sector": value.sector}


def _span(value: Span) -> Row:
    return {"start": value.start, "end": value.end, "text": value.text}


def _evidence(values: Iterable[Evidence]) -> list[Row]:
    return [{"field": value.field, "start": value.start, "end": value.end, "text": value.text} for value in values]


def _text(report: Report) -> Row:
    document = report.document
    return {
        "text_id": document.text_id,
        "text": document.text,
        "language": document.language or None,
        "characters": len(document.text),
        "words": len(document.text.split()),
        "title": document.title,
        "publisher": document.publisher,
        "dated": when(document.published),
        "dateline": place(document.dateline),
        "frameworks": list(report.frameworks),
        "notes": list(report.notes),
        **version_columns(report.versions),
    }


def _event(event: Event) -> Row:
    sentences = [one.text for one in event.evidence if one.field == "sentence"]
    return {
        "event_id": event.id,
        "type": event.type,
        "act": event.act,
        "modes": list(event.modes),
        "contexts": list(event.contexts),
        "actors": parties(event.actors),
        "recipients": parties(event.recipients),
        "status": event.status,
        "date": when(event.date),
        "place": place(event.place),
        "reporter": _party(event.reporter) if event.reporter else None,
        "quad": event.quad,
        "score": event.score,
        "cameo": event.cameo,
        "topics": [{"span": _span(topic.span), "domains": list(topic.domains)} for topic in event.topics],
        "quantities": [_quantity(quantity) for quantity in event.quantities],
        "start": event.start,
        "sentence": sentences[0] if sentences else None,
        "evidence": _evidence(event.evidence),
        "confidence": event.confidence,
    }


def _pledge(pledge: Pledge, *, hostile: bool) -> Row:
    return {
        "pledge_id": pledge.id,
        "event_id": pledge.event,
        "hostile": hostile,
        "actors": parties(pledge.actors),
        "partners": parties(pledge.partners),
        "action": _span(pledge.action),
        "strength": pledge.strength,
        "domains": list(pledge.domains),
        "frameworks": list(pledge.frameworks),
        "deadline": when(pledge.deadline),
        "quantity": _quantity(pledge.quantity) if pledge.quantity else None,
        "evidence": _evidence(pledge.evidence),
        "confidence": pledge.confidence,
    }


def _quantity(quantity: Quantity) -> Row:
    return {
        "value": quantity.value,
        "unit": quantity.unit,
        "span": _span(quantity.span),
        "of": _span(quantity.of) if quantity.of else None,
    }


def _label(label: RelationLabel) -> Row:
    return {
        "label_id": label.id,
        "parties": parties(label.parties),
        "label": _span(label.label),
        "level": label.level,
        "since": when(label.since),
        "start": label.start,
        "evidence": _evidence(label.evidence),
        "confidence": label.confidence,
    }


def _add_entity(rows: Rows, entity: Entity) -> None:
    key = canonical(entity)
    rows["entities"].append(
        {
            "entity_id": entity.id,
            "canonical": key,
            "kind": entity.kind,
            "name": entity.name,
            "country": entity.country,
            "sector": entity.sector,
            "honorific": entity.honorific,
            "organ": entity.organ,
        }
    )
    rows["mentions"].extend({"entity_id": entity.id, **_span(mention)} for mention in entity.mentions)
    rows["person_offices"].extend(
        {
            "entity_id": entity.id,
            "canonical": key,
            "office": office.office,
            "title": office.title,
            "body": office.body,
            "country": office.country,
            "former": office.former,
            "looked_up": office.looked_up,
        }
        for office in entity.offices
    )
