# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The same training text in other spellings and with other words, a little different in each pass.

Treebanks know one kind of quotation marks and apostrophes and few countries and names; texts have all of them.
"""

from __future__ import annotations

from bisect import bisect
from itertools import accumulate
from pathlib import Path
from random import Random

from dragoman.training.grammar import Word
from dragoman.training.recipe import Recipe, Variants
from dragoman.training.treebank import TreebankError, listed, parsed

OPEN_CLASSES = ("NOUN", "ADJ", "VERB", "PROPN")
RARE = 0.1  # share of the words of a text that are exchanged by words of the lexicon
NAMED = 0.08  # share of those exchanged by names of countries and persons or national adjectives

Key = tuple[str, str, bool]


class Lexicon:
    """Words by part of speech and features, to be drawn by weight."""

    def __init__(self) -> None:
        self._words: dict[Key, list[tuple[str, str]]] = {}
        self._weights: dict[Key, list[float]] = {}
        self._sums: dict[Key, list[float]] = {}

    def add(self, key: Key, form: str, lemma: str, weight: float) -> None:
        """Take in one form."""
        self._words.setdefault(key, []).append((form, lemma))
        self._weights.setdefault(key, []).append(weight)
        self._sums.pop(key, None)

    def draw(self, key: Key, random: Random) -> tuple[str, str] | None:
        """A form and its lemma, or None where there is no such word."""
        if key not in self._words:
            return None
        sums = self._sums.setdefault(key, list(accumulate(self._weights[key])))
        return self._words[key][min(bisect(sums, random.random() * sums[-1]), len(sums) - 1)]


def key_of(form: str, tag: str, features: str) -> Key:
    """What two words must share to stand in each other's place: part of speech, features, a vowel or none in front."""
    return tag, features, form[:1].lower() in "aeiouyàâäéèêëîïôöùûüœæh"


def names_of(words: dict[str, list[Word]]) -> Lexicon:
    """The registry's words as a lexicon: names without features, adjectives with theirs."""
    lexicon = Lexicon()
    for name, group in words.items():
        for word in group:
            features = "" if word.pos == "PROPN" else listed(word.features)
            lexicon.add(key_of(word.form, word.pos, features), word.form, word.lemma, 1 / len(words[name]))
    return lexicon


def read_lexicon(path: Path, recipe: Recipe) -> Lexicon:
    """A table of form, lemma, part of speech, features and frequency, without header. Raises TreebankError."""
    lexicon = Lexicon()
    if not path.is_file():
        raise TreebankError(f"There is no {path}, which the recipe names. Download it, see docs/training.md.")
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            form, lemma, tag, features, count = line.split("\t")
            weight = int(count) ** 0.4
        except ValueError as error:
            raise TreebankError(f"{path}, line {number}: form, lemma, part of speech, features, count") from error
        if tag not in OPEN_CLASSES or len(form) < 3 or not form[0].isalpha() or " " in form:
            continue
        if tag != "PROPN" and form != form.lower():
            continue
        kept = {name: value for name, value in parsed(features).items() if name in recipe.kept}
        written = "" if tag in recipe.without else listed(kept)
        lexicon.add(key_of(form, tag, written), form, lemma, weight)
    return lexicon


class Variation:
    """Makes variants of texts, given as forms, lemmas, tags and features of their words."""

    def __init__(self, variants: Variants, names: Lexicon, lexicon: Lexicon | None) -> None:
        self._variants, self._names, self._lexicon = variants, names, lexicon
        self._other = {mark: pair for pair in variants.quotation for mark in pair}

    def words(
        self, forms: list[str], lemmas: list[str], tags: list[str], features: list[str], random: Random
    ) -> tuple[list[str], list[str]]:
        """Forms and lemmas of a variant, or the same ones."""
        forms, lemmas = list(forms), list(lemmas)
        if random.random() < self._variants.words:
            self._exchange(forms, lemmas, tags, features, random)
        drawn = random.random()
        for change, share in (
            (self._quotes, self._variants.quotes),
            (self._apostrophes, self._variants.apostrophes),
            (self._capitals, self._variants.capitals),
        ):
            if drawn < share:
                change(forms, random)
                break
            drawn -= share
        return forms, lemmas

    def _exchange(
        self, forms: list[str], lemmas: list[str], tags: list[str], features: list[str], random: Random
    ) -> None:
        for n, tag in enumerate(tags):
            if tag not in OPEN_CLASSES or not forms[n][0].isalpha():
                continue
            drawn, source = random.random(), None
            if drawn < RARE:
                source = self._lexicon
            elif drawn < RARE + NAMED and (tag == "PROPN" or (tag == "ADJ" and n and tags[n - 1] == "NOUN")):
                source = self._names
            found = source.draw(key_of(forms[n], tag, features[n]), random) if source else None
            if found:
                capital = forms[n][0].isupper() and tag != "PROPN"
                forms[n], lemmas[n] = (found[0].capitalize() if capital else found[0]), found[1]

    def _quotes(self, forms: list[str], random: Random) -> None:
        pair = random.choice(self._variants.quotation)
        inside = False
        for n, form in enumerate(forms):
            if form in self._other:
                old = self._other[form]
                inside = form == old[0] if old[0] != old[1] else not inside
                forms[n] = pair[0] if inside else pair[1]

    def _apostrophes(self, forms: list[str], random: Random) -> None:
        straight = random.random() < 0.5
        old, new = ("’", "'") if straight else ("'", "’")
        forms[:] = [form.replace(old, new) for form in forms]

    def _capitals(self, forms: list[str], random: Random) -> None:
        forms[:] = [self._variants.unaccented.get(form[:1], form[:1]) + form[1:] for form in forms]
