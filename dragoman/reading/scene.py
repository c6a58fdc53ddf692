# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The document as the later stages see it: parsed sentences, who is in them, who speaks, and when."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.languages.base import LanguagePack
from dragoman.reading.actors import LOCATIONS, Actor, Mention
from dragoman.reading.cast import Cast
from dragoman.reading.clause import case_of, coordinated
from dragoman.reading.clean import Cleaned
from dragoman.reading.dates import DateFound
from dragoman.reading.fields import Fields
from dragoman.reading.grammar import Grammar
from dragoman.reading.header import Header
from dragoman.reading.tree import Sentence, Token
from dragoman.records import When
from dragoman.registry.lookup import Registry

_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Filler:
    """Who fills an argument: the actors, and the words that name them."""

    actors: tuple[Actor, ...]
    start: int
    end: int
    token: int


@dataclass(slots=True, eq=False)
class Scene:
    """Everything known of a document before its acts are read.

    ``now`` is when it was published or, where that is not known, written as its own words tell.
    """

    cleaned: Cleaned
    sentences: list[Sentence]
    cast: Cast
    pack: LanguagePack
    grammar: Grammar
    registry: Registry
    header: Header
    fields: Fields
    dates: dict[int, list[DateFound]] = field(default_factory=dict)
    now: When | None = None
    owners: dict[int, dict[int, Mention]] = field(default_factory=dict)
    voices: dict[int, list[Actor]] = field(default_factory=dict)
    pairs: dict[int, list[Actor]] = field(default_factory=dict)
    _contexts: dict[int, list[str]] = field(default_factory=dict)
    _named: dict[str, int] = field(default_factory=dict)

    @property
    def home(self) -> str | None:
        """The state that the document names most."""
        return self.cast.home

    @property
    def named(self) -> dict[str, int]:
        """How often each state is named, with its people, bodies and persons; counted once."""
        if not self._named:
            for row in self.cast.mentions:
                for mention in row:
                    for code in {actor.country for actor in mention.actors if actor.country}:
                        self._named[code] = self._named.get(code, 0) + 1
        return self._named

    def contexts(self, sentence: Sentence) -> list[str]:
        """The PLOVER contexts that the words of a sentence touch; looked for once."""
        if sentence.index not in self._contexts:
            self._contexts[sentence.index] = self.fields.contexts(sentence.tokens)
        return self._contexts[sentence.index]

    def settle(self, sentence: Sentence) -> None:
        """Note which mention each token of a sentence belongs to: the longest that covers it."""

        def rank(mention: Mention) -> tuple[bool, int]:
            return mention.owned and mention.kind in ("organization", "initiative"), mention.start - mention.end

        owner: dict[int, Mention] = {}
        for mention in sorted(self.cast.of(sentence), key=rank):
            for token in sentence.tokens:
                if token.start < mention.end and token.end > mention.start:
                    owner.setdefault(token.i, mention)
        self.owners[sentence.index] = owner

    def mention(self, sentence: Sentence, token: Token) -> Mention | None:
        """The mention that a token belongs to."""
        return self.owners.get(sentence.index, {}).get(token.i)

    # ---- who a phrase stands for

    def parties(self, sentence: Sentence, token: Token, deep: bool = True) -> list[Filler]:
        """Who a nominal and those coordinated with it stand for.

        With ``deep`` also whose it is, where it is nobody itself.
        """
        found: list[Filler] = []
        for one in self._listed(sentence, token):
            found.extend(self._parties_of(sentence, one, deep))
        return found

    def dated(self, sentence: Sentence, token: Token) -> bool:
        """Whether a date stands with a word, or with what hangs on it."""
        tokens = sentence.subtree(token)
        found = self.dates.get(sentence.index, ())
        return any(tokens[0].start <= date.start and date.end <= tokens[-1].end for date in found)

    def _listed(self, sentence: Sentence, token: Token) -> list[Token]:
        """A nominal and those coordinated with it; states beside a state are a list, whatever the tree calls them."""
        found = list(coordinated(sentence, token))
        first = self.mention(sentence, token)
        if first is not None and first.kind in ("country", "capital"):
            for child in token.all("appos", "nmod", "flat"):
                other = self.mention(sentence, child)
                if (
                    other is not None
                    and other is not first
                    and other.kind in ("country", "capital")
                    and case_of(child) is None
                    and child not in found
                ):
                    found.extend(coordinated(sentence, child))
        return found

    def _parties_of(self, sentence: Sentence, token: Token, deep: bool) -> list[Filler]:
        mention = self.mention(sentence, token)
        if mention is not None:
            filler = self.filler(mention, token)
            if filler and (mention.acts or deep):
                return [filler]
            if mention.acts:
                return []
        if deep:
            return self.owners_of(sentence, token)
        return self._bodies_at(sentence, token)

    def _bodies_at(self, sentence: Sentence, token: Token) -> list[Filler]:
        """The body whose name stands before a noun that says what it is: "the NATO alliance"."""
        for child in token.all("compound", "appos", "flat"):
            mention = self.mention(sentence, child)
            if mention is not None and mention.kind == "organization" and mention.acts and case_of(child) is None:
                filler = self.filler(mention, child)
                if filler is not None and token.pos in ("NOUN", "PROPN"):
                    return [filler]
        if token.text[:1].isupper() and token.i and token.pos in ("NOUN", "PROPN", "ADJ"):
            for child in token.all("amod", "compound", "flat"):  # a people with a state: "Iraqi Kurds"
                mention = self.mention(sentence, child)
                if mention is not None and mention.kind in ("adjective", "people"):
                    filler = self.filler(mention, child)
                    return [filler] if filler is not None else []
        return []

    def filler(self, mention: Mention, token: Token) -> Filler | None:
        """The actors of a mention as a filler; first-person words stand for who speaks there."""
        actors = mention.actors
        if mention.kind == "we":
            actors = self.side(self.voices.get(mention.sentence, []))
        return Filler(tuple(actors), mention.start, mention.end, token.i) if actors else None

    def side(self, speakers: list[Actor]) -> list[Actor]:
        """The states or bodies that speakers stand for."""
        return [self.state_of(actor) for actor in speakers]

    def state_of(self, actor: Actor) -> Actor:
        """The state or body behind a person, office or group; itself where none is known."""
        if actor.kind in ("person", "office", "group") and actor.country:
            code = actor.country
            name = self.registry.country_names.get(code)
            if len(code) == 3 and name is not None:
                return self.cast.actors.setdefault(code, Actor(code, "country", name, code, "GOV"))
            if not actor.id:  # a side known by its code alone: the body of that code
                bodies = self.registry.organizations.items()
                key = next((key for key, body in bodies if body.code == code and body.parent is None), None)
                if key is not None:
                    return self.cast.body(key, self.registry)
        return actor

    def owners_of(self, sentence: Sentence, token: Token, depth: int = 0) -> list[Filler]:
        """Whose a thing is: national adjectives, possessives and genitives below a nominal."""
        found: list[Filler] = []
        for child in token.children:
            mention, case = self.mention(sentence, child), case_of(child)
            if token.pos == "PROPN" and case is None and mention is not None and mention.kind == "country":
                continue  # a name with a state's in it: "Air France"
            if mention is not None and mention is not self.mention(sentence, token):
                below = child.rel in ("amod", "nmod", "compound", "appos", "flat", "det")
                owning = case is None or case in self.grammar.owning or child.dep == "nmod:poss"
                if below and owning and (mention.kind in ("adjective", "pair") or mention.acts):
                    for one in coordinated(sentence, child):
                        other = self.mention(sentence, one)
                        filler = self.filler(other, one) if other is not None else None
                        found.extend([filler] if filler else [])
                    continue
            further = child.rel == "conj" or (child.rel in ("nmod", "obl") and case in self.grammar.owning)
            if further and depth < _DEPTH:
                found.extend(self.owners_of(sentence, child, depth + 1))
        return found

    def located(self, sentence: Sentence, token: Token) -> bool:
        """Whether a state or city is named here as a place ("à Moscou", "in Moscow") rather than as somebody."""
        mention = self.mention(sentence, token)
        if mention is None or mention.kind not in LOCATIONS:
            return False
        case = case_of(token)
        return case is not None and case in self.grammar.place
