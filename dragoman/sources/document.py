# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What sources give: documents with their provenance, and failures that say what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDocument:
    """A text to read, and where it comes from.

    ``text`` is what decoding and extraction gave, with nothing normalised; a title that came apart from it is its first
    paragraph, followed by an empty line. ``source`` is what was given (a path, an address), ``locator`` where in it
    (member of an archive, line, id of an item; empty where it is all of it), ``part`` which of several texts there,
    from 0: the three together tell a document from every other one. ``published`` is ISO 8601 as exact as known,
    ``language`` ISO 639-1; None is what the source does not tell. ``notes`` are for those who use the results.
    """

    text: str
    source: str
    locator: str = ""
    part: int = 0
    format: str = "text"
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFailure:
    """What could not become a document: where it is, why not, and what to do. Places are as in SourceDocument."""

    source: str
    locator: str = ""
    part: int = 0
    reason: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.source} ({self.locator})" if self.locator else self.source
        return f"{place}: {self.reason}; {self.remedy}."


class FeedState(TypedDict, total=False):
    """What is kept of a feed between two visits. All of it is JSON; an empty one is a feed that was never visited."""

    etag: str
    modified: str  # the Last-Modified of the answer, as it was given
    moved: str  # where a permanent redirect leads
    seen: dict[str, str]  # id of each item → digest of what it said
    wait_until: float  # the server asked not to be visited before, in seconds since 1970


def _nothing(message: str) -> None:
    """Nobody listens."""


def _never(path: Path) -> bool:
    """All that is read is read."""
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceOptions:
    """How sources are read.

    ``columns``: field → column of tables, over the usual names (``text``, ``title``, ``published`` …).
    ``since``: ISO date; documents that say they are older are left out, those without a date are kept.
    ``language``: that of documents which do not tell theirs. ``format``: the name of a format to read everything with,
    whatever it looks like. ``exports``: find Nexis and Factiva exports in texts (experimental). ``given_paths``: name
    files by their path as given, not by its last component and what is below. ``feeds``: address → state of a feed;
    it is changed in place when the last item of the feed has been taken, so it is to be kept only after those are.
    ``pages``: addresses may answer a page, which is read as one; else that is a failure, since a feed is expected.
    ``follow``: read the pages that the items of a feed link to, where robots.txt allows it, instead of the items alone.
    ``pause``: seconds between two requests to one host; ``timeout``: seconds that a server may stay silent.
    ``leave_out`` says of a file or folder below a given folder whether it is none of the texts.
    ``tell`` is called with what is worth knowing and no failure, such as how many files of a folder were passed over.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    since: str | None = None
    language: str | None = None
    format: str | None = None
    exports: bool = True
    given_paths: bool = False
    feeds: MutableMapping[str, FeedState] = field(default_factory=dict)
    pages: bool = False
    follow: bool = False
    pause: float = 1.0
    timeout: float = 30.0
    leave_out: Callable[[Path], bool] = _never
    tell: Callable[[str], None] = _nothing


def titled(title: str | None, body: str) -> str:
    """A text with its title as first paragraph, followed by an empty line; one that begins with it stays as it is."""
    if not title or not title.strip():
        return body
    first = body.lstrip().partition("\n")
    if " ".join(first[0].split()) == " ".join(title.split()):
        return body if first[2].startswith(("\n", "\r\n")) or not first[2].strip() else f"{first[0]}\n\n{first[2]}"
    return f"{title}\n\n{body}"
