# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The user's own codebook files: tables with rows that are added to the package's codebook or change rows of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dragoman.codebook import Codebook, codebook
from dragoman.codebook.loader import COLUMNS, OwnRow, build, table
from dragoman.faults import hint
from dragoman.languages.base import NOTHING, installed
from dragoman.languages.lexicon import OFF, LexiconError, frame_of
from dragoman.own import files
from dragoman.own.files import Faults, OwnFile, known
from dragoman.tables import Row

CLEARED = "-"  # a cell that takes away what the package has there; an empty one leaves it

CHANGED = {
    "acts": (("act",), ("type", "modes", "cameo", "score", "reciprocal", "stance", "strength", "frame", "gloss")),
    "types": (("type",), ("score", "cameo", "gloss")),
    "modes": (("type", "mode"), ("score", "cameo", "gloss")),
    "contexts": (("context",), ("gloss",)),
    "offices": (("office",), ("sector", "gloss")),
    "domains": (("domain",), ("cap_topic", "cap_code", "context", "gloss")),
}
"""The tables that can be changed: the columns that name an entry, and those that say something of it."""

TERMS = {"domain-terms": ("domain", "domains.tsv"), "context-terms": ("context", "contexts.tsv")}
"""The tables of words: what they tell, and the table of a language pack that they add to."""

_DEFAULTS = {"reciprocal": "no", "frame": "subj:actor obj:recipient"}
_NAME = re.compile(r"[a-z][a-z0-9_-]*")
_SECTION = re.compile(r"\[\s*([\w-]*)\s*\]?")


@dataclass(frozen=True, slots=True)
class OwnTerms:
    """A row for a table of a language pack, in one language or (None) in all."""

    language: str | None
    table: str
    row: Row


@dataclass(slots=True)
class OwnCodebook:
    """A codebook with the user's own over it, and the words that they added for domains and contexts."""

    codebook: Codebook
    terms: list[OwnTerms] = field(default_factory=list)


def read_codebook(own: Sequence[OwnFile], faults: Faults) -> OwnCodebook:
    """The package's codebook with some files over it, in their order."""
    if not own:
        return OwnCodebook(codebook())
    changes: dict[str, dict[tuple[str, ...], OwnRow]] = {name: {} for name in CHANGED}
    words: list[tuple[str, OwnRow]] = []
    for file in own:
        for name, lines in _parts(file, faults):
            if name in TERMS:
                subject = TERMS[name][0]
                rows = files.table(file, lines, (subject, "terms"), ("language", "excludes"), faults)
                words += [(name, row) for row in rows]
            else:
                keys, others = CHANGED[name]
                _take(changes[name], keys, files.table(file, lines, keys, others, faults), faults)
    made = _changed(changes, faults)
    tried = {key[0] for name in ("domains", "contexts") for key in changes[name]}
    terms = [term for name, row in words for term in _terms(name, row, made, tried, faults)]
    return OwnCodebook(made, terms)


def _parts(file: OwnFile, faults: Faults) -> Iterable[tuple[str, list[tuple[int, str]]]]:
    """The tables of a file, by name, with their lines."""
    found: list[tuple[str, list[tuple[int, str]]]] = []
    lines: list[tuple[int, str]] | None = None
    for number, line in file.told():
        if line.startswith("["):
            name = _SECTION.fullmatch(line.strip())
            lines = []
            if name is None or name[1] not in (*CHANGED, *TERMS):
                given = name[1] if name else line.strip()
                faults.add(file.name, number, f"unknown table [{given}]: {hint(given, (*CHANGED, *TERMS), '[{}]')}")
            else:
                found.append((name[1], lines))
        elif lines is None:
            faults.add(file.name, number, "a row before any table: begin with the name of a table, such as [acts]")
            return []
        else:
            lines.append((number, line))
    if lines is None:
        faults.add(file.name, 0, "holds no table: begin with the name of one, such as [acts], and its columns")
    return found


def _take(into: dict[tuple[str, ...], OwnRow], keys: Sequence[str], rows: Iterable[OwnRow], faults: Faults) -> None:
    """Note rows by their keys; those of a later file go over those of an earlier one."""
    for row in rows:
        key = tuple(row[name] for name in keys)
        before = into.get(key)
        if not all(key):
            faults.at(row, f"{keys[key.index('')]} is empty: give it a code or take the row out")
        elif before is not None and before.file == row.file:
            faults.at(row, f"'{' '.join(key)}' stands in line {before.line} already: keep one of the rows")
        else:
            into[key] = row


def _changed(changes: Mapping[str, Mapping[tuple[str, ...], OwnRow]], faults: Faults) -> Codebook:
    tables: dict[str, tuple[str, list[Row]]] = {name: table(name) for name in COLUMNS}
    shipped = {name: {tuple(row[key] for key in CHANGED[name][0]) for row in tables[name][1]} for name in CHANGED}
    tables["plover2cameo"] = _crosswalk(tables["plover2cameo"], changes)
    nearest = {(row["type"], row["mode"]): row["cameo"] for row in tables["plover2cameo"][1]}
    for name, changed in changes.items():
        file, rows = tables[name]
        keys = CHANGED[name][0]
        columns = list(dict.fromkeys((*COLUMNS[name], *(c for c in CHANGED[name][1] if c == "score"))))
        found = {tuple(row[key] for key in keys): row for row in rows}
        for key, row in changed.items():
            if key in shipped[name] or _new(name, row, faults):
                merged = _merged(found.get(key), row, columns)
                if name == "acts" and not row["cameo"] and (row["type"] or row["modes"] or key not in shipped[name]):
                    mode = merged["modes"].split("|")[0]
                    merged["cameo"] = nearest.get((merged["type"], mode), merged["cameo"])
                found[key] = merged
        tables[name] = (file, list(found.values()))
    made, wrong = build(tables)
    own = {row.file for rows in changes.values() for row in rows.values()}
    told: set[tuple[str, int]] = set()
    for error in wrong:
        # A row of the package that suffers from one of the user's is not at fault; nor is a row in two ways.
        if error.file in own and (error.file, error.line) not in told:
            told.add((error.file, error.line))
            faults.add(error.file, error.line, error.message)
    for row in changes["acts"].values():
        _check_frame(row, faults)
    return made


def _new(name: str, row: OwnRow, faults: Faults) -> bool:
    """Whether a row can be a new entry of a table."""
    key = row[CHANGED[name][0][-1]]
    before = len(faults.found)
    if name == "types":
        faults.at(row, f"'{key}' is no type of PLOVER: types can be scored otherwise, but none be added")
    elif name == "acts" and key in (NOTHING, OFF):
        faults.at(row, f"[{key}] means something else in lexicons: give the act another name")
    elif not _NAME.fullmatch(key):
        faults.at(row, f"'{key}' is no name of an entry: write small letters and digits, with hyphens between words")
    elif name == "acts" and not row["type"]:
        faults.at(row, f"'{key}' is a new act and needs a type: one of PLOVER's, such as CONSULT")
    return len(faults.found) == before


def _merged(before: Row | None, row: OwnRow, columns: Sequence[str]) -> OwnRow:
    """An own row, completed by what it leaves open: from the row that it changes, else what is usual."""
    cells = []
    for column in columns:
        told = row.get(column, "")
        usual = before.get(column, "") if before is not None else _DEFAULTS.get(column, "")
        cells.append("" if told == CLEARED else told or usual)
    return OwnRow(columns, cells, row.line, row.file)


def _crosswalk(
    shipped: tuple[str, list[Row]], changes: Mapping[str, Mapping[tuple[str, ...], OwnRow]]
) -> tuple[str, list[Row]]:
    """The CAMEO codes of types and modes; a new mode without one has that of its type."""
    file, rows = shipped
    found = {(row["type"], row["mode"]): row for row in rows}
    for row in (*changes["types"].values(), *changes["modes"].values()):
        key = row["type"], row.get("mode", "")
        usual = found.get(key) or found.get((row["type"], ""))
        code = row["cameo"] or (usual["cameo"] if usual else "")
        if code:
            found[key] = OwnRow(("type", "mode", "cameo"), (*key, code), row.line, row.file)
    return file, list(found.values())


def _check_frame(row: OwnRow, faults: Faults) -> None:
    try:
        frame_of("" if row["frame"] == CLEARED else row["frame"], row.file, row.line)
    except LexiconError as error:
        faults.found.extend(error.faults)


def _terms(name: str, row: OwnRow, made: Codebook, tried: set[str], faults: Faults) -> Iterable[OwnTerms]:
    """The words of a row for its language. An entry that was at fault itself (``tried``) is not told again."""
    subject, file = TERMS[name]
    codes = made.domains if subject == "domain" else made.contexts
    good = row[subject] in tried or known(row, subject, codes, faults)
    good &= not row["language"] or known(row, "language", installed(), faults)
    terms, excludes = (files.names(row, faults, column) for column in ("terms", "excludes"))
    if not terms and not excludes:
        faults.at(row, "names no words: fill terms or excludes")
    if good:
        cells = (row[subject], "|".join(terms), "|".join(excludes))
        yield OwnTerms(row["language"] or None, file, Row((subject, "terms", "excludes"), cells, row.line))
