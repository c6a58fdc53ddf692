# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Verbs that ask a ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.commands.common import LEDGER, Ledger, faults, say, stdout

if TYPE_CHECKING:
    from dragoman import Ledger as Opened
    from dragoman.ledger.result import Rows


class Shown(StrEnum):
    """How rows are written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class Sum(StrEnum):
    """How a sum is written."""

    TABLE = "table"
    JSON = "json"


class Period(StrEnum):
    """The periods of a series."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Status(StrEnum):
    """Which acts a series counts."""

    ACTUAL = "actual"
    HISTORICAL = "historical"
    FUTURE = "future"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"
    ALL = "all"


SHOWN = 40
"""Rows that a table shows where nothing else is asked for."""

Between = Annotated[
    tuple[str, str] | None,
    typer.Option(
        metavar="STATE STATE", help="Between two states, by code or name: one acts on the other, or both together."
    ),
]
Since = Annotated[str | None, typer.Option(metavar="DATE", help="Not before: 2020, 2020-03 or 2020-03-04.")]
Until = Annotated[str | None, typer.Option(metavar="DATE", help="Not after: 2020, 2020-03 or 2020-03-04.")]
Types = Annotated[
    list[str] | None, typer.Option("--type", metavar="TYPE", help="A PLOVER type (CONSULT); may be repeated.")
]
Statuses = Annotated[
    list[str] | None, typer.Option("--status", metavar="STATUS", help="actual, historical, negated …; may be repeated.")
]
Format = Annotated[Shown, typer.Option("--format", "-f", help="table: to read; csv and json: everything.")]
Limit = Annotated[
    int | None,
    typer.Option(
        "--limit", "-n", metavar="N", min=0, help="At most so many rows, the newest; 0: all.",
        show_default=f"{SHOWN} in a table, else all",
    ),
]  # fmt: skip


def register(app: typer.Typer) -> None:
    """Add the verbs to the command."""
    for verb, short, examples in (
        (events, "List the events of a ledger.", _EVENTS),
        (statements, "List what was said.", _STATEMENTS),
        (pledges, "List what was pledged or threatened.", _PLEDGES),
        (persons, "List the persons and their offices.", _PERSONS),
        (relation, "Show what two states' relation adds up to.", _RELATION),
        (series, "Show what happened by month, between two states or all.", _SERIES),
        (search, "Find words in texts, statements and events.", _SEARCH),
    ):
        app.command(short_help=short, epilog=f"Examples:\n\n\b\n{examples}")(verb)


_EVENTS = """  dragoman events --between CHN KAZ --since 2020 --type CONSULT
  dragoman events --between Chine Kazakhstan --format csv > events.csv
  dragoman events --who sco --limit 0"""


def events(
    ledger: Ledger = LEDGER,
    between: Between = None,
    who: Annotated[
        str | None, typer.Option(metavar="NAME|ID", help="With this state, body or person as actor or recipient.")
    ] = None,
    since: Since = None,
    until: Until = None,
    type: Types = None,
    status: Statuses = None,
    once: Annotated[
        bool, typer.Option("--once", help="One event for each occurrence, however many reports tell it.")
    ] = False,
    format: Format = Shown.TABLE,
    limit: Limit = None,
) -> None:
    """List the events of a ledger, the newest first, each with the words that tell it and where they stand."""
    show_rows(
        "events", ledger, format, limit,
        lambda asked, most: asked.events(
            between=between, who=who, since=since, until=until, type=type, status=status, once=once, limit=most
        ),
    )  # fmt: skip


_STATEMENTS = """  dragoman statements --by KAZ --stance criticise
  dragoman statements --by "Wang Yi" --since 2020 --format json"""


def statements(
    ledger: Ledger = LEDGER,
    by: Annotated[str | None, typer.Option(metavar="NAME|ID", help="Of this state, body or person.")] = None,
    to: Annotated[str | None, typer.Option(metavar="NAME|ID", help="To this state, body or person.")] = None,
    since: Since = None,
    until: Until = None,
    stance: Annotated[
        list[str] | None, typer.Option(metavar="STANCE", help="praise, criticise, pledge …; may be repeated.")
    ] = None,
    format: Format = Shown.TABLE,
    limit: Limit = None,
) -> None:
    """List what was said, those of the newest reports first; dates are those of publication."""
    show_rows(
        "statements", ledger, format, limit,
        lambda asked, most: asked.statements(by=by, to=to, since=since, until=until, stance=stance, limit=most),
    )  # fmt: skip


_PLEDGES = """  dragoman pledges --domain energy --strength ready
  dragoman pledges --between CHN KAZ --framework belt-and-road
  dragoman pledges --hostile --by RUS"""


def pledges(
    ledger: Ledger = LEDGER,
    between: Between = None,
    by: Annotated[str | None, typer.Option(metavar="NAME|ID", help="Of this state, body or person.")] = None,
    domain: Annotated[
        list[str] | None, typer.Option(metavar="DOMAIN", help="energy, security …; may be repeated.")
    ] = None,
    strength: Annotated[
        list[str] | None, typer.Option(metavar="STRENGTH", help="agreed, will, ready, should, hope; may be repeated.")
    ] = None,
    framework: Annotated[str | None, typer.Option(metavar="ID", help="Through this body, treaty or plan: sco.")] = None,
    hostile: Annotated[
        bool | None, typer.Option("--hostile/--friendly", help="Only what is threatened, or only what is promised.")
    ] = None,
    since: Since = None,
    until: Until = None,
    format: Format = Shown.TABLE,
    limit: Limit = None,
) -> None:
    """List what was pledged, and what was threatened, the newest first."""
    show_rows(
        "pledges", ledger, format, limit,
        lambda asked, most: asked.pledges(
            between=between, by=by, domain=domain, strength=strength, framework=framework, hostile=hostile,
            since=since, until=until, limit=most,
        ),
    )  # fmt: skip


_PERSONS = """  dragoman persons --country KAZ --office foreign-minister
  dragoman persons --name tokaiev"""


def persons(
    ledger: Ledger = LEDGER,
    name: Annotated[str | None, typer.Option(metavar="WORDS", help="With these words in the name.")] = None,
    country: Annotated[str | None, typer.Option(metavar="STATE", help="Of this state.")] = None,
    office: Annotated[
        list[str] | None, typer.Option(metavar="OFFICE", help="In this office: foreign-minister; may be repeated.")
    ] = None,
    format: Format = Shown.TABLE,
    limit: Limit = None,
) -> None:
    """List the persons that texts name, the most often named first, with the offices that are told of them."""
    show_rows(
        "persons", ledger, format, limit,
        lambda asked, most: asked.persons(name=name, country=country, office=office, limit=most),
    )  # fmt: skip


_RELATION = """  dragoman relation CHN KAZ
  dragoman relation "Corée du Sud" Japon --format json"""


def relation(
    a: Annotated[str, typer.Argument(metavar="STATE", help="A state, by code or by name in French or English.")],
    b: Annotated[str, typer.Argument(metavar="STATE", help="Another.")],
    ledger: Ledger = LEDGER,
    format: Annotated[Sum, typer.Option("--format", "-f", help="table: to read; json: everything.")] = Sum.TABLE,
) -> None:
    """Show what the relation of two states adds up to: meetings by level of office, last contact, pledges by domain and
    strength, what the relationship is called, score by month, and what stands behind the figures."""
    from dragoman.export.relation import write, write_json

    with opened(ledger) as asked:
        found = asked.relation(a, b)
        (write_json if format is Sum.JSON else write)(found, stdout())


_SERIES = """  dragoman series CHN KAZ
  dragoman series CHN --by year --format csv
  dragoman series --type CONSULT --since 2020 --zeros --format csv > meetings.csv"""


def series(
    states: Annotated[
        list[str] | None,
        typer.Argument(metavar="[STATE [STATE]]", help="Two states, or one and all others; none: all."),
    ] = None,
    ledger: Ledger = LEDGER,
    by: Annotated[Period, typer.Option(help="How long a period is.")] = Period.MONTH,
    type: Types = None,
    status: Annotated[Status, typer.Option(help="Which acts are counted.")] = Status.ACTUAL,
    since: Since = None,
    until: Until = None,
    zeros: Annotated[bool, typer.Option("--zeros", help="Also periods in which nothing happened.")] = False,
    format: Format = Shown.TABLE,
) -> None:
    """Show what happened by month between two states, one and all others, or all: acts (each once, however many
    reports tell it), by quad class too, mean score, the reports and sources behind, and all that the ledger has of that
    time."""
    with opened(ledger) as asked:
        found = asked.series(
            *(states or ()), by=by.value, type=type, status=None if status is Status.ALL else status.value,
            since=since, until=until, zeros=zeros,
        )  # fmt: skip
        _write("series", found, format, more=False)


_SEARCH = """  dragoman search gazoduc
  dragoman search strategic partnership --format json"""


def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="Words that stand together.")],
    ledger: Ledger = LEDGER,
    format: Format = Shown.TABLE,
    limit: Annotated[int, typer.Option("--limit", "-n", metavar="N", min=1, help="At most so many rows.")] = SHOWN,
) -> None:
    """Find where all of some words stand: in the sentences of events, in statements, in texts; without regard to case
    and accents. Exit status: 0 something was found, 1 nothing was."""
    with opened(ledger) as asked:
        found = asked.search(" ".join(words), limit=limit)
        _write("found", found, format, more=False)
        if not len(found):
            raise typer.Exit(1)


@contextmanager
def opened(path: Path) -> Iterator[Opened]:
    """The ledger of a command; faults as messages."""
    from dragoman import Ledger as Opening
    from dragoman.ledger.queries import QueryError

    with faults():
        try:
            with Opening(path) as asked:
                yield asked
        except QueryError as error:
            say(str(error))
            raise typer.Exit(2) from error


def show_rows(
    kind: str, path: Path, format: Shown, limit: int | None, ask: Callable[[Opened, int | None], Rows]
) -> None:
    """Ask, and write what was found; a table shows only the first unless more is asked for, and says so."""
    most = limit if limit is not None else SHOWN if format is Shown.TABLE else 0
    with opened(path) as asked:
        found = ask(asked, most + 1 if most else None)
        _write(kind, found.head(most) if most else found, format, more=bool(most) and len(found) > most)


def _write(kind: str, found: Rows, format: Shown, *, more: bool) -> None:
    from dragoman.export.listing import write_csv, write_json, write_table

    if format is Shown.CSV:
        write_csv(found.columns, found, stdout())
    elif format is Shown.JSON:
        write_json(found, stdout())
    else:
        write_table(kind, found.to_dicts(), stdout(), more)
