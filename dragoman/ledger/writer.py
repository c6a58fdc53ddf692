# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The one who changes a ledger: holds its lock, writes tables, and publishes what was written as a whole."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from dragoman.ledger.faults import LedgerError
from dragoman.ledger.migrations import migrate
from dragoman.ledger.schema import SCHEMA_VERSION, TABLES
from dragoman.ledger.store import Publication, Snapshot, Store, files_of, now, open_table, save_settings, table_faults
from dragoman.version import __version__

if TYPE_CHECKING:
    import pyarrow as pa
    from deltalake import DeltaTable

_DATA = tuple(name for name in TABLES if name != "runs")
_STATISTICS = ("batch", "text_id", "document_id", "occurrence_id", "publication")
"""The columns whose smallest and largest values stand in the log: what people are called stands in none."""

_MANY_FILES = 48
"""Files of a table from which a run that ends puts them together."""

_ROWS_A_FILE = 64 * 2**20
"""Bytes that a file put together has at most, about; deleting one text writes the files that hold it again."""


@contextmanager
def writing(
    store: Store,
    command: str,
    *,
    wait: bool = False,
    told: Callable[[str], None] = print,
    first: Callable[[], object] = bool,
) -> Iterator[Writer]:
    """The writer of a ledger while nobody else writes.

    ``command`` is what ``history`` shows; what may have to be forgotten does not belong there. Where another process
    writes, LedgerError says which, or with ``wait`` that is told and waited for. ``first`` is called when nobody else
    writes, before the ledger is opened.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(store.path / "writer.lock")
    holder = store.path / "writer.json"
    try:
        lock.acquire(timeout=0)
    except Timeout:
        other = _holder(holder)
        if not wait:
            raise LedgerError(
                store.path, f"another process writes to this ledger ({other})",
                "wait until it is over, or give --wait to go on then; reading is possible meanwhile",
            ) from None  # fmt: skip
        told(f"waiting for another process that writes to this ledger ({other})")
        lock.acquire()
    try:
        holder.write_text(
            json.dumps({"process": os.getpid(), "machine": socket.gethostname(), "command": command,
                        "since": now().isoformat(timespec="seconds")}), encoding="utf-8",
        )  # fmt: skip
        store.reload()
        first()
        migrate(store)
        writer = Writer(store, command)
        if store.settings.get("purge"):  # forgetting was stopped before all was removed
            _purge(writer)
        yield writer
    finally:
        holder.unlink(missing_ok=True)
        lock.release()


def _purge(writer: Writer) -> None:
    from dragoman.ledger.forget import purge
    from dragoman.ledger.notes import Notes

    notes = Notes(writer.store.notes)
    purge(writer, notes)
    notes.close()


def _holder(file: Path) -> str:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        return f"process {told['process']} on {told['machine']}, {told['command']}, since {told['since']}"
    except (OSError, ValueError, KeyError):
        return "process unknown"


class Writer:
    """Writes to the tables of a ledger; readers see nothing of it until ``publish``.

    Made by ``writing``. What an earlier writer left unpublished is discarded, tables that are missing in a new ledger
    are made. ``batch`` is what rows written now carry in their column of that name.
    """

    def __init__(self, store: Store, command: str) -> None:
        self.store = store
        self.command = command
        self.run_id = uuid4().hex[:16]
        self.started = now()
        self.published = store.newest()
        self._tables: dict[str, DeltaTable] = {}
        self._open()

    @property
    def batch(self) -> str:
        """The number of the next publication, as eight digits."""
        return f"{self._next:08d}"

    @property
    def _next(self) -> int:
        return self.published.number + 1 if self.published else 0

    @property
    def finished(self) -> bool:
        """Whether the run that published last was over; otherwise there is more of it to ingest."""
        return self.published is None or self.published.finished

    def snapshot(self) -> Snapshot:
        """The tables as they are for the writer, what is not published included."""
        versions = {name: table.version() for name, table in self._tables.items()}
        return Snapshot(self.store.path, self._publication({}, False, -1, versions))

    def append(self, table: str, rows: pa.Table) -> None:
        """Add rows to a table; the ``batch`` that they have is kept."""
        from deltalake import WriterProperties, write_deltalake

        if rows.num_rows == 0:
            return
        with table_faults(self._folder(table)):
            write_deltalake(
                self._tables[table], rows.cast(TABLES[table]), mode="append",
                writer_properties=WriterProperties(compression="ZSTD"),
            )  # fmt: skip

    def delete(self, table: str, column: str, values: Collection[str], batches: Collection[str] = ()) -> None:
        """Take the rows out whose column has one of some values (ids; nothing that has to be quoted).

        ``batches``, where given, are all that the rows can have: other files need not be looked at.
        """
        if not values:
            return
        predicate = f"{column} IN ({_quoted(values)})"
        if batches and "batch" in TABLES[table].names:
            predicate = f"batch IN ({_quoted(batches)}) AND {predicate}"
        with table_faults(self._folder(table)):
            self._tables[table].delete(predicate)

    def publish(self, counts: Mapping[str, int], *, finished: bool, linked: int | None = None) -> Publication:
        """Make what was written the state that readers see."""
        import pyarrow as pa
        from deltalake import write_deltalake

        versions = {name: self._tables[name].version() for name in _DATA}
        last = -1 if self.published is None else self.published.linked
        publication = self._publication(counts, finished, last if linked is None else linked, versions)
        row = pa.Table.from_pylist([publication.row()], schema=TABLES["runs"])
        with table_faults(self._folder("runs")):
            write_deltalake(self._tables["runs"], row, mode="append")
        self.published = publication
        return publication

    def restore(self, publication: Publication) -> None:
        """Make the tables what they were in an earlier publication, whose files are all there; the caller publishes."""
        for name in _DATA:
            with table_faults(self._folder(name)):
                if self._tables[name].version() != publication.tables[name]:
                    self._tables[name].restore(publication.tables[name])

    def compact(self, *, least: int = 2) -> bool:
        """Put the files of tables that have ``least`` or more together. Whether anything was; it is not published."""
        from deltalake import WriterProperties

        done = False
        for name, table in self._tables.items():
            if len(files_of(table, self._folder(name))) < least:
                continue
            with table_faults(self._folder(name)):
                found = table.optimize.compact(
                    target_size=_ROWS_A_FILE, writer_properties=WriterProperties(compression="ZSTD")
                )
            done = done or (name != "runs" and found["numFilesRemoved"] > 0)
        return done

    def tidy(self) -> bool:
        """What a run does at its end: put files together where there are many. Whether any were."""
        return self.compact(least=_MANY_FILES)

    def vacuum(self, days: float, *, everything: bool = False) -> int:
        """Remove the files that no publication of the last ``days`` needs, and leftovers of what was stopped.

        With ``everything`` only what is published now stays, and processes that read an older state will fail. Returns
        how many files were removed.
        """
        start = now() - timedelta(days=days)
        kept = [] if everything else [one for one in self.store.publications() if one.published >= start]
        removed = 0
        for name, table in self._tables.items():
            versions = {one.tables[name] for one in kept if name in one.tables} | {table.version()}
            with table_faults(self._folder(name)):
                removed += len(
                    table.vacuum(
                        retention_hours=0 if everything else int(days * 24), dry_run=False, full=True,
                        enforce_retention_duration=False, keep_versions=sorted(versions),
                    )
                )  # fmt: skip
        return removed

    def drop_files(self, table: str, files: Collection[str]) -> set[str]:
        """Take files out of a table, readable or not; the batches that their rows had."""
        import pyarrow as pa

        names = {Path(file).name for file in files}
        actions = pa.table(self._tables[table].get_add_actions(flatten=True))
        batches: set[str] = set()
        if "min.batch" in actions.column_names:
            for row in actions.select(["path", "min.batch", "max.batch"]).to_pylist():
                if row["path"] in names:
                    ends = (int(row["min.batch"] or 0), int(row["max.batch"] or self._next))
                    batches.update(f"{number:08d}" for number in range(ends[0], ends[1] + 1))
        with table_faults(self._folder(table)):
            drop_files(self._tables[table], files)
        return batches

    # ---- opening

    def _open(self) -> None:
        from deltalake import DeltaTable

        for name in TABLES:
            folder = self._folder(name)
            if not (folder / "_delta_log").is_dir() or not any((folder / "_delta_log").glob("*.json")):
                if self.published is not None:
                    raise LedgerError(
                        folder, "the table's log is missing", "put it back from a copy, or make a new ledger"
                    )
                names = ",".join(column for column in _STATISTICS if column in TABLES[name].names)
                with table_faults(folder):
                    self._tables[name] = DeltaTable.create(
                        folder.absolute(), TABLES[name], name=name,
                        configuration={"delta.dataSkippingStatsColumns": names},
                    )  # fmt: skip
            else:
                self._tables[name] = open_table(self.store.path, name)
        if self.published is None:
            self.publish({}, finished=True, linked=0)
        else:
            for name in _DATA:
                if self._tables[name].version() > self.published.tables[name]:
                    with table_faults(self._folder(name)):
                        self._tables[name].restore(self.published.tables[name])

    def _folder(self, table: str) -> Path:
        return self.store.path / "tables" / table

    def _publication(
        self, counts: Mapping[str, int], finished: bool, linked: int, versions: Mapping[str, int]
    ) -> Publication:
        return Publication(
            number=self._next, run_id=self.run_id, command=self.command, started=self.started, published=now(),
            finished=finished, linked=linked, schema=SCHEMA_VERSION, package=__version__, tables=versions,
            counts=counts,
        )  # fmt: skip


def drop_files(table: DeltaTable, files: Collection[str]) -> None:
    """Take files out of a table, readable or not: what is not on disk its log gives up."""
    for file in files:
        Path(file).unlink(missing_ok=True)
    table.repair(dry_run=False)


def _quoted(values: Collection[str]) -> str:
    return ", ".join(f"'{value}'" for value in sorted(values))


def set_settings(store: Store, **changed: object) -> None:
    """Change settings of a ledger; the caller is its writer."""
    store.settings.update(changed)
    save_settings(store.path, store.settings)
