# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What the codebook holds, as frozen objects: one class a table, and the codebook of them all.

The attributes of an object are the columns of its table, where the comments say what they mean.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quad:
    """A quad class: words or deeds, cooperation or conflict; ``number`` is 1 to 4, as in other event data."""

    quad: str
    number: int
    gloss: str


@dataclass(frozen=True, slots=True)
class EventType:
    """A PLOVER event type; ``score`` runs from -10 (conflict) to 10 (cooperation)."""

    type: str
    quad: str
    score: float
    requires_recipient: bool
    reciprocal: bool
    gloss: str


@dataclass(frozen=True, slots=True)
class Mode:
    """How an event of ``type`` was done; ``score`` is the type's where PLOVER gives the mode none."""

    type: str
    mode: str
    score: float
    gloss: str


@dataclass(frozen=True, slots=True)
class Context:
    """A PLOVER context: the field an event belongs to."""

    context: str
    gloss: str


@dataclass(frozen=True, slots=True)
class Sector:
    """A PLOVER sector: what kind of actor an entity is."""

    sector: str
    gloss: str


@dataclass(frozen=True, slots=True)
class Office:
    """An office of a person; ``sector`` is that of a holder about whom nothing else is told."""

    office: str
    sector: str
    gloss: str


@dataclass(frozen=True, slots=True)
class Stance:
    """What a statement does; of several in one sentence that of the lowest ``rank`` is taken."""

    stance: str
    rank: int
    gloss: str


@dataclass(frozen=True, slots=True)
class Strength:
    """How binding a pledge is; ``rank`` 1 is the most binding."""

    strength: str
    rank: int
    gloss: str


@dataclass(frozen=True, slots=True)
class Level:
    """What two sides are called to each other; ``rank`` runs from the most distant to the closest and is no measure."""

    level: str
    family: str
    rank: int
    gloss: str


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency by its ISO 4217 code: ``default`` says that the bare name of its family means it everywhere."""

    currency: str
    family: str
    countries: tuple[str, ...]
    default: bool
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Status:
    """Whether an event was done, and when, as the report tells it."""

    status: str
    gloss: str


@dataclass(frozen=True, slots=True)
class CameoCode:
    """What a CAMEO code is in PLOVER; ``type`` is None for a statement, which is no event."""

    cameo: str
    type: str | None
    mode: str | None
    contexts: tuple[str, ...]
    gloss: str


@dataclass(frozen=True, slots=True)
class Act:
    """What a clause can report, whatever the language: the bridge between a lexicon's words and the codes.

    ``reciprocal``: all parties are actors. ``stance``: of the statement that the act itself makes, None if it makes
    none. ``strength``: of the pledges under it.
    ``frame``: the default slots of its verbs, in the notation of the lexicons. ``score``: its own, None for that of its
    mode or type, as all acts of the package have it.
    """

    act: str
    type: str
    modes: tuple[str, ...]
    cameo: str
    reciprocal: bool
    stance: str | None
    strength: str | None
    frame: str
    gloss: str
    score: float | None = None

    def fits(self, type: str, modes: Sequence[str]) -> bool:
        """Whether an event of this act still is what the act says; reading may have changed it (a promised visit is
        AGREE, a meeting on the other's soil a visit)."""
        return self.type == type and (not modes or modes[0] in self.modes)


@dataclass(frozen=True, slots=True)
class Domain:
    """A field of cooperation, with its major topic in the Comparative Agendas Project and its PLOVER context."""

    domain: str
    cap_topic: str
    cap_code: int
    context: str
    gloss: str


@dataclass(frozen=True, slots=True, eq=False)
class Codebook:
    """All tables, each as a read-only mapping from code to entry in the order of its file.

    A mode is keyed by (type, mode), since types share names of modes. ``plover2cameo`` gives the nearest CAMEO code
    of each (type, mode), with mode None for the type as such. Methods raise KeyError for a code that is not there.
    """

    quads: Mapping[str, Quad]
    types: Mapping[str, EventType]
    modes: Mapping[tuple[str, str], Mode]
    contexts: Mapping[str, Context]
    sectors: Mapping[str, Sector]
    offices: Mapping[str, Office]
    stances: Mapping[str, Stance]
    strengths: Mapping[str, Strength]
    levels: Mapping[str, Level]
    currencies: Mapping[str, Currency]
    statuses: Mapping[str, Status]
    acts: Mapping[str, Act]
    domains: Mapping[str, Domain]
    cameo: Mapping[str, CameoCode]
    plover2cameo: Mapping[tuple[str, str | None], str]

    def score(self, type: str, modes: Sequence[str] = (), act: str | None = None) -> float:
        """The score of an event, -10 (conflict) to 10 (cooperation).

        That of the act where it has one of its own and the event still fits it, else of the first mode, else of the
        type.
        """
        entry = self.acts[act] if act is not None else None
        if entry is not None and entry.score is not None and entry.fits(type, modes):
            return entry.score
        return self.modes[type, modes[0]].score if modes else self.types[type].score

    def quad(self, type: str) -> str:
        """The quad class of a type, by name (``verbal cooperation``)."""
        return self.types[type].quad

    def reciprocal(self, type: str) -> bool:
        """Whether the order of the parties does not count for events of this type."""
        return self.types[type].reciprocal

    def to_cameo(self, type: str, modes: Sequence[str] = (), act: str | None = None) -> str:
        """The CAMEO code nearest to an event.

        The act says more than type and mode, so its code is taken where the event still fits it. Otherwise the first
        mode decides, then the type.
        """
        entry = self.acts[act] if act is not None else None
        if entry is not None and entry.fits(type, modes):
            return entry.cameo
        return self.plover2cameo[type, modes[0] if modes else None]

    def from_cameo(self, code: str) -> CameoCode | None:
        """What a CAMEO code is in PLOVER, by its longest beginning that is known; None if not even its root is."""
        for end in range(len(code), 1, -1):
            entry = self.cameo.get(code[:end])
            if entry is not None:
                return entry
        return None
