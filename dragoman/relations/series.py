# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Time series of pairs: what happened in each month, and how many reports and sources stand behind it.

Occurrences are counted, not the reports of them. Each is counted in the period of its first day, if its date is known
well enough: a date that covers more days than the period has (only the year is known, in a series by month) is in no
period. The numbers of reports and sources are those behind the occurrences of the period, whenever they were published;
``ledger_reports`` and ``ledger_sources`` are all that the ledger has from that period, whatever they are on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from dragoman.codebook import codebook
from dragoman.relations.dyads import MONTH

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

PERIODS = {"month": MONTH, "quarter": 92, "year": 366}
"""Period → days that a date may cover and still be counted in one."""


def series(
    connection: duckdb.DuckDBPyConnection,
    schema: str,
    *,
    by: str = "month",
    states: Sequence[str] = (),
    types: Sequence[str] = (),
    status: str | None = "actual",
    since: str | None = None,
    until: str | None = None,
    zeros: bool = False,
) -> pa.Table:
    """The series of all pairs, of those of one state, or of one pair, from the tables that ``expand`` made in a schema.

    ``since`` and ``until`` are days, both included. ``zeros`` gives each pair that has anything a row for every period
    between them, or else between the first and the last period in which any pair has something.
    """
    where = ["last - first < $days"]
    values: dict[str, object] = {"days": PERIODS[by]}
    for number, code in enumerate(states):
        where.append(f"(a = $state{number} OR b = $state{number})")
        values[f"state{number}"] = code
    for condition, name, value in (
        ("list_contains($types, type)", "types", list(types)),
        ("status = $status", "status", status),
        ("first >= $since::DATE", "since", since),
        ("first <= $until::DATE", "until", until),
    ):
        if value:
            where.append(condition)
            values[name] = value
    chosen = " AND ".join(where)
    quads = "".join(
        f"(count(*) FILTER (quad = '{quad}'))::INT AS {quad.replace(' ', '_')}, " for quad in codebook().quads
    )
    period = f"date_trunc('{by}', first)::DATE"
    if by == "month" and not types and status is not None:
        behind = f"SELECT a, b, period, reports, sources FROM {schema}.behind WHERE status = $status"
    else:
        behind = f"""
            SELECT a, b, {period} AS period, count(DISTINCT document)::INT AS reports,
                count(DISTINCT source)::INT AS sources
            FROM {schema}.tellings WHERE {chosen} GROUP BY ALL"""
    query = f"""
        WITH counted AS (
            SELECT a, b, {period} AS period, count(*)::INT AS occurrences, {quads} avg(score) AS score
            FROM {schema}.occurrence_dyads JOIN parts.types USING (type) WHERE {chosen} GROUP BY ALL
        ), behind AS ({behind}), found AS (SELECT * FROM counted LEFT JOIN behind USING (a, b, period))
        {_filled(by, since, until) if zeros else "SELECT * FROM found"}"""
    connection.execute(
        f"""CREATE TABLE IF NOT EXISTS parts.published_{by} AS
            SELECT date_trunc('{by}', published.first)::DATE AS period, count(*)::INT AS ledger_reports,
                count(DISTINCT coalesce(publisher, source))::INT AS ledger_sources
            FROM documents WHERE published.last - published.first < {PERIODS[by]} GROUP BY ALL"""
    )
    query = f"""
        SELECT pairs.*, coalesce(ledger_reports, 0) AS ledger_reports, coalesce(ledger_sources, 0) AS ledger_sources
        FROM ({query}) AS pairs LEFT JOIN parts.published_{by} USING (period) ORDER BY a, b, period"""
    return connection.sql(query, params=values).to_arrow_table()


def _filled(by: str, since: str | None, until: str | None) -> str:
    """The rows of ``found`` with those of the empty periods between them."""
    first = f"date_trunc('{by}', $since::DATE)" if since else "(SELECT min(period) FROM found)"
    last = "$until::DATE" if until else "(SELECT max(period) FROM found)"
    counts = ("occurrences", *(quad.replace(" ", "_") for quad in codebook().quads))
    zero = ", ".join(f"coalesce({name}, 0) AS {name}" for name in counts)
    return f"""
        , periods AS (SELECT unnest(generate_series({first}, {last}, INTERVAL 1 {by}))::DATE AS period)
        SELECT a, b, period, {zero}, score, coalesce(reports, 0) AS reports, coalesce(sources, 0) AS sources
        FROM (SELECT DISTINCT a, b FROM found) CROSS JOIN periods LEFT JOIN found USING (a, b, period)"""


def undated(connection: duckdb.DuckDBPyConnection, schema: str, pair: tuple[str, str], by: str = "month") -> int:
    """How many actual occurrences of a pair are in no period of a series, because their date is not known so well."""
    a, b = sorted(pair)
    found: Any = connection.execute(
        f"""SELECT count(*) FROM {schema}.occurrence_dyads
            WHERE a = ? AND b = ? AND status = 'actual' AND coalesce(last - first >= ?, true)""",
        [a, b, PERIODS[by]],
    ).fetchall()
    return int(found[0][0])
