# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Names of persons: runs of capitalised words that can be one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dragoman.registry.forms import Piece, fold, pieces

_LONGEST = 6


@dataclass(frozen=True, slots=True)
class NameRun:
    """A run that looks like a name: pieces ``first`` … ``last``, beginning at ``start`` with its honorific.

    ``given`` says that its first word is a known given name.
    """

    start: int
    first: int
    last: int
    text: str
    words: tuple[str, ...]
    honorific: str | None
    given: bool


class NameShapes:
    """What names look like in a language."""

    def __init__(self, names: Mapping[str, Any], given: Mapping[str, str], known_names: Mapping[str, str]) -> None:
        self.honorifics = {fold(word).rstrip(".") for word in names["honorifics"]}
        self.addresses = {tuple(p.key for p in pieces(word.rstrip("."))) for word in names["honorifics"]}
        self.longest = max(map(len, self.addresses))
        self.particles = {fold(word).rstrip("'") for word in names["particles"]}
        self.never = {fold(word) for word in names["not_names"]}
        self.clitics = set(names["clitics"])
        self.attribute_first = bool(names["attribute_first"])
        self.given = given
        self.known_names = known_names

    def runs(self, row: Sequence[Piece], taken: set[int], known: Mapping[int, int]) -> list[NameRun]:
        """The name runs of a sentence.

        ``taken`` are pieces that are something else; ``known`` maps where a registry form begins to where it ends (a
        run that is nothing but a city is none).
        """
        long = [piece for piece in row if piece.word and len(piece.text) > 1]
        shouting = sum(piece.text.isupper() for piece in long) > 0.6 * len(long)
        found: list[NameRun] = []
        n = 0
        while n < len(row):
            start, first = n, n
            honorific = None
            stop = self._after_honorifics(row, n)
            if stop > n and stop < len(row) and self._begins(row, stop, taken):
                honorific, first = _joined(row, n, stop), stop
            if n in taken or not self._begins(row, first, taken) or (shouting and not honorific):
                n += 1
                continue
            last = self._grow(row, first, taken)
            if last < len(row) and row[last].capital and fold(_joined(row, first, last + 1)) in self.known_names:
                last += 1  # "Kim Jong Un", whose last word looks like an article
            words = self._words(row, first, last)
            if known.get(first) == last and not honorific and len(words) == 1:
                n = last
                continue
            text = _joined(row, first, last)
            given = bool(words) and fold(words[0]) in self.given
            found.append(NameRun(start, first, last, text, tuple(words), honorific, given))
            n = last
        return [run for run in found if run.words and any(len(word) > 1 for word in run.words)]

    def _after_honorifics(self, row: Sequence[Piece], n: int) -> int:
        """Where the forms of address that begin at a piece end: "S.E. M.", "His Excellency Mr"; there if none does."""
        while n < len(row):
            keys = tuple(piece.key for piece in row[n : n + self.longest])
            length = next((k for k in range(len(keys), 0, -1) if keys[:k] in self.addresses), 0)
            if not length:
                break
            n += length + (n + length < len(row) and row[n + length].text == ".")
        return n

    def _begins(self, row: Sequence[Piece], n: int, taken: set[int]) -> bool:
        piece = row[n]
        return (
            n not in taken
            and piece.word
            and piece.capital
            and piece.text[0].isalpha()
            and piece.key not in self.never
            and piece.key not in self.honorifics
        )

    def _grow(self, row: Sequence[Piece], first: int, taken: set[int]) -> int:
        last = first + 1
        words = 1
        while last < len(row) and words < _LONGEST:
            before, piece = row[last - 1], row[last]
            after = row[last + 1] if last + 1 < len(row) else None
            initial = len(before.text) == 1 and before.capital
            if (
                piece.text in "-'"
                and after is not None
                and before.end == piece.start
                and piece.end == after.start
                and after.word
                and last + 1 not in taken
                and (after.capital or piece.text == "-" or (len(before.text) > 1 and len(after.text) > 1))
                and not {before.key, after.key} & self.clitics
            ):
                last += 2
            elif piece.text == "." and initial and after is not None and after.capital:
                last += 1
            elif last in taken:
                break
            elif (
                piece.word
                and piece.capital
                and piece.text[0].isalpha()
                and before.end < piece.start
                and piece.key not in self.never
            ):
                last += 1
                words += 1
            elif piece.key in self.particles and self._particle(row, last, taken):
                last += 1
            else:
                break
        return last

    def _particle(self, row: Sequence[Piece], n: int, taken: set[int]) -> bool:
        """Whether a particle is followed by more of the name: "von der Leyen", "al-Sissi"."""
        m = n + 1
        stop = min(len(row), n + 3)
        while m < stop and (row[m].key in self.particles or row[m].text in "'-") and not row[m].capital:
            m += 1
        return m < len(row) and m not in taken and row[m].word and row[m].capital and row[m].key not in self.never

    def _words(self, row: Sequence[Piece], first: int, last: int) -> list[str]:
        """The words of the name as a reader parts them: hyphenated and elided parts together."""
        words: list[str] = []
        for n in range(first, last):
            piece = row[n]
            if n > first and row[n - 1].end == piece.start and words:
                words[-1] += piece.text
            else:
                words.append(piece.text)
        return words


def _joined(row: Sequence[Piece], first: int, last: int) -> str:
    text = row[first].text
    for before, piece in zip(row[first : last - 1], row[first + 1 : last], strict=True):
        text += ("" if before.end == piece.start else " ") + piece.text
    return text
