# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The registry: countries, bodies, initiatives, leaders and places, and the forms they are known by in a language."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from typing import NamedTuple

from dragoman.registry.forms import Forms, fold
from dragoman.registry.terms import Shared, held_on, term_of
from dragoman.registry.terms import Term as Term  # who looks up persons gets terms
from dragoman.tables import cells, rows

FOLDER = resources.files("dragoman.registry")
LANGUAGES = ("en", "fr")


class Known(NamedTuple):
    """What a form stands for.

    ``kind`` is country, adjective, people, capital, metonym, prefix (countries); organization; initiative; place;
    region; leader. ``id`` is the entity's id (for a place, its row).
    """

    kind: str
    id: str


class Country(NamedTuple):
    """A state, former state or territory.

    ``iso3`` and ``iso2`` are ISO 3166-1 codes (3166-3 for what is gone), ``m49`` that of the UN, ``cow`` that of
    Correlates of War; ``start`` and ``end`` the days between which it existed, ISO 8601, empty where not told.
    """

    iso3: str
    iso2: str
    m49: str
    cow: str
    name: str
    capital: str
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Organization:
    """A body.

    ``code`` is its country code in results (``IGO``, ``UNO``, ``EUR`` …), ``sector`` its PLOVER sector, ``parent`` the
    body it is an organ of, ``founded`` the year, ``wikidata`` its item, ``members`` the states and bodies in it, where
    they are few and stable; what is not known is empty.
    """

    id: str
    code: str
    sector: str
    parent: str | None
    founded: str = ""
    wikidata: str = ""
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Initiative:
    """A plan, treaty, format or project through which things are done.

    ``kind`` says which of these, ``parties`` are countries and bodies, ``since`` is the year it was signed or launched.
    """

    id: str
    domains: tuple[str, ...]
    kind: str = ""
    parties: tuple[str, ...] = ()
    since: str = ""


class GazetteerPlace(NamedTuple):
    """A city or region: English name, countries it lies in, population (0 for regions), GeoNames id and degrees of
    cities; ``kind`` is ``city`` or what kind of region it is (``regions.tsv``)."""

    id: str
    name: str
    countries: tuple[str, ...]
    population: int
    geonames: str | None
    capital_of: str | None
    latitude: float | None = None
    longitude: float | None = None
    kind: str = "city"


class Seat(NamedTuple):
    """A capital in a time of its own: a state's seat or its name then; dates are ISO 8601, empty where open."""

    country: str
    place: str
    name: str
    start: str
    end: str

    def on(self, day: str) -> bool:
        """Whether it holds on a day (ISO 8601, as exact as known)."""
        return (not self.start or self.start[: len(day)] <= day) and (not self.end or day[: len(self.end)] <= self.end)


class Registry:
    """The registry's tables. One instance serves all readers; use :func:`registry`."""

    @cached_property
    def countries(self) -> dict[str, Country]:
        """ISO code → state, former state or territory."""
        found = _rows("countries.tsv", "iso3", "iso2", "m49", "cow", "name", "capital", "from", "until")
        return {values[0]: Country(*values) for values in found}

    @cached_property
    def country_names(self) -> dict[str, str]:
        """ISO code → common English name."""
        return {key: country.name for key, country in self.countries.items()}

    @cached_property
    def capitals(self) -> dict[str, str]:
        """ISO code → English name of the capital."""
        return {key: country.capital for key, country in self.countries.items()}

    @cached_property
    def organizations(self) -> dict[str, Organization]:
        """Id → body."""
        found = _rows("organizations.tsv", "id", "code", "sector", "parent", "founded", "wikidata", "members")
        return {
            key: Organization(key, code, sector, parent or None, founded, wikidata, cells(members))
            for key, code, sector, parent, founded, wikidata, members in found
        }

    @cached_property
    def initiatives(self) -> dict[str, Initiative]:
        """Id → initiative."""
        found = _rows("initiatives.tsv", "id", "kind", "parties", "domains", "since")
        return {
            key: Initiative(key, cells(domains), kind, cells(parties), since)
            for key, kind, parties, domains, since in found
        }

    @cached_property
    def places(self) -> dict[str, GazetteerPlace]:
        """Row id → city or region."""
        iso3 = {two: (three,) for two, three in _rows("countries.tsv", "iso2", "iso3") if two}
        found = {}
        columns = ("id", "name", "iso3", "population", "capital_of", "lat", "lon")
        for key, name, code, population, capital_of, lat, lon in _rows("places.tsv", *columns):
            countries = iso3.get(code) or (code,)
            found[key] = GazetteerPlace(
                key, name, countries, int(population or 0), key, capital_of or None, float(lat), float(lon)
            )
        for name, codes, kind in _rows("regions.tsv", "name_en", "countries", "kind"):
            key = "region:" + name
            found[key] = GazetteerPlace(key, name, cells(codes), 0, None, None, kind=kind)
        return found

    @cached_property
    def places_by_name(self) -> dict[str, tuple[GazetteerPlace, ...]]:
        """English name → cities and regions of that name, the most populous first."""
        found: dict[str, list[GazetteerPlace]] = {}
        for place in self.places.values():
            found.setdefault(place.name, []).append(place)
        return {name: tuple(sorted(places, key=lambda p: -p.population)) for name, places in found.items()}

    @cached_property
    def _leaders(self) -> tuple[list[Term], dict[str, tuple[str, ...]]]:
        """The terms of office, and the spellings of each leader: the table has them in one row and is long."""
        terms: list[Term] = []
        spellings: dict[str, tuple[str, ...]] = {}
        for names, *values in _rows("leaders.tsv", "names", *Term._fields):
            term = term_of(values)
            terms.append(term)
            if term.id not in spellings:
                spellings[term.id] = (term.name, *cells(names))
        return terms, spellings

    @cached_property
    def seats(self) -> tuple[Seat, ...]:
        """The capitals that moved or changed their name, each with its time."""
        return tuple(Seat(*values) for values in _rows("capitals.tsv", *Seat._fields))

    def capital(self, country: str, day: str | None) -> str | None:
        """The English name of a state's capital on a day (ISO 8601; None: now), None for a state that has none."""
        then = [seat for seat in self.seats if seat.country == country and day is not None and seat.on(day)]
        return then[0].name if then else self.capitals.get(country)

    def place(self, name: str, country: str | None = None) -> GazetteerPlace | None:
        """The place of an English name, a former one of a capital too; of several the most populous of the country
        that is told."""
        former = [self.places[seat.place] for seat in self.seats if seat.name == name and seat.place in self.places]
        known = [*self.places_by_name.get(name, ()), *former]
        if not any(country in place.countries for place in known) and (country or not known):
            known += self._places_by_key.get(fold(name), ())
        if not known and country and self.capitals.get(country) == name:
            known = [place for place in self.places.values() if place.capital_of == country]
        return next((place for place in known if country in place.countries), known[0] if known else None)

    def name_on(self, place: GazetteerPlace, day: str | None) -> str:
        """What a place was called on a day (ISO 8601; None: now), in English."""
        then = [seat for seat in self.seats if seat.place == place.id and day is not None and seat.on(day)]
        return then[0].name if then else place.name

    @cached_property
    def _places_by_key(self) -> dict[str, list[GazetteerPlace]]:
        found: dict[str, list[GazetteerPlace]] = {}
        for places in self.places_by_name.values():
            for place in places:
                found.setdefault(fold(place.name), []).append(place)
        return found

    @cached_property
    def terms(self) -> dict[str, tuple[Term, ...]]:
        """Id of a leader → terms of office, earliest first."""
        found: dict[str, list[Term]] = {}
        for term in self._leaders[0]:
            found.setdefault(term.id, []).append(term)
        return {key: tuple(sorted(terms, key=lambda t: t.start)) for key, terms in found.items()}

    @cached_property
    def spellings(self) -> dict[str, tuple[str, ...]]:
        """Id of a leader → spellings of the name, the usual one first."""
        return self._leaders[1]

    @cached_property
    def leaders_by_surname(self) -> dict[str, tuple[str, ...]]:
        """Folded last word (and first, for names that begin with the family name) of each spelling → ids of leaders."""
        found: dict[str, dict[str, None]] = {}
        for key, names in self.spellings.items():
            for spelling in names:
                words = fold(spelling).replace("'", " ").split()
                for word in {words[0], words[-1]} if words else ():
                    found.setdefault(word, {})[key] = None
        return {word: tuple(ids) for word, ids in found.items()}

    @cached_property
    def leader_names(self) -> dict[str, str]:
        """Folded full spelling → id of the leader."""
        return {fold(spelling): key for key, names in self.spellings.items() for spelling in names}

    def holders(self, country: str, office: str, day: str = "", body: str = "") -> tuple[Term, ...]:
        """Who held an office of a country (or of the ``body`` of an id, under its code) on a day, earliest first.

        ``day`` is ISO 8601 and may be a month or a year: then those of any day in it; without it: all there were. On
        the day on which an office changes hands both hold it. Where two claim an office, or several share it, all are
        told.
        """
        found = [t for t in self._posts.get((country, office), ()) if t.body == body and held_on(t, day)]
        return tuple(sorted(found, key=lambda term: (term.start, term.end or "9999")))

    def held(self, person: str, day: str = "") -> tuple[Term, ...]:
        """What offices a person, by id, held on a day (as in :meth:`holders`), earliest first; none if not known."""
        return tuple(term for term in self.terms.get(person, ()) if held_on(term, day))

    @cached_property
    def _posts(self) -> dict[tuple[str, str], list[Term]]:
        """Country and office → the terms of office in it."""
        found: dict[tuple[str, str], list[Term]] = {}
        for terms in self.terms.values():
            for term in terms:
                found.setdefault((term.country, term.office), []).append(term)
        return found

    @cached_property
    def given_names(self) -> dict[str, str]:
        """Folded given name → gender (``m``, ``f``, ``u``)."""
        return {fold(name): gender for name, gender in _rows("given-names.tsv", "name", "gender")}

    def forms(self, language: str) -> Forms[Known]:
        """All forms of the registry in a language; names of bodies and initiatives in the other languages too."""
        return _forms(language)

    def named(self, language: str) -> Iterator[tuple[Known, tuple[str, ...]]]:
        """What has names of its own in a language, with them: all but places, regions and leaders."""
        yield from _states(language)
        for known, names, acronyms in _bodies(language):
            yield known, names + acronyms

    def placed(self) -> Iterator[tuple[Known, tuple[str, ...]]]:
        """The regions and places, with their names."""
        return _placed()

    @cached_property
    def shared_offices(self) -> tuple[Shared, ...]:
        """Offices that several persons hold, or claim, at once."""
        return tuple(Shared(*values) for values in _rows("shared-offices.tsv", "country", "office", "from", "until"))

    @cached_property
    def version(self) -> str:
        """A hash of the registry's files: the first 12 hexadecimal digits of SHA-256."""
        sha = hashlib.sha256()
        for file in sorted((f for f in FOLDER.iterdir() if f.name.endswith(".tsv")), key=lambda f: f.name):
            sha.update(file.read_bytes().replace(b"\r\n", b"\n"))
        return sha.hexdigest()[:12]


def _rows(name: str, *columns: str) -> Iterator[tuple[str, ...]]:
    """The rows of a table, with the cells of some columns."""
    return (values for _, values in rows(FOLDER / name, columns))


COUNTRY_COLUMNS = {
    "names": "country",
    "adjectives": "adjective",
    "people": "people",
    "capital": "capital",
    "metonyms": "metonym",
    "prefixes": "prefix",
}


def _states(language: str) -> Iterator[tuple[Known, tuple[str, ...]]]:
    """The states with their forms in a language."""
    for key, *columns in _rows(f"countries.{language}.tsv", "iso3", *COUNTRY_COLUMNS):
        for kind, forms in zip(COUNTRY_COLUMNS.values(), columns, strict=True):
            yield Known(kind, key), cells(forms)


def _bodies(language: str) -> Iterator[tuple[Known, tuple[str, ...], tuple[str, ...]]]:
    """The bodies and initiatives with their names and acronyms in a language."""
    for key, names, acronyms in _rows(f"organizations.{language}.tsv", "id", "names", "acronyms"):
        yield Known("organization", key), cells(names), cells(acronyms)
    for key, names in _rows(f"initiatives.{language}.tsv", "id", "names"):
        yield Known("initiative", key), cells(names), ()


def _known_forms(languages: tuple[str, ...]) -> Iterator[tuple[Known, Iterable[str]]]:
    """What has forms, with its forms; states in the first of the languages, bodies and initiatives in all.

    An acronym of another language counts only for a body that has none in an earlier one.
    """
    yield from _states(languages[0])
    short: set[Known] = set()
    for language in languages:
        for known, names, acronyms in _bodies(language):
            yield known, names + (() if known in short else acronyms)
            if acronyms:
                short.add(known)
    yield from _placed()


def _placed() -> Iterator[tuple[Known, tuple[str, ...]]]:
    """The regions and places with their forms, whatever the language."""
    for english, french, names in _rows("regions.tsv", "name_en", "name_fr", "names"):
        yield Known("region", "region:" + english), (english, french, *cells(names))
    for key, name, names in _rows("places.tsv", "id", "name", "names"):
        yield Known("place", key), (name, *cells(names))


@cache
def _forms(language: str) -> Forms[Known]:
    forms: Forms[Known] = Forms()
    seen: set[tuple[str, Known]] = set()
    for known, spellings in _known_forms((language, *(other for other in LANGUAGES if other != language))):
        for form in spellings:
            if form and (form, known) not in seen:
                seen.add((form, known))
                forms.add(form, known)
    return forms


@cache
def registry() -> Registry:
    """The registry that is shipped."""
    return Registry()
