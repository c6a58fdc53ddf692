# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Scope: whether an act is one between parties that the codebook records, or daily business of one state or firm."""

from __future__ import annotations

from dragoman.languages.base import NOTHING
from dragoman.reading.actors import Actor
from dragoman.reading.acts import Match, Matcher
from dragoman.reading.drafts import Draft
from dragoman.reading.scene import Scene
from dragoman.reading.tree import Token

_MATERIAL = frozenset({"ASSAULT", "MOBILIZE", "PROTEST"})
_UNTOLD = frozenset({"accuse", "investigate", "sue", "criticise"})  # acts of words also told without who does them
_SUFFERED = frozenset({"REJECT", "CONCEDE", "AID"})  # told in the passive of a state or body: "was disinvited"
_PRIVATE = frozenset({None, "BUS", "UNK", "EDU", "MED", "SOC"})
_PEOPLE = frozenset({"OPP", "REB", "UAF", "CVL", "LAB", "AGR", "PTY", "REF", "CRM", "ELI", "REL", "NGO", "PRM", "JRN"})
# Contexts in which what a state does alone, or with its own people, is more than routine.
_GRAVE = frozenset(
    (
        "military",
        "intelligence",
        "election",
        "pro_democracy",
        "pro_autocracy",
        "reparations",
        "human_rights",
        "rights_freedoms",
        "repression",
        "human_security",
        "religion_ethnicity",
        "diplomatic",
        "territory",
        "peacekeeping",
        "asylum",
        "migration",
        "terrorism",
        "cbrn",
        "cyber",
    )
)
# Contexts of the daily business of states and firms.
_ROUTINE = frozenset({"economic", "legislative", "legal"})
# Types that need no other side unless they are about such business.
_STANDING = frozenset({"CONCEDE", "REJECT", "THREATEN", "REQUEST", "ACCUSE", "RETREAT", "SANCTION", "COERCE"})
_BETWEEN = frozenset({"CONSULT", "RETREAT", "COOPERATE"})  # what is promised of these kinds has another side
# Acts that always have another side, whether it is named or not.
_OUTWARD = frozenset(
    {"ask-help", "ask-meeting", "ask-yield", "summon", "mediate", "sign", "refuse-meeting", "apologise", "expel"}
)
# Acts that are known for what they are, whoever is meant.
_PLAIN = frozenset(
    {"convict", "recall", "break-relations", "arrest", "deport", "hack", "censor", "curfew", "martial-law", "blockade"}
    | {"resign", "ceasefire", "disarm", "release"}
)
_GOVERNING_ACTS = frozenset({"restrict", "ban", "seize", "withhold", "censor"})  # acts of those who have power
_PARTIES = frozenset({"OPP", "PTY", "BUS"})
_OF_WORDS = frozenset({"AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE", "SUPPORT"})
_WEAK = frozenset({"hope", "should", "importance", "be-ready", "plan"})
_MUTUAL = frozenset({"CONSULT", "COOPERATE"})
_GOVERNING = frozenset({"GOV", "LEG"})


class Scope:
    """Looks whether the acts of one document are of the kind that is recorded."""

    def __init__(self, scene: Scene, matcher: Matcher, business: bool) -> None:
        self.scene = scene
        self.matcher = matcher
        self.business = business
        self.public = on_public_affairs(scene)

    def beyond(self, draft: Draft) -> str | None:
        """Why an act is not recorded, None where it is."""
        actors, recipients = _named(draft, "actors"), _named(draft, "recipients")
        if actors and all(a.sector == "BUS" for a in actors):
            return "done by a firm"
        if draft.act.act == "trade" and draft.match is not None and _unsold(draft.match):
            return "nobody is named who trades"
        if (
            draft.type in _MATERIAL
            or draft.act.act in _PLAIN
            or (self._in_person(draft) and self.public and not self.business)
        ):
            return None
        material = draft.type in ("RETREAT", "SANCTION", "COERCE")
        suffered = draft.match is not None and (
            draft.match.clause.passive or draft.match.entry.role("subj") == "recipient"
        )
        untold = suffered and draft.act.act in _UNTOLD
        if not actors:
            if not (material or untold or (suffered and recipients and draft.type in _SUFFERED)):
                return "nobody is named who does it"
            if untold and not self.business and draft.act.act != "criticise":
                return None
        elif all(a.sector == "UNK" or (a.country is None and a.sector in _PRIVATE) for a in actors):
            return "done by nobody who acts for a state or body"
        if actors and draft.act.act in _GOVERNING_ACTS and all(a.sector in _PARTIES for a in actors):
            return "what a party does with its own people"
        if self.business and draft.type in _OF_WORDS and draft.match is not None and draft.match.entry.kind == "noun":
            return "a noun of business"
        if draft.act.act in _WEAK and (self.business or (not self.public and not _told(draft))):
            return "a hope or plan of daily business"
        states = {a.country for a in (*actors, *recipients) if a.country}
        if len(states) > 1 or ("UNO" in states and draft.type != "AGREE"):
            return None
        people = _of_people([*actors, *recipients])
        if not people and (
            (draft.act.reciprocal and draft.type in _MUTUAL and len(actors) > 1)
            or (draft.act.act != "ask-help" and _inside(draft))
        ):
            return "between those who govern one state"
        outward = (
            draft.act.act in _OUTWARD and not (self.business and len(actors) < 2 and draft.act.act == "sign")
        ) or self._inner(draft) & (_OUTWARD | _PLAIN)
        if outward and not any(a.country in states for a in recipients):
            return None
        if draft.type == "REQUEST" and recipients and all(a.sector == "BUS" for a in recipients):
            return "what a state has to do with its firms"
        contexts = set(self.scene.contexts(draft.sentence))
        routine = self.business or bool(contexts & _ROUTINE)
        if actors and recipients and (_of_people(actors) or (_of_people(recipients) and self.public and not routine)):
            return None
        bodies = [a for a in actors if a.kind == "organization" and a.country not in self.scene.registry.country_names]
        if bodies and self.public and not self.business:
            return None  # what a body of states agrees is agreed between states
        if draft.type == "AGREE":
            contexts = set(self.scene.fields.contexts(self._promised(draft)))
            if self.public and not self.business and (contexts & _GRAVE or self._between(draft)):
                return None
        elif self.public and (contexts & _GRAVE or (draft.type in _STANDING and not routine)):
            return None
        return "the business of one state or body, with no other side"

    def _in_person(self, draft: Draft) -> bool:
        """Whether a state or body speaks of itself as "we": what it says of itself then is said to others."""
        here = draft.sentence
        fillers = [f for f in draft.actors if here.start <= f.start and f.end <= here.end]
        mentions = [self.scene.mention(here, here.tokens[f.token]) for f in fillers if f.token < len(here.tokens)]
        return any(one is not None and one.kind == "we" for one in mentions)

    def _promised(self, draft: Draft) -> list[Token]:
        """The words of what is promised."""
        found = {t.i: t for one in draft.matter for t in draft.sentence.subtree(one, ("parataxis",))}
        return [found[i] for i in sorted(found)]

    def _between(self, draft: Draft) -> bool:
        """Whether what is promised is itself an act with another side: "the readiness of Oman to mediate"."""
        acts = self.scene.pack.codebook.acts
        return any(acts[name].type in _BETWEEN for name in self._inner(draft))

    def _inner(self, draft: Draft) -> set[str]:
        """The acts that the matter of another one is: what is promised, given in to, refused."""
        inner = [self.matcher.at(draft.sentence, token) for token in draft.matter]
        return {one.entry.section for one in inner if one is not None and one.entry.section != NOTHING}


def on_business(scene: Scene) -> bool:
    """Whether a document is a report on business: most of its sentences are about the economy only."""
    told = [scene.contexts(s) for s in scene.sentences if s.tokens]
    dry = sum("economic" in contexts and not _GRAVE.intersection(contexts) for contexts in told)
    return len(told) > 1 and 2 * dry > len(told)


def on_public_affairs(scene: Scene) -> bool:
    """Whether force, rights, government or diplomacy is what a document is about: a sentence in three at least."""
    told = [scene.contexts(s) for s in scene.sentences if s.tokens]
    return 3 * sum(bool(_GRAVE.intersection(contexts)) for contexts in told) >= len(told) or len(told) < 2


def _inside(draft: Draft) -> bool:
    """Whether a government asks something of itself."""
    sides = [_named(draft, "actors"), _named(draft, "recipients")]
    return draft.type == "REQUEST" and all(side and all(a.sector in _GOVERNING for a in side) for side in sides)


def _unsold(match: Match) -> bool:
    """Whether a trade is told in the passive without who does it: "the cars will be sold in Chile"."""
    return match.clause.passive and not match.clause.agents()


def _told(draft: Draft) -> bool:
    """Whether the sentence itself names the other side."""
    return any(filler.start >= 0 for filler in draft.recipients)


def _of_people(actors: list[Actor]) -> bool:
    return any(actor.sector in _PEOPLE for actor in actors)


def _named(draft: Draft, side: str) -> list[Actor]:
    return [actor for filler in getattr(draft, side) for actor in filler.actors]
