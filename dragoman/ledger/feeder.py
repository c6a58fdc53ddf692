# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Sources are read in a thread of their own, some items ahead, so that workers do not wait for each of them."""

from __future__ import annotations

from collections.abc import Iterator
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import Generic, TypeVar

Item = TypeVar("Item")

_AHEAD = 128  # items
_PATIENCE = 0.2  # seconds until a full queue is tried again, so that a thread that is to end does


class Ended(Exception):
    """There are no more items."""


class Feeder(Generic[Item]):
    """Takes items from an iterator ahead of their use. Used as a context manager, it leaves no thread behind."""

    def __init__(self, items: Iterator[Item]) -> None:
        self._items = items
        self._queue: Queue[Item | Ended | BaseException] = Queue(_AHEAD)
        self._stop = Event()
        self._thread = Thread(target=self._run, daemon=True)

    def __enter__(self) -> Feeder[Item]:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()

    def get(self, timeout: float) -> Item | None:
        """The next item; None if none comes within ``timeout`` seconds.

        Raises Ended after the last one, and what the iterator raised.
        """
        try:
            found = self._queue.get(timeout=timeout) if timeout else self._queue.get_nowait()
        except Empty:
            return None
        if isinstance(found, BaseException):
            raise found
        return found

    def _run(self) -> None:
        try:
            for item in self._items:
                if not self._put(item):
                    return
            self._put(Ended())
        except BaseException as error:  # raised where items are taken
            self._put(error)

    def _put(self, item: Item | Ended | BaseException) -> bool:
        while not self._stop.is_set():
            try:
                self._queue.put(item, timeout=_PATIENCE)
            except Full:
                continue
            return True
        return False
