# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Who is mentioned: the working types that the stages of reading share."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.records import Office

INTERNATIONAL = frozenset({"UNO", "EUR", "IGO", "NGO", "IMG"})
STATES = frozenset({"country", "people", "capital", "metonym"})
LOCATIONS = frozenset({"country", "capital", "place", "region"})


@dataclass(slots=True, eq=False)
class Actor:
    """An entity as it is being put together: everything the document tells of it."""

    id: str
    kind: str
    name: str
    country: str | None = None
    sector: str | None = None
    honorific: str | None = None
    gender: str = ""
    offices: list[Office] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    media: bool = False
    registry_id: str | None = None
    organ: str | None = None

    @property
    def label(self) -> str:
        """What results call it: a person's name, a state's code, a body's registry id, else its name."""
        if self.kind == "person":
            return self.name
        if self.kind == "country" and self.country:
            return self.country
        if self.kind == "organization" and self.registry_id:
            return self.registry_id
        return self.country or self.name


@dataclass(slots=True, eq=False)
class Mention:
    """Words that name somebody or some place.

    ``kind`` is country, adjective, people, capital, metonym, pair (two states, as in "franco-allemand"), organization,
    initiative, place, region, person, office (an office without a name), group or we (the speakers). ``start`` and
    ``end`` take in title and name; ``name_start`` and ``name_end`` the name alone. Offsets are into the cleaned text.
    """

    kind: str
    start: int
    end: int
    sentence: int
    actors: list[Actor] = field(default_factory=list)
    name_start: int = 0
    name_end: int = 0
    office: Office | None = None
    place: str | None = None
    initiative: str | None = None
    owned: bool = False

    @property
    def acts(self) -> bool:
        """Whether what is named can act: a state, body, person or group, not a mere adjective, plan or place."""
        if self.kind == "we":
            return True
        return bool(self.actors) and self.kind not in ("adjective", "pair", "initiative", "place", "region")
