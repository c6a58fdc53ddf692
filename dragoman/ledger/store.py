# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The folder of a ledger: Delta tables with one point of publication, and what readers see of them.

Delta commits are atomic for a table and not over several. The commit to ``runs`` is what publishes: its newest row
names the version of every table, and readers open those. What a writer left above them is discarded by the next one.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dragoman.ledger.faults import LedgerError
from dragoman.ledger.schema import SCHEMA_VERSION, TABLES

if TYPE_CHECKING:
    import pyarrow as pa
    from deltalake import DeltaTable

MARKER = "ledger.json"
"""The file that makes a folder a ledger: its schema's version and its settings."""

_KIND = "dragoman ledger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A row of ``runs``: one published state of the ledger.

    ``number`` counts from 0; ``tables`` has the Delta version of each table; ``linked`` is the last publication whose
    events are all in the occurrences; ``counts`` are those of the run so far.
    """

    number: int
    run_id: str
    command: str
    started: datetime
    published: datetime
    finished: bool
    linked: int
    schema: int
    package: str
    tables: Mapping[str, int]
    counts: Mapping[str, int] = field(default_factory=dict)

    def row(self) -> dict[str, Any]:
        """The row of ``runs``."""
        row = {name: getattr(self, name) for name in self.__slots__ if name != "number"}
        return {"publication": self.number, **row, "tables": dict(self.tables), "counts": dict(self.counts)}

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Publication:
        """The publication of a row of ``runs``."""
        told = {name: value for name, value in row.items() if name != "publication"}
        return cls(number=row["publication"], **told | {"tables": dict(row["tables"]), "counts": dict(row["counts"])})


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One published state: every table at the version that ``run`` names; without ``run`` nothing is there yet."""

    path: Path
    run: Publication | None

    def files(self, table: str) -> list[str]:
        """The Parquet files of a table, as absolute paths; none for a table without rows.

        Raises LedgerError where they cannot be known or are not there.
        """
        if self.run is None or table not in self.run.tables:
            return []
        return files_of(open_table(self.path, table, self.run.tables[table]), self.path / "tables" / table)

    def schema(self, table: str) -> pa.Schema:
        """The schema of a table; files of older versions may lack columns, which are then empty."""
        return TABLES[table]

    def table(
        self, name: str, columns: Sequence[str] | None = None, among: tuple[str, Collection[str]] | None = None
    ) -> pa.Table:
        """The rows of a table, or of some of its columns; with ``among`` those whose column has one of some values."""
        import pyarrow as pa
        import pyarrow.compute as pc
        import pyarrow.dataset

        schema = self.schema(name)
        wanted = list(columns) if columns else schema.names
        asked = wanted if among is None or among[0] in wanted else [*wanted, among[0]]
        files = self.files(name)
        if not files or (among is not None and not among[1]):
            return schema.empty_table().select(wanted)
        try:
            rows = pa.dataset.dataset(files, schema=schema, format="parquet")
            if among is None:
                return rows.to_table(columns=asked)
            # The library's own filter fails on files that were written again: the types of their statistics are others.
            values = pa.array(sorted(among[1]), pa.string())
            found = [b.filter(pc.is_in(b[among[0]], value_set=values)) for b in rows.to_batches(columns=asked)]
        except (pa.ArrowException, OSError) as error:
            raise damaged(self.path / "tables" / name, error) from error
        return pa.Table.from_batches(found, pa.schema([schema.field(column) for column in asked])).select(wanted)


class Store:
    """A ledger on disk. Opening it reads no table.

    ``create`` makes the folder if it is absent or empty, without article texts unless ``texts``. Raises LedgerError for
    a folder that is no ledger, one that a newer program made, and one whose marker is damaged.
    """

    def __init__(self, path: Path | str, *, create: bool = False, texts: bool = True) -> None:
        self.path = Path(path)
        if create:
            _make(self.path, texts)
        self.settings = _settings(self.path)

    def reload(self) -> None:
        """Read the settings again, which another process may have changed."""
        self.settings = _settings(self.path)

    @property
    def texts(self) -> bool:
        """Whether the ledger keeps the text of articles, not only the words of spans."""
        return bool(self.settings["texts"])

    @property
    def notes(self) -> Path:
        """The file of what people typed, with the index of texts."""
        return self.path / str(self.settings.get("notes") or "notes.sqlite")

    def snapshot(self, publication: int | None = None) -> Snapshot:
        """The state published last, or an earlier one by its number. Raises LedgerError if there is no such one."""
        if int(self.settings["schema"]) < SCHEMA_VERSION:
            raise LedgerError(self.path, "it was made by an older Dragoman", "run: dragoman ledger migrate")
        if publication is None:
            return Snapshot(self.path, self.newest())
        for found in self.publications():
            if found.number == publication:
                return Snapshot(self.path, found)
        raise LedgerError(self.path, f"there is no state {publication}", "see: dragoman ledger history")

    def newest(self) -> Publication | None:
        """The last publication; None in a ledger that was never finished being made."""
        if not (self.path / "tables" / "runs" / "_delta_log").is_dir():
            return None
        found = _newest_rows(open_table(self.path, "runs"), self.path / "tables" / "runs")
        return max(found, key=lambda one: one.number, default=None)

    def publications(self) -> list[Publication]:
        """All publications, the first one first."""
        folder = self.path / "tables" / "runs"
        if not (folder / "_delta_log").is_dir():
            return []
        return sorted(_rows(files_of(open_table(self.path, "runs"), folder), folder), key=lambda one: one.number)


# ---- tables


def open_table(path: Path, name: str, version: int | None = None) -> DeltaTable:
    """A table of the ledger in a folder. Raises LedgerError where its log is damaged or the version is gone."""
    from deltalake import DeltaTable
    from deltalake.exceptions import DeltaError

    folder = path / "tables" / name
    try:
        return DeltaTable(folder.absolute(), version=version)
    except (DeltaError, OSError, ValueError) as error:
        raise damaged(folder, error) from error


def files_of(table: DeltaTable, folder: Path) -> list[str]:
    """The files of an open table, as absolute paths; whether they are on disk is not looked at."""
    # The library gives addresses with signs such as %20; no table here is partitioned, so a name is enough.
    return [str(folder.absolute() / uri.rpartition("/")[2]) for uri in table.file_uris()]


def damaged(where: Path, error: object) -> LedgerError:
    """What to say of a table that cannot be read."""
    return LedgerError(
        where, f"the table cannot be read ({_cause(error)})",
        "run: dragoman ledger check, which says what is damaged and what can be done",
    )  # fmt: skip


@contextmanager
def table_faults(where: Path) -> Iterator[None]:
    """Faults of the tables' library while something is written, as LedgerError."""
    from deltalake.exceptions import DeltaError

    try:
        yield
    except (DeltaError, OSError) as error:
        raise LedgerError(
            where, f"the table cannot be written ({_cause(error)})",
            "see whether the disk is full or read-only, and run: dragoman ledger check; what is published is as it was",
        ) from error  # fmt: skip


def _cause(error: object) -> str:
    return str(error).strip().partition("\n")[0].rstrip(".") or type(error).__name__


def _rows(files: list[str], folder: Path) -> list[Publication]:
    import pyarrow as pa
    import pyarrow.dataset

    if not files:
        return []
    try:
        table = pa.dataset.dataset(files, schema=TABLES["runs"], format="parquet").to_table()
    except (pa.ArrowException, OSError) as error:
        raise damaged(folder, error) from error
    return [Publication.of(row) for row in table.to_pylist()]


def _newest_rows(runs: DeltaTable, folder: Path) -> list[Publication]:
    """The publications of the file that has the newest one: reading all would take the longer the older the ledger."""
    import pyarrow as pa

    files = files_of(runs, folder)
    actions = pa.table(runs.get_add_actions(flatten=True))
    if "max.publication" in actions.column_names and actions.num_rows:
        numbers = actions["max.publication"].to_pylist()
        if None not in numbers:
            newest = actions["path"][numbers.index(max(numbers))].as_py()
            files = [file for file in files if file.endswith(newest)]
    return _rows(files, folder)


# ---- the folder


def _settings(path: Path) -> dict[str, Any]:
    marker = path / MARKER
    try:
        settings = json.loads(marker.read_text(encoding="utf-8"))
    except FileNotFoundError:
        if not path.exists():
            raise LedgerError(
                path, "there is no ledger", f"make one with: dragoman ingest PATH --ledger {path}"
            ) from None
        raise LedgerError(
            path, f"this is no ledger: {MARKER} is not in it", "name the folder of a ledger with --ledger"
        ) from None
    except NotADirectoryError:
        raise LedgerError(path, "this is a file, not the folder of a ledger", "name another with --ledger") from None
    except ValueError:
        settings = None
    if not isinstance(settings, dict) or settings.get("kind") != _KIND or not isinstance(settings.get("schema"), int):
        raise LedgerError(
            marker, "the file is damaged or of another program",
            f'if this is a ledger, write {{"kind": "{_KIND}", "schema": {SCHEMA_VERSION}, "texts": true}} into it',
        )  # fmt: skip
    if settings["schema"] > SCHEMA_VERSION:
        raise LedgerError(
            path,
            f"it was made by a newer Dragoman (its schema is {settings['schema']}, this one knows {SCHEMA_VERSION})",
            "update Dragoman; nothing was changed",
        )
    return {"texts": True, **settings}


def _make(path: Path, texts: bool) -> None:
    """Make the folder of a new ledger; leave one that is there as it is."""
    if path.exists() and (not path.is_dir() or any(file.name != f".{MARKER}.part" for file in path.iterdir())):
        return  # what it is, opening tells
    settings = {"kind": _KIND, "schema": SCHEMA_VERSION, "texts": texts}
    if path.exists():
        save_settings(path, settings)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}")
    new.mkdir(exist_ok=True)
    save_settings(new, settings)
    try:
        new.rename(path)  # so that there is never a folder without its marker
    except OSError:
        shutil.rmtree(new)
        if not path.exists():
            raise


def save_settings(path: Path, settings: Mapping[str, Any]) -> None:
    """Write the marker so that it is there whole or not at all."""
    part = path / f".{MARKER}.part"
    part.write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
    part.replace(path / MARKER)


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)
