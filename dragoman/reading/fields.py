# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Fields: which domains and contexts the words of a span belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.languages.base import LanguagePack
from dragoman.reading.tree import Token
from dragoman.registry.forms import fold, pieces
from dragoman.tables import cells

_FUNCTION = frozenset({"ADP", "CCONJ", "DET", "PRON", "SCONJ"})  # "mais" is no "maïs"


@dataclass(frozen=True, slots=True)
class _Term:
    words: tuple[str, ...]
    prefix: bool
    field: str
    exclude: bool


class Terms:
    """The terms of a table ``NAME terms excludes``, ready to be looked for in parsed words."""

    def __init__(self, pack: LanguagePack, file: str, column: str) -> None:
        self._index: dict[str, list[_Term]] = {}
        self._prefixes: dict[str, list[_Term]] = {}
        for row in pack.table(file, (column, "terms", "excludes")):
            for name, exclude in (("terms", False), ("excludes", True)):
                for term in cells(row[name]):
                    self._add(term, row[column], exclude)

    def _add(self, term: str, field: str, exclude: bool) -> None:
        words = tuple(piece.key for piece in pieces(term) if piece.text != "*")
        if not words:
            return
        prefix = term.endswith("*")
        entry = _Term(words, prefix, field, exclude)
        if prefix and len(words) == 1:
            self._prefixes.setdefault(words[0][:3], []).append(entry)
        else:
            self._index.setdefault(words[0], []).append(entry)

    def found(self, tokens: Sequence[Token]) -> list[str]:
        """The fields whose terms stand in the tokens, in the order met."""
        return list(dict.fromkeys(field for field, _, _ in self.hits(tokens)))

    def hits(self, tokens: Sequence[Token]) -> list[tuple[str, Token, Token]]:
        """Each field with the first and last token of a term, in the order met.

        A longer term of exclusion cancels what it covers.
        """
        keys = [_keys(token) for token in tokens]
        flat = [(n, options) for n, group in enumerate(keys) for options in group]
        hits: list[tuple[int, int, _Term]] = []
        for place, (_, options) in enumerate(flat):
            for option in options:
                for term in (*self._index.get(option, ()), *self._prefixes.get(option[:3], ())):
                    length = _matches(flat, place, term, tokens)
                    alone = length == 1 and tokens[flat[place][0]].pos in _FUNCTION
                    if length and not alone:
                        hits.append((place, place + length, term))
        cancelled = [(a, b, t.field) for a, b, t in hits if t.exclude]
        return [
            (term.field, tokens[flat[a][0]], tokens[flat[b - 1][0]])
            for a, b, term in sorted(hits, key=lambda hit: (hit[0], -hit[1]))
            if not term.exclude and not any(x <= a and b <= y and field == term.field for x, y, field in cancelled)
        ]


def _keys(token: Token) -> list[tuple[str, ...]]:
    """The words of a token as they may be looked for: folded form and, for a single word, folded lemma."""
    parts = [piece.key for piece in pieces(token.text)]
    if len(parts) == 1:
        return [tuple(dict.fromkeys((parts[0], fold(token.lemma))))]
    return [(part,) for part in parts]


def _matches(flat: Sequence[tuple[int, tuple[str, ...]]], place: int, term: _Term, tokens: Sequence[Token]) -> int:
    """How many places a term takes from one on, 0 if it does not stand there.

    Between a verb and its object there may be adjectives: "train engineers" stands in "train young engineers".
    """
    at = place
    for k, word in enumerate(term.words):
        verb = k == 1 and tokens[flat[place][0]].pos == "VERB"
        while verb and at + 1 < len(flat) and word not in flat[at][1] and tokens[flat[at][0]].pos == "ADJ":
            at += 1
        if at >= len(flat):
            return 0
        options = flat[at][1]
        last = k == len(term.words) - 1
        if word not in options and not (term.prefix and last and any(option.startswith(word) for option in options)):
            return 0
        at += 1
    return at - place


class Fields:
    """Domains of the codebook and contexts of PLOVER in a language."""

    def __init__(self, pack: LanguagePack) -> None:
        self._domains = Terms(pack, "domains.tsv", "domain")
        self._contexts = Terms(pack, "contexts.tsv", "context")

    def domains(self, tokens: Sequence[Token]) -> list[str]:
        """The domains that the words of a span touch."""
        return self._domains.found(tokens)

    def hits(self, tokens: Sequence[Token]) -> list[tuple[str, Token, Token]]:
        """Each domain that the words of a span touch, with the first and last word of its term."""
        return self._domains.hits(tokens)

    def contexts(self, tokens: Sequence[Token]) -> list[str]:
        """The PLOVER contexts that the words of a span touch."""
        return self._contexts.found(tokens)
