# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Voice: statements that acts make ("condemned"), speech that goes on unattributed, acts that lie in what is said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dragoman.reading.relays import link, quoted_by
from dragoman.reading.scene import Filler
from dragoman.reading.speech import Speech, SpeechReader
from dragoman.reading.tree import Sentence, Token

if TYPE_CHECKING:
    from dragoman.reading.drafts import Draft
    from dragoman.reading.events import EventReader

_PLEDGE_STANCE = {"will": "pledge", "ready": "pledge", "agreed": "pledge", "should": "urge", "hope": "hope"}
_SPOKEN = {"praise": "praise", "criticise": "criticise", "confidence": "trust"}
_IN_VOICE = ("adj", "modal", "commitment", "verb")


def carry_on(
    reader: SpeechReader, speech: dict[int, list[Speech]], sentence: Sentence, drafts: Sequence[Draft]
) -> None:
    """Give a sentence the statements that its acts make, and the voice of the sentence before where it goes on.

    The acts settle the stances.
    """
    here = speech.setdefault(sentence.index, [])
    carried = next(
        (d.speech for d in drafts if d.speech is not None and d.speech.inherited and d.speech not in here), None
    )
    if not here and carried is not None:
        here.append(carried)
    elif not here and (model := _goes_on(speech, sentence, drafts)) is not None:
        one = reader.inherit(model, sentence)
        here.append(one)
        for draft in drafts:
            draft.speech = draft.speech or one
    _in_person(speech, sentence, here)
    for draft in drafts:
        _own_statement(here, draft, reader)
    link(here, [*reader.carriers.get(sentence.index, ()), *quoted_by(reader.scene, sentence)])


def _in_person(speech: dict[int, list[Speech]], sentence: Sentence, here: list[Speech]) -> None:
    """A state that hopes or is ready right after one of its own has spoken does so in that person's words."""
    before = speech.get(sentence.index - 1, [])
    for one in here:
        if one.cue is None or one.entry is None or one.entry.section not in ("hope", "pledge", "confidence", "urge"):
            continue
        states = {a.country for a in one.actors}
        if len(states) != 1 or any(a.kind != "country" for a in one.actors) or sentence.heading:
            continue
        person = next((s for s in before if any(a.kind == "person" and a.country in states for a in s.actors)), None)
        if person is not None and not person.sentence.heading and person.sentence.paragraph >= sentence.paragraph - 1:
            one.speaker, one.inherited = person.speaker, True


def stance_of(draft: Draft) -> str | None:
    """The stance of what an event says, None where it says nothing."""
    if draft.type == "THREATEN":
        return "warn"
    if draft.type == "REQUEST" and draft.match is not None and draft.match.entry.section == "hope":
        return "hope"  # of the other side: a request, told as a hope
    if draft.status in ("negated", "future") and draft.act.stance:
        return None
    if draft.type == "AGREE" and draft.strength and draft.act.stance != "assert":
        return _PLEDGE_STANCE[draft.strength] if draft.act.act not in ("agree", "accept", "plan") else None
    return draft.act.stance


def _goes_on(speech: dict[int, list[Speech]], sentence: Sentence, drafts: Sequence[Draft]) -> Speech | None:
    """The speech before, if a sentence tells what its speaker's own state wants or will do and nobody else speaks."""
    before = speech.get(sentence.index - 1, [])
    if not before or sentence.heading or before[-1].sentence.paragraph < sentence.paragraph - 1:
        return None
    for draft in drafts:
        if (
            draft.type != "AGREE"
            or draft.strength not in ("ready", "hope", "should", "will")
            or draft.how not in _IN_VOICE
        ):
            continue
        actors = [a for f in draft.actors for a in f.actors]
        if actors and all(a.kind == "country" for a in actors):
            for one in before:
                if any(s.kind in ("person", "office") and s.country == actors[0].country for s in one.actors):
                    return one
    return None


def _own_statement(here: list[Speech], draft: Draft, reader: SpeechReader) -> None:
    stance = stance_of(draft)
    if stance is None:
        return
    around = [s for s in here if s.covers(draft.head) or s is draft.speech] if draft.speech else []
    speakers = {a.country or a.id for s in around for a in s.actors}
    sides = {a.country or a.id for f in draft.actors for a in f.actors}
    if draft.speech is not None and (sides & speakers or not sides):
        for speech in around:
            _refine(speech, stance, reader)
        if sides <= speakers:
            return
    if draft.how == "adj" and draft.sentence.heading:
        return
    if draft.how not in ("verb", "holder", "adj", "phrase", "commitment", "heading") or (
        draft.speech is not None and draft.how == "adj"
    ):
        return
    before = list(here)
    for filler in reader.spread(draft.sentence, list(draft.actors)):
        same = next(
            (s for s in before if s.cue is draft.head or any(a is b for a in s.actors for b in filler.actors)), None
        )
        if same is not None:
            _refine(same, stance, reader)
            continue
        start, end = _content(draft)
        here.append(
            Speech(draft.sentence, filler, start, end, stance, reader.form(draft.sentence, start, end), draft.head)
        )


def _refine(speech: Speech, stance: str, reader: SpeechReader) -> None:
    """Of several stances the first in the codebook's order; that of a telling cue stays."""
    if speech.entry is not None and speech.entry.section != "assert":
        return
    if reader.rank[stance] < reader.rank[speech.stance]:
        speech.stance = stance


def _content(draft: Draft) -> tuple[int, int]:
    tokens = [t for one in draft.matter for t in draft.sentence.subtree(one)] or draft.sentence.subtree(draft.head)
    return min(t.start for t in tokens), max(t.end for t in tokens)


# ---- acts that lie in what is said


def spoken_acts(events: EventReader, sentence: Sentence, drafts: Sequence[Draft]) -> list[Draft]:
    """Praise, reproach and confidence told by the words of a statement rather than by a verb of its own."""
    found: list[Draft] = []
    for speech in events.speech.get(sentence.index, ()):
        name = _SPOKEN.get(speech.stance)
        if name is None or any(
            d.speech is speech or d.head is speech.cue for d in drafts if d.type == events.acts[name].type
        ):
            continue
        marks = events.voices.marks(sentence, speech.start, speech.end, speech.stance)
        target = _target(events, speech)
        if not marks or target is None:
            continue
        draft = events.spoken(name, speech, marks, target)
        same = next((d for d in found if d.type == draft.type and d.head is draft.head), None)
        if same is None:
            found.append(draft)
        else:
            same.actors.extend(draft.actors)  # two speakers of one sentence
    return found


def _target(events: EventReader, speech: Speech) -> Filler | None:
    """Whom a statement is about: the party that its words name first, the speaker's own side apart."""
    own = {a.country for a in speech.actors}
    best: tuple[int, Filler] | None = None
    for token in speech.sentence.between(speech.start, speech.end):
        mention = events.scene.mention(speech.sentence, token)
        if (
            mention is None
            or mention.kind in ("initiative", "place", "region")
            or events.scene.located(speech.sentence, token)
        ):
            continue
        filler = events.scene.filler(mention, token)
        actors = tuple(
            a for a in (filler.actors if filler else ()) if a.country and a.country not in own and not a.media
        )
        if actors:
            place = (0 if _subject(token) else 1000) + token.i
            if best is None or place < best[0]:
                best = (place, Filler(actors, mention.start, mention.end, token.i))
    return best[1] if best else None


def _subject(token: Token) -> bool:
    return token.rel == "nsubj"
