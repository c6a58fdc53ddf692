# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What exports take from a ledger: reports as they were read, the sources behind events, the network of states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from dragoman.export.ledger import Chosen
from dragoman.ledger.ledger import Ledger
from dragoman.ledger.queries import QueryError, day, one_of
from dragoman.ledger.result import stream
from dragoman.records import (
    Document,
    Entity,
    Event,
    Evidence,
    Office,
    Party,
    Place,
    Quantity,
    Report,
    Span,
    Topic,
    When,
)

if TYPE_CHECKING:
    import duckdb

_TEXTS = 2_000  # texts whose entities are looked up together
_VERSIONS = {"package": "dragoman", "registry": "registry", "model": "model", "lexicons": "lexicons", "own": "own"}


@dataclass(frozen=True, slots=True)
class Told:
    """A text with the chosen events, as a report without its text, its statements and pledges.

    ``occurrences`` has the occurrence of each event by id; ``documents`` is the number of documents with that text.
    """

    report: Report
    occurrences: Mapping[str, str]
    documents: int


def reports(ledger: Ledger, chosen: Chosen) -> Iterator[Told]:
    """The texts that tell the chosen events, in the order of their ids."""
    question = ledger.question("events", **chosen.asked)
    query = f"SELECT * FROM ({question.rows}) ORDER BY text_id, start, event_id"
    with ledger.cursor() as events, ledger.cursor() as others:
        batches = stream(events.sql(query, params=question.values or None))
        rows = (row for batch in batches for row in batch.to_pylist())
        for texts in _together(groupby(rows, lambda row: str(row["text_id"]))):
            yield from _reports(others, texts)


def _together(texts: Iterable[tuple[str, Iterator[dict[str, Any]]]]) -> Iterator[dict[str, list[dict[str, Any]]]]:
    """Texts with their events, so many together."""
    found: dict[str, list[dict[str, Any]]] = {}
    for text_id, rows in texts:
        found[text_id] = list(rows)
        if len(found) == _TEXTS:
            yield found
            found = {}
    if found:
        yield found


def _reports(connection: duckdb.DuckDBPyConnection, texts: Mapping[str, list[dict[str, Any]]]) -> Iterator[Told]:
    ids = {"texts": list(texts)}

    def of_texts(query: str) -> dict[str, list[dict[str, Any]]]:
        found: dict[str, list[dict[str, Any]]] = {}
        for row in connection.sql(query, params=ids).to_arrow_table().to_pylist():
            found.setdefault(row["text_id"], []).append(row)
        return found

    documents = of_texts(
        "SELECT * FROM documents WHERE list_contains($texts, text_id) ORDER BY published.first NULLS LAST, document_id"
    )
    versions = of_texts(f"SELECT text_id, {', '.join(_VERSIONS)} FROM texts WHERE list_contains($texts, text_id)")
    entities = of_texts(
        """SELECT e.*, mention_start, mention FROM entities AS e LEFT JOIN (
               SELECT text_id, entity_id, min(start) AS mention_start, arg_min(text, start) AS mention
               FROM mentions WHERE list_contains($texts, text_id) GROUP BY ALL
           ) USING (text_id, entity_id) WHERE list_contains($texts, text_id) ORDER BY mention_start, entity_id"""
    )
    offices = of_texts("SELECT * FROM person_offices WHERE list_contains($texts, text_id) ORDER BY ALL")
    for text_id, rows in texts.items():
        published = documents.get(text_id, [])
        held: dict[str, list[Office]] = {}
        for row in offices.get(text_id, []):
            held.setdefault(row["entity_id"], []).append(_office(row))
        yield Told(
            Report(
                document=_document(text_id, published[0] if published else {}),
                entities=tuple(_entity(row, held) for row in entities.get(text_id, [])),
                events=tuple(map(_event, rows)),
                versions={
                    _VERSIONS[name]: row[name] for row in versions.get(text_id, []) for name in _VERSIONS if row[name]
                },
            ),
            {row["event_id"]: row["occurrence_id"] for row in rows if row["occurrence_id"]},
            len(published),
        )


# ---- rows as the records that they were


def _document(text_id: str, row: Mapping[str, Any]) -> Document:
    return Document(
        document_id=row.get("document_id") or "", text_id=text_id, source=row.get("source") or "", text="",
        language=row.get("language") or "", part=row.get("part") or 0, title=row.get("title"),
        publisher=row.get("publisher"), published=_when(row.get("published")),
    )  # fmt: skip


def _entity(row: Mapping[str, Any], held: Mapping[str, list[Office]]) -> Entity:
    start, words = row["mention_start"], row["mention"] or ""
    return Entity(
        id=row["entity_id"], kind=row["kind"], name=row["name"] or "", country=row["country"], sector=row["sector"],
        honorific=row["honorific"], organ=row["organ"], offices=tuple(held.get(row["entity_id"], ())),
        mentions=() if start is None else (Span(start=start, end=start + len(words), text=words),),
    )  # fmt: skip


def _office(row: Mapping[str, Any]) -> Office:
    return Office(
        office=row["office"], title=row["title"], body=row["body"], country=row["country"],
        former=bool(row["former"]), looked_up=bool(row["looked_up"]),
    )  # fmt: skip


def _event(row: Mapping[str, Any]) -> Event:
    return Event(
        id=row["event_id"], type=row["type"], act=row["act"] or "", modes=tuple(row["modes"] or ()),
        contexts=tuple(row["contexts"] or ()), actors=_parties(row["actors"]), recipients=_parties(row["recipients"]),
        status=row["status"], start=row["start"] or 0, quad=row["quad"], score=row["score"], cameo=row["cameo"] or "",
        date=_when(row["date"]), place=Place(**row["place"]) if row["place"] and row["place"]["name"] else None,
        reporter=_party(row["reporter"]) if row["reporter"] else None,
        topics=tuple(Topic(span=Span(**one["span"]), domains=tuple(one["domains"])) for one in row["topics"] or ()),
        quantities=tuple(
            Quantity(value=one["value"], unit=one["unit"], span=Span(**one["span"])) for one in row["quantities"] or ()
        ),
        evidence=tuple(Evidence(**one) for one in row["evidence"] or ()), confidence=row["confidence"] or 0.0,
    )  # fmt: skip


def _parties(rows: Iterable[Mapping[str, Any]] | None) -> tuple[Party, ...]:
    return tuple(map(_party, rows or ()))


def _party(row: Mapping[str, Any]) -> Party:
    return Party(entity=row["entity"] or "", name=row["name"] or "", country=row["country"], sector=row["sector"])


def _when(row: Mapping[str, Any] | None) -> When | None:
    if not row or not row["value"]:
        return None
    return When(value=row["value"], precision=row["precision"], assumed=bool(row["assumed"]))


# ---- sums


def documents(ledger: Ledger, chosen: Chosen) -> Iterator[dict[str, Any]]:
    """The documents that tell the chosen events; all that the ledger has where nothing is chosen."""
    where, values = "true", None
    if chosen.conditions:
        question = ledger.question("events", **chosen.conditions)
        where, values = f"text_id IN (SELECT text_id FROM ({question.rows}))", question.values
    with ledger.cursor() as cursor:
        found = cursor.sql(
            f"""SELECT document_id, text_id, source, language, title, author, publisher, url,
                    published.value AS published
                FROM documents WHERE {where} ORDER BY published.first NULLS LAST, document_id""",
            params=values or None,
        )  # fmt: skip
        for batch in stream(found):
            yield from batch.to_pylist()


def network(ledger: Ledger, chosen: Chosen) -> list[dict[str, Any]]:
    """The pairs between which something took place, each with its sums, in the order of the alphabet.

    ``pledges`` of one occurrence are as many as the report has that tells most of them.

    Conditions are ``since``, ``until``, ``type`` and ``status`` (without it: actual). Raises QueryError for others.
    """
    from dragoman.codebook import codebook

    asked = {name: value for name, value in chosen.conditions.items() if value is not None and value != []}
    if others := set(asked) - {"since", "until", "type", "status"}:
        raise QueryError(f"A network is of all states: leave out {', '.join(sorted(others))}.")
    types = one_of(asked.get("type"), list(codebook().types), "event type")
    values = {
        "types": types or list(codebook().types),
        "statuses": one_of(asked.get("status"), list(codebook().statuses), "status") or ["actual"],
        "since": day(asked.get("since"), last=False),
        "until": day(asked.get("until"), last=True),
    }
    schema = ledger.pairs(None)
    chosen_rows = """list_contains($types, type) AND list_contains($statuses, status)
        AND ($since IS NULL OR last >= $since::DATE) AND ($until IS NULL OR first <= $until::DATE)"""
    quads = ", ".join(
        f"(count(*) FILTER (quad = '{quad}'))::INT AS {quad.replace(' ', '_')}" for quad in codebook().quads
    )
    with ledger.cursor() as cursor:
        found = cursor.sql(
            f"""WITH acts AS (
                    SELECT a, b, count(*)::INT AS weight, {quads},
                        (count(*) FILTER (type = 'CONSULT'))::INT AS meetings,
                        avg(score) AS score, min(first) AS first, max(last) AS last
                    FROM {schema}.occurrence_dyads JOIN parts.types USING (type) WHERE {chosen_rows} GROUP BY ALL
                ), told AS (
                    SELECT a, b, count(DISTINCT document)::INT AS reports, count(DISTINCT source)::INT AS sources
                    FROM {schema}.tellings WHERE {chosen_rows} GROUP BY ALL
                ), items AS (
                    SELECT p.a, p.b, p.occurrence_id, count(*) AS number
                    FROM {schema}.pledge_dyads AS p
                    JOIN (SELECT * FROM {schema}.dyads WHERE {chosen_rows}) AS d USING (event_id, a, b)
                    WHERE NOT hostile GROUP BY p.a, p.b, p.occurrence_id, event_id
                ), promised AS (
                    SELECT a, b, sum(number)::INT AS pledges
                    FROM (SELECT a, b, max(number) AS number FROM items GROUP BY a, b, occurrence_id) GROUP BY a, b
                )
                SELECT acts.*, coalesce(pledges, 0) AS pledges, reports, sources
                FROM acts LEFT JOIN told USING (a, b) LEFT JOIN promised USING (a, b) ORDER BY a, b""",
            params=values,
        )
        rows: list[dict[str, Any]] = found.to_arrow_table().to_pylist()
        return rows
