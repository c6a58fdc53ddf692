# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Lexicon files (``docs/lexicons.md``): which words express an act, report speech or name a relation."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Protocol, TypeVar

from dragoman.faults import Fault, FaultyFiles, hint

KINDS = {
    "acts": ("verb", "noun", "adj", "phrase"),
    "speech": ("verb", "noun", "adj", "prep", "mark"),
    "relations": ("verb", "noun", "adj", "phrase", "label"),
}
"""What entries there are in a lexicon of acts, of speech and of relations."""
ALL_KINDS = frozenset(kind for kinds in KINDS.values() for kind in kinds)
RUNS = ("phrase", "mark")  # kinds that are a fixed run of words
OFF = "off"  # the section of a user's file for entries that are taken out of the lexicon below it
CLASSES = {"@party", "@person", "@place", "@group", "@any"}
ROLES = ("actor", "recipient", "matter", "place", "-")
PLACES = ("subj", "obj", "iobj", "poss", "adj", "inf", "clause")  # where slots stand, prepositions besides
REFLEXIVE = ("se", "s'", "s’")
ELIDED = ("s'", "s’")

_SET = re.compile(r"\s*set\s+([\w-]+)\s*=\s*([^#]*)")
_Head = TypeVar("_Head", str, tuple[str, str])


class Source(Protocol):
    """A file: a ``pathlib.Path`` or a resource inside a package."""

    @property
    def name(self) -> str:
        """The name of the file, as messages and ``explain`` show it."""

    def read_text(self, encoding: str | None = None) -> str:
        """The whole text of the file."""


class LexiconError(FaultyFiles):
    """A lexicon file that cannot be read; ``faults`` has everything that is wrong with it."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where an argument stands (any of ``where``) and what it is (``role``; ``-`` for none)."""

    where: tuple[str, ...]
    role: str


@dataclass(frozen=True, slots=True)
class Condition:
    """What must (or, if not ``wanted``, must not) be true of the filler of a slot: its head lemma, or its class."""

    where: tuple[str, ...]
    wanted: bool
    words: frozenset[str]
    classes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a lexicon: the words that express ``section``, where the arguments stand, and what must hold.

    ``words`` holds one set of alternatives a word; the first is the head.
    """

    section: str
    kind: str
    words: tuple[frozenset[str], ...]
    text: str
    reflexive: bool
    slots: tuple[Slot, ...]
    conditions: tuple[Condition, ...]
    file: str
    line: int

    @property
    def weight(self) -> int:
        """How specific the entry is: its further words and its conditions."""
        return 2 * (len(self.words) - 1) + len(self.conditions) + self.reflexive

    @property
    def pattern(self) -> tuple[str, tuple[frozenset[str], ...], bool, frozenset[Condition]]:
        """When the entry holds for a word that heads it: two entries of one pattern hold for the same words."""
        return self.kind, self.words[1:], self.reflexive, frozenset(self.conditions)

    @property
    def where(self) -> str:
        """File and line, as ``explain`` shows them."""
        return f"{self.file}:{self.line}"

    def role(self, where: str) -> str | None:
        """The role of what stands at ``where``: the first slot that names it decides."""
        for slot in self.slots:
            if where in slot.where:
                return None if slot.role == "-" else slot.role
        return None


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that stands in a lexicon file and what should be read from it."""

    text: str
    expected: str
    section: str
    file: str
    line: int


@dataclass(slots=True)
class Lexicon:
    """The entries of one or more lexicon files, found by the word that heads them, and the files' sets."""

    heads: dict[tuple[str, str], list[Entry]] = field(default_factory=dict)
    phrases: dict[str, list[Entry]] = field(default_factory=dict)
    examples: list[Example] = field(default_factory=list)
    sets: dict[str, frozenset[str]] = field(default_factory=dict)

    def add(self, entry: Entry) -> None:
        """File the entry under each form of its head."""
        for head in entry.words[0]:
            if entry.kind in RUNS:
                self.phrases.setdefault(head, []).append(entry)
            else:
                self.heads.setdefault((entry.kind, head), []).append(entry)

    def sort(self) -> None:
        """Most specific entries first; of equals the first in the file."""
        for entries in self.heads.values():
            entries.sort(key=lambda entry: -entry.weight)
        for entries in self.phrases.values():
            entries.sort(key=lambda entry: -len(entry.words))

    def entries(self) -> Iterator[Entry]:
        """Every entry once."""
        seen: set[tuple[str, int]] = set()
        for group in (*self.heads.values(), *self.phrases.values()):
            for entry in group:
                if (entry.file, entry.line) not in seen:
                    seen.add((entry.file, entry.line))
                    yield entry

    def under(self, other: Lexicon) -> Lexicon:
        """This lexicon with another laid over it.

        The other's entries stand before this one's, so that they win among equals; of one pattern only they are kept.
        """
        made = Lexicon(dict(self.heads), dict(self.phrases), self.examples + other.examples, self.sets | other.sets)
        for head, entries in other.heads.items():
            made.heads[head] = _over(entries, self.heads.get(head, []))
        for word, entries in other.phrases.items():
            made.phrases[word] = _over(entries, self.phrases.get(word, []))
        made.sort()
        return made

    def without(self, entry: Entry) -> Lexicon | None:
        """This lexicon without its entries of a pattern; None where it has none."""
        made = Lexicon(dict(self.heads), dict(self.phrases), self.examples, self.sets)
        found = False
        for word in entry.words[0]:
            if entry.kind in RUNS:
                found = _drop(made.phrases, word, entry) or found
            else:
                found = _drop(made.heads, (entry.kind, word), entry) or found
        return made if found else None


def _drop(groups: dict[_Head, list[Entry]], head: _Head, entry: Entry) -> bool:
    before = groups.get(head, [])
    groups[head] = [one for one in before if one.pattern != entry.pattern]
    return len(groups[head]) < len(before)


def _over(entries: list[Entry], below: list[Entry]) -> list[Entry]:
    patterns = {entry.pattern for entry in entries}
    return [*entries, *(entry for entry in below if entry.pattern not in patterns)]


def slots_of(frame: str) -> tuple[Slot, ...]:
    """The slots of a frame such as ``subj:actor obj:recipient``."""
    found = []
    for item in frame.split():
        where, _, role = item.rpartition(":")
        found.append(Slot(tuple(where.split("|")), role))
    return tuple(found)


def read_lexicon(
    source: Source,
    frames: Mapping[str, Mapping[str, str]],
    sections: Collection[str],
    name: str = "",
    kinds: Collection[str] = ALL_KINDS,
) -> Lexicon:
    """The lexicon in ``source``; ``name`` is what messages call the file, the rest is as in :func:`parse_lexicon`."""
    return parse_lexicon(source.read_text(encoding="utf-8"), name or source.name, frames, sections, kinds)


def parse_lexicon(
    text: str,
    file: str,
    frames: Mapping[str, Mapping[str, str]],
    sections: Collection[str],
    kinds: Collection[str],
    below: Lexicon | None = None,
) -> Lexicon:
    """The lexicon that a text holds.

    ``sections`` are the names that sections may have (acts, or stances), ``kinds`` the kinds of entries; ``frames``
    gives for each section the default frame of an entry of a kind: ``frames[section][kind]``. ``below`` is a lexicon
    that this one will be laid over: its sets can be used, and what looks like a slip beside its slots is a fault.
    Raises LexiconError, with all faults.
    """
    lexicon = Lexicon()
    reader = _Reader(file, frames, sections, kinds)
    if below is not None:
        reader.sets.update(below.sets)
        for entry in below.entries():
            reader.places.update(*(slot.where for slot in entry.slots), *(one.where for one in entry.conditions))
    faults: list[Fault] = []
    lines = text.split("\n")
    for number, raw in enumerate(lines, 1):
        if match := _SET.match(raw):
            reader.defined.setdefault(match[1], (number, match[2].strip()))
    for number, raw in enumerate(lines, 1):
        reader.line = number
        try:
            reader.read(raw, lexicon)
        except LexiconError as error:
            faults.extend(error.faults)
    if faults:
        raise LexiconError(faults)
    lexicon.sets = reader.sets
    lexicon.sort()
    return lexicon


def frame_of(text: str, file: str = "", line: int = 0) -> tuple[Slot, ...]:
    """The slots of a frame that somebody wrote. Raises LexiconError for one that cannot be."""
    reader = _Reader(file, {}, (), (), line)
    return tuple(reader.slot(item) for item in text.split())


@dataclass(slots=True)
class _Reader:
    file: str
    frames: Mapping[str, Mapping[str, str]]
    sections: Collection[str]
    kinds: Collection[str]
    line: int = 0
    section: str = ""
    sets: dict[str, frozenset[str]] = field(default_factory=dict)
    frame: dict[str, tuple[Slot, ...]] = field(default_factory=dict)
    places: set[str] = field(default_factory=set)  # where slots stand in the lexicon below, if there is one
    defined: dict[str, tuple[int, str]] = field(default_factory=dict)  # set → line and words, of all of the file

    def fault(self, message: str) -> LexiconError:
        return LexiconError([Fault(self.file, self.line, message)])

    def read(self, raw: str, lexicon: Lexicon) -> None:
        if raw.startswith(">"):
            text, arrow, expected = raw[1:].partition("=>")
            if not arrow:
                raise self.fault("an example needs '=> RESULT' after its sentence")
            lexicon.examples.append(Example(text.strip(), expected.strip(), self.section, self.file, self.line))
            return
        content = raw.split("#", 1)[0].strip()
        if not content:
            return
        word = content.split(maxsplit=1)[0]
        if content.startswith("["):
            self.open(content)
        elif word == "set":
            self.define(content)
        elif word == "frame":
            self.reframe(content)
        else:
            lexicon.add(self.entry(content))

    def open(self, content: str) -> None:
        self.section = content.strip("[] ")
        self.frame = {kind: slots_of(frame) for kind, frame in self.frames.get(self.section, {}).items()}
        if self.section not in self.sections:
            raise self.fault(f"unknown section [{self.section}]: {hint(self.section, self.sections, '[{}]')}")

    def define(self, content: str) -> None:
        match = _SET.match(content)
        if match is None:
            raise self.fault("a set is written 'set NAME = word|word'")
        name, words = match[1], match[2].strip()
        if f"@{name}" in CLASSES:
            raise self.fault(f"@{name} means something else: give the set another name")
        if self.defined[name][0] < self.line:
            raise self.fault(f"the set '{name}' stands in line {self.defined[name][0]} already: join the two")
        try:
            self.sets[name] = self.words(words, name)
        except LexiconError:
            self.sets[name] = frozenset()  # told once, not again at each use
            raise

    def reframe(self, content: str) -> None:
        _, *items = content.split()
        if not self.section:
            raise self.fault("a frame needs a [section] above it")
        if not items or items[0] not in self.kinds:
            raise self.fault(f"a frame is of one kind of entry: 'frame KIND SLOT…', with {', '.join(self.kinds)}")
        self.frame[items[0]] = tuple(self.slot(item) for item in items[1:])

    def words(self, text: str, defining: str = "") -> frozenset[str]:
        if not text.strip("|"):
            raise self.fault(f"'{text}' names no word")
        found: set[str] = set()
        for word in text.split("|"):
            if word.startswith("@"):
                if word[1:] not in self.sets:
                    raise self.fault(self.unknown_set(word[1:], defining))
                found |= self.sets[word[1:]]
            elif word:
                found.add(word)
        return frozenset(found)

    def unknown_set(self, name: str, defining: str) -> str:
        if name == defining:
            return f"the set '{name}' refers to itself: write its words out"
        if name not in self.defined:
            near = get_close_matches(name, self.sets, n=1)
            also = f", or did you mean @{near[0]}?" if near else ""
            return f"unknown set @{name}: define it above with 'set {name} = …'{also}"
        line = self.defined[name][0]
        if defining and self.refers(name, defining):
            return f"the sets '{defining}' and '{name}' (line {line}) refer to each other: write the words of one out"
        return f"the set '{name}' is defined below, in line {line}: move it up"

    def refers(self, name: str, to: str) -> bool:
        """Whether a set of the file refers to another, directly or through others."""
        seen, ahead = {name}, [name]
        while ahead:
            words = self.defined[ahead.pop()][1]
            further = {word.strip()[1:] for word in words.split("|") if word.strip().startswith("@")}
            if to in further:
                return True
            ahead += sorted(one for one in further - seen if one in self.defined)
            seen |= further
        return False

    def slot(self, item: str) -> Slot:
        where, _, role = item.rpartition(":")
        if role not in ROLES:
            raise self.fault(f"unknown role '{role}' in '{item}': use actor, recipient, matter, place or -")
        return Slot(self.where(where, item), role)

    def where(self, text: str, item: str) -> tuple[str, ...]:
        """Where a slot stands. Beside a lexicon whose slots are known, what is nearly one of the fixed names is a slip;
        anything else can be a preposition."""
        found = tuple(text.split("|"))
        for where in found:
            if not where:
                raise self.fault(f"'{item}' does not say where: write {', '.join(PLACES)} or a preposition")
            if self.places and where not in self.places and where not in PLACES:
                near = get_close_matches(where, PLACES, n=1, cutoff=0.65)
                if near:
                    raise self.fault(f"'{where}' in '{item}' is no place of a slot: did you mean '{near[0]}'?")
        return found

    def condition(self, item: str) -> Condition:
        where, wanted, values = item.partition("!=")
        if not wanted:
            where, _, values = item.partition("=")
        if not values.strip("|"):
            raise self.fault(f"'{item}' names no word: write a word, words parted by |, a set or a kind such as @party")
        classes = {value for value in values.split("|") if value in CLASSES}
        others = "|".join(value for value in values.split("|") if value not in CLASSES)
        words = self.words(others) if others else frozenset()
        return Condition(self.where(where, item), not wanted, words, frozenset(classes))

    def entry(self, content: str) -> Entry:
        if not self.section:
            raise self.fault("an entry needs a [section] above it")
        kind, *items = content.split()
        if kind not in self.kinds:
            raise self.fault(f"unknown kind '{kind}': {hint(kind, self.kinds)}")
        reflexive = False
        words: list[frozenset[str]] = []
        slots: list[Slot] = []
        conditions: list[Condition] = []
        for item in items:
            if "=" in item:
                conditions.append(self.condition(item))
            elif ":" in item:
                slots.append(self.slot(item))
            elif kind == "verb" and not words and item in REFLEXIVE:
                reflexive = True
            elif kind == "verb" and not words and item[:2] in ELIDED:
                reflexive = True
                words.append(self.words(item[2:]))
            else:
                words.append(self.words(item))
        if not words:
            raise self.fault(f"'{content}' names no word")
        return Entry(
            self.section,
            kind,
            tuple(words),
            content,
            reflexive,
            (*slots, *self.frame.get(kind, ())),
            tuple(conditions),
            self.file,
            self.line,
        )
