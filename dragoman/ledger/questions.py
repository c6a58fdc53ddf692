# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Questions to a ledger, from what a person asks for to SQL: one function for each kind of record."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dragoman.codebook import codebook
from dragoman.ledger import queries
from dragoman.ledger.queries import Conditions, QueryError, day, one_of
from dragoman.registry import registry
from dragoman.registry.states import state_code

if TYPE_CHECKING:
    import duckdb

Codes = str | Sequence[str] | None
"""One code, several, or none asked for."""


@dataclass(frozen=True, slots=True)
class Question:
    """Rows of a table that have ``text_id``: their SQL, the flat columns made of them, their order, and parameters."""

    rows: str
    columns: str
    order: str
    values: dict[str, Any]

    def sql(self, limit: int | None = None) -> str:
        """The whole query: flat rows with their documents."""
        return queries.with_document(self.rows, self.columns, self.order, limit)


def events(
    connection: duckdb.DuckDBPyConnection,
    *,
    between: Sequence[str] | None = None,
    who: str | None = None,
    since: str | None = None,
    until: str | None = None,
    type: Codes = None,
    status: Codes = None,
    once: bool = False,
) -> Question:
    """Events; the arguments are those of :meth:`Ledger.events`."""
    where = _between(between, "actors", "recipients")
    _who(connection, where, who, "list_concat(actors, recipients)")
    _when(where, since, until, "date.first", "date.last")
    _codes(where, "type", one_of(type, list(codebook().types), "event type"))
    _codes(where, "status", one_of(status, list(codebook().statuses), "status"))
    rows = _linked(
        f"SELECT * FROM events WHERE {where}",
        "occurrence_id, documents AS occurrence_reports, sources AS occurrence_sources",
    )
    if once:
        rows += " QUALIFY row_number() OVER (PARTITION BY coalesce(occurrence_id, event_id) ORDER BY event_id) = 1"
    return Question(rows, queries.EVENTS, "first_day DESC NULLS LAST, event_id", where.values)


def statements(
    connection: duckdb.DuckDBPyConnection,
    *,
    by: str | None = None,
    to: str | None = None,
    since: str | None = None,
    until: str | None = None,
    stance: Codes = None,
) -> Question:
    """Statements; the arguments are those of :meth:`Ledger.statements`."""
    where = Conditions()
    _who(connection, where, by, "speaker", "by")
    _who(connection, where, to, "addressee", "to")
    _codes(where, "stance", one_of(stance, list(codebook().stances), "stance"))
    if since is not None or until is not None:
        published = Conditions()
        _when(published, since, until, "published.first", "published.last")
        where.add(f"text_id IN (SELECT text_id FROM documents WHERE {published})", **published.values)
    order = "d.published.first DESC NULLS LAST, text_id, start, statement_id"
    return Question(f"SELECT * FROM statements WHERE {where}", queries.STATEMENTS, order, where.values)


def pledges(
    connection: duckdb.DuckDBPyConnection,
    *,
    between: Sequence[str] | None = None,
    by: str | None = None,
    domain: Codes = None,
    strength: Codes = None,
    framework: str | None = None,
    hostile: bool | None = None,
    since: str | None = None,
    until: str | None = None,
) -> Question:
    """Pledges; the arguments are those of :meth:`Ledger.pledges`."""
    where = _between(between, "actors", "partners", "'AGREE'")
    _who(connection, where, by, "actors")
    _when(where, since, until, "told_first", "told_last")
    domains = one_of(domain, list(codebook().domains), "domain")
    if domains:
        where.add("list_has_any(domains, $domains)", domains=domains)
    _codes(where, "strength", one_of(strength, list(codebook().strengths), "strength"))
    if framework is not None:
        where.add("list_contains(frameworks, $framework)", framework=_framework(framework))
    if hostile is not None:
        where.add("coalesce(hostile, false) = $hostile", hostile=hostile)
    rows = _linked(
        f"""SELECT * FROM pledges LEFT JOIN (
                SELECT event_id, date.value AS told_on, date.first AS told_first, date.last AS told_last,
                    reporter.name AS reporter, sentence FROM events
            ) USING (event_id) WHERE {where}""",
        "occurrence_id",
    )
    return Question(rows, queries.PLEDGES, "told_first DESC NULLS LAST, text_id, start, pledge_id", where.values)


def persons(
    connection: duckdb.DuckDBPyConnection,
    *,
    name: str | None = None,
    country: str | None = None,
    office: Codes = None,
) -> Question:
    """Persons; the arguments are those of :meth:`Ledger.persons`."""
    where = Conditions()
    for number, word in enumerate((name or "").split()):
        key = f"name{number}"
        where.add(f"contains(strip_accents(lower(name)), strip_accents(lower(${key})))", **{key: word})
    if country is not None:
        where.add("country = $country", country=state_code(registry(), country))
    offices = one_of(office, list(codebook().offices), "office")
    if offices:
        where.add("list_has_any(list_transform(offices, lambda x: split_part(x, ' ', 1)), $offices)", offices=offices)
    return Question(f"{_PEOPLE} WHERE {where}", queries.PERSONS, "texts DESC, person_id", where.values)


ASKED: Mapping[str, Callable[..., Question]] = {
    "events": events,
    "statements": statements,
    "pledges": pledges,
    "persons": persons,
}
"""Kind of record → what makes its question."""

_PEOPLE = """
    WITH people AS (
        SELECT coalesce(canonical, entity_id) AS person_id, * FROM entities
        WHERE kind = 'person' AND NOT starts_with(entity_id, 'office:')
    ), held AS (
        SELECT person_id, array_agg(DISTINCT office || CASE WHEN former THEN ' (former)' ELSE '' END
            || CASE WHEN looked_up THEN ' (looked up)' ELSE '' END) AS offices
        FROM people JOIN person_offices USING (text_id, entity_id) GROUP BY person_id
    ), named AS (
        SELECT person_id, mode(name ORDER BY name) AS name, mode(people.country ORDER BY people.country) AS country,
            count(DISTINCT text_id)::INT AS texts, min(published.first) AS first_told,
            max(published.first) AS last_told,
            arg_min([text_id, entity_id], [coalesce(published.first, '9999-12-31'::DATE)::VARCHAR, text_id, entity_id])
                AS earliest
        FROM people LEFT JOIN documents USING (text_id) GROUP BY person_id
    ), spots AS (
        SELECT text_id, entity_id, min(start) AS mention_start, arg_min(text, start) AS mention
        FROM mentions WHERE text_id IN (SELECT earliest[1] FROM named) GROUP BY ALL
    )
    SELECT named.*, coalesce(list_sort(offices), []) AS offices, earliest[1] AS text_id, mention_start, mention
    FROM named LEFT JOIN held USING (person_id)
    LEFT JOIN spots ON spots.text_id = earliest[1] AND spots.entity_id = earliest[2]"""


def pair(states: Sequence[str]) -> tuple[str, str]:
    """The codes of two states, in the order of the alphabet. Raises QueryError or RegistryError where they are none."""
    if isinstance(states, str) or len(states) != 2:
        raise QueryError(f"Between needs two states, for example ('CHN', 'KAZ'), not {states!r}.")
    a, b = sorted(state_code(registry(), state) for state in states)
    if a == b:
        raise QueryError(f"{states[0]} and {states[1]} are the same: {a}.")
    return a, b


def _between(states: Sequence[str] | None, left: str, right: str, type: str = "type") -> Conditions:
    return Conditions() if states is None else queries.between(pair(states), left, right, type)


def _linked(rows: str, columns: str) -> str:
    """SQL for rows that have ``event_id``, with columns of the occurrence of the event."""
    return f"""
        WITH matched AS MATERIALIZED ({rows})
        SELECT * FROM matched LEFT JOIN (
            SELECT * FROM (SELECT unnest(events) AS event_id, {columns} FROM occurrences)
            WHERE event_id IN (SELECT event_id FROM matched)
        ) USING (event_id)"""


def _framework(name: str) -> str:
    """The id of a body or initiative by id or name. Raises QueryError for one that is not known."""
    from dragoman.registry.entry import RegistryError, entry

    if name.lower() in registry().organizations or name.lower() in registry().initiatives:
        return name.lower()
    try:
        found = entry(registry(), name)
    except RegistryError as error:
        raise QueryError(f"There is no body, treaty or plan '{name}': {error}") from error
    return found.id


def _who(
    connection: duckdb.DuckDBPyConnection, where: Conditions, who: str | None, parties: str, name: str = "who"
) -> None:
    """That a state, a body or a person is among parties."""
    if who is None:
        return
    from dragoman.ledger.who import who_is

    code, ids, told = who_is(connection, who)
    if code is not None:
        where.add(f"list_contains(countries({parties}), ${name})", **{name: code})
        return
    found = f"list_has_any(list_transform({parties}, lambda x: x.entity), ${name})"
    values: dict[str, Any] = {name: ids}
    if told:
        found += f" OR list_has_any(list_transform({parties}, lambda x: text_id || ' ' || x.entity), ${name}_told)"
        values[f"{name}_told"] = told
    where.add(found, **values)


def _when(where: Conditions, since: str | None, until: str | None, first: str, last: str) -> None:
    if since is not None:
        where.add(f"{last} >= $since::DATE", since=day(since, last=False))
    if until is not None:
        where.add(f"{first} <= $until::DATE", until=day(until, last=True))


def _codes(where: Conditions, column: str, codes: Sequence[str]) -> None:
    if codes:
        where.add(f"list_contains(${column}, {column})", **{column: list(codes)})
