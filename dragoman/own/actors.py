# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The user's own actors: a table of names, a row for each thing that they name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from dragoman.codebook import Codebook
from dragoman.codebook.loader import OwnRow
from dragoman.faults import hint
from dragoman.languages.base import LanguagePack, installed
from dragoman.own import files
from dragoman.own.files import Faults, OwnFile, known, names
from dragoman.registry.extended import Entries, ExtendedRegistry, OwnForm
from dragoman.registry.forms import PIECE, fold, pieces
from dragoman.registry.lookup import COUNTRY_COLUMNS, GazetteerPlace, Initiative, Known, Organization, Registry
from dragoman.registry.terms import Term, is_date, overlaps
from dragoman.tables import Row

NEEDED = ("kind", "names")
OTHERS = (
    "language", "id", "country", "sector", "office", "since", "until", "gender", "parent", "domains", "note",
)  # fmt: skip


class Kind(NamedTuple):
    """A kind of row: the cells that it needs and those that it can have, kind, names and note besides."""

    needed: tuple[str, ...]
    others: tuple[str, ...]


KINDS = {
    **dict.fromkeys(COUNTRY_COLUMNS.values(), Kind(("country",), ("language",))),
    "organization": Kind(("id",), ("language", "country", "sector", "parent")),
    "initiative": Kind(("id",), ("language", "domains")),
    "place": Kind((), ("language", "id", "country")),
    "person": Kind(("country", "office"), ("id", "since", "until", "gender")),
    "title": Kind(("office",), ("language", "sector")),
    "group": Kind(("sector",), ("language",)),
    "nothing": Kind((), ("language",)),
}

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_OF_USERS = re.compile(r"AAA|Q[M-Z][A-Z]|X[A-Z][A-Z]|ZZZ")  # ISO 3166-1 leaves these codes to whoever needs them


@dataclass(frozen=True, slots=True)
class OwnTitle:
    """A title of office, a noun for a group (``office`` is None), or (``sector`` is None) a form that is neither."""

    language: str | None
    form: str
    office: str | None
    sector: str | None


@dataclass(slots=True)
class OwnActors:
    """A registry with the user's own over it, and their titles and nouns for groups, the last given first."""

    registry: Registry
    titles: list[OwnTitle] = field(default_factory=list)


def read_actors(own: Iterable[OwnFile], registry: Registry, book: Codebook, faults: Faults) -> OwnActors:
    """A registry with some files over it, in their order."""
    found = OwnActors(registry)
    for file in own:
        reading = _Reading(found.registry, book, faults)
        reading.run(files.table(file, file.told(), NEEDED, OTHERS, faults))
        found.registry = ExtendedRegistry(found.registry, reading.entries)
        found.titles = [*reading.titles, *found.titles]
    return found


def titles_over(pack: LanguagePack, own: Sequence[OwnTitle]) -> dict[str, list[Row]]:
    """The tables of titles and of groups of a language pack with the user's own over them."""
    taken: set[tuple[object, ...]] = set()
    mine: dict[str, list[Row]] = {"offices.tsv": [], "groups.tsv": []}
    for title in own:
        if title.language not in (pack.code, None):
            continue
        key = _title_key(title.form)
        if key not in taken and title.sector is not None:
            if title.office:
                row = Row(("forms", "office", "sector"), (title.form, title.office, title.sector), 0)
                mine["offices.tsv"].append(row)
            else:
                mine["groups.tsv"].append(Row(("forms", "sector"), (title.form, title.sector), 0))
        taken.add(key)
    for name, columns in (("offices.tsv", ("forms", "office", "sector")), ("groups.tsv", ("forms", "sector"))):
        for row in pack.table(name, columns):
            forms = [form for form in row["forms"].split("|") if _title_key(form) not in taken]
            mine[name].append(Row(columns, ("|".join(forms), *(row[column] for column in columns[1:])), row.line))
    return mine


def _title_key(form: str) -> tuple[str, ...]:
    """What a title is known by: its words, without regard to case."""
    return tuple(piece.key for piece in pieces(form.strip("~ ")))


class _Reading:
    """The work on one file. A row at fault adds nothing."""

    def __init__(self, registry: Registry, book: Codebook, faults: Faults) -> None:
        self.registry = registry
        self.book = book
        self.faults = faults
        self.entries = Entries()
        self.titles: list[OwnTitle] = []
        self.seen: dict[tuple[object, ...], int] = {}
        self.countries = set(registry.country_names)
        self.bodies = {body.code for body in registry.organizations.values()} - self.countries
        self.organizations = set(registry.organizations)
        self.holding: dict[Term, OwnRow] = {}
        self.english: set[str] = set()  # states of the user's own that have an English name

    def run(self, rows: list[OwnRow]) -> None:
        """Read the rows; what they refer to may stand below them."""
        good = [row for row in rows if self._cells(row)]
        for row in good:
            if row["kind"] == "country" and _OF_USERS.fullmatch(row["country"]):
                self.countries.add(row["country"])
            elif row["kind"] == "organization":
                self.organizations.add(row["id"])
        for row in good:
            self._row(row)
        self._parents([row for row in good if row["kind"] == "organization" and row["parent"]])
        self._overlaps()

    # ---- what all kinds share

    def _cells(self, row: OwnRow) -> bool:
        """Whether a row is of a kind and has the cells of its kind."""
        before = len(self.faults.found)
        if not known(row, "kind", KINDS, self.faults):
            return False
        kind = KINDS[row["kind"]]
        for column in kind.needed:
            if not row[column]:
                self.faults.at(row, f"a row of kind '{row['kind']}' needs {column}")
        for column in OTHERS:
            if row[column] and column not in (*kind.needed, *kind.others, "note"):
                message = f"a row of kind '{row['kind']}' has no {column}: leave the cell empty, or is '{row[column]}'"
                self.faults.at(row, f"{message} in the wrong column?")
        spellings = names(row, self.faults)
        if not spellings:
            self.faults.at(row, "names is empty: write at least one name")
        for name in spellings:
            if not PIECE.search(name.strip("~ ")) or not fold(name).strip():
                self.faults.at(row, f"'{name}' is no name: write letters or digits")
        if row["language"]:
            known(row, "language", installed(), self.faults)
        return len(self.faults.found) == before

    def _row(self, row: OwnRow) -> None:
        before = len(self.faults.found)
        read = {
            "organization": self._organization,
            "initiative": self._initiative,
            "place": self._place,
            "person": self._person,
            "title": self._title,
            "group": self._group,
            "nothing": self._nothing,
        }.get(row["kind"], self._state)
        note = read(row, names(row, self.faults))
        if len(self.faults.found) == before:
            note()

    def _once(self, row: OwnRow, spellings: Iterable[str], *meant: object) -> None:
        """Twice the same of a name in one file is a slip."""
        for name in spellings:
            line = self.seen.setdefault((name, row["language"], *meant), row.line)
            if line != row.line:
                self.faults.at(row, f"'{name}' stands in line {line} already as the same: keep one of the two")

    def _stand(self, row: OwnRow, spellings: Iterable[str], meant: Known | None) -> None:
        """Note what names stand for, and nothing else: no title and no group either."""
        language = row["language"] or None
        for name in dict.fromkeys(spellings):
            self.entries.forms.append(OwnForm(language, name, meant))
            if meant is not None:
                self.titles.append(OwnTitle(language, name, None, None))

    def _code(self, row: OwnRow, code: str, codes: Iterable[str]) -> bool:
        """Whether a code is one of a country or, where they can be meant, of bodies."""
        if code in codes:
            return True
        message = f"unknown country '{code}': write an ISO 3166-1 alpha-3 code"
        if others := sorted(set(codes) - self.countries):
            message += f" or {', '.join(others)}"
        named = [key for key, name in self.registry.country_names.items() if fold(name) == fold(code)]
        if named:
            message += f"; did you mean {named[0]}?"
        elif _OF_USERS.fullmatch(code):
            message += f"; a state of your own needs a row of kind country with {code} in this file"
        self.faults.at(row, message)
        return False

    # ---- kind by kind: check, and give back what notes the row

    def _state(self, row: OwnRow, spellings: list[str]) -> Callable[[], None]:
        kind, code = row["kind"], row["country"]
        self._once(row, spellings, kind, code)
        self._code(row, code, self.countries)

        def note() -> None:
            if code not in self.registry.country_names:
                if kind == "country":
                    self._named(code, spellings[0], english=row["language"] == "en")
                elif kind == "capital":
                    self.entries.capitals.setdefault(code, spellings[0])
            self._stand(row, spellings, Known(kind, code))

        return note

    def _named(self, code: str, name: str, *, english: bool) -> None:
        """Name a state of the user's own: by its first name in English, else by its first name."""
        if code not in self.entries.country_names or (english and code not in self.english):
            self.entries.country_names[code] = name
        if english:
            self.english.add(code)

    def _organization(self, row: OwnRow, spellings: list[str]) -> Callable[[], None]:
        key = row["id"]
        self._once(row, spellings, key)
        before = self.entries.organizations.get(key) or self.registry.organizations.get(key)
        self._new_id(row, before is None, self.registry.initiatives)
        if before is None:
            for column in ("country", "sector"):
                if not row[column]:
                    self.faults.at(row, f"'{key}' is a new organization and needs {column}")
        if row["country"]:
            self._code(row, row["country"], {*self.countries, *self.bodies})
        if row["sector"]:
            known(row, "sector", self.book.sectors, self.faults)
        if row["parent"]:
            known(row, "parent", self.organizations, self.faults)

        def note() -> None:
            old = before or Organization(key, "", "", None)
            self.entries.organizations[key] = replace(
                old,
                code=row["country"] or old.code,
                sector=row["sector"] or old.sector,
                parent=row["parent"] or old.parent,
            )
            self._stand(row, spellings, Known("organization", key))

        return note

    def _initiative(self, row: OwnRow, spellings: list[str]) -> Callable[[], None]:
        key = row["id"]
        self._once(row, spellings, key)
        before = self.entries.initiatives.get(key) or self.registry.initiatives.get(key)
        self._new_id(row, before is None, self.organizations)
        domains = names(row, self.faults, "domains")
        for domain in domains:
            if domain not in self.book.domains:
                self.faults.at(row, f"unknown domain '{domain}': {hint(domain, self.book.domains)}")

        def note() -> None:
            old = before or Initiative(key, ())
            self.entries.initiatives[key] = replace(old, domains=tuple(domains) or old.domains)
            self._stand(row, spellings, Known("initiative", key))

        return note

    def _new_id(self, row: OwnRow, new: bool, others: Iterable[str]) -> None:
        if new and not _ID.fullmatch(row["id"]):
            self.faults.at(row, f"'{row['id']}' is no id: write small letters and digits, with hyphens between words")
        elif new and row["id"] in others:
            self.faults.at(row, f"the id '{row['id']}' is taken by something of another kind: choose another")

    def _place(self, row: OwnRow, spellings: list[str]) -> Callable[[], None]:
        self._once(row, spellings, "place", row["id"])
        countries = names(row, self.faults, "country")
        for code in countries:
            self._code(row, code, self.countries)
        geonames = row["id"]
        if geonames and not (geonames.isascii() and geonames.isdigit()):
            self.faults.at(row, f"id '{geonames}' is no GeoNames id: write its number, or leave the cell empty")
        if geonames not in self.registry.places and not countries:
            self.faults.at(row, "a new place needs country, several parted by |")

        def note() -> None:
            key = geonames or f"own:{spellings[0]}"
            before = self.registry.places.get(key)
            if before is None:
                place = GazetteerPlace(key, spellings[0], tuple(countries), 0, geonames or None, None)
                self.entries.places[key] = place
            elif countries:
                self.entries.places[key] = before._replace(countries=tuple(countries))
            self._stand(row, spellings, Known("place", key))

        return note

    def _person(self, row: OwnRow, spellings: list[str]) -> Callable[[], None]:
        country, office = row["country"], row["office"]
        self._code(row, country, {*self.countries, *self.bodies})
        known(row, "office", self.book.offices, self.faults)
        for column in ("since", "until"):
            if row[column] and not is_date(row[column]):
                self.faults.at(row, f"{column} '{row[column]}' is no date: write 2024, 2024-03 or 2024-03-09")
        if row["since"] and row["until"] and row["until"] < row["since"][: len(row["until"])]:
            self.faults.at(row, f"until {row['until']} lies before since {row['since']}: change one of the two")
        if row["gender"] not in ("", "m", "f"):
            self.faults.at(row, f"gender '{row['gender']}': write m or f, or leave the cell empty")
        for name in spellings:
            if not fold(name).replace("'", " ").split():
                self.faults.at(row, f"'{name}' is no name of a person")
        key = row["id"] or self._person_of(spellings, country)
        self._once(row, spellings[:1], "person", key, country, office, row["since"])

        def note() -> None:
            term = Term(key, spellings[0], country, office, row["since"], row["until"], row["gender"])
            self.entries.terms.append(term)
            self.holding[term] = row
            self.entries.spellings.setdefault(key, []).extend(spellings)

        return note

    def _person_of(self, spellings: Sequence[str], country: str) -> str:
        """The id of a person: of the one of that name and country whom the registry knows, else made as there."""
        for name in spellings:
            key = self.registry.leader_names.get(fold(name))
            if key and any(term.country == country for term in self.registry.terms[key]):
                return key
        return f"{fold(spellings[0]).replace(' ', '-')}.{country}"

    def _title(self, row: OwnRow, spellings: list[str]) -> Callable[[], None]:
        self._once(row, map(fold, spellings), "title")
        sector = row["sector"]
        if sector:
            known(row, "sector", self.book.sectors, self.faults)
        if known(row, "office", self.book.offices, self.faults):
            sector = sector or self.book.offices[row["office"]].sector
        return lambda: self._call(row, spellings, row["office"], sector)

    def _group(self, row: OwnRow, spellings: list[str]) -> Callable[[], None]:
        self._once(row, map(fold, spellings), "title")
        known(row, "sector", self.book.sectors, self.faults)
        return lambda: self._call(row, spellings, None, row["sector"])

    def _nothing(self, row: OwnRow, spellings: list[str]) -> Callable[[], None]:
        self._once(row, spellings, "nothing")

        def note() -> None:
            self._call(row, spellings, None, None)
            self.entries.gone.update(
                key for name in spellings if (key := self.registry.leader_names.get(fold(name))) is not None
            )

        return note

    def _call(self, row: OwnRow, spellings: Iterable[str], office: str | None, sector: str | None) -> None:
        for name in dict.fromkeys(spellings):
            self.titles.append(OwnTitle(row["language"] or None, name, office, sector))
        self._stand(row, spellings, None)

    def _overlaps(self) -> None:
        """Two in one office at once: one of the dates is wrong."""
        states = [term for term in self.holding if term.country in self.countries]
        for one, other in overlaps(states, self.registry.shared_offices):
            first = self.holding[one]
            until = f"until {one.end}" if one.end else "with no end"
            message = (
                f"{other.name} is {other.office} of {other.country} from {other.start}, while {one.name} in line "
                f"{first.line} is {until}: end one of the two terms before the other begins"
            )
            self.faults.at(self.holding[other], message)

    def _parents(self, rows: Iterable[OwnRow]) -> None:
        """A body that is an organ of itself would have no top."""
        bodies = self.registry.organizations | self.entries.organizations
        for row in rows:
            seen, key = [row["id"]], row["parent"]
            while key in bodies and key not in seen:
                seen.append(key)
                key = bodies[key].parent or ""
            if key == row["id"]:
                chain = " > ".join([*seen, key])
                self.faults.at(row, f"'{key}' is an organ of itself ({chain}): change a parent")
