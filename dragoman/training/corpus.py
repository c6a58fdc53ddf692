# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Training texts: sentences of treebanks and of the grammar, several to a text, as spaCy documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from importlib.resources.abc import Traversable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from dragoman.training.grammar import Grammar, Word, read_grammar
from dragoman.training.labels import Labels
from dragoman.training.names import registry_words
from dragoman.training.recipe import Recipe
from dragoman.training.register import Writer
from dragoman.training.treebank import Sentence, read_treebank

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

LENGTHS = (1, 1, 2, 3, 4, 5, 6, 8)  # sentences in a training text
TESTED = 10  # sentences in a text that a model is measured on
FULL_STOP = "."
NEW_LINE = 0.15  # share of sentences of a training text that end with their line


class Corpus:
    """The sentences that a recipe names, read from a folder of treebanks."""

    def __init__(self, recipe: Recipe, folder: Path, language: str, pack: Traversable) -> None:
        """``pack`` is the ``training`` folder of the language pack."""
        self._recipe, self._folder, self._language, self._pack = recipe, folder, language, pack
        self._grammar: Grammar | None = None
        learned = recipe.oblique.learned if recipe.oblique else []
        self._labels = Labels(recipe, (sentence for name in learned for sentence in self._read(name)))

    def sentences(self, names: Iterable[str]) -> list[Sentence]:
        """The sentences of treebanks, made alike."""
        return [self._labels.unify(sentence, name) for name in names for sentence in self._read(name) if sentence.forms]

    @cached_property
    def words(self) -> dict[str, list[Word]]:
        """The classes of words that the registry has."""
        return registry_words(self._language, self._recipe.agreement)

    def register(self, count: int, seed: int) -> list[Sentence]:
        """So many different sentences of the pack's grammar."""
        if not count:
            return []
        self._grammar = self._grammar or read_grammar(self._pack / "register.grammar", self.words)
        writer = Writer(self._grammar, seed)
        found: dict[str, Sentence] = {}
        while len(found) < count:
            sentence = writer.write()
            found.setdefault(sentence.text, sentence)
        for sentence in found.values():
            sentence.features = [
                "" if tag in self._recipe.without else features
                for tag, features in zip(sentence.tags, sentence.features, strict=True)
            ]
        return list(found.values())

    def _read(self, name: str) -> Iterable[Sentence]:
        return read_treebank(self._folder / f"{name}.conllu", self._recipe.treebanks.split)


def training_texts(sentences: Sequence[Sentence], vocab: Vocab, random: Random, stops: float = 0) -> list[Doc]:
    """Neighbouring sentences put together to texts of one to eight, some of them ending with the line.

    ``stops``: share of the sentences that lose their full stop, as headings have none.
    """
    texts, n = [], 0
    while n < len(sentences):
        group = sentences[n : n + random.choice(LENGTHS)]
        n += len(group)
        group = [without_stop(sentence) if random.random() < stops else sentence for sentence in group]
        texts.append(document(group, vocab, [random.random() < NEW_LINE for _ in group]))
    return texts


def without_stop(sentence: Sentence) -> Sentence:
    """The sentence without the full stop at its end, or itself if it has none."""
    last = len(sentence.forms) - 1
    if last < 1 or sentence.forms[last] != FULL_STOP or last in (sentence.heads[:last]):
        return sentence
    return Sentence(**{name: getattr(sentence, name)[:last] for name in Sentence.__slots__})


def texts_of_ten(sentences: Sequence[Sentence], vocab: Vocab) -> list[Doc]:
    """Texts of ten neighbouring sentences on one line."""
    groups = (sentences[n : n + TESTED] for n in range(0, len(sentences), TESTED))
    return [document(group, vocab, [False] * len(group)) for group in groups]


def document(sentences: Sequence[Sentence], vocab: Vocab, new_line: Sequence[bool]) -> Doc:
    """Sentences as one spaCy document. ``new_line``: whether a line ends after each."""
    from spacy.tokens import Doc

    words: list[str] = []
    spaces: list[bool] = []
    lemmas: list[str] = []
    tags: list[str] = []
    features: list[str] = []
    heads: list[int] = []
    relations: list[str] = []
    starts: list[bool | int | None] = []
    for sentence, breaks, last in zip(sentences, new_line, [False] * (len(sentences) - 1) + [True], strict=True):
        offset, length = len(words), len(sentence.forms)
        words += sentence.forms
        spaces += [*sentence.spaces[:-1], not breaks and not last]
        lemmas += sentence.lemmas
        tags += sentence.tags
        features += sentence.features
        heads += [offset + head for head in sentence.heads]
        relations += ["ROOT" if relation == "root" else relation for relation in sentence.relations]
        starts += [True] + [False] * (length - 1)
        if breaks and not last:
            words.append("\n")
            spaces.append(False)
            lemmas.append("\n")
            tags.append("SPACE")
            features.append("")
            heads.append(len(words) - 2)
            relations.append("dep")
            starts.append(False)
    return Doc(
        vocab,
        words=words,
        spaces=spaces,
        lemmas=lemmas,
        pos=tags,
        morphs=features,
        heads=heads,
        deps=relations,
        sent_starts=starts,
    )
