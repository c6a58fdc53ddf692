# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Addresses: feeds, visited again and again for what is new, and files on servers."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from email.utils import parsedate_to_datetime
from pathlib import PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit

from dragoman.sources.decoding import SourceError
from dragoman.sources.document import FeedState, SourceDocument, SourceFailure, SourceOptions
from dragoman.sources.feed import EMPTY, LEAVE, Entry, Feed, entries
from dragoman.sources.fetch import FILE, TEXT, Answer, Fetcher
from dragoman.sources.format import formats
from dragoman.sources.item import Item
from dragoman.sources.page import Page, article

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_FEED_LINK = re.compile(rb"<link\b[^>]*\btype=[\"']application/(?:rss|atom)\+xml[\"'][^>]*>", re.IGNORECASE)
_HREF = re.compile(rb"\bhref=[\"']([^\"']+)", re.IGNORECASE)
_CHARSET = re.compile(r"charset=[\"']?([\w.:-]+)", re.IGNORECASE)
_KEPT = 5_000  # ids of items that are remembered beyond those that the feed has now
_TEXTUAL = frozenset(("html", "feed", "jsonl", "csv", "text"))
_BUSY = (429, 503)


def is_address(given: str) -> bool:
    """Whether an input is an address and no path."""
    return _ADDRESS.match(given) is not None


def named(url: str) -> str:
    """An address as it is recorded: without a name and password in it."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


class Visit:
    """One look at an address. What it gives are documents, failures, and items in other formats."""

    def __init__(self, url: str, options: SourceOptions, fetcher: Fetcher) -> None:
        self._url, self._options, self._fetcher = url, options, fetcher
        self._source = named(url)
        self._state: FeedState = {**options.feeds.get(url, {})}

    def found(self) -> Iterator[SourceDocument | SourceFailure | Item]:
        """What is new there. The state of a feed is changed when the last has been taken."""
        try:
            wait = self._state.get("wait_until", 0.0) - time.time()
            if wait > 0:
                raise SourceError(
                    self._source, f"the server asked not to be visited for another {wait:.0f} seconds", "wait so long"
                )
            answer = self._answer()
        except SourceError as error:
            yield SourceFailure(source=self._source, reason=error.problem, remedy=error.remedy)
            return
        with answer.body:
            if answer.status != 304:
                yield from self._read(answer)

    def _answer(self) -> Answer:
        headers = {}
        if "etag" in self._state:
            headers["If-None-Match"] = self._state["etag"]
        if "modified" in self._state:
            headers["If-Modified-Since"] = self._state["modified"]
        answer = self._fetcher.get(self._state.get("moved", self._url), headers, _most)
        if answer.status == 200 or (answer.status == 304 and headers):
            return answer
        answer.body.close()
        if answer.status in _BUSY and (wait := _seconds(answer.headers.get("retry-after", ""))):
            self._state["wait_until"] = time.time() + wait
            self._options.feeds[self._url] = self._state
            raise SourceError(
                self._source,
                f"the server is busy ({answer.status}): wait {wait:.0f} seconds",
                "wait so long",
            )
        raise SourceError(self._source, *_refused(answer.status))

    def _read(self, answer: Answer) -> Iterator[SourceDocument | SourceFailure | Item]:
        name = unquote(PurePosixPath(urlsplit(answer.url).path).name) or urlsplit(answer.url).hostname or "answer"
        item = Item(name=name, source=self._source, open=lambda: answer.body, given=True)
        head = answer.body.read(65_536)
        answer.body.seek(0)
        try:
            if formats()["feed"].recognises(head):
                yield from self._items(item, answer)
            elif formats()["html"].recognises(head):
                yield self._page(replace(item, url=named(answer.url)), answer, head)
            else:
                yield item
        except SourceError as error:
            yield item.failure(error.problem, error.remedy)

    def _page(self, item: Item, answer: Answer, head: bytes) -> SourceDocument:
        if self._options.pages:
            return article(item.whole(answer.body), item, self._options, _charset(answer))
        links = [
            urljoin(answer.url, href[1].decode("utf-8", "replace"))
            for link in _FEED_LINK.findall(head)
            if (href := _HREF.search(link))
        ]
        remedy = "open it in a browser: it may be a page of errors or of cookies; give the address of a feed"
        if links:
            remedy = f"the page names these feeds: {', '.join(links[:5])}; give one of them"
        raise SourceError(item.name, "it answers a page (HTML), not a feed", remedy)

    # ---- feeds

    def _items(self, item: Item, answer: Answer) -> Iterator[SourceDocument | SourceFailure]:
        seen = dict(self._state.get("seen", {}))
        now: dict[str, str] = {}
        type = answer.headers.get("content-type", "application/xml")
        for entry in entries(item.whole(answer.body), item, self._options, type, answer.url):
            if entry.id in now:
                continue
            now[entry.id] = entry.digest
            if seen.pop(entry.id, None) == entry.digest:
                continue
            if entry.document is None:
                yield item.failure(EMPTY, LEAVE, entry.id)
            else:
                yield self._followed(item, entry) if self._options.follow else entry.document
        state: FeedState = {"seen": dict([*seen.items()][-_KEPT:]) | now}
        if etag := answer.headers.get("etag"):
            state["etag"] = etag
        if modified := answer.headers.get("last-modified"):
            state["modified"] = modified
        if moved := answer.moved or self._state.get("moved", ""):
            state["moved"] = moved
        self._options.feeds[self._url] = state

    def _followed(self, item: Item, entry: Entry) -> SourceDocument:
        """The page that an item links to, with what the feed knows of it; the item itself where there is none."""
        document = entry.document
        assert document is not None
        if not document.url:
            return document
        try:
            if not self._fetcher.allowed(document.url):
                raise SourceError(document.url, "its robots.txt does not allow it", "")
            answer = self._fetcher.get(document.url)
            with answer.body as body:
                if answer.status != 200:
                    raise SourceError(document.url, _refused(answer.status)[0], "")
                at = replace(item, name=document.url, url=document.url, published=document.published)
                page = article(at.whole(body), at, self._options, _charset(answer), entry.id)
        except SourceError as error:
            return replace(document, notes=(*document.notes, f"the page could not be read: {error.problem}"))
        return replace(
            page,
            format=Feed.name,
            published=document.published or page.published,
            publisher=page.publisher or document.publisher,
            author=page.author or document.author,
            language=page.language or document.language,
        )


def _most(head: bytes) -> int:
    """How large an answer may be that begins so."""
    text = not any(format.recognises(head) for name, format in formats().items() if name not in _TEXTUAL)
    return TEXT if text or Page().recognises(head) else FILE


def _charset(answer: Answer) -> str:
    found = _CHARSET.search(answer.headers.get("content-type", ""))
    return found[1] if found else ""


def _seconds(value: str) -> float:
    """What a server means by Retry-After: seconds, or a date."""
    if value.strip().isdigit():
        return min(float(value), 7 * 86_400)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (ValueError, TypeError):
        return 0.0


def _refused(status: int) -> tuple[str, str]:
    """What a status says, and what to do."""
    if status in (404, 410):
        return f"there is nothing at this address ({status})", "look for the new address of the feed"
    if status in (401, 403, 407):
        return f"the server does not let us in ({status})", "check whether it needs an account; read it by another way"
    if status >= 500 or status in _BUSY:
        return f"the server has a fault ({status})", "try again later; what was read before is kept"
    return f"the server answers with status {status}", "open it in a browser and check the address"
