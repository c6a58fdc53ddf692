# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Small ledgers for tests of linking: tables as linking gets them, from texts that are read or from rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

import pyarrow as pa

from dragoman.ledger.linking import signature
from dragoman.ledger.schema import TABLES
from dragoman.records import Report, digest

Row = dict[str, Any]


def tables_of(rows: Mapping[str, Iterable[Row]]) -> Callable[[str], pa.Table]:
    """Rows as the function that linking asks for tables."""
    made = {name: pa.Table.from_pylist(list(rows.get(name, ())), schema=TABLES[name]) for name in TABLES}
    return made.__getitem__


def document(text_id: str, published: str | None, publisher: str = "Agency", source: str = "") -> Row:
    """A row of ``documents``."""
    day = date.fromisoformat(published[:10]) if published else None
    return {
        "document_id": digest(text_id, publisher, published, source), "text_id": text_id, "publisher": publisher,
        "source": source or text_id, "published": {"value": published, "first": day, "last": day} if published else None,
    }  # fmt: skip


def read(report: Report, published: str, publisher: str = "Agency") -> dict[str, list[Row]]:
    """The rows of a report that was read, with one publication."""
    from dragoman.ledger.rows import rows_of

    rows = rows_of(report)
    rows["texts"][0]["signature"] = signature(report.document.text)
    text = report.document.text_id
    return {**rows, "documents": [document(text, published, publisher)]}
