# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""A ledger to ask questions of: :class:`Ledger`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from dragoman.codebook import codebook
from dragoman.ledger import queries
from dragoman.ledger.queries import Conditions, QueryError
from dragoman.ledger.result import Rows
from dragoman.ledger.views import Snapshot, connect, read_only
from dragoman.registry import registry
from dragoman.registry.states import state_code

if TYPE_CHECKING:
    import duckdb

    from dragoman.relations.relation import Relation

Codes = str | Sequence[str] | None
"""One code, several, or none asked for."""

_ALL = "pairs"  # the schema with the pairs of all states
_ONE = "pair"  # the schema with those that were asked for last


class Ledger:
    """What a ledger holds, at the state that was published last when it was opened.

    Nothing that is written later is seen; ``refresh`` goes to the newest state. Results are :class:`Rows`, which become
    Polars, pandas or Arrow tables; rows that were read from a text say where: ``document_id``, ``source``, ``start``
    (offset in the text, in Unicode code points) and ``sentence``. Dates may be as exact as wanted (``2020``,
    ``2020-03``, ``2020-03-04``); states are named by code or by name in French or English. One object may be used by
    several threads, which take turns.

    Raises LedgerError for a folder that is no ledger or cannot be read; methods raise QueryError or RegistryError for
    what cannot be asked.
    """

    def __init__(self, path: str | Path = "ledger", *, publication: int | None = None) -> None:
        """Open the ledger in a folder, at its newest published state or at an earlier one by its number."""
        self.path = Path(path)
        self._publication = publication
        self._lock = RLock()
        self._open(self._published())

    @classmethod
    def at(cls, snapshot: Snapshot) -> Ledger:
        """The ledger at a state that is at hand already."""
        ledger = cls.__new__(cls)
        ledger.path, ledger._publication, ledger._lock = Path(snapshot.path), None, RLock()
        ledger._open(snapshot)
        return ledger

    def _published(self) -> Snapshot:
        from dragoman.ledger.store import Store

        return Store(self.path).snapshot(self._publication)

    def _open(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self._connection = connect(snapshot)
        self._prepared = False

    def refresh(self) -> None:
        """Go to the state that is published last now."""
        with self._lock:
            before = self._connection
            self._open(self._published())
            before.close()

    def close(self) -> None:
        """Let go of files and memory; the object cannot be asked afterwards."""
        self._connection.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Ledger({str(self.path)!r})"

    # ---- records

    def events(
        self,
        *,
        between: Sequence[str] | None = None,
        who: str | None = None,
        since: str | None = None,
        until: str | None = None,
        type: Codes = None,
        status: Codes = None,
        limit: int | None = None,
    ) -> Rows:
        """Events, the newest first: one row an act that a text tells, however many reports it stands in.

        ``between`` two states: one acts on the other, or both act together as equals. ``who``: a state, a body, a
        person (a name or an id) that is actor or recipient. ``since`` and ``until`` hold for the days that the date of
        the event may mean; events without a date are left out with them. ``occurrence_id`` is the same in all events
        that tell of the same thing.
        """
        where = self._between(between, "actors", "recipients")
        self._who(where, who, "list_concat(actors, recipients)")
        self._when(where, since, until, "date.first", "date.last")
        self._codes(where, "type", queries.one_of(type, list(codebook().types), "event type"))
        self._codes(where, "status", queries.one_of(status, list(codebook().statuses), "status"))
        rows = f"""
            SELECT * FROM events LEFT JOIN (SELECT unnest(events) AS event_id, occurrence_id FROM occurrences)
            USING (event_id) WHERE {where}"""
        return self._rows(rows, queries.EVENTS, "first_day DESC NULLS LAST, event_id", limit, where)

    def statements(
        self,
        *,
        by: str | None = None,
        to: str | None = None,
        since: str | None = None,
        until: str | None = None,
        stance: Codes = None,
        limit: int | None = None,
    ) -> Rows:
        """Statements, those of the newest reports first. ``by``: a state, body or person that speaks; ``to``: one that
        is spoken to; ``since`` and ``until`` hold for the day of publication."""
        where = Conditions()
        self._who(where, by, "speaker", "by")
        self._who(where, to, "addressee", "to")
        self._codes(where, "stance", queries.one_of(stance, list(codebook().stances), "stance"))
        self._published_in(where, since, until)
        order = "d.published.first DESC NULLS LAST, text_id, start, statement_id"
        return self._rows(f"SELECT * FROM statements WHERE {where}", queries.STATEMENTS, order, limit, where)

    def pledges(
        self,
        *,
        between: Sequence[str] | None = None,
        by: str | None = None,
        domain: Codes = None,
        strength: Codes = None,
        framework: str | None = None,
        hostile: bool | None = None,
        since: str | None = None,
        until: str | None = None,
        limit: int | None = None,
    ) -> Rows:
        """Pledges, the newest first, by the day of their event. ``by`` is who commits; ``hostile``: only what is
        threatened (True) or only what is promised (False); ``framework`` is a registry id (``sco``)."""
        where = self._between(between, "actors", "partners", "'AGREE'")
        self._who(where, by, "actors")
        self._when(where, since, until, "told_first", "told_last")
        domains = queries.one_of(domain, list(codebook().domains), "domain")
        if domains:
            where.add("list_has_any(domains, $domains)", domains=domains)
        self._codes(where, "strength", queries.one_of(strength, list(codebook().strengths), "strength"))
        if framework is not None:
            where.add("list_contains(frameworks, $framework)", framework=framework.lower())
        if hostile is not None:
            where.add("coalesce(hostile, false) = $hostile", hostile=hostile)
        rows = f"""
            SELECT * FROM pledges LEFT JOIN (
                SELECT event_id, date.value AS told_on, date.first AS told_first, date.last AS told_last,
                    reporter.name AS reporter, sentence FROM events
            ) USING (event_id) WHERE {where}"""
        order = "told_first DESC NULLS LAST, text_id, start, pledge_id"
        return self._rows(rows, queries.PLEDGES, order, limit, where)

    def persons(
        self, *, name: str | None = None, country: str | None = None, office: Codes = None, limit: int | None = None
    ) -> Rows:
        """Persons, the most often told of first, with the offices that texts tell of them (``former`` ones marked) and
        the earliest text that names them. ``name``: words that the name holds, without regard to case and accents."""
        where = Conditions()
        if name is not None:
            for number, word in enumerate(name.split()):
                where.add(
                    f"contains(strip_accents(lower(name)), strip_accents(lower($name{number})))",
                    **{f"name{number}": word},
                )
        if country is not None:
            where.add("country = $country", country=state_code(registry(), country))
        offices = queries.one_of(office, list(codebook().offices), "office")
        if offices:
            where.add(
                "list_has_any(list_transform(offices, lambda x: split_part(x, ' ', 1)), $offices)", offices=offices
            )
        rows = f"""
            WITH people AS (
                SELECT coalesce(canonical, entity_id) AS person_id, * FROM entities WHERE kind = 'person'
                AND NOT starts_with(entity_id, 'office:')
            ), held AS (
                SELECT person_id, array_agg(DISTINCT office || CASE WHEN former THEN ' (former)' ELSE '' END
                    || CASE WHEN looked_up THEN ' (looked up)' ELSE '' END) AS offices
                FROM people JOIN person_offices USING (text_id, entity_id) GROUP BY person_id
            ), named AS (
                SELECT person_id, mode(name) AS name, mode(people.country) AS country,
                    count(DISTINCT text_id)::INT AS texts, min(published.first) AS first_told,
                    max(published.first) AS last_told,
                    arg_min([text_id, entity_id], [coalesce(published.first, '9999-12-31'::DATE)::VARCHAR, text_id])
                        AS first_place
                FROM people LEFT JOIN documents USING (text_id) GROUP BY person_id
            ), spots AS (
                SELECT text_id, entity_id, min(start) AS mention_start, arg_min(text, start) AS mention
                FROM mentions GROUP BY ALL
            )
            SELECT named.*, coalesce(list_sort(offices), []) AS offices, first_place[1] AS text_id, mention_start,
                mention
            FROM named LEFT JOIN held USING (person_id)
            LEFT JOIN spots ON text_id = first_place[1] AND entity_id = first_place[2]
            WHERE {where}"""
        return self._rows(rows, queries.PERSONS, "texts DESC, person_id", limit, where)

    # ---- sums

    def series(
        self,
        *states: str,
        by: str = "month",
        type: Codes = None,
        status: str | None = "actual",
        since: str | None = None,
        until: str | None = None,
        zeros: bool = False,
    ) -> Rows:
        """What happened in each month (``by`` also ``quarter`` or ``year``) between two states, between one and every
        other, or between all: occurrences, by quad class too, their mean PLOVER score, and the reports and sources behind.

        ``ledger_reports`` and ``ledger_sources`` are all that the ledger holds from the period: where they fall, fewer
        occurrences may only mean fewer reports. Occurrences whose date is less exact than the period are in none;
        ``zeros`` gives periods without any a row too. ``status`` None counts whatever is told, also what did not happen.
        """
        from dragoman.relations.series import PERIODS
        from dragoman.relations.series import series as made

        if len(states) > 2:
            raise QueryError(f"A series is of one state or of two, not of {len(states)}: {', '.join(states)}.")
        (by,) = queries.one_of(by, list(PERIODS), "period")
        asked: dict[str, Any] = {
            "by": by,
            "states": [state_code(registry(), state) for state in states],
            "types": queries.one_of(type, list(codebook().types), "event type"),
            "status": next(iter(queries.one_of(status, list(codebook().statuses), "status")), None),
            "since": queries.day(since, last=False),
            "until": queries.day(until, last=True),
            "zeros": zeros,
        }
        with self._lock:
            schema = self._pairs(_pair(states) if len(states) == 2 else None)
            return Rows(made(self._connection, schema, **asked))

    def relation(self, a: str, b: str) -> Relation:
        """What the ledger adds up to between two states: see :class:`~dragoman.relations.relation.Relation`."""
        from dragoman.relations.relation import relation

        pair = _pair((a, b))
        with self._lock:
            return relation(self._connection, self._pairs(pair), pair)

    def prepare(self) -> None:
        """Expand the pairs of all states now, once for this object, so that every later ``relation`` and ``series`` is
        quick. It takes some seconds and 400 MB for each million events; small ledgers do not need it."""
        with self._lock:
            self._pairs(None)

    def _pairs(self, pair: tuple[str, str] | None) -> str:
        """The schema that has the pairs of all states, or at least those of one pair."""
        from dragoman.relations.dyads import expand

        if self._prepared:
            return _ALL
        if pair is not None:
            expand(self._connection, _ONE, pair)
            return _ONE
        expand(self._connection, _ALL)
        self._prepared = True
        return _ALL

    # ---- words and SQL

    def search(self, words: str, *, limit: int = 100) -> Rows:
        """Where words stand together in a text, a statement or the sentence of an event: all of them, without regard to
        case and accents. ``kind`` says which of the three, ``id`` is its id, ``excerpt`` its words."""
        from dragoman.ledger.search import search

        with self._lock:
            return Rows(search(self._connection, self.path, words, limit))

    def sql(self, query: str, parameters: Sequence[object] | dict[str, object] | None = None) -> Rows:
        """The rows of one SELECT in DuckDB's SQL over the views ``documents``, ``texts``, ``events``, ``statements``,
        ``pledges``, ``relation_labels``, ``mentions``, ``entities``, ``person_offices``, ``occurrences``, ``failures``,
        ``runs``, ``dyads`` and ``occurrence_dyads``.

        ``?`` or ``$name`` in the query stand for ``parameters``. Nothing can be written, and no file, network or setting
        reached. Raises QueryError for anything else than one SELECT, and for what DuckDB finds wrong with it.
        """
        with self._lock:
            if "dyads" in query.casefold():
                self._pairs(None)
                self._dyads()
            return Rows(read_only(self._connection, query, parameters))

    def _dyads(self) -> None:
        """The views on the pairs, with the quad class of their type."""
        for name in ("dyads", "occurrence_dyads"):
            self._connection.execute(
                f"CREATE OR REPLACE VIEW {name} AS SELECT p.*, quad FROM {_ALL}.{name} AS p JOIN parts.types USING (type)"
            )

    # ---- how questions become conditions

    def _between(self, states: Sequence[str] | None, left: str, right: str, type: str = "type") -> Conditions:
        if states is None:
            return Conditions()
        return queries.between(_pair(states), left, right, type)

    def _who(self, where: Conditions, who: str | None, parties: str, name: str = "who") -> None:
        """That a state, a body or a person is among parties."""
        if who is None:
            return
        from dragoman.relations.who import who_is

        with self._lock:
            code, ids, told = who_is(self._connection, who)
        if code is not None:
            where.add(f"list_contains(countries({parties}), ${name})", **{name: code})
            return
        found = f"list_has_any(list_transform({parties}, lambda x: x.entity), ${name})"
        if told:
            found += f" OR list_has_any(list_transform({parties}, lambda x: text_id || ' ' || x.entity), ${name}_told)"
            where.add(found, **{name: ids, f"{name}_told": told})
        else:
            where.add(found, **{name: ids})

    @staticmethod
    def _when(where: Conditions, since: str | None, until: str | None, first: str, last: str) -> None:
        if since is not None:
            where.add(f"{last} >= $since::DATE", since=queries.day(since, last=False))
        if until is not None:
            where.add(f"{first} <= $until::DATE", until=queries.day(until, last=True))

    @staticmethod
    def _published_in(where: Conditions, since: str | None, until: str | None) -> None:
        if since is None and until is None:
            return
        inner = Conditions()
        Ledger._when(inner, since, until, "published.first", "published.last")
        where.add(f"text_id IN (SELECT text_id FROM documents WHERE {inner})", **inner.values)

    @staticmethod
    def _codes(where: Conditions, column: str, codes: Sequence[str]) -> None:
        if codes:
            where.add(f"list_contains(${column}, {column})", **{column: list(codes)})

    def _rows(self, rows: str, columns: str, order: str, limit: int | None, where: Conditions) -> Rows:
        query = queries.with_document(rows, columns, order, limit)
        with self._lock:
            return Rows(self._connection.sql(query, params=where.values or None).to_arrow_table())

    @cached_property
    def connection(self) -> duckdb.DuckDBPyConnection:
        """The DuckDB connection behind it, for exports."""
        return self._connection


def _pair(states: Sequence[str]) -> tuple[str, str]:
    """The codes of two states, in the order of the alphabet."""
    if isinstance(states, str) or len(states) != 2:
        raise QueryError(f"Between needs two states, for example ('CHN', 'KAZ'), not {states!r}.")
    a, b = sorted(state_code(registry(), state) for state in states)
    if a == b:
        raise QueryError(f"{states[0]} and {states[1]} are the same: {a}.")
    return a, b
