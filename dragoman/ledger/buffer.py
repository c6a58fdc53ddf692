# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What was read and is not written yet, and the writing of it: one publication each time."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dragoman.ledger.known import failure_id
from dragoman.ledger.rows import TEXT_TABLES, when
from dragoman.ledger.store import now
from dragoman.ledger.worker import HEAD, Done, table_of, unpacked
from dragoman.reading.header import parse_published
from dragoman.records import digest

if TYPE_CHECKING:
    import pyarrow as pa

    from dragoman.ledger.notes import Notes
    from dragoman.ledger.writer import Writer
    from dragoman.sources.document import SourceDocument, SourceFailure

Row = dict[str, Any]

_DERIVED = ("title", "publisher", "published", "dateline", "language")
"""Columns of documents that the text tells where the source does not."""


@dataclass(slots=True)
class Buffer:
    """What one publication will bring.

    ``stored`` are the batches of texts that are in the tables already and were read again, ``gone`` those of texts that
    no document has any more; ``touched`` are texts that lost a document and keep others, whose rows get a new batch so
    that linking looks at them again; ``replaced`` are documents that are in the tables with another text.
    """

    done: list[tuple[Done, set[str]]] = field(default_factory=list)  # with the texts to leave out of each
    where: dict[str, int] = field(default_factory=dict)  # text_id → index in ``done``
    documents: dict[str, Row] = field(default_factory=dict)
    stored: dict[str, str] = field(default_factory=dict)
    gone: dict[str, str] = field(default_factory=dict)
    touched: set[str] = field(default_factory=set)
    replaced: set[str] = field(default_factory=set)
    failures: dict[str, Row] = field(default_factory=dict)
    resolved: set[str] = field(default_factory=set)
    texts: int = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.done or self.documents or self.gone or self.failures or self.resolved)

    def take(self, done: Done, wanted: Collection[str], stored: Mapping[str, str]) -> None:
        """Take what was read of those texts that are ``wanted``; ``stored`` has the batches of those in the tables."""
        left_out = set(done.heads) - set(wanted)
        for text_id in wanted:
            if text_id in self.where:
                self.done[self.where[text_id]][1].add(text_id)
            else:
                self.texts += 1
            self.where[text_id] = len(self.done)
            if text_id in stored:
                self.stored[text_id] = stored[text_id]
        self.done.append((done, left_out))

    def head(self, text_id: str) -> Mapping[str, Any] | None:
        """What ``texts`` will say of a text that is in the buffer."""
        return self.done[self.where[text_id]][0].heads[text_id] if text_id in self.where else None

    # ---- writing

    def write(self, writer: Writer, notes: Notes, failing: Mapping[str, str]) -> dict[str, str]:
        """Write everything to the tables; the caller publishes.

        ``failing`` are the failures (id → reason) that are in the tables; those that are there now are returned.
        """
        batch = writer.batch
        heads = {text_id: self.done[n][0].heads[text_id] for text_id, n in self.where.items()}
        documents = self._documents(writer, heads)
        failures = {key: row | {"run_id": writer.run_id} for key, row in self.failures.items()}
        for row, head in documents:
            failed = unread_row(row, head["notes"][-1], writer.run_id) if _unread(head) else None
            key = failure_id(row["source"], row["locator"], row["part"])
            if failed is not None:
                failures[key] = failed
            elif key in failing:
                self.resolved.add(key)
        out = self.stored | self.gone
        for table in TEXT_TABLES:
            writer.delete(table, "text_id", out, set(out.values()))
        tables = self._tables()
        notes.forget_texts(self.gone)
        if "texts" in tables:
            notes.index(tables["texts"])
        for name, found in tables.items():
            writer.append(name, _batched(found, batch))
        writer.append("documents", _batched(table_of("documents", [row for row, _ in documents]), batch))
        writer.delete("failures", "failure_id", (self.resolved | set(failures)) & set(failing))
        writer.append("failures", _batched(table_of("failures", list(failures.values())), batch))
        there = {key: reason for key, reason in failing.items() if key not in self.resolved}
        return there | {key: row["reason"] for key, row in failures.items()}

    def _tables(self) -> dict[str, pa.Table]:
        import pyarrow as pa
        import pyarrow.compute as pc

        found: dict[str, list[pa.Table]] = {}
        for done, left_out in self.done:
            for name, data in done.tables.items():
                table = unpacked(data)
                if left_out:
                    table = table.filter(pc.invert(pc.is_in(table["text_id"], pa.array(sorted(left_out)))))
                found.setdefault(name, []).append(table)
        return {name: pa.concat_tables(tables) for name, tables in found.items()}

    def _documents(self, writer: Writer, heads: Mapping[str, Mapping[str, Any]]) -> list[tuple[Row, Mapping[str, Any]]]:
        """The rows of documents to write, each with what its text tells: those that are new, and those whose text was
        read again or lost a document.

        Those that are in the tables already are taken out there.
        """

        state = writer.snapshot()
        rows = dict(self.documents)
        again = self.touched | set(self.stored)
        if again:
            known = state.table("documents", among=("text_id", again))
            for row in known.to_pylist():
                if row["document_id"] not in rows and row["document_id"] not in self.replaced:
                    rows[row["document_id"]] = {
                        **row, **{name: None for name in _DERIVED if name not in row["given"]}
                    }  # fmt: skip
                    self.replaced.add(row["document_id"])
        missing = {row["text_id"] for row in rows.values()} - set(heads)
        if missing:
            found = state.table("texts", ["text_id", *HEAD], among=("text_id", missing))
            heads = {**heads, **{row.pop("text_id"): row for row in found.to_pylist()}}
        writer.delete("documents", "document_id", self.replaced)
        return [(_completed(row, heads[row["text_id"]]), heads[row["text_id"]]) for row in rows.values()]


def _batched(table: pa.Table, batch: str) -> pa.Table:
    """A table with its column ``batch`` filled."""
    import pyarrow as pa

    column = pa.array([batch], pa.string()).take(pa.array([0] * table.num_rows, pa.int8()))
    return table.set_column(table.schema.get_field_index("batch"), "batch", column)


def _unread(head: Mapping[str, Any]) -> bool:
    """Whether a text could not be read: then it has no language, and its last note says why."""
    return not head["language"] and bool(head["notes"])


def _completed(row: Row, head: Mapping[str, Any]) -> Row:
    """The row of a document with what its text tells where its source does not."""
    told = {"published": head["dated"], **{name: head[name] for name in ("title", "publisher", "dateline", "language")}}
    return row | {name: value for name, value in told.items() if name not in row["given"]}


# ---- rows of the driver's own


def document_row(document: SourceDocument, document_id: str, text_id: str) -> Row:
    """The row of a document as far as its source tells; the rest is filled in when its text is known."""
    row: Row = {
        "document_id": document_id,
        "text_id": text_id,
        "source": document.source,
        "locator": document.locator,
        "part": document.part,
        "format": document.format,
        "language": document.language,
        "title": document.title,
        "author": document.author,
        "publisher": document.publisher,
        "url": document.url,
        "published": when(parse_published(document.published)) if document.published else None,
        "notes": list(document.notes),
        "ingested": now(),
    }
    # The language of a text is what it was read in, whatever its source says.
    row["given"] = [name for name in ("title", "author", "publisher", "url", "published") if row[name] is not None]
    return row


def failure_row(failure: SourceFailure) -> Row:
    """The row of a failure of a source, but for the run."""
    return {
        "failure_id": failure_id(failure.source, failure.locator, failure.part),
        "source": failure.source,
        "locator": failure.locator,
        "part": failure.part,
        "document_id": digest(failure.source, failure.locator, failure.part),
        "reason": failure.reason,
        "remedy": failure.remedy,
        "at": now(),
    }


def unread_row(document: Row, reason: str, run_id: str) -> Row:
    """The row of a failure of a document whose text could not be read."""
    place = {name: document[name] for name in ("source", "locator", "part", "document_id")}
    return {
        **place,
        "failure_id": failure_id(document["source"], document["locator"], document["part"]),
        "reason": reason,
        "remedy": "give its language with --language, or install a pack for it; then run again with --recode",
        "run_id": run_id,
        "at": now(),
    }
