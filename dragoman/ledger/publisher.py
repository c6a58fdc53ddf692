# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Publishing while reading goes on: one buffer at a time is written in a thread of its own."""

from __future__ import annotations

import time
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor

from dragoman.ledger.buffer import Buffer
from dragoman.ledger.notes import Notes
from dragoman.ledger.writer import Writer

_AFTER = 10.0  # seconds between two publications, which is what a crash can cost
_SHARE = 30  # the next is not begun before thirty times what the last one took has gone by


class Publisher:
    """Writes buffers and publishes them, in their order. ``failures`` (id → reason) are those in the ledger.

    ``every``: seconds between two publications; without it as many as keep publishing a small part of the time.
    """

    def __init__(self, writer: Writer, notes: Notes, failures: Mapping[str, str], every: float | None = None) -> None:
        self._every = every
        self.writer = writer
        self.notes = notes
        self.failures = dict(failures)
        self.seconds = 0.0
        self._thread = ThreadPoolExecutor(1)
        self._running: Future[dict[str, str]] | None = None
        self._ready = time.monotonic() + (_AFTER if every is None else every)
        self._batch = int(writer.batch)

    @property
    def due(self) -> bool:
        """Whether it is time to publish: nothing is being published, and the last time is long enough ago."""
        return (self._running is None or self._running.done()) and time.monotonic() >= self._ready

    def begin(self, buffer: Buffer, counts: Mapping[str, int]) -> str:
        """Begin to write and publish a buffer, when what came before is over; the batch that its rows will have."""
        self.finish()
        batch = f"{self._batch:08d}"
        self._batch += 1
        self._running = self._thread.submit(self._publish, buffer, dict(counts))
        return batch

    def finish(self) -> None:
        """Wait for what was begun. Raises what went wrong in it."""
        if self._running is not None:
            running, self._running = self._running, None
            self.failures = running.result()

    def close(self) -> None:
        """End the thread, with what it is at."""
        self._thread.shutdown()

    def _publish(self, buffer: Buffer, counts: Mapping[str, int]) -> dict[str, str]:
        start = time.monotonic()
        failures = buffer.write(self.writer, self.notes, self.failures)
        self.writer.publish(counts, finished=False)
        took = time.monotonic() - start
        self.seconds += took
        self._ready = time.monotonic() + (max(_AFTER, _SHARE * took) if self._every is None else self._every)
        return failures
