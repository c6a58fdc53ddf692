# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Acts told by a noun: whether the sentence asserts them, and whose they are."""

from __future__ import annotations

from dragoman.codebook.model import Act
from dragoman.reading.acts import STRUCTURAL, Match, Matcher
from dragoman.reading.clause import Clause, case_of
from dragoman.reading.modality import Modality
from dragoman.reading.scene import Filler, Scene
from dragoman.reading.tree import Token

_OCCASION = frozenset({"case", "advmod", "fixed", "mark", "obl", "nmod", "obj"})  # relations of "lors", "during" …


class Assertion:
    """Decides for each match why it counts."""

    def __init__(self, scene: Scene, matcher: Matcher, modality: Modality) -> None:
        self.scene = scene
        self.matcher = matcher
        self.modality = modality
        words = scene.pack.grammar["modality"]
        self.happening = set(words["happening_verbs"])
        self.holding = set(words["holding_verbs"])
        self.coming = set(words["coming_verbs"])
        self.occasion: dict[str, list[str]] = words["occasion"]
        self.bare_occasion = set(words["bare_occasion"])

    def why(self, match: Match, act: Act) -> str | None:
        """Why a match counts as told; None where the sentence only mentions it.

        The kind of its entry (``verb``, ``adj`` …), or for a noun ``holder``, ``happens``, ``heading``, ``occasion`` or
        ``commitment``.
        """
        if match.entry.kind != "noun":
            return match.entry.kind
        sentence, first = match.sentence, self._first(match)
        above = self._verb_above(match)
        held = above is not None and self._among(above, self.holding)
        if act.type == "AGREE":
            return "commitment" if held or self.matcher.matter(match) else None
        if held and (first.rel in ("obj", "xcomp") or first.dep == "nsubj:pass"):
            return "holder"
        if above is not None and first.rel == "nsubj" and self._among(above, self.happening):
            return "happens"
        if held and first.dep == "obl:agent":
            return "happens"
        if act.type == "CONSULT" and (self._on_occasion(match, act.act) or self._comes_for(match) is not None):
            return "occasion"
        if sentence.heading and not any(t.feats.get("VerbForm") == "Fin" for t in sentence.tokens[: match.head.i]):
            return "heading"
        below = [t for t in match.head.children if t.rel not in ("acl", "advcl", "ccomp", "parataxis")]
        if sentence.root is match.head and not any(t.feats.get("VerbForm") == "Fin" for t in below):
            return "heading"
        return None

    def _among(self, verb: Token, words: set[str]) -> bool:
        """Whether a verb is one of some, whatever the lemmatizer made of it."""
        if verb.lemma in words:
            return True
        return any(form in words for form in self.scene.grammar.verb_forms(verb.lemma.lower(), verb.lower))

    def holders(self, match: Match) -> list[Filler]:
        """Whose an act told by a noun is: the subject of the verb that holds it."""
        above = self._comes_for(match) or self._verb_above(match)
        if above is None and self._on_occasion(match, match.entry.section):
            above = match.sentence.root
        if above is None or match.head.dep == "nsubj":
            return []
        clause = Clause(match.sentence, above, self.scene.grammar)
        visitors = (
            clause.objects()
            if clause.passive and match.head.rel != "obj" and not self._held(match)
            else clause.subjects()
        )
        return [f for t in visitors for f in self.scene.parties(match.sentence, t, deep=False)]

    def _comes_for(self, match: Match) -> Token | None:
        """The verb by which somebody comes for a meeting: "arrived in Geneva for talks"."""
        head = self._first(match)
        if not self.scene.grammar.is_purpose(match.sentence, head):
            return None
        above = match.sentence.parent(head)
        while above is not None and above.pos in ("NOUN", "PROPN") and above.rel in ("obl", "nmod", "obj", "flat"):
            above = match.sentence.parent(above)
        return above if above is not None and above.pos == "VERB" and above.lemma in self.coming else None

    def beside(self, match: Match, role: str) -> list[Filler]:
        """Who stands with the verb of which an act's noun is the subject: "talks were held between X and Y"."""
        above = self._verb_above(match)
        if above is None or self._first(match).rel != "nsubj":
            return []
        clause = Clause(match.sentence, above, self.scene.grammar)
        wanted = [w for slot in match.entry.slots for w in slot.where if match.entry.role(w) == role]
        prepositions = [w for w in wanted if w not in STRUCTURAL and w not in self.scene.grammar.genitive]
        return [
            f for token in clause.obliques(prepositions) for f in self.scene.parties(match.sentence, token, deep=False)
        ]

    def _verb_above(self, match: Match) -> Token | None:
        head = self._first(match)
        above = match.sentence.parent(head)
        return above if above is not None and above.pos in ("VERB", "AUX") else None

    def _first(self, match: Match) -> Token:
        """The first of the nouns that the act's noun is coordinated with."""
        head = match.head
        while head.rel == "conj":
            above = match.sentence.parent(head)
            if above is None or above.pos not in ("NOUN", "PROPN"):
                break
            head = above
        return head

    def _held(self, match: Match) -> bool:
        """Whether the act's noun is what its verb is about, not a mere circumstance of it."""
        return self._first(match).rel in ("obj", "nsubj")

    def teller(self, match: Match) -> Token:
        """The predicate whose mood is that of the act: its own, or for a noun that of the verb that holds it."""
        return (self._verb_above(match) if match.entry.kind == "noun" else None) or match.head

    def _on_occasion(self, match: Match, act: str) -> bool:
        """Whether a meeting is named as the occasion of what is told.

        So it is in "lors d'un entretien avec" and "during a visit to".
        """

        def fits(word: str | None) -> bool:
            return word in self.occasion and (not self.occasion[word] or act in self.occasion[word])

        case = case_of(match.head)
        if fits(case) or (case in self.bare_occasion and match.head.child("det") is None):
            return True
        before = match.sentence.tokens[max(0, match.head.i - 4) : match.head.i]
        return any(fits(token.lower) and token.rel in _OCCASION for token in before)
