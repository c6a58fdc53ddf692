# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""PDF: the text of its pages, without the lines that all of them repeat."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item
from dragoman.sources.quiet import quiet
from dragoman.sources.releases import texts

_BEGIN = re.compile(rb"[\s\x00-\x1f\xef\xbb\xbf]{0,1024}%PDF-|\x1b%-12345X[^%]{0,1024}%PDF-")
_NUMBER = re.compile(r"\d+")
_ENDS = '.!?:"»”)'
_FEW = 3  # on fewer pages nothing is known to repeat


class Pdf:
    """A PDF file with text in it."""

    name = "pdf"
    suffixes = (".pdf",)

    def recognises(self, head: bytes) -> bool:
        """Whether it begins as PDF does, perhaps after what print programs put before it."""
        return _BEGIN.match(head) is not None

    def read(self, item: Item, stream: BinaryIO, options: SourceOptions) -> Iterator[Found]:
        """The text of the pages, as one document or as the releases in it."""
        pages = _pages(item, item.whole(stream))
        notes = ["the text was taken out of a PDF: line ends and the order of columns may be wrong"]
        empty = [str(number) for number, page in enumerate(pages, 1) if not page.strip()]
        if len(empty) == len(pages):
            raise SourceError(
                item.name, "the PDF holds no text, only pictures of pages", "recognise its text with an OCR program"
            )
        if empty:
            told = ", ".join(empty[:10]) + (" and others" if len(empty) > 10 else "")
            notes.append(f"there is no text on page{'s' if len(empty) > 1 else ''} {told} of the PDF")
        yield from texts(_joined(_bare(pages)), item, options, self.name, tuple(notes))


def _pages(item: Item, data: bytes) -> list[str]:
    from pypdf import PdfReader
    from pypdf.errors import FileNotDecryptedError, PyPdfError

    quiet("pypdf")
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise FileNotDecryptedError
        return [page.extract_text() for page in reader.pages]
    except FileNotDecryptedError:
        raise SourceError(item.name, "the PDF needs a password", "save a copy without a password") from None
    except PyPdfError as error:
        raise SourceError(
            item.name, f"the PDF is damaged or cut off ({error})", "fetch it again, or print it anew to PDF"
        ) from error


def _bare(pages: Sequence[str]) -> list[str]:
    """Pages without the head and foot lines that most of them share but for numbers."""
    lines = [[line for line in page.split("\n") if line.strip()] for page in pages]
    full = [page for page in lines if page]
    if len(full) < _FEW:
        return list(pages)
    furniture = set()
    for place in (0, -1):
        shared = Counter(_NUMBER.sub("0", page[place].strip()) for page in full)
        furniture |= {line for line, number in shared.items() if number >= max(_FEW, len(full) / 2)}
    for page in lines:
        while page and _NUMBER.sub("0", page[0].strip()) in furniture:
            del page[0]
        while page and _NUMBER.sub("0", page[-1].strip()) in furniture:
            del page[-1]
    return ["\n".join(page) for page in lines]


def _joined(pages: Sequence[str]) -> str:
    """Pages after one another: a sentence that goes on over the page is not parted."""
    text = ""
    for page in (page.strip() for page in pages):
        if page:
            text += ("\n\n" if text[-1] in _ENDS else "\n") + page if text else page
    return text
