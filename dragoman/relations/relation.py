# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What a ledger adds up to between two states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from dragoman.codebook import codebook
from dragoman.registry import registry
from dragoman.relations.coverage import Coverage, coverage
from dragoman.relations.series import series

if TYPE_CHECKING:
    import duckdb

UNTOLD = "not told"
"""The level of a meeting of which no report tells an office."""

_SHOWN = 5  # meetings, pledges and labels that are given with their words


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """Meetings of one level: the highest office that took part on either side; ``last`` is the day of the latest."""

    level: str
    meetings: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What the relationship is called in reports, and how often.

    ``since`` is the earliest date that a text gives for it, ``first_told`` and ``last_told`` when it was published
    first and last; the words are those of the latest text.
    """

    level: str | None
    label: str | None
    since: str | None
    first_told: str | None
    last_told: str | None
    texts: int
    document_id: str | None
    source: str | None
    start: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What happened between two states, as the reports of a ledger tell it.

    ``a`` stands before ``b`` in the alphabet. All counts are of occurrences: one, however many reports tell it.

    Attributes:
        names: English names by code.
        meetings: actual CONSULT by level of office, the highest first.
        last_contact: the latest of them, with its words; None if there is none.
        latest: the latest meetings, with their words.
        pledges: domain → strength → number; one with several domains counts in each. Threats are not among them.
        threatened: the same of what was threatened.
        labels: what the relationship is called, the latest first.
        months: the series by month, actual occurrences only.
        totals: actual occurrences, their mean score and their number by quad class.
        coverage: what stands behind all that, and what to beware of.
    """

    a: str
    b: str
    names: Mapping[str, str]
    meetings: tuple[Level, ...]
    last_contact: Mapping[str, Any] | None
    latest: tuple[Mapping[str, Any], ...]
    pledges: Mapping[str, Mapping[str, int]]
    threatened: Mapping[str, Mapping[str, int]]
    labels: tuple[Label, ...]
    months: tuple[Mapping[str, Any], ...]
    totals: Mapping[str, Any]
    coverage: Coverage

    def to_dict(self) -> dict[str, Any]:
        """It as plain dictionaries and lists; days are ISO 8601."""
        return asdict(self)

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from html import escape
        from io import StringIO

        from dragoman.export.relation import write

        page = StringIO()
        write(self, page)
        return f"<pre>{escape(page.getvalue())}</pre>"


def relation(connection: duckdb.DuckDBPyConnection, schema: str, pair: tuple[str, str]) -> Relation:
    """The sum for a pair of codes, in the order of the alphabet, from the tables of pairs in a schema."""
    a, b = pair
    months = series(connection, schema, states=pair).to_pylist()
    for month in months:
        month["period"] = month["period"].isoformat()[:7]
        month["score"] = None if month["score"] is None else round(month["score"], 2)
    latest = _latest(connection, schema, pair)
    return Relation(
        a=a, b=b, names={code: registry().country_names.get(code, code) for code in pair},
        meetings=_levels(connection, schema, pair), last_contact=latest[0] if latest else None, latest=latest,
        pledges=_pledges(connection, schema, pair, hostile=False),
        threatened=_pledges(connection, schema, pair, hostile=True),
        labels=_labels(connection, pair), months=tuple(months), totals=_totals(connection, schema, pair),
        coverage=coverage(connection, schema, pair),
    )  # fmt: skip


_MEETINGS = """
    SELECT occurrence_id, first, last FROM {schema}.occurrence_dyads
    WHERE a = $1 AND b = $2 AND type = 'CONSULT' AND status = 'actual'"""


def _levels(connection: duckdb.DuckDBPyConnection, schema: str, pair: tuple[str, str]) -> tuple[Level, ...]:
    rows = connection.execute(
        f"""WITH met AS ({_MEETINGS.format(schema=schema)}), ranked AS (
                SELECT occurrence_id, first, min(rank) AS rank
                FROM met LEFT JOIN (SELECT * FROM {schema}.levels WHERE code IN ($1, $2)) USING (occurrence_id)
                GROUP BY ALL
            )
            SELECT office, count(*), min(first), max(first) FROM ranked LEFT JOIN parts.offices USING (rank)
            GROUP BY office, rank ORDER BY rank NULLS LAST""",
        pair,
    ).fetchall()
    return tuple(
        Level(level=office or UNTOLD, meetings=number, first=_iso(first), last=_iso(last))
        for office, number, first, last in rows
    )


def _latest(connection: duckdb.DuckDBPyConnection, schema: str, pair: tuple[str, str]) -> tuple[dict[str, Any], ...]:
    """The latest meetings, each in the words of its earliest report."""
    rows = connection.execute(
        f"""WITH met AS ({_MEETINGS.format(schema=schema)} AND first IS NOT NULL
                ORDER BY last DESC, occurrence_id LIMIT {_SHOWN})
            SELECT occurrence_id, first, last, event_id, text_id
            FROM met JOIN {schema}.members USING (occurrence_id)""",
        pair,
    ).fetchall()
    if not rows:
        return ()
    told = connection.sql(
        """SELECT event_id, modes, place.name AS place, 
               list_transform(list_concat(actors, recipients), lambda x: x.name) AS parties, sentence, start, document_id, documents.source, published.value AS published,
               published.first AS day
           FROM (SELECT * FROM events WHERE list_contains($events, event_id))
           LEFT JOIN (SELECT * FROM documents WHERE list_contains($texts, text_id)) AS documents USING (text_id)
           ORDER BY published.first NULLS LAST, document_id, event_id""",
        params={"events": [row[3] for row in rows], "texts": [row[4] for row in rows]},
    ).to_arrow_table().to_pylist()  # fmt: skip
    found: dict[str, dict[str, Any]] = {}
    for key, first, last, _, _ in rows:
        found[key] = {"occurrence_id": key, "first": _iso(first), "last": _iso(last), "reports": set()}
    of_event = {row[3]: row[0] for row in rows}
    for one in told:
        meeting = found[of_event[one["event_id"]]]
        meeting["reports"].add(one["document_id"])
        if "event_id" not in meeting:
            meeting |= {name: value for name, value in one.items() if name != "day"}
    for meeting in found.values():
        meeting["reports"] = len(meeting["reports"])
    return tuple(sorted(found.values(), key=lambda one: (one["last"], one["occurrence_id"]), reverse=True))


def _pledges(
    connection: duckdb.DuckDBPyConnection, schema: str, pair: tuple[str, str], *, hostile: bool
) -> dict[str, dict[str, int]]:
    """Domain → strength → number of pledges; what several reports tell of one occurrence counts once."""
    rows = connection.execute(
        f"""SELECT unnest(domains) AS domain, strength, coalesce(occurrence_id, event_id) AS happened
            FROM {schema}.pledge_dyads LEFT JOIN {schema}.members USING (event_id)
            WHERE a = $1 AND b = $2 AND coalesce(hostile, false) = $3""",
        [*pair, hostile],
    )
    counts: dict[str, dict[str, int]] = {}
    for domain, strength, _ in set(rows.fetchall()):
        by_strength = counts.setdefault(domain, {})
        by_strength[strength] = by_strength.get(strength, 0) + 1
    order = list(codebook().strengths)
    return {
        domain: {strength: counts[domain][strength] for strength in order if strength in counts[domain]}
        for domain in sorted(counts, key=lambda one: (-sum(counts[one].values()), one))
    }


def _labels(connection: duckdb.DuckDBPyConnection, pair: tuple[str, str]) -> tuple[Label, ...]:
    rows = connection.sql(
        """WITH told AS (
               SELECT l.*, document_id, d.source, d.published.first AS day FROM relation_labels AS l
               LEFT JOIN documents AS d USING (text_id) WHERE list_has_all(party_codes, $pair)
           )
           SELECT level, arg_max(label.text, day) AS label, min(since.first) AS since, min(day) AS first_told,
               max(day) AS last_told, count(DISTINCT text_id) AS texts, arg_max(document_id, day) AS document_id,
               arg_max(source, day) AS source, arg_max(start, day) AS start
           FROM told GROUP BY level ORDER BY last_told DESC NULLS LAST, level""",
        params={"pair": list(pair)},
    ).to_arrow_table()  # fmt: skip
    days = ("since", "first_told", "last_told")
    found: list[dict[str, Any]] = [
        {name: _iso(value) if name in days else value for name, value in row.items()} for row in rows.to_pylist()
    ]
    return tuple(Label(**row) for row in found)


def _totals(connection: duckdb.DuckDBPyConnection, schema: str, pair: tuple[str, str]) -> dict[str, Any]:
    rows = connection.execute(
        f"""SELECT quad, count(*), sum(score) FROM {schema}.occurrence_dyads JOIN parts.types USING (type)
            WHERE a = $1 AND b = $2 AND status = 'actual' GROUP BY quad""",
        pair,
    ).fetchall()
    number = sum(count for _, count, _ in rows)
    counts = {quad: count for quad, count, _ in rows}
    return {
        "occurrences": number,
        "score": round(sum(score or 0 for _, _, score in rows) / number, 2) if number else None,
        **{quad.replace(" ", "_"): counts.get(quad, 0) for quad in codebook().quads},
    }


def _iso(day: Any) -> str | None:
    return None if day is None else day.isoformat()
