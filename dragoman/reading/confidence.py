# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Confidence: how likely a record is right, from how it was read.

A record is described by marks (how it is told, which sides are named, whether a tree or only nearness gave them); the
probability is the logistic function of the sum of the marks' weights. The weights, in ``confidence.tsv`` beside this
file, were fitted to judged records by ``scripts/calibrate.py``; docs/quality.md shows how far they can be trusted.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files

from dragoman.reading.drafts import Draft
from dragoman.reading.pledges import Item
from dragoman.reading.speech import Speech
from dragoman.tables import read_table

BASE = "base"
_LOWEST, _HIGHEST = 0.02, 0.98
_LONG = 35  # tokens of a sentence
_FAR = 12  # tokens between an act and a side
_MANY = 3  # names in a sentence


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """Kind of record → mark → weight, in logits."""
    found: dict[str, dict[str, float]] = {}
    table = files("dragoman.reading") / "confidence.tsv"
    for row in read_table(table, ("record", "mark", "weight")):
        found.setdefault(row["record"], {})[row["mark"]] = float(row["weight"])
    return found


def likelihood(record: str, marks: Iterable[str]) -> float:
    """How likely a record (``event``, ``statement``, ``pledge``) with some marks, each once, is right."""
    table = weights()[record]
    value = table[BASE] + sum(table.get(mark, 0.0) for mark in marks)
    return round(min(_HIGHEST, max(_LOWEST, 1 / (1 + math.exp(-value)))), 2)


# ---- marks


def marks_of_event(draft: Draft) -> Iterator[str]:
    """What there is to say for and against an event: whether its type, parties and status are right."""
    actors, recipients = set(draft.countries("actors")), set(draft.countries("recipients"))
    yield f"how:{draft.how}"
    yield f"type:{draft.type}"
    yield f"status:{draft.status}"
    yield f"sides:{_sides(actors, recipients)}"
    if draft.fallback:
        yield "sides by nearness"
    if any(f.start < 0 for f in (*draft.actors, *draft.recipients)):
        yield "a side not named"
    if any(abs(f.token - draft.head.i) > _FAR for f in (*draft.actors, *draft.recipients) if f.start >= 0):
        yield "a side far away"
    if draft.again:
        yield "told again"
    if draft.sentence.heading:
        yield "heading"
    if draft.speech is not None:
        yield "in speech, inherited" if draft.speech.inherited else "in speech"
    for side, fillers in (("actor", draft.actors), ("recipient", draft.recipients)):
        for kind in sorted({actor.kind for filler in fillers for actor in filler.actors}):
            yield f"{side}:{kind}"
    yield from _of_sentence(draft)


def _of_sentence(draft: Draft) -> Iterator[str]:
    tokens = draft.sentence.tokens
    if len(tokens) > _LONG:
        yield "long sentence"
    above = list(draft.sentence.ancestors(draft.head))
    yield "main clause" if not above else "deep clause" if len(above) > _MANY else "clause"
    yield f"clause:{draft.head.rel}"
    if draft.match is not None:
        entry = draft.match.entry
        if entry.conditions:
            yield "entry with conditions"
        if len(entry.words) > 1:
            yield "entry of several words"
        if draft.match.clause.passive:
            yield "passive"


def _sides(actors: set[str], recipients: set[str]) -> str:
    if not actors:
        return "no actor"
    if not recipients:
        return "several actors" if len(actors) > 1 else "actor only"
    return "within a state" if actors == recipients else "both"


def marks_of_statement(speech: Speech) -> Iterator[str]:
    """What there is to say for and against a statement: whether its speaker and stance are right."""
    yield "inherited" if speech.inherited else "attributed"
    yield f"stance:{speech.stance}"
    yield f"form:{speech.form}"
    if speech.cue is not None and speech.entry is not None:
        yield f"cue:{speech.entry.kind}" + ("" if speech.entry.section == "assert" else " of a stance")
    if len(speech.actors) > 1:
        yield "several speakers"
    yield from sorted({f"speaker:{actor.kind}" for actor in speech.actors})


def marks_of_pledge(draft: Draft, item: Item) -> Iterator[str]:
    """What there is to say for and against a pledge: whether actors, partners and one of its fields are right."""
    yield f"how:{draft.how}"
    yield f"strength:{draft.strength}"
    yield "partners" if item.partners else "no partner"
    if item.domains == ["political"]:
        yield "no field but politics"
    if draft.fallback:
        yield "sides by nearness"
