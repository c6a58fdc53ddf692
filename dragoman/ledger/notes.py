# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What people type, and the index of texts: one SQLite file beside the tables.

Decisions on linking and on persons survive reading again: their keys do not depend on versions. They are
the only thing in a ledger that cannot be made again from the sources. The index of texts can; it may hold texts that
are not published yet, so what it finds is to be looked up in the tables.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dragoman.ledger.faults import LedgerError
from dragoman.ledger.linking.decisions import Decision
from dragoman.ledger.store import now

if TYPE_CHECKING:
    import pyarrow as pa

_SCHEMA = """
CREATE TABLE IF NOT EXISTS decisions (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')), a TEXT NOT NULL, b TEXT NOT NULL,
  by TEXT NOT NULL, at TEXT NOT NULL, note TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS persons (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')), a TEXT NOT NULL, b TEXT NOT NULL,
  by TEXT NOT NULL, at TEXT NOT NULL, note TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS forgotten (kind TEXT NOT NULL, id TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (kind, id));
CREATE TABLE IF NOT EXISTS feeds (address TEXT PRIMARY KEY, state TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS indexed (id INTEGER PRIMARY KEY, text_id TEXT NOT NULL UNIQUE);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
"""

_WORD = re.compile(r'"([^"]*)"|(\S+)')


class Notes:
    """The notes of a ledger; the file is made when it is first opened.

    It may be open in many processes at once: readers do not wait for the writer, and a writer waits for another.
    Raises LedgerError for a file that is damaged or no notes.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._faults():
            self._db = sqlite3.connect(path, timeout=30, isolation_level=None, check_same_thread=False)
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._db.execute("PRAGMA secure_delete = ON")
            if self._db.execute("SELECT count(*) FROM sqlite_master WHERE name = 'words'").fetchone()[0] == 0:
                self._db.executescript(_SCHEMA)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    # ---- decisions

    def decide(self, decision: Decision) -> None:
        """Keep a person's decision on linking."""
        self._decide("decisions", decision)

    def decisions(self) -> list[Decision]:
        """All decisions on linking, in the order in which they were made."""
        return self._decided("decisions")

    def decide_persons(self, decision: Decision) -> None:
        """Keep a person's decision that two canonical ids are one person (``merge``) or are not (``split``)."""
        self._decide("persons", decision)

    def person_decisions(self) -> list[Decision]:
        """All decisions on persons, in the order in which they were made."""
        return self._decided("persons")

    def same_persons(self) -> dict[str, str]:
        """Canonical id → the smallest of those it was merged with, for those that were merged with a smaller one."""
        from dragoman.ledger.linking.decisions import settle

        first: dict[str, str] = {}
        groups: dict[str, set[str]] = {}
        for a, b in settle(self.person_decisions()).merges:
            together = groups.get(a, {a}) | groups.get(b, {b})
            groups.update(dict.fromkeys(together, together))
        for key, together in groups.items():
            if min(together) != key:
                first[key] = min(together)
        return first

    def _decide(self, table: str, decision: Decision) -> None:
        with self._faults():
            self._db.execute(
                f"INSERT INTO {table} (kind, a, b, by, at, note) VALUES (?, ?, ?, ?, ?, ?)",
                (decision.kind, *decision.pair, decision.by, decision.at or now().isoformat(), decision.note),
            )

    def _decided(self, table: str) -> list[Decision]:
        with self._faults():
            rows = self._db.execute(f"SELECT kind, a, b, by, at, note FROM {table} ORDER BY id").fetchall()
        return [Decision(kind=kind, a=a, b=b, by=by, at=at, note=note) for kind, a, b, by, at, note in rows]

    # ---- what was forgotten

    def forgotten(self, kind: str) -> set[str]:
        """The ids of documents or texts (``document``, ``text``) that were forgotten and are not to come back."""
        with self._faults():
            return {key for (key,) in self._db.execute("SELECT id FROM forgotten WHERE kind = ?", (kind,))}

    def remember_forgotten(self, kind: str, ids: Iterable[str]) -> None:
        """Keep ids as forgotten."""
        at = now().isoformat()
        with self._faults(), self._all_or_nothing():
            self._db.executemany("INSERT OR REPLACE INTO forgotten VALUES (?, ?, ?)", [(kind, key, at) for key in ids])

    def forget_person(self, ids: Collection[str]) -> None:
        """Take out the decisions on a person, under any of the ids."""
        with self._faults(), self._all_or_nothing():
            for key in ids:
                self._db.execute("DELETE FROM persons WHERE ? IN (a, b)", (key,))

    # ---- feeds

    def feeds(self) -> dict[str, Any]:
        """Address of each feed → its state."""
        with self._faults():
            return {address: json.loads(state) for address, state in self._db.execute("SELECT * FROM feeds")}

    def keep_feeds(self, states: dict[str, Any]) -> None:
        """Keep the states of feeds."""
        with self._faults(), self._all_or_nothing():
            self._db.executemany(
                "INSERT OR REPLACE INTO feeds VALUES (?, ?)",
                [(address, json.dumps(state, ensure_ascii=False)) for address, state in states.items()],
            )

    # ---- the index of texts

    def index(self, texts: pa.Table) -> None:
        """Put texts (columns ``text_id``, ``text``) into the index; those without words and those in it are left."""
        with self._faults(), self._all_or_nothing():
            for text_id, text in zip(texts["text_id"].to_pylist(), texts["text"].to_pylist(), strict=True):
                if not text:
                    continue
                new = self._db.execute("INSERT OR IGNORE INTO indexed (text_id) VALUES (?)", (text_id,))
                if new.rowcount == 1:
                    clean = text.encode("utf-8", "replace").decode()
                    self._db.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (new.lastrowid, clean))

    def indexed(self) -> set[str]:
        """The texts that are in the index."""
        with self._faults():
            return {key for (key,) in self._db.execute("SELECT text_id FROM indexed")}

    def forget_texts(self, text_ids: Collection[str]) -> None:
        """Take texts out of the index."""
        with self._faults(), self._all_or_nothing():
            for text_id in text_ids:
                for (row,) in self._db.execute("SELECT id FROM indexed WHERE text_id = ?", (text_id,)).fetchall():
                    self._db.execute("DELETE FROM words WHERE rowid = ?", (row,))
                    self._db.execute("DELETE FROM indexed WHERE id = ?", (row,))

    def search(self, words: str, limit: int = 100) -> list[tuple[str, str]]:
        """The texts with all words (case and accents do not count; ``"of two words"`` stand together; ``word*`` begins
        so), best first: their ids, each with an excerpt in which what was found stands in ``[…]``."""
        asked = _query(words)
        if not asked:
            return []
        with self._faults():
            return self._db.execute(
                "SELECT text_id, snippet(words, 0, '[', ']', '…', 24) FROM words "
                "JOIN indexed ON indexed.id = words.rowid WHERE words MATCH ? ORDER BY rank, text_id LIMIT ?",
                (asked, limit),
            ).fetchall()

    def purge(self) -> None:
        """Leave nothing of what was deleted in the file, nor in those beside it. Slow for a large index."""
        with self._faults():
            self._db.execute("INSERT INTO words(words) VALUES ('optimize')")
            self._db.execute("VACUUM")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def faults(self) -> list[str]:
        """What SQLite finds wrong with the file; nothing for a good one."""
        with self._faults():
            found = [line for (line,) in self._db.execute("PRAGMA integrity_check").fetchall()]
            self._db.execute("INSERT INTO words(words) VALUES ('integrity-check')")
        return [] if found == ["ok"] else found

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise LedgerError(
                self.path, f"the file of notes cannot be used ({error})",
                "if it is damaged, put it back from a copy; without one move it away: the index of texts is made again "
                "by dragoman ledger check --repair, decisions are lost",
            ) from error  # fmt: skip


def _query(words: str) -> str:
    """What a person typed as a query of FTS5; signs mean nothing but for quotation marks and a last asterisk."""
    parts: Sequence[tuple[str, str]] = _WORD.findall(words)
    asked = []
    for phrase, word in parts:
        text = (phrase or word).replace('"', " ").strip()
        if not re.search(r"\w", text):
            continue
        asked.append(f'"{text.rstrip("*")}"' + ("*" if word.endswith("*") else ""))
    return " ".join(asked)
