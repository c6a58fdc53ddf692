# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What a ledger adds up to between two states."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from dragoman.codebook import codebook
from dragoman.ledger.views import event_at
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
        last_contact: the latest of them whose date is known, with its words; None if there is none.
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
        meetings=_levels(connection, schema, pair), last_contact=next((one for one in latest if one["last"]), None),
        latest=latest,
        pledges=_pledges(connection, schema, pair, hostile=False),
        threatened=_pledges(connection, schema, pair, hostile=True),
        labels=_labels(connection, schema, pair), months=tuple(months), totals=_totals(connection, schema, pair),
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
    met = connection.execute(
        f"{_MEETINGS.format(schema=schema)} ORDER BY last DESC NULLS LAST, occurrence_id LIMIT {_SHOWN}",
        pair,
    ).fetchall()
    if not met:
        return ()
    # One table after the other, with the ids written out: what cannot hold them is passed over, and nothing is joined.
    members = connection.execute(
        f"SELECT event_id, text_id, occurrence_id, file, row FROM {schema}.members "
        f"WHERE occurrence_id IN ({_listed(met, 0)})"
    ).fetchall()
    published: dict[str, list[tuple[str, ...]]] = {}
    for text, *told in connection.execute(
        f"""SELECT text_id, coalesce(published, ''), document_id, origin FROM {schema}.reports
            WHERE text_id IN ({_listed(members, 1)})"""
    ).fetchall():
        published.setdefault(text, []).append(tuple(told))
    found = []
    for key, first, last in met:
        reports = [
            (*report, event, file, row)
            for event, text, occurrence, file, row in members
            if occurrence == key
            for report in published.get(text, [])
        ]
        meeting = {"occurrence_id": key, "first": _iso(first), "last": _iso(last)}
        meeting["reports"] = len({report[1] for report in reports})
        if reports:
            day, document, source, event, file, row = min(reports, key=lambda one: (not one[0], *one[:4]))
            (words,) = connection.sql(
                f"""SELECT date.value AS date, modes, place.name AS place, sentence, start,
                        list_transform(list_concat(actors, recipients), lambda x: x.name) AS parties
                    FROM ({event_at(file, row)})"""
            ).to_arrow_table().to_pylist()  # fmt: skip
            meeting |= {"event_id": event, **words, "document_id": document, "source": source, "published": day or None}
        found.append(meeting)
    return tuple(found)


def _listed(rows: Iterable[Sequence[str]], place: int) -> str:
    """The values of a column of rows, ids all of them, as a list in SQL."""
    return ", ".join(sorted({"'" + row[place].replace("'", "''") + "'" for row in rows}))


def _pledges(
    connection: duckdb.DuckDBPyConnection, schema: str, pair: tuple[str, str], *, hostile: bool
) -> dict[str, dict[str, int]]:
    """Domain → strength → number of pledges; what several reports tell of one occurrence counts once."""
    rows = connection.execute(
        f"""SELECT domain, strength, count(DISTINCT occurrence_id)
            FROM (SELECT unnest(domains) AS domain, strength, occurrence_id FROM {schema}.pledge_dyads
                WHERE a = $1 AND b = $2 AND hostile = $3) GROUP BY ALL""",
        [*pair, hostile],
    )
    counts: dict[str, dict[str, int]] = {}
    for domain, strength, number in rows.fetchall():
        counts.setdefault(domain, {})[strength] = number
    order = list(codebook().strengths)
    return {
        domain: {strength: counts[domain][strength] for strength in order if strength in counts[domain]}
        for domain in sorted(counts, key=lambda one: (-sum(counts[one].values()), one))
    }


def _labels(connection: duckdb.DuckDBPyConnection, schema: str, pair: tuple[str, str]) -> tuple[Label, ...]:
    rows = connection.sql(
        f"""WITH told AS (
               SELECT l.*, document_id, origin AS source, day FROM relation_labels AS l
               LEFT JOIN {schema}.reports USING (text_id) WHERE list_has_all(party_codes, $pair)
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
