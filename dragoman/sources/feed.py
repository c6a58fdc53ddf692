# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""RSS and Atom: the items of a feed, each a document."""

from __future__ import annotations

import codecs
import hashlib
import io
import re
from calendar import timegm
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, BinaryIO
from urllib.parse import urljoin

from dragoman.sources.dates import iso_date
from dragoman.sources.document import SourceDocument, SourceOptions, titled
from dragoman.sources.format import Found
from dragoman.sources.item import Item
from dragoman.sources.page import PAGE, plain

_ROOT = re.compile(rb"<(?:rss|(?:\w+:)?feed|rdf:RDF)[\s>]")
_HTML = re.compile(rb"<(?:!doctype\s+)?html\b", re.IGNORECASE)
# What blog programs put under each item.
_FURNITURE = re.compile(
    r"\n+(?:The post .{1,300} (?:first appeared|appeared first) on .{1,200}|"
    r"L[’']article .{1,300} est apparu en premier sur .{1,200})\s*\Z"
)


class Feed:
    """A feed that was saved as a file."""

    name = "feed"
    suffixes = (".rss", ".atom", ".xml")

    def recognises(self, head: bytes) -> bool:
        """Whether its root is that of a feed."""
        head = head[:4096].removeprefix(codecs.BOM_UTF8).lstrip()
        return head.startswith(b"<") and _ROOT.search(head) is not None and _HTML.search(head) is None

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The items of the feed, oldest last, as the feed has them."""
        for entry in entries(item.whole(stream, PAGE), item, options):
            yield entry.document or item.failure(EMPTY, LEAVE, entry.id)


EMPTY = "the item has neither a title nor a text"
LEAVE = "look at the feed; if it is always so, leave it out"


@dataclass(frozen=True, slots=True)
class Entry:
    """An item of a feed: its id, its document (None where it says nothing), and a digest of what it says."""

    id: str
    document: SourceDocument | None
    digest: str


def entries(
    data: bytes, item: Item, options: SourceOptions, type: str = "application/xml", base: str = ""
) -> Iterator[Entry]:
    """The items of a feed. ``type`` is its media type as the server says, ``base`` the address that links in it start
    from; ids are never completed, so that they stay the same when a feed moves. Raises SourceError for what is no feed.
    """
    import feedparser

    # A stream, since text could be taken for an address or the name of a file.
    parsed = feedparser.parse(io.BytesIO(data), response_headers={"content-type": type})
    if not parsed.entries and not parsed.get("version"):
        told = f" ({parsed.bozo_exception})" if parsed.get("bozo") else ""
        raise item.no_documents(f"it is no RSS or Atom feed{told}", "give the address or file of a feed")
    notes = ("the feed is not well-formed; what could be read was",) if parsed.get("bozo") and _broken(parsed) else ()
    feed = parsed.feed
    publisher = plain(feed.get("title", "")) or None
    for entry in parsed.entries:
        yield _entry(entry, item, options, publisher, notes, base)


def _broken(parsed: Any) -> bool:
    """Whether the markup is broken; a wrongly named encoding is no matter."""
    return "CharacterEncodingOverride" not in type(parsed.get("bozo_exception")).__name__


def _entry(
    entry: Any, item: Item, options: SourceOptions, publisher: str | None, notes: tuple[str, ...], base: str
) -> Entry:
    title = " ".join(plain(entry.get("title", "")).split()) or None
    bodies = [content.get("value", "") for content in entry.get("content", ())] or [entry.get("summary", "")]
    body = _FURNITURE.sub("", plain(max(bodies, key=len)))
    link = urljoin(base, entry.get("link") or "") if entry.get("link") else None
    published, note = _published(entry)
    known = entry.get("id") or link or _digest(f"{title}\n{published}\n{body}")
    if title is None and not body:
        return Entry(known, None, "")
    text = titled(title, body) if body else title or ""
    source = entry.get("source") or {}
    document = item.document(
        text, known, format=Feed.name, title=title, author=entry.get("author") or None, url=link, published=published,
        publisher=plain(source.get("title", "")) or publisher,
        language=options.language,  # many feeds say "en-US" whatever they are in
        notes=(*notes, note) if note else notes,
    )  # fmt: skip
    return Entry(known, document, _digest(text))


def _published(entry: Any) -> tuple[str | None, str]:
    note = ""
    for name in ("published", "updated", "created"):
        found, note = iso_date(entry.get(name))
        if found:
            return found, note
        if parsed := entry.get(f"{name}_parsed"):
            try:
                return datetime.fromtimestamp(timegm(parsed), UTC).isoformat(), ""
            except (ValueError, OverflowError, OSError):
                continue
    return None, note


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
