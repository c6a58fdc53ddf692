# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""PDF: the text of its pages in paragraphs, without the lines that all pages repeat."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median, quantiles
from typing import Any, BinaryIO

from dragoman.sources.decoding import SourceError
from dragoman.sources.document import SourceOptions
from dragoman.sources.format import Found
from dragoman.sources.item import Item
from dragoman.sources.quiet import quiet
from dragoman.sources.releases import texts

_BEGIN = re.compile(rb"[\s\x00-\x1f\xef\xbb\xbf]{0,1024}%PDF-|\x1b%-12345X[^%]{0,1024}%PDF-")
_NUMBER = re.compile(r"\d+")
_ENDS = '.!?:;"»”)'
_BULLET = re.compile(r"[•◦▪‣●■*–—-]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s")
_BROKEN = re.compile(r"([^\W\d_]+)-\Z")
_WORD = re.compile(r"[^\W\d_]+")
_FEW = 3  # on fewer pages nothing is known to repeat
_GAP = 1.3  # of the usual distance between lines; more is the space between paragraphs
_SIZE = 1.1  # a letter so much larger is that of a heading
_HEADING = 1.2  # of the size of its letters: the distance between the lines of a heading
_SHORT, _SHORTISH = 0.6, 0.85  # of the width of lines: where a paragraph ends, and where one ends with its sentence
_HYPHENATED = 0.02  # of the lines; where more end in a hyphen, words are broken at line ends


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
        notes = ["the text was taken out of a PDF: paragraphs and the order of columns may be wrong"]
        empty = [str(number) for number, page in enumerate(pages, 1) if not page]
        if len(empty) == len(pages):
            raise SourceError(
                item.name, "the PDF holds no text, only pictures of pages", "recognise its text with an OCR program"
            )
        if empty:
            told = ", ".join(empty[:10]) + (" and others" if len(empty) > 10 else "")
            notes.append(f"there is no text on page{'s' if len(empty) > 1 else ''} {told} of the PDF")
        lines = [line for page in _bare(pages) for line in page]
        text = "\n\n".join(_paragraphs(lines))
        yield from texts(text, item, options, self.name, tuple(notes), rows="\n".join(line.text for line in lines))


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page: how high its baseline is, and how large its letters are, in points."""

    text: str
    height: float
    size: float


def _pages(item: Item, data: bytes) -> list[list[_Line]]:
    from pypdf import PdfReader
    from pypdf.errors import FileNotDecryptedError, PyPdfError

    quiet("pypdf")
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise FileNotDecryptedError
        return [_lines(page) for page in reader.pages]
    except FileNotDecryptedError:
        raise SourceError(item.name, "the PDF needs a password", "save a copy without a password") from None
    except PyPdfError as error:
        raise SourceError(
            item.name, f"the PDF is damaged or cut off ({error})", "fetch it again, or print it anew to PDF"
        ) from error


def _lines(page: Any) -> list[_Line]:
    """The lines of a page that hold something, in their order."""
    found: list[_Line] = []
    text, longest, height, size = "", 0, 0.0, 0.0

    def end() -> None:
        nonlocal text, longest
        if text.strip():
            found.append(_Line(" ".join(text.split()), height, size))
        text, longest = "", 0

    def take(piece: str, outer: Sequence[float], inner: Sequence[float], font: Any, points: float | None) -> None:
        nonlocal text, longest, height, size
        for number, part in enumerate(piece.split("\n")):
            if number:
                end()
            if len(part.strip()) > longest:  # a bullet or the number of a note stands elsewhere than its line
                longest = len(part.strip())
                height = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
                size = (points or 0.0) * abs(inner[3] or 1.0) * abs(outer[3] or 1.0)
            text += part

    page.extract_text(visitor_text=take)
    end()
    return found


def _bare(pages: list[list[_Line]]) -> list[list[_Line]]:
    """Pages without the head and foot lines that most of them share but for numbers."""
    full = [page for page in pages if page]
    if len(full) < _FEW:
        return pages
    furniture = set()
    for place in (0, -1):
        shared = Counter(_NUMBER.sub("0", page[place].text) for page in full)
        furniture |= {line for line, number in shared.items() if number >= max(_FEW, len(full) / 2)}
    for page in full:
        while page and _NUMBER.sub("0", page[0].text) in furniture:
            del page[0]
        while page and _NUMBER.sub("0", page[-1].text) in furniture:
            del page[-1]
    return pages


def _paragraphs(lines: Sequence[_Line]) -> Iterator[str]:
    """The lines joined where a paragraph goes on: a reader takes each line end for the end of a sentence."""
    if not lines:
        return
    gaps = [above.height - below.height for above, below in pairwise(lines) if above.height > below.height]
    gap = median(gaps) if gaps else 0.0
    size = median(line.size for line in lines)
    width = quantiles([len(line.text) for line in lines], n=5)[-1] if len(lines) > 1 else 0.0
    words = Counter(word.lower() for line in lines for word in _WORD.findall(line.text))
    often = sum(_BROKEN.search(line.text) is not None for line in lines) > _HYPHENATED * len(lines)
    text = lines[0].text
    for above, below in pairwise(lines):
        heading = min(above.size, below.size) > _SIZE * size
        if _parted(above, below, _HEADING * above.size if heading else gap, 0.0 if heading else width):
            yield text
            text = below.text
        else:
            text = _joined(text, below.text, words, often)
    yield text


def _parted(above: _Line, below: _Line, gap: float, width: float) -> bool:
    """Whether a paragraph ends between two lines."""
    ends = above.text[-1] in _ENDS
    if max(above.size, below.size) > _SIZE * min(above.size, below.size):
        return True
    if _BROKEN.search(above.text):
        return False
    if _BULLET.match(below.text) or len(above.text) < _SHORT * width:
        return True
    distance = above.height - below.height
    if distance <= 0 or distance > 4 * gap:  # the next column or page
        return ends
    return distance > _GAP * gap or (ends and len(above.text) < _SHORTISH * width)


def _joined(text: str, line: str, words: Counter[str], often: bool) -> str:
    """A line put behind a text, a word that was broken at the line's end whole again."""
    broken = _BROKEN.search(text)
    rest = _WORD.match(line)
    if broken is None or rest is None:
        return f"{text} {line}"
    if not rest[0][0].islower():  # "Franco-" "German"
        return text + line
    whole = (broken[1] + rest[0]).lower()
    parts = words[broken[1].lower()] > 1 and words[rest[0].lower()] > 1  # "vice-" "president"
    if words[whole] or (often and not parts):
        return text[:-1] + line
    return text + line
