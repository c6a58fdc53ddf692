# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Training watched on a terminal: a bar for the pass, a line for each that is over."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from dragoman.training.scores import Scores


class ConsoleWatcher:
    """Shows on standard error how far training has come; to be used as a context."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn())
        self._progress = Progress(*columns, console=self._console, transient=True)
        self._task = self._progress.add_task("reading the treebanks", total=None)

    def __enter__(self) -> ConsoleWatcher:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def batch(self, epoch: int, epochs: int, done: float) -> None:
        """Move the bar."""
        self._progress.update(
            self._task, description=f"pass {epoch + 1} of {epochs}", completed=epoch + done, total=epochs
        )

    def epoch(self, epoch: int, scores: Scores, best: bool) -> None:
        """Print a line."""
        self._console.print(
            f"pass {epoch:>3}  UAS {scores.uas:.1f}  LAS {scores.las:.1f}  sentences {scores.sentences:.1f}  "
            f"parts of speech {scores.tags:.1f}  lemmas {scores.lemmas:.1f}" + ("  best so far, kept" if best else ""),
            highlight=False,
        )
