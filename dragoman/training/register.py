# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Sentences of the register with their trees, written from a grammar: training text that no treebank has."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from random import Random

from dragoman.training.grammar import HEAD, Features, Grammar, Item, Rule, Surface, Word
from dragoman.training.treebank import Sentence

DEEPEST = 16  # levels of rules in one sentence
TRIES = 200  # attempts at one sentence before the grammar is said to be at fault


class _Stuck(Exception):
    """No word or rule agrees with what is wanted, or the sentence has grown too deep."""


@dataclass(slots=True)
class _Node:
    """A word in the sentence that is being written; ``left`` and ``right`` hang on it, in order."""

    word: Word
    relation: str = "root"
    left: list[_Node] = field(default_factory=list)
    right: list[_Node] = field(default_factory=list)
    shown: Features = field(default_factory=dict)

    def in_order(self) -> list[_Node]:
        """This word and all below it, as they are read."""
        return (
            [n for node in self.left for n in node.in_order()]
            + [self]
            + [n for node in self.right for n in node.in_order()]
        )


class Writer:
    """Writes sentences from a grammar; the same grammar and seed write the same sentences."""

    def __init__(self, grammar: Grammar, seed: int) -> None:
        self._grammar = grammar
        self._random = Random(seed)
        self._classes: dict[str, list[str]] = {}

    def write(self, longest: int = 60) -> Sentence:
        """One sentence of at most ``longest`` words. Raises ValueError where the grammar hardly ever makes one."""
        for _ in range(TRIES):
            try:
                root = self._symbol("S", {}, 0)
            except _Stuck:
                continue
            sentence = _sentence(root, self._grammar.surface)
            if len(sentence.forms) <= longest:
                return sentence
        raise ValueError(f"the grammar made no sentence of at most {longest} words in {TRIES} attempts")

    def _symbol(self, name: str, wants: Features, depth: int) -> _Node:
        if depth > DEEPEST:
            raise _Stuck
        fitting = [rule for rule in self._grammar.rules[name] if _agrees(rule.shows, wants)]
        while fitting:
            rule = self._random.choices(fitting, [rule.weight for rule in fitting])[0]
            try:
                return self._expand(rule, wants, depth)
            except _Stuck:
                if depth > DEEPEST // 2:
                    raise
                fitting.remove(rule)
        raise _Stuck

    def _expand(self, rule: Rule, wants: Features, depth: int) -> _Node:
        down = {name: value for name, value in wants.items() if name not in rule.shows}
        lent: dict[str, Features] = {}
        for name, relation in rule.lends.items():
            if name in down:
                lent.setdefault(relation, {})[name] = down.pop(name)
        chosen = [item for item in rule.items if item.chance >= 1 or self._random.random() < item.chance]
        at = next(n for n, item in enumerate(chosen) if item.head)
        head = self._item(chosen[at], down, depth)
        head.shown = {**head.shown, **rule.shows}
        lenders = [n for n, item in enumerate(chosen) if item.relation in rule.lends.values()]
        others = [n for n in range(len(chosen)) if n != at and n not in lenders]
        made: dict[int, _Node] = {}
        for n in lenders + others:
            item = chosen[n]
            node = made[n] = self._item(item, lent.get(item.relation, {}), depth, head.shown)
            node.relation = item.relation
            for name, relation in rule.lends.items():
                if relation == item.relation and name in node.shown:
                    head.shown[name] = node.shown[name]
        head.left = [made[n] for n in range(at)] + head.left
        head.right = head.right + [made[n] for n in range(at + 1, len(chosen))]
        return head

    def _item(self, item: Item, wants: Features, depth: int, head: Features | None = None) -> _Node:
        wanted = dict(wants)
        for name, value in item.wants.items():
            if value == HEAD:
                if not head or name not in head:
                    continue
                value = head[name]
            both = [one for one in value.split("|") if one in wanted.get(name, value).split("|")]
            if not both:
                raise _Stuck
            wanted[name] = "|".join(both)
        if item.word:
            return _Node(item.word, shown=dict(item.word.features))
        if item.name[0].isupper():
            return self._symbol(item.name, wanted, depth + 1)
        words = self._grammar.words[self._class(item.name)]
        fitting = [word for word in words if _agrees(word.features, wanted)]
        if not fitting:
            raise _Stuck
        word = self._random.choice(fitting)
        return _Node(word, shown=dict(word.features))

    def _class(self, name: str) -> str:
        if not name.endswith(".*"):
            return name
        if name not in self._classes:
            self._classes[name] = sorted(other for other in self._grammar.words if other.startswith(name[:-1]))
        return self._random.choice(self._classes[name])


def _agrees(has: Features, wants: Features) -> bool:
    return all(name not in has or has[name] in value.split("|") for name, value in wants.items())


def _sentence(root: _Node, surface: Surface) -> Sentence:
    """The words in order, with what happens to neighbours."""
    nodes = root.in_order()
    place = {id(node): n for n, node in enumerate(nodes)}
    heads = list(range(len(nodes)))
    for n, node in enumerate(nodes):
        for below in node.left + node.right:
            heads[place[id(below)]] = n
    forms = [node.word.form for node in nodes]
    spaces, gone = [True] * len(nodes), set()
    for n in range(len(nodes) - 1):
        if n in gone:
            continue
        form, after = forms[n], forms[n + 1]
        vowel = _vowel(after, surface)
        if not vowel and (merged := surface.merged.get((form.lower(), after.lower()))):
            forms[n] = _cased(merged, form)
            gone.add(n + 1)
        elif vowel and (changed := surface.before_vowel.get(form.lower())):
            forms[n], spaces[n] = _cased(changed[0], form), not changed[1]
    kept = [n for n in range(len(nodes)) if n not in gone]
    new = {n: k for k, n in enumerate(kept)} | {n: kept.index(n - 1) for n in gone}
    for k, n in enumerate(kept):
        following = forms[kept[k + 1]] if k + 1 < len(kept) else ""
        if following in surface.tight_left or forms[n] in surface.tight_right:
            spaces[n] = False
    first = forms[kept[0]]
    forms[kept[0]] = first[:1].upper() + first[1:]
    chosen = [nodes[n] for n in kept]
    return Sentence(
        forms=[forms[n] for n in kept],
        spaces=[spaces[n] for n in kept],
        lemmas=[node.word.lemma for node in chosen],
        tags=[node.word.pos for node in chosen],
        features=["|".join(f"{a}={b}" for a, b in sorted(node.word.features.items())) for node in chosen],
        heads=[new[heads[n]] for n in kept],
        relations=[node.relation for node in chosen],
    )


def _cased(form: str, like: str) -> str:
    return form[:1].upper() + form[1:] if like[:1].isupper() else form


def _vowel(form: str, surface: Surface) -> bool:
    bare = unicodedata.normalize("NFD", form[:1].lower())[:1]
    if bare == "h":
        return bool(surface.aspirate) and not form.lower().startswith(surface.aspirate)
    return bare in "aeiouœæ" and bare != ""
