# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The command ``dragoman``: one function a verb. What a verb needs is imported when it runs, so that help is quick."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dragoman.commands import export, keeping, ledger, queries
from dragoman.commands.common import (
    LEDGER,
    Actors,
    Columns,
    Language,
    Ledger,
    Lexicons,
    Models,
    OwnCodebook,
    Published,
    faults,
    progress,
    reader_of,
    say,
    stdout,
)
from dragoman.version import __version__

app = typer.Typer(
    name="dragoman",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


class FormatName(StrEnum):
    """The formats of ``read``, by name; ``dragoman.export`` has what they are."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    FACTS = "facts"
    PLOVER = "plover"
    HTML = "html"


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"dragoman {__version__}")
        raise typer.Exit


@app.callback(
    epilog="""Start with:

\b
  dragoman read report.txt                         what the report says, as a table
  dragoman read report.txt -f html -o report.html  the text with its evidence marked
  dragoman COMMAND --help                          more on a command, with examples"""
)
def options(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Read reports on relations between states, in French and English, and record who met whom, who said what and who
    pledged what, each with the words it was read from."""


@app.command(
    short_help="Read reports and show or save what they say.",
    epilog="""Examples:

\b
  dragoman read report.txt
  dragoman read report.txt --published 2020-03-04
  dragoman read report.txt --format html --output report.html
  dragoman read report.docx press-release.pdf saved-page.html
  dragoman read reports/ --format jsonl --output reports.jsonl
  dragoman read corpus.csv --map text=body,published=day --format csv --output events.csv
  dragoman read reports/ --format facts --output predictions/
  dragoman read - --language fr < report.txt
  dragoman read reports/ --lexicon mine.lex --actors mine.tsv

A text that cannot be read is told on standard error and does not stop the others. Exit status: 0 all were read,
1 some were not, 2 the command was wrong.""",
)
def read(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH... | -",
            help="Files (.txt, .md, .html, .pdf, .docx, .jsonl, .csv, .xlsx … and .zip or .gz of them), folders of "
            "them, addresses of feeds and pages, or - for standard input.",
        ),
    ],
    language: Language = "auto",
    published: Published = None,
    columns: Columns = None,
    format: Annotated[
        FormatName,
        typer.Option(
            "--format", "-f",
            help="table: for reading; json: everything, one document; jsonl: everything, a document a line; "
            "csv: a row an event; facts: for scoring; plover: PLOVER event data; html: a page, the evidence marked.",
        ),
    ] = FormatName.TABLE,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="FILE|FOLDER",
            help="Where to write instead of standard output; a folder gets one file a text, with the text's name.",
        ),
    ] = None,
    model: Models = None,
    lexicon: Lexicons = None,
    actors: Actors = None,
    codebook: OwnCodebook = None,
) -> None:  # fmt: skip
    """Read reports and show or save what they say."""
    from dragoman.batch import Batch, columns_of, format_of

    with faults():
        reader = reader_of(language, model, lexicon, actors, codebook)
        with progress(quiet=output is None) as (tell, step):
            batch = Batch(
                paths=paths, reader=reader, format=format_of(format), language=language, published=published,
                output=output, stdout=stdout(), columns=columns_of(columns or ()), tell=tell, step=step,
            )  # fmt: skip
            failed = batch.run()
    if failed:
        raise typer.Exit(1)


@app.command(
    short_help="Show why a sentence was coded as it was, or why reports were linked.",
    epilog="""Examples:

\b
  dragoman explain "The French minister met his Chilean counterpart in Lima on Tuesday."
  dragoman explain --language fr "Le Pérou a remercié le Japon de son aide."
  dragoman explain occurrence 0392c76ebf6fccba --ledger my-ledger""",
)
def explain(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="SENTENCE | occurrence ID",
            help="A sentence, in quotation marks; or the word occurrence and the id of one or of an event.",
        ),
    ],
    language: Language = "auto",
    published: Published = None,
    model: Models = None,
    lexicon: Lexicons = None,
    actors: Actors = None,
    codebook: OwnCodebook = None,
    ledger: Ledger = LEDGER,
) -> None:
    """Show why each event in a sentence was coded or not: parse, mentions, rules and lexicon entries. Or show why the
    reports of an occurrence in a ledger are one: its reports, what links them, what is disputed, what was decided."""
    from dragoman.batch import UsageError, checked_date
    from dragoman.export.explanation import write

    with faults():
        if len(words) == 2 and words[0] == "occurrence":
            _explain_occurrence(ledger, words[1])
            return
        if len(words) > 1:
            raise UsageError("a sentence is one argument: put it in quotation marks; or give: occurrence ID")
        date = checked_date(published)
        reader = reader_of(language, model, lexicon, actors, codebook)
        write(reader.explain(words[0], language=language, published=date), stdout())


def _explain_occurrence(ledger: Path, id: str) -> None:
    from dragoman.export.occurrence import write
    from dragoman.ledger.faults import LedgerError
    from dragoman.ledger.linking import explain
    from dragoman.ledger.notes import Notes
    from dragoman.ledger.store import Store

    store = Store(ledger)
    notes = Notes(store.notes)
    found = explain(store.snapshot().table, id, notes.decisions())
    notes.close()
    if found is None:
        raise LedgerError(ledger, f"there is no occurrence or event {id}", "dragoman events lists them with their ids")
    write(found, stdout())


@app.command(
    short_help="List the languages and their parsers.", epilog="Example: dragoman models --model fr=fr_dep_news_trf"
)
def models(model: Models = None) -> None:
    """List the languages that can be read, and the parser and lexicons of each."""
    from dragoman.batch import models_of
    from dragoman.export.packs import write
    from dragoman.languages import installed, load

    with faults():
        others = models_of(model or ())
        write([load(code, others.get(code)) for code in installed()], stdout())


def _draws(number: int) -> int:
    if number < 0 or number == 1:
        raise typer.BadParameter("give 2 draws or more, or 0 for no intervals")
    return number


@app.command(
    short_help="Score what is read against gold.",
    epilog="""Examples:

\b
  dragoman evaluate gold/readouts --texts corpora/
  dragoman evaluate gold/readouts gold/sentences.en.jsonl --texts corpora/ --errors
  dragoman evaluate gold/readouts --texts corpora/ --predictions predictions/ --bootstrap 1000""",
)
def evaluate(
    gold: Annotated[
        list[Path],
        typer.Argument(metavar="GOLD...", help="Folders of gold files (.json), or sentence sets (.jsonl)."),
    ],
    texts: Annotated[
        list[Path] | None,
        typer.Option(help="Where the texts of the gold are: a folder or a corpus; may be repeated."),
    ] = None,
    errors: Annotated[
        bool, typer.Option("--errors", help="Show what was missed, what is false and what has wrong fields.")
    ] = False,
    predictions: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Also write what was read: a .jsonl file, a .json file or a folder."),
    ] = None,
    bootstrap: Annotated[
        int,
        typer.Option(metavar="N", callback=_draws, help="Give each F1 an interval from N draws of the documents."),
    ] = 0,
    json: Annotated[bool, typer.Option("--json", help="Show the figures as JSON.")] = False,
    model: Models = None,
    lexicon: Lexicons = None,
    actors: Actors = None,
    codebook: OwnCodebook = None,
) -> None:
    """Score what is read against gold files in the format of the codebook: precision, recall and F1 for each kind."""
    from rich import print_json

    from dragoman.evaluation import evaluate as score
    from dragoman.evaluation.predict import reader_predict
    from dragoman.evaluation.report import as_json, print_report

    with faults():
        reader = reader_of("auto", model, lexicon, actors, codebook)
        found = score(gold, texts, reader_predict(reader), draws=bootstrap)
        if predictions is not None:
            found.write_predictions(predictions)
        stdout()
        if json:
            print_json(data=as_json(found))
        else:
            print_report(found, None if errors else 0)


@app.command(short_help="Print the JSON schema of a report.", epilog="Example: dragoman schema > report.schema.json")
def schema() -> None:
    """Print the JSON schema of a report, as `dragoman read --format json` gives it."""
    import json

    from dragoman.records import json_schema

    typer.echo(json.dumps(json_schema(), indent=2))


@app.command(
    short_help="Train the parser of a language from treebanks.",
    epilog="""Examples:

\b
  dragoman train fr --treebanks ud/ --output parsers/fr
  dragoman train fr --treebanks ud/ --output parsers/fr-small --width 64 --rows 2000,500,1000,500
  dragoman read report.txt --model fr=parsers/fr/model

Stopped with Ctrl-C and run again it goes on after the last pass that was over. docs/training.md says what the folder of
treebanks has to hold.""",
)
def train(
    language: Annotated[str, typer.Argument(metavar="LANGUAGE", help="The language, as ISO 639-1: fr, en.")],
    treebanks: Annotated[
        Path, typer.Option("--treebanks", metavar="FOLDER", help="Folder with the CoNLL-U files of the recipe.")
    ],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where model, card and checkpoint are written.")
    ],
    seed: Annotated[int, typer.Option(help="Seed of all that is random.")] = 0,
    name: Annotated[str, typer.Option("--set-version", metavar="VERSION", help="Version of the model.")] = "1.0.0",
    recipe: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A recipe instead of the one of the language pack.")
    ] = None,
    epochs: Annotated[int | None, typer.Option(min=1, help="Passes over the texts.")] = None,
    width: Annotated[int | None, typer.Option(min=8, help="Width of the vectors of words.")] = None,
    depth: Annotated[int | None, typer.Option(min=1, help="Layers over them.")] = None,
    hidden: Annotated[int | None, typer.Option(min=8, help="Hidden units of the parser.")] = None,
    rows: Annotated[
        str | None, typer.Option(metavar="N,N,N,N", help="Rows for word forms, prefixes, suffixes and shapes.")
    ] = None,
    written: Annotated[
        int | None, typer.Option("--written", min=0, help="Sentences of the register grammar in each pass; 0 for none.")
    ] = None,
) -> None:
    """Train the parser of a language from treebanks of Universal Dependencies."""
    from dragoman.training import TrainingError
    from dragoman.training import train as run
    from dragoman.training.console import ConsoleWatcher

    given = {"epochs": epochs, "width": width, "depth": depth, "hidden": hidden, "written": written}
    network: dict[str, object] = {key: value for key, value in given.items() if value is not None}
    if rows:
        network["rows"] = rows.split(",")
    with faults():
        try:
            with ConsoleWatcher() as watcher:
                run(language, treebanks, output, watcher, version=name, seed=seed, recipe=recipe, network=network)
        except TrainingError as error:
            say(str(error))
            raise typer.Exit(2) from error
        except KeyboardInterrupt:
            say(f"Stopped. The same command goes on after the last pass that was over (in {output}).")
            raise typer.Exit(130) from None
    typer.echo((output / "card.md").read_text(encoding="utf-8"))


# ---- the registry

who = typer.Typer(no_args_is_help=True)
app.add_typer(
    who, name="registry", short_help="Look up who and what is known, and check it.",
    help="Look up who and what is known: countries, organizations, initiatives, leaders with their terms, places.",
    epilog="""Examples:

\b
  dragoman registry search "route de la soie"
  dragoman registry show KAZ --on 2005-06-01
  dragoman registry check --actors mine.tsv""",
)  # fmt: skip


@who.command(
    name="search", short_help="Find things by any of their names.",
    epilog="""Examples:

\b
  dragoman registry search tokaiev
  dragoman registry search "route de la soie" --limit 5""",
)  # fmt: skip
def registry_search(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS...", help="Words, or the beginnings of words, of a name.")
    ],
    limit: Annotated[int, typer.Option(metavar="N", min=1, help="How many to show at most.")] = 20,
    actors: Actors = None,
) -> None:
    """Find countries, organizations, initiatives, leaders and places by any of their names, in any language, without
    regard to case and accents. Exit status: 0 something was found, 1 nothing was."""
    from dragoman.export.registry import write_found
    from dragoman.own import Knowledge
    from dragoman.registry.entry import search

    with faults():
        found = search(Knowledge(actors=actors or ()).registry, " ".join(words), limit)
        if not found:
            say(f"nothing has a name with {' '.join(words)}: try fewer words, or the beginning of one")
            raise typer.Exit(1)
        write_found(found, stdout())


@who.command(
    name="show", short_help="Show what is known of something or somebody.",
    epilog="""Examples:

\b
  dragoman registry show sco
  dragoman registry show KAZ --on 2005-06-01
  dragoman registry show "Sergueï Lavrov" --json""",
)  # fmt: skip
def registry_show(
    key: Annotated[
        str,
        typer.Argument(metavar="ID", help="An id (KAZ, sco, jcpoa, Q58217 …), or a name that only one thing has."),
    ],
    on: Annotated[
        str, typer.Option(metavar="DATE", help="Only terms of office on a day, in a month or year (ISO 8601).")
    ] = "",
    json: Annotated[bool, typer.Option("--json", help="Show it as JSON.")] = False,
    actors: Actors = None,
) -> None:
    """Show what is known of a country, organization, initiative, leader or place: names in each language, codes,
    members, and who held which office when, by which source."""
    from dragoman.export.registry import write_entry, write_json
    from dragoman.own import Knowledge
    from dragoman.registry.entry import entry

    with faults():
        found = entry(Knowledge(actors=actors or ()).registry, key, on)
        (write_json if json else write_entry)(found, stdout())


@who.command(
    name="check", short_help="Check the registry's files, and actors files of your own.",
    epilog="Example: dragoman registry check --actors mine.tsv",
)  # fmt: skip
def registry_check(actors: Actors = None, codebook: OwnCodebook = None) -> None:
    """Check the files of the registry and actors files of your own: ids and terms that stand twice, two persons in one
    office at once, unknown codes, wrong dates, names that a language lacks. Each fault is told with file and line.
    Exit status: 0 nothing is wrong, 1 something is."""
    from dragoman.export.registry import write_faults
    from dragoman.own.check import check_all

    with faults():
        found, rows = check_all(actors or (), codebook or ())
        write_faults(found, rows, stdout())
    if found:
        raise typer.Exit(1)


ledger.register(app)
keeping.register(app)
queries.register(app)
export.register(app)


def main() -> None:
    """Run the command."""
    # The matrices of a parser are small: more threads give no speed and take the processor from other processes.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    app()
