# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Whom a person means who types a name or an id: a state, a body, or somebody whom the ledger knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dragoman.ledger.queries import QueryError
from dragoman.registry import registry
from dragoman.registry.entry import RegistryError, entry
from dragoman.registry.states import state_code

if TYPE_CHECKING:
    import duckdb


def who_is(connection: duckdb.DuckDBPyConnection, who: str) -> tuple[str | None, list[str], list[str]]:
    """Whom ``who`` means: the code of a state; else ids of entities, and their text and id, parted by a blank, where
    an id has its meaning in one text only. Raises QueryError where nothing and nobody has that name or id."""
    known = registry()
    try:
        return state_code(known, who), [], []
    except RegistryError as error:
        fault = error
    registered = True
    try:
        key = entry(known, who).id
    except RegistryError:
        registered, key = False, who
    rows = connection.execute(
        """WITH people AS (
               SELECT *, coalesce(canonical, entity_id) AS person FROM entities
           )
           SELECT DISTINCT text_id || ' ' || entity_id FROM people WHERE person IN (
               SELECT person FROM people
               WHERE canonical = $1 OR entity_id = $1
               OR canonical IN (SELECT one FROM parts.same_persons AS same WHERE same.canonical = $1)
               OR strip_accents(lower(name)) = strip_accents(lower($2))
           )""",
        [key, who],
    ).fetchall()
    if not rows and not registered:
        raise QueryError(f"{fault} The ledger has nobody and nothing of that name either.")
    return None, [key], [row for (row,) in rows]
