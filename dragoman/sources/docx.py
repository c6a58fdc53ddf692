# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""DOCX: the paragraphs of a document of Word, tables and text boxes included, with all changes accepted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from dragoman.sources.archive import office_file
from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item
from dragoman.sources.releases import texts

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_GONE = {_FALLBACK, f"{_W}del", f"{_W}moveFrom"}
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}


class Docx:
    """A document of Word 2007 and later."""

    name = "docx"
    suffixes = (".docx", ".docm")

    def recognises(self, head: bytes) -> bool:
        """Never: it is a ZIP archive, which looks into itself."""
        return False

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The text, as one document or as the releases in it."""
        from docx import Document

        with office_file(item, stream) as file:
            try:
                body = Document(file).element.body
            except Exception as error:  # whatever the libraries of ZIP and XML make of broken bytes
                raise SourceError(
                    item.name, f"it is no sound DOCX document ({error})", "open it in Word and save it again"
                ) from error
        text = "\n\n".join(part for part in map(str.strip, _paragraphs(body)) if part)
        if not text:
            raise SourceError(item.name, "there is no text in the document", "leave it out")
        yield from texts(text, item, options, self.name)


def _paragraphs(body: Any) -> Iterator[str]:
    for paragraph in body.iter(f"{_W}p"):
        if not any(above.tag in _GONE for above in paragraph.iterancestors()):
            yield "".join(_words(paragraph))


def _words(element: Any) -> Iterator[str]:
    """The text of a paragraph; those of text boxes in it are paragraphs of their own."""
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        elif child.tag not in _GONE and child.tag not in (f"{_W}p", f"{_W}pPr", f"{_W}txbxContent"):
            yield from _words(child)
