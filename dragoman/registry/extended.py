# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""A registry with entries of a user's own laid over another, which stays as it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from dragoman.registry.forms import Forms, fold
from dragoman.registry.lookup import GazetteerPlace, Initiative, Known, Organization, Registry, Term

BESIDE = frozenset({"capital", "metonym"})  # seats: the town or building of that name is still a place


class OwnForm(NamedTuple):
    """A form in a language (None: in all), and what it stands for, and nothing else; ``known`` is None for nothing."""

    language: str | None
    form: str
    known: Known | None


@dataclass(slots=True)
class Entries:
    """What is laid over a registry; attributes of its names have its keys.

    ``terms`` are terms of office: for a person they take the place of those in the same office of the same country.
    ``spellings`` are names of persons by id, ``gone`` the ids of persons that are no longer known.
    """

    country_names: dict[str, str] = field(default_factory=dict)
    capitals: dict[str, str] = field(default_factory=dict)
    organizations: dict[str, Organization] = field(default_factory=dict)
    initiatives: dict[str, Initiative] = field(default_factory=dict)
    places: dict[str, GazetteerPlace] = field(default_factory=dict)
    forms: list[OwnForm] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    spellings: dict[str, list[str]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)


class ExtendedRegistry(Registry):
    """The registry ``base`` with ``own`` over it."""

    def __init__(self, base: Registry, own: Entries) -> None:
        self.country_names = base.country_names | own.country_names
        self.capitals = base.capitals | own.capitals
        self.organizations = base.organizations | own.organizations
        self.initiatives = base.initiatives | own.initiatives
        self.places = base.places | own.places
        self.places_by_name = dict(base.places_by_name)
        for place in own.places.values():
            self.places_by_name[place.name] = (place, *self.places_by_name.get(place.name, ()))
        self.given_names = base.given_names
        self.terms = _terms(base, own)
        self.leader_names = {name: key for name, key in base.leader_names.items() if key not in own.gone}
        self.leader_names |= {fold(name): key for key, names in own.spellings.items() for name in names}
        self.leaders_by_surname = _by_surname(base, own)
        self.version = base.version
        self._base, self._own = base, own.forms
        self._forms: dict[str, Forms[Known]] = {}

    def forms(self, language: str) -> Forms[Known]:
        """All forms in a language: of the registry below where the user's own say nothing of them."""
        if language not in self._forms:
            own = [(form, known) for spoken, form, known in self._own if spoken in (language, None)]
            self._forms[language] = self._base.forms(language).over(own, _beside)
        return self._forms[language]


def _terms(base: Registry, own: Entries) -> dict[str, tuple[Term, ...]]:
    found = {key: terms for key, terms in base.terms.items() if key not in own.gone}
    told: dict[str, list[Term]] = {}
    for term in own.terms:
        told.setdefault(term.id, []).append(term)
    for key, terms in told.items():
        held = {(term.country, term.office) for term in terms}
        kept = [term for term in found.get(key, ()) if (term.country, term.office) not in held]
        found[key] = tuple(sorted((*kept, *terms), key=lambda term: term.start))
    return found


def _by_surname(base: Registry, own: Entries) -> dict[str, tuple[str, ...]]:
    found = dict(base.leaders_by_surname)
    if own.gone:
        found = {word: tuple(key for key in keys if key not in own.gone) for word, keys in found.items()}
    for key, names in own.spellings.items():
        for name in names:
            words = fold(name).replace("'", " ").split()
            for word in dict.fromkeys((words[0], words[-1])):
                found[word] = tuple(dict.fromkeys((key, *found.get(word, ()))))
    return found


def _beside(new: Known | None, old: Known) -> bool:
    return new is not None and new.kind in BESIDE and old.kind in ("place", "region")
