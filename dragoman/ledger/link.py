# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Linking what a run brought: occurrences are brought up to the events that are in the tables."""

from __future__ import annotations

from dragoman.ledger.notes import Notes
from dragoman.ledger.writer import Writer


def link(writer: Writer, notes: Notes, *, everything: bool = False) -> int:
    """Bring the occurrences up to the events; how many of them changed. The caller publishes.

    Only what has to do with events that came or went since the last linking is looked at, and with texts that got or
    lost a document, unless ``everything`` is asked for or nothing was linked yet; the result is the same.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    from dragoman.ledger.linking import NEEDED, relink

    state = writer.snapshot()
    linked = writer.published.linked if writer.published else 0
    events = state.table("events", ["event_id", "text_id", "batch"])
    changed: set[str] | None = None
    if not everything and linked:
        documents = state.table("documents", ["text_id", "batch"])
        documents = documents.filter(pc.greater(documents["batch"], f"{linked:08d}"))
        in_texts = pc.is_in(events["text_id"], value_set=documents["text_id"].combine_chunks())
        new = events.filter(pc.or_(pc.greater(events["batch"], f"{linked:08d}"), in_texts))
        changed = set(new["event_id"].to_pylist())
        in_occurrences = pc.list_flatten(state.table("occurrences", ["events"])["events"].combine_chunks())
        gone = in_occurrences.filter(pc.invert(pc.is_in(in_occurrences, value_set=events["event_id"].combine_chunks())))
        changed.update(gone.to_pylist())
    found = relink(lambda name: state.table(name, NEEDED[name]), changed, notes.decisions())
    writer.delete("occurrences", "occurrence_id", {*found.deletes, *found.upserts["occurrence_id"].to_pylist()})
    writer.append("occurrences", pa.table(found.upserts))
    return len(found.deletes) + int(found.upserts.num_rows)
