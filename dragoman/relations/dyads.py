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
    - ``members``: the events of each occurrence, with their text.
    - ``levels``: for the occurrences that are meetings the highest office of each state that took part, as its rank.
    - ``pledge_dyads``: a row a pledge and pair, pledges of THREATEN events (``hostile``) included.
    - ``tellings``: a row for every report that tells of an occurrence of a pair: ``document`` and ``source`` are
      numbers, of the document and of who published it. ``new_document`` and ``new_source`` mark the first row of each
      in the pair's month and status, so that they can be summed up instead of being told apart.
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
            date.first AS first, date.last AS last, score, confidence
        FROM events WHERE {chosen}""",
    "parties": """
        SELECT event_id, text_id, unnest(list_concat(actors, recipients)) AS party
        FROM events WHERE type = 'CONSULT' AND {chosen}""",
    "found": """
        SELECT occurrence_id, type, status, actors, recipients, first, last, score, events
        FROM occurrences WHERE {chosen}""",
    "linked": """
        SELECT * FROM (SELECT unnest(events) AS event_id, occurrence_id FROM occurrences) WHERE {chosen}""",
    "dyads": _pairs(
        "(SELECT * FROM {schema}.acts LEFT JOIN {schema}.linked USING (event_id))",
        "event_id, occurrence_id, text_id, type, status, first, last, score, confidence",
    ),
    "occurrence_dyads": _pairs(
        """(SELECT * EXCLUDE events FROM {schema}.found
            UNION ALL BY NAME
            SELECT event_id AS occurrence_id, * EXCLUDE (event_id, text_id, confidence) FROM {schema}.acts
            ANTI JOIN {schema}.linked USING (event_id))""",
        "occurrence_id, type, status, first, last, score",
    ),
    "members": """
        SELECT coalesce(occurrence_id, event_id) AS occurrence_id, event_id, text_id
        FROM (SELECT event_id, text_id FROM events WHERE {chosen}) LEFT JOIN {schema}.linked USING (event_id)""",
    "levels": """
        SELECT occurrence_id, party.country AS code, min(rank)::TINYINT AS rank
        FROM {schema}.parties JOIN {schema}.members USING (event_id, text_id)
        JOIN person_offices AS held ON held.text_id = parties.text_id AND held.entity_id = party.entity
        JOIN parts.offices USING (office)
        WHERE NOT coalesce(former, false) GROUP BY ALL""",
    "pledge_dyads": _pairs(
        """(SELECT pledge_id, event_id, 'AGREE' AS type, strength, domains, hostile,
                codes(actors) AS actors, codes(partners) AS recipients FROM pledges WHERE {chosen})""",
        "pledge_id, event_id, strength, domains, hostile",
    ),
    "reports": """
        SELECT text_id, (row_number() OVER ())::INT AS document,
            (dense_rank() OVER (ORDER BY coalesce(publisher, source)))::INT AS source
        FROM documents SEMI JOIN {schema}.members USING (text_id)""",
    "tellings": """
        WITH told AS (
            SELECT DISTINCT a, b, type, status, first, last, document, source
            FROM {schema}.occurrence_dyads JOIN {schema}.members USING (occurrence_id)
            JOIN {schema}.reports USING (text_id)
        ), dated AS (SELECT *, CASE WHEN last - first < {month} THEN date_trunc('month', first) END AS month FROM told)
        SELECT * EXCLUDE month,
            row_number() OVER (PARTITION BY a, b, status, month, document) = 1 AS new_document,
            row_number() OVER (PARTITION BY a, b, status, month, source) = 1 AS new_source
        FROM dated ORDER BY a, b""",
}
"""Table → how it is made, in order."""


def _both(*lists: str) -> str:
    """Where each code of a pair is in one of some lists."""
    return " AND ".join(
        "(" + " OR ".join(f"list_contains({one}, {code})" for one in lists) + ")" for code in ("$1", "$2")
    )


_ONLY = {
    "acts": _both("countries(actors)", "countries(recipients)"),
    "parties": _both("countries(actors)", "countries(recipients)"),
    "pledge_dyads": _both("countries(actors)", "countries(partners)"),
    "found": _both("actors", "recipients"),
    "linked": "event_id IN (SELECT event_id FROM {schema}.acts) "
    "OR occurrence_id IN (SELECT occurrence_id FROM {schema}.found)",
    "members": "event_id IN (SELECT event_id FROM {schema}.acts UNION ALL SELECT event_id FROM {schema}.linked)",
}
"""Which rows one pair needs."""

_BETWEEN = ("acts", "parties", "found", "linked", "reports")
"""Tables that are not needed when the others are made."""
