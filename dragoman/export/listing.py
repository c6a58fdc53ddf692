# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Rows of a ledger as a list to read in a terminal, as CSV, and as JSON."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TextIO

from rich.table import Table
from rich.text import Text

from dragoman.export.csv import cell, line
from dragoman.export.table import COLOURS, grid_of, join, short, show
from dragoman.export.words import framework

Row = Mapping[str, Any]

_WORDS = 150  # characters of a sentence that are shown


def write_csv(columns: Iterable[str], rows: Iterable[Row], stream: TextIO) -> None:
    """A header, then a row each; values in a cell are parted by ``|``, text is in one line, days are ISO 8601."""
    columns = list(columns)
    out = csv.writer(stream, lineterminator="\n")
    out.writerow(columns)
    for row in rows:
        out.writerow([_csv(row[column]) for column in columns])


def _csv(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, list):
        return cell(line(_csv(one)) for one in value)
    if isinstance(value, dict):
        return line(json.dumps(value, ensure_ascii=False, default=_json))
    return line(_json(value) if isinstance(value, date) else str(value))


def write_json(rows: Iterable[Row], stream: TextIO) -> None:
    """One JSON array with an object a row; days are ISO 8601."""
    stream.write("[")
    for number, row in enumerate(rows):
        stream.write(",\n" if number else "\n")
        stream.write(json.dumps(row, ensure_ascii=False, default=_json))
    stream.write("\n]\n")


def _json(value: object) -> str:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in JSON")


def write_table(kind: str, rows: Sequence[Row], stream: TextIO, more: bool = False) -> None:
    """Rows of ``events``, ``statements``, ``pledges``, ``persons``, ``series`` or ``found`` (a search) for a terminal.

    ``more``: there are others, which is told.
    """
    if kind == "series" and rows:
        show(stream, _series(rows))
        return
    parts = grid_of(_LINES[kind](row) for row in rows) or [Text("Nothing in the ledger fits.")]
    if more:
        parts.append(Text(f"… the first {len(rows)} are shown; --limit 0 shows all", style="dim"))
    show(stream, *parts)


def _where(text: Text, row: Row) -> None:
    """Where the words of a row stand."""
    source = row["source"] or "document unknown"
    place = source if row["locator"] in (None, "") else f"{source} {row['locator']}"
    if row["part"]:
        place += f" part {row['part']}"
    if row.get("start") is not None:
        place += f" @{row['start']}"
    told = [place, row["publisher"] or "", (row["published"] or "")[:10]]
    if row["documents"] and row["documents"] > 1:
        told.append(f"{row['documents']} documents with this text")
    text.append("\n[" + ", ".join(part for part in told if part) + "]", style="dim")


def _sides(left: Iterable[str], right: Iterable[str]) -> str:
    right = ", ".join(map(framework, right))
    return (", ".join(map(framework, left)) or "?") + (f" → {right}" if right else "")


def _event(row: Row) -> Text:
    text = Text(_day(row["date"], row["date_basis"] == "published"), style="bold")
    join(text, _sides(row["actor_names"], row["recipient_names"]), style="bold")
    join(text, " ".join((row["type"], *row["modes"])), style=COLOURS.get(row["quad"], ""))
    join(text, row["status"] if row["status"] != "actual" else "")
    join(text, row["place"] or "")
    if row["reporter"]:
        join(text, f"told by {row['reporter']}")
    text.append("\n" + short(row["sentence"] or " … ".join(row["trigger"] or ()), _WORDS))
    _where(text, row)
    return text


def _statement(row: Row) -> Text:
    text = Text(", ".join(row["speakers"]), style="bold")
    countries = [code for code in row["speaker_countries"] if code not in row["speakers"]]
    if countries:
        text.append(f" ({', '.join(countries)})")
    if row["addressees"]:
        text.append(f" to {', '.join(row['addressees'])}")
    join(text, row["stance"], style="cyan")
    text.append(": " + short(row["content"] or "", _WORDS))
    _where(text, row)
    return text


def _pledge(row: Row) -> Text:
    text = Text(_day(row["date"], False), style="bold")
    join(text, _sides(row["actor_names"], row["partner_names"]), style="bold")
    join(text, ("threat: " if row["hostile"] else "") + row["strength"], style="cyan")
    join(text, ", ".join(row["domains"]))
    join(text, ", ".join(map(framework, row["frameworks"])), style="green")
    join(text, f"by {row['deadline']}" if row["deadline"] else "")
    join(text, f"{row['quantity']:g} {row['unit']}" if row["quantity"] is not None else "")
    text.append(": " + short(row["action"] or "", _WORDS))
    _where(text, row)
    return text


def _person(row: Row) -> Text:
    text = Text(row["name"] or row["person_id"], style="bold")
    join(text, row["country"] or "")
    join(text, ", ".join(row["offices"]))
    join(text, f"{row['texts']} text{'' if row['texts'] == 1 else 's'}")
    days = list(dict.fromkeys(str(day) for day in (row["first_told"], row["last_told"]) if day))
    join(text, " to ".join(days))
    text.append(f"  {row['person_id']}", style="dim")
    _where(text, row)
    return text


def _found(row: Row) -> Text:
    text = Text(row["kind"], style="cyan")
    text.append(": " + short(row["excerpt"] or "", 2 * _WORDS))
    _where(text, row)
    return text


def _series(rows: Sequence[Row]) -> Table:
    names = {
        "a": "a", "b": "b", "period": "period", "occurrences": "acts", "score": "score", "reports": "reports",
        "sources": "sources", "ledger_reports": "ledger has",
    }  # fmt: skip
    table = Table(box=None, padding=(0, 2, 0, 0))
    for name, heading in names.items():
        table.add_column(heading, justify="left" if name in ("a", "b", "period") else "right")
    for row in rows:
        score = "" if row["score"] is None else f"{row['score']:+.1f}"
        shown = {**row, "score": score, "period": row["period"].isoformat()[:7]}
        table.add_row(*(str(shown[name]) for name in names))
    return table


def _day(value: str | None, published: bool) -> str:
    """A date as told; that of the report, where nothing dates the act, in brackets."""
    return "no date" if not value else f"[{value}]" if published else value


_LINES: Mapping[str, Callable[[Row], Text]] = {
    "events": _event,
    "statements": _statement,
    "pledges": _pledge,
    "persons": _person,
    "found": _found,
}
