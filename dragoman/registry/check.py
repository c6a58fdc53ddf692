# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether the registry's files are what they should be: all that is wrong, each with file, line and the mend."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NamedTuple

from dragoman.codebook import Codebook, codebook
from dragoman.faults import Fault, hint
from dragoman.registry.lookup import COUNTRY_COLUMNS, FOLDER, LANGUAGES
from dragoman.registry.terms import Shared, Term, is_date, last_day, overlaps, term_of
from dragoman.tables import Row, TableError, cells, read_table

KINDS = ("initiative", "plan", "treaty", "agreement", "format", "pipeline", "corridor")
REGION_KINDS = (
    "region", "subnational", "disputed", "territory", "sea", "ocean", "strait", "canal", "lake", "river", "border",
    "site",
)  # fmt: skip

_NO_STATE = frozenset({"UNO", "EUR", "IGO", "NGO", "IMG", "MED"})
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_SHAPES: dict[str, tuple[re.Pattern[str], str]] = {
    "iso3": (re.compile(r"[A-Z]{3}"), "three capital letters"),
    "iso2": (re.compile(r"[A-Z]{2}"), "two capital letters"),
    "m49": (re.compile(r"\d{3}"), "three digits"),
    "cow": (re.compile(r"[A-Z]{3}"), "three capital letters"),
    "id": (_ID, "small letters and digits, with hyphens between words"),
    "founded": (re.compile(r"\d{3,4}"), "a year"),
    "since": (re.compile(r"\d{4}"), "a year"),
    "wikidata": (re.compile(r"Q[1-9]\d*"), "a Wikidata id such as Q1065"),
    "population": (re.compile(r"\d+"), "a whole number"),
    "gender": (re.compile(r"[mf]"), "m or f"),
}


class Checked(NamedTuple):
    """What was looked at, as number of rows by file, and what is wrong."""

    rows: dict[str, int]
    faults: tuple[Fault, ...]


def check(folder: Traversable | Path = FOLDER, book: Codebook | None = None) -> Checked:
    """Check the registry of a folder, as it is shipped where none is given, against the codebook."""
    checking = _Checking(folder, book or codebook())
    checking.run()
    return Checked(checking.rows, tuple(sorted(checking.faults, key=lambda fault: (fault.file, fault.line))))


class _Checking:
    """The work on one folder. A table that cannot be read at all is one fault, and nothing refers to it."""

    def __init__(self, folder: Traversable | Path, book: Codebook) -> None:
        self.folder = folder
        self.book = book
        self.faults: list[Fault] = []
        self.rows: dict[str, int] = {}

    def run(self) -> None:
        """Check table after table; the later ones refer to the earlier."""
        self.countries = self._countries()
        self.bodies = self._organizations()
        self.initiatives = self._initiatives()
        for language in LANGUAGES:
            self._names(f"countries.{language}.tsv", "iso3", self.countries, ("names",), COUNTRY_COLUMNS)
            self._names(f"organizations.{language}.tsv", "id", self.bodies, ("names", "acronyms"))
            self._names(f"initiatives.{language}.tsv", "id", self.initiatives, ("names",))
        self._leaders(self._shared())
        self._places()
        self._capitals()
        self._regions()
        for row in self._table("given-names.tsv", ("name", "gender"), key="name"):
            self._one_of("given-names.tsv", row, "gender", ("m", "f", "u"))

    # ---- what the tables share

    def _table(self, file: str, columns: Sequence[str], key: str = "") -> list[Row]:
        """The rows of a table; ``key`` is a column in which no value stands twice or is empty."""
        try:
            rows = read_table(self.folder / file, columns)
        except TableError as error:
            self.faults.append(Fault(error.file, error.line, error.message))
            return []
        self.rows[file] = len(rows)
        seen: dict[str, int] = {}
        for row in rows if key else ():
            if not row[key]:
                self._at(file, row, f"{key} is empty: write one, or take the row out")
            elif row[key] in seen:
                self._at(file, row, f"{key} '{row[key]}' stands in line {seen[row[key]]} already: keep one of the two")
            seen.setdefault(row[key], row.line)
        return rows

    def _at(self, file: str, row: Row, message: str) -> None:
        self.faults.append(Fault(str(self.folder / file), row.line, message))

    def _shape(self, file: str, row: Row, *columns: str) -> None:
        """Whether cells that are filled look as they should."""
        for column in columns:
            shape, what = _SHAPES[column]
            if row[column] and not shape.fullmatch(row[column]):
                self._at(file, row, f"{column} '{row[column]}': write {what}, or leave the cell empty")

    def _one_of(self, file: str, row: Row, column: str, codes: Collection[str]) -> None:
        """Whether all values of a cell are known."""
        for value in cells(row[column]):
            if value not in codes:
                self._at(file, row, f"unknown {column} '{value}': {hint(value, codes)}")

    def _span(self, file: str, row: Row, start: str, end: str) -> None:
        """Whether two cells are dates in their order."""
        good = True
        for column in (start, end):
            if row[column] and not is_date(row[column]):
                good = False
                self._at(file, row, f"{column} '{row[column]}' is no date: write 2024, 2024-03 or 2024-03-09")
        if good and row[start] and row[end] and last_day(row[end]) < row[start]:
            self._at(file, row, f"{end} {row[end]} lies before {start} {row[start]}: change one of the two")

    def _forms(self, file: str, row: Row, column: str) -> None:
        """Whether the values of a cell are there, and once each."""
        values = cells(row[column])
        if not all(value.strip() for value in values):
            self._at(file, row, f"an empty value in {column}: write one value, or several parted by a single |")
        for value in dict.fromkeys(values):
            if value != value.strip():
                self._at(file, row, f"'{value}' in {column} begins or ends with a space: take it out")
            if values.count(value) > 1:
                self._at(file, row, f"'{value}' stands twice in {column}: keep one")

    # ---- table by table

    def _countries(self) -> dict[str, int]:
        file = "countries.tsv"
        columns = ("iso3", "iso2", "m49", "cow", "name", "capital", "from", "until")
        rows = self._table(file, columns, key="iso3")
        for row in rows:
            self._shape(file, row, "iso3", "iso2", "m49", "cow")
            self._span(file, row, "from", "until")
            if not row["name"]:
                self._at(file, row, "name is empty: write the English short name")
        return {row["iso3"]: row.line for row in rows}

    def _organizations(self) -> dict[str, int]:
        file = "organizations.tsv"
        columns = ("id", "code", "sector", "parent", "founded", "wikidata", "members")
        rows = self._table(file, columns, key="id")
        parents = {row["id"]: row["parent"] for row in rows}
        items: dict[str, int] = {}
        for row in rows:
            self._shape(file, row, "id", "founded", "wikidata")
            self._one_of(file, row, "code", {*self.countries, *_NO_STATE})
            self._one_of(file, row, "sector", self.book.sectors)
            self._one_of(file, row, "parent", parents)
            self._one_of(file, row, "members", {*self.countries, *parents})
            self._forms(file, row, "members")
            above = row["parent"]
            seen = {row["id"]}
            while above and above not in seen:
                seen.add(above)
                above = parents.get(above, "")
            if above == row["id"]:
                self._at(file, row, f"'{row['id']}' is an organ of itself: change its parent, or that of one above it")
            if row["wikidata"] and items.setdefault(row["wikidata"], row.line) != row.line:
                other = items[row["wikidata"]]
                self._at(file, row, f"wikidata {row['wikidata']} stands in line {other} already: two bodies, two items")
        return {row["id"]: row.line for row in rows}

    def _initiatives(self) -> dict[str, int]:
        file = "initiatives.tsv"
        rows = self._table(file, ("id", "kind", "parties", "domains", "since"), key="id")
        for row in rows:
            self._shape(file, row, "id", "since")
            self._one_of(file, row, "kind", KINDS)
            self._one_of(file, row, "parties", {*self.countries, *self.bodies})
            self._one_of(file, row, "domains", self.book.domains)
            self._forms(file, row, "parties")
            if row["id"] in self.bodies:
                self._at(file, row, f"the id '{row['id']}' is that of an organization: choose another")
        return {row["id"]: row.line for row in rows}

    def _names(
        self, file: str, key: str, known: dict[str, int], needed: Sequence[str], columns: Iterable[str] = ()
    ) -> None:
        """The forms of a language: a row for each of what is ``known``, by id, one of the cells ``needed`` filled."""
        columns = tuple(columns) or needed
        before = len(self.faults)
        rows = self._table(file, (key, *columns), key=key)
        for row in rows:
            if row[key] and row[key] not in known:
                self._at(file, row, f"unknown {key} '{row[key]}': {hint(row[key], known)}")
            for column in columns:
                self._forms(file, row, column)
            if not any(row[column] for column in needed):
                self._at(file, row, f"'{row[key]}' has no {' and no '.join(needed)} here: write at least one")
        if not rows and len(self.faults) > before:
            return
        missing = known.keys() - {row[key] for row in rows}
        for lacking in sorted(missing, key=lambda one: known[one]):
            source = f"{file.split('.')[0]}.tsv"
            message = f"'{lacking}' has no row in {file}: write its names there, every language needs them"
            self.faults.append(Fault(str(self.folder / source), known[lacking], message))

    def _shared(self) -> list[Shared]:
        file = "shared-offices.tsv"
        rows = self._table(file, ("country", "office", "from", "until", "reason"))
        for row in rows:
            self._one_of(file, row, "country", self.countries)
            self._one_of(file, row, "office", self.book.offices)
            self._span(file, row, "from", "until")
        return [Shared(row["country"], row["office"], row["from"], row["until"]) for row in rows]

    def _leaders(self, shared: list[Shared]) -> None:
        file = "leaders.tsv"
        columns = (*Term._fields, "names")
        lines: dict[Term, Row] = {}
        seen: dict[tuple[str, ...], int] = {}
        for row in self._table(file, columns):
            for column in ("id", "name"):
                if not row[column]:
                    self._at(file, row, f"{column} is empty: write one, or take the row out")
            self._one_of(file, row, "country", {*self.countries, *_NO_STATE})
            self._one_of(file, row, "office", self.book.offices)
            self._one_of(file, row, "body", self.bodies)
            self._shape(file, row, "gender")
            self._span(file, row, "start", "end")
            self._forms(file, row, "names")
            key = tuple(row[column] for column in ("id", "country", "office", "body", "start"))
            if seen.setdefault(key, row.line) != row.line:
                self._at(file, row, f"the same term of office stands in line {seen[key]}: keep one of the two")
            dated = all(not row[column] or is_date(row[column]) for column in ("start", "end"))
            if dated:
                lines[term_of([row[column] for column in Term._fields])] = row
        for one, other in overlaps(lines, shared):
            message = (
                f"{other.name} is {other.office} of {other.country} from {other.start}, while {one.name} (line "
                f"{lines[one].line}) is until {one.end or 'today'}: end one of the terms, or write the office into "
                "shared-offices.tsv"
            )
            self._at(file, lines[other], message)

    def _places(self) -> None:
        file = "places.tsv"
        codes = {row["iso2"] for row in self._table("countries.tsv", ("iso2",)) if row["iso2"]}
        for row in self._table(file, ("id", "name", "names", "iso3", "population", "capital_of"), key="id"):
            self._one_of(file, row, "iso3", {*codes, *self.countries})
            self._one_of(file, row, "capital_of", {*codes, *self.countries})
            self._shape(file, row, "population")

    def _capitals(self) -> None:
        file = "capitals.tsv"
        for row in self._table(file, ("country", "place", "name", "start", "end")):
            self._one_of(file, row, "country", self.countries)
            self._span(file, row, "start", "end")
            if not row["name"]:
                self._at(file, row, "a capital has no name: write what it was called then")

    def _regions(self) -> None:
        file = "regions.tsv"
        for row in self._table(file, ("name_en", "name_fr", "names", "kind", "countries"), key="name_en"):
            if not row["name_fr"]:
                self._at(file, row, f"'{row['name_en']}' has no name_fr: write its French name")
            self._one_of(file, row, "kind", REGION_KINDS)
            self._one_of(file, row, "countries", self.countries)
            self._forms(file, row, "names")
