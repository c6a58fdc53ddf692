# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The rows that a query gave, and how to take them into the library that one works with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import duckdb
    import pandas
    import polars
    import pyarrow as pa


def stream(relation: duckdb.DuckDBPyRelation) -> pa.RecordBatchReader:
    """The rows of a query, batch by batch, through the one interface that all versions of DuckDB from 1.4 on have."""
    import pyarrow as pa

    return pa.RecordBatchReader.from_stream(relation)


class Rows:
    """The rows of a query: an Arrow table that becomes a Polars or pandas data frame, or plain dictionaries.

    Libraries that know Arrow's C stream interface take it as it is: ``polars.DataFrame(rows)``.
    """

    def __init__(self, table: pa.Table) -> None:
        self._table = table

    @property
    def columns(self) -> list[str]:
        """The names of the columns."""
        return list(self._table.column_names)

    def __len__(self) -> int:
        return int(self._table.num_rows)

    def head(self, number: int | None) -> Rows:
        """The first rows; None for all."""
        return Rows(self._table.slice(0, number))

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for batch in self._table.to_batches():
            yield from batch.to_pylist()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self._table.__arrow_c_stream__(requested_schema)

    def to_arrow(self) -> pa.Table:
        """A ``pyarrow.Table``."""
        return self._table

    def to_dicts(self) -> list[dict[str, Any]]:
        """One dictionary a row."""
        return list(self)

    def to_polars(self) -> polars.DataFrame:
        """A Polars data frame. Raises ImportError with what to install if Polars is absent."""
        try:
            import polars
        except ImportError as error:
            raise ImportError("Polars is not installed: pip install dragoman[frames]") from error
        frame = polars.from_arrow(self._table)
        assert isinstance(frame, polars.DataFrame)  # of a table, never a series
        return frame

    def to_pandas(self) -> pandas.DataFrame:
        """A pandas data frame; lists become arrays. Raises ImportError with what to install if pandas is absent."""
        try:
            import pandas  # noqa: F401
        except ImportError as error:
            raise ImportError("pandas is not installed: pip install dragoman[frames]") from error
        return self._table.to_pandas()

    def __repr__(self) -> str:
        shown = ", ".join(self.columns[:8]) + (" …" if len(self.columns) > 8 else "")
        return f"<{len(self)} row{'' if len(self) == 1 else 's'}: {shown}>"

    def _repr_html_(self) -> str:
        """What a notebook shows: the first rows."""
        from html import escape

        head = "".join(f"<th>{escape(name)}</th>" for name in self.columns)
        rows = "".join(
            "<tr>" + "".join(f"<td>{escape('' if v is None else str(v))}</td>" for v in row.values()) + "</tr>"
            for row in self._table.slice(0, 20).to_pylist()
        )
        return f"<p>{len(self)} rows</p><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
