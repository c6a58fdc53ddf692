# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The cast: everybody and everything that a document mentions."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.reading.actors import Actor, Mention
from dragoman.reading.tree import Sentence
from dragoman.registry.lookup import Registry


@dataclass(slots=True)
class Cast:
    """Who and what is mentioned in a document, and where.

    ``actors`` are by id; ``mentions`` by the sentence's index; ``places`` maps the name of a place to the state that it
    lies in; ``home`` is the state named most, ``alone`` the same where hardly any other is named; ``sides`` are the two
    named most, where they stand out.
    """

    actors: dict[str, Actor] = field(default_factory=dict)
    mentions: list[list[Mention]] = field(default_factory=list)
    places: dict[str, str] = field(default_factory=dict)
    home: str | None = None
    alone: str | None = None
    sides: list[str] = field(default_factory=list)

    @property
    def named(self) -> bool:
        """Whether the document names a state or body, somebody of one, or a place in one."""
        if self.places:
            return True
        return any(
            actor.kind == "organization" or actor.country for row in self.mentions for m in row for actor in m.actors
        )

    def of(self, sentence: Sentence) -> list[Mention]:
        """The mentions in a sentence, in order."""
        return self.mentions[sentence.index]

    def add(self, mention: Mention) -> None:
        """Enter a mention, with its actors."""
        self.mentions[mention.sentence].append(mention)
        for actor in mention.actors:
            actor.mentions.append(mention)

    def state(self, code: str, registry: Registry) -> Actor:
        """The state of a code, entered where it is new."""
        name = registry.country_names.get(code, code)
        return self.actors.setdefault(code, Actor(code, "country", name, code, "GOV"))

    def body(self, key: str, registry: Registry) -> Actor:
        """The body of a registry id, for an organ the body at the top; entered where it is new."""
        top = registry.organizations[key]
        while top.parent and top.parent in registry.organizations:
            top = registry.organizations[top.parent]
        media = top.sector == "JRN"
        code = None if media else top.code or None
        actor = self.actors.setdefault(
            top.id, Actor(top.id, "organization", top.id, code, top.sector, media=media, registry_id=top.id)
        )
        if key != top.id:
            actor.organ = actor.organ or key
        return actor
