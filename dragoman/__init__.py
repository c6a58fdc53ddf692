# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Dragoman reads reports on relations between states and keeps the ledger.

>>> from dragoman import read
>>> report = read(text, language="fr", published="2020-03-04")
>>> report.events, report.statements, report.pledges

To read many texts, make a :class:`Reader` once and call its ``read``. :class:`Ledger` asks a ledger, which
``dragoman ingest`` makes of many texts:

>>> from dragoman import Ledger
>>> Ledger("ledger").events(between=("CHN", "KAZ"), since="2020").to_polars()
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from dragoman.version import __version__

if TYPE_CHECKING:
    from dragoman.ledger.ledger import Ledger
    from dragoman.reading.reader import Reader
    from dragoman.records import Report

__all__ = ["Ledger", "Reader", "Report", "__version__", "read"]


def read(text: str, *, language: str = "auto", published: str | None = None) -> Report:
    """What a report says: see :meth:`Reader.read`. The reader behind it is made once and kept."""
    return _reader().read(text, language=language, published=published)


@cache
def _reader() -> Reader:
    from dragoman.reading.reader import Reader

    return Reader()


def __getattr__(name: str) -> Any:
    # The engine takes half a second to import; it is loaded when first asked for.
    if name == "Reader":
        from dragoman.reading.reader import Reader

        return Reader
    if name == "Ledger":
        from dragoman.ledger.ledger import Ledger

        return Ledger
    if name == "Report":
        from dragoman.records import Report

        return Report
    raise AttributeError(f"module 'dragoman' has no attribute '{name}'")
