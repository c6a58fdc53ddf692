# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The grammar of one predicate: its subject, objects and further arguments, wherever in the tree they stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.reading.grammar import Grammar
from dragoman.reading.tree import Sentence, Token

NOMINAL_POS = ("NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "DET")
TIME = ("obl:tmod", "obl:unmarked", "nmod:tmod")
_OBJECT = 7


def coordinated(sentence: Sentence, token: Token) -> list[Token]:
    """The token and what is coordinated with it."""
    found, todo = [], [token]
    while todo:
        current = todo.pop(0)
        found.append(current)
        todo.extend(child for child in current.all("conj"))
    return sorted(found, key=lambda t: t.i)


def case_of(token: Token) -> str | None:
    """The preposition (or genitive mark) of a nominal, in lower case; several words joined by spaces."""
    cases = [child for child in token.all("case") if child.i != token.i]
    if not cases:
        return None
    first = cases[0]
    words = [first, *(t for t in first.all("fixed"))]
    return " ".join(word.lower for word in sorted(words, key=lambda t: t.i))


@dataclass(slots=True, eq=False)
class Clause:
    """A predicate in its sentence: a verb, a noun that tells an act, or a predicate adjective."""

    sentence: Sentence
    head: Token
    grammar: Grammar
    adjective: bool = False
    phrase: bool = False

    # ---- voice and form

    @property
    def reflexive(self) -> bool:
        """Whether a reflexive pronoun goes with the verb."""
        return any(
            t.lower in self.grammar.reflexives and t.rel in ("expl", "obj", "iobj", "dep") and t.i < self.head.i
            for t in self.head.children
        )

    @property
    def passive(self) -> bool:
        """Whether the subject is the one acted on: a passive, or a past participle that modifies a noun."""
        head = self.head
        if self.adjective or self.reflexive:
            return False
        if head.child("aux:pass", "nsubj:pass", "csubj:pass", "obl:agent") is not None:
            return True
        bare = head.feats.get("VerbForm") == "Part" and head.feats.get("Tense") == "Past" and head.child("aux") is None
        if not bare or head.child("obj") is not None:
            return False
        if any(case_of(t) in self.grammar.agent for t in head.all("obl", "nmod")):
            return True
        if head.rel == "conj" and head.child("nsubj") is None and (above := self.sentence.parent(head)) is not None:
            return above.pos == "VERB" and above.child("aux:pass") is not None  # "was tried and sentenced"
        return head.rel in ("acl", "amod")

    @property
    def infinitive(self) -> bool:
        """Whether the predicate is an infinitive."""
        return self.head.feats.get("VerbForm") == "Inf" or (
            self.head.child("mark") is not None
            and self.head.child("mark").lower in self.grammar.infinitive_marks  # type: ignore[union-attr]
            and self.head.child("nsubj") is None
        )

    # ---- arguments

    def subjects(self) -> list[Token]:
        """Who acts: the subject, the agent of a passive, or the subject of the verb that governs this one."""
        if self.passive:
            return self.agents()
        return self._subject_tokens()

    def objects(self) -> list[Token]:
        """Who or what is acted on: the object, or the subject of a passive."""
        if self.passive:
            own = self.head.all("nsubj:pass", "nsubj")
            if own:
                return own
            if self.head.rel in ("acl", "amod") and (above := self.sentence.parent(self.head)) is not None:
                return [above]
            return self._subject_tokens()
        found = [t for t in self.head.all("obj") if t.lower not in self.grammar.reflexives] or self._inverted()
        if not found:  # "livrer des chars": the partitive article taken for a preposition
            articles = self.grammar.partitive | (self.grammar.genitive if self._denied else frozenset())
            found = [t for t in self.head.all("obl:arg", "obl:mod", "xcomp") if case_of(t) in articles]
        return found or self._object_after()

    @property
    def _denied(self) -> bool:
        """Whether the verb is negated, so that its object may have another article ("n'a pas livré de chars")."""
        return bool(self.grammar.partitive) and any(t.lower in self.grammar.negation for t in self.head.all("advmod"))

    def _inverted(self) -> list[Token]:
        """The object of a present participle that the tree takes for its subject: "accusant le ministre de"."""
        feats = self.head.feats
        if self.adjective or feats.get("VerbForm") not in ("Part", "Ger") or feats.get("Tense") != "Pres":
            return []
        return [t for t in self.head.all("nsubj") if t.i > self.head.i]

    def _object_after(self) -> list[Token]:
        """The first bare nominal after an active verb to which the tree gives no object, nor a clause."""
        head = self.head
        if head.pos not in ("VERB", "AUX") or self.reflexive or head.child("ccomp", "xcomp") is not None:
            return []
        for token in self.sentence.tokens[head.i + 1 : head.i + 1 + _OBJECT]:
            if token.pos in ("VERB", "AUX", "SCONJ", "CCONJ", "PUNCT") or token.rel in ("mark", "cc"):
                return []
            case = case_of(token)
            if (
                token.pos in ("NOUN", "PROPN")
                and token.dep not in TIME
                and (case is None or case in self.grammar.partitive)
                and token.rel in ("obl", "nmod", "dep", "xcomp", "nsubj", "appos", "advmod")
            ):
                return [token]
        return []

    def agents(self) -> list[Token]:
        """The agent of a passive."""
        found = self.head.all("obl:agent") or self.obliques(self.grammar.agent)
        # "by Chile, Peru and Bolivia": those listed after the first, where the tree hangs them on the verb
        listed = [t for t in self.head.all("conj") if found and t.i > found[0].i and t.pos in ("NOUN", "PROPN")]
        return [*found, *(t for t in listed if case_of(t) is None and t.child("nsubj", "cop") is None)]

    def datives(self) -> list[Token]:
        """Indirect objects: clitics, and obliques with a dative preposition."""
        return self.head.all("iobj") + self.obliques(self.grammar.dative)

    def obliques(self, prepositions: Iterable[str]) -> list[Token]:
        """Nominals with one of the prepositions: the predicate's own, else the nearest that follows in its clause."""
        wanted = set(prepositions)
        own = [
            t
            for t in self.head.all("obl", "nmod", "obj", "xcomp", "ccomp", "advcl", "iobj")
            if case_of(t) in wanted and t.pos in NOMINAL_POS
        ]
        if own:
            return own
        for child in self.head.all("obj", "obl", "xcomp", "nsubj:pass", "compound", "fixed", "advmod", "nmod"):
            # "auprès de X" hangs X on the adverb.
            if child.dep == "nsubj:pass" and self.reflexive:
                continue
            below = [
                t
                for t in child.all("nmod", "obl", "acl")
                if (case_of(t) in wanted or child.lower in wanted) and t.pos in NOMINAL_POS
            ]
            if below:
                return below
        clauses = (t for t in self.head.all("csubj", "xcomp") if any(m.lower in wanted for m in t.all("mark")))
        subjects = (clause.child("nsubj") for clause in clauses)  # "necessary for Peru to expand"
        return [subject for subject in subjects if subject is not None]

    def gerunds(self, prepositions: Iterable[str]) -> list[Token]:
        """Verbs in -ing and the like after one of the prepositions ("interested in developing")."""
        wanted = set(prepositions)
        return [
            t
            for head in (self.head, *self.head.all("advmod", "compound:prt"))
            for t in head.all("advcl", "acl", "xcomp", "ccomp", "obl", "nmod")
            if t.pos in ("VERB", "AUX", "NOUN")
            and t.feats.get("VerbForm") in ("Ger", "Part", "Inf")
            and any(m.lower in wanted for m in t.all("mark", "case"))
        ]

    def infinitives(self) -> list[Token]:
        """Infinitive complements, with those coordinated."""
        found = [
            t
            for t in self.head.all("xcomp", "ccomp", "obj", "advcl", "acl", "obl", "nmod", "csubj")
            if self.is_infinitive(t) and not self._purpose(t) and not (t.rel == "csubj" and t.i < self.head.i)
        ]
        if not found:
            found = [
                t
                for child in self.head.all("obj", "obl", "nmod", "xcomp")
                for t in child.all("acl", "xcomp", "advcl", "ccomp")
                if self.is_infinitive(t) and not self._purpose(t)
            ][:1]
        if not found:  # "interdire aux membres de l'opposition de": hung on the last noun before it
            below = [t for c in self.head.all("obj", "obl") for t in self.sentence.subtree(c, ("acl", "advcl", "conj"))]
            found = [t for noun in below for t in noun.all("acl") if self.is_infinitive(t) and not self._purpose(t)][:1]
        if not found and not self.head.child("ccomp", "obj"):  # "s'entendre pour": what for is what
            found = [t for t in self.head.all("advcl", "xcomp") if self.is_infinitive(t)][:1]
        return self.chain(found or self._infinitive_after())

    def _infinitive_after(self) -> list[Token]:
        """An infinitive right after an adjective or noun that the tree hangs elsewhere: "prêt à rencontrer"."""
        if self.head.pos in ("VERB", "AUX") and not self.adjective:
            return []
        marked = False
        for token in self.sentence.tokens[self.head.i + 1 : self.head.i + 5]:
            if token.lower in self.grammar.infinitive_marks:
                marked = True
            elif marked and (
                (token.pos in ("VERB", "AUX") and token.feats.get("VerbForm") in ("Inf", None))
                or self.sentence.tokens[token.i - 1].pos == "PART"
            ):
                return [token]
            elif token.pos not in ("PRON", "ADV", "PART"):
                return []
        return []

    def chain(self, tokens: list[Token]) -> list[Token]:
        """Predicates with those coordinated with them, also where the parser hung the later ones elsewhere."""
        found: list[Token] = []
        for token in tokens:
            for one in coordinated(self.sentence, token):
                if one not in found and (self.is_infinitive(one) or one is token):
                    found.append(one)
        return sorted(found, key=lambda t: t.i)

    def clauses(self) -> list[Token]:
        """That-clauses."""
        found = self.head.all("ccomp", "csubj")
        return [t for t in found if not self.is_infinitive(t)]

    def is_infinitive(self, token: Token) -> bool:
        """Whether a token is an infinitive (marked so by the parser, or by the word before it)."""
        auxiliaries = token.all("aux")
        if token.child("cop") is not None and token.child("nsubj") is not None:
            return False  # "the alternative would be to leave": a predicate
        if token.feats.get("VerbForm") == "Inf" and not auxiliaries:
            return True
        if auxiliaries and all(t.feats.get("VerbForm") == "Inf" for t in auxiliaries):
            return True  # "d'avoir violé"
        if (
            token.pos == "VERB"
            and token.i
            and token.feats.get("VerbForm") != "Fin"
            and self.sentence.tokens[token.i - 1].pos == "PART"
            and (self.sentence.tokens[token.i - 1].lower in self.grammar.infinitive_marks)
        ):
            return True
        return (
            token.pos in ("VERB", "AUX", "NOUN")
            and any(t.lower in self.grammar.infinitive_marks for t in token.all("mark", "case"))
            and token.feats.get("VerbForm") != "Fin"
            and (
                token.pos != "NOUN"
                or (token.lower.endswith(self.grammar.infinitive_endings) and token.child("det") is None)
            )
        )

    def _purpose(self, token: Token) -> bool:
        return self.grammar.is_purpose(self.sentence, token)

    def modal(self) -> Token | None:
        """The verb or adjective that governs this infinitive, if one does."""
        if self.head.rel in ("xcomp", "ccomp", "advcl", "acl", "csubj") and self.is_infinitive(self.head):
            return self.sentence.parent(self.head)
        return None

    # ---- the subject, own or shared

    def _subject_tokens(self, depth: int = 0) -> list[Token]:
        head = self.head
        own = [
            t
            for t in head.all("nsubj")
            if (t.lower not in self.grammar.relative or t.text[1:].isupper())
            and (self.adjective or self.reflexive or t.dep != "nsubj:pass")
            if t not in self._inverted()
        ]
        if own:
            return own
        relative = next((t for t in head.all("nsubj", "nsubj:pass")), None)
        above = self.sentence.parent(head)
        if head.rel == "acl" and above is not None and above.rel == "obj" and above.lemma in self.grammar.documents:
            issuer = self.sentence.parent(above)  # "issued a statement demanding": who issues it demands
            if issuer is not None and issuer.pos == "VERB" and depth == 0:
                return Clause(self.sentence, issuer, self.grammar)._subject_tokens(depth + 1)
        if relative is not None and head.rel == "acl" and above is not None:
            return [above]
        inverted = [t for t in head.all("nsubj:pass", "csubj") if t.pos in NOMINAL_POS]
        if inverted:
            return inverted
        if above is None or depth > 4:
            return []
        upper = Clause(self.sentence, above, self.grammar)
        if (
            head.pos == "VERB"
            and head.rel in ("conj", "parataxis", "appos")
            and above.rel == "root"
            and above.pos in ("PROPN", "NOUN")
            and above.i < head.i
            and (not self.infinitive and above.child("cop") is None)
        ):
            return [above]  # the parser lost the verb of the first clause
        if head.rel == "conj":
            return upper._subject_tokens(depth + 1) if not upper.passive else upper.objects()
        if head.rel == "acl":
            return (
                [above]
                if head.feats.get("VerbForm") in ("Part", "Ger") or above.pos in ("PROPN", "PRON")
                else upper._owner(depth + 1)
            )
        if head.rel in ("xcomp", "ccomp", "advcl", "obl", "nmod", "obj", "csubj", "parataxis") and above.pos in (
            "VERB",
            "AUX",
            "ADJ",
            "NOUN",
        ):
            if head.rel == "xcomp" and not upper.passive:
                controller = self._controller(upper)
                if controller:
                    return controller
            if head.rel == "parataxis" and head.feats.get("VerbForm") == "Fin":
                return []
            return upper._subject_tokens(depth + 1) if not upper.passive else upper.objects()
        if head.pos in ("NOUN", "PROPN") and head.rel in ("obl", "advcl", "nmod") and above.pos in ("VERB", "AUX"):
            return upper._subject_tokens(depth + 1) if not upper.passive else upper.objects()
        if self.adjective and head.rel in ("amod", "acl", "appos", "xcomp"):
            return (
                [above] if above.pos in ("PROPN", "PRON") or above.rel == "root" else upper._subject_tokens(depth + 1)
            )
        return []

    def _controller(self, upper: Clause) -> list[Token]:
        """Who does what somebody is asked, made or allowed to do: the object of the governing verb, if it has one."""
        people = [
            t for t in upper.head.all("obj", "iobj") if t.i < self.head.i and t.lower not in self.grammar.reflexives
        ]
        return people if upper.head.lemma in self.grammar.object_control else []

    def _owner(self, depth: int) -> list[Token]:
        """Whose an act noun with an infinitive is: the subject of the verb that holds it."""
        above = self.sentence.parent(self.head)
        if above is None or above.pos not in ("VERB", "AUX"):
            return []
        return Clause(self.sentence, above, self.grammar)._subject_tokens(depth)
