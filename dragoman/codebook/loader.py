# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads the codebook's tables and checks that they agree with each other."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from dragoman.codebook.model import (
    Act,
    CameoCode,
    Codebook,
    Context,
    Currency,
    Domain,
    EventType,
    Level,
    Mode,
    Office,
    Quad,
    Sector,
    Stance,
    Status,
    Strength,
)
from dragoman.tables import Row, TableError, cells, read_table

COLUMNS = {
    "quads": ("quad", "number", "gloss"),
    "types": ("type", "quad", "score", "requires_recipient", "reciprocal", "gloss"),
    "modes": ("type", "mode", "score", "gloss"),
    "contexts": ("context", "gloss"),
    "sectors": ("sector", "gloss"),
    "offices": ("office", "sector", "gloss"),
    "stances": ("stance", "rank", "gloss"),
    "strengths": ("strength", "rank", "gloss"),
    "levels": ("level", "family", "rank", "gloss"),
    "currencies": ("currency", "family", "countries", "default", "signs"),
    "statuses": ("status", "gloss"),
    "cameo": ("cameo", "type", "mode", "contexts", "gloss"),
    "plover2cameo": ("type", "mode", "cameo"),
    "acts": ("act", "type", "modes", "cameo", "reciprocal", "stance", "strength", "frame", "gloss"),
    "domains": ("domain", "cap_topic", "cap_code", "context", "gloss"),
}

_Key = TypeVar("_Key", bound=Hashable)
_Entry = TypeVar("_Entry")


class CodebookError(TableError):
    """A table of the codebook that is malformed or contradicts another; says the file, the line and what to do."""


@cache
def codebook() -> Codebook:
    """The package's own codebook, read and checked on the first call.

    Raises:
        CodebookError: a table is malformed or contradicts another.
    """
    return load()


def load(folder: Traversable | Path | None = None) -> Codebook:
    """Reads a codebook; the tables that ``folder`` holds take the place of the package's own of the same file name.

    Raises:
        CodebookError: a table is malformed or contradicts another, or ``folder`` holds none.
    """
    if folder is not None and not any((folder / f"{name}.tsv").is_file() for name in COLUMNS):
        names = ", ".join(f"{name}.tsv" for name in COLUMNS)
        raise CodebookError(str(folder), 0, f"holds no table of the codebook: name a folder with one of {names}")
    found, faults = build({name: table(name, folder) for name in COLUMNS})
    if faults:
        raise faults[0]
    return found


def build(files: Mapping[str, tuple[str, Sequence[Row]]]) -> tuple[Codebook, list[CodebookError]]:
    """The codebook of tables, given by name as file and rows, and all that is wrong with them.

    A row at fault is left out. A row that is an :class:`OwnRow` is of the file that it names.
    """
    faults: list[CodebookError] = []
    tables = {name: _Table(file, rows, faults) for name, (file, rows) in files.items()}
    quads = _quads(tables["quads"])
    types = _types(tables["types"], quads)
    modes = _modes(tables["modes"], types)
    contexts = tables["contexts"].entries(("context",), lambda row: (row["context"], Context(**row)))
    sectors = tables["sectors"].entries(("sector",), lambda row: (row["sector"], Sector(**row)))
    stances = _stances(tables["stances"])
    strengths = _strengths(tables["strengths"])
    cameo = _cameo(tables["cameo"], types, modes, contexts)
    found = Codebook(
        quads=quads,
        types=types,
        modes=modes,
        contexts=contexts,
        sectors=sectors,
        offices=_offices(tables["offices"], sectors),
        stances=stances,
        strengths=strengths,
        levels=_levels(tables["levels"]),
        currencies=_currencies(tables["currencies"]),
        statuses=tables["statuses"].entries(("status",), lambda row: (row["status"], Status(**row))),
        acts=_acts(tables["acts"], types, modes, cameo, stances, strengths),
        domains=_domains(tables["domains"], contexts),
        cameo=cameo,
        plover2cameo=_plover2cameo(tables["plover2cameo"], types, modes, cameo),
    )
    return found, faults


def table(name: str, folder: Traversable | Path | None = None) -> tuple[str, list[Row]]:
    """The file and the rows of a table: that of ``folder`` if it has one, else the package's own."""
    source: Traversable | Path = files(__package__) / f"{name}.tsv"
    if folder is not None and (folder / f"{name}.tsv").is_file():
        source = folder / f"{name}.tsv"
    try:
        return str(source), read_table(source, COLUMNS[name])
    except TableError as error:
        raise CodebookError(error.file, error.line, error.message) from error


class OwnRow(Row):
    """A row that comes from another file than the rest of its table."""

    __slots__ = ("file",)

    def __init__(self, columns: Sequence[str], values: Sequence[str], line: int, file: str) -> None:
        super().__init__(columns, values, line)
        self.file = file


class _Table:
    """One table's rows, and the readings of a cell that end in a CodebookError where they fail."""

    def __init__(self, file: str, rows: Sequence[Row], faults: list[CodebookError]) -> None:
        self.file = file
        self.rows = rows
        self.faults = faults

    def entries(self, keys: tuple[str, ...], make: Callable[[Row], tuple[_Key, _Entry]]) -> Mapping[_Key, _Entry]:
        """The entries by key, in the order of the file; ``keys`` are the columns that must not repeat together."""
        found: dict[_Key, _Entry] = {}
        for row in self.rows:
            try:
                if not row[keys[0]]:
                    raise self.fault(row, f"{keys[0]} is empty: give it a code or take the row out")
                key, entry = make(row)
                if key in found:
                    raise self.fault(
                        row, f"{' '.join(row[k] for k in keys).strip()} stands above already: keep one of the rows"
                    )
            except CodebookError as error:
                self.faults.append(error)
            else:
                found[key] = entry
        return MappingProxyType(found)

    def fault(self, row: Row, message: str) -> CodebookError:
        return CodebookError(row.file if isinstance(row, OwnRow) else self.file, row.line, message)

    def known(self, row: Row, kind: str, code: str, codes: Collection[str]) -> str:
        """``code``, if it is one of ``codes``, those of the table ``kind``."""
        if code in codes:
            return code
        near = get_close_matches(code, codes, n=1)
        hint = f"did you mean {near[0]!r}?" if near else "add it there or take one that is there"
        raise self.fault(row, f"{code!r} is not in {kind}.tsv: {hint}")

    def optional(self, row: Row, kind: str, code: str, codes: Collection[str]) -> str | None:
        return self.known(row, kind, code, codes) if code else None

    def mode(self, row: Row, mode: str, modes: Mapping[tuple[str, str], Mode]) -> str:
        """``mode``, if the row's type has it."""
        if (row["type"], mode) in modes:
            return mode
        own = [name for kind, name in modes if kind == row["type"]]
        hint = f"use {', '.join(own)} or none" if own else "leave it empty"
        raise self.fault(row, f"{row['type']} has no mode {mode!r}: {hint}")

    def cameo(self, row: Row, codes: Mapping[str, CameoCode]) -> str:
        """The row's CAMEO code, if it leads back to the row's type."""
        code = codes[self.known(row, "cameo", row["cameo"], codes)]
        if code.type != row["type"]:
            message = f"{code.cameo} is {code.type or 'no event'} in cameo.tsv"
            raise self.fault(row, f"{message}: take a code that leads back to {row['type']}")
        return code.cameo

    def score(self, row: Row) -> float:
        try:
            score = float(row["score"])
        except ValueError:
            raise self.fault(row, f"score {row['score']!r} is no number: write one such as -3.5") from None
        if not -10 <= score <= 10:
            raise self.fault(row, f"score {row['score']} is out of range: PLOVER's scores run from -10 to 10")
        return score

    def whole(self, row: Row, column: str) -> int:
        text = row[column]
        if not (text.isascii() and text.isdigit()):
            raise self.fault(row, f"{column} {text!r} is no whole number: write one such as 3")
        return int(text)

    def yes(self, row: Row, column: str) -> bool:
        if row[column] not in ("yes", "no"):
            raise self.fault(row, f"{column} {row[column]!r}: write yes or no")
        return row[column] == "yes"


def _quads(table: _Table) -> Mapping[str, Quad]:
    return table.entries(
        ("quad",), lambda row: (row["quad"], Quad(row["quad"], table.whole(row, "number"), row["gloss"]))
    )


def _types(table: _Table, quads: Mapping[str, Quad]) -> Mapping[str, EventType]:
    def make(row: Row) -> tuple[str, EventType]:
        return row["type"], EventType(
            type=row["type"],
            quad=table.known(row, "quads", row["quad"], quads),
            score=table.score(row),
            requires_recipient=table.yes(row, "requires_recipient"),
            reciprocal=table.yes(row, "reciprocal"),
            gloss=row["gloss"],
        )

    return table.entries(("type",), make)


def _modes(table: _Table, types: Mapping[str, EventType]) -> Mapping[tuple[str, str], Mode]:
    def make(row: Row) -> tuple[tuple[str, str], Mode]:
        kind = types[table.known(row, "types", row["type"], types)]
        if not row["mode"]:
            raise table.fault(row, f"{kind.type} has a mode without a name: give it one or take the row out")
        score = table.score(row) if row["score"] else kind.score
        return (kind.type, row["mode"]), Mode(kind.type, row["mode"], score, row["gloss"])

    return table.entries(("type", "mode"), make)


def _offices(table: _Table, sectors: Mapping[str, Sector]) -> Mapping[str, Office]:
    def make(row: Row) -> tuple[str, Office]:
        sector = table.known(row, "sectors", row["sector"], sectors)
        return row["office"], Office(row["office"], sector, row["gloss"])

    return table.entries(("office",), make)


def _stances(table: _Table) -> Mapping[str, Stance]:
    return table.entries(
        ("stance",), lambda row: (row["stance"], Stance(row["stance"], table.whole(row, "rank"), row["gloss"]))
    )


def _strengths(table: _Table) -> Mapping[str, Strength]:
    return table.entries(
        ("strength",), lambda row: (row["strength"], Strength(row["strength"], table.whole(row, "rank"), row["gloss"]))
    )


def _levels(table: _Table) -> Mapping[str, Level]:
    def make(row: Row) -> tuple[str, Level]:
        return row["level"], Level(row["level"], row["family"], table.whole(row, "rank"), row["gloss"])

    return table.entries(("level",), make)


def _currencies(table: _Table) -> Mapping[str, Currency]:
    def make(row: Row) -> tuple[str, Currency]:
        states, signs = cells(row["countries"]), cells(row["signs"])
        return row["currency"], Currency(row["currency"], row["family"], states, table.yes(row, "default"), signs)

    return table.entries(("currency",), make)


def _cameo(
    table: _Table,
    types: Mapping[str, EventType],
    modes: Mapping[tuple[str, str], Mode],
    contexts: Mapping[str, Context],
) -> Mapping[str, CameoCode]:
    def make(row: Row) -> tuple[str, CameoCode]:
        code = row["cameo"]
        if not (code.isascii() and code.isdigit() and 2 <= len(code) <= 4):
            raise table.fault(row, f"{code!r} is no CAMEO code: write 2 to 4 digits, a leading zero included")
        return code, CameoCode(
            cameo=code,
            type=table.optional(row, "types", row["type"], types),
            mode=table.mode(row, row["mode"], modes) if row["mode"] else None,
            contexts=tuple(table.known(row, "contexts", context, contexts) for context in cells(row["contexts"])),
            gloss=row["gloss"],
        )

    return table.entries(("cameo",), make)


def _plover2cameo(
    table: _Table,
    types: Mapping[str, EventType],
    modes: Mapping[tuple[str, str], Mode],
    cameo: Mapping[str, CameoCode],
) -> Mapping[tuple[str, str | None], str]:
    def make(row: Row) -> tuple[tuple[str, str | None], str]:
        kind = table.known(row, "types", row["type"], types)
        mode = table.mode(row, row["mode"], modes) if row["mode"] else None
        return (kind, mode), table.cameo(row, cameo)

    found = table.entries(("type", "mode"), make)
    wanted: list[tuple[str, str | None]] = [*((kind, None) for kind in types), *modes]
    for kind, mode in wanted:
        if (kind, mode) not in found:
            message = f"no row for {kind} {mode or 'without mode'}: add its CAMEO code"
            table.faults.append(CodebookError(table.file, 0, message))
    return found


def _acts(
    table: _Table,
    types: Mapping[str, EventType],
    modes: Mapping[tuple[str, str], Mode],
    cameo: Mapping[str, CameoCode],
    stances: Mapping[str, Stance],
    strengths: Mapping[str, Strength],
) -> Mapping[str, Act]:
    def make(row: Row) -> tuple[str, Act]:
        return row["act"], Act(
            act=row["act"],
            type=table.known(row, "types", row["type"], types),
            modes=tuple(table.mode(row, mode, modes) for mode in cells(row["modes"])),
            cameo=table.cameo(row, cameo),
            reciprocal=table.yes(row, "reciprocal"),
            stance=table.optional(row, "stances", row["stance"], stances),
            strength=table.optional(row, "strengths", row["strength"], strengths),
            frame=row["frame"],
            gloss=row["gloss"],
            score=table.score(row) if row.get("score") else None,
        )

    return table.entries(("act",), make)


def _domains(table: _Table, contexts: Mapping[str, Context]) -> Mapping[str, Domain]:
    def make(row: Row) -> tuple[str, Domain]:
        if not row["cap_topic"]:
            raise table.fault(row, f"{row['domain']} has no cap_topic: name its Comparative Agendas major topic")
        return row["domain"], Domain(
            domain=row["domain"],
            cap_topic=row["cap_topic"],
            cap_code=table.whole(row, "cap_code"),
            context=table.known(row, "contexts", row["context"], contexts),
            gloss=row["gloss"],
        )

    return table.entries(("domain",), make)
