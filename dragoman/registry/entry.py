# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What is known of one thing in the registry, and finding things by any of their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import NamedTuple

from dragoman.faults import hint
from dragoman.registry.forms import fold, pieces
from dragoman.registry.lookup import COUNTRY_COLUMNS, LANGUAGES, Registry
from dragoman.registry.terms import Term, is_date

_RANK = ("country", "organization", "initiative", "person", "region", "place")


class RegistryError(ValueError):
    """Something was asked of the registry that it does not have; says what there is instead."""


class Found(NamedTuple):
    """Something that a search found: its ``kind``, ``id`` and usual name, and the form that fits best."""

    kind: str
    id: str
    name: str
    form: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of one thing.

    Attributes:
        kind: country, organization, initiative, person, place or region.
        id: its id in the registry.
        name: its usual name in English.
        facts: what else is known, by what it is; a value is a text or several.
        names: its forms by language (``""``: any) and kind of form.
        terms: the terms of office that it, or somebody in it, held.
    """

    kind: str
    id: str
    name: str
    facts: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
    names: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()


def entry(registry: Registry, key: str, day: str = "") -> Entry:
    """What is known of the thing with an id, or else of the only one with a name.

    ``day`` is a day, month or year in ISO 8601 to which terms of office are cut down.

    Raises:
        RegistryError: nothing has that id or name, several things have the name, or ``day`` is no date.
    """
    if day and not is_date(day):
        raise RegistryError(f"'{day}' is no date: write 2024, 2024-03 or 2024-03-09")
    kind, key = _identify(registry, key.strip())
    made = {
        "country": _country, "organization": _organization, "initiative": _initiative, "person": _person,
    }.get(kind, _place)(registry, key, day)  # fmt: skip
    facts = {what: value for what, value in made.facts.items() if value}
    return replace(made, facts=facts, names=_names(registry, made))


def search(registry: Registry, words: str, limit: int | None = None) -> list[Found]:
    """Everything with a name in which all of some words begin a word, without regard to case and accents.

    The best come first: whose form is just that, then those with the shortest form that fits; of equals states before
    bodies, initiatives, persons and places. ``limit`` is how many at most.
    """
    asked = [piece.key for piece in pieces(words) if piece.word]
    if not asked:
        return []
    best: dict[tuple[str, str], tuple[bool, int, int, str]] = {}
    for kind, key, form in _forms(registry):
        folded = fold(form)
        if all(word in folded for word in asked):
            held = [piece.key for piece in pieces(form) if piece.word]
            if all(any(one.startswith(word) for one in held) for word in asked):
                rank = (held != asked, len(held), _RANK.index(kind), form)
                if (kind, key) not in best or rank < best[kind, key]:
                    best[kind, key] = rank
    order = sorted(best.items(), key=lambda item: (*item[1][:3], -_weight(registry, *item[0]), item[0]))[:limit]
    usual = _usual(registry)
    return [Found(kind, key, usual.get((kind, key), key), rank[3]) for (kind, key), rank in order]


def _identify(registry: Registry, asked: str) -> tuple[str, str]:
    """The kind and id of what is asked for."""
    if asked.upper() in registry.countries:
        return "country", asked.upper()
    if asked.lower() in registry.organizations:
        return "organization", asked.lower()
    if asked.lower() in registry.initiatives:
        return "initiative", asked.lower()
    if asked in registry.terms:
        return "person", asked
    if asked in registry.places:
        return ("region" if asked.startswith("region:") else "place"), asked
    named = [found for found in search(registry, asked) if fold(found.form) == fold(asked)]
    sort = {found.kind for found in named[:1]}
    named = [found for found in named if found.kind in sort]
    if len(named) == 1:
        return named[0].kind, named[0].id
    if named:
        several = ", ".join(f"{found.id} ({found.name})" for found in named[:8])
        raise RegistryError(f"'{asked}' is the name of several: ask for one by its id: {several}")
    known = (registry.country_names.values(), registry.countries, registry.organizations, registry.initiatives)
    near = hint(asked, [*chain(*known), *registry.terms])
    raise RegistryError(f"nothing has the id or name '{asked}': {near}; 'registry search' finds names")


# ---- names


def _forms(registry: Registry) -> Iterator[tuple[str, str, str]]:
    """All that has names: kind, id and form."""
    of_states = set(COUNTRY_COLUMNS.values())
    for key, country in registry.countries.items():
        for code in (key, country.name):
            yield "country", key, code
    for language in LANGUAGES:
        for known, forms in registry.named(language):
            kind = "country" if known.kind in of_states else known.kind
            for form in forms:
                yield kind, known.id, form
    for key, names in registry.spellings.items():
        for form in names:
            yield "person", key, form
    for known, forms in registry.placed():
        for form in forms:
            yield known.kind, known.id, form


def _usual(registry: Registry) -> dict[tuple[str, str], str]:
    """The usual names of all that has names, by kind and id: in the first of the languages where they differ."""
    found = {("country", key): country.name for key, country in registry.countries.items()}
    found |= {("person", key): names[0] for key, names in registry.spellings.items()}
    found |= {("region" if key.startswith("region:") else "place", key): p.name for key, p in registry.places.items()}
    for language in LANGUAGES:
        for known, forms in registry.named(language):
            if forms and known.kind in ("organization", "initiative"):
                found.setdefault((known.kind, known.id), forms[0])
    return found


def _weight(registry: Registry, kind: str, key: str) -> int:
    return registry.places[key].population if kind == "place" else 0


def _names(registry: Registry, made: Entry) -> dict[str, dict[str, tuple[str, ...]]]:
    """The forms of a thing: of places and persons in any language, of all others by language."""
    if made.kind == "person":
        return {"": {"spellings": registry.spellings[made.id]}}
    if made.kind in ("place", "region"):
        forms = {known.id: names for known, names in registry.placed()}
        return {"": {"names": tuple(dict.fromkeys(forms.get(made.id, ())))}}
    kinds = {kind: column for column, kind in COUNTRY_COLUMNS.items()}
    if made.kind != "country":
        kinds = {made.kind: "names"}
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for language in LANGUAGES:
        for known, names in registry.named(language):
            if known.id == made.id and known.kind in kinds and names:
                told = found.setdefault(language, {})
                told[kinds[known.kind]] = told.get(kinds[known.kind], ()) + tuple(names)
    return found


# ---- kind by kind


def _country(registry: Registry, key: str, day: str) -> Entry:
    country = registry.countries[key]
    facts: dict[str, str | tuple[str, ...]] = {
        "ISO 3166-1": tuple(code for code in (country.iso3, country.iso2) if code),
        "UN M49": country.m49,
        "Correlates of War": country.cow,
        "capital": country.capital,
        "from": country.start,
        "until": country.end,
        "member of": tuple(body.id for body in registry.organizations.values() if key in body.members),
        "party to": tuple(one.id for one in registry.initiatives.values() if key in one.parties),
    }
    held = (term for person in registry.terms for term in registry.held(person, day) if term.country == key)
    return Entry("country", key, country.name, facts, terms=_in_order(held))


def _organization(registry: Registry, key: str, day: str) -> Entry:
    body = registry.organizations[key]
    facts: dict[str, str | tuple[str, ...]] = {
        "code": body.code,
        "sector": body.sector,
        "organ of": body.parent or "",
        "organs": tuple(one.id for one in registry.organizations.values() if one.parent == key),
        "founded": body.founded,
        "Wikidata": body.wikidata,
        "members": body.members,
        "member of": tuple(one.id for one in registry.organizations.values() if key in one.members),
    }
    held = (term for person in registry.terms for term in registry.held(person, day) if term.body == key)
    return Entry("organization", key, _usual(registry).get(("organization", key), key), facts, terms=_in_order(held))


def _in_order(terms: Iterable[Term]) -> tuple[Term, ...]:
    return tuple(sorted(terms, key=lambda term: (term.office, term.start, term.end or "9999")))


def _initiative(registry: Registry, key: str, day: str) -> Entry:
    one = registry.initiatives[key]
    facts: dict[str, str | tuple[str, ...]] = {
        "kind": one.kind, "since": one.since, "parties": one.parties, "domains": one.domains,
    }  # fmt: skip
    return Entry("initiative", key, _usual(registry).get(("initiative", key), key), facts)


def _person(registry: Registry, key: str, day: str) -> Entry:
    terms = registry.terms[key]
    wikidata = key if key[:1] == "Q" and key[1:].isdigit() else ""
    facts: dict[str, str | tuple[str, ...]] = {
        "country": tuple(dict.fromkeys(term.country for term in terms)),
        "gender": {"m": "male", "f": "female"}.get(next((term.gender for term in terms if term.gender), ""), ""),
        "Wikidata": wikidata,
    }
    return Entry("person", key, registry.spellings[key][0], facts, terms=registry.held(key, day))


def _place(registry: Registry, key: str, day: str) -> Entry:
    place = registry.places[key]
    facts: dict[str, str | tuple[str, ...]] = {
        "lies in": place.countries,
        "capital of": place.capital_of or "",
        "inhabitants": str(place.population or ""),
        "GeoNames": place.geonames or "",
    }
    return Entry("region" if key.startswith("region:") else "place", key, place.name, facts)
