# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Cleaning: the text as the reading stages see it, with a map from every character back to the original."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from itertools import pairwise

# One character for one: kinds of apostrophe, hyphen and space that mean the same.
_SAME = str.maketrans(
    {
        "’": "'",
        "ʼ": "'",
        "‑": "-",
        "‐": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u2007": " ",
        "\u3000": " ",
        "\t": " ",
        "\r": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        "\x0b": " ",
        "\x0c": "\n",
        "\x85": "\n",
        # Halves of characters, which no text may hold alone.
        **dict.fromkeys(map(chr, range(0xD800, 0xE000)), "\ufffd"),
    }
)
_GONE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]+")
_HARD_WRAP_WIDTH = 90
_HARD_WRAP_LINES = 4


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Cleaned text; ``origin[i]`` is where its character ``i`` stands in the original."""

    text: str
    origin: array[int] | None

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that a span of the cleaned text came from."""
        if self.origin is None or start >= end:
            return start, end
        return self.origin[start], self.origin[end - 1] + 1


def clean(text: str) -> Cleaned:
    """Spaces, apostrophes and hyphens made alike, invisible characters taken out, hard-wrapped lines joined."""
    same = text.translate(_SAME)
    if is_hard_wrapped(same):
        same = re.sub(r"(?<=[^\n])\n(?=[^\n])", " ", same)
    if not _GONE.search(same):
        return Cleaned(same, None)
    origin = array("L")
    kept, place = [], 0
    for gap in (*_GONE.finditer(same), None):
        stop = gap.start() if gap else len(same)
        kept.append(same[place:stop])
        origin.extend(range(place, stop))
        place = gap.end() if gap else stop
    return Cleaned("".join(kept), origin)


def is_hard_wrapped(text: str) -> bool:
    """Whether single line ends are only line ends.

    They are where paragraphs are parted by blank lines and most lines break mid-sentence.
    """
    lines = within = broken = 0
    for block in re.split(r"\n\s*\n", text.strip()):
        rows = block.split("\n")
        lines += len(rows)
        for row, following in pairwise(rows):
            within += 1
            broken += (
                len(row) <= _HARD_WRAP_WIDTH
                and bool(row.strip())
                and row.rstrip()[-1] not in '.!?:;"»”)'
                and bool(following.strip())
            )
    return within >= _HARD_WRAP_LINES and "\n\n" in text and broken >= 0.7 * within and within >= 0.5 * lines
