# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What two states' relation adds up to, to be read by a person, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TextIO

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dragoman.codebook import codebook
from dragoman.export.table import grid_of, join, section, short, show
from dragoman.relations.relation import Label, Relation

_MONTHS = 12  # months that are shown; JSON has all
_WORDS = 150
_BAR = 20


def write(relation: Relation, stream: TextIO) -> None:
    """The sum for a terminal: meetings, pledges, what the relationship is called, the last months, and the coverage."""
    both = " and ".join(f"{relation.names[code]} ({code})" for code in (relation.a, relation.b))
    totals, cover = relation.totals, relation.coverage
    head = Text(both, style="bold")
    head.append(f"\n{_number(totals['occurrences'], 'act')} that took place", style="dim")
    for quad in codebook().quads:
        head.append(f" · {totals[quad.replace(' ', '_')]} {quad}", style="dim")
    if totals["score"] is not None:
        head.append(f" · mean score {totals['score']:g}", style="dim")
    parts: list[RenderableType] = [head]
    parts += section("Meetings by highest office", _levels(relation))
    parts += section("Last meetings", grid_of(map(_meeting, relation.latest)))
    parts += section("Called", grid_of(map(_label, relation.labels)))
    parts += section("Pledges by domain and strength", _pledges(relation.pledges))
    parts += section("Threatened, by domain", _pledges(relation.threatened))
    parts += section("Score by month", _months(relation))
    behind = f"{_number(cover.reports, 'report')} of {_number(cover.sources, 'source')}"
    if cover.first:
        behind += f", {cover.first} to {cover.last}"
    behind += f"; {_number(cover.events, 'event')} read in them, before those of one act were joined"
    told = [Text(behind), *map(Text, cover.caveats)]
    parts += section("What stands behind this", grid_of(told))
    show(stream, *parts)


def write_json(relation: Relation, stream: TextIO) -> None:
    """All of it as one JSON object."""
    json.dump(relation.to_dict(), stream, ensure_ascii=False, indent=2)
    stream.write("\n")


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _levels(relation: Relation) -> list[RenderableType]:
    grid = Table.grid(padding=(0, 2, 0, 0))
    for level in relation.meetings:
        days = " to ".join(dict.fromkeys(day for day in (level.first, level.last) if day))
        grid.add_row(level.level, f"{level.meetings}", days)
    return [Padding(grid, (0, 0, 0, 2))] if relation.meetings else []


def _meeting(meeting: Mapping[str, Any]) -> Text:
    days = " to ".join(dict.fromkeys(day for day in (meeting["first"], meeting["last"]) if day))
    text = Text(days or meeting.get("date") or "no date", style="bold")
    join(text, ", ".join(meeting.get("parties") or ()))
    join(text, ", ".join(meeting.get("modes") or ()))
    join(text, meeting.get("place") or "")
    text.append("\n" + short(meeting.get("sentence") or "", _WORDS))
    if meeting["reports"]:
        where = f"{meeting['source']} @{meeting['start']}, {meeting['published'] or 'no date'}"
        text.append(f"\n[{where}, {_number(meeting['reports'], 'report')}]", style="dim")
    return text


def _label(label: Label) -> Text:
    text = Text(label.level or label.label or "", style="bold")
    join(text, f"since {label.since}" if label.since else "")
    told = " to ".join(dict.fromkeys(day for day in (label.first_told, label.last_told) if day))
    join(text, f"told {told}, {_number(label.texts, 'text')}")
    text.append(f"\n“{short(label.label or '', _WORDS)}” [{label.source} @{label.start}]", style="dim")
    return text


def _pledges(pledges: Mapping[str, Mapping[str, int]]) -> list[RenderableType]:
    if not pledges:
        return []
    strengths = [one for one in codebook().strengths if any(one in counts for counts in pledges.values())]
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column()
    for _ in strengths:
        grid.add_column(justify="right")
    grid.add_row("", *(Text(one, style="dim") for one in strengths))
    for domain, counts in pledges.items():
        grid.add_row(domain, *(str(counts.get(one, "")) for one in strengths))
    return [Padding(grid, (0, 0, 0, 2))]


def _months(relation: Relation) -> list[RenderableType]:
    if not relation.months:
        return []
    grid = Table.grid(padding=(0, 2, 0, 0))
    for name in ("month", "score", "", "acts", "reports", "sources", "all reports"):
        grid.add_column(justify="left" if name in ("month", "") else "right")
    grid.add_row(
        *(Text(name, style="dim") for name in ("month", "score", "", "acts", "reports", "sources", "ledger has"))
    )
    for month in relation.months[-_MONTHS:]:
        score = month["score"]
        width = round(abs(score or 0) / 10 * _BAR)
        bar = Text("▇" * width, style="green" if (score or 0) > 0 else "red")
        shown = "" if score is None else f"{score:+.1f}"
        counts = (str(month[name]) for name in ("occurrences", "reports", "sources", "ledger_reports"))
        grid.add_row(month["period"], shown, bar, *counts)
    return [Padding(grid, (0, 0, 0, 2))]
