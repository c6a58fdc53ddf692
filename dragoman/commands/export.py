# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The verb that exports a ledger."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dragoman.commands.common import LEDGER, Ledger, say
from dragoman.commands.queries import Between, Since, Statuses, Types, Until, opened


class Into(StrEnum):
    """The formats of a ledger, by name; ``dragoman.export.ledger`` has what they are."""

    CSV = "csv"
    PARQUET = "parquet"
    PLOVER = "plover"
    POLECAT = "polecat"
    GRAPHML = "graphml"
    CSL = "csl"


class Table(StrEnum):
    """The tables that csv and parquet can hold."""

    EVENTS = "events"
    STATEMENTS = "statements"
    PLEDGES = "pledges"
    PERSONS = "persons"
    SERIES = "series"


def register(app: typer.Typer) -> None:
    """Add the verb to the command."""
    app.command(short_help="Export a ledger for other programs.", epilog=f"Examples:\n\n\b\n{_EXPORT}")(export)


_EXPORT = """  dragoman export --format csv -o events.csv
  dragoman export --format parquet --table pledges -o pledges.parquet
  dragoman export --format polecat --since 2020 --until 2020 -o 2020.txt
  dragoman export --format graphml --type CONSULT -o meetings.graphml
  dragoman export --format csl --between CHN KAZ -o sources.json

docs/formats.md says what each format loses. Beside a CSV file stands its codebook."""


def export(
    format: Annotated[
        Into,
        typer.Option(
            "--format", "-f",
            help="csv, parquet: rows of a table; plover, polecat: event data; graphml: the network of states; csl: the "
            "sources.",
        ),
    ],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Where to write.")],
    ledger: Ledger = LEDGER,
    table: Annotated[Table, typer.Option(help="Which table csv and parquet hold.")] = Table.EVENTS,
    between: Between = None,
    since: Since = None,
    until: Until = None,
    type: Types = None,
    status: Statuses = None,
    every: Annotated[
        bool, typer.Option("--every", help="Every event that a text tells, not one for each occurrence.")
    ] = False,
) -> None:  # fmt: skip
    """Export a ledger, or a part of it, to one file, which appears when it is complete."""
    from dragoman.export.ledger import LEDGER_FORMATS, Chosen
    from dragoman.ledger.queries import QueryError

    asked = {"between": between, "since": since, "until": until, "type": type, "status": status}
    conditions = {name: value for name, value in asked.items() if value}
    chosen = Chosen(conditions=conditions, table=table.value, every=every)
    with opened(ledger) as source:
        if output.is_dir():
            raise QueryError(f"{output} is a folder: name a file with --output.")
        output.parent.mkdir(parents=True, exist_ok=True)
        beside = LEDGER_FORMATS[format.value].write(source, chosen, output)
    for path in (output, *beside):
        say(f"wrote {path}")
