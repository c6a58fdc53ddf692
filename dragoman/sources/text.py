# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Plain text and Markdown, with one release or several in a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from dragoman.sources.dates import iso_date, language_code
from dragoman.sources.decoding import read_stream
from dragoman.sources.document import SourceOptions, titled
from dragoman.sources.format import Found
from dragoman.sources.item import Item
from dragoman.sources.releases import texts

_MARKDOWN = (".md", ".markdown")
_HEAD = re.compile(r"---[^\S\n]*\n((?:[\w-]+:.*\n|[^\S\n].*\n|- .*\n|#.*\n)+)---[^\S\n]*\n\s*")


class PlainText:
    """Text in any of the usual encodings."""

    name = "text"
    suffixes = (".txt", ".text", ".md", ".markdown")

    def recognises(self, head: bytes) -> bool:
        """Never: anything can be text."""
        return False

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The releases of the file, a document each."""
        source = read_stream(item.whole(stream), item.name)
        if item.name.lower().endswith(_MARKDOWN) and (head := _head(source.text)) is not None:
            told, text = head
            published, note = iso_date(told.get("date"))
            yield item.document(
                titled(told.get("title"), text), format=self.name, title=told.get("title"), author=told.get("author"),
                url=told.get("url"), published=published, language=language_code(told.get("lang")) or options.language,
                notes=(*source.notes, note) if note else source.notes,
            )  # fmt: skip
            return
        yield from texts(source.text, item, options, self.name, source.notes)


def _head(text: str) -> tuple[dict[str, str], str] | None:
    """What is told before a text of Markdown, and the text; None where nothing is."""
    found = _HEAD.match(text)
    if found is None:
        return None
    told = {}
    for line in found[1].splitlines():
        name, colon, value = line.partition(":")
        if colon and not line[0].isspace():
            told[name.strip().lower()] = value.strip().strip("\"'")
    return ({name: value for name, value in told.items() if value}, text[found.end() :]) if told else None
