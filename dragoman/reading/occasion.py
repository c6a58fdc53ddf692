# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The occasion: what is said and agreed at a meeting has its day and place; a meeting on one side's soil is a visit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dragoman.reading.scene import Filler, Scene

if TYPE_CHECKING:
    from dragoman.reading.drafts import Draft

_LEAD = 2  # paragraphs, from 0: date line, title and lead
TOLD_THERE = frozenset({"AGREE", "SUPPORT", "CONSULT", "REQUEST", "ACCUSE", "REJECT", "CONCEDE", "THREATEN"})


class Occasion:
    """Settles day, place and mode of a document's events by the meeting that it reports."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    def settle(self, drafts: Sequence[Draft]) -> None:
        """Fill in the drafts in place."""
        meetings = [d for d in drafts if d.type == "CONSULT" and d.status == "actual"]
        host: str | None = None
        dateline = self.scene.header.dateline
        for meeting in meetings:
            if meeting.place is None and dateline is not None and meeting.sentence.paragraph <= _LEAD:
                meeting.where = dateline.name
            self._soil(meeting, host)
            if "visit" in meeting.modes and meeting.recipients:
                host = host or next(iter(meeting.countries("recipients")), None)
        first = next((d for d in meetings if d.date is not None or d.place is not None or d.where), None)
        if first is None:
            return
        for draft in drafts:
            if draft.status != "actual" or draft.type not in TOLD_THERE or draft.sentence.index < first.sentence.index:
                continue
            draft.date = draft.date or first.date
            if draft.place is None and draft.where is None:
                draft.where = first.where or (first.place[0] if first.place else None)

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

    def _host(self, draft: Draft) -> str | None:
        """The state on whose soil a meeting is held, as its sentence or the dateline tells."""
        name = draft.place[0] if draft.place else draft.where
        if name is not None:
            known = self.scene.registry.places_by_name.get(name, ())
            return self.scene.cast.places.get(name) or next(
                (p.countries[0] for p in known if len(p.countries) == 1), None
            )
        for mention in self.scene.cast.of(draft.sentence):
            tokens = draft.sentence.between(mention.start, mention.end)
            if mention.kind == "country" and tokens:
                head = draft.sentence.head_of(tokens)
                verb = next((t for t in draft.sentence.ancestors(head) if t.pos in ("VERB", "AUX")), None)
                beside = verb is None or verb is draft.head or verb in list(draft.sentence.ancestors(draft.head))
                if beside and self.scene.located(draft.sentence, head):
                    return mention.actors[0].country
        return None


def _of(fillers: Sequence[Filler], code: str | None, wanted: bool) -> list[Filler]:
    """The fillers with only those actors that are (not) of a state."""
    kept = []
    for filler in fillers:
        actors = tuple(a for a in filler.actors if (a.country == code) is wanted)
        if actors:
            kept.append(Filler(actors, filler.start, filler.end, filler.token))
    return kept
