# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""How codes are shown to a person, and what the formats take from records alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from dragoman.records import Entity, Event, Evidence, Office, Party, Pledge, Quantity, Report, When

Told = Mapping[str, tuple[str, When | None]]
"""Id of an event → who told it, and a date."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATE = re.compile(
    r"(?P<year>\d{4}|-)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?(?:T(?P<time>[\d:]+)(?:Z|[+-]\d\d:?\d\d)?)?"
)
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SMALL = frozenset({"and", "for", "in", "of", "on", "the", "to"})
_ACRONYM = 7  # letters of the longest id that is shown as an acronym
NAMELESS = "office:"
"""How the ids of persons begin of whom only the office is told."""
_SECTOR_UNTOLD = (None, "", "GOV", "UNK")


def codes(parties: Iterable[Party]) -> list[str]:
    """The country codes of parties, each once, in order."""
    return list(dict.fromkeys(party.country for party in parties if party.country))


def sides(parties: Iterable[Party]) -> str:
    """Parties as they are shown: country codes with a sector other than the government's; bodies by name."""
    return ", ".join(dict.fromkeys(map(side, parties)))


def side(party: Party) -> str:
    """One party as it is shown: ``KAZ``, ``FRA MIL``, ``SCO``, or its name where it has no country."""
    if party.country in ("IGO", "NGO", "IMG", "MED") and party.name != party.country:
        return framework(party.name)
    if not party.country:
        return party.name
    return party.country if party.sector in (*_SECTOR_UNTOLD, "IGO") else f"{party.country} {party.sector}"


def named(party: Party) -> str:
    """A party by its name, with its country where the name is not it: ``Aminata Diallo (SEN)``."""
    if not party.country or party.name == party.country:
        return party.name
    return f"{party.name if ' ' in party.name else framework(party.name)} ({party.country})"


def framework(code: str) -> str:
    """A registry id as it is shown: ``SCO``, ``Belt and Road``. Other names stay as they are."""
    if not _ID.fullmatch(code):
        return code
    if "-" not in code and len(code) <= _ACRONYM:
        return code.upper()
    return " ".join(word if word in _SMALL else word[0].upper() + word[1:] for word in code.split("-"))


def date(when: When | None) -> str:
    """A date as it is shown, as exact as it is known: ``3 Mar 2020``, ``Mar 2020``, ``4 Mar``; empty where unknown.

    One that is assumed stands in square brackets.
    """
    shown = " – ".join(map(_one_date, when.value.split("/"))) if when else ""
    return f"[{shown}]" if when is not None and when.assumed else shown


def pledge_parts(pledge: Pledge) -> list[str]:
    """A pledge before its action as it is shown: who to whom, how firmly, in which fields, through what, by when, how
    much."""
    to = sides(pledge.partners)
    parts = (
        sides(pledge.actors) + (f" → {to}" if to else ""),
        pledge.strength,
        ", ".join(pledge.domains),
        ", ".join(map(framework, pledge.frameworks)),
        f"by {date(pledge.deadline)}" if pledge.deadline else "",
        amount(pledge.quantity) if pledge.quantity else "",
    )
    return [part for part in parts if part]


def amount(quantity: Quantity) -> str:
    """A number as it is shown, with its unit and what it is of: ``12,000,000 EUR (loans)``."""
    of = f" ({' '.join(quantity.of.text.split())})" if quantity.of else ""
    return f"{quantity.value:,.15g} {quantity.unit}{of}"


def date_basis(event: Event) -> str | None:
    """Where the date of an event is from: ``told`` in the text, or ``published``, the day of the report."""
    return None if event.date is None else "published" if event.date.assumed else "told"


def place_basis(event: Event) -> str | None:
    """Where the place of an event is from: ``told`` with the act, or ``carried`` from the occasion."""
    return None if event.place is None else "carried" if event.place.carried else "told"


def _one_date(value: str) -> str:
    found = _DATE.fullmatch(value)
    if found is None:
        return value
    parts = [
        found["day"].lstrip("0") if found["day"] else "",
        _MONTHS[int(found["month"]) - 1] if found["month"] and 1 <= int(found["month"]) <= len(_MONTHS) else "",
        "" if found["year"] == "-" else found["year"],
        found["time"] or "",
    ]
    return " ".join(part for part in parts if part)


def offices(entity: Entity) -> list[Office]:
    """The offices that the text tells of a person, else those that the registry knows; each code once."""
    told = [office for office in entity.offices if not office.looked_up] or list(entity.offices)
    return list({(office.office, office.former): office for office in reversed(told)}.values())[::-1]


def evidence(found: Iterable[Evidence], *names: str) -> list[Evidence]:
    """The evidence of some fields, in the order of the text."""
    return sorted((one for one in found if one.field in names), key=lambda one: (one.start, one.end))


def sentence(event: Event) -> Evidence | None:
    """The sentence that tells an event most fully."""
    told = evidence(event.evidence, "sentence")
    return next((one for one in told if one.start == event.start), told[0] if told else None)


def persons(report: Report) -> list[Entity]:
    """The persons that are recorded by name: those with an office, and those who take part in a record."""
    acting = {party.entity for party in parties(report)}
    named = (entity for entity in report.persons if not entity.id.startswith(NAMELESS))
    return [entity for entity in named if entity.offices or entity.id in acting]


def parties(report: Report) -> Iterable[Party]:
    """Everybody who acts, is acted on, speaks, is spoken to or is committed in a report, as often as they do."""
    for event in report.events:
        yield from (*event.actors, *event.recipients, *((event.reporter,) if event.reporter else ()))
        for undertaking in event.undertakings:
            yield from (*undertaking.actors, *undertaking.partners)
    for statement in report.statements:
        yield from (*statement.speaker, *statement.addressee, *statement.chain)
    for pledge in report.pledges:
        yield from (*pledge.actors, *pledge.partners)
    for label in report.relation_labels:
        yield from label.parties


def sayers(report: Report) -> Told:
    """Who told each event (empty where the report itself does), and when it was, else when it was told."""
    published = report.document.published
    return {
        event.id: (event.reporter.name if event.reporter else "", event.date or published) for event in report.events
    }
