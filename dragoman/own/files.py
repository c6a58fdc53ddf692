# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The user's own files as text, and the tables in them; what is wrong is gathered, so that all of it can be told."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dragoman.codebook.loader import OwnRow
from dragoman.faults import Fault, hint

OwnPath = str | os.PathLike[str]


@dataclass(slots=True)
class Faults:
    """What was found to be wrong so far."""

    found: list[Fault] = field(default_factory=list)

    def add(self, file: str, line: int, message: str) -> None:
        """Note a fault."""
        self.found.append(Fault(file, line, message))

    def at(self, row: OwnRow, message: str) -> None:
        """Note a fault of a row."""
        self.add(row.file, row.line, message)


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file of the user's: its path as given, its lines, and the first 12 hexadecimal digits of its SHA-256."""

    name: str
    lines: tuple[str, ...]
    version: str

    def told(self) -> Iterable[tuple[int, str]]:
        """The lines that say something, with their numbers: no comments, no blank ones."""
        return ((n, line) for n, line in enumerate(self.lines, 1) if line.strip() and not line.startswith("#"))


def read_files(paths: OwnPath | Iterable[OwnPath], faults: Faults) -> list[OwnFile]:
    """The files of some paths, or of one; those that cannot be read are faults."""
    if isinstance(paths, str | os.PathLike):
        paths = [paths]
    return [file for path in paths if (file := _read(path, faults)) is not None]


def _read(path: OwnPath, faults: Faults) -> OwnFile | None:
    name = os.fspath(path)
    try:
        data = Path(path).read_bytes().replace(b"\r\n", b"\n")
    except FileNotFoundError:
        faults.add(name, 0, "there is no such file: check the path")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        faults.add(name, 0, f"cannot be read ({reason}): give the path of a text file")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            faults.add(name, line, "not UTF-8: save the file as UTF-8 text")
        else:
            return OwnFile(name, tuple(text.split("\n")), hashlib.sha256(data).hexdigest()[:12])
    return None


def table(
    file: OwnFile,
    lines: Iterable[tuple[int, str]],
    needed: Sequence[str],
    others: Sequence[str],
    faults: Faults,
) -> list[OwnRow]:
    """The rows of a table whose header names the columns ``needed`` and any of ``others``; without a cell: empty."""
    columns: list[str] = []
    rows: list[OwnRow] = []
    for number, line in lines:
        values = [value.strip() for value in line.split("\t")]
        if not columns:
            columns = values
            if not _header(file, number, columns, needed, others, faults):
                return []
        elif len(values) != len(columns):
            message = f"{len(values)} cells where the header has {len(columns)}: one tab between cells, empty ones too"
            faults.add(file.name, number, message)
        else:
            told = dict(zip(columns, values, strict=True))
            all_columns = (*needed, *others)
            rows.append(OwnRow(all_columns, [told.get(column, "") for column in all_columns], number, file.name))
    if not columns:
        faults.add(
            file.name, 0, f"no table: begin it with a line of its columns, parted by tabs: {', '.join(needed)} …"
        )
    return rows


def _header(
    file: OwnFile, line: int, columns: list[str], needed: Sequence[str], others: Sequence[str], faults: Faults
) -> bool:
    before = len(faults.found)
    missing = [column for column in needed if column not in columns]
    if missing:
        faults.add(file.name, line, f"the header lacks {', '.join(missing)}: it names the columns, parted by tabs")
    for column in dict.fromkeys(columns):
        if columns.count(column) > 1:
            faults.add(file.name, line, f"the header has '{column}' more than once: keep one of each")
        elif column not in (*needed, *others) and not missing:
            faults.add(file.name, line, f"unknown column '{column}': {hint(column, (*needed, *others))}")
    return len(faults.found) == before


def names(row: OwnRow, faults: Faults, column: str = "names") -> list[str]:
    """The values of a cell that holds several, parted by ``|``; an empty one between others is a fault."""
    found = [value.strip() for value in row[column].split("|")]
    if row[column] and not all(found):
        faults.at(row, f"an empty name in {column}: write one value, or several parted by a single |")
    return [value for value in found if value]


def known(row: OwnRow, column: str, codes: Iterable[str], faults: Faults) -> bool:
    """Whether the value of a cell is one of some codes; if not, that is a fault."""
    codes = list(codes)
    if row[column] in codes:
        return True
    faults.at(row, f"unknown {column} '{row[column]}': {hint(row[column], codes)}")
    return False
