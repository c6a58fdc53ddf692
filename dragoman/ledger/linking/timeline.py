# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The timeline: when the events of a ledger were, so that linking anew reads only what lies around a change."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from dragoman.ledger.linking.rules import rules
from dragoman.ledger.linking.source import DAY_ZERO, EPOCH, Source
from dragoman.ledger.linking.told import STATED

_EVENTS = f"""event_id, text_id, type,
  CASE WHEN {STATED} THEN date['first'] - {DAY_ZERO} END AS first,
  CASE WHEN {STATED} THEN date['last'] - {DAY_ZERO} END AS last"""
_DOCUMENTS = f"text_id, published['first'] - {DAY_ZERO} AS day"


class Timeline:
    """The days of all events: those that are stated, else that of the first publication, else the first of all days."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._connection = source.connection
        self._connection.register("line_events", source.table("events", _EVENTS))
        self._connection.register("line_documents", source.table("documents", _DOCUMENTS))
        self._connection.execute("""CREATE OR REPLACE TEMP TABLE line AS
          SELECT event_id, type, coalesce(first, day, 0) AS first, coalesce(last, day, 0) AS last,
            coalesce(day, first, 0) AS report
          FROM line_events LEFT JOIN (SELECT text_id, min(day) AS day FROM line_documents GROUP BY text_id)
            USING (text_id)""")

    def known(self, ids: Collection[str]) -> set[str]:
        """Those of some ids that are events."""
        return self._found("SELECT event_id FROM line WHERE event_id IN (SELECT id FROM asked)", ids)

    def near(self, ids: Collection[str], before: Sequence[Mapping[str, Any]]) -> set[str]:
        """The events that some may be linked with, and those that share a block with these.

        They are of one type within days, or published within days. ``before`` are occurrences around whose days to look
        besides.
        """
        import pyarrow as pa

        limits = rules().limits
        reach = 2 * limits["days"]  # the days of a pair, and those that decide how crowded its blocks are
        rows = [(row["type"], _day(row["first"]), _day(row["last"])) for row in before if row["first"] and row["last"]]
        types, firsts, lasts = zip(*rows, strict=True) if rows else ((), (), ())
        columns = {"type": pa.array(types, pa.string()), "first": pa.array(firsts, pa.int64())}
        self._connection.register("before", pa.table({**columns, "last": pa.array(lasts, pa.int64())}))
        return self._found(
            f"""WITH seed AS (SELECT type, first, last, report FROM line WHERE event_id IN (SELECT id FROM asked)),
            span AS (SELECT DISTINCT type, first, last FROM (SELECT type, first, last FROM seed UNION ALL FROM before)),
            day AS (SELECT DISTINCT type, unnest(range(first - {reach + limits["stretch"]}, last + {reach + 1})) AS day
              FROM span),
            paper AS (SELECT DISTINCT type, unnest(range(report - {limits["copy-days"]},
              report + {limits["copy-days"] + 1})) AS day FROM seed)
            SELECT event_id FROM line WHERE (type, first) IN (SELECT (type, day) FROM day)
              OR (type, report) IN (SELECT (type, day) FROM paper)""",
            ids,
        )

    def _found(self, query: str, ids: Collection[str]) -> set[str]:
        self._source.ask(ids)
        return {row[0] for row in self._connection.execute(query).fetchall()}


def _day(value: date) -> int:
    return value.toordinal() - EPOCH
