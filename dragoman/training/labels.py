# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Treebanks of one language made alike: labels, features and lemmas as the language's recipe wants them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from dragoman.training.recipe import Oblique, Recipe, Speech
from dragoman.training.treebank import Sentence, listed, parsed

SAME_KIND = ("NOUN", "ADV")  # of these the lemma tells what an oblique is, of others the part of speech


class Labels:
    """What a recipe makes of a sentence. ``examples`` are sentences of the treebanks that tell obliques apart."""

    def __init__(self, recipe: Recipe, examples: Iterable[Sentence]) -> None:
        self._recipe = recipe
        self._obliques = _Obliques(recipe.oblique, examples) if recipe.oblique else None

    def unify(self, sentence: Sentence, treebank: str) -> Sentence:
        """The sentence, changed in place. ``treebank`` is its file's name without ending."""
        recipe = self._recipe
        if recipe.speech and treebank in recipe.speech.turned:
            _turn(sentence, recipe.speech)
        if self._obliques:
            self._obliques.tell(sentence)
        sentence.relations = [recipe.labels.get(relation, relation) for relation in sentence.relations]
        for n, (tag, given) in enumerate(zip(sentence.tags, sentence.features, strict=True)):
            kept = {name: value for name, value in parsed(given).items() if name in recipe.kept}
            sentence.features[n] = "" if tag in recipe.without else listed(kept)
            if recipe.lemmas and tag == recipe.lemmas.tag and not any(mark in given for mark in recipe.lemmas.but):
                form = sentence.forms[n].lower().strip("-'’").removeprefix("t-")
                sentence.lemmas[n] = recipe.lemmas.forms.get(form, sentence.lemmas[n])
        return sentence


def _turn(sentence: Sentence, speech: Speech) -> None:
    """Hang a reporting verb that is the root on the clause before it that it reports, which becomes the root."""
    heads, relations = sentence.heads, sentence.relations
    for verb, lemma in enumerate(sentence.lemmas):
        if relations[verb] != "root" or lemma not in speech.verbs:
            continue
        clauses = [n for n in range(verb) if heads[n] == verb and relations[n] in ("parataxis", "ccomp")]
        if len(clauses) != 1:
            continue
        clause = clauses[0]
        marked = any(heads[n] == clause and relations[n] == "mark" for n in range(len(heads)))
        if relations[clause] == "ccomp" and marked:
            continue
        relations[clause], heads[clause] = "root", clause
        relations[verb], heads[verb] = speech.relation, clause
        for n in [*range(clause), len(heads) - 1]:
            if relations[n] == "punct" and heads[n] == verb:
                heads[n] = clause


class _Obliques:
    """Arguments and adjuncts: counted where a treebank tells them apart, told from the counts where it does not."""

    def __init__(self, oblique: Oblique, examples: Iterable[Sentence]) -> None:
        self._oblique = oblique
        self._counts: Counter[tuple[str, ...]] = Counter()
        for sentence in examples:
            for n, relation in enumerate(sentence.relations):
                if relation in (oblique.argument, oblique.other):
                    self._counts.update((*key, relation) for key in self._keys(sentence, n))

    def tell(self, sentence: Sentence) -> None:
        for n, relation in enumerate(sentence.relations):
            if relation == self._oblique.plain:
                sentence.relations[n] = self._told(sentence, n)

    def _told(self, sentence: Sentence, n: int) -> str:
        oblique = self._oblique
        below = [r for r, h in zip(sentence.relations, sentence.heads, strict=True) if h == sentence.heads[n]]
        if _case(sentence, n) in oblique.agent_case and any(r in ("nsubj:pass", "aux:pass") for r in below):
            return oblique.agent
        verb, case, noun = (
            self._counts[(*key, oblique.argument)] - self._counts[(*key, oblique.other)]
            for key in self._keys(sentence, n)
        )
        score = 2 * verb + (0.5 if case > 0 else -0.5) + noun
        return oblique.argument if score > 0 else oblique.other

    def _keys(self, sentence: Sentence, n: int) -> tuple[tuple[str, ...], ...]:
        case, verb = _case(sentence, n), sentence.lemmas[sentence.heads[n]]
        word = sentence.lemmas[n] if sentence.tags[n] in SAME_KIND else sentence.tags[n]
        return ("verb", verb, case), ("case", case), ("noun", case, word)


def _case(sentence: Sentence, n: int) -> str:
    cases = (sentence.lemmas[k].lower() for k in range(n) if sentence.heads[k] == n and sentence.relations[k] == "case")
    return next(cases, "")
