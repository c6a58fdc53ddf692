# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Relays: through whom speech comes to the report.

A ministry tells what its minister said, an agency what a ministry says, a paper is named as the one that quotes
somebody. The innermost speaks; the others are the chain, outermost first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.reading.actors import Actor
from dragoman.reading.scene import Filler, Scene
from dragoman.reading.speech import Carrier, Speech
from dragoman.reading.tree import Sentence, Token

_MOST = 4  # links of a chain


def link(speeches: Sequence[Speech], carriers: Iterable[Carrier]) -> None:
    """Fill in the chains of the speeches of one sentence: of each, whoever tells a stretch that holds its cue."""
    carriers = list(carriers)
    for inner in speeches:
        if inner.cue is None or inner.inherited:
            continue
        around: list[tuple[int, tuple[Actor, ...]]] = [
            (other.end - other.start, other.actors)
            for other in speeches
            if other is not inner and other.covers(inner.cue) and not inner.covers(other.cue or inner.cue)
        ]
        around += [
            (carrier.end - carrier.start, carrier.actors)
            for carrier in carriers
            if carrier.start <= inner.cue.start < carrier.end
        ]
        own = set(map(id, inner.actors))
        chain = {id(a): a for _, actors in sorted(around, key=lambda one: -one[0]) for a in actors if id(a) not in own}
        inner.chain = list(chain.values())[:_MOST]


def quoted_by(scene: Scene, sentence: Sentence) -> list[Carrier]:
    """Whoever is said to quote the speaker of a sentence: "quoted by the agency X", "cited in the daily Y"."""
    found = []
    quoting = scene.grammar.words("sources", "quoting")
    for token in sentence.tokens:
        if token.lemma.lower() not in quoting or token.feats.get("VerbForm") not in ("Part", None):
            continue
        fillers = [
            filler
            for child in token.all("obl", "obl:agent", "nmod")
            for filler in _of(scene, sentence, child)
            if child.i > token.i
        ]
        actors = tuple(actor for filler in fillers for actor in filler.actors)
        if actors:
            found.append(Carrier(token, sentence.start, sentence.end, actors))
    return found


def _of(scene: Scene, sentence: Sentence, token: Token) -> list[Filler]:
    """Whom a nominal names, the medium in its apposition included."""
    for one in (token, *token.all("appos", "flat", "nmod", "compound")):
        mention = scene.mention(sentence, one)
        if mention is not None and mention.actors and any(a.media for a in mention.actors):
            return [Filler(tuple(mention.actors), mention.start, mention.end, one.i)]
    return []
