# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Where linking reads the rows of the ledger: tables in memory or relations, asked through one DuckDB connection."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import cache
from typing import Any

Tables = Callable[[str], Any]
"""The rows of a table by its name, as a pyarrow table or a DuckDB relation."""

EPOCH = 719163
"""date(1970, 1, 1).toordinal(): from days since 1970 to those of Python."""

DAY_ZERO = "DATE '1970-01-01'"
"""The same for SQL: a date less this one is the days since 1970."""

_MANY = 20_000  # ids from which a relation is read whole


class Source:
    """The tables that linking was given. To be closed after use."""

    def __init__(self, tables: Tables) -> None:
        import duckdb

        self.connection = duckdb.connect()
        self._tables = cache(tables)
        self._there: set[str] = set()

    def __enter__(self) -> Source:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def table(self, name: str, columns: str) -> Any:
        """Columns of a whole table as an Arrow table."""
        table = self._tables(name)
        if not self._registered(name, table):
            return table.project(columns).to_arrow_table()
        return self.connection.sql(f"SELECT {columns} FROM given_{name}").to_arrow_table()

    def rows(self, name: str, columns: str, key: str, ids: Collection[str] | None) -> Iterator[tuple[Any, ...]]:
        """Columns of a table's rows, those of some ids or all; fetched in pieces, so that little is held at a time.

        A second call ends the first.
        """
        table = self._tables(name)
        where = ""
        if ids is not None:
            self.ask(ids)
            where = f" WHERE {key} IN (SELECT id FROM asked)"
        if not self._registered(name, table):
            if ids is not None and len(ids) <= _MANY:
                table = table.filter(f"{key} IN ({', '.join(map(_quoted, sorted(ids)))})") if ids else table.limit(0)
            self.connection.register(f"given_{name}", table.to_arrow_table())
        result = self.connection.execute(f"SELECT {columns} FROM given_{name}{where}")
        while chunk := result.fetchmany(10_000):
            yield from chunk

    def ask(self, ids: Collection[str]) -> None:
        """Have some ids as the table ``asked``."""
        import pyarrow as pa

        self.connection.register("asked", pa.table({"id": pa.array(sorted(ids), pa.string())}))

    def _registered(self, name: str, table: Any) -> bool:
        """Whether a table is one in memory, which the connection then knows."""
        import pyarrow as pa

        if not isinstance(table, pa.Table):
            return False
        if name not in self._there:
            self.connection.register(f"given_{name}", table)
            self._there.add(name)
        return True


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
