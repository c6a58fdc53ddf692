# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Parquet tables: a document a row, a few rows at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from dragoman.sources.columns import Rows
from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item, seekable

_ROWS = 256  # held at once


class Parquet:
    """A Parquet file."""

    name = "parquet"
    suffixes = (".parquet", ".pq")

    def recognises(self, head: bytes) -> bool:
        """Whether it begins as Parquet does."""
        return head.startswith(b"PAR1")

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The documents, in order; a row that holds none is a failure and the others are read."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        with seekable(item, stream) as file:
            rows = Rows(item, options, self.name)
            try:
                table = pq.ParquetFile(file)
                wanted = rows.wanted(table.schema_arrow.names)
                number = 0
                for batch in table.iter_batches(_ROWS, columns=wanted, use_threads=False):
                    for row in batch.to_pylist():
                        number += 1
                        yield rows.document(row, f"row {number}")
            except (pa.ArrowException, OSError) as error:
                told = str(error).split("\n")[0]
                raise SourceError(
                    item.name, f"the table is damaged or cut off ({told})", "fetch or copy the file again"
                ) from error
