# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What stands behind a sum: how many reports of how many sources, and what follows for those who read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dragoman.relations.series import undated

if TYPE_CHECKING:
    import duckdb

_FEW = 5  # reports of a year below which its counts say little
_MOST = 0.5  # share of reports from one source above which that is told


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The reports behind a relation.

    ``reports`` are documents that tell of something between the two, ``sources`` who published them; ``years`` has both
    by year of publication; ``main_source`` is who published most of
    them, with its share; ``events`` are the records, before those of one occurrence were joined. ``undated`` are actual
    occurrences whose date is not known to the month. ``caveats`` are sentences for whoever reads the figures.
    """

    reports: int
    sources: int
    events: int
    first: str | None
    last: str | None
    years: Mapping[str, Mapping[str, int]]
    main_source: str | None
    main_share: float
    undated: int
    caveats: tuple[str, ...]


def coverage(connection: duckdb.DuckDBPyConnection, schema: str, pair: tuple[str, str]) -> Coverage:
    """The coverage of a pair of codes, in the order of the alphabet."""
    sources = connection.execute(
        f"""SELECT year(day), any_value(publisher), count(*), min(day), max(day)
            FROM (SELECT DISTINCT document FROM {schema}.tellings WHERE a = $1 AND b = $2)
            JOIN {schema}.reports USING (document) GROUP BY year(day), source""",
        pair,
    ).fetchall()
    by_source: dict[str, int] = {}
    years: dict[str, dict[str, int]] = {}
    for year, source, number, _, _ in sources:
        by_source[source] = by_source.get(source, 0) + number
        told = years.setdefault(str(year or "unknown"), {"reports": 0, "sources": 0})
        told["reports"] += number
        told["sources"] += 1
    reports = sum(by_source.values())
    main = max(by_source, key=lambda one: (by_source[one], one), default=None)
    days = [day for row in sources for day in row[3:] if day is not None]
    found: Any = connection.execute(
        f"SELECT count(DISTINCT event_id) FROM {schema}.dyads WHERE a = $1 AND b = $2", pair
    ).fetchall()
    share = by_source[main] / reports if main is not None else 0.0
    without_day = undated(connection, schema, pair)
    alone: Any = connection.execute(
        f"SELECT count(*) FROM {schema}.dyads WHERE a = $1 AND b = $2 AND occurrence_id IS NULL", pair
    ).fetchall()
    return Coverage(
        reports=reports, sources=len(by_source), events=int(found[0][0]),
        first=min(days).isoformat() if days else None, last=max(days).isoformat() if days else None,
        years={year: years[year] for year in sorted(years)}, main_source=main, main_share=round(share, 3),
        undated=without_day, caveats=tuple(_caveats(by_source, years, without_day, int(alone[0][0]))),
    )  # fmt: skip


def _caveats(
    by_source: Mapping[str, int], years: Mapping[str, Mapping[str, int]], without_day: int, unlinked: int
) -> list[str]:
    if not by_source:
        return ["Nothing in the ledger is on these two: that says nothing about their relations."]
    main = max(by_source, key=lambda one: (by_source[one], one))
    share = by_source[main] / sum(by_source.values())
    told = []
    if len(by_source) == 1:
        told.append(f"All reports are from one source ({main}): what it leaves out is missing here.")
    elif share > _MOST:
        told.append(f"{share:.0%} of the reports are from one source ({main}).")
    thin = [year for year, counts in sorted(years.items()) if counts["reports"] < _FEW and year != "unknown"]
    if thin:
        told.append(f"Fewer than {_FEW} reports in {_listed(thin)}: their counts say little.")
    numbers = [counts["reports"] for year, counts in sorted(years.items()) if year != "unknown"]
    if len(numbers) > 1 and max(numbers) > 3 * min(numbers):
        told.append(
            "The number of reports changes more than threefold between years: compare counts beside ledger_reports."
        )
    if "unknown" in years:
        number = years["unknown"]["reports"]
        told.append(f"{number} report{' has' if number == 1 else 's have'} no known date of publication.")
    if unlinked:
        are = "event has" if unlinked == 1 else "events have"
        told.append(f"{unlinked} {are} not been linked: what several of them tell counts several times.")
    if without_day:
        are = "occurrence has" if without_day == 1 else "occurrences have"
        told.append(
            f"{without_day} actual {are} no date known to the month and {'is' if without_day == 1 else 'are'} in none."
        )
    return told


def _listed(years: list[str]) -> str:
    shown = ", ".join(years[:8])
    return f"{shown} and {len(years) - 8} more years" if len(years) > 8 else shown
