# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Merging: one act told by several predicates or in several sentences is one event."""

from __future__ import annotations

from dragoman.codebook import codebook
from dragoman.reading.drafts import Draft

# What is said in other words in another sentence is another act; deeds are told again in many words.
_TOLD_IN_WORDS = frozenset({"ACCUSE", "REQUEST", "THREATEN", "REJECT"})
_DEEDS = frozenset({"SANCTION", "COERCE", "MOBILIZE", "RETREAT", "AID", "COOPERATE", "CONCEDE"})


def joined(drafts: list[Draft]) -> list[Draft]:
    """Coordinated predicates of one type with the same sides in one sentence are one event."""
    kept: list[Draft] = []
    for draft in drafts:
        same = next((k for k in kept if k.type == draft.type and _alike(k, draft) and k.status == draft.status), None)
        if same is None:
            kept.append(draft)
        else:
            same.again.append(draft)
            same.items.extend(draft.items)
    return kept


def _alike(one: Draft, other: Draft) -> bool:
    if codebook().reciprocal(one.type):
        return set(one.countries("actors") + one.countries("recipients")) == set(
            other.countries("actors") + other.countries("recipients")
        )
    return all(set(one.countries(side)) == set(other.countries(side)) for side in ("actors", "recipients"))


def merge(drafts: list[Draft]) -> list[Draft]:
    """The same act told again is one event; of a commitment only where title or lead told it."""
    kept: list[Draft] = []
    for draft in drafts:
        same = next((k for k in kept if _same_act(k, draft)), None)
        if same is None:
            kept.append(draft)
            continue
        if same.sentence.heading and not draft.sentence.heading and draft.type != "AGREE":
            kept[kept.index(same)] = draft  # the body tells it more fully than a title
            draft.again.append(same)
            draft.again.extend(same.again)
            same, draft = draft, same
        else:
            same.again.append(draft)
        same.modes = (
            list(dict.fromkeys([*same.modes, *draft.modes])) if same.type != "CONSULT" else (same.modes or draft.modes)
        )
        same.date, same.place = same.date or draft.date, same.place or draft.place
        if draft.items and not same.items:
            same.items = draft.items
    return kept


def _other_persons(one: Draft, other: Draft) -> bool:
    """Whether two meetings are with different people of one side: talks with another counterpart are told apart."""
    for code in set(one.countries("actors") + one.countries("recipients")):
        sides = [
            {
                id(a)
                for f in (*d.actors, *d.recipients)
                for a in f.actors
                if a.country == code and (a.kind == "person" or (a.kind == "office" and not d.sentence.heading))
            }
            for d in (one, other)
        ]
        if all(sides) and not sides[0] & sides[1]:
            return True
    return False


def _same_act(one: Draft, other: Draft) -> bool:
    if one.type != other.type or not _alike(one, other):
        return False
    if one.type in _TOLD_IN_WORDS and one.sentence is not other.sentence and not one.sentence.heading:
        return one.status == other.status and one.act is other.act and one.head.lemma == other.head.lemma
    if one.type in _DEEDS and one.act is not other.act and not one.sentence.heading:
        return False  # a recall after an expulsion
    if one.type == "SUPPORT" and one.act is not other.act and "sign" not in (one.act.act, other.act.act):
        return False
    if one.type == "CONSULT" and _other_persons(one, other):
        return False
    if one.type == "CONSULT":
        return one.status == other.status and ("phone" in one.modes) == ("phone" in other.modes)
    if one.status != other.status:
        return False
    if one.type == "AGREE":
        return one.sentence.heading
    if one.type == "SUPPORT" and one.head.lemma != other.head.lemma:
        return one.sentence.heading  # praise of another thing is another event
    if one.type == "SUPPORT" and not one.countries("recipients"):
        return one.sentence.heading
    return True
