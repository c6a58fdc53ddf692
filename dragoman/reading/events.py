# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Events: acts with their parties, status and reporter, coded to PLOVER; the same act told twice is one event."""

from __future__ import annotations

from dataclasses import replace

from dragoman.languages.base import NOTHING
from dragoman.reading.acts import Match, Matcher
from dragoman.reading.clause import coordinated
from dragoman.reading.commitments import Commitments
from dragoman.reading.domestic import Domestic
from dragoman.reading.doubts import Doubts
from dragoman.reading.drafts import GOVERNING, Draft
from dragoman.reading.merging import joined, merge
from dragoman.reading.modality import Modality, Mood
from dragoman.reading.nominal import Assertion
from dragoman.reading.occasion import Occasion
from dragoman.reading.relations import Label, RelationReader
from dragoman.reading.said import Said
from dragoman.reading.scene import Filler, Scene
from dragoman.reading.scope import Scope, on_business
from dragoman.reading.sides import Sides
from dragoman.reading.speech import Speech, SpeechReader
from dragoman.reading.timing import Timing
from dragoman.reading.tree import Sentence, Token
from dragoman.reading.voice import carry_on, spoken_acts


class EventReader:
    """Reads the events of a document."""

    def __init__(self, scene: Scene, speech: list[Speech], voices: SpeechReader) -> None:
        self.scene = scene
        self.voices = voices
        self.said = Said(speech, voices)
        self.acts = scene.pack.codebook.acts
        self.matcher = Matcher(
            scene, scene.pack.acts, {name for name, act in self.acts.items() if act.stance or act.type in GOVERNING}
        )
        self.modality = Modality(scene.grammar)
        self.asserted = Assertion(scene, self.matcher, self.modality)
        self.doubts = Doubts(scene, self.matcher, self.asserted, self.modality)
        business = on_business(scene)
        self.domestic = Domestic(scene, self.matcher)
        self.sides = Sides(scene, self.matcher, self.asserted, business)
        self.timing = Timing(scene)
        self.scope = Scope(scene, self.matcher, business)
        self.commitments = Commitments(scene, self.matcher, self.modality, self.sides, self.timing, self.said)
        self.thanks_for = scene.pack.grammar["modality"]["thanks_for"]
        self.refused: list[tuple[Match, str]] = []

    @property
    def speech(self) -> dict[int, list[Speech]]:
        """The speech of the document by sentence."""
        return self.said.speech

    def run(self) -> list[Draft]:
        """The events of the document, each act once."""
        found: list[Draft] = []
        for sentence in self.scene.sentences:
            if sentence.index not in self.scene.header.skip and sentence.tokens:
                drafts = self.sentence(sentence)
                carry_on(self.voices, self.speech, sentence, drafts)
                found.extend(drafts)
                found.extend(d for d in spoken_acts(self, sentence, drafts) if self._counts(d))
        merged = merge(found)
        Occasion(self.scene, self.said, self.timing.places).settle(merged)
        return merged

    def relations(self) -> list[Label]:
        """What sides are called to each other, each name once; to be asked for when the events are read."""
        return RelationReader(self.scene, self.said).run()

    @property
    def statements(self) -> list[Speech]:
        """All speech of the document, that which acts make or carry on included, in order."""
        return sorted(
            (one for found in self.speech.values() for one in found if not one.unnamed),
            key=lambda s: (s.sentence.index, s.start, s.speaker.start),
        )

    # ---- one sentence

    def sentence(self, sentence: Sentence) -> list[Draft]:
        """The events that a sentence tells."""
        found: list[Draft] = []
        consumed: set[int] = set()
        against: set[int] = set()  # of those, what somebody is blamed for or what is refused
        matches = [m for m in self.matcher.matches(sentence) if m.entry.section != NOTHING]
        for match in sorted(
            matches, key=lambda m: (self.acts[m.entry.section].type not in GOVERNING, self._depth(sentence, m.head))
        ):
            if match.head.i in consumed and (match.head.i in against or not self._occasion(match)):
                self.refused.append((match, "it is part of what another act asks, refuses or promises"))
                continue
            draft = self._draft(match)
            if draft is None or not self._in_scope(draft):
                continue
            found.append(draft)
            found.extend(self._helped(draft))
            content = self._consumed(draft)
            consumed |= content
            if draft.type in ("ACCUSE", "REJECT"):
                against |= content
        modal = [d for d in self.commitments.modal(sentence, found, consumed) if self._counts(d)]
        told = {t.i for d in modal for one in d.matter for t in sentence.subtree(one)}
        found = [*(d for d in found if d.head.i not in told or d.type in GOVERNING), *modal]
        once = joined(sorted(found, key=lambda d: d.head.i))
        for draft in once:
            self.sides.at_home(draft)
        return once

    def _occasion(self, match: Match) -> bool:
        """Whether an act is only named as the occasion of another."""
        return self.asserted.why(match, self.acts[match.entry.section]) == "occasion"

    def _counts(self, draft: Draft) -> bool:
        """Whether an act told without an entry of the lexicon is recorded."""
        return self.domestic.doubt(draft, None) is None and self._in_scope(draft)

    def _in_scope(self, draft: Draft) -> bool:
        why = self.scope.beyond(draft)
        if why is not None and draft.match is not None:
            self.refused.append((draft.match, why))
        return why is None

    def _depth(self, sentence: Sentence, token: Token) -> tuple[int, int]:
        return sum(1 for _ in sentence.ancestors(token)), token.i

    def _consumed(self, draft: Draft) -> set[int]:
        """Tokens whose acts are content of this one and no events of their own."""
        if draft.type not in GOVERNING and draft.act.act not in (
            "sign",
            "adopt",
            "praise",
            "thank",
            "trust",
            "congratulate",
            "apologise",
            "support",
            "yield",
        ):
            return set()
        inside: set[int] = set()
        for token in draft.matter:
            inside.update(t.i for t in draft.sentence.subtree(token))
        for item in draft.items:
            inside.update(t.i for t in item.tokens)
        if draft.match is not None and (draft.type in ("ACCUSE", "SUPPORT", "REJECT", "REQUEST")):
            for token in self.matcher.slot(draft.sentence, draft.match.clause, ("obj",)):
                inside.update(t.i for t in draft.sentence.subtree(token, ("conj", "parataxis")))
        return inside - {t.i for t in draft.trigger}

    def _draft(self, match: Match) -> Draft | None:
        act, sentence = self.acts[match.entry.section], match.sentence
        mood = self.modality.of(sentence, self.asserted.teller(match))
        if mood.negated and any(t.lower in self.modality.negation for t in match.tokens):
            mood = replace(mood, negated=False)  # the entry is told with its negation ("ne pas douter")
        how = self.asserted.why(match, act)
        if how == "occasion":
            mood = Mood(perfect=mood.perfect, future=mood.future)  # what is denied on an occasion does not deny it
        doubt = self.doubts.of_match(match, act, mood, how) or self.doubts.of_clause(match, act, mood)
        if doubt is not None or how is None:
            self.refused.append((match, doubt or "nothing asserts it"))
            return None
        actors = self.sides.acting(match, self.matcher.fillers(match, "actor"))
        recipients = [f for f in self.matcher.fillers(match, "recipient") if not all(actor.media for actor in f.actors)]
        matter = self.matcher.matter(match)
        draft = Draft(sentence, match.head, match.tokens, act, act.type, list(act.modes), actors, recipients, how=how)
        draft.match, draft.strength, draft.matter = match, act.strength, matter
        draft.speech = self.said.speech_of(sentence, match.head)
        self.sides.complete(draft, match)
        if self._misquoted(draft):
            outside = [s for s in self.speech.get(sentence.index, ()) if s.cue and not self._quoted(s.cue.start)]
            draft.actors = [s.speaker for s in outside[:1]]
            draft.recipients = [f for f in draft.recipients if not self._quoted(f.start)]
        self.commitments.weigh(draft, mood)
        if draft.type != "AGREE":
            self.sides.other_side(draft)
        elif act.type != "AGREE":
            self.commitments.partner(draft)
        elif not self.commitments.commits(draft, mood):
            self.refused.append((match, "nothing is promised"))
            return None
        doubt = self.doubts.of_draft(draft, match, mood) or self.domestic.doubt(draft, match)
        if doubt is not None:
            self.refused.append((match, doubt))
            return None
        if draft.type == "THREATEN" and draft.matter:
            self.commitments.threaten(draft)
        self.timing.when_where(draft, mood)
        return draft

    def _quoted(self, place: int) -> bool:
        return self.voices.quotations.inside(place)

    def _misquoted(self, draft: Draft) -> bool:
        """Whether those who act were found in a quotation that the act is no part of: then the one quoted acts."""
        told = [f for f in draft.actors if f.start >= 0]
        return bool(told) and not self._quoted(draft.head.start) and all(self._quoted(f.start) for f in told)

    def _helped(self, draft: Draft) -> list[Draft]:
        """Help for which thanks are given is an event of its own: the one thanked helped, before."""
        if draft.act.act != "thank" or draft.match is None:
            return []
        for token in draft.matter or self.matcher.slot(draft.sentence, draft.match.clause, tuple(self.thanks_for)):
            for one in coordinated(draft.sentence, token):
                matches = [self.matcher.at(draft.sentence, t) for t in (one, *one.all("acl"))]
                told = [m for m in matches if m is not None and m.entry.section != NOTHING]
                inner = next((m for m in told if self.acts[m.entry.section].type == "AID"), None)
                if inner is not None:
                    act = self.acts[inner.entry.section]
                    own = set(draft.countries("actors"))
                    helper = self.matcher.fillers(inner, "actor")
                    if all(a.country in own for f in helper for a in f.actors):
                        helper = draft.recipients  # "thanked them for their help"
                    help_ = Draft(draft.sentence, one, inner.tokens, act, "AID", list(act.modes), helper, draft.actors)
                    help_.status, help_.how, help_.match = "historical", "commitment", inner
                    help_.speech = draft.speech or self._voice_of(draft)
                    return [help_]
        return []

    def _voice_of(self, draft: Draft) -> Speech | None:
        """The speech that an act of speech itself is, for what it tells besides."""
        if not draft.actors:
            return None
        return Speech(draft.sentence, draft.actors[0], draft.sentence.start, draft.sentence.end, "assert", "indirect")

    def spoken(self, name: str, speech: Speech, marks: list[Token], target: Filler) -> Draft:
        """An act told by the words of a statement."""
        act = self.acts[name]
        said = speech.speaker
        speaker = Filler(tuple(self.scene.side(list(speech.actors))), said.start, said.end, said.token)
        draft = Draft(
            speech.sentence, marks[0], marks, act, act.type, list(act.modes), [speaker], [target], how="spoken"
        )
        draft.speech = speech
        self.timing.when_where(draft, Mood())
        return draft
