# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Places: where a sentence says that something is, and which of these places is that of an act.

A capital or a seat of government is a place only where it is told as one ("à Moscou", "at the White House"), else it is
a government. What stands before the name decides, read from the words as much as from the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.reading.actors import Mention
from dragoman.reading.clause import case_of
from dragoman.reading.drafts import Draft, Spot
from dragoman.reading.scene import Scene
from dragoman.reading.tree import Sentence, Token
from dragoman.records import Place
from dragoman.registry.forms import fold, pieces
from dragoman.registry.lookup import GazetteerPlace

# Acts that are done somewhere, rather than said there.
BODILY = frozenset(
    {"ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "AID", "COOPERATE", "CONSULT", "SANCTION", "CONCEDE"}
)
# Those that take place on the soil of who suffers or receives them, so that a party may be the place.
ON_SOIL = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "CONSULT"})
FACING_SOMEBODY = frozenset({"REQUEST", "AGREE", "THREATEN", "REJECT"})  # acts that are done to somebody
NARROW = frozenset({"city", "subnational", "territory", "site"})  # kinds of places where somebody can be
_FARTHEST = 8  # words between the preposition and the name of the place
_LONGEST_NAME = 5  # words of the name of a place
_PREDICATES = ("VERB", "AUX")
_TOLD_BESIDE = (
    4  # words after a place among which the state it lies in may be told ("Tripoli (Liban)", "Valence, en Espagne")
)


@dataclass(frozen=True, slots=True)
class Located:
    """A place that a sentence tells: the spot, its first word, and how it is told.

    ``how`` is ``at`` (where something is), ``towards`` (where it goes), ``of`` (the name of a thing, with a word for
    what kind of place it is) or empty (merely named). ``kind`` is that of the mention.
    """

    spot: Spot
    token: Token
    how: str
    kind: str


class Places:
    """The places of one document."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        words = scene.pack.places
        self.prepositions = [
            (how, tuple(phrase.replace("'", "' ").split())) for how in ("at", "towards") for phrase in words[how]
        ]
        self.prepositions.sort(key=lambda pair: -len(pair[1]))
        self.of = frozenset(words["of"])
        self.capital = frozenset(words["capital"])
        self.between = frozenset(words["between"])
        self.kinds = frozenset(words["kinds"])
        self.regions = frozenset(words["regions"])
        self.occasions = frozenset((*scene.pack.dates["carriers"], *words["occasions"]))
        self.attribute_first = bool(scene.pack.grammar["names"]["attribute_first"])
        self.when = frozenset(scene.pack.grammar["modality"]["when"])
        self._found: dict[int, list[Located]] = {}
        published = scene.header.published
        self.day = published.value[:10] if published is not None and published.value[:4].isdigit() else None

    # ---- the places of a sentence

    def of_sentence(self, sentence: Sentence) -> list[Located]:
        """The places that a sentence tells, in order."""
        if sentence.index not in self._found:
            self._found[sentence.index] = list(self._read(sentence)) if sentence.tokens else []
        return self._found[sentence.index]

    def _read(self, sentence: Sentence) -> Iterator[Located]:
        taken: set[int] = set()
        for mention in self.scene.cast.of(sentence):
            tokens = sentence.between(mention.start, mention.end)
            if not tokens or tokens[0].i in taken:
                continue
            seat = self._capital_beside(sentence, mention, tokens)
            if seat is not None:
                taken.update(range(seat.token.i, tokens[-1].i + 1))
                yield seat
                continue
            if self._part_of_name(sentence, tokens):
                continue
            spot = self._spot(sentence, mention, tokens)
            if spot is not None:
                taken.update(t.i for t in tokens)
                yield Located(spot, sentence.head_of(tokens), self.told(sentence, tokens), mention.kind)
        yield from self._unknown(sentence)

    def _unknown(self, sentence: Sentence) -> Iterator[Located]:
        """Places that the gazetteer does not know, told as such: "in the town of Rimvale"."""
        words = sentence.tokens
        for word in words[:-2]:
            if word.lower not in self.kinds or words[word.i + 1].lower not in self.of:
                continue
            n = word.i + 2
            while (
                n < len(words)
                and n < word.i + 2 + _LONGEST_NAME
                and (words[n].text[:1].isupper() or words[n].text == "-")
            ):
                n += 1
            name = words[word.i + 2 : n]
            if name and not any(self.scene.mention(sentence, token) for token in name):
                start, end = name[0].start, name[-1].end
                spot = Spot(self.scene.cleaned.text[start:end], start, end)
                yield Located(spot, sentence.head_of(name), self.told(sentence, name), "place")

    def _spot(self, sentence: Sentence, mention: Mention, tokens: list[Token]) -> Spot | None:
        code = mention.actors[0].country if mention.actors else None
        if mention.kind in ("place", "region", "capital") and mention.place:
            place = self._which(sentence, mention, code)
            if place is None and mention.kind == "capital" and code:
                return Spot(mention.place, mention.start, mention.end, code)
            if place is not None:
                only = place.countries[0] if len(place.countries) == 1 else None
                return Spot(place.name, mention.start, mention.end, only, wide=place.kind not in NARROW)
            return Spot(mention.place, mention.start, mention.end, self.scene.cast.places.get(mention.place))
        if mention.kind == "metonym" and code and (seat := self.scene.registry.capital(code, self.day)):
            return Spot(seat, mention.start, mention.end, code)  # "at the White House"
        if mention.kind == "country" and code and len(code) == 3 and code in self.scene.registry.country_names:
            town = self._which(sentence, mention, code) if self._named_as_town(sentence, tokens) else None
            if town is not None:
                return Spot(town.name, mention.start, mention.end, code)
            return Spot(self.scene.registry.country_names[code], mention.start, mention.end, code, whole=True)
        return None

    def _capital_beside(self, sentence: Sentence, mention: Mention, tokens: list[Token]) -> Located | None:
        """The capital that a state's adjective or name stands for with the word for it: "la capitale libanaise"."""
        if (
            mention.kind not in ("adjective", "people", "country")
            or not mention.actors
            or not mention.actors[0].country
        ):
            return None
        words, first, last = sentence.tokens, tokens[0].i, tokens[-1].i
        if mention.kind != "country":
            after = last + 1 < len(words) and words[last + 1].lower in self.capital
            before = first > 0 and words[first - 1].lower in self.capital
            start, end = (first, last + 1) if after else (first - 1, last)
            if not (after or before):
                return None
        else:
            n = first - 1
            while n >= 0 and n >= first - 3 and (words[n].lower in self.of or words[n].pos == "DET"):
                n -= 1
            if n < 0 or n == first - 1 or words[n].lower not in self.capital:
                return None
            start, end = n, last
        code = mention.actors[0].country
        seat = self.scene.registry.capital(code, self.day)
        if seat is None:
            return None
        inside = words[start : end + 1]
        spot = Spot(seat, inside[0].start, inside[-1].end, code)
        return Located(spot, sentence.head_of(inside), self.told(sentence, inside), mention.kind)

    def _part_of_name(self, sentence: Sentence, tokens: list[Token]) -> bool:
        """Whether a longer name goes on after that of a place: "Rimvale Square"."""
        after = sentence.tokens[tokens[-1].i + 1] if tokens[-1].i + 1 < len(sentence.tokens) else None
        if after is None or not after.text[:1].isupper() or after.pos not in ("PROPN", "NOUN"):
            return False
        dates = self.scene.dates.get(sentence.index, ())
        return self.scene.mention(sentence, after) is None and not any(d.start <= after.start < d.end for d in dates)

    def _named_as_town(self, sentence: Sentence, tokens: list[Token]) -> bool:
        """Whether the name of a state is told as that of a town: "the port of Djibouti"."""
        before = [word.lower for word in sentence.tokens[max(0, tokens[0].i - 2) : tokens[0].i]]
        return len(before) == 2 and before[0] in self.kinds and before[1] in self.of

    def _which(self, sentence: Sentence, mention: Mention, code: str | None) -> GazetteerPlace | None:
        """Which of the places of one name is meant; ``code`` is the state that the name is the capital of.

        That of the state told right beside it, else of a state that the document names, the most named first; else the
        most populous.
        """
        registry = self.scene.registry
        length, values = registry.forms(self.scene.pack.code).at(
            parts := pieces(self.scene.cleaned.text, mention.start, mention.end), 0
        )
        kind = "region" if mention.kind == "region" else "place"
        known = [registry.places[value.id] for value in values if value.kind == kind]
        if length != len(parts) or len(known) < 2:
            if known and (code is None or code in known[0].countries):
                return known[0]
            return registry.place(mention.place or "", code) if mention.place else None
        beside = {
            actor.country
            for other in self.scene.cast.of(sentence)
            if other.kind in ("country", "region")
            and mention.end <= other.start
            and len(sentence.between(mention.end, other.start)) <= _TOLD_BESIDE
            for actor in other.actors
        }
        named = self.scene.named
        return max(
            known,
            key=lambda place: (
                bool(beside & set(place.countries)),
                code in place.countries,
                place.population + _WEIGHT * max(named.get(code, 0) for code in place.countries or ("",)),
            ),
        )

    def told(self, sentence: Sentence, tokens: list[Token]) -> str:
        """How a place is told, by the words before it."""
        words, n = sentence.tokens, tokens[0].i - 1
        if self._attribute(sentence, tokens):
            return ""
        for _ in range(_FARTHEST):
            if n < 0:
                break
            for how, phrase in self.prepositions:
                run = words[max(0, n - len(phrase) + 1) : n + 1]
                if tuple(word.lower for word in run) == phrase:
                    return how
                if n + 1 == len(phrase) and tuple(fold(word.text) for word in run) == tuple(map(fold, phrase)):
                    return how  # capitals lose their accents: "A Paris"
            word = words[n]
            if word.lower not in self.between and word.pos not in ("DET", "ADJ", "NUM") and word.text not in "-'’":
                break
            n -= 1
        if case_of(sentence.head_of(tokens)) in self.scene.grammar.place:
            return "at"
        before = [word.lower for word in words[max(0, tokens[0].i - 3) : tokens[0].i]]
        beside = words[tokens[-1].i + 1].lower if tokens[-1].i + 1 < len(words) else ""
        return "of" if self.kinds & {*before, beside} else ""

    def _attribute(self, sentence: Sentence, tokens: list[Token]) -> bool:
        """Whether a name only says whose or which a thing is: "the White House readout", "Moscow's"."""
        after = sentence.tokens[tokens[-1].i + 1] if tokens[-1].i + 1 < len(sentence.tokens) else None
        if after is None:
            return False
        if after.dep == "case" and after.head in {token.i for token in tokens}:
            return True
        beside = after.pos == "NOUN" and after.lower not in self.kinds and self.attribute_first
        return beside or (sentence.head_of(tokens).rel == "compound" and after.pos in ("NOUN", "PROPN"))

    def facing(self, place: Located) -> bool:
        """Whether a capital may be the government that something is said to: "a demandé à Paris de"."""
        return place.token.dep == "obl:arg" and place.kind in ("capital", "metonym")

    def verb(self, sentence: Sentence, token: Token) -> Token | None:
        """The verb whose time or place a word tells: that which it hangs on, and above what is told or held ("in an
        interview published on Sunday", "in a speech held in Dakar") that on which this hangs."""
        found = verb_above(sentence, token)
        while found is not None and (above := sentence.parent(found)) is not None:
            told_in = above.lemma.lower() in self.occasions and above.rel in ("obl", "nmod", "advcl")
            if found.rel == "acl" and found.dep != "acl:relcl" and told_in:
                found = verb_above(sentence, above)
            elif found.rel == "xcomp" and found.child("aux") is None:  # "is accused of having met him in May"
                found = above
            else:
                break
        return found

    def attached(self, sentence: Sentence, token: Token, verb: Token | None) -> bool:
        """Whether a place tells where something is said: it hangs on the verb, or on the occasion that hangs there, not
        on what is spoken about ("praised the army in")."""
        for above in sentence.ancestors(token):
            if above is verb:
                return True
            if above.pos in ("ADV", "ADP", "SCONJ") or (above.rel == "acl" and above.pos == "VERB"):
                continue
            if not {above.lemma.lower(), above.lower} & (self.occasions | self.kinds | self.capital):
                return False
        return verb is None

    # ---- the place of an act

    def of_act(self, draft: Draft, ahead: bool) -> Spot | None:
        """Where an act took place as its clause tells it; ``ahead`` says that the act told is still to come, so that
        what its own verb tells is not where it was promised."""
        parties = [(f.start, f.end) for f in (*draft.actors, *draft.recipients)]
        if draft.speech is not None:
            parties += [(f.start, f.end) for f in draft.speech.addressee]
        matter = [t for t in draft.matter if t.i > draft.head.i]
        inside = draft.type in BODILY and draft.type != "CONSULT"
        content = set() if inside else {t.i for one in matter for t in draft.sentence.subtree(one)}
        best: tuple[tuple[bool, bool, bool, int], Spot] | None = None
        for place in self.of_sentence(draft.sentence):
            spot, token = place.spot, place.token
            if token.i in content or any(item.start <= spot.start < item.end for item in draft.items):
                continue
            bodily = draft.type in BODILY
            party = any(a < spot.end and spot.start < b for a, b in parties)
            if (party and draft.type not in ON_SOIL) or (spot.whole and not self._whole(draft, token)):
                continue
            if spot.wide and not (bodily and draft.type != "CONSULT"):
                continue
            if not self._fits(draft, place, bodily) or (bodily and self._of_speaker(draft, spot)):
                continue
            verb = self.verb(draft.sentence, token)
            if ahead and verb is draft.head:
                continue
            rank = (spot.whole, place.how != "at", verb is not draft.head, abs(token.i - draft.head.i))
            if best is None or rank < best[0]:
                best = rank, spot
        return best[1] if best else None

    def _whole(self, draft: Draft, token: Token) -> bool:
        """Whether a whole state can be the place of an act: only what is done hangs on it, and directly."""
        above = draft.sentence.parent(token)
        if draft.type in BODILY:
            return above is None or above.pos in _PREDICATES or above in draft.trigger
        return token.i < draft.head.i and self.verb(draft.sentence, token) is not draft.head

    def _of_speaker(self, draft: Draft, spot: Spot) -> bool:
        """Whether a place is that of who tells an act, not that of the act."""
        speech = draft.speech
        if speech is None or speech.inherited or not speech.covers(draft.head):
            return False
        return not speech.start <= spot.start < speech.end

    def _fits(self, draft: Draft, place: Located, bodily: bool) -> bool:
        """Whether a place can be that of an act: told as a place in its clause, or the name of what is acted on."""
        verb = self.verb(draft.sentence, place.token)
        if place.how in ("at", "towards") and verb is not None and self._when(draft, verb):
            return True  # "when he travelled to the town, they agreed"
        if place.how == "at" or (place.how == "towards" and bodily):
            if draft.type in FACING_SOMEBODY and self.facing(place):
                return False
            if not (bodily or place.spot.whole or self.attached(draft.sentence, place.token, verb)):
                return False
            return (
                verb is None
                or verb is draft.head
                or any(above is verb for above in draft.sentence.ancestors(draft.head))
            )
        if not bodily or draft.type in ("CONSULT", "SANCTION", "AID"):
            return False
        if place.how != "of" and place.kind not in ("place", "region"):
            return False
        for above in draft.sentence.ancestors(place.token):
            if above is draft.head:
                return True
            if above.pos in _PREDICATES:
                return False
        return False

    def _when(self, draft: Draft, verb: Token) -> bool:
        """Whether a verb tells on what occasion an act was done."""
        if verb.rel != "advcl" or draft.sentence.parent(verb) is not draft.head:
            return False
        marks = verb.all("mark", "advmod")
        if any(mark.lower in self.when for mark in marks):
            return True
        # "Addressing them in the capital, she promised"
        return not marks and verb.child("nsubj") is None and verb.i < draft.head.i

    # ---- records

    def record(self, spot: Spot, day: str | None, carried: bool = False) -> Place:
        """A spot as a place of the records, by the name it had on a day (ISO 8601; None: now)."""
        registry = self.scene.registry
        if spot.whole:
            return Place(name=spot.name, country=spot.country, carried=carried)
        place = registry.place(spot.name, spot.country)
        if place is None:
            return Place(name=spot.name, country=spot.country, carried=carried)
        only = place.countries[0] if len(place.countries) == 1 else None
        return Place(
            name=registry.name_on(place, day),
            geonames=place.geonames,
            country=spot.country or only,
            latitude=place.latitude,
            longitude=place.longitude,
            carried=carried,
        )


_WEIGHT = 1_000_000  # inhabitants that a state's name in the document is worth in the choice among places of one name


def verb_above(sentence: Sentence, token: Token) -> Token | None:
    """The verb that a word hangs on, however far below it; None where there is none."""
    return next((above for above in sentence.ancestors(token) if above.pos in _PREDICATES), None)
