# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Plain text and Markdown, with one release or several in a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from dragoman.sources.decoding import read_stream
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item

# A line of five equals signs or more, or the end mark of press releases. What stands right under a line of text is a
# heading of Markdown, so empty lines have to be around it; a form feed is a page of a PDF; stars part sections.
_BETWEEN = re.compile(r"={5,}|###|# # #|-30-|- 30 -")
_LETTER = re.compile(r"[^\W\d_]")


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
        yield from texts(source.text, item, options, self.name, source.notes)


def texts(
    text: str, item: Item, options: SourceOptions, format: str, notes: tuple[str, ...] = (), **fields: Any
) -> Iterator[Found]:
    """The documents in a text: several where releases are parted by a line of ``=====`` or end with ``###``."""
    fields.setdefault("language", options.language)
    for number, part in enumerate(releases(text)):
        yield item.document(part, part=number, format=format, notes=notes, **fields)


def releases(text: str) -> list[str]:
    """The releases in a text: the text itself where there is one, as it is; else each without empty lines around it."""
    lines = text.split("\n")
    parts: list[list[str]] = [[]]
    for number, line in enumerate(lines):
        around = [*lines[max(number - 1, 0) : number], *lines[number + 1 : number + 2]]
        if _BETWEEN.fullmatch(line.strip()) and not any(other.strip() for other in around):
            parts.append([])
        else:
            parts[-1].append(line)
    found = [part for part in map("\n".join, parts) if _LETTER.search(part)]
    return [part.strip("\r\n") for part in found] if len(found) > 1 else [text]
