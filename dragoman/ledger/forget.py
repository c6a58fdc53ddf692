# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Forgetting documents, sources and persons, history included: afterwards nothing of them is in the ledger's folder.

A document goes with its text, unless another document has the same text. A person goes out of the texts: the words of
the name are blacked out wherever they stand, in texts and records, so that offsets hold; what the person did stays as
done by the state. Earlier states that held what was forgotten can no longer be restored.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dragoman.ledger.faults import LedgerError
from dragoman.ledger.link import link
from dragoman.ledger.notes import Notes
from dragoman.ledger.rows import TEXT_TABLES
from dragoman.ledger.schema import TABLES
from dragoman.ledger.store import files_of, open_table
from dragoman.ledger.worker import table_of
from dragoman.ledger.writer import Writer, set_settings

BLACK = "█"
_SHORTEST = 3  # letters of a word of a name that is blacked out
_FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was forgotten: how many documents and texts went or, for a person, were blacked out, and how many files of
    earlier states were removed."""

    documents: int
    texts: int
    files: int


def forget_documents(
    writer: Writer,
    notes: Notes,
    *,
    documents: Collection[str] = (),
    sources: Collection[str] = (),
    keep_out: bool = True,
) -> Forgotten:
    """Forget documents by their ids, and all documents of sources: a path or address as ``documents.source`` has it, or
    a folder above it. With ``keep_out`` an ingest of the same source does not bring them back.

    Raises LedgerError where nothing is so called.
    """

    state = writer.snapshot()
    table = state.table("documents", ["document_id", "text_id", "source", "batch"])
    rows = table.to_pylist()
    gone = [row for row in rows if row["document_id"] in documents or _below(row["source"], sources)]
    known = {row["document_id"] for row in gone} | {s for s in sources if any(_below(r["source"], [s]) for r in gone)}
    missing = sorted({*documents, *sources} - known)
    if missing:
        raise LedgerError(
            writer.store.path, f"there is no document or source {', '.join(missing)}",
            "see the columns document_id and source of the table documents",
        )  # fmt: skip
    ids = {row["document_id"] for row in gone}
    left = {row["text_id"] for row in rows if row["document_id"] not in ids}
    texts = {row["text_id"] for row in gone} - left
    touched = sorted({row["text_id"] for row in gone} & left)
    again = [
        row for row in state.table("documents", among=("text_id", touched)).to_pylist() if row["document_id"] not in ids
    ]
    if keep_out:
        notes.remember_forgotten("document", ids)
        notes.remember_forgotten("text", texts)
    _begin(writer)
    writer.delete("documents", "document_id", ids | {row["document_id"] for row in again})
    for name in TEXT_TABLES:
        writer.delete(name, "text_id", texts)
    writer.delete("failures", "document_id", ids)
    # Linking looks again at the texts that lost a document, for their rows came with this publication.
    writer.append("documents", table_of("documents", [row | {"batch": writer.batch} for row in again]))
    notes.forget_texts(texts)
    return Forgotten(len(ids), len(texts), _end(writer, notes))


def forget_person(writer: Writer, notes: Notes, person: str) -> Forgotten:
    """Forget a person by canonical id, with all ids that the person was merged with.

    Raises LedgerError for an id that no person has.
    """

    state = writer.snapshot()
    same = notes.same_persons()
    one = same.get(person, person)
    ids = {person, one} | {key for key, other in same.items() if other == one}
    entities = state.table("entities", among=("canonical", ids)).to_pylist()
    entities = [row for row in entities if row["kind"] == "person"]
    if not entities:
        raise LedgerError(
            writer.store.path, f"there is no person {person}", "dragoman persons lists them with their ids"
        )
    names: dict[str, tuple[set[str], set[str]]] = {}  # text_id → entity ids, words of names
    for row in entities:
        told = names.setdefault(row["text_id"], (set(), set()))
        told[0].add(row["entity_id"])
        told[1].update(_words(row["name"]))
    texts = set(names)
    notes.remember_forgotten("text", texts)
    notes.forget_person(ids)
    _begin(writer)
    count = 0
    for name in (*TEXT_TABLES, "documents"):
        rows = state.table(name, among=("text_id", texts)).to_pylist()
        kept = [_without(row, *names[row["text_id"]]) for row in rows if not _of(row, names[row["text_id"]][0])]
        if name == "texts":
            _sign(kept)
        count = len(kept) if name == "documents" else count
        writer.delete(name, "text_id", texts)
        table = table_of(name, [row | {"batch": writer.batch} for row in kept])
        writer.append(name, table)
        if name == "texts":
            notes.forget_texts(texts)
            notes.index(table)
    return Forgotten(count, len(texts), _end(writer, notes))


def purge(writer: Writer, notes: Notes) -> int:
    """Remove everything on disk that is not part of the published state; how many files of tables that were.

    Raises LedgerError where something stays.
    """
    removed = writer.vacuum(0, everything=True)
    notes.purge()
    left = leftovers(writer.store.path)
    if left:
        raise LedgerError(
            left[0], f"{len(left)} files of earlier states could not be removed",
            "close programs that read the ledger and run: dragoman ledger compact",
        )  # fmt: skip
    set_settings(writer.store, purge=False)
    return removed


def leftovers(path: Path) -> list[Path]:
    """The data files in a ledger's folder that are not part of the newest state of their table."""
    left: list[Path] = []
    for name in TABLES:
        folder = path / "tables" / name
        current = set(files_of(open_table(path, name), folder))
        left.extend(file for file in folder.glob("*.parquet") if str(file.absolute()) not in current)
    return left


def _begin(writer: Writer) -> None:
    """From here on what was forgotten is removed from the disk even if this process is stopped: by the next writer."""
    set_settings(writer.store, purge=True)


def _end(writer: Writer, notes: Notes) -> int:
    link(writer, notes)
    writer.publish({}, finished=writer.finished, linked=int(writer.batch))
    return purge(writer, notes)


# ---- what is taken out


def _below(source: str, sources: Collection[str]) -> bool:
    return any(source == given or source.startswith(given.rstrip("/") + "/") for given in sources)


def _words(name: str) -> set[str]:
    """The words of a name that are blacked out: particles and initials are not, as they are words of others too."""
    return {word for word in re.findall(r"[^\W\d_]+", name) if len(word) >= _SHORTEST and word[0].isupper()}


def _of(row: Mapping[str, Any], ids: Collection[str]) -> bool:
    return row.get("entity_id") in ids


def _without(row: Mapping[str, Any], ids: Collection[str], words: Collection[str]) -> dict[str, Any]:
    """A row without a person: as a party forgotten, in words blacked out."""
    pattern = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, words)))})\b", re.IGNORECASE) if words else None

    def clean(value: Any) -> Any:
        if isinstance(value, str):
            return pattern.sub(lambda found: BLACK * len(found[0]), value) if pattern else value
        if isinstance(value, list):
            return [clean(item) for item in value]
        if isinstance(value, dict):
            if value.get("entity") in ids:
                value = value | {"entity": _FORGOTTEN, "name": BLACK * _SHORTEST}
            return {name: clean(item) for name, item in value.items()}
        return value

    kept = ("text_id", "document_id", "batch")
    return {name: value if name in kept else clean(value) for name, value in row.items()}


def _sign(texts: list[dict[str, Any]]) -> None:
    """Give texts the signatures of what they say now: the old ones have the name in them, if only as a number."""
    from dragoman.ledger.linking.signature import signature

    for row in texts:
        row["signature"] = signature(row["text"]) if row["text"] else None
