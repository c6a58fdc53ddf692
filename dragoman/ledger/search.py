# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Words looked for in texts, statements and the sentences of events."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dragoman.ledger.queries import QueryError, with_document
from dragoman.ledger.typed import indexed

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

_AROUND = 90  # characters shown on each side of the first word that was found in a text


def search(connection: duckdb.DuckDBPyConnection, notes: Path, words: str, limit: int) -> pa.Table:
    """Where all of some words stand: rows of events first, then of statements and of texts, the newest first in each.

    Raises QueryError where there is no word in ``words``.
    """
    asked = re.findall(r"\w+", words)
    if not asked:
        raise QueryError("There is no word to look for: write one or more, for example: route de la soie")
    values: dict[str, Any] = {}
    for number, word in enumerate(asked):
        values[f"word{number}"] = rf"(?i)(?:^|[^\pL\pN_]){re.escape(word)}(?:$|[^\pL\pN_])"

    def holds(column: str) -> str:
        return " AND ".join(
            f"regexp_matches(strip_accents({column}), strip_accents($word{number}))" for number in range(len(asked))
        )

    texts = holds("text")
    known = indexed(notes, asked)
    if known is not None:
        texts = f"list_contains($indexed, text_id) AND {texts}"
        values["indexed"] = known
    rows = f"""
        SELECT 1 AS rank, 'event' AS kind, min(event_id) AS id, start, sentence AS words, text_id FROM events
        WHERE {holds("sentence")} GROUP BY ALL
        UNION ALL
        SELECT 2, 'statement', min(statement_id), content.start, content.text, text_id FROM statements
        WHERE {holds("content.text")} GROUP BY ALL
        UNION ALL
        SELECT 3, 'text', text_id, NULL, text, text_id FROM texts WHERE {texts}"""
    order = "rank, d.published.first DESC NULLS LAST, id"
    found = connection.sql(
        with_document(rows, "kind, id, start, words AS excerpt, text_id", order, limit), params=values
    ).to_arrow_table()
    return _cut(found, asked[0])


def _cut(found: pa.Table, word: str) -> pa.Table:
    """Texts cut to what stands around the first word, with its offset."""
    import pyarrow as pa

    starts, excerpts = found["start"].to_pylist(), found["excerpt"].to_pylist()
    for row, kind in enumerate(found["kind"].to_pylist()):
        if kind == "text":
            text = excerpts[row]
            place = re.search(rf"(?<!\w){_loose(word)}(?!\w)", text, re.IGNORECASE)
            start = place.start() if place else 0
            first, last = max(0, start - _AROUND), start + _AROUND
            cut = " ".join(text[first:last].split())
            excerpts[row] = f"{'… ' if first else ''}{cut}{' …' if last < len(text) else ''}"
            starts[row] = start
    for name, values in (("start", starts), ("excerpt", excerpts)):
        found = found.set_column(found.column_names.index(name), name, pa.array(values, found.schema.field(name).type))
    return found


def _loose(word: str) -> str:
    """A pattern for a word whatever its accents."""
    from dragoman.registry.forms import fold

    accented = {
        "a": "aàáâãäå",
        "c": "cç",
        "e": "eèéêë",
        "i": "iìíîï",
        "n": "nñ",
        "o": "oòóôõö",
        "u": "uùúûü",
        "y": "yýÿ",
    }
    return "".join(f"[{accented[c]}]" if c in accented else re.escape(c) for c in fold(word))
