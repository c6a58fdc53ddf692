# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Relations: what two sides are called to each other ("strategic partnership"), or have made of their relations.

A name that is taken for granted ("their strategic partnership") tells what is, whatever the sentence says of it; one
that is brought in ("a strategic partnership") only where its predicate is told as fact. What somebody hopes for, plans
or refuses is a pledge or an act, and no relation yet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dragoman.languages.base import NOTHING
from dragoman.languages.lexicon import Entry
from dragoman.reading.actors import Actor
from dragoman.reading.acts import QUOTES, Match, Matcher
from dragoman.reading.clause import Clause, case_of, coordinated
from dragoman.reading.dates import DateFound
from dragoman.reading.modality import Modality
from dragoman.reading.said import Said
from dragoman.reading.scene import Filler, Scene
from dragoman.reading.tree import Sentence, Token

BOTH, GIVEN, SPOKEN = "both named with it", "one named with it, one by its clause", "one by who speaks"
LIKELY = {BOTH: 0.9, GIVEN: 0.8, SPOKEN: 0.6}
"""How likely a label is right, by how its parties were found: estimates, not yet fitted to judged labels."""

_WINDOW = 7  # words on either side of a noun among which its attributes may stand
_DEPTH = 4
_VERBAL = ("VERB", "AUX")
_ATTRIBUTES = ("ADJ", "NOUN", "PROPN", "ADV", "VERB", "X", "NUM")
_BELOW = ("acl", "advcl", "ccomp", "parataxis", "csubj")


@dataclass(slots=True, eq=False)
class Label:
    """A relation as it is being put together: its words, level and parties, and how the parties were found.

    Offsets are into the cleaned text. ``again`` are other places of the document that tell it.
    """

    sentence: Sentence
    start: int
    end: int
    level: str
    parties: list[Filler]
    how: str
    since: DateFound | None = None
    again: list[Label] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, frozenset[str]]:
        """Level and parties: what makes two labels one."""
        return self.level, frozenset(_name(a) for f in self.parties for a in f.actors)


class RelationReader:
    """Reads the relation labels of one document."""

    def __init__(self, scene: Scene, said: Said) -> None:
        self.scene = scene
        self.said = said
        self.lexicon = scene.pack.relations
        self.matcher = Matcher(scene, self.lexicon)
        self.modality = Modality(scene.grammar)
        self.making = self.lexicon.sets["making"]
        grammar = scene.grammar
        self.between = grammar.words("modality", "partner_prepositions") | grammar.owning | grammar.dative
        self.temporal = grammar.words("modality", "temporal_prepositions")

    def run(self) -> list[Label]:
        """The labels of the document, in order, each with the same parties once."""
        found: dict[tuple[str, frozenset[str]], Label] = {}
        for sentence in self.scene.sentences:
            if sentence.index in self.scene.header.skip or not sentence.tokens:
                continue
            for label in self._sentence(sentence):
                first = found.setdefault(label.key, label)
                if first is not label:
                    first.again.append(label)
                    first.since = first.since or label.since
        return list(found.values())

    def _sentence(self, sentence: Sentence) -> list[Label]:
        found: list[Label] = []
        objects: set[int] = set()
        for match in self.matcher.matches(sentence):
            label = self._told(match) if match.entry.section != NOTHING else None
            if label is not None:
                found.append(label)
                objects.update(t.i for t in self._about(match))
        names = (self._labelled(sentence, token) for token in sentence.tokens if token.i not in objects)
        found += [label for label in names if label is not None]
        return sorted(found, key=lambda label: label.start)

    # ---- a state of relations told by a verb or a noun of doing

    def _about(self, match: Match) -> list[Token]:
        """The relations that a match says something of."""
        further = [t for t in match.tokens if t is not match.head and t.pos == "NOUN"]
        slots = (
            self.matcher.slot(match.sentence, match.clause, ("obj", *match.entry.conditions[0].where))
            if (match.entry.conditions)
            else []
        )
        return [one for t in (*further, *slots) for one in coordinated(match.sentence, t)]

    def _told(self, match: Match) -> Label | None:
        sentence, head = match.sentence, match.head
        nominal = match.entry.kind == "noun"
        if not (self._happened(sentence, head) if nominal else self._factual(sentence, head, match.entry)):
            return None
        about = self._about(match)
        named = [f for t in (head, *about) for f in self._named_with(sentence, t)]
        around = [] if nominal else self._of_clause(match.clause)
        fillers = [*self.matcher.fillers(match, "actor"), *self.matcher.fillers(match, "recipient"), *around, *named]
        tokens = sorted([*match.tokens, *(t for t in about if abs(t.i - head.i) <= _WINDOW)], key=lambda t: t.i)
        date = self._begun(sentence, head, made=True)
        return self._label(sentence, tokens, match.entry.section, named, fillers, date)

    def _factual(self, sentence: Sentence, head: Token, entry: Entry | None = None) -> bool:
        """Whether a predicate is told as done and as it is: neither denied nor to come, wished for or weighed."""
        mood = self.modality.of(sentence, head)
        if mood.negated and not (entry is not None and entry.section == "none"):
            return False
        if mood.future or mood.hypothetical or mood.should or mood.purpose or mood.weighed or mood.possible:
            return False
        clause = Clause(sentence, head, self.scene.grammar)
        return not (clause.is_infinitive(head) and head.child("cop") is None)

    def _happened(self, sentence: Sentence, noun: Token) -> bool:
        """Whether a noun of doing is of something done: dated by "since", in a title, or said to have an effect."""
        if sentence.heading or case_of(noun) in self.temporal:
            return True
        above = sentence.parent(noun)
        if above is None:
            return False
        if above.pos == "NOUN" and case_of(noun) in self.scene.grammar.genitive:
            return False
        return noun.rel == "nsubj" and above.pos in _VERBAL and self._factual(sentence, above)

    # ---- a name for it

    def _labelled(self, sentence: Sentence, token: Token) -> Label | None:
        entries = [
            e
            for form in dict.fromkeys((token.lower, token.lemma.lower()))
            for e in self.lexicon.heads.get(("label", form), ())
        ]
        if not entries or token.pos not in ("NOUN", "PROPN", "ADJ", "X"):
            return None
        around = list(self._around(sentence, token))
        best: tuple[Entry, list[Token]] | None = None
        for entry in entries:
            words = _found(around, entry)
            if words is not None and (best is None or entry.weight > best[0].weight):
                best = entry, words
        if best is None or best[0].section == NOTHING:
            return None
        entry, words = best
        if not self._holds(sentence, token):
            return None
        tokens = sorted([token, *words], key=lambda t: t.i)
        named = self._named_with(sentence, token, words)
        alone = len(entry.words) == 1  # "alliance" says something only of those that it names
        fillers = named if alone else [*named, *self._by_clause(sentence, token)]
        return self._label(sentence, tokens, entry.section, named, fillers, self._begun(sentence, token))

    def _around(self, sentence: Sentence, head: Token) -> Iterator[tuple[frozenset[str], list[Token]]]:
        """The words that may belong to the name that a noun heads: their forms, hyphens joined, and their tokens."""
        words = sentence.tokens
        left = head.i
        while (
            left and head.i - left < _WINDOW and self._attributive(sentence, words[left - 1], words[left], before=True)
        ):
            left -= 1
        right = head.i
        while (
            right + 1 < len(words)
            and right - head.i < _WINDOW
            and self._attributive(sentence, words[right + 1], words[right], before=False)
        ):
            right += 1
        n, beyond = left, False
        while n <= right:
            run = [words[n]]
            beyond |= n > head.i and words[n].pos == "ADP" and words[n].lower not in self.scene.grammar.genitive
            if beyond and words[n].pos == "ADJ":
                n += 1
                continue  # "a partnership for global health"
            while n + 2 <= right and words[n + 1].text == "-" and words[n + 1].start == words[n].end:
                run += words[n + 1 : n + 3]
                n += 2
            n += 1
            if head not in run:
                yield frozenset(("".join(t.lower for t in run), "".join(t.lemma.lower() for t in run))), run
            if len(run) > 1 and head not in run:
                for one in run:
                    yield frozenset((one.lower, one.lemma.lower())), [one]

    def _attributive(self, sentence: Sentence, token: Token, inner: Token, *, before: bool) -> bool:
        """Whether a word may go on a name: an attribute, or what joins two of them; no party and no other phrase."""
        if token.text in ("-", "–") or token.text in QUOTES or (inner.text == "-" and before):
            return True
        mention = self.scene.mention(sentence, token)
        if mention is not None and mention.kind not in ("initiative", "organization", "group"):
            return False
        if mention is not None and mention.kind == "organization" and inner.text != "-":
            return not before or inner.pos in ("NOUN", "ADJ")
        if token.pos in _ATTRIBUTES:
            return token.feats.get("VerbForm") != "Fin" or token.rel in ("amod", "compound")
        if token.pos == "CCONJ" or token.text == ",":
            return inner.pos in ("ADJ", "VERB", "NOUN")
        if before:
            return False
        return token.pos in ("ADP", "DET")

    def _holds(self, sentence: Sentence, noun: Token) -> bool:
        """Whether a name tells what is: taken for granted, or of a predicate that is told as fact."""
        if any(t.lower in self.modality.negation for t in noun.all("det", "advmod")):
            return False
        predicate = noun.child("cop") is not None or noun.rel == "root"
        if not predicate and (self._granted(sentence, noun) or sentence.heading):
            return True
        verb = (
            noun
            if predicate
            else next((t for t in sentence.ancestors(noun) if t.pos in _VERBAL or t.child("cop")), None)
        )
        return verb is None or self._factual(sentence, verb)

    def _granted(self, sentence: Sentence, noun: Token) -> bool:
        """Whether a noun is definite or somebody's."""
        for token in noun.all("det", "nmod:poss"):
            if token.dep == "nmod:poss" or token.feats.get("Poss") == "Yes":
                return True
            if token.feats.get("Definite") == "Def" or token.feats.get("PronType") == "Dem":
                return True
        cases = noun.all("case")
        return any(t.lower in self.scene.grammar.words("modality", "definite_prepositions") for t in cases)

    # ---- between whom

    def _named_with(self, sentence: Sentence, noun: Token, own: Sequence[Token] = (), depth: int = 0) -> list[Filler]:
        """The parties that a noun has: whose it is, with whom and between whom, and what stands before it as a name.

        ``own``: words of the name itself, on which they may hang.
        """
        found: list[Filler] = []
        for child in noun.children:
            if child.rel in ("nsubj", "cop", "conj", *_BELOW) or depth > _DEPTH:
                continue
            mention, case = self.scene.mention(sentence, child), case_of(child)
            fits = case is None or case in self.between or child.dep == "nmod:poss"
            if mention is not None and mention is not self.scene.mention(sentence, noun) and fits:
                for one in coordinated(sentence, child):
                    other = self.scene.mention(sentence, one)
                    filler = self.scene.filler(other, one) if other is not None else None
                    found += [filler] if filler is not None else []
                continue
            if fits or child in own:
                found += self._named_with(sentence, child, own, depth + 1)
        return found

    def _by_clause(self, sentence: Sentence, noun: Token) -> list[Filler]:
        """The parties that the clause around a name tells: its subject, whom it is done with, what it stands beside."""
        found: list[Filler] = []
        if noun.rel == "appos" and (above := sentence.parent(noun)) is not None:
            found += self.scene.parties(sentence, above, deep=False)
        for child in noun.all("appos", "flat"):
            found += self.scene.parties(sentence, child, deep=False)
        for token in noun.all("nsubj"):
            found += self.scene.parties(sentence, token, deep=False)
        verb = next((t for t in sentence.ancestors(noun) if t.pos in _VERBAL), None)
        if verb is not None and noun.child("cop") is None:
            found += self._of_clause(Clause(sentence, verb, self.scene.grammar))
        return found

    def _of_clause(self, clause: Clause) -> list[Filler]:
        """The parties of a predicate: subject, agents, and those with whom or to whom it is done."""
        sentence = clause.sentence
        tokens = [*clause.subjects(), *clause.agents(), *clause.objects()]
        tokens += [t for t in clause.head.all("obl", "nmod", "iobj") if case_of(t) in self.between]
        found: list[Filler] = []
        for token in tokens:
            found += self.scene.parties(sentence, token, deep=False) or self._named_with(sentence, token)
        return found

    def _label(
        self,
        sentence: Sentence,
        tokens: Sequence[Token],
        level: str,
        named: Sequence[Filler],
        fillers: Sequence[Filler],
        since: DateFound | None,
    ) -> Label | None:
        parties = self._sides(fillers)
        how = BOTH if len(self._sides(named)) > 1 else GIVEN
        if len(parties) == 1:
            own = self._other(sentence, tokens[0], parties[0].actors[0])
            parties, how = [*parties, *own], SPOKEN
        if len(parties) < 2:
            return None
        return Label(sentence, tokens[0].start, tokens[-1].end, level, parties, how, since)

    def _sides(self, fillers: Sequence[Filler]) -> list[Filler]:
        """The states and bodies behind some parties, each once."""
        found: dict[str, Filler] = {}
        for filler in fillers:
            for actor in filler.actors:
                side = self.scene.state_of(actor)
                if side.media or side.kind not in ("country", "organization"):
                    continue
                found.setdefault(_name(side), Filler((side,), filler.start, filler.end, filler.token))
        return list(found.values())

    def _other(self, sentence: Sentence, token: Token, known: Actor) -> list[Filler]:
        """The other side of a relation of which one is named: who speaks of it, or the other of two spoken of."""
        speech = self.said.speech_of(sentence, token)
        if speech is not None:
            return [f for f in self._sides([speech.speaker]) if _name(f.actors[0]) != _name(known)][:1]
        pair = self.scene.pairs.get(sentence.index, [])
        names = [_name(self.scene.state_of(actor)) for actor in pair]
        if len(names) == 2 and _name(known) in names:
            other = self.scene.state_of(pair[1 - names.index(_name(known))])
            return [Filler((other,), -1, -1, -1)]
        return []

    # ---- since when

    def _begun(self, sentence: Sentence, token: Token, *, made: bool = False) -> DateFound | None:
        """Since when it is: a date told as a beginning, or that of the act by which it came to be.

        ``made``: the token itself tells that act.
        """
        dates = [d for d in self.scene.dates.get(sentence.index, ()) if d.kind != "impossible"]
        for date in dates:
            if date.role in ("since", "start"):
                return date
        makers = [token] if made else [t for t in token.all("acl") if t.lemma in self.making]
        verb = next((t for t in sentence.ancestors(token) if t.pos in _VERBAL), None)
        if not made and verb is not None and verb.lemma in self.making:
            makers.append(verb)
        for date in dates:
            inside = sentence.between(date.start, date.end)
            above = list(sentence.ancestors(sentence.head_of(inside))) if inside else []
            near = next((t for t in above if t.pos in _VERBAL or t in makers), None)
            if date.role == "point" and (near in makers or (made and token.pos == "NOUN" and near is verb)):
                return date
        return None


def _name(actor: Actor) -> str:
    return actor.country if actor.kind == "country" and actor.country else actor.registry_id or actor.id


def _found(around: Sequence[tuple[frozenset[str], list[Token]]], entry: Entry) -> list[Token] | None:
    """The tokens of an entry's further words among those around its head, each word once; None where one is absent."""
    taken: list[Token] = []
    for options in entry.words[1:]:
        hit = next((run for forms, run in around if forms & options and not any(t in taken for t in run)), None)
        if hit is None:
            return None
        taken += hit
    return taken
