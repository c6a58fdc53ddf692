# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Doubts: signs in the tree that what looks like an act is none, or nobody's that counts."""

from __future__ import annotations

from dragoman.codebook.model import Act
from dragoman.languages.base import NOTHING
from dragoman.reading.acts import QUOTES, Match, Matcher
from dragoman.reading.clause import Clause
from dragoman.reading.drafts import GOVERNING, HOSTILE, ONE_SIDED, Draft
from dragoman.reading.headlines import is_predicate
from dragoman.reading.modality import Modality, Mood
from dragoman.reading.nominal import Assertion
from dragoman.reading.scene import Scene
from dragoman.reading.tree import Token

_EPITHETS = frozenset({"support", "recognise", "aid", "aid-military", "aid-economic", "honour", "trust"})
_DUTIES = frozenset({"COOPERATE", "AID", "CONSULT", "CONCEDE", "RETREAT", "SANCTION", "COERCE", "ASSAULT", "MOBILIZE"})
_DUTIES_BESIDES = frozenset({"sue"})  # deeds among the acts of words: who "should be tried" is not
_OF_STATES = frozenset({"AGREE", "SUPPORT", "CONSULT", "COOPERATE", "CONCEDE", "RETREAT", "THREATEN", "SANCTION"})
_DESCRIBING = frozenset({"ASSAULT", "COERCE", "RETREAT", "COOPERATE", "AID", "CONSULT"})
_LEAD = 2  # sentences that tell what a report is about


class Doubts:
    """Looks for reasons against the acts of one document."""

    def __init__(self, scene: Scene, matcher: Matcher, asserted: Assertion, modality: Modality) -> None:
        self.scene = scene
        self.grammar = scene.grammar
        self.matcher = matcher
        self.asserted = asserted
        self.modality = modality
        self.acts = scene.pack.codebook.acts
        words = scene.pack.grammar["modality"]
        self.striking = set(words["striking_things"])
        self.asking = set(words["asking_why"])
        self.accidents, self.flames = set(words["accidents"]), set(words["flames"])
        self.doing, self.trying = set(words["light_continuation"]), set(words["attempting_verbs"])

    def of_match(self, match: Match, act: Act, mood: Mood, how: str | None) -> str | None:
        """What speaks against a match by how it is told: the reason, None where nothing does."""
        passive = match.head.rel == "acl" and match.clause.passive and not is_predicate(match.sentence, match.head)
        if self._asked(match):
            return "asked, not told"
        if mood.purpose and act.type != "AGREE" and how != "occasion":
            return "an aim, not something done"
        if passive and act.act in _EPITHETS:
            return "a standing epithet"
        if passive and not match.clause.agents() and not self.scene.dated(match.sentence, match.head):
            return "a participle without agent or date"
        if self._circumstance(match):
            return "a participle that only tells the occasion"
        if mood.should and (act.type in _DUTIES or act.act in _DUTIES_BESIDES):
            return "a duty, not something done"
        if how is None:
            return "a noun that the sentence does not assert"
        if how == "adj" and match.head.rel == "acl" and act.act == "promise":
            return "a standing epithet"
        if how == "adj" and match.head.rel == "amod" and act.type != "AGREE" and not match.sentence.heading:
            return "an attribute, not something told"
        return "done by a firm or somebody unknown, not by a state or body" if self._of_a_firm(match) else None

    def _circumstance(self, match: Match) -> bool:
        """Whether a word of speech is only what another is an answer to: "asked about the plan, the minister said"."""
        head = match.head
        return (
            match.verbal
            and head.rel in ("advcl", "dep")
            and head.feats.get("Tense") == "Past"
            and head.child("nsubj", "nsubj:pass", "obj", "aux", "mark") is None
            and not match.clause.agents()
        )

    def of_clause(self, match: Match, act: Act, mood: Mood) -> str | None:
        """What speaks against a deed by the clause that its word stands in; promises and demands may be meant only."""
        if act.type in GOVERNING:
            return None
        if mood.hypothetical and not (mood.future or mood.weighed or mood.possible or mood.barred):
            return "only imagined"
        imperative = match.entry.kind == "verb" and act.stance is None and self.modality.imperative(match.head)
        if imperative or self._asked_for(match, act):
            return "only asked for"
        if act.act == "kill" and self._accident(match):
            return "an accident"
        describing = match.head.rel == "acl"
        if describing and match.clause.infinitive:
            return "what a noun is about, not something done"
        if act.stance is None and self._only_meant(match):
            return "an infinitive: meant, not done"
        if is_predicate(match.sentence, match.head):
            return None
        if describing and not match.clause.passive and act.type in _DESCRIBING and match.entry.kind == "verb":
            return "a participle that only describes"
        return None

    def of_draft(self, draft: Draft, match: Match, mood: Mood) -> str | None:
        """What speaks against an event by the sides it has."""
        act = draft.act
        actors, recipients = set(draft.countries("actors")), set(draft.countries("recipients"))
        if draft.type == "AGREE" and mood.negated:
            return "nothing is promised"
        if draft.type == "AGREE" and act.type in ONE_SIDED and not recipients:
            return "nobody is named who is to be helped or supported"
        if draft.type == "AGREE" and act.type == "CONSULT" and len(actors | recipients) < 2:
            return "only one party is named"
        if draft.type == "AGREE" and act.reciprocal and match.entry.kind == "noun" and len(actors) < 2:
            return "only one party is named"
        if act.act == "order" and not self.matcher.fillers(match, "recipient") and self._decided(match):
            return "what is ordered is an act of its own"
        if draft.type in _OF_STATES and self._of_the_people(draft, match):
            return "done by the people of a state, not by the state"
        if not actors and self._by_a_thing(match):
            return "done by something that is no party"
        if not actors and not recipients:
            return "no state or body is named on either side"
        if draft.type in ONE_SIDED and not act.reciprocal and not recipients and len(actors) < 2:
            return "nobody is named who is helped or supported"
        if act.type == draft.type == "CONSULT" and len(actors | recipients) < 2:
            return "only one party is named"
        return None

    def _asked(self, match: Match) -> bool:
        """Whether a sentence asks whether it is so; who asks why or how takes it for true."""
        sentence = match.sentence
        last = next((t for t in reversed(sentence.tokens) if t.text not in QUOTES), None)
        if last is None or last.text != "?" or any(t.lower in self.asking for t in sentence.tokens):
            return False
        return not any(
            t.rel in ("acl", "advcl") or (t.rel == "obl" and t.pos == "NOUN")
            for t in (match.head, *sentence.ancestors(match.head))
        )

    def _perfect(self, token: Token) -> bool:
        """Whether an infinitive is one of the perfect, of what is done: "says it has", "dit avoir expulsé"."""
        past = token.feats.get("VerbForm") == "Part" and token.feats.get("Tense") == "Past"
        return past and any(t.feats.get("VerbForm") == "Inf" for t in token.all("aux"))

    def _only_meant(self, match: Match) -> bool:
        """Whether an act stands in the infinitive below a verb that does not say that it is done ("manage to" does)."""
        if match.entry.kind == "noun" and (holder := self.asserted.teller(match)) is not match.head:
            return self._only_meant(
                Match(
                    match.entry,
                    match.sentence,
                    holder,
                    [holder],
                    Clause(match.sentence, holder, self.grammar),
                    verbal=True,
                )
            )
        above = match.sentence.parent(match.head)
        if (
            (match.entry.kind != "verb" and not match.verbal)
            or above is None
            or not match.clause.is_infinitive(match.head)
            or self._perfect(match.head)
        ):
            return False
        if match.head.rel == "conj":
            return self._only_meant(
                Match(match.entry, match.sentence, above, [above], Clause(match.sentence, above, self.grammar))
            )
        mood = self.modality.of(match.sentence, match.head)
        told = match.head.rel != "advcl" and (mood.future or mood.possible or mood.weighed)
        return (
            above.lemma not in self.doing
            and not (above.lemma in self.trying and self.acts[match.entry.section].type in HOSTILE)
            and above.lemma not in self.modality.negating
            and not told
            and match.head.rel in ("xcomp", "ccomp", "advcl", "obl", "acl", "obj", "csubj")
        )

    def _asked_for(self, match: Match, act: Act) -> bool:
        """Whether a deed told by a noun is only demanded: "demanded the resignation of"; orders are carried out."""
        teller = self.asserted.teller(match)
        if match.entry.kind != "noun" or act.stance is not None or teller is match.head:
            return False
        above = self.matcher.at(match.sentence, teller)
        if above is None or above.entry.section == NOTHING or above.entry.section == "order":
            return False
        return self.acts[above.entry.section].type == "REQUEST"

    def _accident(self, match: Match) -> bool:
        """Whether people come to harm by nobody's will: no agent told, an accident and no arms named.

        What happened is told in the sentence itself or, where that names neither, in the heading and the lead.
        """
        if match.clause.agents():
            return False
        first = [s for s in self.scene.sentences[:_LEAD] if s is not match.sentence]
        for told in ([match.sentence], first):
            words = {word for s in told for t in s.tokens for word in (t.lemma.lower(), t.lower)}
            if words & (self.striking | self.accidents):
                return bool(words & self.accidents) and not (words & self.striking) - self.flames
        return False

    def _decided(self, match: Match) -> bool:
        """Whether what is asked for is a deed told by a noun that its verb holds ("ordered the expulsion of …")."""
        for token in match.head.all("obj"):
            inner = self.matcher.at(match.sentence, token)
            if inner is not None and inner.entry.section != NOTHING and inner.entry.kind == "noun":
                act = self.acts[inner.entry.section]
                return act.stance is None and act.type not in GOVERNING and self.asserted.why(inner, act) == "holder"
        return False

    def _of_the_people(self, draft: Draft, match: Match) -> bool:
        """Whether the people of the one state that the document is about do it ("the French like …")."""
        mentions = [self.scene.mention(match.sentence, match.sentence.tokens[f.token]) for f in draft.actors]
        return bool(mentions) and all(
            m is not None and m.kind == "people" and m.actors[0].country == self.scene.cast.alone for m in mentions
        )

    def _by_a_thing(self, match: Match) -> bool:
        """Whether the sentence names who does it and that is a mere thing ("hit by a crisis")."""
        if match.entry.kind not in ("verb", "adj") or match.entry.role("subj") != "actor":
            return False
        doers = (
            match.clause.agents()
            if match.clause.passive
            else self.matcher.slot(match.sentence, match.clause, ("subj",))
        )
        if self.acts[match.entry.section].type == "ASSAULT" and any(t.lemma.lower() in self.striking for t in doers):
            return False
        return bool(doers) and all(
            t.pos in ("NOUN", "ADJ") and self.scene.mention(match.sentence, t) is None for t in doers
        )

    def _of_a_firm(self, match: Match) -> bool:
        """Whether the subject is a firm, or a name that is nobody's in particular."""
        told_of = match.entry.kind == "verb" and match.entry.role("subj") == "recipient"  # "the law drew criticism"
        if match.entry.kind not in ("verb", "adj") or match.clause.passive or told_of:
            return False
        subjects = self.matcher.slot(match.sentence, match.clause, ("subj",))
        if not subjects:
            return False
        named = [a for t in subjects for f in self.scene.parties(match.sentence, t) for a in f.actors]
        if named:
            return all(a.sector == "BUS" or a.media for a in named)
        if any(self.scene.mention(match.sentence, t) is not None for t in subjects):
            return False
        return all(t.pos == "PROPN" or (match.verbal and t.pos == "NOUN") for t in subjects)
