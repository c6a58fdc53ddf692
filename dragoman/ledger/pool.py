# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Worker processes and what they are at: chunks go out, what was read comes back, and one that dies is replaced."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

from dragoman.ledger.worker import Done, Message, ReaderOptions, Task, died, work

_SECONDS_A_TEXT = 900.0
"""Time after which a text is given up: a hundred times what the longest speech takes."""


class ReaderFault(Exception):
    """No reader can be made with the options given; the message says why."""


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    connection: Connection
    chunk: Sequence[Task] = ()
    at: int = 0  # the task that it reads
    since: float = 0.0


class Pool:
    """``number`` worker processes. ``close`` ends them; they end on their own too when this process does.

    They are spawned, not forked: the tables' library does not survive a fork.
    """

    def __init__(self, number: int, options: ReaderOptions, keep_text: bool) -> None:
        self._number = number
        self._arguments = (options, keep_text)
        self._keep_text = keep_text
        self._workers: list[_Worker] = []
        self._waiting: deque[Sequence[Task]] = deque()
        self._given_up: list[Done] = []

    @property
    def busy(self) -> bool:
        """Whether there is anything that was not given back yet."""
        return bool(self._waiting or self._given_up) or any(worker.chunk for worker in self._workers)

    @property
    def hungry(self) -> bool:
        """Whether another chunk would be begun soon."""
        return len(self._waiting) < self._number

    def submit(self, chunk: Sequence[Task]) -> None:
        """Have the texts of a chunk read."""
        self._waiting.append(chunk)
        self._feed()

    def collect(self, timeout: float) -> list[Done]:
        """What has been read since, waiting up to ``timeout`` seconds for something. Raises ReaderFault."""
        connections = [worker.connection for worker in self._workers if worker.chunk]
        ready = set(wait(connections, 0.0 if self._given_up else timeout)) if connections else set()
        done, self._given_up = self._given_up, []
        for worker in list(self._workers):
            if worker.connection in ready:
                done.extend(self._messages(worker))
            elif worker.chunk and worker.since and time.monotonic() - worker.since > _SECONDS_A_TEXT:
                worker.process.kill()
                self._bury(worker)
        self._feed()
        return done

    def close(self) -> None:
        """End the worker processes, whatever they are at."""
        for worker in self._workers:
            worker.connection.close()
            worker.process.terminate()
        for worker in self._workers:
            worker.process.join()
        self._workers.clear()

    # ---- workers

    def _messages(self, worker: _Worker) -> list[Done]:
        done: list[Done] = []
        try:
            while worker.connection.poll():
                message: Message = worker.connection.recv()
                if message[0] == "begun":
                    worker.at, worker.since = message[1], time.monotonic()
                elif message[0] == "done":
                    done.append(message[1])
                    worker.chunk, worker.since = (), 0.0
                else:
                    raise ReaderFault(message[1])
        except (EOFError, OSError):
            self._bury(worker)
        return done

    def _bury(self, worker: _Worker) -> None:
        """What a dead worker was reading is given up, what else it had goes to others."""
        self._workers.remove(worker)
        worker.connection.close()
        worker.process.join()
        if not worker.chunk:
            return
        if not worker.since:  # it began nothing: it could not start
            raise ReaderFault(
                f"a worker process ended with exit code {worker.process.exitcode} before it read anything; "
                "try fewer with --workers"
            )
        self._given_up.append(died(worker.chunk[worker.at], self._keep_text))
        rest = [task for number, task in enumerate(worker.chunk) if number != worker.at]
        if rest:
            self._waiting.appendleft(rest)

    def _feed(self) -> None:
        while self._waiting:
            worker = next((worker for worker in self._workers if not worker.chunk), None)
            if worker is None:
                if len(self._workers) >= self._number:
                    return
                worker = self._start()
            worker.chunk = self._waiting.popleft()
            try:
                worker.connection.send(worker.chunk)
            except OSError:
                self._bury(worker)

    def _start(self) -> _Worker:
        # More threads of numpy give the small matrices of a parser no speed and take the processor from the others.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=work, args=(theirs, *self._arguments), daemon=True)
        process.start()
        theirs.close()
        worker = _Worker(process, ours)
        self._workers.append(worker)
        return worker
