# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Sentences and their dependency trees, whatever parser made them.

A tree has one root; labels are Universal Dependencies relations. All offsets are into the cleaned text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Token:
    """A word: surface form, lemma, UPOS, UD relation and features.

    ``head`` is the index of its head, itself for the root.
    """

    i: int
    text: str
    start: int
    end: int
    lemma: str = ""
    pos: str = "X"
    dep: str = "dep"
    head: int = 0
    feats: dict[str, str] = field(default_factory=dict)
    children: list[Token] = field(default_factory=list)

    @property
    def lower(self) -> str:
        """The form in lower case, with straight apostrophes."""
        return self.text.lower().replace("’", "'")

    @property
    def rel(self) -> str:
        """The relation without its subtype."""
        return self.dep.partition(":")[0]

    def child(self, *rels: str) -> Token | None:
        """The first child with one of the relations (a full label or its base)."""
        for token in self.children:
            if token.dep in rels or token.rel in rels:
                return token
        return None

    def all(self, *rels: str) -> list[Token]:
        """The children with one of the relations (a full label or its base)."""
        return [token for token in self.children if token.dep in rels or token.rel in rels]


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence with its place in the text; without tokens until it is parsed.

    ``paragraph`` counts from 0; ``open_quote`` says that the sentence begins inside a quotation opened before it.
    """

    index: int
    paragraph: int
    start: int
    end: int
    text: str
    open_quote: bool = False
    heading: bool = False
    tokens: list[Token] = field(default_factory=list)
    cues: list[Token] = field(default_factory=list)

    @property
    def root(self) -> Token | None:
        """The root of the tree, None where the sentence was not parsed."""
        return next((token for token in self.tokens if token.head == token.i), None)

    def link(self) -> None:
        """Fill the lists of children from the heads."""
        for token in self.tokens:
            token.children = []
        for token in self.tokens:
            if token.head != token.i:
                self.tokens[token.head].children.append(token)

    def attach(self, token: Token, head: Token, dep: str) -> None:
        """Move a token below another head; a move that would close a circle is not made."""
        if token is head or any(above is token for above in self.ancestors(head)):
            return
        if token.head != token.i:
            self.tokens[token.head].children.remove(token)
        token.head, token.dep = head.i, dep
        head.children.append(token)
        head.children.sort(key=lambda child: child.i)

    def promote(self, token: Token, dep: str) -> None:
        """Let a token and its head change places; the old head hangs on the token as ``dep``."""
        head = self.tokens[token.head]
        above = self.parent(head)
        head.children.remove(token)
        if above is None:
            token.head, token.dep = token.i, "root"
        else:
            above.children[above.children.index(head)] = token
            token.head, token.dep = above.i, head.dep
        head.head, head.dep = token.i, dep
        token.children.append(head)
        token.children.sort(key=lambda child: child.i)

    def parent(self, token: Token) -> Token | None:
        """The head of a token, None for the root."""
        return None if token.head == token.i else self.tokens[token.head]

    def ancestors(self, token: Token) -> Iterator[Token]:
        """The heads above a token, nearest first."""
        seen = {token.i}
        while (above := self.parent(token)) is not None and above.i not in seen:
            seen.add(above.i)
            yield above
            token = above

    def subtree(self, token: Token, stop: tuple[str, ...] = ()) -> list[Token]:
        """The token and all below it in order, without branches whose relation is in ``stop``."""
        found, todo = [], [token]
        while todo:
            current = todo.pop()
            found.append(current)
            todo.extend(child for child in current.children if child.rel not in stop and child.dep not in stop)
        return sorted(found, key=lambda t: t.i)

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens that lie wholly between two offsets."""
        return [token for token in self.tokens if token.start >= start and token.end <= end]

    def head_of(self, tokens: list[Token]) -> Token:
        """The highest of some tokens: the one whose head lies outside them (the first such)."""
        inside = {token.i for token in tokens}
        return next((token for token in tokens if token.head not in inside or token.head == token.i), tokens[0])
