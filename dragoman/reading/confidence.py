# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Confidence: how far a record can be trusted, from how it was read.

An order of trust between 0 and 1, not a probability: the numbers are set by hand and not calibrated.
"""

from __future__ import annotations

from dragoman.reading.drafts import Draft
from dragoman.reading.pledges import Item
from dragoman.reading.speech import Speech

_HOW = {
    "verb": 0.55,
    "adj": 0.5,
    "phrase": 0.5,
    "holder": 0.45,
    "happens": 0.4,
    "heading": 0.4,
    "occasion": 0.5,
    "commitment": 0.5,
    "modal": 0.4,
    "spoken": 0.4,
}


def of_event(draft: Draft) -> float:
    """Between 0 and 1: by kind of trigger, sides told, and whether the tree or only nearness gave them."""
    value = _HOW[draft.how]
    if draft.actors and (draft.recipients or draft.act.reciprocal):
        value += 0.15
    if not draft.actors:
        value -= 0.1
    if draft.fallback:
        value -= 0.15
    if draft.status in ("hypothetical", "negated"):
        value -= 0.1
    if draft.again:
        value += 0.1
    return round(min(0.95, max(0.05, value)), 2)


def of_statement(speech: Speech) -> float:
    """Between 0 and 1: attributed speech more than inherited."""
    value = 0.45 if speech.inherited else 0.7
    return round(value - (0.1 if speech.stance == "assert" else 0.0), 2)


def of_pledge(draft: Draft, item: Item) -> float:
    """Between 0 and 1: named partners and fields make a pledge surer."""
    return round(
        0.4
        + (0.1 if item.partners else 0.0)
        + (0.1 if item.domains != ["political"] else 0.0)
        - (0.1 if draft.fallback else 0.0),
        2,
    )
