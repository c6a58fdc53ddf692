# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""From drafts to records: ids, spans in the original text, codes and confidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar, cast

from dragoman.reading.actors import Actor
from dragoman.reading.confidence import likelihood, marks_of_event, marks_of_pledge, marks_of_statement
from dragoman.reading.dates import DateFound
from dragoman.reading.drafts import Draft
from dragoman.reading.places import Places
from dragoman.reading.pledges import Item
from dragoman.reading.quantities import Amount, QuantityReader
from dragoman.reading.relations import LIKELY, Label
from dragoman.reading.scene import Filler, Scene
from dragoman.reading.speech import Speech
from dragoman.reading.tree import Sentence, Token
from dragoman.records import (
    Document,
    Entity,
    EntityKind,
    Event,
    Evidence,
    Form,
    Party,
    Pledge,
    Quantity,
    RelationLabel,
    Report,
    Span,
    Statement,
    Status,
    Topic,
    When,
    digest,
)

LONGEST_TRIGGER = 8  # tokens
_Record = TypeVar("_Record", Event, Pledge, Statement, RelationLabel)
_KINDS: dict[str, EntityKind] = {
    "person": "person",
    "country": "country",
    "organization": "organization",
    "group": "group",
    "office": "person",
}


class Assembler:
    """Makes the records of one document."""

    def __init__(self, scene: Scene, document: Document, quantities: QuantityReader) -> None:
        self.scene = scene
        self.quantities = quantities
        self.document = document
        self.codes = scene.pack.codebook
        self.places = Places(scene)
        self.used: dict[str, None] = {}
        self.marks: dict[str, tuple[str, ...]] = {}

    # ---- spans

    def span(self, start: int, end: int) -> Span:
        """A span of the cleaned text as one of the original."""
        a, b = self.scene.cleaned.back(start, end)
        return Span(start=a, end=b, text=self.document.text[a:b])

    def evidence(self, field: str, start: int, end: int) -> Evidence:
        """The words of a field."""
        span = self.span(start, end)
        return Evidence(field=field, start=span.start, end=span.end, text=span.text)

    def _trigger(self, tokens: Sequence[Token], head: Token) -> Evidence:
        """The trigger: the run of its words, cut down to the head where it would be too long."""
        ordered = sorted(tokens, key=lambda t: t.i)
        if ordered[-1].i - ordered[0].i >= LONGEST_TRIGGER:
            ordered = [head]
        return self.evidence("trigger", ordered[0].start, ordered[-1].end)

    def _fillers(self, field: str, fillers: Iterable[Filler], sentence: Sentence) -> list[Evidence]:
        here = [f for f in fillers if sentence.start <= f.start < f.end <= sentence.end]
        return [self.evidence(field, f.start, f.end) for f in here]

    def _sentence(self, sentence: Sentence) -> Evidence:
        return self.evidence("sentence", sentence.start, sentence.end)

    def _start(self, sentence: Sentence) -> int:
        """Where a sentence begins in the original text."""
        return self.scene.cleaned.back(sentence.start, sentence.end)[0]

    def parties(self, fillers: Iterable[Filler]) -> tuple[Party, ...]:
        """The sides of a record, each once: a state or its government beside one of its own in office adds nothing."""
        actors = [actor for filler in fillers for actor in filler.actors]
        people = {actor.country for actor in actors if actor.kind in ("person", "office")}
        states = {actor.country for actor in actors if actor.kind == "country"}
        found: dict[str, Party] = {}
        for actor in actors:
            if actor.kind == "office" and not actor.country and (people | states) - {None}:
                continue  # "finance ministers of the United States and Japan": the states tell which
            government = actor.kind == "group" and actor.sector == "GOV" and actor.country in people | states
            if not (government or (actor.kind == "country" and actor.country in people)) or not actor.country:
                found.setdefault(self.entity_id(actor), self.party(actor))
        return tuple(found.values())

    def party(self, actor: Actor) -> Party:
        """An actor as one side of a record."""
        key = self.entity_id(actor)
        self.used[key] = None
        return Party(entity=key, name=actor.label, country=actor.country, sector=actor.sector)

    def entity_id(self, actor: Actor) -> str:
        """The id an actor has in the records."""
        if actor.kind == "country":
            return actor.country or actor.id
        return actor.id

    # ---- records

    def event(self, draft: Draft, amounts: Iterable[Amount] = ()) -> Event:
        """A draft as an event with its evidence and the quantities told with it."""
        sentence = draft.sentence
        trigger = self._trigger(draft.trigger, draft.head)
        modes = tuple(m for m in dict.fromkeys(draft.modes) if (draft.type, m) in self.codes.modes)
        key = digest(self.document.text_id, "event", draft.type, trigger.start, trigger.end)
        evidence = [
            trigger,
            *self._fillers("actors", draft.actors, sentence),
            *self._fillers("recipients", draft.recipients, sentence),
            self._sentence(sentence),
        ]
        date = draft.date.value if draft.date else draft.assumed
        if draft.date is not None:
            evidence.append(self.evidence("date", draft.date.start, draft.date.end))
        place, spot = None, draft.place or draft.where
        if spot is not None:
            place = self.places.record(spot, _day_of(date), carried=draft.place is None)
            evidence.append(self.evidence("place", spot.start, spot.end))
        body = (one for one in draft.again if not one.sentence.heading)
        told = next(body, draft) if sentence.heading else draft  # a headline leaves out who says so
        reporter = told.reporter
        if reporter is not None and told.speech is not None:
            speaker = told.speech.speaker
            evidence.append(self.evidence("reporter", speaker.start, speaker.end))
        for other in draft.again:
            evidence.append(self._trigger(other.trigger, other.head))
            if other.sentence is not sentence:
                evidence.append(self._sentence(other.sentence))
        topics = self._topics(draft)
        undertakings = tuple(self.pledge(draft, key, item) for item in draft.items) if draft.type == "THREATEN" else ()
        return Event(
            id=key,
            type=draft.type,
            act=draft.act.act,
            modes=modes,
            contexts=self._contexts(draft),
            actors=self.parties(draft.actors),
            recipients=self.parties(draft.recipients),
            status=cast(Status, draft.status),
            start=self._start(sentence),
            quad=self.codes.quad(draft.type),
            score=self.codes.score(draft.type, modes, draft.act.act),
            cameo=self.codes.to_cameo(draft.type, modes, draft.act.act),
            date=date,
            place=place,
            reporter=self.party(reporter) if reporter else None,
            topics=topics,
            quantities=tuple(map(self.quantity, amounts)),
            undertakings=undertakings,
            evidence=tuple(dict.fromkeys(evidence)),
            confidence=self._confidence("event", key, marks_of_event(draft)),
        )

    def quantity(self, amount: Amount) -> Quantity:
        """A number of the text as a record."""
        of = self.span(*amount.of) if amount.of else None
        return Quantity(value=amount.value, unit=amount.unit, span=self.span(amount.start, amount.end), of=of)

    def _contexts(self, draft: Draft) -> tuple[str, ...]:
        """PLOVER contexts: of the sentence's words, and of the domains of what is promised."""
        found = dict.fromkeys(self.scene.contexts(draft.sentence))
        for item in draft.items:
            for domain in item.domains:
                known = self.codes.domains.get(domain)
                if known is not None and known.context:
                    found[known.context] = None
        return tuple(found)

    def _topics(self, draft: Draft) -> tuple[Topic, ...]:
        """What is at issue: the matter of what is asked, refused or threatened, or talked about."""
        if draft.type == "AGREE":
            return ()
        found = []
        for token in draft.matter[:3]:
            tokens = draft.sentence.subtree(token, ("parataxis",))
            if tokens:
                span = self.span(tokens[0].start, tokens[-1].end)
                found.append(Topic(span=span, domains=tuple(self.scene.fields.domains(tokens))))
        return tuple(found)

    def pledge(self, draft: Draft, event: str, item: Item) -> Pledge:
        """An item of a commitment as a pledge."""
        action = self.span(item.start, item.end)
        evidence = [
            self.evidence("action", item.start, item.end),
            self._trigger(draft.trigger, draft.head),
            self._sentence(draft.sentence),
            *self._fillers("actors", draft.actors, draft.sentence),
            *self._fillers("partners", item.partners, draft.sentence),
        ]
        deadline = self._deadline(draft, item)
        if deadline is not None:
            evidence.append(self.evidence("deadline", deadline.start, deadline.end))
        amounts = self.quantities.within(draft.sentence, item.start, item.end)
        kind = "undertaking" if draft.type == "THREATEN" else "pledge"
        key = digest(self.document.text_id, kind, action.start, action.end)
        return Pledge(
            id=key,
            event=event,
            actors=self.parties(draft.actors),
            partners=self.parties(item.partners),
            action=action,
            strength=draft.strength or "will",
            domains=tuple(item.domains),
            frameworks=tuple(item.frameworks),
            deadline=(deadline.coming or deadline.value) if deadline else None,
            quantity=self.quantity(amounts[0]) if amounts else None,
            evidence=tuple(dict.fromkeys(evidence)),
            confidence=self._confidence("pledge", key, marks_of_pledge(draft, item)),
        )

    def _deadline(self, draft: Draft, item: Item) -> DateFound | None:
        """By when an item is promised: a deadline in its words, before all items, or behind the last."""
        dates = [d for d in self.scene.dates.get(draft.sentence.index, ()) if d.role == "deadline"]
        inside = [date for date in dates if item.start <= date.start and date.end <= item.end]
        first, last = min(one.start for one in draft.items), max(one.end for one in draft.items)
        around = [date for date in dates if date.end <= first or (date.start >= last and item.end == last)]
        return next(iter((*inside, *around)), None)

    def statement(self, speech: Speech) -> Statement:
        """A piece of speech as a statement."""
        content = self.span(speech.start, speech.end)
        cue = speech.cue.text if speech.cue else None
        names = [a.id for a in speech.actors]
        evidence = [self.evidence("content", speech.start, speech.end), self._sentence(speech.sentence)]
        if not speech.inherited:
            evidence.insert(0, self.evidence("speaker", speech.speaker.start, speech.speaker.end))
            if speech.cue is not None:
                evidence.append(self.evidence("trigger", speech.cue.start, speech.cue.end))
        key = digest(self.document.text_id, "statement", content.start, content.end, *names)
        return Statement(
            id=key,
            speaker=self.parties([speech.speaker]),
            cue=cue,
            form=cast(Form, speech.form),
            content=content,
            stance=speech.stance,
            start=self._start(speech.sentence),
            addressee=self.parties(speech.addressee),
            inherited=speech.inherited,
            chain=tuple(map(self.party, speech.chain)),
            evidence=tuple(dict.fromkeys(evidence)),
            confidence=self._confidence("statement", key, marks_of_statement(speech)),
        )

    def relation(self, label: Label) -> RelationLabel:
        """A name for a relation as a record, with all places that tell it."""
        evidence = [self.evidence("label", label.start, label.end)]
        evidence += self._fillers("parties", label.parties, label.sentence)
        evidence.append(self._sentence(label.sentence))
        for one in label.again:
            evidence += [self.evidence("label", one.start, one.end), self._sentence(one.sentence)]
        if label.since is not None:
            evidence.append(self.evidence("since", label.since.start, label.since.end))
        span = self.span(label.start, label.end)
        key = digest(self.document.text_id, "relation-label", label.level, span.start, span.end)
        return RelationLabel(
            id=key,
            parties=self.parties(label.parties),
            label=span,
            level=label.level,
            start=self._start(label.sentence),
            since=label.since.value if label.since else None,
            evidence=tuple(dict.fromkeys(evidence)),
            confidence=LIKELY[label.how],
        )

    def _confidence(self, record: str, key: str, marks: Iterable[str]) -> float:
        """The confidence of a record; its marks are kept for whoever wants to know where it comes from."""
        self.marks[key] = tuple(dict.fromkeys(marks))
        return likelihood(record, self.marks[key])

    # ---- entities

    def entities(self) -> tuple[Entity, ...]:
        """Everybody in the records, the persons in office, and the bodies and initiatives that the text names."""
        found: dict[str, Entity] = {}
        for actor in self._actors():
            key = self.entity_id(actor)
            office = any(o.office for o in actor.offices)
            if actor.kind == "person" and not (office or key in self.used):
                continue
            if actor.kind in ("office", "group") and key not in self.used:
                continue
            names = {(m.name_start or m.start, m.name_end or m.end) for m in actor.mentions}
            mentions = tuple(self.span(start, end) for start, end in sorted(names))
            found.setdefault(
                key,
                Entity(
                    id=key,
                    kind=_KINDS.get(actor.kind, "group"),
                    name=actor.name,
                    country=actor.country,
                    sector=actor.sector,
                    honorific=actor.honorific,
                    organ=actor.organ,
                    offices=tuple(actor.offices),
                    mentions=mentions,
                ),
            )
        for mention in (m for row in self.scene.cast.mentions for m in row):
            if not mention.initiative:
                continue
            span = self.span(mention.start, mention.end)
            known = found.get(mention.initiative)
            found[mention.initiative] = Entity(
                id=mention.initiative,
                kind="initiative",
                name=known.name if known else span.text,
                mentions=(*(known.mentions if known else ()), span),
            )
        return tuple(found.values())

    def _actors(self) -> Iterable[Actor]:
        seen: set[int] = set()
        for row in self.scene.cast.mentions:
            for mention in row:
                for actor in mention.actors:
                    if id(actor) not in seen:
                        seen.add(id(actor))
                        yield actor
        for actor in self.scene.cast.actors.values():
            if id(actor) not in seen and self.entity_id(actor) in self.used:
                yield actor

    def frameworks(self) -> tuple[str, ...]:
        """The initiatives and bodies that the text names as channel, partner or topic.

        Bodies that only act or speak are none.
        """
        found: dict[str, None] = {}
        for row in self.scene.cast.mentions:
            for mention in row:
                if mention.initiative:
                    found[mention.initiative] = None
                elif (
                    mention.kind == "organization"
                    and mention.actors[0].sector == "IGO"
                    and self._through(mention.sentence, mention.start, mention.end)
                ):
                    found[mention.actors[0].registry_id or mention.actors[0].id] = None
        return tuple(found)

    def _through(self, index: int, start: int, end: int) -> bool:
        """Whether a body is named as more than the subject of a clause or a part of somebody's title."""
        sentence = self.scene.sentences[index]
        tokens = sentence.between(start, end)
        if not tokens:
            return False
        owner = self.scene.mention(sentence, tokens[0])
        if owner is not None and owner.kind in ("person", "office"):
            return False
        head = sentence.head_of(tokens)
        return head.rel not in ("nsubj", "appos", "parataxis") and head.dep != "obl:agent"


def _day_of(date: When | None) -> str | None:
    """The first day of a date, as exact as it is known; None without a year."""
    return date.value.partition("/")[0][:10] if date is not None and not date.value.startswith("--") else None


def report_of(
    scene: Scene,
    document: Document,
    drafts: Sequence[Draft],
    speech: Sequence[Speech],
    labels: Sequence[Label],
    quantities: QuantityReader,
    notes: Sequence[str],
    versions: dict[str, str],
    marks: dict[str, tuple[str, ...]] | None = None,
) -> Report:
    """The report of a document; into ``marks`` goes what the confidence of each record comes from, by its id."""
    assembler = Assembler(scene, document, quantities)
    amounts = quantities.of_acts(drafts)
    events = [assembler.event(draft, amounts.get(id(draft), ())) for draft in drafts]
    pledges = [
        assembler.pledge(draft, event.id, item)
        for draft, event in zip(drafts, events, strict=True)
        if draft.type == "AGREE"
        for item in draft.items
    ]
    statements = [assembler.statement(one) for one in speech]
    relations = [assembler.relation(label) for label in labels]
    through = [framework for pledge in pledges for framework in pledge.frameworks]
    if marks is not None:
        marks.update(assembler.marks)
    order = sorted(range(len(events)), key=lambda n: (events[n].start, events[n].evidence[0].start))
    return Report(
        document=document,
        entities=assembler.entities(),
        events=tuple(_once([events[n] for n in order])),
        statements=tuple(_once(statements)),
        pledges=tuple(_once(pledges)),
        relation_labels=tuple(_once(relations)),
        frameworks=tuple(dict.fromkeys([*assembler.frameworks(), *through])),
        notes=tuple(dict.fromkeys(notes)),
        versions=versions,
    )


def _once(items: Sequence[_Record]) -> list[_Record]:
    return list({item.id: item for item in items}.values())


def no_report(document: Document, notes: Sequence[str], versions: dict[str, str]) -> Report:
    """An empty, valid report with a note on why."""
    return Report(document=document, notes=tuple(notes), versions=versions)
