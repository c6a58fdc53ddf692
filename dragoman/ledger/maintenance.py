# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeping a ledger: what is in it, and going back to an earlier state."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dragoman.ledger.faults import LedgerError
from dragoman.ledger.link import link
from dragoman.ledger.notes import Notes
from dragoman.ledger.schema import TABLES
from dragoman.ledger.store import Publication, Snapshot, Store, open_table
from dragoman.ledger.writer import Writer

KEPT_DAYS = 7
"""Days for which the states published in them can be restored, and read by who has opened them."""


def info(store: Store) -> dict[str, Any]:
    """What is in a ledger, ready for JSON: rows by table, the last publication, settings, bytes on disk."""
    state = store.snapshot()
    run = state.run
    return {
        "ledger": str(store.path),
        "schema": store.settings["schema"],
        "texts_kept": store.texts,
        "publication": run.number if run else None,
        "published": run.published.isoformat(timespec="seconds") if run else None,
        "command": run.command if run else None,
        "finished": run.finished if run else None,
        "tables": {name: rows_in(state, name) for name in TABLES},
        "bytes": sum(file.stat().st_size for file in store.path.rglob("*") if file.is_file()),
    }


def rows_in(state: Snapshot, name: str) -> int:
    """The rows of a table, as its log has them."""
    import pyarrow as pa

    if state.run is None:
        return 0
    version = state.run.tables.get(name) if name != "runs" else None
    if version is None and name != "runs":
        return 0
    actions = pa.table(open_table(state.path, name, version).get_add_actions(flatten=True))
    return sum(actions["num_records"].to_pylist())


def history(store: Store, limit: int) -> list[tuple[Publication, bool]]:
    """The last publications, the newest first, each with whether it can be restored."""
    return [(one, not missing_files(store, one)) for one in reversed(store.publications()[-limit:])]


def missing_files(store: Store, publication: Publication) -> list[str]:
    """The files of a state that are no longer on disk, or the tables whose log does not reach back to it."""
    missing: list[str] = []
    state = Snapshot(store.path, publication)
    for name in publication.tables:
        try:
            missing.extend(file for file in state.files(name) if not Path(file).is_file())
        except LedgerError:
            missing.append(name)
    return missing


def restore(writer: Writer, notes: Notes, number: int) -> Publication:
    """Publish an earlier state again; what came after it stays in the history. Raises LedgerError if it is gone."""
    found = next((one for one in writer.store.publications() if one.number == number), None)
    if found is None:
        raise LedgerError(writer.store.path, f"there is no state {number}", "see: dragoman ledger history")
    if missing_files(writer.store, found):
        raise LedgerError(
            writer.store.path, f"files of the state {number} are no longer on disk",
            "see dragoman ledger history for those that can be restored",
        )  # fmt: skip
    writer.restore(found)
    index_again(writer.store, writer.snapshot(), notes)
    linked = found.linked
    if linked < found.number:  # it was published while an ingest was under way
        link(writer, notes, everything=True)
        linked = int(writer.batch)
    return writer.publish({"restored": number}, finished=found.finished, linked=linked)


def to_index(store: Store, state: Snapshot) -> set[str]:
    """The texts of a state that belong into the index: none in a ledger that keeps no texts."""
    if not store.texts:
        return set()
    found = state.table("texts", ["text_id", "characters"]).to_pylist()
    return {row["text_id"] for row in found if row["characters"]}


def index_again(store: Store, state: Snapshot, notes: Notes) -> int:
    """Bring the index of texts up to the texts of a state; how many were put in or taken out."""
    ids = to_index(store, state)
    there = notes.indexed()
    notes.forget_texts(there - ids)
    if ids - there:
        notes.index(state.table("texts", ["text_id", "text"], among=("text_id", ids - there)))
    return len(ids ^ there)
