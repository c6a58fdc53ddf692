# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Modality: whether an act is told as done, denied, coming, possible or past, computed from the tree."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.reading.clause import Clause
from dragoman.reading.grammar import Grammar
from dragoman.reading.tree import Sentence, Token


@dataclass(frozen=True, slots=True)
class Mood:
    """How a predicate is told.

    ``should`` is an obligation, ``purpose`` an aim, ``perfect`` an act before another past one; ``weighed`` something
    only considered; ``possible`` what may come or is said to have happened, without an "if"; ``barred`` what cannot be.
    """

    negated: bool = False
    future: bool = False
    hypothetical: bool = False
    should: bool = False
    purpose: bool = False
    perfect: bool = False
    weighed: bool = False
    possible: bool = False
    barred: bool = False


class Modality:
    """Computes moods in one language."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar

        def words(name: str) -> frozenset[str]:
            return grammar.words("modality", name)

        self.negation = words("negation")
        self.negating = words("negating_verbs")
        self.failing = words("failing_verbs")
        self.future = words("future_auxiliaries")
        self.planning = words("future_phrases")
        self.due = words("duty_copulas")
        self.should = words("should_auxiliaries")
        self.can = words("can_auxiliaries")
        self.perfect = words("perfect_auxiliaries")
        self.would = words("would_auxiliaries")
        self.maybe = words("conditional_auxiliaries") - self.would
        self.weighing = words("hypothetical_verbs")
        self.conjunctions = words("hypothetical_conjunctions")
        self.imperative_auxiliaries = words("imperative_auxiliaries")
        self.empty_imperatives = words("empty_imperatives")

    def of(self, sentence: Sentence, token: Token) -> Mood:
        """The mood of the predicate that a token heads, its governing verbs included."""
        negated = self._negated(token)
        future = self._future(token)
        should = self._obliged(token)
        hypothetical = self._hypothetical(sentence, token)
        purpose = self.grammar.is_purpose(sentence, token)
        reported = self._reported(sentence, token)
        perfect = self._perfect(token) and not reported
        if reported and not hypothetical and self._coming(token):
            future = True
        weighed = False
        possible = self._possible(token)
        able = any(t.lemma in self.can for t in token.all("aux"))
        above = token
        clause = Clause(sentence, token, self.grammar)
        governed = clause.is_infinitive(token) or token.rel == "xcomp"
        for _ in range(3):
            parent = sentence.parent(above)
            if parent is None:
                break
            complement = above.rel in ("xcomp", "ccomp", "obj", "csubj", "advcl")
            if governed and complement and parent.pos in ("VERB", "AUX", "ADJ"):
                lemma = parent.lemma
                going = (lemma in self.future or parent.lower in self.future) and parent.feats.get("Tense") in (
                    "Pres",
                    "Imp",
                    "Fut",
                )
                negated ^= self._negated(parent) and not purpose
                negated ^= lemma in self.failing  # "did not fail to" is done
                negated |= lemma in self.negating
                future |= going or lemma in self.planning or self._future(parent)
                should |= lemma in self.should
                weighed |= lemma in self.weighing
                possible |= self._possible(parent) or self._may(parent)
                able |= lemma in self.can
                hypothetical |= lemma in self.weighing or lemma in self.can or self._hypothetical(sentence, parent)
                perfect |= self._perfect(parent)
            elif above.rel in ("ccomp", "xcomp") and parent.lemma in self.negating:
                negated = True
            elif above.rel == "conj" and parent.pos == above.pos and not self._own_tense(above):
                future |= self._future(parent)
                should |= self._obliged(parent)
                hypothetical |= self._hypothetical(sentence, parent)
                governed = True
            else:
                break
            above = parent
        imagined = self._imagined(sentence, token)
        return Mood(
            negated,
            future,
            hypothetical,
            should,
            purpose,
            perfect,
            weighed,
            possible and not imagined,
            negated and able and not imagined,
        )

    def imperative(self, token: Token) -> bool:
        """Whether a verb stands in the imperative and asks for something ("stop it", "do not go"; not "look here")."""
        auxiliaries = token.all("aux")
        negated = token.feats.get("VerbForm") == "Inf" and bool(auxiliaries)
        negated = negated and all(t.lemma in self.imperative_auxiliaries for t in auxiliaries)
        return (
            (negated or (token.feats.get("Mood") == "Imp" and not auxiliaries))
            and token.lemma not in self.empty_imperatives
            and all(t.i > token.i for t in token.all("nsubj"))  # what follows is its object, whatever the tree says
            and token.rel in ("root", "ccomp", "parataxis", "conj", "dislocated")
        )

    def _own_tense(self, token: Token) -> bool:
        return token.feats.get("VerbForm") == "Fin" or token.child("aux", "cop") is not None

    def _negated(self, token: Token) -> bool:
        if any(t.lower in self.negation and t.rel in ("advmod", "det", "cc", "mark", "aux") for t in token.children):
            return True
        return any(
            t.lower in self.negation
            for child in token.all("obj", "nsubj", "aux", "cop")
            for t in child.children
            if t.rel in ("det", "advmod")
        )

    def _obliged(self, token: Token) -> bool:
        return any(t.lemma in self.should or t.lower in self.should for t in token.all("aux"))

    def _future(self, token: Token) -> bool:
        if token.feats.get("Tense") == "Fut":
            return True
        ending = token.pos == "VERB" and token.lower.endswith(self.grammar.future_endings)
        if ending and token.lower not in self.grammar.no_futures and token.child("aux") is None:
            return True
        if any(t.lower in self.planning for t in token.all("mark")):
            return True
        marks = [t.i for t in token.all("mark") if t.lower in self.grammar.infinitive_marks]
        if marks and any(t.lemma in self.due and t.i < marks[0] for t in token.all("aux", "cop")):
            return True  # "is to visit"
        return any(t.feats.get("Tense") == "Fut" or t.lower in self.future for t in token.all("aux", "cop"))

    def _hypothetical(self, sentence: Sentence, token: Token) -> bool:
        if self._coming(token) and not self._reported(sentence, token):
            return True
        auxiliaries = token.all("aux", "cop")
        if any(t.lower in self.maybe or t.lemma in self.can for t in auxiliaries):
            return True
        if token.feats.get("VerbForm") == "Part" and any(t.feats.get("Mood") == "Cnd" for t in auxiliaries):
            return True
        return any(self._conditional(t) for t in token.all("mark", "case", "cc") if t.i < token.i)

    def _possible(self, token: Token) -> bool:
        """Whether a predicate is told as what may be ("might go", "pourrait aller") or is said to be ("aurait été")."""
        auxiliaries = token.all("aux", "cop")
        told = any(t.feats.get("Mood") == "Cnd" and t.lemma in self.perfect for t in auxiliaries)
        return told or any(t.lower in self.maybe or self._may(t) for t in auxiliaries)

    def _may(self, token: Token) -> bool:
        return token.lemma in self.can and (
            token.feats.get("Mood") == "Cnd" or token.lower.endswith(self.grammar.conditional_endings)
        )

    def _imagined(self, sentence: Sentence, token: Token) -> bool:
        """Whether a predicate, or one above it, stands under a condition."""
        return any(self._conditional(t) for one in (token, *sentence.ancestors(token)) for t in one.all("mark"))

    def _conditional(self, mark: Token) -> bool:
        """Whether a conjunction, of one word or more, makes a condition."""
        words = " ".join(t.lower for t in (mark, *mark.all("fixed")))
        return mark.lower in self.conjunctions or words in self.conjunctions

    def _coming(self, token: Token) -> bool:
        """Whether a verb stands in the simple conditional ("would go", "irait")."""
        ending = token.pos == "VERB" and token.lower.endswith(self.grammar.conditional_endings)
        if ending and token.lower not in self.grammar.no_conditionals:
            return True
        return token.feats.get("Mood") == "Cnd" or any(
            t.lower in self.would or (t.feats.get("Mood") == "Cnd" and token.feats.get("VerbForm") != "Part")
            for t in token.all("aux", "cop")
        )

    def _reported(self, sentence: Sentence, token: Token) -> bool:
        """Whether a predicate is in what somebody said: there the conditional is the future seen from then."""
        while token.rel in ("conj", "ccomp", "xcomp", "parataxis") and (above := sentence.parent(token)) is not None:
            told = token.rel == "xcomp" and self._coming(token) and above.pos == "VERB"  # "announcing it would send"
            if told or token.rel == "ccomp" or (token.rel == "parataxis" and above.pos in ("VERB", "AUX")):
                return True
            token = above
        return any(t.dep.startswith("parataxis") and t.pos == "VERB" for t in token.children)

    def _perfect(self, token: Token) -> bool:
        """Pluperfect: an auxiliary in the past with a past participle."""
        if token.feats.get("VerbForm") != "Part":
            return False
        have = [
            t
            for t in token.all("aux")
            if t.feats.get("Tense") in ("Imp", "Past") and t.feats.get("VerbForm") != "Part" and t.dep != "aux:pass"
        ]
        return bool(have) and all(t.lemma in self.perfect for t in have)
