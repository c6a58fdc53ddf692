# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Timing: when and where an act took place, and whether that is news or history."""

from __future__ import annotations

import calendar
from datetime import date

from dragoman.reading.clause import case_of
from dragoman.reading.dates import DateFound
from dragoman.reading.drafts import GOVERNING, Draft
from dragoman.reading.modality import Mood
from dragoman.reading.scene import Scene
from dragoman.reading.tree import Token

_FRESH = 3  # days: acts told of the last days are news
_WEEK = 6  # days: so is what a weekday alone dates


class Timing:
    """Dates and places the acts of one document."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.grammar = scene.grammar
        tables = scene.pack.grammar["modality"]
        self.past = tables["historical"]
        self.today = tables["same_day"]
        self.when = set(tables["when"])

    def when_where(self, draft: Draft, mood: Mood) -> None:
        """Fill in date and place of a draft, and whether it is history."""
        dates = [
            d
            for d in self.scene.dates.get(draft.sentence.index, ())
            if d.role == "point"
            and self._of_clause(draft, d)
            and not any(item.start <= d.start < item.end for item in draft.items)
        ]
        if dates:
            draft.date = min(dates, key=lambda d: min(abs(d.start - draft.head.end), abs(draft.head.start - d.end)))
        if draft.status == "historical" and mood.perfect and self._same_day(draft):
            draft.status = "actual"  # "earlier in the day he had met": before the rest, and news all the same
        if draft.status == "actual" and draft.date is not None and self._earlier(draft.date):
            draft.status = "historical"
        places = []
        for token in draft.sentence.tokens:
            mention = self.scene.mention(draft.sentence, token)
            if (
                mention is not None
                and mention.place
                and case_of(token) in self.grammar.place
                and mention.kind != "country"
                and self._of_predicate(draft, token)
            ):
                places.append((abs(token.i - draft.head.i), mention))
        if places:
            mention = min(places, key=lambda pair: pair[0])[1]
            draft.place = (mention.place or "", mention.start, mention.end)

    def _of_predicate(self, draft: Draft, token: Token) -> bool:
        """Whether a place hangs on a predicate or above it, not on what another clause tells."""
        verb = next((t for t in draft.sentence.ancestors(token) if t.pos in ("VERB", "AUX")), None)
        return (
            verb is None or verb is draft.head or any(above is verb for above in draft.sentence.ancestors(draft.head))
        )

    def _same_day(self, draft: Draft) -> bool:
        """Whether an act before the others is of the same days: by its date, or by words that say so."""
        if draft.date is not None:
            return self.scene.header.published is not None and not self._earlier(draft.date)
        return self.grammar.has_run(draft.sentence.tokens, self.today)

    def _earlier(self, date: DateFound) -> bool:
        """Whether a date lies more than about three days before the report."""
        published = self.scene.header.published
        if published is None or date.value is None:
            return date.kind in ("year", "month") and date.value.value[:1].isdigit()
        return _days_before(date.value.value, published.value) > (_WEEK if date.kind == "weekday" else _FRESH)

    def _of_clause(self, draft: Draft, date: DateFound) -> bool:
        """Whether a date goes with a predicate: it hangs on it, on a verb above it, or on no verb at all."""
        token = next((t for t in draft.sentence.tokens if t.start >= date.start and t.end <= date.end), None)
        if token is None:
            return False
        verb = next((t for t in draft.sentence.ancestors(token) if t.pos in ("VERB", "AUX")), None)
        while verb is not None and verb.rel == "xcomp" and (above := draft.sentence.parent(verb)) is not None:
            verb = above
        if verb is None or verb is draft.head or draft.head is token:
            return True
        if verb.dep == "parataxis:insert" and (draft.act.stance or draft.type in GOVERNING):
            return True  # what is told by saying it is done when it is said
        if verb.rel == "advcl" and draft.sentence.parent(verb) is draft.head:
            return any(mark.lower in self.when for mark in verb.all("mark", "advmod"))
        return any(above is verb for above in draft.sentence.ancestors(draft.head))

    def past_adverb(self, draft: Draft) -> bool:
        """Whether an adverb says that it was some time ago ("previously")."""
        words = [t for c in draft.head.all("advmod", "obl", "obl:tmod") for t in draft.sentence.subtree(c)]
        return self.grammar.has_run(sorted(words, key=lambda t: t.i), self.past)


def _days_before(value: str, published: str) -> int:
    """How many days a partial ISO date (or interval) lies before another, at least: it counts by its last day."""
    last, other = _bounds(value.split("/")[-1]), _bounds(published.split("/")[0])
    return (other[0] - last[1]).days if last and other else 0


def _bounds(text: str) -> tuple[date, date] | None:
    """The first and last day of a partial ISO date, None where the year is not known."""
    if text.startswith("--"):
        return None
    parts = [int(part) for part in text.split("T")[0].split("-")]
    year, month, day = (*parts, None, None)[:3]
    return date(year or 1, month or 1, day or 1), date(
        year or 1, month or 12, day or calendar.monthrange(year or 1, month or 12)[1]
    )
