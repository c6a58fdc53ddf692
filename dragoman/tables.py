# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Tab-separated tables as the package keeps them: the codebook's, the registry's, and those that users bring.

A table is UTF-8 text (a byte order mark is passed over). Lines that begin with ``#`` are comments, blank lines mean
nothing; the first other line is the header, every line after it a row with as many cells as the header. Cells hold no
tabs and know no quotes; a cell with several values parts them by ``|``.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources.abc import Traversable
from pathlib import Path


class TableError(ValueError):
    """A table that cannot be used as it is.

    Attributes:
        file: the table's path or name.
        line: the number of the faulty line, from 1; 0 where the file as a whole is meant.
        message: what is wrong and what to do.
    """

    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(f"{file}:{line}: {message}" if line else f"{file}: {message}")
        self.file = file
        self.line = line
        self.message = message


class Row(dict[str, str]):
    """One row: its cells by column name; ``line`` is its line number in the file, from 1."""

    __slots__ = ("line",)

    def __init__(self, columns: Sequence[str], values: Sequence[str], line: int) -> None:
        super().__init__(zip(columns, values, strict=True))
        self.line = line


def rows(source: Traversable | Path, columns: Sequence[str]) -> list[tuple[int, tuple[str, ...]]]:
    """The rows of a table as (line number, cells in the order of ``columns``): the quick way for long tables.

    The header must name every one of ``columns``, in any order; further columns are passed over.

    Raises:
        TableError: the file cannot be read, is not UTF-8, lacks a column, or a row has too many or too few cells.
    """
    found: list[tuple[int, tuple[str, ...]]] = []
    header: list[str] = []
    order: list[int] | None = None  # where the wanted cells stand, if not simply one after the other
    for number, line in enumerate(_text(source).split("\n"), 1):
        if not line or line[0] == "#" or line.isspace():
            continue
        values = line.split("\t")
        if not header:
            header = values
            _check_header(source, number, header, columns)
            order = None if header == list(columns) else [header.index(column) for column in columns]
        elif len(values) != len(header):
            message = f"{len(values)} cells where the header has {len(header)}: one tab between cells, empty ones too"
            raise TableError(str(source), number, message)
        elif order is None:
            found.append((number, tuple(values)))
        else:
            found.append((number, tuple([values[place] for place in order])))
    if not header:
        raise TableError(
            str(source), 0, f"no header: begin the table with the line {' '.join(columns)}, parted by tabs"
        )
    return found


def read_table(source: Traversable | Path, columns: Sequence[str]) -> list[Row]:
    """The rows of a table with their cells by column name; see :func:`rows`, which raises the same errors."""
    return [Row(columns, values, line) for line, values in rows(source, columns)]


def cells(value: str) -> tuple[str, ...]:
    """The values of a cell that holds several, parted by ``|``; none for an empty cell."""
    return tuple(value.split("|")) if value else ()


def _text(source: Traversable | Path) -> str:
    try:
        return source.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise TableError(str(source), line, "not UTF-8: save the table as UTF-8 text") from error
    except OSError as error:
        raise TableError(str(source), 0, f"cannot be read ({error.strerror or error}): check the path") from error


def _check_header(source: Traversable | Path, line: int, header: Sequence[str], columns: Sequence[str]) -> None:
    missing = [column for column in columns if column not in header]
    if missing:
        raise TableError(
            str(source), line, f"the header lacks {', '.join(missing)}: it needs the columns {', '.join(columns)}"
        )
    twice = [column for column in columns if header.count(column) > 1]
    if twice:
        raise TableError(str(source), line, f"the header has {', '.join(twice)} more than once: keep one of each")
