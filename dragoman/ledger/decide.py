# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Decisions of people on what is one and what is not: they are kept in the notes, and linking obeys them."""

from __future__ import annotations

from typing import Literal

from dragoman.ledger.faults import LedgerError
from dragoman.ledger.link import link
from dragoman.ledger.linking import Decision, DecisionError
from dragoman.ledger.notes import Notes
from dragoman.ledger.writer import Writer

Kind = Literal["merge", "split"]


def decide(writer: Writer, notes: Notes, kind: Kind, a: str, b: str, *, by: str = "", note: str = "") -> int:
    """Keep that two events (an occurrence is named by one of its events) are one occurrence or not, and link anew.

    Returns how many occurrences changed. Raises LedgerError for an event that is not there.
    """

    found = writer.snapshot().table("events", ["event_id"], among=("event_id", [a, b]))
    _all_known(writer, {a, b} - set(found["event_id"].to_pylist()), "event or occurrence", "dragoman events")
    notes.decide(_decision(writer, kind, a, b, by, note))
    changed = link(writer, notes)
    writer.publish({"occurrences": changed}, finished=writer.finished, linked=int(writer.batch))
    return changed


def decide_persons(writer: Writer, notes: Notes, kind: Kind, a: str, b: str, *, by: str = "", note: str = "") -> int:
    """Keep that two canonical ids are one person or not; occurrences stay as they are, so 0 is returned.

    Raises LedgerError for an id that no entity has.
    """

    found = writer.snapshot().table("entities", ["canonical"], among=("canonical", [a, b]))
    _all_known(writer, {a, b} - set(found["canonical"].to_pylist()), "person", "dragoman persons")
    notes.decide_persons(_decision(writer, kind, a, b, by, note))
    return 0


def _all_known(writer: Writer, missing: set[str], what: str, verb: str) -> None:
    if missing:
        raise LedgerError(
            writer.store.path, f"there is no {what} {', '.join(sorted(missing))}", f"{verb} lists them with their ids"
        )


def _decision(writer: Writer, kind: Kind, a: str, b: str, by: str, note: str) -> Decision:
    try:
        return Decision(kind=kind, a=a, b=b, by=by, note=note)
    except DecisionError as error:
        raise LedgerError(writer.store.path, str(error), "name two different ones") from error
