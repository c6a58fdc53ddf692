# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Hits: the forms of the registry that stand in a sentence, with what each may stand for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from dragoman.languages.base import LanguagePack
from dragoman.registry.forms import Piece
from dragoman.registry.lookup import Known, Registry

_KNOWN_CITY = 300_000  # inhabitants
_ORDER = (
    "country",
    "people",
    "adjective",
    "metonym",
    "capital",
    "organization",
    "initiative",
    "region",
    "place",
    "prefix",
)


@dataclass(slots=True)
class Hit:
    """A known form in a sentence: pieces ``first`` … ``last`` and what it may stand for, most likely first."""

    first: int
    last: int
    known: list[Known]

    @property
    def kind(self) -> str:
        """The kind of what it most likely stands for."""
        return self.known[0].kind

    @property
    def attribute(self) -> bool:
        """Whether it can be a national adjective."""
        return any(known.kind == "adjective" for known in self.known)


class HitFinder:
    """Finds the registry's forms in one language."""

    def __init__(self, pack: LanguagePack, registry: Registry) -> None:
        self.forms = registry.forms(pack.code)
        self.registry = registry
        self.currencies = set(pack.grammar["names"]["currencies"])
        self.attribute_first = bool(pack.grammar["names"]["attribute_first"])

    def find(self, row: list[Piece]) -> list[Hit]:
        """The known forms in the words of a sentence, in order."""
        hits = [
            Hit(first, last, sorted(dict.fromkeys(known), key=lambda one: _ORDER.index(one.kind)))
            for first, last, known in self.forms.find(row)
        ]
        for before, hit in pairwise(hits):
            self._settle(row, before, hit)
        return [hit for hit in hits if not self._currency(row, hit) and not self._surname(hit, row)]

    def _surname(self, hit: Hit, row: list[Piece]) -> bool:
        """Whether what may be a small town is rather the surname of somebody who governs or governed."""
        if hit.kind != "place" or hit.last - hit.first > 1:
            return False
        places = [self.registry.places[known.id] for known in hit.known if known.kind == "place"]
        small = all(place.population < _KNOWN_CITY for place in places)
        return small and row[hit.first].key in self.registry.leaders_by_surname

    def _settle(self, row: list[Piece], before: Hit, hit: Hit) -> None:
        """A short form in brackets right after a full name stands for what the name does: "… (ADB)"."""
        ids = {known.id for known in before.known}
        same = [known for known in hit.known if known.id in ids]
        if same and before.last == hit.first - 1 and row[hit.first - 1].text == "(":
            hit.known = same

    def _currency(self, row: list[Piece], hit: Hit) -> bool:
        """Whether a national adjective only tells a currency: "5 million U.S. dollars"."""
        beside = (hit.last, hit.last + 1) if self.attribute_first else (hit.first - 1,)
        near = [row[n].text.lower() for n in beside if 0 <= n < len(row)]
        return hit.attribute and any(word in self.currencies for word in near)
