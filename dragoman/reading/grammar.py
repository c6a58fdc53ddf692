# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The closed classes of a language as the reading stages ask for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from dragoman.reading.tree import Sentence, Token

_STEM = 2  # letters at least before an ending
_REMEMBERED = 1 << 14  # words


@dataclass(frozen=True)
class Grammar:
    """``grammar.toml`` of a language pack, as sets."""

    tables: Mapping[str, Any]

    def words(self, table: str, name: str) -> frozenset[str]:
        """One of the lists of ``grammar.toml``."""
        return frozenset(self.tables[table].get(name, ()))

    @cached_property
    def reflexives(self) -> frozenset[str]:
        """Reflexive pronouns."""
        return self.words("pronouns", "reflexive")

    @cached_property
    def partitive(self) -> frozenset[str]:
        """Articles that look like prepositions."""
        return self.words("modality", "partitive")

    @cached_property
    def bare_past(self) -> bool:
        """Whether a past tense may look like a participle ("said", "added")."""
        return bool(self.tables["modality"]["bare_past"])

    @cached_property
    def subject_before_cue(self) -> bool:
        """Whether an inserted attribution may have its subject before the verb (", he said")."""
        return bool(self.tables["modality"]["subject_before_cue"])

    def only_tells(self, token: Token) -> bool:
        """Whether the clause of a cue only says who says what stands around it: "as the minister said"."""
        marks = [" ".join(t.lower for t in (mark, *mark.all("fixed"))) for mark in token.all("mark", "case", "advmod")]
        compares = any(mark in self.words("sources", "comparing") for mark in marks)
        return compares and token.rel in ("advcl", "parataxis") and token.child("ccomp", "csubj", "xcomp") is None

    @cached_property
    def relative(self) -> frozenset[str]:
        """Relative pronouns."""
        return self.words("pronouns", "relative")

    @cached_property
    def negation(self) -> frozenset[str]:
        """Words that negate."""
        return self.words("modality", "negation")

    @cached_property
    def agent(self) -> frozenset[str]:
        """Prepositions of the agent of a passive."""
        return self.words("modality", "agent")

    @cached_property
    def infinitive_endings(self) -> tuple[str, ...]:
        """Endings of infinitives, for words that a parser takes for nouns; the empty ending where they have none."""
        return tuple(self.tables["lemmas"]["infinitive_endings"])

    @cached_property
    def conditional_endings(self) -> tuple[str, ...]:
        """Endings that the simple conditional has, and few other forms."""
        return tuple(self.tables["lemmas"]["conditional_endings"])

    @cached_property
    def no_conditionals(self) -> frozenset[str]:
        """Forms with such an ending that are no conditionals."""
        return self.words("lemmas", "no_conditionals")

    @cached_property
    def future_endings(self) -> tuple[str, ...]:
        """Endings that the simple future has, and few other forms."""
        return tuple(self.tables["lemmas"]["future_endings"])

    @cached_property
    def no_futures(self) -> frozenset[str]:
        """Forms with such an ending that are no futures."""
        return self.words("lemmas", "no_futures")

    @cached_property
    def gerund_endings(self) -> tuple[str, ...]:
        """Endings of verbs that stand where a noun can ("consider holding talks")."""
        return tuple(self.tables["lemmas"]["gerund_endings"])

    @cached_property
    def dative(self) -> frozenset[str]:
        """Prepositions of the indirect object."""
        return self.words("modality", "dative")

    @cached_property
    def documents(self) -> frozenset[str]:
        """Texts that speak for whoever wrote them ("the Council's resolution demands")."""
        return self.words("sources", "documents")

    @cached_property
    def quantities(self) -> frozenset[str]:
        """Words that only say how much or many there is of what follows ("thousands of", "plus de")."""
        return self.words("modality", "quantities")

    @cached_property
    def genitive(self) -> frozenset[str]:
        """Prepositions and marks of possession."""
        return self.words("modality", "genitive")

    @cached_property
    def owning(self) -> frozenset[str]:
        """Words by which a noun says whose it is.

        Those of possession, and those of who else takes part ("relations with", "talks between").
        """
        return self.genitive | self.words("modality", "partner_prepositions") | self.words("modality", "between")

    @cached_property
    def place(self) -> frozenset[str]:
        """Prepositions of place."""
        return self.words("modality", "place")

    @cached_property
    def infinitive_marks(self) -> frozenset[str]:
        """Words that mark an infinitive."""
        return self.words("modality", "infinitive_marks")

    @cached_property
    def object_control(self) -> frozenset[str]:
        """Verbs whose object does what the infinitive says."""
        return self.words("modality", "object_control")

    @cached_property
    def _purpose(self) -> frozenset[str]:
        return self.words("modality", "purpose")

    def is_purpose(self, sentence: Sentence, token: Token) -> bool:
        """Whether a clause says what for ("afin de", "in order to"): by its mark, or the words before it."""
        marks = [t for t in token.all("mark", "case", "advmod") if t.i < token.i]
        above = sentence.parent(token)
        if above is not None and above.lower in self._purpose and above.pos in ("ADV", "ADP", "SCONJ"):
            return True
        for mark in marks:
            words = [mark, *mark.all("fixed")]
            if mark.lower in self._purpose or " ".join(t.lower for t in words) in self._purpose:
                return True
        run = sorted((t for mark in marks for t in (mark, *mark.all("fixed"))), key=lambda t: t.i)
        return self.has_run(run, (words for words in self._purpose if " " in words))  # "so as" + "to"

    def verb_forms(self, lemma: str, lower: str) -> tuple[str, ...]:
        """The lemma, and what it may be where the lemmatizer invented one: irregular forms, then endings put right."""
        return self._verb_forms(lemma, lower)

    @cached_property
    def _verb_forms(self) -> Callable[[str, str], tuple[str, ...]]:
        """The same words are asked about many times in a text."""
        return lru_cache(maxsize=_REMEMBERED)(lambda lemma, lower: tuple(self._possible_forms(lemma, lower)))

    def _possible_forms(self, lemma: str, lower: str) -> Iterator[str]:
        yield lemma
        table = self.tables["lemmas"]
        if lower in table["irregular"]:
            yield table["irregular"][lower]
        for base in (lower, lemma):
            for ending, right in table["verb_endings"]:
                stem = base[: len(base) - len(ending)]
                if base.endswith(ending) and len(stem) >= _STEM:
                    yield stem + right
                    if len(stem) > _STEM and stem[-1] == stem[-2]:
                        yield stem[:-1] + right

    def has_run(self, tokens: list[Token], phrases: Iterable[str]) -> bool:
        """Whether one of some fixed phrases stands in a stretch of tokens."""
        text = " " + " ".join(token.lower for token in tokens) + " "
        return any(f" {phrase} " in text for phrase in phrases)
