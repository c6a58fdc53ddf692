# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Coordination mended: conjuncts that are none, and conjuncts that were taken for something else."""

from __future__ import annotations

from dragoman.reading.clause import case_of
from dragoman.reading.tree import Sentence, Token

_CLAUSES = ("conj", "ccomp", "parataxis")


def mend_conjuncts(sentence: Sentence) -> None:
    """Mend the coordinations of a sentence in place."""
    for token in sentence.tokens:
        if token.pos in ("VERB", "AUX"):
            _second_clause(sentence, token)
            _coordinated(sentence, token)
        if token.rel == "conj" and token.child("cc") is None:
            _adjunct(sentence, token)
        if token.rel in _CLAUSES and token.child("cc") is None:
            _participle(sentence, token)


def _adjunct(sentence: Sentence, noun: Token) -> None:
    """ "Drove the mission, MONUC, out of the country": with a preposition that its head lacks it is no conjunct."""
    head = sentence.parent(noun)
    if head is None or noun.pos not in ("NOUN", "PROPN") or case_of(noun) is None or case_of(head) is not None:
        return
    verb = sentence.parent(head)
    if head.rel != "obj" or verb is None or any(t.child("cc") is not None for t in head.all("conj")):
        return
    sentence.attach(noun, verb, "obl")


def _participle(sentence: Sentence, verb: Token) -> None:
    """ "Will return cars and radios seized from the mission": right behind a noun and without a subject of its own it
    is no clause that another verb governs."""
    head = sentence.parent(verb)
    if verb.pos != "VERB" or head is None or verb.i < head.i + 2 or verb.child("nsubj", "mark", "aux") is not None:
        return
    noun = sentence.tokens[verb.i - 1]
    if noun.pos not in ("NOUN", "PROPN") or any(t.i < verb.i for t in verb.children if t.rel != "punct"):
        return
    if head in sentence.ancestors(noun) and not any(t.child("cc") is not None for t in head.all("conj")):
        sentence.attach(verb, noun, "acl")


def _coordinated(sentence: Sentence, infinitive: Token) -> None:
    """ "Le devoir de joindre leurs forces pour préserver la paix et de hâter l'accord": like marks make conjuncts."""
    mark, head = infinitive.child("mark"), sentence.parent(infinitive)
    if infinitive.rel != "conj" or mark is None or head is None or mark.pos != "ADP":
        return
    other = head.child("mark")
    if other is None or other.lower == mark.lower or other.pos != "ADP":
        return
    for above in sentence.ancestors(head):
        same = above.child("mark")
        if same is not None and same.pos == "ADP" and same.lower == mark.lower and above.pos == "VERB":
            sentence.attach(infinitive, above, "conj")
            return


def _second_clause(sentence: Sentence, verb: Token) -> None:
    """ "Voiced concern, and the minister, X, has urged Chad to …": a second subject taken for a second object."""
    first = min([verb, *verb.all("aux", "expl", "advmod")], key=lambda t: t.i)
    if not verb.rel.startswith("parataxis") or first.i < 2 or any(t.i < first.i for t in verb.all("nsubj")):
        return
    before = sentence.tokens[first.i - 1]
    if before.text == ",":
        before = sentence.tokens[first.i - 2]
    nominals = [t for t in (before, *sentence.ancestors(before)) if t.pos in ("NOUN", "PROPN")]
    subject = next((t for t in nominals if t.rel == "conj" and t.child("cc") is not None), None)
    other = sentence.parent(subject) if subject is not None else None
    if subject is None or other is None or other.rel not in ("obj", "obl", "nmod"):
        return
    above = next((t for t in sentence.ancestors(other) if t.pos == "VERB"), None)
    if above is None or above.i > other.i or verb in sentence.ancestors(above):
        return
    for inverted in verb.all("nsubj"):
        inverted.dep = "obj"
    sentence.attach(subject, verb, "nsubj")
    sentence.attach(verb, above, "conj")
