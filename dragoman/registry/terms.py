# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Terms of office: when somebody held what, and which terms cannot both be right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from dragoman.tables import cells

SINGLE = frozenset({"head-of-state", "head-of-government", "foreign-minister", "defence-minister", "finance-minister"})
"""Offices that one person holds at a time, as far as nothing else is told of a country."""

_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


class Term(NamedTuple):
    """One term of office of a leader; dates are ISO 8601 as exact as known, empty where open or unknown.

    ``body`` is the id of the international body whose office it is. ``source`` says where it was read, ``verified``
    which further sources, independent of that one, tell the same; both are empty for entries of a user's own.
    """

    id: str
    name: str
    country: str
    office: str
    start: str
    end: str
    gender: str
    body: str = ""
    source: str = ""
    verified: tuple[str, ...] = ()


class Shared(NamedTuple):
    """An office that several may hold at once, between two dates (empty: always)."""

    country: str
    office: str
    start: str
    end: str


def term_of(values: Sequence[str]) -> Term:
    """A term of the cells of a row, in the order of the fields."""
    *texts, source, verified = values
    key, name, country, office, start, end, gender, body = texts
    return Term(key, name, country, office, start, end, gender, body, source, cells(verified))


def is_date(text: str) -> bool:
    """Whether it is a day, month or year in ISO 8601 that the calendar has."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "-01" * ((10 - len(text)) // 3))
    except ValueError:
        return False
    return True


def first_day(text: str) -> str:
    """The first day that a date may mean; that of a month or year is its first, of no date the earliest there is."""
    return (text or "0000") + "-01" * ((10 - len(text or "0000")) // 3)


def last_day(text: str) -> str:
    """The last day that a date may mean, as a text that no day of it comes after."""
    return (text or "9999") + {4: "-12-31", 7: "-31", 10: ""}[len(text or "9999")]


def held_on(term: Term, day: str) -> bool:
    """Whether a term of office covers a day, or a day of a month or year; a term counts to the end of its last day.

    One without any date is not known to cover anything; every term covers no day at all.
    """
    if not day:
        return True
    if not (term.start or term.end):
        return False
    return first_day(term.start) <= last_day(day) and first_day(day) <= last_day(term.end)


def overlaps(terms: Iterable[Term], shared: Iterable[Shared] = ()) -> Iterator[tuple[Term, Term]]:
    """Pairs of terms of two persons, or of one person twice, in an office for one that certainly overlap.

    A day on which an office changes hands is no overlap, nor is anything that dates as exact as they are leave open.
    The term that began later comes second.
    """
    allowed: dict[tuple[str, str], list[Shared]] = {}
    for one in shared:
        allowed.setdefault((one.country, one.office), []).append(one)
    posts: dict[tuple[str, str], list[Term]] = {}
    for term in terms:
        if term.office in SINGLE and term.start and not term.body:
            posts.setdefault((term.country, term.office), []).append(term)
    for post, held in posts.items():
        held.sort(key=lambda term: last_day(term.start))
        for n, first in enumerate(held):
            for second in held[n + 1 :]:
                since = last_day(second.start)
                until = min(first_day(term.end) if term.end else "9999" for term in (first, second))
                together = any(
                    first_day(one.start) <= since and (until <= last_day(one.end) or not one.end)
                    for one in allowed.get(post, ())
                )
                if since < until and not together:
                    yield first, second
