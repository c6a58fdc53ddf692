# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""WARC and WET: the pages and texts that a crawl kept, such as those of CC-NEWS, record by record."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from dragoman.sources.dates import language_code
from dragoman.sources.decoding import SourceError, read_stream
from dragoman.sources.document import SourceDocument, SourceFailure, SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item
from dragoman.sources.page import PAGE, article
from dragoman.sources.quiet import quiet

_CUT = "the archive ends in the middle of a record; what comes before was read"
_FETCH = "fetch the archive again"
_PAGES = ("text/html", "application/xhtml+xml")


class Warc:
    """An archive of a crawl: responses of servers (WARC) or texts that were taken out of them (WET)."""

    name = "warc"
    suffixes = (".warc", ".wet")

    def recognises(self, head: bytes) -> bool:
        """Whether it begins with a record."""
        return head.startswith(b"WARC/")

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """A document a record. Requests, redirects, errors of servers, pictures and the like are no documents."""
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed

        quiet("warcio")

        class Quiet(ArchiveIterator):  # type: ignore[misc]
            INC_RECORD = ""  # what it says on standard error of a record that is cut off

        number = 0
        try:
            for record in Quiet(stream):
                number += 1
                found = self._record(item, record, options)
                while record.raw_stream.read(1 << 16):
                    pass
                if record.length and getattr(record.raw_stream, "limit", 0) > 0:
                    yield item.failure(_CUT, _FETCH, _place(record, number))
                    return
                if found is not None:
                    yield found
        except (EOFError, OSError) as error:
            yield item.failure(_CUT, f"{_FETCH} ({error})" if str(error) else _FETCH, f"record {number + 1}")
        except ArchiveLoadFailed as error:
            told = str(error).strip().split("\n")[0]
            reason = f"record {number + 1} is damaged ({told}); what comes before was read"
            yield item.failure(reason, _FETCH, f"record {number + 1}")

    def _record(self, item: Item, record: Any, options: SourceOptions) -> SourceDocument | SourceFailure | None:
        kind, headers = record.rec_type, record.rec_headers
        url = headers.get_header("WARC-Target-URI")
        if kind == "response":
            if record.http_headers is None or record.http_headers.get_statuscode() != "200":
                return None
            type = record.http_headers.get_header("Content-Type") or "text/html"
        elif kind in ("conversion", "resource"):
            type = headers.get_header("Content-Type") or "text/plain"
        else:
            return None
        type, _, more = type.partition(";")
        page = type.strip().lower() in _PAGES
        if not page and type.strip().lower() != "text/plain":
            return None
        place = headers.get_header("WARC-Record-ID") or url or ""
        place = place.strip("<>")
        at = Item(name=url or item.name, source=item.source, open=item.open, locator=item.locator, url=url)
        try:
            data = at.whole(record.content_stream(), PAGE)
            charset = more.partition("charset=")[2].split(";")[0].strip(" \"'")
            if page:
                return article(data, at, options, charset, place)
            source = read_stream(data, at.name)
            if not source.text.strip():
                raise SourceError(at.name, "the record is empty", "leave it out")
        except SourceError as error:
            return at.failure(f"{url}: {error.problem}" if url else error.problem, error.remedy, place)
        except Exception as error:  # a page that breaks a library costs this page
            return at.failure(f"{url}: it cannot be read ({type}: {error})", "leave it out", place)
        languages = (headers.get_header("WARC-Identified-Content-Language") or "").split(",")
        return at.document(
            source.text, place, format=self.name, publisher=urlsplit(url).hostname if url else None,
            language=language_code(languages[0]) or options.language, notes=source.notes,
        )  # fmt: skip


def _place(record: Any, number: int) -> str:
    return (record.rec_headers.get_header("WARC-Record-ID") or f"record {number}").strip("<>")
