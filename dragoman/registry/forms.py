# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Finding known forms in text: the longest run of words that the registry or a language pack knows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

PIECE = re.compile(r"[^\W_]+|[^\w\s]|_")
_APART = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "–": "-", "‑": "-", "‐": "-", "“": '"', "”": '"'})
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})

T = TypeVar("T")


def fold(text: str) -> str:
    """Text without case and accents, with plain apostrophes and hyphens: what two spellings of one form share."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_APART).lower().translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or mark of the text: its folded form and where it stands."""

    text: str
    key: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()

    @property
    def word(self) -> bool:
        """Whether it is a word or number rather than a mark."""
        return self.text[:1].isalnum()


def pieces(text: str, start: int = 0, end: int | None = None) -> list[Piece]:
    """The words and marks of a stretch of text, in order."""
    return [
        Piece(m.group(), fold(m.group()), m.start(), m.end())
        for m in PIECE.finditer(text, start, len(text) if end is None else end)
    ]


@dataclass(slots=True)
class Forms(Generic[T]):
    """Known forms and what they stand for.

    Case counts where it tells names from words: a piece written with a capital in the form needs one in the text, and
    an abbreviation in capitals needs them all. Accents and the kind of apostrophe do not count.

    Forms are filed under their first piece and taken apart when a text first holds it: most never are.
    """

    _filed: dict[str, list[tuple[str, T]]] = field(default_factory=dict)
    _ready: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], T]]] = field(default_factory=dict)

    def add(self, form: str, value: T) -> None:
        """Know a form. Several values for one form are all kept, in the order they came."""
        first = PIECE.search(form)
        if first is not None:
            key = fold(first.group())
            self._filed.setdefault(key, []).append((form, value))
            self._ready.pop(key, None)

    def over(self, added: Iterable[tuple[str, T | None]], kept: Callable[[T | None, T], bool]) -> Forms[T]:
        """A copy with forms added that take the place of what they stood for; a form with None stands for nothing.

        ``kept`` says of a new and an old value of one form whether the old one stays beside the new.
        """
        made: Forms[T] = Forms(dict(self._filed))
        new: dict[str, list[tuple[str, T | None]]] = {}
        for form, value in added:
            if first := PIECE.search(form):
                new.setdefault(fold(first.group()), []).append((form, value))
        for key, forms in new.items():
            told: dict[tuple[tuple[str, bool, bool], ...], list[T | None]] = {}
            for form, value in forms:
                told.setdefault(shape(form), []).append(value)
            old = [
                (form, value)
                for form, value in self._filed.get(key, ())
                if all(kept(other, value) for other in told.get(shape(form), ()))
            ]
            made._filed[key] = [*((form, value) for form, value in forms if value is not None), *old]
        return made

    def at(self, text: list[Piece], n: int) -> tuple[int, list[T]]:
        """The longest form that begins at piece ``n``.

        Returns how many pieces it takes (0 where there is none) and what it stands for.
        """
        first = text[n].key
        if first not in self._filed:
            return 0, []
        length, values = 0, []
        for keys, parts, value in self._ready.get(first) or self._apart(first):
            if len(keys) < length:
                break
            fits = n + len(keys) <= len(text)
            if fits and all(text[n + k].key == key and _case(parts[k], text[n + k]) for k, key in enumerate(keys)):
                length = len(keys)
                values.append(value)
        return length, values

    def _apart(self, first: str) -> list[tuple[tuple[str, ...], tuple[str, ...], T]]:
        """The pieces, folded and as written, of the forms that begin with one: the longest first."""
        known = []
        for form, value in self._filed[first]:
            parts = tuple(PIECE.findall(form))
            known.append((tuple(map(fold, parts)), parts, value))
        known.sort(key=lambda item: -len(item[0]))
        self._ready[first] = known
        return known

    def find(self, text: list[Piece]) -> Iterator[tuple[int, int, list[T]]]:
        """All forms in the text, longest first from the left, none overlapping.

        Gives for each the first piece, the piece after the last, and the values.
        """
        n = 0
        while n < len(text):
            length, values = self.at(text, n)
            if length:
                yield n, n + length, values
            n += length or 1


def shape(form: str) -> tuple[tuple[str, bool, bool], ...]:
    """What a form is known by: two forms of one shape stand in the same places."""
    return tuple((fold(part), part[:1].isupper(), _short(part)) for part in PIECE.findall(form))


def _short(part: str) -> bool:
    return len(part) <= 3 and part.isupper()


def _case(part: str, piece: Piece) -> bool:
    if not part[:1].isupper():
        return True
    if _short(part):
        return piece.text.isupper()
    return piece.capital
