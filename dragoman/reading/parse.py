# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Parsing: sentences get tokens and trees from a spaCy pipeline with UD labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from dragoman.reading.insertions import Insertion, rejoin, without
from dragoman.reading.tree import Sentence, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LONGEST = 3000  # characters of one sentence given to the parser; longer ones (tables, lists of names) are left unparsed
BATCH = 64


def parse(sentences: Iterable[Sentence], model: Language) -> None:
    """Fill in the tokens of each sentence. The model sees one sentence at a time, so the sentence bounds stay ours."""
    wanted = [sentence for sentence in sentences if not sentence.tokens and len(sentence.text) <= LONGEST]
    for sentence, doc in zip(wanted, model.pipe((s.text for s in wanted), batch_size=BATCH), strict=True):
        sentence.tokens = tokens_of(doc, sentence.start)
        sentence.link()


def reparse(sentence: Sentence, insertions: list[Insertion], model: Language, mend: Callable[[Sentence], None]) -> None:
    """Parse a sentence again without its insertions, mend that tree, and put the insertions back into it."""
    text, origin = without(sentence, insertions)
    stripped = text.strip()
    lead = len(text) - len(text.lstrip())
    rest = tokens_of(model(stripped), 0) if stripped else []
    if not rest:
        return
    for token in rest:
        token.start, token.end = origin[lead + token.start], origin[lead + token.end - 1] + 1
    bare = replace(sentence, tokens=rest, cues=[])
    bare.link()
    mend(bare)
    rejoin(sentence, rest, insertions)


def tokens_of(doc: Doc, offset: int) -> list[Token]:
    """The words of a parsed sentence, space tokens left out.

    They have one root: further roots hang on the first as parataxis.
    """
    kept = [token for token in doc if not token.is_space]
    place = {token.i: n for n, token in enumerate(kept)}
    tokens: list[Token] = []
    root: int | None = None
    for n, word in enumerate(kept):
        above = word
        while above.head.i != above.i and above.head.i not in place:
            above = above.head
        head, dep = place.get(above.head.i, n), word.dep_
        if head == n:
            if root is None:
                root, dep = n, "root"
            else:
                head, dep = root, "parataxis"
        start = offset + word.idx
        tokens.append(
            Token(
                n,
                word.text,
                start,
                start + len(word.text),
                word.lemma_ or word.text.lower(),
                word.pos_,
                dep,
                head,
                word.morph.to_dict(),
            )
        )
    return tokens
