# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The table: what a person wants to see first, to be read in a terminal of 100 columns, with or without colour."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from io import StringIO
from itertools import zip_longest
from typing import TextIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dragoman.export.words import (
    Told,
    amount,
    date,
    framework,
    named,
    offices,
    persons,
    pledge_parts,
    sayers,
    sentence,
    side,
    sides,
)
from dragoman.records import Entity, Event, Party, Pledge, RelationLabel, Report, Statement
from dragoman.registry import registry

WIDTH = 100
"""Columns where the output is no terminal."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+|\s+")
_ACTION = 130  # characters of an action, sentence or statement that are shown
_STATEMENT = 170
_SENTENCE = 150
COLOURS = {  # of the quad classes
    "verbal cooperation": "cyan",
    "material cooperation": "green",
    "verbal conflict": "yellow",
    "material conflict": "red",
}


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Each report as a table; in colour where the stream is a terminal that has it."""
    for number, report in enumerate(reports):
        show(stream, *([Text()] if number else []), render(report))


def show(stream: TextIO, *parts: RenderableType) -> None:
    """Print parts for rich, without the blanks that fill lines up where the stream is no terminal."""
    if stream.isatty():
        Console(file=stream, highlight=False).print(*parts, sep="\n")
        return
    page = StringIO()
    Console(file=page, width=WIDTH, highlight=False, force_terminal=False).print(*parts, sep="\n")
    stream.writelines(line.rstrip() + "\n" for line in page.getvalue().splitlines())


def render(report: Report) -> Group:
    """A report for rich: document, people, meetings, what each side said, pledges, other acts, and so on."""
    acts = [event for event in report.events if event.type not in ("CONSULT", "AGREE")]
    pledged = {pledge.event for pledge in report.pledges}
    acts += [event for event in report.events if event.type == "AGREE" and event.id not in pledged]
    acts.sort(key=lambda event: event.start)
    told = sayers(report)
    parts: list[RenderableType] = [_document(report)]
    parts += section("People and offices", _people(persons(report)))
    parts += section("Meetings", grid_of(_meeting(event) for event in report.meetings))
    parts += section("What each side said", _statements(report.statements))
    parts += section("Pledges", grid_of(_pledge(pledge, told) for pledge in report.pledges))
    parts += section("Other acts", grid_of(_act(event, told) for event in acts))
    parts += section("Relations", grid_of(map(_label, report.relation_labels)))
    frameworks = Text(", ".join(map(framework, report.frameworks)))
    parts += section("Frameworks", [Padding(frameworks, (0, 0, 0, 2))] if report.frameworks else [])
    parts += section("Notes", grid_of(Text(_line(note)) for note in report.notes))
    if len(parts) == 1:
        parts.append(Padding(Text("Nothing was found that the codebook records."), (1, 0, 0, 2)))
    return Group(*parts)


def _document(report: Report) -> RenderableType:
    document = report.document
    facts = [
        document.language,
        f"published {date(document.published)}" if document.published else "date of publication unknown",
        document.dateline.name if document.dateline else "",
        _line(document.publisher or ""),
    ]
    told = Text()
    told.append(_line(document.source) + (f", part {document.part}" if document.part else ""), style="bold")
    if document.title:
        told.append("\n" + _line(document.title), style="bold")
    told.append("\n" + " · ".join(fact for fact in facts if fact), style="dim")
    return told


def section(heading: str, parts: Sequence[RenderableType]) -> list[RenderableType]:
    """Parts under a heading; nothing where there are none."""
    if not parts:
        return []
    return [Text(), Rule(Text(heading, style="bold"), align="left", style="dim"), *parts]


def grid_of(texts: Iterable[Text]) -> list[RenderableType]:
    """Texts one below the other, each with its later lines set in."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=2, justify="right")
    grid.add_column(ratio=1, overflow="fold")
    for text in texts:
        grid.add_row("•", text)
    return [grid] if grid.row_count else []


def _people(people: Sequence[Entity]) -> list[RenderableType]:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(min_width=20)
    grid.add_column(min_width=3)
    grid.add_column(overflow="fold")
    for person in people:
        held = Text()
        for office in offices(person):
            held.append(", " if held else "")
            held.append(office.office + (" (former)" if office.former else ""))
            if office.title:
                held.append(f" “{_line(office.title)}”", style="dim")
            if office.looked_up:
                held.append(" [not in the text]", style="dim")
        name = Text(_line(person.name), style="bold")
        grid.add_row(name, person.country or "", held)
    return [Padding(grid, (0, 0, 0, 2))] if people else []


def _meeting(event: Event) -> Text:
    text = Text()
    join(text, ", ".join(map(named, event.actors)) + _other(map(named, event.recipients)), style="bold")
    join(text, ", ".join(event.modes))
    join(text, date(event.date))
    join(text, event.place.name if event.place else "")
    join(text, event.status if event.status != "actual" else "")
    if event.topics:
        domains = dict.fromkeys(domain for topic in event.topics for domain in topic.domains)
        join(text, "on " + (", ".join(domains) or "; ".join(_line(topic.span.text) for topic in event.topics)))
    _quote(text, event)
    return text


def _act(event: Event, told: Told) -> Text:
    text = Text()
    join(text, (sides(event.actors) or "?") + _other([sides(event.recipients)]), style="bold")
    what = " ".join((event.type, *event.modes)) + (f" ({event.act})" if event.act else "")
    join(text, what, style=COLOURS.get(event.quad, ""))
    join(text, event.status if event.status != "actual" else "")
    join(text, event.place.name if event.place else "")
    join(text, ", ".join(map(amount, event.quantities)))
    _quote(text, event)
    _source(text, event.reporter.name if event.reporter else "", date(event.date))
    for undertaking in event.undertakings:
        text.append("\n→ ")
        text.append_text(_pledge(undertaking, told))
    return text


def _pledge(pledge: Pledge, told: Told) -> Text:
    text = Text()
    for part, style in zip_longest(pledge_parts(pledge), ("bold", "cyan"), fillvalue=""):
        join(text, part, style=style)
    text.append(": " + short(pledge.action.text, _ACTION))
    sayer, when = told.get(pledge.event, ("", None))
    _source(text, sayer, date(when))
    return text


def _label(label: RelationLabel) -> Text:
    text = Text(" – ".join(map(side, label.parties)), style="bold")
    join(text, label.level, style="cyan")
    join(text, f"since {date(label.since)}" if label.since else "")
    text.append(": " + short(label.label.text, _ACTION))
    return text


def _statements(statements: Sequence[Statement]) -> list[RenderableType]:
    names = registry().country_names
    groups: dict[str, list[Statement]] = {}
    for statement in statements:
        side = next((party.country for party in statement.speaker if party.country), None) or "others"
        groups.setdefault(side, []).append(statement)
    parts: list[RenderableType] = []
    for side, said in groups.items():
        parts.append(Padding(Text(f"{side}  {names[side]}" if side in names else side, style="bold"), (0, 0, 0, 2)))
        parts += grid_of(map(_statement, said))
    return parts


def _statement(statement: Statement) -> Text:
    text = Text(", ".join(party.name for party in statement.speaker))
    if statement.addressee:
        text.append(f" to {sides(statement.addressee)}")
    join(text, statement.stance, style="cyan")
    text.append(": " + short(statement.content.text, _STATEMENT))
    if statement.chain:
        text.append(f" [as told by {', '.join(_party(party) for party in statement.chain)}]", style="dim")
    return text


def _party(party: Party) -> str:
    return framework(party.name)


def _other(parties: Iterable[str]) -> str:
    told = ", ".join(party for party in parties if party)
    return f" → {told}" if told else ""


def join(text: Text, part: str, style: str = "") -> None:
    """Put a part behind what is there, parted by a dot; nothing where the part is empty."""
    if part:
        text.append(" · " if text else "")
        text.append(_line(part), style=style)


def _quote(text: Text, event: Event) -> None:
    told = sentence(event)
    if told:
        text.append(": " + short(told.text, _SENTENCE))


def _source(text: Text, sayer: str, day: str) -> None:
    told = ", ".join(part for part in (_line(sayer), day) if part)
    if told:
        text.append(f" [{told}]", style="dim")


def _line(text: str) -> str:
    """A text in one line and without control characters, which a terminal would obey."""
    return _CONTROL.sub(" ", text).strip()


def short(text: str, most: int) -> str:
    """A text in one line, cut between words to so many characters."""
    line = _line(text)
    if len(line) <= most:
        return line
    cut = line.rfind(" ", most // 2, most)
    return line[: cut if cut > 0 else most].rstrip(" ,;:") + " …"
