# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""RTF: the paragraphs of a document, such as Factiva and older word processors write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item
from dragoman.sources.releases import texts

_MOST = 50_000_000  # bytes; every character is looked at
_TARGET = re.compile(r"\((?:https?|mailto|ftp):[^()\s]*\)")


class Rtf:
    """A document in the Rich Text Format."""

    name = "rtf"
    suffixes = (".rtf",)

    def recognises(self, head: bytes) -> bool:
        """Whether it begins as RTF does."""
        return head.startswith(b"{\\rtf")

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The text, as one document or as the releases in it."""
        from striprtf.striprtf import rtf_to_text

        raw = item.whole(stream, _MOST).decode("latin-1")  # it is ASCII, with other bytes written out
        if not raw.startswith("{\\rtf"):
            raise SourceError(item.name, "it is no RTF document", "open it and save it as .docx or plain text")
        text = str(rtf_to_text(raw, errors="replace"))  # type: ignore[no-untyped-call]
        # Characters beyond the first 65,536 are written in halves.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if "HYPERLINK" in raw:
            text = _TARGET.sub("", text)  # which the library puts behind the words of a link
        text = "\n\n".join(line.strip() for line in text.split("\n") if line.strip())
        if not text:
            raise SourceError(item.name, "there is no text in the document", "leave it out")
        yield from texts(text, item, options, self.name)
