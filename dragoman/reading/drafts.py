# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Drafts: events as they are being put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dragoman.codebook.model import Act
from dragoman.reading.actors import Actor
from dragoman.reading.acts import Match
from dragoman.reading.dates import DateFound
from dragoman.reading.pledges import Item
from dragoman.reading.scene import Filler
from dragoman.reading.speech import Speech
from dragoman.reading.tree import Sentence, Token
from dragoman.records import When

COOPERATIVE = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID"})
HOSTILE = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "THREATEN"})
GOVERNING = frozenset({"AGREE", "REQUEST", "REJECT", "THREATEN", "ACCUSE"})
FACING = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN", "SANCTION", "AGREE"})
DOMESTIC = frozenset({"COERCE", "ASSAULT", "ACCUSE", "SANCTION"})
AT_HOME = frozenset({"COERCE", "ASSAULT", "CONCEDE"})
CITIZENS = frozenset(["AGR", "CVL", "EDU", "JRN", "LAB", "MED", "NGO", "OPP", "REB", "REF", "REL", "SOC"])
ONE_SIDED = frozenset({"SUPPORT", "AID"})


@dataclass(frozen=True, slots=True)
class Spot:
    """Words that name a place: its English name, where they stand, and the state it lies in.

    ``whole`` says that the place is a state as a whole, ``wide`` that it is a sea or region in which nobody is in
    particular.
    """

    name: str
    start: int
    end: int
    country: str | None = None
    whole: bool = False
    wide: bool = False

    @property
    def exact(self) -> bool:
        """Whether it is a place where somebody can be told to speak or meet."""
        return not (self.whole or self.wide)


@dataclass(slots=True, eq=False)
class Draft:
    """An event as it is being put together.

    ``place`` is told with the act; ``where`` is carried to it from elsewhere in the text, ``assumed`` is
    the date of the report, for an act that nothing dates. ``ahead`` says that what its verb tells is still to come.
    """

    sentence: Sentence
    head: Token
    trigger: list[Token]
    act: Act
    type: str
    modes: list[str]
    actors: list[Filler]
    recipients: list[Filler]
    status: str = "actual"
    how: str = "verb"
    match: Match | None = None
    strength: str | None = None
    matter: list[Token] = field(default_factory=list)
    speech: Speech | None = None
    date: DateFound | None = None
    place: Spot | None = None
    where: Spot | None = None
    assumed: When | None = None
    ahead: bool = False
    sides: tuple[list[Filler], list[Filler]] = ([], [])
    items: list[Item] = field(default_factory=list)
    again: list[Draft] = field(default_factory=list)
    fallback: bool = False

    @property
    def reporter(self) -> Actor | None:
        """Who is said to have said it; nobody where the verb is itself the act."""
        if self.speech is None or not self.speech.actors or (self.act.stance and self.match and self._own_voice()):
            return None
        return self.speech.actors[0]

    def _own_voice(self) -> bool:
        return (
            self.speech is not None
            and any(a is b for f in self.actors for a in f.actors for b in self.speech.actors)
            and (not self.speech.covers(self.head))
        )

    def countries(self, side: str) -> list[str]:
        """The country codes of one side (``actors`` or ``recipients``), each once."""
        fillers: list[Filler] = getattr(self, side)
        return list(dict.fromkeys(a.country for f in fillers for a in f.actors if a.country))


def apart(fillers: Sequence[Filler], taken: Iterable[int]) -> list[Filler]:
    """Fillers without actors named before."""
    seen = set(taken)
    kept = []
    for filler in fillers:
        actors = tuple(a for a in filler.actors if id(a) not in seen)
        seen.update(id(a) for a in actors)
        if actors:
            kept.append(Filler(actors, filler.start, filler.end, filler.token))
    return kept
