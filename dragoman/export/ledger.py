# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Formats that a ledger is exported in, one file a format; ``docs/formats.md`` describes them and what each loses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from dragoman.batch import whole_path
from dragoman.ledger.ledger import Ledger
from dragoman.ledger.queries import QueryError

TABLES = ("events", "statements", "pledges", "persons", "series")
"""The tables that formats for rows can hold."""

CONDITIONS: Mapping[str, Sequence[str]] = {
    "events": ("between", "since", "until", "type", "status"),
    "statements": ("since", "until"),
    "pledges": ("between", "since", "until"),
    "persons": (),
    "series": ("between", "since", "until", "type", "status"),
}
"""What can be chosen of each table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What of a ledger is exported.

    ``conditions`` are arguments of the ledger's method of the name of ``table``; ``every`` asks for every event, not
    for one of each occurrence.
    """

    conditions: Mapping[str, Any] = field(default_factory=dict)
    table: str = "events"
    every: bool = False

    @property
    def asked(self) -> dict[str, Any]:
        """The arguments of the ledger's method."""
        asked = dict(self.conditions)
        if self.table == "events":
            asked["once"] = not self.every
        elif self.table == "series":
            asked["states"] = asked.pop("between", ())
            asked["status"] = asked.pop("status", "actual")
        return asked


Writer = Callable[[Ledger, Chosen, Path], None]
"""What writes the chosen part of a ledger to a file."""


@dataclass(frozen=True, slots=True)
class LedgerFormat:
    """A format: its name, the suffix of its files, what it holds, and what is lost in it.

    Its module is ``ledger_NAME``; the function ``write`` there is a :data:`Writer`. ``tables`` are those that it can
    hold.
    """

    name: str
    suffix: str
    tables: Sequence[str]
    gloss: str
    lost: str

    def write(self, ledger: Ledger, chosen: Chosen, path: Path) -> list[Path]:
        """Write what is chosen to a file, which appears only when it is complete.

        Returns the files that were written beside it. Raises QueryError where the format cannot hold what is chosen.
        """
        if chosen.table not in self.tables:
            raise QueryError(f"The format {self.name} holds events, not {chosen.table}: take csv or parquet.")
        known = CONDITIONS[chosen.table]
        if others := [name for name in chosen.conditions if name not in known]:
            raise QueryError(f"{', '.join(others)} cannot be asked of {chosen.table}; that can be: {', '.join(known)}.")
        module = import_module(f"dragoman.export.ledger_{self.name}")
        with ledger.reading(), whole_path(path) as part:
            module.write(ledger, chosen, part)
        beside: Callable[[Ledger, Chosen, Path], list[Path]] | None = getattr(module, "write_beside", None)
        return beside(ledger, chosen, path) if beside else []


LEDGER_FORMATS = {
    one.name: one
    for one in (
        LedgerFormat(
            "csv", ".csv", TABLES, "rows of a table, with a codebook of its columns beside it",
            "evidence spans but for trigger and sentence; the text of articles; links and their reasons",
        ),
        LedgerFormat(
            "parquet", ".parquet", TABLES, "the same rows with their types, for R, Python, Julia, DuckDB, Spark",
            "the same as in csv; lists stay lists",
        ),
        LedgerFormat(
            "plover", ".jsonl", ("events",), "PLOVER event data, an event a line",
            "statements, pledges, offices looked up, persons beyond actors; place and topics without their words",
        ),
        LedgerFormat(
            "polecat", ".txt", ("events",), "the 40 columns of POLECAT, parted by tabs, a row a pair of parties",
            "who told it, act, confidence, sentence, topics, quantities, exactness of dates; lists of parties",
        ),
        LedgerFormat(
            "graphml", ".graphml", ("events",), "the network of states, an edge a pair, for Gephi, igraph, networkx",
            "single acts, their dates and words; who acted on whom; everything that is between fewer than two states",
        ),
        LedgerFormat(
            "csl", ".json", ("events",), "the reports behind the events as CSL-JSON, for Zotero, pandoc and others",
            "everything but the sources",
        ),
    )
}  # fmt: skip
"""Name → format."""
