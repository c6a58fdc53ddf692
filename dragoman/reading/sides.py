# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Sides: who acts and towards whom, by the entry of an act, by the tree around it, and by who else the text names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from dragoman.reading.actors import Actor
from dragoman.reading.acts import Match, Matcher
from dragoman.reading.clause import Clause, case_of
from dragoman.reading.drafts import AT_HOME, CITIZENS, DOMESTIC, FACING, GOVERNING, Draft, apart
from dragoman.reading.nominal import Assertion
from dragoman.reading.scene import Filler, Scene
from dragoman.reading.tree import Sentence, Token
from dragoman.registry.forms import fold

_BETWEEN = frozenset({"SUPPORT", "AGREE", "CONSULT", "COOPERATE", "AID"})  # what a state has with others, not itself
_NEAR = 14  # tokens
_VAGUE = ("pronoun", "adjective", "people", "group", "organization")  # not guessed to be meant where nobody acts


class Sides:
    """Finds the sides of the acts of one document."""

    def __init__(self, scene: Scene, matcher: Matcher, asserted: Assertion, business: bool) -> None:
        self.scene = scene
        self.grammar = scene.grammar
        self.matcher = matcher
        self.asserted = asserted
        self.business = business
        self.stateless = {fold(word) for word in scene.pack.grammar["coreference"]["stateless"]}
        self.states = self._states()
        self.dyad = [] if business else self._two_sides()

    def acting(self, match: Match, fillers: list[Filler]) -> list[Filler]:
        """Those who can act; a state named as a place is none."""
        kept: list[Filler] = []
        fillers = self._subject(match, fillers)
        for filler in fillers:
            token = match.sentence.tokens[filler.token]
            if all(actor.media for actor in filler.actors):
                continue
            placed = match.entry.kind != "noun" and match.entry.role(case_of(token) or "") != "actor"
            if placed and self.scene.located(match.sentence, token):
                continue
            kept.append(filler)
        return kept

    def _subject(self, match: Match, fillers: list[Filler]) -> list[Filler]:
        """Whoever stands right before the verb instead of those named farther off, whom the tree gives it."""
        own = {t.i for t in match.head.all("nsubj")}
        if match.entry.kind != "verb" or match.entry.role("subj") != "actor" or match.clause.passive or own:
            return fillers
        near = self.matcher.right_before(match.sentence, match.head)
        if near is None or any(f.start < near.end and near.start < f.end for f in fillers):
            return fillers
        same = any(a is b for f in fillers for a in f.actors for b in near.actors)
        return fillers if same or any(f.token > match.head.i for f in fillers) else [near]

    def complete(self, draft: Draft, match: Match) -> None:
        """Fill empty sides: by what the tree says elsewhere, the nearest mention where it is broken, by the matter."""
        sentence, act = draft.sentence, draft.act
        if match.entry.kind == "noun" and not draft.actors:
            draft.actors = self.asserted.beside(match, "actor") or self.asserted.holders(match)
        if match.entry.kind == "noun" and not draft.recipients:
            draft.recipients = self.asserted.beside(match, "recipient")
        if not act.reciprocal:
            mine = {id(a) for f in draft.actors for a in f.actors}
            draft.recipients = [f for f in draft.recipients if self._opposite(draft, f, mine)]
        if (
            not draft.actors
            and not match.clause.passive
            and match.entry.kind in ("verb", "adj", "phrase")
            and not self.matcher.slot(sentence, match.clause, ("subj",))
        ):
            near = self._before(sentence, match)
            if near:
                draft.actors, draft.fallback = [near], True
        if not draft.actors and draft.type == "MOBILIZE" and match.clause.passive:
            moved = match.clause.objects()  # whose forces are moved moves them
            draft.actors = [f for token in moved for f in self.scene.parties(sentence, token)]
            draft.recipients = [f for f in draft.recipients if f.token not in {t.i for t in moved}]
        if draft.act.act == "resign" and not draft.countries("actors"):
            draft.actors, draft.recipients = [*draft.actors, *draft.recipients], []  # who leaves a government is of it
        if draft.act.modes == ("visit",) and not draft.recipients:
            draft.recipients = self._destination(match)
        owned = draft.type in GOVERNING - {"AGREE"} | {"SUPPORT"} or act.act == "accept"
        if not draft.recipients and draft.matter and owned:
            draft.recipients = self._owners(draft)
        if (
            not draft.recipients
            and match.entry.kind == "verb"
            and match.entry.role("obj") == "recipient"
            and not match.clause.passive
            and not self.matcher.slot(sentence, match.clause, ("obj",))
        ):
            near = self._after(sentence, match)
            if near:
                draft.recipients, draft.fallback = [near], True
        if not draft.recipients and draft.type in DOMESTIC:
            draft.recipients = self._inside(draft, match)
        if not draft.recipients and draft.type == "THREATEN":
            draft.recipients = self._aimed(draft) or self._conditions(draft)
        if draft.type == "REQUEST":
            draft.recipients = self._asked(draft, match)
        if not draft.recipients and not act.reciprocal and draft.type not in ("AGREE", "CONSULT", "PROTEST"):
            draft.recipients = self._anyone(draft) or self._topic(draft)
        if (
            not draft.actors
            and draft.speech is not None
            and draft.type in ("REQUEST", "THREATEN")
            and match.entry.role("subj") == "recipient"
        ):
            draft.actors = [
                Filler(
                    tuple(self.scene.side(list(draft.speech.actors))),
                    draft.speech.speaker.start,
                    draft.speech.speaker.end,
                    draft.head.i,
                )
            ]
        if draft.type == "PROTEST":
            self._at_home(draft)
        draft.sides = (draft.actors, draft.recipients)
        if act.reciprocal and len(set(draft.countries("actors")) | set(draft.countries("recipients"))) < 2:
            draft.actors = [*self._joined_before(draft), *draft.actors]
        self._domestic(draft)
        if act.reciprocal:
            draft.actors, draft.recipients = apart([*draft.actors, *draft.recipients], ()), []
        else:
            mine = {id(a) for f in draft.actors for a in f.actors}
            draft.actors = apart(draft.actors, ())
            opposite = self._foreign([f for f in apart(draft.recipients, ()) if self._opposite(draft, f, mine)], draft)
            draft.recipients = [self._without_own(draft, f, mine) for f in opposite]
            own = set(draft.countries("actors"))
            if len(own) > 1 and draft.type == "REQUEST" and own.issuperset(draft.countries("recipients")):
                draft.recipients = []  # what several ask together they ask of others

    def _opposite(self, draft: Draft, filler: Filler, mine: set[int]) -> bool:
        """Whether somebody named is the other side: not the actors nor, between states, their own state."""
        if draft.type == "PROTEST":
            return True
        own = {a.country for f in draft.actors for a in f.actors if a.country}
        between = draft.type in _BETWEEN
        kinds = ("country", "person", "office") if len(own) > 1 else ("country", "person")  # of one of several actors
        return not all(id(a) in mine or (between and a.kind in kinds and a.country in own) for a in filler.actors)

    def _foreign(self, fillers: list[Filler], draft: Draft) -> list[Filler]:
        """Where another state is towards whom something is done, the actors' own, named beside it, is not meant."""
        own = {a.country for f in draft.actors for a in f.actors if a.country}
        states = [f for f in fillers if all(a.kind == "country" for a in f.actors)]
        if not own or draft.type == "PROTEST" or all(a.country in own for f in states for a in f.actors):
            return fillers
        return [f for f in fillers if f not in states or not all(a.country in own for a in f.actors)]

    def _without_own(self, draft: Draft, filler: Filler, mine: set[int]) -> Filler:
        """What is said of both sides by one of them is meant for the other: "satisfaction with the ties of the two"."""
        own = {a.country for f in draft.actors for a in f.actors if a.country}
        if draft.type == "PROTEST" or len(filler.actors) < 2:
            return filler
        others = tuple(a for a in filler.actors if id(a) not in mine and a.country not in own)
        return replace(filler, actors=others) if others else filler

    def _two_sides(self) -> list[Actor]:
        """The two states that a document is about: named more often than any third."""
        count = self.states
        ranked = sorted(count, key=lambda code: (-count[code], code))
        if self.scene.cast.alone is not None:
            return []
        if (
            len(ranked) < 2
            or count[ranked[1]] < max(2, count[ranked[0]] / 3)
            or (len(ranked) > 2 and count[ranked[2]] >= count[ranked[1]])
        ):
            return []
        speaking = {
            a.country
            for row in self.scene.cast.mentions
            for m in row
            if m.kind in ("person", "office", "both")
            for a in m.actors
        }
        if not speaking.issuperset(ranked[:2]):
            return []  # one of them is only spoken of
        return [self.scene.state_of(Actor("", "office", "", code)) for code in ranked[:2]]

    def _states(self) -> Counter[str]:
        """How often each state is named, by itself or by those who are of it."""
        count: Counter[str] = Counter()
        for row in self.scene.cast.mentions:
            for mention in row:
                count.update({a.country for a in mention.actors if a.country in self.scene.registry.country_names})
        return count

    def other_side(self, draft: Draft) -> None:
        """Words and measures that name no target are meant for the other of the two sides that the text is about."""
        if self.business:
            return
        if (
            draft.act.type == "CONSULT"
            and draft.how == "occasion"
            and len(set(draft.countries("actors") + draft.countries("recipients"))) == 1
        ):
            pass
        elif draft.recipients or draft.act.reciprocal or draft.type not in FACING or not draft.actors:
            return
        if draft.type == "AGREE" and draft.act.type == "CONSULT" and not draft.act.reciprocal:
            return  # a visit to come is to where it goes
        if draft.type == "AGREE":
            people = CITIZENS | {"BUS", "UNK"}
            pair = [] if all(a.sector in people for f in draft.actors for a in f.actors) else self.dyad
        else:
            pair = self._spoken_of(draft)
        own = set(draft.countries("actors"))
        others = [a for a in pair if a.country and a.country not in own]
        if not own:
            return
        if len(pair) == 2 and len(others) == 1:
            other = [Filler((others[0],), -1, -1, draft.head.i)]
            if draft.act.reciprocal or not draft.actors:
                draft.actors = [*draft.actors, *other]
            else:
                draft.recipients = other

    def _spoken_of(self, draft: Draft) -> list[Actor]:
        """The two states spoken of last, if the text is about them or names no others, or they meet."""
        pair = [self.scene.state_of(a) for a in self.scene.pairs.get(draft.sentence.index, [])]
        if draft.how == "occasion":
            return pair
        states = {a.country for a in pair}
        return pair if states == {a.country for a in self.dyad} or states.issuperset(self.states) else []

    def at_home(self, draft: Draft) -> None:
        """Force, restraint and concessions for which no other side is told are towards people of the own state."""
        states = set(draft.countries("actors"))
        if len(states) != 1 or draft.countries("recipients"):
            return
        people = draft.type == "REQUEST" and all(a.sector in CITIZENS for f in draft.actors for a in f.actors)
        if not people and draft.act.act not in ("lift", "refuse-change") and draft.type not in AT_HOME:
            return
        if draft.act.act in ("restrict", "yield", "announce-withdrawal", "apologise"):
            return  # who closes the borders closes them to nobody in particular; who gives in does so to others
        if not states <= self.scene.registry.country_names.keys():
            return
        state = self.scene.state_of(Actor("", "office", "", next(iter(states))))
        draft.recipients = [*draft.recipients, Filler((state,), -1, -1, draft.head.i)]

    def _domestic(self, draft: Draft) -> None:
        """Groups and officials that no words give a state are of the actor's own."""
        states = set(draft.countries("actors"))
        if len(states) != 1 or draft.act.reciprocal or draft.type in ("AGREE", "AID", "COOPERATE"):
            return
        for filler in draft.recipients:
            if filler.token >= 0 and draft.sentence.tokens[filler.token].child("nmod") is not None:
                continue
            for actor in filler.actors:
                if self.stateless & {fold(word) for word in actor.name.split()}:
                    continue  # allies and partners are not the actor's own people
                if actor.country is None and actor.kind in ("group", "office", "person") and actor.sector != "UNK":
                    actor.country = next(iter(states))

    def _only_state(self, sentence: Sentence) -> list[Filler]:
        """The one state that a sentence names in whatever way, if it is only one."""
        found: dict[str, Filler] = {}
        for mention in self.scene.cast.of(sentence):
            code = (
                self.scene.cast.places.get(mention.place or "")
                if mention.kind == "place"
                else next((a.country for a in mention.actors if a.country), None)
            )
            if code:
                found[code] = Filler(
                    (self.scene.state_of(Actor("", "office", "", code)),), mention.start, mention.end, 0
                )
        return list(found.values()) if len(found) == 1 else []

    def _at_home(self, draft: Draft) -> None:
        """A protest is by people of the state where it is held, and against its government where it names no target."""
        if not draft.countries("actors"):
            draft.actors = self._anyone(draft) or self._only_state(draft.sentence) or draft.actors
        if not draft.countries("recipients"):
            states = [
                Filler((self.scene.state_of(Actor("", "office", "", a.country)),), f.start, f.end, f.token)
                for f in draft.actors
                for a in f.actors
                if a.country
            ]
            draft.recipients = [f for f in states if f.actors[0].kind == "country"]

    def _topic(self, draft: Draft) -> list[Filler]:
        """The state that stands before a colon as what the sentence is about: "Chad: France sends aid"."""
        own = set(draft.countries("actors"))
        topic = draft.head.child("dislocated")
        if topic is None or not own:
            return []
        found = self.scene.parties(draft.sentence, topic, deep=False)
        return [f for f in found if any(a.country and a.country not in own for a in f.actors)]

    def _inside(self, draft: Draft, match: Match) -> list[Filler]:
        """The first party named anywhere in what is acted on: "a camp for Malian refugees"."""
        if match.entry.kind != "verb" or match.entry.role("obj") != "recipient":
            return []
        own = {a.country for f in draft.actors for a in f.actors}
        for item in self.matcher.slot(draft.sentence, match.clause, ("obj",)):
            for token in draft.sentence.subtree(item, ("acl", "conj", "appos", "parataxis", "advcl")):
                mention = self.scene.mention(draft.sentence, token)
                if mention is None or token in draft.trigger or mention.kind in ("initiative", "we", "place", "region"):
                    continue
                named = tuple(a for a in mention.actors if a.country and not a.media and a.country not in own)
                if named:
                    return [Filler(named, mention.start, mention.end, token.i)]
        return []

    def _anyone(self, draft: Draft) -> list[Filler]:
        """The first party named after a predicate in its own clause, whatever stands between."""
        own = {a.country for f in draft.actors for a in f.actors}
        domestic = draft.type in DOMESTIC
        if draft.match is not None and draft.match.clause.passive:  # the subject, too, is what it is about
            subject = [t for one in draft.match.clause.objects() for t in draft.sentence.subtree(one)]
            found = self._first(
                draft.sentence, draft.head, own, draft.trigger, subject, located=True, domestic=domestic
            )
            if found:
                return found
        places = bool(own - {None}) or (draft.act.stance is None and draft.type not in GOVERNING)
        if self.business and draft.type in GOVERNING:
            places = False
        return self.first_after(
            draft.sentence,
            draft.head,
            own,
            draft.trigger,
            places=places,
            domestic=domestic,
            avoid=("pronoun",) if own - {None} or draft.type not in FACING | {"SUPPORT"} else _VAGUE,
        )

    def first_after(
        self,
        sentence: Sentence,
        head: Token,
        own: set[str | None],
        trigger: Sequence[Token],
        *,
        places: bool = False,
        domestic: bool = False,
        avoid: Collection[str] = (),
    ) -> list[Filler]:
        """The first party after a predicate within its clause; states named as places only where asked."""
        by = Clause(sentence, head, self.grammar)
        doers = [*head.all("nsubj"), *(by.agents() if by.passive else ())]
        doing = {t.i for doer in doers for t in sentence.subtree(doer)}
        after = [t for t in sentence.tokens[head.i + 1 :] if t.i not in doing]
        return self._first(sentence, head, own, trigger, after, places=places, domestic=domestic, avoid=avoid)

    def _first(
        self,
        sentence: Sentence,
        head: Token,
        own: set[str | None],
        trigger: Sequence[Token],
        among: Sequence[Token],
        *,
        places: bool = False,
        located: bool = False,
        domestic: bool = False,
        avoid: Collection[str] = (),
    ) -> list[Filler]:
        for token in among:
            mention = self.scene.mention(sentence, token)
            if mention is None or mention.kind in ("initiative", "we") or token in trigger:
                continue
            if mention.kind == "region" and mention.place not in self.scene.cast.places:
                continue
            if mention.kind in avoid:
                continue
            verb = next(
                (t for t in sentence.ancestors(token) if t.pos in ("VERB", "AUX") and t.rel not in ("acl", "amod")),
                None,
            )
            if (
                verb is not None
                and verb is not head
                and head not in list(sentence.ancestors(verb))
                and verb not in list(sentence.ancestors(head))
            ):
                return []
            if verb is not None and verb is not head and verb.rel in ("ccomp", "advcl", "parataxis", "conj", "dep"):
                return []
            if verb is None and head.pos == "NOUN" and any(t.text == ":" for t in sentence.tokens[head.i : token.i]):
                return []
            if not places and (
                mention.kind in ("place", "region") or (not located and self.scene.located(sentence, token))
            ):
                continue
            if mention.kind in ("place", "region"):
                code = self.scene.cast.places.get(mention.place or "")
                actors: tuple[Actor, ...] = (self.scene.state_of(Actor("", "office", "", code)),) if code else ()
            else:
                actors = tuple(mention.actors)
            named = tuple(
                a
                for a in actors
                if a.country
                and not a.media
                and (a.country not in own or (domestic and mention.kind in ("person", "group")))
            )
            if named:
                return [Filler(named, mention.start, mention.end, token.i)]
        return []

    def _joined_before(self, draft: Draft) -> list[Filler]:
        """Those named before the predicate of an act of several, where the tree lost how they are coordinated."""
        found = []
        for mention in self.scene.cast.of(draft.sentence):
            tokens = draft.sentence.between(mention.start, mention.end)
            if (
                mention.end <= draft.head.start
                and mention.acts
                and mention.kind in ("person", "country", "office", "both")
                and tokens
            ):
                head = draft.sentence.head_of(tokens)
                if case_of(head) is None and not self.scene.located(draft.sentence, head):
                    filler = self.scene.filler(mention, head)
                    found.extend([filler] if filler else [])
        finite = [
            t for t in draft.sentence.tokens[: draft.head.i] if t.pos == "VERB" and t.feats.get("VerbForm") == "Fin"
        ]
        return [f for f in found if finite and f.start > finite[-1].end] or found

    def _owners(self, draft: Draft) -> list[Filler]:
        """Those that the matter names: who should do it, or whose it is."""
        own = {a.country for f in draft.actors for a in f.actors}
        for token in draft.matter:
            found: list[Filler] = []
            if token.pos in ("VERB", "AUX"):
                clause = Clause(draft.sentence, token, self.grammar)
                subjects = token.all("nsubj", "nsubj:pass")
                for subject in subjects:
                    found += self.scene.parties(draft.sentence, subject)
                if not found:
                    for item in clause.objects():
                        found += self.scene.parties(draft.sentence, item)
            else:
                found = self.scene.parties(draft.sentence, token)
            found = [f for f in found if any(a.country and a.country not in own for a in f.actors)]
            if found:
                return found
        return []

    def _aimed(self, draft: Draft) -> list[Filler]:
        """Whom the act that is threatened would hit."""
        own = set(draft.countries("actors"))
        for token in draft.matter:
            inner = self.matcher.at(draft.sentence, token)
            found = self.matcher.fillers(inner, "recipient") if inner is not None else []
            found = [f for f in found if any(a.country and a.country not in own for a in f.actors)]
            if found:
                return found
        return []

    def _asked(self, draft: Draft, match: Match) -> list[Filler]:
        """Who is asked: not those named after the infinitive that tells what for, if others stand before it."""
        infinitives = self.matcher.slot(draft.sentence, match.clause, ("inf",))
        first = min((t.i for t in infinitives if t.i > draft.head.i), default=None)
        before = [f for f in draft.recipients if first is None or f.token < first]
        return before or draft.recipients

    def _conditions(self, draft: Draft) -> list[Filler]:
        """Who must not do something, of a threat: the subject of its "if"."""
        own = set(draft.countries("actors"))
        conjunctions = self.grammar.words("modality", "hypothetical_conjunctions")
        for token in draft.sentence.subtree(draft.head):
            if token.rel == "advcl" and any(t.lower in conjunctions for t in token.all("mark")):
                found = [f for t in token.all("nsubj") for f in self.scene.parties(draft.sentence, t, deep=False)]
                found = [f for f in found if any(a.country and a.country not in own for a in f.actors)]
                if found:
                    return found
        return []

    def _destination(self, match: Match) -> list[Filler]:
        """The host of a visit told only by a place: "s'est rendu à Almaty"."""
        found = []
        for token in match.sentence.tokens[match.head.i + 1 : match.head.i + 1 + _NEAR]:
            mention = self.scene.mention(match.sentence, token)
            if (
                mention is None
                or case_of(token) not in self.grammar.place
                or not (mention.place or mention.kind == "country")
            ):
                continue
            code = mention.actors[0].country if mention.actors else self.scene.cast.places.get(mention.place or "")
            if code:
                actor = self.scene.state_of(Actor("", "office", "", code))
                found.append(Filler((actor,), mention.start, mention.end, token.i))
                break
        return found

    def _before(self, sentence: Sentence, match: Match) -> Filler | None:
        """The nearest party before a predicate that no preposition governs, where the tree gives no subject."""
        for token in reversed(sentence.tokens[max(0, match.head.i - _NEAR) : match.head.i]):
            if token.pos in ("VERB",) and token.feats.get("VerbForm") == "Fin":
                return None
            mention = self.scene.mention(sentence, token)
            if (
                mention is not None
                and mention.acts
                and case_of(token) is None
                and token.rel
                in ("nsubj", "root", "nsubj:pass", "dislocated", "parataxis", "dep", "obj", "conj", "appos", "nmod")
            ):
                return self.scene.filler(mention, token)
        return None

    def _after(self, sentence: Sentence, match: Match) -> Filler | None:
        """The nearest party after a predicate, where the tree gives no object."""
        for token in sentence.tokens[match.head.i + 1 : match.head.i + 6]:
            if token.pos in ("VERB", "PUNCT", "SCONJ", "CCONJ") and token not in match.tokens:
                return None
            mention = self.scene.mention(sentence, token)
            if (
                mention is not None
                and mention.acts
                and not self.scene.located(sentence, token)
                and case_of(token) is None
            ):
                return self.scene.filler(mention, token)
        return None
