# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Lexicon files (``docs/lexicons.md``): entries that say which words express an act or report speech."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

KINDS = ("verb", "noun", "adj", "phrase", "prep", "mark")
CLASSES = {"@party", "@person", "@place", "@group", "@any"}
REFLEXIVE = ("se", "s'", "s’")
ELIDED = ("s'", "s’")


class Source(Protocol):
    """A file: a ``pathlib.Path`` or a resource inside a package."""

    @property
    def name(self) -> str:
        """The name of the file, as messages and ``explain`` show it."""

    def read_text(self, encoding: str | None = None) -> str:
        """The whole text of the file."""


class LexiconError(ValueError):
    """A lexicon file that cannot be read; the message names file, line and what to do."""


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
    """The entries of one or more lexicon files, found by the word that heads them."""

    heads: dict[tuple[str, str], list[Entry]] = field(default_factory=dict)
    phrases: dict[str, list[Entry]] = field(default_factory=dict)
    examples: list[Example] = field(default_factory=list)

    def add(self, entry: Entry) -> None:
        """File the entry under each form of its head."""
        for head in entry.words[0]:
            if entry.kind in ("phrase", "mark"):
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


def slots_of(frame: str) -> tuple[Slot, ...]:
    """The slots of a frame such as ``subj:actor obj:recipient``."""
    found = []
    for item in frame.split():
        where, _, role = item.rpartition(":")
        found.append(Slot(tuple(where.split("|")), role))
    return tuple(found)


def read_lexicon(
    source: Source, frames: Mapping[str, Mapping[str, str]], sections: set[str], name: str = ""
) -> Lexicon:
    """The lexicon in ``source``.

    ``sections`` are the names that sections may have (acts, or stances); ``frames`` gives for each section the default
    frame of an entry of a kind: ``frames[section][kind]``; ``name`` is what messages call
    the file. Raises LexiconError.
    """
    lexicon = Lexicon()
    reader = _Reader(name or source.name, frames, sections)
    for number, raw in enumerate(source.read_text(encoding="utf-8").split("\n"), 1):
        reader.line = number
        reader.read(raw, lexicon)
    lexicon.sort()
    return lexicon


@dataclass(slots=True)
class _Reader:
    file: str
    frames: Mapping[str, Mapping[str, str]]
    sections: set[str]
    line: int = 0
    section: str = ""
    sets: dict[str, frozenset[str]] = field(default_factory=dict)
    frame: dict[str, tuple[Slot, ...]] = field(default_factory=dict)

    def fault(self, message: str) -> LexiconError:
        return LexiconError(f"{self.file}, line {self.line}: {message}")

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
        if content.startswith("["):
            self.open(content)
        elif content.startswith("set "):
            name, _, words = content[4:].partition("=")
            self.sets[name.strip()] = self.words(words.strip())
        elif content.startswith("frame "):
            _, kind, *items = content.split()
            self.frame[kind] = tuple(self.slot(item) for item in items)
        else:
            lexicon.add(self.entry(content))

    def open(self, content: str) -> None:
        self.section = content.strip("[] ")
        if self.section not in self.sections:
            raise self.fault(f"unknown section [{self.section}]; known are {', '.join(sorted(self.sections))}")
        self.frame = {kind: slots_of(frame) for kind, frame in self.frames.get(self.section, {}).items()}

    def words(self, text: str) -> frozenset[str]:
        found: set[str] = set()
        for word in text.split("|"):
            if word.startswith("@"):
                if word[1:] not in self.sets:
                    raise self.fault(f"unknown set {word}; define it above with 'set {word[1:]} = …'")
                found |= self.sets[word[1:]]
            elif word:
                found.add(word)
        return frozenset(found)

    def slot(self, item: str) -> Slot:
        where, _, role = item.rpartition(":")
        if role not in ("actor", "recipient", "matter", "place", "-"):
            raise self.fault(f"unknown role '{role}' in '{item}'; use actor, recipient, matter, place or -")
        return Slot(tuple(where.split("|")), role)

    def condition(self, item: str) -> Condition:
        where, wanted, values = item.partition("!=")
        if not wanted:
            where, _, values = item.partition("=")
        classes = {value for value in values.split("|") if value in CLASSES}
        others = "|".join(value for value in values.split("|") if value not in CLASSES)
        return Condition(tuple(where.split("|")), not wanted, self.words(others), frozenset(classes))

    def entry(self, content: str) -> Entry:
        if not self.section:
            raise self.fault("an entry needs a [section] above it")
        kind, *items = content.split()
        if kind not in KINDS:
            raise self.fault(f"unknown kind '{kind}'; use one of {', '.join(KINDS)}")
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
