# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Questions to the tables as SQL: conditions with their values, and flat rows that say where their words stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from dragoman.codebook import codebook
from dragoman.records import When


class QueryError(ValueError):
    """Something was asked that cannot be answered; the message says what to ask instead."""


@dataclass(slots=True)
class Conditions:
    """Conditions that all must hold, with the values of their parameters."""

    texts: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)

    def add(self, condition: str, **values: Any) -> None:
        """One more; ``values`` by the names of its parameters."""
        self.texts.append(condition)
        self.values |= values

    def __str__(self) -> str:
        return " AND ".join(f"({text})" for text in self.texts) or "true"


def day(value: str | None, *, last: bool) -> str | None:
    """The first or the last day of a date as exact as typed (``2020``, ``2020-03``, ``2020-03-04``).

    Raises QueryError for what is no date.
    """
    if value is None:
        return None
    text = str(value)
    try:
        days = When(value=text, precision="day").days if "/" not in text else None
    except ValueError:
        days = None
    if days is None:
        raise QueryError(f"'{value}' is no date: write 2020, 2020-03 or 2020-03-04.")
    return days[1 if last else 0].isoformat()


def one_of(value: str | Sequence[str] | None, known: Sequence[str], what: str) -> list[str]:
    """Codes as asked for, in the spelling of the codebook. Raises QueryError for one that is not known."""
    asked = [value] if isinstance(value, str) else list(value or ())
    spelled = {code.casefold(): code for code in known}
    for code in asked:
        if code.casefold() not in spelled:
            from dragoman.faults import hint

            raise QueryError(f"There is no {what} '{code}': {hint(code, known)}")
    return [spelled[code.casefold()] for code in asked]


PAIRED = frozenset(one.type for one in codebook().types.values() if one.reciprocal) | {"SUPPORT"}
"""The types that join actors without a recipient: acts between equals, and SUPPORT, which also stands for what is
signed together and for praise of the relationship by both (codebook, sections 3 and 7)."""

_PAIRED = ", ".join(f"'{type}'" for type in sorted(PAIRED))


def between(pair: tuple[str, str], left: str, right: str, type: str = "type") -> Conditions:
    """That a record is between two states: one acts on the other, or both act and nobody is acted on (dyads.py)."""
    a, b = ((f"list_contains(countries({left}), ${x})", f"list_contains(countries({right}), ${x})") for x in "ab")
    found = Conditions()
    found.add(
        f"({a[0]} AND {b[1]}) OR ({b[0]} AND {a[1]}) OR "
        f"({a[0]} AND {b[0]} AND {type} IN ({_PAIRED}) AND len(codes({right})) = 0)",
        a=pair[0], b=pair[1],
    )  # fmt: skip
    return found


def names(parties: str) -> str:
    """SQL for the names of parties, as a list."""
    return f"list_transform({parties}, lambda x: x.name)"


def sectors(parties: str) -> str:
    """SQL for the sectors of parties, one for each."""
    return f"list_transform({parties}, lambda x: coalesce(x.sector, ''))"


def with_document(rows: str, columns: str, order: str, limit: int | None) -> str:
    """SQL for rows of a table that has ``text_id``, each with the earliest document that its text stands in.

    ``documents`` is the number of those with that text.
    """
    return f"""
        WITH hits AS MATERIALIZED ({rows}), publications AS (
            SELECT *, count(*) OVER (PARTITION BY text_id)::INT AS documents
            FROM documents WHERE text_id IN (SELECT text_id FROM hits)
            QUALIFY row_number() OVER (PARTITION BY text_id ORDER BY published.first NULLS LAST, document_id) = 1
        )
        SELECT document_id, d.source, locator, part, d.language, d.published.value AS published, d.title, d.publisher,
            url, documents, {columns}
        FROM hits AS h LEFT JOIN publications AS d USING (text_id)
        ORDER BY {order}{f" LIMIT {int(limit)}" if limit is not None else ""}"""


EVENTS = f"""
    event_id, occurrence_id, occurrence_reports, occurrence_sources, type, act, modes, contexts, status,
    codes(actors) AS actors, {names("actors")} AS actor_names, {sectors("actors")} AS actor_sectors,
    codes(recipients) AS recipients, {names("recipients")} AS recipient_names,
    {sectors("recipients")} AS recipient_sectors,
    date.value AS date, date.precision AS date_precision,
    CASE WHEN date IS NULL THEN NULL WHEN date.assumed THEN 'published' ELSE 'told' END AS date_basis,
    date.first AS first_day, date.last AS last_day,
    place.name AS place, place.country AS place_country, place.geonames AS place_geonames,
    place.latitude AS place_latitude, place.longitude AS place_longitude,
    CASE WHEN place IS NULL THEN NULL WHEN place.carried THEN 'carried' ELSE 'told' END AS place_basis,
    reporter.name AS reporter, reporter.country AS reporter_country,
    list_transform(topics, lambda x: x.span.text) AS topics,
    list_distinct(flatten(list_transform(topics, lambda x: x.domains))) AS topic_domains,
    list_transform(quantities, lambda x: concat_ws(' ', x.value, x.unit)) AS quantities,
    quad, score, cameo, confidence, start,
    list_transform(told(evidence, 'trigger'), lambda x: x.text) AS "trigger", sentence, text_id"""
"""The columns of flat events; those that ``dragoman read --format csv`` has too are called alike."""

STATEMENTS = f"""
    statement_id, stance, {names("speaker")} AS speakers, codes(speaker) AS speaker_countries,
    list_transform(speaker, lambda x: x.entity) AS speaker_ids,
    {names("addressee")} AS addressees, codes(addressee) AS addressee_countries, {names("chain")} AS chain,
    cue, form, content.text AS content, inherited, confidence, content.start AS start,
    told(evidence, 'sentence')[1].text AS sentence, text_id"""

PLEDGES = f"""
    pledge_id, event_id, occurrence_id, hostile, codes(actors) AS actors, {names("actors")} AS actor_names,
    codes(partners) AS partners, {names("partners")} AS partner_names, strength, domains, frameworks,
    action.text AS action, deadline.value AS deadline, quantity.value AS quantity, quantity.unit AS unit,
    told_on AS date, reporter, confidence, action.start AS start, sentence, text_id"""

PERSONS = """
    person_id, name, country, offices, texts, first_told, last_told, mention_start AS start, mention, text_id"""
