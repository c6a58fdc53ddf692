# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The 40 columns of POLECAT, the successor of ICEWS, parted by tabs: what programs written for it can read.

``docs/formats.md`` says of every column what stands in it here. What is not known is ``None``, several values are
parted by ``; ``, as there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import resources
from pathlib import Path

from dragoman.export.csv import line
from dragoman.export.ledger import Chosen
from dragoman.export.ledger_source import reports
from dragoman.export.plover import STATUSES, dates
from dragoman.export.words import NAMELESS, evidence, framework, offices
from dragoman.ledger.ledger import Ledger
from dragoman.ledger.queries import PAIRED
from dragoman.records import Entity, Event, Party, Report, When
from dragoman.registry import registry
from dragoman.tables import rows as table_rows
from dragoman.version import __version__

_SIDE = (
    "{} Name",
    "{} Country",
    "{} COW",
    "Primary {} Sector",
    "{} Sectors",
    "{} Title",
    "{} Name Raw",
    "Wikipedia {} ID",
)
COLUMNS = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
    *(column.format("Actor") for column in _SIDE), *(column.format("Recipient") for column in _SIDE),
    "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename",
    "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language",
    "Version",
)  # fmt: skip
"""The columns, in their order."""

NONE = "None"
"""What stands where nothing is known."""
_LANGUAGES = {"en": "English", "fr": "French"}


def write(ledger: Ledger, chosen: Chosen, path: Path) -> None:
    """A header, then a row for each pair of an actor and a recipient of an event."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.write("\t".join(COLUMNS) + "\n")
        for told in reports(ledger, chosen):
            for row in rows(told.report):
                stream.write("\t".join(line(row[column]) or NONE for column in COLUMNS) + "\n")


def rows(report: Report) -> Iterator[dict[str, str]]:
    """The events of a report by column, a row a pair; empty where nothing is known."""
    story = _story(report)
    entities = {entity.id: entity for entity in report.entities}
    for event in report.events:
        pairs = _pairs(event)
        common = _event(event, report.document.published) | story
        for number, (actor, recipient) in enumerate(pairs, 1):
            key = event.id if len(pairs) == 1 else f"{event.id}-{number}"
            sides = _side("Actor", actor, entities) | _side("Recipient", recipient, entities)
            yield {"Event ID": key, **common, **sides}


def _pairs(event: Event) -> list[tuple[Party | None, Party | None]]:
    """Each actor with each recipient; equals without a recipient each with each later one."""
    actors, recipients = event.actors, event.recipients
    if not recipients and len(actors) > 1 and event.type in PAIRED:
        return [(one, other) for place, one in enumerate(actors) for other in actors[place + 1 :]]
    return [(one, other) for one in actors or (None,) for other in recipients or (None,)]


def _event(event: Event, published: When | None) -> dict[str, str]:
    status = STATUSES.get(event.status)
    place = event.place
    known = registry().place(place.name, place.country) if place else None
    words = evidence(event.evidence, "place")
    return {
        "Event Date": dates(event, published)["date"] or "",
        "Event Type": event.type,
        "Event Mode": _several(event.modes),
        "Intensity": f"{event.score:g}",
        "Quad Code": event.quad.upper(),
        "Contexts": _several([*event.contexts, *([status] if status else [])]),
        "Placename": place.name if place else "",
        "City": place.name if place and known is not None and known.kind == "city" else "",
        "District": "",
        "Province": "",
        "Country": place.country or "" if place else "",
        "Latitude": _degrees(place.latitude if place else None),
        "Longitude": _degrees(place.longitude if place else None),
        "GeoNames ID": place.geonames or "" if place else "",
        "Raw Placename": words[0].text if words else "",
        "Feature Type": "",
    }


def _story(report: Report) -> dict[str, str]:
    """What is the same for all events of a text."""
    document = report.document
    days = document.published.days if document.published else None

    def names(*kinds: str) -> str:
        known = (entity for entity in report.entities if not entity.id.startswith(NAMELESS))
        return _several(dict.fromkeys(framework(entity.name) for entity in known if entity.kind in kinds))

    return {
        "Source": document.publisher or document.source,
        "Publication Date": days[0].isoformat() if days else "",
        "Story People": names("person"),
        "Story Organizations": names("organization", "initiative"),
        "Story Locations": names("country"),
        "Language": _LANGUAGES.get(document.language, document.language),
        "Version": f"dragoman {report.versions.get('dragoman', __version__)}",
    }


def _side(side: str, party: Party | None, entities: Mapping[str, Entity]) -> dict[str, str]:
    columns = [column.format(side) for column in _SIDE]
    if party is None:
        return dict.fromkeys(columns, "")
    entity = entities.get(party.entity)
    name = registry().country_names.get(party.entity) or framework(entity.name if entity else party.name)
    titles = [office.title or office.office for office in offices(entity)] if entity else []
    mention = entity.mentions[0].text if entity and entity.mentions else party.name
    wikidata = party.entity if party.entity[:1] == "Q" and party.entity[1:].isdigit() else ""
    sector = party.sector or ""
    values = (name, party.country or "", _cow(party.country), sector, sector, _several(titles), mention, wikidata)
    return dict(zip(columns, values, strict=True))


def _several(values: Iterable[str]) -> str:
    return "; ".join(value.replace(";", ",") for value in values)


def _degrees(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


@cache
def _cow(code: str | None) -> str:
    """The number of a state in the Correlates of War system, as text."""
    country = registry().countries.get(code or "")
    return _numbers().get(country.cow, "") if country else ""


@cache
def _numbers() -> dict[str, str]:
    found = table_rows(resources.files("dragoman.export") / "cow.tsv", ("abbreviation", "number"))
    return {abbreviation: number for _, (abbreviation, number) in found}
