# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Facts: the gold format of the codebook (section 8), a report as sets of facts without its text."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import PurePath
from typing import Any, TextIO

from dragoman.export.words import codes, evidence, offices, persons
from dragoman.records import Entity, Event, Pledge, RelationLabel, Report, Statement


def facts(report: Report) -> dict[str, Any]:
    """A report in the gold format. ``doc`` is the name of its file without the suffix."""
    document = report.document
    return {
        "doc": PurePath(document.source).stem or document.document_id,
        "language": document.language,
        "published": document.published.value if document.published else None,
        "persons": [_person(entity) for entity in persons(report)],
        "events": [_event(event) for event in report.events],
        "statements": [_statement(statement) for statement in report.statements],
        "pledges": [_pledge(pledge) for pledge in report.pledges],
        "relation_labels": [_label(label) for label in report.relation_labels],
        "frameworks": list(report.frameworks),
    }


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Facts as JSON objects: a line a fact, as gold files are easiest to read and compare."""
    for report in reports:
        stream.write("{")
        for number, (name, value) in enumerate(facts(report).items()):
            stream.write((",\n " if number else "") + f"{json.dumps(name)}: ")
            if value and isinstance(value, list) and isinstance(value[0], dict):
                stream.write("[\n  " + ",\n  ".join(json.dumps(one, ensure_ascii=False) for one in value) + "\n ]")
            else:
                stream.write(json.dumps(value, ensure_ascii=False))
        stream.write("}\n")


def _person(entity: Entity) -> dict[str, Any]:
    held = offices(entity)
    found = list(dict.fromkeys(office.office for office in held))
    person: dict[str, Any] = {"name": entity.name, "country": entity.country, "office": _single(found)}
    if held and held[0].looked_up:
        person["looked_up"] = True
    return person


def _event(event: Event) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": event.type,
        "modes": list(event.modes),
        "actors": codes(event.actors),
        "recipients": codes(event.recipients),
        "status": event.status,
        "date": event.date.value if event.date else None,
        "place": event.place.name if event.place else None,
        "reporter": event.reporter.name if event.reporter else None,
        "start": event.start,
    }
    again = sorted({one.start for one in evidence(event.evidence, "sentence")} - {event.start})
    return found | {"also_starts": again} if again else found


def _statement(statement: Statement) -> dict[str, Any]:
    speaker = _single([party.name for party in statement.speaker])
    return {"speaker": speaker, "stance": statement.stance, "start": statement.start}


def _pledge(pledge: Pledge) -> dict[str, Any]:
    return {
        "actors": codes(pledge.actors),
        "partners": codes(pledge.partners),
        "strength": pledge.strength,
        "domains": list(pledge.domains),
        "frameworks": list(pledge.frameworks),
    }


def _label(label: RelationLabel) -> dict[str, Any]:
    return {
        "parties": [party.name for party in label.parties],
        "level": label.level,
        "since": label.since.value if label.since else None,
        "start": label.start,
    }


def _single(values: list[str]) -> str | list[str] | None:
    return values if len(values) > 1 else values[0] if values else None
