# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Small ledgers for tests of linking: tables as linking gets them, from texts that are read or from rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

import pyarrow as pa

from dragoman.ledger.linking import signature
from dragoman.ledger.schema import TABLES
from dragoman.records import Report, digest

Row = dict[str, Any]


def tables_of(rows: Mapping[str, Iterable[Row]]) -> Callable[[str], pa.Table]:
    """Rows as the function that linking asks for tables."""
    made = {name: pa.Table.from_pylist(list(rows.get(name, ())), schema=TABLES[name]) for name in TABLES}
    return made.__getitem__


def document(text_id: str, published: str | None, publisher: str = "Agency", source: str = "") -> Row:
    """A row of ``documents``."""
    day = date.fromisoformat(published[:10]) if published else None
    return {
        "document_id": digest(text_id, publisher, published, source), "text_id": text_id, "publisher": publisher,
        "source": source or text_id,
        "published": {"value": published, "first": day, "last": day} if published else None,
    }  # fmt: skip


def read(report: Report, published: str, publisher: str = "Agency") -> dict[str, list[Row]]:
    """The rows of a report that was read, with one publication."""
    from dragoman.ledger.rows import rows_of

    rows = rows_of(report)
    rows["texts"][0]["signature"] = signature(report.document.text)
    text = report.document.text_id
    return {**rows, "documents": [document(text, published, publisher)]}


def event_row(name: str, report: str, cells: list[str], sentence: str = "") -> Row:
    """An event as ``tests/linking/events.txt`` writes it: the report, then type/act, parties and fields."""
    what, parties, *fields = cells
    type, act = what.split("/")
    actors, recipients = parties.split(">")
    given: dict[str, str] = {}
    for field in fields:
        carried = "~" in field and "=" not in field
        key, value = field.split("~" if carried else "=", 1)
        given[f"{key}~" if carried else key] = value
    place = given.get("at") or given.get("at~")
    who = [name for name in given.get("who", "").split(",") if name]
    return {
        "event_id": digest("event", name), "text_id": digest("text", report), "type": type, "act": act,
        "status": given.get("status", "actual"), "modes": given["mode"].split(",") if "mode" in given else [],
        "actors": [*map(_party, filter(None, actors.split(","))), *map(_person, who)],
        "recipients": [*map(_party, filter(None, recipients.split(",")))],
        "date": _when(given.get("on"), report.split(":")[1]),
        "place": {"name": place, "geonames": f"geo-{place}", "country": _STATES.get(place, "XXX"), "latitude": 1.0,
                  "longitude": 1.0, "carried": "at~" in given} if place else None,
        "quantities": [{"value": float(given["n"]), "unit": "person", "span": None}] if "n" in given else [],
        "topics": [], "evidence": [], "sentence": sentence, "score": 1.0, "confidence": 0.5,
    }  # fmt: skip


_STATES = {"Lyon": "FRA", "Wuhan": "CHN", "Kharkiv": "UKR", "Odesa": "UKR", "Geneva": "CHE"}


def add_text(rows: dict[str, list[Row]], text_id: str, report: str, text: str) -> None:
    """The text and the publication of a report as ``tests/linking/events.txt`` writes it."""
    language, day, publisher = report.split(":")[:3]
    rows["texts"].append({"text_id": text_id, "language": language, "signature": signature(text or text_id)})
    rows["documents"].append(document(text_id, None if day == "-" else _full(day), publisher))


def _full(day: str) -> str:
    return day if len(day) > 5 else f"2020-{day}"


def _party(code: str) -> Row:
    country, _, body = code.partition(":")
    return {"entity": body or country, "name": body or country, "country": country, "sector": "GOV"}


def _person(name: str) -> Row:
    surname, country = name.split(".")
    return {"entity": f"person:{surname}.{country}", "name": surname, "country": country, "sector": "GOV"}


def _when(value: str | None, published: str) -> Row | None:
    if value is None and published == "-":
        return None
    precision = "day"
    if value is None:
        first = last = _full(published)
    elif "/" in value:
        first, last = map(_full, value.split("/"))
        precision = "interval"
    elif value.startswith("2") and len(value) < 10:
        precision = "year" if len(value) == 4 else "month"
        first, last = (value + "-01-01")[:10], value + ("-12-31" if precision == "year" else "-28")
    else:
        first = last = _full(value)
    return {
        "value": value or published, "precision": precision, "assumed": value is None,
        "first": date.fromisoformat(first), "last": date.fromisoformat(last),
    }  # fmt: skip
