# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Lost predicates: verbs that a compact parser took for an attribute or a part of the name before them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from dragoman.reading.clause import case_of
from dragoman.reading.tree import Sentence, Token

_LOST = ("flat", "amod", "nmod", "appos", "compound", "obj", "dep", "acl")
_MEASURES = ("NUM", "SYM")
_BREAKS = (",", ":", ";", "–", "—", "-", "(", ")", '"', "«", "»", "“", "”")


def find_lost(sentence: Sentence, named: Collection[int], known: Callable[[Token], str | None]) -> None:
    """Mend "Lima rejects the plan" where "rejects" hangs on "Lima": in place.

    A word right after a name that stands free, that may be a finite form of a verb of the lexicon (``known`` gives the
    verb) and has something to govern after it is the predicate of a stretch between marks that has no other.
    """
    for token in sentence.tokens[1:-1]:
        if token.i in named:
            continue
        if token.rel == "root" and token.pos in ("NOUN", "ADJ") and token.child("aux", "cop") is None:
            verb = known(token) if any(t.i < token.i for t in token.all("nsubj")) else None
            if verb is not None:  # "The government lent Lima": a verb that the parser took for a noun
                token.pos, token.lemma, token.feats = "VERB", verb, {"VerbForm": "Fin", "Mood": "Ind"}
            continue
        if token.i - 1 not in named or not _free(token):
            continue
        verb = known(token)
        if verb is not None and _governs(sentence, token, named) and not _other(sentence, token):
            _raise(sentence, token, verb, named)


def find_receivers(sentence: Sentence, named: Collection[int]) -> None:
    """Mend "promised Lima 20 million", "offered Lima financial help" where "Lima" hangs on what is given: in place."""
    for token in sentence.tokens[1:-1]:
        above = sentence.parent(token)
        first = token.i
        while first and (sentence.tokens[first - 1].i in named or sentence.tokens[first - 1].pos in ("DET", "ADJ")):
            first -= 1
        giver = sentence.tokens[first - 1] if first else token
        if (
            token.i in named
            and token.i + 1 not in named
            and token.pos in ("PROPN", "NOUN")
            and above is not None
            and above.i > token.i
            and token.rel in ("compound", "nmod", "amod")
            and case_of(token) is None
            and sentence.tokens[token.i + 1].pos in (*_MEASURES, "ADJ")
            and giver.pos == "VERB"
        ):
            sentence.attach(token, giver, "iobj")


def _free(token: Token) -> bool:
    if token.child("nsubj", "nsubj:pass", "aux", "aux:pass", "cop") is not None:
        return False
    if token.pos == "VERB" and token.rel not in _LOST:
        return False
    return token.pos in ("VERB", "ADJ", "NOUN", "PROPN", "X", "ADV")


def _governs(sentence: Sentence, token: Token, named: Collection[int]) -> bool:
    following = sentence.tokens[token.i + 1]
    if following.pos == "ADP" and token.pos != "NOUN" and not _finite(sentence.tokens, token):
        return True  # nothing else in the sentence can be its predicate
    if following.pos in ("ADP", "PART"):
        after = sentence.tokens[token.i + 2] if token.i + 2 < len(sentence.tokens) else None
        return after is not None and after.pos == "VERB" and after.feats.get("VerbForm") == "Inf"
    return following.pos in ("DET", "PRON", "NUM") or (following.i in named and case_of(following) is None)


def _other(sentence: Sentence, token: Token) -> bool:
    """Whether the stretch between marks has a finite verb already."""
    first = last = token.i
    while first > 0 and sentence.tokens[first - 1].text not in _BREAKS:
        first -= 1
    while last + 1 < len(sentence.tokens) and sentence.tokens[last + 1].text not in _BREAKS:
        last += 1
    return _finite(sentence.tokens[first : last + 1], token)


def _finite(tokens: Sequence[Token], token: Token) -> bool:
    """Whether some words hold a finite verb besides one of them."""
    return any(t is not token and t.pos in ("VERB", "AUX") and t.feats.get("VerbForm") == "Fin" for t in tokens)


def _raise(sentence: Sentence, token: Token, verb: str, named: Collection[int]) -> None:
    first = token.i - 1
    while first - 1 in named:
        first -= 1
    name = sentence.head_of(sentence.tokens[first : token.i])
    if case_of(name) is not None or name is token:
        return
    token.pos, token.lemma = "VERB", verb
    token.feats = {"VerbForm": "Fin", "Mood": "Ind"}
    if name in sentence.ancestors(token):
        sentence.attach(token, name, "dep")
        sentence.promote(token, "nsubj")
        if token.head != token.i:
            token.dep = "dep"
    else:
        given: list[Token] = []
        while (above := sentence.parent(token)) is not None and above.i > token.i and above.pos in ("NOUN", "PROPN"):
            sentence.promote(token, "obj")
            given.append(above)
        if len(given) > 1 and given[0].i in named:
            given[0].dep = "iobj"  # "lent Peru 20 million"
        sentence.attach(name, token, "nsubj")
    if token.child("obj") is None:
        _object(sentence, token)


def _object(sentence: Sentence, verb: Token) -> None:
    """The infinitive, or the first nominal, after a verb hangs on it, if it did not hang on something after it."""
    following = sentence.tokens[verb.i + 1 : verb.i + 3]
    if len(following) == 2 and following[0].pos in ("ADP", "PART") and following[1].feats.get("VerbForm") == "Inf":
        sentence.attach(following[1], verb, "xcomp")
        return
    for token in sentence.tokens[verb.i + 1 :]:
        if token.text in _BREAKS:
            return
        if token.pos in ("NOUN", "PROPN") and sentence.parent(verb) is token and case_of(token) is None:
            sentence.promote(verb, "obj")
            return
        if token.pos in ("NOUN", "PROPN", "PRON") and (token.head <= verb.i or token.rel == "root"):
            sentence.attach(token, verb, "obj" if case_of(token) is None else "obl")
            return
