# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What a person sees of an ingest: a bar with rate, time left and failures on a terminal, and a summary."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dragoman.ledger.ingest import Counts

_SOME = 20
"""Failures that are told one by one; the rest is only counted, and all are in the table."""

_PAUSE = 0.2  # seconds between two looks of the bar


class Console:
    """Shows an ingest on standard error, and what came of it on standard output."""

    def __init__(self, inputs: Sequence[str]) -> None:
        from rich.console import Console as Terminal
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        terminal = Terminal(stderr=True, highlight=False, soft_wrap=True)
        self._bar = Progress(
            TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(), TextColumn("{task.fields[failures]}"),
            console=terminal, transient=True, disable=not terminal.is_terminal, refresh_per_second=4,
        )  # fmt: skip
        self._task = self._bar.add_task("reading", total=None, rate="", failures="")
        self._inputs = tuple(inputs)
        self._start = time.monotonic()
        self._looked = 0.0
        self._told = 0

    def __enter__(self) -> Console:
        self._bar.start()
        if not self._bar.disable:
            Thread(target=self._estimate, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def step(self, counts: Counts) -> None:
        """Show how far it is."""
        now = time.monotonic()
        if self._bar.disable or now - self._looked < _PAUSE:
            return
        self._looked = now
        rate = counts.done / max(now - self._start, 0.001)
        self._bar.update(
            self._task, completed=counts.done, rate=f"{rate:,.1f}/s",
            failures=f"failures: {counts.failures:,}" if counts.failures else "",
        )  # fmt: skip

    def tell(self, message: str) -> None:
        """Show a message; after a number of them they are only counted."""
        self._told += 1
        if self._told <= _SOME:
            self._bar.console.print(f"dragoman: {message}", markup=False)
        elif self._told == _SOME + 1:
            self._bar.console.print(
                "dragoman: more of the like are not shown; failures are in the ledger's table failures"
            )

    def planned(self, counts: Counts) -> None:
        """Say what a dry run found."""
        self._bar.stop()
        print(
            f"{counts.seen:,} documents: {counts.texts:,} texts ({counts.characters:,} characters) would be read, "
            f"{counts.skipped:,} documents are there already{_failures(counts)}."
        )

    def stopped(self, counts: Counts) -> None:
        """Say that it was stopped."""
        self._bar.stop()
        print(f"dragoman: Stopped after {counts.done:,} documents. The same command goes on.", file=sys.stderr)

    def over(self, counts: Counts, ledger: Path) -> None:
        """Say what came of it."""
        self._bar.stop()
        seconds = time.monotonic() - self._start
        print(
            f"{ledger}: {counts.documents:,} new documents, {counts.texts:,} texts read, {counts.skipped:,} documents "
            f"were there already{_failures(counts)}; {_lasted(seconds)}."
        )

    def _estimate(self) -> None:
        """Find out how many documents there are, beside the work: it may take a while."""
        from dragoman.sources import estimate

        total = estimate(self._inputs)
        if total:
            self._bar.update(self._task, total=total)


def _failures(counts: Counts) -> str:
    forgotten = f", {counts.forgotten:,} are to stay forgotten" if counts.forgotten else ""
    return f", {counts.failures:,} failures{forgotten}" if counts.failures else forgotten


def _lasted(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{seconds:.1f} s"
