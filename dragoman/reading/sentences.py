# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Sentences: cut at line ends and at final punctuation, also inside quotations, never after an abbreviation."""

from __future__ import annotations

import re
from collections.abc import Collection

from dragoman.reading.tree import Sentence

_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"""(?:\.{3}|…|[.!?]+)(?:\s*\(\.\.\.\))?(?:\s?[»”"')\]])*(?=\s|$|\()""")
_WORD_BEFORE = re.compile(r"[^\s(\[«“\"']+$")
_OPENERS = "«“„"
_CLOSERS = "»”"
_LONGEST_HEADING = 140


def split(text: str, abbreviations: Collection[str]) -> list[Sentence]:
    """The sentences of a cleaned text, in order; blank stretches belong to none."""
    found: list[Sentence] = []
    for paragraph, line in enumerate(_LINE.finditer(text)):
        if not line.group().strip():
            continue
        quotes = Quotes()
        for start, end in _cut(text, line.start(), line.end(), abbreviations):
            while start < end and text[start].isspace():
                start += 1
            while end > start and text[end - 1].isspace():
                end -= 1
            if start < end:
                found.append(Sentence(len(found), paragraph, start, end, text[start:end], quotes.open))
                quotes.read(text, start, end)
    for sentence, following in zip(found, [*found[1:], None], strict=False):
        sentence.heading = is_heading(sentence, found, following)
    return found


class Quotes:
    """Whether a quotation is open, character by character. A straight mark toggles; a new paragraph closes all."""

    def __init__(self) -> None:
        self.depth = 0
        self.straight = False

    @property
    def open(self) -> bool:
        """Whether what follows is inside a quotation."""
        return self.straight or self.depth > 0

    def read(self, text: str, start: int, end: int) -> None:
        """Take the marks of a stretch of text into account."""
        for mark in text[start:end]:
            if mark == '"':
                self.straight = not self.straight
            elif mark in _OPENERS:
                self.depth += 1
            elif mark in _CLOSERS:
                self.depth = max(0, self.depth - 1)


def _cut(text: str, start: int, end: int, abbreviations: Collection[str]) -> list[tuple[int, int]]:
    cuts, begin = [], start
    for stop in _STOP.finditer(text, start, end):
        if stop.end() < end and not _ends(text, begin, stop, end, abbreviations):
            continue
        cuts.append((begin, stop.end()))
        begin = stop.end()
    if begin < end:
        cuts.append((begin, end))
    return cuts


def _ends(text: str, begin: int, stop: re.Match[str], end: int, abbreviations: Collection[str]) -> bool:
    following = text[stop.end() : end].lstrip()
    if not following:
        return True
    if not (following[0].isupper() or following[0].isdigit() or following[0] in "\"«“„(-–—'"):
        return False
    if following[0] in "-–—":  # "BEIJING, 30 mars (Xinhua) --" and "4 juillet 2012. - " go on
        return False
    if stop.group()[0] != "." or stop.group().startswith("..."):
        return True
    word = _WORD_BEFORE.search(text, begin, stop.start() + 1)
    if word is None:
        return True
    form = word.group().lower()
    if form in abbreviations:
        return False
    bare = word.group().rstrip(".")
    # An initial ("J. Smith") or dotted abbreviation ("U.S. Attacks") does not end a sentence.
    return not (len(bare) == 1 and bare.isupper()) and not re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", bare)


def is_heading(sentence: Sentence, before: list[Sentence], following: Sentence | None) -> bool:
    """Whether a sentence is a title or intertitle.

    That is a line of its own without final punctuation, with a paragraph after it.
    """
    begins = sentence.index == 0 or before[sentence.index - 1].paragraph != sentence.paragraph
    ends = following is not None and following.paragraph != sentence.paragraph
    short = len(sentence.text) <= _LONGEST_HEADING
    return begins and ends and short and sentence.text[-1] not in ".!?…;,"
