# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The examples of the lexicon files as tests: every ``> SENTENCE => RESULT`` is read and compared."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

import pytest

from dragoman.codebook import codebook
from dragoman.languages import load
from dragoman.languages.lexicon import Example
from dragoman.reading.reader import Reader

NOTHING = "nothing"
_EVENT = re.compile(r"(?P<type>[A-Z]+)\s+(?P<actors>[^>]*)>(?P<recipients>[^\[]*)(?:\[(?P<status>\w+)\])?\s*")

Sides = tuple[frozenset[str], frozenset[str]]
Told = tuple[str, Sides, str]


@cache
def reader() -> Reader:
    """The one reader of the session: its models are loaded once."""
    return Reader()


def sides(kind: str, actors: frozenset[str], recipients: frozenset[str]) -> Sides:
    """The countries of an event as they are compared: of a reciprocal type without regard to the side."""
    return (actors | recipients, frozenset()) if codebook().reciprocal(kind) else (actors, recipients)


def expected(result: str) -> list[Told]:
    """What an example says should be read; ``ValueError`` where the line does not keep to the format."""
    if result.strip() == NOTHING:
        return []
    found = []
    for part in result.split(";"):
        match = _EVENT.fullmatch(part.strip())
        if match is None:
            raise ValueError(f"'{part.strip()}' is not 'TYPE A,B > C [status]' with '-' for none")
        actors, recipients = (
            frozenset(c.strip() for c in match[side].split(",")) - {"-", ""} for side in ("actors", "recipients")
        )
        found.append((match["type"], sides(match["type"], actors, recipients), match["status"] or "actual"))
    return sorted(found, key=str)


def told(sentence: str, language: str, by: Reader | None = None) -> list[Told]:
    """What a reader, if no other is named the one of the session, reads from a sentence, in the terms of an example."""
    found = []
    for event in (by or reader()).read(sentence, language=language).events:
        actors, recipients = (
            frozenset(p.country for p in side if p.country) for side in (event.actors, event.recipients)
        )
        found.append((event.type, sides(event.type, actors, recipients), event.status))
    return sorted(found, key=str)


def examples(language: str) -> Iterator[Example]:
    """All examples of a language's lexicons of acts and of speech."""
    pack = load(language)
    yield from pack.acts.examples
    yield from pack.speech.examples


def written(events: list[Told]) -> str:
    """Events as an example writes them."""
    lines = []
    for kind, (actors, recipients), status in events:
        line = f"{kind} {','.join(sorted(actors)) or '-'} > {','.join(sorted(recipients)) or '-'}"
        lines.append(line if status == "actual" else f"{line} [{status}]")
    return "; ".join(lines) or NOTHING


def check_examples(language: str) -> Callable[[Example], None]:
    """A test over all examples of a language, to be bound to a name ``test_…``; ids are such as ``acts.lex:120``."""

    @pytest.mark.parametrize("example", [pytest.param(e, id=f"{e.file}:{e.line}") for e in examples(language)])
    def test(example: Example) -> None:
        wanted, found = expected(example.expected), told(example.text, language)
        assert found == wanted, f"{example.text}: wanted {written(wanted)}, read {written(found)}"

    return test
