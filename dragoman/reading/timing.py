# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Timing: when and where an act took place as its own clause tells it, and whether that is news or history."""

from __future__ import annotations

from dataclasses import replace

from dragoman.reading.dates import DateFound
from dragoman.reading.drafts import GOVERNING, Draft
from dragoman.reading.modality import Mood
from dragoman.reading.places import Places
from dragoman.reading.scene import Scene
from dragoman.reading.tree import Token
from dragoman.records import When

_FRESH = 3  # days: acts told of the last days are news
_RELATIVE = 3  # words after a date among which a clause on what it dates may begin
_BESIDE = 2  # words between a date and the noun that it stands before
_OF_DAYS = 4  # hyphens in a stretch from day to day
_WEEK = 6  # days: so is what a weekday alone dates


class Timing:
    """Dates and places the acts of one document."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.grammar = scene.grammar
        self.places = Places(scene)
        tables = scene.pack.grammar["modality"]
        self.past = tables["historical"]
        self.today = tables["same_day"]
        self.when = set(tables["when"])
        self.relative = frozenset(scene.pack.grammar["pronouns"]["relative"])

    def when_where(self, draft: Draft, mood: Mood) -> None:
        """Fill in date and place of a draft, and whether it is history."""
        draft.ahead = mood.future and draft.status != "future"
        dates = [date for d in self.scene.dates.get(draft.sentence.index, ()) if (date := self._read(draft, d))]
        if dates:
            draft.date = min(
                dates,
                key=lambda d: (d.role != "point", min(abs(d.start - draft.head.end), abs(draft.head.start - d.end))),
            )
        if draft.status == "historical" and mood.perfect and self._same_day(draft):
            draft.status = "actual"  # "earlier in the day he had met": before the rest, and news all the same
        if draft.status == "actual" and draft.date is not None and self._earlier(draft.date):
            draft.status = "historical"
        draft.place = self.places.of_act(draft, draft.ahead)

    def _read(self, draft: Draft, date: DateFound) -> DateFound | None:
        """A date as that of an act, read as over or to come as the act is; None where it is not the act's."""
        stretch = date.role == "duration" and date.kind == "interval"
        if not (date.role == "point" or stretch) or date.kind == "impossible":
            return None
        if any(item.start <= date.start < item.end for item in draft.items) or not self._of_clause(draft, date):
            return None
        if self._of_a_thing(draft, date):
            return None
        if draft.status == "future":
            return replace(date, value=date.coming) if date.coming else date
        if draft.ahead and self._verb(draft, date) is draft.head:
            return None  # of what is promised, not of the promise
        if stretch and (date.value.value.count("-") < _OF_DAYS or self._after(date.value)):
            return None  # years and months over which something holds
        if self._after(date.value):
            if draft.type in GOVERNING or not self._directly(draft, date):
                return None  # of what is asked, promised or refused
            if date.kind == "day":
                self._note(date)
                return None
            return replace(date, value=date.past) if date.past is not None else None
        return date

    def _directly(self, draft: Draft, date: DateFound) -> bool:
        """Whether a date hangs on the predicate itself, not on something it is about."""
        token = next((t for t in draft.sentence.tokens if t.start >= date.start and t.end <= date.end), None)
        for above in draft.sentence.ancestors(token) if token is not None else ():
            if above is draft.head:
                return True
            if above.pos not in ("PROPN", "NUM") and not date.start <= above.start < date.end:
                return False
        return False

    def _of_a_thing(self, draft: Draft, date: DateFound) -> bool:
        """Whether a date only says which thing is meant: "the treaty of 2015", "the May deadline"."""
        tokens = draft.sentence.between(date.start, date.end)
        if not tokens:
            return False
        words, head = draft.sentence.tokens, draft.sentence.head_of(tokens)
        above = draft.sentence.parent(head)
        if above is None or above.pos != "NOUN" or above in draft.trigger or not tokens[0].i:
            return False
        around = list(draft.sentence.ancestors(draft.head))
        if above.lemma.lower() in self.places.occasions or any(
            one in around for one in (above, *draft.sentence.ancestors(above)) if one.pos in ("NOUN", "PROPN")
        ):
            return False  # "the plan of May, in which they agreed"
        after = words[tokens[-1].i + 1 : tokens[-1].i + 1 + _RELATIVE]
        if any(t.lower in self.relative for t in after) and draft.head.i > tokens[-1].i:
            return False
        before = words[tokens[0].i - 1]
        if above.i < tokens[0].i:
            return before.lower in self.grammar.genitive
        attribute = before.pos in ("DET", "ADJ") or words[tokens[-1].i + 1].dep == "case"
        return attribute and head.rel in ("compound", "nmod", "nummod", "amod") and above.i - tokens[-1].i <= _BESIDE

    def _note(self, date: DateFound) -> None:
        """Say that an act is told as done on a day after the report."""
        words, published = self.scene.cleaned.text[date.start : date.end], self.scene.header.published
        day = published.value if published is not None else ""
        note = f"'{words}' lies after the publication ({day}), but tells of what is done; no date was taken from it"
        if note not in self.scene.header.notes:
            self.scene.header.notes.append(note)

    def _after(self, value: When) -> bool:
        """Whether a date lies wholly after the publication."""
        published, days = self.scene.header.published, value.days
        last = published.days if published is not None else None
        return days is not None and last is not None and days[0] > last[1]

    def _same_day(self, draft: Draft) -> bool:
        """Whether an act before the others is of the same days: by its date, or by words that say so."""
        if draft.date is not None:
            return self.scene.header.published is not None and not self._earlier(draft.date)
        return self.grammar.has_run(draft.sentence.tokens, self.today)

    def _earlier(self, date: DateFound) -> bool:
        """Whether a date lies more than about three days before the report."""
        published, days = self.scene.header.published, date.value.days
        if published is None:
            return date.kind in ("year", "month") and days is not None
        known = published.days
        if days is None or known is None:
            return False
        return (known[0] - days[1]).days > (_WEEK if date.kind == "weekday" else _FRESH)

    def _verb(self, draft: Draft, date: DateFound) -> Token | None:
        """The verb that a date hangs on, past nouns whose date is that of what is told in them."""
        sentence = draft.sentence
        token = next((t for t in sentence.tokens if t.start >= date.start and t.end <= date.end), None)
        return self.places.verb(sentence, token) if token is not None else None

    def _of_clause(self, draft: Draft, date: DateFound) -> bool:
        """Whether a date goes with a predicate: it hangs on it, on a verb above it, or on no verb at all."""
        sentence = draft.sentence
        token = next((t for t in sentence.tokens if t.start >= date.start and t.end <= date.end), None)
        if token is None:
            return False
        verb = self._verb(draft, date)
        if verb is None or verb is draft.head or draft.head is token:
            return True
        if verb.dep == "parataxis:insert" and (draft.act.stance or draft.type in GOVERNING or draft.status == "actual"):
            return True  # what is told by saying it is done when it is said
        if verb.rel == "conj" and verb.child("nsubj", "nsubj:pass") is None and sentence.parent(verb) is draft.head:
            return True  # "was seized and burnt on Friday"
        if verb.rel == "advcl" and sentence.parent(verb) is draft.head:
            return any(mark.lower in self.when for mark in verb.all("mark", "advmod"))
        return any(above is verb for above in sentence.ancestors(draft.head))

    def past_adverb(self, draft: Draft) -> bool:
        """Whether an adverb says that it was some time ago ("previously")."""
        words = [t for c in draft.head.all("advmod", "obl", "obl:tmod") for t in draft.sentence.subtree(c)]
        return self.grammar.has_run(sorted(words, key=lambda t: t.i), self.past)
