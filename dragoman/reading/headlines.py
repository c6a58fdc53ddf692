# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Headlines: sentences without their small words, in which a participle or an infinitive is the predicate."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from dragoman.reading.tree import Sentence, Token

_PARTS = (":", ";", "–", "—", "-", "|")


def mend_headline(sentence: Sentence, suffered: Callable[[Token], bool], infinitive_marks: frozenset[str]) -> None:
    """Mend the tree of a headline in place, part by part where a colon or dash parts it.

    ``suffered`` tells verbs of acts that somebody suffers: their bare participle is a passive ("two soldiers killed").
    ``infinitive_marks`` are the words that make an infinitive what is to come ("president to visit Kyiv"), none in a
    language without such headlines.
    """
    for part in parts(sentence.tokens):
        if any(t.pos in ("VERB", "AUX") and t.rel == "aux" for t in part):
            continue
        for token in part:
            if token.pos == "VERB" and not _finite(part, token):
                _to_come(sentence, token, infinitive_marks)
                if token.feats.get("Tense") == "Past" and token.child("obj", "aux", "cop") is None and suffered(token):
                    _passive(sentence, token)


def parts(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The stretches of a headline between colons and dashes."""
    part: list[Token] = []
    for token in tokens:
        if token.text in _PARTS:
            yield part
            part = []
        else:
            part.append(token)
    yield part


def is_predicate(sentence: Sentence, token: Token) -> bool:
    """Whether a participle is the predicate of a headline: no verb of its part is finite."""
    part = next(part for part in parts(sentence.tokens) if token in part) if token.text not in _PARTS else []
    return sentence.heading and bool(part) and not _finite(part, token)


def _finite(part: Sequence[Token], token: Token) -> bool:
    return any(
        t is not token and t.pos in ("VERB", "AUX") and t.feats.get("VerbForm") == "Fin" and t.rel != "acl"
        for t in part
    )


def _to_come(sentence: Sentence, verb: Token, marks: frozenset[str]) -> None:
    mark = next((t for t in verb.all("mark") if t.lower in marks and t.i < verb.i), None)
    head = sentence.parent(verb)
    if mark is None or head is None or verb.rel != "acl" or head.i > verb.i or head.pos not in ("NOUN", "PROPN"):
        return
    sentence.promote(verb, "nsubj")
    mark.dep = "aux"
    verb.feats = {"VerbForm": "Fin", "Tense": "Fut"}


def _passive(sentence: Sentence, verb: Token) -> None:
    subject = verb.child("nsubj")
    if subject is not None:
        subject.dep = "nsubj:pass"
    elif verb.rel == "acl" and (head := sentence.parent(verb)) is not None and head.i < verb.i:
        sentence.promote(verb, "nsubj:pass")
    else:
        return
    verb.feats = {**verb.feats, "VerbForm": "Part", "Voice": "Pass"}
