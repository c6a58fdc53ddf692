# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Pronouns: personal and possessive ones get the actors they stand for; "we" and "our" are left to who speaks."""

from __future__ import annotations

from dragoman.reading.actors import Actor, Mention
from dragoman.reading.memory import Memory, two
from dragoman.reading.scene import Scene
from dragoman.reading.tree import Sentence, Token


class Pronouns:
    """Finds whom pronouns mean, by what was spoken of before."""

    def __init__(self, scene: Scene, memory: Memory) -> None:
        self.scene = scene
        self.memory = memory
        self.words = {kind: set(words) for kind, words in scene.pack.grammar["pronouns"].items()}
        self.gendered = bool(scene.pack.grammar["coreference"]["gendered_titles"])

    def find(self, sentence: Sentence) -> None:
        """Add the pronouns of a sentence to the cast."""
        names, add = self.words, self.scene.cast.mentions[sentence.index].append
        for token in sentence.tokens:
            word = token.lower
            if self.scene.mention(sentence, token) is not None:
                continue
            if word in names["we"] and token.pos in ("PRON", "X", "NOUN"):
                if token.rel != "expl":
                    add(Mention("we", token.start, token.end, sentence.index))
            elif word in names["our"] or (word in names["i"] and token.pos == "PRON" and token.rel != "expl"):
                add(Mention("we", token.start, token.end, sentence.index))
            elif token.pos in ("PRON", "DET") and (
                token.rel != "expl" or word[0] == "-" or self._really_subject(sentence, token)
            ):
                actors = self.antecedent(sentence, token, word)
                if actors:
                    add(Mention("pronoun", token.start, token.end, sentence.index, actors, token.start, token.end))

    def _really_subject(self, sentence: Sentence, token: Token) -> bool:
        """Whether a pronoun taken for an empty one is a subject: "it is willing to" (what only somebody can be)."""
        head = sentence.parent(token)
        if head is None or head.child("nsubj") is not None:
            return False
        towards = [t for t in head.all("obj", "iobj") if t.pos == "PROPN"]  # "it urged Chad to": a state is the object
        if ("adj", head.lemma.lower()) not in self.scene.pack.acts.heads and not towards:
            return False
        token.dep = "nsubj"
        return True

    def antecedent(self, sentence: Sentence, token: Token, word: str) -> list[Actor]:
        """Those a pronoun of the third person may mean; none for other words."""
        names, last = self.words, self.memory.subject
        if word in names["masculine"] or word in names.get("possessive_masculine", ()):
            return self._person(sentence, token, "m")
        if word in names["feminine"] or word in names.get("possessive_feminine", ()):
            return self._person(sentence, token, "f")
        if word in names.get("neuter", ()):
            thing = last is not None and last.kind != "person" and token.rel == "nsubj"
            return self.memory.subject_of(sentence, token) or ([last] if last is not None and thing else [])
        if word in names["possessive_singular"]:
            return self.memory.subject_of(sentence, token) or ([last] if last is not None else [])
        if word in names["plural"] or word in names["possessive_plural"]:
            here = two([m for m in self.scene.cast.of(sentence) if m.end <= token.start])
            subject = self.memory.subject_of(sentence, token)
            if (
                len(subject) == 1
                and subject[0].kind in ("group", "country", "organization", "office")
                and not (len(here) == 2 and word in names["possessive_plural"])
            ):
                return subject
            return here or self.memory.pair
        return []

    def _person(self, sentence: Sentence, token: Token, gender: str) -> list[Actor]:
        """The person a singular pronoun means: the subject before it, else the person spoken of last."""
        before = [
            a
            for m in self.scene.cast.of(sentence)
            if m.end <= token.start and m.kind in ("person", "office")
            for a in m.actors
        ]
        fits = [a for a in before if a.gender in ("", gender)]
        head = sentence.parent(token)
        if token.rel in ("obj", "iobj", "obl") and token.lower not in self.words["reflexive"]:
            return self._other_than(self.memory.subject_of(sentence, token), fits, gender)
        if (
            head is not None
            and head.lemma.lower() in self.memory.reporting
            and (token.rel == "nsubj" or token.lower.startswith("-"))
        ):
            speaking = [
                a for a in self.memory.subject_of(sentence, token) if a.kind in ("person", "office")
            ] or self.memory.last_voice()
            speaking = self._of_government(sentence, token, gender) or speaking
            if speaking and speaking[0].gender in ("", gender):
                return [speaking[0]]
        kinds = ("person", "office", "country", "organization", "group") if self.gendered else ("person", "office")
        subject = [a for a in self.memory.subject_of(sentence, token) if a.gender in ("", gender) and a.kind in kinds]
        if subject:
            return subject[:1]
        last = self.memory.subject
        if last is not None and last.gender in ("", gender) and last.kind in kinds:
            return [last]
        if fits:
            return [fits[-1]]
        known = [a for a in self.memory.persons if a.gender in ("", gender)]
        return [known[-1]] if known else []

    def _of_government(self, sentence: Sentence, token: Token, gender: str) -> list[Actor]:
        """Who speaks of "the government" without saying which is of it: the person of that state spoken of last."""
        before = [m for m in self.scene.cast.of(sentence) if m.end <= token.start]
        first = min(before, key=lambda m: m.start, default=None)
        if first is None or first.kind != "group" or first.actors[0].sector != "GOV" or " " in first.actors[0].name:
            return []
        state = first.actors[0].country
        voice = self.memory.last_voice()
        if state is None or (voice and voice[0].country == state):
            return []
        own = [a for a in self.memory.persons if a.country == state and a.offices and a.gender in ("", gender)]
        return own[-1:]

    def _other_than(self, subject: list[Actor], before: list[Actor], gender: str) -> list[Actor]:
        """The person spoken of last who is not the subject of a clause: "the president received him"."""
        known = [*reversed(before), self.memory.subject, *reversed(self.memory.persons)]
        for actor in known:
            if actor is not None and actor.kind == "person" and actor.gender in ("", gender) and actor not in subject:
                return [actor]
        return []
