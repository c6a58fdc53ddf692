# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""PLOVER JSON Lines of a ledger: the records of :mod:`dragoman.export.plover`, with what linking adds."""

from __future__ import annotations

import json
from pathlib import Path

from dragoman.export.ledger import Chosen
from dragoman.export.ledger_source import reports
from dragoman.export.plover import records
from dragoman.ledger.ledger import Ledger


def write(ledger: Ledger, chosen: Chosen, path: Path) -> None:
    """One event a line, text by text; ``occurrence`` is the same in all events that tell of one thing, ``reports`` the
    number of documents that have the text."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        for told in reports(ledger, chosen):
            for record in records(told.report):
                linked = told.occurrences.get(record["id"], record["id"])
                record |= {"occurrence": linked, "reports": told.documents}
                stream.write(json.dumps(record, ensure_ascii=False) + "\n")
