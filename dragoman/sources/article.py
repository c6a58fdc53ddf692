# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What the export of a news database tells of one article."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Article:
    """An article as exported; fields are as written, None where the export does not tell. ``id`` is the database's."""

    body: str = ""
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    id: str | None = None
