# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Parquet of a table of a ledger: the columns of the CSV, with their types."""

from __future__ import annotations

from pathlib import Path

from dragoman.export.ledger import Chosen
from dragoman.ledger.ledger import Ledger


def write(ledger: Ledger, chosen: Chosen, path: Path) -> None:
    """The rows as one Parquet file, compressed with Zstandard."""
    import pyarrow.parquet

    batches = ledger.batches(chosen.table, **chosen.asked)
    with pyarrow.parquet.ParquetWriter(path, batches.schema, compression="zstd") as out:
        for batch in batches:
            out.write_batch(batch)
