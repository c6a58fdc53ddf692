# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a ledger."""

from __future__ import annotations


class LedgerError(Exception):
    """Something about a ledger that keeps it from being used as asked.

    The message says what is wrong, where, and what to do.
    """

    def __init__(self, where: object, what: str, remedy: str) -> None:
        super().__init__(f"{where}: {what}; {remedy}.")
