# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Texts out of the ledger, for reading them again where their sources are no longer at hand."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from dragoman.ledger.faults import LedgerError
from dragoman.ledger.store import Store

_ROWS = 256


@dataclass(frozen=True, slots=True)
class StoredText:
    """A text that the ledger has."""

    text_id: str
    text: str


def stored_texts(store: Store, wanted: Collection[str]) -> Iterator[StoredText]:
    """The wanted texts, a few in memory at a time. Raises LedgerError for a ledger that keeps no texts."""
    import pyarrow.dataset as ds

    if not store.texts:
        raise LedgerError(
            store.path, "it keeps no texts", "name the sources to be read again: dragoman ingest PATH --recode"
        )
    state = store.snapshot()
    files = state.files("texts")
    if not files or not wanted:
        return
    rows = ds.dataset(files, schema=state.schema("texts"), format="parquet")
    for batch in rows.to_batches(columns=["text_id", "text"], batch_size=_ROWS):
        for text_id, text in zip(batch["text_id"].to_pylist(), batch["text"].to_pylist(), strict=True):
            if text_id in wanted:
                yield StoredText(text_id, text)
