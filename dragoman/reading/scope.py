# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Scope: whether an act is one between parties that the codebook records, or daily business of one state or firm."""

from __future__ import annotations

from dragoman.codebook import codebook
from dragoman.languages.base import NOTHING
from dragoman.reading.actors import Actor
from dragoman.reading.acts import Matcher
from dragoman.reading.drafts import Draft
from dragoman.reading.scene import Scene

_MATERIAL = frozenset({"ASSAULT", "MOBILIZE", "PROTEST"})
_FIRM = frozenset({"BUS"})
_UNTOLD = frozenset({"accuse", "investigate", "sue", "criticise"})  # acts of words also told without who does them
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
_ROUTINE = frozenset({"economic", "legislative"})
# Types that need no other side unless they are about such business.
_STANDING = frozenset({"CONCEDE", "REJECT", "THREATEN", "REQUEST", "ACCUSE", "RETREAT", "SANCTION", "COERCE"})
_BETWEEN = frozenset({"CONSULT", "RETREAT", "COOPERATE"})  # what is promised of these kinds has another side
# Acts that always have another side, whether it is named or not, or are known for what they are without.
_OUTWARD = frozenset(
    (
        "ask-help",
        "ask-meeting",
        "ask-yield",
        "summon",
        "mediate",
        "sign",
        "refuse-meeting",
        "apologise",
        "convict",
        "expel",
        "recall",
        "break-relations",
        "arrest",
        "deport",
        "hack",
        "curfew",
        "martial-law",
        "resign",
        "ceasefire",
        "disarm",
        "release",
    )
)


class Scope:
    """Looks whether the acts of one document are of the kind that is recorded."""

    def __init__(self, scene: Scene, matcher: Matcher, business: bool) -> None:
        self.scene = scene
        self.matcher = matcher
        self.business = business

    def beyond(self, draft: Draft) -> str | None:
        """Why an act is not recorded, None where it is."""
        actors, recipients = _named(draft, "actors"), _named(draft, "recipients")
        if actors and all(a.country is None and a.sector in _FIRM for a in actors):
            return "done by a firm"
        if draft.type in _MATERIAL:
            return None
        material = draft.type in ("RETREAT", "SANCTION", "COERCE") and not actors
        untold = draft.match is not None and draft.match.clause.passive and draft.act.act in _UNTOLD
        if not (material or untold) and all(a.country is None and a.sector in _PRIVATE for a in actors):
            return "nobody is named who does it for a state or body"
        states = {a.country for a in (*actors, *recipients) if a.country}
        if len(states) > 1 or "UNO" in states or draft.act.act in _OUTWARD:
            return None
        contexts = set(self.scene.fields.contexts(draft.sentence.tokens))
        if contexts & _GRAVE or (actors and recipients and any(a.sector in _PEOPLE for a in (*actors, *recipients))):
            return None
        if (draft.type in _STANDING or self._between(draft)) and not (contexts & _ROUTINE or self.business):
            return None
        return "the business of one state or body, with no other side"

    def _between(self, draft: Draft) -> bool:
        """Whether what is promised is itself an act with another side: "the readiness of Oman to mediate"."""
        acts = codebook().acts
        inner = [self.matcher.at(draft.sentence, token) for token in draft.matter]
        return any(
            one.entry.section != NOTHING and acts[one.entry.section].type in _BETWEEN
            for one in inner
            if one is not None
        )


def on_business(scene: Scene) -> bool:
    """Whether a document is a report on business: most of its sentences are about the economy only."""
    told = [scene.fields.contexts(s.tokens) for s in scene.sentences if s.tokens]
    dry = sum("economic" in contexts and not _GRAVE.intersection(contexts) for contexts in told)
    return len(told) > 1 and 2 * dry > len(told)


def _named(draft: Draft, side: str) -> list[Actor]:
    return [actor for filler in getattr(draft, side) for actor in filler.actors]
