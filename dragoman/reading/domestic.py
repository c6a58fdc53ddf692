# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Domestic news: what counts among the affairs of one state, where only acts of a clear type do."""

from __future__ import annotations

from dragoman.reading.acts import Match, Matcher
from dragoman.reading.drafts import GOVERNING, Draft
from dragoman.reading.mentions import REPORT
from dragoman.reading.scene import Scene

_UNSURE = frozenset({"spoken", "adj", "modal", "commitment"})  # ways of telling
_WORDS = GOVERNING | {"SUPPORT", "CONCEDE"}
_ASKED_FOR = frozenset({"demonstrate", "riot", "strike", "fast"})


class Domestic:
    """Looks for reasons against the acts of a document that is about one state, between parties of that state."""

    def __init__(self, scene: Scene, matcher: Matcher) -> None:
        self.scene = scene
        self.matcher = matcher
        self.promising = scene.grammar.words("modality", "promising_verbs")

    def doubt(self, draft: Draft, match: Match | None) -> str | None:
        """What speaks against an act at home: the reason, None where nothing does. Takes away sides only guessed."""
        speech = draft.speech
        inside = speech is not None and speech.covers(draft.head)
        if inside and speech is not None and draft.type in _WORDS and self._private(draft):
            return "meant by somebody who speaks for nobody"
        if self._to_the_public(draft):
            return "somebody who speaks for nobody appeals to the public"
        if not self._inner(draft):
            return None
        if draft.status in ("negated", "future"):
            return "at home, and not done"
        if draft.type == "AGREE" and (match is None or match.head.lemma not in self.promising):
            return "policy at home"
        if draft.how in _UNSURE or (draft.how == "holder" and draft.type in _WORDS):
            return "at home, and told in passing"
        if inside and draft.type in _WORDS and self.scene.cast.alone is not None:
            return "at home, and only talked of"
        if match is None:
            return None
        return self._guessed(draft, match)

    def _inner(self, draft: Draft) -> bool:
        """Whether an act is among the affairs of one state: both sides are of it, or the report is about it alone."""
        actors, recipients = set(draft.countries("actors")), set(draft.countries("recipients"))
        home = self.scene.cast.alone
        if home is not None:
            return not (actors | recipients) - {home, "NGO"}
        return len(self.scene.sentences) >= REPORT and len(actors) == 1 and actors == recipients

    def _to_the_public(self, draft: Draft) -> bool:
        """Whether a person of no state or body asks something of a whole people."""
        tokens = draft.sentence.tokens
        meant = [self.scene.mention(draft.sentence, tokens[f.token]) for f in draft.recipients if f.token >= 0]
        return (
            draft.type == "REQUEST"
            and bool(draft.actors)
            and all(a.kind == "person" and a.country is None for f in draft.actors for a in f.actors)
            and bool(meant)
            and all(m is not None and m.kind == "people" for m in meant)
        )

    def _private(self, draft: Draft) -> bool:
        """Whether an act is meant by a speaker of no known state or body."""
        return draft.speech is not None and all(a.country is None for a in draft.speech.actors)

    def _guessed(self, draft: Draft, match: Match) -> str | None:
        """Whether the sentence does not say who does it; whom words are meant for is not guessed either."""
        if draft.act.act in _ASKED_FOR:
            return None
        told = {f.token for f in self.matcher.fillers(match, "actor")}
        if draft.actors and not any(f.token in told for f in draft.actors) and not draft.act.reciprocal:
            return "at home, and who does it is not told"
        if draft.type in _WORDS and draft.recipients:
            meant = {f.token for f in self.matcher.fillers(match, "recipient")}
            draft.recipients = [f for f in draft.recipients if f.token in meant]
            if not draft.countries("actors") and not draft.countries("recipients"):
                return "no state or body is named on either side"
            if draft.type == "SUPPORT" and not draft.recipients:
                return "nobody is named who is helped or supported"
        return None
