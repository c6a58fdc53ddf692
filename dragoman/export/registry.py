# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The registry to be read by a person: what ``dragoman registry`` shows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TextIO

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dragoman.export.table import section, show
from dragoman.faults import Fault
from dragoman.registry.entry import Entry, Found
from dragoman.registry.terms import Term

_SOURCES = {
    "wikidata": "Wikidata, January 2023", "dragoman": "Dragoman", "cia": "CIA World Leaders, October 2019",
    "reign": "REIGN", "world-leaders": "World Leaders Current, August 2026", "": "your own file",
}  # fmt: skip


def write_found(found: Sequence[Found], stream: TextIO) -> None:
    """What a search found, a line each."""
    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("id", "kind", "name", "found by"):
        table.add_column(heading)
    for one in found:
        table.add_row(Text(one.id), one.kind, Text(one.name), Text(one.form if one.form != one.name else ""))
    show(stream, table)


def write_entry(entry: Entry, stream: TextIO) -> None:
    """All that is known of one thing."""
    title = Text.assemble((entry.name, "bold"), f"  {entry.kind} {entry.id}")
    parts: list[RenderableType] = [title, Padding(_pairs(entry.facts), (0, 0, 0, 2))]
    for language, forms in entry.names.items():
        parts += section(f"Names ({language})" if language else "Names", [Padding(_pairs(forms), (0, 0, 0, 2))])
    parts += section("Terms of office", [Padding(_terms(entry), (0, 0, 0, 2))] if entry.terms else [])
    show(stream, *parts)


def write_json(entry: Entry, stream: TextIO) -> None:
    """All that is known of one thing, as JSON."""
    told = asdict(entry) | {"terms": [term._asdict() for term in entry.terms]}
    stream.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")


def write_faults(faults: Sequence[Fault], looked_at: Mapping[str, int], stream: TextIO) -> None:
    """All that is wrong, a line each, and what was looked at: files with their number of rows."""
    for fault in faults:
        stream.write(f"{fault}\n")
    rows = sum(looked_at.values())
    told = f"{len(faults)} fault{'' if len(faults) == 1 else 's'}" if faults else "no faults"
    stream.write(f"{told} in {len(looked_at)} files, {rows} rows\n")


def _pairs(pairs: Mapping[str, str | tuple[str, ...]]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    for what, value in pairs.items():
        table.add_row(Text(what), Text(value if isinstance(value, str) else ", ".join(value)))
    return table


def _terms(entry: Entry) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    for term in entry.terms:
        who = f"{term.country}{f' ({term.body})' if term.body else ''}" if entry.kind == "person" else term.name
        table.add_row(Text(term.office), Text(who), f"{term.start or '?'} to {term.end or '…'}", Text(_source(term)))
    return table


def _source(term: Term) -> str:
    told = _SOURCES[term.source]
    if term.verified:
        told += "; the same in " + ", ".join(_SOURCES[source] for source in term.verified)
    return told
