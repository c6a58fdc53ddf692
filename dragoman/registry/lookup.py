# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The registry: countries, bodies, initiatives, leaders and places, and the forms they are known by in a language."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources

from dragoman.registry.forms import Forms, fold
from dragoman.tables import Row, cells, read_table

FOLDER = resources.files("dragoman.registry")
LANGUAGES = ("en", "fr")


@dataclass(frozen=True, slots=True)
class Known:
    """What a form stands for.

    ``kind`` is country, adjective, people, capital, metonym, prefix (countries); organization; initiative; place;
    region; leader. ``id`` is the entity's id (for a place, its row).
    """

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Organization:
    """A body.

    ``code`` is its country code in results (``IGO``, ``UNO``, ``EUR`` …), ``sector`` its PLOVER sector, ``parent`` the
    body it is an organ of.
    """

    id: str
    code: str
    sector: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class Initiative:
    """A plan, treaty, format or project through which things are done."""

    id: str
    kind: str
    domains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GazetteerPlace:
    """A city or region: English name, countries it lies in, population (0 for regions), GeoNames id of cities."""

    id: str
    name: str
    countries: tuple[str, ...]
    population: int
    geonames: str | None
    capital_of: str | None


@dataclass(frozen=True, slots=True)
class Term:
    """One term of office of a leader; dates are ISO 8601 as exact as known, empty where open or unknown."""

    id: str
    name: str
    country: str
    office: str
    start: str
    end: str
    gender: str


class Registry:
    """The registry's tables. One instance serves all readers; use :func:`registry`."""

    @cached_property
    def country_names(self) -> dict[str, str]:
        """ISO code → common English name."""
        return {row["iso3"]: row["name"] for row in self._rows("countries.tsv", "iso3", "name")}

    @cached_property
    def capitals(self) -> dict[str, str]:
        """ISO code → English name of the capital."""
        return {row["iso3"]: row["capital"] for row in self._rows("countries.tsv", "iso3", "capital")}

    @cached_property
    def organizations(self) -> dict[str, Organization]:
        """Id → body."""
        rows = self._rows("organizations.tsv", "id", "code", "sector", "parent")
        return {row["id"]: Organization(row["id"], row["code"], row["sector"], row["parent"] or None) for row in rows}

    @cached_property
    def initiatives(self) -> dict[str, Initiative]:
        """Id → initiative."""
        rows = self._rows("initiatives.tsv", "id", "kind", "domains")
        return {row["id"]: Initiative(row["id"], row["kind"], tuple(cells(row["domains"]))) for row in rows}

    @cached_property
    def places(self) -> dict[str, GazetteerPlace]:
        """Row id → city or region."""
        iso3 = self._iso3
        found = {}
        for row in self._rows("places.tsv", "id", "name", "iso3", "population", "capital_of"):
            key, code = row["id"], iso3.get(row["iso3"], row["iso3"])
            population, capital_of = int(row["population"] or 0), row["capital_of"] or None
            found[key] = GazetteerPlace(key, row["name"], (code,), population, key, capital_of)
        for row in self._rows("regions.tsv", "name_en", "countries"):
            key = "region:" + row["name_en"]
            found[key] = GazetteerPlace(key, row["name_en"], tuple(cells(row["countries"])), 0, None, None)
        return found

    @cached_property
    def places_by_name(self) -> dict[str, tuple[GazetteerPlace, ...]]:
        """English name → cities and regions of that name, the most populous first."""
        found: dict[str, list[GazetteerPlace]] = {}
        for place in self.places.values():
            found.setdefault(place.name, []).append(place)
        return {name: tuple(sorted(places, key=lambda p: -p.population)) for name, places in found.items()}

    @cached_property
    def _iso3(self) -> dict[str, str]:
        return {row["iso2"]: row["iso3"] for row in self._rows("countries.tsv", "iso2", "iso3") if row["iso2"]}

    @cached_property
    def terms(self) -> dict[str, tuple[Term, ...]]:
        """Id of a leader → terms of office, earliest first."""
        found: dict[str, list[Term]] = {}
        for row in self._rows("leaders.tsv", "id", "name", "country", "office", "start", "end", "gender"):
            term = Term(row["id"], row["name"], row["country"], row["office"], row["start"], row["end"], row["gender"])
            found.setdefault(term.id, []).append(term)
        return {key: tuple(sorted(terms, key=lambda t: t.start)) for key, terms in found.items()}

    @cached_property
    def leaders_by_surname(self) -> dict[str, tuple[str, ...]]:
        """Folded last word (and first, for names that begin with the family name) of each spelling → ids of leaders."""
        found: dict[str, dict[str, None]] = {}
        for row in self._rows("leaders.tsv", "id", "name", "names"):
            for name in (row["name"], *cells(row["names"])):
                words = fold(name).replace("'", " ").split()
                for word in {words[0], words[-1]} if words else ():
                    found.setdefault(word, {})[row["id"]] = None
        return {word: tuple(ids) for word, ids in found.items()}

    @cached_property
    def leader_names(self) -> dict[str, str]:
        """Folded full spelling → id of the leader."""
        return {
            fold(name): row["id"]
            for row in self._rows("leaders.tsv", "id", "name", "names")
            for name in (row["name"], *cells(row["names"]))
        }

    @cached_property
    def given_names(self) -> dict[str, str]:
        """Folded given name → gender (``m``, ``f``, ``u``)."""
        return {fold(row["name"]): row["gender"] for row in self._rows("given-names.tsv", "name", "gender")}

    def forms(self, language: str) -> Forms[Known]:
        """All forms of the registry in a language; names of bodies and initiatives in the other languages too."""
        return _forms(self, language)

    @cached_property
    def version(self) -> str:
        """A hash of the registry's files: the first 12 hexadecimal digits of SHA-256."""
        sha = hashlib.sha256()
        for file in sorted((f for f in FOLDER.iterdir() if f.name.endswith(".tsv")), key=lambda f: f.name):
            sha.update(file.read_bytes().replace(b"\r\n", b"\n"))
        return sha.hexdigest()[:12]

    def _rows(self, name: str, *columns: str) -> list[Row]:
        return read_table(FOLDER / name, columns)


COUNTRY_COLUMNS = {
    "names": "country",
    "adjectives": "adjective",
    "people": "people",
    "capital": "capital",
    "metonyms": "metonym",
    "prefixes": "prefix",
}


def _known_forms(languages: tuple[str, ...]) -> Iterator[tuple[str, Known]]:
    own = languages[0]
    for row in read_table(FOLDER / f"countries.{own}.tsv", ("iso3", *COUNTRY_COLUMNS)):
        for column, kind in COUNTRY_COLUMNS.items():
            for form in cells(row[column]):
                yield form, Known(kind, row["iso3"])
    for language in languages:
        for row in read_table(FOLDER / f"organizations.{language}.tsv", ("id", "names", "acronyms")):
            for form in (*cells(row["names"]), *cells(row["acronyms"])):
                yield form, Known("organization", row["id"])
        for row in read_table(FOLDER / f"initiatives.{language}.tsv", ("id", "names")):
            for form in cells(row["names"]):
                yield form, Known("initiative", row["id"])
    for row in read_table(FOLDER / "regions.tsv", ("name_en", "name_fr", "names")):
        for form in dict.fromkeys((row["name_en"], row["name_fr"], *cells(row["names"]))):
            yield form, Known("region", "region:" + row["name_en"])
    for row in read_table(FOLDER / "places.tsv", ("id", "name", "names")):
        for form in (row["name"], *cells(row["names"])):
            yield form, Known("place", row["id"])


@cache
def _forms(owner: Registry, language: str) -> Forms[Known]:
    forms: Forms[Known] = Forms()
    seen: set[tuple[str, Known]] = set()
    for form, known in _known_forms((language, *(other for other in LANGUAGES if other != language))):
        if form and (form, known) not in seen:
            seen.add((form, known))
            forms.add(form, known)
    return forms


@cache
def registry() -> Registry:
    """The registry that is shipped."""
    return Registry()
