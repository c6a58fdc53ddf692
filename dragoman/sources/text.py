# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Plain text and Markdown, with one release or several in a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from dragoman.sources.decoding import read_stream
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item
from dragoman.sources.releases import texts


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
