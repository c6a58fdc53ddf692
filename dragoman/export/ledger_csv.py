# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""CSV of a table of a ledger, with a codebook of its columns beside it."""

from __future__ import annotations

import csv
from importlib import resources
from pathlib import Path

from dragoman.batch import whole_file
from dragoman.export.ledger import Chosen
from dragoman.export.listing import write_csv
from dragoman.ledger.ledger import Ledger
from dragoman.tables import cells, read_table

CODEBOOK = ".codebook.csv"
"""How the name of the codebook ends that stands beside a file."""

_COLUMNS = ("column", "tables", "meaning")


def write(ledger: Ledger, chosen: Chosen, path: Path) -> None:
    """The rows as CSV: UTF-8, a header, ``|`` between several values of a cell, text in one line."""
    batches = ledger.batches(chosen.table, **chosen.asked)
    with path.open("w", encoding="utf-8", newline="") as stream:
        write_csv(batches.schema.names, (row for batch in batches for row in batch.to_pylist()), stream)


def write_beside(ledger: Ledger, chosen: Chosen, path: Path) -> list[Path]:
    """The codebook of the columns, beside the file: a row a column, in their order. Returns where it stands."""
    meanings = column_meanings(chosen.table)
    book = path.with_name(path.stem + CODEBOOK)
    with whole_file(book) as stream:
        out = csv.writer(stream, lineterminator="\n")
        out.writerow(("column", "meaning"))
        out.writerows((name, meanings[name]) for name in ledger.batches(chosen.table, limit=0).schema.names)
    return [book]


def column_meanings(table: str) -> dict[str, str]:
    """Column → what it holds."""
    rows = read_table(resources.files("dragoman.export") / "columns.tsv", _COLUMNS)
    return {row["column"]: row["meaning"] for row in rows if table in cells(row["tables"])}
