# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What linking must put together and what it must keep apart, as written cases: reports that are read, and events."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from linking_tables import add_text, event_row, read, tables_of

from dragoman import Reader
from dragoman.ledger.linking import relink

FOLDER = Path(__file__).parent / "linking"


@dataclass(frozen=True)
class Story:
    """A report of a case: ``tells`` has for each event that counts its type, parties and label."""

    language: str
    published: str
    publisher: str
    tells: tuple[tuple[str, frozenset[str], str], ...]
    text: str


def stories() -> dict[str, list[Story]]:
    """The cases of ``texts.txt`` by name."""
    cases: dict[str, list[Story]] = {}
    for line in (FOLDER / "texts.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            assert line[3:] not in cases, f"case stands twice: {line}"
            cases[line[3:]] = []
        elif line and not line.startswith("#"):
            head, tells, text = (part.strip() for part in line.split("|", 2))
            language, published, publisher = head.split(" ", 2)
            marks = []
            for mark in tells.split():
                what, label = mark.split("=")
                type, _, parties = what.partition(":")
                marks.append((type, frozenset(parties.split(",")) - {""}, label))
            cases[next(reversed(cases))].append(Story(language, published, publisher, tuple(marks), text))
    return cases


@pytest.fixture(scope="module")
def reader() -> Reader:
    """A reader for both languages."""
    return Reader()


def find(events: list[dict[str, Any]], type: str, parties: frozenset[str]) -> str:
    """The one event of a type and, where they are told, with some parties."""
    found = [
        event for event in events
        if event["type"] == type
        and parties <= {p["country"] for p in event["actors"] + event["recipients"]}
    ]  # fmt: skip
    told = [(event["type"], event["act"], event["sentence"]) for event in events]
    assert len(found) == 1, f"{type} {sorted(parties)}: {len(found)} events instead of 1 among {told}"
    return str(found[0]["event_id"])


@pytest.mark.parametrize("name", stories())
def test_reports(name: str, reader: Reader) -> None:
    """Reports that are read are linked as the case says."""
    rows: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    label: dict[str, str] = {}
    for story in stories()[name]:
        report = reader.read(story.text, language=story.language, published=story.published)
        got = read(report, story.published, story.publisher)
        for table, some in got.items():
            rows[table].extend(some)
        for type, parties, mark in story.tells:
            label[find(got["events"], type, parties)] = mark
    assert_linked(rows, label)


def assert_linked(rows: dict[str, list[dict[str, Any]]], label: dict[str, str]) -> None:
    """Events with one label are one occurrence, those with different labels are not."""
    occurrences = relink(tables_of(rows), None).upserts.to_pylist()
    home = {event: row["occurrence_id"] for row in occurrences for event in row["events"]}
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for event, mark in label.items():
        groups[mark].add(home[event])
    parted = {mark: homes for mark, homes in groups.items() if len(homes) > 1}
    assert not parted, f"not linked: {sorted(parted)}"
    joined = [marks for marks in groups if sum(groups[marks] == homes for homes in groups.values()) > 1]
    assert not joined, f"linked: {sorted(joined)}"


def event_cases() -> dict[str, list[str]]:
    """The cases of ``events.txt`` by name: their lines."""
    cases: dict[str, list[str]] = {}
    for line in (FOLDER / "events.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            assert line[3:] not in cases, f"case stands twice: {line}"
            cases[line[3:]] = []
        elif line and not line.startswith("#"):
            cases[next(reversed(cases))].append(line)
    return cases


@pytest.mark.parametrize("name", event_cases())
def test_events(name: str) -> None:
    """Events are linked as the case says."""
    rows: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    label: dict[str, str] = {}
    for number, line in enumerate(event_cases()[name]):
        head, _, rest = line.partition("|")
        sentence, _, text = rest.partition("||")
        mark, report, *cells = head.split()
        event = event_row(f"{name} {number}", report, cells, sentence.strip())
        if event["text_id"] not in {row["text_id"] for row in rows["texts"]}:
            add_text(rows, event["text_id"], report, text.strip())
        rows["events"].append(event)
        if mark != "?":
            label[event["event_id"]] = mark
    assert_linked(rows, label)


def test_enough_cases() -> None:
    """At least 120 cases are written, 60 of them as reports."""
    assert len(stories()) >= 60
    assert len(stories()) + len(event_cases()) >= 120
