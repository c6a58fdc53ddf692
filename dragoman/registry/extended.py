# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""A registry with entries of a user's own laid over another, which stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from dragoman.registry.forms import Forms, fold
from dragoman.registry.lookup import Country, GazetteerPlace, Initiative, Known, Organization, Registry
from dragoman.registry.terms import SINGLE, Term

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
        added = (
            Country(code, "", "", "", name, own.capitals.get(code, "")) for code, name in own.country_names.items()
        )
        self.countries = base.countries | {country.iso3: country for country in added}
        self.organizations = base.organizations | own.organizations
        self.initiatives = base.initiatives | own.initiatives
        self.places = base.places | own.places
        self.places_by_name = dict(base.places_by_name)
        for place in own.places.values():
            self.places_by_name[place.name] = (place, *self.places_by_name.get(place.name, ()))
        self.given_names = base.given_names
        self.terms = _terms(base, own)
        self.spellings = {key: names for key, names in base.spellings.items() if key not in own.gone}
        for key, spelled in own.spellings.items():
            self.spellings[key] = tuple(dict.fromkeys((*spelled, *self.spellings.get(key, ()))))
        self.shared_offices = base.shared_offices
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

    def named(self, language: str) -> Iterator[tuple[Known, tuple[str, ...]]]:
        """What has names of its own in a language: where the user's own say nothing else of a name, those below too."""
        yield from self._over(self._base.named(language), language, lambda known: known.kind not in ("place", "region"))

    def placed(self) -> Iterator[tuple[Known, tuple[str, ...]]]:
        """The regions and places, with their names, the user's own first."""
        yield from self._over(self._base.placed(), None, lambda known: known.kind in ("place", "region"))

    def _over(
        self, below: Iterable[tuple[Known, tuple[str, ...]]], language: str | None, wanted: Callable[[Known], bool]
    ) -> Iterator[tuple[Known, tuple[str, ...]]]:
        own: dict[Known, list[str]] = {}
        taken: dict[str, list[Known | None]] = {}
        for spoken, form, known in self._own:
            if language is None or spoken in (language, None):
                taken.setdefault(form, []).append(known)
                if known is not None and wanted(known):
                    own.setdefault(known, []).append(form)
        for known, forms in below:
            kept = [form for form in forms if all(_beside(new, known) for new in taken.get(form, ()))]
            yield known, tuple(dict.fromkeys((*own.pop(known, ()), *kept)))
        for known, told in own.items():
            yield known, tuple(dict.fromkeys(told))


def _terms(base: Registry, own: Entries) -> dict[str, tuple[Term, ...]]:
    told: dict[str, list[Term]] = {}
    begun: dict[tuple[str, str], list[Term]] = {}
    for term in own.terms:
        told.setdefault(term.id, []).append(term)
        if term.office in SINGLE and term.start:
            begun.setdefault((term.country, term.office), []).append(term)
    found = {
        key: tuple(_ended(term, begun.get((term.country, term.office), ())) for term in terms)
        for key, terms in base.terms.items()
        if key not in own.gone
    }
    for key, terms in told.items():
        held = {(term.country, term.office) for term in terms}
        kept = [term for term in found.get(key, ()) if (term.country, term.office) not in held]
        found[key] = tuple(sorted((*kept, *terms), key=lambda term: term.start))
    return found


def _ended(term: Term, begun: Iterable[Term]) -> Term:
    """A term, ended where it is open and somebody of the user's own came after: what is shipped may be out of date."""
    after = [new.start for new in begun if not term.end and new.start > term.start and new.id != term.id]
    return term._replace(end=min(after)) if after else term


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
