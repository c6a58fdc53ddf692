# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""CSV and TSV: a document a row, read row by row."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import BinaryIO

from dragoman.sources.columns import Rows
from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item
from dragoman.sources.lines import RECORD, lines

_CELL = 20_000_000  # characters; what is longer is a quotation mark that nobody closed
_MARKS = ",;\t|"
_DOUBLED = re.compile(r'"(?:[^"]|"")*""(?:[^"]|"")*"')
_MAC = re.compile(r"(?<=\r)(?!\n)")
_LOOKED_AT = 50  # lines


class Table:
    """A table of text with a line of column names: commas, semicolons, tabs or bars between cells."""

    name = "csv"
    suffixes = (".csv", ".tsv", ".tab")

    def recognises(self, head: bytes) -> bool:
        """Never: any text can have commas."""
        return False

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The documents, in order; a row that holds none is a failure and the others are read."""
        csv.field_size_limit(max(_CELL, csv.field_size_limit()))
        notes: list[str] = []
        text = _text(item, stream)
        begun = list(islice(text, _LOOKED_AT))
        if not begun:
            raise SourceError(item.name, "the table is empty", "give a table with a line of column names and rows")
        mark = "\t" if item.name.lower().endswith((".tsv", ".tab")) else _mark(begun[0][0])
        plain = mark == "\t" and not _quoted([line for line, _ in begun])
        table = csv.reader(
            _noted(chain(begun, text), notes), delimiter=mark, quoting=csv.QUOTE_NONE if plain else csv.QUOTE_MINIMAL
        )
        rows = Rows(item, options, self.name)
        names = [name.strip() for name in next(table)]
        rows.wanted(names)
        line = table.line_num + 1
        while True:
            place = f"line {line}"
            try:
                cells = next(table)
            except StopIteration:
                return
            except csv.Error as error:
                reason = f"{place}: the row cannot be read ({error}); what comes after it was not read"
                yield item.failure(reason, "look for a quotation mark that is not closed", place)
                return
            if any(cells):
                if len(cells) > len(names) and any(cells[len(names) :]):
                    reason = f"{place}: {len(cells)} cells where there are {len(names)} columns"
                    yield item.failure(
                        reason, f"put cells that hold '{mark}' into quotation marks".replace("\t", "tab"), place
                    )
                else:
                    yield rows.document(dict(zip(names, cells, strict=False)), place, tuple(notes))
            notes.clear()
            line = table.line_num + 1


def _text(item: Item, stream: BinaryIO) -> Iterator[tuple[str, tuple[str, ...]]]:
    for number, line, noted in lines(stream):
        if line is None:
            raise SourceError(
                item.name, f"line {number} is longer than {RECORD // 1_000_000} MB", "give a table with shorter rows"
            )
        # Old programs for the Mac end lines with a carriage return alone.
        for piece in _MAC.split(line) if "\r" in line else (line,):
            if piece:
                yield piece, noted


def _noted(text: Iterator[tuple[str, tuple[str, ...]]], notes: list[str]) -> Iterator[str]:
    """The lines, one by one; what there is to note of those that were taken is added to ``notes``."""
    for line, noted in text:
        notes.extend(note for note in noted if note not in notes)
        yield line


def _mark(header: str) -> str:
    """What stands between cells, told by the column names."""
    return max(_MARKS, key=lambda mark: len(next(csv.reader([header], delimiter=mark), [])))


def _quoted(begun: list[str]) -> bool:
    """Whether cells between tabs are in quotation marks, as spreadsheets write them, or have marks of their own."""
    whole = [line.rstrip("\r\n").split("\t") for line in begun]
    if any(cell.startswith('"') for cell in whole[0]):
        return True
    if any(len(cells) != len(whole[0]) for cells in whole):
        return True
    return any(_DOUBLED.fullmatch(cell) for cells in whole for cell in cells)
