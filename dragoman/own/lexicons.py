# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The user's own lexicon files: laid over those of a language pack."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple

from dragoman.faults import hint
from dragoman.languages.base import LanguagePack, installed
from dragoman.languages.lexicon import KINDS, OFF, Entry, Lexicon, LexiconError, parse_lexicon
from dragoman.own.files import Faults, OwnFile


class Head(NamedTuple):
    """What the first line of a lexicon file says: the language, and whether it is of acts or of speech."""

    language: str
    kind: str


def head(file: OwnFile, faults: Faults) -> Head | None:
    """The head of a lexicon file; None, with a fault, where it has none that can be."""
    line, text = next(iter(file.told()), (0, ""))
    word, *rest = text.split("#")[0].split() or [""]
    if word != "lexicon" or len(rest) != 2:
        message = "does not say what it is for: begin it with a line such as 'lexicon fr acts' or 'lexicon en speech'"
        faults.add(file.name, line, message)
        return None
    language, kind = rest
    if language not in installed():
        faults.add(file.name, line, f"there is no language pack for '{language}': {hint(language, installed())}")
    if kind not in KINDS:
        faults.add(file.name, line, f"unknown kind of lexicon '{kind}': {hint(kind, KINDS)}")
    return Head(language, kind) if language in installed() and kind in KINDS else None


def over(below: Lexicon, file: OwnFile, kind: str, pack: LanguagePack, faults: Faults) -> Lexicon:
    """A lexicon with that of a file over it; ``below`` itself where the file has faults."""
    first = next(iter(file.told()))[0]
    text = "\n".join("" if number == first else line for number, line in enumerate(file.lines, 1))
    sections = pack.sections(kind)
    try:
        own = parse_lexicon(text, file.name, sections, {*sections, OFF}, KINDS[kind], below)
    except LexiconError as error:
        faults.found.extend(error.faults)
        return below
    before = len(faults.found)
    entries = sorted(own.entries(), key=lambda entry: entry.line)
    _no_doubles(entries, faults)
    for entry in entries:
        if entry.section == OFF:
            kept = below.without(entry)
            if kept is None:
                faults.add(entry.file, entry.line, _not_there(entry, below))
            else:
                below = kept
    told = Lexicon(examples=own.examples, sets=own.sets)
    for entry in entries:
        if entry.section != OFF:
            told.add(entry)
    return below.under(told) if len(faults.found) == before else below


def _no_doubles(entries: Iterable[Entry], faults: Faults) -> None:
    """Two entries of one pattern in one file are a slip: the second would never be met."""
    seen: dict[tuple[object, ...], int] = {}
    for entry in entries:
        lines = {seen.setdefault((entry.section == OFF, word, entry.pattern), entry.line) for word in entry.words[0]}
        if lines != {entry.line}:
            message = f"the same words and conditions stand in line {min(lines)} already: keep one of the two"
            faults.add(entry.file, entry.line, message)


def _not_there(entry: Entry, below: Lexicon) -> str:
    """What to say of an entry that cannot be switched off."""
    heads = (below.phrases.get(word, []) + below.heads.get((entry.kind, word), []) for word in sorted(entry.words[0]))
    others = {other.text: other.where for group in heads for other in group}
    near = get_close_matches(entry.text, others, n=1, cutoff=0)
    help = f"did you mean '{near[0]}' ({others[near[0]]})?" if near else "copy the line that 'dragoman explain' shows"
    return f"there is no entry '{entry.text}' to switch off: {help}"
