# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Memory: who was spoken of so far in a document, for words that point back."""

from __future__ import annotations

from dragoman.reading.actors import STATES, Actor, Mention
from dragoman.reading.clause import Clause
from dragoman.reading.quotes import Quotations
from dragoman.reading.scene import Scene
from dragoman.reading.tree import Sentence, Token

_BACK = 4  # sentences


class Memory:
    """Who was spoken of, sentence by sentence.

    ``persons`` are in the order last spoken of; ``states`` are index of sentence and actor, in the order of the text;
    ``pair`` are the two sides spoken of last. ``subject`` and ``speaker`` are the subjects of a main clause and of a
    verb of speech that came last, ``subject_at`` and ``speaker_at`` the indexes of their sentences.
    """

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.quotations = Quotations(scene.cleaned.text, scene.sentences)
        self.reporting = {head for kind, head in scene.pack.speech.heads if kind == "verb"}
        self.subject: Actor | None = None
        self.speaker: Actor | None = None
        self.subject_at = self.speaker_at = -1
        self.persons: list[Actor] = []
        self.states: list[tuple[int, Actor]] = []
        self.pair: list[Actor] = []

    def remember(self, sentence: Sentence) -> None:
        """Take in who is spoken of in a sentence, once its mentions stand for somebody."""
        mentions = self.scene.cast.of(sentence)
        for mention in mentions:
            for actor in mention.actors:
                if actor.kind == "person":
                    if actor in self.persons:
                        self.persons.remove(actor)
                    self.persons.append(actor)
                if (
                    actor.country
                    and (mention.kind in STATES or mention.kind in ("person", "office", "adjective"))
                    and not actor.media
                ):
                    self.states.append((sentence.index, actor))
        pair = two([m for m in mentions if not self.placed(sentence, m)])
        if len(pair) == 2:
            self.pair = pair
        for token in sentence.tokens:
            head = sentence.parent(token)
            if token.rel == "nsubj" and head is not None and head.lemma.lower() in self.reporting:
                said = self.scene.mention(sentence, token)
                if (
                    said is not None
                    and said.actors
                    and said.actors[0].kind in ("person", "office")
                    and not said.actors[0].media
                ):
                    self.speaker, self.speaker_at = said.actors[0], sentence.index
        root = sentence.root
        if root is None:
            return
        subjects = Clause(sentence, root, self.scene.grammar).subjects() or [
            t for t in sentence.tokens if t.rel == "nsubj"
        ]
        for subject in subjects:
            first = self.scene.mention(sentence, subject)
            spoken = first is not None and first.actors and self.quotations.inside(first.start)
            if first is not None and first.acts and first.actors and not (spoken and first.kind == "pronoun"):
                self.subject, self.subject_at = first.actors[0], sentence.index
                return

    def state_before(self, sentence: Sentence, mention: Mention) -> str | None:
        """The state named last before a mention, in this sentence or those just before."""
        quoted = self.quotations.inside(mention.start)
        own = [
            m
            for m in self.scene.cast.of(sentence)
            if m.end <= mention.start
            and m.actors
            and m.actors[0].country
            and (m.kind in STATES or m.kind in ("person", "adjective", "office"))
            and (quoted or not self.quotations.inside(m.start))
        ]
        if own:
            return own[-1].actors[0].country
        near = self.near(sentence)
        sides = [actor for actor in near if actor.country in self.scene.cast.sides]
        return (sides or near)[-1].country if near else None

    def both(self, sentence: Sentence, start: int) -> list[Actor]:
        """The two parties spoken of: in this sentence before the words, else the pair spoken of last."""
        here = two([m for m in self.scene.cast.of(sentence) if m.end <= start])
        return [self.person_of(actor) for actor in (here if len(here) == 2 else self.pair)]

    def person_of(self, actor: Actor) -> Actor:
        """The person in office who was last spoken of for a state, if any was; else the state."""
        if actor.kind == "person":
            return actor
        own = [p for p in self.persons if p.country == actor.country and any(not o.former for o in p.offices)]
        return own[-1] if own else actor

    def last_voice(self) -> list[Actor]:
        """The person who was last the subject of a sentence or of a verb of speech."""
        subject = self.subject if self.subject is not None and self.subject.kind in ("person", "office") else None
        if subject is not None and self.subject_at > self.speaker_at:
            return [subject]
        return [self.speaker] if self.speaker is not None else [subject] if subject is not None else []

    def subject_of(self, sentence: Sentence, token: Token) -> list[Actor]:
        """The actors of the nearest subject that stands before a token in its own sentence."""
        best: list[Actor] = []
        for other in sentence.tokens:
            if other.i >= token.i:
                break
            if other.rel == "nsubj" and (mention := self.scene.mention(sentence, other)) is not None and mention.acts:
                best = list(mention.actors)
        return best

    def placed(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether a state is named only as a place."""
        tokens = sentence.between(mention.start, mention.end)
        return (
            bool(tokens)
            and mention.kind in ("country", "capital")
            and self.scene.located(sentence, sentence.head_of(tokens))
        )

    def near(self, sentence: Sentence) -> list[Actor]:
        """Those of a state who were spoken of in the sentences just before."""
        return [actor for place, actor in self.states if sentence.index - place <= _BACK]


def two(mentions: list[Mention]) -> list[Actor]:
    """Two actors of different states among some mentions, persons before states."""
    found: dict[str, Actor] = {}
    for mention in mentions:
        if mention.kind in ("place", "region", "initiative", "capital"):
            continue
        for actor in mention.actors:
            code = actor.country
            if not code or actor.media or actor.kind == "organization":
                continue
            if code not in found or (actor.kind == "person" and found[code].kind != "person"):
                found[code] = actor
    return list(found.values())[:2] if len(found) >= 2 else []
