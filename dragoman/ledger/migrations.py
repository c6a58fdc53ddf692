# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Migrations: what makes a ledger of an older schema one of this program's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from dragoman.ledger.faults import LedgerError
from dragoman.ledger.schema import SCHEMA_VERSION
from dragoman.ledger.store import save_settings

if TYPE_CHECKING:
    from dragoman.ledger.store import Store

MIGRATIONS: Mapping[int, Callable[[Store], None]] = {}
"""Schema version → what makes a ledger of that version one of the next.

Each can be run again after it was stopped: it leaves alone what it finds done. A column that was added needs no
rewriting of files, as readers take the columns that a file lacks as empty; the table's log has to learn it.
"""


def migrate(store: Store, migrations: Mapping[int, Callable[[Store], None]] = MIGRATIONS) -> int:
    """Bring a ledger to the schema of this program, a version at a time; the number of steps.

    The caller holds the ledger's lock. Raises LedgerError for a version that there is no way from.
    """
    steps = 0
    while (version := int(store.settings["schema"])) < SCHEMA_VERSION:
        if version not in migrations:
            raise LedgerError(
                store.path, f"its schema {version} can no longer be migrated", "read the reports into a new ledger"
            )
        migrations[version](store)
        store.settings["schema"] = version + 1
        save_settings(store.path, store.settings)
        steps += 1
    return steps
