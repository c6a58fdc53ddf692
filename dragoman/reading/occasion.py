# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The occasion: what is said and agreed at a meeting, or by one speaker, has one day and one place; a meeting on one
side's soil is a visit.

What its own clause does not tell is carried to an act from where the text tells it of the same speakers; nothing is
carried to the acts of others. What nothing dates is assumed to be of the day of the report, and marked so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dragoman.reading.actors import Actor
from dragoman.reading.dates import DateFound
from dragoman.reading.drafts import Draft, Spot
from dragoman.reading.places import BODILY, Located, Places, verb_above
from dragoman.reading.said import Said
from dragoman.reading.scene import Filler, Scene
from dragoman.reading.speech import Speech
from dragoman.reading.tree import Sentence, Token
from dragoman.records import When

_LEAD = 2  # paragraphs, from 0: date line, title and lead
_NEAR = 3  # sentences over which the date of a state's or body's act is carried to its next
_TWO = 2  # states that meet, for a third place to be one
_CLOSE = 6  # words between a cue and the place where something is said
_FRESH = 3  # days: what somebody is told to have said so shortly before the report is all of one occasion
TOLD_THERE = frozenset(
    {"AGREE", "SUPPORT", "CONSULT", "REQUEST", "ACCUSE", "REJECT", "CONCEDE", "THREATEN", "SANCTION"}
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a sentence tells of when or where some were or spoke."""

    sentence: Sentence
    actors: tuple[Actor, ...]
    spot: Spot | None = None
    date: DateFound | None = None
    personal: bool = False  # of the very persons, not of those they may speak for


class Occasion:
    """Settles day, place and mode of a document's events."""

    def __init__(self, scene: Scene, said: Said, places: Places) -> None:
        self.scene = scene
        self.said = said
        self.places = places
        self.settings: list[Setting] = []
        self.named: dict[int, list[tuple[int, int]]] = {}  # who takes part in the acts of a sentence: no places
        self.sequence = scene.pack.dates["sequence"]
        self.elsewhen = scene.pack.dates["elsewhen"]

    def settle(self, drafts: Sequence[Draft]) -> None:
        """Fill in the drafts in place."""
        self.settings = sorted(self._settings(drafts), key=lambda setting: setting.sentence.index)
        meetings = [d for d in drafts if d.type == "CONSULT" and d.status == "actual"]
        for draft in drafts:
            if draft.status in ("actual", "negated"):
                self._place(draft)
        host: str | None = None
        for draft in drafts:
            if draft.type == "CONSULT" and draft.status in ("actual", "historical"):
                self._third_place(draft)
        for meeting in meetings:
            self._soil(meeting, host)
            if "visit" in meeting.modes and meeting.recipients:
                host = host or next(iter(meeting.countries("recipients")), None)
        for draft in drafts:
            if draft.date is None:
                draft.date = self._date(draft, drafts, meetings)
            if draft.where is None and (draft.place is None or (draft.type == "CONSULT" and draft.place.whole)):
                self._at_meeting(draft, meetings)
            told = draft.status == "actual" or (draft.status == "negated" and draft.speech is not None)
            if draft.date is None and told and not self.scene.grammar.has_run(draft.sentence.tokens, self.elsewhen):
                draft.assumed = self._assumed()

    def _assumed(self) -> When | None:
        """The day of the report, marked as assumed."""
        published = self.scene.now
        if published is None:
            return None
        day = published.value.partition("T")[0]
        return When(value=day, precision="day" if "T" in published.value else published.precision, assumed=True)

    # ---- what the text tells of when and where somebody was

    def _settings(self, drafts: Sequence[Draft]) -> Iterable[Setting]:
        self.named = {d.sentence.index: [] for d in drafts}
        for draft in drafts:
            if draft.type != "CONSULT":
                self.named[draft.sentence.index] += [(f.start, f.end) for f in (*draft.actors, *draft.recipients)]
        for index in self.said.speech:
            for speech in self.said.speech[index]:
                yield from self._of_speech(speech)
        for draft in drafts:
            actors = tuple(dict.fromkeys(tellers(draft)))
            for one in (draft, *draft.again):
                place, date = self._own(one)
                if draft.type in TOLD_THERE and draft.status == "actual" and (place or date):
                    yield Setting(one.sentence, actors, place, date)
        for sentence in self.scene.sentences:
            yield from self._of_subjects(sentence)

    def _own(self, draft: Draft) -> tuple[Spot | None, DateFound | None]:
        """Place and date of an act, so far as they are those of who tells it."""
        speech = draft.speech
        place = draft.place if draft.place is not None and draft.place.exact else None
        if speech is None or speech.inherited:
            return (place, draft.date) if speech is None else (None, None)

        def said(start: int) -> bool:
            return speech.start <= start < speech.end

        return (
            None if place is None or said(place.start) else place,
            None if draft.date is None or said(draft.date.start) else draft.date,
        )

    def _of_speech(self, speech: Speech) -> Iterable[Setting]:
        """Where and when somebody says something, told outside what is said."""
        if speech.inherited or not speech.actors:
            return
        sentence = speech.sentence
        taken = [*self.named.get(sentence.index, ()), *((f.start, f.end) for f in speech.addressee)]
        taken += [
            (s.start, s.end) for s in self.said.speech.get(sentence.index, ()) if s.cue is not None or s is speech
        ]

        def outside(start: int, end: int) -> bool:
            return not any(a < end and start < b for a, b in taken)

        for place in self.places.of_sentence(sentence):
            if place.how != "at" or not place.spot.exact or not outside(place.spot.start, place.spot.end):
                continue
            if self._where_said(sentence, place, speech.cue):
                yield Setting(sentence, speech.actors, spot=place.spot)
        for date in self.scene.dates.get(sentence.index, ()):
            if date.role != "point" or date.kind == "impossible" or not outside(date.start, date.end):
                continue
            if speech.cue is None or _verb_of(sentence, date) in (speech.cue, sentence.parent(speech.cue)):
                yield Setting(sentence, speech.actors, date=date)

    def _where_said(self, sentence: Sentence, place: Located, cue: Token | None) -> bool:
        """Whether a place outside what is said is where it is said: it opens the sentence, or goes with the cue."""
        before = sentence.between(sentence.start, place.spot.start)
        if all(t.pos in ("ADP", "DET", "PUNCT", "ADJ") for t in before):
            return True
        if cue is None:
            return False
        verb = self.places.verb(sentence, place.token)
        above = verb is cue or any(one is verb for one in sentence.ancestors(cue))
        during = verb is not None and verb.rel == "advcl" and sentence.parent(verb) is cue and verb.i < cue.i
        if (above or during) and self.places.attached(sentence, place.token, verb):
            return True
        return _beside(sentence, cue, place.token)

    def _of_subjects(self, sentence: Sentence) -> Iterable[Setting]:
        """Where a person does something: the subject of the verb that a place hangs on."""
        for place in self.places.of_sentence(sentence):
            party = any(a < place.spot.end and place.spot.start < b for a, b in self.named.get(sentence.index, ()))
            if place.how != "at" or not place.spot.exact or party or self.places.facing(place):
                continue
            verb = self.places.verb(sentence, place.token)
            if not self.places.attached(sentence, place.token, verb):
                continue
            if verb is not None and verb.rel == "advcl" and verb.child("nsubj") is None:
                verb = sentence.parent(verb)  # "addressing them in the capital, she promised"
            subject = verb.child("nsubj") if verb is not None else None
            mention = self.scene.mention(sentence, subject) if subject is not None else None
            if mention is not None and mention.kind in ("person", "office", "pronoun") and mention.actors:
                yield Setting(sentence, tuple(mention.actors), spot=place.spot, personal=True)

    # ---- places

    def _place(self, draft: Draft) -> None:
        """Carry a place to an act that has none of its own, or only that of a whole state."""
        own = draft.place
        if own is not None and not own.whole:
            return
        if own is not None and draft.type != "CONSULT" and draft.type not in BODILY:
            return  # told of somewhere else than where they spoke
        if draft.type in TOLD_THERE and "phone" not in draft.modes and draft.act.act != "call":
            found = self._carried_place(draft)
            elsewhere = found is not None and self._elsewhere(draft, found)
            if found is not None and not elsewhere and (own is None or found.country == own.country):
                draft.place, draft.where = None, found
                return
        if own is None and draft.type in BODILY and (region := self._said_again(draft)) is not None:
            draft.place, draft.where = None, region
            return
        dateline = self.scene.header.dateline
        if own is None and dateline is not None and self._at_dateline(draft):
            start, end = self.scene.header.dateline_span
            draft.where = Spot(dateline.name, start, end, dateline.country)

    def _said_again(self, draft: Draft) -> Spot | None:
        """The region named last before, where an act is told "in this region" or "in the area"."""
        sentence = draft.sentence
        words = [t for t in sentence.tokens if t.lemma in self.places.regions]
        again = [t for t in words if any(det.feats.get("Definite") != "Ind" for det in t.all("det"))]
        if not any(self.places.verb(sentence, t) is draft.head and t.child("nmod") is None for t in again):
            return None
        for index in range(sentence.index - 1, -1, -1):
            named = [p.spot for p in self.places.of_sentence(self.scene.sentences[index]) if p.kind == "region"]
            if named:
                return named[-1]
        return None

    def _elsewhere(self, draft: Draft, found: Spot) -> bool:
        """Whether the sentence of an act tells of another state as its place."""
        return any(
            place.how == "at" and place.spot.whole and place.spot.country != found.country
            for place in self.places.of_sentence(draft.sentence)
            if place.spot.start < draft.head.start
        )

    def _carried_place(self, draft: Draft) -> Spot | None:
        """Where those who speak or act are told to be: in the sentences before, the nearest first, else after."""
        told = [s for s in self.settings if s.spot is not None and s.spot.exact and self._same(draft, s)]
        told = [s for s in told if not self._apart(draft, s)]
        if not told:
            return None
        index = draft.sentence.index
        before = [s for s in told if s.sentence.index <= index]
        return (before[-1] if before else told[0]).spot

    def _apart(self, draft: Draft, setting: Setting) -> bool:
        """Whether an act is told of other days than those of a setting, or of other days than the rest."""
        if draft.date is None or setting.sentence is draft.sentence:
            return False
        other = setting.date or next(
            (s.date for s in self.settings if s.sentence is setting.sentence and s.date and s.actors == setting.actors),
            None,
        )
        return self._when_apart(draft.date, other)

    def _when_apart(self, date: DateFound, other: DateFound | None) -> bool:
        """Whether a date is of other days than another, or without another than those of the report."""
        return _other_days(date, other) if other is not None else not self._can_be(date)

    def _at_dateline(self, draft: Draft) -> bool:
        """Whether an act can be placed by the dateline: a meeting in the lead, or what those at home there say."""
        dateline = self.scene.header.dateline
        if draft.type not in TOLD_THERE or dateline is None or "phone" in draft.modes or draft.act.act == "call":
            return False
        if draft.type == "CONSULT":
            return draft.sentence.paragraph <= _LEAD
        actors = tellers(draft)
        return bool(actors) and dateline.country is not None and all(a.country == dateline.country for a in actors)

    def _at_meeting(self, draft: Draft, meetings: Sequence[Draft]) -> None:
        """What the parties of a meeting say and agree after it is told has its place."""
        if "phone" in draft.modes or draft.act.act == "call":
            return
        meeting = self._meeting(draft, [m for m in meetings if m.place is not None or m.where is not None])
        if meeting is None:
            return
        spot = meeting.place or meeting.where
        if spot is not None and self._elsewhere(draft, spot):
            return
        if draft.place is None or (spot is not None and spot.exact and spot.country == draft.place.country):
            draft.place, draft.where = None, spot

    # ---- dates

    def _date(self, draft: Draft, drafts: Sequence[Draft], meetings: Sequence[Draft]) -> DateFound | None:
        """The date of an act that its own clause does not date, carried from what the same speakers said or did."""
        if draft.status in ("future", "hypothetical"):
            return None
        if self.scene.grammar.has_run(draft.sentence.tokens, self.sequence):
            before = [d for d in drafts if d.date is not None and d.sentence.index == draft.sentence.index - 1]
            if before:
                return before[-1].date
            dates = [d for d in self.scene.dates.get(draft.sentence.index - 1, ()) if d.role == "point"]
            if dates and draft.sentence.index:
                return dates[-1]
        if draft.status == "historical":
            return None
        index = draft.sentence.index
        told = [s for s in self.settings if s.date is not None and self._same(draft, s)]
        told = [s for s in told if s.date is not None and self._can_be(s.date)]
        before_it = [s for s in told if s.sentence.index <= index]
        if before_it and (self._personal(draft) or index - before_it[-1].sentence.index <= _NEAR):
            return before_it[-1].date
        after = [s for s in told if s.sentence.index > index]
        if after and self._personal(draft) and draft.sentence.paragraph <= _LEAD:
            return after[0].date
        meeting = self._meeting(draft, [m for m in meetings if m.date is not None])
        return meeting.date if meeting is not None else None

    def _can_be(self, date: DateFound) -> bool:
        """Whether a date can be carried: a day of the last few, or any where the report has no date."""
        published, days = self.scene.header.published, date.value.days
        if date.kind == "impossible":
            return False
        known = published.days if published is not None else None
        if known is None:
            return date.kind in ("day", "weekday", "relative")
        return days is not None and -1 < (known[1] - days[0]).days <= 2 * _FRESH and days[0] <= known[1]

    def _personal(self, draft: Draft) -> bool:
        return any(actor.kind == "person" for actor in tellers(draft))

    def _meeting(self, draft: Draft, meetings: Sequence[Draft]) -> Draft | None:
        """The meeting at which an act was said or agreed: all who act are of its parties, and no other person is."""
        if draft.status != "actual" or draft.type not in TOLD_THERE:
            return None
        for meeting in meetings:
            if meeting is draft or draft.sentence.index < meeting.sentence.index:
                continue
            present = [a for f in (*meeting.actors, *meeting.recipients) for a in f.actors]
            if draft.date is not None and self._when_apart(draft.date, meeting.date):
                continue
            actors = tellers(draft)
            if actors and all(self._present(actor, present) for actor in actors):
                return meeting
        return None

    def _present(self, actor: Actor, present: Sequence[Actor]) -> bool:
        if any(actor is one for one in present):
            return True
        same = [one for one in present if one.country and one.country == actor.country]
        people = ("person", "office")
        return bool(same) and not (actor.kind in people and any(one.kind == "person" for one in same))

    def _same(self, draft: Draft, setting: Setting) -> bool:
        """Whether those who speak or act in a draft are those of a setting, by themselves or through who speaks for
        them; of a meeting one is enough."""
        mine = tellers(draft)
        near = not setting.personal and abs(draft.sentence.index - setting.sentence.index) <= _NEAR
        found = [any(actor is other or (near and _one(actor, other)) for other in setting.actors) for actor in mine]
        return any(found) if draft.type == "CONSULT" else bool(found) and all(found)

    # ---- visits

    def _soil(self, draft: Draft, host: str | None) -> None:
        """The mode of a meeting by where it is held, and who visits whom; further meetings are with the same host."""
        code = self._host(draft) or host
        parties = list(dict.fromkeys(draft.countries("actors") + draft.countries("recipients")))
        if code not in parties or len(parties) != 2 or draft.modes or draft.act.act == "call":
            return
        everybody = [*draft.actors, *draft.recipients]
        draft.modes = ["visit"]
        draft.actors = _of(everybody, code, False)
        draft.recipients = _of(everybody, code, True)

    def _third_place(self, draft: Draft) -> None:
        """Two states that meet in a third, as the clause itself tells: no visit, and all are actors."""
        spot, parties = draft.place, {*draft.countries("actors"), *draft.countries("recipients")}
        states = parties & set(self.scene.registry.country_names)
        if spot is None or draft.modes or draft.act.act == "call" or not spot.country or len(states) != len(parties):
            return
        if len(parties) == _TWO and spot.country not in parties:
            draft.modes = ["third-party"]
            draft.actors, draft.recipients = [*draft.actors, *draft.recipients], []

    def _host(self, draft: Draft) -> str | None:
        """The state on whose soil a meeting is held, as its sentence or the dateline tells."""
        spot = draft.place or draft.where
        if spot is not None:
            return spot.country
        for mention in self.scene.cast.of(draft.sentence):
            tokens = draft.sentence.between(mention.start, mention.end)
            if mention.kind == "country" and tokens:
                head = draft.sentence.head_of(tokens)
                verb = next((t for t in draft.sentence.ancestors(head) if t.pos in ("VERB", "AUX")), None)
                beside = verb is None or verb is draft.head or verb in list(draft.sentence.ancestors(draft.head))
                if beside and self.scene.located(draft.sentence, head):
                    return mention.actors[0].country
        return None


def tellers(draft: Draft) -> list[Actor]:
    """Who speaks where an act is told, else who does it."""
    if draft.speech is not None and draft.speech.actors:
        return list(draft.speech.actors)
    actors = [actor for filler in draft.actors for actor in filler.actors]
    if draft.type == "CONSULT":
        actors += [actor for filler in draft.recipients for actor in filler.actors]
    return actors


def _one(actor: Actor, other: Actor) -> bool:
    """Whether two are one, or one of them is the state or an unnamed official that the other speaks for."""
    if actor is other:
        return True
    if not actor.country or actor.country != other.country:
        return False
    kinds = {actor.kind, other.kind}
    if "country" in kinds or "person" not in kinds:
        return True
    posts = [{office.office for office in one.offices if not office.former} for one in (actor, other)]
    return "office" in kinds and (not all(posts) or bool(posts[0] & posts[1]))


def _beside(sentence: Sentence, cue: Token, token: Token) -> bool:
    """Whether a word stands right after or before a cue, with no other predicate and no mark between."""
    first, last = sorted((cue.i, token.i))
    between = sentence.tokens[first + 1 : last]
    return len(between) <= _CLOSE and not any(t.pos in ("VERB", "AUX", "PUNCT") for t in between)


def _other_days(one: DateFound, other: DateFound) -> bool:
    """Whether two dates cannot be of one day."""
    mine, theirs = one.value.days, other.value.days
    return mine is not None and theirs is not None and (mine[0] > theirs[1] or theirs[0] > mine[1])


def _verb_of(sentence: Sentence, date: DateFound) -> Token | None:
    token = next((t for t in sentence.tokens if t.start >= date.start and t.end <= date.end), None)
    return verb_above(sentence, token) if token is not None else None


def _of(fillers: Sequence[Filler], code: str | None, wanted: bool) -> list[Filler]:
    """The fillers with only those actors that are (not) of a state."""
    kept = []
    for filler in fillers:
        actors = tuple(a for a in filler.actors if (a.country == code) is wanted)
        if actors:
            kept.append(replace(filler, actors=actors))
    return kept
