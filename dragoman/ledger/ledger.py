# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""A ledger to ask questions of: :class:`Ledger`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from dragoman.codebook import codebook
from dragoman.ledger import queries
from dragoman.ledger.queries import QueryError
from dragoman.ledger.questions import ASKED, Codes, Question, pair
from dragoman.ledger.result import Rows, stream
from dragoman.ledger.views import Snapshot, connect, read_only, readable
from dragoman.registry import registry
from dragoman.registry.states import state_code

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

    from dragoman.relations.relation import Relation

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
        ledger._notes = ledger.path / "notes.sqlite"
        ledger._open(snapshot)
        return ledger

    def _published(self) -> Snapshot:
        from dragoman.ledger.store import Store

        store = Store(self.path)
        self._notes = store.notes
        return store.snapshot(self._publication)

    def _open(self, snapshot: Snapshot) -> None:
        from dragoman.ledger.typed import same_persons

        self.snapshot = snapshot
        with readable(self.path):
            self._connection, self._files = connect(snapshot, same_persons(self._notes))
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
        once: bool = False,
        limit: int | None = None,
    ) -> Rows:
        """Events, the newest first: one row an act that a text tells, however many reports it stands in.

        ``between`` two states: one acts on the other, or both act together as equals. ``who``: a state, a body, a
        person (a name or an id) that is actor or recipient. ``since`` and ``until`` hold for the days that the date of
        the event may mean; events without a date are left out with them. ``occurrence_id`` is the same in all events
        that tell of the same thing; ``once`` gives one of them only.
        """
        asked = {"between": between, "who": who, "since": since, "until": until, "type": type, "status": status}
        return self._rows("events", limit, once=once, **asked)

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
        return self._rows("statements", limit, by=by, to=to, since=since, until=until, stance=stance)

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
        threatened (True) or only what is promised (False); ``framework`` is a body, treaty or plan by id or name."""
        return self._rows(
            "pledges", limit, between=between, by=by, domain=domain, strength=strength, framework=framework,
            hostile=hostile, since=since, until=until,
        )  # fmt: skip

    def persons(
        self, *, name: str | None = None, country: str | None = None, office: Codes = None, limit: int | None = None
    ) -> Rows:
        """Persons, the most often told of first, with the offices that texts tell of them (``former`` ones marked) and
        the earliest text that names them. ``name``: words that the name holds, without regard to case and accents."""
        return self._rows("persons", limit, name=name, country=country, office=office)

    def batches(self, table: str, **asked: Any) -> pa.RecordBatchReader:
        """The rows of ``events``, ``statements``, ``pledges``, ``persons`` or ``series`` as Arrow batches, for results
        that are larger than the memory; ``asked`` are the arguments of the method of that name."""
        limit = asked.pop("limit", None)
        if table == "series":
            return self.series(*asked.pop("states", ()), **asked).head(limit).to_arrow().to_reader()
        question = self.question(table, **asked)
        with self._asking():
            reader = self._connection.cursor()
            return stream(reader.sql(question.sql(limit), params=question.values or None))

    def question(self, table: str, **asked: Any) -> Question:
        """What ``events``, ``statements``, ``pledges`` or ``persons`` ask DuckDB; for exports with other columns."""
        if table not in ASKED:
            raise QueryError(f"There is no table '{table}' to ask for: there are {', '.join(ASKED)}, series.")
        with self._asking():
            return ASKED[table](self._connection, **asked)

    @contextmanager
    def _asking(self) -> Iterator[None]:
        with self._lock, self.reading():
            yield

    def reading(self) -> AbstractContextManager[None]:
        """While its tables are read: faults of that as LedgerError."""
        return readable(self.path, self._files)

    @contextmanager
    def cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A connection to the views of the ledger, for exports."""
        with self._asking():
            cursor = self._connection.cursor()
        try:
            with self.reading():
                yield cursor
        finally:
            cursor.close()

    def _rows(self, table: str, limit: int | None, **asked: Any) -> Rows:
        with self._asking():
            question = self.question(table, **asked)
            found = self._connection.sql(question.sql(limit), params=question.values or None)
            return Rows(found.to_arrow_table())

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
        """What happened in each month (``by`` also ``quarter`` or ``year``) between two states, one and every other, or
        all: occurrences, by quad class too, their mean PLOVER score, and the reports and sources behind.

        ``ledger_reports`` and ``ledger_sources`` are all that the ledger holds from the period: where they fall, fewer
        occurrences may only mean fewer reports. Occurrences whose date is less exact than the period are in none;
        ``zeros`` gives periods without any a row too. ``status`` None counts whatever is told, also what did not
        happen.
        """
        from dragoman.relations.series import PERIODS
        from dragoman.relations.series import series as made

        if len(states) > 2:
            raise QueryError(f"A series is of one state or of two, not of {len(states)}: {', '.join(states)}.")
        asked: dict[str, Any] = {
            "by": queries.one_of(by, list(PERIODS), "period")[0],
            "states": pair(states) if len(states) == 2 else [state_code(registry(), state) for state in states],
            "types": queries.one_of(type, list(codebook().types), "event type"),
            "status": next(iter(queries.one_of(status, list(codebook().statuses), "status")), None),
            "since": queries.day(since, last=False),
            "until": queries.day(until, last=True),
            "zeros": zeros,
        }
        with self._asking():
            schema = self.pairs(asked["states"] if len(states) == 2 else None)
            return Rows(made(self._connection, schema, **asked))

    def relation(self, a: str, b: str) -> Relation:
        """What the ledger adds up to between two states: see :class:`~dragoman.relations.relation.Relation`."""
        from dragoman.relations.relation import relation

        both = pair((a, b))
        with self._asking():
            return relation(self._connection, self.pairs(both), both)

    def prepare(self) -> None:
        """Expand the pairs of all states now, once for this object, so that every later ``relation`` and ``series`` is
        quick. It takes some seconds and 400 MB for each million events; small ledgers do not need it."""
        self.pairs(None)

    def pairs(self, both: tuple[str, str] | None) -> str:
        """The schema that has the pairs of all states, or at least those of two (``relations/dyads.py``)."""
        from dragoman.relations.dyads import expand

        with self._asking():
            if self._prepared:
                return _ALL
            if both is not None:
                expand(self._connection, _ONE, both)
                return _ONE
            expand(self._connection, _ALL)
            for name in ("dyads", "occurrence_dyads"):
                self._connection.execute(
                    f"CREATE VIEW {name} AS SELECT p.*, quad FROM {_ALL}.{name} AS p JOIN parts.types USING (type)"
                )
            self._prepared = True
            return _ALL

    # ---- words and SQL

    def search(self, words: str, *, limit: int = 100) -> Rows:
        """Where words stand together in the sentence of an event, in a statement, or in a text: all of them, without
        regard to case and accents. ``kind`` says which of the three, ``id`` is its id, ``excerpt`` its
        words; a sentence that tells several events is given once."""
        from dragoman.ledger.search import search

        with self._asking():
            return Rows(search(self._connection, self._notes, words, limit))

    def sql(self, query: str, parameters: Sequence[object] | dict[str, object] | None = None) -> Rows:
        """The rows of one SELECT in DuckDB's SQL over the views ``documents``, ``texts``, ``events``, ``statements``,
        ``pledges``, ``relation_labels``, ``mentions``, ``entities``, ``person_offices``, ``occurrences``, ``failures``,
        ``runs``, ``dyads`` and ``occurrence_dyads``.

        ``?`` or ``$name`` in the query stand for ``parameters``. Nothing can be written, and no file, network or
        setting reached. Raises QueryError for anything else than one SELECT, and for what DuckDB finds wrong with it.
        """
        with self._asking():
            if "dyads" in query.casefold():
                self.pairs(None)
            return Rows(read_only(self._connection, query, parameters))
