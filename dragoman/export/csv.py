# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""CSV: one row an event with its sentence, for spreadsheets and statistics packages."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import TextIO

from dragoman.export.words import codes, date_basis, evidence, place_basis, sentence
from dragoman.records import Event, Party, Quantity, Report

COLUMNS = (
    "document_id",
    "source",
    "language",
    "published",
    "title",
    "publisher",
    "event_id",
    "type",
    "act",
    "modes",
    "contexts",
    "status",
    "actors",
    "actor_names",
    "actor_sectors",
    "recipients",
    "recipient_names",
    "recipient_sectors",
    "date",
    "date_precision",
    "date_basis",
    "place",
    "place_country",
    "place_geonames",
    "place_latitude",
    "place_longitude",
    "place_basis",
    "reporter",
    "reporter_country",
    "topics",
    "topic_domains",
    "quantities",
    "pledges",
    "quad",
    "score",
    "cameo",
    "confidence",
    "start",
    "trigger",
    "sentence",
)
"""The columns. Several values are parted by ``|``; names and sectors stand party by party, codes each once."""


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """All events of the reports, with a header; rows end in a line feed."""
    rows = csv.writer(stream, lineterminator="\n")
    rows.writerow(COLUMNS)
    for report in reports:
        pledges: dict[str, list[str]] = {}
        for pledge in (*report.pledges, *(one for event in report.events for one in event.undertakings)):
            pledges.setdefault(pledge.event, []).append(pledge.id)
        for event in report.events:
            row = _row(report, event, pledges.get(event.id, ()))
            rows.writerow([row[column] for column in COLUMNS])


def _row(report: Report, event: Event, pledges: Iterable[str]) -> dict[str, str]:
    document, told, place, reporter = report.document, sentence(event), event.place, event.reporter
    return {
        "document_id": document.document_id,
        "source": document.source,
        "language": document.language,
        "published": document.published.value if document.published else "",
        "title": line(document.title),
        "publisher": line(document.publisher),
        "event_id": event.id,
        "type": event.type,
        "act": event.act,
        "modes": cell(event.modes),
        "contexts": cell(event.contexts),
        "status": event.status,
        **_parties("actor", event.actors),
        **_parties("recipient", event.recipients),
        "date": event.date.value if event.date else "",
        "date_precision": event.date.precision if event.date else "",
        "date_basis": date_basis(event) or "",
        "place": place.name if place else "",
        "place_country": place.country or "" if place else "",
        "place_geonames": place.geonames or "" if place else "",
        "place_latitude": _degrees(place.latitude if place else None),
        "place_longitude": _degrees(place.longitude if place else None),
        "place_basis": place_basis(event) or "",
        "reporter": reporter.name if reporter else "",
        "reporter_country": reporter.country or "" if reporter else "",
        "topics": cell(line(topic.span.text) for topic in event.topics),
        "topic_domains": cell(dict.fromkeys(domain for topic in event.topics for domain in topic.domains)),
        "quantities": cell(_quantity(quantity) for quantity in event.quantities),
        "pledges": cell(pledges),
        "quad": event.quad,
        "score": f"{event.score:g}",
        "cameo": event.cameo,
        "confidence": f"{event.confidence:g}",
        "start": str(event.start),
        "trigger": cell(line(one.text) for one in evidence(event.evidence, "trigger")),
        "sentence": line(told.text if told else None),
    }


def _parties(side: str, parties: Iterable[Party]) -> dict[str, str]:
    parties = list(parties)
    return {
        f"{side}s": cell(codes(parties)),
        f"{side}_names": cell(party.name for party in parties),
        f"{side}_sectors": cell(party.sector or "" for party in parties),
    }


def _degrees(value: float | None) -> str:
    return f"{value:g}" if value is not None else ""


def _quantity(quantity: Quantity) -> str:
    return f"{quantity.value:.15g} {quantity.unit}"


def cell(values: Iterable[str]) -> str:
    """Several values in one cell."""
    return "|".join(value.replace("|", "/") for value in values)


def line(text: str | None) -> str:
    """A text in one line: many programs read a row to the end of the line, whatever the quotes."""
    return " ".join((text or "").split())
