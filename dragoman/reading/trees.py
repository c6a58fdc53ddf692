# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Trees: sentences are parsed, parsed again without insertions, and mended where parsers are known to err."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from dragoman.languages.base import LanguagePack
from dragoman.reading.cast import Cast
from dragoman.reading.conjuncts import mend_conjuncts
from dragoman.reading.dates import DateFound
from dragoman.reading.grammar import Grammar
from dragoman.reading.headlines import mend_headline
from dragoman.reading.insertions import InsertionFinder
from dragoman.reading.lost import find_lost, find_receivers
from dragoman.reading.parse import parse, reparse
from dragoman.reading.repair import Words, find_adverbials, repair
from dragoman.reading.tree import Sentence, Token

Span = tuple[int, int]


def _named(sentence: Sentence, names: Sequence[Span]) -> set[int]:
    """The tokens of names."""
    return {t.i for start, end in names for t in sentence.tokens if start <= t.start and t.end <= end}


class TreeGrower:
    """Gives sentences their trees, in one language."""

    def __init__(self, pack: LanguagePack, grammar: Grammar) -> None:
        self.pack = pack
        self.grammar = grammar
        entries = [entry for entry in pack.speech.entries() if entry.kind == "verb"]
        self.single = {head for entry in entries if len(entry.words) == 1 for head in entry.words[0]}
        self.double = {
            (head, word)
            for entry in entries
            if len(entry.words) == 2
            for head in entry.words[0]
            for word in entry.words[1]
        }
        self.acting = {
            head for entry in pack.acts.entries() if entry.kind == "verb" and entry.words for head in entry.words[0]
        }
        self.suffering = {
            head
            for entry in pack.acts.entries()
            if entry.kind == "verb" and len(entry.words) == 1 and entry.role("obj") == "recipient"
            for head in entry.words[0]
        }
        self.headline_marks = grammar.words("modality", "headline_infinitive")
        self.endings = tuple(grammar.tables["lemmas"]["finite_endings"])
        self.irregular = frozenset(grammar.tables["lemmas"]["irregular"])
        self.insertions = InsertionFinder(grammar, self.reports, self.joined)
        weekdays = {word for words in pack.dates["weekdays"] for word in words}
        relative = {word for words in pack.dates["relative"].values() for word in words if " " not in word}
        self.openers = grammar.words("modality", "clause_prepositions")
        self.two_objects = grammar.words("modality", "double_objects")
        gerunds = (grammar.words("modality", f"{kind}_verbs") for kind in ("hypothetical", "negating", "failing"))
        self.words = Words(
            times=frozenset(weekdays | relative),
            that=self.insertions.conjunctions,
            relative=grammar.relative,
            reflexive=grammar.reflexives,
            marks=grammar.infinitive_marks,
            gerunds=frozenset().union(*gerunds),
            having=grammar.words("modality", "perfect_auxiliaries"),
            endings=grammar.gerund_endings,
            infinitive=grammar.infinitive_endings,
            dative=grammar.dative,
            quantities=grammar.quantities,
            means=grammar.words("modality", "means_marks"),
            reports=self.reports,
            verb_of=self._verb,
        )

    def grow(self, sentences: Sequence[Sentence], cast: Cast, dates: Mapping[int, Sequence[DateFound]]) -> None:
        """Parse some sentences and mend their trees in place."""
        parse(sentences, self.pack.model)
        for sentence in sentences:
            names = [(m.start, m.end) for m in cast.of(sentence) if m.acts]
            spans = [(date.start, date.end) for date in dates.get(sentence.index, ())]
            mend = partial(self._mend, names=names, dates=spans)
            found = self.insertions.find(sentence, _named(sentence, names)) if sentence.tokens else []
            if found:
                reparse(sentence, found, self.pack.model, mend)
            mend(sentence)

    def _mend(self, sentence: Sentence, names: Sequence[Span], dates: Sequence[Span]) -> None:
        named = _named(sentence, names)
        find_lost(sentence, named, self._finite)
        find_receivers(sentence, named)
        if sentence.heading:
            mend_headline(sentence, self._suffered, self.headline_marks)
        find_adverbials(sentence, self.openers, self.two_objects)
        repair(sentence, dates, names, self.words)
        mend_conjuncts(sentence)

    def _verb(self, token: Token) -> str | None:
        """The verb of the lexicon of acts that a word may be a form of."""
        forms = self.grammar.verb_forms(token.lemma.lower(), token.lower)
        return next((form for form in forms if form in self.acting), None)

    def _finite(self, token: Token) -> str | None:
        """The verb of the lexicon of acts that a word may be a finite form of."""
        if not token.lower.endswith(self.endings) and token.lower not in self.irregular:
            return None
        forms = self.grammar.verb_forms(token.lemma.lower(), token.lower)
        return next((form for form in forms if form in self.acting and form != token.lower), None)

    def _suffered(self, token: Token) -> bool:
        """Whether a word may be a participle of a verb of which somebody is the object."""
        return any(form in self.suffering for form in self.grammar.verb_forms(token.lemma.lower(), token.lower))

    def joined(self, one: Token, other: Token) -> bool:
        """Whether two words are a verb of speech together."""
        forms = self.grammar.verb_forms(one.lemma.lower(), one.lower)
        return any((form, other.lemma.lower()) in self.double for form in forms)

    def reports(self, token: Token) -> bool:
        """Whether a word is a verb of speech, alone or with the word after it ("faire savoir")."""
        if any(form in self.single for form in self.grammar.verb_forms(token.lemma.lower(), token.lower)):
            return True
        return any(self.joined(token, child) for child in token.children)
