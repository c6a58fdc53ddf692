# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The tables of one published state as views of an in-memory DuckDB that can read these files and nothing else."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from dragoman.codebook import codebook
from dragoman.ledger.faults import LedgerError
from dragoman.ledger.queries import PAIRED, QueryError
from dragoman.ledger.schema import TABLES

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

    from dragoman.ledger.store import Publication

_FLAT = {
    # Columns in front of the nested ones of a table, for those who write SQL.
    "events": "codes(actors) AS actor_codes, codes(recipients) AS recipient_codes, date.first AS first, "
    "date.last AS last",
    "statements": "codes(speaker) AS speaker_codes",
    "pledges": "codes(actors) AS actor_codes, codes(partners) AS partner_codes",
    "relation_labels": "codes(parties) AS party_codes",
}


class Snapshot(Protocol):
    """One published state of a ledger, as readers need it: what ``Store.snapshot()`` gives."""

    @property
    def path(self) -> Path:
        """The folder of the ledger."""

    @property
    def run(self) -> Publication | None:
        """Its publication; None where nothing was published yet."""

    def files(self, table: str) -> list[str]:
        """The Parquet files of a table; none for a table without rows."""

    def schema(self, table: str) -> pa.Schema:
        """The columns of a table; files of older versions may lack some."""


_OF_PERSONS = ("entities", "person_offices")
"""Tables whose ``canonical`` is that of the person whom others were merged with."""


def connect(
    snapshot: Snapshot, same_persons: Mapping[str, str] | None = None
) -> tuple[duckdb.DuckDBPyConnection, list[str]]:
    """A connection in which every table of a state is a view by its name, and the files that it reads.

    It reads the files of this state and no others, has no network, and its settings cannot be changed, whatever SQL is
    run in it. Arrays and structures are as in ``schema.TABLES``; a list of parties has its country codes beside it.
    ``same_persons``: canonical id → the one that stands for it, since a person decided that they are one.
    """
    import duckdb

    connection = duckdb.connect(
        config={
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "python_enable_replacements": "false",
            "temp_directory": str(Path(tempfile.gettempdir()) / "dragoman-duckdb"),
        }
    )
    connection.execute("SET parquet_metadata_cache = true")
    connection.execute("SET preserve_insertion_order = false")
    connection.execute("CREATE SCHEMA parts")  # what the views are made of, and what is derived from them
    _macros(connection)
    _codes(connection)
    connection.execute("CREATE TABLE parts.same_persons (canonical VARCHAR, one VARCHAR)")
    if same_persons:
        connection.executemany("INSERT INTO parts.same_persons VALUES (?, ?)", list(same_persons.items()))
    allowed: list[str] = []
    for name in TABLES:
        files = _files(snapshot, name)
        allowed += files
        # What was published after this state is not seen, in the table of publications neither.
        later = f" WHERE publication <= {snapshot.run.number}" if name == "runs" and snapshot.run else ""
        _view(connection, name, files, snapshot.schema(name), later)
    connection.execute("SET allowed_paths = ?", [allowed])
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    return connection, allowed


def _files(snapshot: Snapshot, name: str) -> list[str]:
    """The files of a table; of ``runs``, which no publication can name, those that there are now."""
    from dragoman.ledger.store import files_of, open_table

    if name == "runs" and (snapshot.path / "tables" / name).is_dir():
        return files_of(open_table(snapshot.path, name), snapshot.path / "tables" / name)
    return snapshot.files(name)


def _view(
    connection: duckdb.DuckDBPyConnection, name: str, files: list[str], schema: pa.Schema, limits: str = ""
) -> None:
    connection.register("empty_arrow", schema.empty_table())
    connection.execute(f'CREATE TABLE parts."empty_{name}" AS SELECT * FROM empty_arrow')
    connection.unregister("empty_arrow")
    flat = f"{_FLAT[name]}, " if name in _FLAT else ""
    rows = f"({_read(name, files)})"
    if name in _OF_PERSONS:
        rows = f"""(SELECT given.* REPLACE (coalesce(one, given.canonical) AS canonical)
            FROM {rows} AS given LEFT JOIN parts.same_persons AS same ON same.canonical = given.canonical)"""
    connection.execute(f'CREATE VIEW "{name}" AS SELECT {flat}* FROM {rows}{limits}')
    if name == "events":
        # Where each event stands, so that a few can be read without looking through all.
        place = ", filename = true, file_row_number = true"
        connection.execute(
            f"""CREATE VIEW parts.event_rows AS SELECT event_id, text_id, filename AS file, file_row_number AS row
                FROM ({_read(name, files, place)})"""
            if files
            else f"""CREATE VIEW parts.event_rows AS SELECT event_id, text_id, '' AS file, 0::BIGINT AS row
                FROM ({_read(name, files)})"""
        )


def _read(name: str, files: Sequence[str], more: str = "") -> str:
    """SQL for the rows of files of a table, with all columns that the table has, whatever older files lack."""
    rows = f'SELECT * FROM parts."empty_{name}"'
    if files:
        paths = ", ".join("'" + file.replace("'", "''") + "'" for file in files)
        rows += f" UNION ALL BY NAME SELECT * FROM read_parquet([{paths}], union_by_name = true{more})"
    return rows


def event_at(file: str, row: int) -> str:
    """SQL for the event that stands in a row of a file, as ``parts.event_rows`` has it."""
    return f"SELECT * FROM ({_read('events', [file], ', file_row_number = true')}) WHERE file_row_number = {int(row)}"


def _macros(connection: duckdb.DuckDBPyConnection) -> None:
    for macro in (
        "countries(parties) AS list_transform(parties, lambda x: x.country)",
        # Each once, in the order of the text.
        "each_once(l) AS list_filter(l, lambda x, i: x IS NOT NULL AND list_position(l, x) = i)",
        "codes(parties) AS CASE WHEN len(parties) = 0 THEN [] ELSE each_once(countries(parties)) END",
        "told(evidence, what) AS list_filter(evidence, lambda x: x.field = what)",
    ):
        connection.execute(f"CREATE MACRO {macro}")


def _codes(connection: duckdb.DuckDBPyConnection) -> None:
    """The codebook's types, with what the pairs of their parties need, and its offices, the highest first."""
    connection.execute("CREATE TABLE parts.types (type VARCHAR, quad VARCHAR, paired BOOLEAN)")
    rows = [(one.type, one.quad, one.type in PAIRED) for one in codebook().types.values()]
    connection.executemany("INSERT INTO parts.types VALUES (?, ?, ?)", rows)
    connection.execute("CREATE TABLE parts.offices (office VARCHAR, rank TINYINT)")
    connection.executemany(
        "INSERT INTO parts.offices VALUES (?, ?)", [(office, rank) for rank, office in enumerate(codebook().offices)]
    )


@contextmanager
def readable(path: Path, files: Sequence[str] = ()) -> Iterator[None]:
    """Faults of reading the tables as LedgerError, with what can be done; ``files`` are those that are read."""
    import duckdb
    import pyarrow as pa

    try:
        yield
    except (duckdb.Error, pa.ArrowException, QueryError) as error:
        if not all(Path(file).exists() for file in files):
            raise LedgerError(
                path,
                "files of the state that is open are gone: another process has removed it",
                "open the ledger again",
            ) from error
        if isinstance(error, QueryError):
            raise
        cause = str(error).strip().splitlines()[0].rstrip(".")
        raise LedgerError(path, f"its tables cannot be read ({cause})", "run: dragoman ledger check") from error


def read_only(
    connection: duckdb.DuckDBPyConnection, query: str, parameters: Sequence[object] | Mapping[str, object] | None = None
) -> pa.Table:
    """The rows of one SELECT, in a transaction that cannot write. Raises QueryError for anything else."""
    import duckdb

    try:
        statements = connection.extract_statements(query)
    except duckdb.Error as error:
        raise QueryError(_told(error)) from error
    if [one.type for one in statements] not in ([duckdb.StatementType.SELECT], [duckdb.StatementType.EXPLAIN]):
        kinds = ", ".join(one.type.name for one in statements) or "nothing"
        raise QueryError(
            f"Only one SELECT can be asked; this is {kinds}. A ledger is changed by dragoman's verbs only."
        )
    if "enable_logging" in query.casefold():
        # Before version 2 DuckDB lets a locked connection log to files, and ends the process if it may not write.
        raise QueryError("Logging cannot be turned on: nothing may be written.")
    reader = connection.cursor()
    try:
        reader.execute("BEGIN TRANSACTION READ ONLY")
        return reader.sql(query, params=parameters or None).to_arrow_table()
    except duckdb.Error as error:
        raise QueryError(_told(error)) from error
    finally:
        reader.close()


def _told(error: Exception) -> str:
    return f"DuckDB says: {str(error).strip()}"
