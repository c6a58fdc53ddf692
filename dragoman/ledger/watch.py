# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Watching feeds: a file says which, and they are taken into a ledger again and again."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dragoman.ledger.faults import LedgerError

_UNITS = {"s": 1, "min": 60, "h": 3600, "d": 86400}
_LEAST = 60.0  # seconds; feeds are not to be asked more often
_KEYS = {"url", "since", "language", "follow"}
_EXAMPLE = 'every = "30 min" and, for each feed, [[feed]] with url = "https://…"'


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedFeed:
    """A feed to watch, with the options that ``ingest`` has for it; ``follow`` reads the pages that items link to."""

    url: str
    since: str | None = None
    language: str | None = None
    follow: bool = False


@dataclass(frozen=True, slots=True)
class Watched:
    """What a file says: the feeds, and the seconds between two rounds."""

    feeds: tuple[WatchedFeed, ...]
    every: float


def read_watched(file: Path) -> Watched:
    """Read the file. Raises LedgerError that says what is wrong with it, OSError where it cannot be read."""
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LedgerError(file, f"it is not TOML ({error})", f"write {_EXAMPLE}") from error
    feeds = told.get("feed")
    unknown = sorted(set(told) - {"feed", "every"})
    if unknown:
        raise LedgerError(file, f"'{unknown[0]}' is not known", f"write {_EXAMPLE}")
    if not isinstance(feeds, list) or not feeds:
        raise LedgerError(file, "it names no feed", f"write {_EXAMPLE}")
    return Watched(tuple(_feed(file, number, feed) for number, feed in enumerate(feeds, 1)), _seconds(file, told))


def _feed(file: Path, number: int, told: Mapping[str, Any]) -> WatchedFeed:
    from dragoman.batch import UsageError, checked_date, checked_language

    where = f"{file}, feed {number}"
    url = told.get("url")
    if not isinstance(url, str) or not re.match(r"https?://", url):
        raise LedgerError(where, "it has no address", 'write url = "https://…"')
    unknown = sorted(set(told) - _KEYS)
    if unknown:
        raise LedgerError(where, f"'{unknown[0]}' is not known", f"known are {', '.join(sorted(_KEYS))}")
    since = told.get("since")
    try:
        checked_date(None if since is None else str(since))
        checked_language(told.get("language", "auto"))
    except UsageError as error:
        raise LedgerError(where, str(error).rstrip("."), "correct it") from error
    return WatchedFeed(
        url=url, since=None if since is None else str(since), language=told.get("language"),
        follow=bool(told.get("follow", False)),
    )  # fmt: skip


def _seconds(file: Path, told: Mapping[str, Any]) -> float:
    given = str(told.get("every", "30 min"))
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(s|min|h|d)", given)
    if not found:
        raise LedgerError(file, f"'{given}' is no time between two rounds", 'write for example every = "30 min"')
    return max(_LEAST, float(found[1]) * _UNITS[found[2]])
