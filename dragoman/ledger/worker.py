# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Worker processes: each reads texts with a reader of its own and gives back rows, as Arrow, ready to be written."""

from __future__ import annotations

import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from dragoman.ledger.rows import Rows, rows_of, unread
from dragoman.ledger.schema import TABLES
from dragoman.records import digest
from dragoman.version import __version__

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    import pyarrow as pa

    from dragoman.reading.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderOptions:
    """What readers are made with: models by language, and the user's own files, as paths."""

    models: Mapping[str, str] = field(default_factory=dict)
    lexicons: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    codebook: tuple[str, ...] = ()

    def reader(self) -> Reader:
        """A reader. Raises LanguageError and OwnFilesError as it does."""
        from dragoman.reading.reader import Reader

        return Reader(None, self.models, lexicons=self.lexicons, actors=self.actors, codebook=self.codebook)


@dataclass(frozen=True, slots=True)
class Task:
    """A text to read, with the date and the language that its sources give; ``name`` is for messages."""

    text: str
    published: str | None
    language: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a chunk of tasks: the rows of each table as an Arrow stream, and what ``texts`` says of each text.

    ``heads`` has text_id → the columns of ``texts`` that documents and the driver need; ``failed`` text_id → where and
    why it could not be read.
    """

    tables: Mapping[str, bytes]
    heads: Mapping[str, Mapping[str, Any]]
    failed: Mapping[str, str]


Message = tuple[Literal["begun"], int] | tuple[Literal["done"], Done] | tuple[Literal["fatal"], str]
"""What a worker sends: which task of the chunk it begins, what became of the chunk, or that there can be no reader."""

HEAD = ("title", "publisher", "dated", "dateline", "language", "notes", "published", "asked")
"""The columns of ``texts`` from which documents take what their source does not tell."""


def work(connection: Connection, options: ReaderOptions, keep_text: bool) -> None:
    """Read chunks of tasks until the connection closes. The target of a worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes of a terminal; the driver decides
    try:
        try:
            reader = options.reader()
        except Exception as error:  # told by the driver, in words where the error has them
            connection.send(("fatal", str(error) or type(error).__name__))
            return
        while True:
            chunk: Sequence[Task] = connection.recv()
            connection.send(("done", read_chunk(reader, chunk, keep_text, lambda n: connection.send(("begun", n)))))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # the driver is gone, or needs no more


def read_chunk(reader: Reader, chunk: Sequence[Task], keep_text: bool, begun: Callable[[int], None]) -> Done:
    """Read the texts of a chunk; one that cannot be read does not stop the others."""
    rows: Rows = {}
    heads: dict[str, Mapping[str, Any]] = {}
    failed: dict[str, str] = {}
    for number, task in enumerate(chunk):
        begun(number)
        found, reason = _read(reader, task)
        (text,) = found["texts"]
        text |= {"published": task.published, "asked": task.language}
        heads[text["text_id"]] = {name: text.get(name) for name in HEAD}
        if reason:
            failed[text["text_id"]] = f"{task.name}: {reason}"
        if not keep_text:
            text["text"] = None
        for table, added in found.items():
            rows.setdefault(table, []).extend(added)
    return Done({name: packed(table_of(name, found)) for name, found in rows.items() if found}, heads, failed)


def _read(reader: Reader, task: Task) -> tuple[Rows, str | None]:
    """The rows of a text, and why it could not be read where that is so."""
    from dragoman.languages import LanguageError
    from dragoman.ledger.linking.signature import signature

    try:
        report = reader.read(
            task.text, language=task.language or "auto", published=task.published, source=task.name
        )  # fmt: skip
    except LanguageError as error:
        reason = str(error)
    except Exception as error:  # a fault of ours in one text must not cost the others
        reason = f"Dragoman failed on this text ({type(error).__name__}: {error}); please report it"
    else:
        rows = rows_of(report)
        rows["texts"][0]["signature"] = signature(task.text)
        return rows, None
    return unread(task.text, reader.versions(), reason), reason


def died(task: Task, keep_text: bool) -> Done:
    """What becomes of a text on which a worker process ended."""
    reason = "the process that read this text ended or took too long; please report it"
    found = unread(task.text, {"dragoman": __version__}, reason)
    (text,) = found["texts"]
    text |= {"published": task.published, "asked": task.language, "text": task.text if keep_text else None}
    heads = {digest(task.text): {name: text.get(name) for name in HEAD}}
    return Done(
        {"texts": packed(table_of("texts", found["texts"]))}, heads, {digest(task.text): f"{task.name}: {reason}"}
    )


def table_of(name: str, rows: Sequence[Mapping[str, Any]]) -> pa.Table:
    """Rows as a table with the schema of their name; a column that a row lacks is empty."""
    import pyarrow as pa

    return pa.Table.from_pylist(list(rows), schema=TABLES[name])


def packed(table: pa.Table) -> bytes:
    """A table as an Arrow stream."""
    import pyarrow as pa

    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table)
    return bytes(sink.getvalue())


def unpacked(data: bytes) -> pa.Table:
    """The table of an Arrow stream."""
    import pyarrow as pa

    with pa.ipc.open_stream(data) as stream:
        return stream.read_all()
