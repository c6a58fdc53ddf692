# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""How much of what other sources list the registry knows: they are only compared with, nothing is taken from them.

python scripts/registry_coverage.py
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from dragoman.registry import registry
from dragoman.registry.forms import fold
from dragoman.registry.lookup import LANGUAGES
from dragoman.registry.terms import Term, held_on

import leader_checks
from build_leaders import COUNTRIES, exact_office
from reference import ABSENT, reference

_USER_ASSIGNED = {"UNK": "XKX"}  # what the sources call Kosovo
_FORMS_OF_STATES = {"name": ("country",), "people": ("people", "adjective")}
_SINCE = "2000"
_OFFICES = ("head-of-state", "head-of-government", "foreign-minister")


class Figure(NamedTuple):
    """How many of the things that a source lists the registry has, and which it lacks."""

    found: int
    listed: int
    missing: tuple[str, ...]

    @property
    def share(self) -> float:
        """The part that is found, 0 to 1."""
        return self.found / self.listed if self.listed else 0.0


def coverage(folder: Path) -> dict[str, Figure]:
    """All figures, by name, for the reference data in a folder."""
    data = folder / "data"
    return {
        **_mledoze(data / "countries"),
        "French forms of states (Prolex)": _prolex(data / "countries"),
        "organizations (supraverden)": _supraverden(data / "organizations"),
        **_leaders(data / "leaders"),
        **{f"years 2000 to 2026 with a known {office}": _known_years(office) for office in _OFFICES},
    }


def _figure(told: Iterable[tuple[bool, str]]) -> Figure:
    told = list(told)
    return Figure(sum(good for good, _ in told), len(told), tuple(what for good, what in told if not good))


def _forms(language: str) -> dict[str, dict[str, set[str]]]:
    """Folded forms of states by code and kind."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for known, forms in registry().named(language):
        found[known.id][known.kind].update(map(fold, forms))
    return found


# ---- states


def _mledoze(folder: Path) -> dict[str, Figure]:
    with gzip.open(folder / "mledoze-countries.json.gz", "rt", encoding="utf-8") as handle:
        listed: list[dict[str, Any]] = json.load(handle)
    states = {_USER_ASSIGNED.get(row["cca3"], row["cca3"]): row for row in listed}
    known = registry().countries
    forms = {language: _forms(language) for language in LANGUAGES}
    shared = {code: row for code, row in states.items() if code in known}

    def named(language: str, what: str, form: Iterable[tuple[str, str | None]]) -> Figure:
        kinds = _FORMS_OF_STATES[what]
        return _figure(
            (any(fold(text) in forms[language][code][kind] for kind in kinds), f"{code} {text}")
            for code, text in form
            if text
        )

    def french(row: dict[str, Any]) -> str | None:
        return row["translations"].get("fra", {}).get("common")

    return {
        "states and territories (mledoze)": _figure((code in known, code) for code in states),
        "ISO and M49 codes (mledoze)": _figure(
            (
                known[code].iso2 == row["cca2"] and (not row["ccn3"] or known[code].m49 == row["ccn3"]),
                f"{code} {row['cca2']} {row['ccn3']}",
            )
            for code, row in shared.items()
            if code != "XKX"
        ),
        "English names (mledoze)": named("en", "name", ((code, row["name"]["common"]) for code, row in shared.items())),
        "French names (mledoze)": named("fr", "name", ((code, french(row)) for code, row in shared.items())),
        "English demonyms (mledoze)": named(
            "en", "people", ((code, row["demonyms"].get("eng", {}).get("m")) for code, row in shared.items())
        ),
        "French demonyms (mledoze)": named(
            "fr",
            "people",
            ((code, row["demonyms"].get("fra", {}).get(sex)) for code, row in shared.items() for sex in "mf"),
        ),
    }


def _prolex(folder: Path) -> Figure:
    """Forms of states, their people and adjectives: an entry a line, ``form,lemma.category+traits:inflections``."""
    forms = {form for kinds in _forms("fr").values() for known in kinds.values() for form in known}
    with (folder / "prolex-payscapitales-fr.dic").open(encoding="utf-8-sig") as handle:
        entries = [re.match(r"([^,]+),[^.]*\.[AN]\+[^:]*Pays", line.replace("\\", "")) for line in handle]
    return _figure((fold(entry[1]) in forms, entry[1]) for entry in entries if entry)


# ---- bodies


def _supraverden(folder: Path) -> Figure:
    """Bodies with an abbreviation: those that are written of."""
    with gzip.open(folder / "supraverden-names.json.gz", "rt", encoding="utf-8") as handle:
        listed: dict[str, dict[str, Any]] = json.load(handle)
    known = {
        _bare(form)
        for language in LANGUAGES
        for one, forms in registry().named(language)
        if one.kind in ("organization", "initiative")
        for form in forms
    }

    def found(name: str, row: dict[str, Any]) -> bool:
        names = [str(value) for key, value in row.items() if re.fullmatch(r"Name(_other(_\d)?)?_(en|fr)", key)]
        return any(_bare(text) in known for text in (name, *names))

    return _figure((found(name, row), name) for name, row in listed.items() if row.get("Abbreviation_en"))


def _bare(name: str) -> str:
    """A name without case, accents, hyphens, article and what stands in brackets."""
    return re.sub(r"^(the |la |le |les |l')| \(.*", "", fold(name).replace("-", " ")).replace(
        "organization", "organisation"
    )


# ---- leaders


def _leaders(folder: Path) -> dict[str, Figure]:
    known = registry().countries
    cow = {country.cow: code for code, country in known.items() if country.cow}
    iso2 = {country.iso2: code for code, country in known.items() if country.iso2 and not country.end}
    rulers = [one for one in leader_checks.reign(folder, cow) if one.start >= _SINCE]
    listed = list(leader_checks.cia(folder, COUNTRIES, exact_office))

    def of(office: str) -> Iterator[leader_checks.Seen]:
        return (one for one in listed if one.offices == {office})

    return {
        "rulers who began 2000 to 2021 (REIGN)": _figure(map(_agrees, rulers)),
        "heads of state, October 2019 (CIA)": _figure(map(_agrees, of("head-of-state"))),
        "heads of government, October 2019 (CIA)": _figure(map(_agrees, of("head-of-government"))),
        "foreign ministers, October 2019 (CIA)": _figure(map(_agrees, of("foreign-minister"))),
        "heads of state and government, August 2026 (world-leaders-current)": _figure(
            map(_agrees, leader_checks.current(folder, iso2))
        ),
    }


def _agrees(seen: leader_checks.Seen) -> tuple[bool, str]:
    """Whether the registry tells the same, and what that is."""
    held = [
        (term, registry().spellings[term.id])
        for office in seen.offices
        for term in registry().holders(seen.country, office)
    ]
    good = any(leader_checks.agrees(seen, names, term.start, term.end) for term, names in held)
    return good, f"{seen.country} {seen.name} {seen.start}".strip()


def _known_years(office: str) -> Figure:
    """In how many of the years 2000 to 2026 somebody is known in an office, for all states that existed on 1 July."""
    states = [country for country in registry().countries.values() if country.cow and not country.end]
    days = [(country.iso3, f"{year}-07-01") for country in states for year in range(2000, 2027)
            if country.start < f"{year}-07-01"]  # fmt: skip
    held: dict[str, list[Term]] = {country.iso3: list(registry().holders(country.iso3, office)) for country in states}
    return _figure((any(held_on(term, day) for term in held[code]), f"{code} {day}") for code, day in days)


def main() -> None:
    """Print the figures, and with ``--missing`` what is not found."""
    folder = reference()
    if folder is None:
        sys.exit(ABSENT)
    for name, figure in coverage(folder).items():
        sys.stdout.write(f"{figure.found:5} of {figure.listed:5}  {figure.share:.3f}  {name}\n")
        if "--missing" in sys.argv:
            sys.stdout.write("".join(f"        {one}\n" for one in figure.missing))


if __name__ == "__main__":
    main()
