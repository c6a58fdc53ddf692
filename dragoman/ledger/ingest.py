# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Ingest: documents come in, texts that are new are read by worker processes, and what was read is published in steps.

A text is read once, with the earliest date that a document of it has, so the result does not depend on which comes
first, nor on how often the run was stopped: what is published is complete in itself, and what is not is read again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from dragoman.ledger.buffer import Buffer, document_row, failure_row
from dragoman.ledger.feeder import Ended, Feeder
from dragoman.ledger.known import Known, KnownText, failure_id, reading_key, told
from dragoman.ledger.link import link
from dragoman.ledger.notes import Notes
from dragoman.ledger.pool import Pool
from dragoman.ledger.publisher import Publisher
from dragoman.ledger.recode import StoredText, stored_texts
from dragoman.ledger.store import Store
from dragoman.ledger.worker import Done, ReaderOptions, Task
from dragoman.ledger.writer import Writer
from dragoman.reading.header import parse_published
from dragoman.records import digest
from dragoman.sources.document import SourceDocument, SourceFailure, SourceOptions

_CHUNK_TEXTS = 8
_CHUNK_CHARACTERS = 30_000
_WAIT = 0.05  # seconds until sources are looked at again while workers are busy

Incoming = SourceDocument | SourceFailure | StoredText


class Watcher(Protocol):
    """Who looks on while an ingest runs."""

    def step(self, counts: Counts) -> None:
        """Something was done."""

    def tell(self, message: str) -> None:
        """There is something to know that stops nothing."""


@dataclass(slots=True)
class Counts:
    """What a run did so far: what came by (``seen``) and is dealt with (``done``); documents that are new or have
    another text than before; texts and characters that were read; documents that were there already; failures; and
    documents that were left out because they are to be forgotten."""

    seen: int = 0
    done: int = 0
    documents: int = 0
    texts: int = 0
    characters: int = 0
    skipped: int = 0
    failures: int = 0
    forgotten: int = 0

    def row(self) -> dict[str, int]:
        """As ``runs`` has them."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestOptions:
    """How to ingest: ``recode`` reads texts again that another version read, ``workers`` is the number of processes,
    ``publish_every`` the seconds between two publications (None: at most a thirtieth of the time is spent on them)."""

    reader: ReaderOptions = field(default_factory=ReaderOptions)
    sources: SourceOptions = field(default_factory=SourceOptions)
    workers: int = 1
    recode: bool = False
    publish_every: float | None = None


class Ingest:
    """One run over inputs (paths, addresses, ``-``), or with ``recode`` and no inputs over the texts of the ledger.

    ``store`` is None for a dry run without a ledger.
    """

    def __init__(self, store: Store | None, inputs: Sequence[str], options: IngestOptions, watcher: Watcher) -> None:
        self.counts = Counts()
        self._store = store
        self._inputs = inputs
        self._options = options
        self._watcher = watcher
        self._known = Known(None)
        self._forgotten: tuple[set[str], set[str]] = (set(), set())  # documents, texts
        self._seen: dict[str, str] = {}  # document_id → text_id, of this run
        self._sources: set[str] = set()  # those that gave documents in this run
        self._failed: set[str] = set()  # failures of this run
        self._reading: dict[str, int] = {}  # text_id → how often it is under way
        self._waiting: dict[str, dict[str, dict[str, Any]]] = {}  # text_id → rows of documents that wait for it
        self._read_now: set[str] = set()  # texts that this run reads or has read
        self._chunk: dict[str, Task] = {}  # text_id → what is to be sent next
        self._buffer = Buffer()

    def dry_run(self) -> Counts:
        """Count what a run would read; nothing is written, and nothing read but the sources."""
        if self._store is not None:
            self._known = Known(self._store.snapshot(), self._versions())
            if self._store.notes.exists():
                notes = Notes(self._store.notes)
                self._forgotten = (notes.forgotten("document"), notes.forgotten("text"))
                notes.close()
        for item in self._items():
            self._take(item)
            self._chunk.clear()
            self.counts.done = self.counts.seen
            self._watcher.step(self.counts)
        return self.counts

    def run(self, writer: Writer, notes: Notes) -> Counts:
        """Ingest, publish and link. What was read before an interruption is published before it goes on."""
        self._known = Known(writer.snapshot(), self._versions())
        self._forgotten = (notes.forgotten("document"), notes.forgotten("text"))
        feeds = notes.feeds()
        sources = replace(self._options.sources, feeds=feeds, tell=self._watcher.tell)
        self._options = replace(self._options, sources=sources)
        pool = Pool(self._options.workers, self._options.reader, writer.store.texts)
        publisher = Publisher(writer, notes, self._known.failures, self._options.publish_every)
        try:
            with Feeder(self._items()) as feeder:
                self._loop(feeder, pool, publisher)
            self._resolve(publisher)
            self._publish(publisher)
            publisher.finish()
        except KeyboardInterrupt:
            pool.close()
            self._publish(publisher)
            publisher.finish()
            raise
        finally:
            pool.close()
            publisher.close()
        start = time.monotonic()
        link(writer, notes)
        linking = time.monotonic() - start
        writer.tidy()
        # How long it took beside the reading, in milliseconds: what can be watched while a ledger grows.
        spent = {"publishing_ms": round(publisher.seconds * 1000), "linking_ms": round(linking * 1000)}
        writer.publish(self.counts.row() | spent, finished=True, linked=int(writer.batch))
        notes.keep_feeds(feeds)
        return self.counts

    def _loop(self, feeder: Feeder[Incoming], pool: Pool, publisher: Publisher) -> None:
        more = True
        while more or self._chunk or pool.busy:
            while more and pool.hungry:
                try:
                    item = feeder.get(0.0 if pool.busy or self._chunk else _WAIT)
                except Ended:
                    more = False
                    break
                if item is None:
                    break
                self._take(item)
                self._send(pool)
            if self._chunk and pool.hungry:
                self._send(pool, whole=True)
            for done in pool.collect(_WAIT):
                self._settle(done)
            self.counts.done = self.counts.seen - sum(map(len, self._waiting.values()))
            self._watcher.step(self.counts)
            if publisher.due:
                self._publish(publisher)

    def _items(self) -> Iterator[Incoming]:
        from dragoman.sources import documents

        if self._inputs or self._store is None:
            yield from documents(self._inputs, self._options.sources)
        else:
            stale = {key for key, text in self._known.texts.items() if text.stale} - self._forgotten[1]
            yield from stored_texts(self._store, stale)

    def _versions(self) -> Callable[[str | None], dict[str, str | None]] | None:
        from dragoman.ledger.rows import version_columns

        if not self._options.recode:
            return None
        reader = self._options.reader.reader()
        return lambda language: version_columns(reader.versions(language))

    # ---- what comes in

    def _take(self, item: Incoming) -> None:
        """Take an item; the text that has to be read for it, if any, goes into the chunk."""
        self.counts.seen += 1
        if isinstance(item, SourceFailure):
            self._fail(item)
        elif isinstance(item, StoredText):
            self._read(item.text_id, item.text, item.text_id)
        else:
            self._take_document(_checked(item))

    def _take_document(self, document: SourceDocument) -> None:
        document_id = digest(document.source, document.locator, document.part)
        text_id = digest(document.text)
        if document_id in self._seen:
            if self._seen[document_id] != text_id:
                place = f"{document.source} ({document.locator})" if document.locator else document.source
                self._watcher.tell(f"{place}: it stands there twice with different texts; the first one was taken")
            return
        self._seen[document_id] = text_id
        if document_id in self._forgotten[0] or text_id in self._forgotten[1]:
            self.counts.forgotten += 1
            return
        self._sources.add(document.source)
        before = self._known.documents.get(document_id)
        text = self._known.texts.get(text_id)
        key = reading_key(document.published, document.language)
        again = text is None or key < text.key or (text.stale and self._options.recode)
        if before == text_id and not again:
            self.counts.skipped += 1
            return
        if text is None:
            text = self._known.texts[text_id] = KnownText(key)
        text.key = min(key, text.key)
        if before == text_id:
            self.counts.skipped += 1
        else:
            self._add(document, document_id, text_id, before, again)
        if again:
            self._read(text_id, document.text, _name(document))

    def _add(self, document: SourceDocument, document_id: str, text_id: str, before: str | None, again: bool) -> None:
        """Take a document in that is new, or has another text than before."""
        self.counts.documents += 1
        row = document_row(document, document_id, text_id)
        if before is not None:
            self._buffer.replaced.add(document_id)
            self._leave(before)
        self._known.documents[document_id] = text_id
        self._known.texts[text_id].documents += 1
        if again or text_id in self._reading:
            self._waiting.setdefault(text_id, {})[document_id] = row
        else:
            self._buffer.documents[document_id] = row

    def _leave(self, text_id: str) -> None:
        """A document has this text no longer; the text goes when it was the last one."""
        text = self._known.texts.get(text_id)
        if text is None:
            return
        text.documents -= 1
        if text.documents == 0:
            del self._known.texts[text_id]
            if text.batch:
                self._buffer.gone[text_id] = text.batch
        else:
            self._buffer.touched.add(text_id)

    def _read(self, text_id: str, text: str, name: str) -> None:
        known = self._known.texts[text_id]
        known.stale = False
        if text_id not in self._chunk:  # else it waits there with a later date
            self._reading[text_id] = self._reading.get(text_id, 0) + 1
        if text_id not in self._read_now:
            self._read_now.add(text_id)
            self.counts.texts += 1
            self.counts.characters += len(text)
        self._chunk[text_id] = Task(text, *told(known.key), name)

    def _fail(self, failure: SourceFailure) -> None:
        self.counts.failures += 1
        key = failure_id(failure.source, failure.locator, failure.part)
        self._failed.add(key)
        self._watcher.tell(str(failure))
        if self._known.failures.get(key) != failure.reason:
            self._buffer.failures[key] = failure_row(failure)

    # ---- what was read

    def _send(self, pool: Pool, *, whole: bool = False) -> None:
        """Give the chunk to the workers if it is large enough."""
        characters = sum(len(task.text) for task in self._chunk.values())
        if whole or len(self._chunk) >= _CHUNK_TEXTS or characters >= _CHUNK_CHARACTERS:
            pool.submit(list(self._chunk.values()))
            self._chunk = {}

    def _settle(self, done: Done) -> None:
        """Take what was read into the buffer, but for what was overtaken by an earlier date or is needed no more."""
        wanted, stored = [], {}
        for text_id, head in done.heads.items():
            self._reading[text_id] -= 1
            if not self._reading[text_id]:
                del self._reading[text_id]
            text = self._known.texts.get(text_id)
            if text is None or text.key != reading_key(head["published"], head["asked"]):
                continue
            wanted.append(text_id)
            if text.batch:
                stored[text_id] = text.batch
            self._buffer.documents.update(self._waiting.pop(text_id, {}))
            if text_id in done.failed:
                self.counts.failures += 1
                self._watcher.tell(done.failed[text_id])
        if wanted:
            self._buffer.take(done, wanted, stored)

    # ---- publishing

    def _publish(self, publisher: Publisher) -> None:
        """Begin to publish the buffer; the batch of its texts is known at once."""
        if self._buffer.empty:
            return
        buffer, self._buffer = self._buffer, Buffer()
        batch = publisher.begin(buffer, self.counts.row())
        for text_id in buffer.where:
            if text_id in self._known.texts:
                self._known.texts[text_id].batch = batch

    def _resolve(self, publisher: Publisher) -> None:
        """Failures of whole sources that give documents now are over."""
        publisher.finish()
        keys = {failure_id(source, "", 0) for source in self._sources} - self._failed
        self._buffer.resolved.update(keys & set(publisher.failures))


def _checked(document: SourceDocument) -> SourceDocument:
    """A document whose date can be used; one that cannot is left out and noted."""
    if document.published is None:
        return document
    try:
        parse_published(document.published)
    except ValueError as error:
        return replace(document, published=None, notes=(*document.notes, f"{error}; the document has no date"))
    return document


def _name(document: SourceDocument) -> str:
    return f"{document.source} ({document.locator})" if document.locator else document.source
