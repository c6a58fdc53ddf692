# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The language packs to be read by a person: what ``dragoman models`` shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from rich.table import Table
from rich.text import Text

from dragoman.export.table import show
from dragoman.languages import LanguagePack


def write(packs: Sequence[LanguagePack], stream: TextIO) -> None:
    """Each pack with its parser and lexicons. Raises LanguageError where a parser cannot be loaded."""
    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("code", "language", "parser", "licence", "lexicons"):
        table.add_column(heading)
    for pack in packs:
        licence = str(pack.model.meta.get("license") or "")
        table.add_row(pack.code, pack.name, Text(pack.model_version), Text(licence), pack.lexicon_version)
    show(stream, table)
