# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Checking a ledger: whether all its files can be read, whether its tables agree, and taking damaged files out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dragoman.ledger.faults import LedgerError
from dragoman.ledger.link import link
from dragoman.ledger.maintenance import index_again, to_index
from dragoman.ledger.notes import Notes
from dragoman.ledger.rows import TEXT_TABLES
from dragoman.ledger.schema import ID_COLUMNS, TABLES
from dragoman.ledger.store import Publication, Snapshot, Store, open_table
from dragoman.ledger.writer import Writer, drop_files
from dragoman.records import digest

if TYPE_CHECKING:
    import duckdb

_OF_A_TEXT = (*TEXT_TABLES[1:], "documents")

_QUERIES = {
    **{
        f"{name}: {key} stands in more than one row": f"SELECT {key} FROM {name} GROUP BY {key} HAVING count(*) > 1"
        for name, key in ID_COLUMNS.items()
        if name != "runs"
    },
    **{
        f"{name}: rows of texts that are not there": f"SELECT text_id FROM {name} ANTI JOIN texts USING (text_id)"
        for name in _OF_A_TEXT
    },
    "texts: texts that no document has": "SELECT text_id FROM texts ANTI JOIN documents USING (text_id)",
    "pledges: pledges of events that are not there": "SELECT pledge_id FROM pledges ANTI JOIN events USING (event_id)",
    "mentions: mentions of entities that are not there": (
        "SELECT text_id FROM mentions ANTI JOIN entities USING (text_id, entity_id)"
    ),
    "occurrences: events that are in none": (
        "SELECT event_id FROM (SELECT * FROM events WHERE batch <= '{linked:08d}') "
        "ANTI JOIN (SELECT unnest(events) AS event_id FROM occurrences) USING (event_id)"
    ),
    **{
        f"{name}: evidence that is not what the text says there": (
            f"SELECT {ID_COLUMNS[name]} FROM (SELECT {ID_COLUMNS[name]}, text_id, unnest(evidence) AS e FROM {name}) "
            "JOIN texts USING (text_id) "
            "WHERE texts.text IS NOT NULL AND substring(texts.text, e.start + 1, e.end - e.start) <> e.text"
        )
        for name in ("events", "statements", "pledges")
    },
}
"""What is wrong → a query that gives the ids of which it is true. What was not linked yet is not wrong; ``linked`` is
the last publication that was."""

_WHERE_LINKED = {
    "occurrences: events that are not there": (
        "SELECT event_id FROM (SELECT unnest(events) AS event_id FROM occurrences) ANTI JOIN events USING (event_id)"
    ),
}
"""The same for a state in which everything is linked."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong with a ledger: where, what, and what to do. ``file`` is that of a table if it is damaged."""

    where: str
    what: str
    remedy: str
    table: str | None = None
    file: str | None = None

    def __str__(self) -> str:
        return f"{self.where}: {self.what}; {self.remedy}."


def check(store: Store) -> list[Flaw]:
    """All that is wrong with what is published. Files are read whole, so it takes as long as reading them does."""
    flaws = list(_files(store, None, "runs"))
    if flaws:
        return flaws
    state = store.snapshot()
    if state.run is None:
        return []
    flaws = [flaw for name in state.run.tables for flaw in _files(store, state.run, name)]
    if not flaws:  # what tables say of each other needs all of them
        flaws.extend(_tables(state))
    flaws.extend(_notes(store, state))
    return flaws


_REPAIR = "dragoman ledger check --repair takes it out, and the next ingest reads again what was in it"


def _files(store: Store, run: Publication | None, name: str) -> Iterator[Flaw]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    folder = store.path / "tables" / name
    if not (folder / "_delta_log").is_dir() and run is None:
        return  # the ledger was never finished being made; the next ingest does
    try:
        table = open_table(store.path, name, run.tables[name] if run else None)
    except LedgerError as error:
        yield Flaw(str(folder), str(error).rpartition("; ")[0], "put the folder back from a copy", name)
        return
    sizes = pa.table(table.get_add_actions(flatten=True)).select(["path", "size_bytes", "num_records"])
    for row in sizes.to_pylist():
        file = folder / row["path"]
        if not file.is_file():
            yield Flaw(str(file), "the file is missing", _REPAIR, name, str(file))
        elif file.stat().st_size != row["size_bytes"]:
            yield Flaw(str(file), "the file is cut off or was changed", _REPAIR, name, str(file))
        else:
            try:
                rows = sum(batch.num_rows for batch in pq.ParquetFile(file).iter_batches())
            except (pa.ArrowException, OSError) as error:
                yield Flaw(str(file), f"the file is damaged ({error})", _REPAIR, name, str(file))
            else:
                if rows != row["num_records"]:
                    yield Flaw(str(file), "the file has another number of rows than noted", _REPAIR, name, str(file))


def views(state: Snapshot) -> duckdb.DuckDBPyConnection:
    """A connection with a view of each table of a state."""
    import duckdb

    connection = duckdb.connect()
    for name in TABLES:
        files = state.files(name)
        if files:
            listed = ", ".join("'" + file.replace("'", "''") + "'" for file in files)
            connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet([{listed}], union_by_name = true)")
        else:
            connection.register(name, state.schema(name).empty_table())
    return connection


def _tables(state: Snapshot) -> Iterator[Flaw]:
    with views(state) as connection:
        assert state.run is not None
        for what, query in (_QUERIES | (_WHERE_LINKED if state.run.finished else {})).items():
            query = query.replace("{linked:08d}", f"{state.run.linked:08d}")
            found = [key for (key,) in connection.execute(f"SELECT DISTINCT * FROM ({query}) LIMIT 4").fetchall()]
            if found:
                examples = ", ".join(map(str, found[:3])) + (" …" if len(found) > 3 else "")
                yield Flaw(str(state.path), f"{what} ({examples})", "restore an earlier state, and report this")
        # The texts in which a person was blacked out are others than their ids say.
        cursor = connection.execute("SELECT text_id, text FROM texts WHERE NOT contains(text, '█')")
        while rows := cursor.fetchmany(512):
            for text_id, text in rows:
                if digest(text) != text_id:
                    yield Flaw(str(state.path), f"texts: the text {text_id} was changed", "restore an earlier state")


def _notes(store: Store, state: Snapshot) -> Iterator[Flaw]:

    if not store.notes.exists():
        if state.run is not None and to_index(store, state):
            remedy = (
                "put it back from a copy; without one dragoman ledger check --repair makes the index of texts again"
            )
            yield Flaw(str(store.notes), "the file of notes is missing, with all decisions", remedy)
        return
    notes = Notes(store.notes)
    try:
        for fault in notes.faults():
            yield Flaw(str(store.notes), fault, "put the file back from a copy")
        try:
            texts = to_index(store, state)
        except LedgerError:
            return  # told with the files
        missing = texts - notes.indexed()
        if missing:
            yield Flaw(
                str(store.notes), f"{len(missing)} texts are not in the index", "run: dragoman ledger check --repair"
            )
    finally:
        notes.close()


def repair_runs(store: Store, flaws: list[Flaw]) -> list[str]:
    """Take damaged files of the table of publications out, so that the ledger can be opened: then the last publication
    that can be read holds, and what came after is discarded. The caller holds the lock."""
    files = [flaw.file for flaw in flaws if flaw.table == "runs" and flaw.file]
    if not files:
        return []
    drop_files(open_table(store.path, "runs"), files)
    return [f"runs: {len(files)} damaged files were taken out; what they published is discarded"]


def repair(writer: Writer, notes: Notes, flaws: list[Flaw]) -> list[str]:
    """Take damaged files out with all that came in with their rows, so that the next ingest reads it again, and bring
    the index of texts up to date; what was done. Damaged logs and notes are left as they are."""
    done = []
    batches: set[str] = set()
    for name in {flaw.table for flaw in flaws if flaw.table and flaw.file}:
        assert name is not None
        files = [flaw.file for flaw in flaws if flaw.table == name and flaw.file]
        batches |= writer.drop_files(name, files)
        done.append(f"{name}: {len(files)} damaged files were taken out")
    if batches:
        for name in ("documents", *TEXT_TABLES, "failures"):
            writer.delete(name, "batch", batches)
        done.append(f"what came with {len(batches)} publications was taken out; ingest the same sources again")
    if done:
        link(writer, notes, everything=True)
    changed = index_again(writer.store, writer.snapshot(), notes)
    if changed:
        done.append(f"the index of texts was corrected in {changed} texts")
    if done:
        writer.publish({}, finished=False, linked=int(writer.batch))
    return done
