# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Pairs of states, expanded from the lists of parties of events and of occurrences.

Who acts on somebody makes a pair with each recipient. Without a recipient the actors make pairs among themselves where
the act is between equals: CONSULT, AGREE and COOPERATE, and SUPPORT, which also stands for what is signed together and
for praise of the relationship (codebook, sections 3 and 7). Elsewhere actors without a recipient make no pair: two
states that accuse nobody known have not acted on each other. In a pair ``a`` stands before ``b`` in the alphabet;
``direction`` says who acted: ``a>b``, ``b>a``, or ``mutual``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

MONTH = 31
"""Days that a date may cover and still be counted in one month, that of its first day."""


def expand(connection: duckdb.DuckDBPyConnection, schema: str, pair: tuple[str, str] | None = None) -> None:
    """Make the tables of pairs in a schema of the connection; of one pair only, where it is told.

    - ``dyads``: a row an event and pair.
    - ``occurrence_dyads``: a row an occurrence and pair, with the occurrence's own parties, days and status; an event
      that linking has not seen stands for itself.
    - ``members``: the events of each occurrence, with their text and where their row stands.
    - ``levels``: for the occurrences that are meetings the highest office of each state that took part, as its rank.
    - ``pledge_dyads``: a row a pledge and pair, pledges of THREATEN events (``hostile``) included.
    - ``reports``: the documents, with numbers for them (``document``) and for who published them (``source``).
    - ``tellings``: a row for every report that tells of an occurrence of a pair, by these numbers.
    - ``behind``: how many reports and sources tell of each pair's occurrences of a status and month.
    """
    connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
    for name, query in _STEPS.items():
        chosen = "true" if pair is None else _ONLY.get(name, "true").format(schema=schema)
        query = query.format(schema=schema, chosen=chosen, pair=_pair(pair), month=MONTH)
        connection.execute(f"CREATE OR REPLACE TABLE {schema}.{name} AS {query}", pair if "$1" in query else None)
    for name in _BETWEEN:
        connection.execute(f"DROP TABLE {schema}.{name}")


def _pair(pair: tuple[str, str] | None) -> str:
    if pair is None:
        return "true"
    a, b = sorted(pair)
    return f"a = '{a}' AND b = '{b}'"


def _pairs(acts: str, columns: str) -> str:
    """The pairs of acts that have ``type``, and ``actors`` and ``recipients`` as lists of country codes."""
    return f"""
        WITH facing AS (
            SELECT {columns}, actors, recipients, unnest(actors) AS x FROM {acts} WHERE len(recipients) > 0
        ), faced AS (
            SELECT {columns}, actors, recipients, x, unnest(recipients) AS y FROM facing
        ), directed AS (
            SELECT {columns}, x, y, list_contains(recipients, x) AND list_contains(actors, y) AS mirrored FROM faced
            WHERE x <> y
        ), equals AS (
            SELECT {columns}, actors, unnest(actors) AS x FROM {acts} JOIN parts.types USING (type)
            WHERE paired AND len(actors) > 1 AND coalesce(len(recipients), 0) = 0
        ), mutual AS (
            SELECT {columns}, x, unnest(actors) AS y FROM equals
        ), pairs AS (
            SELECT {columns}, least(x, y) AS a, greatest(x, y) AS b,
                CASE WHEN mirrored THEN 'mutual' WHEN x < y THEN 'a>b' ELSE 'b>a' END AS direction
            FROM directed WHERE NOT (mirrored AND x > y)
            UNION ALL
            SELECT {columns}, x, y, 'mutual' FROM mutual WHERE x < y
        )
        SELECT a, b, direction, {columns} FROM pairs WHERE {{pair}} ORDER BY a, b"""


_STEPS = {
    "acts": """
        SELECT event_id, text_id, type, status, codes(actors) AS actors, codes(recipients) AS recipients,
            date.first AS first, date.last AS last, score,
            CASE WHEN type = 'CONSULT' THEN list_concat(actors, recipients) END AS parties
        FROM events WHERE {chosen}""",
    "found": """
        SELECT occurrence_id, type, status, actors, recipients, first, last, score FROM occurrences WHERE {chosen}""",
    "linked": """
        SELECT * FROM (SELECT unnest(events) AS event_id, occurrence_id FROM occurrences) WHERE {chosen}""",
    "dyads": _pairs(
        "(SELECT * FROM {schema}.acts LEFT JOIN {schema}.linked USING (event_id))",
        "event_id, occurrence_id, type, status, first, last, score",
    ),
    "occurrence_dyads": _pairs(
        """(SELECT * FROM {schema}.found
            UNION ALL BY NAME
            SELECT event_id AS occurrence_id, * EXCLUDE (event_id, text_id, parties) FROM {schema}.acts
            ANTI JOIN {schema}.linked USING (event_id))""",
        "occurrence_id, type, status, first, last, score",
    ),
    "members": """
        SELECT coalesce(occurrence_id, event_id) AS occurrence_id, event_id, text_id, file, row
        FROM (SELECT * FROM parts.event_rows WHERE {chosen}) LEFT JOIN {schema}.linked USING (event_id)""",
    "levels": """
        WITH took_part AS (SELECT event_id, text_id, unnest(parties) AS party FROM {schema}.acts)
        SELECT coalesce(occurrence_id, event_id) AS occurrence_id, party.country AS code, min(rank)::TINYINT AS rank
        FROM took_part LEFT JOIN {schema}.linked USING (event_id)
        JOIN person_offices AS held ON held.text_id = took_part.text_id AND held.entity_id = party.entity
        JOIN parts.offices USING (office)
        WHERE NOT coalesce(former, false) GROUP BY ALL""",
    "pledge_dyads": _pairs(
        """(SELECT pledge_id, coalesce(occurrence_id, event_id) AS occurrence_id, event_id, 'AGREE' AS type, strength,
                domains, coalesce(hostile, false) AS hostile, codes(actors) AS actors, codes(partners) AS recipients
            FROM pledges LEFT JOIN {schema}.linked USING (event_id) WHERE {chosen})""",
        "pledge_id, occurrence_id, event_id, strength, domains, hostile",
    ),
    "reports": """
        SELECT document_id, text_id, documents.source AS origin, published.value AS published, published.first AS day,
            coalesce(publisher, documents.source) AS publisher, (row_number() OVER ())::INT AS document,
            (dense_rank() OVER (ORDER BY coalesce(publisher, documents.source)))::INT AS source
        FROM documents WHERE text_id IN (
            SELECT text_id FROM {schema}.members UNION ALL SELECT text_id FROM relation_labels
        )""",
    "tellings": """
        SELECT a, b, type, status, first, last, document, source
        FROM {schema}.occurrence_dyads JOIN {schema}.members USING (occurrence_id)
        JOIN {schema}.reports USING (text_id) ORDER BY a, b""",
    "behind": """
        SELECT a, b, status, date_trunc('month', first)::DATE AS period,
            count(DISTINCT document)::INT AS reports, count(DISTINCT source)::INT AS sources
        FROM {schema}.tellings WHERE last - first < {month} GROUP BY ALL ORDER BY a, b""",
}
"""Table → how it is made, in order."""


def _both(*lists: str) -> str:
    """Where each code of a pair is in one of some lists."""
    return " AND ".join(
        "(" + " OR ".join(f"list_contains({one}, {code})" for one in lists) + ")" for code in ("$1", "$2")
    )


_ONLY = {
    "acts": _both("countries(actors)", "countries(recipients)"),
    "pledge_dyads": _both("countries(actors)", "countries(partners)"),
    "found": _both("actors", "recipients"),
    "linked": "event_id IN (SELECT event_id FROM {schema}.acts) "
    "OR occurrence_id IN (SELECT occurrence_id FROM {schema}.found)",
    "members": "event_id IN (SELECT event_id FROM {schema}.acts UNION ALL SELECT event_id FROM {schema}.linked)",
}
"""Which rows one pair needs."""

_BETWEEN = ("acts", "found", "linked")
"""Tables that are not needed when the others are made."""
