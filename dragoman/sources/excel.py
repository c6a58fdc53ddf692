# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Excel tables: a document a row, of every sheet that has a column of texts."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any, BinaryIO

from dragoman.sources.archive import office_file
from dragoman.sources.columns import Rows
from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item


class Excel:
    """A workbook of Excel 2007 and later."""

    name = "xlsx"
    suffixes = (".xlsx", ".xlsm")

    def recognises(self, head: bytes) -> bool:
        """Never: it is a ZIP archive, which looks into itself."""
        return False

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The documents sheet by sheet; a sheet without a column of texts is passed over if another has one."""
        with office_file(item, stream) as file:
            book = _book(item, file)
            without: list[SourceError] = []
            sheets = [book[name] for name in book.sheetnames if hasattr(book[name], "iter_rows")]
            for sheet in sheets:
                sheet.reset_dimensions()  # what programs write there is often wrong
                try:
                    yield from self._sheet(item, sheet, options, several=len(sheets) > 1)
                except SourceError as error:
                    without.append(error)
            if len(without) == len(sheets):
                raise without[0] if without else SourceError(item.name, "there is no sheet in it", "leave it out")
            for missing in without:
                options.tell(f"{item.source}: {missing.problem}; this sheet was passed over")

    def _sheet(self, item: Item, sheet: Any, options: SourceOptions, *, several: bool) -> Iterator[Found]:
        rows = Rows(item, options, self.name)
        names: list[str] = []
        for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
            if not any(cell not in (None, "") for cell in cells):
                continue
            if not names:
                names = [str(cell).strip() if cell is not None else "" for cell in cells]
                rows.wanted(names)
                continue
            place = f"{sheet.title}, row {number}" if several else f"row {number}"
            yield rows.document(dict(zip(names, cells, strict=False)), place)
        if not names:
            raise SourceError(
                item.name, f"the sheet '{sheet.title}' is empty", "give a table with column names and rows"
            )


def _book(item: Item, file: BinaryIO) -> Any:
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return load_workbook(file, read_only=True, data_only=True)
    except Exception as error:
        raise SourceError(
            item.name, f"it is no sound Excel workbook ({error})", "open it in Excel and save it again, or as .csv"
        ) from error
