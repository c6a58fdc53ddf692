# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Coreference: offices without a name, groups, "the two sides", pronouns and counterparts get whom they stand for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dragoman.reading.actors import Actor, Mention
from dragoman.reading.memory import Memory
from dragoman.reading.phrases import PRIVATE
from dragoman.reading.pronouns import Pronouns
from dragoman.reading.scene import Scene
from dragoman.reading.tree import Sentence, Token
from dragoman.records import Office
from dragoman.registry.forms import Piece, fold, pieces

SIMILAR = {
    "minister": ("foreign-minister", "defence-minister", "finance-minister", "head-of-government"),
    "head-of-state": ("head-of-government",),
}
UNNAMED_POSTS = frozenset({"spokesperson", "ambassador", "senior-diplomat", "legislator", "special-envoy"})
_BACK = 3  # sentences
_ANYBODY = ("UNK", "NGO")  # sectors of groups that are not of the state that is named beside them
_APPOSITION = 3  # heads above a name among which its office may be
ORGANS = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "SPY"})


class Coreference:
    """Walks through a document and remembers who was spoken of."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.memory = Memory(scene)
        self.pronouns = Pronouns(scene, self.memory)
        grammar = scene.pack.grammar
        self.pairs = _by_first_word(grammar["coreference"]["pairs"])
        self.counterparts = {fold(word) for word in grammar["coreference"]["counterparts"]}
        self.twins = [
            (tuple(p.key for p in pieces(phrase)), codes) for phrase, codes in grammar["coreference"]["twins"].items()
        ]
        self.ordinals: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for which in ("first", "last", "last_masculine", "last_feminine", "last_plural"):
            for first, phrases in _by_first_word(grammar["coreference"][which]).items():
                self.ordinals.setdefault(first, []).extend((phrase, which) for phrase in phrases)
        self.all_of = {fold(word) for word in grammar["coreference"]["all"]}
        self.unnamed = {fold(word) for word in grammar["sources"]["unnamed"]}
        self.stateless = {fold(word) for word in grammar["coreference"]["stateless"]}
        self.gendered = bool(grammar["coreference"]["gendered_titles"])
        self.visitors = {fold(word) for word in grammar["coreference"]["visitors"]}
        self.self_state = _by_first_word(grammar["coreference"]["self_state"])
        self.posts: dict[str, str] = {}

    def run(self) -> None:
        """Add the mentions to the scene's cast, sentence by sentence."""
        for sentence in self.scene.sentences:
            self._sentence(sentence)

    def _sentence(self, sentence: Sentence) -> None:
        scene = self.scene
        row = pieces(scene.cleaned.text, sentence.start, sentence.end)
        mentions = scene.cast.of(sentence)
        self._not_nouns(sentence)
        self._offices(sentence)
        self._find_pairs(sentence, row)
        self._ordinals(sentence, row)
        mentions.sort(key=lambda m: (m.start, -m.end))
        scene.settle(sentence)
        self._apposed(sentence)
        self.pronouns.find(sentence)
        self._counterparts(sentence)
        scene.settle(sentence)
        self.memory.remember(sentence)
        scene.pairs[sentence.index] = list(self.memory.pair)

    def _not_nouns(self, sentence: Sentence) -> None:
        """Take out would-be titles and groups that are adjectives or verbs here ("official", "general")."""
        kept = []
        for mention in self.scene.cast.of(sentence):
            tokens = sentence.between(mention.start, mention.end)
            if (
                mention.kind in ("office", "group")
                and tokens
                and all(t.pos in ("ADJ", "VERB", "AUX", "ADV") for t in tokens)
                and not self._stands_for_noun(sentence, tokens)
            ):
                if mention.actors[0].country is None:
                    continue
                mention.kind, mention.actors = "adjective", [self.scene.state_of(mention.actors[0])]
            kept.append(mention)
        self.scene.cast.mentions[sentence.index][:] = kept

    def _stands_for_noun(self, sentence: Sentence, tokens: list[Token]) -> bool:
        """Whether words taken for adjectives stand where a noun does: an article before them and none after."""
        first, last = tokens[0].i, tokens[-1].i
        before = sentence.tokens[first - 1] if first else None
        after = sentence.tokens[last + 1] if last + 1 < len(sentence.tokens) else None
        article = before is not None and before.pos == "DET"
        return article and (after is None or after.pos in ("VERB", "AUX", "PUNCT"))

    # ---- offices and groups

    def _offices(self, sentence: Sentence) -> None:
        for mention in self.scene.cast.of(sentence):
            if mention.kind == "office" and mention.office is not None:
                if mention.actors[0].country is None and (owner := self._possessor(sentence, mention)) is not None:
                    self._give(mention, owner)
                    mention.office = replace(mention.office, country=owner)
                if mention.actors[0].country is None and self._stateless(mention):
                    continue
                both = (
                    self._holders(sentence, mention, mention.office)
                    if mention.actors[0].country is None and self._plural(sentence, mention)
                    else []
                )
                holder = self._holder(mention, mention.office)
                if len(both) == 2:
                    mention.kind, mention.actors = "both", both
                elif holder is not None:
                    mention.actors = [holder]
                    holder.mentions.append(mention)
                elif mention.actors[0].country is None:
                    before = (
                        self.posts.get(self._post(mention, mention.office))
                        or self.memory.state_before(sentence, mention)
                        or self.scene.cast.alone
                    )
                    self._give(mention, before)
                if mention.actors[0].country and (post := self._post(mention, mention.office)):
                    self.posts[post] = mention.actors[0].country
            elif mention.kind == "group" and (same := self._same_group(sentence, mention)) is not None:
                mention.actors = [same]
            elif mention.kind == "group" and mention.actors[0].country is None:
                self._give(mention, self._group_state(sentence, mention))

    def _post(self, mention: Mention, office: Office) -> str:
        """What is remembered of somebody in office who has no name: the office, or the word for an official."""
        if office.office in UNNAMED_POSTS:
            return office.office
        words = [fold(word) for word in mention.actors[0].name.split()]
        return next((word for word in words if word in self.unnamed), "")

    def _apposed(self, sentence: Sentence) -> None:
        """A person of no known state in apposition to an office, or to what the office is of, holds that office."""
        for mention in self.scene.cast.of(sentence):
            tokens = sentence.between(mention.start, mention.end)
            if mention.kind != "person" or not tokens or mention.actors[0].country is not None:
                continue
            head = sentence.head_of(tokens)
            for above in list(sentence.ancestors(head))[:_APPOSITION] if head.rel == "appos" else ():
                office = self.scene.mention(sentence, above)
                if office is not None and office.kind == "office" and office.actors[0].kind == "office":
                    mention.actors[0].country = office.actors[0].country
                    office.actors = list(mention.actors)
                    mention.actors[0].mentions.append(office)
                    break

    def _same_group(self, sentence: Sentence, mention: Mention) -> Actor | None:
        """The group spoken of last, for a definite word that only says that it is one: "the group"."""
        tokens = sentence.between(mention.start, mention.end)
        sector = mention.actors[0].sector
        if sector not in _ANYBODY or mention.actors[0].country is not None:
            return None
        definite = bool(tokens) and any(t.feats.get("Definite") == "Def" for t in sentence.head_of(tokens).all("det"))
        for index in range(sentence.index - 1, max(-1, sentence.index - _BACK - 1), -1) if definite else ():
            groups = [
                m
                for m in self.scene.cast.mentions[index]
                if m.kind in ("group", "organization") and m.actors and sector in ("UNK", m.actors[0].sector)
            ]
            if groups:
                return min(groups, key=lambda m: m.start).actors[0]
        return None

    def _group_state(self, sentence: Sentence, mention: Mention) -> str | None:
        """The state of a group that names none: the one its own words name, the only one of the sentence, or for
        organs of state the one spoken of."""
        tokens = sentence.between(mention.start, mention.end)
        if tokens:
            head = sentence.head_of(tokens)
            below = [t.start for t in sentence.subtree(head, ("conj",)) if t.start >= mention.end]
            for other in self.scene.cast.of(sentence):
                if other.start in below and (code := self._code(other)):
                    return code
        owner = self._possessor(sentence, mention)
        if owner is not None:
            return owner
        if self._stateless(mention):
            return None
        organ = mention.actors[0].sector in ORGANS
        if mention.actors[0].sector in _ANYBODY:
            return None
        opening = [t for t in sentence.tokens if t.end <= mention.start]
        if organ and all(t.pos in ("DET", "PUNCT", "ADV", "CCONJ") for t in opening):
            for spoken in (*self.memory.last_voice(), self.memory.subject):
                if spoken is not None and spoken.country in self.scene.registry.country_names:
                    return spoken.country
        named = {code for other in self.scene.cast.of(sentence) if other is not mention and (code := self._code(other))}
        if len(named) == 1:
            return named.pop()
        return self.memory.state_before(sentence, mention) if organ else None

    def _stateless(self, mention: Mention) -> bool:
        """Whether somebody is of no state unless words say so: sources, diplomats, allies."""
        actor = mention.actors[0]
        unknown = actor.kind == "office" and (actor.sector == "UNK" or actor.sector in PRIVATE)  # of no state's body
        return unknown or any(fold(word) in self.stateless for word in actor.name.split())

    def _possessor(self, sentence: Sentence, mention: Mention) -> str | None:
        """The state of whoever a possessive makes a group's owner: "his government"."""
        tokens = sentence.between(mention.start, mention.end)
        for token in sentence.head_of(tokens).children if tokens else ():
            if token.feats.get("Poss") == "Yes" or token.dep == "nmod:poss":
                actors = self.pronouns.antecedent(sentence, token, token.lower)
                if len(actors) == 1:
                    return actors[0].country
        return None

    def _code(self, mention: Mention) -> str | None:
        """The state that a mention belongs to or, for a place, lies in."""
        if mention.kind in ("place", "region"):
            return self.scene.cast.places.get(mention.place or "")
        if mention.kind in ("initiative", "organization", "pair") or not mention.actors:
            return None
        return mention.actors[0].country

    def _gender(self, mention: Mention) -> str:
        """The gender that the words of a title tell: ``m``, ``f``, or nothing."""
        sentence = self.scene.sentences[mention.sentence]
        tokens = sentence.between(mention.start, mention.end)
        if not tokens or not self.gendered:
            return ""
        head = sentence.head_of(tokens)
        told = {t.feats.get("Gender") for t in head.all("det")} or {head.feats.get("Gender")}
        return {"Fem": "f", "Masc": "m"}.get(next(iter(told)) or "", "") if len(told) == 1 else ""

    def _holders(self, sentence: Sentence, mention: Mention, office: Office) -> list[Actor]:
        """The two persons of the document who hold an office named in the plural, else the two sides."""
        holders: dict[str, Actor] = {}
        for actor in self.scene.cast.actors.values():
            if (
                actor.kind == "person"
                and actor.country
                and any(held.office == office.office and not held.former for held in actor.offices)
            ):
                holders.setdefault(actor.country, actor)
        return list(holders.values()) if len(holders) == 2 else self.memory.both(sentence, mention.start)

    def _plural(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether a title stands in the plural: "the Prime Ministers" are those of the two sides."""
        tokens = sentence.between(mention.start, mention.end)
        return any(t.feats.get("Number") == "Plur" and t.pos in ("NOUN", "PROPN") for t in tokens)

    def _give(self, mention: Mention, state: str | None) -> None:
        if state:
            mention.actors[0].country = state
            mention.actors[0].id += state

    def _holder(self, mention: Mention, office: Office) -> Actor | None:
        """The person of this document who holds an office named without a name: the one spoken of last."""
        wanted = {office.office, *SIMILAR.get(office.office, ())}
        people = [
            actor
            for actor in self.scene.cast.actors.values()
            if actor.kind == "person"
            and any(held.office in wanted and held.former == office.former for held in actor.offices)
        ]
        same = (office.office, office.former)
        people = [a for a in people if any((held.office, held.former) == same for held in a.offices)] or people
        gender = self._gender(mention)
        people = [actor for actor in people if not gender or actor.gender in ("", gender)]
        if office.country:
            people = [actor for actor in people if actor.country == office.country]
        elif office.office in ("other", "spokesperson", "legislator", "minister") or len(people) > 1:
            people = [actor for actor in people if actor in self.memory.persons]
        if not people or office.former:
            return None
        recent = {id(actor): place for place, actor in enumerate(self.memory.persons)}
        known = [actor for actor in people if id(actor) in recent]
        if known:
            return max(known, key=lambda actor: recent[id(actor)])
        return people[0] if len(people) == 1 and office.country else None

    # ---- the two sides

    def _find_pairs(self, sentence: Sentence, row: list[Piece]) -> None:
        keys = [piece.key for piece in row]
        for words, codes in self.twins:
            for n in range(len(row)):
                if tuple(keys[n : n + len(words)]) == words:
                    start, end = row[n].start, row[n + len(words) - 1].end
                    self._drop(sentence, start, end)
                    states = [self.scene.cast.state(code, self.scene.registry) for code in codes]
                    self._add(Mention("both", start, end, sentence.index, states, start, end))
        n = 0
        while n < len(row):
            phrase = next((p for p in self.pairs.get(keys[n], ()) if self._stands(sentence, row, n, p)), None)
            if phrase is not None and n and keys[n - 1] in self.all_of:
                self._anybody(sentence, row[n : n + len(phrase)])
                n += len(phrase)
                continue
            if phrase is None:
                own = next((p for p in self.self_state.get(keys[n], ()) if self._stands(sentence, row, n, p)), None)
                if own:
                    self._own_state(sentence, row[n].start, row[n + len(own) - 1].end)
                n += 1
                continue
            start, end = row[n].start, row[n + len(phrase) - 1].end
            actors = self.memory.both(sentence, start)
            if len(actors) == 2:
                self._drop(sentence, start, end)
                self._add(Mention("both", start, end, sentence.index, actors, start, end))
            n += len(phrase)

    def _anybody(self, sentence: Sentence, words: list[Piece]) -> None:
        """Enter a group that may be anybody: "toutes les parties"."""
        start, end = words[0].start, words[-1].end
        self._drop(sentence, start, end)
        name = self.scene.cleaned.text[start:end]
        anybody = Actor(f"group:{fold(name)}.", "group", name, None, "UNK")
        self._add(Mention("group", start, end, sentence.index, [anybody], start, end))

    def _stands(self, sentence: Sentence, row: list[Piece], n: int, phrase: tuple[str, ...]) -> bool:
        """Whether words stand at a piece for themselves, not as a part of a name ("le Royaume-Uni")."""
        if tuple(piece.key for piece in row[n : n + len(phrase)]) != phrase:
            return False
        start, end = row[n].start, row[n + len(phrase) - 1].end
        return not any(
            m.start < end and start < m.end and not (start <= m.start and m.end <= end)
            for m in self.scene.cast.of(sentence)
        )

    def _own_state(self, sentence: Sentence, start: int, end: int) -> None:
        states = self.scene.registry.country_names
        near = [actor for actor in self.memory.near(sentence) if actor.country in states]
        own = [
            m.actors[0]
            for m in self.scene.cast.of(sentence)
            if m.end <= start and m.actors and m.actors[0].country in states
        ]
        subject = self.memory.subject
        if subject is not None and subject.country in states and sentence.index - self.memory.subject_at <= _BACK:
            near = [subject]
        actor = own[-1] if own else (near[-1] if near else None)
        if actor is not None:
            self._drop(sentence, start, end)
            self._add(Mention("office", start, end, sentence.index, [self.scene.state_of(actor)], start, end))

    # ---- the former, the latter

    def _ordinals(self, sentence: Sentence, row: list[Piece]) -> None:
        """ "The former", "la seconde", "ce dernier": the first or last of those named before, where no noun follows."""
        for n, piece in enumerate(row):
            for phrase, which in self.ordinals.get(piece.key, ()):
                if not self._stands(sentence, row, n, phrase):
                    continue
                start, end = row[n].start, row[n + len(phrase) - 1].end
                following = next((t for t in sentence.tokens if t.start >= end), None)
                if following is not None and following.pos in ("NOUN", "PROPN", "ADJ", "NUM"):
                    continue
                actors = self._ordinal(sentence, start, which)
                if actors:
                    self._drop(sentence, start, end)
                    self._add(Mention("pronoun", start, end, sentence.index, actors, start, end))

    def _ordinal(self, sentence: Sentence, start: int, which: str) -> list[Actor]:
        gender = {"last_masculine": "m", "last_feminine": "f"}.get(which, "")
        named = [
            actor
            for mention in self._named_before(sentence, start)
            for actor in mention.actors
            if not (gender and actor.gender and actor.gender != gender)
        ]
        if which == "last_plural":
            several = [m.actors for m in self._named_before(sentence, start) if len(m.actors) > 1]
            return several[-1] if several else named[-2:]
        return named[:1] if which == "first" else named[-1:]

    def _named_before(self, sentence: Sentence, start: int) -> list[Mention]:
        """The parties named before some words in their sentence, else in the sentence before that names any."""
        for index in range(sentence.index, max(-1, sentence.index - _BACK), -1):
            other = self.scene.sentences[index]
            found = [
                m
                for m in sorted(self.scene.cast.of(other), key=lambda m: m.start)
                if (index < sentence.index or m.end <= start)
                and m.kind in ("person", "office", "country", "metonym", "organization", "group")
                and not self.memory.placed(other, m)
            ]
            if found:
                return [m for n, m in enumerate(found) if not (n and self._owner(found[n - 1], m))]
        return []

    def _owner(self, before: Mention, mention: Mention) -> bool:
        """Whether a state is named only as that of the person before it: "President Ann Lee of Mali"."""
        own = mention.actors[0].country if mention.actors else None
        return before.kind == "person" and mention.kind == "country" and before.actors[0].country == own

    # ---- counterparts

    def _counterpart(self, sentence: Sentence, token: Token) -> int | None:
        """Where a word for a counterpart that begins at a token ends; None where none does."""
        for length in (1, 2):
            run = sentence.tokens[token.i : token.i + length]
            if " ".join(fold(t.lower) for t in run) in self.counterparts:
                return run[-1].end
        return None

    def _counterparts(self, sentence: Sentence) -> None:
        """ "Son homologue kazakh" holds the office of the person before it, in the state it names."""
        for token in sentence.tokens:
            end = self._counterpart(sentence, token)
            if end is None:
                continue
            before = [
                a
                for m in self.scene.cast.of(sentence)
                if m.end <= token.start
                for a in m.actors
                if a.kind in ("person", "office")
            ]
            if fold(token.lower) in self.visitors and not before:
                guest = [a for a in self.memory.pair if a.country != self._soil()]
                if len(guest) == 1:
                    self._add(
                        Mention(
                            "office",
                            token.start,
                            end,
                            sentence.index,
                            [self.memory.person_of(guest[0])],
                            token.start,
                            end,
                        )
                    )
                continue
            model = before[-1] if before else self.memory.subject
            states = [
                m
                for c in (
                    token.children
                    + [t for t in sentence.tokens if token.i < t.i <= token.i + 1]
                    + [t for t in sentence.tokens if token.i - 3 <= t.i < token.i]
                )
                if (m := self.scene.mention(sentence, c)) and m.kind in ("adjective", "country", "people")
            ]
            person = next(
                (m for c in token.children if (m := self.scene.mention(sentence, c)) and m.kind == "person"), None
            ) or next(
                (
                    m
                    for m in self.scene.cast.of(sentence)
                    if m.kind == "person" and 0 <= m.start - token.end <= 40 and self._adjacent(sentence, token, m)
                ),
                None,
            )
            held = model.offices[0] if model and model.offices else None
            country = states[0].actors[0].country if states else None
            if person is not None:
                actor = person.actors[0]
                actor.country = country or actor.country
                if held and not any(not o.looked_up for o in actor.offices):
                    actor.offices = [Office(office=held.office, title=token.text, country=actor.country)]
            elif country or (country := self._facing(model)):
                actor = Actor(f"office:{token.lower}.{country}", "office", token.text, country, "GOV")
            else:
                continue
            self._add(Mention("office", token.start, end, sentence.index, [actor], token.start, end))

    def _soil(self) -> str | None:
        """The state where what is reported takes place: that of the dateline, else of the first place named."""
        dateline = self.scene.header.dateline
        if dateline is not None and dateline.country:
            return dateline.country
        for row in self.scene.cast.mentions:
            for mention in row:
                if mention.kind == "capital" and self.memory.placed(self.scene.sentences[mention.sentence], mention):
                    return mention.actors[0].country
        return None

    def _facing(self, model: Actor | None) -> str | None:
        """The state of the other of the two sides spoken of."""
        sides = [actor.country for actor in self.memory.pair if actor.country]
        if model is None or len(sides) != 2 or model.country not in sides:
            return None
        return sides[1] if sides[0] == model.country else sides[0]

    def _adjacent(self, sentence: Sentence, token: Token, mention: Mention) -> bool:
        """Whether a name follows a word with nothing between them but an attribute or a comma."""
        gap = sentence.between(token.end, mention.start)
        return (
            all(t.pos in ("ADJ", "PUNCT", "PROPN") or self.scene.mention(sentence, t) is not None for t in gap)
            and len(gap) <= 3
        )

    def _add(self, mention: Mention) -> None:
        self.scene.cast.mentions[mention.sentence].append(mention)

    def _drop(self, sentence: Sentence, start: int, end: int) -> None:
        """Take out what was found inside words that mean something else together."""
        kept = [m for m in self.scene.cast.of(sentence) if not (m.start >= start and m.end <= end)]
        self.scene.cast.mentions[sentence.index][:] = kept


def _by_first_word(phrases: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    """Fixed phrases as keys of their words, the longest first, by the first of them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted((tuple(p.key for p in pieces(phrase)) for phrase in phrases), key=len, reverse=True):
        found.setdefault(words[0], []).append(words)
    return found
