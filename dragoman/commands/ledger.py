# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Verbs that fill and keep a ledger."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.commands.common import (
    LEDGER,
    Actors,
    Columns,
    Language,
    Ledger,
    Lexicons,
    Models,
    OwnCodebook,
    faults,
)

if TYPE_CHECKING:
    from dragoman.ledger.ingest import IngestOptions


def register(app: typer.Typer) -> None:
    """Add the verbs to the command."""
    app.command(short_help="Read reports into a ledger; what is in it is not read again.", epilog=_INGEST)(ingest)
    app.command(short_help="Take feeds into a ledger again and again.", epilog=_WATCH)(watch)


_INGEST = """Examples:

\b
  dragoman ingest reports/ --ledger ledger
  dragoman ingest news.csv --map text=body,published=day --workers 4
  dragoman ingest https://example.org/feed.xml --since 2024-01-01
  dragoman ingest --recode --ledger ledger         read again what an older version read

Stopped with Ctrl-C or otherwise and run again it goes on. Exit status: 0 everything was read, 1 there were failures
(they are in the table failures), 2 the command was wrong, 130 it was stopped."""


# A reader takes some 400 MB, so that a process for each of many processors would not do on a laptop.
PROCESSORS = min(os.cpu_count() or 1, 8)

Workers = Annotated[
    int, typer.Option(metavar="N", min=1, help="How many processes read.", show_default="one a processor, at most 8")
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
    publish_every: Annotated[
        float | None,
        typer.Option(
            metavar="SECONDS", min=0, show_default="10 or more", help="How much work a crash can cost; less is slower."
        ),
    ] = None,
    wait: Annotated[bool, typer.Option("--wait", help="Wait while another process writes to the ledger.")] = False,
    columns: Columns = None,
    language: Language = "auto",
    model: Models = None,
    lexicon: Lexicons = None,
    actors: Actors = None,
    codebook: OwnCodebook = None,
) -> None:
    """Read reports into a ledger; what is in it is not read again."""
    from dragoman.batch import UsageError, checked_date, checked_language, columns_of, models_of
    from dragoman.ledger.ingest import IngestOptions
    from dragoman.ledger.worker import ReaderOptions
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
                columns=columns_of(columns or ()),
                since=checked_date(since),
                language=None if checked_language(language) == "auto" else language,
            ),
            workers=workers,
            recode=recode,
            publish_every=publish_every,
        )
        if dry_run:
            _plan(ledger, inputs or [], options)
            return
        failures = _ingest(ledger, inputs or [], options, no_text=no_text, wait=wait)
    if failures:
        raise typer.Exit(1)


def _plan(ledger: Path, inputs: list[str], options: IngestOptions) -> None:
    from dragoman.ledger.console import Console
    from dragoman.ledger.ingest import Ingest
    from dragoman.ledger.store import Store

    store = Store(ledger) if ledger.exists() else None
    with Console(inputs) as console:
        console.planned(Ingest(store, inputs, options, console).dry_run())


def _ingest(ledger: Path, inputs: list[str], options: IngestOptions, *, no_text: bool, wait: bool) -> int:
    """Ingest, and show it; the number of failures."""
    from dragoman.batch import UsageError
    from dragoman.ledger.console import Console
    from dragoman.ledger.faults import LedgerError
    from dragoman.ledger.ingest import Ingest
    from dragoman.ledger.notes import Notes
    from dragoman.ledger.pool import ReaderFault
    from dragoman.ledger.store import Store
    from dragoman.ledger.writer import writing

    store = Store(ledger, create=True, texts=not no_text)
    if no_text and store.texts:
        raise LedgerError(ledger, "it keeps texts already", "make another ledger for what must not be kept")
    with Console(inputs) as console:
        run = Ingest(store, inputs, options, console)
        try:
            with writing(store, "ingest", wait=wait, told=console.tell) as writer:
                notes = Notes(store.notes)
                try:
                    run.run(writer, notes)
                finally:
                    notes.close()
        except ReaderFault as error:
            raise UsageError(str(error)) from error
        except KeyboardInterrupt:
            console.stopped(run.counts)
            raise typer.Exit(130) from None
        console.over(run.counts, ledger)
    return run.counts.failures


_WATCH = """Examples:

\b
  dragoman watch feeds.toml --ledger ledger
  dragoman watch feeds.toml --once                 one round, for cron and the like

The file:

\b
  every = "30 min"
  [[feed]]
  url = "https://example.org/feed.xml"
  since = 2024-01-01
  follow = true                                    read the pages that items link to"""


def watch(
    feeds: Annotated[Path, typer.Argument(metavar="FEEDS.toml", help="Which feeds, and how often.")],
    ledger: Ledger = LEDGER,
    once: Annotated[bool, typer.Option("--once", help="End after one round.")] = False,
    workers: Workers = 1,
) -> None:
    """Take feeds into a ledger again and again, only what is new in them. Stopped with Ctrl-C."""
    import time

    from dragoman.ledger.ingest import IngestOptions
    from dragoman.ledger.watch import read_watched
    from dragoman.sources import SourceOptions

    with faults():
        watched = read_watched(feeds)
        try:
            while True:
                start = time.monotonic()
                failures = 0
                for feed in watched.feeds:
                    sources = SourceOptions(since=feed.since, language=feed.language, follow=feed.follow, pages=False)
                    options = IngestOptions(sources=sources, workers=workers)
                    failures += _ingest(ledger, [feed.url], options, no_text=False, wait=True)
                if once:
                    break
                time.sleep(max(0.0, watched.every - (time.monotonic() - start)))
        except KeyboardInterrupt:
            raise typer.Exit(130) from None
    if failures:
        raise typer.Exit(1)


def _paths(files: list[Path] | None) -> tuple[str, ...]:
    return tuple(str(file.absolute()) for file in files or ())
