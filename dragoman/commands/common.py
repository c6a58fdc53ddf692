# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What the verbs of the command share: options, faults as messages, standard output, progress."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

if TYPE_CHECKING:
    from dragoman.reading.reader import Reader

Language = Annotated[
    str, typer.Option("--language", "-l", metavar="auto|fr|en", help="Language of the text; auto finds it out.")
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="When the text was published, as exact as known: 2020, 2020-03, 2020-03-04 or 2020-03-04T08:55. "
        "Fills what the text leaves open (often the year), never overrides it.",
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--map", metavar="FIELD=COLUMN,...",
        help="Which column of a table (CSV, Excel, Parquet, JSON lines) holds which field, such as "
        "text=body,published=day (docs/sources.md).",
    ),
]  # fmt: skip
Models = Annotated[
    list[str] | None,
    typer.Option(
        "--model", metavar="LANGUAGE=NAME",
        help="Another spaCy pipeline with Universal Dependencies labels, by name or folder, for a language; "
        "may be repeated.",
    ),
]  # fmt: skip
Lexicons = Annotated[
    list[Path] | None,
    typer.Option(
        "--lexicon", metavar="FILE",
        help="Words of your own for acts or speech, over those of a language; may be repeated (docs/own-files.md).",
    ),
]  # fmt: skip
Actors = Annotated[
    list[Path] | None,
    typer.Option(
        "--actors", metavar="FILE",
        help="A table of states, bodies, initiatives, persons, titles and groups of your own; may be repeated.",
    ),
]  # fmt: skip
OwnCodebook = Annotated[
    list[Path] | None,
    typer.Option(
        "--codebook", metavar="FILE",
        help="Acts, scores, CAMEO codes, domains and their words of your own; may be repeated.",
    ),
]  # fmt: skip
Ledger = Annotated[
    Path,
    typer.Option(
        "--ledger", metavar="DIR", envvar="DRAGOMAN_LEDGER",
        help="The folder of the ledger; where it is not given $DRAGOMAN_LEDGER, else ./ledger.",
    ),
]  # fmt: skip
LEDGER = Path("ledger")
"""The folder of the ledger where none is named."""


def reader_of(
    language: str,
    model: list[str] | None,
    lexicon: list[Path] | None,
    actors: list[Path] | None,
    codebook: list[Path] | None,
) -> Reader:
    """The reader that the options ask for. Raises UsageError, LanguageError and OwnFilesError as their parts do."""
    from dragoman.batch import checked_language, models_of
    from dragoman.reading.reader import Reader

    return Reader(
        None if checked_language(language) == "auto" else [language],
        models_of(model or ()),
        lexicons=lexicon or (),
        actors=actors or (),
        codebook=codebook or (),
    )


def stdout() -> TextIO:
    """Standard output, in UTF-8 and with plain line feeds, so that results are the same on every system."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return sys.stdout


@contextmanager
def faults() -> Iterator[None]:
    """Faults of usage, of the user's own files, of language packs, of gold and of files as a message and an exit
    status."""
    from dragoman.batch import UsageError
    from dragoman.evaluation import GoldError
    from dragoman.languages import LanguageError
    from dragoman.languages.lexicon import LexiconError
    from dragoman.ledger.faults import LedgerError
    from dragoman.own import OwnFilesError
    from dragoman.registry.entry import RegistryError

    try:
        yield
    except (UsageError, GoldError, OwnFilesError, RegistryError) as error:
        say(str(error))
        raise typer.Exit(2) from error
    except BrokenPipeError:
        raise  # the program that reads the output has seen enough; typer ends quietly
    except (LanguageError, LexiconError, LedgerError, OSError) as error:
        say(str(error))
        raise typer.Exit(1) from error
    except Exception as error:
        duckdb = sys.modules.get("duckdb")  # queries have loaded it, if it can be one of its faults
        if duckdb is None or not isinstance(error, duckdb.Error):
            raise
        cause = str(error).strip().partition("\n")[0]
        say(f"the tables cannot be read ({cause}); run: dragoman ledger check, which says whether a file is damaged")
        raise typer.Exit(1) from error


def say(message: str) -> None:
    """A message on standard error, led by the program's name."""
    typer.echo(f"dragoman: {message}", err=True)


@contextmanager
def progress(*, quiet: bool) -> Iterator[tuple[Callable[[str], None], Callable[[int, int], None]]]:
    """What tells messages and what shows progress: a bar on standard error where a person waits and sees nothing."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True, highlight=False, soft_wrap=True)
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    shown = console.is_terminal and not (quiet and sys.stdout.isatty())
    with Progress(*columns, console=console, transient=True, disable=not shown) as bar:
        task = bar.add_task("reading", total=None, visible=False)

        def told(message: str) -> None:
            bar.console.print(f"dragoman: {message}", markup=False)

        def step(done: int, of: int) -> None:
            bar.update(task, completed=done, total=of, visible=of > 1)

        yield told, step
