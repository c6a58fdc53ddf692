# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Verbs that look after a ledger: ``dragoman ledger …``."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from dragoman.commands.common import LEDGER, Ledger, faults, say, stdout

keeping = typer.Typer(no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the verbs to the command."""
    app.add_typer(
        keeping, name="ledger", short_help="Look after a ledger: what is in it, check, restore, forget.",
        help="Look after a ledger: what is in it, whether it is whole, earlier states, decisions, forgetting.",
        epilog="""Examples:

\b
  dragoman ledger info
  dragoman ledger check --ledger ledger
  dragoman ledger history
  dragoman ledger forget --source reports/2019""",
    )  # fmt: skip


class Shown(StrEnum):
    """How a result is shown."""

    TABLE = "table"
    JSON = "json"


Format = Annotated[Shown, typer.Option("--format", "-f", help="table: for reading; json: for programs.")]
Wait = Annotated[bool, typer.Option("--wait", help="Wait while another process writes to the ledger.")]


@keeping.command(short_help="Show what is in a ledger.", epilog="Example: dragoman ledger info --format json")
def info(ledger: Ledger = LEDGER, format: Format = Shown.TABLE) -> None:
    """Show what is in a ledger: rows of each table, when it was last published, its size on disk."""
    import json

    from dragoman.ledger.maintenance import info as told
    from dragoman.ledger.store import Store

    with faults():
        found = told(Store(ledger))
        if format is Shown.JSON:
            print(json.dumps(found, ensure_ascii=False, indent=2), file=stdout())
            return
        stream = stdout()
        when = f"state {found['publication']} of {found['published']}" if found["published"] else "nothing published"
        print(f"{found['ledger']}: {when}, {found['bytes'] / 1e6:,.1f} MB, schema {found['schema']}", file=stream)
        if not found["texts_kept"]:
            print("texts are not kept", file=stream)
        if found["finished"] is False:
            print("the last ingest is under way or was stopped; run again, it goes on", file=stream)
        for name, rows in found["tables"].items():
            print(f"  {name:<16} {rows:>12,}", file=stream)


@keeping.command(
    short_help="Check that a ledger is whole.",
    epilog="""Examples:

\b
  dragoman ledger check
  dragoman ledger check --repair""",
)
def check(
    ledger: Ledger = LEDGER,
    repair: Annotated[
        bool, typer.Option("--repair", help="Take damaged files out; the next ingest reads again what was in them.")
    ] = False,
    wait: Wait = False,
) -> None:
    """Read all files of a ledger and compare its tables with each other. Exit status: 0 all is well, 1 it is not."""
    from dragoman.ledger.check import check as flaws_of
    from dragoman.ledger.check import repair as mend
    from dragoman.ledger.check import repair_runs
    from dragoman.ledger.notes import Notes
    from dragoman.ledger.store import Store
    from dragoman.ledger.writer import writing

    with faults():
        store = Store(ledger)
        flaws = flaws_of(store)
        for flaw in flaws:
            say(str(flaw))
        if flaws and repair:
            with writing(
                store, "ledger check --repair", wait=wait, told=say, first=lambda: repair_runs(store, flaws)
            ) as writer:
                notes = Notes(store.notes)
                for line in mend(writer, notes, flaws):
                    say(line)
                notes.close()
            flaws = flaws_of(store)
        print(f"{ledger}: {'nothing is wrong' if not flaws else f'{len(flaws)} faults'}.", file=stdout())
    if flaws:
        raise typer.Exit(1)


@keeping.command(
    short_help="Put small files together and remove old ones.", epilog="Example: dragoman ledger compact --keep 30"
)
def compact(
    ledger: Ledger = LEDGER,
    keep: Annotated[
        float | None, typer.Option(metavar="DAYS", min=0, help="Keep the states of the last days.", show_default="7")
    ] = None,
    wait: Wait = False,
) -> None:
    """Put small files together, and remove files that only states older than some days need. Those can then no longer
    be restored."""
    from dragoman.ledger.maintenance import KEPT_DAYS
    from dragoman.ledger.store import Store
    from dragoman.ledger.writer import writing

    with faults():
        store = Store(ledger)
        with writing(store, "ledger compact", wait=wait, told=say) as writer:
            if writer.compact():
                writer.publish({}, finished=writer.finished)
            removed = writer.vacuum(KEPT_DAYS if keep is None else keep)
        print(f"{ledger}: {removed:,} old files were removed.", file=stdout())


@keeping.command(short_help="List the published states.", epilog="Example: dragoman ledger history --limit 50")
def history(
    ledger: Ledger = LEDGER,
    limit: Annotated[int, typer.Option(metavar="N", min=1, help="How many to show at most.")] = 20,
    format: Format = Shown.TABLE,
) -> None:
    """List the published states, the newest first, and whether each can be restored."""
    import json

    from dragoman.ledger.maintenance import history as told
    from dragoman.ledger.store import Store

    with faults():
        found = told(Store(ledger), limit)
        if format is Shown.JSON:
            rows = [one.row() | {"restorable": whole} for one, whole in found]
            print(json.dumps(rows, ensure_ascii=False, indent=2, default=str), file=stdout())
            return
        for one, whole in found:
            read = one.counts.get("texts")
            print(
                f"{one.number:>7}  {one.published:%Y-%m-%d %H:%M:%S}  {one.command}"
                f"{f', {read:,} texts read' if read else ''}{'' if one.finished else ', under way'}"
                f"{'' if whole else ' (cannot be restored)'}",
                file=stdout(),
            )


@keeping.command(short_help="Go back to an earlier state.", epilog="Example: dragoman ledger restore 12")
def restore(
    state: Annotated[int, typer.Argument(metavar="STATE", help="The number of the state, from ledger history.")],
    ledger: Ledger = LEDGER,
    wait: Wait = False,
) -> None:
    """Publish an earlier state again. What came after it stays in the history and can be restored too."""
    from dragoman.ledger.maintenance import restore as go_back
    from dragoman.ledger.notes import Notes
    from dragoman.ledger.store import Store
    from dragoman.ledger.writer import writing

    with faults():
        store = Store(ledger)
        with writing(store, f"ledger restore {state}", wait=wait, told=say) as writer:
            notes = Notes(store.notes)
            found = go_back(writer, notes, state)
            notes.close()
        print(f"{ledger}: state {found.number} is state {state} again.", file=stdout())


@keeping.command(
    short_help="Remove documents, sources or a person, history included.",
    epilog="""Examples:

\b
  dragoman ledger forget --document 4f2a9c01d3e8b677
  dragoman ledger forget --source corpora/news-2019.jsonl.gz
  dragoman ledger forget --person person:ama-owusu.GHA

Nothing brings it back: keep a copy of the ledger if you are not sure. docs/ledger.md says what is removed and what is
not.""",
)
def forget(
    document: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="A document, by its id; may be repeated.")
    ] = None,
    source: Annotated[
        list[str] | None,
        typer.Option(metavar="SOURCE", help="All documents of a source, or of a folder of sources; may be repeated."),
    ] = None,
    person: Annotated[str | None, typer.Option(metavar="ID", help="A person, by the id over all texts.")] = None,
    may_return: Annotated[
        bool, typer.Option("--may-return", help="Let an ingest of the same source take documents in again.")
    ] = False,
    ledger: Ledger = LEDGER,
    wait: Wait = False,
) -> None:
    """Remove documents, sources or a person from a ledger, its history included."""
    from dragoman.batch import UsageError
    from dragoman.ledger.forget import forget_documents, forget_person
    from dragoman.ledger.notes import Notes
    from dragoman.ledger.store import Store
    from dragoman.ledger.writer import writing

    with faults():
        if bool(document or source) == bool(person):
            raise UsageError("Say what to forget: --document ID, --source SOURCE or --person ID.")
        store = Store(ledger)
        with writing(store, "ledger forget", wait=wait, told=say) as writer:
            notes = Notes(store.notes)
            if person:
                gone = forget_person(writer, notes, person)
            else:
                gone = forget_documents(
                    writer, notes, documents=document or (), sources=source or (), keep_out=not may_return
                )
            notes.close()
        what = "were blacked out" if person else "are gone"
        print(
            f"{ledger}: {gone.documents:,} documents with {gone.texts:,} texts {what}; {gone.files:,} files of earlier "
            "states were removed, and nothing else of them is on disk.",
            file=stdout(),
        )


class Verdict(StrEnum):
    """What a person decides on two things."""

    MERGE = "merge"
    SPLIT = "split"


@keeping.command(
    short_help="Decide that two occurrences, or two persons, are one or are not.",
    epilog="""Examples:

\b
  dragoman ledger decide merge 0392c76ebf6fccba 81d0a7c2be55f00d --by "A. Nkosi" --note "same talks"
  dragoman ledger decide split 0392c76ebf6fccba 81d0a7c2be55f00d
  dragoman ledger decide merge person:j-kerry.USA Q22316 --persons""",
)
def decide(
    verdict: Annotated[Verdict, typer.Argument(metavar="merge|split", help="One, or not.")],
    a: Annotated[str, typer.Argument(metavar="ID", help="An event or occurrence; with --persons a person.")],
    b: Annotated[str, typer.Argument(metavar="ID", help="The other one.")],
    persons: Annotated[bool, typer.Option("--persons", help="The ids are those of persons.")] = False,
    by: Annotated[str, typer.Option(metavar="NAME", help="Who decides.")] = "",
    note: Annotated[str, typer.Option(metavar="TEXT", help="Why.")] = "",
    ledger: Ledger = LEDGER,
    wait: Wait = False,
) -> None:
    """Keep a decision that two occurrences or persons are one, or are not. It survives reading again; the opposite
    decision, made later, takes it back."""
    from dragoman.ledger.decide import decide as keep
    from dragoman.ledger.decide import decide_persons
    from dragoman.ledger.notes import Notes
    from dragoman.ledger.store import Store
    from dragoman.ledger.writer import writing

    with faults():
        store = Store(ledger)
        with writing(store, f"ledger decide {verdict}", wait=wait, told=say) as writer:
            notes = Notes(store.notes)
            make = decide_persons if persons else keep
            changed = make(writer, notes, verdict.value, a, b, by=by, note=note)
            notes.close()
        print(f"{ledger}: the decision is kept; {changed:,} occurrences changed.", file=stdout())


@keeping.command(short_help="Bring an older ledger to this version.", epilog="Example: dragoman ledger migrate")
def migrate(ledger: Ledger = LEDGER, wait: Wait = False) -> None:
    """Bring a ledger that an older Dragoman made to this version's schema. Any command that writes does so too."""
    from dragoman.ledger.store import Store
    from dragoman.ledger.writer import writing

    with faults():
        store = Store(ledger)
        before = store.settings["schema"]
        with writing(store, "ledger migrate", wait=wait, told=say):
            pass
        now = store.settings["schema"]
        told = "it needed no migration" if before == now else f"schema {before} is now {now}"
        print(f"{ledger}: {told}.", file=stdout())
