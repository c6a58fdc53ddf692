# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Titles of office and nouns for groups: "le ministre kazakh des Affaires étrangères", "Turkish police"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.languages.base import LanguagePack
from dragoman.registry.forms import Piece, pieces
from dragoman.tables import cells

_LONGEST_INSERT = 2


@dataclass(frozen=True, slots=True)
class Title:
    """A known title or group noun: the office (None for groups) and PLOVER sector."""

    office: str | None
    sector: str


NO_GROUP = "-"  # the sector of words that look like a group and are none ("coup d'État")


@dataclass(frozen=True, slots=True)
class Found:
    """A title in the text: pieces ``first`` … ``last`` (exclusive), and the pieces of what stood at its ``~``."""

    title: Title
    first: int
    last: int
    insert: tuple[int, int] | None


class Titles:
    """The titles and group nouns of a language, ready to be looked for."""

    def __init__(self, pack: LanguagePack) -> None:
        self._index: dict[str, list[tuple[tuple[str, ...], Title]]] = {}
        for row in pack.table("offices.tsv", ("forms", "office", "sector")):
            for form in cells(row["forms"]):
                self._add(form, Title(row["office"], row["sector"]))
        for row in pack.table("groups.tsv", ("forms", "sector")):
            for form in cells(row["forms"]):
                self._add(form, Title(None, row["sector"]))
        for known in self._index.values():
            known.sort(key=lambda item: -len(item[0]))

    def _add(self, form: str, title: Title) -> None:
        keys = tuple("~" if piece.text == "~" else piece.key for piece in pieces(form.strip("~ ")))
        self._index.setdefault(keys[0], []).append((keys, title))

    def at(self, text: Sequence[Piece], n: int) -> Found | None:
        """The longest title that begins at piece ``n``."""
        best: Found | None = None
        for keys, title in self._index.get(text[n].key, ()):
            found = _match(text, n, keys)
            if found and (best is None or found[0] > best.last):
                best = Found(title, n, *found)
        return best


def _match(text: Sequence[Piece], n: int, keys: tuple[str, ...]) -> tuple[int, tuple[int, int] | None] | None:
    insert: tuple[int, int] | None = None
    for k, key in enumerate(keys):
        if key != "~":
            if n >= len(text) or text[n].key != key:
                return None
            n += 1
            continue
        following = keys[k + 1] if k + 1 < len(keys) else None
        if following is None:  # a slot at the end takes nothing: what follows is read as the title's complement
            continue
        for length in range(_LONGEST_INSERT * 2 + 2):  # hyphenated adjectives are three pieces
            stop = n + length
            if stop < len(text) and text[stop].key == following:
                insert = (n, stop) if length else None
                n = stop
                break
            if stop >= len(text) or not (text[stop].word or text[stop].text == "-"):
                return None
        else:
            return None
    return n, insert
