# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Commitments: what a coming act is under the codebook, who commits to what, and promises told by tense alone."""

from __future__ import annotations

from dragoman.languages.base import NOTHING
from dragoman.reading.acts import Match, Matcher
from dragoman.reading.clause import Clause, case_of
from dragoman.reading.drafts import COOPERATIVE, HOSTILE, Draft, apart
from dragoman.reading.modality import Modality, Mood
from dragoman.reading.pledges import PledgeReader
from dragoman.reading.said import Said
from dragoman.reading.scene import Filler, Scene
from dragoman.reading.sides import Sides
from dragoman.reading.speech import Speech
from dragoman.reading.timing import Timing
from dragoman.reading.tree import Sentence, Token

_REFUSALS = {"CONSULT": "refuse-meeting", "CONCEDE": "refuse-yield", "RETREAT": "refuse-yield", "AID": "refuse-help"}
_WISHES = frozenset({"hope", "should", "importance", "be-ready", "plan"})


class Commitments:
    """Weighs the acts of one document and reads what is promised."""

    def __init__(
        self, scene: Scene, matcher: Matcher, modality: Modality, sides: Sides, timing: Timing, said: Said
    ) -> None:
        self.scene = scene
        self.grammar = scene.grammar
        self.matcher = matcher
        self.modality = modality
        self.sides = sides
        self.timing = timing
        self.said = said
        self.acts = scene.pack.codebook.acts
        self.pledges = PledgeReader(scene)
        self.stative = scene.grammar.words("modality", "stative_verbs")
        self.light = scene.grammar.words("modality", "light_continuation")
        self.cooperative = set(scene.pack.grammar["modality"]["cooperative_verbs"])
        self.refusable = scene.grammar.words("modality", "refusable_verbs")

    def weigh(self, draft: Draft, mood: Mood) -> None:
        """Set status, and the type that a coming act has under the codebook."""
        future = mood.future
        if future and not mood.negated and draft.type in COOPERATIVE:
            draft.type, draft.modes, draft.strength = "AGREE", [], draft.strength or "will"
            draft.matter = [draft.head]
            if draft.act.reciprocal and all(draft.sides):
                draft.actors, draft.recipients = draft.sides  # who announces it commits to the other
        elif future and draft.type == "RETREAT" and not mood.negated:
            draft.type, draft.modes = "CONCEDE", []
        elif future and draft.type == "SANCTION":
            pass  # an expulsion or sanction announced is one
        elif future and draft.type in HOSTILE - {"THREATEN"} and self._own_side(draft):
            draft.type, draft.modes = "THREATEN", []
        elif future and not mood.negated and draft.type == "REJECT" and self._own_side(draft):
            pass  # who says that he will refuse refuses
        elif future and not mood.negated and draft.type not in ("AGREE", "CONCEDE", "THREATEN"):
            draft.status = "future"
        if mood.barred and draft.type == "CONSULT":
            self._with_speaker(draft)
        if mood.negated and self._refused(draft, mood):
            name = _REFUSALS.get(draft.type, "refuse")
            if draft.act.reciprocal:
                self._refusing(draft)
            draft.act = self.acts[name]
            draft.type, draft.modes, draft.strength, draft.status = "REJECT", list(draft.act.modes), None, "actual"
        elif mood.negated:
            draft.status = "negated"
        elif mood.hypothetical and not future and draft.type != "AGREE":
            draft.status = "hypothetical"
        elif mood.perfect or self.timing.past_adverb(draft):
            draft.status = "historical"

    def _with_speaker(self, draft: Draft) -> None:
        """ "There can be no talks with them": with whoever says so, where nobody else is named."""
        parties = {*draft.countries("actors"), *draft.countries("recipients")}
        if draft.speech is None or len(parties) != 1:
            return
        mine = self._speaking(draft.speech, draft.head)
        if not {a.country for a in mine.actors} & parties:
            draft.actors, draft.recipients = [mine], [*draft.actors, *draft.recipients]

    def _refused(self, draft: Draft, mood: Mood) -> bool:
        """Whether what will not be done, or cannot be, is refused by whoever says so: "there can be no talks until"."""
        if not draft.actors or not self._own_side(draft):
            return False
        if mood.future:
            return draft.type in COOPERATIVE | {"AGREE", "CONCEDE", "RETREAT"}
        return draft.type == "CONSULT" and draft.speech is not None and mood.barred

    def _speaking(self, speech: Speech, token: Token) -> Filler:
        """Whoever speaks, as a side of what a word in the speech tells."""
        sides = tuple(self.scene.side(list(speech.actors)))
        return Filler(sides, speech.speaker.start, speech.speaker.end, token.i)

    def _refusing(self, draft: Draft) -> None:
        """Tell the two sides of what is done together apart: who refuses it, and to whom."""
        own = {a.country for a in draft.speech.actors} if draft.speech is not None else set()
        both = apart([*draft.actors, *draft.recipients], ())
        mine = [f for f in both if any(a.country in own for a in f.actors)] or draft.sides[0]
        if mine and (others := [f for f in both if f not in mine]):
            draft.actors, draft.recipients = mine, others

    def _own_side(self, draft: Draft) -> bool:
        """Whether the speaker announces what the speaker's own side will do."""
        if draft.speech is None:
            return bool(draft.actors)
        sides = {a.country for a in draft.speech.actors}
        return bool(sides & set(draft.countries("actors")))

    def commits(self, draft: Draft, mood: Mood) -> bool:
        """Whether an AGREE act really commits somebody to something, turning it round where it asks or threatens."""
        match = draft.match
        if match is not None and match.clause.passive and not draft.actors and not match.clause.agents():
            self._arranged(draft, match)
        if match is not None and not draft.matter and draft.act.act not in ("agree", "accept", "offer"):
            return False
        if draft.act.act == "should" and not self._obliges(draft):
            return False
        if draft.act.act == "hope" and self._polite(draft):
            return False
        if draft.act.act in ("hope", "be-ready", "promise", "plan") and self._hostile(draft):
            draft.type = "THREATEN"
        else:
            self._yields(draft)
        if draft.act.act == "hope" and draft.type == "AGREE" and self._hopes_of_other(draft):
            return True
        if draft.type == "AGREE":
            self.partner(draft)
            if mood.negated:
                draft.status = "negated"
            if draft.act.act in _WISHES and self._own_affairs(draft):
                return False
        return bool(draft.countries("actors"))

    def _arranged(self, draft: Draft, match: Match) -> None:
        """ "Talks between X and Y are scheduled": those who will meet have arranged it."""
        for token in match.tokens:
            inner = self.matcher.at(match.sentence, token) if token.pos in ("NOUN", "PROPN") else None
            if inner is None or inner.entry.section == NOTHING or not self.acts[inner.entry.section].reciprocal:
                continue
            both = [*self.matcher.fillers(inner, "actor"), *self.matcher.fillers(inner, "recipient")]
            if len({a.country for f in both for a in f.actors if a.country}) > 1:
                draft.actors, draft.recipients, draft.matter = apart(both, ()), [], [token]

    def _own_affairs(self, draft: Draft) -> bool:
        """Whether one side wishes or means to do something with nobody and for nobody: that is policy at home."""
        if not self._unpartnered(draft) or len(set(draft.countries("actors"))) > 1:
            return False
        names = [self.scene.mention(draft.sentence, draft.sentence.tokens[f.token]) for f in draft.actors]
        if self.scene.cast.alone is None and any(m is not None and m.kind in ("country", "capital") for m in names):
            return False  # a state that names nobody may mean others
        if any(item.frameworks for item in draft.items):
            return False
        acts = (self.matcher.at(draft.sentence, token) for token in draft.matter)
        told = {self.acts[m.entry.section].type for m in acts if m is not None and m.entry.section != NOTHING}
        return not told & {"CONSULT", "COOPERATE", "AID", "RETREAT", "CONCEDE", "AGREE"}

    def _yields(self, draft: Draft) -> None:
        """Who agrees or promises to withdraw, release or ease concedes it to the other side of what is promised."""
        for token in draft.matter:
            inner = self.matcher.at(draft.sentence, token)
            mine = {a.country for f in draft.actors for a in f.actors}
            if inner is None or inner.entry.section == NOTHING:
                continue
            act = self.acts[inner.entry.section]
            if not draft.recipients:
                draft.recipients = [
                    f for f in self.matcher.fillers(inner, "recipient") if not all(a.country in mine for a in f.actors)
                ]
            if not draft.recipients and token.pos in ("VERB", "AUX"):
                clause = Clause(draft.sentence, token, self.grammar)
                given = [
                    f
                    for t in (*clause.objects(), *clause.datives())
                    for f in self.scene.parties(draft.sentence, t, deep=False)
                ]
                draft.recipients = [
                    f for f in given if not all(a.country in mine for a in f.actors)
                ] or self.sides.first_after(draft.sentence, token, mine, draft.trigger)
            if act.type in ("RETREAT", "CONCEDE") and draft.act.act in ("agree", "promise", "accept"):
                draft.type, draft.modes, draft.strength = "CONCEDE", [], None
                if draft.act.reciprocal and not draft.recipients:
                    actors = draft.sides[0] or draft.actors
                    others = [f for f in draft.actors if f not in actors]
                    draft.actors, draft.recipients = actors, others
                return

    def threaten(self, draft: Draft) -> None:
        """What is threatened, as its undertakings."""
        actors = [a for f in draft.actors for a in f.actors]
        draft.items = self.pledges.items(
            draft.sentence, draft.head, draft.matter, draft.recipients, actors, self._until(draft)
        )

    def _polite(self, draft: Draft) -> bool:
        """Whether what is hoped is an act of speech, and thus done: "would like to extend our thanks"."""
        for token in draft.matter:
            inner = self.matcher.at(draft.sentence, token)
            if inner is not None and inner.entry.section != NOTHING:
                act = self.acts[inner.entry.section]
                return act.stance is not None and act.type in ("SUPPORT", "ACCUSE")
        return False

    def _hostile(self, draft: Draft) -> bool:
        """Whether what is promised is an act against somebody."""
        for token in draft.matter:
            inner = self.matcher.at(draft.sentence, token)
            if inner is not None and inner.entry.section != NOTHING and self.acts[inner.entry.section].type in HOSTILE:
                return True
        return False

    def _hopes_of_other(self, draft: Draft) -> bool:
        """A hope that the other side will do something is a request to it."""
        for token in draft.matter:
            clause = Clause(draft.sentence, token, self.grammar)
            if clause.is_infinitive(token) or token.pos not in ("VERB", "AUX", "ADJ"):
                continue
            others = [
                f for t in token.all("nsubj", "nsubj:pass") for f in self.scene.parties(draft.sentence, t, deep=False)
            ]
            mine = set(draft.countries("actors"))
            named = {a.country for f in others for a in f.actors if a.country}
            if named and not named & mine:
                draft.type, draft.act, draft.strength = "REQUEST", self.acts["request"], None
                draft.recipients = others
                return True
        return False

    def _until(self, draft: Draft) -> int:
        """Where what is said ends, if somebody says it and is named after it; else where the sentence does."""
        speech = draft.speech
        ends = (
            speech is not None
            and speech.covers(draft.head)
            and speech.cue is not None
            and speech.cue.start >= speech.end
        )
        return speech.end if ends and speech is not None else draft.sentence.end

    def _unpartnered(self, draft: Draft) -> bool:
        """Whether a commitment names no partner at all, not even vaguely ("with all countries")."""
        return not draft.recipients and not any(
            case_of(t) in self.pledges.partner_words for item in draft.items for t in item.tokens
        )

    def _obliges(self, draft: Draft) -> bool:
        """ "Must": of both sides or one's own a wish to do it together; of another it is a request. Needs a speaker."""
        subjects = draft.actors
        draft.speech = draft.speech or self.said.carried(draft.sentence)
        mine = self._speaking(draft.speech, draft.head) if draft.speech else None
        own = {a.country or a.id for a in mine.actors} if mine else set()
        named = {a.country or a.id for f in subjects for a in f.actors}
        if draft.match is not None and draft.head.lemma not in self.modality.should and (not own or named <= own):
            return True  # "pleaded for closer ties": the subject itself speaks
        if not own or (not named and draft.match is None):
            return False
        if not named:  # "it is necessary to": whoever speaks wishes it
            draft.recipients = []
        elif named & own:
            others = [
                Filler(tuple(a for a in f.actors if (a.country or a.id) not in own), f.start, f.end, f.token)
                for f in subjects
            ]
            draft.recipients = [f for f in others if f.actors]
        else:
            draft.type, draft.act, draft.strength, draft.modes = "REQUEST", self.acts["request"], None, []
            draft.recipients = subjects
        draft.actors = [mine] if mine else []
        return True

    def partner(self, draft: Draft) -> None:
        """The other side of a commitment: who is named with the actions, or the other of two sides spoken of."""
        actors = [a for f in draft.actors for a in f.actors]
        draft.items = (
            self.pledges.items(draft.sentence, draft.head, draft.matter, draft.recipients, actors, self._until(draft))
            if draft.matter
            else []
        )
        if not draft.recipients and not draft.act.reciprocal:
            seen: list[Filler] = []
            for item in draft.items:
                seen.extend(item.partners)
            draft.recipients = apart(seen, ())
        if not draft.act.reciprocal and draft.type == "AGREE" and self._unpartnered(draft):
            self.sides.other_side(draft)
            for item in draft.items:
                item.partners = item.partners or draft.recipients
        if draft.recipients and all(a.kind != "organization" for f in draft.recipients for a in f.actors):
            for item in draft.items:
                item.partners = item.partners or draft.recipients
        if draft.act.reciprocal and draft.act.type == "AGREE" and draft.items:
            partners = [f for item in draft.items for f in item.partners]
            given = [f for f in partners if f.token >= 0 and case_of(draft.sentence.tokens[f.token]) is None]
            if given and len(set(draft.countries("actors"))) == 1:
                draft.recipients = apart([*draft.recipients, *given], ())  # "agreed to pay Peru": one side gives
                return
            draft.actors = apart([*draft.actors, *partners], ())
            for item in draft.items:
                item.partners = []

    def _duty(self, sentence: Sentence, token: Token) -> Token | None:
        """The verb of duty of which a word is the infinitive ("doit rembourser")."""
        above = sentence.parent(token)
        if above is None or token.rel != "xcomp" or above.pos not in ("VERB", "AUX"):
            return None
        return above if above.lemma in self.modality.should else None

    def modal(self, sentence: Sentence, drafts: list[Draft], consumed: set[int]) -> list[Draft]:
        """Commitments without a lexicon entry: "will continue to work with", "must step up" in somebody's speech.

        So with refusals, "will not change its law", and with what a quotation asks for in the imperative.
        """
        found: list[Draft] = []
        taken = {t.i for d in drafts for t in d.trigger} | consumed
        for token in sentence.tokens:
            if token.pos != "VERB" or token.i in taken:
                continue
            speech = self.said.speech_of(sentence, token)
            mood = self.modality.of(sentence, token)
            if self._imperative(token, speech) and (asked := self._asked(sentence, token, speech)) is not None:
                self.timing.when_where(asked, Mood())
                taken.update(t.i for t in sentence.subtree(token))
                found.append(asked)
                continue
            if mood.purpose or not (mood.future or mood.should) or (speech is None and not mood.future):
                continue
            if token.rel == "conj" and (above := sentence.parent(token)) is not None and above.i in taken:
                continue
            if mood.negated and not mood.should:
                draft = self._refusal(sentence, token, speech)
            elif token.lemma in self.stative or (
                token.lemma in self.light and token.child("obj", "xcomp", "ccomp") is None
            ):
                continue  # "prices should fall", "she will continue as chairwoman"
            elif token.lemma in self.cooperative or mood.should:
                draft = self._told_by_tense(sentence, token, speech, mood, taken)
            else:
                continue
            if draft is None or not (draft.countries("actors") or draft.countries("recipients")):
                continue
            self.timing.when_where(draft, mood)
            taken.update(t.i for t in sentence.subtree(token))
            found.append(draft)
        return found

    def _imperative(self, token: Token, speech: Speech | None) -> bool:
        """Whether a verb in a quotation asks somebody for something: "stop the shelling"."""
        quoted = speech is not None and speech.form != "indirect" and speech.covers(token)
        return quoted and self.modality.imperative(token)

    def _asked(self, sentence: Sentence, token: Token, speech: Speech | None) -> Draft | None:
        """What is asked for by an imperative, of whom it is said to or of the other side."""
        if speech is None:
            return None
        speaker = self._speaking(speech, token)
        own = {a.country for a in speaker.actors if a.country}
        if not own:
            return None
        clause = Clause(sentence, token, self.grammar)
        act = self.acts["request"]
        draft = Draft(sentence, token, [token], act, act.type, list(act.modes), [speaker], [], how="modal")
        called = [f for t in token.all("vocative") for f in self.scene.parties(sentence, t, deep=False)]
        draft.recipients = [f for f in called or speech.addressee if not all(a.country in own for a in f.actors)]
        draft.matter, draft.speech = [*clause.objects(), *clause.infinitives()], speech
        self.sides.other_side(draft)
        return draft if draft.countries("recipients") else None

    def _told_by_tense(
        self, sentence: Sentence, token: Token, speech: Speech | None, mood: Mood, taken: set[int]
    ) -> Draft | None:
        """A promise told by the future of a verb, a wish or request told by a verb of duty."""
        clause = Clause(sentence, token, self.grammar)
        duty = self._duty(sentence, token)
        if clause.is_infinitive(token) and (duty is None or duty.i in taken):
            return None
        actors = [f for t in clause.subjects() for f in self.scene.parties(sentence, t, deep=False)]
        if not actors or clause.passive:
            return None
        name = "should" if mood.should else "promise"
        act = self.acts[name]
        aux = [duty] if duty is not None else [t for t in token.all("aux") if t.i < token.i]
        own = {a.country for f in actors for a in f.actors}
        recipients = self._receiving(clause, own, [*aux, token]) if name == "promise" else []
        draft = Draft(sentence, token, [*aux, token], act, "AGREE", [], actors, recipients, how="modal")
        draft.strength, draft.matter, draft.speech = act.strength, [token], speech
        if name == "should" and (speech is None or speech.inherited) and self.scene.dated(sentence, duty or token):
            return None  # "doit quitter la capitale mercredi": told by the report, a plan
        if name == "should" and not self._obliges(draft):
            return None
        if mood.negated and draft.type != "REQUEST":
            return None
        if draft.type == "AGREE" and token.lemma not in self.cooperative and not draft.recipients:
            return None
        if draft.type == "AGREE":
            self.partner(draft)
            if self._own_affairs(draft):
                return None
        return draft

    def _refusal(self, sentence: Sentence, token: Token, speech: Speech | None) -> Draft | None:
        """A refusal told by the future: somebody says that the own side will not do what others want of it."""
        clause = Clause(sentence, token, self.grammar)
        forms = {token.lemma, *self.grammar.verb_forms(token.lemma.lower(), token.lower)}
        if not forms & self.refusable or clause.is_infinitive(token) or clause.passive:
            return None
        actors = [f for t in clause.subjects() for f in self.scene.parties(sentence, t, deep=False)]
        own = {a.country for f in actors for a in f.actors}
        speakers = {a.country for a in self.scene.side(list(speech.actors))} if speech is not None else own
        if not own & speakers - {None}:
            return None
        act = self.acts["refuse"]
        aux = [t for t in token.children if t.i < token.i and (t.rel == "aux" or t.lower in self.modality.negation)]
        recipients = self._receiving(clause, own, [*aux, token])
        draft = Draft(sentence, token, [*aux, token], act, act.type, list(act.modes), actors, recipients, how="modal")
        draft.matter, draft.speech = [*clause.objects(), *clause.datives()], speech
        self.sides.other_side(draft)
        return draft

    def _receiving(self, clause: Clause, own: set[str | None], trigger: list[Token]) -> list[Filler]:
        """Who gets what is promised or refused: the others that the verb has, else the first named after it."""
        sentence = clause.sentence
        given = [f for t in (*clause.objects(), *clause.datives()) for f in self.scene.parties(sentence, t, deep=False)]
        others = [f for f in given if not all(a.country in own for a in f.actors)]
        return others or self.sides.first_after(sentence, clause.head, own, trigger)
