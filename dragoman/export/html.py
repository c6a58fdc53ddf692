# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""HTML: a page with the text, its evidence marked, and the records beside it. It needs nothing but itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TextIO

from dragoman.export.words import (
    Told,
    amount,
    date,
    evidence,
    framework,
    named,
    offices,
    persons,
    pledge_parts,
    sayers,
    side,
    sides,
)
from dragoman.records import Entity, Event, Evidence, Pledge, RelationLabel, Report, Span, Statement, Topic, digest
from dragoman.registry import registry

if TYPE_CHECKING:
    from jinja2 import Template

TEMPLATE = "report.html.jinja"

_LOOKS = {
    "verbal cooperation": "vcoop",
    "material cooperation": "mcoop",
    "verbal conflict": "vconf",
    "material conflict": "mconf",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters of a record. ``look`` is their CSS class, empty for what is lit up only with the record.

    ``around``: the sentence around the words of the record.
    """

    start: int
    end: int
    record: str
    look: str = ""
    around: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text between two borders of marks: the records it tells, those it is around, and the looks it has."""

    start: int
    text: str
    records: tuple[str, ...]
    around: tuple[str, ...]
    looks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A record as it is shown: a key for the page, a headline, small facts, the words, and details by name."""

    key: str
    href: str
    headline: str
    tags: tuple[str, ...]
    words: str
    details: tuple[tuple[str, str], ...]
    look: str


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Each report as a page."""
    for report in reports:
        stream.write(_template().render(**_view(report), page=True))


def fragment(report: Report) -> str:
    """The report as part of a page, for notebooks: styled by itself, without script."""
    return _template().render(**_view(report), page=False)


@cache
def _template() -> Template:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        autoescape=True,
        loader=PackageLoader("dragoman.export", ""),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(TEMPLATE)


# ---- text


def pieces(text: str, marks: Sequence[Mark]) -> list[list[Piece]]:
    """The text cut at every border of a mark, line by line without the empty ones; marks may lie in and over others."""
    borders = {0, len(text), *(border for mark in marks for border in (mark.start, mark.end))}
    borders |= {i for i, character in enumerate(text) if character == "\n"}
    borders |= {i + 1 for i, character in enumerate(text) if character == "\n"}
    cuts = sorted(border for border in borders if 0 <= border <= len(text))
    opening = sorted(marks, key=lambda mark: (mark.start, -mark.end))
    over: list[Mark] = []
    lines: list[list[Piece]] = [[]]
    upcoming = 0
    for start, end in pairwise(cuts):
        over = [mark for mark in over if mark.end > start]
        while upcoming < len(opening) and opening[upcoming].start <= start:
            if opening[upcoming].end > start:
                over.append(opening[upcoming])
            upcoming += 1
        if text[start:end] == "\n":
            lines.append([])
            continue
        records = tuple(dict.fromkeys(mark.record for mark in over if not mark.around))
        around = tuple(dict.fromkeys(mark.record for mark in over if mark.around))
        looks = tuple(dict.fromkeys(mark.look for mark in over if mark.look))
        lines[-1].append(Piece(start, text[start:end], records, around, looks))
    return [line for line in lines if any(piece.text.strip() for piece in line)]


def _marks(key: str, found: Iterable[Evidence], looks: Mapping[str, str]) -> list[Mark]:
    """Evidence as marks; ``looks`` gives the look of a field."""
    return [Mark(one.start, one.end, key, looks.get(one.field, ""), one.field == "sentence") for one in found]


# ---- records


def _view(report: Report) -> dict[str, Any]:
    document = report.document
    prefix = f"d{digest(document.document_id)[:8]}-"  # several reports may stand in one notebook
    marks: list[Mark] = []
    told = sayers(report)
    people = [_person(entity, f"{prefix}n{number}", marks) for number, entity in enumerate(persons(report))]
    events = [(event, _event(event, f"{prefix}e{number}", marks)) for number, event in enumerate(report.events)]
    said = [(one, _statement(one, f"{prefix}s{number}", marks)) for number, one in enumerate(report.statements)]
    pledges = [_pledge(one, told, f"{prefix}p{number}", marks) for number, one in enumerate(report.pledges)]
    labels = [_label(one, f"{prefix}r{number}", marks) for number, one in enumerate(report.relation_labels)]
    marks += [Mark(one.start, one.end, prefix + "doc", "doc") for one in document.evidence]
    covered = {event.id for event in report.meetings} | {pledge.event for pledge in report.pledges}
    sides_of: dict[str, list[Card]] = {}
    for statement, card in said:
        sides_of.setdefault(_side(statement), []).append(card)
    return {
        "document": document,
        "published": date(document.published),
        "lines": pieces(document.text, marks),
        "prefix": prefix,
        "sections": [
            ("People and offices", [("", people)]),
            ("Meetings", [("", [card for event, card in events if event.type == "CONSULT"])]),
            ("What each side said", list(sides_of.items())),
            ("Pledges", [("", pledges)]),
            ("Other acts", [("", [card for event, card in events if event.id not in covered])]),
            ("Relations", [("", labels)]),
        ],
        "frameworks": list(map(framework, report.frameworks)),
        "notes": report.notes,
        "versions": report.versions,
    }


def _side(statement: Statement) -> str:
    code = next((party.country for party in statement.speaker if party.country), None)
    return registry().country_names.get(code, code) if code else "Others"


def _card(
    key: str,
    spans: Sequence[Span | Evidence],
    headline: str,
    tags: Iterable[str],
    words: str,
    details: Iterable[tuple[str, str]],
    look: str,
) -> Card:
    href = f"{key.rpartition('-')[0]}-c{min(span.start for span in spans)}" if spans else ""
    return Card(
        key,
        href,
        headline,
        tuple(tag for tag in tags if tag),
        " ".join(words.split()),
        tuple((name, value) for name, value in details if value),
        look,
    )


def _person(entity: Entity, key: str, marks: list[Mark]) -> Card:
    marks += [Mark(span.start, span.end, key, "name") for span in entity.mentions]
    held = offices(entity)
    details = [(one.office, " · ".join(part for part in (one.title, one.body, one.country) if part)) for one in held]
    name = entity.name + (f" ({entity.country})" if entity.country else "")
    tags = [
        office.office + (" (former)" if office.former else "") + (" (not in the text)" if office.looked_up else "")
        for office in held
    ]
    return _card(key, entity.mentions, name, tags, "", details, "name")


def _event(event: Event, key: str, marks: list[Mark]) -> Card:
    look = _LOOKS[event.quad]
    marks += _marks(key, event.evidence, {"trigger": look})
    marks += [Mark(topic.span.start, topic.span.end, key) for topic in event.topics]
    marks += [Mark(one.action.start, one.action.end, key) for one in event.undertakings]
    marks += [Mark(one.span.start, one.span.end, key) for one in event.quantities]
    show = named if event.type == "CONSULT" else None
    actors = ", ".join(map(show, event.actors)) if show else sides(event.actors)
    recipients = ", ".join(map(show, event.recipients)) if show else sides(event.recipients)
    triggers = evidence(event.evidence, "trigger")
    tags = [
        event.type,
        *event.modes,
        date(event.date),
        event.place.name if event.place else "",
        event.status if event.status != "actual" else "",
    ]
    details = [
        ("act", event.act),
        ("status", event.status),
        ("actors", ", ".join(map(named, event.actors))),
        ("recipients", ", ".join(map(named, event.recipients))),
        ("reporter", named(event.reporter) if event.reporter else ""),
        ("contexts", ", ".join(event.contexts)),
        ("topics", "; ".join(map(_topic, event.topics))),
        ("quantities", "; ".join(map(amount, event.quantities))),
        ("threatened", "; ".join(pledge.action.text for pledge in event.undertakings)),
        ("score", f"{event.score:+g} ({event.quad})"),
        ("CAMEO", event.cameo),
        ("confidence", f"{event.confidence:.2f}"),
    ]
    headline = (actors or "?") + (f" → {recipients}" if recipients else "")
    words = " … ".join(one.text for one in triggers)
    return _card(key, triggers or event.evidence, headline, tags, words, details, look)


def _topic(topic: Topic) -> str:
    return topic.span.text + (f" ({', '.join(topic.domains)})" if topic.domains else "")


def _statement(statement: Statement, key: str, marks: list[Mark]) -> Card:
    marks.append(Mark(statement.content.start, statement.content.end, key, "said"))
    marks += _marks(key, statement.evidence, {})
    details = [
        ("speaker", ", ".join(map(named, statement.speaker))),
        ("to", ", ".join(map(named, statement.addressee))),
        ("cue", statement.cue or ""),
        ("form", statement.form + (", speaker inherited" if statement.inherited else "")),
        ("as told by", ", ".join(map(named, statement.chain))),
        ("confidence", f"{statement.confidence:.2f}"),
    ]
    speaker = ", ".join(party.name for party in statement.speaker)
    return _card(key, [statement.content], speaker, [statement.stance], statement.content.text, details, "said")


def _pledge(pledge: Pledge, told: Told, key: str, marks: list[Mark]) -> Card:
    marks.append(Mark(pledge.action.start, pledge.action.end, key, "pledge"))
    marks += _marks(key, pledge.evidence, {})
    sayer, when = told.get(pledge.event, ("", None))
    source = ", ".join(part for part in (sayer, date(when)) if part)
    details = [
        ("actors", ", ".join(map(named, pledge.actors))),
        ("partners", ", ".join(map(named, pledge.partners))),
        ("strength", pledge.strength),
        ("confidence", f"{pledge.confidence:.2f}"),
    ]
    headline = " · ".join(pledge_parts(pledge)) + f": {' '.join(pledge.action.text.split())}"
    headline += f" [{source}]" if source else ""
    return _card(key, [pledge.action], headline, (), "", details, "pledge")


def _label(label: RelationLabel, key: str, marks: list[Mark]) -> Card:
    marks += _marks(key, label.evidence, {"label": "label"})
    headline = " – ".join(map(side, label.parties))
    tags = [label.level, f"since {date(label.since)}" if label.since else ""]
    labels = evidence(label.evidence, "label")
    details = [("parties", ", ".join(map(named, label.parties))), ("confidence", f"{label.confidence:.2f}")]
    return _card(key, labels or [label.label], headline, tags, label.label.text, details, "label")
