# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""A small grammar of the register, read from a language pack's ``register.grammar``.

The format is described in ``docs/training.md``: rules whose items carry the Universal Dependencies relation that they
have to the head of the rule, words by class with their features, paradigms, and what happens to words side by side.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable
from pathlib import Path

Features = dict[str, str]

HEAD = "^"  # the value that the head of the rule has
ITEM = re.compile(
    r"(?:\?(?P<chance>[\d.]+)\s*)?(?P<head>\*)?"
    r'(?:"(?P<form>[^"]+)"/(?P<tail>[^\s:/]+(?:/[^\s/:]+)?(?:/[^\s/]+?)?)'
    r"|(?P<name>[^\W\d][\w.*-]*)(?:\((?P<wants>[^)]*)\))?)"
    r"(?::(?P<relation>[a-z]+(?::[a-z]+)?))?(?=\s|$)"
)
RULE = re.compile(r"(?P<symbol>[A-Z]\w*)(?:\s+(?P<weight>[\d.]+))?(?:\s*\{(?P<exports>[^}]*)\})?\s*=\s*(?P<items>.+)")
SECTION = re.compile(
    r"\[(?P<kind>rules|surface|paradigm|words)(?:\s+(?P<name>[\w.-]+))?"
    r"(?:\s+(?P<pos>[A-Z]+))?(?:\s+@(?P<paradigm>[\w-]+))?\]"
)
SECTIONS = "[rules], [words NAME UPOS], [words NAME UPOS @PARADIGM], [paradigm NAME] or [surface]"


class GrammarError(ValueError):
    """A grammar file that cannot be read; the message names file and line and says what is wrong."""


@dataclass(frozen=True, slots=True)
class Word:
    """One form of one word, with its lemma, part of speech (UPOS) and features."""

    form: str
    lemma: str
    pos: str
    features: Features = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Item:
    """One place of a rule: a symbol, a class of words or one word, what it must agree with, and its relation."""

    name: str
    word: Word | None
    wants: Features
    relation: str
    chance: float

    @property
    def head(self) -> bool:
        """Whether the other items hang on this one."""
        return not self.relation


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to write a symbol. ``shows`` are the values that it shows to its caller, ``lends`` those that it takes
    from the item with a relation."""

    symbol: str
    weight: float
    items: tuple[Item, ...]
    shows: Features
    lends: Features
    line: int


@dataclass(slots=True)
class Surface:
    """What happens to words side by side: two that become one, forms before a vowel, spaces that are left out."""

    merged: dict[tuple[str, str], str] = field(default_factory=dict)
    before_vowel: dict[str, tuple[str, bool]] = field(default_factory=dict)
    aspirate: tuple[str, ...] = ()
    tight_left: frozenset[str] = frozenset()
    tight_right: frozenset[str] = frozenset()


@dataclass(slots=True)
class Grammar:
    """Rules by symbol, words by class, and the surface."""

    rules: dict[str, list[Rule]] = field(default_factory=dict)
    words: dict[str, list[Word]] = field(default_factory=dict)
    surface: Surface = field(default_factory=Surface)


def features(text: str) -> Features:
    """``Gender=Masc|Number=Sing`` as a mapping."""
    return dict(part.split("=", 1) for part in text.split("|") if part and part != "_")


def read_grammar(path: Traversable | Path, given: dict[str, list[Word]]) -> Grammar:
    """Read a grammar file. ``given`` are classes of words that the file uses and does not have.

    Raises GrammarError for a line that cannot be read and for names that no rule and no class has.
    """
    return _Reading(path, given).grammar


class _Reading:
    """The state of reading one file."""

    def __init__(self, path: Traversable | Path, given: dict[str, list[Word]]) -> None:
        self.path = path
        self.grammar = Grammar(words={name: list(words) for name, words in given.items()})
        self.paradigms: dict[str, list[tuple[str, Features]]] = {}
        self.line = 0
        take: Callable[[str], None] = self._lost
        lines: list[tuple[int, str]] = []
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not text.strip() or text.startswith("#"):
                continue
            if text[0].isspace() and lines:
                lines[-1] = (lines[-1][0], f"{lines[-1][1]} {text.strip()}")
            else:
                lines.append((number, text.rstrip()))
        for self.line, text in lines:
            if text.startswith("[") and (section := SECTION.fullmatch(text.strip())):
                take = self._section(section)
            else:
                take(text)
        self._check()

    def _fail(self, what: str, line: int | None = None) -> GrammarError:
        return GrammarError(f"{self.path.name}, line {line or self.line}: {what}")

    def _lost(self, text: str) -> None:
        raise self._fail(f"before the first section; begin with {SECTIONS}")

    def _section(self, section: re.Match[str]) -> Callable[[str], None]:
        kind, name, pos, paradigm = section.group("kind", "name", "pos", "paradigm")
        if kind == "rules":
            return self._rule
        if kind == "surface":
            return self._surface
        if kind == "paradigm" and name:
            endings = self.paradigms.setdefault(name, [])
            return lambda text: self._ending(endings, text)
        if kind == "words" and name and pos:
            if paradigm and paradigm not in self.paradigms:
                raise self._fail(f"there is no [paradigm {paradigm}] above")
            words = self.grammar.words.setdefault(name, [])
            return lambda text: self._word(words, pos, paradigm, text)
        raise self._fail(f"a section is {SECTIONS}")

    def _rule(self, text: str) -> None:
        found = RULE.fullmatch(text)
        if not found:
            raise self._fail("a rule is SYMBOL weight {exports} = items")
        items, at, listed = [], 0, found["items"].strip()
        while at < len(listed):
            item = ITEM.match(listed, at)
            if not item:
                raise self._fail(f"cannot be read from here: {listed[at : at + 40]}")
            items.append(self._item(item))
            at = item.end()
            while at < len(listed) and listed[at].isspace():
                at += 1
        if sum(item.head for item in items) != 1:
            raise self._fail("one item is the head, with a * and without relation; all others have a relation")
        shows, lends = {}, {}
        for part in filter(None, (found["exports"] or "").replace(" ", "").split(",")):
            if "<" in part:
                name, relation = part.split("<", 1)
                lends[name] = relation
            else:
                name, _, value = part.partition("=")
                shows[name] = value
        for relation in lends.values():
            if relation not in {item.relation for item in items}:
                raise self._fail(f"no item has the relation {relation} from which a value is taken")
        rule = Rule(found["symbol"], float(found["weight"] or 1), tuple(items), shows, lends, self.line)
        self.grammar.rules.setdefault(rule.symbol, []).append(rule)

    def _item(self, found: re.Match[str]) -> Item:
        relation = found["relation"] or ""
        if bool(found["head"]) == bool(relation):
            raise self._fail(f"{found[0]}: either a * or a relation")
        word = None
        if found["form"]:
            tail = found["tail"].split("/")
            form, pos, lemma = found["form"], tail[0], found["form"]
            if len(tail) > 1 and "=" not in tail[1]:
                lemma, pos = tail[0], tail[1]
            given = features(tail[-1]) if "=" in tail[-1] else {}
            word = Word(form, lemma, pos, given)
        wants = features((found["wants"] or "").replace(" ", "").replace("|", "\0").replace(",", "|"))
        wants = {name: value.replace("\0", "|") for name, value in wants.items()}
        return Item(found["name"] or "", word, wants, relation, float(found["chance"] or 1))

    def _ending(self, endings: list[tuple[str, Features]], text: str) -> None:
        ending, _, rest = text.partition(" ") if "\t" not in text else text.partition("\t")
        endings.append(("" if ending == "-" else ending, features(rest.strip())))

    def _word(self, words: list[Word], pos: str, paradigm: str | None, text: str) -> None:
        columns = [column.strip() for column in re.split(r"\t+|\s{2,}", text.strip())]
        if paradigm:
            if len(columns) != 2:
                raise self._fail("a line under a paradigm is: stem, two spaces or a tab, lemma")
            words += [Word(columns[0] + end, columns[1], pos, dict(given)) for end, given in self.paradigms[paradigm]]
        elif len(columns) in (2, 3) and (len(columns) == 2 or "=" in columns[2] or columns[2] == "_"):
            words.append(Word(columns[0], columns[1], pos, features(columns[2]) if len(columns) == 3 else {}))
        else:
            raise self._fail("a word is: form, lemma and features, with two spaces or a tab between")

    def _surface(self, text: str) -> None:
        surface = self.grammar.surface
        name, colon, values = text.partition(":")
        if colon and name in ("aspirate", "tight-left", "tight-right"):
            if name == "aspirate":
                surface.aspirate += tuple(values.split())
            elif name == "tight-left":
                surface.tight_left |= frozenset(values.split())
            else:
                surface.tight_right |= frozenset(values.split())
            return
        left, arrow, right = text.partition("->")
        if not arrow:
            raise self._fail("a line is: a b -> ab, a -> b / vowel, aspirate: …, tight-left: … or tight-right: …")
        result, _, context = right.partition("/")
        words = left.split()
        if len(words) == 2 and not context:
            surface.merged[words[0], words[1]] = result.strip()
        elif len(words) == 1 and context.strip() == "vowel":
            surface.before_vowel[words[0]] = (result.strip().removesuffix("+"), result.strip().endswith("+"))
        else:
            raise self._fail("two words become one, or one word changes before a vowel")

    def _check(self) -> None:
        if "S" not in self.grammar.rules:
            raise GrammarError(f"{self.path.name}: there is no rule for S, with which sentences begin")
        for rules in self.grammar.rules.values():
            for rule in rules:
                for item in rule.items:
                    if item.name and not item.word and not self.known(item.name):
                        raise self._fail(f"no rule and no class of words is called {item.name}", rule.line)

    def known(self, name: str) -> bool:
        """Whether a rule or a class has this name."""
        if name[0].isupper():
            return name in self.grammar.rules
        if name.endswith(".*"):
            return any(other.startswith(name[:-1]) for other in self.grammar.words)
        return name in self.grammar.words
