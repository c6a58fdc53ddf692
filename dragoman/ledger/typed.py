# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What readers take from the file of what people typed. Where it is absent, or nobody may write to it (SQLite has to),
there is nothing to take."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dragoman.ledger.notes import Notes


def same_persons(file: Path) -> dict[str, str]:
    """Canonical id of a person → the id of those it was merged with, by somebody's decision."""
    with _notes(file) as notes:
        return notes.same_persons() if notes else {}


def indexed(file: Path, words: Sequence[str]) -> list[str] | None:
    """The texts that the index has with all of some words; None where there is no index, or nothing in it."""
    with _notes(file) as notes:
        if notes is None or not notes.indexed():
            return None
        return [text_id for text_id, _ in notes.search(" ".join(words), limit=1_000_000)]


@contextmanager
def _notes(file: Path) -> Iterator[Notes | None]:
    if not file.is_file() or not os.access(file, os.W_OK) or not os.access(file.parent, os.W_OK):
        yield None
        return
    from dragoman.ledger.notes import Notes

    notes = Notes(file)
    try:
        yield notes
    finally:
        notes.close()
