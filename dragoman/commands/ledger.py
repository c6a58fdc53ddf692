# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Verbs that fill and keep a ledger."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from dragoman.commands.common import (
    LEDGER,
    Actors,
    Language,
    Ledger,
    Lexicons,
    Models,
    OwnCodebook,
    faults,
)


def register(app: typer.Typer) -> None:
    """Add the verbs to the command."""
    app.command(short_help="Read reports into a ledger; what is in it is not read again.", epilog=_INGEST)(ingest)


_INGEST = """Examples:

\b
  dragoman ingest reports/ --ledger ledger
  dragoman ingest news.csv --map text=body,published=day --workers 4
  dragoman ingest https://example.org/feed.xml --since 2024-01-01
  dragoman ingest --recode --ledger ledger         read again what an older version read

Stopped with Ctrl-C or otherwise and run again it goes on. Exit status: 0 everything was read, 1 there were failures
(they are in the table failures), 2 the command was wrong, 130 it was stopped."""


PROCESSORS = os.cpu_count() or 1

Workers = Annotated[
    int, typer.Option(metavar="N", min=1, help="How many processes read.", show_default="the number of processors")
]


def ingest(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(metavar="PATH|URL...", help="Files, folders, archives, tables, feeds, or - for standard input."),
    ] = None,
    ledger: Ledger = LEDGER,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="Leave out documents that say they are older.")
    ] = None,
    workers: Workers = PROCESSORS,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be read.")] = False,
    recode: Annotated[
        bool, typer.Option("--recode", help="Also read again what another version read, and what could not be read.")
    ] = False,
    no_text: Annotated[
        bool,
        typer.Option("--no-text", help="Make a ledger that keeps the words of records, but not the texts."),
    ] = False,
    wait: Annotated[bool, typer.Option("--wait", help="Wait while another process writes to the ledger.")] = False,
    columns: Annotated[
        str | None,
        typer.Option(
            "--map", metavar="FIELD=COLUMN,...", help="Columns of tables, for example text=body,published=day."
        ),
    ] = None,
    language: Language = "auto",
    model: Models = None,
    lexicon: Lexicons = None,
    actors: Actors = None,
    codebook: OwnCodebook = None,
) -> None:
    """Read reports into a ledger; what is in it is not read again."""
    from dragoman.batch import UsageError, checked_date, checked_language, models_of
    from dragoman.ledger.console import Console
    from dragoman.ledger.faults import LedgerError
    from dragoman.ledger.ingest import Ingest, IngestOptions
    from dragoman.ledger.notes import Notes
    from dragoman.ledger.pool import ReaderFault
    from dragoman.ledger.store import Store
    from dragoman.ledger.worker import ReaderOptions
    from dragoman.ledger.writer import writing
    from dragoman.sources import SourceOptions

    with faults():
        if not inputs and not recode:
            raise UsageError("Name what to read: files, folders or addresses (or --recode for what the ledger has).")
        options = IngestOptions(
            reader=ReaderOptions(
                models=models_of(model or ()),
                lexicons=_paths(lexicon),
                actors=_paths(actors),
                codebook=_paths(codebook),
            ),
            sources=SourceOptions(
                columns=_columns(columns),
                since=checked_date(since),
                language=None if checked_language(language) == "auto" else language,
            ),
            workers=workers,
            recode=recode,
        )
        with Console(inputs or ()) as console:
            if dry_run:
                store = Store(ledger) if ledger.exists() else None
                console.planned(Ingest(store, inputs or (), options, console).dry_run())
                return
            store = Store(ledger, create=True, texts=not no_text)
            if no_text and store.texts:
                raise LedgerError(ledger, "it keeps texts already", "make another ledger for what must not be kept")
            notes = Notes(store.notes)
            run = Ingest(store, inputs or (), options, console)
            try:
                with writing(store, " ".join(["ingest", *(inputs or ())]), wait=wait, told=console.tell) as writer:
                    counts = run.run(writer, notes)
            except ReaderFault as error:
                raise UsageError(str(error)) from error
            except KeyboardInterrupt:
                console.stopped(run.counts)
                raise typer.Exit(130) from None
            finally:
                notes.close()
            console.over(counts, ledger)
    if counts.failures:
        raise typer.Exit(1)


def _paths(files: list[Path] | None) -> tuple[str, ...]:
    return tuple(str(file.absolute()) for file in files or ())


def _columns(given: str | None) -> dict[str, str]:
    """Field → column, from ``text=body,published=day``. Raises UsageError for what is no such list."""
    from dragoman.batch import UsageError

    columns: dict[str, str] = {}
    for pair in given.split(",") if given else ():
        field, sign, column = pair.partition("=")
        if not (field.strip() and sign and column.strip()):
            raise UsageError(f"'{pair}' in --map names no column: write FIELD=COLUMN, for example text=body.")
        columns[field.strip()] = column.strip()
    return columns
